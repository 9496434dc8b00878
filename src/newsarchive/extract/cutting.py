"""Blocks out of runs: what the pass over the tree writes down, cut where a reader sees a new paragraph."""

from typing import Any

from newsarchive.extract.blocks import Box, ImageSeen, TextBlock, Walk
from newsarchive.extract.hints import HEADINGS
from newsarchive.extract.lines import BR, Run, cuts
from newsarchive.extract.styles import BOLD, CENTRED, ITALIC, LINK, RIGHT, Style
from newsarchive.text.tidy import tidy

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
_MOST_BLOCKS = 15_000
_MOST_IMAGES = 2000
_MOST_RUNS = 5000  # in one block
_WRAPPERS = frozenset(("p", "div", "center"))


class Cutter:
    """The walk so far, the box that is open, and the runs since the last block.

    The pass opens and closes the boxes, and writes down runs, anchors and times; they are cut here.
    """

    def __init__(self, body: Any) -> None:
        self.walk = Walk()
        self.blocks, self.boxes, self.images = self.walk.blocks, self.walk.boxes, self.walk.images
        self.runs: list[Run] = []
        self.anchors: list[tuple[int, Any]] = []  # with the number of the run they start
        self.times: list[Any] = []
        self.after_break = False
        self.after_image = False
        self.box = Box(body, "body", None, 0, 0, 0, 0, 0, 0, 0)  # what the whole page calls itself says nothing
        self.boxes.append(self.box)

    def finish(self) -> Walk:
        """End the last block, and tell each box which blocks it holds; the walk."""
        self.end_block()
        for box in reversed(self.boxes):
            last, outer = box.last, box.parent
            if last > box.first:
                if outer is not None and outer.last < last:
                    outer.last = last
                if box.tag in HEADINGS and last - box.first > _HEADING_BLOCKS:  # one that was never closed
                    for block in self.blocks[box.first : last]:
                        if block.tag not in HEADINGS:
                            block.kind, block.level = "p", 0
        return self.walk

    def line(self, element: Any, tag: str, style: Style, link: Any) -> None:
        """Note a <br>, an <hr> or an <img>."""
        if tag == "br":
            self._break(style)
        elif tag == "hr":
            self.end_block()
            self.after_break = True
        else:
            if self._at_line_start():
                self.end_block()
                self.after_break = True
            before = len(self.blocks) + (1 if self.runs else 0)
            if len(self.images) < _MOST_IMAGES:
                self.images.append(ImageSeen(before, element, self.box, link))
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
            self.end_block()
            self.after_break = True
            if self.after_image:
                self.images[-1].ends_line = True
        else:
            self.runs.append((BR, style, 0))
        self.after_image = False

    def end_block(self) -> None:
        """Make blocks of the runs since the last one."""
        runs = self.runs
        if runs:
            if len(runs) > _MOST_RUNS:
                del runs[_MOST_RUNS:]
            elif len(runs) == 2 and runs[1][0].isspace():  # only the space before an end tag
                del runs[1]
            raw = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])
            if BR not in raw:
                if text := tidy(raw):
                    self._add(text, (text,), runs, self.anchors)
            else:
                for first, last, lines in cuts(runs):
                    own = [anchor for anchor in self.anchors if first <= anchor[0] < last]
                    self._add(" ".join(lines), lines, runs[first:last], own)
                    self.after_break = True
                self.after_break = False
            runs.clear()
        self.anchors.clear()
        self.times.clear()

    def _add(self, text: str, lines: tuple[str, ...], runs: list[Run], anchors: list[tuple[int, Any]]) -> None:
        blocks, box, tag, chars = self.blocks, self.box, self.box.tag, len(text)
        if len(blocks) >= _MOST_BLOCKS:
            return
        if len(runs) == 1:
            _, (look, size), mask = runs[0]
            link = chars if look & LINK else 0
            bold = chars if look & BOLD else 0
            italic = chars if look & ITALIC else 0
        else:
            link, bold, italic, look, size, mask = _looks(runs, chars)
        kind, around = _KINDS.get(tag) or _kind(box), box.all_hints
        blocks.append(
            TextBlock(
                len(blocks),
                text,
                lines,
                tag,
                kind,
                0 if kind != "h" else HEADINGS.get(tag) or _level(box),
                box,
                around,
                mask & ~around,
                chars,
                link,
                bold,
                italic,
                look & CENTRED != 0,
                look & RIGHT != 0,
                size,
                tuple([anchor for _, anchor in anchors]) if anchors else (),
                tuple(self.times),
                box.cells,
                self.after_break,
            )
        )
        box.last = len(blocks)
        self.after_break = self.after_image = False


def _looks(runs: list[Run], chars: int) -> tuple[int, int, int, int, int, int]:
    """Of several runs: the characters in links, bold, italic; look and size of the longest; the words of all names."""
    link = bold = italic = look = size = mask = longest = 0
    for piece, (flags, its_size), names in runs:
        if piece is BR or piece.isspace():
            continue
        length = len(piece)
        mask |= names
        if flags:
            if flags & LINK:
                link += length
            if flags & BOLD:
                bold += length
            if flags & ITALIC:
                italic += length
        if length > longest:
            longest, size, look = length, its_size, flags
    return min(link, chars), min(bold, chars), min(italic, chars), look, size, mask


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
