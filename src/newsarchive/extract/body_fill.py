"""Gaps in the reading text: short lines and list items that stand among its paragraphs, as its paragraphs do."""

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_region import Region, holder_of
from newsarchive.text.labels import label

_ITEM, _HEADING, _LINE = -4.0, -2.5, -1.2  # log-odds above which an item, a heading, another line is taken

_BULLETS = frozenset("-–•·●▪■○+*")


def filled(
    chosen: list[TextBlock], blocks: list[TextBlock], scores: dict[int, float], region: Region
) -> list[TextBlock]:
    """The chosen blocks and those between them that stand in the same box as most of the prose."""
    if not chosen:
        return chosen
    have = {block.index for block in chosen}
    home = region.usual.home
    first, last = chosen[0].index, chosen[-1].index
    while last + 1 < len(blocks) and _is_item(blocks[last + 1], home):
        last += 1
    for index in range(first + 1, last + 1):
        value = scores.get(index)
        if index in have or value is None:
            continue
        block = blocks[index]
        if holder_of(block) != home or block.link_share > 0.3 or label(block.text) is not None:
            continue
        if value > (_ITEM if _is_item(block, home) else _HEADING if block.kind == "h" else _LINE):
            have.add(index)
    return [blocks[index] for index in sorted(have)]


def _is_item(block: TextBlock, home: int) -> bool:
    listed = block.kind == "li" or block.text[-1] in ";；" or block.text[0] in _BULLETS
    return listed and block.link_share < 0.3 and holder_of(block) == home
