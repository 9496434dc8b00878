"""Pages that a person names are fetched alone, kept, and stored where they are articles."""

import pytest

from newsarchive.errors import FetchProblem, Unreachable
from newsarchive.jobs.options import CrawlOptions
from newsarchive.jobs.pages import fetch_pages
from newsarchive.model.outcome import Outcome
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive


@pytest.fixture
def fetch(village, crawls):
    def run(*urls: str, night: int = 0, profiles=(), **options):
        village.night = night
        village.asked.clear()
        with Archive.open(crawls.folder, create=True) as archive:
            wanted = CrawlOptions(**options)
            return list(fetch_pages(archive, urls, village, wanted, now=village.now, profiles=profiles))

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
        ((200, {"truncated": "disconnect"}, "<html><body><p>Trang"), "damaged", "the page is cut short (disconnect)"),
        ((200, {"truncated": "time"}, ""), "damaged", "cut short (time)"),
    ],
    ids=["missing", "pdf", "image", "empty", "silent", "cut", "cut before it began"],
)
def test_what_is_no_page_is_told_with_its_reason(fetch, village, page, reason, words) -> None:
    village.pages["/x"] = page
    [told] = fetch("http://xa.example/x")
    assert (told.outcome, told.reason) == ("failed", reason)
    assert words in (told.detail or "")


def test_a_list_that_broke_off_is_a_failure_and_leads_on(village, crawls, pages) -> None:
    village.pages["/"] = (200, {"truncated": "disconnect"}, pages.listing([3, 2, 1]))
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    assert [(one.url, one.reason) for one in crawls.outcomes if one.outcome == "failed"] == [
        ("http://xa.example/", "damaged")
    ]
    village.pages["/"] = pages.listing([4, 3, 2, 1])
    village.pages["/n.asp?id=4"] = pages.story(4)
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3, 4}


def test_a_host_that_answers_nonsense_was_reached(fetch, village, pages) -> None:
    def nonsense(request):
        raise FetchProblem(request.url, "bad-reply", "the reply does not begin with a status line")

    village.pages["/n.asp?id=1"] = pages.story(1)
    fetch("http://xa.example/n.asp?id=1")  # from now on robots.txt is known
    village.pages["/x"] = nonsense
    [told] = fetch("http://xa.example/x")
    assert (told.outcome, told.reason) == ("failed", "bad-reply")


def test_a_robots_txt_that_cannot_be_had_forbids_nothing_and_is_told_as_that(fetch, village) -> None:
    village.pages["/robots.txt"] = (500, {}, "oops")
    [told] = fetch("http://xa.example/x")
    assert (told.outcome, told.reason) == ("skipped", "robots-unavailable")
    assert told.detail == "robots.txt answers 500"


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


def urls(*numbers: int) -> list[str]:
    return [f"http://xa.example/n.asp?id={n}" for n in numbers]


def told_of(outcomes) -> dict[str, tuple[str, str | None, str | None]]:
    """What was told of each address, once each."""
    told = [one for one in outcomes if isinstance(one, Outcome)]
    assert len({one.url for one in told}) == len(told)
    return {one.url.rpartition("=")[2]: (one.outcome, one.reason, one.detail) for one in told}


@pytest.mark.parametrize("night", [0, 1], ids=["new", "held"])
def test_every_address_beyond_the_limit_is_left_for_the_next_run(fetch, village, pages, night) -> None:
    village.pages |= {f"/n.asp?id={n}": pages.story(n) for n in (1, 2, 3, 4)}
    if night:
        fetch(*urls(1, 2, 3, 4))
    told = told_of(fetch(*urls(1, 2, 3, 4), night=night, limit=2))
    assert {one[0] for one in (told["1"], told["2"])} == {"unchanged" if night else "new"}
    assert told["3"] == told["4"] == ("skipped", "budget", "the pages of this run are used up")


def test_an_article_whose_pictures_are_beyond_the_limit_is_told_once(fetch, village, pages) -> None:
    village.pages |= {f"/n.asp?id={n}": pages.story(n, extra=f"<img src='/anh{n}.jpg' width=400>") for n in (1, 2)}
    told = told_of(fetch(*urls(1, 2), limit=1, images=True))
    assert [told["1"][0], told["2"][:2]] == ["new", ("skipped", "budget")]


def test_of_a_host_that_falls_silent_every_address_is_told(fetch, village, pages) -> None:
    village.pages |= {"/n.asp?id=1": pages.story(1)} | {f"/n.asp?id={n}": (0, {}, "") for n in range(2, 10)}
    told = told_of(fetch(*urls(*range(1, 10))))
    assert [told[f"{n}"][:2] for n in range(2, 7)] == [("failed", "timeout")] * 5
    assert [told[f"{n}"] for n in (7, 8, 9)] == [("skipped", "budget", "the host stopped answering")] * 3


def test_a_held_page_that_is_gone_is_told_once_beyond_the_limit_too(fetch, village, pages) -> None:
    village.pages |= {f"/n.asp?id={n}": pages.story(n) for n in (1, 2)}
    fetch(*urls(1, 2))
    del village.pages["/n.asp?id=1"]
    told = told_of(fetch(*urls(1, 2), night=1, limit=1))
    assert [told["1"][0], told["2"][:2]] == ["gone", ("skipped", "budget")]


def test_an_address_that_is_asked_for_twice_is_told_twice(fetch, village, pages) -> None:
    village.pages |= {"/n.asp?id=1": pages.story(1), "/tin/1": (302, {"Location": "/n.asp?id=1"}, "")}
    told = fetch("http://xa.example/tin/1", *urls(1))
    assert [(one.outcome, one.reason) for one in told] == [("new", None), ("skipped", "another address")]


def test_outside_the_window_of_their_site_every_address_is_told(fetch, village, pages) -> None:
    village.pages |= {f"/n.asp?id={n}": pages.story(n) for n in (1, 2)}
    told = told_of(fetch(*urls(1, 2), profiles=(SiteProfile("xa", "http://xa.example/", window="05:00-06:00"),)))
    assert told["1"] == told["2"] == ("skipped", "window", "it opens in 120 minutes")
    assert village.asked == []
