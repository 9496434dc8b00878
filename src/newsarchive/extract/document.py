"""A document: the tree of a page, and all that is computed from it once."""

import re
from contextlib import suppress
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsarchive.extract.blocks import Box, ImageSeen, TextBlock, Walk
from newsarchive.extract.fontcode import undo_font_codes
from newsarchive.extract.metadata import Metadata, read_metadata
from newsarchive.extract.walking import walk
from newsarchive.model.page import Decoding, Page
from newsarchive.text.vietnamese import hints_in

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_HUGE_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,30})\b[^<>]{20000,}>?")
_STRETCH = 10_000  # half of a huge tag
_MOST_ATTRIBUTES, _MANY_ATTRIBUTES = 500, 20_000  # of one tag; of a page that is looked at closer
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")
_EMPTY = b"<html><body></body></html>"
_NEXT_TO_NOTHING = 600  # characters of running text
LARGEST = 5_000_000  # characters; more of a page than that is not read
_MOST_TAGS, _SHORTEST_TAG = 250_000, len("<p>")  # nor what comes after so many tags: a tree takes 200 bytes for each


class Document:
    """A page's tree, metadata and blocks; every field reads from here."""

    def __init__(self, page: Page, tree: Any, font_code: str | None = None) -> None:
        self.page = page
        self.tree = tree
        self.font_code = font_code

    @cached_property
    def body(self) -> Any:
        """The <body>, or the root of a page without one."""
        found = self.tree.find("body")
        return self.tree if found is None else found

    @cached_property
    def walk(self) -> Walk:
        """The one pass over the tree; a page that shows next to nothing shows its hidden parts by script."""
        shown = walk(self.body)
        if shown.hidden and shown.prose_length < _NEXT_TO_NOTHING:
            everything = walk(self.body, all_shown=True)
            if everything.prose_length > 2 * shown.prose_length + _NEXT_TO_NOTHING:
                return everything
        return shown

    @cached_property
    def blocks(self) -> list[TextBlock]:
        """The runs of text, in order."""
        return self.walk.blocks

    @cached_property
    def boxes(self) -> list[Box]:
        """The block elements, in order."""
        return self.walk.boxes

    @cached_property
    def images(self) -> list[ImageSeen]:
        """The images, in order."""
        return self.walk.images

    @property
    def relations(self) -> dict[Any, str]:
        """What the `rel` of links says of the pages they lead to."""
        return self.walk.relations

    @cached_property
    def soup(self) -> "BeautifulSoup":
        """The tree as BeautifulSoup has it, for the selectors of a profile."""
        from bs4 import BeautifulSoup  # noqa: PLC0415 - most pages are read without it

        return BeautifulSoup(etree.tostring(self.tree, method="html", encoding="unicode"), "html.parser")

    @cached_property
    def metadata(self) -> Metadata:
        """Meta tags, JSON-LD, <title>, canonical address."""
        return read_metadata(self.tree)

    @property
    def meta(self) -> dict[str, list[str]]:
        """Meta tags by lower-cased name, property or itemprop; every content in order."""
        return self.metadata.meta

    @property
    def json_ld(self) -> list[dict[str, Any]]:
        """The objects of all JSON-LD scripts, graphs flattened."""
        return self.metadata.json_ld

    @property
    def head_title(self) -> str | None:
        """The text of <title>."""
        return self.metadata.title

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses on the page are relative to."""
        return self.metadata.base or self.page.url

    @cached_property
    def language(self) -> str | None:
        """What the page says its language is."""
        return self.metadata.language


def read(page: Page, body: bytes | None = None) -> Document:
    """The document of an HTML page; never raises on bad mark-up.

    `body` is what the page was decoded from, for those who have it: where it is UTF-8 it is parsed as it is.
    """
    text = page.text[:LARGEST]
    source = body if body is not None and _is_utf8(body, page.decoding) else text.encode("utf-8", "replace")
    declared = _DECLARATION.match(text)
    tree = _tree(source[len(declared[0].encode()) :] if declared else source)
    code = None
    if hints_in(text, source):
        with suppress(ValueError):  # a code may map to a character that XML cannot hold
            code = undo_font_codes(tree, text)
    return Document(page, tree, code)


def _is_utf8(body: bytes, how: Decoding) -> bool:
    """True if the body is the text of its page in UTF-8, byte for byte."""
    untouched = how.charset == "utf-8" and how.how != "bom" and not how.replaced and not how.repairs
    return untouched and len(body) <= LARGEST


def _may_hold_huge_tag(source: bytes) -> bool:
    """True if some stretch holds no `<`: what is longer than two stretches holds one of them whole."""
    return any(source.find(b"<", at, at + _STRETCH) < 0 for at in range(0, len(source) - _STRETCH + 1, _STRETCH))


def _bare_if_crowded(tag: re.Match[str]) -> str:
    """The tag alone if it has absurdly many attributes: the parser compares each with all others."""
    return tag[0] if tag[0].count("=") < _MOST_ATTRIBUTES else f"<{tag[1]}>"


def xpath_of(element: Any) -> str:
    """Where an element is."""
    return str(element.getroottree().getpath(element))


def _without_endless_tags(source: bytes) -> bytes:
    if len(source) < _MOST_TAGS * _SHORTEST_TAG or source.count(b"<") <= _MOST_TAGS:
        return source
    return source[: next(islice(re.finditer(b"<", source), _MOST_TAGS, None)).start()]


def _tree(source: bytes) -> Any:
    source = _without_endless_tags(source)
    if b"\0" in source:
        source = source.replace(b"\0", b"")
    if _may_hold_huge_tag(source) and source.count(b"=") > _MANY_ATTRIBUTES:
        source = _HUGE_TAG.sub(_bare_if_crowded, source.decode("utf-8")).encode("utf-8")
    # A parser of its own: libxml2 carries state from a broken page into the next one.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        tree = etree.fromstring(source, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        tree = None
    return etree.fromstring(_EMPTY, parser) if tree is None else tree
