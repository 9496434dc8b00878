"""The charset of bytes that nobody labelled, by how well each reading looks like writing.

Multi-byte readings are judged by the share of their commonest characters, single-byte ones word by word: letters of the
language by their frequency, capitals where capitals belong, no foreign marks inside words, and common words.
"""

import re
from collections import Counter

from newsarchive.text import detection_words as words
from newsarchive.text.charsets import codec_of, read
from newsarchive.text.vietnamese import recognise

_TAG = re.compile(rb"<[^<>]{0,2000}>")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_LOW = bytes(range(0x80))
_FIRST_HIGH = re.compile(rb"[\x80-\xff]")
_REACH = 500_000
_SAMPLE = 24_000
_GLANCE = 4_000
_MOST_WORDS = 300
_HZ = re.compile(rb"~\{((?:[!-w][!-~]){1,500})~\}")


def detect(body: bytes) -> str:
    """The name of the charset that `body` is most likely in; windows-1252 if nothing speaks for another."""
    sample = _sample(body)
    many = _multi_byte(sample)
    if many:
        return many
    found = Counter(word for word in _WORD.findall(sample) if not word.isascii())
    best = _single_byte(Counter(dict(found.most_common(_MOST_WORDS))))
    if best != "windows-1252" and recognise(read(sample, "windows-1252")):
        return "windows-1252"  # the view in which font-coded Vietnamese is undone later
    return best


def _sample(body: bytes) -> bytes:
    """The text between tags from a little before the first high byte; the tags too, if high bytes are only there."""
    bare = _TAG.sub(b" ", body[:_REACH])
    first = _FIRST_HIGH.search(bare)
    if first is None:
        bare = body[:_REACH]
        first = _FIRST_HIGH.search(bare)
    start = max(0, first.start() - 20) if first else 0
    return bare[start : start + _SAMPLE].replace(b"\0", b"")


def is_latin(charset: str) -> bool:
    """True for a charset of Latin letters."""
    return charset in LATIN


def looks_like(body: bytes, charset: str) -> bool:
    """False if a multi-byte reading has hardly any of its script's common characters."""
    common = words.COMMON.get(charset)
    score = _cjk_score(_sample(body)[:_GLANCE], charset, common) if common else 1.0
    return score is not None and score >= 0.1


def is_hz(body: bytes) -> bool:
    """True for seven-bit text with stretches of HZ (RFC 1843) that read as Chinese.

    >>> is_hz(b"~{VPND~}"), is_hz(b"if (~{a~}) {}")
    (True, False)
    """
    runs = _HZ.findall(body[:_REACH])
    text = b"".join(runs).translate(bytes(byte | 0x80 for byte in range(256)))
    shown = text.decode("gb2312", "replace")
    return bool(shown) and shown.count("\ufffd") * 20 <= len(shown) and _common(shown, words.HANZI) >= 0.3


def _multi_byte(sample: bytes) -> str | None:
    scores = [
        (score, charset)
        for charset, common in words.COMMON.items()
        if (score := _cjk_score(sample, charset, common)) is not None
    ]
    best = max(scores, default=None)
    return best[1] if best and best[0] >= 0.2 else None


def _cjk_score(sample: bytes, charset: str, common: frozenset[str]) -> float | None:
    """The share of common characters among those beyond ASCII; None if the bytes do not fit the charset."""
    glance = sample[:600].decode(codec_of(charset), "replace")
    if glance.count("\ufffd") * 8 > 8 + sum(c > "\x7f" for c in glance):
        return None
    shown = read(sample, charset)
    high = [c for c in shown if c > "\x7f"]
    bad = shown.count("\ufffd")
    if len(high) < 2 or bad * 40 > len(high) + 20:
        return None
    odd = sum("\uff61" <= c <= "\uff9f" or "\ue000" <= c <= "\uf8ff" or "\u00a0" < c < "\u2000" for c in high)
    return _common(shown, common) - (bad + odd) / len(high)


def _common(shown: str, common: frozenset[str]) -> float:
    counts = Counter(c for c in shown if c > "\x7f" and c not in words.CJK_MARKS)
    total = sum(counts.values())
    return sum(counts[c] for c in common if c in counts) / total if total else 0.0


LATIN = (
    "windows-1252", "windows-1250", "iso-8859-2", "windows-1254", "windows-1257", "iso-8859-15", "iso-8859-3",
    "iso-8859-13", "iso-8859-4", "iso-8859-16", "windows-1258", "ibm850", "ibm437", "ibm852", "macintosh", "mac-latin2",
)  # fmt: skip
_SCRIPTS = {
    "cyrillic": ("windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic", "ibm855"),
    "greek": ("windows-1253", "iso-8859-7", "ibm737", "mac-greek"),
    "hebrew": ("windows-1255", "iso-8859-8", "ibm862"),
    "arabic": ("windows-1256", "iso-8859-6"),
    "thai": ("windows-874",),
}


def _single_byte(found: Counter[bytes]) -> str:
    """The best single-byte reading; all but windows-1252 need an edge, the more so the less there is to see."""
    high = sum(count * len(word.translate(None, _LOW)) for word, count in found.items())
    if not high:
        return "windows-1252"
    joined, counts = b"\n".join(found), list(found.values())
    best, best_score = "windows-1252", _latin_score(joined, counts, "windows-1252") / high + min(0.3, 6 / high)
    for charset in LATIN[1:]:
        score = _latin_score(joined, counts, charset) / high - _rarity(charset)
        if score > best_score:
            best, best_score = charset, score
    for script, charsets in _SCRIPTS.items():
        for rank, charset in enumerate(charsets):
            score = _script_score(joined, counts, charset, script) / high - 0.001 * rank
            if score > best_score:
                best, best_score = charset, score
    return best


def _rarity(charset: str) -> float:
    return 0.02 + 0.002 * LATIN.index(charset) + (0.5 if charset.startswith(("ibm", "mac")) else 0)


def _script_score(joined: bytes, counts: list[int], charset: str, script: str) -> float:
    letters = words.SCRIPTS[script]
    total = 0.0
    for word, count in zip(read(joined, charset).split("\n"), counts, strict=False):
        total += count * _script_word(word, letters, script)
    return total


def _script_word(word: str, letters: dict[str, float], script: str) -> float:
    score = 0.0
    last = len(word) - 1
    for at, c in enumerate(word):
        if c < "\x80":
            continue
        weight = letters.get(c)
        if weight is None:
            edge = at in (0, last)
            score += (0.0 if edge else -0.5) if c in words.PUNCTUATION else -3.0
            continue
        score += weight
        before = word[at - 1] if at else ""
        if before.isascii() and before.isalpha():
            score -= 2.0
        if at < last and word[at + 1].isascii():
            score -= 2.0
        if before and c.isupper() and before.islower():
            score -= 2.5
        if script == "hebrew" and before in words.HEBREW_FINALS and before:
            score -= 2.0
    if script == "greek" and sum(c in words.GREEK_ACCENTED for c in word) > 1:
        score -= 3.0
    return score


def _latin_score(joined: bytes, counts: list[int], charset: str) -> float:
    shown = read(joined, charset).split("\n")
    return max(_language_score(shown, counts, language) for language in words.languages_of(charset))


def _language_score(shown: list[str], counts: list[int], language: str) -> float:
    letters, common = words.language(language)
    return sum(count * _latin_word(word, letters, common) for word, count in zip(shown, counts, strict=False))


def _latin_word(word: str, letters: dict[str, float], common: frozenset[str]) -> float:
    score = 0.0
    before = ""
    last = len(word) - 1
    for at, c in enumerate(word):
        if c >= "\x80":
            weight = letters.get(c)
            if weight is not None:
                score += weight
                if before >= "\x80" and before in letters:
                    score -= 1.0
                if c.isupper() and before.islower():
                    score -= 2.5
            elif c in words.PUNCTUATION:
                score += 0.2 if _may_stand(c, at, last, before) else -1.0
            else:
                score -= 1.2 if c.isalpha() else 2.5
        before = c
    if word.lower() in common:
        score += 1.5
    return score


def _may_stand(mark: str, at: int, last: int, before: str) -> bool:
    """True where a mark that is no letter can stand in a run of letters."""
    if mark in "²³ªº":
        return last <= 2
    return at in (0, last) or mark in "’‘\u00ad" or not before.isalpha()
