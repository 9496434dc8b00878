"""Blocks: one pass over the tree cuts a page into runs of text and notes what each of them looks like."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from lxml import etree

from newsarchive.extract.hints import BLOCK, BLOCK_TAGS, HEADINGS, LINE, SKIPPED, TAG_HINTS, hidden, hint_of
from newsarchive.extract.styles import BOLD, CENTRED, ITALIC, LINK, RIGHT, Style, style_of

CELLS = frozenset(("td", "th"))
BR = "\x00"  # a line break inside the raw text of a block; NUL cannot stand in a parsed tree
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))


class Box:
    """One block element: what encloses blocks. `first` to `last` are the indexes of the blocks inside it."""

    __slots__ = ("all_hints", "depth", "element", "first", "hints", "index", "last", "parent", "tag")

    def __init__(  # noqa: PLR0917 - made 400 times a page: keywords would cost
        self, element: Any, tag: str, parent: "Box | None", hints: int, all_hints: int, index: int
    ) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.hints = hints  # the words of its own class, id, role, itemprop and tag
        self.all_hints = all_hints  # the same with all ancestors
        self.index = index  # in Walk.boxes
        self.first = 0  # index of the first block inside
        self.last = 0  # index after the last block inside

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
    hints: int  # words of the class/id/role names around it (Box.all_hints)
    inner: int  # words of the class/id names of inline elements in it
    chars: int
    link_chars: int
    bold_chars: int
    italic_chars: int
    centred: bool
    right: bool
    size: int  # font size in px where mark-up states one, else 0
    anchors: tuple[Any, ...]  # its own <a> elements
    times: tuple[Any, ...]  # its own <time>/<abbr> elements with a machine-readable date
    cells: int  # how many td/th are around it
    after_break: bool  # cut from the block before by <br><br> or <hr>
    element: Any = field(repr=False, default=None)

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
    """One image in document order. `before` is the index of the block that follows it."""

    before: int
    element: Any = field(repr=False)
    box: Box = field(repr=False)
    link: Any = field(repr=False)  # the <a> around it, or None
    hints: int = 0


class Walk:
    """The result of the pass: blocks, boxes and images in document order."""

    def __init__(self) -> None:
        self.blocks: list[TextBlock] = []
        self.boxes: list[Box] = []
        self.images: list[ImageSeen] = []
        self.rules: list[int] = []  # <hr>: the index of the block that follows

    @cached_property
    def text_length(self) -> int:
        """All characters of all blocks."""
        return sum(block.chars for block in self.blocks)


def walk(body: Any) -> Walk:
    """Cut the tree below `body` into blocks."""
    return _Walker(body).run()


class _Walker:
    """The state of one pass."""

    def __init__(self, body: Any) -> None:
        self.result = Walk()
        self.body = body
        self.runs: list[tuple[str, Style, int]] = []
        self.anchors: list[Any] = []
        self.times: list[Any] = []
        self.after_break = False
        self.cells = 0
        self.style: Style = (0, 0)
        self.hints = 0
        self.link: Any = None
        self.box = Box(body, "body", None, 0, 0, 0)
        self.result.boxes.append(self.box)

    def run(self) -> Walk:
        """Walk the whole tree with an explicit stack: depth cannot overflow it."""
        walker = etree.iterwalk(self.body, events=("start", "end"))
        stack: list[tuple[bool, Style, int, Any]] = []
        for event, element in walker:
            if event == "start":
                tag = element.tag
                entered = self._start(element, tag) if tag.__class__ is str else False
                if not entered:
                    walker.skip_subtree()
                    stack.append(_SKIP)
                    continue
                stack.append(self._saved)
                text = element.text
                if text:
                    self.runs.append((text, self.style, self.hints))
            else:
                saved = stack.pop()
                if saved is not _SKIP:
                    is_block, style, hints, link = saved
                    if is_block:
                        self._flush()
                        self._leave()
                    self.style, self.hints, self.link = style, hints, link
                tail = element.tail
                if tail and stack:
                    self.runs.append((tail, self.style, self.hints))
        self._flush()
        self.box.last = len(self.result.blocks)
        return self.result

    def _start(self, element: Any, tag: str) -> bool:
        """Enter an element; False to pass it over with all that is in it."""
        kind = BLOCK_TAGS.get(tag, 0)
        if kind == SKIPPED:
            return False
        style, hints, link = self.style, self.hints, self.link
        if kind == LINE:
            self._line(element, tag)
            return False
        own = TAG_HINTS.get(tag, 0)
        attributes = element.items()
        if attributes and element is not self.body:  # what the page calls itself says nothing of its parts
            attributes = dict(attributes)
            if ("style" in attributes or "hidden" in attributes) and hidden(attributes):
                return False
            own |= hint_of(attributes)
        self._saved = (kind == BLOCK, style, hints, link)
        if kind == BLOCK:
            self._flush()
            box = Box(element, tag, self.box, own, hints | own, len(self.result.boxes))
            box.first = len(self.result.blocks)
            self.result.boxes.append(box)
            self.box = box
            if tag in CELLS:
                self.cells += 1
        elif tag == "a":
            self.anchors.append(element)
            self.link = element
        elif tag == "time" or (tag == "abbr" and attributes and "title" in attributes):
            self.times.append(element)
        if own:
            self.hints = hints | own
        self.style = style_of(tag, attributes, style)
        return True

    def _leave(self) -> None:
        box = self.box
        box.last = len(self.result.blocks)
        if box.tag in CELLS:
            self.cells -= 1
        if box.parent is not None:
            self.box = box.parent

    def _line(self, element: Any, tag: str) -> None:
        """Note a <br>, an <hr> or an <img>."""
        if tag == "br":
            self._break()
        elif tag == "hr":
            self._flush()
            self.after_break = True
            self.result.rules.append(len(self.result.blocks))
        else:
            before = len(self.result.blocks) + (1 if any(not run[0].isspace() for run in self.runs) else 0)
            hints = self.hints | hint_of(dict(element.items()))
            self.result.images.append(ImageSeen(before, element, self.box, self.link, hints))

    def _break(self) -> None:
        """One <br> is a line, two with nothing between them are a new block."""
        runs = self.runs
        for position in range(len(runs) - 1, -1, -1):
            text = runs[position][0]
            if text is BR:
                del runs[position:]
                self._flush()
                self.after_break = True
                return
            if not text.isspace():
                break
        runs.append((BR, self.style, 0))

    def _flush(self) -> None:
        runs = self.runs
        if not runs:
            self.anchors, self.times = [], []
            return
        self.runs = []
        anchors, times = self.anchors, self.times
        self.anchors, self.times = [], []
        if len(runs) == 1:
            text = runs[0][0]
            text = " ".join(text.split())
            if not text:
                return
            if not text.isascii():
                text = text.translate(_INVISIBLE).strip()
            lines: tuple[str, ...] = (text,)
        else:
            raw = "".join([run[0] for run in runs])
            if not raw.isascii():
                raw = raw.translate(_INVISIBLE)
            lines = tuple([line for part in raw.split(BR) if (line := " ".join(part.split()))])
            text = " ".join(lines)
        if text:
            self._add(text, lines, runs, anchors, times)

    def _add(self, text: str, lines: tuple[str, ...], runs: list[Any], anchors: list[Any], times: list[Any]) -> None:
        chars = len(text)
        inner = link = bold = italic = centred = right = longest = size = 0
        around = self.box.all_hints
        if len(runs) == 1:
            flags, size = runs[0][1]
            inner = runs[0][2] & ~around
            link = chars if flags & LINK else 0
            bold = chars if flags & BOLD else 0
            italic = chars if flags & ITALIC else 0
            centred, right = flags & CENTRED, flags & RIGHT
        else:
            for piece, (flags, its_size), hints in runs:
                if piece.isspace() or piece is BR:
                    continue
                length = len(piece)
                inner |= hints
                if flags:
                    if flags & LINK:
                        link += length
                    if flags & BOLD:
                        bold += length
                    if flags & ITALIC:
                        italic += length
                if length > longest:
                    longest, size = length, its_size
                    centred, right = flags & CENTRED, flags & RIGHT
            inner &= ~around
        box = self.box
        tag = box.tag
        self.result.blocks.append(
            TextBlock(
                len(self.result.blocks),
                text,
                lines,
                tag,
                _kind(box),
                HEADINGS.get(tag, 0),
                box,
                around,
                inner,
                chars,
                min(link, chars),
                min(bold, chars),
                min(italic, chars),
                bool(centred),
                bool(right),
                size,
                tuple(anchors),
                tuple(times),
                self.cells,
                self.after_break,
                box.element,
            )
        )
        self.after_break = False


_SKIP: Any = (False, (0, 0), 0, None)
_KINDS = {
    **dict.fromkeys(HEADINGS, "h"),
    "li": "li",
    "dd": "li",
    "dt": "dt",
    "blockquote": "quote",
    "figcaption": "caption",
    "caption": "caption",
    "pre": "pre",
    "listing": "pre",
    "xmp": "pre",
    "td": "cell",
    "th": "cell",
}
_WRAPPERS = frozenset(("p", "div", "center"))


def _kind(box: Box) -> str:
    """What the block is: its own tag's word, or its wrapper's when it is a plain <p> in one."""
    kind = _KINDS.get(box.tag)
    if kind is not None:
        return kind
    outer = box.parent
    for _ in range(3):
        if outer is None:
            return "p"
        kind = _KINDS.get(outer.tag)
        if kind is not None:
            return "p" if kind == "cell" else kind
        if outer.tag not in _WRAPPERS:
            return "p"
        outer = outer.parent
    return "p"
