"""What links say in many languages: the next page, and the doors that hold no news."""

import re

from newsarchive.text.tidy import tidy

_EDGES = " \t.:;,!|/\\[](){}<>«»‹›→←►◄▶◀»·•-–—_'\"…*+=【】（）［］〈〉《》：，。"

NEXT = frozenset(
    """
    next|next page|next »|older|older posts|older entries|older news|more news|newer ›|forward|continue
    tiếp|tiếp theo|trang sau|trang tiếp|trang tiếp theo|trang kế|trang kế tiếp|kế tiếp|sau|tin cũ hơn|xem tiếp trang sau
    siguiente|página siguiente|siguientes|próxima|próximo|próxima página|seguinte|seguintes|avançar|más antiguas
    suivant|suivante|page suivante|suivants|weiter|nächste|nächste seite|vor|volgende|volgende pagina|nästa|næste|neste|seuraava
    successiva|successivo|pagina successiva|avanti|prossima|следующая|следующая страница|след|вперед|вперёд|далее|дальше
    наступна|далі|вперед|наступна сторінка|следваща|напред|следна|следећа|dalej|następna|następna strona|další|další stránka
    ďalšia|następne|következő|urmatoarea|următoarea|înainte|inainte|sljedeća|naslednja|επόμενη|επόμενο|sonraki|ileri|sonraki sayfa
    növbəti|keyingi|келесі|дараах|кийинки|下一页|下一頁|下页|下頁|后页|後頁|后一页|下一页>|次へ|次のページ|次頁|次ページ|다음|다음 페이지|다음페이지
    ถัดไป|หน้าถัดไป|หน้าต่อไป|ต่อไป|berikutnya|selanjutnya|halaman berikutnya|seterusnya|susunod|التالي|التالية|الصفحة التالية|بعدی|صفحه بعد|הבא
    अगला|अगला पृष्ठ|पिछला लेख|পরবর্তী|அடுத்த|తదుపరి|បន្ទាប់|ទំព័របន្ទាប់|ຕໍ່ໄປ|ໜ້າຕໍ່ໄປ|နောက်|შემდეგი|հաջորդ|
    """.replace("\n", "|").replace("  ", "").split("|")
) - {""}
_NEXT_SIGNS = frozenset({">", ">>", "»", "›", "→", "►", "▶", "≫", "&gt;", "&gt;&gt;", ">|"})

PREVIOUS = frozenset(
    """
    previous|prev|previous page|newer|back|trước|trang trước|về trước|quay lại|anterior|página anterior|anteriores|précédent|page précédente
    zurück|vorherige|precedente|предыдущая|пред|назад|попередня|предишна|poprzednia|předchozí|上一页|上一頁|上页|前页|前へ|前頁|이전|ก่อนหน้า|หน้าก่อน
    sebelumnya|السابق|السابقة|önceki|geri|first|last|first page|last page|đầu|cuối|trang đầu|trang cuối|首页|尾页|末页|最后一页|первая|последняя
    primera|última|primeira|inicio|fin|début|หน้าแรก|หน้าสุดท้าย|처음|마지막|最初|最後
    """.replace("\n", "|").replace("  ", "").split("|")
) - {""}
_PREVIOUS_SIGNS = frozenset({"<", "<<", "«", "‹", "←", "◄", "◀", "|<"})

# Doors without news behind them. A text counts only as a whole: a headline may well hold the word "contact".
_TOOLS = """
    print|printable|printer friendly|print version|print this page|printable version|email|e-mail|mail|send|send mail|send to a friend|tell a friend
    email this|email to a friend|share|pdf|save|save page|bookmark|login|log in|log on|sign in|sign up|register|forgot password|my account|account
    search|advanced search|contact|contact us|feedback|guestbook|guest book|calendar|events calendar|poll|polls|vote|results|survey|weblinks|web links
    links|help|disclaimer|privacy|privacy policy|terms of use|accessibility|webmaster|download reader|statistics|top 10|recommend us|comment|comments
    add comment|reply|add to favorites|set as homepage|home page settings|top|back to top|go top|close|close window|font size
    in|in ra|in trang|in bài|in bài viết|bản in|in tin|in tin này|gửi|gửi mail|gửi email|gửi bạn bè|gửi cho bạn bè|gửi bài|gửi tin|chia sẻ|lưu|lưu bài
    lưu bài viết|lưu tin|đăng nhập|đăng ký|đăng kí|quên mật khẩu|tìm kiếm|tìm|tra cứu|liên hệ|liên lạc|góp ý|lịch|lịch công tác|lịch làm việc|lịch tuần
    thăm dò|thăm dò ý kiến|bình chọn|kết quả|kết quả bình chọn|liên kết|liên kết website|trợ giúp|hỏi đáp|đặt làm trang chủ|đầu trang|về đầu trang
    lên đầu trang|đóng|đóng cửa sổ|phản hồi|ý kiến|gửi ý kiến|bình luận|gửi phản hồi|thống kê|sơ đồ web|thư điện tử|webmail|rao vặt
    imprimir|versión para imprimir|versión imprimible|enviar|enviar por correo|enviar a un amigo|correo|compartir|buscar|búsqueda|contacto|contáctenos
    contactar|iniciar sesión|entrar|registrarse|registro|calendario|agenda|encuesta|encuestas|enlaces|ayuda|aviso legal|volver|subir|votar
    imprimer|version imprimable|envoyer|envoyer à un ami|partager|rechercher|recherche|connexion|inscription|calendrier|sondage|liens|aide|haut de page
    drucken|druckversion|seite drucken|seite empfehlen|empfehlen|weiterempfehlen|versenden|suche|suchen|kontakt|anmelden|registrieren|kalender|umfrage|impressum|datenschutz|hilfe|nach oben
    imprimir página|fale conosco|contato|buscar no site|pesquisar|pesquisa|enquete|ajuda|cadastro|stampa|invia|cerca|contatti|accedi|registrati|sondaggio
    версия для печати|для печати|печать|распечатать|отправить|отправить другу|поделиться|поиск|найти|вход|войти|регистрация|личный кабинет|контакты|контакт
    обратная связь|гостевая|гостевая книга|календарь|опрос|опросы|голосование|результаты|ссылки|полезные ссылки|помощь|карта сайта|топ|статистика|рекомендовать|рекомендуйте нас|наверх|закрыть|комментарии|написать письмо
    друк|роздрукувати|надіслати|пошук|вхід|увійти|реєстрація|контакти|зворотний зв'язок|календар|опитування|довідка
    drukuj|wydruk|wyślij|szukaj|logowanie|zaloguj|rejestracja|sonda|tisk|hledat|přihlášení|yazdır|ara|giriş|iletişim|anket|takvim
    打印|打印本页|打印此页|列印|友善列印|关闭|关闭窗口|關閉|发送|发送给朋友|推荐|分享|收藏|收藏本页|加入收藏|设为首页|搜索|检索|查询|查詢|高级搜索|登录|登陆|登入|注册|註冊|联系我们|聯絡我們|联系方式
    留言|留言板|意见反馈|网上调查|调查|投票|日历|友情链接|帮助|大|中|小|返回|返回顶部|回顶部|评论|发表评论|网站地图|网站声明|版权声明
    印刷|印刷する|印刷用|印刷用ページ|検索|お問い合わせ|ログイン|カレンダー|リンク|リンク集|ヘルプ|ページトップ|閉じる|인쇄|인쇄하기|메일|공유|검색|로그인|회원가입|문의|설문|설문조사|달력|닫기|목록
    พิมพ์|พิมพ์หน้านี้|พิมพ์หน้า|ส่งอีเมล|ส่งต่อ|แชร์|ค้นหา|เข้าสู่ระบบ|ลงชื่อเข้าใช้|สมัครสมาชิก|ติดต่อเรา|ติดต่อ|ปฏิทิน|ปฏิทินกิจกรรม|แบบสำรวจ|โพล|ลิงก์|กระดานข่าว|ช่วยเหลือ|สมุดเยี่ยม
    cetak|kirim|cari|pencarian|kontak|hubungi kami|masuk|daftar|kalender|jajak pendapat|tautan|buku tamu|طباعة|إرسال|ارسال|بحث|اتصل بنا|تسجيل الدخول|تسجيل|التقويم|استطلاع|روابط|چاپ|جستجو|تماس با ما|ورود
"""
TOOLS = frozenset(word.strip() for line in _TOOLS.splitlines() for word in line.split("|")) - {""}

_URL_TOOLS = frozenset(
    """
    login logon signin sign-in signup sign-up logout register registration user_login wp-login forgot lostpassword password members account your_account myaccount
    search seek searchresult searchresults advancedsearch timkiem tim-kiem tim_kiem buscar busqueda recherche suche cerca poisk com_search websearch query
    calendar calendario kalender calendrier kalendar eventcalendar com_events com_extcalendar com_jcalpro lich lichcongtac lich-cong-tac lichlamviec lich-lam-viec lichtuan rili
    print printer printpage print_page printview printarticle printnews printfriendly printable inbai in-bai intin bantin-in imprimir imprimer drucken druckansicht stampa cetak drukuj pdf
    sendmail send_mail send-mail mailto email emailform send sendtofriend sendfriend friend friendsend tellafriend tell_a_friend recommend recommend_us mailfriend guimail guiemail gui-mail share
    feedback contact contacts contactus contact-us contact_us com_contact contacto kontakt kontakty lienhe lien-he gopy gop-y guestbook gbook gaestebuch liuyan
    poll polls vote voting votes survey surveys com_poll thamdo tham-do binhchon sondage encuesta umfrage opros
    weblinks web_links com_weblinks links friendlink statistics stats counter hitcounter banners advertising com_banners ads click
    comment comments addcomment reply respond trackback savefile save_file bookmark favorites cart basket checkout captcha rating rate
    _vti_bin _layouts admin administrator wp-admin forum forums chat webmail download_center newform editform userdisp viewlsts authenticate help accessibility privacy disclaimer top_ten
    """.split()
)  # fmt: skip
_URL_SPLIT = re.compile(r"[/?&=;.,:+!~()\[\]%]")
_MANY_WORDS = 6


def plain(text: str) -> str:
    """A link's text in lower case, without the signs around it."""
    return tidy(text).lower().strip(_EDGES).strip()


def says_next(text: str) -> bool:
    """Whether a link's text means the next page of a list."""
    stripped = tidy(text).lower()
    return stripped in _NEXT_SIGNS or (len(stripped) < 40 and plain(text) in NEXT)


def says_previous(text: str) -> bool:
    """Whether a link's text means an earlier, the first or the last page."""
    stripped = tidy(text).lower()
    return stripped in _PREVIOUS_SIGNS or (len(stripped) < 40 and plain(text) in PREVIOUS)


def is_tool_text(text: str) -> bool:
    """Whether a link's whole text names a tool of the site, not a page of news."""
    return len(text) < 60 and plain(text) in TOOLS


def is_tool_url(url: str) -> bool:
    """Whether a word of the address names a tool: a login, a search, a calendar, a print or mail door."""
    path = url.partition("//")[2].partition("/")[2].partition("#")[0].lower()
    return any(part in _URL_TOOLS for part in _URL_SPLIT.split(path[:500]))
