"""The vocabulary of names: particles, titles, agencies, offices; table only."""

from newsarchive.text.wordlists import phrases, word_set

PARTICLES = word_set(
    "de da do dos das di del della dello dei degli des du la le las los lo van von der den dem ter ten zu zur "
    "vom und y e i bin binti ibn al el ul ud ap af av st san santa mac mc bint abu ben bar o' d' l' dal dalla te "
    "op 't 's in"
)
SUFFIXES = word_set("jr sr ii iii iv phd md esq msc mba prof ph.d m.d dr cpa rn")
ROLES = word_set(
    "staff writer reporter correspondent editor editors journalist columnist contributor contributing senior "
    "chief special bureau political news staffwriter photographer producer writers reporters photojournalist "
    "managing associate assistant deputy national business sports science health medical religion education "
    "technology world international local foreign affairs economics legal environment environmental state guest "
    "opinion host anchor intern team desk redakteur redakteurin korrespondent autor journaliste rédacteur "
    "rédactrice redactor redactora periodista корреспондент журналист редактор обозреватель kontributor wartawan "
    "jurnalis muhabir spokesperson spokesman spokeswoman communications public officer specialist coordinator "
    "manager director press secretary"
    " online redaktion volontär volontärin chefredakteur chefredakteurin ressortleiter ressortleiterin reporterin"
    " autorin fotograf fotografin korrespondentin chefredaktion redacteur verslaggever journalista redaktor dziennikarz"
    " redaktorka novinář journalist skribent toimittaja cronista enviado corresponsal enviada envoyé collaborateur"
    " chroniqueur éditorialiste reporteur giornalista inviato corrispondente caporedattore freelance freelancer"
    " обозревательница корреспондентка спецкор собкор фотокорреспондент pv ctv phd"
)
HONORIFICS = word_set(
    "mr mrs ms miss dr prof sir dame lord lady rev fr sr hon ông bà anh chị nhà báo pgs gs ts ths bs cn ks tiến "
    "sĩ thạc herr frau m mme señor señora sra sen rep gov gen col maj capt lt sgt maj. г-н д-р"
)
# Words that stand in headings, menus and sentences, and so in no name.
NOT_NAMES = word_set(
    "the a an this that these those on at for from to with and or but if when while after before as is are was "
    "were be it its he she they we you i our your their his her more all new no not home news contact about us "
    "search login read share print email menu page next previous back top photo photos video videos image "
    "images source date time today updated published posted by press release releases statement report reports "
    "how why what who where which site map privacy policy terms copyright follow subscribe related latest "
    "comments tags category categories download downloads click here see health public services service "
    "department ministry government council committee university center centre annual education environment "
    "transportation speeches events event calendar careers jobs resources publications documents programs "
    "information newsroom archive archives topics help support account sign register gallery links link media "
    "business sports politics science technology travel culture weather opinion podcast newsletter feedback "
    "sitemap faq index welcome overview background key findings steps summary introduction conclusion chapter "
    "table figure north south east west northern southern eastern western january february march april june "
    "july august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "republic state states city county town village federal national international các những một này kia của "
    "cho với trong được là không khi từ đến về theo và tại los un una por con sobre más inicio noticias les des "
    "une pour avec sur dans accueil actualités contacto prensa gobierno ministerio dirección secretaría oficina "
    "boletín boletines eventos servicios provincia municipio región nacional der die das ein eine mit für auf "
    "dem ist sind nicht startseite aktuelles kontakt impressum presse pressemitteilung gli per su uma os não "
    "com notizie comune contatti notícias governo prefeitura на по для из от к о не что как это все при новости "
    "главная контакты في من على إلى عن مع أثناء خلال بعد قبل هذا هذه التي الذي ما هل كيف أن إن لا و أو در از به "
    "با برای که این را על של את עם לא זה vorheriger vorherige vorheriges nächster nächstes beitrag beiträge "
    "artikel kommentar kommentare kommentieren quellen recherche teilen drucken abonnieren anmelden gesponsert "
    "gesponserte anzeige werbung zitat weiterlesen rss feed feeds trackback pingback url powered loading saved "
    "subscribe story stories comment sponsored featured advertisement name tag login logout menu close open "
    "skip toggle follow rights reserved copyright cookie cookies abone görüntüle haberi haber haberler önerilen "
    "yorum yorumlar paylaş yazdır devamı kaydol commentaire commentaires précédent suivant article articles "
    "partager imprimer abonnez vidéos lire suite artículo artículos comentario comentarios anterior siguiente "
    "compartir imprimir leer suscríbete articolo articoli commenti commento precedente successivo condividi "
    "stampa leggi artigo artigos comentário comentários próximo compartilhar leia далее назад подробнее читать "
    "печать комментарии комментарий поделиться распечатать следующая предыдущая selengkapnya berita komentar "
    "cetak bagikan sebelumnya berikutnya baca juga lees verder vorige volgende reacties delen komentarze "
    "poprzedni następny udostępnij drukuj artykuł документы администрация область район города об за или его её "
    "их так также где когда информация объявления"
)
# Vietnamese syllables are name parts too; only whole phrases tell a menu from a name.
NOT_NAME_PHRASES = phrases(
    "trang chủ|liên hệ|hội nghị|thông báo|quyết định|công văn|đăng nhập|tin tức|giới thiệu|văn bản|sự kiện|"
    "hoạt động|kinh tế|xã hội|văn hóa|văn hoá|du lịch|giáo dục|y tế|pháp luật|thể thao|chính trị|quốc phòng|"
    "an ninh|xây dựng|nông nghiệp|nông thôn|cải cách|hành chính|thủ tục|dịch vụ|tuyển dụng|đất đai|môi trường|"
    "tài nguyên|tài chính|thời sự|trong nước|quốc tế|thế giới|đời sống|sức khỏe|khoa học|công nghệ|xem thêm|"
    "tin khác|tin mới|hình ảnh|thư viện|sơ đồ|hỏi đáp|góp ý|liên kết|bản đồ|nổi bật|chuyên mục|chuyên đề|"
    "trong tỉnh|địa phương|tìm kiếm|thống kê|truy cập|đảng bộ|chính quyền|đoàn thể|tổ chức|kế hoạch|báo cáo|"
    "hướng dẫn|chỉ đạo|điều hành|công khai|lịch công tác|bầu cử|ứng dụng|phòng chống|tin vắn|đọc nhiều|mới nhất|"
    "bình luận|việt nam|hà nội|thành phố|quảng cáo|gửi bài|ý kiến|cộng hòa|độc lập|kính gửi|nơi nhận|xin chào|"
    "cùng chuyên|white house|read more|new york|united states|united kingdom|european union|santa fe|hong kong|"
    "last updated|nota de|buenos aires|san francisco|los angeles|dos santos de|fact sheet"
)
AGENCIES = word_set(
    "ttxvn vietnam+ vnanet chinhphu vgp vov vtv đcsvn bgđt bgp vna tass тасс итар-тасс риа интерфакс interfax "
    "afp ap reuters dpa efe ansa lusa xinhua kyodo yonhap antara bernama pti ani ians apa mti pap ctk čtk "
    "agerpres tanjug hina sta bta belta белта укринформ укрінформ унн kazinform казинформ andina télam telam "
    "notimex presslatam bloomberg upi cnn bbc npr nbc abc cbs pbs msnbc foxnews spiegel dw rfi rfa voa 新华社 "
    "新華社 中新社 中央社 人民日报 人民日報 中新网 新华网 新華網 人民网 央视 央视网 光明日报 经济日报 共同通信 "
    "時事通信 연합뉴스 뉴시스 뉴스1 وكالات رويترز واس قنا وام سانا ايرنا ایرنا ایسنا فارس مهر ارنا إرنا tt "
    "ritzau ntb stt keystone-sda sda keystone anp belga apn una agencia agencies agências agencias agence aa iha "
    "dha gmw qna wam spa kuna mena petra sana irna isna กรมประชาสัมพันธ์ สำนักข่าวไทย getty shutterstock imago "
    "alamy istock istockphoto pixabay unsplash pexels wikimedia epa-efe epa afp/getty pa pam pressassociation "
    "interpress ритм риановости"
)
AGENCY_PHRASES = phrases(
    "associated press|getty images|ria novosti|риа новости|agence france-presse|press association|thông tấn xã|"
    "báo nhân dân|news agency|информационное агентство|press trust of india|canadian press|pool photo|"
    "european pressphoto|xinhua news|pa media|pa wire|picture alliance|anadolu ajansı|anadolu agency|"
    "agencia brasil|agência brasil|agência lusa|europa press|picture-alliance|dpa-infocom|cổng ttđt|"
    "cổng thông tin|trang ttđt|pressenza|agencia efe|inter press service|wire service|wire reports|"
    "wikimedia commons|creative commons|information bureau|wire services|news service|"
    "news services|bigstock|sputnik"
)
# What the head of a form calls its fields: no names, though some are written like one.
FORM_FIELDS = word_set(
    "제목 내용 번호 첨부 첨부파일 파일 조회 조회수 작성일 등록일 분류 부서 다음글 이전글 목록 項目 标题 標題 "
    "主旨 主题 主題 内容 內容 附件 序号 序號 编号 編號 類別 类别 分类 分類 日期 单位 單位 備註 备注 件名 番号 "
    "区分 添付 العنوان الموضوع التاريخ المرفقات القسم التصنيف ชื่อเรื่อง ประเภท หัวข้อ หัวเรื่อง "
    "รายละเอียด เอกสารแนบ ໄຟລ໌ name title subject topic category attachment attachments file files titel "
    "betreff anhang asunto título categoría archivo assunto objet titre fichier тема заголовок раздел файл "
    "lampiran judul kategori konu başlık"
)
# A phrase that closes with a space is a prefix: an office only before a name.
OFFICES = phrases(
    "trung tâm|văn phòng|phòng |ban biên tập|ban tuyên giáo|sở |ubnd|hđnd|đài |báo |cổng |bbt|tòa soạn|toà soạn|"
    "nhóm pv|nhóm phóng viên|công an|bộ |cục |vụ |viện |hội |chi cục|tỉnh đoàn|liên đoàn|mttq|trường |huyện ủy|"
    "tỉnh ủy|thành ủy|đảng ủy|ủy ban|uỷ ban|học viện|tạp chí|press office|press service|office of|department of|"
    "ministry of|public affairs|media office|news desk|newsroom|news staff|editorial|administrator|webmaster|"
    "bureau of|communications office|information office|staff report|staff reports|web team|media relations|"
    "press center|press centre|public information|editorial board|editorial team|city council|government of|"
    "university of|agency for|service de presse|rédaction|bureau de presse|direction de|ministère|la rédaction|"
    "service communication|redacción|oficina de prensa|dirección de|ministerio de|departamento de|prensa |"
    "secretaría|gobierno de|redação|assessoria|ascom|secretaria|prefeitura|ministério|departamento|"
    "comunicação social|agência|redaksi|humas|biro |dinas |kementerian|tim |bagian humas|jabatan|pejabat|unit |"
    "bahagian|redaktion|pressestelle|pressereferat|presseamt|ministerium|bundesministerium|pressedienst|"
    "presseabteilung|redazione|ufficio stampa|comune di|regione |ministero|comunicazione|пресс-служба|"
    "прес-служба|пресс-центр|пресс служба|редакция|администрация|управление|отдел |министерство|департамент|"
    "комитет|прокуратура|правительство|пресс-релиз|информационный центр|управління|відділ|міністерство|редакція|"
    "สำนัก|กรม|กระทรวง|กอง|ฝ่าย|ทีมข่าว|ประชาสัมพันธ์|ปชส|ศูนย์|งานประชาสัมพันธ์|เทศบาล|องค์การ|โรงเรียน|办公室|"
    "辦公室|宣传科|宣传部|宣傳|新闻中心|新聞中心|编辑部|編輯部|本站|本网|管理员|管理員|局|委员会|委員會|政府|"
    "中心|日报|日報|晚报|晚報|通讯社|通訊社|电视台|電視台|新闻网|办|处|處|秘书科|信息科|科技部|部|厅|編集部|広報|"
    "課|事務局|取材班|報道局|報道部|省|庁|편집국|대변인|보도자료|홍보|담당관|뉴스팀|기자단|실|청|과|مكتب|إدارة|"
    "وزارة|المكتب الإعلامي|دائرة|مركز|هيئة|مديرية|قسم|روابط عمومی|اداره|وزارت|گروه|خبرگزاری|müdürlüğü|bakanlığı|"
    "başkanlığı|basın|belediyesi|kurumu|haber merkezi|valiliği|redakcja|biuro|urząd|wydział|tisková|tiskové|"
    "ministerstvo|redakce|odbor|birou|biroul|consiliul|primăria|redaktionen|pressetjeneste|kommune|redaksjonen|"
    "toimitus|viestintä|kaupunki|szerkesztőség|sajtó|minisztérium|uredništvo|ministarstvo|služba|γραφείο τύπου|"
    "υπουργείο|σύνταξη|δήμος"
)
