"""A day that its own inline element sets right behind a line, without a space: "… IN 2011" and "19/04/2011"."""

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.text.dates import find_dates

_SHORTEST, _LONGEST = 8, 40  # letters of a day and its time
_LONGEST_LINE = 320


def parted(block: TextBlock) -> tuple[str, str] | None:
    """Return a line and the day glued behind it, None when the last inline element of a block is no day."""
    element = block.element
    if element is None or block.chars > _LONGEST_LINE or not block.text[-1:].isdigit() or not len(element):
        return None
    day = text_in(element[-1]) if isinstance(element[-1].tag, str) else ""
    line = block.text[: -len(day)] if _SHORTEST <= len(day) <= _LONGEST else ""
    if not line or line[-1].isspace() or not day[0].isdigit() or not block.text.endswith(day):
        return None
    found = find_dates(day, limit=1)
    return (line, day) if found and found[0].start == 0 and len(found[0].edtf) >= len("2011-04-19") else None
