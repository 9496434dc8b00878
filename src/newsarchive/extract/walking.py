"""The one pass over the tree: it cuts a page into blocks and notes the boxes around them and the images between."""

from itertools import chain
from typing import Any

from newsarchive.extract.blocks import Walk
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
    names_from,
    words_mask,
)
from newsarchive.extract.styles import LOOKS, Style, style_of, style_of_tag

_APART = frozenset((LINE, SKIPPED))
_STYLING = frozenset(("style", "hidden", "align"))  # attributes that say how an element looks
_STYLING_OF = {  # and those that give a look to some, or hide them
    "font": _STYLING | {"size"},
    "span": _STYLING | {"class"},
    **dict.fromkeys(("noscript", "template"), frozenset()),
}
_PLAIN = (0, 0, _STYLING, False)
_TRAITS = {  # of a tag: its kind, the word it stands for, the attributes that shape it, whether it has a look by itself
    tag: (BLOCK_TAGS.get(tag, 0), TAG_HINTS.get(tag, 0), _STYLING_OF.get(tag, _STYLING), tag in LOOKS)
    for tag in {*BLOCK_TAGS, *TAG_HINTS, *_STYLING_OF, *LOOKS}
}
MOST_ELEMENTS = 60_000  # a page with more is read so far
_FALLBACKS = frozenset(("noscript", "template"))
_PASSED = -1  # in place of a kind: an element that is passed over, or inside one


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
        self.cutter = Cutter(body)

    def run(self) -> Walk:  # noqa: PLR0915 - the hot loop: calls would cost more than all else
        """Walk the whole tree with an explicit stack: depth cannot overflow it.

        This loop is the one place that touches every element. What holds around an element is pushed when it begins,
        and popped when an element comes that is not in it.
        """
        cutter, runs, trait_of = self.cutter, self.cutter.runs, _TRAITS.get
        stack: list[tuple[int, Style, int, Any, Any]] = []
        style: Style = (0, 0)
        link: Any = None
        above = around = self.body.getparent()
        mask = names_from(around)  # the words of the names of all that is around
        kind, left, end = 0, MOST_ELEMENTS, _End(around)
        for element in chain(self.body.iter(), (end,)):
            parent = element.getparent()
            while above is not parent:
                closed, its_kind = above, kind
                kind, style, mask, link, above = stack.pop()
                if its_kind == BLOCK:
                    cutter.leave()
                if its_kind != _PASSED and stack and (text := closed.tail) and (runs or not text.isspace()):
                    runs.append((text, style, mask))
            if kind == _PASSED:
                stack.append((kind, style, mask, link, above))
                above = element
                continue
            left -= 1
            if element is end or not left:
                break
            tag = element.tag
            its_kind, names, shaping, has_look = trait_of(tag, _PLAIN)
            look = None
            if its_kind in _APART and self._is_apart(element, tag, its_kind, style, link):
                its_kind = _PASSED
            elif attributes := element.keys():  # few of their values are asked for
                for name in attributes:
                    if name in NAMING:
                        names |= words_mask(element.get(name))
                    if name in shaping:
                        look = attributes
                if look and self._is_hidden(element, look := dict(element.items())):
                    its_kind = _PASSED
            if its_kind == _PASSED:
                if (text := element.tail) and (runs or not text.isspace()):
                    runs.append((text, style, mask))
                if len(element):
                    stack.append((kind, style, mask, link, above))
                    kind, above = _PASSED, element
                continue
            stack.append((kind, style, mask, link, above))
            kind, above = its_kind, element
            mask |= names
            if its_kind == BLOCK:
                cutter.enter(element, tag, names, mask)
            elif its_kind == ANCHOR:
                cutter.anchors.append((len(runs), element))
                link = element
            elif its_kind == TIME and (tag == "time" or element.get("title")):
                cutter.times.append(element)
            if look:
                style = style_of(tag, look, style)
            elif has_look:
                style = style_of_tag(tag, style)
            if (text := element.text) and (runs or not text.isspace()):
                runs.append((text, style, mask))
        return cutter.finish()

    def _is_apart(self, element: Any, tag: str, kind: int, style: Style, link: Any) -> bool:
        """Pass over what is no text: a line break, an image, or an element that shows none."""
        if kind == LINE:
            self.cutter.line(element, tag, style, link)
            return True
        if tag in _FALLBACKS:
            self.cutter.walk.hidden += 1
            return not self.all_shown
        if tag == "button":  # it may hold the picture that it enlarges
            for picture in element.iter("img"):
                self.cutter.line(picture, "img", style, link)
        return True

    def _is_hidden(self, element: Any, attributes: dict[str, str]) -> bool:
        if element is self.body or not hidden(attributes):
            return False
        self.cutter.walk.hidden += 1
        return not self.all_shown
