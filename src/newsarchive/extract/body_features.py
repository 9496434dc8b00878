"""What tells reading text from furniture: one row of features for each block that could be either."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.extract import hints
from newsarchive.extract.body_region import CLOSERS, FURNITURE, STOPS, Region, path_of
from newsarchive.extract.document import Document
from newsarchive.text.labels import label

OWN = {
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
repeats image_gap rule_gap lines main_share main_links since_label marks described in_article_body
"""
NUMBERS = (*_FIRST_NAMES.split(), *_LAST_NAMES.split())
SAYS: dict[str, tuple[str, ...]] = {
    "says_related": ("related",),
    "says_photo": ("photo",),
    "says_by": ("by", "source"),
    "says_when": ("published", "updated", "clock"),
    "says_tool": ("print", "mail", "share", "views", "comments", "back", "top"),
    "says_tags": ("tags", "section"),
    "says_rights": ("copyright",),
    "says_file": ("attachment",),
}
NAMES = (*NUMBERS, *OWN.values(), *SAYS)
_ENDS_TEXT = frozenset(("related", "comments", "share", "tags", "copyright", "print", "mail", "back", "top"))
_LINKS, _CHARS = 0.8, 100  # a short block that is nearly all link is never looked at
_LONGEST_LABELLED = 160


@dataclass(slots=True)
class Row:
    """One block's features: numbers in the order of NUMBERS, the words of its names, and what its label says."""

    index: int
    numbers: list[float]
    own: int
    said: str


def rows(document: Document, region: Region) -> Iterator[Row]:
    """The features of each block that could be reading text; short blocks that are nearly all link are passed over."""
    blocks, prose, inner = document.blocks, region.prose, region.inner
    main, first, last = region.main, region.first, region.last
    total = max(1.0, region.box_prose[main.index])
    all_prose = max(1.0, region.box_prose[0])
    main_chars = max(1, region.box_chars[main.index])
    usual_path, usual_depth, usual_size, usual_tag, usual_centred, _ = region.usual
    titles = _title_places(document, last)
    images = [0] * (last - first + 1)
    for image in document.images:
        if first <= image.before <= last:
            images[image.before - first] += 1
    rules = frozenset(document.walk.rules)
    seen: dict[str, int] = {}
    running = 0.0
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
        own = inner.of(box)
        mine = prose[index]
        words = text.count(" ") + 1
        tail = text.rstrip(CLOSERS)[-1:]
        before, after = (blocks[index - 1] if index else None), (blocks[index + 1] if index + 1 < len(blocks) else None)
        if index in titles:
            title_at = index
        repeats = seen.get(text, 0)
        seen[text] = repeats + 1
        said = label(text) if chars < _LONGEST_LABELLED else None
        kind = said.kind if said is not None else ""
        if kind in _ENDS_TEXT and chars < 60:
            labelled = index
        if block.link_chars > _LINKS * chars and chars < _CHARS:
            running += mine if inside else 0.0
            continue
        c = container.index
        c_chars = max(1, region.box_chars[c])
        n_blocks = container.last - container.first
        inline = block.inner
        yield Row(
            index,
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
                (2 if tail == "." or tail in STOPS else 0) + (text[-1:] in CLOSERS),
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
                _bits(inline, FURNITURE) + 4 * bool(inline & hints.CAPTION),
                c_chars,
                region.box_links[c] / c_chars,
                region.box_prose[c] / c_chars,
                n_blocks,
                c_chars / max(1, n_blocks),
                region.box_prose[outer.index] / total,
                box.depth - usual_depth,
                path_of(box) == usual_path,
                block.tag == usual_tag,
                block.after_break,
                block.cells,
                min(40, index - title_at) if title_at >= 0 else 50,
                repeats,
                images[index - first] + 2 * images[index - first + 1],
                (index in rules) + 2 * (index + 1 in rules),
                len(block.lines),
                total / all_prose,
                region.box_links[main.index] / main_chars,
                min(30, index - labelled),
                ("@" in text) + 2 * ("://" in text or "www." in text) + 4 * ("©" in text),
                chars > 30 and text[:60].casefold() in described,
                chars > 30 and text[:60].casefold() in article_body,
            ],
            own,
            kind,
        )  # fmt: skip
        if inside:
            running += mine


def flat(row: Row) -> list[float]:
    """The row in the order of NAMES, for a learner."""
    names = [float(bool(row.own & bit)) for bit in OWN]
    return [*map(float, row.numbers), *names, *[float(row.said in kinds) for kinds in SAYS.values()]]


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


def _title_places(document: Document, last: int) -> frozenset[int]:
    """Where the page's title may stand: its first headings, and blocks that <title> or og:title repeats."""
    said = " ".join(filter(None, (document.head_title, document.metadata.first("og:title")))).casefold()
    return frozenset(
        block.index
        for block in document.blocks[:last]
        if block.level == 1 or (15 < block.chars < 300 and block.text.casefold() in said)
    )
