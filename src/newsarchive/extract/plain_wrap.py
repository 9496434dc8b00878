"""Text that was broken into lines of one width, as text browsers and mail do: its paragraphs whole again."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from newsarchive.extract.plain_columns import Row, width_of

_NARROWEST, _WIDEST = 38, 140  # widths that text is broken at
_FEWEST = 3  # rows of a broken text that go on in the next one; no more than as many end early
_LEAST_TEXT = 500  # letters that are text at any width
_LEAST_SHARE = 0.5  # how much of the width a row has that goes on in the next one
_LONGEST_WORD = 30  # columns; a longer one may stand over the edge
_SURELY = 5  # rows of which each but the last goes on in the next one, at a width of their own
_ALIKE = 4  # rows of one indent that have an edge of their own
_OUT_OF = 12  # rows, of which one may stand over the edge
_WIDE = "\u2e80"  # from here on are scripts that put no spaces between words
_OWN = re.compile(  # begins a line of its own: an indent, a bullet, a heading, a picture, a row of a table
    r" *[\u00a0\u3000]{2}|\s*(?:[*•·▪■□○●‣+o#@-]\s+\S|#{1,6}\s+[^#\s]|!\[|\||"
    r"\[[^\[\]]{1,80}\.(?:jpe?g|gif|png|bmp|webp)\])",
    re.IGNORECASE,
)
_HARD_END = re.compile(r"\S {2}$|^\s*\[[\w ./-]{1,80}\]\s*$|^\s*#{1,6}\s+[^#\s]|\|\s*$")


class _Edges:
    """Where the rows of a run end at most, those of one indent or all, as a measure has it."""

    def __init__(self, rows: Sequence[str], measure: Callable[[str], int]) -> None:
        self.measure = measure
        sizes = defaultdict[int, list[int]](list)
        for row in rows:
            if row.strip() and not _is_overlong(row):
                sizes[_indent(row)].append(measure(row.rstrip()))
        everything = [size for own in sizes.values() for size in own]
        self.last, self.letters = _edge(everything), sum(everything)
        self.margin = max(sizes, key=lambda indent: sum(sizes[indent]), default=0)
        self._own = {
            indent: _edge(own)
            for indent, own in sizes.items()
            if sum(size >= 0.8 * self.last for size in own) >= _ALIKE
        }

    @property
    def is_text(self) -> bool:
        """Whether rows of that width may be running text."""
        return self.last <= _WIDEST and (self.last - self.margin >= _NARROWEST or self.letters >= _LEAST_TEXT)

    def of(self, row: str) -> int:
        """Where a row ends at most."""
        return self._own.get(_indent(row), self.last)


def unwrapped(runs: Sequence[Sequence[Row]]) -> list[Row]:
    """The rows of a text; those of broken text joined, under the number of the first. An empty row parts two runs."""
    texts = [[row for _, row in run] for run in runs]
    measures: list[Callable[[str], int]] = [width_of]
    if any(len(row) != width_of(row) for rows in texts for row in rows):
        measures.append(len)  # some programs count letters, marks and all, in place of columns
    counted = [_counted(texts, measure) for measure in measures]
    broken, early, edges = max(counted, key=lambda one: one[0] - one[1])
    is_broken = broken >= max(_FEWEST, early)
    lines: list[Row] = []
    for run, edge in zip(runs, edges, strict=True):
        lines.extend(_joined(run, edge) if is_broken and edge.is_text else run)
        lines.append((run[-1][0] if run else 0, ""))
    return lines


def _counted(texts: Sequence[Sequence[str]], measure: Callable[[str], int]) -> tuple[int, int, list[_Edges]]:
    """How many rows go on in the next one, how many long ones do not, and where the rows of each run end."""
    edges = [_Edges(rows, measure) for rows in texts]
    counts = [_counts(rows, edge) for rows, edge in zip(texts, edges, strict=True)]
    return sum(broken for broken, _ in counts), sum(early for _, early in counts), edges


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _edge(sizes: list[int]) -> int:
    """The greatest of the sizes, less a few that stand over it."""
    sizes = sorted(sizes, reverse=True)
    return sizes[min(2, len(sizes) // _OUT_OF)] if sizes else 0


def _joined(run: Sequence[Row], edges: _Edges) -> list[Row]:
    joined: list[tuple[int, list[str]]] = []
    for group in _groups(run):
        rows = [row for _, row in group]
        own = _Edges(rows, edges.measure)
        edge = (
            own if len(rows) >= _SURELY and all(_goes_on(row, after, own) for row, after in pairwise(rows)) else edges
        )
        last = ""
        for number, row in group:
            if _goes_on(last, row, edge):
                joined[-1][1].append(_between(last, row, edge) + row.strip())
            else:
                joined.append((number, [row.rstrip()]))
            last = row
    return [(number, "".join(pieces)) for number, pieces in joined]


def _groups(run: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows up to the next empty one, with it."""
    group: list[Row] = []
    for number, row in run:
        if row.strip():
            group.append((number, row))
        else:
            yield group
            yield [(number, row)]
            group = []
    yield group


def _between(row: str, following: str, edges: _Edges) -> str:
    """What was taken out where a row was broken: a space, or nothing within a word that no row has room for."""
    last, first = row.rsplit(maxsplit=1)[-1], following.split(maxsplit=1)[0]
    is_one_word = edges.measure(last + first) > edges.of(row) - _indent(row) and "[" not in first
    return "" if first[0] >= _WIDE or is_one_word else " "


def _counts(rows: Sequence[str], edges: _Edges) -> tuple[int, int]:
    """How many rows go on in the next one, and how many long ones do not."""
    if not edges.is_text:
        return 0, sum(edges.measure(row) > _WIDEST for row in rows)
    long = [
        (row, after)
        for row, after in pairwise(rows)
        if after.strip() and edges.measure(row.strip()) >= _LEAST_SHARE * (edges.last - edges.margin)
    ]
    broken = sum(_goes_on(row, after, edges) for row, after in long)
    early = sum(not _OWN.match(after) and not _OWN.match(row) for row, after in long) - broken
    return broken, max(0, early)


def _is_overlong(row: str) -> bool:
    """Whether a row holds a word that no width could break, such as an address."""
    return len(row) > _NARROWEST and any(len(word) > _LONGEST_WORD and word < _WIDE for word in row.split())


def _goes_on(row: str, following: str, edges: _Edges) -> bool:
    """Whether a row was broken before the next one: the first word of that would not have fitted any more."""
    words = following.split(maxsplit=1)
    if not words or not row.strip() or "\t" in row + following or _OWN.match(following) or _HARD_END.search(row):
        return False
    length, indent = edges.measure(row.rstrip()), _indent(row) - edges.margin
    if indent > 2 and abs(indent - (edges.last - length)) <= 2:
        length -= indent  # it is centred
    edge = edges.of(row)
    if length < _LEAST_SHARE * edge:
        return False
    first = words[0]
    return length + (edges.measure(first[0]) if first[0] >= _WIDE else 1 + edges.measure(first)) > edge
