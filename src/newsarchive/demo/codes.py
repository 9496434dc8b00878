"""Vietnamese as old pages wrote it: windows-1258 with its loose tone marks, and TCVN3 for the fonts .VnTime.

Reading these codes is the work of `newsarchive.text`; writing them is needed by the sample site alone, and on purpose
does not use the same tables.
"""

import unicodedata

_TONES = "\u0300\u0301\u0303\u0309\u0323"
# TCVN 5712:1993: vowel by vowel, each with grave, hook, tilde, acute, dot below
_TCVN3 = {
    "a": "B5 B6 B7 B8 B9",
    "ă": "BB BC BD BE C6",
    "â": "C7 C8 C9 CA CB",
    "e": "CC CE CF D0 D1",
    "ê": "D2 D3 D4 D5 D6",
    "i": "D7 D8 DC DD DE",
    "o": "DF E1 E2 E3 E4",
    "ô": "E5 E6 E7 E8 E9",
    "ơ": "EA EB EC ED EE",
    "u": "EF F1 F2 F3 F4",
    "ư": "F5 F6 F7 F8 F9",
    "y": "FA FB FC FD FE",
}
_ORDER = "\u0300\u0309\u0303\u0301\u0323"
_PLAIN = dict(zip("ĂÂÊÔƠƯĐăâêôơưđ", range(0xA1, 0xAF), strict=True))
_TYPEWRITER = str.maketrans("“”‘’–", "\"\"''-")


def windows_1258(text: str) -> bytes:
    r"""Encode as windows-1258: a letter with its hat, then the tone as a mark of its own.

    >>> windows_1258("tế")
    b't\xea\xec'
    """
    return "".join(_parted(char) for char in unicodedata.normalize("NFC", text)).encode("cp1258", "xmlcharrefreplace")


def _parted(char: str) -> str:
    marks = unicodedata.normalize("NFD", char)
    tone = next((mark for mark in marks if mark in _TONES), "")
    if not tone or marks[0] not in "aeiouyAEIOUY":
        return char
    return unicodedata.normalize("NFC", marks.replace(tone, "")) + tone


def tcvn3(text: str) -> str:
    r"""Give the Latin-1 text that the fonts .VnTime draw as this Vietnamese.

    >>> tcvn3("Đảng bộ")
    '§¶ng bé'
    """
    return "".join(_drawn(char) for char in unicodedata.normalize("NFC", text).translate(_TYPEWRITER))


def _drawn(char: str) -> str:
    if char.isascii():
        return char
    if char in _PLAIN:
        return chr(_PLAIN[char])
    parted = _parted(char)
    return chr(bytes.fromhex(_TCVN3[parted[0]])[_ORDER.index(parted[1])])
