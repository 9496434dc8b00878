"""What a word in a date phrase says: a month, a day of the week, a filler, half of the day."""

import re
import unicodedata
from dataclasses import dataclass

from newsarchive.text.dates_months import BIKRAM, DARI, ETHIOPIC, GREGORIAN, HIJRI, PERSIAN
from newsarchive.text.dates_weekdays import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Month:
    """A month that a word names, the calendar it belongs to, and the languages that say it so."""

    number: int
    calendar: str
    languages: frozenset[str]


def plain(word: str) -> str:
    """A Latin, Greek or Cyrillic word without its accents; other scripts stay as they are."""
    if word.isascii() or not any(c < "ԯ" or "Ḁ" <= c <= "ỿ" for c in word):
        return word
    parts = unicodedata.normalize("NFD", word)
    return (
        unicodedata.normalize("NFC", "".join(c for c in parts if not "̀" <= c <= "ͯ")).replace("đ", "d").replace("ı", "i")
    )


def _months() -> dict[str, tuple[Month, ...]]:
    found: dict[str, dict[tuple[int, str], set[str]]] = {}
    rows = [(language, "gregorian", row) for language, row in GREGORIAN.items()]
    rows += [("fa", "persian", PERSIAN), ("fa-AF", "persian", DARI), ("ar", "hijri", HIJRI)]
    rows += [("ne", "bikram", BIKRAM), ("am", "ethiopic", ETHIOPIC)]
    for language, calendar, row in rows:
        for number, names in enumerate(row.split("|"), 1):
            for name in names.split("/"):
                for spelling in {name, plain(name)}:
                    found.setdefault(spelling, {}).setdefault((number, calendar), set()).add(language)
    return {
        name: tuple(Month(number, calendar, frozenset(said)) for (number, calendar), said in meanings.items())
        for name, meanings in found.items()
    }


def _weekdays() -> dict[str, dict[int, frozenset[str]]]:
    found: dict[str, dict[int, set[str]]] = {}
    for language, row in WEEKDAYS.items():
        for number, names in enumerate(row.split("|")):
            for name in names.split("/"):
                for spelling in {name, plain(name)} - {""}:
                    found.setdefault(spelling, {}).setdefault(number, set()).add(language)
    return {name: {n: frozenset(said) for n, said in days.items()} for name, days in found.items()}


MONTHS = _months()
DAYS_OF_WEEK = _weekdays()
_LONGEST = 14
_JOINER = "\u200c"  # parts the syllables of Persian words, or does not
_LAST_WORDS = frozenset(name.rsplit(" ", 1)[-1] for name in MONTHS)
_CROATIAN, _AS_CROATIAN = "hr", frozenset({"bs", "sr", "sh", "cnr"})  # where "listopad" is October, as in Croatia
_EDGES = " .,-–/()[]:;'’\"|׳\xa0\t"
_INNER_MARK = re.compile(r".*[.,\-–/()\[\]:;'’\"|]")


def month_named(word: str, language: str | None = None) -> Month | None:
    """The month that a lower-case word or short phrase names; the page's language settles a double meaning.

    >>> month_named("janvier").number
    1
    """
    word = word.replace(_JOINER, "")
    meanings = MONTHS.get(word) or MONTHS.get(plain(word))
    if not meanings:
        return None
    if language and len(meanings) > 1:
        spoken = _CROATIAN if language in _AS_CROATIAN else language
        for meaning in meanings:
            if spoken in meaning.languages:
                return meaning
    return meanings[0]


def month_at_end(words: str, language: str | None = None) -> tuple[Month, int] | None:
    """The month that ends a lower-case text, and where its name begins.

    >>> month_at_end("le 5 janvier")[1]
    5
    """
    words = words.rstrip(_EDGES).replace("/", " ")
    start = max(words.rfind(" "), words.rfind("\xa0")) + 1
    last = words[start:].strip(_EDGES)
    if not last:
        return None
    if last in _LAST_WORDS or plain(last) in _LAST_WORDS:
        return _longest_month(words, language)
    if match := _INNER_MARK.search(last):
        inner = start + words[start:].find(last) + match.end()
        month = month_named(words[inner:].strip(_EDGES), language)
        return (month, inner) if month else None
    if words[-1] > "\u0dff":
        for length in range(min(_LONGEST, len(words)), 1, -1):
            if words[-length:] in MONTHS and (month := month_named(words[-length:], language)):
                return month, len(words) - length
    return None


def _longest_month(words: str, language: str | None) -> tuple[Month, int] | None:
    """The longest name of up to three words that ends the text."""
    starts = [len(words)]
    for _ in range(3):
        if starts[-1] == 0:
            break
        gap = max(words.rfind(" ", 0, starts[-1] - 1), words.rfind("\xa0", 0, starts[-1] - 1))
        starts.append(gap + 1)
    for start in reversed(starts[1:]):
        phrase = words[start:].strip(_EDGES)
        if phrase and (month := month_named(" ".join(phrase.split()), language)):
            return month, start + words[start:].find(phrase[0])
    return None


def weekday_named(word: str) -> frozenset[int]:
    """The days of the week, 0 for Monday, that a lower-case word can name."""
    word = word.replace(_JOINER, "")
    return frozenset(DAYS_OF_WEEK.get(word) or DAYS_OF_WEEK.get(plain(word)) or ())
