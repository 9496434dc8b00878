"""Pages that a person names are fetched alone, kept, and stored where they are articles."""

import pytest

from newsarchive.errors import Unreachable
from newsarchive.jobs.pages import fetch_pages
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive


@pytest.fixture
def fetch(village, crawls):
    def run(*urls: str, night: int = 0, profiles=()):
        village.night = night
        village.asked.clear()
        with Archive.open(crawls.folder, create=True) as archive:
            return list(fetch_pages(archive, urls, village, now=village.now, profiles=profiles))

    return run


def test_a_page_is_stored_and_nothing_that_it_leads_to_is_asked(fetch, village, crawls, pages) -> None:
    village.pages["/n.asp?id=1"] = pages.story(1, more="<a href='n.asp?id=2'>Một tin khác dài dài của xã</a>")
    [told] = fetch("http://xa.example/n.asp?id=1")
    assert told.outcome == "new"
    assert village.asked == ["/robots.txt", "/n.asp?id=1"]
    assert crawls.titles() == {1}


def test_a_held_page_is_compared(fetch, village, crawls, pages) -> None:
    village.pages["/n.asp?id=1"] = pages.story(1)
    fetch("http://xa.example/n.asp?id=1")
    assert [one.outcome for one in fetch("http://xa.example/n.asp?id=1", night=1)] == ["unchanged"]
    village.pages["/n.asp?id=1"] = pages.story(1).replace("khen thưởng", "tặng giấy khen của huyện nhà")
    assert [one.outcome for one in fetch("http://xa.example/n.asp?id=1", night=2)] == ["changed"]


@pytest.mark.parametrize(
    ("page", "reason", "words"),
    [
        ((404, {}, "no"), "http-404", "404"),
        ((200, {"type": "application/pdf"}, "%PDF-1.4"), "not-a-page", "a PDF"),
        ((200, {"type": "image/png"}, "\x89PNG"), "not-a-page", "image"),
        ((200, {}, ""), "not-a-page", "empty"),
        ((0, {}, ""), "timeout", "no answer"),
    ],
    ids=["missing", "pdf", "image", "empty", "silent"],
)
def test_what_is_no_page_is_told_with_its_reason(fetch, village, page, reason, words) -> None:
    village.pages["/x"] = page
    [told] = fetch("http://xa.example/x")
    assert (told.outcome, told.reason) == ("failed", reason)
    assert words in (told.detail or "")


def test_a_page_under_a_registered_site_belongs_to_it(fetch, village, crawls, pages) -> None:
    village.pages["/n.asp?id=1"] = pages.story(1)
    fetch("http://www.xa.example/n.asp?id=1", profiles=(SiteProfile("xa", "http://xa.example/"),))
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert [row["id"] for row in archive.sites.all()] == ["xa"]


def test_robots_hold_for_single_pages_too(fetch, village, pages) -> None:
    village.pages["/robots.txt"] = (200, {"type": "text/plain"}, "User-agent: *\nDisallow: /mat/")
    village.pages["/mat/1"] = pages.story(1)
    [told] = fetch("http://xa.example/mat/1")
    assert (told.outcome, told.reason, told.detail) == ("skipped", "robots", "Disallow: /mat/")


def test_a_host_that_does_not_answer_is_unreachable(fetch, village) -> None:
    village.pages["/robots.txt"] = (0, {}, "")
    with pytest.raises(Unreachable):
        fetch("http://xa.example/x")


def test_pages_of_a_host_never_take_the_name_of_another_site(fetch, village, crawls, pages) -> None:
    village.pages["/n.asp?id=1"] = pages.story(1)
    registered = SiteProfile("other.example", "http://xa.example/")
    fetch("http://xa.example/n.asp?id=1", profiles=(registered,))
    fetch("http://other.example/n.asp?id=1", profiles=(registered,))
    fetch("http://www.other.example/n.asp?id=1", profiles=(registered,))
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert {row["id"]: row["url"] for row in archive.sites.all()} == {
            "other.example": "http://xa.example/",
            "other.example-2": "http://www.other.example/",
        }
