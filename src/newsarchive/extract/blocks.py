"""Blocks, boxes and images: what one pass over the tree leaves behind for every field to share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from newsarchive.extract.hints import names_of


class Box:
    """One block element: what encloses blocks. `first` to `last` are the indexes of the blocks inside it.

    What its names give away is read when it is asked for: most boxes are never asked.
    """

    __slots__ = ("_all_hints", "_hints", "depth", "element", "first", "index", "last", "parent", "tag")

    def __init__(self, element: Any, tag: str, parent: "Box | None", index: int, first: int) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.index = index  # in Walk.boxes
        self.first = first  # index of the first block inside
        self.last = first  # index after the last block inside
        self._hints = -1
        self._all_hints = -1

    @property
    def hints(self) -> int:
        """The words of its own class, id, role, itemprop and tag; what the whole page calls itself says nothing."""
        if self._hints < 0:
            self._hints = names_of(self.element) if self.parent is not None else 0
        return self._hints

    @property
    def all_hints(self) -> int:
        """The words of its own names and of those of everything around it."""
        if self._all_hints < 0:
            mask = self.hints
            parent = self.parent
            if parent is not None:
                element = self.element.getparent()
                while element is not None and element is not parent.element:
                    mask |= names_of(element)  # an inline element around a block
                    element = element.getparent()
                mask |= parent.all_hints
            self._all_hints = mask
        return self._all_hints

    def up(self) -> "Iterator[Box]":
        """This box and the boxes around it, inner ones first."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True)
class TextBlock:
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
    chars: int
    link_chars: int
    bold_chars: int
    italic_chars: int
    centred: bool
    right: bool
    size: int  # font size in px where mark-up states one, else 0
    anchors: tuple[Any, ...]  # its own <a> elements
    times: tuple[Any, ...]  # its own <time>/<abbr> elements with a machine-readable date
    inlines: tuple[Any, ...]  # the inline elements that hold its text
    cells: int  # how many td/th are around it
    after_break: bool  # cut from the block before by <br>s, <hr> or an image
    element: Any = field(repr=False, default=None)
    _inner: int = field(repr=False, default=-1)

    @property
    def hints(self) -> int:
        """The words of the class, id and role names around it."""
        return self.box.all_hints

    @property
    def inner(self) -> int:
        """The words of the names of the inline elements in it, less those around it."""
        if self._inner < 0:
            mask = 0
            for element in self.inlines:
                inline = element
                while inline is not None and inline is not self.element:
                    mask |= names_of(inline)
                    inline = inline.getparent()
            self._inner = mask & ~self.box.all_hints
        return self._inner

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
        return str(self.element.getroottree().getpath(self.element))


@dataclass(slots=True)
class ImageSeen:
    """One image in document order. `before` is the index of the block that follows it.

    `ends_line` says that a <br> stands behind it, before any text.
    """

    before: int
    element: Any = field(repr=False)
    box: Box = field(repr=False)
    link: Any = field(repr=False)  # the <a> around it, or None
    ends_line: bool = False

    @property
    def hints(self) -> int:
        """The words of its own names, of the inline elements around it and of its box."""
        mask = self.box.all_hints
        element = self.element
        while element is not None and element is not self.box.element:
            mask |= names_of(element)
            element = element.getparent()
        return mask


class Walk:
    """The result of the pass: blocks, boxes and images in document order."""

    def __init__(self) -> None:
        self.blocks: list[TextBlock] = []
        self.boxes: list[Box] = []
        self.images: list[ImageSeen] = []
        self.hidden = 0  # elements that their own mark-up hides
        self.rules: list[int] = []  # <hr>: the index of the block that follows

    @cached_property
    def prose_length(self) -> int:
        """The characters of all blocks that look like running text."""
        return sum(block.chars for block in self.blocks if block.chars >= 80 and block.link_chars * 2 < block.chars)
