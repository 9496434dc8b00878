"""The region of an article: the box that holds most of a page's prose, and sums over all boxes."""

from dataclasses import dataclass
from typing import NamedTuple

from newsarchive.extract import hints
from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.document import Document
from newsarchive.text.wordlists import SENTENCE_ENDS, WIDE_SIGN

STOPS = frozenset((*SENTENCE_ENDS, "…"))
CLOSERS = "\"'”’»)]）」』"
MISC = hints.SOCIAL | hints.COOKIE | hints.SIGNUP | hints.SEARCH | hints.PAGER | hints.BREADCRUMB
_NOT_PROSE = (
    hints.MENU | hints.RELATED | hints.COMMENT | hints.SHARE | hints.AD | hints.FOOTER | hints.TEASER | MISC
)  # fmt: skip
_BEFORE, _AFTER = 25, 12  # blocks outside the main box that are looked at
_TOO_SHORT, _LEAST_PROSE, _LONG_PROSE = 20, 40, 80  # characters
_RIGHTS_WITHIN = 120  # characters of the start of a block
_LEAST_LEAD = 110  # characters of a heading
_FAIR_SHARE = 0.15  # of the prose; a box that holds so much of it is one of its homes
_DOMINANT = 0.75  # a child box that holds this part of the prose is looked into


class Usual(NamedTuple):
    """How most of the prose stands: tag and parent box, depth, font size (0: not stated), tag, centred, holders."""

    path: tuple[str, int]
    depth: int
    size: int
    tag: str
    centred: bool
    homes: frozenset[int]  # the numbers of the boxes that hold the paragraphs


class InnerHints(dict[int, int]):
    """For the number of each box, the words of its names and of those between it and the main box's ancestors."""

    def __init__(self, main: Box, boxes: list[Box]) -> None:
        super().__init__((box.index, 0) for box in main.up())
        self._boxes = boxes

    def __missing__(self, index: int) -> int:
        unknown: list[Box] = []
        above: Box | None = self._boxes[index]
        while above is not None and above.index not in self:
            unknown.append(above)
            above = above.parent
        mask = self[above.index] if above is not None else 0
        for below in reversed(unknown):
            mask |= below.hints
            self[below.index] = mask
        return mask


@dataclass(slots=True)
class Region:
    """The blocks that are looked at, the box that holds most prose, and sums over boxes."""

    main: Box
    first: int
    last: int
    prose: list[float]  # of each block of the page
    box_chars: list[int]
    box_links: list[int]
    box_prose: list[float]
    inner: "InnerHints"
    usual: Usual
    titles: frozenset[int]  # the blocks where the page's title may stand


def prose_of(block: TextBlock) -> float:
    """How much running text a block holds, in characters."""
    free = block.chars - 2 * block.link_chars
    if _TOO_SHORT < free < _LONG_PROSE and not block.text.isascii():
        free += len(WIDE_SIGN.findall(block.text))
    if free < _LEAST_PROSE or block.kind == "caption" or (block.kind == "h" and not _is_lead(block)):
        return 0.0
    last = block.text[-1]
    closed = last in STOPS or (last in CLOSERS and block.text.rstrip(CLOSERS)[-1:] in STOPS)
    weight = free if closed else free * 0.5
    if block.hints & _NOT_PROSE or states_rights(block.text):
        weight *= 0.2
    return weight if free >= _LONG_PROSE else weight * 0.5


def states_rights(text: str) -> bool:
    """Does a block say at its head who holds the rights of the page?"""
    head = text[:_RIGHTS_WITHIN]
    return "©" in head or "opyright" in head or "COPYRIGHT" in head


def _is_lead(block: TextBlock) -> bool:
    """Is a heading as long as a paragraph: a lead, or a sentence that is set apart?"""
    return block.level > 1 and block.chars >= _LEAST_LEAD and block.link_chars == 0


def region_of(document: Document) -> Region:
    """Find the box that holds most of the prose, and what is around it."""
    boxes, blocks = document.boxes, document.blocks
    prose = [prose_of(block) if block.chars > _TOO_SHORT else 0.0 for block in blocks]
    count = len(boxes)
    box_chars, box_links, box_prose = [0] * count, [0] * count, [0.0] * count
    for block, own in zip(blocks, prose, strict=True):
        index = block.box.index
        box_chars[index] += block.chars
        if block.link_chars:
            box_links[index] += block.link_chars
        if own:
            box_prose[index] += own
    best: list[Box | None] = [None] * count
    for box in reversed(boxes):
        parent, index = box.parent, box.index
        if parent is not None and (chars := box_chars[index]):
            above = parent.index
            box_chars[above] += chars
            if links := box_links[index]:
                box_links[above] += links
            if within := box_prose[index]:
                box_prose[above] += within
                favourite = best[above]
                if favourite is None or within >= box_prose[favourite.index]:
                    best[above] = box
    main = boxes[0]
    while True:
        child = best[main.index]
        if child is None or not box_prose[main.index] or box_prose[child.index] < _DOMINANT * box_prose[main.index]:
            break
        if child.last - child.first < 2:
            break
        main = child
    inner = InnerHints(main, boxes)
    first, last = max(0, main.first - _BEFORE), min(len(blocks), main.last + _AFTER)
    usual = _usual(blocks[main.first : main.last], prose)
    titles = _title_places(document, blocks[first:last])
    return Region(main, first, last, prose, box_chars, box_links, box_prose, inner, usual, titles)


def _title_places(document: Document, blocks: list[TextBlock]) -> frozenset[int]:
    """The first headings, and the blocks that <title> or og:title repeats."""
    said = " ".join(filter(None, (document.head_title, document.metadata.first("og:title")))).casefold()
    longest = min(300, len(said))
    return frozenset(
        block.index
        for block in blocks
        if block.level == 1 or (15 < block.chars <= longest and block.text.casefold() in said)
    )


def path_of(box: Box) -> tuple[str, int]:
    """The tag of a box and the number of the box around it: equal for blocks that stand alike."""
    parent = box.parent
    return (box.tag, parent.index if parent is not None else -1)


def _usual(blocks: list[TextBlock], prose: list[float]) -> Usual:
    """What holds the most prose: the path, the depth, the font size and the tag of the blocks."""
    paths: dict[tuple[str, int], float] = {}
    homes: dict[int, float] = {}
    looks: dict[tuple[int, int, str, bool], float] = {}
    for block in blocks:
        weight = prose[block.index]
        if weight:
            path = path_of(block.box)
            paths[path] = paths.get(path, 0.0) + weight
            home = holder_of(block)
            homes[home] = homes.get(home, 0.0) + weight
            look = (block.box.depth, block.size, block.tag, block.centred)
            looks[look] = looks.get(look, 0.0) + weight
    if not paths:
        return Usual(("", -1), 0, 0, "", centred=False, homes=frozenset())
    depth, size, tag, centred = max(looks, key=lambda key: looks[key])
    fair = _FAIR_SHARE * sum(homes.values())
    most = max(homes, key=lambda key: homes[key])
    return Usual(
        max(paths, key=lambda key: paths[key]),
        depth,
        size,
        tag,
        centred,
        frozenset(home for home, weight in homes.items() if weight >= fair or home == most),
    )


def holder_of(block: TextBlock) -> int:
    """The number of the box that holds the paragraph, or the list that the item is in."""
    box: Box | None = block.box
    if block.kind == "li":
        while box is not None and box.tag in {"li", "ul", "ol", "dl", "dir", "menu", "p"}:
            box = box.parent
    elif block.box.last - block.box.first == 1:
        box = block.box.parent
    return box.index if box is not None else -1
