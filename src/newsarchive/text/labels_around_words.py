"""The vocabulary of files, of rights and of sharing; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "share": {
        "vi": (
            "chia sẻ:|chia sẻ bài viết:|chia sẻ tin:|chia sẻ qua:|chia sẻ lên facebook=|chia sẻ bài viết này:|"
            "chia sẻ với bạn bè:|chia sẻ facebook=|thích=|theo dõi:|chia sẻ nội dung:|chia sẻ tin này:|"
            "chia sẻ lên:|chia sẻ trên facebook=|chia sẻ trang:"
        ),
        "en": (
            "share:|share this:|share this page:|share on facebook=|share on twitter=|share this article:|"
            "share on:|tweet=|like=|like this:|share this story:|share with:|share article:|bookmark:|follow us:|"
            "share via:|share this post:|share on linkedin=|share this on:|bookmark and share=|share/bookmark=|"
            "share page:|share on x=|share on social media:|share link=|copy link=|click to share:|facebook=|"
            "twitter=|linkedin=|whatsapp=|pinterest=|google+=|telegram=|zalo=|share print=|bookmark this page=|"
            "share on whatsapp=|share story:|follow us on:|share post:|share the post=|share this release:|"
            "spread the word:|digg=|delicious=|del.icio.us=|stumbleupon=|reddit=|email share=|sharethis=|"
            "addthis=|line=|more sharing options=|share content:"
        ),
        "fr": (
            "partager:|partager sur:|partagez:|partager cette page:|partager l'article:|partager cet article:|"
            "partagez sur:|partager sur facebook=|partagez cet article:|j'aime=|suivez-nous:|partage:"
        ),
        "es": (
            "compartir:|comparte:|compartir en:|comparte esta noticia:|comparta:|compartir en facebook=|"
            "compartir esta noticia:|compartir noticia:|compártelo:|me gusta=|síguenos:|comparte en:|"
            "compartir en twitter=|compartir nota:|comparta esta noticia:|comparte esto:|compártenos:"
        ),
        "pt": (
            "compartilhar:|compartilhe:|partilhar:|compartilhe esta notícia:|compartilhe isso:|partilhe:|"
            "compartilhar no facebook=|curtir=|compartilhe nas redes:|partilhar notícia:|siga-nos:|"
            "compartilhe no facebook="
        ),
        "id": (
            "bagikan:|bagikan ini:|sebarkan:|bagikan artikel:|bagikan berita:|bagikan ke:|berbagi:|share ke:|"
            "suka=|bagikan di:"
        ),
        "ms": "kongsi:|kongsikan:|kongsi di:|kongsi artikel:",
        "de": (
            "teilen:|seite teilen:|artikel teilen:|beitrag teilen:|teilen auf:|auf facebook teilen=|"
            "auf twitter teilen=|gefällt mir=|folgen sie uns:|teilen sie:|teilen mit:|tweeten=|bookmarken=|"
            "jetzt teilen=|social bookmarks:|lesezeichen:"
        ),
        "it": (
            "condividi:|condividi su:|condividi su facebook=|mi piace=|seguici:|condividi questa pagina:|"
            "condividi articolo:|condividi l'articolo:|seguici su:"
        ),
        "ru": (
            "поделиться:|поделиться в соцсетях:|поделись:|поделиться ссылкой:|поделитесь:|поделиться новостью:|"
            "поделиться в:|рассказать друзьям:|нравится=|мне нравится=|поделиться в социальных сетях:|"
            "поделитесь с друзьями:|поделиться с друзьями:|подписаться=|опубликовать в:|твитнуть=|"
            "поделиться страницей:|класс=|подписывайтесь:|вконтакте=|одноклассники=|в закладки=|"
            "добавить в избранное=|добавить в закладки="
        ),
        "uk": (
            "поділитися:|поширити:|поділитись:|поділитися в соцмережах:|поділіться:|поділитися новиною:|"
            "подобається=|поширити у facebook="
        ),
        "th": ("แชร์:|แบ่งปัน:|แชร์หน้านี้:|แชร์ข่าว:|แชร์ไปยัง:|แชร์ข่าวนี้:|ถูกใจ=|แชร์ทาง:|แชร์เรื่องนี้:|ติดตาม:|แชร์บทความ:"),
        "lo": "ແບ່ງປັນ:|ແຊຣ໌:|ແຊ:",
        "km": "ចែករំលែក:|ស៊ែរ:|ចែករំលែកអត្ថបទ:",
        "zh": (
            "分享:|分享到:|分享至:|转发:|分享给好友=|一键分享=|收藏=|加入收藏=|我要分享=|收藏本页=|点赞=|"
            "分享到微信=|微信=|微博=|新浪微博=|扫一扫=|扫一扫在手机打开当前页=|扫一扫分享=|分享本页=|分享文章:|"
            "复制链接=|qq空间=|分享此页=|分享此文:|分享按鈕=|扫码分享=|社群分享:|分享到朋友圈=|微信扫一扫=|"
            "手机查看=|腾讯微博=|转载=|人人网="
        ),
        "ja": (
            "シェア:|シェアする=|共有:|ツイート=|ポスト=|この記事をシェア:|共有する=|いいね=|ブックマーク=|"
            "このページをシェア:|いいね！=|lineで送る=|リンクをコピー="
        ),
        "ko": (
            "공유:|공유하기=|페이스북=|트위터=|카카오톡=|sns공유=|sns 공유=|네이버=|밴드=|url복사=|카카오스토리=|"
            "스크랩=|좋아요=|블로그=|url 복사=|기사공유=|기사 공유=|링크복사=|sns 공유하기="
        ),
        "ar": (
            "شارك:|مشاركة:|شارك على:|شارك الخبر:|شاركها:|مشاركة على:|شارك هذا:|انشر:|شارك المقال:|أعجبني=|"
            "تابعنا:|تغريد=|فيسبوك=|تويتر=|واتساب=|شارك على فيسبوك=|مشاركة الخبر:"
        ),
        "fa": (
            "اشتراک گذاری:|به اشتراک بگذارید:|اشتراک\u200cگذاری:|اشتراک:|به اشتراک گذاری:|تلگرام=|توییتر=|فیس بوک=|"
            "فیسبوک=|واتساپ=|اشتراک گذاری در:"
        ),
        "tr": (
            "paylaş:|paylaşın:|bu haberi paylaş:|haberi paylaş:|facebook'ta paylaş=|twitter'da paylaş=|beğen=|"
            "paylaşım:|bu sayfayı paylaş:|takip et:"
        ),
        "hi": "साझा करें:|शेयर करें:|शेयर:|साझा:",
        "nl": "delen:|deel:|deel dit artikel:|deel deze pagina:|deel dit:|vind ik leuk=|deel via:",
        "pl": "udostępnij:|podziel się:|udostępnij na facebooku=|lubię to=|poleć na facebooku=",
        "cs": "sdílet:|sdílejte:|zdieľať:|sdílet na facebooku=|sdílet článek:|zdieľajte:|zdieľať článok:",
        "ro": "distribuie:|share:|partajează:|distribuie pe:|împărtășește:",
        "sv": "dela:|dela sidan:|dela artikel:|gilla=|dela via:|dela på facebook=",
        "da": (
            "del:|del artikel:|del siden:|del på facebook=|del denne side:|lik=|synes godt om=|"
            "del denne artikel:|del på twitter="
        ),
        "fi": "jaa:|jaa sivu:|jaa artikkeli:|jaa facebookissa=|tykkää=",
        "el": "κοινοποίηση:|μοιραστείτε το:|κοινοποιήστε:|μοιράσου το:|μοιραστείτε:",
        "hu": "megosztás:|megosztom:|oszd meg:|ossza meg:|megosztás facebookon=|tetszik=",
        "bg": "сподели:|споделете:|сподели във facebook=|харесай=",
        "hr": "podijeli:|dijeli:|podeli:|подели:|deli:|podijelite:|sviđa mi se=|deli na facebooku=",
        "he": "שתף:|שיתוף:|שתפו:|שתף בפייסבוק=|שיתוף בפייסבוק=",
    },
    "attachment": {
        "vi": (
            "tệp đính kèm:|file đính kèm:|tài liệu đính kèm:|tải về:|văn bản đính kèm:|tập tin đính kèm:|"
            "đính kèm:|file kèm theo:|tải file:|tệp tin đính kèm:|xem file đính kèm:|tải văn bản:|tệp tin:|"
            "tải tệp đính kèm:|tải file đính kèm:|tài liệu kèm theo:|xem chi tiết văn bản tại đây:|"
            "tải về tại đây:|tải xuống:|tập tin:|toàn văn:|file gốc:|văn bản kèm theo:|tải về máy:|"
            "xem chi tiết tại file đính kèm:|xem file:|tải tài liệu:|tập tin kèm theo:|xem văn bản:|"
            "các file đính kèm:|các tệp đính kèm:|tải về file:|tải văn bản tại đây:|file văn bản:|"
            "phụ lục đính kèm:|xem chi tiết tại đây:"
        ),
        "en": (
            "attachments:|attachment:|download:|downloads:|attached file:|attached files:|file attachments:|"
            "related documents to download:|attached documents:|attached document:|download file:|download pdf:|"
            "document:|documents:|file:|files:|download here:|full text:|download attachment:|pdf version:|"
            "download the document:|view pdf:|file attachment:|download document:|supporting documents:|"
            "download this file:|read the full document:|full document:|attach file:"
        ),
        "fr": (
            "pièces jointes:|pièce jointe:|télécharger:|documents joints:|fichiers joints:|téléchargements:|"
            "document joint:|documents à télécharger:|fichier joint:|téléchargement:|télécharger le document:|"
            "fichiers:|fichier attaché:|fichiers attachés:|télécharger le pdf:|document à télécharger:"
        ),
        "es": (
            "archivos adjuntos:|adjuntos:|descargar:|archivo adjunto:|documentos adjuntos:|descargas:|"
            "documento adjunto:|adjunto:|descargar archivo:|archivos:|documentos:|descargar documento:|"
            "ficheros adjuntos:|descarga:|descargar pdf:|archivo:|ficheros:|anexos:|ver archivo adjunto:|"
            "documentos relacionados para descargar:|anexo:"
        ),
        "pt": (
            "anexos:|arquivos anexos:|baixar:|download:|arquivo anexo:|documentos:|ficheiros anexos:|anexo:|"
            "documentos anexos:|arquivos:|arquivos para download:|descarregar:|baixar arquivo:|"
            "clique aqui para baixar:|arquivo:|ficheiros:"
        ),
        "id": (
            "lampiran:|unduh:|berkas:|file lampiran:|unduhan:|dokumen:|unduh file:|unduh berkas:|unduh lampiran:|"
            "unduh dokumen:|dokumen lampiran:|download file:"
        ),
        "ms": "lampiran:|muat turun:|fail:|dokumen:|fail lampiran:|sila muat turun:",
        "de": (
            "anhang:|anhänge:|download:|downloads:|dokumente:|dateien:|dateianhänge:|zum download:|"
            "herunterladen:|dokument:|anlagen:|anlage:|pdf-datei:|dateien zum download:|download pdf:|datei:|"
            "weitere dokumente:|pdf-download:|dokumente zum download:"
        ),
        "it": (
            "allegati:|allegato:|scarica:|documenti:|scarica allegato:|file allegati:|documenti allegati:|"
            "download:|scarica il documento:|scarica pdf:|documento:|file:|documentazione:|scarica il file:"
        ),
        "ru": (
            "файлы:|прикреплённые файлы:|прикрепленные файлы:|приложение:|приложения:|скачать:|вложения:|"
            "прикреплённый файл:|документы:|скачать файл:|прикрепленный файл:|вложение:|скачать документ:|"
            "файлы для скачивания:|вложенные файлы:|прикреплённые документы:|прикрепленные документы:|документ:|"
            "файл:|загрузить:|вложенный файл:|материалы для скачивания:|приложенные файлы:|приложенный файл:|"
            "скачать полный текст:|файлы документов:|дополнительные файлы:"
        ),
        "uk": (
            "файли:|додатки:|завантажити:|прикріплені файли:|вкладення:|документи:|додаток:|прикріплений файл:|"
            "завантажити файл:|долучені файли:|файл:|документи для завантаження:|вкладені файли:|скачати:"
        ),
        "th": (
            "เอกสารแนบ:|ไฟล์แนบ:|ดาวน์โหลด:|ดาวน์โหลดเอกสาร:|เอกสารดาวน์โหลด:|ไฟล์เอกสาร:|ดาวน์โหลดไฟล์:|"
            "ไฟล์เอกสารแนบ:|เอกสารประกอบ:|เอกสาร:|เอกสารที่เกี่ยวข้อง:|ดาวน์โหลดเอกสารแนบ:|ไฟล์ที่เกี่ยวข้อง:|"
            "ไฟล์:|ไฟล์ดาวน์โหลด:|เอกสารแนบท้าย:|ดาวน์โหลดไฟล์แนบ:|รายละเอียดเพิ่มเติม:|ไฟล์แนบเอกสาร:|"
            "เอกสารแนบไฟล์:"
        ),
        "lo": "ເອກະສານຄັດຕິດ:|ດາວໂຫຼດ:|ເອກະສານແນບ:|ດາວໂຫລດ:|ເອກະສານ:|ໄຟລ໌ແນບ:",
        "km": "ឯកសារភ្ជាប់:|ទាញយក:|ឯកសារ:|ឯកសារយោង:",
        "zh": (
            "附件:|附件下载:|相关附件:|下载:|附檔:|相關附件:|附件下載:|附 件:|檔案下載:|附件列表:|文件下载:|"
            "下載:|附加檔案:|相關檔案:|附加文件:|附件一:|附件1:|附件1：|附件２:|附件2:|附件二:|附件三:|附件3:|"
            "附檔下載:|檔案:|点击下载:|附件信息:|附件文件:|下载附件:|檔案附件:|相关下载:|點擊下載:|文件附件:"
        ),
        "ja": (
            "添付ファイル:|添付資料:|ダウンロード:|資料:|関連ファイル:|添付書類:|別添:|関連資料ダウンロード:|"
            "別紙:|pdfファイル:|ファイル:|別添資料:|pdfダウンロード:|報道発表資料:"
        ),
        "ko": (
            "첨부파일:|첨부:|다운로드:|파일:|첨부 파일:|첨부문서:|붙임:|별첨:|첨부파일 다운로드:|첨부자료:|"
            "관련파일:|첨부화일:"
        ),
        "ar": (
            "المرفقات:|مرفقات:|تحميل:|الملفات المرفقة:|ملفات مرفقة:|تنزيل:|ملف مرفق:|المرفق:|تحميل الملف:|"
            "الوثائق:|ملفات:|المستندات:|الملف المرفق:|الملفات:|وثائق:|للتحميل:"
        ),
        "fa": (
            "فایل پیوست:|پیوست:|پیوست\u200cها:|دانلود:|فایل های پیوست:|ضمیمه:|ضمائم:|فایلهای پیوست:|پیوست ها:|"
            "دریافت فایل:|دانلود فایل:|فایل\u200cهای پیوست:|فایل ضمیمه:|پیوستها:|فایلهای مرتبط:|پیوندها:|فایل:"
        ),
        "tr": (
            "ekler:|ekli dosyalar:|dosyalar:|indir:|dosya:|ek:|ek dosya:|ekli dosya:|dosyayı indir:|ek dosyalar:|"
            "ilgili dosyalar:|belgeler:|dokümanlar:|indirilebilir dosyalar:"
        ),
        "hi": "संलग्नक:|डाउनलोड:|संलग्न:|फाइल:|संलग्न फ़ाइल:|डाउनलोड करें:|दस्तावेज़:|अनुलग्नक:|दस्तावेज:",
        "nl": "bijlagen:|bijlage:|downloads:|download:|documenten:|bestanden:|bestand:",
        "pl": (
            "załączniki:|załącznik:|pliki do pobrania:|do pobrania:|pobierz:|pliki:|dokumenty:|plik do pobrania:|"
            "plik:|dokumenty do pobrania:|załączone pliki:|pobierz plik:|materiały do pobrania:"
        ),
        "cs": (
            "přílohy:|příloha:|ke stažení:|soubory:|prílohy:|na stiahnutie:|stáhnout:|soubory ke stažení:|"
            "dokumenty ke stažení:|príloha:|stiahnuť:|súbory:|dokumenty:|dokumenty na stiahnutie:|soubor:|"
            "přiložené soubory:|súbory na stiahnutie:"
        ),
        "ro": (
            "atașamente:|fișiere atașate:|descarcă:|documente atașate:|anexe:|anexă:|fișiere:|documente:|"
            "descărcați:|descarca:|atasamente:|document atașat:"
        ),
        "sv": "bilagor:|bilaga:|ladda ner:|dokument:|filer:|ladda ned:|relaterade dokument:",
        "da": (
            "vedhæftede filer:|bilag:|download:|vedlegg:|dokumenter:|filer:|hent:|last ned:|vedhæftet fil:|dokument:"
        ),
        "fi": (
            "liitteet:|liite:|lataa:|tiedostot:|liitetiedostot:|liitetiedosto:|ladattavat tiedostot:|lataa tiedosto:"
        ),
        "el": (
            "συνημμένα:|συνημμένο:|αρχεία:|συνημμένα αρχεία:|συνημμένο αρχείο:|λήψη:|λήψη αρχείου:|έγγραφα:|"
            "επισυναπτόμενα:|κατεβάστε:|αρχείο:"
        ),
        "hu": (
            "csatolmányok:|mellékletek:|letöltés:|melléklet:|csatolmány:|letölthető dokumentumok:|"
            "csatolt fájlok:|dokumentumok:|letöltések:|kapcsolódó dokumentumok:|csatolt dokumentumok:|fájlok:"
        ),
        "bg": (
            "прикачени файлове:|файлове:|изтегли:|приложения:|документи:|прикачен файл:|приложение:|"
            "свързани документи:|свали:|файл:|изтеглете:"
        ),
        "hr": (
            "privitak:|prilozi:|dokumenti:|preuzmi:|datoteke:|прилози:|priložene datoteke:|privitci:|prilog:|"
            "prilošci:|документи:|priloge:|preuzimanje:|прилог:|преузми:"
        ),
        "he": "קבצים מצורפים:|קובץ מצורף:|קבצים:|להורדה:|הורדה:|נספחים:|מסמכים:|צרופות:",
    },
    "copyright": {
        "vi": (
            "bản quyền|© bản quyền|giấy phép số|giấy phép:|bản quyền thuộc về|mọi quyền được bảo lưu|"
            "ghi rõ nguồn|đơn vị chủ quản:|cơ quan chủ quản:|chịu trách nhiệm nội dung:|chịu trách nhiệm chính:|"
            "người chịu trách nhiệm:|giấy phép hoạt động|giấy phép thiết lập|giấy phép xuất bản|"
            "trưởng ban biên tập:|chịu trách nhiệm quản lý|chịu trách nhiệm xuất bản|bản quyền của|© copyright|"
            "số giấy phép|gp số"
        ),
        "en": (
            "copyright|©|(c) 19|(c) 20|all rights reserved|content copyright|copyrighted|designed by|powered by|"
            "site by|website by|developed by|website designed by|site designed by|hosted by|maintained by|"
            "best viewed|terms of use=|privacy policy=|disclaimer=|webmaster:|web design by|"
            "reproduction in whole|designed and developed by|website developed by|©copyright|site maintained by|"
            "website maintained by"
        ),
        "fr": (
            "tous droits réservés|droits d'auteur|mentions légales=|droits de reproduction|droits réservés|"
            "réalisation:|conception:"
        ),
        "es": (
            "todos los derechos reservados|derechos reservados|derechos de autor|aviso legal=|copyright|"
            "desarrollado por|política de privacidad=|diseñado por|diseño:"
        ),
        "pt": (
            "todos os direitos reservados|direitos reservados|direitos autorais|desenvolvido por|"
            "política de privacidade="
        ),
        "id": "hak cipta|hak cipta dilindungi|seluruh hak cipta|dikembangkan oleh",
        "ms": ("hak cipta|hakcipta|dibangunkan oleh|hak cipta terpelihara|penafian=|dasar privasi=|dasar keselamatan="),
        "de": (
            "alle rechte vorbehalten|urheberrecht|impressum=|herausgeber:|alle rechte liegen|datenschutz=|"
            "nachdruck|v.i.s.d.p|verantwortlich für den inhalt"
        ),
        "it": (
            "tutti i diritti riservati|diritti riservati|tutti i diritti|note legali=|riproduzione riservata|"
            "realizzato da|p.iva|p. iva|partita iva"
        ),
        "ru": (
            "все права защищены|авторские права|при перепечатке|при использовании материалов|"
            "при полном или частичном|использование материалов|разработка сайта|© |копирайт|права на материалы|"
            "перепечатка материалов|разработка и поддержка|при цитировании|свидетельство о регистрации|"
            "учредитель:|создание сайта|воспроизведение материалов"
        ),
        "uk": (
            "всі права захищені|усі права захищено|при використанні матеріалів|авторські права|при передруку|"
            "використання матеріалів|розробка сайту"
        ),
        "th": "สงวนลิขสิทธิ์|ลิขสิทธิ์|สงวนสิทธิ์|พัฒนาโดย|ออกแบบโดย|จัดทำโดย",
        "lo": "ສະຫງວນລິຂະສິດ|ລິຂະສິດ|ສະຫງວນສິດ",
        "km": "រក្សាសិទ្ធិ|រក្សាសិទ្ធិគ្រប់យ៉ាង",
        "zh": (
            "版权所有|版權所有|著作權|主办单位:|承办:|版权声明|主办:|主办：|技术支持|icp备|网站声明=|未经许可|"
            "转载请注明|備案|备案号|京icp备|沪icp备|粤icp备|隐私权|隱私權|維護單位:|网站标识码|联系我们=|"
            "法律声明=|本站版权|維護更新|免责声明|承办单位:|粤公网安备|京公网安备|主管单位:|主辦單位:"
        ),
        "ja": "著作権|無断転載|転載を禁|all rights reserved|無断複写",
        "ko": "저작권자|저작권|무단전재|무단 전재|copyright|ⓒ|<저작권자|(c)|저작권법|무단복제",
        "ar": (
            "جميع الحقوق محفوظة|حقوق النشر|حقوق الطبع|الحقوق محفوظة|كافة الحقوق محفوظة|كل الحقوق محفوظة|تصميم وتطوير"
        ),
        "fa": (
            "کلیه حقوق|تمامی حقوق|تمام حقوق|حق نشر|کلیه ی حقوق|طراحی و اجرا|طراحی و پیاده سازی|استفاده از مطالب|"
            "نقل مطالب|همه حقوق"
        ),
        "tr": ("tüm hakları saklıdır|telif hakkı|her hakkı saklıdır|yasal uyarı=|bu sitede yayınlanan|tüm hakları"),
        "hi": "सर्वाधिकार सुरक्षित|कॉपीराइट",
        "nl": "alle rechten voorbehouden|auteursrecht",
        "pl": "wszelkie prawa zastrzeżone|prawa autorskie|wszystkie prawa zastrzeżone",
        "cs": "všechna práva vyhrazena|všetky práva vyhradené|autorská práva",
        "ro": "toate drepturile rezervate|drepturi de autor|drepturile de autor",
        "sv": "alla rättigheter|upphovsrätt|ansvarig utgivare:",
        "da": "alle rettigheder|ophavsret|ansvarlig redaktør:|ansvarlig utgiver:|ansvarshavende redaktør:",
        "fi": "kaikki oikeudet pidätetään|tekijänoikeudet",
        "el": "με επιφύλαξη παντός δικαιώματος|πνευματικά δικαιώματα",
        "hu": "minden jog fenntartva|impresszum=|szerzői jog",
        "bg": "всички права запазени|авторски права",
        "hr": "sva prava pridržana|sva prava zadržana|сва права задржана|vse pravice pridržane",
        "he": "כל הזכויות שמורות|זכויות יוצרים",
    },
}
