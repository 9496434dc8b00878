"""Captions: which blocks tell what an image shows."""

import re
from dataclasses import dataclass, field

from newsarchive.extract import hints
from newsarchive.extract.attachments import file_kind
from newsarchive.extract.blocks import Box, ImageSeen, TextBlock
from newsarchive.extract.body_edges import is_fact_at_head
from newsarchive.extract.body_region import STOPS, Region, path_of
from newsarchive.extract.document import Document
from newsarchive.extract.hints import names_of
from newsarchive.extract.images import is_furniture, is_teaser, size_of
from newsarchive.text.credits import split_credit
from newsarchive.text.labels import label
from newsarchive.text.names import byline_of
from newsarchive.text.tidy import tidy

_LONGEST_CAPTION = 600
_LONGEST_BARE = 330  # without a name that says so, a longer text is a paragraph
_LONGEST_ALONE = 220
_LONGEST_IN_PLACE = 200  # with no sign but the picture it is with
LONGEST_CREDIT = 110
_LONGEST_NAME = 40
_CUT_ALT = 20  # characters; so much of a caption may be all that `alt` holds
_WRAPPED = 4  # blocks; a box with an image and no more text than that was made for the image
_PHOTO_WORDS = (
    "photo", "foto", "bild", "imag", "ảnh", "©", "credit", "picture", "courtesy", "摄", "攝", "фото", "写真", "ภาพ",
    "사진", "صورة", "عکس", "tư liệu", "nguồn",
)  # fmt: skip
_ASCII_PHOTO_WORDS = tuple(word for word in _PHOTO_WORDS if word.isascii())
_SET_APART = frozenset(":：/|©([（【")  # what sets a credit apart from a sentence
SHOWS = re.compile(
    r"[图圖](?:为|為|片|[一二三四五\d])|[上下左右]图|写真は|사진은|trong ảnh|in the (?:picture|photo)"
    r"|pictured|на (?:фото|снимке)|im bild\b|auf dem (?:foto|bild)|sur la photo|en la foto|na foto|nella foto"
    r"|(?:abb(?:ildung|\.)|fig(?:ure|\.)|hình|ảnh|рис(?:унок|\.)|rys\.|obr\.|şekil) ?\d{1,2}[.:]|abbildung:|figure:",
    re.IGNORECASE,
)  # "this picture shows", or the number of a figure
_LEAST_PICTURE = 150  # pixels
_USUAL_SIZE = 13  # pixels of the text where no mark-up states its size
_WRITER = hints.AUTHOR | hints.BIO
TOLD = hints.CAPTION | hints.CREDIT


@dataclass(slots=True)
class Shown:
    """An image, or a caption whose image cannot be had, and the blocks of its caption."""

    place: int  # index of the block that follows the image
    image: ImageSeen | None
    caption: list[TextBlock] = field(default_factory=list)


def captioned(document: Document, region: Region) -> list[Shown]:
    """The images and captions around the reading text, in order; a caption belongs to one image."""
    taken: set[int] = set()
    found = []
    last = min(region.last, len(document.blocks))
    for image in document.images:
        if not region.first <= image.before <= last:
            continue
        if not is_furniture(image, region.inner[image.box.index] | names_of(image.element)):
            caption = _caption_of(image, document, region, taken)
            if is_teaser(image) and not _belongs(image, caption):
                continue
            taken.update(block.index for block in caption)
            found.append(Shown(image.before, image, caption))
    for block in document.blocks[region.first : last]:
        if block.index not in taken and _is_caption_alone(block):
            taken.add(block.index)
            found.append(Shown(block.index, None, [block]))
    found.sort(key=lambda shown: shown.place)
    return found


def _belongs(image: ImageSeen, caption: list[TextBlock]) -> bool:
    """Is a linked image the article's own: told by a caption that is no link, by name or by what `alt` says too?"""
    if not caption or caption[0].link_share > 0.3:
        return False
    alt = " ".join((image.element.get("alt") or "").split())
    return (
        bool(caption[0].hints & TOLD) or caption[0].kind == "caption" or (len(alt) > 12 and alt[:40] in caption[0].text)
    )


def caption_indexes(shown: list[Shown]) -> frozenset[int]:
    """The blocks that are captions."""
    return frozenset(block.index for one in shown for block in one.caption)


def _caption_of(image: ImageSeen, document: Document, region: Region, taken: set[int]) -> list[TextBlock]:
    blocks = document.blocks
    at = _place_of_caption(image, document, region, taken)
    if at is None:
        return []
    wrapper = _wrapper(image, at, region)
    caption = [blocks[at]]
    end = wrapper.last if wrapper is not None else at + 2
    for following in blocks[at + 1 : min(end, at + 3)]:
        if following.chars > 120 or following.link_share > 0.8 or not _goes_on(following, wrapper):
            break
        caption.append(following)
    return caption


def _place_of_caption(image: ImageSeen, document: Document, region: Region, taken: set[int]) -> int | None:
    """Which block tells what an image shows: one around it, one behind it, else one above it in a box of the two."""
    blocks = document.blocks
    at = image.before
    below = _cell_below(image, blocks)
    if below is not None and below not in taken and blocks[below].chars <= _LONGEST_BARE:
        return below
    above = blocks[at - 1] if at and at - 1 not in taken else None
    if above is not None and above.box is image.box and above.inner & TOLD and image.box.last == at:
        return at - 1
    if (
        above is not None
        and _is_framed_above(image, above, region)
        and _is_caption(above, image, image.box, region, document)
    ):
        return at - 1
    if at < len(blocks) and at not in taken:
        wrapper = _wrapper(image, at, region)
        if _is_caption(blocks[at], image, wrapper, region, document):
            return at
        if (
            wrapper is not None
            and at + 1 < wrapper.last
            and at + 1 not in taken
            and blocks[at + 1].hints & hints.CAPTION
        ):
            return at + 1
    if above is not None:
        wrapper = _wrapper(image, at - 1, region)
        if wrapper is not None and wrapper.last == at and _is_caption(above, image, None, region, document):
            return at - 1
    return None


def _is_framed_above(image: ImageSeen, above: TextBlock, region: Region) -> bool:
    """Is a short text the only one in the smallest box of text around the image that stands below it?"""
    frame = next((box for box in image.box.up() if box.first < box.last), None)
    alone = frame is not None and frame.first == above.index and frame.last == above.index + 1 == image.before
    return alone and above.chars <= _LONGEST_ALONE and above.box.index not in region.usual.homes


def _cell_below(image: ImageSeen, blocks: list[TextBlock]) -> int | None:
    """The block under the image's cell, in a row of captions that follows a row of pictures."""
    row, cell = _row_of(image.box)
    if row is None or row.first != row.last or image.before >= len(blocks):
        return None
    under, _ = _row_of(blocks[image.before].box)
    if under is None or under.parent is not row.parent or under.first != image.before:
        return None
    cells, pictures = list(under.element), list(row.element)
    if len(cells) != len(pictures) or cell is None:
        return None
    column = cells[pictures.index(cell.element)]
    for block in blocks[under.first : under.last]:
        own = _row_of(block.box)[1]
        if own is not None and own.element is column:
            return block.index
    return None


def _row_of(box: Box) -> tuple[Box | None, Box | None]:
    """The table row around a box, and the cell of it."""
    cell = None
    for outer in box.up():
        if outer.tag == "tr":
            return outer, cell
        cell = outer
    return None, None


def _same_words(image: ImageSeen, block: TextBlock) -> bool:
    """Does a large image's `alt` say what stands under it?"""
    alt = tidy(image.element.get("alt") or "")
    same = alt == block.text or (len(alt) >= _CUT_ALT and block.text.startswith(alt) and block.chars < _LONGEST_ALONE)
    return len(alt) > 5 and same and not 0 < size_of(image.element)[0] < 200


def _goes_on(block: TextBlock, wrapper: Box | None) -> bool:
    """Is this block the second half of a caption, its credit or its rest?"""
    if block.hints & hints.CREDIT or (wrapper is not None and block.hints & hints.CAPTION):
        return True
    return _is_credit(block)


def _is_credit(block: TextBlock) -> bool:
    """Does a short block name the photographer and nothing else?"""
    if block.chars > LONGEST_CREDIT:
        return False
    caption, credit = split_credit(block.text)
    bracketed = block.text[0] in "([（" and block.text[-1] in ")]）" and _names_photo(block.text)
    return (credit is not None and caption is None) or bracketed


def _is_worded(block: TextBlock, *, framed: bool) -> bool:
    """A caption has words: no date, no number of a gallery, no name of a writer who is pictured.

    In a frame of its own, a name under a picture of some size tells who is seen.
    """
    letters = sum(map(str.isalpha, block.text))
    if letters < 6 and not block.hints & hints.CAPTION:
        return False
    if sum(map(str.isdigit, block.text)) > letters:
        return False
    if any(file_kind(anchor.get("href") or "") for anchor in block.anchors):
        return False  # the icon of a file
    said = label(block.text)
    if (said is not None and said.kind not in {"photo", "source"}) or is_fact_at_head(block.text):
        return False
    if block.hints & TOLD or block.kind == "caption" or (framed and not block.hints & _WRITER):
        return True
    return byline_of(block.text) is None


def _wrapper(image: ImageSeen, at: int, region: Region) -> Box | None:
    """The smallest box around image and block, if it holds hardly more than the two."""
    for box in image.box.up():
        if box.first <= at < box.last:
            small = box.last - box.first <= _WRAPPED and region.box_chars[box.index] <= _LONGEST_CAPTION
            return box if small else None
    return None


def _is_caption(block: TextBlock, image: ImageSeen, wrapper: Box | None, region: Region, document: Document) -> bool:
    if block.chars > _LONGEST_CAPTION or block.kind == "h" or (block.link_share > 0.8 and block.kind != "caption"):
        return False
    if _same_words(image, block) or (block.chars <= _LONGEST_BARE and SHOWS.match(block.text)):
        return True
    if block.link_share > 0.5 and not block.hints & TOLD and block.kind != "caption":
        return False
    named = block.hints & hints.CAPTION and block.box is not region.main
    if not (
        block.kind == "caption"
        or block.inner & hints.CAPTION
        or named
        or (block.chars <= _LONGEST_BARE and _looks_like_caption(block, image, wrapper, region))
        or _is_credited(block, document.blocks)
    ):
        return False
    return _is_worded(block, framed=wrapper is not None and size_of(image.element)[0] >= _LEAST_PICTURE)


def _is_credited(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Does a block that may be a caption end in a credit, or stand over one?"""
    if block.index + 1 < len(blocks) and _is_credit(blocks[block.index + 1]):
        return True
    return block.chars <= _LONGEST_BARE and split_credit(block.text)[1] is not None


def _looks_like_caption(block: TextBlock, image: ImageSeen, wrapper: Box | None, region: Region) -> bool:
    """Is a line near an image set apart from the text by its look or its place?"""
    usual = region.usual
    looks = (
        block.italic_share > 0.8
        or (block.centred and not usual.centred)
        or 0 < block.size < (usual.size or _USUAL_SIZE)
    )
    if image.box is block.box and not image.ends_line:
        return looks and block.chars < 200
    if image.box is block.box and image.box.last == image.box.first + 1 and block.text[-1] not in STOPS:
        return True  # a line under a picture, alone with it
    if wrapper is not None:
        return looks or (block.hints & hints.LEAD == 0 and not _stands_as_text(block, region))
    return looks


def _stands_as_text(block: TextBlock, region: Region) -> bool:
    """Does a block stand where the text does, or a long one as deep as its paragraphs, each under its own picture?"""
    usual = region.usual
    as_deep = (block.tag, block.box.depth) == (usual.tag, usual.depth)
    return path_of(block.box) == usual.path or (as_deep and block.chars > _LONGEST_IN_PLACE)


def _is_caption_alone(block: TextBlock) -> bool:
    """A caption without an image to be seen: a <figcaption>, or a short paragraph that ends in a photo credit."""
    if block.chars > _LONGEST_CAPTION:
        return False
    if block.kind == "caption" and block.tag == "figcaption":
        return True
    return 12 <= block.chars <= _LONGEST_ALONE and _ends_in_credit(block)


def _names_photo(text: str) -> bool:
    lowered = text.lower()
    for word in _ASCII_PHOTO_WORDS if lowered.isascii() else _PHOTO_WORDS:  # noqa: SIM110 - half the time of any(…)
        if word in lowered:
            return True
    return False


def _ends_in_credit(block: TextBlock) -> bool:
    if block.kind in {"h", "li"} or block.link_share > 0.3:
        return False
    tail = block.text[-LONGEST_CREDIT:]
    if tail[-1] in STOPS and _SET_APART.isdisjoint(tail):
        tail = tail[-_LONGEST_NAME:]
    if not _names_photo(tail):
        return False
    caption, credit = split_credit(block.text)
    said = label(block.text)
    if said is not None and said.kind == "by":
        return False  # who wrote the text, and who took the photos
    return credit is not None and caption is not None and block.text.rstrip(" .)]）】").endswith(credit.rstrip(" ."))
