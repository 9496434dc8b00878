"""Sitemaps of every kind, as the addresses they list: index, URL set, news, text, gzip, and feeds used as sitemaps.

The protocol: https://www.sitemaps.org/protocol.html
"""

import re
import zlib
from dataclasses import dataclass

from newsarchive.discover.xml import elements, text_of
from newsarchive.text.urls import is_http, resolve

MAX_URLS = 50_000
MAX_DECODED = 52_428_800
_MAX_RATIO = 200
_LINE_URL = re.compile(r"https?://[^\s<>\"']{1,2000}")


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """One listed address; `is_index` says that it is another sitemap, `modified` is the listed time as it stands."""

    url: str
    is_index: bool = False
    modified: str | None = None
    title: str | None = None
    published: str | None = None


def urls_of(body: bytes, url: str, content_type: str | None = None) -> list[str]:
    """The addresses that a sitemap lists, in its order, each once."""
    return [entry.url for entry in read_sitemap(body, url, content_type)]


def read_sitemap(body: bytes, url: str, content_type: str | None = None) -> list[SitemapEntry]:
    """Read a sitemap or a feed; an empty list for anything else."""
    body = _inflate(body)
    head = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        return []
    if head.startswith(b"<") or b"<" in head[:64]:
        return _once(_read_xml(body, url))
    if "html" in (content_type or ""):
        return []
    lines = body[:MAX_DECODED].decode("utf-8", "replace").splitlines()
    return _once([SitemapEntry(line.strip()) for line in lines[:MAX_URLS] if _LINE_URL.fullmatch(line.strip())])


def _inflate(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    limit = min(MAX_DECODED, max(1_000_000, len(body) * _MAX_RATIO))
    try:
        return zlib.decompressobj(31).decompress(body, limit)
    except zlib.error:
        return b""


def _read_xml(body: bytes, base: str) -> list[SitemapEntry]:
    found: list[SitemapEntry] = []
    root, current = "", _Entry()
    for event, name, element in elements(body):
        if event == "start":
            if not root:
                root = name
                if root in ("html", "body"):
                    return []
            if name in ("url", "sitemap", "item", "entry"):
                current = _Entry()
            continue
        parent = element.getparent()
        current.take(name, element, parent.tag.rpartition("}")[2].lower() if parent is not None else "")
        if name in ("url", "sitemap", "item", "entry"):
            found += current.entries(base, is_index=name == "sitemap")
            element.clear()
            current = _Entry()
        if len(found) >= MAX_URLS:
            break
    if root in ("urlset", "sitemapindex"):
        found += current.entries(base, is_index=root == "sitemapindex")  # the file was cut short
    return found


class _Entry:
    """What one element says, while it is read."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.modified: str | None = None
        self.title: str | None = None
        self.published: str | None = None

    def take(self, name: str, element: object, parent: str) -> None:
        text = text_of(element) if name in _TEXTS else ""
        if name == "loc" and parent in ("url", "sitemap"):
            self.links.append(text)
        elif name == "link" and parent in ("item", "entry"):
            rel, href = element.get("rel"), element.get("href")  # type: ignore[attr-defined]  # lxml has no types
            if href is None or rel in (None, "alternate"):
                self.links[:0] = [href or text] if not (href and self.links and rel == "alternate") else []
        elif name in ("lastmod", "updated", "modified"):
            self.modified = text
        elif name == "title" and parent in ("item", "entry", "news"):
            self.title = text or None
        elif name in ("pubdate", "publication_date", "published", "issued", "date"):
            self.published = text or None

    def entries(self, base: str, *, is_index: bool) -> list[SitemapEntry]:
        found = []
        for link in self.links[: None if is_index else 1]:
            url = resolve(base, link) if link else None
            if url and is_http(url):
                found.append(SitemapEntry(url, is_index, self.modified, self.title, self.published))
        return found


_TEXTS = frozenset({
    "loc", "link", "lastmod", "updated", "modified", "title", "pubdate", "publication_date", "published", "issued",
    "date",
})  # fmt: skip


def _once(entries: list[SitemapEntry]) -> list[SitemapEntry]:
    return list({entry.url: entry for entry in reversed(entries)}.values())[::-1]
