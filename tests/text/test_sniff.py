"""What a body is."""

import pytest

from newsarchive.text.sniff import is_html, media_type

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("body", "label", "kind"),
    [
        (b"%PDF-1.4\n", "text/html", "application/pdf"),
        (b"\r\n%PDF-1.4\n", None, "application/pdf"),
        (b"\xff\xd8\xff\xe0", "text/html", "image/jpeg"),
        (b"GIF89a", None, "image/gif"),
        (b"\x89PNG\r\n\x1a\n", "application/octet-stream", "image/png"),
        (b"RIFF\0\0\0\0WEBP", None, "image/webp"),
        (b"PK\x03\x04\x14\0 [Content_Types].xml word/document.xml", "application/zip",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"PK\x03\x04\x14\0 mimetypeapplication/vnd.oasis.opendocument.textPK", None,
         "application/vnd.oasis.opendocument.text"),
        (b"PK\x03\x04\x14\0 a.txt", "text/html", "application/zip"),
        (OLE + "WordDocument".encode("utf-16-le"), "text/html", "application/msword"),
        (OLE + "Workbook".encode("utf-16-le"), None, "application/vnd.ms-excel"),
        (b"{\\rtf1", "application/msword", "application/rtf"),
        (b"<html><body>", None, "text/html"),
        (b"<!-- " + b"x" * 5000 + b" --><rss version='2.0'>", None, "application/rss+xml"),
        (b"word " * 2000 + b"<table>", None, "text/html"),
        (b"<TABLE width=1><TR>", "text/plain", "text/html"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", None, "text/html"),
        ("<html><body>".encode("utf-16"), None, "text/html"),
        ("<html><body>".encode("utf-16-le"), "text/html", "text/html"),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC ""><html>', None, "text/html"),
        (b'<?xml version="1.0"?><rss version="2.0">', "text/html", "application/rss+xml"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'>", "text/xml", "application/atom+xml"),
        (b'<?xml version="1.0"?><rdf:RDF>', None, "application/rss+xml"),
        (b'<?xml version="1.0"?><urlset>', "text/plain", "application/xml"),
        (b'<?xml version="1.0"?><other/>', None, "application/xml"),
        (b'{"a": 1}', "application/json; charset=utf-8", "application/json"),
        (b"Tin trong tinh", "text/plain", "text/plain"),
        (b"Tin trong tinh", None, "text/plain"),
        (b"Tin trong tinh", "text/html", "text/html"),
        (b"a < b and b > c", None, "text/plain"),
        (b"\x1b$B%a", "text/plain", "text/plain"),
        (bytes(range(32)) * 9, "text/html", "application/octet-stream"),
        (b"", None, "text/plain"),
        (b"", "text/html", "text/html"),
        (b"x", "nonsense", "text/plain"),
    ],
)  # fmt: skip
def test_the_media_type(body: bytes, label: str | None, kind: str) -> None:
    assert media_type(body, label) == kind


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("<p>Tin", None, True),
        ("Tin <br> mới", "application/octet-stream", True),
        ("anything", "text/html; charset=utf-8", True),
        ("anything", "application/xhtml+xml", True),
        ("<!DOCTYPE html>\n<html>", "text/plain", True),
        ("The tag <b> makes letters bold", "text/plain", False),
        ("Hoạt động\nThứ ba 20/4/2021\n", None, False),
        ("if a < b: print(c > d)", None, False),
        ("<?xml version='1.0'?><rss><item><description>&lt;p></description>", None, False),
        ("", None, False),
    ],
)
def test_whether_a_text_is_html(text: str, label: str | None, expected: bool) -> None:
    assert is_html(text, label) is expected
