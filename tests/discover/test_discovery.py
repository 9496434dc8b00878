"""Doors without news are left shut, whatever they are called; what is left is sorted."""

import lxml.html
import pytest

from newsarchive.discover.discovery import Discovered, discover
from newsarchive.model.profile import SiteProfile

PROFILE = SiteProfile("a", "http://www.a.example/")


def found(html: str, url: str = "http://www.a.example/tin/", profile: SiteProfile = PROFILE) -> Discovered:
    return discover(lxml.html.document_fromstring(f"<html><body>{html}</body></html>"), url, profile)


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ('<a href="/print.php?sid=4">Bản in</a>', "a tool of the site"),
        ('<a href="/x.php?id=4&mode=1"><img src="images/print.gif"></a>', "a tool of the site"),
        ('<a href="/index.php?option=com_search">x</a>', "a tool of the site"),
        ('<a href="/a.php?id=3">Gửi cho bạn bè</a>', "a tool of the site"),
        ('<a href="/Calendar/2012-05.aspx">5</a>', "a tool of the site"),
        ('<a href="http://elsewhere.example/">x</a>', "out of scope"),
        ('<a href="/a.jpg">x</a>', "not a page"),
        ('<a href="/a/b/a/b/a/b/c.asp">x</a>', "a growing path"),
    ],
)
def test_a_link_is_left_alone_with_its_reason(html: str, why: str) -> None:
    page = found(html)
    assert page.links == ()
    assert [reason for _, reason in page.skipped] == [why]


def test_a_headline_about_a_search_is_followed() -> None:
    html = '<a href="/n.php?id=3">Search for missing fishermen goes on in the north</a>'
    assert [link.url for link in found(html).links] == ["http://www.a.example/n.php?id=3"]


def test_session_ids_are_taken_out_of_what_is_fetched() -> None:
    html = '<a href="/n.php?id=3&PHPSESSID=00ff00">x</a><a href="/m.jsp;jsessionid=AB?id=1">y</a>'
    assert [link.url for link in found(html).links] == [
        "http://www.a.example/n.php?id=3",
        "http://www.a.example/m.jsp?id=1",
    ]


def test_www_and_the_bare_host_are_one_site() -> None:
    assert len(found('<a href="http://a.example/x.asp">x</a><a href="https://www.a.example/y.asp">y</a>').links) == 2


def test_documents_are_kept_apart() -> None:
    page = found('<a href="/f/vb12.pdf">Công văn</a>')
    assert [link.url for link in page.documents] == ["http://www.a.example/f/vb12.pdf"]


def test_a_profile_includes_and_excludes() -> None:
    profile = SiteProfile("a", "http://www.a.example/", include=("/tin/",), exclude=("album",))
    html = '<a href="/tin/1.htm">1a</a><a href="/tin/album/1.htm">b</a><a href="/khac/1.htm">c</a>'
    assert [link.url for link in found(html, profile=profile).links] == ["http://www.a.example/tin/1.htm"]


def test_a_link_that_calls_itself_a_feed_is_one() -> None:
    assert found('<a href="/backend.php">RSS</a>').feeds == ("http://www.a.example/backend.php",)


def test_a_title_with_words_around_it_does_not_replace_the_title() -> None:
    title = "The council repairs the bridge at Mill Lane"
    links = found(f"<a href='/n/7'>{title}</a> <a href='/n/7'>Read more about {title} »</a>").links
    assert [link.text for link in links] == [title]
