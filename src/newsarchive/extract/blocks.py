"""Blocks, boxes and images: what one pass over the tree leaves behind for every field to share.

A page has hundreds of each, so they are structs, made and let go several times as fast as dataclasses. Nothing in them
leads back to them, and the collector of cycles need not look.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from newsarchive.extract.styles import CENTRED, RIGHT, SIZE_AT, Style
from newsarchive.text.tidy import tidy

_CELLS = frozenset(("td", "th"))


class Box(Struct, eq=False, gc=False):
    """One block element: what encloses blocks."""

    element: Any
    tag: str
    parent: "Box | None"
    depth: int
    index: int  # in Walk.boxes
    first: int  # index of the first block inside
    last: int  # index after the last block inside
    hints: int  # the words of its own class, id, role, itemprop and tag
    all_hints: int  # those of everything around it too

    def up(self) -> "Iterator[Box]":
        """This box and the boxes around it, inner ones first."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


class TextBlock(Struct, eq=False, gc=False):
    """A run of text between block boundaries, and what all fields share of its looks.

    Characters are counted on the tidied text; `link_chars`, `bold_chars` … say how many of them lie in links, bold …
    """

    index: int
    text: str
    lines: tuple[str, ...]  # the text cut at single <br>; one entry when there is none
    tag: str  # of the enclosing block element
    kind: str  # p h li quote cell pre caption dt
    level: int  # 1-6 of a heading, else 0
    box: Box
    hints: int  # the words of the class, id and role names around it
    inner: int  # the words of the names of the inline elements in it, less those around it
    chars: int
    link_chars: int
    bold_chars: int
    italic_chars: int
    look: Style  # of most of its text
    anchors: tuple[Any, ...]  # its own <a> elements
    times: tuple[Any, ...]  # its own <time>/<abbr> elements with a machine-readable date
    after_break: bool  # cut from the block before by <br>s, <hr> or an image

    @property
    def element(self) -> Any:
        """The block element around it."""
        return self.box.element

    @property
    def cells(self) -> int:
        """How many td/th are around it."""
        return sum(box.tag in _CELLS for box in self.box.up())

    @property
    def centred(self) -> bool:
        """Whether most of its text is centred."""
        return self.look & CENTRED != 0

    @property
    def right(self) -> bool:
        """Whether most of its text stands at the right."""
        return self.look & RIGHT != 0

    @property
    def size(self) -> int:
        """The font size in px where mark-up states one, else 0."""
        return self.look >> SIZE_AT

    @property
    def link_share(self) -> float:
        """The part of the characters that lies in links."""
        return self.link_chars / self.chars if self.chars else 0.0

    @property
    def bold_share(self) -> float:
        """The part of the characters that is bold."""
        return self.bold_chars / self.chars if self.chars else 0.0

    @property
    def italic_share(self) -> float:
        """The part of the characters that is italic."""
        return self.italic_chars / self.chars if self.chars else 0.0

    @property
    def xpath(self) -> str:
        """Where the block element is; made when asked for."""
        return str(self.box.element.getroottree().getpath(self.box.element))


class ImageSeen(Struct, eq=False, gc=False):
    """One image in document order. `before` is the index of the block that follows it.

    `ends_line` says that a <br> stands behind it, before any text.
    """

    before: int
    element: Any
    box: Box
    link: Any  # the <a> around it, or None
    ends_line: bool = False


def text_in(element: Any) -> str:
    """The text of an element and of all in it, tidied."""
    return tidy("".join(element.itertext()) if len(element) else element.text or "")


class Walk:
    """The result of the pass: blocks, boxes and images in document order."""

    def __init__(self) -> None:
        self.blocks: list[TextBlock] = []
        self.boxes: list[Box] = []
        self.images: list[ImageSeen] = []
        self.relations: dict[Any, str] = {}  # what the `rel` of a link says of the page it leads to
        self.hidden = 0  # elements that their own mark-up hides

    @cached_property
    def moving(self) -> frozenset[int]:
        """The blocks that move across the page: greetings and notices, neither title nor text."""
        boxes = (box for box in self.boxes if box.tag == "marquee")
        return frozenset(index for box in boxes for index in range(box.first, box.last))

    @cached_property
    def prose_length(self) -> int:
        """The characters of all blocks that look like running text."""
        return sum(block.chars for block in self.blocks if block.chars >= 80 and block.link_chars * 2 < block.chars)
