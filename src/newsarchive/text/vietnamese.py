"""Vietnamese that old fonts drew: TCVN3, VNI, VISCII and VPS, recognised and turned into Unicode.

A font-coded page holds bytes that its fonts draw as other letters than any charset says. They come here as a reader of
windows-1252 or Latin-1 sees them ("§¶ng bé"), or in the private area where x-user-defined puts them.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from newsarchive.text import vietnamese_tables as tables
from newsarchive.text.vietnamese_hints import hints_in
from newsarchive.text.vietnamese_profile import CHUNK, QUOTES, Fit, are_syllables, judge, marked_words, total
from newsarchive.text.vietnamese_repair import restore_horns

__all__ = [
    "CODES",
    "Code",
    "charset_table",
    "code_of_font",
    "convert",
    "convert_words",
    "fit_of",
    "hints_in",
    "recognise",
]

Code = Literal["tcvn3", "vni", "viscii", "vps"]
CODES: tuple[Code, ...] = ("tcvn3", "vni", "viscii", "vps")

_C1_AND_LATIN1 = bytes(range(256)).decode("latin-1")
_PRIVATE_AREA = {0xF700 + byte: byte for byte in range(0x80, 0x100)}
_DASHES = frozenset("–—…•")
_VISCII_CONTROLS = dict(zip((0x02, 0x05, 0x06, 0x14, 0x19, 0x1E), "ẲẴẪỶỸỴ", strict=True))
_COLUMNS = {"tcvn3": tables.TCVN3, "viscii": tables.VISCII, "vps": tables.VPS}
_FONT_START: tuple[tuple[re.Pattern[str], Code], ...] = (
    (re.compile(r"\.vn|tcvn|abc-?tcvn"), "tcvn3"),
    (re.compile(r"vni[-_ ]|vni$"), "vni"),
    (re.compile(r"vps[-_ ]|vps[a-z]{2,}"), "vps"),
    (re.compile(r"vi[-_ ](?=[a-z])|.{0,40}viscii|[a-z ]{3,30}1\.1"), "viscii"),
)


def code_of_font(family: str) -> tuple[Code, bool] | None:
    """The code that a font family draws, and whether it draws capitals only.

    >>> code_of_font(".VnTimeH, Arial"), code_of_font("VNI-Times"), code_of_font("Arial, .VnTime")
    (('tcvn3', True), ('vni', False), None)
    """
    name = family.split(",", 1)[0].strip(" \t\r\n'\"").lower()[:80]
    for start, code in _FONT_START:
        if start.match(name):
            return code, code == "tcvn3" and name.endswith("h") and not name.endswith("tech")
    return None


def convert(text: str, code: Code, *, capitals: bool = False, repair: bool | None = None) -> str:
    """The Unicode text (NFC) that `code` drew.

    `capitals` is for fonts that draw small codes as capitals. `repair` puts back a ư that was lost with its soft
    hyphen, only where no syllable is without it; by default if the text has no soft hyphen left.

    >>> convert("§¶ng bé V¨n phßng", "tcvn3"), convert("ph¬ng ph¸p", "tcvn3"), convert("Ñaûng boä", "vni")
    ('Đảng bộ Văn phòng', 'phương pháp', 'Đảng bộ')
    """
    if code == "viscii":
        text = text.translate(_VISCII_CONTROLS)
    elif code == "vni":
        text = text.translate(_PRIVATE_AREA)
    if text.isascii():
        return text.upper() if capitals else text
    if code == "vni":
        out = _vni_pattern().sub(lambda found: _vni_letters()[found.group()], text)
    elif code == "tcvn3":
        out = text.translate(_letters(code))
        if repair or (repair is None and "\xad" not in text):
            out = restore_horns(out)
    else:
        out = CHUNK.sub(lambda found: _outside_quotes(found.group(), code), text)
    out = unicodedata.normalize("NFC", out)
    return out.upper() if capitals else out


def convert_words(text: str, code: Code, *, repair: bool | None = None) -> str:
    """Undo only the words that are no syllables as they stand and become syllables: for text that is partly Unicode."""

    def undo(found: re.Match[str]) -> str:
        word = found.group()
        if word.isascii() or are_syllables(word):
            return word
        undone = convert(word, code, repair=repair)
        return undone if are_syllables(undone) else word

    return CHUNK.sub(undo, text)


def undo_text(text: str) -> tuple[str, Code | None]:
    """A plain text with its font code undone, and that code; the text itself and None if it is in none."""
    code = recognise(text) if hints_in(text) else None
    if code is None:
        return text, None
    if fit_of(marked_words(text), code).unicode:
        return convert_words(text, code), code
    return convert(text, code), code


def recognise(text: str) -> Code | None:
    """The code that a text is in, by its own profile; None for text that is not font-coded."""
    words = marked_words(text)
    if len(words) < 3:
        return None
    fits = [(fit_of(words, code), code) for code in CODES]
    fits = [
        (found, code) for found, code in fits if found.good >= 3 and found.rate >= 0.75 and found.edge * 2 >= found.good
    ]
    best = max(fits, key=lambda pair: (pair[0].edge, pair[0].rate), default=None)
    return best[1] if best else None


def fit_of(words: Iterable[str], code: Code) -> Fit:
    """How well the marked words of a text fit a code."""
    return total(_judged(word, code) for word in words)


@lru_cache(maxsize=20_000)
def _judged(word: str, code: Code) -> Fit:
    return judge(word, lambda chunk: convert(chunk, code, repair=True), _drawn(code))


@cache
def charset_table(charset: str) -> str:
    """The 256 characters of VISCII, VPS or TCVN 5712-1 where a page names one of them as its charset."""
    if charset == "tcvn":
        column = tables.TCVN3[: len(tables.TCVN_CAPITALS)] + tables.TCVN_CAPITALS
        places = _places(column) | tables.TCVN_TONES
    else:
        places = _places(tables.VPS if charset == "vps" else tables.VISCII)
    return "".join(places.get(byte) or _C1_AND_LATIN1[byte] for byte in range(256))


def _places(column: str) -> dict[int, str]:
    letters = tables.SMALL + tables.CAPITAL
    places = zip((column[at : at + 2] for at in range(0, len(column), 2)), letters, strict=True)
    return {int(place, 16): letter for place, letter in places if place != "--"}


@cache
def _letters(code: Code) -> dict[int, str]:
    """What each character stands for, by all the ways in which its byte can have come here."""
    table: dict[int, str] = {}
    for byte, letter in _places(_COLUMNS[code]).items():
        shown = bytes([byte]).decode("cp1252", "replace")
        ways = (byte, 0xF700 + byte) if shown == "\ufffd" or byte < 0x80 else (byte, ord(shown), 0xF700 + byte)
        table.update(dict.fromkeys(ways, letter))
    return table


@cache
def _drawn(code: Code) -> frozenset[str]:
    if code == "vni":
        signs = "".join(_vni_letters())
        return frozenset(signs) | {chr(0xF700 + ord(sign)) for sign in signs if sign > "\x7f"}
    return frozenset(map(chr, _letters(code)))


def _outside_quotes(chunk: str, code: Code) -> str:
    """VISCII and VPS have letters where windows-1252 has quotation marks: at an edge it is a mark if a word is left."""
    table = _letters(code)
    core = chunk.strip(QUOTES)
    if core == chunk or not core:
        return chunk if chunk in _DASHES else chunk.translate(table)
    whole = chunk.translate(table)
    if are_syllables(whole) or not are_syllables(core.translate(table)):
        return whole
    start = chunk.index(core)
    return chunk[:start] + core.translate(table) + chunk[start + len(core) :]


@cache
def _vni_letters() -> dict[str, str]:
    """What each pair and single of VNI stands for, in small letters, capitals, and a capital with a small mark."""
    small = dict(tables.VNI_SINGLES)
    rows = [(base, tables.VNI_SINGLES.get(base, base), "") for base in "aeouyôö"]
    rows += [(pair[0], letter, "ă" if letter == "ă" else "â") for pair, letter in tables.VNI_HATS.items()]
    small.update(tables.VNI_HATS)
    for base, letter, row in rows:
        for mark, tone in zip(tables.VNI_MARKS[row], "\u0300\u0309\u0303\u0301\u0323", strict=True):
            small[base + mark] = unicodedata.normalize("NFC", letter + tone)
    letters = {}
    for coded, letter in small.items():
        letters[coded] = letter
        letters[coded[0].upper() + coded[1:]] = letter.upper()
        letters[coded.upper()] = letter.upper()
    return letters


@cache
def _vni_pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _vni_letters()), key=len, reverse=True)))
