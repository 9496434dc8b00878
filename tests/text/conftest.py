"""An encoder for the Vietnamese font codes, written from the tables the other way round."""

import unicodedata
from collections.abc import Callable
from functools import cache

import pytest

from newsarchive.text import vietnamese_tables as tables


@cache
def _places(code: str) -> dict[str, str]:
    column = {"tcvn3": tables.TCVN3, "viscii": tables.VISCII, "vps": tables.VPS}[code]
    letters = tables.SMALL + tables.CAPITAL
    return {
        letter: chr(int(column[2 * at : 2 * at + 2], 16))
        for at, letter in enumerate(letters)
        if column[2 * at : 2 * at + 2] != "--"
    }


def _vni(letter: str) -> str:
    singles = {drawn: sign for sign, drawn in tables.VNI_SINGLES.items()}
    small = letter.lower()
    if small in singles:
        return singles[small] if letter == small else singles[small].upper()
    parts = unicodedata.normalize("NFD", small)
    base, marks = parts[0], parts[1:]
    tone = next((mark for mark in marks if mark in "\u0300\u0309\u0303\u0301\u0323"), "")
    shape = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark != tone))
    at = "\u0300\u0309\u0303\u0301\u0323".find(tone) if tone else -1
    if shape in "âêô" or shape == "ă":
        hat = {"â": "aâ", "ă": "aê", "ê": "eâ", "ô": "oâ"}[shape]
        drawn = hat if at < 0 else hat[0] + tables.VNI_MARKS["ă" if shape == "ă" else "â"][at]
    elif shape in "ơư":
        drawn = singles[shape] + (tables.VNI_MARKS[""][at] if at >= 0 else "")
    elif at >= 0 and shape in "aeouy":
        drawn = shape + tables.VNI_MARKS[""][at]
    else:
        return letter
    return drawn if letter == small else drawn.upper()


@pytest.fixture(scope="session")
def drawn() -> Callable[[str, str], str]:
    """A function of (text, code): the text as the code has it, seen as Latin-1; capitals that it lacks become small."""

    def draw(text: str, code: str) -> str:
        letters = unicodedata.normalize("NFC", text)
        if code == "vni":
            return "".join(map(_vni, letters))
        places = _places(code)
        return "".join(places.get(c) or places.get(c.lower()) or c for c in letters)

    return draw
