"""What a body is, by its first bytes first and its label second."""

import re

_HTML = re.compile(r"<(?:!doctype html|html|head|body|title|meta|table|div|p|br|font|a |script|style)\b", re.IGNORECASE)
_MAGIC = (
    (b"%PDF-", "application/pdf"), (b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"),
    (b"PK\x03\x04", "application/zip"), (b"\xd0\xcf\x11\xe0", "application/msword"), (b"{\\rtf", "application/rtf"),
)  # fmt: skip


def media_type(body: bytes, content_type: str | None) -> str:
    """The media type of a body: its magic bytes, else its label, else what it looks like."""
    for magic, name in _MAGIC:
        if body.startswith(magic):
            return name
    label = (content_type or "").split(";")[0].strip().lower()
    if "/" in label and label not in ("text/plain", "application/octet-stream", "text/html"):
        return label
    head = body[:2048].lstrip().decode("latin-1")
    if head.startswith("<?xml") or head[:5].lower() in ("<rss ", "<feed"):
        return "application/xml" if "<html" not in head.lower() else "text/html"
    return "text/html" if is_html(head, label) else "text/plain"


def is_html(text: str, content_type: str | None) -> bool:
    """True for a text with HTML in it."""
    label = (content_type or "").split(";")[0].strip().lower()
    return label in ("text/html", "application/xhtml+xml") or _HTML.search(text[:4096]) is not None
