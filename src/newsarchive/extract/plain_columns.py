"""Columns side by side, as text browsers draw layout tables: the rows of each by themselves, in reading order."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

Row = tuple[int, str]  # its number in the text, from 1
_Cells = Sequence[str]  # what stands in each column of a row: one letter with its marks, nothing behind a wide one

_MOST_ROWS, _MOST_DEPTH = 3_000, 6
_LEAST_ROWS = 4  # that begin at the edge of a column
_LEAST_EDGE = 8  # columns of the screen left of an edge
_PROSE, _LEAST_PROSE = 26, 4  # letters of a row of prose; rows of it that make a column one of text
_LEAST_TEXT = 500  # letters that make a column one of text too, however narrow it is
_LEAST_WORDS = 5  # letters of a usual row of the other column; figures and marks have fewer
_CANDIDATES = 8
_INDENT = 6  # columns that most rows of a column may be indented by
_UNEVEN = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u109f\u1100-\u11ff\u1780-\u17ff"
    "\u2e80-\uffff]"
)
_GAP = re.compile(r"(?<=\S)[ \u00a0]{3,}(?=\S)")
_FRAME = re.compile("[\u2500-\u257f]")  # the lines that a table is drawn with
_START = re.compile(r"(?:^\s*|\s\s)(?=\S)")


def columns(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows in runs that belong together: a column is one; cells of a row that is no layout are parted by tabs."""
    if any("\t" in row for _, row in rows):
        return [list(rows)]
    grid = [(number, _cells(_FRAME.sub(" ", row))) for number, row in rows[:_MOST_ROWS]]
    parted = [[(number, _GAP.sub("\t", "".join(row))) for number, row in part] for part in _parted(grid, 0)]
    return [*parted, list(rows[_MOST_ROWS:])] if len(rows) > _MOST_ROWS else parted


def width_of(text: str) -> int:
    """How many columns of a screen a text takes.

    >>> width_of("nhà"), width_of("新闻")
    (3, 4)
    """
    return len(_cells(text))


def _cells(row: str) -> _Cells:
    if row.isascii() or _UNEVEN.search(row) is None:
        return row
    cells: list[str] = []
    for letter in row:
        if cells and unicodedata.category(letter) in ("Mn", "Me"):
            cells[-1] += letter
        else:
            cells.append(letter)
            if unicodedata.east_asian_width(letter) in "WF":
                cells.append("")
    return cells


def _parted(grid: list[tuple[int, _Cells]], depth: int) -> Iterator[list[tuple[int, _Cells]]]:
    found = _layout([row for _, row in grid]) if depth < _MOST_DEPTH else None
    if found is None:
        if grid:
            yield grid
        return
    first, last, edge = found
    inside = grid[first:last]
    yield from _parted(grid[:first], depth + 1)
    yield from _parted([(number, row[: edge - 1]) for number, row in inside], depth + 1)
    yield from _parted([(number, row[edge:]) for number, row in inside], depth + 1)
    yield from _parted(grid[last:], depth + 1)


def _layout(rows: list[_Cells]) -> tuple[int, int, int] | None:
    """Where columns stand side by side: the first row, the one behind the last, and the edge of the right column."""
    shapes = [row if isinstance(row, str) else "".join(cell[:1] or "x" for cell in row) for row in rows]
    starts = [[found.end() for found in _START.finditer(shape)] for shape in shapes]
    counts = Counter(edge for edges in starts for edge in edges)
    beside = {edge for edges in starts for edge in edges[1:] if edge >= _LEAST_EDGE and counts[edge] >= _LEAST_ROWS}
    for edge in sorted(beside, key=lambda edge: (-counts[edge], edge))[:_CANDIDATES]:
        found = [bounds for shift in range(_INDENT + 1) for bounds in _bounded(shapes, edge - shift)]
        if found:
            return max(found, key=lambda bounds: bounds[1] - bounds[0])
    return None


def _bounded(shapes: list[str], edge: int) -> Iterator[tuple[int, int, int]]:
    for first, last in _clear(shapes, edge):
        found = _bounds(shapes, first, last, edge)
        if found is not None:
            yield *found, edge


def _clear(shapes: list[str], edge: int) -> Iterator[tuple[int, int]]:
    """The runs of rows of which none goes over an edge."""
    first = 0
    for number in range(len(shapes) + 1):
        if number == len(shapes) or (len(shapes[number]) >= edge and not shapes[number][edge - 1].isspace()):
            if number - first >= _LEAST_ROWS:
                yield first, number
            first = number + 1


def _bounds(shapes: list[str], first: int, last: int, edge: int) -> tuple[int, int] | None:
    """The rows of a run that are two columns of which one holds prose; all of them where that is the left one."""
    right = [len(shape[edge:].strip()) for shape in shapes[first:last]]
    filled = [number for number, size in enumerate(right) if size]
    if len(filled) < _LEAST_ROWS or sum(right) < _LEAST_WORDS * len(filled):
        return None
    left = [len(shape[: edge - 1].strip()) for shape in shapes[first:last]]
    if _is_text(left):
        return first, last
    first, last = first + filled[0], first + filled[-1] + 1
    has_left = any(left[filled[0] : filled[-1] + 1])
    return (first, last) if has_left and _is_text(right) else None


def _is_text(sizes: list[int]) -> bool:
    return sum(size >= _PROSE for size in sizes) >= _LEAST_PROSE or sum(sizes) >= _LEAST_TEXT
