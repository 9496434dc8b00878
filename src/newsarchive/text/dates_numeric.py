"""Days written with numbers alone: 05/01/2012, 2012-01-05, 5.1.12, 101/01/05; which number is which."""

import re
from dataclasses import replace

from newsarchive.text.calendars import from_buddhist, from_minguo, turned
from newsarchive.text.dates_found import Core, century, is_day
from newsarchive.text.dates_tokens import Tokens

_BUDDHIST_LANGUAGES = frozenset({"th", "lo", "km"})
_MINGUO_TAGS = frozenset({"zh-tw", "zh-hant", "zh-hant-tw"})  # the Minguo year 98 is 2009
_PERSIAN_SHORT = range(60, 100)  # 1360 to 1399
_NEPALESE = frozenset({"ne", "hi"})  # Hindi, because short lines in its script are taken for it
_BIKRAM = range(2040, 2083)  # years of Nepal's calendar that no page means as Gregorian
_YEAR_LEADS = frozenset({"zh", "ko"})  # 08-07-22 is a day of July
_ERA_LETTERS = frozenset("MTSHR")  # of Japan, before its year: H20/7/22
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_APOSTROPHES = ("'", "’", "‘")
_BEFORE_DAY = re.compile(
    r"[^\W\d_][\s:]\s*(?:le|am|vom|den|il|el|del|dne|dnia|em|om|op|på|la|ngày|on|от|від|на)\Z", re.IGNORECASE
)
_Span = tuple[int, int]


def year_last(tokens: Tokens, i: int, year: int) -> Core | None:
    """Day, month and the year that is number `i`."""
    mark = tokens.mark(i)
    if i < 2 or mark is None or tokens.mark(i - 1) != mark:
        return None
    first, second = tokens.numbers[i - 2], tokens.numbers[i - 1]
    if len(first) > 2 or len(second) > 2 or tokens.glued(i - 2, i):
        return None
    span = (tokens.starts[i - 2], tokens.end(i))
    return _ordered(tokens, (int(first), int(second)), _written(tokens, year), span, dotted=mark == ".")


def year_first(tokens: Tokens, i: int, year: int) -> Core | None:
    """The year that is number `i`, then month and day."""
    if i + 2 >= len(tokens.numbers):
        return None
    mark = tokens.mark(i + 1)
    if mark is None or tokens.mark(i + 2) != mark:
        return None
    month, day = tokens.numbers[i + 1], tokens.numbers[i + 2]
    if len(month) > 2 or len(day) > 2 or tokens.glued(i, i + 2):
        return None
    return _turned(_written(tokens, year), int(month), int(day), (tokens.starts[i], tokens.end(i + 2)))


def short_year(tokens: Tokens, i: int) -> Core | None:
    """Three short numbers, of which number `i` is the last: one of the outer two is a year of two digits."""
    mark = tokens.mark(i)
    if i < 2 or mark is None or tokens.mark(i - 1) != mark or tokens.glued(i - 2, i):
        return None
    first, second, last = tokens.numbers[i - 2 : i + 1]
    span = (tokens.starts[i - 2], tokens.end(i))
    if len(second) > 2:
        return None
    if len(first) == 3 and (tokens.tag in _MINGUO_TAGS or tokens.tag == "zh"):
        return _turned((from_minguo(int(first)), "minguo"), int(second), int(last), span)
    if len(first) > 2:
        return None
    before = tokens.gaps[i - 2]
    if before[-1:] in _ERA_LETTERS and not before[-2:-1].isalpha():
        return None
    core = _short_year_first(tokens, i, before)
    if core is None and not (tokens.language in ("ja", "zh", "ko") or before.endswith(_APOSTROPHES)):
        core = _ordered(tokens, (int(first), int(second)), _short(tokens, int(last)), span, dotted=mark == ".")
    if core is None:
        return None
    padded = len(first) == len(second) == 2
    if mark == "/" or (padded and (tokens.is_dotted() or _stands_alone(tokens, i))):
        return core
    return replace(core, doubtful=True)


def _short_year_first(tokens: Tokens, i: int, before: str) -> Core | None:
    """The day of three short numbers that begin with the year: it is too large for a day, or the language says so."""
    first, second, last = map(int, tokens.numbers[i - 2 : i + 1])
    leads = tokens.language in _YEAR_LEADS and tokens.tag not in _MINGUO_TAGS
    if first <= 31 and not (leads or before.endswith(_APOSTROPHES)):
        return None
    written: tuple[int, str] | None = None
    if tokens.tag in _MINGUO_TAGS and first > 31:
        written = from_minguo(first), "minguo"
    elif _is_persian(tokens):
        written = (1300 + first, "persian") if first in _PERSIAN_SHORT else None
    elif (year := century(first)) is not None:
        written = year, "gregorian"
    return _turned(written, second, last, (tokens.starts[i - 2], tokens.end(i)))


def _is_persian(tokens: Tokens) -> bool:
    """Whether the language, the numerals or, without a language, the letters are those of Iran."""
    if tokens.language:
        return tokens.language == "fa" or (tokens.native and any("۰" <= c <= "۹" for c in tokens.text))
    return not tokens.text.isascii() and any("۰" <= c <= "۹" or c in "پچژگی" for c in tokens.text)


def _stands_alone(tokens: Tokens, i: int) -> bool:
    """Whether only marks, or a word that days follow, stand beside the three numbers that end with number `i`."""
    before, after = tokens.gaps[i - 2].rstrip(), tokens.gaps[i + 1].strip()
    if _BEFORE_DAY.search(before):
        return not after or after[0] not in "./-"
    return (not before or before[-1] in "|,;–—(•·") and (not after or after[0] in "|,;–—)•·")


def _ordered(
    tokens: Tokens, numbers: tuple[int, int], written: tuple[int, str] | None, span: _Span, *, dotted: bool
) -> Core | None:
    """Which of the two numbers before a year is the day: the language, a value over 12 or a dot decides, or nothing."""
    if written is None:
        return None
    (first, second), (year, calendar) = numbers, written
    day_first = tokens.day_first
    if day_first is None and (dotted or calendar != "gregorian"):
        day_first = True
    if first > 12 or day_first is True:
        found = _turned(written, second, first, span)
        if found is not None or first > 12:
            return found
    if second > 12 or day_first is False:
        return _turned(written, first, second, span) or _turned(written, second, first, span)
    if first == second:
        return _turned(written, first, second, span)
    if is_day(year, second, first) and is_day(year, first, second):
        return Core(year, second, first, *span, calendar, swapped=(first, second))
    return None


def _turned(written: tuple[int, str] | None, month: int, day: int, span: _Span) -> Core | None:
    if written is None:
        return None
    year, calendar = written
    if calendar in ("hijri", "persian", "bikram"):
        same = turned(calendar, year, month, day)
        return Core(same.year, same.month, same.day, *span, calendar) if same else None
    return Core(year, month, day, *span, calendar) if is_day(year, month, day) else None


def _written(tokens: Tokens, year: int) -> tuple[int, str] | None:
    """What year four digits mean, and in which calendar; no calendar is assumed that nothing points to."""
    if year in _BIKRAM and (tokens.language in _NEPALESE or _DEVANAGARI.search(tokens.text)):
        return year, "bikram"
    if 1800 <= year <= 2199:
        return year, "gregorian"
    if 2300 <= year <= 2699:
        return from_buddhist(year), "buddhist"
    if 1300 <= year <= 1500:
        if _is_persian(tokens):
            return year, "persian"
        if tokens.language == "ar" or (tokens.native and any("٠" <= c <= "٩" for c in tokens.text)):
            return year, "hijri"
    return None


def _short(tokens: Tokens, number: int) -> tuple[int, str] | None:
    return short_year_of(number, buddhist=tokens.language in _BUDDHIST_LANGUAGES)


def short_year_of(number: int, *, buddhist: bool) -> tuple[int, str] | None:
    """The year of two digits; where Buddhist years are usual, 38 to 75 are 2538 to 2575.

    >>> short_year_of(55, buddhist=True)
    (2012, 'buddhist')
    """
    if buddhist and 38 <= number <= 75:
        return from_buddhist(2500 + number), "buddhist"
    year = century(number)
    return (year, "gregorian") if year else None
