"""A page as a reader would copy it: lines where blocks end, empty lines around paragraphs, tabs between cells."""

import re

from lxml import html

from newsarchive.text.encoding import decode
from newsarchive.text.wordlists import word_set

_UNSEEN = word_set("script style head noscript title option textarea")
_BLOCKS = word_set(
    "p div table tr h1 h2 h3 h4 h5 h6 ul ol li center blockquote form dl dt dd pre hr address fieldset body html "
    "marquee figure figcaption article section header footer nav aside main"
)
_SPACE = re.compile(r"[ \t\r\n]+")


def rendering(body: bytes, content_type: str | None) -> bytes:
    """The text of a page in UTF-8."""
    text, _ = decode(body, content_type)
    parser = html.HTMLParser(encoding="utf-8")
    tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    pieces: list[str] = []
    _render(tree, pieces)
    return re.sub(r"\n[ \t]+", "\n", "".join(pieces)).encode()


def _render(element: html.HtmlElement, pieces: list[str]) -> None:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return
    line_end = "\n" if element.tag in _BLOCKS and pieces and not pieces[-1].endswith("\n") else ""
    pieces.append(line_end + ("\n" if element.tag in ("br", "p") else ""))
    pieces.append(_SPACE.sub(" ", element.text or ""))
    for child in element:
        _render(child, pieces)
        pieces.append(_SPACE.sub(" ", child.tail or ""))
    pieces.append({"td": "\t", "th": "\t", "p": "\n\n"}.get(element.tag, "\n" if element.tag in _BLOCKS else ""))
