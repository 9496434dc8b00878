"""What must hold for a byline whatever was learned: no contact box, no file to load, no banner names the author."""

import re

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.blocks import Box, TextBlock, text_in
from newsarchive.extract.byline_lines import is_desk_sign
from newsarchive.extract.byline_named import Named
from newsarchive.extract.byline_signed import is_post, is_signature
from newsarchive.extract.end_marks import END_MARK
from newsarchive.extract.scope import Scope, same
from newsarchive.extract.title_parts import parts_of_head_title
from newsarchive.text.names import is_known_name, is_office
from newsarchive.text.wordlists import word_set

NEVER = -20.0
_PHONE = re.compile(r"電話|ファクス|điện thoại|тел\.|电话|전화|연락처")  # in lower case
_WORDS = re.compile(r"問い合わせ|liên hệ|contact|ansprechpartner|контакт|联系|聯絡|문의")
_READ = 300
_SHORT = 60
_TOLD = frozenset(("told-of", "told-of-in-title"))
_SUPPORT = word_set(
    "in-author box-author label-above-by near-date line-dated line-as-meta line-as-json-ld kinds-3 "
    "next-to-end bare-closing"
)
_AT_END = frozenset(("at-end", "signs-off"))
_OF_OTHERS = frozenset(("of-others", "gives-way"))
_SET_APART = frozenset(("in-author", "box-author", "in-bio", "in-brackets"))
_APART = frozenset(("labelled", "in-brackets"))
_CONFIRMED = frozenset(("label-above-by", "line-as-meta", "line-as-json-ld", "line-as-link", "one-line-of-many-first"))
_OF_BOXES = frozenset(("one-line-of-many-first",))  # over a title it may be the head of a box of events
_CASELESS = re.compile("[\u0590-\u0fff\u1000-\u109f\u1200-\u137f\u1780-\u17ff]")
_FIELDS = frozenset(
    f"label-above-{kind}"
    for kind in ("field", "section", "tags", "views", "attachment", "photo", "source", "published", "updated")
)
_STATED = 1.5  # over silence, which weighs 0
_SIGNED_OFF = 3.0  # over a line that looks like a name by chance
_INITIALS = 4  # letters at most
_DOTTED = re.compile(r"(?:[^\W\d_a-zа-яё]\.\s?){1,3}[^\W\d_a-zа-яё]")
_LISTED = 3.0  # over each of the names alone
_BEHIND = 3  # blocks between the mark that ends a text and initials
_FIGURES = 2  # cells without letters
_FIGURE = 12  # characters
_COLUMN = 3  # lines that may name a writer beside a text
_ABOVE = 3  # lines of one box above a name


def bounded(score: float, named: Named, scope: Scope, title_at: int | None) -> float:
    """Return the learned score of a name within its bounds."""
    return NEVER if is_never(named, scope, title_at) else max(score, least(named, scope))


def is_never(named: Named, scope: Scope, title_at: int | None) -> bool:
    """Whether a name is ruled out whatever its score."""
    block = named.block
    if block is None:
        return named.kind == "meta" and _is_publisher(named, scope)
    if "in-comment" in named.features and "labelled" not in named.features:
        return True
    if not _OF_OTHERS.isdisjoint(named.features):
        return True
    apart = not _APART.isdisjoint(named.features)
    if is_contact(block, scope.blocks, labelled=apart) or _is_file(named, block):
        return True
    if block.cells and _is_figure_row(named, block, scope.blocks):
        return True
    if "bare" in named.features:
        if _SET_APART.isdisjoint(named.features) and is_in_other_column(block, scope):
            return True
        if _is_told_of(named) or not _FIELDS.isdisjoint(named.features) or all(map(is_post, named.names)):
            return True
        if _is_unknown(named, block):
            return True
        at_end = block.index > scope.first and _SET_APART.isdisjoint(named.features)
        if is_signature(named.names[0], block, scope.blocks, at_end=at_end):
            return True
    return title_at is not None and block.index < title_at and _is_banner(block, scope)


def least(named: Named, scope: Scope) -> float:
    """Return the score that a name has at least, beside a head that says "author" or in brackets behind the text."""
    block = named.block
    if block is None:
        return NEVER
    if "ends-text" in named.features or (not _AT_END.isdisjoint(named.features) and _are_initials(named, block, scope)):
        return _SIGNED_OFF
    if "signs-off" in named.features:
        return _STATED
    if "label-above-by" in named.features and "listed" in named.features:
        return _LISTED
    if "label-above-by" in named.features and named.kind == "line" and _is_beside_head(block, scope.blocks):
        return _STATED
    return NEVER


def _is_publisher(named: Named, scope: Scope) -> bool:
    """Whether mark-up names no author but the site, as `<title>` or the publisher's tag also gives it."""
    if len(named.names) > 1 or not ({"no-people", "meta-dc"} & set(named.features)):
        return False
    title, name = scope.metadata.title, same(named.names[0])
    parts = [text for text, place in parts_of_head_title(title) if place.startswith(("first", "last"))]
    stated = (scope.metadata.first("dc.publisher", "dcterms.publisher", "publisher", "og:site_name"),)
    return name in {same(text) for text in (*parts, *stated) if text}


def is_contact(block: TextBlock, blocks: list[TextBlock], *, labelled: bool = False) -> bool:
    """Whether a block stands in a box that says where to call or to write; a label or brackets set it apart."""
    text = block.text[:_READ].lower()
    if (not text.isascii() and _PHONE.search(text)) or _WORDS.search(text, 0, _SHORT):
        return True
    if labelled:
        return False
    above = blocks[max(0, block.index - _ABOVE) : block.index]
    if above and above[-1].chars <= _SHORT and _WORDS.search(above[-1].text.lower()):
        return True
    own = block.box.parent
    return any(near.box.parent is own and _says_where(near) for near in above)


def is_in_other_column(block: TextBlock, scope: Scope) -> bool:
    """Whether a line stands in a column of many lines beside the one that holds the reading text."""
    cell = None
    for box in block.box.up():
        if box.tag == "tr" and box.first <= scope.first < box.last:
            ends = (scope.first, scope.last - 1)
            beside = scope.inside and cell is not None and not any(cell.first <= end < cell.last for end in ends)
            return bool(beside) and _lines_of(cell, scope.blocks) > _COLUMN
        if box.tag in ("td", "th"):
            cell = box
    return False


def _lines_of(box: Box | None, blocks: list[TextBlock]) -> int:
    return sum(len(block.lines) for block in blocks[box.first : box.last]) if box is not None else 0


def _says_where(block: TextBlock) -> bool:
    text = block.text.lower() if block.chars <= _READ else ""
    return bool(_WORDS.match(text) or _PHONE.match(text))


def _are_initials(named: Named, block: TextBlock, scope: Scope) -> bool:
    """Whether a line at the end is initials: some with slashes, or one after the mark that ends the text."""
    if named.kind != "line" or named.raw != block.text:
        return False
    text = block.text.strip(" .()-–—")
    parts = text.split("/")
    if is_desk_sign(text) or _DOTTED.fullmatch(text):
        return True
    if not parts[0].isupper() or not all(
        part.isalpha() and (part.isupper() or part.islower()) and 2 <= len(part) <= _INITIALS for part in parts
    ):
        return False
    marks = scope.blocks[max(0, block.index - _BEHIND) : block.index]
    return len(parts) > 1 or any(END_MARK.fullmatch(near.text) for near in marks if near.chars <= _FIGURE)


def _is_beside_head(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Whether a cell stands beside the head of its row."""
    head = blocks[block.index - 1]
    return head.tag in ("th", "dt") or (head.kind == "cell" == block.kind and head.box.parent is block.box.parent)


def _is_unknown(named: Named, block: TextBlock) -> bool:
    """Whether nothing tells a line from a heading: no capital, no known name, no place that sets names apart."""
    if "at-end" not in named.features and not _CASELESS.match(named.names[0]):
        return False
    apart = _SET_APART | (_CONFIRMED - _OF_BOXES if "bare-over-title" in named.features else _CONFIRMED)
    if block.right or block.italic_share > 0.8 or not apart.isdisjoint(named.features):
        return False
    return not any(
        is_known_name(name) or is_office(name) or "." in name or len(name) <= _INITIALS for name in named.names
    )


def _is_told_of(named: Named) -> bool:
    """Whether the text or its title tells of a person whom nothing near the name says to have written it."""
    told = not _TOLD.isdisjoint(named.features)
    return told and _SUPPORT.isdisjoint(named.features) and "in-brackets" not in named.features


def _is_file(named: Named, block: TextBlock) -> bool:
    """Whether a name is the link to a file, "Form (PDF, 207 kB)"."""
    files = [anchor for anchor in block.anchors[:2] if file_kind(anchor.get("href") or "")]
    return any(block.link_share > 0.5 or named.names[0] in text_in(anchor) for anchor in files)


def _is_figure_row(named: Named, block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Whether a cell stands in a table of figures; one that a head announces, whether figures follow at once."""
    if "label-above-by" in named.features:
        return any(map(_is_figure, blocks[block.index + 1 : block.index + 2]))
    near = [one for one in blocks[max(0, block.index - 4) : block.index + 5] if one.cells == block.cells]
    return sum(map(_is_figure, near)) >= _FIGURES


def _is_figure(block: TextBlock) -> bool:
    return block.cells > 0 and block.chars <= _FIGURE and not any(map(str.isalpha, block.text))


def _is_banner(block: TextBlock, scope: Scope) -> bool:
    """Whether a linked line above the title is the site's name, as `<title>` also gives it."""
    if block.link_share < 0.8:
        return False
    parts = parts_of_head_title(scope.metadata.title)
    return same(block.text) in {same(text) for text, part in parts if part != "whole"}
