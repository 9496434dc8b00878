"""The days that an EDTF date covers, so that dates of any precision can be compared."""

import calendar
import re

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def days(edtf: str | None) -> tuple[str, str] | None:
    """The first and last day of a date, a date-time or an interval; None where there is none.

    >>> days("2012-02~")
    ('2012-02-01', '2012-02-29')
    >>> days("2012-01-05T14:30+07:00/2013")
    ('2012-01-05', '2013-12-31')
    """
    if not edtf:
        return None
    first, _, last = edtf.partition("/")
    start = _days_of_one(first)
    end = _days_of_one(last) if last else start
    if start is None and end is None:
        return None
    return (start[0] if start else "0000-01-01", end[1] if end else "9999-12-31")


def _days_of_one(edtf: str) -> tuple[str, str] | None:
    found = _DATE.match(edtf)
    if found is None:
        return None
    year, month, day = found.groups()
    if month is None or not 1 <= int(month) <= 12:
        return f"{year}-01-01", f"{year}-12-31"
    if day is None:
        last = calendar.monthrange(int(year), int(month))[1] if int(year) else 31
        return f"{year}-{month}-01", f"{year}-{month}-{last:02}"
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"
