"""What a body is: by its first bytes, which do not lie, then by its label, then by how it looks."""

import re
from collections.abc import Callable

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"), (b"%!PS-", "application/postscript"), (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"), (b"\0\0\x01\0", "image/x-icon"),
    (b"8BPS", "image/vnd.adobe.photoshop"),
    (b"\x1f\x8b\x08", "application/gzip"), (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"BZh", "application/x-bzip2"), (b"\xfd7zXZ\0", "application/x-xz"), (b"MZ\x90\0", "application/x-msdownload"),
    (b"FWS", "application/x-shockwave-flash"), (b"CWS", "application/x-shockwave-flash"), (b"ID3", "audio/mpeg"),
    (b"OggS", "application/ogg"), (b"fLaC", "audio/flac"), (b"FLV\x01", "video/x-flv"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"0&\xb2u\x8ef\xcf\x11", "video/x-ms-asf"), (b"\0\0\x01\xba", "video/mpeg"), (b"\0\0\x01\xb3", "video/mpeg"),
    (b"wOFF", "font/woff"), (b"wOF2", "font/woff2"), (b"\0asm", "application/wasm"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"WARC/", "application/warc"), (b"ITSF\x03", "application/vnd.ms-htmlhelp"), (b"AT&TFORM", "image/vnd.djvu"),
)  # fmt: skip
_MARKS = tuple(mark for mark, _ in _MAGIC)
_INSIDE_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_INSIDE_ZIP = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)  # fmt: skip
_MIMETYPE = re.compile(rb"mimetype(application/[a-z0-9.+-]{3,80}?)(?:PK|\0|$)")
_INSIDE_OLE = (
    ("WordDocument".encode("utf-16-le"), "application/msword"),
    ("Workbook".encode("utf-16-le"), "application/vnd.ms-excel"),
    ("Book\0".encode("utf-16-le"), "application/vnd.ms-excel"),
    ("PowerPoint".encode("utf-16-le"), "application/vnd.ms-powerpoint"),
)  # fmt: skip
_XML = re.compile(r"\s*(?:<\?xml|<!--|<!doctype|<\?)", re.IGNORECASE)
_ROOT = re.compile(r"<([a-zA-Z][\w.-]*:)?(rss|feed|RDF|html|urlset|sitemapindex|svg)\b", re.IGNORECASE)
_ROOTS = {
    "rss": "application/rss+xml", "feed": "application/atom+xml", "rdf": "application/rss+xml", "html": "text/html",
    "urlset": "application/xml", "sitemapindex": "application/xml", "svg": "image/svg+xml",
}  # fmt: skip
_TAGS = """
html head title body table tbody td tr div p br font a script style meta link center frameset iframe img h1 h2 h3
b i span ul li form
"""
_TAG = re.compile(rf"<(?:!doctype\s+html|/?(?:{'|'.join(_TAGS.split())})(?=[\s>/]))", re.IGNORECASE)
_HTML_LABELS = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
_VAGUE = frozenset(
    {
        "",
        "text/plain",
        "text/html",
        "application/octet-stream",
        "application/x-unknown",
        "unknown/unknown",
        "*/*",
        "text/xml",
        "application/xml",
        "application/force-download",
        "application/download",
    }
)
_LABEL = re.compile(r"[\w.+-]+/[\w.+-]+")
_HEAD = 4096
_FAR = 65_536


def media_type(body: bytes, content_type: str | None) -> str:
    """The media type of a body without content coding, small letters, no parameters.

    >>> media_type(b"%PDF-1.4", "text/html"), media_type(b"<p>Tin", None), media_type(b"Tin", None)
    ('application/pdf', 'text/html', 'text/plain')
    """
    magic = _magic(body)
    if magic:
        return magic
    label = label_of(content_type)
    if label not in _VAGUE:
        return label
    if _is_binary(body[:_HEAD]):
        return (
            "application/octet-stream"
            if label in _HTML_LABELS or "xml" in label or label in ("", "text/plain")
            else label
        )
    looks = _looks(lambda size: _head_text(body, size))
    if looks != "text/plain":
        return looks
    return label if label in ("text/html", "text/xml", "application/xml") else "text/plain"


def is_html(text: str, content_type: str | None) -> bool:
    """True for a text to be read as HTML; a label of plain text stands unless a whole page is under it.

    >>> is_html("Tin <b>nóng</b>", None), is_html("a < b", None), is_html("x", "text/html")
    (True, False, True)
    """
    label = label_of(content_type)
    if label in _HTML_LABELS:
        return True
    looks = _looks(lambda size: text[:size])
    if label == "text/plain":
        return (
            looks == "text/html"
            and re.match(r"\s*<(?:!doctype\s+html|html|head)\b", text[:_HEAD], re.IGNORECASE) is not None
        )
    return looks == "text/html"


def label_of(content_type: str | None) -> str:
    """The type in a Content-Type, small letters; an empty string for none or for nonsense."""
    found = _LABEL.match((content_type or "").split(";")[0].strip().lower())
    return found.group() if found else ""


def _magic(body: bytes) -> str | None:
    if body.startswith(_MARKS):
        return next(name for mark, name in _MAGIC if body.startswith(mark))
    if body.startswith(b"PK\x03\x04"):
        return _inside_zip(body)
    if body.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return next((name for mark, name in _INSIDE_OLE if mark in body), "application/x-ole-storage")
    if body.startswith(b"RIFF"):
        return _INSIDE_RIFF.get(body[8:12])
    if body[4:8] == b"ftyp":
        return "image/avif" if body[8:12] == b"avif" else "image/heic" if body[8:11] == b"hei" else "video/mp4"
    if body.startswith(b"BM") and body[6:10] == b"\0\0\0\0":
        return "image/bmp"
    if body[:1] == b"\xff" and body[1:2] in (b"\xfb", b"\xf3", b"\xf2"):
        return "audio/mpeg"
    lead = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    return "application/pdf" if lead.startswith(b"%PDF-") else None


def _inside_zip(body: bytes) -> str:
    named = _MIMETYPE.search(body[:300])
    if named:
        return named.group(1).decode("ascii")
    head = body[:_FAR]
    return next((name for mark, name in _INSIDE_ZIP if mark in head), "application/zip")


def _head_text(body: bytes, size: int) -> str:
    """The head of a body as far as ASCII goes; of UTF-16 too, whose zeros and marks are left out."""
    if b"\0" in body[:size]:
        size = _FAR
    return body[:size].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").decode("latin-1")


def _is_binary(head: bytes) -> bool:
    """True if control bytes stand in it that no text has (https://mimesniff.spec.whatwg.org/#binary-data-byte)."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return False
    even, odd = head[::2].count(0), head[1::2].count(0)
    if (even + odd) * 5 > len(head) and max(even, odd) >= 4 * min(even, odd):
        return False  # UTF-16 without a mark
    controls = len(head) - len(head.translate(None, bytes([*range(9), 11, *range(14, 26), 28, 29, 30, 31])))
    return controls * 50 > len(head)


def _looks(first: Callable[[int], str]) -> str:
    """What a text looks like; `first` gives so many of its first characters. Most pages say it in the first of all."""
    near = first(_HEAD)
    head = near[:_HEAD].lstrip("\ufeff \t\r\n")
    is_xml = _XML.match(head) is not None
    root = _ROOT.search(head) if is_xml else _ROOT.match(head)
    if is_xml and (root is None or root.end() == len(head)):
        root = _ROOT.search(first(_FAR))
    if root:
        return _ROOTS[root.group(2).lower()]
    if is_xml and head.startswith("<?xml"):
        return "application/xml"
    return "text/html" if _TAG.search(near) or _TAG.search(first(_FAR)) else "text/plain"
