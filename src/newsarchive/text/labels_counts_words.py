"""The vocabulary of what counts and comments: views, comments, tags, rubrics; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "views": {
        "vi": (
            "lượt xem#|số lượt xem#|số lần xem#|lần xem#|xem#|đã xem#|số lượt đọc#|lượt đọc#|lượt truy cập#|"
            "số lần đọc#|đọc#|số lượt truy cập#|số người xem#|lượt xem bài viết#|số lượt xem bài viết#|"
            "tổng số lượt xem#|tổng lượt xem#|lượt view#|đã đọc#|số người đọc#|lượt tải#|lần đọc#|số người truy cập#|"
            "số người đang truy cập#|đang truy cập#|tổng lượt truy cập#|tổng số lượt truy cập#"
        ),
        "en": (
            "view count#|views#|hits#|number of views#|page views#|viewed#|visits#|visitors#|times read#|"
            "pageviews#|number of hits#|total views#|reads#|times viewed#|article hits#|read count#|post views#|"
            "hit count#|readers#|page hits#|number of reads#|viewed times#|counter#|visitor count#|downloads#|"
            "views count#|article views#|total visits#"
        ),
        "fr": (
            "vues#|nombre de vues#|lectures#|visites#|lu#|consultations#|nombre de lectures#|affichages#|clics#|"
            "nombre de visites#|visiteurs#|nombre de consultations#"
        ),
        "es": (
            "visitas#|vistas#|lecturas#|visto#|número de visitas#|leído#|accesos#|visualizaciones#|"
            "número de vistas#|impresiones#|hits#|veces leído#|número de lecturas#|visitantes#|total de visitas#"
        ),
        "pt": (
            "visualizações#|acessos#|visitas#|leituras#|vistas#|número de visualizações#|visualizado#|exibições#|"
            "número de acessos#|lido#|visto#|cliques#|lida#|esta notícia foi lida#|esta matéria foi lida#|"
            "esta página foi lida#"
        ),
        "id": (
            "dilihat#|dibaca#|jumlah pembaca#|pengunjung#|kali dibaca#|hits#|jumlah dilihat#|telah dibaca#|"
            "sudah dibaca#|jumlah view#|jumlah pengunjung#|dibaca sebanyak#|pembaca#|tayangan#"
        ),
        "ms": "dilihat#|paparan#|jumlah pelawat#|bilangan bacaan#|pelawat#|jumlah paparan#|bilangan pelawat#",
        "de": (
            "aufrufe#|zugriffe#|besucher#|gelesen#|hits#|seitenaufrufe#|klicks#|ansichten#|angesehen#|"
            "anzahl der aufrufe#|leser#|anzahl aufrufe#|besuche#|views#"
        ),
        "it": ("visite#|letture#|visualizzazioni#|letto#|visto#|accessi#|visualizzato#|numero visite#|visualizzata#"),
        "ru": (
            "просмотров#|просмотры#|прочитано#|чтений#|количество просмотров#|число просмотров#|прочтений#|"
            "посетителей#|просмотрено#|кол-во просмотров#|посещений#|всего просмотров#|просмотрело#|показов#|"
            "хитов#|прочли#|читали#|количество показов#|просмотр#|прочитали#|просмотры:|прочтено#|"
            "количество прочтений#|число прочтений#|посещаемость#"
        ),
        "uk": (
            "переглядів#|перегляди#|кількість переглядів#|прочитано#|переглянуто#|прочитань#|перегляд#|"
            "відвідувань#|відвідувачів#"
        ),
        "th": (
            "จำนวนผู้เข้าชม#|ผู้เข้าชม#|จำนวนคนอ่าน#|อ่าน#|เปิดอ่าน#|เข้าชม#|จำนวนผู้อ่าน#|จำนวนครั้งที่อ่าน#|"
            "ผู้เข้าอ่าน#|จำนวนการเข้าชม#|จำนวนผู้ชม#|ผู้ชม#|ดู#|จำนวนเข้าชม#|จำนวนครั้งที่เข้าชม#|อ่านแล้ว#|"
            "จำนวนครั้งที่เปิดอ่าน#|เปิดดู#|คนอ่าน#|ยอดเข้าชม#|จำนวนเปิดอ่าน#|ยอดวิว#|จำนวนการเปิดอ่าน#|"
            "ครั้งที่อ่าน#|ผู้อ่าน#|จำนวนผู้เข้าชมทั้งหมด#|จำนวนอ่าน#|เข้าดู#|จำนวนคนดู#|เยี่ยมชม#|ผู้เยี่ยมชม#|"
            "จำนวนผู้เยี่ยมชม#"
        ),
        "lo": "ຈຳນວນຜູ້ເຂົ້າຊົມ#|ຜູ້ເຂົ້າຊົມ#|ອ່ານ#|ຈຳນວນຜູ້ອ່ານ#|ເບິ່ງ#|ຜູ້ຊົມ#",
        "km": "ចំនួនអ្នកមើល#|អ្នកទស្សនា#|អ្នកមើល#|ចំនួនអ្នកទស្សនា#|មើល#|ចំនួនអ្នកអាន#",
        "zh": (
            "浏览次数#|瀏覽次數#|点击数#|点击#|点击次数#|阅读次数#|阅读#|浏览#|浏览量#|瀏覽人次#|人气#|阅读量#|"
            "访问次数#|點閱數#|點閱次數#|點閱率#|访问量#|查看次数#|查看#|阅读数#|點擊數#|點擊次數#|点击率#|"
            "瀏覽數#|瀏覽量#|点击量#|阅读人数#|累计浏览#|瀏覽人數#|浏览人数#|閱讀次數#|点阅次数#|已浏览#|浏览数#|"
            "點閱人次#|點擊率#|點閱#|瀏覽#|访问人数#|浏览：#|流量統計#|总访问量#|訪客人次#|人氣#|本文浏览次数#|"
            "点 击#|点击数：#|累計瀏覽#|阅览次数#|本页访问量#|阅读次数：#"
        ),
        "ja": "閲覧数#|アクセス数#|閲覧回数#|閲覧#|アクセス#|表示回数#|参照数#|ページビュー#|再生回数#|views#",
        "ko": "조회수#|조회#|조회 수#|읽음#|조회건수#|방문자수#|조회 :#|히트#|클릭수#|다운로드#",
        "ar": (
            "عدد المشاهدات#|المشاهدات#|مشاهدات#|عدد الزيارات#|عدد القراءات#|عدد الزوار#|القراءات#|الزيارات#|"
            "قراءات#|مشاهدة#|عدد مرات القراءة#|عدد القراء#|زيارات#|عدد المشاهدين#|شوهد#|الزوار#"
        ),
        "fa": (
            "تعداد بازدید#|بازدید#|بازدیدها#|تعداد مشاهده#|دفعات مشاهده#|تعداد نمایش#|مشاهده#|بازدیدکنندگان#|"
            "تعداد بازدیدها#|نمایش#|تعداد مشاهدات#|دفعات بازدید#|تعداد دفعات بازدید#"
        ),
        "tr": (
            "okunma#|okunma sayısı#|görüntülenme#|görüntüleme#|okundu#|gösterim#|görüntülenme sayısı#|ziyaret#|"
            "okuma#|izlenme#|okunma:|ziyaretçi#|tıklama#|görüntüleme sayısı#"
        ),
        "hi": "देखा गया#|दृश्य#|विज़िटर#|आगंतुक#|आगंतुक संख्या#|कुल दृश्य#|आगंतुक गणना#|पाठक संख्या#|व्यूज#",
        "nl": ("weergaven#|keer gelezen#|bekeken#|gelezen#|hits#|aantal keer bekeken#|aantal keer gelezen#|bezoekers#"),
        "pl": (
            "odsłon#|odsłony#|wyświetleń#|liczba wyświetleń#|liczba odsłon#|wyświetlenia#|czytano#|"
            "liczba odwiedzin#|odwiedzin#|przeczytano#|odwiedziny#|ilość odsłon#|licznik odwiedzin#|wyświetlono#"
        ),
        "cs": (
            "zobrazeno#|přečteno#|počet zobrazení#|zobrazení#|čteno#|počet návštěv#|návštěv#|počet přečtení#|"
            "prečítané#|zobrazené#|videné#|počet zobrazení:"
        ),
        "ro": ("vizualizări#|accesări#|citit de#|afișări#|vizite#|vizualizari#|accesari#|citiri#|vizitatori#|afisari#"),
        "sv": "visningar#|antal visningar#|träffar#|läst#|besökare#",
        "da": "visninger#|antal visninger#|læst#|treff#|besøg#|lest#|sidevisninger#",
        "fi": "katselukerrat#|luettu#|lukukerrat#|katsottu#|osumat#|näyttökerrat#",
        "el": "προβολές#|αναγνώσεις#|επισκέψεις#|εμφανίσεις#|διαβάστηκε#|επισκέπτες#",
        "hu": (
            "megtekintések#|olvasva#|találatok#|megtekintések száma#|megtekintés#|olvasások#|látogatások#|"
            "olvasottság#|látogatók száma#"
        ),
        "bg": (
            "прегледи#|прочетена#|видяна#|посещения#|прегледано#|брой прегледи#|прочетено#|преглеждания#|видяно#|"
            "показвания#"
        ),
        "hr": (
            "pregleda#|broj pregleda#|pregledi#|čitano#|pročitano#|прегледа#|posjeta#|број прегледа#|poseta#|"
            "ogledov#|viđeno#|hitova#"
        ),
        "he": "צפיות#|מספר צפיות#|כניסות#|מספר כניסות#|נצפה#",
    },
    "comments": {
        "vi": (
            "bình luận:|bình luận#|ý kiến bạn đọc:|bạn đọc phản hồi:|phản hồi:|gửi bình luận=|ý kiến:|số bình luận#|"
            "ý kiến phản hồi:|bình luận của bạn:|viết bình luận=|gửi ý kiến=|bình luận bài viết:|nhận xét:|"
            "ý kiến của bạn:|bình luận facebook=|viết phản hồi=|ý kiến độc giả:|ý kiến đóng góp:|thảo luận:|"
            "gửi ý kiến của bạn=|các ý kiến bình luận:|đăng bình luận="
        ),
        "en": (
            "comments#|comment:|add comment=|leave a comment=|leave a reply=|post a comment=|no comments=|"
            "reader comments:|write a comment=|your comment:|post comment=|reply=|user comments:|"
            "add new comment=|add a comment=|discussion:|view comments=|number of comments#|"
            "be the first to comment=|0 comments=|visitor comments:|feedback:|rate this:|rating:|"
            "rate this article:|add your comment=|comments off=|comments closed=|comments are closed=|"
            "login to post comments=|log in to post comments=|log in or register to post comments=|"
            "leave your comment=|submit comment=|recent comments=|was this page helpful=|your comments:|"
            "the comments are owned by the poster|the comments are owned by the author"
        ),
        "fr": (
            "messages de forum=|forum=|réactions:|vos réactions:|vos messages:|"
            "commentaires#|commentaire#|ajouter un commentaire=|laisser un commentaire=|réagir=|"
            "vos commentaires:|aucun commentaire=|réactions#|donnez votre avis=|poster un commentaire=|"
            "commenter=|écrire un commentaire=|répondre à ce message=|"
            "répondre à cet article=|un message, un commentaire=|forum de l’article="
        ),
        "es": (
            "los comentarios son propiedad de|hilo=|foro:|opiniones:|"
            "comentarios#|comentario#|deja un comentario=|añadir comentario=|comentar=|deje su comentario=|"
            "escribir un comentario=|agregar comentario=|dejar un comentario=|sin comentarios=|opine=|"
            "no hay comentarios=|escribe tu comentario=|enviar comentario=|deja tu comentario=|"
            "deja una respuesta=|los comentarios son propiedad de quien los envía"
        ),
        "pt": (
            "comentários#|comentário#|deixe um comentário=|comentar=|adicionar comentário=|deixe seu comentário=|"
            "deixe uma resposta=|sem comentários=|nenhum comentário=|comente=|enviar comentário=|"
            "escreva um comentário=|os comentários são de propriedade"
        ),
        "id": (
            "komentar#|tinggalkan komentar=|beri komentar=|kirim komentar=|tulis komentar=|tinggalkan balasan=|"
            "tidak ada komentar=|belum ada komentar=|komentar anda:"
        ),
        "ms": "komen#|tinggalkan komen=|tulis komen=|ulasan#",
        "de": (
            "kommentare#|kommentar#|kommentar schreiben=|kommentar verfassen=|keine kommentare=|"
            "kommentar hinzufügen=|kommentieren=|leserkommentare#|schreibe einen kommentar=|kommentar abgeben=|"
            "diskussion:|ihr kommentar:|bewertung:|neuen kommentar schreiben="
        ),
        "it": (
            "commenti#|commento#|lascia un commento=|aggiungi un commento=|commenta=|nessun commento=|"
            "scrivi un commento=|invia un commento="
        ),
        "ru": (
            "комментарии#|комментариев#|комментарий#|оставить комментарий=|добавить комментарий=|обсуждение:|"
            "обсудить=|написать комментарий=|нет комментариев=|отзывы#|комментировать=|ваш комментарий:|"
            "оставьте комментарий=|комментариев нет=|рейтинг#|комментарии закрыты=|обсудить на форуме=|оценить=|"
            "голосов#|оценка#|комментарии читателей:|комментарии (0)=|мнения читателей:"
        ),
        "uk": (
            "коментарі#|коментарів#|залишити коментар=|додати коментар=|коментувати=|коментар#|"
            "написати коментар=|обговорення:|немає коментарів=|рейтинг#"
        ),
        "th": (
            "ความคิดเห็น:|แสดงความคิดเห็น=|ความเห็น#|ข้อเสนอแนะ:|คอมเมนต์#|ความคิดเห็นที่#|แสดงความเห็น=|"
            "ร่วมแสดงความคิดเห็น=|จำนวนความคิดเห็น#"
        ),
        "lo": "ຄຳເຫັນ:|ສະແດງຄວາມຄິດເຫັນ=|ຄວາມຄິດເຫັນ:|ຄໍາເຫັນ:",
        "km": "មតិយោបល់:|បញ្ចេញមតិ=|យោបល់:",
        "zh": (
            "评论#|發表評論=|发表评论=|我要评论=|网友评论:|評論#|留言:|跟帖#|我要留言=|相关评论:|回應#|最新评论:|"
            "回复#|查看评论=|网友留言:|我要發表評論=|迴響#|条评论=|您的评论:|評分:|評論區=|评论区=|发表留言=|"
            "用户评论:"
        ),
        "ja": ("コメント:|コメントする=|コメントを書く=|コメントを残す=|ご意見:|この記事へのコメント:|コメント#|感想:"),
        "ko": (
            "댓글#|의견:|댓글쓰기=|댓글 쓰기=|의견쓰기=|댓글달기=|댓글 달기=|의견달기=|덧글#|한줄의견:|코멘트#|"
            "만족도:|댓글 작성=|의견 쓰기=|댓글등록="
        ),
        "ar": (
            "التعليقات#|تعليقات#|أضف تعليقا=|أضف تعليق=|تعليق#|اترك تعليقا=|اكتب تعليق=|أضف تعليقاً=|"
            "اترك تعليقاً=|عدد التعليقات#|لا توجد تعليقات=|اضف تعليق=|اترك رد=|تعليقات القراء:|شارك برأيك="
        ),
        "fa": (
            "نظرات#|نظر شما:|دیدگاه#|ارسال نظر=|دیدگاه\u200cها#|نظر#|دیدگاهها#|ثبت نظر=|نظرات کاربران:|تعداد نظرات#|"
            "دیدگاه شما:|نظرات شما:|نظر بدهید=|نظر دهید=|دیدگاه ها#|نظرات بینندگان:"
        ),
        "tr": (
            "yorumlar#|yorum#|yorum yap=|yorum yaz=|yorum ekle=|yorumunuz:|okuyucu yorumları:|yorum gönder=|"
            "yorumlarınız:|henüz yorum yapılmamış=|bir yorum yaz=|bir cevap yazın=|bir yanıt yazın="
        ),
        "hi": "टिप्पणी#|टिप्पणियाँ#|टिप्पणी करें=|प्रतिक्रिया#|प्रतिक्रिया दें=|टिप्पणियां#|टिप्पणी लिखें=",
        "nl": (
            "reacties#|reageer=|reageren=|plaats een reactie=|geef een reactie=|reactie#|geef reactie=|"
            "reactie plaatsen="
        ),
        "pl": (
            "komentarze#|dodaj komentarz=|skomentuj=|brak komentarzy=|komentarzy#|napisz komentarz=|"
            "zostaw komentarz=|komentarz#"
        ),
        "cs": (
            "komentáře#|diskuse:|přidat komentář=|komentovat=|diskuze:|komentár#|diskusia:|pridať komentár=|"
            "vložit komentář=|žádné komentáře="
        ),
        "ro": (
            "comentarii#|adaugă comentariu=|lasă un comentariu=|comentariu#|comentează=|adauga comentariu=|"
            "scrie un comentariu="
        ),
        "sv": "kommentarer#|kommentera=|lämna en kommentar=|skriv en kommentar=|lämna kommentar=",
        "da": (
            "kommentarer#|skriv en kommentar=|kommenter=|legg inn kommentar=|skriv kommentar=|tilføj kommentar=|"
            "legg igjen en kommentar="
        ),
        "fi": "kommentit#|kommentoi=|kirjoita kommentti=|lisää kommentti=|jätä kommentti=|kommenttia#",
        "el": "σχόλια#|σχολιάστε=|προσθήκη σχολίου=|γράψτε σχόλιο=|αφήστε σχόλιο=|προσθέστε σχόλιο=",
        "hu": (
            "hozzászólások#|megjegyzések#|hozzászólás#|szólj hozzá=|új hozzászólás=|kommentek#|hozzászólok=|"
            "vélemények:|hozzászólás írása="
        ),
        "bg": "коментари#|коментирай=|добави коментар=|напиши коментар=|коментар#|остави коментар=",
        "hr": (
            "komentari#|komentiraj=|komentar#|dodaj komentar=|коментари#|napiši komentar=|ostavi komentar=|"
            "komentariši=|коментариши="
        ),
        "he": "תגובות#|הוסף תגובה=|תגובה#|כתוב תגובה=|הגב=",
    },
    "tags": {
        "vi": "từ khóa:|từ khoá:|thẻ:|chủ đề:|nhãn:|từ khóa liên quan:|tag:|tags:|tag bài viết:",
        "en": (
            "tags:|tag:|tagged:|keywords:|keyword:|tagged with:|tagged as:|topics:|labels:|filed under tags:|"
            "topic tags:|key words:|article tags:|tagged under:|filed under:"
        ),
        "fr": "mots-clés:|mots clés:|étiquettes:|thèmes:|mots clefs:|mot-clé:|mots-clefs:",
        "es": "etiquetas:|palabras clave:|temas:|etiqueta:|etiquetado:|palabras claves:",
        "pt": "palavras-chave:|marcadores:|assuntos:|etiquetas:|tópicos:|assunto(s):",
        "id": "kata kunci:|topik:|label:|tagar:",
        "ms": "kata kunci:|tag-tag:",
        "de": "schlagwörter:|stichwörter:|schlagworte:|themen:|stichworte:|schlagwort:|verschlagwortet mit:",
        "it": "parole chiave:|etichette:|argomenti:|tag articolo:",
        "ru": "теги:|метки:|ключевые слова:|тэги:|темы:|тег:|метка:|хештеги:",
        "uk": "теги:|мітки:|ключові слова:|позначки:|теми:",
        "th": "แท็ก:|คำค้น:|คำสำคัญ:|ป้ายกำกับ:|แท็กส์:|คำค้นหา:|แท็กที่เกี่ยวข้อง:",
        "zh": "标签:|關鍵字:|关键词:|关键字:|標籤:|關鍵詞:|标记:|tag标签:|文章标签:|主题词:|標籤雲:",
        "ja": "タグ:|キーワード:|タグ一覧:|ハッシュタグ:",
        "ko": "태그:|키워드:|해시태그:|핵심어:",
        "ar": ("وسوم:|الوسوم:|كلمات مفتاحية:|كلمات دلالية:|الكلمات المفتاحية:|الكلمات الدلالية:|العلامات:|علامات:"),
        "fa": (
            "برچسب:|برچسب\u200cها:|کلمات کلیدی:|برچسب ها:|کلیدواژه:|برچسبها:|"
            "واژه\u200cهای کلیدی:|کلید واژه:|واژگان کلیدی:"
        ),
        "tr": "etiketler:|etiket:|anahtar kelimeler:|anahtar sözcükler:",
        "hi": "टैग:|टैग्स:|कीवर्ड:",
        "nl": "trefwoorden:|labels:|onderwerpen:",
        "pl": "tagi:|słowa kluczowe:|etykiety:",
        "cs": "štítky:|tagy:|klíčová slova:|kľúčové slová:|štítek:|tagy článku:",
        "ro": "etichete:|cuvinte cheie:|tag-uri:|taguri:",
        "sv": "taggar:|nyckelord:|ämnesord:|etiketter:",
        "da": "emneord:|nøgleord:|stikord:|emner:",
        "fi": "avainsanat:|asiasanat:|tunnisteet:|aiheet:",
        "el": "ετικέτες:|λέξεις κλειδιά:|λέξεις-κλειδιά:",
        "hu": "címkék:|kulcsszavak:|címke:|témakörök:",
        "bg": "ключови думи:|тагове:|етикети:|таг:",
        "hr": "oznake:|ključne riječi:|ознаке:|tagovi:|тагови:|ključne reči:|кључне речи:|ključne besede:",
        "he": "תגיות:|מילות מפתח:|תגים:",
    },
    "section": {
        "vi": (
            "chuyên mục:|danh mục:|mục:|thể loại:|lĩnh vực:|chuyên đề:|loại tin:|nhóm tin:|chủ đề tin:|"
            "phân loại:|thuộc chuyên mục:|loại tin tức:|thư mục:|trong chuyên mục:|mục tin:|trong danh mục:"
        ),
        "en": (
            "category:|categories:|section:|filed under:|posted in|in category:|published in|topic:|"
            "news category:|type:|filed in|department:|news type:|posted under:|article category:|content type:"
        ),
        "fr": (
            "rubrique:|catégorie:|catégories:|classé dans:|publié dans:|thème:|section:|dans:|thématique:|"
            "type de document:"
        ),
        "es": (
            "categoría:|sección:|categorías:|publicado en:|archivado en:|tema:|categoria:|seccion:|área:|"
            "tipo de noticia:"
        ),
        "pt": "categoria:|seção:|editoria:|categorias:|secção:|assunto:|área:|tema:|arquivado em:",
        "id": "kategori:|rubrik:|kategori berita:|kanal:|jenis berita:|di kategori:",
        "ms": "kategori:|bahagian:",
        "de": ("kategorie:|rubrik:|ressort:|kategorien:|thema:|bereich:|veröffentlicht in:|themenbereich:|themenfeld:"),
        "it": "categoria:|sezione:|rubrica:|categorie:|pubblicato in:|argomento:|tipologia:|area:",
        "ru": "рубрика:|раздел:|категория:|категории:|рубрики:|в рубрике:|тема:|разделы:|тип материала:",
        "uk": "рубрика:|розділ:|категорія:|категорії:|тема:|рубрики:",
        "th": ("ประเภท:|หมวดหมู่:|หมวด:|ประเภทข่าว:|หมวดข่าว:|หมวดหมู่ข่าว:|กลุ่มข่าว:|ประเภทเนื้อหา:|กลุ่ม:|ประเภทของข่าว:"),
        "lo": "ໝວດ:|ປະເພດ:|ໝວດຂ່າວ:|ປະເພດຂ່າວ:",
        "km": "ប្រភេទ:|ផ្នែក:|ប្រភេទព័ត៌មាន:",
        "zh": (
            "栏目:|分类:|分類:|所属栏目:|类别:|類別:|频道:|信息分类:|主题分类:|所属分类:|文章分类:|栏 目:|"
            "所在栏目:|新聞分類:|新闻类别:|类型:|所属类别:|訊息類別:|信息类别:|主题类别:|所属频道:|文章类别:|"
            "主題:|新聞類別:"
        ),
        "ja": "カテゴリ:|カテゴリー:|分類:|分野:|ジャンル:|種別:|区分:",
        "ko": "분류:|카테고리:|구분:|분야:|섹션:|게시판:",
        "ar": "القسم:|التصنيف:|تصنيف:|الأقسام:|قسم:|التصنيفات:|في قسم:|الفئة:|الموضوع:|نوع الخبر:|الباب:",
        "fa": (
            "گروه:|سرویس:|دسته بندی:|دسته\u200cبندی:|موضوع:|گروه خبر:|گروه خبری:|دسته:|سرویس خبر:|نوع خبر:|حوزه:|"
            "دسته ها:|بخش:"
        ),
        "tr": "kategori:|bölüm:|kategoriler:|haber kategorisi:|kategorisi:|haber türü:|birim:",
        "hi": "श्रेणी:|वर्ग:|विभाग:|श्रेणियाँ:",
        "nl": "categorie:|rubriek:|categorieën:|thema:|geplaatst in:",
        "pl": "kategoria:|dział:|kategorie:|opublikowano w:|rubryka:",
        "cs": "rubrika:|kategorie:|sekce:|kategória:|zařazeno v:|rubriky:|sekcia:|téma:|zařazení:|kategórie:",
        "ro": "categorie:|secțiune:|categorii:|categoria:|rubrica:|domeniu:|secțiunea:",
        "sv": "kategori:|kategorier:|avdelning:|ämne:",
        "da": "kategori:|kategorier:|emne:|sektion:|publisert i:",
        "fi": "kategoria:|osasto:|aihe:|kategoriat:|luokka:",
        "el": "κατηγορία:|ενότητα:|κατηγορίες:|θέμα:|στην κατηγορία:|θεματική ενότητα:",
        "hu": "kategória:|rovat:|kategóriák:|téma:|témakör:",
        "bg": "категория:|рубрика:|категории:|раздел:|тема:",
        "hr": "kategorija:|rubrika:|категорија:|kategorije:|категорије:|рубрика:",
        "he": "קטגוריה:|מדור:|נושא:|קטגוריות:",
    },
}
