"""The vocabulary of names on old pages: what stands before a source or a photographer; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "source": {
        "vi": (
            "nguồn@|nguồn tin@|theo@|nguồn từ@|nguồn bài@|(theo@|(nguồn@|nguồn dẫn@|trích nguồn@|nguồn trích@|"
            "nguồn bài viết@|nguồn ảnh và tin:|cơ quan:|nguồn trích dẫn@|nguồn bài, ảnh@|nguồn tin và ảnh@|"
            "nguồn cung cấp@|sưu tầm từ@|dẫn nguồn@|theo nguồn@|nguồn tin, ảnh@|đơn vị cung cấp@|"
            "nguồn thông tin@|bài đăng trên@"
        ),
        "en": (
            "source@|sources:|from source@|news source@|source of news@|article source@|courtesy of@|"
            "news release from@|originally published by@|original source@|credit source@|reported by agency:|"
            "courtesy:|as published in@|reprinted from@|taken from@|excerpted from@|source/author@|"
            "source of information@"
        ),
        "fr": (
            "source@|sources:|d'après@|source/auteur@|source de l'article@|source d'information@|tiré de@|"
            "source originale@"
        ),
        "es": (
            "con información de|fuente@|fuentes:|tomado de@|fuente de la noticia@|fuente/autor@|fuente original@|"
            "fuente y foto@|fuente informativa@|extraído de@|fuente de información@"
        ),
        "pt": (
            "da redação:|fonte@|fontes:|com informações de|com informações da|com informações do|"
            "fonte da notícia@|fonte/autor@|fonte original@|extraído de@|retirado de@|fonte de informação@"
        ),
        "id": (
            "sumber@|sumber berita@|dikutip dari@|sumber artikel@|sumber berita dan foto@|diambil dari@|"
            "disadur dari@|sumber informasi@|sumber data@|sumber tulisan@|asal berita@|diolah dari@"
        ),
        "ms": (
            "sumber@|sumber berita@|sumber maklumat@|dipetik dari@|dipetik daripada@|sumber artikel@|sumber akhbar@"
        ),
        "de": "quelle@|quellen:|quelle/n:|quellenangabe@|entnommen aus@|pressemitteilung von@|quelle/autor@",
        "it": "fonte@|fonti:|tratto da@|fonte/autore@|fonte della notizia@|fonte notizia@",
        "ru": (
            "источник@|по материалам@|источник информации@|по информации:|по данным:|источник новости@|"
            "источники:|источник публикации@|источник текста@|источник фото и текста@|перепечатано из@|взято из@|"
            "сайт-источник@|по сообщению@|ссылка на источник@|информационный источник@"
        ),
        "uk": (
            "джерело@|за матеріалами@|джерело інформації@|за інформацією:|джерела:|за повідомленням@|"
            "джерело новини@|першоджерело@|передрук@|джерело тексту@"
        ),
        "th": (
            "ที่มา@|แหล่งที่มา@|ขอบคุณข้อมูลจาก@|แหล่งข่าว@|แหล่งข้อมูล@|ข้อมูลจาก@|ขอขอบคุณข้อมูลจาก@|ที่มาของข่าว@|ข้อมูลโดย:|"
            "ที่มาข่าว@|ที่มา :|แหล่งอ้างอิง@|แหล่งที่มาข่าว@|ที่มาของข้อมูล@|ที่มาข้อมูล@|ขอบคุณที่มา@|ข้อมูล/ภาพจาก@|"
            "ขอบคุณข่าวจาก@|แหล่งที่มาของข่าว@"
        ),
        "lo": "ແຫຼ່ງຂ່າວ@|ແຫລ່ງຂ່າວ@|ທີ່ມາ@|ແຫຼ່ງຂໍ້ມູນ@|ແຫຼ່ງທີ່ມາ@|ແຫລ່ງຂໍ້ມູນ@|ຂໍ້ມູນຈາກ@|ຂອບໃຈແຫຼ່ງຂ່າວ@|ຂ່າວສານຈາກ@",
        "km": "ប្រភព@|ប្រភពព័ត៌មាន@|ដកស្រង់ពី@|ប្រភពអត្ថបទ@|ប្រភពពី@|ប្រភពដើម@|ប្រភពឯកសារ@",
        "zh": (
            "来源@|來源@|信息来源@|文章来源@|稿件来源@|资料来源@|資料來源@|新闻来源@|消息来源@|稿源@|转载自@|"
            "轉載自@|摘自@|出处@|出處@|据:|本文来源@|新聞來源@|发布机构:|發布機關:|供稿单位:|来稿单位:|"
            "信息提供单位:|文章出处@|内容来源@|发布机关:|來源單位:|訊息來源@|消息來源@|信息源@|消息來自@|"
            "消息来自@|發稿單位@|发稿单位@|内容提供@|提供单位@|提供單位@|文章来源于@|原文来源@|转自@|轉自@|"
            "資訊來源@|文稿来源@|原载@|來　源@|新闻出处@"
        ),
        "ja": (
            "出典@|引用元@|情報元@|ソース@|提供元@|出所@|発信元:|情報提供:|資料提供@|出典元@|転載元@|発表元@|"
            "情報源@|配信元@|ニュースソース@"
        ),
        "ko": (
            "출처@|자료출처@|자료제공@|기사출처@|자료 출처@|자료제공처:|제공:|출 처@|기사제공@|기사 출처@|"
            "보도자료 출처@|원문출처@"
        ),
        "ar": (
            "المصدر@|مصدر:|مصدر الخبر@|نقلا عن@|نقلاً عن@|وكالات:|نقلا من@|المصادر@|مصدر المقال@|منقول من@|منقول عن@"
        ),
        "fa": ("منبع@|منابع:|به نقل از@|منبع خبر@|به گزارش:|منبع مقاله@|منبع مطلب@|برگرفته از@|ماخذ@|مأخذ@|منبع اصلی@"),
        "tr": "kaynak@|kaynakça:|haber kaynağı@|haberin kaynağı@|kaynak site@|kaynaklar@|kaynak link@",
        "hi": "स्रोत@|सौजन्य:|स्त्रोत@|साभार@|मूल स्रोत@|सौजन्य से@|समाचार स्रोत@|स्रोतः@|सोर्स@",
        "nl": "bron@|bronnen:|bron en foto@|bron/auteur@|overgenomen uit@|overgenomen van@",
        "pl": (
            "źródło@|źródła:|żródło@|źródło informacji@|źródło tekstu@|źródło/autor@|źródło i foto@|"
            "źródło artykułu@|zródło@"
        ),
        "cs": (
            "zdroj@|zdroje:|pramen:|zdroj informací@|zdroj textu@|převzato z@|zdroj a foto@|zdroj článku@|"
            "zdroj/autor@|prevzaté z@|zdroj informácií@"
        ),
        "ro": (
            "sursa@|sursă@|sursa foto:|sursa articol@|sursa informației@|sursa articolului@|preluat de pe@|"
            "sursa știrii@|preluat din@|sursa text@"
        ),
        "sv": "källa@|källor:|källa och foto@|källa/författare@|källhänvisning@",
        "da": "kilde@|kilder:|kjelde@|kilde og foto@|kilde/forfatter@|gjengitt fra@",
        "fi": "lähde@|lähteet:|tietolähde@",
        "el": (
            "πηγή@|πηγη@|πηγές:|πηγή άρθρου@|πηγή είδησης@|πηγή πληροφοριών@|με πληροφορίες από@|"
            "αναδημοσίευση από@|πηγή κειμένου@|πηγή/συντάκτης@"
        ),
        "hu": "forrás@|források:|forrás és fotó@|az írás forrása@|hír forrása@|forrása@",
        "bg": (
            "източник@|източници:|по материали на@|по информация на@|източник на информация@|източник на информацията@"
        ),
        "hr": (
            "izvor@|извор@|izvori:|vir:|preuzeto sa:|preuzeto s@|preuzeto iz@|преузето са@|преузето из@|"
            "извор вести@|povzeto po@|izvor teksta@|превземено од@"
        ),
        "he": "מקור@|מקור המידע@|המקור@|מקורות@",
        "mk": "извор@",
        "fil": "pinagmulan@|pinagkunan@|pinanggalingan@",
        "mn": "эх сурвалж@|эх сурвалж нь@|мэдээллийн эх сурвалж@|сурвалж@",
        "bn": "সূত্র@|উৎস@|তথ্যসূত্র@|সৌজন্যে@|সূত্রঃ@|তথ্য সূত্র@",
        "ta": "ஆதாரம்@|மூலம்@|நன்றி@|செய்தி மூலம்@",
        "si": "මූලාශ්‍රය@|මූලාශ්රය@|මූලාශ්‍ර@|උපුටා ගැනීම@|උපුටා ගත්තේ@",
        "te": "మూలం@|ఆధారం@|సౌజన్యం@",
        "ml": "ഉറവിടം@|കടപ്പാട്@|സ്രോതസ്സ്@",
        "kn": "ಮೂಲ@|ಕೃಪೆ@",
        "gu": "સ્ત્રોત@|સૌજન્ય@|સ્રોત@",
        "pa": "ਸਰੋਤ@|ਸ੍ਰੋਤ@",
        "ne": "श्रोत@|समाचार श्रोत@",
        "ur": "ماخذ@|بشکریہ@|ذرائع@|بحوالہ@|ذریعہ@|سورس@",
        "ps": "سرچینه@",
        "ku": "سەرچاوە@|çavkanî@|jêder@",
        "sw": "chanzo@|chanzo cha habari@|kwa hisani ya@",
        "so": "isha@|xigasho@|waxaa laga soo xigtay@",
        "ha": "tushe@|majiya@",
        "rw": "inkomoko@",
        "af": "bron@|met dank aan@",
        "ca": "font@|fonts@|font de la notícia@",
        "eu": "iturria@|iturriak@",
        "sq": "burimi@|burim@|marrë nga@|burimi i lajmit@",
        "et": "allikas@|allikad@|allikas ja foto@",
        "lv": "avots@|avoti@|informācijas avots@",
        "lt": "šaltinis@|informacijos šaltinis@|šaltiniai@",
        "is": "heimild@|heimildir@",
        "cy": "ffynhonnell@",
        "ga": "foinse@",
        "mt": "sors@",
        "tet": "hun@",
        "ht": "sous@",
        "be": "крыніца@|паводле матэрыялаў@|крыніца інфармацыі@|па матэрыялах@",
        "kk": "дереккөз@|дереккөзі@|ақпарат көзі@|дерек көзі@",
        "ky": "булак@|булагы@|маалымат булагы@",
        "uz": "manba@|манба@",
        "tg": "манбаъ@|манбаи хабар@",
        "tk": "çeşme@|çeşmesi@",
        "my": "သတင်းရင်းမြစ်@|သတင်းစဉ်@|ရင်းမြစ်@|ကိုးကား@",
        "ka": "წყარო@|წყაროები@",
        "hy": "աղբյուր@|աղբյուրը@|աղբյուրներ@",
        "az": "mənbə@",
        "am": "ምንጭ@",
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
        "it": "foto@|foto di@|fotografia@|immagine@|crediti@|fotografie@|fotografo@|credito@|immagini:|ph@|ph.@",
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
        "fa": "عکس@|عکاس@|تصویر@|(عکس@|عکس از@|عکس ها@|عکس‌ها@|تصاویر@|منبع عکس@",
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
        "ro": "foto@|fotografie@|imagine@|sursă foto@|sursa foto@|foto credit@|credit foto@|fotografii@|fotograf@",
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
        "mn": "зураг@|гэрэл зураг@|гэрэл зургийг@",
        "bn": "ছবি@|আলোকচিত্র@|ফটো@",
        "ta": "படம்@|புகைப்படம்@|படங்கள்@",
        "si": "ඡායාරූප@|ඡායාරූපය@",
        "te": "ఫోటో@|ఫొటో@|చిత్రం@",
        "ml": "ഫോട്ടോ@|ചിത്രം@",
        "kn": "ಚಿತ್ರ@|ಫೋಟೋ@",
        "gu": "તસવીર@|ફોટો@",
        "pa": "ਫੋਟੋ@|ਤਸਵੀਰ@",
        "mr": "छायाचित्रे@",
        "ne": "तस्बिर@|तस्वीर@",
        "ur": "تصویر@|تصاویر@|فوٹو@|فوٹوگرافر@",
        "ps": "انځور@|عکس@",
        "ku": "وێنە@|wêne@",
        "am": "ፎቶ@|ፎቶግራፍ@",
        "sw": "picha@|picha na@|mpiga picha@",
        "so": "sawir@|sawirro@|sawirka@",
        "ha": "hoto@",
        "af": "foto@|foto's@",
        "ca": "imatge@|fotos@|fotografia@",
        "eu": "argazkia@|argazkiak@",
        "sq": "fotografia@|fotot@",
        "et": "fotod@|foto autor@|pilt@",
        "lv": "foto@|attēls@|fotogrāfs@",
        "lt": "nuotrauka@|nuotraukos@|nuotr.@|nuotraukos autorius@",
        "is": "mynd@|myndir@|ljósmynd@|ljósmyndari@",
        "cy": "llun@|lluniau@",
        "be": "фота@|здымак@",
        "kk": "сурет@|суретті түсірген@|фотосурет@",
        "ky": "сүрөт@",
        "uz": "surat@|сурат@",
        "az": "şəkil@|şəkillər@",
        "tg": "акс@|аксҳо@|сурат@",
        "tk": "surat@",
        "my": "ဓာတ်ပုံ@|ဓါတ်ပုံ@",
        "ka": "ფოტო@|ფოტოები@",
        "hy": "լուսանկար@|լուսանկարը@|լուսանկարներ@|ֆոտո@",
        "tet": "foto@|imajen@",
    },
}
