"""The vocabulary of authors on old pages: what stands before who wrote, sent or posted a text; table only.

The marks behind the phrases are explained in `labels_words`.
"""

from newsarchive.text.wordlists import phrases

# What was written: no label alone, but one beside another, "Story and photos: …".
TEXTS = frozenset(
    phrases(
        "text|texts|story|words|article|report|news|texte|textes|reportage|texto|textos|nota|crónica|reportaje|"
        "matéria|testo|testi|servizio|bericht|artikel|beitrag|tekst|teksten|verslag|relacja|texty|teksti|szöveg|"
        "cikk|κείμενο|κείμενα|ρεπορτάζ|текст|статья|материал|стаття|матеріал|тэкст|материјал|haber|yazı|metin|mətn|"
        "teks|naskah|berita|tin|bài|tin bài|bài viết|ข่าว|เรื่อง|ข้อมูล|ຂ່າວ|ព័ត៌មាន|អត្ថបទ|文|文字|글|취재|기사|"
        "نص|تقرير|خبر|متن|گزارش|लेख|समाचार|habari|mətni|мәтін|мэдээ|teksts|tekstas|besedilo"
    )
)
WORDS: dict[str, dict[str, str]] = {
    "by": {
        "vi": (
            "tác giả@|người viết@|người đăng@|đăng bởi@|người đưa tin@|bài viết@|bài:|bài và ảnh@|bài, ảnh@|"
            "bài - ảnh@|bài & ảnh@|tin, ảnh@|tin - ảnh@|tin và ảnh@|tin ảnh@|tin bài@|tin, bài@|tin, bài, ảnh@|"
            "tin:|tin/bài@|t/h@|biên tập@|thực hiện@|phóng viên@|pv:|bởi@|viết bởi@|được viết bởi@|đăng tin@|"
            "được đăng bởi@|tổng hợp@|thực hiện bởi@|bài, ảnh, clip@|lược dịch@|biên dịch@|người gửi@|gửi bởi@|"
            "ctv:|tác giả bài viết@|bút danh@|nhóm pv:|nhóm phóng viên@|bài và ảnh, clip@|biên tập viên@|"
            "tác giả/nguồn@|thực hiện nội dung@|viết bài@|ban biên tập:|bài/ảnh@|tin/ảnh@|cộng tác viên@|"
            "soạn bài@|người thực hiện@|tin và bài@|nguồn/tác giả@|người post@|người nhập@|người nhập tin@|"
            "người biên tập@|người soạn@|người tổng hợp@|sưu tầm@|đưa tin@|ghi chép@|tin ctv@|biên soạn@|"
            "nhóm tác giả:|nhóm thực hiện:|đăng bài@|người viết bài@|nhập tin@|nhập bài:"
        ),
        "en": (
            "by@|written by|posted by|published by|author@|authors:|article by|story by|reported by|submitted by|"
            "contributed by|report by|reporter@|prepared by|compiled by|edited by|editor@|words by|text by|"
            "byline@|created by|writer@|news by|from staff writer@|authored by|uploaded by|correspondent@|"
            "entered by|post author@|contributor@|contributors:|reporting by|author name@|press contact author:|"
            "analysis by|opinion by|story and photos by|words:|posted by:|text:|added by@|staff writer@|"
            "staff reporter@|compiled and edited by@|written & edited by@|written and edited by@|"
            "words and photos by@|copy by@|edited and posted by@|drafted by@|filed by@|webposted by@|"
            "web posted by@|content writer@|author/s@|author(s)@"
        ),
        "fr": (
            "par@|auteur@|auteurs:|rédigé par|écrit par|publié par|propos recueillis par|proposé par|posté par|"
            "article rédigé par|auteur de l'article@|rédaction:|texte de@|reportage de@|texte:|rédacteur@|"
            "rédactrice@|journaliste@|correspondant@|notre correspondant@|auteur(s)@|article de@|"
            "mis en ligne par@|ajouté par@|saisi par@|textes:|auteure@|mise en ligne par@|édité par@|"
            "réalisé par@|enquête de@|dossier réalisé par@|rubrique réalisée par@"
        ),
        "es": (
            "por@|autor@|autora@|autores:|escrito por|publicado por|redacción:|redactado por|elaborado por|"
            "texto:|por:|enviado por|redactor@|periodista@|redactora@|creado por|reportero@|subido por|textos:|"
            "corresponsal@|colaboración@|reportaje de@|crónica de@|autor/a@|autor(a)@|autor(es)@|editado por@|"
            "compilado por@|realizado por@|reportera@|redacción y fotos@|agregado por@|publicada por@|"
            "escrita por@|elaboró@|redactó@|editor@"
        ),
        "pt": (
            "da redação de@|por@|autor@|autora@|autores:|escrito por|publicado por|redação:|texto:|repórter@|"
            "reportagem@|postado por|redigido por|jornalista@|criado por|enviado por|texto de@|matéria de@|"
            "redator@|inserido por|textos:|jornalista responsável@|matéria@|colaboração@|repórteres@|redatora@|"
            "editado por@|texto e edição@|matéria por@|escrita por@|publicada por@|redação e fotos@|"
            "correspondente@|responsável pela matéria@|autor(a)@|autor/a@|editor@"
        ),
        "id": (
            "oleh@|penulis@|ditulis oleh|reporter@|editor@|diposting oleh|dipublikasikan oleh|pewarta@|"
            "kontributor@|wartawan@|diterbitkan oleh|dibuat oleh|redaktur@|rep:|laporan:|teks:|jurnalis@|naskah@|"
            "diupload oleh@|diunggah oleh@|dikirim oleh@|dimuat oleh@|disusun oleh@|ditayangkan oleh@|"
            "disunting oleh@|penulis berita@|dilaporkan oleh@|penulis/editor@|penyunting@|di posting oleh@|"
            "di tulis oleh@|diinput oleh@|pengirim@|pengunggah@|dituliskan oleh@|penulis naskah@|teks dan foto@"
        ),
        "ms": (
            "oleh@|penulis@|ditulis oleh|disediakan oleh|wartawan@|disiarkan oleh|dilaporkan oleh@|"
            "dimuat naik oleh@|pemberita@|teks:|penyunting@|pengarang@|disusun oleh@|dihantar oleh@|dikirim oleh@"
        ),
        "de": (
            "reporter@|von@|autor@|autorin@|autoren:|verfasst von|verfasser@|geschrieben von|redakteur@|text:|"
            "redaktion:|autor/in@|autor*in@|verfasserin@|erstellt von|ein beitrag von|eingestellt von|text von@|"
            "bericht von@|veröffentlicht von|bericht@|eingetragen von@|texte:|verfaßt von@|gepostet von@|"
            "redaktion und text@|redakteurin@|reporterin@|hinzugefügt von@|publiziert von@|beitrag von@|"
            "zusammengestellt von@|berichterstatter@|berichterstatterin@|autor(en)@|autor(in)@|artikel von@|"
            "eine reportage von@|aufgezeichnet von@"
        ),
        "it": (
            "di@|autore@|autrice@|scritto da|a cura di|pubblicato da|redazione:|testo di@|inserito da|postato da|"
            "articolo di@|servizio di@|da:|autori:|redattore@|redattrice@|inviato da@|giornalista@|testi:|"
            "testi di@|articolo a cura di@|redatto da@|corrispondente@|dal nostro inviato@|"
            "dal nostro corrispondente@|servizio a cura di@|curato da@|reportage di@|realizzato da@"
        ),
        "ru": (
            "автор@|авторы:|автор статьи@|автор материала@|текст:|опубликовал@|добавил@|подготовил@|подготовила@|"
            "разместил@|корреспондент@|автор текста@|подготовлено:|материал подготовил@|материал подготовила@|"
            "беседовал@|беседовала@|редактор@|автор новости@|автор публикации@|пресс-секретарь:|журналист@|"
            "подготовили@|разместила@|опубликовала@|текст и фото@|написал@|добавила@|записал@|записала@|прислал@|"
            "прислала@|составитель@|автор фото и текста@|автор текста и фото@|соб. корр.@|собкор@|наш корр.@|"
            "наш корр@|спецкор@|подготовила и провела@|авторы текста@|автор и фото@|материал подготовили@|"
            "информацию подготовил@|информацию подготовила@|статью подготовил@|статью подготовила@|автор записи@|"
            "автор поста@|интервью провел@|интервью провела@|беседу вел@|беседу вела@|обозреватель@|написала@|"
            "размещено пользователем@|опубликовано пользователем@|создал@|пишет@"
        ),
        "uk": (
            "автор@|автори:|текст:|підготував@|підготувала@|опублікував@|додав@|автор статті@|журналіст@|"
            "кореспондент@|розмістив@|редактор@|опублікувала@|автор тексту@|написав@|написала@|записав@|"
            "записала@|записали@|розмовляв@|розмовляла@|спілкувався@|спілкувалася@|спілкувалась@|підготували@|"
            "підготовлено@|матеріал підготував@|матеріал підготувала@|матеріали підготував@|автор матеріалу@|"
            "автор публікації@|створив@|створено користувачем@|розмістила@|додала@|власкор@|наш кор.@|надіслав@|"
            "кореспондентка@|журналістка@|редакторка@|опубліковано користувачем@|авторка@"
        ),
        "th": (
            "ผู้เขียน@|เขียนโดย@|โดย@|ผู้ประกาศ@|ผู้โพสต์@|ผู้โพส@|โพสต์โดย@|ผู้สื่อข่าว@|ผู้รายงาน@|ผู้เผยแพร่@|โพสโดย@|"
            "ประกาศโดย@|ข่าวโดย@|รายงานโดย@|ผู้ลงข่าว@|ผู้ลงประกาศ@|ผู้แต่ง@|ข่าว/ภาพ@|ข่าว-ภาพ@|ข่าวและภาพ@|ผู้จัดทำ@|"
            "เผยแพร่โดย@|เรียบเรียง@|เรียบเรียงโดย@|ผู้เรียบเรียง@|ข่าว:|เรื่อง:|ภาพ/ข่าว@|ภาพ-ข่าว@|ภาพและข่าว@|"
            "ลงประกาศโดย@|ลงข่าวโดย@|ผู้บันทึก@|แต่งโดย@|เรียบเรียงข่าว@|ผู้ดูแล:|ข่าวโดย :|ผู้เขียนข่าว@|บทความโดย@|"
            "ผู้ประกาศข่าว@|บันทึกโดย@|ผู้พิมพ์@|เพิ่มโดย@|ผู้ส่งข่าว@|ผู้นำเข้าข้อมูล@|ผู้ลงข้อมูล@|ผู้บันทึกข้อมูล@|ผู้เพิ่มข่าว@|"
            "ผู้เขียนบทความ@|ผู้ส่ง@|ส่งโดย@|ผู้เพิ่มข้อมูล@|ผู้จัดทำข่าว@|เขียนข่าว@|ผู้ลงประกาศข่าว@|จัดทำโดย@|พิมพ์โดย@|"
            "บรรณาธิการ@|นำเสนอข่าวโดย@|ข่าวและภาพโดย@|ภาพ/ข่าวโดย@|ข่าว/ภาพโดย@|ภาพและข่าวโดย@|ผู้ทำข่าว@|ลงข้อมูลโดย@|"
            "สร้างโดย@|ผู้ลงเรื่อง@"
        ),
        "lo": (
            "ໂດຍ@|ຜູ້ຂຽນ@|ຂຽນໂດຍ@|ຂ່າວ:|ນັກຂ່າວ@|ພາບແລະຂ່າວ@|ຂ່າວ-ພາບ@|ຂ່າວ ແລະ ພາບ@|ບັນນາທິການ@|ຂ່າວໂດຍ@|ຂຽນຂ່າວ@|"
            "ຮຽບຮຽງໂດຍ@|ຮຽບຮຽງ@|ລາຍງານໂດຍ@|ຜູ້ລາຍງານ@|ພາບ ແລະ ຂ່າວ@|ພາບ/ຂ່າວ@|ຂ່າວ/ພາບ@|ພາບ-ຂ່າວ@|ພາບແລະຂ່າວໂດຍ@|"
            "ຂ່າວ ແລະ ພາບໂດຍ@|ຂ່າວ,ພາບ@|ຂ່າວ, ພາບ@|ຜູ້ສື່ຂ່າວ@|ຂຽນ:|ໂພສໂດຍ@|ບົດຄວາມໂດຍ@|ຜູ້ຮຽບຮຽງ@|ອັບໂຫຼດໂດຍ@"
        ),
        "km": (
            "ដោយ@|អ្នកនិពន្ធ@|និពន្ធដោយ@|សរសេរដោយ@|អត្ថបទដោយ@|អត្ថបទ:|អ្នកយកព័ត៌មាន@|ចុះផ្សាយដោយ@|អ្នកសរសេរ@|ផ្សាយដោយ@|"
            "អត្ថបទ និងរូបភាព@|អត្ថបទនិងរូបភាព@|អត្ថបទ និង រូបភាព@|រៀបរៀងដោយ@|អ្នករាយការណ៍@|រាយការណ៍ដោយ@|"
            "អ្នកសារព័ត៌មាន@|យកព័ត៌មានដោយ@|ព័ត៌មានដោយ@|បង្ហោះដោយ@|បញ្ចូលដោយ@|សម្រួលដោយ@|អ្នករៀបរៀង@|ផុសដោយ@"
        ),
        "zh": (
            "作者@|责任编辑@|責任編輯@|编辑@|編輯@|记者@|記者@|撰文@|撰稿@|撰稿人@|供稿人@|发布人@|發布人@|录入@|"
            "责编@|文:|文字@|通讯员@|通訊員@|发布者@|發佈者@|投稿@|投稿人@|编辑人@|本报记者@|采写@|整理@|發佈人@|"
            "发表人@|撰写@|撰寫@|录入者@|發布者@|文章作者@|上传者@|发稿人@|录入人@|文/@|責編@|實習記者@|"
            "见习记者@|特约记者@|作 者@|供稿者@|拟稿人@|录入员@|编辑：@|信息员@|信息提供@|上稿人@|編譯@|发布员@|"
            "来稿@|来稿人@|文图@|文字/图片@|拟稿@|撰文/摄影@|供稿@|张贴者@|張貼者@|張貼人@|张贴人@|公告人@|"
            "公佈者@|發稿人@|刊登者@|採訪報導@|采访@|編撰@|编撰@|编写@|編寫@|特约撰稿@|特約記者@|本报通讯员@|"
            "本站通讯员@|本站记者@|本网记者@|見習記者@|實習編輯@|实习编辑@|值班编辑@|网络编辑@|網路編輯@|主笔@|"
            "执笔@|執筆@|添加人@|添加者@|发布用户@|发布会员@|来源/作者@|作者/来源@|文章录入@|文章編輯@|文章编辑@|"
            "文案@|文字记者@|發布單位@|發佈單位@|发布单位@|上傳者@|上傳人@|原创作者@|筆者@|通訊記者@"
        ),
        "ja": (
            "記事@|村民記者@|市民記者@|文,写真@|文・@|著者@|執筆@|執筆者@|記者@|文=@|文責@|筆者@|投稿者@|文:|"
            "編集@|取材@|作成者@|ライター@|取材・文@|文/@|構成@|担当:|文・写真@|文と写真@|写真・文@|写真と文@|"
            "文／写真@|取材・執筆@|取材・撮影@|取材／文@|執筆・編集@|レポーター@|寄稿@|寄稿者@|執筆担当@|"
            "担当記者@|書いた人@|掲載者@|文責者@|作者@|文担当@|この記事を書いた人@"
        ),
        "ko": (
            "작성자@|글쓴이@|기자:|글:|작성:|등록자@|담당자:|글쓴이:|취재@|저자@|작성인@|게시자@|기자명@|"
            "글·사진@|올린이@|글 사진@|필자@|글/사진@|글ㆍ사진@|글‧사진@|글, 사진@|사진·글@|사진/글@|사진ㆍ글@|"
            "취재/사진@|담당기자@|취재기자@|취재·사진@|등록인@|올린사람@|올린 이@|글작성자@|입력자@|리포터@|"
            "시민기자@|명예기자@|작 성 자@|글 쓴 이@|등 록 자@|작성자명@|기사작성@|기사제공자@|글 작성자@|"
            "글 올린이@|글쓴사람@|기고자@"
        ),
        "ar": (
            "بقلم@|كتب@|كتبت@|الكاتب@|المؤلف@|تحرير@|إعداد@|كاتب المقال@|اعداد@|الناشر@|مراسل:|نشر بواسطة@|"
            "بواسطة@|كتبه@|المحرر@|أعده@|المحررة@|كتبها@|متابعة@|تقرير@|مراسلنا@|أضيف بواسطة@|اضيف بواسطة@|"
            "تغطية@|كتب /@|كتب/@|تحرير وتصوير@|حاوره@|حاورته@|أجرى الحوار@|بقلم الكاتب@|المراسل@|محرر الخبر@|"
            "محرر@|كاتب الخبر@|اعداد وتقديم@|إعداد وتحرير@|أعد التقرير@|أرسل بواسطة@|أرسلت بواسطة@|ارسلت بواسطة@|"
            "تم النشر بواسطة@|نشرت بواسطة@|الكاتبة@|بواسطة المستخدم@|كتب الخبر@|مدخل الخبر@|ناشر الخبر@|"
            "اسم الكاتب@|إسم الكاتب@|الصحفي@|الصحافي@|الصحفية@|من إعداد@"
        ),
        "fa": (
            "نویسنده@|خبرنگار@|نگارنده@|گزارشگر@|تهیه کننده@|نویسندگان:|نوشته@|به قلم@|نویسنده خبر@|"
            "ارسال شده توسط@|نوشته شده توسط@|درج توسط@|تنظیم@|تهیه و تنظیم@|ارسال کننده@|ارسال‌کننده@|ثبت کننده@|"
            "ثبت‌کننده@|تهیه‌کننده@|گردآورنده@|درج کننده@|خبرنگار ما@|دبیر خبر@|نوشته‌ی@|نوشتهٔ@|تهیه و تدوین@|"
            "منتشر کننده@|منتشرکننده@|فرستنده@|نام نویسنده@|ارسال توسط@|ثبت توسط@|گزارش و عکس@|منتشر شده توسط@|"
            "گزارش از:|گزارش و تنظیم@|تهیه گزارش@|تهیه کننده گزارش@|نویسنده گزارش@"
        ),
        "tr": (
            "haberi ekleyen@|haber ve görüntü@|yazar@|yazan@|haber:|muhabir@|yazarlar:|gönderen@|ekleyen@|"
            "editör@|haberi yazan@|tarafından:|haber/fotoğraf@|hazırlayan@|yazar adı@|yazı:|habere ekleyen@|"
            "haber ve fotoğraf@|haber - foto@|haber/foto@|haber-foto@|haber-fotoğraf@|haber - fotoğraf@|"
            "yayınlayan@|yayımlayan@|derleyen@|haber ve foto@|haber & foto@|haberi hazırlayan@|haberi yapan@|"
            "metin:|yazı ve fotoğraflar@|yazı ve fotoğraf@|yazar/kaynak@|habercisi@|haberci@|haberin yazarı@|"
            "hazırlayanlar@|ekleyen kullanıcı@|oluşturan@"
        ),
        "hi": (
            "लेखक@|द्वारा@|रिपोर्टर@|संवाददाता@|लेखिका@|प्रस्तुति@|लेखन@|द्वारा पोस्ट किया गया@|संपादक@|सम्पादक@|"
            "पोस्ट किया गया@|विशेष संवाददाता@|हमारे संवाददाता@|प्रेषक@|प्रकाशक@|आलेख@|लेखक का नाम@|संकलनकर्ता@|"
            "प्रस्तुतकर्ता@|प्रविष्टिकर्ता@|रचयिता@|निज संवाददाता@"
        ),
        "nl": (
            "door@|auteur@|geschreven door|tekst:|auteurs:|geplaatst door|redactie:|tekst en foto's@|"
            "tekst & foto's@|tekst en foto@|tekst/foto's@|ingezonden door@|verslaggever@|verslaggeefster@|"
            "gepost door@|toegevoegd door@|redacteur@|redactrice@|journalist@|opgesteld door@|auteur(s)@|"
            "gepubliceerd door@|ingevoerd door@"
        ),
        "pl": (
            "autor@|autorzy:|tekst:|opracował@|opracowała@|opublikował@|dodał@|opublikowane przez|autorka@|"
            "redaktor@|napisał@|wytworzył@|opublikowała@|opr.@|oprac.@|wprowadził@|redakcja:|dodane przez@|"
            "autor wpisu@|utworzony przez@|osoba publikująca@|opracowanie@|tekst i foto@|tekst i zdjęcia@|"
            "tekst i fot.@|tekst/foto@|autor tekstu@|autorzy tekstu@|zamieścił@|zamieściła@|umieścił@|umieściła@|"
            "informację wytworzył@|informację wytworzyła@|informację wprowadził@|informację opublikował@|"
            "redagował@|redagowała@|publikujący@|przygotował@|przygotowała@|przygotowali@|wprowadzający@|"
            "wprowadziła@|napisała@|napisali@|dodała@|opracowali@|autor informacji@|autor artykułu@|"
            "autor notatki@|autor relacji@|dziennikarz@|wytworzyła@|wytworzono przez@|relację przygotował@|"
            "notował@|notowała@|zredagował@|nadesłał@|dodany przez@|utworzone przez@|zamieszczone przez@|"
            "sporządził@|sporządziła@|osoba wprowadzająca@"
        ),
        "cs": (
            "autor@|autoři:|napsal@|napsala@|vložil@|vložila@|text:|autorka@|redaktor@|zpracoval@|zpracovala@|"
            "připravil@|publikoval@|autor článku@|napísal@|vytvořil@|zverejnil@|pridal@|vložil/a@|zapsal@|"
            "zapsala@|zveřejnil@|zveřejnila@|text a foto@|text, foto@|text i foto@|text/foto@|vytvořila@|"
            "autor textu@|připravila@|přidal@|přidala@|redaktorka@|publikovala@|zverejnila@|napísala@|pridala@|"
            "spracoval@|spracovala@|pripravil@|pripravila@|vytvoril@|vytvorila@|autor príspevku@|"
            "autor příspěvku@|autor zprávy@|autor správy@|autori@|sepsal@|sepsala@|uveřejnil@|uverejnil@|"
            "napsali@|autorka článku@|autor textu a foto@|autor a foto@|vypracoval@|vypracovala@|zostavil@|"
            "zostavila@|sestavil@|sestavila@|zpracovali@"
        ),
        "ro": (
            "de@|autor@|scris de|publicat de|text:|autori:|postat de|redactor@|autorul@|articol de@|a scris@|"
            "adăugat de|a consemnat@|text și foto@|text şi foto@|text si foto@|text/foto@|întocmit@|întocmit de@|"
            "redactat de@|reporter@|realizat de@|redactor șef@|adaugat de@|introdus de@|material realizat de@|"
            "corespondență de@|jurnalist@|creat de@|autoare@|articol scris de@|articol realizat de@|"
            "un articol de@|pagină realizată de@|autorul articolului@"
        ),
        "sv": (
            "av@|författare@|skriven av|text:|text av@|publicerad av|skribent@|reporter@|redaktör@|"
            "text och foto@|text & foto@|text och bild@|text & bild@|text/foto@|skrivet av@|inlagd av@|"
            "upplagd av@|postad av@|publicerat av@|journalist@|skapad av@|inskickat av@|författad av@|"
            "skribenter@|inlagt av@|artikel av@"
        ),
        "da": (
            "af@|forfatter@|skrevet af|tekst:|journalist@|av:|skrevet av|tekst av@|forfattar@|publisert av|"
            "udgivet af@|publiceret av|tekst og foto@|tekst & foto@|tekst/foto@|tekst og bilder@|"
            "tekst og billeder@|oprettet af@|redaktør@|indsendt af@|lagt ud af@|lagt inn av@|lagt på af@|"
            "opprettet av@|skribent@|skrive av@|skreve av@|forfattere@|innsendt av@|journalister@|reportasje av@|"
            "artikkel av@|artikel af@|tekst af@|publiceret af@"
        ),
        "fi": (
            "kirjoittaja@|kirjoittanut|teksti:|toimittaja@|teksti ja kuvat@|julkaisija@|kirjoittajat:|"
            "teksti ja kuva@|teksti & kuvat@|teksti/kuvat@|teksti/kuva@|lisännyt@|julkaissut@|kirjoitti@|"
            "toimittanut@|laatija@|laatinut@|jutun kirjoitti@"
        ),
        "el": (
            "συντάκτης@|του@|της@|συγγραφέας@|γράφει@|από:|γράφει ο|γράφει η|κείμενο:|επιμέλεια@|ρεπορτάζ@|"
            "αρθρογράφος@|συντάχθηκε από|αναρτήθηκε από@|αναρτηθηκε απο@|δημοσιογράφος@|συντάχθηκε από τον/την@|"
            "συντάκτρια@|κείμενο - φωτογραφίες@|κείμενο-φωτογραφίες@|κείμενα@|γράφτηκε από@|"
            "γράφτηκε από τον/την@|δημοσιεύτηκε από@|δημοσιεύθηκε από@|δημοσιευμένο από@|καταχωρήθηκε από@|"
            "επιμέλεια κειμένου@|επιμέλεια ύλης@|ανταποκριτής@|υποβλήθηκε από@|αρθρογράφοι@|συντάκτες@|"
            "συντακτης@|προστέθηκε από@|στάλθηκε από@|ρεπορτάζ του@|γραφει@|του δημοσιογράφου@"
        ),
        "hu": (
            "írta@|szerző@|szerzők:|szöveg:|készítette@|beküldte@|közzétette@|tudósító@|feltöltötte@|szerkesztő@|"
            "írta és fényképezte@|szöveg és fotó@|fotó és szöveg@|szöveg, fotó@|szöveg és kép@|szöveg/fotó@|"
            "összeállította@|lejegyezte@|létrehozta@|írták@|riporter@|újságíró@|szerkesztette@|publikálta@|"
            "hozzáadta@|a cikket írta@|cikkíró@|az interjút készítette@|munkatársunk@|tudósítónk@"
        ),
        "bg": (
            "от@|автор@|публикувано от|автори:|текст:|написана от@|публикувал@|редактор@|автор на статията@|"
            "добавено от@|репортер@|журналист@|кореспондент@|текст и снимки@|текст и снимка@|подготви@|"
            "подготвил@|публикувана от@|написано от@|написал@|добавил@|създадено от@|изготвил@|съставител@|"
            "автор и снимки@|от нашия кореспондент@|интервю на@|репортаж на@|статия от@|автор на текста@"
        ),
        "hr": (
            "новинар@|autor@|piše@|napisao@|napisala@|tekst:|objavio@|autori:|аутор@|пише@|objavila@|autorica@|"
            "avtor@|postavio@|текст:|piše:|аутори:|tekst i foto@|tekst i fotografije@|tekst i slike@|tekst/foto@|"
            "tekst i fotke@|autor teksta@|pripremio@|pripremila@|pripremili@|priredio@|priredila@|objavljeno od@|"
            "novinar@|novinarka@|autor članka@|dodao@|dodala@|napisali@|razgovarao@|razgovarala@|urednik@|"
            "urednica@|autorka@|avtorica@|napisal@|objavil@|besedilo:|besedilo in foto@|besedilo in fotografije@|"
            "pripravil@|pripravila@|zapisal@|zapisala@|avtor prispevka@|avtorji@|аутор текста@|написао@|"
            "написала@|објавио@|објавила@|објављено од@|новинарка@|текст и фото@|припремио@|припремила@|"
            "приредио@|приредила@|уредник@|уредница@|разговарао@|разговарала@|поставио@|поставила@|додао@|"
            "пишува@|напишал@|напишала@|објавено од@|објавил@|подготвил@|подготвила@|постирано од@"
        ),
        "he": (
            'מאת@|כתב@|מחבר@|כתבה@|נכתב על ידי@|פורסם על ידי@|כותב@|כותבת@|עורך@|עורכת@|נכתב ע"י@|נכתב ע״י@|'
            'פורסם ע"י@|פורסם ע״י@|ע"י@|ע״י@|מחברת@|המחבר@|כתבת@|כתבנו@|שם הכותב@|שם המחבר@|הועלה על ידי@|'
            'הועלה ע"י@|הכותב@|הכתב@'
        ),
        "fil": (
            "ni@|isinulat ni@|mula kay@|nina@|sinulat ni@|may-akda@|ulat ni@|isinulat nina@|akda ni@|balita ni@|"
            "tagapag-ulat@|inilathala ni@|ipinaskil ni@"
        ),
        "mn": (
            "сэтгүүлч@|зохиогч@|бичсэн@|сурвалжлагч@|нийтэлсэн@|нийтлэлч@|сурвалжилсан@|бэлтгэсэн@|"
            "мэдээ бэлтгэсэн@|мэдээ оруулсан@|мэдээг бэлтгэсэн@|ярилцсан@|ярилцлага авсан@|редактор@|"
            "материал бэлтгэсэн@"
        ),
        "bn": (
            "লেখক@|লেখিকা@|প্রতিবেদক@|নিজস্ব প্রতিবেদক@|স্টাফ রিপোর্টার@|নিজস্ব সংবাদদাতা@|সংবাদদাতা@|লিখেছেন@|"
            "লিখেছেনঃ@|প্রতিবেদন@|রিপোর্টার@|প্রকাশক@|সম্পাদক@|সম্পাদনা@|পোস্ট করেছেন@|প্রকাশ করেছেন@|সংকলন@|লেখকঃ@|"
            "প্রতিবেদকঃ@"
        ),
        "ta": (
            "எழுதியவர்@|ஆசிரியர்@|செய்தியாளர்@|நிருபர்@|தொகுப்பு@|பதிவு செய்தவர்@|பதிவிட்டவர்@|வெளியிட்டவர்@|கட்டுரையாளர்@|"
            "நமது நிருபர்@|எழுத்தாளர்@"
        ),
        "si": "ලේඛක@|කර්තෘ@|වාර්තාකරු@|විසින්@|වාර්තා කළේ@|ලියන ලද්දේ@|පළ කළේ@|සංස්කාරක@|ලිව්වේ@",
        "te": "రచయిత@|విలేఖరి@|విలేకరి@|సంపాదకుడు@|రిపోర్టర్@|ప్రచురించినవారు@|వ్రాసినవారు@",
        "ml": "ലേഖകൻ@|എഴുതിയത്@|രചയിതാവ്@|റിപ്പോർട്ടർ@|തയ്യാറാക്കിയത്@|ലേഖിക@|പ്രസിദ്ധീകരിച്ചത്@",
        "kn": "ಲೇಖಕ@|ಲೇಖಕರು@|ವರದಿಗಾರ@|ವರದಿಗಾರರು@|ಬರೆದವರು@",
        "gu": "લેખક@|સંવાદદાતા@|પત્રકાર@|રિપોર્ટર@",
        "pa": "ਲੇਖਕ@|ਪੱਤਰਕਾਰ@|ਪੱਤਰ ਪ੍ਰੇਰਕ@|ਰਿਪੋਰਟ:",
        "mr": "बातमीदार@|वार्ताहर@|लेखिका@|आमच्या प्रतिनिधीकडून@|लेखन@|संकलक@",
        "ne": (
            "समाचारदाता@|प्रकाशक@|लेखक@|संवाददाता@|प्रेषक@|सम्पादक@|लेखन@|प्रतिवेदक@|हाम्रा संवाददाता@|प्रकाशित गर्ने@|प्रविष्ट गर्ने@"
        ),
        "ur": (
            "مصنف@|تحریر@|نامہ نگار@|مرتب@|رپورٹر@|تحریر و ترتیب@|نمائندہ خصوصی@|خصوصی رپورٹ@|مصنفہ@|شائع کردہ@|"
            "کالم نگار@|اسٹاف رپورٹر@|وقائع نگار@|رپورٹ:|رپورٹ از:"
        ),
        "ps": "لیکوال@|لیکونکی@|راپورټر@|خبریال@|خپرونکی@|راپور:",
        "ku": "نووسەر@|ئامادەکردنی@|نووسینی@|پەیامنێر@|ڕاپۆرت:|راپۆرت:|nivîskar@|amadekar@|nûçegihan@",
        "am": "በ:|ጸሐፊ@|ጸሀፊ@|ፀሐፊ@|ዘጋቢ@|ሪፖርተር@|አዘጋጅ@|ደራሲ@|ያዘጋጀው@|ጋዜጠኛ@",
        "sw": (
            "na@|na,@|mwandishi@|imeandikwa na@|imechapishwa na@|imewekwa na@|imeandaliwa na@|mhariri@|"
            "habari na picha na@|na mwandishi@|imeripotiwa na@|ripota@|mwandishi wa habari@|iliandikwa na@"
        ),
        "so": "qoraa@|qore@|w/q@|waxaa qoray@|wariye@|qoraaga@|diyaariyey@|waxaa diyaariyey@",
        "ha": "marubuci@|daga@|wakilinmu@|daga wakilinmu@",
        "rw": "yanditswe na@|umwanditsi@|byanditswe na@|inkuru ya@",
        "af": (
            "deur@|outeur@|geskryf deur@|skrywer@|verslaggewer@|geplaas deur@|teks:|joernalis@|redakteur@|"
            "saamgestel deur@"
        ),
        "ca": (
            "redacció:|per:|autor@|autora@|escrit per@|text i fotos@|redactor@|redactora@|publicat per@|"
            "redactat per@|periodista@|elaborat per@"
        ),
        "eu": "egilea@|idazlea@|kazetaria@|egileak@|erredaktorea@|testua eta argazkiak@|argitaratzailea@",
        "sq": (
            "nga@|shkruar nga@|postuar nga@|publikuar nga@|autori@|autorja@|shkruan@|gazetar@|gazetari@|"
            "përgatiti@|pergatiti@|përgatitur nga@|teksti:|reporter@|redaktor@|hedhur nga@|e shkruar nga@"
        ),
        "et": (
            "kirjutas@|koostas@|toimetaja@|lisas@|avaldas@|autorid@|koostaja@|postitas@|kirjutanud@|reporter@|"
            "tekst ja foto@|tekst ja fotod@|teate koostas@|sisestas@|koostanud@|ajakirjanik@|postitaja@|"
            "sisestaja@"
        ),
        "lv": (
            "autors@|autore@|sagatavoja@|informāciju sagatavoja@|publicēja@|ievietoja@|autori@|raksta autors@|"
            "rakstīja@|žurnālists@|žurnāliste@|pievienoja@|ziņu sagatavoja@|teksts un foto@|"
            "informāciju ievietoja@|korespondents@|korespondente@|redaktors@|redaktore@|materiālu sagatavoja@"
        ),
        "lt": (
            "autorius@|autorė@|parengė@|paskelbė@|tekstas@|parašė@|autoriai@|informaciją parengė@|"
            "informaciją paskelbė@|žurnalistas@|žurnalistė@|straipsnio autorius@|įkėlė@|redaktorius@|redaktorė@|"
            "korespondentas@|korespondentė@|rašė@|teksto autorius@|tekstas ir nuotraukos@|rašo@|paruošė@"
        ),
        "is": "höfundur@|skrifað af@|eftir@|höf.@|blaðamaður@|ritstjóri@|skráð af@|sett inn af@|birt af@",
        "cy": "gan:|awdur@|ysgrifennwyd gan@|postiwyd gan@|gohebydd@",
        "mt": "awtur@|kitba ta'@|miktub minn@|kitba ta’@",
        "tet": "hakerek na'in@|hakerek-na'in@|jornalista@|hakerek husi@|reporter@",
        "ht": "pa:|otè@|ekri pa@|redaktè@|jounalis@|pibliye pa@",
        "be": (
            "аўтар@|тэкст:|падрыхтаваў@|падрыхтавала@|апублікаваў@|апублікавала@|карэспандэнт@|аўтар тэксту@|"
            "тэкст і фота@|рэдактар@|напісаў@|напісала@|аўтары@|журналіст@|размясціў@|размясціла@"
        ),
        "kk": (
            "мәтінді дайындаған@|материал авторы@|дайындаған@|тілші@|жазған@|авторы@|журналист@|жариялаған@|"
            "мақала авторы@|материалды дайындаған@|редактор@|мақаланың авторы@|ақпаратты дайындаған@|тілшіміз@|"
            "өз тілшіміз@"
        ),
        "ky": "жазган@|даярдаган@|кабарчы@|автору@|редактор@|жарыялаган@|журналист@|кабарчыбыз@",
        "uz": (
            "muallif@|muxbir@|tayyorladi@|muharrir@|муаллиф@|мухбир@|тайёрлади@|муҳаррир@|jurnalist@|matn:|"
            "o‘z muxbirimiz@|yozdi@"
        ),
        "az": (
            "müəllif@|yazan@|müxbir@|hazırladı@|hazırlayan@|mətn:|redaktor@|yazdı@|jurnalist@|müəllifi@|"
            "yazının müəllifi@|müxbirimiz@"
        ),
        "tg": "муаллиф@|хабарнигор@|таҳияи@|таҳиякунанда@|муаллифи матн@|рӯзноманигор@|навиштаи@",
        "tk": "awtor@|ýazan@|taýýarlan@|habarçy@|redaktor@|habarçymyz@",
        "my": ("ရေးသားသူ@|သတင်းနှင့် ဓာတ်ပုံ@|သတင်းနှင့်ဓာတ်ပုံ@|သတင်းထောက်@|ရေးသူ@|သတင်း၊ ဓာတ်ပုံ@|သတင်း/ဓာတ်ပုံ@|ဆောင်းပါးရှင်@|တင်ဆက်သူ@|စာရေးသူ@"),
        "ka": "ავტორი@|მოამზადა@|ჟურნალისტი@|ტექსტი:|კორესპონდენტი@|რედაქტორი@|გამოაქვეყნა@|ავტორები@",
        "hy": "հեղինակ@|հեղինակը@|լրագրող@|պատրաստեց@|խմբագիր@|նյութը պատրաստեց@|թղթակից@|հեղինակներ@",
    },
}
