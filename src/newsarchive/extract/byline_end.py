"""The end of an article as a reader sees it: the short lines between its last paragraph and the page around it."""

import re
from functools import cached_property

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.byline_named import Named
from newsarchive.extract.places import Places
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.names import is_agency, is_known_name, is_office, is_person_like
from newsarchive.text.wordlists import has_digit

_AROUND = frozenset(("related", "print", "mail", "share", "back", "top", "copyright", "comments"))
_PARAGRAPH = 120  # characters that are running text, not a line of the end
_LINE = 60
_FAR = 40  # blocks behind the text at most
_HEADS_FAR = 60
_LINKED = 0.8
_INITIALLED = re.compile(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_][^\W\d_'’-]{2,}")  # "P. I. Orlov"


class Ending:
    """`start` to `stop` (exclusive) are the lines of an article behind its last paragraph."""

    def __init__(self, places: Places) -> None:
        self.blocks = places.scope.blocks
        self.places = places

    @cached_property
    def start(self) -> int:
        """The index behind the last paragraph of the reading text."""
        scope = self.places.scope
        long = [i for i in scope.inside if self.blocks[i].chars >= _PARAGRAPH and self.blocks[i].link_share < _LINKED]
        return max(long, default=self.places.first) + 1

    @cached_property
    def stop(self) -> int:
        """The index of the first line that belongs to the page around the article."""
        until = min(len(self.blocks), max(self.places.last, self.start) + _FAR)
        for index in range(self.start, until):
            if _is_around(self.blocks[index]):
                return index
        return until

    @cached_property
    def comments(self) -> int:
        """The index of the head of the visitors' comments, past all blocks when there is none."""
        return self._head_of("comments")

    @cached_property
    def related(self) -> int:
        """The index of the head of a list of other articles, past all blocks when there is none."""
        return self._head_of("related")

    def _head_of(self, kind: str) -> int:
        for index in range(self.start, min(len(self.blocks), self.stop + _HEADS_FAR)):
            block = self.blocks[index]
            said = label(block.text.rstrip(" :：")) if block.chars <= _LINE else None
            if said is not None and said.kind == kind and not any(map(str.isalpha, said.rest)):
                return index
        return len(self.blocks)

    def holds(self, block: TextBlock) -> bool:
        """Whether a block is one of those lines."""
        return self.start <= block.index < self.stop

    def signs_off(self, named: Named) -> bool:
        """Whether a name without a label signs the article off: a line of its own at its end, set apart or known."""
        block = named.block
        if block is None or block.chars > _LINE * 2 or block.link_share > _LINKED or self._is_figure_row(block):
            return False
        if named.raw not in block.lines[-3:]:
            return False
        if any(map(is_agency, named.names)) or ((said := label(named.raw)) is not None and said.kind == "source"):
            return False
        if "in-brackets" in named.features or (block.right and all(map(is_office, named.names))):
            return True
        if not all(map(_is_name, named.names)) or "heading" in named.features:
            return False
        if all(map(_INITIALLED.fullmatch, named.names)):
            return True
        capitals = named.text.isupper() and self.places.scope.language != "vi"  # as under letters and decrees
        return block.right or (not capitals and all(map(is_known_name, named.names)))

    def _is_figure_row(self, block: TextBlock) -> bool:
        near = self.blocks[max(0, block.index - 1) : block.index + 2]
        return block.cells > 0 and any(
            one.cells == block.cells and has_digit(one.text) and not any(map(str.isalpha, one.text)) for one in near
        )


def _is_name(name: str) -> bool:
    return not name[0].islower() and (is_person_like(name) or is_known_name(name))


def _is_around(block: TextBlock) -> bool:
    if block.chars > _LINE:
        return False
    said = label(block.text)
    if (said is not None and said.kind in _AROUND) or is_tool_line(block.text):
        return True
    linked = block.link_share > _LINKED and block.chars > 2
    return linked and not any(file_kind(anchor.get("href") or "") for anchor in block.anchors[:3])
