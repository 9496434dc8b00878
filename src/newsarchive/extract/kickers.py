"""What pages call a page of their kind, over its title or in its place: "Press release", "News"."""

from newsarchive.extract.scope import same
from newsarchive.extract.spelling import unmarked
from newsarchive.text.wordlists import phrases

_LISTED = phrases(
    "press release|press releases|press statement|news release|news releases|media release|media statement|"
    "statement|announcement|news|news item|pressemitteilung|pressemitteilungen|presseinformation|medienmitteilung|"
    "aktuelles|communiqué de presse|communiqués de presse|communiqué|actualités|nota de prensa|comunicado de prensa|"
    "comunicados de prensa|boletín de prensa|noticia|noticias|comunicado de imprensa|nota à imprensa|notícias|"
    "comunicato stampa|comunicati stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|tiedote|"
    "komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|δελτίο τύπου|δελτία τύπου|"
    "basın açıklaması|basın açıklamaları|basın bülteni|basın bültenleri|haber detay|пресс-релиз|пресс-релизы|"
    "прес-реліз|новости|siaran pers|kenyataan media|berita|detail berita|thông cáo báo chí|tin tức|bản tin|"
    "tin tức - sự kiện|chi tiết tin|chi tiết tin tức|new page 1|untitled document|untitled|details|article|welcome|"
    "ข่าวประชาสัมพันธ์|新闻稿|新聞稿|新闻发布|新闻|新闻中心|通知公告|お知らせ|報道発表|보도자료|공지사항|بيان صحفي|"
    "प्रेस विज्ञप्ति"
)
_KICKERS = frozenset(unmarked(same(kicker)) for kicker in _LISTED)


def is_kicker(text: str) -> bool:
    """Whether a text is no more than such a name.

    >>> is_kicker("Press release:"), is_kicker("Comunicado de Prensa"), is_kicker("Bridge opened")
    (True, True, False)
    """
    return unmarked(same(text)) in _KICKERS
