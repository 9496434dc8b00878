"""Foreign text: what reads like the article but is not: comments, related lists, teasers, biographies, notices."""

from collections import Counter

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.body_edges import opens_with_day
from newsarchive.extract.body_region import Region

_FOREIGN = (
    hints.COMMENT | hints.RELATED | hints.BIO | hints.COOKIE | hints.SIGNUP | hints.ASIDE | hints.MENU | hints.NOTICE
    | hints.AD | hints.SEARCH
)  # fmt: skip
_OWN_SHARE = 0.25  # of the text chosen; less than that left, and the names mislead
_OWN_TEXT = 300  # characters; an article that short may have any number of comments
_LONG, _REPEATED = 100, 3  # a long text that stands so often is a notice of the page's makers
_RUN = 3  # teasers in a row
_LONGEST_TEASER, _SMALL, _ALL_LINK = 400, 3, 0.8  # characters; blocks in its box; of a title
_LEAST_TITLE = 20  # characters of a link that is a title


def without_foreign(chosen: list[TextBlock], region: Region) -> list[TextBlock]:
    """The blocks that no name below the main box calls foreign, if they are a fair part of all."""
    times = Counter(block.text for block in chosen if block.chars >= _LONG)
    own = [block for block in chosen if times[block.text] < _REPEATED]
    kept = [block for block in own if not region.inner[block.box.index] & _FOREIGN]
    if sum(block.chars for block in kept) >= _OWN_SHARE * sum(block.chars for block in chosen):
        return kept
    kept = [block for block in own if not region.inner[block.box.index] & hints.COMMENT]
    return kept if sum(block.chars for block in kept) >= _OWN_TEXT else chosen


def without_other_columns(chosen: list[TextBlock], region: Region) -> list[TextBlock]:
    """The blocks without those before the main box, where the title stands between them and the text."""
    main = region.main
    if not chosen or chosen[0].index >= main.first or chosen[-1].index < main.first:
        return chosen
    start = next(block.index for block in chosen if block.index >= main.first)
    title = min(region.titles, default=start)
    return [block for block in chosen if block.index >= title] if title < start else chosen


def without_teasers(chosen: list[TextBlock], blocks: list[TextBlock]) -> list[TextBlock]:
    """The blocks without runs of three or more that each open with a link as long as a title, or stand under one."""
    kept: list[TextBlock] = []
    run: list[TextBlock] = []
    for block in [*chosen, None]:
        if block is not None and _is_teaser(block, blocks) and (not run or block.index - run[-1].index <= 3):
            run.append(block)
            continue
        if len(run) < _RUN or len(run) == len(chosen):
            kept += run
        run = []
        if block is not None:
            if _is_teaser(block, blocks):
                run.append(block)
            else:
                kept.append(block)
    return kept


def without_cut_ones(chosen: list[TextBlock], blocks: list[TextBlock]) -> list[TextBlock]:
    """The blocks without those that are cut short and stand under, or open with, the linked title of another page."""
    cut = {block.index for block in chosen if _is_cut(block) and _is_led(block, blocks)}
    days = {index - 2 for index in cut if index > 1 and opens_with_day(blocks[index - 2])}
    return [block for block in chosen if block.index not in cut and block.index not in days]


def _is_cut(block: TextBlock) -> bool:
    """Does a text trail off, perhaps with a link behind it that says "more"?"""
    text = block.text
    more = text_in(block.anchors[-1]) if block.anchors else ""
    if more and text.endswith(more) and len(more) < _LEAST_TITLE:
        text = text[: -len(more)].rstrip()
    return text.endswith(("...", "…", "[...", "(..."))


def _is_led(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Is the title of another page the line before a block, or its own first line?"""
    title = blocks[block.index - 1] if block.index else block
    headed = _opens_with_link(block) and block.lines[0] == text_in(block.anchors[0])
    return headed or (title.link_share >= _ALL_LINK and title.chars >= _LEAST_TITLE)


def _is_teaser(block: TextBlock, blocks: list[TextBlock]) -> bool:
    return _opens_with_link(block) or _stands_under_link(block, blocks)


def _stands_under_link(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Does a block stand in a box of its own with a link as long as a title over it?"""
    if not block.index or block.chars > _LONGEST_TEASER:
        return False
    title = blocks[block.index - 1]
    if title.link_share < _ALL_LINK or title.chars < _LEAST_TITLE:
        return False
    box = next((box for box in block.box.up() if box.first < block.index), None)
    return box is not None and box.first == title.index and box.last - box.first <= _SMALL


def _opens_with_link(block: TextBlock) -> bool:
    if not block.anchors or block.link_chars < _LEAST_TITLE or block.link_share < 0.1:
        return False
    first = text_in(block.anchors[0])
    return len(first) >= _LEAST_TITLE and block.text.startswith(first[:40])
