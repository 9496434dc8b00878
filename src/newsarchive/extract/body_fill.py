"""Gaps in the reading text: short lines and list items that stand among its paragraphs, as its paragraphs do."""

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice, pairwise

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_edges import is_appointment, is_row_of_facts, opens_with_day
from newsarchive.extract.body_region import CLOSERS, STOPS, Region, holder_of
from newsarchive.text.labels import label
from newsarchive.text.names import byline_of

_ITEM, _HEADING, _NAMED_LEAD, _LEAD, _LINE = -5.0, -2.5, -4.5, -2.0, -1.5  # log-odds above which an item … is taken
_SUMMARY = -1.0
_NEVER = -99.0

_BULLET = re.compile(r"[-–•·●▪■○+*]|\(?\d{1,3}[.)]\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_WORD = re.compile(r"[^\W\d_][^\W\d_A-Z]{2}|[\u3040-\u9fff]{2}")
_MOST_LINK = 0.3
_DEEP = 3  # boxes
_UNDER_TITLE = 3  # blocks
_LEAST_SUMMARY, _LONGEST_SUMMARY = 60, 500  # characters
_BETWEEN = 2  # captions between a lead and the text


def filled(
    chosen: list[TextBlock], blocks: list[TextBlock], scores: dict[int, float], region: Region
) -> list[TextBlock]:
    """The chosen blocks, and those that stand among or right behind them, where most prose or both neighbours stand.

    What has no score may stand between: captions, tables.
    """
    if not chosen:
        return chosen
    homes = region.usual.homes
    have = {block.index for block in [*chosen, *_lines_behind(blocks, chosen[-1], scores, homes)]}
    at = sorted(have)
    for before, after in pairwise(at):
        if after - before > 1:
            around = homes | ({holder_of(blocks[before])} & {holder_of(blocks[after])})
            have.update(_fitting(range(before + 1, after), blocks, scores, around))
    last = _end_of_items(blocks, at[-1], scores, homes)
    have.update(_fitting(range(at[-1] + 1, last + 1), blocks, scores, homes))
    return [blocks[index] for index in sorted(have)]


def _fitting(
    indexes: range, blocks: list[TextBlock], scores: dict[int, float], homes: Collection[int]
) -> Iterator[int]:
    return (index for index in indexes if _fits(blocks[index], scores.get(index), homes))


def leads(
    likely: list[TextBlock], blocks: list[TextBlock], scores: dict[int, float], region: Region
) -> list[TextBlock]:
    """The sentences right before the first likely block; captions may stand between."""
    found: list[TextBlock] = []
    at = likely[0].index - 1 if likely else -1
    between = 0
    while at >= 0 and between <= _BETWEEN:
        block = blocks[at]
        if at not in scores and block.link_share < _MOST_LINK:
            between += 1
        elif _is_lead(block, scores.get(at, _NEVER), region):
            found.append(block)
            between = 0
        else:
            break
        at -= 1
    return found[::-1]


def summary(between: list[TextBlock], scores: Mapping[int, float]) -> list[TextBlock]:
    """The line that sums a text up, right under its title; `between` are the blocks from there to the text."""
    under = between[:_UNDER_TITLE]
    return [block for block in under if scores.get(block.index, _NEVER) > _SUMMARY and _sums_up(block)][:1]


def _sums_up(block: TextBlock) -> bool:
    """Could a line be a summary by its length and kind, and is it no fact, name or label?"""
    if not _LEAST_SUMMARY <= block.chars <= _LONGEST_SUMMARY or block.link_chars or block.kind in {"li", "cell"}:
        return False
    is_fact = label(block.text) is not None or is_row_of_facts(block) or opens_with_day(block)
    return not is_fact and byline_of(block.text) is None


def _is_lead(block: TextBlock, score: float, region: Region) -> bool:
    """Is a block a sentence that stands in the main box, where the paragraphs do, or by name over the text?"""
    named = block.hints & hints.LEAD
    if score <= (_NAMED_LEAD if named else _LEAD) or not region.prose[block.index]:
        return False
    if block.text.rstrip(CLOSERS)[-1:] not in STOPS:
        return False
    return block.index >= region.main.first or bool(named) or holder_of(block) in region.usual.homes


def _lines_behind(
    blocks: list[TextBlock], last: TextBlock, scores: dict[int, float], homes: Collection[int]
) -> list[TextBlock]:
    """The lines that stand right behind the last block of the text, in the box that holds it."""
    found: list[TextBlock] = []
    homes = set(homes)
    for block in blocks[last.index + 1 :]:
        score = scores.get(block.index)
        if score is None and block.link_share < _MOST_LINK and block.index - last.index <= _BETWEEN:
            continue
        if block.box is last.box.parent and score is not None and score > _LEAD and block.text[-1] in STOPS:
            homes.add(block.box.index)  # a box within broke off the paragraph: it goes on in the box around
        elif not (block.box is last.box or (block.tag == last.tag and block.box.parent is last.box.parent)):
            break
        if _is_signed(block.text) or not _fits(block, score, homes):
            break
        found.append(block)
        last = block
    return found


def _end_of_items(blocks: list[TextBlock], last: int, scores: dict[int, float], homes: frozenset[int]) -> int:
    """The index of the last of the items and addresses that follow the text."""
    at = last
    while at + 1 < len(blocks):
        at += 1
        block = blocks[at]
        if _is_item(block, homes) or _is_address(block, homes):
            last = at
        elif block.kind not in {"cell", "caption"} and (at in scores or block.link_share > _MOST_LINK):
            break
    return last


def _fits(block: TextBlock, score: float | None, homes: Collection[int]) -> bool:
    """Does a block between paragraphs stand as they do?"""
    if _is_address(block, homes):
        return True
    if score is None:
        return False
    if _is_item(block, homes):
        stands = score > _ITEM
    elif block.link_share > _MOST_LINK:
        return False
    else:
        stands = holder_of(block) in homes and score > (_HEADING if block.kind == "h" else _LINE)
    return stands and not _is_labelled(block.text)


def _is_labelled(text: str) -> bool:
    said = label(text)
    return said is not None and not is_appointment(said)


def _is_item(block: TextBlock, homes: Collection[int]) -> bool:
    listed = block.kind == "li" or block.text[-1] in ";；" or _BULLET.match(block.text) is not None
    return listed and (block.link_share < _MOST_LINK or "://" in block.text) and _is_near(block, homes)


def _is_signed(text: str) -> bool:
    """Are all words of a line initials, or does it end in brackets: a signature, or the numbers of pages?"""
    return text[0] in "([" or text[-1] == "]" or not _WORD.search(text)


def _is_near(block: TextBlock, homes: Collection[int]) -> bool:
    """Does a block stand where the paragraphs do, or in a box of its own there?"""
    return holder_of(block) in homes or any(box.index in homes for box in islice(block.box.up(), _DEEP))


def _is_address(block: TextBlock, homes: Collection[int]) -> bool:
    """Is a line the address of a page, written out where the paragraphs stand?"""
    return block.link_share > _MOST_LINK and _ADDRESS.fullmatch(block.text) is not None and _is_near(block, homes)
