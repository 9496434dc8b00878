"""An article as a person reads it in a terminal."""

from typing import Any

from newsarchive.cli.screen import pad, safe, width, wrap

_FIELDS = (
    ("id", "id"),
    ("url", "address"),
    ("published", "published"),
    ("modified", "modified"),
    ("page_clock", "page clock"),
    ("byline", "byline"),
    ("source", "source"),
    ("section", "section"),
    ("language", "language"),
    ("status", "status"),
    ("versions", "versions"),
)
_LABEL = 12


def article(record: dict[str, Any], cells: int, *, evidence: bool = False) -> str:
    """Draw a record: fields, text with captions in place, files, and on demand why each value is believed."""
    title = safe(record["title"] or "(no title)")
    parts = [wrap(title, cells), "=" * min(cells, max(width(line) for line in wrap(title, cells).split("\n")))]
    parts.append("\n".join(_heads(record, cells)))
    if record["kind"] != "article":
        parts.append(f"This page is no article; it was read as {record['kind']!r}.")
    text = _text(record, cells)
    parts += [text] if text else []
    if record["attachments"]:
        parts.append("\n".join(wrap(safe(f"{file['label']}: {file['url']}"), cells) for file in record["attachments"]))
    if evidence:
        parts.append(_evidence(record, cells))
    head, rule, *rest = parts
    return f"{head}\n{rule}\n" + "\n\n".join(rest)


def _heads(record: dict[str, Any], cells: int) -> list[str]:
    rows = [(label, str(record[name])) for name, label in _FIELDS if record.get(name) is not None]
    estimate = record.get("published_estimate")
    if estimate:
        rows.append(("estimate", f"{estimate['value']} ({estimate['why']})"))
    decoding = record["decoding"]
    code = f", font code {decoding['font_code']} undone" if decoding["font_code"] else ""
    lost = f", {decoding['replaced']} characters lost" if decoding["replaced"] else ""
    rows.append(("charset", f"{decoding['charset']} by {decoding['how']}{code}{lost}"))
    return [pad(label, _LABEL) + wrap(safe(value), cells, " " * _LABEL).strip() for label, value in rows]


def _text(record: dict[str, Any], cells: int) -> str:
    photos: dict[int, list[str]] = {}
    for photo in record["photos"]:
        said = safe(photo["caption"] or photo["image_url"] or "picture")
        credit = f" ({safe(photo['credit'])})" if photo["credit"] else ""
        photos.setdefault(photo["after"], []).append(wrap(f"[{said}{credit}]", cells, "    "))
    parts = list(photos.pop(-1, []))
    number = 0
    for block in record["blocks"]:
        mark = {"h": "## ", "li": "- ", "quote": "> "}.get(block["type"], "")
        whole = block["type"] in ("table", "pre")
        parts.append(
            "\n".join(safe(line) for line in block["text"].split("\n"))
            if whole
            else wrap(mark + safe(block["text"]), cells)
        )
        if block["type"] != "table":
            parts += photos.pop(number, [])
            number += 1
    return "\n\n".join([*parts, *(caption for rest in photos.values() for caption in rest)])


def _evidence(record: dict[str, Any], cells: int) -> str:
    lines = ["why:"]
    for name, found in record["evidence"].items():
        others = found.get("alternatives", ())
        if found.get("rule"):
            why = f"{found['rule']} at {found['where']}: {found['raw'][:200]!r}"
        elif others:
            why = "nothing was believed"
        else:
            continue
        lines.append(wrap(safe(f"{name}: {why}"), cells, "  "))
        lines += [wrap(safe(f"not chosen: {other['value']!r} by {other['rule']}"), cells, "    ") for other in others]
    return "\n".join(lines)
