"""Rows: a record as the cells of a table, in one fixed order of columns."""

import difflib
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from newsarchive.errors import UsageProblem
from newsarchive.text.scrub import scrub

Record = dict[str, Any]
Cell = Callable[[Record], object]


def _plain(name: str) -> Cell:
    return lambda record: record.get(name)


def _part(outer: str, name: str) -> Cell:
    return lambda record: (record.get(outer) or {}).get(name)


def _joined(name: str, between: str) -> Cell:
    return lambda record: between.join(record.get(name) or ())


def _of_each(name: str, field: str) -> Cell:
    """One line for each element, an empty one where it says nothing, so that the columns of one list stay in step."""
    return lambda record: "\n".join(_one_line(one.get(field)) for one in record.get(name) or ())


def _one_line(text: str | None) -> str:
    return " ".join(text.split()) if text else ""


COLUMNS: dict[str, Cell] = {
    "id": _plain("id"),
    "url": _plain("url"),
    "kind": _plain("kind"),
    "title": _plain("title"),
    "published": _plain("published"),
    "published_estimate": _part("published_estimate", "value"),
    "published_estimate_why": _part("published_estimate", "why"),
    "modified": _plain("modified"),
    "page_clock": _plain("page_clock"),
    "byline": _plain("byline"),
    "authors": _joined("authors", "; "),
    "source": _plain("source"),
    "section": _plain("section"),
    "language": _plain("language"),
    "paragraphs": _joined("paragraphs", "\n\n"),
    "photo_captions": _of_each("photos", "caption"),
    "photo_credits": _of_each("photos", "credit"),
    "photo_urls": _of_each("photos", "image_url"),
    "attachment_labels": _of_each("attachments", "label"),
    "attachment_urls": _of_each("attachments", "url"),
    "aliases": _joined("aliases", "\n"),
    "status": _plain("status"),
    "versions": _plain("versions"),
    "corrected": _joined("corrected", "; "),
    "charset": _part("decoding", "charset"),
    "font_code": _part("decoding", "font_code"),
    "fetched_at": _part("capture", "fetched_at"),
    "digest": _part("capture", "digest"),
    "warc": _part("capture", "warc"),
    "offset": _part("capture", "offset"),
    "parser": _plain("parser"),
    "profile": _plain("profile"),
}
VERSION_COLUMN: dict[str, Cell] = {"version": _plain("version")}


def choose_columns(names: Sequence[str] | None, *, versions: bool = False) -> dict[str, Cell]:
    """The columns of these names in this order; all of them for None. Raises `UsageProblem` naming the nearest word."""
    known = COLUMNS | VERSION_COLUMN
    if names is None:
        return known if versions else COLUMNS
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else "columns are " + ", ".join(known)
            raise UsageProblem(f"no column is named {name!r}", hint=hint)
    return {name: known[name] for name in names}


def header(columns: Iterable[str]) -> list[str]:
    """The first row."""
    return list(columns)


def row(record: Record, columns: dict[str, Cell]) -> list[str]:
    """The cells of one record; what the page does not say is an empty cell."""
    return [_text(cell(record)) for cell in columns.values()]


def _text(value: object) -> str:
    return "" if value is None else scrub(str(value))
