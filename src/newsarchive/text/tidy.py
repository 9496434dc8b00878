"""Text as a reader sees it: white space collapsed, invisible marks gone, letters composed; and folded for searching."""

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]")
_NOT_SPACED = re.compile(r"([\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff])")


def tidy(text: str) -> str:
    """Collapse white space (NBSP and the ideographic space too), drop what cannot be seen, compose (NFC), strip.

    >>> tidy("  Tin\\u00a0 tu\\u0301\\u00adc\\u200b\\n")
    'Tin túc'
    """
    if text.isascii():
        return " ".join(text.split())
    return unicodedata.normalize("NFC", " ".join(_INVISIBLE.sub("", text).split()))


def fold(text: str) -> str:
    """A form for searching: no marks, no case, đ and Ð as d, a space around each unspaced letter (CJK, Thai, Lao, Khmer).

    >>> fold("Đất nước"), fold("Ðất NƯỚC")
    ('dat nuoc', 'dat nuoc')
    """
    plain = unicodedata.normalize("NFKD", tidy(text).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate({0x111: "d", 0xF0: "d"})
    return _SPACE.sub(" ", _NOT_SPACED.sub(r" \1 ", unicodedata.normalize("NFC", plain))).strip()
