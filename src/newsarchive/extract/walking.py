"""The one pass over the tree: it cuts a page into blocks and notes the boxes around them and the images between."""

from itertools import chain, islice
from typing import Any

from newsarchive.extract.blocks import Box, Walk
from newsarchive.extract.cutting import Cutter
from newsarchive.extract.hints import (
    ANCHOR,
    BLOCK,
    BLOCK_TAGS,
    LINE,
    NAMING,
    SKIPPED,
    TAG_HINTS,
    TIME,
    hidden,
    is_for_readers,
    meanings,
    names_from,
)
from newsarchive.extract.styles import SIZED_TAGS, TAG_FLAGS, Style, style_of, style_of_tag

_FALLBACKS = frozenset(("noscript", "template"))
_TELLING = NAMING | {"style", "hidden", "align"}  # the attributes that say what an element is, and how it looks
_TELLING_OF = {"font": _TELLING | {"size"}, **dict.fromkeys(_FALLBACKS, NAMING)}
_PLAIN = (0, 0, _TELLING, 0, False)
_TRAITS = {  # of a tag: its kind, the word it stands for, the attributes that tell of it, its look, if it gives a size
    tag: (
        BLOCK_TAGS.get(tag, 0),
        TAG_HINTS.get(tag, 0),
        _TELLING_OF.get(tag, _TELLING),
        TAG_FLAGS.get(tag, 0),
        tag in SIZED_TAGS,
    )
    for tag in {*BLOCK_TAGS, *TAG_HINTS, *_TELLING_OF, *TAG_FLAGS, *SIZED_TAGS}
}
MOST_ELEMENTS = 60_000  # a page with more is read so far


def walk(body: Any, *, all_shown: bool = False) -> Walk:
    """Cut the tree below `body` into blocks; `all_shown` reads what the mark-up hides or keeps for other browsers."""
    return _Walker(body, all_shown=all_shown).run()


class _End:
    """What stands behind the last element: it closes all that is open."""

    def __init__(self, around: Any) -> None:
        self.around = around

    def getparent(self) -> Any:
        """The element around the body."""
        return self.around


class _Walker:
    """The state of one pass."""

    def __init__(self, body: Any, *, all_shown: bool) -> None:
        self.body = body
        self.all_shown = all_shown
        self.elements = body.iter()
        self.cutter = Cutter(body)

    def run(self) -> Walk:  # noqa: PLR0915 - the one hot loop: calls would cost more than all else
        """Walk the whole tree with an explicit stack: depth cannot overflow it.

        This loop is the one place that touches every element. What holds around an element is pushed when it begins,
        and popped when an element comes that is not in it.
        """
        cutter, trait_of = self.cutter, _TRAITS.get
        boxes, blocks, runs = cutter.boxes, cutter.blocks, cutter.runs
        anchors, anchored = cutter.anchors, cutter.anchored
        stack: list[tuple[Box, Style, int, Any, Any]] = []
        above = around = self.body.getparent()
        box, style, mask, link, end = boxes[0], 0, names_from(around), None, _End(around)
        for element in chain(islice(self.elements, MOST_ELEMENTS), (end,)):
            parent = element.getparent()
            while above is not parent:
                text = above.tail
                outer, style, mask, link, above = stack.pop()
                if outer is not box:
                    if runs:
                        cutter.end_block(box)
                    outer.last = box.last
                    box = outer
                if text and (runs or not text.isspace()) and stack:
                    runs.append((text, style, mask))
            if element is end:
                break
            tag = element.tag
            kind, names, telling, flags, sized = trait_of(tag, _PLAIN)
            if kind >= SKIPPED and self._is_apart(element, box, style, link):
                self._pass(element, style, mask)
                continue
            look = None
            for name in (keys := element.keys()):  # few of the values are asked for
                if name in telling:
                    if name not in NAMING:
                        look = dict(element.items())
                        continue
                    names |= meanings[value := element.get(name)]
                    if tag == "span" and name == "class" and is_for_readers(value):
                        look = dict(element.items())
            if look and self._is_hidden(element, look):
                self._pass(element, style, mask)
                continue
            stack.append((box, style, mask, link, above))
            above = element
            mask |= names  # those of all names around
            if kind == BLOCK:
                if runs:
                    cutter.end_block(box)
                at = len(blocks)
                box = Box(element, tag, box, box.depth + 1, len(boxes), at, at, names, mask)
                boxes.append(box)
            elif kind == ANCHOR:
                link = element
                anchors.append(link)
                anchored.append(len(runs))
                if "rel" in keys:
                    cutter.walk.relations[link] = element.get("rel")
            elif kind == TIME and (tag == "time" or element.get("title")):
                cutter.times.append(element)
            style |= flags
            if sized:
                style = style_of_tag(tag, style)
            if look:
                style = style_of(tag, look, style)
            if (text := element.text) and (runs or not text.isspace()):
                runs.append((text, style, mask))
        return cutter.finish()

    def _pass(self, element: Any, style: Style, mask: int) -> None:
        """Go on behind an element; the text that follows it is read."""
        runs = self.cutter.runs
        if (text := element.tail) and (runs or not text.isspace()):
            runs.append((text, style, mask))
        if len(element):
            inside = len(list(element.iter())) - 1
            next(islice(self.elements, inside, inside), None)

    def _is_apart(self, element: Any, box: Box, style: Style, link: Any) -> bool:
        """Pass over what is no text: a line break, an image, or an element that shows none."""
        tag = element.tag
        if BLOCK_TAGS[tag] == LINE:
            self.cutter.line(element, box, style, link)
            return True
        if tag in _FALLBACKS:
            self.cutter.walk.hidden += 1
            return not self.all_shown
        if tag == "button":  # it may hold the picture that it enlarges
            for picture in element.iter("img"):
                self.cutter.line(picture, box, style, link)
        return True

    def _is_hidden(self, element: Any, attributes: dict[str, str]) -> bool:
        if element is self.body or not hidden(attributes):
            return False
        self.cutter.walk.hidden += 1
        return not self.all_shown
