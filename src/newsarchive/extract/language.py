"""The language of an article: what its text is written in, and what the page says of itself.

Templates are copied with their `lang="en"` still on, so the text decides where it is long enough to tell.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from newsarchive.extract.language_words import ARABIC_LANGUAGES, CYRILLIC_LANGUAGES, LATIN_LANGUAGES, SCRIPTS
from newsarchive.model.article import Evidence, Finding

_TAG = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:$|[-_.])")
_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_LETTERS = "’“”–—…‘•„"  # the marks of print, the most frequent first
_SMALL_LETTERS = "".join(letter.lower() if _WORD.match(letter) else " " for letter in map(chr, range(0x100))).encode(
    "latin-1"
)
_BEYOND_LATIN = re.compile(r"[\u0370-\u1dff\u2e80-\uffef]")
_READ = 4000
_SAMPLE = 800
_ENOUGH_WORDS = 12
_JAPANESE_SHARE = 0.04


def tag(declared: str | None) -> str | None:
    """Return a declared language as a BCP 47 tag in its usual case, or None if it is none.

    >>> tag("pt_br"), tag("english"), tag("zh-hant-tw")
    ('pt-BR', None, 'zh-Hant-TW')
    """
    match = _TAG.match((declared or "").strip())
    if not match:
        return None
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def of_text(text: str) -> str | None:
    """Return the language that a text is written in, or None if it is too short to tell."""
    text = text[:_READ]
    script = _script(text)
    if script == "ru":
        return _by_words(text, CYRILLIC_LANGUAGES, few=4) or "ru"
    if script == "ar":
        return _by_words(text, ARABIC_LANGUAGES, few=3) or "ar"
    return script or _by_words(text, LATIN_LANGUAGES, few=_ENOUGH_WORDS)


def find(declared: Iterable[tuple[str, str]], text: str) -> list[Finding[str]]:
    """Return what is known of the language. `declared` holds (rule, value) pairs such as ("html:lang", "vi-VN")."""
    written = of_text(text)
    findings = []
    for rule, value in declared:
        said = tag(value)
        if said is None:
            continue
        fits = written is None or said.split("-")[0] == written or {said.split("-")[0], written} <= {"no", "nb", "nn"}
        findings.append(
            Finding(said, Evidence(rule, "header" if rule == "header" else "html", value, 0.9 if fits else 0.3))
        )
    if written is not None:
        findings.append(Finding(written, Evidence("text:words", "body", text[:60], 0.8)))
    return findings


def _script(text: str) -> str | None:
    least = max(8, len(text) // 4)
    if len(text.encode("utf-8", "surrogatepass")) - len(text) < least:  # each letter beyond Latin takes two or more
        return None
    beyond_latin = _BEYOND_LATIN.findall(text)
    if len(beyond_latin) < least:
        return None
    sample = beyond_latin[:_SAMPLE]
    letters = Counter(sample).items()
    counts = {name: sum([count for one, count in letters if low <= one <= high]) for name, low, high in SCRIPTS}
    if counts["ja"] > _JAPANESE_SHARE * len(sample) and counts["ja"] + counts["zh"] > len(sample) / 3:
        return "ja"
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] > len(sample) / 3 else None


def _words(text: str) -> list[str]:
    """The words of a text, in small letters.

    Where all its letters are Latin-1's, as mostly they are, bytes are cut, not searched.
    """
    for mark in _BEYOND_LETTERS:
        text = text.replace(mark, " ")
    try:
        return text.encode("latin-1").translate(_SMALL_LETTERS).decode("latin-1").split()
    except UnicodeEncodeError:
        return _WORD.findall(text.lower())


def _by_words(text: str, languages: Mapping[str, tuple[str, ...]], few: int) -> str | None:
    seen = _words(text)
    hits = Counter(chain.from_iterable(filter(None, map(languages.get, seen))))
    ranked = hits.most_common(2)
    if not ranked or ranked[0][1] < min(few, max(3, len(seen) // 8)):
        return None
    return None if len(ranked) > 1 and ranked[1][1] == ranked[0][1] else ranked[0][0]
