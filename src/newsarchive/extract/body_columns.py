"""Columns: a page's text stands in the column of its title; what the other columns hold is of other matters."""

import re
from collections.abc import Collection

from newsarchive.extract.blocks import Box, TextBlock

_NUMBER = re.compile(r"\d+")
_ENOUGH = 40  # characters of text under the title
_FAIR = 0.4  # of all text, where no row of a table parts the columns


def in_column_of(titles: Collection[int], chosen: list[TextBlock], blocks: list[TextBlock]) -> list[TextBlock]:
    """The blocks that stand in the one column that holds a title and text under it; all, if there is none."""
    while len(chosen) > 1 and titles:
        kept = _within(chosen, titles, blocks)
        if len(kept) == len(chosen):
            break
        chosen = kept
    return chosen


def _within(chosen: list[TextBlock], titles: Collection[int], blocks: list[TextBlock]) -> list[TextBlock]:
    """The blocks that stand in the same part of what holds all of them as the title does."""
    around = _around(chosen)
    columns = {}
    for title in sorted(titles):
        part = _part(around, blocks[title])
        if part is not None and part.index not in columns:
            under = sum(block.chars for block in chosen if title < block.index < part.last)
            if under >= _ENOUGH:
                columns[part.index] = part, under
    if len(columns) != 1:
        return chosen
    [(column, under)] = columns.values()
    own = [block for block in chosen if column.first <= block.index < column.last]
    if around.tag == "tr":
        return own
    if under < _FAIR * sum(block.chars for block in chosen):
        return chosen
    head = min(titles)
    return [
        block
        for block in chosen
        if head < block.index < column.last or block in own or _is_built_as(_part(around, block), column)
    ]


def _is_built_as(part: Box | None, column: Box) -> bool:
    """Is a part, or text in none, no column of its own beside that of the title?"""
    return part is None or _build(part) == _build(column)


def _build(part: Box) -> tuple[str, str, str]:
    """The tag, the class and the name of a part, without numbers."""
    own = part.element
    return part.tag, _NUMBER.sub("", own.get("class") or ""), _NUMBER.sub("", own.get("id") or "")


def _around(chosen: list[TextBlock]) -> Box:
    """The smallest box that holds all blocks."""
    last = chosen[-1].index
    return next(box for box in chosen[0].box.up() if box.last > last)


def _part(around: Box, block: TextBlock) -> Box | None:
    """The part of a box that a block stands in; None if it stands in none."""
    part = None
    for box in block.box.up():
        if box is around:
            return part
        part = box
    return None
