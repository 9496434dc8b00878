"""Gaps in the reading text: short lines and list items that stand among its paragraphs, as its paragraphs do."""

import re
from itertools import islice

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_region import CLOSERS, STOPS, Region, holder_of
from newsarchive.text.labels import label

_ITEM, _HEADING, _LEAD, _LINE = -4.0, -2.5, -2.0, -1.2  # log-odds above which an item, a heading … is taken
_NEVER = -99.0

_BULLET = re.compile(r"[-–•·●▪■○+*]|\(?\d{1,3}[.)]\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_MOST_LINK = 0.3
_DEEP = 3  # boxes


def filled(
    chosen: list[TextBlock], blocks: list[TextBlock], scores: dict[int, float], region: Region
) -> list[TextBlock]:
    """The chosen blocks, and those that stand among or right behind them as most of the prose does.

    What has no score may stand between: captions, tables.
    """
    if not chosen:
        return chosen
    have = {block.index for block in chosen}
    homes = region.usual.homes
    first, last = chosen[0].index, chosen[-1].index
    last = _end_of_items(blocks, last, scores, homes)
    for index in range(first + 1, last + 1):
        block = blocks[index]
        if index not in have and _fits(block, scores.get(index), homes):
            have.add(index)
    return [blocks[index] for index in sorted(have)]


def leads(
    likely: list[TextBlock], blocks: list[TextBlock], scores: dict[int, float], region: Region
) -> list[TextBlock]:
    """The sentences right before the first likely block that stand where the paragraphs do."""
    first = start = likely[0].index if likely else 0
    while start and scores.get(start - 1, _NEVER) > _LEAD and _is_lead(blocks[start - 1], region):
        start -= 1
    return blocks[start:first]


def _is_lead(block: TextBlock, region: Region) -> bool:
    """Is a block a sentence that stands where the paragraphs do?"""
    closed = block.text.rstrip(CLOSERS)[-1:] in STOPS
    return closed and region.prose[block.index] > 0 and holder_of(block) in region.usual.homes


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


def _fits(block: TextBlock, score: float | None, homes: frozenset[int]) -> bool:
    """Does a block between paragraphs stand as they do?"""
    if _is_address(block, homes):
        return True
    if score is None or block.link_share > _MOST_LINK or label(block.text) is not None:
        return False
    if _is_item(block, homes):
        return score > _ITEM
    return holder_of(block) in homes and score > (_HEADING if block.kind == "h" else _LINE)


def _is_item(block: TextBlock, homes: frozenset[int]) -> bool:
    listed = block.kind == "li" or block.text[-1] in ";；" or _BULLET.match(block.text) is not None
    return listed and (block.link_share < _MOST_LINK or "://" in block.text) and _is_near(block, homes)


def _is_near(block: TextBlock, homes: frozenset[int]) -> bool:
    """Does a block stand where the paragraphs do, or in a box of its own there?"""
    return holder_of(block) in homes or any(box.index in homes for box in islice(block.box.up(), _DEEP))


def _is_address(block: TextBlock, homes: frozenset[int]) -> bool:
    """Is a line the address of a page, written out where the paragraphs stand?"""
    return block.link_share > _MOST_LINK and _ADDRESS.fullmatch(block.text) is not None and holder_of(block) in homes
