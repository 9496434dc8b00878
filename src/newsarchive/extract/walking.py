"""The one pass over the tree: it cuts a page into blocks and notes the boxes around them and the images between."""

from typing import Any

from lxml import etree

from newsarchive.extract.blocks import Box, ImageSeen, TextBlock, Walk
from newsarchive.extract.hints import ANCHOR, BLOCK, BLOCK_TAGS, HEADINGS, LINE, SKIPPED, TIME, hidden
from newsarchive.extract.lines import BR, Run, cuts
from newsarchive.extract.styles import BOLD, CENTRED, ITALIC, LINK, LOOKS, RIGHT, Style, style_of
from newsarchive.text.tidy import tidy

_CELLS = frozenset(("td", "th"))
_APART = frozenset((LINE, SKIPPED))
_STYLING = frozenset(("style", "hidden", "align"))  # attributes that say how an element looks
_NAMED = {"font": "size", "span": "class"}  # what gives a look to some, or hides them
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
_HEADING_BLOCKS = 2
MOST_ELEMENTS = 60_000  # a page with more is read so far
_MOST_BLOCKS = 15_000
_MOST_IMAGES = 2000
_MOST_RUNS = 5000  # in one block
_FALLBACKS = frozenset(("noscript", "template"))
_WRAPPERS = frozenset(("p", "div", "center"))


def walk(body: Any, *, all_shown: bool = False) -> Walk:
    """Cut the tree below `body` into blocks; `all_shown` reads what the mark-up hides or keeps for other browsers."""
    return _Walker(body, all_shown=all_shown).run()


class _Walker:
    """The state of one pass."""

    def __init__(self, body: Any, *, all_shown: bool) -> None:
        self.result = Walk()
        self.body = body
        self.all_shown = all_shown
        self.runs: list[Run] = []
        self.anchors: list[tuple[int, Any]] = []  # with the number of the run they start
        self.times: list[Any] = []
        self.after_break = False
        self.after_image = False
        self.cells = 0
        self.box = Box(body, "body", None, 0, 0)
        self.result.boxes.append(self.box)

    def run(self) -> Walk:  # noqa: PLR0915 - the hot loop: calls would cost more than all else
        """Walk the whole tree with an explicit stack: depth cannot overflow it.

        This loop is the one place that touches every element; it reads the attributes of those only that have a look.
        """
        runs, kind_of, looks, plain = self.runs, BLOCK_TAGS.get, LOOKS, _STYLING.isdisjoint
        boxes, blocks = self.result.boxes, self.result.blocks
        style: Style = (0, 0)
        here: Any = self.body
        link: Any = None
        stack: list[Any] = []
        left = MOST_ELEMENTS
        walker = etree.iterwalk(self.body, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                left -= 1
                if not left:
                    break
                tag = element.tag
                kind = kind_of(tag, 0)
                if kind in _APART:
                    skipped, styled = self._is_apart(element, tag, kind, style, link), False
                else:
                    styled = not plain(element.keys()) or (tag in _NAMED and element.get(_NAMED[tag]) is not None)
                    skipped = styled and self._is_hidden(element)
                if skipped:
                    walker.skip_subtree()
                    stack.append(None)
                    continue
                stack.append((kind, style, here, link))
                here = element
                if kind == BLOCK:
                    if runs:
                        self._flush()
                    self.box = box = Box(element, tag, self.box, len(boxes), len(blocks))
                    boxes.append(box)
                    if tag in _CELLS:
                        self.cells += 1
                elif kind == ANCHOR:
                    self.anchors.append((len(runs), element))
                    link = element
                elif kind == TIME and (tag == "time" or element.get("title")):
                    self.times.append(element)
                if styled:
                    style = style_of(tag, dict(element.items()), style)
                elif tag in looks:
                    style = style_of(tag, (), style)
                text = element.text
                if text and (runs or not text.isspace()):
                    runs.append((text, style, element))
            else:
                saved = stack.pop()
                if saved is not None:
                    kind, style, here, link = saved
                    if kind == BLOCK:
                        if runs:
                            self._flush()
                        self._leave()
                tail = element.tail
                if tail and stack and (runs or not tail.isspace()):
                    runs.append((tail, style, here))
        self._flush()
        for box in self.box.up():
            box.last = len(self.result.blocks)
        return self.result

    def _is_apart(self, element: Any, tag: str, kind: int, style: Style, link: Any) -> bool:
        """Pass over what is no text: a line break, an image, or an element that shows none."""
        if kind == LINE:
            self._line(element, tag, style, link)
            return True
        if tag in _FALLBACKS:
            self.result.hidden += 1
            return not self.all_shown
        if tag == "button":  # it may hold the picture that it enlarges
            for picture in element.iter("img"):
                self._line(picture, "img", style, link)
        return True

    def _is_hidden(self, element: Any) -> bool:
        if element is self.body or not hidden(dict(element.items())):
            return False
        self.result.hidden += 1
        return not self.all_shown

    def _leave(self) -> None:
        box = self.box
        box.last = len(self.result.blocks)
        if box.tag in _CELLS:
            self.cells -= 1
        elif box.tag in HEADINGS and box.last - box.first > _HEADING_BLOCKS:
            for block in self.result.blocks[box.first : box.last]:  # a heading that was never closed
                if block.tag not in HEADINGS:
                    block.kind, block.level = "p", 0
        if box.parent is not None:
            self.box = box.parent

    def _line(self, element: Any, tag: str, style: Style, link: Any) -> None:
        """Note a <br>, an <hr> or an <img>."""
        if tag == "br":
            self._break(style)
        elif tag == "hr":
            self._flush()
            self.after_break = True
            self.result.rules.append(len(self.result.blocks))
        else:
            if self._at_line_start():
                self._flush()
                self.after_break = True
            before = len(self.result.blocks) + (1 if self.runs else 0)
            if len(self.result.images) < _MOST_IMAGES:
                self.result.images.append(ImageSeen(before, element, self.box, link))
            self.after_image = not self.runs

    def _at_line_start(self) -> bool:
        """Has nothing been written since the block or its last line began?"""
        for run in reversed(self.runs):
            if run[0] is BR:
                return True
            if not run[0].isspace():
                return False
        return True

    def _break(self, style: Style) -> None:
        """One <br> is a line; two with nothing between them, or one after an image, end the block."""
        if self._at_line_start() and (self.runs or self.after_image):
            while self.runs and (self.runs[-1][0] is BR or self.runs[-1][0].isspace()):
                self.runs.pop()
            self._flush()
            self.after_break = True
            if self.after_image:
                self.result.images[-1].ends_line = True
        else:
            self.runs.append((BR, style, None))
        self.after_image = False

    def _flush(self) -> None:
        anchors, times = self.anchors, self.times
        if anchors or times:
            self.anchors, self.times = [], []
        if not self.runs:
            return
        runs = self.runs[:_MOST_RUNS]
        self.runs.clear()
        raw = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])
        if BR not in raw:
            text = tidy(raw)
            if text:
                own = tuple([anchor for _, anchor in anchors]) if anchors else ()
                self._add(text, (text,), runs, own, times)
            return
        for first, last, lines in cuts(runs):
            own = tuple([anchor for position, anchor in anchors if first <= position < last])
            self._add(" ".join(lines), lines, runs[first:last], own, times)
            self.after_break = True
        self.after_break = False

    def _add(
        self, text: str, lines: tuple[str, ...], runs: list[Run], anchors: tuple[Any, ...], times: list[Any]
    ) -> None:
        blocks = self.result.blocks
        if len(blocks) >= _MOST_BLOCKS:
            return
        chars = len(text)
        box = self.box
        own = box.element
        link = bold = italic = look = longest = size = 0
        inlines: list[Any] = []
        if len(runs) == 1:
            _, (look, size), holder = runs[0]
            if look:
                link = chars if look & LINK else 0
                bold = chars if look & BOLD else 0
                italic = chars if look & ITALIC else 0
            if holder is not own:
                inlines.append(holder)
        else:
            for piece, (flags, its_size), holder in runs:
                if piece is BR or piece.isspace():
                    continue
                length = len(piece)
                if holder is not own and (not inlines or inlines[-1] is not holder):
                    inlines.append(holder)
                if flags:
                    if flags & LINK:
                        link += length
                    if flags & BOLD:
                        bold += length
                    if flags & ITALIC:
                        italic += length
                if length > longest:
                    longest, size, look = length, its_size, flags
            link = min(link, chars)
            bold = min(bold, chars)
            italic = min(italic, chars)
        tag = box.tag
        kind = _KINDS.get(tag) or _kind(box)
        blocks.append(
            TextBlock(
                len(blocks),
                text,
                lines,
                tag,
                kind,
                0 if kind != "h" else _level(box),
                box,
                chars,
                link,
                bold,
                italic,
                look & CENTRED != 0,
                look & RIGHT != 0,
                size,
                anchors,
                tuple(times) if times else (),
                tuple(inlines) if inlines else (),
                self.cells,
                self.after_break,
                own,
            )
        )
        self.after_break = False
        self.after_image = False


def _level(box: Box) -> int:
    return next((HEADINGS[outer.tag] for outer in box.up() if outer.tag in HEADINGS), 0)


def _kind(box: Box) -> str:
    """What a block is whose own tag does not say: its wrapper's word when it is a plain <p> in one."""
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
