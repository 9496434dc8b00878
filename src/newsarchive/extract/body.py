"""The body: which blocks of a page are the reading text."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.body_brief import completed
from newsarchive.extract.body_columns import in_column_of
from newsarchive.extract.body_edges import closing_text, is_dated, is_fact_at_head, trimmed
from newsarchive.extract.body_features import rows
from newsarchive.extract.body_fill import filled, leads, summary
from newsarchive.extract.body_foreign import (
    without_cut_ones,
    without_foreign,
    without_other_columns,
    without_teasers,
)
from newsarchive.extract.body_model import MODEL
from newsarchive.extract.body_region import Region, region_of
from newsarchive.extract.document import Document, xpath_of
from newsarchive.extract.glued import less_day
from newsarchive.extract.scope import same
from newsarchive.extract.tables import data_tables, html_of, text_of
from newsarchive.model.article import BlockType, Evidence
from newsarchive.text.labels import label

_LONGEST_EDGE = 300
_LEAST_TITLE, _KICKER = 20, 24  # characters of a title, and of a label or kicker before it
_BRIEF = 600  # characters; so little text may be what readers wrote
_LEAST_LINES = 3  # of a block that holds a head and text
_OVER_TITLE = 4  # lines of a block: sections, a kicker, the title
_EDGE = 3  # readings at either edge that may be title, byline or source


@dataclass(frozen=True, slots=True)
class Reading:
    """One block of the reading text: where it stands, what it is, and its text as it is published."""

    block: TextBlock
    type: BlockType
    text: str
    html: str | None = None
    blocks: int = 1  # a table takes many


class Body:
    """The reading text of a page. `first` and `last` bound it in `Document.blocks`; equal when there is none.

    `tail` holds the blocks that were cut from its end: signatures, sources, end marks.
    """

    def __init__(
        self,
        readings: tuple[Reading, ...],
        region: Region,
        tail: tuple[TextBlock, ...] = (),
        scores: Mapping[int, float] = MappingProxyType({}),
    ) -> None:
        self.readings = readings
        self.scores = scores
        self.region = region
        self.tail = tail
        self.first = readings[0].block.index if readings else region.main.first
        self.last = readings[-1].block.index + readings[-1].blocks if readings else region.main.first

    def without(self, title: str | None, *names: str | None) -> "Body":
        """The same body, less the title where it opens the text again, and less the byline and source at its edges."""
        heading = {same(title)} if title else set()
        edges = heading | {same(name) for name in names if name}
        count = len(self.readings)
        out = {at for at in range(min(_EDGE, count)) if _says_only(self.readings[at], edges)}
        out |= {at for at in range(max(0, count - _EDGE), count) if _says(self.readings[at].text, edges - heading)}
        kept = [reading for at, reading in enumerate(self.readings) if at not in out]
        days = [reading for reading in kept if reading.type == "p" and is_dated(reading.text)]
        if len(kept) > 1 and len(days) == 1 and days[0] is kept[-1]:
            kept.pop()  # the day of a text that says so at its end; several are headings
        kept[:1] = [_less_head(reading, edges, heading) for reading in kept[:1]]
        return Body(tuple(kept), self.region, self.tail, self.scores)

    def in_column_of(self, title_at: int | None, document: Document) -> "Body":
        """The same body, less what stands in other columns than the title and text under it."""
        if title_at is None:
            return self
        blocks, titles = [reading.block for reading in self.readings], self.region.titles
        kept = {block.index for block in in_column_of(titles | {title_at}, blocks, document.blocks)}
        if len(kept) == len(blocks):
            return self
        readings = tuple(reading for reading in self.readings if reading.block.index in kept)
        return Body(readings, self.region, self.tail, self.scores)

    def summed_up(self, document: Document, title_at: int | None) -> "Body":
        """The same body, and before it the line that sums it up under the title in the block `title_at`."""
        if title_at is None or not self.readings:
            return self
        found = summary(document.blocks[title_at + 1 : self.first], self.scores)
        above = [Reading(block, _type(block), block.text) for block in found]
        return Body((*above, *self.readings), self.region, self.tail, self.scores)

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
        """All of it, a line a block; tables left out."""
        return "\n".join(reading.text for reading in self.readings if reading.type != "table")

    @property
    def chars(self) -> int:
        """How long the reading text is."""
        return len(self.text)


def find_body(document: Document, captions: frozenset[int] = frozenset(), region: Region | None = None) -> Body:
    """Choose the reading text; `captions` are the blocks that tell what an image shows."""
    region = region or region_of(document)
    tables = data_tables(document, region.main)
    cells = frozenset(index for table in tables for index in range(table.first, table.last))
    scores = scores_of(document, region, captions | cells)
    blocks = document.blocks
    likely = [blocks[index] for index, value in scores.items() if value > 0]
    chosen = without_teasers(without_foreign([*leads(likely, blocks, scores, region), *likely], region), blocks)
    chosen = without_other_columns(chosen, region)
    chosen = in_column_of(region.titles, chosen, blocks)
    chosen = filled(chosen, blocks, scores, region)
    chosen, tail = trimmed(chosen, document)
    whole = without_cut_ones(chosen, blocks)
    if 2 * sum(block.chars for block in whole) > sum(block.chars for block in chosen):
        chosen = whole
    if sum(block.chars for block in chosen) < _BRIEF:
        chosen = completed(whole, document, region, captions) or completed(chosen, document, region, captions)
    return Body(tuple(_with_tables(chosen, tables, document)), region, tuple(tail), scores)


def scores_of(document: Document, region: Region, captions: frozenset[int]) -> dict[int, float]:
    """The score of each block that could be reading text: no caption, and nothing that moves."""
    captions |= {block.index for block in document.blocks[region.first : region.last] if block.kind == "caption"}
    return {row.block_index: MODEL.score(row) for row in rows(document, region, captions | document.walk.moving)}


def _with_tables(chosen: list[TextBlock], tables: list[Box], document: Document) -> Iterator[Reading]:
    """The readings, and between the first and the last of them the tables of data."""
    end = chosen[-_EDGE:][0].index if chosen else 0
    waiting = [table for table in tables if chosen and chosen[0].index < table.first <= chosen[-1].index + 1]
    opening = next((block for block in chosen if block.kind != "h"), None)
    for block in chosen:
        while waiting and waiting[0].first < block.index:
            yield _table(waiting.pop(0), document)
        text = closing_text(block) if block.index >= end else block.text
        if block is opening and text is block.text:
            text = less_day(block)
        yield Reading(block, _type(block), text)
    for table in waiting:
        yield _table(table, document)


def _table(table: Box, document: Document) -> Reading:
    count = table.last - table.first
    return Reading(document.blocks[table.first], "table", text_of(document, table), html_of(table), count)


def _type(block: TextBlock) -> BlockType:
    if block.kind in {"h", "li", "quote", "pre"}:
        return block.kind  # type: ignore[return-value] # the four words are block types
    return "p"


def _says_only(reading: Reading, edges: set[str]) -> bool:
    """Is a reading one of those, or lines of those and of days?"""
    lines = reading.block.lines
    return _says(reading.text, edges) or (len(lines) > 1 and all(is_fact_at_head(x) or _says(x, edges) for x in lines))


def _less_head(reading: Reading, edges: set[str], heading: set[str]) -> Reading:
    """The reading without lines at its head: the title and what stands over it, a name, a day."""
    lines = reading.block.lines
    if len(lines) < _LEAST_LINES or reading.type == "table":
        return reading
    at = next((at + 1 for at, line in enumerate(lines[:_OVER_TITLE]) if _says(line, heading)), 0)
    while at + 1 < len(lines) and (is_fact_at_head(lines[at]) or _says(lines[at], edges)):
        at += 1
    head = " ".join(lines[:at]) + " "
    return replace(reading, text=reading.text[len(head) :]) if at and reading.text.startswith(head) else reading


def _says(line: str, edges: set[str]) -> bool:
    """Is this line one of those, with or without a label before it?"""
    if len(line) > _LONGEST_EDGE:
        return False
    said = label(line)
    text = same(line)
    if any(len(edge) >= _LEAST_TITLE and text.endswith(edge) and len(text) <= len(edge) + _KICKER for edge in edges):
        return True
    return text in edges or (said is not None and same(said.rest) in edges) or text.removeprefix("by ") in edges


def evidence_of(body: Body) -> Evidence | None:
    """Where the reading text was found and what spoke for its first block; None when there is none."""
    if not body.readings:
        return None
    scores = [body.scores.get(reading.block.index, 0.0) for reading in body.readings]
    sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(scores) / len(scores)))))
    return Evidence("text:blocks", xpath_of(body.main.element), body.readings[0].text[:60], round(sure, 2))
