"""The body: which blocks of a page are the reading text."""

from dataclasses import dataclass
from functools import cached_property

from newsarchive.extract import hints
from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.document import Document
from newsarchive.model.article import BlockType

_FURNITURE = (
    hints.MENU | hints.RELATED | hints.COMMENT | hints.SHARE | hints.SOCIAL | hints.AD | hints.FOOTER | hints.TEASER
    | hints.COOKIE | hints.SIGNUP | hints.BREADCRUMB | hints.PAGER | hints.SEARCH
)  # fmt: skip
_DOMINANT = 0.75  # a child that holds this part of the prose is looked into


@dataclass(frozen=True, slots=True)
class Reading:
    """One block of the reading text: where it stands, what it is, and its text as it is published."""

    block: TextBlock
    type: BlockType
    text: str


class Body:
    """The reading text of a page. `first` and `last` bound it in `Document.blocks`; equal when there is none."""

    def __init__(self, readings: tuple[Reading, ...], main: Box | None, end: int) -> None:
        self.readings = readings
        self.main = main  # the smallest box that holds most of the prose
        self.first = readings[0].block.index if readings else end
        self.last = readings[-1].block.index + 1 if readings else end

    @cached_property
    def indexes(self) -> frozenset[int]:
        """The indexes of the blocks that are reading text."""
        return frozenset(reading.block.index for reading in self.readings)

    @cached_property
    def text(self) -> str:
        """All of it, a line a block."""
        return "\n".join(reading.text for reading in self.readings)

    @property
    def chars(self) -> int:
        """How long the reading text is."""
        return sum(len(reading.text) for reading in self.readings)


def find_body(document: Document) -> Body:
    """Choose the reading text."""
    blocks = document.blocks
    main = _main_box(document)
    readings = tuple(
        Reading(block, _type(block), block.text) for block in blocks[main.first : main.last] if _is_reading(block)
    )
    return Body(readings, main, len(blocks))


def _type(block: TextBlock) -> BlockType:
    if block.kind in {"h", "li", "quote", "pre"}:
        return block.kind  # type: ignore[return-value] # the four words are block types
    return "p"


def _is_reading(block: TextBlock) -> bool:
    if block.hints & _FURNITURE or block.kind == "caption" or block.link_share > 0.5:
        return False
    return block.chars >= 40


def _prose(block: TextBlock) -> float:
    """How much of a block is running text."""
    free = block.chars - 2 * block.link_chars
    if free < 40 or block.kind in {"caption", "h"}:
        return 0.0
    weight = free * (0.2 if block.hints & _FURNITURE else 1.0)
    return weight * (0.5 if block.kind in {"li", "cell"} else 1.0) * (1.0 if block.chars >= 80 else 0.5)


def _main_box(document: Document) -> Box:
    boxes = document.boxes
    prose = [0.0] * len(boxes)
    for block in document.blocks:
        prose[block.box.index] += _prose(block)
    best: list[Box | None] = [None] * len(boxes)
    for box in reversed(boxes):
        if box.parent is not None:
            parent = box.parent.index
            prose[parent] += prose[box.index]
            favourite = best[parent]
            if favourite is None or prose[box.index] >= prose[favourite.index]:
                best[parent] = box
    box = boxes[0]
    while True:
        inner = best[box.index]
        if inner is None or prose[inner.index] < _DOMINANT * prose[box.index] or not prose[box.index]:
            return box
        box = inner
