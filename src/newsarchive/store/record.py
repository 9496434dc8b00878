"""What makes two records the same: what the page states, without how, when and through which address it was read."""

import hashlib
from functools import lru_cache
from typing import Any

import msgspec

from newsarchive.text.scrub import scrub_values

PLAIN = ("title", "published", "modified", "byline", "authors", "source", "section", "language", "paragraphs")
CONTENT = (*PLAIN, "blocks", "photos", "attachments")
_canonical = msgspec.json.Encoder()


def content(record: dict[str, Any]) -> dict[str, Any]:
    """What a record says.

    Evidence, estimates, clocks, capture and parser do not count; nor do addresses of pictures and files beyond their
    identity, so that a session id, a new scheme or a `www` is no edit.
    """
    said = {name: record.get(name) for name in PLAIN}
    said["blocks"] = [(block["type"], block["text"]) for block in record["blocks"]]
    said["photos"] = [(url_identity(one["image_url"]), one["caption"], one["credit"]) for one in record["photos"]]
    said["attachments"] = [(url_identity(one["url"]), one["label"]) for one in record["attachments"]]
    return said


def content_digest(record: dict[str, Any]) -> str:
    """The digest of what a record says."""
    return hashlib.sha256(_canonical.encode(content(record))).hexdigest()


def scrubbed(record: dict[str, Any]) -> dict[str, Any]:
    """The record if every text in it can be stored; else a copy with its texts scrubbed."""
    try:
        is_clean = b"\\u0000" not in _canonical.encode(record)
    except UnicodeEncodeError:
        is_clean = False
    return record if is_clean else dict(scrub_values(record))


def changed_fields(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    """The names of the fields that say something else, in the order of the record.

    `blocks` is named only when the change is not seen in `paragraphs`.
    """
    before, after = content(old), content(new)
    names = tuple(name for name in CONTENT if before[name] != after[name])
    return tuple(name for name in names if name != "blocks") if "paragraphs" in names else names


@lru_cache(maxsize=4096)
def url_identity(url: str | None) -> str | None:
    """What the twins of an address have in common."""
    from newsarchive.text.urls import identity  # noqa: PLC0415 - reading an archive does not need it

    return identity(url) if url else None
