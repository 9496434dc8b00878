"""Text that was broken into lines of one width, as text browsers and mail do: its paragraphs whole again."""

from collections.abc import Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 50, 110  # widths that text is broken at
_FEWEST = 3  # rows of a broken text that go on in the next one, and how many times as many as rows that end early
_LEAST_SHARE = 0.6  # how much of the width a line has that goes on in the next one
_WIDE = "\u2e80"  # from here on are scripts that put no spaces between words


def unwrapped(rows: Sequence[str]) -> list[tuple[int, str]]:
    """The rows of a text with their numbers from 1; those of broken text joined, under the number of the first."""
    width = _width(rows)
    if not width:
        return list(enumerate(rows, 1))
    joined: list[tuple[int, list[str]]] = []
    last = ""
    for number, row in enumerate(rows, 1):
        if _goes_on(last, row, width):
            words = row.strip()
            joined[-1][1].append(words if words[0] >= _WIDE else " " + words)
        else:
            joined.append((number, [row.rstrip()]))
        last = row
    return [(number, "".join(pieces)) for number, pieces in joined]


def _width(rows: Sequence[str]) -> int:
    """The width that a text was broken at; 0 if it was not."""
    width = max((len(row.rstrip()) for row in rows), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    long = [
        (row, after) for row, after in pairwise(rows) if after.strip() and len(row.rstrip()) >= _LEAST_SHARE * width
    ]
    broken = sum(_goes_on(row, after, width) for row, after in long)
    return width if broken >= _FEWEST * max(1, len(long) - broken) else 0


def _goes_on(row: str, following: str, width: int) -> bool:
    """Whether a row was broken before the next one: the first word of that would not have fitted any more."""
    length = len(row.rstrip())
    words = following.split(maxsplit=1)
    if not words or "\t" in row + following or length < _LEAST_SHARE * width:
        return False
    return length + 1 + len(words[0]) > width
