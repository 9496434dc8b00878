"""Lines that state nothing but facts: dates, counters, labels, tools and numbers, with no sentence among them."""

import re
from functools import lru_cache

from newsarchive.text.dates import find_dates
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.wordlists import has_digit

_LONGEST = 200
_OF_DATES = frozenset(("published", "updated", "views", "clock", "print", "mail", "comments", "share", "photo"))
_OF_THEMSELVES = frozenset(("views", "print", "mail"))  # the label alone makes the line one
_PIECES = re.compile(r"[|·;()\[\]【】]| - ")
_EDGES = " .,-–:"


@lru_cache(maxsize=1024)
def is_facts(text: str, language: str | None = None) -> bool:
    """Whether nothing stays of a line when its dates, labels, counters and tools are taken off.

    >>> is_facts("Thứ sáu, 09/11/2007 | Số lần xem: 2717", "vi"), is_facts("Fair opens 09/11/2007", "en")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    dated = has_digit(text)
    if not dated and not _PIECES.search(text):
        said = label(text)
        return said is not None and said.kind in _OF_THEMSELVES
    dates = find_dates(text, language=language, limit=3) if dated else []
    said = label(text)
    if said is not None and (said.kind in _OF_THEMSELVES or (dates and said.kind in _OF_DATES)):
        return True
    rest = text
    for found in dates:
        rest = rest.replace(found.raw, " | ")
    pieces = [bare for piece in _PIECES.split(rest) if (bare := piece.strip(_EDGES))]
    return (bool(dates) or len(pieces) > 1) and all(map(_says_nothing, pieces))


def _says_nothing(piece: str) -> bool:
    return not any(map(str.isalpha, piece)) or label(piece) is not None or is_tool_line(piece)
