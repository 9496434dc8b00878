"""Attachments: the files that an article offers beside or instead of its text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_
from typing import Any
from urllib.parse import unquote, urlsplit

from newsarchive.extract import hints
from newsarchive.extract.blocks import ImageSeen, text_in
from newsarchive.extract.body import Body
from newsarchive.extract.body_region import states_rights
from newsarchive.extract.document import Document
from newsarchive.model.article import Attachment
from newsarchive.text.tidy import tidy
from newsarchive.text.urls import is_http, resolve

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "rtf": "application/rtf",
    "zip": "application/zip",
    "rar": "application/vnd.rar",
    "7z": "application/x-7z-compressed",
    "csv": "text/csv",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "mp4": "video/mp4",
    "wmv": "video/x-ms-wmv",
}
_FILE = re.compile(r"\.([a-z0-9]{2,4})$", re.IGNORECASE)
_MAYBE_FILE = re.compile(rf"[.\t\r\n](?:(?<!\.)|{'|'.join(MEDIA_TYPES)})", re.IGNORECASE)  # before it is taken apart
_NEAR = 12  # blocks after the text in which a list of files still belongs to it
_HEAD = 16  # blocks between a title and its text that are one head
_MOST = 100
_NOT_HERE = hints.MENU | hints.FOOTER | hints.RELATED | hints.COMMENT | hints.AD | hints.SOCIAL | hints.BREADCRUMB


def find_attachments(document: Document, body: Body, title_at: int | None = None) -> tuple[Attachment, ...]:
    """The files linked from the article's own blocks, from those around it and from its head, each once.

    Without any text of its own, what stands under its title, the block `title_at`, is the article's.
    """
    found: dict[str, Attachment] = {}
    images = defaultdict[int, list[ImageSeen]](list)  # an icon may open the link to a file
    for image in document.images:
        images[image.before].append(image)
    captions = sum(at in images for at in range(body.last, body.last + _NEAR))
    first, last = max(body.region.first, body.first - 4), body.last + _NEAR + captions
    if title_at is not None and not body.readings:
        first, last = title_at, title_at + _HEAD
    elif title_at is not None and body.first - _HEAD <= title_at < first:
        first = title_at
    elsewhere = _NOT_HERE & ~_shared_hints(document, body)
    for block in document.blocks[first:last]:
        if (block.hints & elsewhere or states_rights(block.text)) and block.index not in body.indexes:
            continue
        pictured = [image.link for image in images.get(block.index, ()) if image.link is not None]
        for attachment in _of((*pictured, *block.anchors), document):
            if len(found) < _MOST:
                found.setdefault(attachment.url, attachment)
    return tuple(found.values())


def _shared_hints(document: Document, body: Body) -> int:
    """What the names around all of the text say: they part nothing from it."""
    hints_of_text = [document.blocks[index].hints for index in body.indexes]
    return reduce(and_, hints_of_text) if hints_of_text else 0


def _of(anchors: Iterable[Any], document: Document) -> Iterator[Attachment]:
    for anchor in anchors:
        kind = file_kind(anchor.get("href") or "")
        url = resolve(document.base_url, anchor.get("href")) if kind else None
        if kind and url and (is_http(url) or document.base_url is None):
            yield Attachment(url, _label(anchor) or unquote(url.rsplit("/", 1)[-1]), MEDIA_TYPES[kind])


def file_kind(href: str) -> str | None:
    """The ending of an address that names a file to keep, or None.

    >>> file_kind("/upload/VB%2012.PDF?download=1")
    'pdf'
    """
    if _MAYBE_FILE.search(href) is None:
        return None
    try:
        parts = urlsplit(href.strip()[:2000])
    except ValueError:
        return None
    for text in (parts.path, *parts.query.split("&")):
        found = _FILE.search(text)
        if found and found[1].lower() in MEDIA_TYPES:
            return found[1].lower()
    return None


def _label(anchor: Any) -> str:
    return text_in(anchor) or tidy(anchor.get("title") or "")
