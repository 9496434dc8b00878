"""Photos: the images that belong to an article, each with the words that tell what it shows."""

import re

from newsarchive.extract.blocks import ImageSeen, TextBlock, text_in
from newsarchive.extract.body import Body
from newsarchive.extract.captions import LONGEST_CREDIT, TOLD, Shown
from newsarchive.extract.document import Document
from newsarchive.extract.images import alt_sentence, source_of, title_of_enlarged
from newsarchive.model.article import Photo
from newsarchive.text.credits import split_credit
from newsarchive.text.labels import label
from newsarchive.text.urls import resolve

_BEHIND = 6  # blocks between the end of the text and a photo that has a caption
_MARKS = re.compile(
    r"^(?:[▲△▼▽▶►◀◄↑↓→←■□●◎※*]+\s?|[（(\[【](?:写真|图|圖|사진|photo|foto|фото|ảnh)[）)\]】]\s?)", re.IGNORECASE
)


def find_photos(shown: list[Shown], body: Body, document: Document, title_at: int | None) -> tuple[Photo, ...]:
    """The photos of the article: those that stand between its title and its end."""
    first = min(body.first, title_at if title_at is not None else body.first) - 3
    end = max([body.last, *[block.index + 1 for block in body.tail]])
    places = [reading.block.index for reading in body.readings if reading.type != "table"]
    found: dict[tuple[str | None, str | None], Photo] = {}
    for one in shown:
        beyond = one.place - end
        if one.place < first or beyond > (_BEHIND if one.caption or _is_enlarged(one) else 0):
            continue
        if one.image is None and one.caption[0].tag != "figcaption" and not first + 3 <= one.place < body.last:
            continue  # a line of the page's head or foot
        photo = _photo(one, document, sum(place < one.place for place in places) - 1)
        key = (photo.image_url, photo.raw)
        if photo.raw or photo.image_url:
            found.setdefault(key, photo)
    return _without_twins(tuple(found.values()))


def _is_enlarged(shown: Shown) -> bool:
    """Does an image without a caption stand in a gallery, whose links tell what it shows?"""
    return shown.image is not None and shown.image.link is not None and title_of_enlarged(shown.image) is not None


def _without_twins(photos: tuple[Photo, ...]) -> tuple[Photo, ...]:
    """A caption that stands twice (for print, for a lightbox) is one photo."""
    seen: set[str] = set()
    kept = []
    for photo in photos:
        if photo.caption and photo.caption in seen:
            continue
        if photo.caption:
            seen.add(photo.caption)
        kept.append(photo)
    return tuple(kept)


def _photo(shown: Shown, document: Document, after: int) -> Photo:
    url = None
    if shown.image is not None:
        source = source_of(shown.image.element)
        url = (resolve(document.base_url, source) if document.base_url else source) if source else None
    raw = " ".join(block.text for block in shown.caption)
    texts = [text for block in shown.caption for text in _cut_at_name(block)]
    if not raw and shown.image is not None:
        raw = _told_beside(shown.image, document)
    caption, credit = _parted(texts or ([raw] if raw else []))
    return Photo(url, caption, credit, raw if caption else None, after)


def _told_beside(image: ImageSeen, document: Document) -> str:
    """What `alt` or `title` of an image say of it, or the title of the link that enlarges it."""
    raw = alt_sentence(image.element, document)
    if raw is None and image.link is not None:
        raw = title_of_enlarged(image)
    return raw or ""


def _cut_at_name(block: TextBlock) -> list[str]:
    """The text of a caption, parted where its last inline element is glued to it: style sheets set credits apart."""
    element = block.element
    last = element[-1] if len(element) and (block.kind == "caption" or block.inner & TOLD) else None
    if last is None or (last.tail or "").strip():
        return [block.text]
    credit = text_in(last)
    before = block.text[: len(block.text) - len(credit)]
    glued = bool(before) and not before[-1].isspace() and before[-1] not in "([-–—/"
    if 2 < len(credit) <= LONGEST_CREDIT and block.text.endswith(credit) and before and (glued or block.inner & TOLD):
        return [before.strip(), credit]
    return [block.text]


def _parted(texts: list[str]) -> tuple[str | None, str | None]:
    """Caption and credit of the blocks of one caption."""
    captions: list[str] = []
    credits_: list[str] = []
    for text in texts:
        caption, credit = split_credit(_MARKS.sub("", text))
        if captions and not credit and len(text) <= LONGEST_CREDIT:
            caption, credit = None, text.strip("()[] ©")
        said = label(text)
        if said is not None and said.kind == "photo" and not credit and said.rest:
            caption, credit = None, said.rest
        if caption:
            captions.append(caption)
        if credit:
            credits_.append(credit)
    return " ".join(captions) or None, ", ".join(credits_) or None
