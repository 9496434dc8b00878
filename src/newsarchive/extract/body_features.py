"""What tells reading text from furniture: one row of features for each block that could be either."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsarchive.extract import hints
from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.body_offers import offers_in
from newsarchive.extract.body_region import CLOSERS, STOPS, Region, holder_of, path_of
from newsarchive.extract.document import Document
from newsarchive.text.labels import label

OWN = {
    hints.FOOTER: "footer",
    hints.ASIDE: "aside",
    hints.LEAD: "lead",
    hints.AUTHOR: "author",
    hints.CAPTION: "caption",
    hints.IMAGE | hints.GALLERY: "image",
    hints.UNSEEN: "unseen",
    hints.MENU | hints.RELATED | hints.COMMENT | hints.AD | hints.TEASER | hints.BIO: "furniture",
    hints.TAGS | hints.SECTION | hints.BREADCRUMB | hints.TOOLS | hints.PAGER | hints.COUNTER | hints.DATE: "tools",
}
PAGE = ("main_share", "main_links")
PLACE = ("c_chars", "c_links", "c_prose", "c_blocks", "c_rows", "p_share", "depth_off", "same_path", "same_tag")
_OF_LOOKS = "chars link_share kind level italic centred size stop commas digits"
_OF_PLACE = """
prose next_chars next_prose before_share after_share inside out_by home after_break title_gap repeats image_gap
since_label marks offers described stamp pairs
"""
BLOCK = (*_OF_LOOKS.split(), *_OF_PLACE.split())
NAMES = (*PAGE, *PLACE, *BLOCK, *OWN.values())
_ENDS_TEXT = frozenset(("related", "comments", "share", "tags", "copyright", "print", "mail", "back", "top"))
_LINKS, _CHARS = 0.8, 100  # a short block that is nearly all link is never looked at
_LINKS_BESIDE, _CHARS_BESIDE = 0.3, 60  # beside the main box
_LONGEST_LABELLED = 60
_SHORT = 120
_LONGEST_FACTS, _MOST_PAIRS = 200, 6
_DAY = re.compile(r"\d{1,4}[-/.年][01]?\d[-/.月][0-3]?\d{1,4}|(?:19|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"\d\d?[:.h]\d\d(?!\d)")
_KIND_CODES = {"p": 1, "h": 2, "li": 3, "quote": 4, "cell": 5, "pre": 6, "caption": 7, "dt": 8}


class Row(NamedTuple):
    """One block's features in the order of PAGE, PLACE and BLOCK, and the words of its names."""

    block_index: int
    page: tuple[float, ...]
    place: tuple[float, ...]
    block: tuple[float, ...]
    own: int


def rows(document: Document, region: Region, passed: frozenset[int] = frozenset()) -> Iterator[Row]:
    """The features of each block that could be reading text; what is no text at a glance, or passed, is left out."""
    return _Rows(document, region).all(passed)


def flat(row: Row) -> list[float]:
    """The row in the order of NAMES, for a learner."""
    return [*map(float, (*row.page, *row.place, *row.block)), *[float(bool(row.own & bit)) for bit in OWN]]


class _Rows:
    """What the rows of one page share."""

    def __init__(self, document: Document, region: Region) -> None:
        self.blocks, self.region = document.blocks, region
        main = region.main.index
        self.total = max(1.0, region.box_prose[main])
        links, chars = region.box_links[main], max(1, region.box_chars[main])
        self.page = (self.total / max(1.0, region.box_prose[0]), links / chars)
        self.places: dict[tuple[int, str, bool], tuple[float, ...]] = {}
        self.times = Counter([block.text for block in self.blocks[region.first : region.last]])
        self.images = [0] * (region.last + 2)
        for image in document.images:
            if image.before <= region.last:
                self.images[image.before] += 1
        described = document.meta.get("description", []) + document.meta.get("og:description", [])
        self.described = " ".join(described).casefold()
        at_home = [
            index
            for index in range(region.main.first, region.main.last)
            if region.prose[index] and holder_of(self.blocks[index]) in region.usual.homes
        ]
        self.home = (at_home[0], at_home[-1]) if at_home else (0, -1)

    def all(self, passed: frozenset[int]) -> Iterator[Row]:
        """The rows in order."""
        blocks, region, prose, total = self.blocks, self.region, self.region.prose, self.total
        main = region.main
        first, last, titles, times, images = main.first, main.last, region.titles, self.times, self.images
        running, title_at, labelled = 0.0, -50, -99
        for index in range(region.first, region.last):
            block = blocks[index]
            inside = first <= index < last
            if index in titles:
                title_at = index
            if index >= first and block.chars < _LONGEST_LABELLED and _ends_text(block.text):
                labelled = index
            if index not in passed and not self._at_a_glance(block, inside):
                yield Row(
                    index,
                    self.page,
                    self._place(block),
                    (
                        *self._own(block),
                        prose[index],
                        *((blocks[index + 1].chars, prose[index + 1]) if index + 1 < len(blocks) else (0, 0.0)),
                        running / total,
                        (total - running - prose[index]) / total,
                        inside,
                        0 if inside else first - index if index < first else index - last + 1,
                        self._home(block),
                        block.after_break,
                        min(50, index - title_at),
                        times[block.text],
                        images[index] + 2 * images[index + 1],
                        min(30, index - labelled),
                        *self._says(block),
                    ),
                    region.inner[block.box.index],
                )
            if inside:
                running += prose[index]

    def _at_a_glance(self, block: TextBlock, inside: bool) -> bool:
        """Is the block no text: a short one that is nearly all link, or one beside the main box?"""
        links = block.link_chars
        if links > _LINKS * block.chars and block.chars < _CHARS:
            return True
        if inside:
            return False
        return links > _LINKS_BESIDE * block.chars or (block.chars < _CHARS_BESIDE and block.kind != "h")

    def _place(self, block: TextBlock) -> tuple[float, ...]:
        """The features of where a block stands: the same for all that stand alike in one box."""
        box = block.box
        container: Box = box if box.last - box.first > 1 or box.parent is None else box.parent
        key = (container.index, box.tag, container is box)
        found = self.places.get(key)
        if found is None:
            region, at = self.region, container.index
            chars, count = max(1, region.box_chars[at]), container.last - container.first
            outer = container.parent or container
            found = self.places[key] = (
                chars,
                region.box_links[at] / chars,
                region.box_prose[at] / chars,
                count,
                chars / max(1, count),
                region.box_prose[outer.index] / self.total,
                box.depth - region.usual.depth,
                path_of(box) == region.usual.path,
                box.tag == region.usual.tag,
            )
        return found

    def _own(self, block: TextBlock) -> tuple[float, ...]:
        """How a block looks, and how its text is made."""
        text, chars, usual = block.text, block.chars, self.region.usual
        tail = text.rstrip(CLOSERS)[-1:]
        return (
            chars,
            block.link_chars / chars,
            _KIND_CODES.get(block.kind, 0),
            block.level,
            block.italic_chars / chars,
            block.centred and not usual.centred,
            (block.size - usual.size) if block.size and usual.size else 0,
            (2 if tail == "." or tail in STOPS else 0) + (text[-1] in CLOSERS),
            text.count(",") if text.isascii() else text.count(",") + text.count("，") + text.count("、"),
            len(_DIGIT.findall(text)) / chars if chars < _SHORT else 0,
        )

    def _home(self, block: TextBlock) -> int:
        """Before, among or after the paragraphs of the box that holds most (1, 2, 3), and 3 more in that very box.

        0 is a text that stands right before them, 7 one right after them.
        """
        first, last = self.home
        at_home = holder_of(block) in self.region.usual.homes
        if block.index < first:
            return 4 if at_home else 0 if block.index == first - 1 and self.region.prose[block.index] else 1
        if block.index > last:
            return 6 if at_home else 7 if block.index == last + 1 and self.region.prose[block.index] else 3
        return 5 if at_home else 2

    def _says(self, block: TextBlock) -> tuple[float, ...]:
        """What the words and signs of a block give away."""
        text = block.text
        stamp = pairs = 0
        if block.chars < _LONGEST_FACTS:
            if _DIGIT.search(text):
                stamp = (_DAY.search(text) is not None) + 2 * (_TIME.search(text) is not None)
            pairs = text.count(":") + text.count("|")
            if not text.isascii():
                pairs += text.count("：") + text.count("»") + text.count("›")
        told = block.chars > 30 and self.described != "" and text[:60].casefold() in self.described
        return (
            ("@" in text) + 2 * ("://" in text or "www." in text) + 4 * ("©" in text),
            offers_in(text),
            told,
            stamp,
            min(_MOST_PAIRS, pairs),
        )


def _ends_text(text: str) -> bool:
    said = label(text)
    return said is not None and said.kind in _ENDS_TEXT
