"""How a page is laid out: do the pieces of its text lead to pages of their own, and does its title head its text?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.body import Body
from newsarchive.extract.document import Document
from newsarchive.extract.scope import same
from newsarchive.text.urls import Parts, resolve, take_apart
from newsarchive.text.wordlists import weight

_NUMBER = re.compile(r"\d+")
_TITLE = 18  # characters of a link that is a title
_LONG = 60  # characters of a piece that is text, not a title or a kicker
_DATE = 24  # characters before a linked title in its block: a date, a number
_MOST_BETWEEN = 4  # blocks between a linked title and its text
_HEAD = 10  # blocks between a title and its text
_SHARE = 0.6  # of the pieces of text
_MANY = 150  # pieces of text; no list has more
_LEAST = 3  # pieces that lead to as many pages
_DIGITS = 2  # of a number in an address that tells one page from another


@dataclass(frozen=True, slots=True)
class _Lead:
    """The link over a piece of text: where it leads, what it says, and whether it is beyond doubt the piece's own."""

    href: str
    text: str
    sure: bool  # it is a heading, or another link of the piece leads to the same
    inside: bool  # it opens the very block of the text


def leads_away(document: Document, body: Body, title: str | None) -> bool:
    """Is the text made of pieces that stand each under a linked title? One or two of them must be sure ones."""
    if not 0 < len(body.readings) <= _MANY:
        return False
    leads: list[_Lead | None] = []
    for lead in _leads(document, body):
        if lead is None and not leads:
            return False
        leads.append(lead)
    found = [lead for lead in leads if lead is not None]
    pages = len({lead.href for lead in found})
    if pages >= _LEAST:
        return len(found) >= _SHARE * len(leads)
    heading = same(title) if title else ""
    return bool(found) and all(
        lead is not None and (lead.sure or same(lead.text) == heading or (lead.inside and pages > 1)) for lead in leads
    )


def has_item(document: Document) -> bool:
    """Is there a block that opens with the linked title of another page and leads there once more?"""
    for block in document.blocks:
        if len(block.anchors) > 1:
            text, href = next(_titled_links(document, block), ("", ""))
            if href and 0 <= block.text.find(text[:30]) <= _DATE and _count(document, [block], href) > 1:
                return True
    return False


def before_links(document: Document, body: Body, title_at: int | None) -> Body:
    """The part of the text that stands between the title and the first linked title of another page."""
    first = title_at or 0
    later = (block.index for block in document.blocks[first + 1 :] if any(_titled_links(document, block)))
    last = next(later, len(document.blocks))
    kept = tuple(reading for reading in body.readings if first < reading.block.index < last)
    return Body(kept, body.region, body.tail, body.scores) if len(kept) < len(body.readings) else body


def heads_text(document: Document, body: Body, title: str, title_at: int | None) -> bool:
    """Does the title, no link to another page, stand over the text, with no such link between them?"""
    if title_at is None or not body.readings or weight(title) < _TITLE or not title_at < body.first <= title_at + _HEAD:
        return False
    return not links_between(document, title_at, body.first)


def links_between(document: Document, first: int, last: int) -> int:
    """How many links as long as a title the blocks from `first` to before `last` hold."""
    return sum(1 for block in document.blocks[first:last] for _ in _titled_links(document, block))


def _titled_links(document: Document, block: TextBlock) -> Iterator[tuple[str, str]]:
    """The text and the address of each link of a block that is as long as a title and leads to another page."""
    if block.link_chars < _TITLE // 2:
        return
    for anchor in block.anchors:
        text = text_in(anchor)
        if weight(text) >= _TITLE and (href := _elsewhere(document, anchor)):
            yield text, href


def _leads(document: Document, body: Body) -> Iterator[_Lead | None]:
    """For each long piece of text the linked title over it, or None."""
    before = 0
    for reading in body.readings:
        at = reading.block.index
        if weight(reading.text) >= _LONG:
            yield _lead_over(document, max(before, at - _MOST_BETWEEN), at)
            before = at + 1


def _lead_over(document: Document, first: int, at: int) -> _Lead | None:
    """The linked title nearest over the text of block `at`, or at its start."""
    blocks = document.blocks
    for index in range(at, first - 1, -1):
        block = blocks[index]
        text, href = next(_titled_links(document, block), ("", ""))
        if href and (block.link_share > 0.5 or 0 <= block.text.find(text[:30]) <= _DATE):
            again = _count(document, blocks[index : at + 2], href) > 1
            return _Lead(href, text, again or block.kind == "h", index == at)
        if index < at and (href or block.kind == "h" or block.chars > _LONG):
            return None
    return None


def _count(document: Document, blocks: list[TextBlock], href: str) -> int:
    return sum(_elsewhere(document, anchor) == href for block in blocks for anchor in block.anchors)


def _elsewhere(document: Document, anchor: Any) -> str | None:
    """The address of another page; None for a file, a script, and for this page by whatever address."""
    href = (anchor.get("href") or "").strip()
    if not href or href.startswith("#") or file_kind(href):
        return None
    if href.lower().startswith("javascript:"):
        return href
    url = (resolve(document.base_url, href) or href).partition("#")[0]
    return None if _is_here(url, document.page.url) else url


def _is_here(url: str, own: str | None) -> bool:
    """Is an address that of the page itself, perhaps without a parameter or with one more?"""
    if own is None or url.partition("#")[0] == own.partition("#")[0]:
        return own is not None
    there, here = take_apart(url), take_apart(own)
    if there is None or here is None or there.path.lower() != here.path.lower():
        return False
    numbers = _numbers(there)
    return bool(numbers) and numbers <= _numbers(here)


def _numbers(parts: Parts) -> set[str]:
    return {number for number in _NUMBER.findall(parts.path + parts.search) if len(number) >= _DIGITS}
