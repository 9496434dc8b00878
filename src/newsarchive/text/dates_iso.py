"""A day or a moment that is the whole text, in the form of ISO 8601: what machines write is read at once."""

import re

from newsarchive.text.dates_around import offset
from newsarchive.text.dates_found import DateFound, is_day

_WHOLE = re.compile(
    r"((?:19\d|20[0-3])\d-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?\Z",
    re.ASCII,
)
_FARTHEST = 14  # hours from UTC


def whole(text: str) -> DateFound | None:
    """The date that the whole text is; None for any other text, and for a day or an hour that cannot be.

    >>> whole("2015-04-08T08:11:00+07:00").edtf
    '2015-04-08T08:11:00+07:00'
    """
    match = _WHOLE.match(text)
    if match is None:
        return None
    day, hour, minute, second, utc, sign, hours, minutes = match.groups()
    if not is_day(int(day[:4]), int(day[5:7]), int(day[8:])):
        return None
    if hour is None:
        return DateFound(day, 0, len(text), text, "day")
    if hour > "23" or minute > "59" or (second or "") > "59":
        return None
    zone = "Z" if utc else ""
    if sign:
        if int(hours) > _FARTHEST or minutes > "59":
            return None
        away = int(hours) * 60 + int(minutes)
        zone = offset(away if sign == "+" else -away)
    clock = f"T{hour}:{minute}" + (f":{second}" if second else "")
    return DateFound(day + clock + zone, 0, len(text), text, "second" if second else "minute")
