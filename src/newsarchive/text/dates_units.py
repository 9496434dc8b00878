"""Days written with the units of East Asia: 2012年1月5日, 平成24年1月5日, 民國101年, 2012년 1월 5일."""

import re

from newsarchive.text.calendars import from_buddhist, from_japanese, from_minguo
from newsarchive.text.dates_found import Core, century, is_day
from newsarchive.text.dates_tokens import YEAR_SIGNED, Tokens

HAS_UNITS = re.compile("[年년]")
_UNITS = re.compile(
    r"(?:(?P<era>中華民國|中华民国|民國|民国|明治|大正|昭和|平成|令和|西元|公元|佛曆|檀紀|단기|서기)\s{0,2})?(?<!\d)(?P<year>\d{1,4}|元)\s?[年년](?:[（(][^()（）年]{2,6}年?[)）])?\s{0,2}"
    r"(?:(?P<month>\d{1,2})\s?[月월]份?\s{0,2}(?:(?P<day>\d{1,2})(?:\s?[日号號일]|(?=\d{1,2}:\d\d)|(?![\d月월])))?)?"
)
_HAN = re.compile(
    r"(?:(?P<era>中華民國|民國|明治|大正|昭和|平成|令和)\s?(?P<count>元|[一二三四五六七八九十]{1,3})|(?P<year>[〇零○Ｏ一二三四五六七八九]{4}))\s?年\s?(?:(?P<month>元|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?P<day>[一二三四五六七八九十廿卅]{1,3})\s?[日号號])?)?"
)
_MARKED_ERA = re.compile(
    r"(?:(?P<era>明治|大正|昭和|平成|令和)|(?<![A-Za-z])(?P<letter>[MTSHR平昭令])\.?)\s?(?P<year>\d{1,2}|元)\s?"
    r"(?P<mark>[./．／-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<day>\d{1,2})(?!\d)"
)
_ONLY_YEAR = re.compile(r"\s*[\d〇零○Ｏ一二三四五六七八九]{4}\s?[年년]\s*\Z")
_HAN_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "Ｏ": 0}
_MAINLAND = frozenset({"zh-cn", "zh-hans", "zh-sg", "zh-hans-cn"})
_TAIWAN = frozenset({"zh-tw", "zh-hant", "zh-hant-tw"})
_NOT_TAIWAN = re.compile(r"[\u3040-\u30ff\uac00-\ud7af这们国发会来时对个学说经还过车东门长开见现产业万与]")
_TRADITIONAL = re.compile(r"[這們國發會來時對個學說經還過車東門長開見現產業萬與臺灣]")


def unit_cores(tokens: Tokens, *, years: bool) -> list[Core]:
    """The days, months and, if asked for or alone, years that are written with units."""
    found = []
    alone = years or bool(_ONLY_YEAR.match(tokens.digits))
    for match in _UNITS.finditer(tokens.digits):
        year = _year(tokens, match["era"], match["year"], dated=match["month"] is not None)
        if year is not None and (match["month"] or (alone and year[1] == "gregorian")):
            core = _core(year[0], _int(match["month"]), _int(match["day"]), match, year[1])
            if core is not None:
                found.append(core)
    for match in _HAN.finditer(tokens.digits):
        year = _han_year(match)
        if year is not None and (match["month"] or alone):
            core = _core(year[0], han_number(match["month"]), han_number(match["day"]), match, year[1])
            if core is not None:
                found.append(core)
    return found


def era_cores(tokens: Tokens) -> list[Core]:
    """The days of a Japanese era that marks part: `平成24.1.5`; `H24.1.5` only where the language is Japanese."""
    found = []
    for match in _MARKED_ERA.finditer(tokens.digits):
        letter = match["letter"]
        if letter and letter.isascii() and tokens.language != "ja":
            continue
        year = from_japanese(match["era"] or letter, 1 if match["year"] == "元" else int(match["year"]))
        core = _core(year, int(match["month"]), int(match["day"]), match, "japanese") if year else None
        if core is not None:
            found.append(core)
    return found


def _han_year(match: re.Match[str]) -> tuple[int, str] | None:
    if match["year"]:
        return int("".join(str(_HAN_DIGITS[c]) for c in match["year"])), "gregorian"
    number = han_number(match["count"])
    if number is None:
        return None
    if match["era"][-1] == "國":
        return from_minguo(number), "minguo"
    year = from_japanese(match["era"], number)
    return (year, "japanese") if year else None


def _core(year: int, month: int | None, day: int | None, match: re.Match[str], calendar: str) -> Core | None:
    if not 1000 <= year <= 2199 or (month is not None and not 1 <= month <= 12):
        return None
    if day is not None and month is not None and not is_day(year, month, day):
        return None
    return Core(year, month, day, match.start(), match.end(), calendar)


def _year(tokens: Tokens, era: str | None, text: str, *, dated: bool) -> tuple[int, str] | None:
    number = 1 if text == "元" else int(text)
    if era and era[-1] in "國国":
        return from_minguo(number), "minguo"
    if era in ("檀紀", "단기"):
        return number - 2333, "dangi"
    if era and era in "明治大正昭和平成令和":
        year = from_japanese(era, number)
        return (year, "japanese") if year else None
    if text == "元":
        return None
    if 2300 <= number <= 2699:
        return from_buddhist(number), "buddhist"
    if number >= 1000:
        return number, "gregorian"
    if not dated or len(text) < 2 or number > 200:
        return None
    if number >= 100:
        return from_minguo(number), "minguo"
    return _two_digits(tokens, number)


def _two_digits(tokens: Tokens, number: int) -> tuple[int, str] | None:
    """Two digits before 年 count from 1911 in Taiwan, from the century elsewhere; the script tells."""
    if tokens.language in YEAR_SIGNED or tokens.tag in _MAINLAND or _NOT_TAIWAN.search(tokens.text):
        year = century(number)
        return (year, "gregorian") if year else None
    if tokens.tag in _TAIWAN or len(tokens.text) <= 24 or _TRADITIONAL.search(tokens.text):
        return from_minguo(number), "minguo"
    return None


def han_number(text: str | None) -> int | None:
    """A number up to 99 in Chinese characters.

    >>> han_number("二十五"), han_number("十一"), han_number("五")
    (25, 11, 5)
    """
    if not text:
        return None
    if text == "元":
        return 1
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text:
        return _HAN_DIGITS[text] if len(text) == 1 else None
    tens, _, ones = text.partition("十")
    return (_HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (_HAN_DIGITS.get(ones, 0) if ones else 0)


def _int(text: str | None) -> int | None:
    return int(text) if text else None
