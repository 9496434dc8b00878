"""Sitemaps and feeds are read as far as they go, and nothing in them reaches out."""

import gzip

import pytest

from newsarchive.discover.feeds import read_feed
from newsarchive.discover.sitemaps import read_sitemap, urls_of

BASE = "http://a.example/sitemap.xml"


def test_an_index_says_that_it_is_one() -> None:
    body = b"<sitemapindex><sitemap><loc>http://a.example/1.xml</loc><lastmod>2010-01-02</lastmod></sitemap></sitemapindex>"
    assert [(entry.url, entry.is_index, entry.modified) for entry in read_sitemap(body, BASE)] == [
        ("http://a.example/1.xml", True, "2010-01-02")
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"http://a.example/1\r\nhttp://a.example/2\r\n", id="text"),
        pytest.param(gzip.compress(b"http://a.example/1\nhttp://a.example/2"), id="gzip"),
        pytest.param(
            b"<urlset><url><loc> /1 </loc></url><url><loc><![CDATA[http://a.example/2]]></loc></url></urlset>",
            id="relative-and-cdata",
        ),
        pytest.param(
            b"<urlset><url><loc>http://a.example/1</loc></url><url><loc>http://a.example/2</loc>", id="cut-short"
        ),
        pytest.param(
            b"\xef\xbb\xbf<?xml version='1.0'?><urlset xmlns='x'><url><loc>http://a.example/1</loc></url><url><loc>http://a.example/2</loc></url></urlset>",
            id="bom",
        ),
    ],
)
def test_addresses_of_every_kind_of_sitemap(body: bytes) -> None:
    assert urls_of(body, BASE) == ["http://a.example/1", "http://a.example/2"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>not found</body></html>",
        b'<!DOCTYPE u [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>',
        b'<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/hostname">]><urlset><url><loc>http://a.example/&x;</loc></url></urlset>',
        b"\x1f\x8bgarbage",
    ],
)
def test_what_is_no_sitemap_gives_nothing_of_its_own(body: bytes) -> None:
    assert [url for url in urls_of(body, BASE) if url != "http://a.example/"] == []


def test_a_deflated_bomb_is_cut_at_its_ratio() -> None:
    assert urls_of(gzip.compress(b"<urlset>" + b" " * 80_000_000), BASE) == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            b"<rss version='0.91'><channel><link>http://a.example/</link>"
            b"<item><title>T</title><link>/n?id=1</link><pubDate>D</pubDate></item></channel></rss>",
            id="rss",
        ),
        pytest.param(
            b"<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'>"
            b"<item><title>T</title><link>http://a.example/n?id=1</link>"
            b"<dc:date xmlns:dc='d'>D</dc:date></item></rdf:RDF>",
            id="rdf",
        ),
        pytest.param(
            b"<feed xmlns='http://www.w3.org/2005/Atom'><link href='http://a.example/'/>"
            b"<entry><title>T</title><link rel='alternate' href='/n?id=1'/><published>D</published></entry></feed>",
            id="atom",
        ),
    ],
)
def test_items_of_every_kind_of_feed(body: bytes) -> None:
    assert [(item.url, item.title, item.published) for item in read_feed(body, "http://a.example/rss")] == [
        ("http://a.example/n?id=1", "T", "D")
    ]
