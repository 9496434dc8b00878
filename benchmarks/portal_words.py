"""What simulated old portals say, by language: enough words for pages of nonsense; table only.

Labels, months and days of the week come from the project's own tables.
"""

# ruff: noqa: E501 - rows of tables

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One language: each field holds phrases that `|` parts; `days` are patterns of worded days."""

    text: str
    given: str
    family: str
    places: str
    sections: str
    offices: str
    boxes: str  # the heads of boxes beside the article
    site: str  # with {place}
    home: str
    days: str
    posts: str
    family_first: bool = False
    unspaced: bool = False


WORDS = {
    "vi": Words(
        "và của các trong cho với những đã được không một này tại về có nhân dân xã huyện công tác hội nghị đường xây dựng nước sạch trường học chương trình sản xuất nông nghiệp phát triển hỗ trợ kinh phí kế hoạch cán bộ tổ chức thực hiện",
        "Văn Hùng|Thị Lan|Minh Tuấn|Thu Hà|Quốc Bảo|Đức Thắng|Ngọc Mai|Hồng Vân", "Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi",
        "Tân Sơn|Yên Phú|An Hòa|Bình Lộc|Hòa Thắng", "Tin tức|Kinh tế|Văn hóa - Xã hội|Giáo dục|Y tế|Thông báo|Chính trị",
        "Văn phòng UBND|Phòng Nội vụ|Ban Tuyên giáo|Sở Tài chính",
        "Tỷ giá|Thông báo mới|Thăm dò ý kiến|Thời tiết|Lịch công tác|Tin nổi bật|Liên kết website|Văn bản mới",
        "Cổng thông tin điện tử {place}|UBND huyện {place}|Website {place}", "Trang chủ",
        "{wd}, ngày {d} tháng {m} năm {y}|ngày {d2} tháng {m2} năm {y}|{wd}, {d2}/{m2}/{y}|{wd} {d}/{m}/{y}", "Chủ tịch|Giám đốc", family_first=True,
    ),
    "en": Words(
        "the of and to in that is for on with as was by at from it be are this have county road council residents water board public school program meeting bridge repair budget health office service plan new local work season report safety community",
        "James|Mary|Robert|Linda|Daniel|Karen|Peter|Susan|Keith|Joan", "Miller|Harlow|Bennett|Ashby|Turner|Coyle|Whitman|Pryor",
        "Ashford|Marlow County|Port Ellis|Greenfield|Wexley", "News|Roads|Health|Education|Press Releases|Public Safety|Community",
        "Public Information Office|Department of Health|Office of the Mayor|Communications Division",
        "Exchange rates|Public notices|Quick poll|Weather|Calendar of events|Latest headlines|Useful links|Tenders",
        "{place}|Official Web Site of {place}|{place} Government Online", "Home",
        "{month} {d}, {y}|{d} {month} {y}|{wd}, {month} {d}, {y}|{wd} {d} {month} {y}|{mon} {d}, {y}|{mon}. {d}, {y}", "Mayor|Director",
    ),
    "fr": Words(
        "de la le et les des en un du une que est pour qui dans sur par au plus avec commune travaux mairie école habitants eau route budget projet conseil service santé réunion nouveau place jeunes forêt marché rencontre saison culture",
        "Jean|Marie|Pierre|Sophie|Luc|Claire|Henri|Nicole", "Morel|Fournier|Girard|Lambert|Rousseau|Blanc|Perrin|Chevalier",
        "Valmont|Saint-Brice|Montclar|Rivière-Haute|Beaulieu", "Actualités|Travaux|Culture|Vie scolaire|Santé|Communiqués|Sport",
        "Service communication|Cabinet du maire|Direction des routes|Préfecture",
        "Taux de change|Annonces|Sondage|Météo|Agenda|À la une|Liens utiles|Marchés publics",
        "Ville de {place}|Mairie de {place} - site officiel|Préfecture de {place}", "Accueil",
        "{d} {month} {y}|{wd} {d} {month} {y}|le {d} {month} {y}", "Maire|Préfet",
    ),
    "es": Words(
        "de la que el en y a los del se las por un para con no una su al lo como más obras municipio vecinos agua escuela camino salud programa reunión barrio plan gobierno entrega jornada nuevo servicio cultura campaña trabajo productores",
        "Juan|María|Carlos|Lucía|Jorge|Elena|Raúl|Silvia", "Pérez|Gómez|Rojas|Medina|Castro|Herrera|Vega|Sosa",
        "Villa Nueva|San Pedro|Los Alamos|Puerto Real|Santa Rita", "Noticias|Obras|Salud|Cultura|Educación|Comunicados|Deportes",
        "Oficina de Prensa|Secretaría de Gobierno|Dirección de Comunicación|Ministerio de Salud",
        "Tipo de cambio|Avisos|Encuesta|El tiempo|Agenda|Destacados|Enlaces|Licitaciones",
        "Municipalidad de {place}|Gobierno de {place}|Portal oficial de {place}", "Inicio",
        "{d} de {month} de {y}|{wd} {d} de {month} de {y}|{wd}, {d} de {month} de {y}|{d} {month} {y}", "Intendente|Alcalde",
    ),
    "pt": Words(
        "de a o que e do da em um para com não uma os no se na por mais as dos obras município moradores água escola estrada saúde programa reunião bairro plano governo entrega novo serviço cultura campanha trabalho produtores secretaria",
        "João|Ana|Paulo|Márcia|Pedro|Luciana|Sérgio|Vera", "Silva|Souza|Moreira|Barros|Teixeira|Campos|Ramos|Freitas",
        "Vila Bela|Campo Novo|Serra Alta|Porto Claro|São Bento", "Notícias|Obras|Saúde|Cultura|Educação|Avisos|Esporte",
        "Assessoria de Imprensa|Secretaria de Obras|Gabinete do Prefeito|Departamento de Saúde",
        "Cotação|Avisos|Enquete|Tempo|Agenda|Destaques|Links úteis|Licitações",
        "Prefeitura de {place}|Governo Municipal de {place}|Câmara de {place}", "Página inicial",
        "{d} de {month} de {y}|{wd}, {d} de {month} de {y}|{d} {month} {y}", "Prefeito|Secretária",
    ),
    "de": Words(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als Gemeinde Straße Bürger Wasser Schule Haushalt Rat Sitzung Verein Bauarbeiten Gesundheit Projekt Land Hilfe neue Brücke Verkehr Stadt Sommer Dienst",
        "Hans|Petra|Klaus|Monika|Stefan|Ute|Werner|Sabine", "Huber|Lehmann|Krause|Vogel|Seidel|Brandt|Keller|Winter",
        "Neustadt|Bad Elmen|Kreis Ostheim|Lindenau|Waldkirch", "Aktuelles|Verkehr|Kultur|Gesundheit|Schule|Pressemitteilungen|Sport",
        "Pressestelle|Landratsamt|Hauptamt|Ministerium für Verkehr",
        "Wechselkurse|Bekanntmachungen|Umfrage|Wetter|Veranstaltungen|Kurz gemeldet|Wichtige Adressen|Ausschreibungen",
        "Stadt {place}|{place} - Stadtverwaltung|Landkreis {place}", "Startseite",
        "{d}. {month} {y}|{wd}, {d}. {month} {y}|{wd}, den {d}. {month} {y}|{d}. {mon} {y}", "Bürgermeister|Landrat",
    ),
    "ru": Words(
        "и в на с что по не из к для от за это при как района дорога школа жители вода совет работа программа здоровье ремонт новый бюджет встреча проект помощь дети праздник служба село области центр культура года",
        "Иван|Ольга|Сергей|Анна|Павел|Елена|Виктор|Нина", "Соколов|Морозенко|Белых|Титов|Громыко|Зимин|Власенко|Коваль",
        "Заречный|Новый Бор|Верхнее Поле|Ключи|Озёрск", "Новости|Общество|Культура|Здравоохранение|Образование|Объявления|Спорт",
        "Пресс-служба администрации|Управление культуры|Отдел образования|Комитет по делам молодёжи",
        "Курсы валют|Объявления|Опрос|Погода|Календарь событий|Последние новости|Полезные ссылки|Конкурсы",
        "Администрация района {place}|Официальный сайт города {place}|{place}", "Главная",
        "{d} {month} {y}|{d} {month} {y} г.|{d} {month} {y} года|{wd}, {d} {month} {y}", "Глава района|Начальник",
    ),
    "tr": Words(
        "ve bir bu da de için ile olarak daha çok olan gibi kadar sonra belediye yol okul su köy halk proje sağlık toplantı çalışma yeni destek hizmet eğitim ilçe program kültür başkan yardım açılış çiftçi park",
        "Mehmet|Ayşe|Ahmet|Zeynep|Mustafa|Elif|Murat|Fatma", "Yılmaz|Demir|Kaya|Çelik|Arslan|Koç|Aydın|Şahin",
        "Yeşilova|Akpınar|Karadere|Gülköy|Taşlıca", "Haberler|Kültür|Sağlık|Eğitim|Duyurular|Spor|Ekonomi",
        "Basın Bürosu|Yazı İşleri Müdürlüğü|Sağlık Bakanlığı|Özel Kalem",
        "Döviz kurları|Duyurular|Anket|Hava durumu|Etkinlik takvimi|Son haberler|Bağlantılar|İhaleler",
        "{place} Belediyesi|T.C. {place} Kaymakamlığı|{place} Valiliği", "Ana Sayfa",
        "{d} {month} {y}|{d} {month} {y} {wd}|{d2} {month} {y}", "Kaymakam|Belediye Başkanı",
    ),
    "id": Words(
        "yang dan di untuk dengan dari ini dalam pada tidak akan oleh itu juga telah desa jalan sekolah warga air program bupati kegiatan pembangunan kesehatan rapat bantuan petani kota pelayanan baru kerja masyarakat dana",
        "Budi|Siti|Agus|Dewi|Joko|Rina|Hendra|Wati", "Santoso|Wijaya|Nugroho|Lestari|Saputra|Hidayat|Pratama|Kusuma",
        "Sukamaju|Karangrejo|Tanjung Raya|Bukit Indah|Sidomulyo", "Berita|Pembangunan|Kesehatan|Pendidikan|Pengumuman|Olahraga|Budaya",
        "Bagian Humas|Dinas Kesehatan|Sekretariat Daerah|Badan Perencanaan",
        "Kurs|Pengumuman|Jajak pendapat|Cuaca|Agenda|Berita terkini|Tautan|Lelang",
        "Pemerintah Kabupaten {place}|Situs resmi {place}|Kota {place}", "Beranda",
        "{d} {month} {y}|{wd}, {d} {month} {y}|{d2} {mon} {y}", "Bupati|Camat",
    ),
    "pl": Words(
        "i w na z do się nie że to jest o jak za po od dla oraz przez gmina droga szkoła mieszkańcy woda rada budżet remont projekt zdrowie spotkanie nowy pomoc służba dzieci powiat kultura praca most sezon święto",
        "Jan|Anna|Piotr|Ewa|Marek|Zofia|Adam|Maria", "Kowalski|Nowak|Wrona|Zieliński|Mazur|Wilk|Sikora|Dąbek",
        "Nowa Wieś|Zalesie|Brzeziny|Górka|Lipowo", "Aktualności|Kultura|Zdrowie|Oświata|Ogłoszenia|Sport|Inwestycje",
        "Biuro Prasowe|Wydział Promocji|Urząd Gminy|Starostwo",
        "Kursy walut|Ogłoszenia|Sonda|Pogoda|Kalendarium|Ostatnio dodane|Ważne adresy|Przetargi",
        "Gmina {place}|Urząd Miasta {place}|Powiat {place} - serwis", "Strona główna",
        "{d} {month} {y}|{wd}, {d} {month} {y}|{d} {month} {y} r.", "Wójt|Burmistrz",
    ),
    "ja": Words(
        "の に は を が と で も から まで 町 市民 道路 学校 水道 会議 事業 健康 工事 予算 計画 支援 祭り 農業 施設 開催 実施 整備 新しい 地域 住民 参加 しました されます について ため 安全",
        "健一|恵子|太郎|由美|浩|直子|誠|幸子", "佐藤|山本|石川|中島|松田|小林|森田|原", "緑川町|北山村|大森市|南浦町|桜井市",
        "お知らせ|くらし|健康・福祉|教育|行政|イベント|報道発表", "総務課|秘書広報課|企画部|保健センター",
        "為替|入札情報|アンケート|天気|行事予定|新着情報|リンク集|注目", "{place}ホームページ|{place}役場|{place}公式サイト", "トップ",
        "{y}年{m}月{d}日|{y}年{m2}月{d2}日|{y}年{m}月{d}日（{wd1}）|平成{hy}年{m}月{d}日", "町長|市長", family_first=True, unspaced=True,
    ),
    "zh": Words(
        "的 一 是 在 了 和 有 为 中 我 县 市民 道路 学校 会议 工作 健康 建设 项目 资金 农业 服务 发展 加强 组织 开展 群众 领导 村 管理 部门 认真 落实 检查 活动 安全 全 新",
        "伟|丽华|建国|晓明|志强|秀英|国庆|文", "王|李|张|刘|陈|赵|周|孙", "清河县|东山市|白云镇|新安区|龙泉县",
        "工作动态|通知公告|民生|教育|卫生|经济|要闻", "县政府办公室|宣传部|卫生局|教育局",
        "汇率|公告栏|网上调查|天气预报|活动日历|热点新闻|友情链接|招标信息", "{place}人民政府|{place}政府网|中国·{place}", "首页",
        "{y}年{m}月{d}日|{y}年{m2}月{d2}日|{y}年{m}月{d}日 {wd}", "县长|局长", family_first=True, unspaced=True,
    ),
    "th": Words(
        "และ ของ ที่ ใน การ เป็น ได้ มี ให้ จาก ประชาชน อำเภอ ถนน โรงเรียน น้ำ ประชุม โครงการ สุขภาพ ก่อสร้าง งบประมาณ แผน ช่วยเหลือ เกษตร บริการ จัดงาน ใหม่ ชุมชน เข้าร่วม ปลอดภัย พัฒนา",
        "สมชาย|สุดา|วิชัย|มาลี|ประเสริฐ|อรุณี", "ใจดี|ศรีสุข|ทองคำ|แสงจันทร์|บุญมา|วงศ์ไทย", "บ้านใหม่|หนองบัว|ท่าเรือ|ดอนแก้ว|คลองขวาง",
        "ข่าว|ประกาศ|สาธารณสุข|การศึกษา|กิจกรรม|เศรษฐกิจ", "สำนักงานประชาสัมพันธ์|กองช่าง|ศาลากลางจังหวัด|สำนักปลัด",
        "อัตราแลกเปลี่ยน|ประกาศ|สำรวจความเห็น|พยากรณ์อากาศ|ปฏิทินกิจกรรม|ข่าวเด่น|ลิงก์ที่น่าสนใจ|จัดซื้อจัดจ้าง", "เทศบาลตำบล{place}|จังหวัด{place}|อบต.{place}", "หน้าแรก",
        "{d} {month} {by}|{wd}ที่ {d} {month} {by}|วันที่ {d} {month} {by}|{d} {month} พ.ศ. {by}", "นายกเทศมนตรี|ผู้ว่าราชการจังหวัด", unspaced=True,
    ),
    "hi": Words(
        "का की के में है और से को पर ने यह इस लिए एक भी कि जिला सड़क स्कूल पानी बैठक योजना स्वास्थ्य निर्माण बजट सहायता किसान सेवा कार्यक्रम नया गाँव लोग विकास काम शिक्षा सुरक्षा केंद्र आयोजन",
        "राम|सीता|मोहन|गीता|अनिल|सुनीता|विजय|रेखा", "शर्मा|वर्मा|सिंह|यादव|गुप्ता|मिश्रा|चौहान|जोशी", "रामपुर|हरिनगर|सोनगढ़|नवगाँव|कमलपुर",
        "समाचार|शिक्षा|स्वास्थ्य|सूचना|खेल|विकास|कृषि", "जनसंपर्क विभाग|जिला कार्यालय|स्वास्थ्य विभाग|मुख्यमंत्री कार्यालय",
        "विनिमय दर|सूचनाएँ|जनमत|मौसम|कैलेंडर|ताज़ा समाचार|उपयोगी लिंक|निविदाएँ", "{place} जिला प्रशासन|{place} सरकार|नगर पालिका {place}", "मुख्य पृष्ठ",
        "{d} {month} {y}|{wd}, {d} {month}, {y}|{d} {month}, {y}|{wd}, {d} {month} {y}", "अध्यक्ष|निदेशक",
    ),
    "ar": Words(
        "في من على إلى أن عن مع هذا التي الذي كان قد كما بين بعد المدينة الطريق المدرسة المياه المجلس السكان المشروع الصحة الاجتماع العمل الخطة الجديد الخدمة المحافظة البرنامج التعليم الزراعة الدعم الأمن",
        "محمد|فاطمة|أحمد|سعاد|خالد|ليلى|علي|نادية", "الحسن|المصري|النجار|العلي|حداد|الخطيب|سالم|منصور", "النور|الواحة|المنارة|السلام|الربيع",
        "الأخبار|الصحة|التعليم|الثقافة|إعلانات|الاقتصاد|الرياضة", "المكتب الإعلامي|وزارة الصحة|ديوان المحافظة|إدارة التعليم",
        "أسعار العملات|إعلانات|استطلاع|الطقس|التقويم|آخر الأخبار|روابط مفيدة|مناقصات", "بلدية {place}|محافظة {place}|الموقع الرسمي {place}", "الرئيسية",
        "{d} {month} {y}|{wd} {d} {month} {y}|{wd}، {d} {month} {y}", "المحافظ|المدير",
    ),
}  # fmt: skip
NUMERIC = {  # the forms of days in figures, the likelier first
    "en": "{m}/{d}/{y}|{m2}/{d2}/{y}|{d2}/{m2}/{y}|{d2}-{m2}-{y}|{y}-{m2}-{d2}|{d2}.{m2}.{y}",
    "de": "{d2}.{m2}.{y}|{d}.{m}.{y}|{d2}.{m2}.{y2}",
    "ru": "{d2}.{m2}.{y}|{d}.{m}.{y}|{d2}.{m2}.{y2}|{d2}/{m2}/{y}",
    "tr": "{d2}.{m2}.{y}|{d2}/{m2}/{y}",
    "pl": "{d2}.{m2}.{y}|{y}-{m2}-{d2}|{d2}-{m2}-{y}",
    "ja": "{y}/{m2}/{d2}|{y}.{m}.{d}|{y}-{m2}-{d2}|H{hy}.{m}.{d}",
    "zh": "{y}-{m2}-{d2}|{y}-{m}-{d}|{y}/{m}/{d}|{y}.{m2}.{d2}",
    "th": "{d2}/{m2}/{by}|{d}/{m}/{by}",
    "": "{d2}/{m2}/{y}|{d}/{m}/{y}|{d2}-{m2}-{y}|{d2}.{m2}.{y}|{d2}/{m2}/{y2}|{y}-{m2}-{d2}",
}
