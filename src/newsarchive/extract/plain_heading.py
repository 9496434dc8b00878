"""The line of a title parted: a section or a day before it, and a day glued behind it."""

import re

from newsarchive.extract.plain_lines import SHORTEST_TITLE, Lines
from newsarchive.text.dates import find_dates

_TOPIC = re.compile(r"([^:：»|]{3,40}?)\s?[:：»|]\s+(?=\S)")
_DAY_WRITTEN, _HOUR = r"\d{2}[/.-]\d{2}[/.-]\d{4}", r"\s\d{1,2}:\d{2}(?::\d{2})?"
_STAMP = re.compile(rf"(?:(?<=\S)({_DAY_WRITTEN}(?:{_HOUR})?)|\s({_DAY_WRITTEN}{_HOUR}))$")
_EDGES = " -–—:|,;."
_DAY = 10  # letters of a full date in EDTF


def heading_of(lines: Lines, number: int) -> tuple[str, str, str]:
    """What stands before a title in its line, the title, and the day behind it."""
    text = lines.lines[number].text.strip()
    before, behind = "", ""
    stamp = _STAMP.search(text)
    if stamp is not None and len(text) - len(stamp[0]) >= SHORTEST_TITLE:
        text, behind = text[: stamp.start()], stamp[1] or stamp[2]
    topic = _TOPIC.match(text)
    if topic is not None and topic[1] in lines.known and len(text) - topic.end() >= SHORTEST_TITLE:
        return topic[1], text[topic.end() :], behind
    days = find_dates(text, limit=1) if text[:1].isdigit() else []
    if days and days[0].start == 0 and len(days[0].edtf) >= _DAY:
        rest = text[days[0].end :].lstrip(_EDGES)
        if len(rest) >= SHORTEST_TITLE and rest[0].isupper():
            before, text = text[: days[0].end], rest
    return before, text, behind
