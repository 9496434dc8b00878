"""Blocks out of runs: what the pass over the tree writes down, cut where a reader sees a new paragraph."""

from typing import Any

from newsarchive.extract.blocks import Box, ImageSeen, TextBlock, Walk
from newsarchive.extract.hints import HEADINGS
from newsarchive.extract.lines import BR, Run, cuts
from newsarchive.extract.styles import BOLD, ITALIC, LINK, Style
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
        self.anchors: list[Any] = []
        self.anchored: list[int] = []  # the number of the run that each of them starts
        self.times: list[Any] = []
        self.after_break = False
        self.after_image = False
        self.boxes.append(Box(body, "body", None, 0, 0, 0, 0, 0, 0))  # what the whole page calls itself says nothing

    def finish(self) -> Walk:
        """The walk, once all boxes are closed."""
        for box in self.boxes:
            if box.last - box.first > _HEADING_BLOCKS and box.tag in HEADINGS:  # one that was never closed
                for block in self.blocks[box.first : box.last]:
                    if block.tag not in HEADINGS:
                        block.kind, block.level = "p", 0
        return self.walk

    def line(self, element: Any, box: Box, style: Style, link: Any) -> None:
        """Note a <br>, an <hr> or an <img>."""
        if element.tag == "br":
            self._break(box, style)
        elif element.tag == "hr":
            self.end_block(box)
            self.after_break = True
        else:
            if self._at_line_start():
                self.end_block(box)
                self.after_break = True
            before = len(self.blocks) + (1 if self.runs else 0)
            if len(self.images) < _MOST_IMAGES:
                self.images.append(ImageSeen(before, element, box, link))
            self.after_image = not self.runs

    def _at_line_start(self) -> bool:
        """Has nothing been written since the block or its last line began?"""
        for run in reversed(self.runs):
            if run[0] is BR:
                return True
            if not run[0].isspace():
                return False
        return True

    def _break(self, box: Box, style: Style) -> None:
        """One <br> is a line; two with nothing between them, or one after an image, end the block."""
        if self._at_line_start() and (self.runs or self.after_image):
            while self.runs and (self.runs[-1][0] is BR or self.runs[-1][0].isspace()):
                self.runs.pop()
            self.end_block(box)
            self.after_break = True
            if self.after_image:
                self.images[-1].ends_line = True
        else:
            self.runs.append((BR, style, 0))
        self.after_image = False

    def end_block(self, box: Box) -> None:
        """Make blocks of the runs since the last one, which stand in the box."""
        runs, anchors = self.runs, self.anchors
        if runs:
            if len(runs) == 2 and runs[1][0].isspace():  # only the space before an end tag
                del runs[1]
            del runs[_MOST_RUNS:]
            raw = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])
            if BR not in raw:
                if text := tidy(raw):
                    self._add(box, (text,), runs, anchors)
            else:
                for first, last, lines in cuts(runs):
                    own = [link for at, link in zip(self.anchored, anchors, strict=True) if first <= at < last]
                    self._add(box, lines, runs[first:last], own)
                    self.after_break = True
                self.after_break = False
            runs.clear()
        if anchors:
            anchors.clear()
            self.anchored.clear()
        if self.times:
            self.times.clear()

    def _add(self, box: Box, lines: tuple[str, ...], runs: list[Run], anchors: list[Any]) -> None:
        blocks, tag = self.blocks, box.tag
        if len(blocks) >= _MOST_BLOCKS:
            return
        text = lines[0] if len(lines) == 1 else " ".join(lines)
        chars = len(text)
        if len(runs) == 1:
            _, look, mask = runs[0]
            link = chars if look & LINK else 0
            bold = chars if look & BOLD else 0
            italic = chars if look & ITALIC else 0
        else:
            link, bold, italic, look, mask = _looks(runs, chars)
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
                look,
                tuple(anchors),
                tuple(self.times),
                self.after_break,
            )
        )
        box.last = len(blocks)
        self.after_break = self.after_image = False


def _looks(runs: list[Run], chars: int) -> tuple[int, int, int, Style, int]:
    """Of several runs: the characters in links, bold, italic; the look of the longest; the words of all names."""
    link = bold = italic = look = mask = longest = 0
    for piece, style, names in runs:
        if piece is BR or piece.isspace():
            continue
        length = len(piece)
        mask |= names
        if style:
            if style & LINK:
                link += length
            if style & BOLD:
                bold += length
            if style & ITALIC:
                italic += length
        if length > longest:
            longest, look = length, style
    return min(link, chars), min(bold, chars), min(italic, chars), look, mask


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
