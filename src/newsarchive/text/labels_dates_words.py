"""The vocabulary of the published day on old pages: what stands before it; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "published": {
        "vi": (
            "ngày đăng#|đăng ngày#|tin đăng ngày#|ngày đăng tin#|ngày đăng bài#|đăng lúc#|đăng vào#|"
            "được đăng ngày#|ngày xuất bản#|xuất bản#|xuất bản ngày#|ngày phát hành#|ngày tạo#|"
            "ngày cập nhật tin#|ngày viết#|ngày gửi#|thời gian đăng#|gửi lúc#|viết ngày#|ngày công bố#|"
            "ngày ban hành tin#|ngày tin#|post ngày#|đã đăng#|đã đăng ngày#|đăng tải ngày#|bài đăng ngày#|"
            "gửi ngày#|viết lúc#|tạo ngày#|được viết ngày#|được viết#|ngày:|thời gian:|đăng:"
        ),
        "en": (
            "published#|published on#|published at#|published date#|date published#|publication date#|"
            "publish date#|pub date#|first published#|first published on#|originally published#|posted#|"
            "posted on#|posted at#|posted date#|date posted#|post date#|date posted on#|release date#|released#|"
            "released on#|date of release#|issued#|issued on#|issue date#|date issued#|date of issue#|created#|"
            "created on#|created date#|date created#|submitted on#|date added#|added on#|added#|news date#|"
            "press release date#|for immediate release#|for release#|for release on#|uploaded on#|date:|dated:|"
            "dateline:|submitted:|entry date#|written on#|article published#|published time#|posted in:|"
            "post published#|date of publication#|published online#|date line:"
        ),
        "fr": (
            "publié le#|publiée le#|publié#|mis en ligne le#|mise en ligne#|mis en ligne#|paru le#|"
            "date de publication#|posté le#|publication#|date de parution#|rédigé le#|écrit le#|créé le#|"
            "date de mise en ligne#|ajouté le#|article publié le#|le:|diffusé le#|communiqué du#"
        ),
        "es": (
            "enviado#|publicado#|publicado el#|publicada el#|fecha de publicación#|fecha publicación#|"
            "publicación#|fecha:|"
            "fecha de creación#|creado#|creado el#|escrito el#|subido el#|ingresado el#|enviado el#|"
            "fecha de emisión#|fecha de ingreso#|emitido el#|agregado#"
        ),
        "pt": (
            "publicado#|publicado em#|publicada em#|data de publicação#|data da publicação#|data:|criado#|"
            "criado em#|postado em#|postada em#|escrito em#|publicação#|inserido em#|inserida em#|cadastrado em#|"
            "divulgado em#|notícia publicada em#|data de inserção#"
        ),
        "id": (
            "diterbitkan#|diterbitkan pada#|terbit#|dipublikasikan#|dipublikasikan pada#|diposting#|"
            "diposting pada#|tanggal terbit#|tanggal publikasi#|tanggal:|diunggah pada#|ditulis pada#|"
            "dibuat pada#|dipublish pada#|diposkan#|tanggal posting#|tgl:|waktu:|tayang#|rilis#"
        ),
        "ms": (
            "diterbitkan#|tarikh terbit#|tarikh:|tarikh siaran#|diterbitkan pada#|disiarkan pada#|"
            "tarikh kemaskini berita#|tarikh diterbitkan#|dimuat naik pada#"
        ),
        "de": (
            "veröffentlicht#|veröffentlicht am#|veröffentlicht:|publiziert am#|publiziert#|erschienen am#|"
            "erschienen#|erstellt am#|erstellt#|datum:|veröffentlichungsdatum#|geschrieben am#|eingestellt am#|"
            "online seit#|freigegeben am#|meldung vom#|pressemitteilung vom#|ausgabedatum#|erscheinungsdatum#|"
            "vom:|gepostet am#|verfasst am#"
        ),
        "it": (
            "pubblicato#|pubblicato il#|pubblicata il#|data di pubblicazione#|data pubblicazione#|data:|"
            "pubblicazione#|creato il#|scritto il#|inserito il#|postato il#|inserita il#|data inserimento#"
        ),
        "ru": (
            "опубликовано#|опубликована#|опубликован#|дата публикации#|дата:|размещено#|добавлено#|создано#|"
            "дата создания#|дата размещения#|размещена#|опубликованo#|добавлена#|написано#|новость от#|"
            "публикация от#|дата добавления#|создан#|обнародовано#"
        ),
        "uk": (
            "опубліковано#|дата публікації#|дата:|розміщено#|додано#|створено#|оприлюднено#|дата створення#|"
            "опублікована#|дата розміщення#"
        ),
        "th": (
            "วันที่ประกาศ#|วันที่เผยแพร่#|เผยแพร่เมื่อ#|เผยแพร่#|ประกาศเมื่อ#|โพสต์เมื่อ#|โพสเมื่อ#|ลงวันที่#|"
            "วันที่ลงข่าว#|วันที่ลงประกาศ#|วันที่โพส#|เมื่อวันที่:|วันที่:|ลงประกาศเมื่อ#|วันที่สร้าง#|"
            "สร้างเมื่อ#|ลงข่าวเมื่อ#|ประกาศวันที่#|วันที่ข่าว#|วันที่ลง#|เขียนเมื่อ#|วัน เวลา:|เขียนวันที่#|"
            "เผยแพร่วันที่#"
        ),
        "lo": "ວັນທີ:|ລົງວັນທີ#|ເຜີຍແຜ່#|ເຜີຍແຜ່ເມື່ອ#|ວັນທີ່:|ໂພສເມື່ອ#",
        "km": ("ថ្ងៃទី:|ចុះផ្សាយ#|ផ្សាយ#|ផ្សព្វផ្សាយ#|កាលបរិច្ឆេទ#|បោះពុម្ពផ្សាយ#|ចេញផ្សាយ#|ចុះផ្សាយថ្ងៃទី#|ប្រកាសនៅ#|បានផ្សាយ#"),
        "zh": (
            "发布日期#|发布时间#|發布日期#|發布時間#|发表时间#|發表時間#|发表日期#|发表于#|發表於#|发布于#|"
            "發佈於#|發佈日期#|發佈時間#|时间:|時間:|日期:|添加时间#|录入时间#|更新日期时间#|发稿时间#|发文日期#|"
            "发文时间#|成文日期#|成文时间#|印发日期#|刊登日期#|上传时间#|上傳時間#|公布日期#|公告日期#|张贴日期#|"
            "張貼日期#|公佈日期#|创建时间#|加入时间#|公布时间#|公開日期#|公告時間#|刊发时间#|編輯日期#|提交时间#|"
            "录入日期#|信息时间#|发布:|發佈:|發布:|上版日期#|张贴时间#|新聞日期#|发布日:|登载时间#|建立日期#"
        ),
        "ja": (
            "公開日#|掲載日#|発表日#|投稿日#|配信日#|登録日#|公開日時#|掲載日時#|作成日#|日付:|日時:|発行日#|"
            "公開:|掲載:|配信日時#|報道発表日#|公表日#|記事掲載日#|投稿日時#|投稿者日#"
        ),
        "ko": (
            "등록일#|작성일#|게시일#|입력#|입력일#|배포일#|등록일자#|작성일자#|발행일#|보도일#|보도일자#|날짜:|"
            "일시:|기사입력#|등록:|등록일시#|작성일시#|최초입력#|승인#|승인일#|게재일#|보도시점#|담당일:"
        ),
        "ar": (
            "نشر بتاريخ#|نشرت بتاريخ#|تاريخ النشر#|تم النشر#|نُشر في#|نشر في#|التاريخ:|تاريخ:|تم النشر في#|نشر:|"
            "تاريخ الإضافة#|أضيف في#|تاريخ الخبر#|تم نشره في#|بتاريخ#|تم إضافته#|كتب في#|منشور في#|"
            "تاريخ الإنشاء#|تاريخ نشر الخبر#"
        ),
        "fa": (
            "تاریخ انتشار#|تاریخ:|منتشر شده در#|زمان انتشار#|تاریخ درج#|تاریخ خبر#|ارسال شده در#|تاریخ ثبت#|"
            "تاریخ ارسال#|انتشار#|تاریخ درج خبر#|تاریخ انتشار خبر#|تاریخ ثبت خبر#|تاریخ ارسال خبر#|زمان درج#|"
            "زمان ثبت#|تاریخ مخابره#|زمان مخابره#|تاریخ ایجاد#"
        ),
        "tr": (
            "yayınlanma tarihi#|yayın tarihi#|yayınlanma#|yayınlandı#|tarih:|eklenme tarihi#|eklenme#|"
            "giriş tarihi#|giriş#|oluşturulma tarihi#|oluşturma tarihi#|yayımlanma tarihi#|yayımlanma#|"
            "haber tarihi#|haberin tarihi#|eklendi#|yayım tarihi#|güncel tarih#"
        ),
        "hi": (
            "प्रकाशित#|प्रकाशन तिथि#|दिनांक:|तारीख:|पोस्ट किया गया#|प्रविष्टि तिथि#|प्रकाशित तिथि#|तिथि:|"
            "प्रकाशन की तारीख#|जारी करने की तिथि#"
        ),
        "nl": (
            "gepubliceerd#|gepubliceerd op#|geplaatst op#|datum:|geplaatst#|publicatiedatum#|bericht van#|aangemaakt#"
        ),
        "pl": (
            "opublikowano#|opublikował#|opublikowała#|udostępniono#|data udostępnienia#|data publikacji#|"
            "data:|dodano#|opublikowane#|utworzono#|data dodania#|opublikowany#|data utworzenia#|"
            "zamieszczono#|data wytworzenia#|wytworzono#"
        ),
        "cs": (
            "publikováno#|zveřejněno#|datum:|vloženo#|vydáno#|datum zveřejnění#|vytvořeno#|datum vložení#|"
            "datum publikace#|napsáno#|vyvěšeno#|vyvesené#|"
            "zverejnené#|publikované#|vložené#|pridané#|dátum:|dátum zverejnenia#"
        ),
        "ro": (
            "publicat#|publicat la#|publicat pe#|publicat în#|data publicării#|postat#|postat pe#|data:|adăugat#|"
            "postat la#|creat la#|publicată la#"
        ),
        "sv": "publicerad#|publicerat#|publicerades#|datum:|publiceringsdatum#|skapad#|inlagd#",
        "da": (
            "publiceret#|udgivet#|offentliggjort#|dato:|oprettet#|publisert#|lagt ut#|opprettet#|skrevet#|"
            "offentliggjort den#|udgivet den#"
        ),
        "fi": "julkaistu#|julkaisupäivä#|julkaisuaika#|päivämäärä:|luotu#|lisätty#",
        "el": (
            "δημοσιεύτηκε#|δημοσιεύθηκε#|ημερομηνία δημοσίευσης#|ημερομηνία:|δημοσίευση#|αναρτήθηκε#|ημ/νία:|"
            "καταχωρήθηκε#|ημερομηνία ανάρτησης#"
        ),
        "hu": (
            "közzétéve#|megjelent#|dátum:|létrehozva#|közzététel#|feltöltve#|megjelenés#|publikálva#|"
            "közzététel dátuma#|létrehozás#|beküldve#"
        ),
        "bg": "публикувано#|публикувана#|дата:|публикувано на#|дата на публикуване#|добавено#|публикуван#",
        "hr": (
            "objavljeno#|objavljen#|datum:|datum objave#|objava#|objavljeno dana#|kreirano#|postavljeno#|"
            "објављено#|датум:|датум објаве#|објављено на#|objavljena#"
        ),
        "he": "פורסם#|פורסם בתאריך#|תאריך:|תאריך פרסום#|פורסם ב#",
        "fil": "inilathala#|petsa:|inilathala noong#",
        "mn": "нийтэлсэн#|нийтлэгдсэн#|нийтэлсэн огноо#|огноо:|оруулсан#|нэмсэн#",
        "bn": "প্রকাশিত#|প্রকাশ#|প্রকাশের তারিখ#|প্রকাশকাল#|তারিখ:|প্রকাশনার তারিখ#|আপলোডের তারিখ#",
        "ta": "வெளியிடப்பட்டது#|வெளியிடப்பட்ட தேதி#|வெளியிடப்பட்ட நாள்#|வெளியீட்டு தேதி#|பதிவேற்றப்பட்டது#|தேதி:|நாள்:",
        "te": "ప్రచురించబడింది#|ప్రచురణ తేదీ#|తేదీ:",
        "si": "පළ කළ දිනය#|පළ කළේ#|ප්‍රකාශිත දිනය#|ප්‍රකාශයට පත් කළ දිනය#|නිකුත් කළ දිනය#|දිනය:",
        "ne": "प्रकाशित मिति#|प्रकाशन मिति#|मिति:",
        "kk": "жарияланған#|жарияланған күні#|жарияланған уақыты#|жарияланды#|қосылған күні#|күні:",
        "ky": "жарыяланды#|жарыяланган#|жарыяланган күнү#|күнү:",
        "my": "ထုတ်ပြန်သည့်ရက်#|ထုတ်ပြန်သည့်နေ့#|တင်သည့်ရက်#|ရက်စွဲ:|နေ့စွဲ:",
        "am": "የታተመበት ቀን#|የታተመው#|የወጣበት ቀን#|የተለጠፈው#|ቀን:",
        "sw": "imechapishwa#|ilichapishwa#|imewekwa#|iliwekwa#|tarehe ya kuchapishwa#|tarehe:",
        "sq": "publikuar#|publikuar më#|publikuar me#|postuar#|postuar më#|data e publikimit#",
        "ka": "გამოქვეყნდა#|გამოქვეყნებულია#|გამოქვეყნების თარიღი#|დამატებულია#|თარიღი:",
        "hy": "հրապարակվել է#|հրապարակված է#|հրապարակվել#|հրապարակման ամսաթիվ#|ամսաթիվ:",
        "az": "dərc edilib#|dərc olunub#|dərc tarixi#|yayımlanıb#|əlavə edilib#|tarix:",
        "uz": "e'lon qilingan#|e’lon qilingan#|eʼlon qilingan#|joylangan#|chop etilgan#|sana:",
        "lt": "paskelbta#|publikuota#|įkelta#|sukurta#|paskelbimo data#",
        "lv": "publicēts#|publicēta#|ievietots#|pievienots#|publicēšanas datums#|datums:",
        "et": "avaldatud#|lisatud#|postitatud#|loodud#|avaldamise kuupäev#|avaldamisaeg#|kuupäev:",
        "sl": "objavljeno dne#|datum objave#",
        "mk": "објавено#|објавено на#|објавена#|датум на објава#",
        "ur": "تاریخ اشاعت#|شائع ہوا#|شائع شدہ#|اشاعت#",
        "ca": "publicat el#|data de publicació#",
        "eu": "argitaratua#|argitaratze data#",
        "is": "birt#|birt þann#|dagsetning:|dags:",
    },
}
