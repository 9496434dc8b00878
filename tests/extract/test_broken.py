"""A page is read though parts of it are broken: addresses that are none, odd JSON-LD, boxes without end."""

import json

import pytest

import newsarchive

TITLE = "Council repairs the bridge"
TEXT = "<p>The council met on Monday and agreed to repair the bridge, the road to the mill and the old school.</p>" * 3


def page(inside: str, head: str = "") -> str:
    return f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{inside}</body></html>"


def assert_read(article):
    assert (article.title, article.kind) == (TITLE, "article")


@pytest.mark.parametrize("source", ["http://[IMG]/a.jpg", "//foo[bar/a.jpg", "http://a\u2100b.example/a.jpg"])
def test_a_picture_at_no_address_does_not_lose_the_page(source):
    assert_read(newsarchive.parse(page(f"{TEXT}<p><img src='{source}'></p>"), url="http://town.example/7"))


@pytest.mark.parametrize("reference", [["#a"], {"a": 1}, 7], ids=["list", "object", "number"])
def test_an_author_by_an_odd_reference_does_not_lose_the_page(reference):
    stated = {"@type": "NewsArticle", "headline": TITLE, "author": [{"@id": reference}, {"name": "Anna Marlow"}]}
    script = f"<script type='application/ld+json'>{json.dumps(stated)}</script>"
    article = newsarchive.parse(page(TEXT, script), url="http://town.example/7")
    assert_read(article)
    assert article.byline == "Anna Marlow"


@pytest.mark.parametrize("url", ["http://[x/a", "http://[IMG]/a"])
def test_a_page_at_no_address_is_read(url):
    assert_read(newsarchive.parse(page(TEXT), url=url))


def test_boxes_in_boxes_beside_the_text_are_read_to_any_depth():
    deep = "<div>" * 1_500 + "<p>The office asks all who live near the bridge to take the road by the mill.</p>"
    assert_read(newsarchive.parse(page(f"<div>{TEXT}</div>{deep}"), url="http://town.example/7"))
