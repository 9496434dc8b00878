"""Feeds: RSS 0.9 to 2.0, RDF and Atom, read from bytes that were fetched before."""

import re
from dataclasses import dataclass

from newsarchive.discover.sitemaps import read_sitemap
from newsarchive.text.urls import is_http, resolve

_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)
_SITEMAP = re.compile(rb"<(?:[a-z0-9]{1,12}:)?(?:urlset|sitemapindex)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item; `published` is the date as the feed writes it."""

    url: str
    title: str | None = None
    published: str | None = None


def is_feed(body: bytes) -> bool:
    """Whether these bytes are a feed."""
    return _FEED.search(body[:2048]) is not None


def is_sitemap(body: bytes) -> bool:
    """Whether these bytes are a sitemap in XML."""
    return _SITEMAP.search(body[:2048]) is not None


def read_feed(body: bytes, url: str, content_type: str | None = None) -> list[FeedItem]:
    """The items of a feed in its order; an empty list for anything else."""
    if not is_feed(body):
        return []
    items = [FeedItem(entry.url, entry.title, entry.published or entry.modified) for entry in read_sitemap(body, url)]
    return items or _read_broken(body, url, content_type)


def _read_broken(body: bytes, url: str, content_type: str | None) -> list[FeedItem]:
    """What feedparser makes of a feed that is not well-formed XML."""
    import feedparser  # noqa: PLC0415 - slow to import, rarely needed

    parsed = feedparser.parse(body, response_headers={"content-type": content_type or "text/xml"})
    items = []
    for entry in parsed.entries:
        link = resolve(url, entry.get("link") or entry.get("id") or "")
        if link and is_http(link):
            items.append(FeedItem(link, entry.get("title") or None, entry.get("published") or entry.get("updated")))
    return items
