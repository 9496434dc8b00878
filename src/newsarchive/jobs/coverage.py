"""What a list says of its own size ("1.734 tin", "Trang 1/35", the last page), against what it showed."""

import re
from collections.abc import Iterator

from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit
from newsarchive.store.frontier import Entry

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


def claim(site: Site, seen: Visit) -> None:
    """Remember what the first page of a list claims; the last number of its pager counts too."""
    if seen.reading.document is None:
        return
    found: dict[str, tuple[int, str]] = {}
    for kind, value, raw in claims_of([block.text for block in seen.reading.document.blocks][:3_000]):
        if value and value > found.get(kind, (0, ""))[0]:
            found[kind] = (value, raw)
    numbers = [turn.number for turn in seen.found.turns if turn.number]
    if "pages" not in found and numbers:
        found["pages"] = (max(numbers), "the pager")
    url = seen.entry.url

    def write() -> tuple[()]:
        for kind, (value, raw) in found.items():
            site.archive.coverage.claim(site.id, kind, value, run=site.run, now=site.now(), list_url=url, raw=raw)
        return ()

    if found:
        site.keeper.then(write)


def has_gap(site: Site, entry: Entry) -> bool:
    """Whether a list claims more items than its last walk to the end showed."""
    for row in site.archive.coverage.claims(site.id):
        if row["list_url"] == entry.url and row["kind"] == "items" and row["value"] > (entry.items or 0):
            return True
    return False
