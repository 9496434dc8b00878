"""Paths such as "Home > News > Roads": what marks a line as one, and what sites call its first and last steps."""

import re

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.hints import BREADCRUMB
from newsarchive.extract.scope import same

SEPARATOR = re.compile(r"\s*(?:»|›|→|＞|::|>>?|/|\\|▸|►|·|•|\|)\s*")
# Begins with one class, so that lines without any of it are passed quickly.
STRONG = re.compile(r"[»›►▸＞→:>](?:(?<=[»›►▸＞])|(?<=\s→)(?=\s)|(?<=\s:):(?=\s)|(?<=\s>)>?(?=\s))")
HERE = re.compile(r"^[^:：\d]{2,24}[:：]\s*")
_MARK = re.compile(r"[/:>»›►▸＞→\\]")
_FIRST_STEP = re.compile(r"([^/:>»›►▸＞→\\]{2,30}?)\s*(?:[/:\\]\s|[>»›►▸＞→])")
OPEN_ENDS = (" >", " »", " ›", ">>")
LONGEST = 240
_MOST_STEPS = 5
HOME = frozenset(
    [
        "home", "homepage", "start", "startseite", "trang chủ", "trang nhất", "inicio", "início", "accueil", "главная",
        "на главную", "首页", "首頁", "หน้าแรก", "หน้าหลัก", "ໜ້າຫຼັກ", "ទំព័រដើម", "beranda", "hem", "forside", "etusivu",
        "domů", "strona główna", "ana sayfa", "home page", "你的位置", "您的位置", "當前位置", "当前位置",
        "you are here", "sie sind hier", "sie befinden sich hier", "bạn đang ở", "vị trí", "ホーム", "トップ", "홈",
        "الرئيسية", "صفحه اصلی", "principal", "pagina iniziale", "acasă", "index", "übersicht",
        "kezdőlap", "nyitólap", "főoldal", "címlap", "úvod", "hlavní strana", "domov", "domača stran", "начало",
        "почетна", "početna", "naslovna", "naslovnica", "αρχική", "αρχική σελίδα", "startpagina", "startsida", "hjem",
        "anasayfa", "صفحه نخست", "خانه", "الصفحة الرئيسية", "صفحہ اول", "דף הבית", "ראשי", "मुख्य पृष्ठ",
        "मुखपृष्ठ", "होम",
        "गृहपृष्ठ", "প্রচ্ছদ", "প্রথম পাতা", "হোম", "முகப்பு", "මුල් පිටුව", "басты бет", "нүүр", "нүүр хуудас", "головна",
        "на головну", "главна", "მთავარი", "գլխավոր", "ana səhifə", "baş səhifə", "bosh sahifa", "trang chính",
        "laman utama", "utama", "tahanan", "ballina", "kryefaqja", "pradžia", "titulinis", "sākums",
        "sākumlapa", "esileht", "avaleht",
        "inici", "hasiera", "forsíða", "portada", "página inicial", "página principal", "mwanzo", "nyumbani",
        "strona startowa", "トップページ", "ホームページ", "網站首頁", "网站首页", "回首頁", "主页", "主頁",
        "메인", "처음으로", "초기화면",
        "главная страница", "домой", "в начало", "головна сторінка", "front page", "frontpage", "main page", "mainpage",
        "startsidan", "forsiden", "til forsiden", "hauptseite", "homepagina", "inizio", "pagina principale",
        "pagina principală", "prima pagină", "página de inicio", "accueil du site",
        "page d'accueil", "halaman utama", "halaman depan", "laman web utama", "titulinis puslapis",
        "pradinis puslapis", "naslovna strana", "главна страница", "начална страница", "beginpagina", "הבית", "בית",
        "עמוד הבית", "דף ראשי", "الرئيسيه", "الصفحه الرئيسيه", "مرکزی صفحہ", "मुख पृष्ठ", "मुख्यपृष्ठ", "முதற்பக்கம்",
    ]
)  # fmt: skip
PAGES = frozenset(
    [
        "detail", "details", "detailansicht", "detailseite", "einzelansicht", "detalle", "detalles", "ver noticia",
        "détail", "détails", "détail de l'actualité", "lire", "lire la suite", "detalhe", "detalhes", "ver notícia",
        "dettaglio", "dettagli", "leggi", "szczegóły", "podrobnosti", "részletek", "detaliu", "detalii", "detay",
        "haber detay", "haber detayı", "detaljer", "visa nyhet", "lisätiedot", "подробнее", "подробности",
        "просмотр новости", "просмотр", "детально", "докладніше", "λεπτομέρειες", "rincian", "selengkapnya", "butiran",
        "article", "read", "view", "news details", "news detail", "full story", "content", "inhalt", "chi tiết",
        "chi tiết tin", "chi tiết bài viết", "xem chi tiết", "xem tin", "nội dung", "nội dung chi tiết", "nội dung tin",
        "正文", "正文内容", "内容", "內容", "詳細", "詳細內容", "详细内容", "详情", "查看", "記事", "詳細情報",
        "본문", "상세보기", "상세", "รายละเอียด", "อ่านข่าว", "التفاصيل", "تفاصيل", "جزئیات", "تفصیلات", "פרטים", "विवरण",
    ]
)  # fmt: skip


def is_path(block: TextBlock) -> bool:
    """Whether a line has marks that only paths have, goes on behind a link, or has other marks behind the link home."""
    if STRONG.search(block.text):
        return True
    if not block.anchors or not block.link_chars:
        return False
    if block.text.endswith(OPEN_ENDS):
        return len(block.anchors) == 1 and "«" not in block.text
    return _begins_at_home(block)


def _begins_at_home(block: TextBlock) -> bool:
    """Whether a line begins with the step home, behind a label or not, and a mark stands behind it."""
    if len(block.anchors) > _MOST_STEPS or _MARK.search(block.text) is None:
        return False
    begun = map(_FIRST_STEP.match, (block.text, HERE.sub("", block.text)))
    return any(first is not None and same(first[1]) in HOME for first in begun)


def leads_here(block: TextBlock) -> bool:
    """Whether a line is the path from home to the page: by its name, or by its first step."""
    if not block.anchors or block.chars > LONGEST or block.level:
        return False
    return bool((block.hints | block.inner) & BREADCRUMB) or _begins_at_home(block)
