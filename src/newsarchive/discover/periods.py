"""Archives by date: the month or the day that an address names."""

import re
from datetime import date, timedelta
from urllib.parse import parse_qsl, unquote, urlsplit

_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_.](\d{1,2})(?:[-/_.](\d{1,2}))?(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(?:(\d{1,2})[-/_.])?(\d{1,2})[-/_.]((?:19|20)\d\d)(?!\d)")
_WHOLE = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_NAME = re.compile(
    r"m|mm|mo|mon|month|mes|mois|monat|mese|maand|maaned|manad|miesiac|mesiac|mesec|mjesec|mesyac|luna|ho|honap|kuu"
    r"|thang|bulan|ay|mah|yue",
    re.IGNORECASE,
)
_DAY_NAME = re.compile(
    r"d|dd|day|dia|jour|tag|giorno|dag|dzien|den|dan|zi|nap|paiva|ngay|hari|tanggal|gun|ruz|ri", re.IGNORECASE
)


def period_of_url(url: str) -> str | None:
    """The month or day in an address, `2012-03` or `2012-03-05`; None without one.

    >>> period_of_url("http://a.example/kho.php?ngay=05/03/2012"), period_of_url("http://a.example/l.asp?y=2012&m=3")
    ('2012-03-05', '2012-03')
    """
    parts = urlsplit(url)
    text = unquote(parts.path + "?" + parts.query)
    if not _YEAR.search(text):
        return None
    if match := _YEAR_FIRST.search(text):
        return _period(match[1], match[2], match[3])
    if match := _YEAR_LAST.search(text):
        return _period(match[3], match[2], match[1])
    if match := _WHOLE.search(text):
        return _period(match[1], match[2], match[3])
    return _of_fields(dict(parse_qsl(parts.query)))


def is_day(period: str | None) -> bool:
    """Whether a period is a day."""
    return period is not None and len(period) == len("2012-03-05")


def are_neighbours(one: str, other: str) -> bool:
    """Whether one month follows the other, or one day.

    >>> are_neighbours("2011-12", "2012-01"), are_neighbours("2012-02-29", "2012-03-01")
    (True, True)
    """
    if len(one) != len(other):
        return False
    if len(one) == len("2012-03"):
        months = [int(period[:4]) * 12 + int(period[5:]) for period in (one, other)]
        return abs(months[0] - months[1]) == 1
    try:
        return abs(date.fromisoformat(one) - date.fromisoformat(other)) == timedelta(days=1)
    except ValueError:
        return False


def _of_fields(fields: dict[str, str]) -> str | None:
    year = next((value for value in fields.values() if _YEAR.fullmatch(value)), None)
    month = next((value for name, value in fields.items() if _MONTH_NAME.fullmatch(name)), None)
    day = next((value for name, value in fields.items() if _DAY_NAME.fullmatch(name)), None)
    return _period(year, month, day) if year and month else None


def _period(year: str, month: str, day: str | None) -> str | None:
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return None
    whole = f"{year}-{int(month):02d}"
    return f"{whole}-{int(day):02d}" if day and day.isdigit() and 1 <= int(day) <= 31 else whole
