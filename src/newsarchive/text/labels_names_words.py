"""The vocabulary of names on old pages: what stands before a source, an author, a photographer; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "source": {
        "vi": (
            "nguồn@|nguồn tin@|theo@|nguồn từ@|nguồn bài@|(theo@|(nguồn@|nguồn dẫn@|trích nguồn@|nguồn trích@|"
            "nguồn bài viết@|nguồn ảnh và tin:|cơ quan:"
        ),
        "en": (
            "source@|sources:|from source@|news source@|source of news@|article source@|courtesy of@|"
            "news release from@|originally published by@|original source@|credit source@|reported by agency:"
        ),
        "fr": "source@|sources:|d'après@",
        "es": "fuente@|fuentes:|tomado de@|fuente de la noticia@",
        "pt": ("fonte@|fontes:|da redação:|com informações de|com informações da|com informações do|fonte da notícia@"),
        "id": "sumber@|sumber berita@|dikutip dari@|sumber artikel@",
        "ms": "sumber@|sumber berita@",
        "de": "quelle@|quellen:|quelle/n:",
        "it": "fonte@|fonti:",
        "ru": ("источник@|по материалам@|источник информации@|по информации:|по данным:|источник новости@|источники:"),
        "uk": "джерело@|за матеріалами@|джерело інформації@|за інформацією:|джерела:",
        "th": (
            "ที่มา@|แหล่งที่มา@|ขอบคุณข้อมูลจาก@|แหล่งข่าว@|แหล่งข้อมูล@|ข้อมูลจาก@|ขอขอบคุณข้อมูลจาก@|ที่มาของข่าว@|ข้อมูลโดย:|ที่มาข่าว@|ที่มา :"
        ),
        "lo": "ແຫຼ່ງຂ່າວ@|ແຫລ່ງຂ່າວ@|ທີ່ມາ@|ແຫຼ່ງຂໍ້ມູນ@",
        "km": "ប្រភព@|ប្រភពព័ត៌មាន@|ដកស្រង់ពី@",
        "zh": (
            "来源@|來源@|信息来源@|文章来源@|稿件来源@|资料来源@|資料來源@|新闻来源@|消息来源@|稿源@|转载自@|"
            "轉載自@|摘自@|出处@|出處@|据:|本文来源@|新聞來源@|发布机构:|發布單位:|发布单位:|發佈單位:|發布機關:|"
            "供稿单位:|来稿单位:|信息提供单位:|供稿:|文章出处@|内容来源@|发布机关:|來源單位:|訊息來源@|消息來源@"
        ),
        "ja": "出典@|引用元@|情報元@|ソース@|提供元@|出所@|発信元:|情報提供:",
        "ko": "출처@|자료출처@|자료제공@|기사출처@|자료 출처@|자료제공처:|제공:",
        "ar": "المصدر@|مصدر:|مصدر الخبر@|نقلا عن@|نقلاً عن@|وكالات:",
        "fa": "منبع@|منابع:|به نقل از@|منبع خبر@|به گزارش:",
        "tr": "kaynak@|kaynakça:|haber kaynağı@",
        "hi": "स्रोत@|सौजन्य:|स्त्रोत@|साभार@",
        "nl": "bron@|bronnen:",
        "pl": "źródło@|źródła:|żródło@",
        "cs": "zdroj@|zdroje:|pramen:",
        "ro": "sursa@|sursă@|sursa foto:",
        "sv": "källa@|källor:",
        "da": "kilde@|kilder:|kjelde@",
        "fi": "lähde@|lähteet:",
        "el": "πηγή@|πηγη@|πηγές:",
        "hu": "forrás@|források:",
        "bg": "източник@|източници:",
        "hr": "izvor@|извор@|izvori:|vir:|preuzeto sa:",
        "he": "מקור@",
    },
    "by": {
        "vi": (
            "tác giả@|người viết@|người đăng@|đăng bởi@|người đưa tin@|bài viết@|bài:|bài và ảnh@|bài, ảnh@|"
            "bài - ảnh@|bài & ảnh@|tin, ảnh@|tin - ảnh@|tin và ảnh@|tin ảnh@|tin bài@|tin, bài@|tin, bài, ảnh@|"
            "tin:|tin/bài@|t/h@|biên tập@|thực hiện@|phóng viên@|pv:|bởi@|viết bởi@|được viết bởi@|đăng tin@|"
            "được đăng bởi@|tổng hợp@|thực hiện bởi@|bài, ảnh, clip@|lược dịch@|biên dịch@|người gửi@|gửi bởi@|"
            "ctv:|tác giả bài viết@|bút danh@|nhóm pv:|nhóm phóng viên@|bài và ảnh, clip@|biên tập viên@|"
            "tác giả/nguồn@|thực hiện nội dung@|viết bài@|ban biên tập:|bài/ảnh@|tin/ảnh@|cộng tác viên@|"
            "soạn bài@|người thực hiện@|tin và bài@|nguồn/tác giả@"
        ),
        "en": (
            "by@|written by|posted by|published by|author@|authors:|article by|story by|reported by|submitted by|"
            "contributed by|report by|reporter@|prepared by|compiled by|edited by|editor@|words by|text by|"
            "byline@|created by|writer@|news by|from staff writer@|authored by|uploaded by|correspondent@|"
            "entered by|post author@|contributor@|contributors:|reporting by|author name@|press contact author:|"
            "analysis by|opinion by|story and photos by|words:|posted by:|text:"
        ),
        "fr": (
            "par@|auteur@|auteurs:|rédigé par|écrit par|publié par|propos recueillis par|proposé par|posté par|"
            "article rédigé par|auteur de l'article@|rédaction:|texte de@|reportage de@"
        ),
        "es": (
            "por@|autor@|autora@|autores:|escrito por|publicado por|redacción:|redactado por|elaborado por|"
            "texto:|por:|enviado por|redactor@|periodista@|redactora@|creado por|reportero@|subido por"
        ),
        "pt": (
            "por@|autor@|autora@|autores:|escrito por|publicado por|redação:|texto:|repórter@|reportagem@|"
            "postado por|redigido por|jornalista@|criado por|enviado por|texto de@|matéria de@|redator@|"
            "inserido por"
        ),
        "id": (
            "oleh@|penulis@|ditulis oleh|reporter@|editor@|diposting oleh|dipublikasikan oleh|pewarta@|"
            "kontributor@|wartawan@|diterbitkan oleh|dibuat oleh|redaktur@|rep:|laporan:|teks:|jurnalis@"
        ),
        "ms": "oleh@|penulis@|ditulis oleh|disediakan oleh|wartawan@|disiarkan oleh",
        "de": (
            "von@|autor@|autorin@|autoren:|verfasst von|verfasser@|geschrieben von|redakteur@|text:|redaktion:|"
            "autor/in@|autor*in@|verfasserin@|erstellt von|ein beitrag von|eingestellt von|text von@|"
            "bericht von@|veröffentlicht von"
        ),
        "it": (
            "di@|autore@|autrice@|scritto da|a cura di|pubblicato da|redazione:|testo di@|inserito da|postato da|"
            "articolo di@|servizio di@|da:|autori:"
        ),
        "ru": (
            "автор@|авторы:|автор статьи@|автор материала@|текст:|опубликовал@|добавил@|подготовил@|подготовила@|"
            "разместил@|корреспондент@|автор текста@|подготовлено:|материал подготовил@|материал подготовила@|"
            "беседовал@|беседовала@|редактор@|автор новости@|автор публикации@|пресс-секретарь:|журналист@|"
            "подготовили@|разместила@|опубликовала@|текст и фото@|написал@|добавила@|записал@|записала@"
        ),
        "uk": (
            "автор@|автори:|текст:|підготував@|підготувала@|опублікував@|додав@|автор статті@|журналіст@|"
            "кореспондент@|розмістив@|редактор@|опублікувала@|автор тексту@"
        ),
        "th": (
            "ผู้เขียน@|เขียนโดย@|โดย@|ผู้ประกาศ@|ผู้โพสต์@|ผู้โพส@|โพสต์โดย@|ผู้สื่อข่าว@|ผู้รายงาน@|ผู้เผยแพร่@|"
            "โพสโดย@|ประกาศโดย@|ข่าวโดย@|รายงานโดย@|ผู้ลงข่าว@|ผู้ลงประกาศ@|ผู้แต่ง@|ข่าว/ภาพ@|ข่าว-ภาพ@|"
            "ข่าวและภาพ@|ผู้จัดทำ@|เผยแพร่โดย@|เรียบเรียง@|เรียบเรียงโดย@|ผู้เรียบเรียง@|ข่าว:|เรื่อง:|ภาพ/ข่าว@|"
            "ภาพ-ข่าว@|ภาพและข่าว@|ลงประกาศโดย@|ลงข่าวโดย@|ผู้บันทึก@|แต่งโดย@|เรียบเรียงข่าว@|ผู้ดูแล:|"
            "ข่าวโดย :|ผู้เขียนข่าว@|บทความโดย@|ผู้ประกาศข่าว@"
        ),
        "lo": ("ໂດຍ@|ຜູ້ຂຽນ@|ຂຽນໂດຍ@|ຂ່າວ:|ນັກຂ່າວ@|ພາບແລະຂ່າວ@|ຂ່າວ-ພາບ@|ຂ່າວ ແລະ ພາບ@|ບັນນາທິການ@|ຂ່າວໂດຍ@|ຂຽນຂ່າວ@"),
        "km": "ដោយ@|អ្នកនិពន្ធ@|និពន្ធដោយ@|សរសេរដោយ@|អត្ថបទដោយ@|អត្ថបទ:|អ្នកយកព័ត៌មាន@|ចុះផ្សាយដោយ@",
        "zh": (
            "作者@|责任编辑@|責任編輯@|编辑@|編輯@|记者@|記者@|撰文@|撰稿@|撰稿人@|供稿人@|发布人@|發布人@|录入@|"
            "责编@|文:|文字@|通讯员@|通訊員@|发布者@|發佈者@|投稿@|投稿人@|编辑人@|本报记者@|采写@|整理@|發佈人@|"
            "发表人@|撰写@|撰寫@|录入者@|發布者@|文章作者@|上传者@|发稿人@|录入人@|文/@|責編@|實習記者@|"
            "见习记者@|特约记者@|作 者@|供稿者@|拟稿人@|录入员@|编辑：@|信息员@|信息提供@|上稿人@|編譯@|发布员@"
        ),
        "ja": (
            "著者@|執筆@|執筆者@|記者@|文=@|文責@|筆者@|投稿者@|文:|編集@|取材@|作成者@|ライター@|取材・文@|文/@|"
            "構成@|担当:"
        ),
        "ko": (
            "작성자@|글쓴이@|기자:|글:|작성:|등록자@|담당자:|글쓴이:|취재@|저자@|작성인@|게시자@|기자명@|"
            "글·사진@|올린이@|글 사진@|필자@"
        ),
        "ar": (
            "بقلم@|كتب@|كتبت@|الكاتب@|المؤلف@|تحرير@|إعداد@|كاتب المقال@|اعداد@|الناشر@|مراسل:|نشر بواسطة@|"
            "بواسطة@|كتبه@|المحرر@|أعده@|المحررة@|كتبها@"
        ),
        "fa": (
            "نویسنده@|خبرنگار@|نگارنده@|گزارشگر@|تهیه کننده@|نویسندگان:|نوشته@|به قلم@|نویسنده خبر@|"
            "ارسال شده توسط@|نوشته شده توسط@|درج توسط@"
        ),
        "tr": (
            "yazar@|yazan@|haber:|muhabir@|yazarlar:|gönderen@|ekleyen@|editör@|haberi yazan@|tarafından:|"
            "haber/fotoğraf@|hazırlayan@|yazar adı@|yazı:|habere ekleyen@"
        ),
        "hi": "लेखक@|द्वारा@|रिपोर्टर@|संवाददाता@|लेखिका@|प्रस्तुति@|लेखन@|द्वारा पोस्ट किया गया@",
        "nl": "door@|auteur@|geschreven door|tekst:|auteurs:|geplaatst door|redactie:",
        "pl": (
            "autor@|autorzy:|tekst:|opracował@|opracowała@|opublikował@|dodał@|opublikowane przez|autorka@|"
            "redaktor@|napisał@|wytworzył@|opublikowała@|opr.@|oprac.@|wprowadził@|redakcja:|dodane przez@|"
            "autor wpisu@|utworzony przez@|osoba publikująca@"
        ),
        "cs": (
            "autor@|autoři:|napsal@|napsala@|vložil@|vložila@|text:|autorka@|redaktor@|zpracoval@|zpracovala@|"
            "připravil@|publikoval@|autor článku@|napísal@|vytvořil@|zverejnil@|pridal@|vložil/a@"
        ),
        "ro": (
            "de@|autor@|scris de|publicat de|text:|autori:|postat de|redactor@|autorul@|articol de@|a scris@|adăugat de"
        ),
        "sv": "av@|författare@|skriven av|text:|text av@|publicerad av|skribent@|reporter@|redaktör@",
        "da": (
            "af@|forfatter@|skrevet af|tekst:|journalist@|av:|skrevet av|tekst av@|forfattar@|publisert av|"
            "udgivet af@|publiceret av"
        ),
        "fi": "kirjoittaja@|kirjoittanut|teksti:|toimittaja@|teksti ja kuvat@|julkaisija@|kirjoittajat:",
        "el": (
            "συντάκτης@|του@|της@|συγγραφέας@|γράφει@|από:|γράφει ο|γράφει η|κείμενο:|επιμέλεια@|ρεπορτάζ@|"
            "αρθρογράφος@|συντάχθηκε από"
        ),
        "hu": ("írta@|szerző@|szerzők:|szöveg:|készítette@|beküldte@|közzétette@|tudósító@|feltöltötte@|szerkesztő@"),
        "bg": "автор@|от:|публикувано от|автори:|текст:|написана от@|публикувал@|редактор@",
        "hr": (
            "autor@|piše@|napisao@|napisala@|tekst:|objavio@|autori:|аутор@|пише@|objavila@|autorica@|avtor@|"
            "postavio@|текст:|piše:|аутори:"
        ),
        "he": "מאת@|כתב@|מחבר@|כתבה@|נכתב על ידי@|פורסם על ידי@",
        "fil": "ni@|isinulat ni@|mula kay@",
    },
    "photo": {
        "vi": (
            "ảnh@|(ảnh@|hình@|ảnh minh họa@|ảnh minh hoạ@|hình ảnh@|nguồn ảnh@|ảnh chụp@|hình minh họa@|"
            "ảnh tư liệu@|ảnh chụp màn hình@|đồ họa@|infographic@|ảnh bởi@|ảnh của@|ảnh do@|ảnh internet@"
        ),
        "en": (
            "photo@|photos@|photo by@|photos by@|photo credit@|photograph@|photograph by@|photography@|"
            "photography by@|photo courtesy of@|photo courtesy@|photographer@|image@|image by@|image credit@|"
            "picture@|picture by@|credit@|pictured:|caption:|image source@|photo source@|image courtesy of@|"
            "images:|pic:|(photo@|(photo by@|photographs by@|illustration by@|illustration@|file photo@|"
            "video by@|graphic@"
        ),
        "fr": (
            "photo@|photos@|crédit photo@|crédits photo@|photographie@|crédit@|image@|crédits:|légende:|"
            "photo de@|photo par@|illustration@|photographe@|© photo@"
        ),
        "es": (
            "foto@|fotos@|fotografía@|fotografía de@|foto de@|imagen@|fotografías@|crédito@|fotógrafo@|imágenes:|"
            "fotos de@|fotografías de@|foto por@|foto cortesía@|cortesía@"
        ),
        "pt": (
            "foto@|fotos@|fotografia@|imagem@|crédito@|crédito da foto@|créditos@|foto de@|foto por@|imagens:|"
            "crédito da imagem@|fotógrafo@|legenda:|foto divulgação@|divulgação@"
        ),
        "id": ("foto@|gambar@|fotografer@|foto oleh@|sumber foto@|(foto@|kredit foto@|dok:|foto dok@|ilustrasi@|dok.@"),
        "ms": "gambar@|foto@|gambar oleh@|jurugambar@|gambar hiasan@",
        "de": (
            "foto@|fotos@|bild@|bilder@|fotograf@|fotografin@|quelle bild@|bildquelle@|bildnachweis@|foto von@|"
            "aufnahme@|fotografie@|bildrechte@|grafik@|foto/grafik@"
        ),
        "it": ("foto@|foto di@|fotografia@|immagine@|crediti@|fotografie@|fotografo@|credito@|immagini:|ph@|ph.@"),
        "ru": (
            "фото@|(фото@|фотограф@|фотография@|снимок@|фото автора@|фото из архива@|фотографии@|"
            "фотокорреспондент@|иллюстрация@|на фото:|фото с сайта@|фото предоставлено@|фото пресс-службы@|"
            "источник фото@|иллюстрации@|на снимке:"
        ),
        "uk": (
            "фото@|(фото@|світлина@|фотограф@|світлини@|на фото:|зображення@|фото автора@|джерело фото@|ілюстрація@"
        ),
        "th": (
            "ภาพ@|ภาพโดย@|ช่างภาพ@|ภาพประกอบ@|ภาพจาก@|(ภาพ@|เครดิตภาพ@|ถ่ายภาพ@|ขอบคุณภาพจาก@|ภาพถ่าย@|รูปภาพ@|"
            "ถ่ายภาพโดย@|ถ่ายโดย@|ขอบคุณภาพ@|ที่มาภาพ@"
        ),
        "lo": "ພາບ@|ຮູບ@|ຮູບພາບ@|ພາບໂດຍ@|ຖ່າຍພາບ@",
        "km": "រូបភាព@|រូបថត@|រូប@|រូបភាពដោយ@|រូបថតដោយ@",
        "zh": (
            "摄影@|攝影@|图片@|圖片@|图/@|圖/@|图:|圖:|摄影师@|攝@|摄@|图片来源@|圖片來源@|配图@|摄影/@|图源@|"
            "圖源@|照片@|资料图片@|照片来源@|攝影師@|摄影记者@|攝影記者@|图为:|图片说明:|圖片說明:|图片由@|供图@|"
            "配圖@|照片提供@|图文@|资料图@|圖說:|制图@|製圖@|插图@|(图@|圖檔來源@|攝影者@|图/文@|图集:"
        ),
        "ja": (
            "写真@|撮影@|画像@|写真提供@|写真=@|写真:|写真・@|画像提供@|写真/@|撮影者@|写真説明:|(写真@|"
            "イラスト@|画像出典@|カメラマン@|提供写真@"
        ),
        "ko": (
            "사진@|사진=@|사진제공@|사진출처@|사진 제공@|사진 출처@|사진/@|촬영@|이미지@|(사진@|그래픽@|"
            "사진설명:|사진기자@|이미지 출처@"
        ),
        "ar": "تصوير@|الصورة@|صورة@|صور@|عدسة@|المصور@|مصدر الصورة@|(تصوير@|الصور@|بعدسة@",
        "fa": "عکس@|عکاس@|تصویر@|(عکس@|عکس از@|عکس ها@|عکس\u200cها@|تصاویر@|منبع عکس@",
        "tr": "fotoğraf@|foto@|fotoğraflar@|görsel@|fotoğrafçı@|(fotoğraf@|resim@|fotograf@|kamera@",
        "hi": "फोटो@|फ़ोटो@|चित्र@|छायाचित्र@|छायाकार@|तस्वीर@",
        "nl": "foto@|foto's@|beeld@|fotografie@|fotograaf@|foto door@|illustratie@",
        "pl": (
            "fot@|fot.@|foto@|zdjęcie@|zdjęcia@|fotografie@|fotografia@|zdj.@|fotograf@|autor zdjęcia@|"
            "źródło zdjęcia@|autor zdjęć@|fotorelacja@"
        ),
        "cs": (
            "foto@|fotografie@|snímek@|snímky@|fotky@|foto autor@|zdroj foto@|fotograf@|ilustrační foto@|"
            "autor fotografií@|zdroj fotografie@|fotografia@"
        ),
        "ro": ("foto@|fotografie@|imagine@|sursă foto@|sursa foto@|foto credit@|credit foto@|fotografii@|fotograf@"),
        "sv": "foto@|bild@|fotograf@|bilder@|fotografi@|illustration@",
        "da": "foto@|billede@|fotos@|fotograf@|bilde@|fotografi@|foto af@|bilete@",
        "fi": "kuva@|kuvat@|valokuva@|valokuvaaja@|kuvaaja@|kuvituskuva@",
        "el": "φωτογραφία@|φωτο@|φωτογραφίες@|φωτό@|φωτ@|φωτογράφος@|φωτογραφίες από@",
        "hu": "fotó@|foto@|kép@|fotók@|fényképezte@|képek@|fénykép@|fotós@|illusztráció@|fényképek@",
        "bg": "снимка@|снимки@|фото@|фотограф@|илюстрация@",
        "hr": (
            "foto@|fotografija@|snimio@|snimila@|фото@|fotografije@|snimka@|фотографија@|slika@|slike@|fotograf@|"
            "foto/ilustracija@"
        ),
        "he": "צילום@|צילומים@|צלם@|(צילום@|תמונה@",
        "fil": "larawan@|kuha ni@|litrato@",
    },
}
