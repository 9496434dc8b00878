"""One date out of a short text, as the instant it names: what feeds, headers and metadata carry."""

import re
from datetime import UTC, datetime, timedelta

from newsarchive.text.dates_found import century, is_day
from newsarchive.text.dates_scan import find_dates

LONGEST = 300
_ISO_TIME = re.compile(r"\s*\d{4}-\d\d-\d\dT\d\d:")
_ISO_BROKEN = re.compile(r"\s*\d{4}-\d\d-\d\d(?:T\d\d:[^\d]|-\d)")
_ISO_DAY = re.compile(r"\s*(\d{4})-(\d\d)(?:-(\d\d))?\s*\Z")
_ISO_SHORT = re.compile(r"\s*(?:(\d{4})(\d\d)(\d\d)|(\d\d)(\d\d)(\d\d)|-(\d\d)-(\d\d))\s*\Z")
_MAIL = re.compile(
    r"\s*(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+0(\d{3})\s+(\d\d):(\d\d)(?::(\d\d))?\s*([+-]\d{4})?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_KOREAN_DAY = re.compile(r"\s*\d{4}년\s?\d\d?월\s?\d\d?일\s")
_KOREA = timedelta(hours=9)


def parse_date(text: str) -> str | None:
    """The first date of a short text as `YYYY-MM-DD`, with `THH:MM:SS` in UTC where a time is stated.

    This is the reading of feeds and headers: a day alone in ISO 8601 is the instant it begins, a month the first of
    its days. Records keep what the page states; they use `find_dates`.

    >>> parse_date("Fri, 2006/09/15 08:19:53 EDT")
    '2006-09-15T12:19:53'
    """
    text = text[:LONGEST]
    if _ISO_BROKEN.match(text):
        return None
    short = _iso(text) or _early(text)
    if short is not None:
        return short
    found = find_dates(text, limit=1)
    if not found or (_ISO_TIME.match(text) and "T" not in found[0].edtf):
        return None
    return _instant(found[0].edtf, korean=bool(_KOREAN_DAY.match(text)))


def _iso(text: str) -> str | None:
    """A day or month alone, in the full, basic or century-less form of ISO 8601."""
    if match := _ISO_DAY.match(text):
        return _midnight(int(match[1]), int(match[2]), int(match[3] or 1))
    match = _ISO_SHORT.match(text)
    if match is None:
        return None
    parts = [int(part) for part in match.groups() if part]
    year = parts[0] if match[1] else century(parts[0])
    return _midnight(year, parts[1], parts[2] if len(parts) > 2 else 1) if year else None


def _early(text: str) -> str | None:
    """A mail date of the first thousand years, which no page means but feeds contain."""
    match = _MAIL.match(text)
    if match is None or match[2].lower() not in _MONTHS:
        return None
    day, year, hour, minute, second = (int(match[i] or 0) for i in (1, 3, 4, 5, 6))
    month = _MONTHS.index(match[2].lower()) + 1
    if not is_day(year, month, day) or hour > 23 or minute > 59 or second > 59:
        return None
    zone = match[7] or "+0000"
    minutes = (int(zone[1:3]) * 60 + int(zone[3:])) * (-1 if zone[0] == "-" else 1)
    moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC) - timedelta(minutes=minutes)
    return f"{moment.year:04}" + moment.strftime("-%m-%dT%H:%M:%S")


def _midnight(year: int, month: int, day: int) -> str | None:
    return f"{year:04}-{month:02}-{day:02}T00:00:00" if 1000 <= year <= 2199 and is_day(year, month, day) else None


def _instant(edtf: str, *, korean: bool) -> str:
    if len(edtf) < 10:
        return edtf + "-01" * ((10 - len(edtf)) // 3)
    if "T" not in edtf:
        return edtf
    moment = datetime.fromisoformat(edtf)
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    elif korean:
        moment -= _KOREA  # Korea has one zone
    return f"{moment.year:04}" + moment.strftime("-%m-%dT%H:%M:%S")
