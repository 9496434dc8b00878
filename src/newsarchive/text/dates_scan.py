"""Find dates in running text: a year is the anchor, its neighbours say the rest."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from newsarchive.text import dates_numeric, dates_worded
from newsarchive.text.calendars import turned
from newsarchive.text.dates_around import Around, look_around
from newsarchive.text.dates_found import Core, DateFound, Precision, is_day, weekday_of
from newsarchive.text.dates_iso import whole
from newsarchive.text.dates_tokens import OTHER_DIGITS, Tokens, latin_digits
from newsarchive.text.dates_units import HAS_UNITS, era_cores, unit_cores
from newsarchive.text.wordlists import word_set

LONGEST_TEXT = 200_000
_LONGEST_KEPT = 300  # lines are read several times for a page; long ones are not worth their room
# Cheap tests before any work. A date has a four-digit year, or is a numeric triple, or has an East Asian year sign, or
# a word between two numbers; all begin at a digit, so that prose is passed at the speed of one character class.
_DIGIT = re.compile(r"\d")
_GATE = re.compile(
    r"[0-9](?:(?<=[12])[0-9]{3}(?![0-9])| ?[./\-–] ?[0-9]{1,2} ?[./\-–] ?[0-9]{2}(?![0-9])|\s?[年년]"
    r"|(?<=[HSR平昭令成和][0-9])[0-9]?[./．／-][0-9]"
    r"|(?:st|nd|rd|th|er|º)?\.?[ \-./,][^\W\d][^\s\d]{1,14}[ \-./,]{1,2}['’]?[0-9]{2}(?![0-9])"
    r"|, ?['’][0-9]{2}(?![0-9]))"
)
_HAN_YEAR = re.compile(r"[〇零○Ｏ一二三四五六七八九元]年")
_SPAN = re.compile(
    r"\s*(?:[-–—~～〜至到]|to|until|till|through|thru|and|đến|tới|đến hết|đến ngày|đến hết ngày|bis|bis zum|au"
    r"|jusqu['’]au|al|hasta|hasta el|até|até o|a|до|по|fino al|から|まで|ถึง|ถึงวันที่|hingga|sampai|s/d|s\.d\."
    r"|إلى|حتى|تا|ile|까지|부터)\s*\Z",
    re.IGNORECASE,
)
# Words before a numeric date that only languages use which put the day first.
_DAY_FIRST_WORD = re.compile(
    r"(?:(?<!\w)(?:ngày(?: [^\W\d]{2,6}){0,2}|đăng|cập nhật|hôm|lúc|tanggal|tgl|tarikh|fecha|data|datum|дата|від|от"
    r"|tarih|tarihi|تاريخ|दिनांक|le|el|em|am|vom|den|il|del|dne|dnia|di|της|στις)|วันที่|ວັນທີ|ថ្ងៃទី)[\s:.]*\Z",
    re.IGNORECASE,
)
_DAY_FIRST_HALF = word_set("sa ch sáng chiều tối trưa đêm")
_DOTTED_TIME = frozenset({"id", "fi", "da", "it", "et"})  # languages that write 14.30 for a time of day
_ETHIOPIC = re.compile(r"\s?ዓ\s?[./]?\s?ም")  # "year of mercy": the day before it is of Ethiopia's calendar
_LUNAR = re.compile(r"\s*\(?(?:âm lịch|al\)|農曆|农历|阴历|陰曆|음력|旧暦)", re.IGNORECASE)


def find_dates(
    text: str, *, language: str | None = None, day_first: bool | None = None, limit: int = 50, years: bool = False
) -> list[DateFound]:
    """The dates that a text states, in order of position, at most `limit`.

    `language` is a BCP 47 tag; `day_first` says how the site writes, None where it is unknown. `years` asks for bare
    years too. Numbers that are no dates (documents, versions, prices, telephone numbers) give nothing, and neither do
    days without a year.

    >>> [d.edtf for d in find_dates("Thứ Tư, 08/04/2015, 08:11 [GMT+7]")]
    ['2015-04-08T08:11+07:00']
    """
    if not _DIGIT.search(text) and "年" not in text:
        return []
    if len(text) <= _LONGEST_KEPT:
        found = list(_kept(text, language, day_first, years)[: max(limit, 1)])
    else:
        found = _found(text, language, day_first, limit, years=years)
    return _spans(text, found) if len(found) > 1 else found


@lru_cache(maxsize=512)
def _kept(text: str, language: str | None, day_first: bool | None, years: bool) -> tuple[DateFound, ...]:
    if (date := whole(text)) is not None:
        return (date,)
    return tuple(_found(text, language, day_first, LONGEST_TEXT, years=years))


def _found(text: str, language: str | None, day_first: bool | None, limit: int, *, years: bool) -> list[DateFound]:
    plain = text.isascii()
    text = digits = text[:LONGEST_TEXT]
    if not plain and OTHER_DIGITS.search(text):
        digits = latin_digits(text)
    if not _GATE.search(digits) and (plain or not _HAN_YEAR.search(digits)):
        return []
    tokens = Tokens(text, digits, (language or "").lower().replace("_", "-"), day_first)
    found: list[DateFound] = []
    for core in _cores(tokens, years=years):
        reached = found[-1].end if found else 0
        if core.start >= reached and (date := _finished(tokens, core, reached)):
            found.append(date)
            if len(found) >= limit:
                break
    return found


def _cores(tokens: Tokens, *, years: bool) -> Iterator[Core]:
    found = unit_cores(tokens, years=years) if HAS_UNITS.search(tokens.digits) else []
    if tokens.language == "ja" or not tokens.text.isascii():
        found.extend(era_cores(tokens))
    for i, number in enumerate(tokens.numbers):
        core = _core_at(tokens, i, number)
        if core is None and years and len(number) == 4 and "1900" <= number <= "2099" and not tokens.glued(i, i):
            core = Core(int(number), None, None, tokens.starts[i], tokens.end(i))
        if core is not None:
            found.append(core)
    found.sort(key=lambda core: (core.start, -core.end))
    return iter(found)


def _core_at(tokens: Tokens, i: int, number: str) -> Core | None:
    if len(number) == 4:
        year = int(number)
        if number[0] in "12":
            return (
                dates_numeric.year_last(tokens, i, year)
                or dates_numeric.year_first(tokens, i, year)
                or dates_worded.year_last(tokens, i, year)
                or dates_worded.year_first(tokens, i, year)
            )
    elif len(number) == 2 and i:
        return dates_numeric.short_year(tokens, i) or dates_worded.short_year(tokens, i)
    return None


def _finished(tokens: Tokens, core: Core, reached: int) -> DateFound | None:
    """The date with what stands around it: weekday, time, zone; they also settle what is doubtful."""
    around = _around(tokens, core, reached)
    if core.doubtful and not around.weekdays and not around.time:
        return None
    if core.day and _LUNAR.match(tokens.digits, around.end):
        return None
    if core.calendar == "gregorian" and _ETHIOPIC.match(tokens.digits, core.end):
        return _of_ethiopia(tokens, core)
    month, day, swapped, fits = core.month, core.day, core.swapped, None
    if around.weekdays and month and day:
        fits = weekday_of(core.year, month, day) in around.weekdays
        if swapped and (weekday_of(core.year, *swapped) in around.weekdays) != fits:
            month, day = (month, day) if fits else swapped
            swapped, fits = None, True
    if swapped and around.american:
        (month, day), swapped = swapped, None
    if core.clock:
        around.time = core.clock
    if swapped and (
        around.half in _DAY_FIRST_HALF or _DAY_FIRST_WORD.search(tokens.digits, max(0, core.start - 20), core.start)
    ):
        swapped = None
    edtf, precision = _edtf(core.year, month, day, around)
    other = _edtf(core.year, *swapped, around)[0] if swapped else None
    return DateFound(
        edtf,
        around.start,
        around.end,
        tokens.text[around.start : around.end],
        precision,
        ambiguous=other is not None,
        other=other,
        weekday_fits=fits,
        calendar=core.calendar,
        languages=core.languages,
    )


def _of_ethiopia(tokens: Tokens, core: Core) -> DateFound | None:
    same = turned("ethiopic", core.year, core.month, core.day) if core.month and core.day else None
    if same is None:
        return None
    raw = tokens.text[core.start : core.end]
    return DateFound(same.isoformat(), core.start, core.end, raw, "day", calendar="ethiopic")


def _around(tokens: Tokens, core: Core, reached: int) -> Around:
    if not core.month or not core.day:
        return Around(core.start, core.end)
    readings = ((core.month, core.day), core.swapped or (core.month, core.day))
    expected = frozenset(weekday_of(core.year, month, day) for month, day in readings)
    return look_around(tokens.digits, (core.start, core.end), reached, expected, dotted=tokens.language in _DOTTED_TIME)


def _edtf(year: int, month: int | None, day: int | None, around: Around) -> tuple[str, Precision]:
    if not month:
        return f"{year:04}", "year"
    if not day or not is_day(year, month, day):
        return f"{year:04}-{month:02}", "month"
    text = f"{year:04}-{month:02}-{day:02}"
    if around.time is None:
        return text, "day"
    hour, minute, second = around.time
    clock = f"T{hour:02}:{minute:02}" + (f":{second:02}" if second is not None else "")
    return text + clock + (around.zone or ""), "minute" if second is None else "second"


def _spans(text: str, found: list[DateFound]) -> list[DateFound]:
    """Mark the two ends of each span of days."""
    for i in range(len(found) - 1):
        one, two = found[i], found[i + 1]
        if two.start - one.end <= 16 and len(one.edtf) == len(two.edtf) and _SPAN.match(text[one.end : two.start]):
            found[i], found[i + 1] = replace(one, in_range=True), replace(two, in_range=True)
    return found
