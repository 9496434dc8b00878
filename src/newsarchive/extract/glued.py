"""A day in an inline element of its own, run together with the line before it or with the text behind it."""

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.text.dates import find_dates

_SHORTEST, _LONGEST = 8, 40  # letters of a day and its time
_LONGEST_LINE = 320
_PLAIN = frozenset(("span", "font", "small", "div", "time", "label", "big"))  # a bold day opens a sentence
_FEWEST, _MOST = 3, 4  # pieces of a leaf of a calendar
_DAY_WORD = 12  # letters before a date: the weekday
_BETWEEN = " |:;,.-–—"


def parted(block: TextBlock) -> tuple[str, str] | None:
    """Return a line and the day glued behind it: "… IN 2011" and "19/04/2011"; None when a block ends in no day."""
    element = block.element
    if element is None or block.chars > _LONGEST_LINE or not block.text[-1:].isdigit() or not len(element):
        return None
    day = text_in(element[-1]) if isinstance(element[-1].tag, str) else ""
    line = block.text[: -len(day)] if _SHORTEST <= len(day) <= _LONGEST else ""
    if not line or line[-1].isspace() or not day[0].isdigit() or not block.text.endswith(day):
        return None
    found = find_dates(day, limit=1)
    return (line, day) if found and found[0].start == 0 and len(found[0].edtf) >= len("2011-04-19") else None


def leaf_of(block: TextBlock) -> str | None:
    """Return the day that a leaf of a calendar shows in elements of their own: "05", "march" and "2009"."""
    element = block.element
    if element is None or block.chars > _LONGEST or not _FEWEST <= len(element) <= _MOST:
        return None
    pieces = [piece for text in element.itertext() if (piece := text.strip())]
    if not _FEWEST <= len(pieces) <= _MOST or sum(map(len, pieces)) < block.chars - _MOST:
        return None
    day = " ".join(pieces)
    found = find_dates(day, limit=1)
    return day if found and found[0].raw == day and len(found[0].edtf) >= len("2011-04-19") else None


def less_day(block: TextBlock) -> str:
    """The text of a block without the day that an inline element sets at its head."""
    text = block.text
    if block.element is None or not any(map(str.isdigit, text[:_LONGEST])):
        return text
    for child in block.element:
        day = text_in(child) if isinstance(child.tag, str) and child.tag in _PLAIN else ""
        if _SHORTEST <= len(day) <= _LONGEST < len(text) and text.startswith(day):
            found = find_dates(day, limit=1)
            rest = text[len(day) :].lstrip(_BETWEEN)
            if found and len(day[: found[0].start]) <= _DAY_WORD and rest and not rest[0].islower():
                return rest
    return text
