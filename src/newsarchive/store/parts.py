"""The parts of the newest record as rows: paragraphs, photos, people, attachments, evidence."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from newsarchive.store.room import to_json

TABLES = ("paragraphs", "photos", "people", "attachments", "evidence")
_DELETE = tuple(f"DELETE FROM {table} WHERE article = ?" for table in TABLES)  # noqa: S608 - names of our own
_READING = ("p", "h", "li", "quote")


def replace_parts(db: sqlite3.Connection, article: str, record: dict[str, Any], *, fresh: bool) -> None:
    """Write the rows of one article's parts in place of the former ones; `fresh` says that there are none."""
    if not fresh:
        for statement in _DELETE:
            db.execute(statement, (article,))
    db.executemany("INSERT INTO paragraphs VALUES (?, ?, ?, ?)", _paragraphs(article, record))
    db.executemany("INSERT INTO photos VALUES (?, ?, ?, ?, ?, ?, ?)", _photos(article, record))
    db.executemany("INSERT INTO people VALUES (?, ?, ?, ?)", _people(article, record))
    db.executemany("INSERT INTO attachments VALUES (?, ?, ?, ?, ?)", _attachments(article, record))
    db.executemany("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _evidence(article, record))


def _paragraphs(article: str, record: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    blocks = record.get("blocks") or []
    for position, block in enumerate(block for block in blocks if block["type"] in _READING):
        yield article, position, block["type"], block["text"]


def _photos(article: str, record: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for position, photo in enumerate(record["photos"]):
        yield article, position, photo["image_url"], photo["caption"], photo["credit"], photo["raw"], photo["after"]


def _people(article: str, record: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for position, name in enumerate(record["authors"]):
        yield article, "author", position, name
    credits_ = dict.fromkeys(photo["credit"] for photo in record["photos"] if photo["credit"])
    for position, name in enumerate(credits_):
        yield article, "photographer", position, name


def _attachments(article: str, record: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for position, one in enumerate(record["attachments"]):
        yield article, position, one["url"], one["label"], one["media_type"]


def _evidence(article: str, record: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for field, found in record["evidence"].items():
        yield article, field, 0, found.get("rule"), found.get("where"), found.get("raw"), found.get("confidence"), None
        for choice, other in enumerate(found.get("alternatives") or (), start=1):
            value = other.get("value")
            text = value if isinstance(value, str) else to_json(value)
            yield article, field, choice, other["rule"], other["where"], other["raw"], other["confidence"], text
