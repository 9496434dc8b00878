"""Days whose month is a word, or a number that a word calls a month."""

import re

from newsarchive.text.calendars import from_buddhist, turned
from newsarchive.text.dates_found import Core, is_day
from newsarchive.text.dates_names import Month, month_at_end
from newsarchive.text.dates_numeric import short_year_of
from newsarchive.text.dates_tokens import Tokens
from newsarchive.text.wordlists import small, word_set

_REACH = 60
_Span = tuple[int, int]
_BUDDHIST_LANGUAGES = frozenset({"th", "lo", "km"})
# What may stand between a day and the name of its month.
_DAY_FILL = re.compile(
    r"(?:(?:st|nd|rd|th|hb|ng|er|ère|º|ª|°|ος|ο|η|ης|-?е|-?го|-?ого|de|del|of|day|di|da|d['’]|den|the|dne|bulan|tháng|thg|th|lá|লা|শে|ই|রা|ঠা"
    r"|तारीख|เดือน|ເດືອນ|ខែ|من|ماه|شهر|dias?|month|in)(?![^\W\d_])|[\s.,،/\-–()\[\]'’])*\Z"
)
# What may stand between a month and its year.
_YEAR_WORDS = word_set(
    "de del do of năm nam anno tahun year l'an l’an ປີ ឆ្នាំ عام سنة لعام لسنة سال a.d ad yıl yılı ปี सन्"
    " år рік року год года соли ماه mėn mėnesio මස ቀን"
)
_YEAR_ERA = re.compile(
    r"(?:(?:พ|ค)\.?\s?ศ\.?|พุทธศักราช|ພ\.?\s?ສ\.?|ຄ\.?\s?ສ\.?|ព\.?\s?ស\.?|គ\.?\s?ស\.?|西元|公元|ปี|ປີ|ឆ្នាំ)\s*\Z"
)
# Short names of months that are common words in small letters.
_ALSO_WORDS = word_set("des set out mar ago gen mac ara pro led lis lip sie svi tra kol ni mart art mag lug dub ruj")
_YEAR_EDGES = " \t\xa0.,،/-–:'’(["
_ONLY_FILL = re.compile(r"(?:st|nd|rd|th|º|ª|er)?[\s.,\-–/]*\Z")
# A word that calls the number after it a month.
_MONTH_WORD = re.compile(
    r"(?:^|[^\w])(?:tháng|thang|thg|th|t|mes de|mes|mês de|mês|bulan|month|m)\.?\s*\Z|(?:ខែ(?:ទី)?|ເດືອນ|เดือน)\s*\Z"
)
_BETWEEN_DAY_AND_MONTH = re.compile(r"\s*[,.\-/]?\s*(?:tháng|thang|thg|th|t|ខែ(?:ទី)?|ເດືອນ|เดือน|сарын|оны)\.?\s*\Z")
_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}
_ROMAN_GAP = re.compile(r"\s?([./\-])\s?([IVX]{1,4})\s?\1\s?\Z")
_UNIT_OF_YEAR = re.compile(
    r"[\s.,\-/]*(?:г|года|m|ж|թ|թվականի|წ|წლის|წელი|gada|жылғы|жылы|жылдың|жылдын|оны|년|р|року|ci il|சன்"
    r"|yil|yilning|йил|nji ýylyň|njy ýylyň|ခုနှစ်)?[\s.,၊]*\Z"
)
_APOSTROPHE = re.compile(r"(?:st|nd|rd|th)?\s?,?\s?['’]\Z")
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_NEXT_WORD = re.compile(r"(?:-?(?:nji|njy)\b)?[\s.,\-]{0,3}([^\W\d_][^\s\d,.;:()\[\]/|]*)")
_SAYS_MONTH = re.compile(r"\s(?:මස|mėn\.?|mėnesio|ماه)\s*\Z")  # between a month's name and its day
_COUNTED_MONTH = re.compile(r"\s?-?(?:р|дугаар|дүгээр)?\s?сарын?\s*\Z")  # 1 сарын, 01 дүгээр сарын, 1-р сарын


def year_last(tokens: Tokens, i: int, year: int) -> Core | None:
    """A month and, where it is there, a day, before the year that is number `i`."""
    gap = tokens.gaps[i]
    far = len(gap) > _REACH
    if far:
        gap = gap[-_REACH:]
    lowered = small(gap)
    return (
        _month_before(tokens, i, year, lowered, far=far)
        or (None if far else _number_before(tokens, i, year, lowered))
        or (None if far or not i else _roman(tokens, i, year))
        or _after_time(tokens, i, year, lowered)
    )


def _before_year(gap: str) -> str:
    """The lower-case text before a year without what may stand between a month and the year."""
    for _ in range(3):
        gap = gap.rstrip(_YEAR_EDGES)
        if not gap:
            return ""
        if gap[-1] > "\u0dff" and (era := _YEAR_ERA.search(gap[-12:])):
            gap = gap[: len(gap) - 12 + era.start()] if len(gap) > 12 else gap[: era.start()]
            continue
        start = max(gap.rfind(" "), gap.rfind("\xa0")) + 1
        if gap[start:] not in _YEAR_WORDS:
            return gap
        gap = gap[:start]
    return gap.rstrip(_YEAR_EDGES)


def _month_before(tokens: Tokens, i: int, year: int, gap: str, *, far: bool) -> Core | None:
    rest = _before_year(gap)
    if not rest or (len(rest) == len(gap) and rest[-1].isalpha() and rest[-1] < "\u0e00"):
        return None
    named = month_at_end(rest, tokens.language)
    if named is None:
        return None
    month, at = named
    day, before = None, rest[:at]
    if i and not far and len(tokens.numbers[i - 1]) <= 2 and _leads_to_month(before, month, tokens.language):
        day = int(tokens.numbers[i - 1])
        if tokens.gaps[i - 1].endswith(("-", "–")) and i >= 2 and len(tokens.gaps[i - 1].strip()) == 1:
            return None  # 5-7 January 2012 is a span
    if not day or day > 31:
        day = None
        if rest[at:] in _ALSO_WORDS and not _written(tokens, i, gap, at).isupper():
            return None
    start = tokens.starts[i - 1] if day else tokens.starts[i] - len(gap) + at
    return _with_month(month, year, day, (start, tokens.end(i)))


def _written(tokens: Tokens, i: int, gap: str, at: int) -> str:
    """The first letter of the month as the text has it."""
    begin = tokens.starts[i] - len(gap) + at
    return tokens.text[begin : begin + 1]


def _leads_to_month(before: str, month: Month, language: str) -> bool:
    if _DAY_FILL.match(before):
        return True
    twice = month_at_end(before.rstrip(" (/-"), language)  # "كانون الثاني (يناير)" names the month in two ways
    return twice is not None and twice[0].number == month.number and bool(_DAY_FILL.match(before[: twice[1]]))


def _with_month(month: Month, year: int, day: int | None, span: _Span) -> Core | None:
    if month.calendar != "gregorian":
        same = turned(month.calendar, year, month.number, day) if day is not None else None
        if same is None:
            return None
        return Core(same.year, same.month, same.day, *span, month.calendar, languages=month.languages)
    calendar = "gregorian"
    if 2300 <= year <= 2699:
        year, calendar = from_buddhist(year), "buddhist"
    elif not 1000 <= year <= 2199:
        return None
    if day is not None and not is_day(year, month.number, day):
        return None
    return Core(year, month.number, day, *span, calendar, languages=month.languages)


def _number_before(tokens: Tokens, i: int, year: int, gap: str) -> Core | None:
    """`January 5, 2012`, `tháng 1 năm 2012`, `ngày 5 tháng 1 năm 2012`, `Tháng 11 13, 2024`, `11월 13, 2024`."""
    if not i or len(tokens.numbers[i - 1]) > 2 or not (1800 <= year <= 2199 or 2300 <= year <= 2699):
        return None
    if not (_ONLY_FILL.match(gap) or not _before_year(gap)):
        return None
    middle = int(tokens.numbers[i - 1])
    before = small(tokens.gaps[i - 1][-_REACH:])
    end = tokens.end(i)
    written, calendar = (from_buddhist(year), "buddhist") if year > 2199 else (year, "gregorian")
    if word := _MONTH_WORD.search(before):
        start = tokens.starts[i - 1] - len(before) + word.start() + (not before[word.start()].isalpha())
        return _numbered_month(tokens, i, (written, calendar), before, (start, end))
    named = month_at_end(before, tokens.language)
    if named is not None:
        start = tokens.starts[i - 1] - len(before) + named[1]
        return _with_month(named[0], year, middle, (start, end))
    return _month_then_day(tokens, i, (written, calendar), before)


def _numbered_month(tokens: Tokens, i: int, written: tuple[int, str], before: str, span: _Span) -> Core | None:
    month = int(tokens.numbers[i - 1])
    if not 1 <= month <= 12 or tokens.glued(i - 1, i):
        return None
    if i >= 2 and len(tokens.numbers[i - 2]) <= 2 and _BETWEEN_DAY_AND_MONTH.match(before):
        day = int(tokens.numbers[i - 2])
        if is_day(written[0], month, day):
            if tokens.gaps[i - 2].strip() in ("-", "–") and i >= 3:
                return None
            return Core(written[0], month, day, tokens.starts[i - 2], span[1], written[1], languages=frozenset({"vi"}))
    return Core(written[0], month, None, *span, written[1], languages=frozenset({"vi"}))


def _month_then_day(tokens: Tokens, i: int, written: tuple[int, str], before: str) -> Core | None:
    if i < 2 or len(tokens.numbers[i - 2]) > 2:
        return None
    unit, month, day = before.strip(" .,"), int(tokens.numbers[i - 2]), int(tokens.numbers[i - 1])
    if unit not in ("", "월", "月") or not is_day(written[0], month, day):
        return None
    called = _MONTH_WORD.search(small(tokens.gaps[i - 2][-20:]))
    if not unit and not called:
        return None
    start = tokens.starts[i - 2] - (len(called[0].lstrip(" ,.(")) if called else 0)
    return Core(written[0], month, day, start, tokens.end(i), written[1])


def _roman(tokens: Tokens, i: int, year: int) -> Core | None:
    match = _ROMAN_GAP.match(tokens.gaps[i]) if 3 <= len(tokens.gaps[i]) <= 8 else None
    if match is None or match[2] not in _ROMAN or len(tokens.numbers[i - 1]) > 2 or tokens.glued(i - 1, i):
        return None
    month, day = _ROMAN[match[2]], int(tokens.numbers[i - 1])
    return Core(year, month, day, tokens.starts[i - 1], tokens.end(i)) if is_day(year, month, day) else None


def _after_time(tokens: Tokens, i: int, year: int, gap: str) -> Core | None:
    """`Sun Jan  4 16:29:06 2004`: the day before the time, the year behind it."""
    if i < 4 or len(gap) > 8 or tokens.gaps[i - 1] != ":" or tokens.gaps[i - 2] != ":" or tokens.gaps[i - 3].strip():
        return None
    before = small(tokens.gaps[i - 4][-20:])
    named = month_at_end(before, "en")
    if named is None or named[0].calendar != "gregorian" or not 1900 <= year <= 2199:
        return None
    day = int(tokens.numbers[i - 4]) if len(tokens.numbers[i - 4]) <= 2 else 0
    if not is_day(year, named[0].number, day):
        return None
    hour, minute, second = (int(number) for number in tokens.numbers[i - 3 : i])
    if hour > 23 or minute > 59 or second > 59:
        return None
    start = tokens.starts[i - 4] - len(before) + named[1]
    clock = (hour, minute, second)
    return Core(year, named[0].number, day, start, tokens.end(i), languages=frozenset({"en"}), clock=clock)


def year_first(tokens: Tokens, i: int, year: int) -> Core | None:
    """`2014. január 5.`, `2015 წ. 12 ივნ`: the year that is number `i`, then a month that is a word."""
    numbers = tokens.numbers
    if not 1800 <= year <= 2199 or i + 1 >= len(numbers) or len(numbers[i + 1]) > 2:
        return None
    day = int(numbers[i + 1])
    gap = tokens.gaps[i + 1]
    if len(gap) > 40:
        return None
    after = _SAYS_MONTH.sub("", small(gap))
    start, end = tokens.starts[i], tokens.end(i + 1)
    named = month_at_end(after, tokens.language) if not after.isspace() else None
    if named and _UNIT_OF_YEAR.match(after[: named[1]]) and (core := _with_month(named[0], year, day, (start, end))):
        return core
    if not _UNIT_OF_YEAR.match(after):
        return None
    behind = small(tokens.gaps[i + 2])
    if _COUNTED_MONTH.match(behind) and i + 2 < len(numbers) and len(numbers[i + 2]) <= 2:
        month, day = day, int(numbers[i + 2])
        return Core(year, month, day, start, tokens.end(i + 2)) if is_day(year, month, day) else None
    word = _NEXT_WORD.match(behind)
    hit = month_at_end(word[1], tokens.language) if word else None
    return _with_month(hit[0], year, day, (start, end + word.end())) if word and hit and hit[1] == 0 else None


def short_year(tokens: Tokens, i: int) -> Core | None:
    """`05-Jan-12`, `5 ม.ค. 55`, `Jan 5, '12`: number `i` is a year of two digits beside the name of a month."""
    gap = tokens.gaps[i]
    if not i or len(gap) > 24 or len(tokens.numbers[i - 1]) > 2 or not _ends_a_date(tokens, i):
        return None
    day, lowered = int(tokens.numbers[i - 1]), small(gap)
    bare = lowered.rstrip("'’ -.,/")
    if bare and bare not in _ORDINALS:
        named = month_at_end(bare, tokens.language)
        start = tokens.starts[i - 1]
        if named is None or ")" in bare or not _DAY_FILL.match(lowered[: named[1]]):
            return None
    elif _APOSTROPHE.match(gap):
        before = small(tokens.gaps[i - 1][-30:])
        named = month_at_end(before, tokens.language)
        start = tokens.starts[i - 1] - len(before) + named[1] if named else 0
    else:
        return None
    if named is None or named[0].calendar != "gregorian":
        return None
    written = short_year_of(int(tokens.numbers[i]), buddhist=bool(named[0].languages & _BUDDHIST_LANGUAGES))
    if written is None or not is_day(written[0], named[0].number, day):
        return None
    return Core(written[0], named[0].number, day, start, tokens.end(i), written[1], languages=named[0].languages)


def _ends_a_date(tokens: Tokens, i: int) -> bool:
    """Whether two digits after a month can be its year: a mark ties them to it, or nothing counts with them."""
    after = tokens.gaps[i + 1]
    last = i + 1 == len(tokens.numbers)
    if after[:1] in (":", "%", "/", ".") and not last:
        return False
    if tokens.gaps[i][-2:] == ". " and tokens.gaps[i].strip()[0] > "\u0dff":  # months of a script without capitals
        return True
    if tokens.gaps[i][-1:] in ("-", "/", "'", "’", ".") or tokens.gaps[i][-1:] > "\u0dff":
        return True
    if not after.strip():
        return last or len(tokens.numbers[i + 1]) <= 2
    return after.lstrip()[0] in ";|)–—\n-" or (after[0] == "," and bool(after[1:].strip()))
