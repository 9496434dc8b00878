"""Pages that mix two charsets, UTF-8 in a legacy frame or the reverse, read by part.

A part is what lies between two tags or line ends. A part whose high bytes are all valid UTF-8 is UTF-8; a part with
none valid is in the other charset. A lead byte cut from its tail at a part's end is a lost character, not a letter.
"""

import re
from itertools import compress

from newsarchive.text.charsets import MULTI_BYTE, read

_PART = re.compile(rb"[^<>\r\n]+|[<>\r\n]+")
_LEAST = 3
_LONG = re.compile(rb"(?:[\xe1-\xef][\x80-\xbf]{2}){3}")
_HIGH = bytes(range(0x80, 0x100))
_CUT = re.compile(rb"(?:[\xe1-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2}|[\xc3-\xf4])(?=[\s.<>\"']*$|\.\.\.)")


def count_utf8(body: bytes) -> tuple[int, int]:
    """How many UTF-8 sequences `body` has, and how many high bytes that belong to none."""
    low = len(body.translate(None, _HIGH))
    kept = body.decode("utf-8", "ignore")
    return len(kept) - low, len(body) - len(kept.encode())


def read_utf8_with_parts(body: bytes, other: str | None) -> tuple[str, str | None]:
    """The text of a page that is mostly UTF-8, and the charset of its foreign parts, if it has any.

    `other` is what those are read as; if None, what they look like.
    """
    parts = [found.group() for found in _PART.finditer(body)]
    foreign = [_is_foreign(part) for part in parts]
    if not any(foreign):
        return body.decode("utf-8", "replace"), None
    if other is None:
        from newsarchive.text.detection import detect  # noqa: PLC0415 - detection is loaded only where it is needed

        other = detect(b"\n".join(compress(parts, foreign)))
    texts = (
        read(part, other) if is_foreign else part.decode("utf-8", "replace")
        for part, is_foreign in zip(parts, foreign, strict=True)
    )
    return "".join(texts), other


def read_legacy_with_parts(body: bytes, charset: str) -> tuple[str, int]:
    """The text of a page in a legacy charset, its UTF-8 parts read as such; and how many parts those were."""
    none = _LONG.search(body) is None if charset in MULTI_BYTE else count_utf8(body)[0] < _LEAST
    if none:
        return read(body, charset), 0
    parts = [found.group() for found in _PART.finditer(body)]
    utf8 = [_is_utf8(part, charset) for part in parts]
    if sum(count_utf8(part)[0] for part in compress(parts, utf8)) < _LEAST:
        return read(body, charset), 0
    texts = (
        part.decode("utf-8") if is_utf8 else read(part, charset) for part, is_utf8 in zip(parts, utf8, strict=True)
    )
    return "".join(texts), sum(utf8)


def _is_utf8(part: bytes, charset: str) -> bool:
    """True for a part in valid UTF-8; where two bytes make a letter, only if several of its letters take three."""
    if part.isascii():
        return False
    try:
        text = part.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return charset not in MULTI_BYTE or sum(c >= "\u0800" for c in text) >= _LEAST


def _is_foreign(part: bytes) -> bool:
    if part.isascii():
        return False
    good, bad = count_utf8(part)
    return bad > 2 * good and not (bad <= 2 and _CUT.search(part))
