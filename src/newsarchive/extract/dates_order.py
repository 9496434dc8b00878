"""Day before month, or month before day: decided by the page's own evidence, never by habit alone."""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from newsarchive.extract.scope import Scope, address_of
from newsarchive.text.dates import DateFound, edtf_day

_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(?:19|20)?\d\d(?!\d)")
_MONTH_FIRST_HOSTS = (".us", ".gov", ".mil", ".ph", ".pr", ".gu", ".fm", ".mh", ".pw")
_GENERIC_HOSTS = frozenset(
    ("com", "org", "net", "info", "edu", "int", "biz", "io", "tv", "co", "news", "blog", "example", "")
)
_ENGLISH_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_BRITISH = re.compile(
    r"\b(?:\w+isation|\w{3,}(?:al|an|on|er|or|id|il|at|im|om)ised|colour|labour|centre|programme|favour\w*|defence|licence|"
    rf"councillors?|MPs?|per cent|[0-3]?\d(?:st|nd|rd|th)? {_ENGLISH_MONTH})\b"
)
_AMERICAN = re.compile(
    rf"\b{_ENGLISH_MONTH} [0-3]?\d(?:st|nd|rd|th)?(?=,|\b)|"
    r"\b(?:\w{3,}ization|\w{3,}ized|color|labor|center|favor\w*|defense|counties|Congress|Senate|Washington|federal|percent|program|"
    r"(?:A[LKZR]|C[AOT]|FL|GA|I[DL]|K[SY]|M[DINOST]|N[CDEHJMVY]|O[HK]|PA|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s\d{5})\b|\(\d{3}\)\s?\d{3}-\d{4}"
)
_MONTH_FIRST_LANGUAGES = frozenset(("en-us", "en-ph", "fil", "es-us"))
_TAIWAN = ("zh-tw", "zh-hant")
_EDGE, _MOST = 12, 120  # blocks that are searched for the name of the era


def tag_of(scope: Scope) -> str | None:
    """Return the language that dates are read by: Chinese pages of Taiwan count the years of the Republic."""
    if scope.language != "zh":
        return scope.language
    declared = (scope.metadata.language or "").lower()
    if declared.startswith(_TAIWAN) or address_of(scope.url).host.endswith(".tw"):
        return "zh-tw"
    edges = [*scope.blocks[: scope.first + 1], *scope.blocks[-_EDGE:]][:_MOST]
    return "zh-tw" if any("民國" in block.text for block in edges) else scope.language


def day_first(
    texts: Iterable[str], url: str | None, language: str | None, declared: str | None, body: str
) -> bool | None:
    """Return whether numeric dates on this page put the day first; None when nothing tells.

    A second date of the page that can be read in one way only decides; then country and language; then, for English
    without a country, spelling and addresses.
    """
    votes = Counter(_votes(texts))
    if votes[True] != votes[False]:
        return votes[True] > votes[False]
    host = address_of(url).host
    if host.endswith(_MONTH_FIRST_HOSTS):
        return False
    tag = (declared or "").lower()
    if tag in _MONTH_FIRST_LANGUAGES:
        return False
    language = (language or tag).split("-")[0].lower()
    if language and language != "en":
        return True
    ending = host.rsplit(".", 1)[-1]
    if ending not in _GENERIC_HOSTS and ending.isalpha():
        return True
    if tag.startswith("en-"):
        return True
    if language != "en":
        return None
    british, american = len(_BRITISH.findall(body[:8000])), len(_AMERICAN.findall(body[:8000]))
    return None if british == american else british > american


def _votes(texts: Iterable[str]) -> Iterable[bool]:
    """One vote for each numeric date that allows a single order; dots and dashes never put the month first."""
    for text in texts:
        for first, mark, second in _NUMERIC.findall(text[:400]):
            if mark == "/" and int(first) > 12 >= int(second):
                yield True
            elif mark == "/" and int(second) > 12 >= int(first) and int(second) <= 31:
                yield False


def settle(found: DateFound, *, known_days: Collection[str], first: bool | None) -> tuple[str, bool]:
    """Return the EDTF reading of a date, and whether its order was decided.

    `known_days` are days that the page states without doubt: a reading that is among them is right.
    """
    if not found.ambiguous or found.other is None:
        return found.edtf, True
    readings = (found.edtf, found.other)
    hits = [reading for reading in readings if edtf_day(reading) in known_days]
    if len(hits) == 1:
        return hits[0], True
    if "/" not in found.raw:
        return found.edtf, True
    if first is None:
        return found.other, False
    return (found.edtf if first else found.other), True
