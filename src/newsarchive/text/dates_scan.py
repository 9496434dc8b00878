"""Find dates in running text: a year is the anchor, its neighbours say the rest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from newsarchive.text.calendars import from_buddhist, from_hijri, from_japanese, from_minguo, from_persian
from newsarchive.text.dates_around import Around, look_around
from newsarchive.text.dates_found import DateFound, Precision
from newsarchive.text.dates_names import Month, month_at_end

LONGEST_TEXT = 200_000
_DIGIT = re.compile(r"\d")
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_NUMBERS = re.compile(r"(\d+)")
# Cheap test before any work: a four-digit year, a numeric triple, an East Asian year sign, or a word between numbers.
_GATE = re.compile(
    r"(?<!\d)[012]\d{3}(?!\d)|\d ?[./\-–] ?\d{1,2} ?[./\-–] ?'?\d\d(?!\d)|\d\s?[年년]|元年|[〇零一二三四五六七八九○]年"
    r"|\d[^\W\d]{0,2}\.?[ \-./,][^\W\d]{3,12}\.?[ \-./,]{1,2}['’]?\d\d(?!\d)"
    r"|[^\W\d]{3,}\.? \d{1,2}, ?['’]\d\d(?!\d)"
)
_SEPARATOR = re.compile(r"\s?([./\-–‐‑−])\s?\Z")
_DAY_FILL = re.compile(
    r"(?:st|nd|rd|th|er|ère|º|ª|°|ο|η|ης|-?е|-?го|-?ого|de|del|of|di|da|d['’]|den|the|dne|bulan|tháng|thg|th|'|লা|শে|ই|রা|ঠা|तारीख"
    r"|เดือน|ເດືອນ|ខែ|من|ماه|dias?|month|\s|[.,/\-–()\[\]])*\Z"
)
_YEAR_FILL = re.compile(
    r"(?:(?:^|(?<=[\s.,/\-()0-9]))(?:de|del|do|of|năm|nam|anno|tahun|year|năm|l['’]an|ປີ|ឆ្នាំ|عام|سنة|لعام|لسنة|سال|a\.?d|year|yıl|ปี|வருடம்|सन्|ವರ್ಷ|år|рік|року|год|года)"
    r"|(?:พ|ค)\.?\s?ศ\.?|ພ\.?\s?ສ\.?|ຄ\.?\s?ສ\.?|ព\.?\s?ស\.?|គ\.?\s?ស\.?|西元|公元|['’(\[]|[\s.,/\-–:])+\Z"
)
_MONTH_WORD = re.compile(
    r"(?:^|[^\w])(?:tháng|thang|thg|th|t)\.?\s*\Z|(?:^|[^\w])(?:mes|mês|bulan|month)(?: de)?\s*\Z|(?:ខែ|ເດືອນ|เดือน)(?:ទី)?\s*\Z"
)
_DAY_WORD_BETWEEN = re.compile(r"\s*[,.]?\s*(?:tháng|thang|thg|th\b|t\b|/|-|ខែ(?:ទី)?|ເດືອນ|เดือน)\.?\s*\Z")
_ORDINAL_COMMA = re.compile(r"(?:st|nd|rd|th|º|ª|\.|er)?[\s,.\-–/]*(?:(?:year|năm|de|del|of|tahun)\s*)?\Z")
_YMD_UNITS = re.compile(
    r"(?:(民國|民国|中華民國|中华民国|明治|大正|昭和|平成|令和|西元|公元|佛曆|พ\.?ศ\.?)\s?)?(\d{1,4}|元)\s?[年년]\s?"
    r"(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})(?:\s?[日号號일]|(?!\d)|(?=\d\d:\d\d)|(?=\d:\d\d)))?)?"
)
_CHINESE = re.compile(
    r"([〇零○一二三四五六七八九]{2,4})\s?年\s?(?:([一二三四五六七八九十]{1,2})\s?月\s?(?:([一二三四五六七八九十廿卅]{1,3})\s?[日号號])?)?"
)
_HAN_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
# Languages and regions that write the month first.
MONTH_FIRST = {"en-us", "fil", "tl", "en-ph"}
DAY_FIRST = set(
    "vi fr es pt id ms de it ru uk th lo km ar tr hi nl pl cs sk ro da nb nn no fi el bg hr sr sl mk et lv ca gl af bn ur he az kk"
    " ka hy sq be en-gb en-au en-nz en-ie en-in en-za my ta te mr gu pa ml kn so sw ne uz".split()
)
YEAR_FIRST = set("zh ja ko hu mn lt fa sv".split())
_DOTTED_YEARS = set("de ru uk cs sk pl fi da nb nn no tr bg ro hr sr sl et lv kk be az hu it".split())


@dataclass(frozen=True, slots=True)
class _Core:
    """The day itself, before weekday and time: Gregorian parts, the span, and what is doubtful."""

    year: int
    month: int | None
    day: int | None
    start: int
    end: int
    calendar: str = "gregorian"
    swapped: tuple[int, int] | None = None  # month and day of the other reading
    languages: frozenset[str] = frozenset()
    doubtful: bool = False  # needs a weekday, a time or a language to be believed


def find_dates(
    text: str, *, language: str | None = None, day_first: bool | None = None, limit: int = 50
) -> list[DateFound]:
    """The dates that a text states, in order of position, at most `limit`.

    `language` is a BCP 47 tag; `day_first` says how the site writes, None where it is unknown. Numbers that are no
    dates (documents, versions, prices, telephone numbers) give nothing, and neither do days without a year.

    >>> [d.edtf for d in find_dates("Thứ Tư, 08/04/2015, 08:11 [GMT+7]")]
    ['2015-04-08T08:11+07:00']
    """
    if not _GATE.search(text):
        return []
    text = text[:LONGEST_TEXT]
    if not text.isascii() and _OTHER_DIGIT.search(text):
        digits = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    else:
        digits = text
    scan = _Scan(text, digits, (language or "").lower(), day_first)
    found: list[DateFound] = []
    reached = 0
    for core in scan.cores():
        if core.start < reached:
            continue
        date_found = scan.finish(core, reached)
        if date_found is not None:
            found.append(date_found)
            reached = date_found.end
            if len(found) >= limit:
                break
    return found


class _Scan:
    """One text while it is read."""

    def __init__(self, text: str, digits: str, language: str, day_first: bool | None) -> None:
        self.text, self.digits = text, digits
        self.tag, self.language = language, language.split("-")[0]
        self.day_first = day_first
        parts = _NUMBERS.split(digits)
        self.gaps, self.numbers = parts[0::2], parts[1::2]
        self.starts: list[int] = []
        at = 0
        for gap, number in zip(self.gaps, self.numbers, strict=False):
            at += len(gap)
            self.starts.append(at)
            at += len(number)
        self.native = text is not digits

    def cores(self) -> Iterator[_Core]:
        found: list[_Core] = []
        if "年" in self.digits or "년" in self.digits:
            found += self._unit_cores()
        for i, number in enumerate(self.numbers):
            core = self._core_at(i, number)
            if core is not None:
                found.append(core)
        found.sort(key=lambda core: (core.start, -core.end))
        return iter(found)

    # -- East Asian units ---------------------------------------------------------------------------------

    def _unit_cores(self) -> list[_Core]:
        found = []
        for match in _YMD_UNITS.finditer(self.digits):
            era, year_text, month, day = match.groups()
            year = self._unit_year(era, year_text)
            if year is None:
                continue
            found.append(_Core(year[0], _int(month), _int(day), match.start(), match.end(), year[1]))
        for match in _CHINESE.finditer(self.digits):
            year_text, month, day = match.groups()
            if len(year_text) == 4:
                value = int("".join(str(_HAN_DIGITS[c]) for c in year_text))
                found.append(_Core(value, _han(month), _han(day), match.start(), match.end()))
        return found

    def _unit_year(self, era: str | None, text: str) -> tuple[int, str] | None:
        number = 1 if text == "元" else int(text)
        if era and era[-1] in "國国":
            return from_minguo(number), "minguo"
        if era and era in "明治大正昭和平成令和":
            year = from_japanese(era, number)
            return (year, "japanese") if year else None
        if text == "元":
            return None
        if 1000 <= number <= 2199:
            return number, "gregorian"
        if number < 200 and len(text) >= 2:
            if self.language in ("ja", "ko") or self.tag in ("zh-cn", "zh-hans", "zh-sg"):
                return (_century(number), "gregorian") if len(text) == 2 else None
            return from_minguo(number), "minguo"
        return None

    # -- a year and its neighbours ------------------------------------------------------------------------

    def _core_at(self, i: int, number: str) -> _Core | None:
        length = len(number)
        if length == 4 and number[0] in "12":
            return self._year_last(i, int(number)) or self._year_first(i, int(number))
        if length == 2 and i >= 1:
            return self._short_year(i)
        return None

    def _end(self, i: int) -> int:
        return self.starts[i] + len(self.numbers[i])

    def _year_last(self, i: int, year: int) -> _Core | None:
        gap = self.gaps[i]
        if len(gap) > 60:
            gap = gap[-60:]
        separator = _SEPARATOR.match(gap) if i and len(gap) <= 3 else None
        if separator and i >= 2 and len(self.gaps[i - 1]) <= 3:
            before = _SEPARATOR.match(self.gaps[i - 1])
            if before and before[1] == separator[1]:
                return self._triple(i, year, separator[1])
        lowered = gap.lower()
        worded = self._worded(i, year, lowered)
        if worded is not None:
            return worded
        return self._numbers_then_year(i, year, lowered)

    def _triple(self, i: int, year: int, mark: str) -> _Core | None:
        first, second = self.numbers[i - 2], self.numbers[i - 1]
        if len(first) > 2 or len(second) > 2 or self._glued(i - 2, i):
            return None
        return self._numeric(int(first), int(second), year, (self.starts[i - 2], self._end(i)))

    def _numeric(
        self, first: int, second: int, year: int, span: tuple[int, int], *, short: bool = False
    ) -> _Core | None:
        written, calendar = self._written_year(year) if not short else (year, "gregorian")
        if written is None:
            return None
        if calendar in ("hijri", "persian"):
            day = (from_hijri if calendar == "hijri" else from_persian)(written, second, first)
            return _Core(day.year, day.month, day.day, *span, calendar) if day else None
        month_first = self._month_first()
        day, month = first, second
        if month > 12 >= day:
            return self._checked(written, day, month, span, calendar)
        if month > 12 or day > 31 or not month or not day:
            return None
        if day > 12 or day == month or month_first is False:
            return self._checked(written, month, day, span, calendar)
        if month_first:
            return self._checked(written, day, month, span, calendar)
        return _Core(written, month, day, *span, calendar, swapped=(day, month))

    def _month_first(self) -> bool | None:
        if self.day_first is not None:
            return not self.day_first
        if self.tag in MONTH_FIRST or self.language in MONTH_FIRST:
            return True
        if self.tag in DAY_FIRST or self.language in DAY_FIRST:
            return False
        return None

    def _written_year(self, year: int) -> tuple[int | None, str]:
        if 1800 <= year <= 2199:
            return year, "gregorian"
        if 2300 <= year <= 2699:
            return from_buddhist(year), "buddhist"
        if 1300 <= year <= 1500:
            if self.language == "fa" or any("۰" <= c <= "۹" for c in self.text):
                return year, "persian"
            if self.language == "ar" or (self.native and any("٠" <= c <= "٩" for c in self.text)):
                return year, "hijri"
        return None, ""

    def _checked(self, year: int, month: int, day: int, span: tuple[int, int], calendar: str) -> _Core | None:
        return _Core(year, month, day, *span, calendar) if _is_day(year, month, day) else None

    def _glued(self, first: int, last: int) -> bool:
        """Whether the numbers go on at either side, as those of a version, a document or a telephone do."""
        before, after = self.gaps[first], self.gaps[last + 1]
        if first and len(before) == 1 and before in "./-–:,_" and not (before in ",-" and self._is_time(first - 1)):
            return True
        if before.endswith(("/", "=", "&", "_", "#")) or (before[-1:] == "-" and before[-2:-1].isalpha()):
            return True
        if last + 1 < len(self.numbers) and after in ("/", ".", "-", ":", "_", "–"):
            return not (after != ":" and self._is_time(last + 2))
        return after[:1] in ("/", "%", "_") and after[1:2].isalpha()

    def _is_time(self, i: int) -> bool:
        return 0 < i < len(self.numbers) and self.gaps[i] in (":", "h", "g") and len(self.numbers[i]) == 2

    def _worded(self, i: int, year: int, gap: str) -> _Core | None:
        fill = _YEAR_FILL.search(gap)
        rest = gap[: fill.start()] if fill else gap
        if not rest.strip():
            return None
        named = month_at_end(rest, self.language)
        if named is None:
            return None
        month, at = named
        before = rest[:at]
        day = None
        if i and not (len(self.gaps[i]) > 60) and _DAY_FILL.match(before) and len(self.numbers[i - 1]) <= 2:
            day = int(self.numbers[i - 1])
        start = self.starts[i] - len(gap) + at
        if day is not None and 1 <= day <= 31:
            start = self.starts[i - 1]
        else:
            day = None
        return self._from_month(month, year, day, (start, self._end(i)), gap)

    def _from_month(self, month: Month, year: int, day: int | None, span: tuple[int, int], gap: str) -> _Core | None:
        if month.calendar in ("hijri", "persian"):
            if not 1200 <= year <= 1500:
                return None
            if day is None:
                return None
            turned = (from_hijri if month.calendar == "hijri" else from_persian)(year, month.number, day)
            return (
                _Core(turned.year, turned.month, turned.day, *span, month.calendar, languages=month.languages)
                if turned
                else None
            )
        calendar = "gregorian"
        if 2300 <= year <= 2699:
            year, calendar = from_buddhist(year), "buddhist"
        elif not 1000 <= year <= 2199:
            return None
        if day is not None and not _is_day(year, month.number, day):
            return None
        return _Core(year, month.number, day, *span, calendar, languages=month.languages)

    def _numbers_then_year(self, i: int, year: int, gap: str) -> _Core | None:
        if not i or len(self.numbers[i - 1]) > 2 or year < 1800 or 2199 < year < 2300 or year > 2699:
            return None
        calendar = "gregorian"
        if year > 2199:
            year, calendar = from_buddhist(year), "buddhist"
        middle = int(self.numbers[i - 1])
        before = self.gaps[i - 1][-60:].lower()
        span_end = self._end(i)
        if not (_ORDINAL_COMMA.match(gap) or _YEAR_FILL.fullmatch(gap)):
            return None
        if _MONTH_WORD.search(before) and 1 <= middle <= 12:
            day = None
            start = self.starts[i - 1]
            if i >= 2 and len(self.numbers[i - 2]) <= 2 and _DAY_WORD_BETWEEN.match(before):
                day = int(self.numbers[i - 2])
                start = self.starts[i - 2]
                if not _is_day(year, middle, day):
                    return None
            return _Core(year, middle, day, start, span_end, calendar, languages=frozenset({"vi"}))
        named = month_at_end(before, self.language)
        if named is not None and named[0].calendar == "gregorian" and _is_day(year, named[0].number, middle):
            start = self.starts[i - 1] - len(before) + named[1]
            return _Core(year, named[0].number, middle, start, span_end, calendar, languages=named[0].languages)
        if (
            i >= 2
            and len(self.numbers[i - 2]) <= 2
            and before.strip(" .,") in ("", "월", "月")
            and _is_day(year, int(self.numbers[i - 2]), middle)
        ):
            marked = before.strip(" .,") or _MONTH_WORD.search(self.gaps[i - 2][-20:].lower())
            if marked:
                return _Core(year, int(self.numbers[i - 2]), middle, self.starts[i - 2], span_end, calendar)
        return None

    def _year_first(self, i: int, year: int) -> _Core | None:
        numbers, gaps = self.numbers, self.gaps
        if i + 1 >= len(numbers) or len(numbers[i + 1]) > 2:
            return None
        mark = _SEPARATOR.match(gaps[i + 1])
        if i + 2 < len(numbers) and mark and len(numbers[i + 2]) <= 2:
            second = _SEPARATOR.match(gaps[i + 2])
            if second and second[1] == mark[1] and not self._glued_first(i, i + 2):
                return self._ymd(i, year)
        after = gaps[i + 1][:40].lower()
        named = month_at_end(after, self.language)
        if named is not None and named[0].calendar == "gregorian" and not after[: named[1]].strip(" .,年"):
            day = int(numbers[i + 1])
            if 1800 <= year <= 2199 and _is_day(year, named[0].number, day):
                return _Core(year, named[0].number, day, self.starts[i], self._end(i + 1), languages=named[0].languages)
        if i + 2 <= len(numbers) and i + 1 < len(numbers):
            following = gaps[i + 2][:24].lower()
            word = re.match(r"\s*([^\W\d][^\s\d,.]*)", following)
            between = after.strip(" .,")
            if word and (not between or between in ("წ", "წელი", "m", "г", "р")):
                hit = month_at_end(word[1], self.language)
                day = int(numbers[i + 1])
                if (
                    hit
                    and hit[0].calendar == "gregorian"
                    and 1800 <= year <= 2199
                    and _is_day(year, hit[0].number, day)
                ):
                    end = self._end(i + 1) + word.end()
                    return _Core(year, hit[0].number, day, self.starts[i], end, languages=hit[0].languages)
        return None

    def _glued_first(self, first: int, last: int) -> bool:
        before, after = self.gaps[first], self.gaps[last + 1]
        if first and len(before) == 1 and before in "./-–:,_+" and not self._is_time(first - 1):
            return True
        if before.endswith(("/", "=", "&", "_", "#")):
            return True
        if last + 1 < len(self.numbers) and after in ("/", ".", "-", "_", "–"):
            return not self._is_time(last + 2)
        return after[:1] in ("/", "%", "_")

    def _ymd(self, i: int, year: int) -> _Core | None:
        month, day = int(self.numbers[i + 1]), int(self.numbers[i + 2])
        span = (self.starts[i], self._end(i + 2))
        written, calendar = self._written_year(year)
        if written is None:
            return None
        if calendar in ("hijri", "persian"):
            turned = (from_hijri if calendar == "hijri" else from_persian)(written, month, day)
            return _Core(turned.year, turned.month, turned.day, *span, calendar) if turned else None
        return self._checked(written, month, day, span, calendar)

    def _short_year(self, i: int) -> _Core | None:
        gap = self.gaps[i]
        year = _century(int(self.numbers[i]))
        if i >= 2 and len(gap) <= 3 and (mark := _SEPARATOR.match(gap)):
            before = _SEPARATOR.match(self.gaps[i - 1])
            if before and before[1] == mark[1] and len(self.numbers[i - 2]) <= 2 >= len(self.numbers[i - 1]):
                if self._glued(i - 2, i):
                    return None
                first, second = self.numbers[i - 2], self.numbers[i - 1]
                core = self._numeric(int(first), int(second), year, (self.starts[i - 2], self._end(i)), short=True)
                if core is None and int(first) > 31:
                    core = self._checked(
                        _century(int(first)),
                        int(second),
                        int(self.numbers[i]),
                        (self.starts[i - 2], self._end(i)),
                        "gregorian",
                    )
                if core is None:
                    return None
                sure = mark[1] == "/" or (self.language in _DOTTED_YEARS and len(first) == len(second) == 2)
                return core if sure else _doubt(core)
            return None
        if len(gap) > 20 or len(self.numbers[i - 1]) > 2:
            return None
        lowered = gap.lower()
        named = month_at_end(lowered.rstrip("'’ -.,/"), self.language)
        after = self.gaps[i + 1][:1]
        if (
            named
            and named[0].calendar == "gregorian"
            and _DAY_FILL.match(lowered[: named[1]])
            and after not in (":", "%")
        ):
            day = int(self.numbers[i - 1])
            if _is_day(year, named[0].number, day):
                return _Core(year, named[0].number, day, self.starts[i - 1], self._end(i), languages=named[0].languages)
        if gap.rstrip("'’") != gap and gap.strip(" ,'’") == "":
            before = self.gaps[i - 1][-30:].lower()
            named = month_at_end(before, self.language)
            day = int(self.numbers[i - 1])
            if named and named[0].calendar == "gregorian" and _is_day(year, named[0].number, day):
                return _Core(
                    year,
                    named[0].number,
                    day,
                    self.starts[i - 1] - len(before) + named[1],
                    self._end(i),
                    languages=named[0].languages,
                )
        return None

    # -- weekday, time, zone ------------------------------------------------------------------------------

    def finish(self, core: _Core, reached: int) -> DateFound | None:
        around = look_around(self.digits, core.start, core.end, reached) if core.day else Around(core.start, core.end)
        if core.doubtful and not around.weekdays and not around.time:
            return None
        month, day, swapped = core.month, core.day, core.swapped
        fits: bool | None = None
        if around.weekdays and month and day:
            fits = _weekday(core.year, month, day) in around.weekdays
            if swapped:
                swapped_fits = _weekday(core.year, *swapped) in around.weekdays
                if fits != swapped_fits:
                    if swapped_fits:
                        month, day = swapped
                    fits, swapped = True, None
        edtf, precision = _edtf(core.year, month, day, around)
        other = _edtf(core.year, *swapped, around)[0] if swapped else None
        start, end = around.start, around.end
        return DateFound(
            edtf,
            start,
            end,
            self.text[start:end],
            precision,
            ambiguous=other is not None,
            other=other,
            weekday_fits=fits,
            calendar=core.calendar,
            in_range=around.in_range,
            languages=core.languages,
        )


def _doubt(core: _Core) -> _Core:
    return _Core(
        core.year,
        core.month,
        core.day,
        core.start,
        core.end,
        core.calendar,
        core.swapped,
        core.languages,
        doubtful=True,
    )


def _edtf(year: int, month: int | None, day: int | None, around: Around) -> tuple[str, Precision]:
    if not month or not 1 <= month <= 12:
        return f"{year:04}", "year"
    if not day:
        return f"{year:04}-{month:02}", "month"
    text = f"{year:04}-{month:02}-{day:02}"
    if around.time is None:
        return text, "day"
    hour, minute, second = around.time
    clock = f"T{hour:02}:{minute:02}" + (f":{second:02}" if second is not None else "")
    return text + clock + (around.zone or ""), "minute" if second is None else "second"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _weekday(year: int, month: int, day: int) -> int:
    return date(year, month, day).weekday() if _is_day(year, month, day) else -1


def _century(number: int) -> int:
    """Two digits on the web: 69 to 99 belong to the last century, as POSIX has it."""
    return number + (1900 if number >= 69 else 2000)


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _han(text: str | None) -> int | None:
    if not text:
        return None
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return _HAN_DIGITS[text] if len(text) == 1 else None
    tens, _, ones = text.partition("十")
    return (_HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (_HAN_DIGITS.get(ones, 0) if ones else 0)
