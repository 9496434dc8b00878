"""Where a block stands, seen from the title and the reading text: `under-title`, `opening`, `after` and so on."""

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.scope import Scope
from newsarchive.text.wordlists import SENTENCE_ENDS, has_digit

_NEAR, _BELOW = 4, 15
_OVER, _ABOVE = 2, 6
_LONGEST_LINE = 120
_ENDS = (*SENTENCE_ENDS, "…")
_LARGEST_TABLE = 90  # cells; a larger one lays out a page
_NUMBERS = 0.3  # the share of cells without letters that makes a table one of figures


class Places:
    """The places of a page's blocks. `first` to `last` (exclusive) are the text with the tables of figures behind it.

    Without reading text, the text would begin behind the title.
    """

    def __init__(self, scope: Scope, title_at: int | None) -> None:
        self.scope = scope
        self.title_at = title_at
        self.first, self.last = scope.first, scope.last
        self.inside = _behind_title(scope, title_at)
        if self.inside:
            self.first = min(self.inside)
        if scope.inside and (title_at is None or title_at < scope.last):
            self.last = _past_figures(scope.blocks, scope.last)
        elif title_at is not None:  # what was taken for text stands before the title
            self.inside, self.first, self.last = frozenset(), title_at + 1, title_at + 1
        self.head = self._head(scope, title_at)
        self.top = min(self.first, title_at if title_at is not None else self.first)

    def of(self, block: TextBlock) -> str:
        """Return the name of the place where a block stands."""
        index, title_at = block.index, self.title_at
        if index == title_at:
            return "title"
        if index in self.head:
            return "under-title"
        if index in self.inside:
            if index == self.first:
                return "opening"
            return "closing" if index == self.scope.last - 1 else "within"
        if title_at is not None and title_at < self.last:
            if index < title_at:
                away = title_at - index
                return "over-title" if away <= _OVER else "above-title" if away <= _ABOVE else "top"
            if index < self.first or (title_at >= self.first and index - title_at <= _NEAR):
                return "under-title" if index - title_at <= _NEAR else "before-text"
        elif index < self.first:
            return "above" if self.first - index <= _NEAR else "far-above"
        if index < self.last:
            return "between"
        return "after" if index - self.last < _NEAR else "below" if index - self.last < _BELOW else "bottom"

    def _head(self, scope: Scope, title_at: int | None) -> range:
        """The short lines with figures, right under the title, that were taken for text."""
        start = self.first if title_at is None else max(self.first, title_at + 1)
        end = start
        if title_at is not None and start - title_at <= _OVER:
            while end < min(scope.last, start + _NEAR) and _is_line_of_facts(scope.blocks[end]):
                end += 1
        return range(start, end)


def _behind_title(scope: Scope, title_at: int | None) -> frozenset[int]:
    """The blocks of the reading text, less a box beside the article that was taken for its beginning."""
    if title_at is None or title_at in scope.inside:
        return scope.inside
    behind = frozenset(index for index in scope.inside if index > title_at)
    chars = [sum(scope.blocks[index].chars for index in indexes) for indexes in (behind, scope.inside - behind)]
    return behind if chars[0] > chars[1] else scope.inside


def _is_line_of_facts(block: TextBlock) -> bool:
    return block.chars <= _LONGEST_LINE and has_digit(block.text) and not block.lines[0].endswith(_ENDS)


def _past_figures(blocks: list[TextBlock], last: int) -> int:
    """The index behind a table of figures that follows the text at once, or closes it: it belongs to the text."""
    if last >= len(blocks) or not blocks[last].cells:
        return last
    tables = [box for box in blocks[last].box.up() if box.tag == "table" and box.first >= last - _OVER]
    for table in reversed(tables):
        cells = blocks[table.first : table.last]
        if len(cells) <= _LARGEST_TABLE:
            bare = sum(not any(map(str.isalpha, cell.text)) for cell in cells)
            return table.last if bare >= _NUMBERS * len(cells) else last
    return last
