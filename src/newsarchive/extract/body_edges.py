"""The edges of the reading text: signatures, sources, datelines and end marks that stand at its head and end."""

import re

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.document import Document
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.names import byline_of

_END_MARK = re.compile(r"[\W_]{1,12}|\W*(?:end|ends|hết|fin|ende|конец|完|終わり)\W*", re.IGNORECASE)
_NOT_TEXT = frozenset(
    ("by", "source", "published", "updated", "clock", "related", "print", "mail", "share", "views", "comments", "tags",
     "section", "back", "top", "copyright", "attachment")
)  # fmt: skip
_LONGEST_EDGE = 120
_LONGEST_FACT, _MOST_FACTS = 80, 6  # characters; lines of one block
_FILED = 3  # links in a last line of facts


def trimmed(chosen: list[TextBlock], document: Document) -> tuple[list[TextBlock], list[TextBlock]]:
    """The blocks without what is no text at either edge, and what was cut from the end."""
    first, last = 0, len(chosen)
    while first < last and _is_head_line(chosen[first]):
        first += 1
    tail: list[TextBlock] = []
    while last > first + 1 and _is_end_line(chosen[last - 1]):
        last -= 1
        tail.append(chosen[last])
    del document
    return [block for block in chosen[first:last] if not _is_line_of_tools(block)], tail[::-1]


def _is_line_of_tools(block: TextBlock) -> bool:
    if 1 < len(block.lines) <= _MOST_FACTS and all(_is_fact(line) for line in block.lines):
        return True
    return block.chars <= _LONGEST_EDGE and (_END_MARK.fullmatch(block.text) is not None or is_tool_line(block.text))


def _is_fact(line: str) -> bool:
    """Is a line no more than a label and what it labels: a date, a section, a name?"""
    said = label(line) if len(line) <= _LONGEST_FACT else None
    return said is not None and said.kind in _NOT_TEXT


def _is_head_line(block: TextBlock) -> bool:
    if block.chars > _LONGEST_EDGE:
        return False
    said = label(block.text)
    if said is not None and said.kind in _NOT_TEXT:
        return True
    return block.chars < 60 and byline_of(block.text) is not None


def _is_end_line(block: TextBlock) -> bool:
    if block.kind == "h":
        return True
    if len(block.anchors) >= _FILED and block.box.hints & hints.META:
        return True  # where and when it was filed, and what a reader may do with it
    if block.chars > _LONGEST_EDGE:
        return False
    said = label(block.text)
    if said is not None and said.kind in _NOT_TEXT:
        return True
    if _END_MARK.fullmatch(block.text):
        return True
    return block.chars < 60 and block.kind != "li" and byline_of(block.text) is not None
