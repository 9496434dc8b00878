"""Brief texts: a line or two under a title and its day, on a page where no prose stands out."""

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.body_edges import is_on_comments, is_row_of_facts, opens_with_day
from newsarchive.extract.body_features import title_places
from newsarchive.extract.body_region import Region
from newsarchive.extract.document import Document
from newsarchive.text.labels import is_tool_line, label

_LEAST, _LONGEST = 12, 300  # characters of a line
_MOST = 4  # lines
_UNDER_TITLE = 3  # blocks between the title and its day


def before_comments(chosen: list[TextBlock], document: Document, region: Region) -> list[TextBlock]:
    """The blocks that stand before a heading over what readers wrote, where the title stands before it too."""
    blocks = document.blocks
    titles = title_places(document, region)
    for index in range(min(titles, default=len(blocks)) + 1, chosen[0].index if chosen else 0):
        if blocks[index].kind == "h" and is_on_comments(blocks[index], sure=False):
            return []
    return chosen


def brief(document: Document, region: Region, captions: frozenset[int]) -> list[TextBlock]:
    """The lines right under the row that states the day of a title; none where there is no such row."""
    blocks = document.blocks
    titles = title_places(document, region)
    for index in range(region.first, min(region.last, len(blocks))):
        under = not titles or any(0 < index - title <= _UNDER_TITLE for title in titles)
        if under and (is_row_of_facts(blocks[index]) or opens_with_day(blocks[index])):
            return _lines_under(blocks, index, captions)
    return []


def _lines_under(blocks: list[TextBlock], at: int, captions: frozenset[int]) -> list[TextBlock]:
    """The lines of one box that follow a row of facts, up to a heading, a label or a link."""
    found: list[TextBlock] = []
    for block in blocks[at + 1 : at + 1 + _MOST]:
        if block.index in captions:
            continue
        if found and block.box.parent is not found[0].box.parent and block.box is not found[0].box:
            break
        if not _is_line(block):
            break
        found.append(block)
    return found


def _is_line(block: TextBlock) -> bool:
    if block.kind in {"h", "li"} or block.link_share > 0.3 or not _LEAST <= block.chars <= _LONGEST:
        return False
    return " " in block.text and label(block.text) is None and not is_tool_line(block.text)
