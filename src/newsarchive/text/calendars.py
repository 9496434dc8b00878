"""Years and days of other calendars, told as Gregorian."""

from datetime import date, timedelta

BUDDHIST_OFFSET = 543
MINGUO_OFFSET = 1911
# First Gregorian year of each era; the eras overlap in the year they change, the era's own count decides.
JAPANESE_ERAS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
ERA_LETTERS = {
    "M": "明治",
    "T": "大正",
    "S": "昭和",
    "H": "平成",
    "R": "令和",
    "昭": "昭和",
    "平": "平成",
    "令": "令和",
}
# Years after which the 33-year leap rule of the Persian calendar changes its phase (Birashk, Borkowski).
_PERSIAN_BREAKS = (-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192)

_ETHIOPIC_BEGINS = date(8, 8, 27)  # the first day of its year 1
# The length of each month as 29 and a digit, by the announced calendars: no rule gives it.
_BIKRAM_FIRST, _BIKRAM_BEGINS = 2036, date(1979, 4, 14)
_BIKRAM_YEARS = (
    "223222101011 223321101011 232321110012 222322011011 223222101011 223321101011 232321110012 222322011011"
    " 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011"
    " 223222101011 232321110011 232321110102 223222101011 223231101011 232321110012 132321110102 223222101011"
    " 223321101011 232321110012 222322010102 223222101011 223321101011 232321110012 222322011002 223222101011"
    " 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011"
    " 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011"
)
_BIKRAM = [[29 + int(digit) for digit in year] for year in _BIKRAM_YEARS.split()]


def from_buddhist(year: int) -> int:
    """The Gregorian year of a Buddhist year of Thailand, Laos and Cambodia.

    >>> from_buddhist(2555)
    2012
    """
    return year - BUDDHIST_OFFSET


def from_minguo(year: int) -> int:
    """The Gregorian year of a year of the Republic of China.

    >>> from_minguo(84)
    1995
    """
    return year + MINGUO_OFFSET


def from_japanese(era: str, year: int) -> int | None:
    """The Gregorian year of a Japanese era, named in full or by its letter.

    >>> from_japanese("平成", 24)
    2012
    """
    first = JAPANESE_ERAS.get(ERA_LETTERS.get(era.upper(), era))
    return first + year - 1 if first is not None and 1 <= year <= 64 else None


def from_persian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of the Iranian solar calendar, or None when there is no such day.

    >>> from_persian(1390, 10, 15)
    datetime.date(2012, 1, 5)
    """
    if not (1 <= year <= 2000 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    if month > 6 and day > 30:
        return None
    leap, march = _persian_year(year)
    if month == 12 and day == 30 and not leap:
        return None
    days = (month - 1) * 31 - max(0, month - 7) + day - 1
    return date(year + 621, 3, march) + timedelta(days=days)


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of the Umm al-Qura calendar, or None where it is not defined (1343 to 1500 AH).

    >>> from_hijri(1433, 2, 11)
    datetime.date(2012, 1, 5)
    """
    from hijridate import Hijri  # noqa: PLC0415  its table costs start-up that pages without Hijri dates never need

    try:
        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except (ValueError, OverflowError):
        return None


def from_ethiopic(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of Ethiopia's calendar, or None when there is no such day.

    >>> from_ethiopic(2000, 1, 1)
    datetime.date(2007, 9, 12)
    """
    last = 30 if month < 13 else 6 if year % 4 == 3 else 5
    if not (1 <= year <= 2100 and 1 <= month <= 13 and 1 <= day <= last):
        return None
    return _ETHIOPIC_BEGINS + timedelta(days=365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def from_bikram(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day of Nepal's calendar, or None outside the years that were announced (2036 to 2082).

    >>> from_bikram(2068, 9, 21)
    datetime.date(2012, 1, 5)
    """
    row = year - _BIKRAM_FIRST
    if not (0 <= row < len(_BIKRAM) and 1 <= month <= 12 and 1 <= day <= _BIKRAM[row][month - 1]):
        return None
    passed = sum(map(sum, _BIKRAM[:row])) + sum(_BIKRAM[row][: month - 1])
    return _BIKRAM_BEGINS + timedelta(days=passed + day - 1)


_BY_DAY = {
    "hijri": (from_hijri, 1200, 1500),
    "persian": (from_persian, 1200, 1500),
    "bikram": (from_bikram, 2036, 2082),
    "ethiopic": (from_ethiopic, 1950, 2040),
}


def turned(calendar: str, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a day in a calendar with months of its own, None for years that no page means."""
    turn, first, last = _BY_DAY[calendar]
    return turn(year, month, day) if first <= year <= last else None


def _persian_year(year: int) -> tuple[bool, int]:
    """Whether a Persian year has 366 days, and the day in March on which it begins."""
    leaps, start, span = -14, _PERSIAN_BREAKS[0], 0
    for following in _PERSIAN_BREAKS[1:]:
        span = following - start
        if year < following:
            break
        leaps += span // 33 * 8 + span % 33 // 4
        start = following
    passed = year - start
    leaps += passed // 33 * 8 + (passed % 33 + 3) // 4
    if span % 33 == 4 and span - passed == 4:
        leaps += 1
    gregorian = year + 621
    march = 20 + leaps - (gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150)
    if span - passed < 6:
        passed = passed - span + (span + 4) // 33 * 33
    return ((passed + 1) % 33 - 1) % 4 == 0 and (passed + 1) % 33 != 0, march
