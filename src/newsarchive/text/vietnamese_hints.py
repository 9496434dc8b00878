"""A glance at a page's source: could any of it be font-coded Vietnamese? Cheap, for every page pays for it.

Three signs: a font's name where families stand; letters that only these codes use in such numbers; and their entities.
Each begins with a search for single characters, which costs a few microseconds where there are none.
"""

_DOTTED = ("Vn", "VN")
_NAMES = ("VNI-", "VNI ", "VNI_", "VPS ", "VPS-", "VPST", "VISCII", "VI ", "VI-")
_BEFORE = frozenset("\"':;,=")
_MOST_CAPITALS = 4000
_LOW = bytes(range(0x80))
# Two letters that any text in the code has; others, and how many kinds of them it must have.
_SIGNS: tuple[tuple[str, str, bytes, int], ...] = (
    ("\xb5", "\xae", b"\xa8\xaa\xac\xad\xb6\xb8\xb9\xbb\xbc\xbe\xcb\xd6", 5),  # TCVN3
    ("\xf1", "\xf8", b"\xf8\xfb\xf5\xf9\xef\xe5\xe4\xf2\xf6", 4),  # VNI
    ("\xdf", "\xf0", b"\xb5\xb6\xb7\xb8\xbd\xbe\xa4\xa6\xaa\xd5", 3),  # VISCII
    ("\xdc", "\xc7", b"\xa2\xa7\xae\xb0\xb6\xc6\xce\xd5\xe5\xe6\xfb", 4),  # VPS
    ("\uf7ae", "\uf7b5", b"", 0), ("\uf7f1", "\uf7f8", b"", 0), ("\uf7df", "\uf7f0", b"", 0),
    ("\uf7dc", "\uf7c7", b"", 0),
)  # fmt: skip
_ENTITIES = (
    ("&micro;", "&reg;"),
    ("&#181;", "&#174;"),
    ("&oslash;", "&ntilde;"),
    ("&#248;", "&#241;"),
    ("&szlig;", "&eth;"),
)


def hints_in(html: str) -> bool:
    """True if any of this page could be font-coded; False is certain enough to skip the rest."""
    return _names_a_font(html) or (not html.isascii() and _has_signs(html)) or _has_entities(html)


def _names_a_font(html: str) -> bool:
    """All names but the rarest spellings have a capital V, which few pages have many of."""
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


def _has_signs(html: str) -> bool:
    for first, second, others, kinds in _SIGNS:
        if first in html and second in html:
            if not kinds:
                return True
            high = html.encode("latin-1", "ignore").translate(None, _LOW)
            if sum(sign in high for sign in others) >= kinds:
                return True
    return False


def _has_entities(html: str) -> bool:
    return html.count("&") * 150 > len(html) and any(first in html and second in html for first, second in _ENTITIES)
