"""Vietnamese that old fonts drew: TCVN3, VNI, VISCII and VPS, recognised and turned into Unicode."""

import re
import unicodedata
from functools import cache
from typing import Literal

from newsarchive.text import vietnamese_tables as tables
from newsarchive.text.vietnamese_syllables import is_syllable

Code = Literal["tcvn3", "vni", "viscii", "vps"]
CODES: tuple[Code, ...] = ("tcvn3", "vni", "viscii", "vps")
_HINT = re.compile(r"\.vn|\bvni[- ]|\bvps[- ]|viscii|[\x80-\xff¡-ÿ]{2}|[a-zA-Z][¡-ÿ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def hints_in(html: str) -> bool:
    """True if any of this page could be font-coded: a cheap look that lets the others pass."""
    return _HINT.search(html) is not None


def code_of_font(family: str) -> tuple[Code, bool] | None:
    """The code that a font family draws, and whether it draws capitals only.

    >>> code_of_font(".VnTimeH, Arial"), code_of_font("VNI-Times"), code_of_font("Arial")
    (('tcvn3', True), ('vni', False), None)
    """
    name = family.split(",")[0].strip(" '\"").lower()
    if name.startswith(".vn"):
        return "tcvn3", name.endswith("h")
    if name.startswith(("vni-", "vni ")):
        return "vni", False
    if name.startswith(("vps ", "vps-", "vps_")):
        return "vps", False
    return ("viscii", False) if name.startswith("viscii") else None


def convert(text: str, code: Code, *, capitals: bool = False) -> str:
    """The Unicode text (NFC) that `code` drew; `text` is its bytes as windows-1252 or Latin-1 shows them."""
    if code == "vni":
        out = _vni_pairs().sub(lambda m: _vni_map()[m.group()], text)
    else:
        out = text.translate(_single(code))
    out = unicodedata.normalize("NFC", out)
    return out.upper() if capitals else out


def recognise(text: str) -> Code | None:
    """The code that a text is in, by its own profile; None for text that is not font-coded."""
    best: tuple[float, Code] | None = None
    for code in CODES:
        score = _rate(convert(text, code))
        if score > 0.85 and (best is None or score > best[0]):
            best = score, code
    return best[1] if best and _rate(text) < 0.5 else None


def _rate(text: str) -> float:
    words = [w for w in _WORD.findall(text[:20_000]) if not w.isascii()]
    return sum(map(is_syllable, words)) / len(words) if len(words) >= 4 else 0.0


@cache
def _single(code: Code) -> dict[int, str]:
    column = {"tcvn3": tables.TCVN3, "viscii": tables.VISCII, "vps": tables.VPS}[code]
    table: dict[int, str] = {}
    for i, letter in enumerate(tables.SMALL + tables.CAPITAL):
        place = column[2 * i : 2 * i + 2]
        if place != "--":
            byte = int(place, 16)
            table[byte] = letter
            table[ord(bytes([byte]).decode("cp1252", "replace"))] = letter
    table.pop(0xFFFD, None)
    return table


@cache
def _vni_map() -> dict[str, str]:
    pairs = dict(tables.VNI_SINGLES)
    tones = "̀̉̃́̉"[:4] + "̣"
    for base in "aeouyôö":
        letter = tables.VNI_SINGLES.get(base, base)
        for mark, tone in zip(tables.VNI_MARKS[""], "̣̀̉̃́", strict=True):
            pairs[base + mark] = letter + tone
    for pair, letter in tables.VNI_HATS.items():
        pairs[pair] = letter
        row = tables.VNI_MARKS["ă" if letter == "ă" else "â"]
        for mark, tone in zip(row, "̣̀̉̃́", strict=True):
            pairs[pair[0] + mark] = letter + tone
    del tones
    for coded, letter in list(pairs.items()):
        composed = unicodedata.normalize("NFC", letter)
        pairs[coded] = composed
        pairs[coded.upper()] = composed.upper()
        pairs[coded[0].upper() + coded[1:]] = composed.upper()
    return pairs


@cache
def _vni_pairs() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _vni_map()), key=len, reverse=True)))
