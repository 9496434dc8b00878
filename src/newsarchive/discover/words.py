"""What links say in many languages: the next page, and the doors that hold no news."""

import re

from newsarchive.text.tidy import tidy

_EDGES = " \t.:;,!|/\\[](){}<>«»‹›→←►◄▶◀»·•-–—_'\"…*+=【】（）［］〈〉《》：，。"


def _listed(text: str) -> frozenset[str]:
    return frozenset(word.strip() for line in text.splitlines() for word in line.split("|")) - {""}


NEXT = _listed("""
    avanti|avançar|berikutnya|continue|dalej|další|další stránka|forward|halaman berikutnya|ileri|inainte|keyingi
    következő|kế tiếp|more news|más antiguas|naslednja|następna|następna strona|następne|neste|newer ›|next
    next page|next »|nächste|nächste seite|nästa|næste|növbəti|older|older entries|older news|older posts
    page suivante|pagina successiva|prossima|próxima|próxima página|próximo|página siguiente|sau|seguinte|seguintes
    selanjutnya|seterusnya|seuraava|siguiente|siguientes|sljedeća|sonraki|sonraki sayfa|successiva|successivo
    suivant|suivante|suivants|susunod|tin cũ hơn|tiếp|tiếp theo|trang kế|trang kế tiếp|trang sau|trang tiếp
    trang tiếp theo|urmatoarea|următoarea|volgende|volgende pagina|vor|weiter|xem tiếp trang sau|înainte|ďalšia
    επόμενη|επόμενο|вперед|вперёд|далее|дальше|далі|дараах|келесі|кийинки|напред|наступна|наступна сторінка|след
    следваща|следећа|следна|следующая|следующая страница|հաջորդ|הבא|التالي|التالية|الصفحة التالية|بعدی|صفحه بعد|अगला
    अगला पृष्ठ|पिछला लेख|পরবর্তী|அடுத்த|తదుపరి|ต่อไป|ถัดไป|หน้าต่อไป|หน้าถัดไป|ຕໍ່ໄປ|ໜ້າຕໍ່ໄປ|နောက်|შემდეგი
    ទំព័របន្ទាប់|បន្ទាប់|下一頁|下一页|下一页>|下頁|下页|后一页|后页|後頁|次のページ|次へ|次ページ|次頁|다음|다음 페이지
    다음페이지|articles plus anciens|billets plus anciens|plus anciens|messages plus anciens|entrées précédentes
    entradas antiguas|entradas más antiguas|artículos anteriores|mais antigas|postagens mais antigas|artigos antigos
    ältere artikel|ältere beiträge|ältere einträge|ältere meldungen|older articles|older stories|articoli meno recenti
    post più vecchi|oudere berichten|starsze wpisy|starší příspěvky|более старые|более старые записи|старые записи
    старіші записи|bài cũ hơn|các bài cũ hơn|các tin cũ hơn|các tin trước|daha eski yazılar|eski yazılar|過去の記事
    next items|next articles|next records|next results|next stories|next releases|以前の記事|较旧的文章
    較舊的文章|이전 글|次の件|επόμενη σελίδα
""")
_NEXT_SIGNS = frozenset({">", ">>", "»", "›", "→", "►", "▶", "≫", ">|"})

PREVIOUS = _listed("""
    anterior|anteriores|back|cuối|début|fin|first|first page|geri|inicio|last|last page|newer|page précédente
    poprzednia|precedente|prev|previous|previous page|primeira|primera|précédent|página anterior|předchozí|quay lại
    sebelumnya|trang cuối|trang trước|trang đầu|trước|vorherige|về trước|zurück|önceki|última|đầu|назад|первая
    попередня|последняя|пред|предишна|предыдущая|السابق|السابقة|ก่อนหน้า|หน้าก่อน|หน้าสุดท้าย|หน้าแรก|上一頁|上一页|上页|前へ
    前頁|前页|尾页|最初|最后一页|最後|末页|首页|마지막|이전|처음
    articles plus récents|billets plus récents|plus récents|entradas recientes|entradas más recientes|newer articles
    newer entries|newer news|newer posts|newer stories|mais recentes|postagens mais recentes|neuere artikel
    neuere beiträge|neuere einträge|neuere meldungen|articoli più recenti|post più recenti|nieuwere berichten
    nowsze wpisy|novější příspěvky|более новые|более новые записи|новые записи|новіші записи|bài mới hơn
    previous items|previous articles|các bài mới hơn|tin mới hơn|các tin mới hơn|daha yeni yazılar|新しい記事
    较新的文章|較新的文章
""")
_PREVIOUS_SIGNS = frozenset({"<", "<<", "«", "‹", "←", "◄", "◀", "|<"})

# Doors without news behind them. A text counts only as a whole: a headline may well hold the word "contact".
TOOLS = _listed("""
    accedi|accessibility|account|add comment|add to favorites|advanced search|agenda|aide|ajuda|anket|anmelden|ara
    aviso legal|ayuda|back to top|bookmark|buku tamu|buscar|buscar no site|bình chọn|bình luận|búsqueda|bản in
    cadastro|calendar|calendario|calendrier|cari|cerca|cetak|chia sẻ|close|close window|comment|comments|compartir
    connexion|contact|contact us|contactar|contacto|contato|contatti|contáctenos|correo|daftar|datenschutz
    disclaimer|download reader|drucken|druckversion|drukuj|e-mail|email|email this|email to a friend|empfehlen
    encuesta|encuestas|enlaces|enquete|entrar|enviar|enviar a un amigo|enviar por correo|envoyer|envoyer à un ami
    events calendar|fale conosco|feedback|font size|forgot password|giriş|go top|guest book|guestbook|góp ý|gửi
    gửi bài|gửi bạn bè|gửi cho bạn bè|gửi email|gửi mail|gửi phản hồi|gửi tin|gửi ý kiến|haut de page|help|hilfe
    hledat|home page settings|hubungi kami|hỏi đáp|iletişim|impressum|imprimer|imprimir|imprimir página|in|in bài
    in bài viết|in ra|in tin|in tin này|in trang|iniciar sesión|inscription|invia|jajak pendapat|kalender|kirim
    kontak|kontakt|kết quả|kết quả bình chọn|liens|links|liên hệ|liên kết|liên kết website|liên lạc|log in|log on
    login|logowanie|lên đầu trang|lưu|lưu bài|lưu bài viết|lưu tin|lịch|lịch công tác|lịch làm việc|lịch tuần|mail
    masuk|my account|nach oben|partager|pdf|pencarian|pesquisa|pesquisar|phản hồi|poll|polls|print|print this page
    print version|printable|printable version|printer friendly|privacy|privacy policy|přihlášení|quên mật khẩu
    rao vặt|recherche|rechercher|recommend us|register|registrarse|registrati|registrieren|registro|rejestracja
    reply|results|save|save page|search|seite drucken|seite empfehlen|send|send mail|send to a friend
    set as homepage|share|sign in|sign up|sonda|sondage|sondaggio|stampa|statistics|subir|suche|suchen|survey|szukaj
    sơ đồ web|takvim|tautan|tell a friend|terms of use|thăm dò|thăm dò ý kiến|thư điện tử|thống kê|tisk|top|top 10
    tra cứu|trợ giúp|tìm|tìm kiếm|umfrage|versenden|version imprimable|versión imprimible|versión para imprimir
    volver|votar|vote|về đầu trang|web links|weblinks|webmail|webmaster|weiterempfehlen|wydruk|wyślij|yazdır|zaloguj
    ý kiến|đóng|đóng cửa sổ|đăng kí|đăng ký|đăng nhập|đầu trang|đặt làm trang chủ|версия для печати|войти|вход|вхід
    голосование|гостевая|гостевая книга|для печати|довідка|друк|закрыть|зворотний зв'язок|календар|календарь
    карта сайта|комментарии|контакт|контакти|контакты|личный кабинет|наверх|надіслати|найти|написать письмо
    обратная связь|опитування|опрос|опросы|отправить|отправить другу|печать|поделиться|поиск|полезные ссылки|помощь
    пошук|распечатать|регистрация|результаты|рекомендовать|рекомендуйте нас|реєстрація|роздрукувати|ссылки
    статистика|топ|увійти|إرسال|اتصل بنا|ارسال|استطلاع|التقويم|بحث|تسجيل|تسجيل الدخول|تماس با ما|جستجو|روابط|طباعة
    ورود|چاپ|กระดานข่าว|ค้นหา|ช่วยเหลือ|ติดต่อ|ติดต่อเรา|ปฏิทิน|ปฏิทินกิจกรรม|พิมพ์|พิมพ์หน้า|พิมพ์หน้านี้
    ลงชื่อเข้าใช้|ลิงก์|สมัครสมาชิก|สมุดเยี่ยม|ส่งต่อ|ส่งอีเมล|เข้าสู่ระบบ|แชร์|แบบสำรวจ|โพล|お問い合わせ|カレンダー|ヘルプ|ページトップ
    リンク|リンク集|ログイン|中|关闭|关闭窗口|分享|列印|加入收藏|印刷|印刷する|印刷用|印刷用ページ|友善列印|友情链接|发表评论|发送|发送给朋友|回顶部|大|小|帮助|意见反馈|打印|打印本页|打印此页|投票|推荐
    搜索|收藏|收藏本页|日历|查詢|查询|检索|検索|注册|版权声明|留言|留言板|登入|登录|登陆|网上调查|网站地图|网站声明|联系我们|联系方式|聯絡我們|註冊|设为首页|评论|调查|返回|返回顶部|閉じる|關閉
    高级搜索|검색|공유|닫기|달력|로그인|메일|목록|문의|설문|설문조사|인쇄|인쇄하기|회원가입
""")

# Words of addresses, as whole names of folders, files, parameters or values.
URL_TOOLS = _listed("""
    _layouts|_vti_bin|accessibility|account|addcomment|admin|administrator|ads|advancedsearch|advertising
    authenticate|banners|bantin-in|basket|binhchon|bookmark|buscar|busqueda|calendar|calendario|calendrier|captcha
    cart|cerca|cetak|chat|checkout|click|com_banners|com_contact|com_events|com_extcalendar|com_jcalpro|com_poll
    com_search|com_weblinks|comment|comments|contact|contact-us|contact_us|contacto|contacts|contactus|counter
    disclaimer|download_center|druckansicht|drucken|drukuj|editform|email|emailform|encuesta|eventcalendar|favorites
    feedback|forgot|forum|forums|friend|friendlink|friendsend|gaestebuch|gbook|gop-y|gopy|guestbook|gui-mail
    guiemail|guimail|help|hitcounter|imprimer|imprimir|in-bai|inbai|intin|kalendar|kalender|kontakt|kontakty|lich
    lich-cong-tac|lich-lam-viec|lichcongtac|lichlamviec|lichtuan|lien-he|lienhe|links|liuyan|login|logon|logout
    lostpassword|mailfriend|mailto|members|myaccount|newform|opros|password|pdf|poisk|poll|polls|print|print_page
    printable|printarticle|printer|printfriendly|printnews|printpage|printview|privacy|query|rate|rating|recherche
    recommend|recommend_us|register|registration|reply|respond|rili|save_file|savefile|search|searchresult
    searchresults|seek|send|send-mail|send_mail|sendfriend|sendmail|sendto|sendto_form|sendtofriend|share|sign-in|sign-up|signin|signup
    sondage|stampa|statistics|stats|suche|survey|surveys|tell_a_friend|tellafriend|tham-do|thamdo|tim-kiem|tim_kiem
    timkiem|top_ten|trackback|umfrage|user_login|userdisp|viewlsts|vote|votes|voting|web_links|weblinks|webmail
    websearch|wp-admin|wp-login|your_account
""")
_SEARCHES = re.compile(
    r"search|query|keyword|\bfind|t[iì]m ?ki[eế]m|\btim|tu_?khoa|từ khóa|busca"
    r"|b[uú]squeda|pesquis|palavra|palabra|cherche|suche|\bcari|kata_?kunci|szukaj|hled|keres|\barama|\bara\b|cerca|ricerca|zoek|sök|søg|поиск|найти|пошук|търси"
    r"|αναζήτηση|بحث|جستجو|खोज|ค้นหา|搜|查询|查詢|検索|검색",
    re.IGNORECASE,
)
_COUNT = re.compile(r" \d{1,4} |(?<=次の)\d{1,4}(?=件)")
_URL_SPLIT = re.compile(r"[/?&=;.,:+!~()\[\]%]")


def plain(text: str) -> str:
    """A link's text in lower case, without the signs around it."""
    return tidy(text).lower().strip(_EDGES).strip()


def says_next(text: str) -> bool:
    """Whether a link's text means the next page of a list."""
    stripped = tidy(text).lower()
    return stripped in _NEXT_SIGNS or (len(stripped) < 40 and _uncounted(text) in NEXT)


def says_previous(text: str) -> bool:
    """Whether a link's text means an earlier, the first or the last page."""
    stripped = tidy(text).lower()
    return stripped in _PREVIOUS_SIGNS or (len(stripped) < 40 and _uncounted(text) in PREVIOUS)


def _uncounted(text: str) -> str:
    """The words of a link without how many things there are: "next 8 items" says what "next items" does."""
    return _COUNT.sub(lambda count: " " if count[0].startswith(" ") else "", plain(text))


def is_tool_text(text: str) -> bool:
    """Whether a link's whole text names a tool of the site, not a page of news."""
    return len(text) < 60 and plain(text) in TOOLS


def says_search(text: str) -> bool:
    """Whether the words of a form say that it searches."""
    return _SEARCHES.search(text[:2000]) is not None


def is_tool_url(url: str) -> bool:
    """Whether a word of the address names a tool: a login, a search, a calendar, a print or mail door."""
    path = url.partition("//")[2].partition("/")[2].partition("#")[0].lower()
    return any(part in URL_TOOLS for part in _URL_SPLIT.split(path[:500]))
