"""What tells reading text from furniture: one row of numbers for each block that could be either."""

from dataclasses import dataclass
from typing import NamedTuple

from newsarchive.extract import hints
from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.document import Document
from newsarchive.text.labels import label

_STOPS = frozenset(".!?…。！？।؟")
_CLOSERS = "\"'”’»)]）」』"
_BEFORE, _AFTER = 25, 12  # blocks outside the main box that are looked at
_DOMINANT = 0.75  # a child box that holds this part of the prose is looked into

MISC = hints.SOCIAL | hints.COOKIE | hints.SIGNUP | hints.SEARCH | hints.PAGER | hints.BREADCRUMB
FURNITURE = (
    hints.MENU | hints.RELATED | hints.COMMENT | hints.SHARE | hints.AD | hints.FOOTER | hints.TEASER | MISC
)  # fmt: skip
_OWN = {
    hints.BODY: "body",
    hints.CONTENT: "content",
    hints.ARTICLE: "article",
    hints.MENU: "menu",
    hints.RELATED: "related",
    hints.COMMENT: "comment",
    hints.SHARE | hints.SOCIAL: "share",
    hints.AD: "ad",
    hints.FOOTER: "footer",
    hints.HEADER: "header",
    hints.ASIDE: "aside",
    hints.TEASER: "teaser",
    hints.TITLE: "title",
    hints.LEAD: "lead",
    hints.NOTICE: "notice",
    hints.AUTHOR: "author",
    hints.BIO: "bio",
    hints.DATE: "date",
    hints.META: "meta",
    hints.TAGS | hints.SECTION | hints.BREADCRUMB: "tags",
    hints.TOOLS | hints.PAGER | hints.COUNTER: "tools",
    hints.CAPTION: "caption",
    hints.CREDIT: "credit",
    hints.IMAGE | hints.GALLERY: "image",
    hints.WIDGET: "widget",
    hints.UNSEEN: "unseen",
    hints.LIST: "list",
    hints.QUOTE: "quote",
    hints.SIGNUP | hints.COOKIE | hints.SEARCH: "boxes",
}
_FIRST_NAMES = """
chars words link_share links kind level bold italic centred right size stop colon commas digits capitals prose
prev_chars prev_prose next_chars next_prose near_before near_after before_share after_share inside out_by
"""
_LAST_NAMES = """
inner_hints c_chars c_links c_prose c_blocks c_rows p_share depth_off same_path same_tag after_break cells title_gap
repeats image_gap rule_gap lines page_prose main_share main_links says_related says_photo says_by says_when says_tool
says_tags says_rights says_file since_label marks described in_article_body
"""
NAMES = (*_FIRST_NAMES.split(), *_OWN.values(), *_LAST_NAMES.split())


class Usual(NamedTuple):
    """How most of the prose stands: tag and parent box, depth, font size (0: not stated), tag, centred."""

    path: tuple[str, int]
    depth: int
    size: int
    tag: str
    centred: bool


@dataclass(slots=True)
class Region:
    """The blocks that are looked at, the box that holds most prose, and sums over boxes."""

    main: Box
    first: int
    last: int
    prose: list[float]  # of each block of the page
    box_chars: list[int]
    box_links: list[int]
    box_prose: list[float]
    inner: list[int]  # for each box, the words of the names below the main box's own line of ancestors
    usual: Usual


def prose_of(block: TextBlock) -> float:
    """How much running text a block holds, in characters."""
    free = block.chars - 2 * block.link_chars
    if free < 40 or block.kind in {"caption", "h"}:
        return 0.0
    last = block.text[-1]
    closed = last in _STOPS or (last in _CLOSERS and block.text.rstrip(_CLOSERS)[-1:] in _STOPS)
    weight = free if closed else free * 0.5
    if block.hints & FURNITURE:
        weight *= 0.2
    return weight if block.chars >= 80 else weight * 0.5


def region_of(document: Document) -> Region:
    """Find the box that holds most of the prose, and what is around it."""
    boxes, blocks = document.boxes, document.blocks
    prose = [prose_of(block) for block in blocks]
    count = len(boxes)
    box_chars, box_links, box_prose = [0] * count, [0] * count, [0.0] * count
    for block in blocks:
        index = block.box.index
        box_chars[index] += block.chars
        box_links[index] += block.link_chars
        box_prose[index] += prose[block.index]
    best: list[Box | None] = [None] * count
    for box in reversed(boxes):
        parent = box.parent
        if parent is not None:
            above, index = parent.index, box.index
            box_chars[above] += box_chars[index]
            box_links[above] += box_links[index]
            box_prose[above] += box_prose[index]
            favourite = best[above]
            if favourite is None or box_prose[index] >= box_prose[favourite.index]:
                best[above] = box
    main = boxes[0]
    while True:
        child = best[main.index]
        if child is None or not box_prose[main.index] or box_prose[child.index] < _DOMINANT * box_prose[main.index]:
            break
        if child.last - child.first < 2:
            break
        main = child
    above_main = {box.index for box in main.up()}
    inner = [0] * count
    for box in boxes:
        if box.index not in above_main and box.parent is not None:
            inner[box.index] = inner[box.parent.index] | box.hints
    first, last = max(0, main.first - _BEFORE), min(len(blocks), main.last + _AFTER)
    usual = _usual(blocks[main.first : main.last], prose)
    return Region(main, first, last, prose, box_chars, box_links, box_prose, inner, usual)


def rows(document: Document, region: Region) -> list[list[float]]:
    """The features of the blocks from `region.first` to `region.last`, in the order of NAMES."""
    blocks, prose, inner = document.blocks, region.prose, region.inner
    main, first, last = region.main, region.first, region.last
    total = max(1.0, region.box_prose[main.index])
    all_prose = max(1.0, region.box_prose[0])
    main_chars = max(1, region.box_chars[main.index])
    usual_path, usual_depth, usual_size, usual_tag, usual_centred = region.usual
    titles = _title_places(document, last)
    images = [0] * (last - first + 1)
    for image in document.images:
        if first <= image.before <= last:
            images[image.before - first] += 1
    rules = frozenset(document.walk.rules)
    seen: dict[str, int] = {}
    running = 0.0
    out = []
    title_at, labelled = -1, -99
    described = " ".join(document.meta.get("description", []) + document.meta.get("og:description", [])).casefold()
    article_body = _article_body(document)
    for index in range(first, last):
        block = blocks[index]
        text = block.text
        chars = block.chars
        box = block.box
        container = box if box.last - box.first > 1 or box.parent is None else box.parent
        outer = container.parent or container
        inside = main.first <= index < main.last
        own = inner[box.index]
        mine = prose[index]
        words = text.count(" ") + 1
        tail = text.rstrip(_CLOSERS)[-1:]
        before, after = (blocks[index - 1] if index else None), (blocks[index + 1] if index + 1 < len(blocks) else None)
        if index in titles:
            title_at = index
        repeats = seen.get(text, 0)
        seen[text] = repeats + 1
        said = label(text)
        kind = said.kind if said is not None else ""
        if kind in _ENDS_TEXT and chars < 60:
            labelled = index
        c = container.index
        c_chars = max(1, region.box_chars[c])
        n_blocks = container.last - container.first
        out.append(
            [
                chars,
                words,
                block.link_chars / chars,
                len(block.anchors),
                _KIND_CODES.get(block.kind, 0),
                block.level,
                block.bold_chars / chars,
                block.italic_chars / chars,
                block.centred and not usual_centred,
                block.right,
                (block.size - usual_size) if block.size and usual_size else 0,
                (2 if tail == "." or tail in _STOPS else 0) + (text[-1:] in _CLOSERS),
                tail == ":",
                text.count(",") + text.count("，") + text.count("、"),
                sum(map(text.count, "0123456789")) / chars,
                text[:80].isupper(),
                mine,
                before.chars if before else 0,
                prose[index - 1] if before else 0.0,
                after.chars if after else 0,
                prose[index + 1] if after else 0.0,
                sum(prose[max(0, index - 3) : index]),
                sum(prose[index + 1 : index + 4]),
                running / total,
                (total - running - mine) / total,
                inside,
                (main.first - index if index < main.first else index - main.last + 1) if not inside else 0,
                *[1 if own & bit else 0 for bit in _OWN],
                _bits(block.inner, FURNITURE) + 4 * bool(block.inner & hints.CAPTION),
                c_chars,
                region.box_links[c] / c_chars,
                region.box_prose[c] / c_chars,
                n_blocks,
                c_chars / max(1, n_blocks),
                region.box_prose[outer.index] / total,
                box.depth - usual_depth,
                _path(box) == usual_path,
                block.tag == usual_tag,
                block.after_break,
                block.cells,
                min(40, index - title_at) if title_at >= 0 else 50,
                repeats,
                images[index - first] + 2 * images[index - first + 1],
                (index in rules) + 2 * (index + 1 in rules),
                len(block.lines),
                all_prose,
                total / all_prose,
                region.box_links[main.index] / main_chars,
                *[kind in kinds for kinds in _SAYS],
                min(30, index - labelled),
                ("@" in text) + 2 * ("://" in text or "www." in text) + 4 * ("©" in text),
                chars > 30 and text[:60].casefold() in described,
                chars > 30 and text[:60].casefold() in article_body,
            ]
        )  # fmt: skip
        if inside:
            running += mine
    return out


_SAYS = (
    ("related",), ("photo",), ("by", "source"), ("published", "updated", "clock"),
    ("print", "mail", "share", "views", "comments", "back", "top"), ("tags", "section"),
    ("copyright",), ("attachment",),
)  # fmt: skip
_ENDS_TEXT = frozenset(("related", "comments", "share", "tags", "copyright", "print", "mail", "back", "top"))
_KIND_CODES = {"p": 1, "h": 2, "li": 3, "quote": 4, "cell": 5, "pre": 6, "caption": 7, "dt": 8}


def _article_body(document: Document) -> str:
    """The text that the page's JSON-LD gives as its article's, folded; empty when it gives none."""
    for item in document.json_ld:
        body = item.get("articleBody")
        if isinstance(body, str) and len(body) > 200:
            return " ".join(body.split()).casefold()
    return ""


def _bits(mask: int, of: int) -> int:
    """0 for none of the meanings, 1 for one, 2 for more."""
    mask &= of
    return 0 if not mask else 1 if not mask & (mask - 1) else 2


def _path(box: Box) -> tuple[str, int]:
    parent = box.parent
    return (box.tag, parent.index if parent is not None else -1)


def _usual(blocks: list[TextBlock], prose: list[float]) -> Usual:
    """What holds the most prose: the path, the depth, the font size and the tag of the blocks."""
    paths: dict[tuple[str, int], float] = {}
    looks: dict[tuple[int, int, str, bool], float] = {}
    for block in blocks:
        weight = prose[block.index]
        if weight:
            path = _path(block.box)
            paths[path] = paths.get(path, 0.0) + weight
            look = (block.box.depth, block.size, block.tag, block.centred)
            looks[look] = looks.get(look, 0.0) + weight
    if not paths:
        return Usual(("", -1), 0, 0, "", centred=False)
    depth, size, tag, centred = max(looks, key=lambda key: looks[key])
    return Usual(max(paths, key=lambda key: paths[key]), depth, size, tag, centred)


def _title_places(document: Document, last: int) -> frozenset[int]:
    """Where the page's title may stand: its first headings, and blocks that <title> or og:title repeats."""
    said = " ".join(filter(None, (document.head_title, document.metadata.first("og:title")))).casefold()
    return frozenset(
        block.index
        for block in document.blocks[:last]
        if block.level == 1 or (15 < block.chars < 300 and block.text.casefold() in said)
    )
