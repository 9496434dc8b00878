"""A date that a text states."""

from dataclasses import dataclass
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


def edtf_day(edtf: str) -> str | None:
    """The day of an EDTF date or date-time, None when it states no day.

    >>> edtf_day("2012-01-05T14:30+07:00")
    '2012-01-05'
    >>> edtf_day("2012-01") is None
    True
    """
    day = edtf[:10]
    return day if len(day) == 10 and day[4] == day[7] == "-" and day.replace("-", "").isdigit() else None
