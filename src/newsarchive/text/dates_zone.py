"""Time zones by name: a stated time that lacks its zone is given the one that a site's profile names."""

from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_BARE = (len("2012-01-05T14:30"), len("2012-01-05T14:30:00"))


@lru_cache(maxsize=256)
def zone(name: str | None) -> tzinfo | None:
    """The time zone of that name (`Asia/Ho_Chi_Minh`, `+07:00`), None if it is unknown."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    try:
        return datetime.fromisoformat(f"2000-01-01T00:00:00{name}").tzinfo
    except ValueError:
        return None


def with_zone(edtf: str, name: str | None) -> str:
    """The EDTF text with the zone's offset on that day; a day, and a time whose zone is stated, stay as they are.

    >>> with_zone("2012-01-05T14:30", "Asia/Ho_Chi_Minh"), with_zone("2012-01-05", "Asia/Ho_Chi_Minh")
    ('2012-01-05T14:30+07:00', '2012-01-05')
    """
    if len(edtf) not in _BARE or edtf[10] != "T" or (known := zone(name)) is None:
        return edtf
    try:
        offset = datetime.fromisoformat(edtf).replace(tzinfo=known).utcoffset()
    except ValueError:
        return edtf
    if offset is None:
        return edtf
    minutes = abs(offset) // timedelta(minutes=1)  # seconds of local mean times cannot be written
    return f"{edtf}{'-' if offset < timedelta() else '+'}{minutes // 60:02}:{minutes % 60:02}"
