"""The body: which blocks of a page are the reading text."""

import math
from dataclasses import dataclass
from functools import cached_property

from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.body_edges import trimmed
from newsarchive.extract.body_features import Region, region_of, rows
from newsarchive.extract.body_model import score
from newsarchive.extract.document import Document, xpath_of
from newsarchive.extract.scope import same
from newsarchive.model.article import BlockType, Evidence

_LINKS, _CHARS = 0.8, 100  # a short block that is nearly all link is never looked at


@dataclass(frozen=True, slots=True)
class Reading:
    """One block of the reading text: where it stands, what it is, and its text as it is published."""

    block: TextBlock
    type: BlockType
    text: str
    html: str | None = None


class Body:
    """The reading text of a page. `first` and `last` bound it in `Document.blocks`; equal when there is none.

    `tail` holds the blocks that were cut from its end: signatures, sources, end marks.
    """

    def __init__(
        self,
        readings: tuple[Reading, ...],
        region: Region,
        tail: tuple[TextBlock, ...] = (),
        scores: tuple[float, ...] = (),
    ) -> None:
        self.readings = readings
        self.scores = scores
        self.region = region
        self.tail = tail
        self.first = readings[0].block.index if readings else region.main.first
        self.last = readings[-1].block.index + 1 if readings else region.main.first

    def without(self, title: str | None) -> "Body":
        """The same body, less the title where it opens the text again."""
        heading = same(title) if title else None
        count = 0
        while count < len(self.readings) and heading and same(self.readings[count].text) == heading:
            count += 1
        return Body(self.readings[count:], self.region, self.tail, self.scores[count:]) if count else self

    @property
    def main(self) -> Box:
        """The smallest box that holds most of the prose."""
        return self.region.main

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


def find_body(document: Document, captions: frozenset[int] = frozenset(), region: Region | None = None) -> Body:
    """Choose the reading text; `captions` are the blocks that tell what an image shows."""
    region = region or region_of(document)
    scores = scores_of(document, region, captions)
    blocks = document.blocks
    chosen = [blocks[index] for index, value in scores.items() if value > 0]
    chosen, tail = trimmed(chosen, document)
    return Body(
        tuple(Reading(block, _type(block), block.text) for block in chosen),
        region,
        tuple(tail),
        tuple(scores[block.index] for block in chosen),
    )


def scores_of(document: Document, region: Region, captions: frozenset[int]) -> dict[int, float]:
    """The score of each block that could be reading text."""
    found = {}
    blocks = document.blocks
    for at, row in enumerate(rows(document, region)):
        index = region.first + at
        if index in captions or (row[2] > _LINKS and row[0] < _CHARS) or blocks[index].kind == "caption":
            continue
        found[index] = score(row)
    return found


def _type(block: TextBlock) -> BlockType:
    if block.kind in {"h", "li", "quote", "pre"}:
        return block.kind  # type: ignore[return-value] # the four words are block types
    return "p"


def evidence_of(body: Body) -> Evidence | None:
    """Where the reading text was found and what spoke for its first block; None when there is none."""
    if not body.readings:
        return None
    sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(body.scores) / len(body.scores)))))
    return Evidence("text:blocks", xpath_of(body.main.element), body.readings[0].text[:60], round(sure, 2))
