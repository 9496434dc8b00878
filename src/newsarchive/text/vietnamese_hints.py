"""A glance at a page's source: could any of it be font-coded Vietnamese? Cheap, for every page pays for it.

Three signs: a font's name where families stand; letters that only these codes use in such numbers; and their entities.
Each begins with a search for single characters, which costs a few microseconds where there are none.
"""

import re

_DOTTED = ("Vn", "VN")
_NAMES = ("VNI-", "VNI ", "VNI_", "VPS ", "VPS-", "VPST", "VISCII", "VI ", "VI-")
_AFTER_V = (b"n", b"N", b"PS ", b"PS-", b"PST", b"ISCII", b"I ", b"I-")  # what all of them go on with, in bytes
_BEFORE = frozenset("\"':;,=")
_MARKS = b"\"':;,="
_MOST_CAPITALS = 4000
_PRIVATE = "\uf7ae\uf7e9\uf7f1\uf7f0\uf7c7\uf7e2\uf7f4\uf7b5\uf7df"  # common letters where x-user-defined puts them
_LOW = bytes(range(0x80))
_TAG = re.compile(r"<[^<>]{0,2000}>")
_SMALL = 40_000
_DENSE = 7
_FEW = 5
# Two letters that any text in the code has; others, and how many kinds of them it must have.
_SIGNS: tuple[tuple[str, str, bytes, int], ...] = (
    ("\xb5", "\xae", b"\xa8\xaa\xac\xad\xb6\xb8\xb9\xbc\xbe\xcb\xd6", 3),  # TCVN3
    ("\xac", "\xad", b"\xa8\xaa\xae\xb5\xb6\xb8\xb9\xbc\xbe\xcb\xd6", 2),
    ("\xae", "\xb8", b"\xa8\xaa\xac\xad\xb6\xb9\xbc\xbe\xcb\xd6", 3),
    ("\xf1", "\xf8", b"\xf8\xfb\xf5\xf9\xef\xe5\xe4\xf2\xf6", 4),  # VNI
    ("\xdf", "\xf0", b"\xb5\xb6\xb7\xb8\xbd\xbe\xa4\xa6\xaa\xd5", 3),  # VISCII
    ("\xdc", "\xc7", b"\xa2\xa7\xae\xb0\xb6\xc6\xce\xd5\xe5\xe6\xfb", 4),  # VPS
)  # fmt: skip
_ENDS = tuple((first.encode()[1:], second.encode()[1:]) for first, second, *_ in _SIGNS)
_ENTITIES = (
    ("&micro;", "&reg;"),
    ("&#181;", "&#174;"),
    ("&oslash;", "&ntilde;"),
    ("&#248;", "&#241;"),
    ("&szlig;", "&eth;"),
)


def hints_in(html: str, source: bytes | None = None) -> bool:
    """True if any of this page could be font-coded; False is certain enough to skip the rest.

    `source` is the same page in UTF-8, for those who have it: single bytes are found faster than letters.
    """
    if source is None:
        source = html.encode("utf-8", "replace")
    if _names_a_font(html, source) or _has_entities(html, source):
        return True
    return not html.isascii() and (_has_signs(html, source) or _is_dense(html))


def _names_a_font(html: str, source: bytes) -> bool:
    """All names but the rarest spellings have a capital V, which few pages have many of."""
    if not _may_name_a_font(source):
        return False
    at = html.find("V")
    for _ in range(_MOST_CAPITALS):
        if at < 1:
            return False
        dotted = html[at - 1] == "." and html.startswith(_DOTTED, at)
        if dotted or html.startswith(_NAMES, at):
            start = at - 1 if dotted else at
            if html[max(0, start - 12) : start].rstrip()[-1:] in _BEFORE:
                return True
        at = html.find("V", at + 1)
    return False


def _may_name_a_font(source: bytes) -> bool:
    """True if a capital V goes on as that of a name does, after a mark, or after what is no ASCII."""
    at = source.find(b"V")
    while at >= 0:
        if source.startswith(_AFTER_V, at + 1):
            before = source[max(0, at - 13) : at].rstrip(b" \t\n\r\f\v.")[-1:]
            if before >= b"\x80" or before in _MARKS:
                return True
        at = source.find(b"V", at + 1)
    return False


def _has_signs(html: str, source: bytes) -> bool:
    """True if two letters of one code are there, and others. The last byte of a letter is found faster than itself."""
    for (first, second, others, kinds), (end, other_end) in zip(_SIGNS, _ENDS, strict=True):
        if end in source and other_end in source and first in html and second in html:
            high = html.encode("latin-1", "ignore").translate(None, _LOW)
            if sum(sign in high for sign in others) >= kinds:
                return True
    return b"\xef" in source and any(letter in html for letter in _PRIVATE)


def _is_dense(html: str) -> bool:
    """True for a small page with more marks than other languages have, and none of those that only Unicode has."""
    if len(html) > _SMALL or any(letter in html for letter in "ạếộ"):
        return False
    if len(html.encode("latin-1", "ignore").translate(None, _LOW)) <= _FEW:
        return False
    shown = "".join(_TAG.sub(" ", html).split())
    marks = len(shown.encode("latin-1", "ignore").translate(None, _LOW))
    return marks > _FEW and marks * _DENSE > len(shown)


def _has_entities(html: str, source: bytes) -> bool:
    references = len(source) - len(source.replace(b"&", b""))  # twice as fast as count()
    if references * 150 <= len(html):
        return False
    return any(first in html and second in html for first, second in _ENTITIES)
