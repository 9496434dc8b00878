"""A text cut into its numbers and what stands between them, with what is known of its language."""

import re

from newsarchive.text.wordlists import word_set

OTHER_DIGITS = re.compile(r"[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９]")
_FULL_WIDTH = re.compile("[０-９]")
_NUMBERS = re.compile(r"(\d+)")
_VERSION = re.compile(r"(?:^|[^\w])(?:v|ver|vers|version|phiên bản|версия|release|ip)\.?\s?\Z", re.IGNORECASE)
SEPARATOR = re.compile(r"[\s\u200e\u200f]?([./\-–‐‑−।])[\s\u200e\u200f]?\Z")

# How languages and regions order a numeric date; a bare "en" says nothing.
_MONTH_FIRST = frozenset({"en-us", "en-ph", "fil", "tl", "es-us"})
_DAY_FIRST = word_set(
    "vi fr es pt id ms de it ru uk th lo km ar tr hi nl pl cs sk ro da nb nn no fi el bg hr sr sl mk et lv ca gl af bn"
    " ur he az kk ka hy sq be my ta te mr gu pa ml kn so sw ne uz am ti si bs"
    " en-gb en-au en-nz en-ie en-in en-za en-my en-sg en-ke en-ng"
)
_DOTTED = word_set("de ru uk cs sk pl fi da nb nn no tr bg ro hr sr sl mk et lv kk be az hu it ka hy uz he bs")
YEAR_SIGNED = frozenset({"ja", "ko"})  # languages whose 年 counts no years of the Republic of China


class Tokens:
    """The numbers of a text, the gaps around them, and where they begin; digits of every script as ASCII."""

    __slots__ = ("day_first", "digits", "gaps", "language", "native", "numbers", "starts", "tag", "text")

    def __init__(self, text: str, digits: str, tag: str, day_first: bool | None) -> None:
        parts = _NUMBERS.split(digits)
        self.text, self.digits = text, digits
        self.tag, self.language = tag, tag.partition("-")[0]
        self.gaps, self.numbers = parts[0::2], parts[1::2]
        self.starts: list[int] = []
        at = 0
        for gap, number in zip(self.gaps, self.numbers, strict=False):
            at += len(gap)
            self.starts.append(at)
            at += len(number)
        self.native = text is not digits
        self.day_first = day_first if day_first is not None else _order(tag, self.language)
        if self.day_first is None and self.native and not _FULL_WIDTH.search(text):
            self.day_first = True  # where numerals of their own are used, the day comes first

    def end(self, i: int) -> int:
        """Where number `i` ends."""
        return self.starts[i] + len(self.numbers[i])

    def mark(self, i: int) -> str | None:
        """The one mark between number `i - 1` and number `i`, None when more or other things stand there."""
        gap = self.gaps[i]
        if i < 1 or not 1 <= len(gap) <= 3:
            return None
        match = SEPARATOR.match(gap)
        return match[1] if match else None

    def is_time(self, i: int) -> bool:
        """Whether number `i` ends a time of day such as 15:02."""
        return 0 < i < len(self.numbers) and self.gaps[i] in (":", "h", "g") and len(self.numbers[i]) == 2

    def is_dotted(self) -> bool:
        """Whether the language writes 05.01.12 for a day."""
        return self.language in _DOTTED

    def glued(self, first: int, last: int) -> bool:
        """Whether the numbers go on at either side, as those of a version, a document or a telephone do."""
        before, after = self.gaps[first], self.gaps[last + 1]
        year_first = len(self.numbers[first]) == 4 and self.gaps[first + 1].strip() in ("/", "-")
        if not year_first and _VERSION.search(before[-10:]):
            return True
        if first and len(before) == 1 and before in "./-–:,_+" and not self.is_time(first - 1):
            return True
        if before.endswith(("/", "=", "&", "_", "#", "$", "€", "£", "%")) or (
            before[-1:] == "-" and before[-2:-1].isalpha()
        ):
            return True
        if last + 1 < len(self.numbers) and after in ("/", ".", "-", ":", "_", "–", ","):
            return after == ":" or not self.is_time(last + 2)
        if after[:1] == "/":
            return (after[1:2].isupper() and after[2:3].isupper()) or after[1:2].islower()
        return after[:1] in ("%", "_", "=", "°", "€", "$")


def latin_digits(text: str) -> str:
    """The text with the digits of every script as ASCII digits, each at its place."""
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _order(tag: str, language: str) -> bool | None:
    if tag in _MONTH_FIRST or language in _MONTH_FIRST:
        return False
    return True if tag in _DAY_FIRST or language in _DAY_FIRST else None
