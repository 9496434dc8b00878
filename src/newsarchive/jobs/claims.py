"""What short lines of a list say of its size: "1.734 tin", "Trang 1/35"."""

import re
from collections.abc import Iterator

_SHORT = 80
_COUNT = r"(\d{1,3}(?:[.,\s]\d{3}){1,2}|\d{1,7})"
_THINGS = (
    r"(?:tin bài|tin|bài viết|bài|mục|văn bản|items?|articles?|records?|results?|stories|news|entries|documents?"
    r"|noticias?|artículos?|resultados?|registros?|notícias?|артикул\w*|новост\w*|запис\w*|материал\w*|стат\w*"
    r"|Artikel|Einträge|Treffer|條|条|篇|则|則|筆|笔|件|건|รายการ|เรื่อง|ข่าว|berita|artikel)"
)
_TOTAL = (
    r"(?:tổng(?: số| cộng)?|có tất cả|có|total|in all|共有?|共计|总计|總計|всего|ทั้งหมด|全|총"
    r"|of|trong|trên|de|из|von|dari)"
)
_ITEMS = re.compile(rf"(?i)(?:{_TOTAL}\W{{0,4}}{_COUNT}\s*{_THINGS}(?!\w))|(?:^\W*{_COUNT}\s*{_THINGS}\W*$)")
_SHOWN = re.compile(rf"(?i)\d+\s*[-–~]\s*\d+\s*(?:/|of|de|из|von|trên|trong|共)\s*(?:tổng số\s*)?{_COUNT}")
_PAGES = re.compile(
    r"(?i)(?:trang|page|pág(?:ina)?\.?|стр(?:аница)?\.?|seite|หน้า|halaman|第)\s*\d{1,5}\s*(?:页|頁)?\s*"
    r"(?:/|trên|of|de|из|von|จาก|dari|,?\s*共)\s*(\d{1,5})|共\s*(\d{1,5})\s*(?:页|頁)"
)


def claims_of(texts: list[str]) -> Iterator[tuple[str, int, str]]:
    """What short lines of a list claim: (`items` or `pages`, how many, the line).

    >>> list(claims_of(["Tổng số: 1.734 tin", "Trang 1/35"]))
    [('items', 1734, 'Tổng số: 1.734 tin'), ('pages', 35, 'Trang 1/35')]
    """
    for text in texts:
        if not 2 < len(text) <= _SHORT:
            continue
        pages = _PAGES.search(text)
        if pages:
            yield "pages", int(pages[1] or pages[2]), text
        items = _SHOWN.search(text) or _ITEMS.search(text)
        if items:
            yield "items", int(re.sub(r"\D", "", next(part for part in items.groups() if part))), text
