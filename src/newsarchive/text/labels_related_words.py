"""The vocabulary that introduces other articles; table only.

The marks behind the phrases are explained in `labels_words`.
"""

WORDS: dict[str, dict[str, str]] = {
    "related": {
        "vi": (
            "các tin đã đăng:|tin liên quan:|các tin khác:|tin khác:|các tin liên quan:|bài liên quan:|"
            "bài viết liên quan:|tin đã đăng:|tin cũ hơn:|tin mới hơn:|những tin cũ hơn:|những tin mới hơn:|"
            "các tin cũ hơn:|các tin mới hơn:|tin tức liên quan:|tin bài khác:|các bài khác:|các bài viết khác:|"
            "xem thêm:|có thể bạn quan tâm:|tin cùng chuyên mục:|cùng chuyên mục:|các bài liên quan:|"
            "tin mới nhất:|tin mới:|tin tức khác:|bài viết khác:|các tin tiếp theo:|các tin trước:|"
            "tin đọc nhiều:|đọc nhiều nhất:|tin nổi bật:|đọc thêm:|các tin đã đưa:|các tin bài khác:|"
            "tin bài liên quan:|tin cùng loại:|tin cùng mục:|các bản tin khác:|các tin mới:|xem nhiều nhất:|"
            "tin xem nhiều:|bài cùng chuyên mục:|các tin cùng chuyên mục:|tin tức mới nhất:|tin tức mới:|"
            "các bài đã đăng:|bài đọc nhiều:|tin tiêu điểm:|các tin bài liên quan:|đọc tiếp:|"
            "bài viết cùng chuyên mục:|tin cùng chủ đề:|bài viết mới:|bài mới nhất:|các tin đã đưa ngày:|"
            "những bài viết khác:|tin cũ:|tin khác cùng chuyên mục:|những tin khác:|các tin tức khác:|"
            "các tin mới nhất:|sự kiện liên quan:|văn bản liên quan:|thông tin liên quan:|cùng chủ đề:|"
            "tin trước:|tin sau:|các bài mới:|các bài cũ hơn:|các bài mới hơn:|các bài viết mới hơn:|"
            "các bài viết cũ hơn:|bài viết mới hơn:|bài viết cũ hơn:|tin bài cùng chuyên mục:|tin đăng trước:|"
            "các tin đăng trước:|tin gần đây:|xem tin theo ngày:|tin xem nhiều nhất:|tin tức nổi bật:|"
            "mới cập nhật:|tin mới cập nhật:|các tin trước đó:|tin đưa:|tin đã đưa:|tin vắn:|"
            "danh sách tin liên quan:|những tin liên quan:|những tin đã đăng:|tin tức - sự kiện khác:|tin hot:|"
            "các thông tin khác:|các tin đã đăng khác:"
        ),
        "en": (
            "other news:|related:|related news:|related articles:|related links:|recent news:|more news:|"
            "see also:|read more:|related stories:|latest news:|more stories:|other articles:|you may also like:|"
            "you might also like:|read also:|also read:|related content:|recent posts:|more from:|"
            "more on this topic:|more on this story:|previous news:|related posts:|other stories:|"
            "more in this section:|in this section:|related information:|related documents:|related topics:|"
            "most popular:|most read:|popular posts:|recommended:|recommended for you:|don't miss:|"
            "further reading:|more headlines:|recent articles:|recent press releases:|more press releases:|"
            "other press releases:|related press releases:|latest stories:|trending:|trending now:|top stories:|"
            "similar news:|similar articles:|older news:|newer news:|older posts:|newer posts:|previous article:|"
            "next article:|previous:|next:|more articles:|related pages:|more like this:|editor's picks:|"
            "featured:|in other news:|news archive:|related resources:|related items:|what to read next:|"
            "read next:|up next:|related reading:|related coverage:|recent stories:|other headlines:|"
            "latest headlines:|related material:|other releases:|latest press releases:|most viewed:|"
            "previous story:|next story:|more from this section:|also see:|related speeches:|similar posts:|"
            "keep reading:|continue reading:|latest articles:|related media:|other news in this category:|"
            "latest posts:|more related articles:|other recent news:|more information:|for more information:|"
            "related web sites:|related sites:|on this page:"
        ),
        "fr": (
            "articles liés:|à lire aussi:|lire aussi:|voir aussi:|autres actualités:|articles similaires:|"
            "sur le même sujet:|dans la même rubrique:|actualités liées:|les plus lus:|articles récents:|"
            "autres articles:|à voir aussi:|à lire également:|les derniers articles:|dernières actualités:|"
            "en savoir plus:|liens utiles:|plus d'articles:|lire également:|liens connexes:|"
            "toutes les actualités:|articles connexes:|actualités récentes:|dans cette rubrique:|"
            "documents associés:|pour en savoir plus:|autres nouvelles:|contenus associés:|les plus récents:|"
            "à découvrir:|plus d'actualités:|sur le même thème:|article précédent:|article suivant:|"
            "dernières nouvelles:|nos derniers articles:"
        ),
        "es": (
            "noticias relacionadas:|otras noticias:|notas relacionadas:|más noticias:|artículos relacionados:|"
            "ver también:|últimas noticias:|lea también:|te puede interesar:|relacionados:|relacionadas:|"
            "contenido relacionado:|enlaces relacionados:|noticias anteriores:|leer más:|lo más leído:|"
            "más información:|notas anteriores:|también te puede interesar:|lee también:|más leídas:|"
            "las más leídas:|noticias recientes:|otras notas:|información relacionada:|contenidos relacionados:|"
            "entradas relacionadas:|entradas recientes:|siga leyendo:|puede interesarle:|lo más visto:|"
            "noticias similares:|documentos relacionados:|le puede interesar:|te recomendamos:|más notas:|"
            "noticia anterior:|noticia siguiente:|lea además:|temas relacionados:|otros artículos:|"
            "podría interesarte:|vea también:|otras noticias de interés:|otros comunicados:|"
            "comunicados anteriores:|noticias destacadas:|más artículos:"
        ),
        "pt": (
            "notícias relacionadas:|outras notícias:|leia também:|veja também:|mais notícias:|últimas notícias:|"
            "leia mais:|relacionadas:|relacionados:|matérias relacionadas:|conteúdo relacionado:|"
            "links relacionados:|artigos relacionados:|notícias anteriores:|veja mais:|saiba mais:|mais lidas:|"
            "as mais lidas:|notícias recentes:|posts relacionados:|outros artigos:|mais lidos:|posts recentes:|"
            "publicações relacionadas:|você também pode gostar:|mais recentes:|confira também:|"
            "notícias mais lidas:|notícia anterior:|próxima notícia:|ver também:|conteúdos relacionados:"
        ),
        "id": (
            "berita terkait:|berita lainnya:|baca juga:|artikel terkait:|berita lain:|terkait:|lihat juga:|"
            "berita terbaru:|artikel lainnya:|berita terpopuler:|terpopuler:|berita sebelumnya:|berita populer:|"
            "baca selengkapnya:|artikel terbaru:|rekomendasi:|topik terkait:|simak juga:|berita selanjutnya:|"
            "pos terkait:|pos-pos terbaru:|kabar terbaru:|informasi terkait:|artikel lain:|terkini:|"
            "berita terkini:|informasi lainnya:"
        ),
        "ms": (
            "berita berkaitan:|berita lain:|artikel berkaitan:|berita terkini:|baca juga:|lihat juga:|"
            "berita terdahulu:|pautan berkaitan:|artikel lain:|berita-berita lain:|lain-lain berita:"
        ),
        "de": (
            "weitere meldungen:|weitere nachrichten:|verwandte artikel:|mehr zum thema:|lesen sie auch:|"
            "siehe auch:|weitere artikel:|zum thema:|weitere informationen:|ähnliche artikel:|"
            "weiterführende links:|weitere themen:|lesen sie dazu auch:|aktuelle meldungen:|links zum thema:|"
            "das könnte sie auch interessieren:|weitere pressemitteilungen:|ähnliche beiträge:|weitere beiträge:|"
            "aktuelles:|meistgelesen:|weiterlesen:|mehr:|neueste beiträge:|weiterführende informationen:|"
            "verwandte themen:|verwandte nachrichten:|das könnte sie interessieren:|weiteres zum thema:|"
            "auch interessant:|neueste meldungen:|mehr informationen:|letzte meldungen:|alle meldungen:|"
            "vorherige meldung:|nächste meldung:|lesen sie mehr:|ähnliche meldungen:|passend zum thema:|"
            "mehr aus dieser rubrik:|weitere news:|mehr dazu:|dazu passend:|links:|nach oben und weiter:"
        ),
        "it": (
            "notizie correlate:|altre notizie:|leggi anche:|articoli correlati:|vedi anche:|ultime notizie:|"
            "altri articoli:|potrebbe interessarti:|notizie precedenti:|approfondimenti:|"
            "potrebbero interessarti:|correlati:|articoli recenti:|argomenti correlati:|articoli simili:|"
            "link correlati:|contenuti correlati:|notizie recenti:|in primo piano:|ti potrebbe interessare:|"
            "leggi tutto:|più letti:|i più letti:"
        ),
        "ru": (
            "другие новости:|похожие новости:|читайте также:|читать также:|смотрите также:|по теме:|"
            "новости по теме:|последние новости:|связанные ссылки:|материалы по теме:|ещё новости:|еще новости:|"
            "похожие материалы:|свежие новости:|предыдущие новости:|читайте по теме:|ссылки по теме:|"
            "другие материалы:|рекомендуем:|популярное:|актуальное:|связанные новости:|см. также:|"
            "статьи по теме:|похожие статьи:|другие статьи:|новости раздела:|все новости:|новости партнеров:|"
            "новости партнёров:|самое читаемое:|интересное:|другие публикации:|популярные новости:|"
            "главные новости:|читать далее:|лента новостей:|главное:|ещё по теме:|еще по теме:|"
            "последние материалы:|другие новости раздела:|самые читаемые:|предыдущая новость:|следующая новость:|"
            "также по теме:|вас может заинтересовать:|новости рубрики:|другие новости по теме:|подробнее:|"
            "также читайте:|все новости раздела:|похожие записи:|новости за день:|новости по теме :|"
            "последние публикации:|связанные материалы:|документы по теме:|архив новостей:|"
            "другие новости рубрики:"
        ),
        "uk": (
            "інші новини:|читайте також:|схожі новини:|останні новини:|новини по темі:|за темою:|дивіться також:|"
            "схожі матеріали:|пов'язані новини:|матеріали по темі:|популярні новини:|схожі статті:|свіжі новини:|"
            "новини за темою:|попередні новини:|популярне:|усі новини:|більше новин:|ще новини:|"
            "вас може зацікавити:|стрічка новин:|всі новини:"
        ),
        "th": (
            "ข่าวอื่น ๆ:|ข่าวอื่นๆ:|ข่าวที่เกี่ยวข้อง:|เรื่องที่เกี่ยวข้อง:|ข่าวล่าสุด:|บทความที่เกี่ยวข้อง:|"
            "ข่าวเกี่ยวข้อง:|อ่านเพิ่มเติม:|เนื้อหาที่เกี่ยวข้อง:|ข่าวก่อนหน้า:|ข่าวอื่น:|ข่าวใหม่กว่า:|"
            "ข่าวเก่ากว่า:|ข่าวน่าสนใจ:|ข่าวประชาสัมพันธ์อื่นๆ:|ข่าวประชาสัมพันธ์อื่น ๆ:|"
            "ข่าวประชาสัมพันธ์ล่าสุด:|ข่าวยอดนิยม:|ข่าวถัดไป:|อ่านต่อ:|เรื่องน่าสนใจ:|บทความอื่นๆ:|"
            "ข่าวที่น่าสนใจ:|ข่าวกิจกรรมอื่นๆ:|บทความล่าสุด:|ข่าวเด่น:|ลิงก์ที่เกี่ยวข้อง:|ข่าวในหมวดเดียวกัน:|"
            "เรื่องอื่นๆ:|ข่าวในหมวด:|ข้อมูลที่เกี่ยวข้อง:|ข่าวอื่นๆ ที่น่าสนใจ:|ข่าวอื่น ๆ ที่น่าสนใจ:|"
            "ข่าวย้อนหลัง:|อ่านข่าวอื่นๆ:"
        ),
        "lo": ("ຂ່າວທີ່ກ່ຽວຂ້ອງ:|ຂ່າວອື່ນໆ:|ຂ່າວຫຼ້າສຸດ:|ຂ່າວອື່ນ:|ຂ່າວລ່າສຸດ:|ຂ່າວຫລ້າສຸດ:|ອ່ານຕໍ່:|ບົດຄວາມທີ່ກ່ຽວຂ້ອງ:"),
        "km": (
            "ព័ត៌មានទាក់ទង:|អត្ថបទទាក់ទង:|ព័ត៌មានផ្សេងទៀត:|ព័ត៌មានថ្មីៗ:|អត្ថបទដែលទាក់ទង:|ព័ត៌មានពាក់ព័ន្ធ:|"
            "អត្ថបទផ្សេងទៀត:|អានបន្ត:|អត្ថបទថ្មីៗ:|ព័ត៌មានដទៃទៀត:"
        ),
        "zh": (
            "相关文章:|相关新闻:|相關新聞:|相关链接:|相关阅读:|其他新闻:|更多新闻:|最新新闻:|热门文章:|延伸阅读:|"
            "延伸閱讀:|相关信息:|上一篇:|下一篇:|推荐阅读:|相關文章:|相关报道:|相關連結:|相關報導:|相关内容:|"
            "相关文档:|热点新闻:|最新消息:|其他消息:|相关稿件:|热门新闻:|更多:|相关专题:|最新文章:|上一条:|"
            "下一条:|上一則:|下一則:|推荐文章:|精彩推荐:|推荐新闻:|更多文章:|上一条：|相关附件新闻:|"
            "最近更新文章:|上一篇文章:|下一篇文章:|相关资讯:|其它新闻:|图片新闻:|相關資訊:|热门推荐:|相關訊息:|"
            "更多相关新闻:|本类推荐:|本类热门:|最新资讯:|最新信息:|热点推荐:|最新动态:|相關閱讀:|推薦閱讀:|"
            "熱門新聞:|相关文件:|栏目推荐:|今日推荐:|点击排行:|热点文章:|最近新闻:|上一頁:|下一頁:|其他公告:|"
            "同类新闻:|友情链接:|猜你喜欢:|最新公告:|其他新聞:|更多新聞:|最新新聞:|上篇:|下篇:|相关政策:|"
            "相關文件:|前一篇:|后一篇:|相关解读:"
        ),
        "ja": (
            "関連記事:|関連ニュース:|関連リンク:|その他のニュース:|関連情報:|最新記事:|最新ニュース:|"
            "おすすめ記事:|あわせて読みたい:|関連ページ:|前の記事:|次の記事:|人気記事:|新着記事:|関連資料:|"
            "関連トピックス:|この記事に関連:|注目記事:|新着情報:|合わせて読みたい:|関連キーワード:|その他の記事:|"
            "新着ニュース:|前へ=|次へ=|もっと見る:|アクセスランキング:|こちらもおすすめ:|ランキング:"
        ),
        "ko": (
            "관련기사:|관련 기사:|관련뉴스:|관련 뉴스:|다른기사:|최신기사:|이전글:|다음글:|관련글:|많이 본 뉴스:|"
            "다른 기사 보기:|최신뉴스:|인기기사:|관련링크:|이 기사와 관련된:|주요뉴스:|주요기사:|최근기사:|"
            "많이 본 기사:|다음기사:|이전기사:|더보기:|관련자료:|다른기사 보기:|추천기사:|이전 글:|다음 글:|"
            "이전:|다음:|관련 게시물:|최신 기사:|이 시각 주요뉴스:|인기뉴스:|관련사이트:|목록:"
        ),
        "ar": (
            "أخبار ذات صلة:|اخبار ذات صلة:|مواضيع ذات صلة:|أخبار أخرى:|اقرأ أيضا:|المزيد:|مقالات ذات صلة:|"
            "اقرأ ايضا:|إقرأ أيضا:|آخر الأخبار:|اقرأ أيضاً:|مواضيع متعلقة:|أخبار متعلقة:|موضوعات ذات صلة:|"
            "روابط ذات صلة:|المزيد من الأخبار:|الأكثر قراءة:|أخبار مشابهة:|الخبر السابق:|الخبر التالي:|"
            "اخر الاخبار:|أحدث الأخبار:|اخبار اخرى:|مقالات أخرى:|اقرأ المزيد:|إقرأ أيضاً:|الأخبار ذات الصلة:|"
            "الأكثر مشاهدة:|شاهد أيضا:|قد يعجبك أيضا:|مواضيع مشابهة:|أهم الأخبار:|شاهد أيضاً:|الاكثر قراءة:|"
            "التالي:|السابق:|احدث الاخبار:|أخبار مرتبطة:|مواد ذات صلة:"
        ),
        "fa": (
            "اخبار مرتبط:|مطالب مرتبط:|خبرهای مرتبط:|سایر اخبار:|بیشتر بخوانید:|آخرین اخبار:|خبرهای دیگر:|"
            "اخبار مشابه:|مطالب مشابه:|لینک\u200cهای مرتبط:|پربازدیدترین:|پربیننده ترین:|پر بازدید ترین:|"
            "لینکهای مرتبط:|موضوعات مرتبط:|اخبار دیگر:|جدیدترین اخبار:|خبر قبلی:|خبر بعدی:|اخبار مرتبط با:|"
            "دیگر اخبار:|مهمترین اخبار:|مطلب قبلی:|مطلب بعدی:|آخرین خبرها:|ادامه خبر:|ادامه مطلب:|برچسب مرتبط:|"
            "تازه ترین اخبار:|همچنین بخوانید:"
        ),
        "tr": (
            "ilgili haberler:|diğer haberler:|benzer haberler:|ilgili içerikler:|son haberler:|"
            "bunlar da ilginizi çekebilir:|en çok okunanlar:|ilgili yazılar:|ilgili bağlantılar:|ayrıca bakınız:|"
            "önceki haber:|sonraki haber:|tüm haberler:|öne çıkanlar:|benzer yazılar:|ilginizi çekebilir:|"
            "haberin devamı:|en son haberler:|son eklenenler:|devamını oku:|diğer duyurular:|son dakika:|"
            "kategorinin diğer haberleri:|bu haberler de ilginizi çekebilir:|önerilen haberler:"
        ),
        "hi": (
            "संबंधित समाचार:|अन्य समाचार:|संबंधित खबरें:|यह भी पढ़ें:|ये भी पढ़ें:|और पढ़ें:|ताजा खबरें:|"
            "संबंधित लेख:|ताज़ा खबरें:|अन्य खबरें:|संबंधित लिंक:|इसे भी पढ़ें:|ताजा समाचार:|संबंधित ख़बरें:"
        ),
        "nl": (
            "gerelateerd:|gerelateerde artikelen:|lees ook:|meer nieuws:|zie ook:|ander nieuws:|"
            "gerelateerd nieuws:|lees meer:|overig nieuws:|meer over dit onderwerp:|laatste nieuws:|"
            "verwante artikelen:|gerelateerde berichten:|meest gelezen:|recente berichten:|meer lezen:"
        ),
        "pl": (
            "powiązane:|zobacz także:|czytaj także:|inne wiadomości:|podobne artykuły:|zobacz też:|czytaj też:|"
            "powiązane artykuły:|najnowsze wiadomości:|przeczytaj także:|pozostałe aktualności:|"
            "inne aktualności:|aktualności:|polecamy:|przeczytaj również:|zobacz również:|najczęściej czytane:|"
            "czytaj również:|warto przeczytać:|następny artykuł:|poprzedni artykuł:|więcej:|najnowsze:|"
            "ostatnie wpisy:|powiązane treści:|pozostałe wiadomości:|poprzedni:|następny:"
        ),
        "cs": (
            "související články:|další články:|čtěte také:|související:|další zprávy:|podobné články:|"
            "súvisiace články:|ďalšie články:|mohlo by vás zajímat:|přečtěte si také:|související odkazy:|"
            "další aktuality:|související dokumenty:|ďalšie správy:|čítajte tiež:|viz také:|čtěte dále:|"
            "nejčtenější:|ďalšie aktuality:|předchozí článek:|další článek:|prečítajte si aj:|související zprávy:"
        ),
        "ro": (
            "știri similare:|articole similare:|citește și:|alte știri:|articole asemănătoare:|vezi și:|"
            "ultimele știri:|citiți și:|știri recente:|articole recente:|alte articole:|stiri similare:|"
            "alte stiri:|citeste si:|articole conexe:|cele mai citite:|articolul anterior:|articolul următor:|"
            "mai multe știri:|noutăți similare:"
        ),
        "sv": (
            "relaterat:|läs även:|relaterade artiklar:|fler nyheter:|läs mer:|se även:|läs också:|"
            "relaterade nyheter:|senaste nyheterna:|relaterad information:|mer om ämnet:|andra nyheter:|"
            "mest lästa:"
        ),
        "da": (
            "relateret:|læs også:|relaterede artikler:|flere nyheder:|les også:|relaterte saker:|se også:|"
            "læs mere:|andre nyheder:|relatert:|flere nyheter:|seneste nyt:|les mer:|aktuelt:|"
            "relaterede nyheder:|andre nyheter:|seneste nyheder:|siste nytt:|mest læste:|siste nyheter:"
        ),
        "fi": (
            "lue myös:|aiheeseen liittyvää:|muut uutiset:|katso myös:|lisää uutisia:|liittyvät artikkelit:|"
            "uusimmat uutiset:|lisää aiheesta:|luetuimmat:|lue lisää:|muita uutisia:|aiheesta lisää:|edellinen:|"
            "seuraava:"
        ),
        "el": (
            "σχετικά άρθρα:|διαβάστε επίσης:|άλλα νέα:|σχετικά:|δείτε επίσης:|περισσότερα:|σχετικές ειδήσεις:|"
            "διαβάστε ακόμη:|σχετικά νέα:|τελευταία νέα:|διαβάστε περισσότερα:|διαβάστε ακόμα:|δείτε ακόμα:|"
            "περισσότερα νέα:|παρόμοια άρθρα:|άλλα άρθρα:|πρόσφατα άρθρα:"
        ),
        "hu": (
            "kapcsolódó cikkek:|kapcsolódó hírek:|további hírek:|olvassa el ezt is:|lásd még:|kapcsolódó:|"
            "ajánlott cikkek:|legfrissebb hírek:|hasonló cikkek:|kapcsolódó anyagok:|kapcsolódó tartalmak:|"
            "további cikkek:|legolvasottabb:|egyéb hírek:|friss hírek:|olvasd el ezt is:|ajánló:|előző cikk:|"
            "következő cikk:|korábbi hírek:"
        ),
        "bg": (
            "свързани новини:|още новини:|още по темата:|подобни новини:|вижте още:|виж още:|последни новини:|"
            "други новини:|свързани статии:|прочетете още:|още от рубриката:|най-четени:|свързани:|вижте също:|"
            "подобни статии:|прочети още:"
        ),
        "hr": (
            "povezane vijesti:|povezani članci:|ostale vijesti:|pročitajte i:|više vijesti:|slične vijesti:|"
            "повезане вести:|povezane vesti:|остале вести:|ostale vesti:|vezane vijesti:|pogledajte i:|"
            "vezani članci:|slični članci:|najnovije vijesti:|najčitanije:|najnovije vesti:|povezano:|"
            "pročitaj i:|slične vesti:|pročitajte još:|pročitajte više:|povezane novice:|ostale novice:|"
            "preberite tudi:|прочитајте и:|најновије вести:"
        ),
        "he": ("כתבות קשורות:|קרא עוד:|חדשות נוספות:|כתבות נוספות:|ידיעות נוספות:|קראו גם:|עוד בנושא:|כתבות אחרונות:"),
    },
}
