"""The one pass over the tree: it cuts a page into blocks and notes the boxes around them and the images between."""

from typing import Any

from lxml import etree

from newsarchive.extract.blocks import Box, ImageSeen, TextBlock, Walk
from newsarchive.extract.hints import BLOCK, BLOCK_TAGS, HEADINGS, LINE, SKIPPED, TAG_HINTS, hidden, hint_of
from newsarchive.extract.lines import BR, Run, cuts
from newsarchive.extract.styles import BOLD, CENTRED, ITALIC, LINK, RIGHT, Style, style_of
from newsarchive.text.tidy import tidy

_CELLS = frozenset(("td", "th"))
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
_HEADING_BLOCKS = 2
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
        self.style: Style = (0, 0)
        self.hints = 0
        self.link: Any = None
        self.saved: Any = _SKIP
        self.box = Box(body, "body", None, 0, 0, 0)
        self.result.boxes.append(self.box)

    def run(self) -> Walk:
        """Walk the whole tree with an explicit stack: depth cannot overflow it."""
        walker = etree.iterwalk(self.body, events=("start", "end"))
        stack: list[Any] = []
        for event, element in walker:
            if event == "start":
                tag = element.tag
                if tag.__class__ is not str or not self._start(element, tag):
                    walker.skip_subtree()
                    stack.append(_SKIP)
                    continue
                stack.append(self.saved)
                text = element.text
                if text:
                    self.runs.append((text, self.style, self.hints))
            else:
                saved = stack.pop()
                if saved is not _SKIP:
                    is_block, self.style, self.hints, self.link = saved
                    if is_block:
                        self._flush()
                        self._leave()
                tail = element.tail
                if tail and stack:
                    self.runs.append((tail, self.style, self.hints))
        self._flush()
        self.box.last = len(self.result.blocks)
        return self.result

    def _start(self, element: Any, tag: str) -> bool:
        """Enter an element; False to pass it over with all that is in it."""
        kind = BLOCK_TAGS.get(tag, 0)
        if kind == SKIPPED and not (self.all_shown and tag in _FALLBACKS):
            if tag in _FALLBACKS:
                self.result.hidden += 1
            elif tag == "button":  # it may hold the picture that it enlarges
                for picture in element.iter("img"):
                    self._line(picture, "img")
            return False
        if kind == LINE:
            self._line(element, tag)
            return False
        style, hints = self.style, self.hints
        own = TAG_HINTS.get(tag, 0)
        attributes = element.items()
        if attributes and element is not self.body:  # what the page calls itself says nothing of its parts
            attributes = dict(attributes)
            if ("style" in attributes or "hidden" in attributes) and hidden(attributes):
                self.result.hidden += 1
                if not self.all_shown:
                    return False
            own |= hint_of(attributes)
        self.saved = (kind == BLOCK, style, hints, self.link)
        if kind == BLOCK:
            self._flush()
            self._enter(element, tag, own)
        elif tag == "a":
            self.anchors.append((len(self.runs), element))
            self.link = element
        elif tag == "time" or (tag == "abbr" and attributes and "title" in attributes):
            self.times.append(element)
        if own:
            self.hints = hints | own
        self.style = style_of(tag, attributes, style)
        return True

    def _enter(self, element: Any, tag: str, own: int) -> None:
        boxes = self.result.boxes
        box = Box(element, tag, self.box, own, self.hints | own, len(boxes))
        box.first = len(self.result.blocks)
        boxes.append(box)
        self.box = box
        if tag in _CELLS:
            self.cells += 1

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

    def _line(self, element: Any, tag: str) -> None:
        """Note a <br>, an <hr> or an <img>."""
        if tag == "br":
            self._break()
        elif tag == "hr":
            self._flush()
            self.after_break = True
            self.result.rules.append(len(self.result.blocks))
        else:
            if self._at_line_start():
                self._flush()
                self.after_break = True
            before = len(self.result.blocks) + (1 if self.runs else 0)
            hints = self.hints | hint_of(dict(element.items()))
            self.result.images.append(ImageSeen(before, element, self.box, self.link, hints))
            self.after_image = not self.runs

    def _at_line_start(self) -> bool:
        """Has nothing been written since the block or its last line began?"""
        for run in reversed(self.runs):
            if run[0] is BR:
                return True
            if not run[0].isspace():
                return False
        return True

    def _break(self) -> None:
        """One <br> is a line; two with nothing between them, or one after an image, end the block."""
        if self._at_line_start() and (self.runs or self.after_image):
            while self.runs and (self.runs[-1][0] is BR or self.runs[-1][0].isspace()):
                self.runs.pop()
            self._flush()
            self.after_break = True
            if self.after_image:
                self.result.images[-1].ends_line = True
        else:
            self.runs.append((BR, self.style, 0))
        self.after_image = False

    def _flush(self) -> None:
        runs, anchors, times = self.runs, self.anchors, self.times
        if anchors or times:
            self.anchors, self.times = [], []
        if not runs:
            return
        self.runs = []
        if len(runs) == 1:
            text = tidy(runs[0][0])
            if text:
                self._add(text, (text,), runs, [a for _, a in anchors], times)
            return
        raw = "".join([run[0] for run in runs])
        if BR not in raw:
            text = tidy(raw)
            if text:
                self._add(text, (text,), runs, [a for _, a in anchors], times)
            return
        for first, last, lines in cuts(runs):
            own = [a for position, a in anchors if first <= position < last]
            self._add(" ".join(lines), lines, runs[first:last], own, times)
            self.after_break = True
        self.after_break = False

    def _add(self, text: str, lines: tuple[str, ...], runs: list[Run], anchors: list[Any], times: list[Any]) -> None:
        chars = len(text)
        inner = link = bold = italic = look = longest = size = 0
        box = self.box
        if len(runs) == 1:
            (look, size), inner = runs[0][1], runs[0][2]
            link = chars if look & LINK else 0
            bold = chars if look & BOLD else 0
            italic = chars if look & ITALIC else 0
        else:
            for piece, (flags, its_size), hints in runs:
                if piece.isspace() or piece is BR:
                    continue
                length = len(piece)
                inner |= hints
                if flags & LINK:
                    link += length
                if flags & BOLD:
                    bold += length
                if flags & ITALIC:
                    italic += length
                if length > longest:
                    longest, size, look = length, its_size, flags
        tag = box.tag
        blocks = self.result.blocks
        blocks.append(
            TextBlock(
                len(blocks),
                text,
                lines,
                tag,
                kind := _kind(box),
                HEADINGS.get(tag, 0) if kind != "h" else _level(box),
                box,
                box.all_hints,
                inner & ~box.all_hints,
                chars,
                min(link, chars),
                min(bold, chars),
                min(italic, chars),
                bool(look & CENTRED),
                bool(look & RIGHT),
                size,
                tuple(anchors),
                tuple(times),
                self.cells,
                self.after_break,
                box.element,
            )
        )
        self.after_break = False
        self.after_image = False


def _level(box: Box) -> int:
    return next((HEADINGS[outer.tag] for outer in box.up() if outer.tag in HEADINGS), 0)


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
