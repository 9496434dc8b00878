"""Lines: where a run of text with <br> in it is one paragraph, and where each line is its own."""

import re
from collections.abc import Iterator

from newsarchive.extract import hints
from newsarchive.extract.styles import BOLD_AND_SIZE, Style
from newsarchive.text.tidy import tidy

Run = tuple[str, Style, int]  # text, look, the words of the names around it
BR = "\x00"  # a line break inside a run of text; NUL cannot stand in a parsed tree

_BULLET = re.compile(
    r"[-+*•·・●▪■□○◦◆◇※–—►¤§→]\s?\S|\(?\d{1,2}[.)]\s|[（(]?[一二三四五六七八九十]{1,3}(?:[、）)]|[.．]\s?)"
)
_INDENT = re.compile(r"[ \t\r\n]*(?:\u3000|\u00a0[\u00a0\u3000])")
_ENDS = frozenset('.!?…:;”"’»。！？；：」』)）')
_FULL_LINE = 60  # characters; a line that long and closed by a stop is a paragraph of its own
_FULL_LINE_WIDE = 10  # the same in scripts that need no spaces
_DAY = re.compile(r"\d{4}|\d[-/.]\d")
_PARTS = hints.TITLE | hints.DATE | hints.LEAD | hints.AUTHOR | hints.SECTION | hints.KICKER
_WIDE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def cuts(runs: list[Run]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The parts of a block as (first run, last run + 1, tidy lines); one part when its lines belong together."""
    pieces = _pieces(runs)
    if not pieces:
        return
    texts = [piece[2] for piece in pieces]
    starts = _starts(runs, pieces, texts)
    first = 0
    for position in range(1, len(pieces) + 1):
        if position == len(pieces) or position in starts:
            yield pieces[first][0], pieces[position - 1][1], tuple(texts[first:position])
            first = position


def _pieces(runs: list[Run]) -> list[tuple[int, int, str]]:
    """The lines that hold something: first run, last run + 1, tidy text."""
    found = []
    first = 0
    for position in range(len(runs) + 1):
        if position == len(runs) or runs[position][0] is BR:
            text = tidy("".join([run[0] for run in runs[first:position]]))
            if text:
                found.append((first, position, text))
            first = position + 1
    return found


def _starts(runs: list[Run], pieces: list[tuple[int, int, str]], texts: list[str]) -> set[int]:
    """The lines that begin a paragraph of their own."""
    if len(texts) < 2:
        return set()
    if all(text[-1] in _ENDS and len(text) >= _full(text) for text in texts):
        return set(range(1, len(texts)))
    looks = [_look(runs[first:last]) for first, last, _ in pieces]
    names = [_named(runs[first:last]) for first, last, _ in pieces]
    starts = set()
    for position in range(1, len(texts)):
        indented = _INDENT.match("".join([run[0] for run in runs[pieces[position][0] : pieces[position][1]]]))
        if indented or _BULLET.match(texts[position]):
            starts.add(position)
        elif _BULLET.match(texts[position - 1]) and texts[position - 1][-1] in _ENDS:
            starts.add(position)  # the text goes on after a list
        elif None not in (looks[position], looks[position - 1]) and looks[position] != looks[position - 1]:
            starts.add(position)
        elif names[position] != names[position - 1] and not (
            names[position] & hints.TITLE and _DAY.search(texts[position - 1])
        ):
            starts.add(position)  # but a day keeps to the title that it stands over
    return starts


def _full(text: str) -> int:
    return _FULL_LINE_WIDE if _WIDE.search(text[:80]) else _FULL_LINE


def _look(runs: list[Run]) -> Style | None:
    """Boldness and size of a line, if all of it looks the same."""
    looks = {style & BOLD_AND_SIZE for text, style, _ in runs if not text.isspace()}
    return looks.pop() if len(looks) == 1 else None


def _named(runs: list[Run]) -> int:
    """What the names around all of a line call it: the title, a day, the lead."""
    mask = _PARTS
    for text, _, names in runs:
        if not text.isspace():
            mask &= names
    return mask
