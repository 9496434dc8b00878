"""The heading that ends a path, "Home > News > …", above the headline that readers see: some sites show both."""

from collections.abc import Sequence

from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.hints import BREADCRUMB
from newsarchive.extract.scope import words

_FEWEST, _LONGEST = 2, 60  # links of a path, and letters of each
_LINK = 0.8
_AROUND = 4  # boxes
_BELOW = 6  # blocks between the path and the headline
_SMALL_WORD = 3
_IN_COMMON = 2  # words of two headlines of one article


def headline_under(heading: TextBlock, blocks: Sequence[TextBlock]) -> Sequence[TextBlock]:
    """Return the blocks of the headline right below a heading that ends a path, if both speak of one thing."""
    if not _ends_path(heading, blocks):
        return ()
    below = (block for block in blocks[heading.index + 1 : heading.index + 1 + _BELOW] if block.level)
    first = next(below, None)
    if first is None or first.level < heading.level:
        return ()
    headline = [block for block in blocks[first.index : first.index + 2] if block.level == first.level]
    said = {word for block in headline for word in _long_words(block)}
    return headline if len(said & _long_words(heading)) >= _IN_COMMON else ()


def _ends_path(heading: TextBlock, blocks: Sequence[TextBlock]) -> bool:
    """Whether a heading is the last step of a path: behind links alone, or named so."""
    if heading.hints & BREADCRUMB:
        return True
    box: Box | None = heading.box.parent
    for _ in range(_AROUND):
        if box is None or box.last != heading.index + 1:
            return False
        steps = blocks[box.first : heading.index]
        if any(step.link_share < _LINK and step.chars > _SMALL_WORD for step in steps):
            return False
        if sum(len(step.anchors) for step in steps) >= _FEWEST:
            return max(step.chars for step in steps) <= _LONGEST
        box = box.parent
    return False


def _long_words(block: TextBlock) -> set[str]:
    return {word for word in words(block.text) if len(word) > _SMALL_WORD or not word.isascii()}
