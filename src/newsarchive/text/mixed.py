"""Pages that mix two charsets, UTF-8 in a legacy frame or the reverse, read by part.

A part is what lies between two tags or line ends. A part whose high bytes are all valid UTF-8 is UTF-8; a part with
none valid is in the other charset. A lead byte cut from its tail at a part's end is a lost character, not a letter.
"""

import re

from newsarchive.text.charsets import read

_PART = re.compile(rb"[^<>\r\n]+|[<>\r\n]+")
_HIGH = bytes(range(0x80, 0x100))
_CUT = re.compile(rb"(?:[\xe1-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2}|[\xc3-\xf4])(?=[\s.<>\"']*$|\.\.\.)")


def count_utf8(body: bytes) -> tuple[int, int]:
    """How many UTF-8 sequences `body` has, and how many high bytes that belong to none."""
    low = len(body.translate(None, _HIGH))
    kept = body.decode("utf-8", "ignore")
    return len(kept) - low, len(body) - len(kept.encode())


def read_utf8_with_parts(body: bytes, other: str) -> tuple[str, int]:
    """The text of a page that is mostly UTF-8, its foreign parts read as `other`; and how many parts those were."""
    pieces: list[str] = []
    foreign = 0
    for found in _PART.finditer(body):
        part = found.group()
        try:
            pieces.append(part.decode("utf-8"))
        except UnicodeDecodeError:
            if _is_foreign(part):
                foreign += 1
                pieces.append(read(part, other))
            else:
                pieces.append(part.decode("utf-8", "replace"))
    return "".join(pieces), foreign


def read_legacy_with_parts(body: bytes, charset: str, *, least: int = 3) -> tuple[str, int]:
    """The text of a page in a legacy charset, its UTF-8 parts read as such if the page has `least` such letters."""
    if count_utf8(body)[0] < least:
        return read(body, charset), 0
    parts = [found.group() for found in _PART.finditer(body)]
    utf8 = [_is_utf8(part) for part in parts]
    if sum(count_utf8(part)[0] for part, is_utf8 in zip(parts, utf8, strict=True) if is_utf8) < least:
        return read(body, charset), 0
    texts = (
        part.decode("utf-8") if is_utf8 else read(part, charset) for part, is_utf8 in zip(parts, utf8, strict=True)
    )
    return "".join(texts), sum(utf8)


def _is_utf8(part: bytes) -> bool:
    if part.isascii():
        return False
    try:
        part.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_foreign(part: bytes) -> bool:
    good, bad = count_utf8(part)
    return bad > 2 * good and not (bad <= 2 and _CUT.search(part))
