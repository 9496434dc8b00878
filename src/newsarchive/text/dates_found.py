"""A date that a text states, and the parts it is made of before weekday and time are read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["year", "month", "day", "minute", "second"]


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date as EDTF, where it stands in the text, and how sure its reading is.

    `start` and `end` bound the whole phrase with its weekday and time, `raw` is that phrase. `ambiguous` says that the
    order of day and month is undecided; `other` is then the other reading. `weekday_fits` is None when no weekday is
    named. `in_range` says that the phrase is one end of a span of days. `languages` are those whose words were used.
    """

    edtf: str
    start: int
    end: int
    raw: str
    precision: Precision
    ambiguous: bool = False
    other: str | None = None
    weekday_fits: bool | None = None
    calendar: str = "gregorian"
    in_range: bool = False
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Core:
    """A day, month or year in Gregorian parts with its span.

    `swapped` holds month and day of the other reading where the order is undecided. A `doubtful` core needs a weekday
    or a time beside it to be believed. `clock` is a time that stands inside the phrase.
    """

    year: int
    month: int | None
    day: int | None
    start: int
    end: int
    calendar: str = "gregorian"
    swapped: tuple[int, int] | None = None
    languages: frozenset[str] = frozenset()
    doubtful: bool = False
    clock: tuple[int, int, int | None] | None = None


def edtf_day(edtf: str) -> str | None:
    """The day of an EDTF date or date-time, None when it states no day.

    >>> edtf_day("2012-01-05T14:30+07:00")
    '2012-01-05'
    >>> edtf_day("2012-01") is None
    True
    """
    day = edtf[:10]
    return day if len(day) == 10 and day[4] == day[7] == "-" and day.replace("-", "").isdigit() else None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the Gregorian calendar has this day."""
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1 <= year <= 9999):
        return False
    if day <= 28:
        return True
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def weekday_of(year: int, month: int, day: int) -> int:
    """The day of the week, 0 for Monday; -1 for a day that is none."""
    return date(year, month, day).weekday() if is_day(year, month, day) else -1


def century(number: int) -> int | None:
    """The year of two digits on the web: 69 to 99 belong to the last century, 00 to 39 to this, the others to neither.

    >>> century(98), century(12), century(48)
    (1998, 2012, None)
    """
    if number >= 69:
        return 1900 + number
    return 2000 + number if number < 40 else None
