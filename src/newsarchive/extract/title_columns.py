"""Which lines of a page stand beside its text: in another cell of a row, or outside the column of the path."""

from collections import Counter
from dataclasses import replace
from functools import cached_property

from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.hints import FOOTER, RELATED, TITLE
from newsarchive.extract.paths import leads_here
from newsarchive.extract.scope import Scope
from newsarchive.extract.title_lines import is_day, is_subject_label
from newsarchive.text.labels import label

_CUT_SHORT = ("...", "…")  # as teasers are
_OPENING = 3  # blocks of a text that begins with the path of the page
_LINK, _LINE, _LINES, _HEAD = 0.5, 12, 2, 3  # share of links; letters of a line; lines under a path; blocks
_MOST_LOOKED_AT = 12  # blocks of a cell
_LONGEST_LABEL = 40
_COLONS = (":", "：")
_CELLS = frozenset(("td", "th", "dd"))


class Columns:
    """The rows of cells around the text of a page."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.path = path_line(scope)

    def beside(self, block: TextBlock) -> bool:
        """Whether a block lies in another cell than the text, in one row with it."""
        rows = self._rows
        return bool(rows) and any(rows.get(row, cell) != cell for cell, row in _cells(block.box))

    def off_path(self, block: TextBlock) -> bool:
        """Whether a block lies outside the column that holds the path and, under it, the page's own lines."""
        column = self._column
        return column is not None and not column.first <= block.index < column.last

    @cached_property
    def _column(self) -> Box | None:
        """The smallest box around the path that holds lines under it, if the text or a heading is among them."""
        path = self.path
        if path is None:
            return None
        blocks = self.scope.blocks
        for box in path.box.up():
            under = blocks[path.index + 1 : box.last]
            lines = [block for block in under if block.link_share < _LINK and block.chars >= _LINE]
            if len(lines) >= _LINES:
                own = [index for index in self.scope.inside if index in range(box.first, box.last)]
                headed = any(block.level or (block.hints | block.inner) & TITLE for block in under[:_HEAD])
                return box if headed or 2 * len(own) > len(self.scope.inside) else None
        return None

    def is_property(self, block: TextBlock) -> bool:
        """Whether a block is a label that a colon ends, or the cell behind one in its row."""
        if block.text.endswith(_COLONS):
            return not block.level
        before = self.scope.blocks[block.index - 1] if block.index and block.box.tag in _CELLS else block
        if not before.text.endswith(_COLONS) or before.box.parent is not block.box.parent:
            return False
        return before is not block and not is_subject_label(before.text)

    def labels(self, block: TextBlock) -> bool:
        """Whether a cell only labels the one behind it in its row: as the title, a day or a source."""
        if block.box.tag not in _CELLS or block.level or block.chars > _LONGEST_LABEL:
            return False
        behind = self.scope.blocks[block.index + 1 : block.index + 2]
        if not behind or behind[0].box is block.box or _row(behind[0].box) is not _row(block.box):
            return False
        said = label(block.text)
        return is_subject_label(block.text) or (said is not None and not said.rest)

    @cached_property
    def _rows(self) -> dict[int, int]:
        """The cells of the rows of columns that hold the text or, surer, the path; by their places among the boxes."""
        rows = self._rows_of_text()
        if self.path is not None:
            rows.update((row, cell) for cell, row in _cells(self.path.box))
        return rows

    def _rows_of_text(self) -> dict[int, int]:
        chars: Counter[int] = Counter()
        boxes: dict[int, Box] = {}
        for index in self.scope.inside:
            block = self.scope.blocks[index]
            cell = next((box for box in block.box.up() if box.tag == "td"), None)
            if cell is not None and not any(line.endswith(_CUT_SHORT) for line in block.lines):
                chars[cell.index] += block.chars - block.link_chars
                boxes[cell.index] = cell
        if not chars:
            return {}
        best = max(boxes.values(), key=lambda box: (len(boxes) > 1 and self._is_headed(box), chars[box.index]))
        return {row: cell for cell, row in _cells(best)}

    def _is_headed(self, cell: Box) -> bool:
        """Whether a cell with text holds a heading or a day alone in its line, as an article does."""
        blocks = self.scope.blocks[cell.first : cell.last][:_MOST_LOOKED_AT]
        return any(
            (block.level and block.link_share < _LINK) or is_day(block.text, self.scope.language) for block in blocks
        )


def path_line(scope: Scope) -> TextBlock | None:
    """Return the line that says where the page stands, from home on."""
    end = scope.first + _OPENING if scope.inside else len(scope.blocks)
    above = (block for block in scope.blocks[:end] if not block.hints & (FOOTER | RELATED))
    return next((block for block in above if leads_here(block)), None)


def under_path(scope: Scope) -> Scope:
    """Return the scope with its text behind the path and a line for the title, where it begins before them.

    On a page without text and path the day stands under the title.
    """
    path = path_line(scope)
    if path is not None and path.index >= scope.first:
        first = min(path.index + 2, len(scope.blocks))
    elif path is None and not scope.inside:
        first = next((block.index + 1 for block in scope.blocks if _is_day_under_heading(block, scope)), scope.first)
    else:
        return scope
    inside = frozenset(index for index in scope.inside if index >= first - 1)
    return replace(scope, first=first, last=max(scope.last, first), inside=inside)


def _is_day_under_heading(block: TextBlock, scope: Scope) -> bool:
    above = scope.blocks[block.index - 1] if block.index else block
    return bool(above.level) and above.link_share < _LINK and is_day(block.text, scope.language)


def _row(box: Box) -> Box | None:
    """The row of the cell around a box."""
    return next((one for one in box.up() if one.tag in {"tr", "dl"}), None)


def _cells(box: Box) -> list[tuple[int, int]]:
    """The cells around a box and the rows they are in, by their places among the boxes."""
    cells = (one for one in box.up() if one.tag in {"td", "th"})
    return [(one.index, one.parent.index) for one in cells if one.parent is not None and one.parent.tag == "tr"]
