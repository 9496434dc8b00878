"""Text as a reader sees it: white space collapsed, invisible marks gone, letters composed; and folded for searching.

`tidy` keeps what is seen, look-alikes too (Ð for Đ, presentation forms, full-width digits): they are what the
page says. `fold` makes them equal.
"""

import re
import unicodedata

# Soft hyphen, fillers, zero-width spaces and marks, bidirectional controls, annotation marks, controls.
_INVISIBLE = re.compile(
    "[\0-\x08\x0e-\x1b\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffc]"
)
# Joiners are spelling between letters of scripts that join, and between parts of a picture sign; nowhere else.
_JOINER = re.compile(
    "(?<![\u0600-\u0dff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]+"
    "|[\u200c\u200d]+(?![\u0600-\u0dff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])"
)
# Numeric references in old pages give windows-1252 places: &#147; is meant as a quotation mark.
_C1 = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0) if byte != 0x85} | {0x85: "…"}
_HAS_C1 = re.compile("[\x80-\x9f]")
_HAS_JOINER = re.compile("[\u200c\u200d]")
# Whatever text beyond ASCII needs more than its white space collapsed for: one search in place of three.
_UNUSUAL = re.compile(_INVISIBLE.pattern[:-1] + "\x80-\x9f\u200c\u200d]")
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff])"
)
_PLAIN = {ord(letter): plain for letter, plain in zip("đðłøıħŧ", "ddloiht", strict=True)}


def tidy(text: str) -> str:
    r"""Collapse white space (NBSP and the ideographic space too), drop what cannot be seen, compose (NFC), strip.

    >>> tidy("  Tin\u00a0 tu\u0301\u00adc\u200b\n")
    'Tin túc'
    """
    plain = text.isascii()
    if not plain and _UNUSUAL.search(text):
        return _tidy_unusual(text)
    text = text.strip()
    if not text.isprintable():
        text = " ".join(text.split())
        if plain and not text.isprintable():
            text = " ".join(_INVISIBLE.sub("", text).split())
    elif "  " in text:  # the space is the only white space in it
        text = " ".join(text.split())
    return text if plain else unicodedata.normalize("NFC", text)


def _tidy_unusual(text: str) -> str:
    if _HAS_C1.search(text):
        text = text.translate(_C1)
    if _HAS_JOINER.search(text):
        text = _JOINER.sub("", text)
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", text).split()))


def fold(text: str) -> str:
    """A form for searching: no marks, no case, đ and Ð as d, and a space around each letter of a script without spaces.

    >>> fold("Đất nước"), fold("Ðất NƯỚC"), fold("２０１２年")
    ('dat nuoc', 'dat nuoc', '2012 年')
    """
    if text.isascii():
        return tidy(text).lower()
    parts = unicodedata.normalize("NFKD", tidy(text).casefold())
    plain = "".join(c for c in parts if not _is_folded_away(c)).translate(_PLAIN)
    return " ".join(_UNSPACED.sub(r" \1 ", unicodedata.normalize("NFC", plain)).split())


def _is_folded_away(c: str) -> bool:
    """Accents, and the vowel points of Arabic and Hebrew; not the marks that spell in Indic scripts, Thai or kana."""
    combining = unicodedata.combining(c)
    return combining >= 200 or 10 <= combining <= 35
