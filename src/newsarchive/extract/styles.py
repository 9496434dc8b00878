"""How text looks: bold, italic, centred, right, linked, and the size that mark-up gives it."""

import re
from collections.abc import Mapping
from functools import lru_cache

Style = int  # flags, and above them the size in px (0: not stated)
LINK, BOLD, ITALIC, CENTRED, RIGHT, UNDERLINED, STRUCK = 1, 2, 4, 8, 16, 32, 64
SIZE_AT = 8  # the bits below hold the flags
_FLAGS = (1 << SIZE_AT) - 1
BOLD_AND_SIZE = ~_FLAGS | BOLD

TAG_FLAGS = {
    "a": LINK,
    "b": BOLD,
    "strong": BOLD,
    "th": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "cite": ITALIC,
    "center": CENTRED,
    "u": UNDERLINED,
    "s": STRUCK,
    "del": STRUCK,
    "strike": STRUCK,
}
_TAG_SIZES = {"h1": 32, "h2": 24, "h3": 19, "h4": 16, "h5": 13, "h6": 11, "small": 13, "sub": 11, "sup": 11}
SIZED_TAGS = frozenset((*_TAG_SIZES, "big", "table"))
_FONT_SIZES = (10, 10, 13, 16, 18, 24, 32, 48)
_CSS_SIZES = {"xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32}
_UNITS = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}
_SIZE = re.compile(r"font-size\s*:\s*(?:(\d{1,4}(?:\.\d{1,4})?)\s*(px|pt|r?em|%)|([a-z-]{3,10}))")


def sized(style: Style, size: int) -> Style:
    """The style with this size in px."""
    return style & _FLAGS | size << SIZE_AT


def style_of_tag(tag: str, style: Style) -> Style:
    """The style inside an element that changes it by its tag, given the style around it.

    A table is not aligned by what is around it, in pages without a doctype, and its own `align` says where it stands.
    """
    if tag == "table":
        return style & ~(CENTRED | RIGHT)
    if tag == "big":
        return sized(style, ((style >> SIZE_AT) or 16) + 3)
    return sized(style | BOLD if tag[0] == "h" else style, _TAG_SIZES[tag])


def style_of(tag: str, attributes: Mapping[str, str], style: Style) -> Style:
    """The style inside an element by its attributes, given the style that its tag leaves."""
    if "align" in attributes and tag != "table":
        style = _aligned(attributes["align"].lower(), style)
    if "style" in attributes:
        style = _css(attributes["style"][:500], style)
    if tag == "font" and "size" in attributes:
        style = sized(style, _font_size(attributes["size"], style >> SIZE_AT))
    return style


def _aligned(align: str, style: Style) -> Style:
    style &= ~(CENTRED | RIGHT)
    return style | (CENTRED if align in ("center", "middle") else RIGHT if align == "right" else 0)


def _font_size(value: str, around: int) -> int:
    value = value.strip()
    try:
        number = int(value)
    except ValueError:
        return around
    if value[0] in "+-":
        number += 3
    return _FONT_SIZES[max(1, min(7, number))]


@lru_cache(maxsize=4096)
def _css(css: str, style: Style) -> Style:
    css = css.lower()
    if "text-align" in css:
        rest = css.split("text-align", 1)[1].lstrip(" :")
        style = _aligned(re.split("[;! ]", rest, maxsplit=1)[0], style)
    if "font-weight" in css:
        rest = css.split("font-weight", 1)[1].lstrip(" :")
        style = style | BOLD if rest.startswith(("bold", "6", "7", "8", "9")) else style & ~BOLD
    if "italic" in css:
        style |= ITALIC
    found = _SIZE.search(css)
    if found is None:
        return style
    size = round(float(found[1]) * _UNITS[found[2]]) if found[1] else _CSS_SIZES.get(found[3], style >> SIZE_AT)
    return sized(style, size)
