"""The edges of the reading text: signatures, sources, datelines and end marks that stand at its head and end."""

import re

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_region import STOPS
from newsarchive.extract.document import Document
from newsarchive.extract.end_marks import END_MARK, LAST_MARK, MARK_BEHIND
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import Label, is_tool_line, label, labels_in
from newsarchive.text.names import byline_of

_NOT_TEXT = frozenset(
    ("by", "source", "published", "updated", "clock", "related", "print", "mail", "share", "views", "comments", "tags",
     "section", "back", "top", "copyright", "attachment")
)  # fmt: skip
_OF_DAYS = frozenset(("published", "clock"))
_HEAD_FACTS = _NOT_TEXT - {"source", "related"}  # a lead may begin with an agency's name
_LONGEST_EDGE = 120
_LONGEST_BYLINE, _LONGEST_CLOSED = 60, 25  # characters; of a name that ends in a stop
_LONGEST_FACT, _MOST_FACTS = 80, 6  # characters; lines of one block
_LONGEST_HEAD = 250  # characters of a title with the day under it
_HEAD = 3  # blocks
_DAY_WORD = 12  # characters: the word for "day" before a date, or the weekday
_YEAR_WORD = re.compile(r"[^\W\d_]{1,4}")  # the word for "year" behind a date
_AROUND = " |,;:-–—()[].（）【】"
_INITIALS = re.compile(r"[(\[][^()\[\]]{1,30}[)\]]|[^\s\d/]{1,12}(?:/[^\s\d/]{1,12}){1,2}")
_WORD = re.compile(r"\w\w")
_FILE_SIZE = re.compile(r"\d\s?(?:[kKmM](?:[bB]|[oO](?:ctets)?)|[кКмМ][бБ](?:айт)?)[)\]）]?$")
_MARKS_END = ("#", "/.")
_PHONE = re.compile(
    r"(?:tel|cell|mobile|phone|fax|e-?mail|điện thoại|đt|тел|факс|tél|電話|电话|โทร)"
    r"\w{0,6}\s?\.?\s?[:：]?\s?(?:[\d+(]|\S+@)",
    re.IGNORECASE,
)
_LEAST_BEFORE, _LONGEST_MARK = 200, 40  # characters
_FILED = 3  # links in a last line of facts


def trimmed(chosen: list[TextBlock], document: Document) -> tuple[list[TextBlock], list[TextBlock]]:
    """The blocks without what is no text at either edge, and what was cut from the end."""
    first, last = 0, _end(chosen, document)
    while first < last and _is_head_line(chosen[first]):
        first += 1
    tail: list[TextBlock] = []
    while last > first + 1 and _is_end_line(chosen[last - 1]):
        last -= 1
        tail.append(chosen[last])
    kept = chosen[first:last]
    facts = {block.index for block in kept[:_HEAD] if _is_fact(block.text, _HEAD_FACTS) or is_row_of_facts(block)}
    dated = [block.index for block in kept[:_HEAD] if _ends_in_day(block)]
    if len(dated) == 1 and not any(map(_ends_in_day, kept[_HEAD:])):
        facts.add(dated[0])  # days that stand over several parts of a text are headings
    return [block for block in kept if block.index not in facts and not _is_line_of_tools(block)], tail[::-1]


def _ends_in_day(block: TextBlock) -> bool:
    return block.chars <= _LONGEST_HEAD and is_dated(block.lines[-1])


def _end(chosen: list[TextBlock], document: Document) -> int:
    """How many of the blocks stand before an end mark, or before what readers wrote."""
    if not chosen:
        return 0
    before, at = 0, 0
    total = sum(block.chars for block in chosen)
    for block in document.blocks[chosen[0].index : chosen[-1].index + 1]:
        if before and block.chars <= _LONGEST_EDGE and is_on_comments(block, sure=before * 3 > total):
            return at
        enough = before >= _LEAST_BEFORE and before * 2 > total and block.chars <= _LONGEST_MARK
        if enough and LAST_MARK.fullmatch(block.text):
            return at
        if at < len(chosen) and chosen[at] is block:
            before += block.chars
            at += 1
    return len(chosen)


def is_on_comments(block: TextBlock, *, sure: bool) -> bool:
    """Does a block stand over what readers wrote: a heading, or a line that says little else behind enough text?"""
    said = label(block.text)
    if said is None or said.kind != "comments":
        return False
    return block.kind == "h" or (sure and block.kind != "li" and 2 * len(said.rest) < block.chars)


def _is_line_of_tools(block: TextBlock) -> bool:
    if 1 < len(block.lines) <= _MOST_FACTS and block.chars <= _LONGEST_HEAD:
        facts = sum(_is_fact(line) or is_dated(line) for line in block.lines)
        if facts == len(block.lines) or facts > 1:
            return True
    if block.chars > _LONGEST_EDGE:
        return False
    if END_MARK.fullmatch(block.text) or is_tool_line(block.text) or not _WORD.search(block.text):
        return True
    return bool(block.anchors) and _FILE_SIZE.search(block.text) is not None


def _is_fact(line: str, kinds: frozenset[str] = _NOT_TEXT) -> bool:
    """Is a line no more than a label and what it labels: a date, a section, a name?"""
    if len(line) > _LONGEST_FACT:
        return False
    said = label(line)
    return said is not None and said.kind in kinds and not is_appointment(said)


def is_row_of_facts(block: TextBlock) -> bool:
    """Is a line at the head a date with labels beside it: who filed it, under what, how many read it?"""
    text = block.text
    if block.chars > _LONGEST_HEAD or text[-1] in STOPS or not any(map(str.isdigit, text)):
        return False
    return bool(labels_in(text)) and bool(find_dates(text, limit=1))


def opens_with_day(block: TextBlock) -> bool:
    """Is a line a date, and a name or a few words behind it at most?"""
    if block.chars > _LONGEST_FACT:
        return False
    found = find_dates(block.text, limit=1)
    return bool(found) and len(block.text[: found[0].start].strip(_AROUND)) <= _DAY_WORD


def is_fact_at_head(line: str) -> bool:
    """Is a line at the head of the text a date, or a label and what it labels?"""
    return _is_fact(line, _HEAD_FACTS) or is_dated(line)


def closing_text(block: TextBlock) -> str:
    """The text of the last block, without the lines at its end that state facts and without an end mark."""
    kept = len(block.lines)
    while kept > 1 and _is_fact(block.lines[kept - 1]):
        kept -= 1
    text = block.text if kept == len(block.lines) else " ".join(block.lines[:kept])
    return MARK_BEHIND.sub("", text) if text.endswith(_MARKS_END) else text


def is_appointment(said: Label) -> bool:
    """Does a label of days stand before something else: the hour of an event?"""
    return said.kind in _OF_DAYS and bool(said.rest) and not find_dates(said.rest, limit=1)


def _is_labelled(block: TextBlock) -> bool:
    said = label(block.text)
    return said is not None and said.kind in _NOT_TEXT and not is_appointment(said)


def _is_head_line(block: TextBlock) -> bool:
    if block.chars > _LONGEST_EDGE:
        return False
    if _is_labelled(block):
        return True
    return _is_byline(block)


def _is_byline(block: TextBlock) -> bool:
    """Is a block a short line with a writer's name, and no sentence?"""
    if block.chars >= _LONGEST_BYLINE or (block.chars > _LONGEST_CLOSED and block.text[-1] in STOPS):
        return False
    return byline_of(block.text) is not None


def is_dated(line: str) -> bool:
    """Is a line a date, and beside it the word for "day" or "year" or a label at most?"""
    if len(line) > _LONGEST_FACT:
        return False
    found = find_dates(line, limit=1)
    if not found:
        return False
    before, after = line[: found[0].start].strip(_AROUND), line[found[0].end :].strip(_AROUND)
    return len(before) <= _DAY_WORD and (
        not after or _YEAR_WORD.fullmatch(after) is not None or label(after) is not None
    )


def _is_signed(line: str) -> bool:
    """Is a line a fact, a name, or initials in brackets?"""
    return _is_fact(line) or _INITIALS.fullmatch(line) is not None or byline_of(line) is not None


def _is_mark(line: str) -> bool:
    """Does a line say that the text ends, or nothing at all?"""
    return END_MARK.fullmatch(line) is not None or not any(map(str.isalnum, line))


def _is_end_line(block: TextBlock) -> bool:
    if block.kind == "h":
        return True
    if len(block.anchors) >= _FILED and block.box.hints & hints.META:
        return True  # where and when it was filed, and what a reader may do with it
    if block.chars > _LONGEST_EDGE:
        return False
    if len(block.lines) > 1 and 2 * sum(_PHONE.match(line) is not None for line in block.lines) > len(block.lines):
        return True  # whom to ask
    if len(block.lines) > 1 and all(_is_signed(line) or is_tool_line(line) for line in block.lines):
        return True
    if _is_labelled(block) or _is_mark(block.text) or _INITIALS.fullmatch(block.text):
        return True
    if block.text[-1] in ":：" and block.chars <= _LONGEST_FACT:
        return True  # it stands over a list that is no text
    return block.kind != "li" and _is_byline(block)
