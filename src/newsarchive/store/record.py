"""What makes two records the same: the fields that the page states, without how and when they were read."""

import hashlib
from typing import Any

import msgspec

CONTENT = (
    "title",
    "published",
    "modified",
    "byline",
    "authors",
    "source",
    "section",
    "language",
    "paragraphs",
    "blocks",
    "photos",
    "attachments",
)
_canonical = msgspec.json.Encoder(order="sorted")


def content_digest(record: dict[str, Any]) -> str:
    """The digest of what a record says; evidence, estimates, clocks, capture and parser do not count."""
    content = {name: record.get(name) for name in CONTENT}
    return hashlib.sha256(_canonical.encode(content)).hexdigest()


def changed_fields(old: dict[str, Any], new: dict[str, Any]) -> tuple[str, ...]:
    """The names of the fields that say something else, in the order of the record; `blocks` only beyond `paragraphs`."""
    names = tuple(name for name in CONTENT if old.get(name) != new.get(name))
    if "paragraphs" in names:
        return tuple(name for name in names if name != "blocks")
    return names
