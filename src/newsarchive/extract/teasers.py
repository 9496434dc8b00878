"""Teasers: text in pieces, each of which leads to a page of its own; a page whose text is made of them is a list."""

from collections import Counter
from typing import Any

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.body import Body
from newsarchive.extract.document import Document

_LEAST = 3  # pieces
_LEAST_TITLE, _LEAST_TITLE_WIDE = 18, 8  # characters of a link that is a title
_LONGEST_MORE = 40  # characters of a link that says "more"
_LONGEST_FOOT = 60  # characters beside it, in a line that only dates or signs the text above
_SHORTEST_TEXT = 60
_MOST_BETWEEN = 4  # blocks between a linked title and its text
_SHARE = 0.6  # of the pieces of text
_MANY = 150  # pieces of text; no list has more


def is_made_of_teasers(document: Document, body: Body) -> bool:
    """Do most pieces of the text stand under a linked title, or end in a link that says the same each time?"""
    readings = body.readings
    if not _LEAST <= len(readings) <= _MANY or says_article(document):
        return False
    ended, feet = _ended(document.blocks, body)
    return _headed(document.blocks, body) >= max(_LEAST, _SHARE * len(readings)) or (
        ended >= max(_LEAST, _SHARE * (len(readings) - feet if feet < _LEAST else _long_ones(body) - feet))
    )


def says_article(document: Document) -> bool:
    """Whether the page itself says that it is one article."""
    if any(kind.strip().lower() == "article" for kind in document.meta.get("og:type", [])):
        return True
    kinds = [str(item.get("@type")) for item in document.json_ld]
    return any("Article" in kind or "BlogPosting" in kind for kind in kinds)


def _headed(blocks: list[TextBlock], body: Body) -> int:
    """How many pieces stand under a linked title of their own; 0 when the first does not."""
    headed: set[str] = set()
    before = body.first - _MOST_BETWEEN
    for reading in body.readings:
        index = reading.block.index
        titles = [_title_link(block) for block in blocks[max(0, before, index - _MOST_BETWEEN) : index + 1]]
        headed.update([title for title in titles if title][-1:])
        if not headed:
            return 0
        before = index + 1
    return len(headed)


def _ended(blocks: list[TextBlock], body: Body) -> tuple[int, int]:
    """How many pieces end in, or stand before, a link to another page whose words are always the same.

    With it, how many of them are no more than such a link with a date or a name beside it, under a piece of text.
    """
    more: dict[str, set[str]] = {}
    feet: Counter[str] = Counter()
    have = body.indexes
    for index in have:
        for block in blocks[index : index + 2]:
            if not block.anchors or (block.index != index and block.index in have):
                continue
            said = [(text_in(anchor), anchor) for anchor in block.anchors]
            text, anchor = next((pair for pair in reversed(said) if pair[0]), ("", block.anchors[-1]))
            href = _leads_to(anchor)
            text = text if href else ""
            longest = len(text) + _LONGEST_FOOT if block.index != index else block.chars
            if 2 < len(text) < _LONGEST_MORE and block.chars <= longest and text in block.text[-len(text) - 8 :]:
                more.setdefault(text, set()).add(href)
                feet[text] += block.index == index and block.chars - len(text) <= _LONGEST_FOOT
    if not more:
        return 0, 0
    most = max(more, key=lambda text: len(more[text]))
    return len(more[most]), feet[most]


def _long_ones(body: Body) -> int:
    """How many pieces are text, not titles of pieces."""
    return sum(len(reading.text) >= _SHORTEST_TEXT or bool(reading.block.anchors) for reading in body.readings)


def _title_link(block: TextBlock) -> str:
    """Where the title that is a block, or opens it, leads to; empty when there is none."""
    if not block.anchors or block.link_chars < _LEAST_TITLE_WIDE:
        return ""
    for anchor in block.anchors[:2]:
        text = text_in(anchor)
        least = _LEAST_TITLE if text.isascii() or max(text, default="") < "\u0e00" else _LEAST_TITLE_WIDE
        if len(text) >= least and (block.link_share > 0.5 or block.text.startswith(text[:30])):
            return _leads_to(anchor)
    return ""


def _leads_to(anchor: Any) -> str:
    """The address of another page; empty for a file and for a place on this page."""
    href = (anchor.get("href") or "").strip()
    return "" if href.startswith("#") or file_kind(href) else href
