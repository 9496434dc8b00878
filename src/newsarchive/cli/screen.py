"""Text for a terminal: width in cells, cutting, tables, and no control character gets through."""

import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence

# besides the control characters (Cc): what turns the reading direction or hides text
_HIDDEN = frozenset("\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_NARROWEST = 8
# where even that is too much
_STUB = 4
_ENDLESS = 100_000


def safe(text: str) -> str:
    r"""Return the text with control, ANSI and bidi characters written out as escapes.

    >>> safe("a\x1b[31mb")
    'a\\x1b[31mb'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def safe_lines(text: str) -> str:
    """Return the text made safe, with its line ends kept."""
    return "\n".join(safe(line) for line in text.split("\n"))


def width(text: str) -> int:
    """Count the cells that a text takes: wide characters two, combining marks none.

    >>> width("tin tức"), width("新闻"), width("e\u0301")
    (7, 4, 1)
    """
    return len(text) if text.isascii() else sum(_cells(char) for char in text)


def cut(text: str, cells: int) -> str:
    """Return the text cut to a number of cells, with an ellipsis where something is missing.

    >>> cut("新闻发布会", 6)
    '新闻…'
    """
    if width(text) <= cells:
        return text
    kept, used = [], 0
    for char in text:
        used += _cells(char)
        if used > cells - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"


def counted(number: int, thing: str) -> str:
    """Write how many of a thing there are.

    >>> counted(1, "article"), counted(0, "article")
    ('1 article', '0 articles')
    """
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def pad(text: str, cells: int, *, right: bool = False) -> str:
    """Return the text filled with spaces to a number of cells."""
    space = " " * max(0, cells - width(text))
    return space + text if right else text + space


def columns(default: int = 100) -> int:
    """Return the width of the terminal, or of `COLUMNS`."""
    return shutil.get_terminal_size((default, 24)).columns


def table_room() -> int:
    """Return how wide a table may be: the terminal, or `COLUMNS`; in a pipe nothing is cut, for it is data."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return columns()
    return _ENDLESS


def table(
    rows: Iterable[Sequence[object]],
    head: Sequence[str],
    *,
    cells: int,
    right: Sequence[int] = (),
    whole: Sequence[int] = (),
) -> str:
    """Return aligned lines no wider than `cells`; the widest column gives way first.

    `right` names the columns that are numbers, `whole` those that are never cut, for they are copied or compared; on a
    very narrow terminal these may stand out. None is drawn as nothing.
    """
    grid = [[safe(" ".join(str(cell).split())) if cell is not None else "" for cell in row] for row in rows]
    widths = [max([width(name), *(width(row[i]) for row in grid)]) for i, name in enumerate(head)]
    for narrowest in (_NARROWEST, _STUB):
        least = [
            wide if i in whole else min(wide, max(width(name) if narrowest == _NARROWEST else 0, narrowest))
            for i, (name, wide) in enumerate(zip(head, widths, strict=True))
        ]
        widths = _fit(widths, cells, least)
    lines = [_line([name.upper() for name in head], widths, right), *(_line(row, widths, right) for row in grid)]
    return "\n".join(lines)


def wrap(text: str, cells: int, indent: str = "") -> str:
    """Return a paragraph broken between words, or between wide characters, into lines of at most `cells`."""
    room = max(cells - width(indent), _NARROWEST)
    lines, line = [], ""
    for word in _pieces(text, room):
        joined = f"{line} {word}" if line and not (_is_wide(line[-1]) and _is_wide(word[0])) else line + word
        if line and width(joined) > room:
            lines.append(line)
            line = word
        else:
            line = joined
    return "\n".join(indent + part for part in [*lines, line])


def _pieces(text: str, room: int) -> Iterable[str]:
    """Yield words; wide characters one by one; a word wider than a line in parts."""
    for word in text.split():
        part = ""
        for char in word:
            wide = _is_wide(char)
            if part and (wide or _is_wide(part[-1]) or width(part) + _cells(char) > room):
                yield part
                part = ""
            part += char
        if part:
            yield part


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    shown = (
        pad(cut(cell, wide), wide, right=i in right) for i, (cell, wide) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join(shown).rstrip()


def _fit(widths: list[int], cells: int, least: Sequence[int]) -> list[int]:
    """Take cells off the widest column until all fit, or none can give more."""
    widths = [max(min(wide, cells), few) for wide, few in zip(widths, least, strict=True)]
    for _ in range(sum(widths) + 2 * (len(widths) - 1) - cells):
        widest = max(range(len(widths)), key=lambda i: widths[i] - least[i])
        if widths[widest] <= least[widest]:
            break
        widths[widest] -= 1
    return widths


def _shown(char: str) -> str:
    if char in _HIDDEN or unicodedata.category(char) in ("Cc", "Cs"):
        return char.encode("unicode_escape", "surrogatepass").decode("ascii")
    return char


def _is_wide(char: str) -> bool:
    return char > "\u1100" and unicodedata.east_asian_width(char) in "WF"


def _cells(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if _is_wide(char) else 1
