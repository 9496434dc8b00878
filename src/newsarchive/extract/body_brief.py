"""Brief texts: a sentence or two under a title and its day, on a page where no prose stands out."""

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_edges import is_on_comments, is_row_of_facts, opens_with_day
from newsarchive.extract.body_region import CLOSERS, STOPS, Region
from newsarchive.extract.document import Document
from newsarchive.text.labels import is_tool_line, label, labels_in
from newsarchive.text.wordlists import is_unspaced, weight

_LEAST, _LONGEST = 9, 300  # letters of a line
_MOST = 4  # lines
_MOST_LINK = 0.3
_UNDER_TITLE = 3  # blocks between the title and its day


def completed(chosen: list[TextBlock], document: Document, region: Region, captions: frozenset[int]) -> list[TextBlock]:
    """A short text with the sentences right under the title and its day, and without what readers wrote."""
    blocks, titles = document.blocks, region.titles
    chosen = _before_comments(chosen, blocks, titles)
    text = [block for block in chosen if block.kind != "h"]
    last = text[0].index if text else region.last
    for index in range(region.first, last):
        under = not titles or any(0 < index - title <= _UNDER_TITLE for title in titles)
        if (under and _is_day(blocks[index])) or (not text and index in titles):
            found = _sentences_under(blocks[index + 1 : last], captions)
            if found:
                return [*found, *text]
    return chosen


def _before_comments(chosen: list[TextBlock], blocks: list[TextBlock], titles: frozenset[int]) -> list[TextBlock]:
    """Nothing, where a heading over what readers wrote stands between the title and the text."""
    for index in range(min(titles, default=len(blocks)) + 1, chosen[0].index if chosen else 0):
        if blocks[index].kind == "h" and is_on_comments(blocks[index], sure=False):
            return []
    return chosen


def _is_day(block: TextBlock) -> bool:
    return is_row_of_facts(block) or opens_with_day(block)


def _sentences_under(blocks: list[TextBlock], captions: frozenset[int]) -> list[TextBlock]:
    """The sentences of one box that open the blocks, behind captions and rows of facts at most."""
    found: list[TextBlock] = []
    for block in blocks[: _MOST + 1]:
        if block.index in captions or (not found and (_is_day(block) or labels_in(block.text))):
            continue
        if found and block.box is not found[0].box and block.box.parent is not found[0].box.parent:
            break
        if not _is_sentence(block):
            break
        found.append(block)
    return found


def _is_sentence(block: TextBlock) -> bool:
    text = block.text
    if block.kind in {"h", "li"} or block.link_share > _MOST_LINK or block.chars > _LONGEST:
        return False
    if text.rstrip(CLOSERS)[-1:] not in STOPS or not (" " in text or is_unspaced(text)) or weight(text) < _LEAST:
        return False
    return label(text) is None and not is_tool_line(text)
