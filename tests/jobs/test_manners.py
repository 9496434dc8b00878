"""Every host that a walk comes to is asked for its own robots.txt, and is remembered with what it asked for."""

import pytest

from newsarchive.fetch.politeness import Politeness
from newsarchive.model.profile import RobotsOverride, SiteProfile
from newsarchive.store.archive import Archive

TEXT = {"type": "text/plain"}
SHUT = (200, TEXT, "User-agent: *\nDisallow: /\n")
SITEMAP = (
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://xa.example/n.asp?id=1</loc></url>"
    "</urlset>"
)


def fill(village, pages, numbers: tuple[int, ...]) -> None:
    village.pages |= {f"/n.asp?id={n}": pages.story(n) for n in numbers}


def test_a_twin_of_the_host_has_rules_of_its_own(village, crawls, pages) -> None:
    fill(village, pages, (1, 2, 3))
    village.pages |= {
        "/": pages.listing([3, 2, 1], more='<a href="http://www.xa.example/mat/9.htm">Tin mật của xã hôm nay</a>'),
        "//www.xa.example/robots.txt": (200, TEXT, "User-agent: *\nDisallow: /mat/\n"),
    }
    crawls.run()
    assert "//www.xa.example/robots.txt" in village.asked
    assert "/mat/9.htm" not in village.asked
    assert [one.detail for one in crawls.outcomes if one.reason == "robots"] == ["Disallow: /mat/"]


@pytest.mark.parametrize("is_shut", [False, True], ids=["open", "shut"])
def test_a_sitemap_on_another_host_is_asked_for_as_that_host_allows(village, crawls, pages, is_shut) -> None:
    fill(village, pages, (1,))
    village.pages |= {
        "/": "<html><body>Trang chủ</body></html>",
        "/robots.txt": (200, TEXT, "Sitemap: http://maps.example/xa.xml\n"),
        "//maps.example/robots.txt": SHUT if is_shut else (404, {}, ""),
        "//maps.example/xa.xml": (200, {"type": "text/xml"}, SITEMAP),
    }
    crawls.run()
    assert ("//maps.example/xa.xml" in village.asked) is not is_shut
    assert crawls.titles() == (set() if is_shut else {1})


def test_what_a_failing_robots_txt_kept_us_from_waits_again_once_there_is_none(village, crawls, pages) -> None:
    fill(village, pages, (1,))
    link = f"<a href='http://www.xa.example/tin/2.htm'>{pages.title(2)}</a>"
    village.pages |= {
        "/": pages.listing([1], more=link),
        "//www.xa.example/robots.txt": (503, {}, ""),
        "/tin/2.htm": pages.story(2),
    }
    crawls.run()
    assert [one.reason for one in crawls.outcomes if "www.xa" in one.url] == ["robots-unavailable"]
    village.pages["//www.xa.example/robots.txt"] = (404, {}, "")
    for night in (1, 2):
        crawls.run(night=night)
    assert crawls.titles() == {1, 2}


@pytest.mark.parametrize("is_shut", [False, True], ids=["open", "shut"])
def test_a_redirect_to_another_host_is_followed_as_that_host_allows(village, crawls, pages, is_shut) -> None:
    fill(village, pages, (1, 2))
    village.pages |= {
        "/": pages.listing([3, 2, 1]),
        "/n.asp?id=3": (302, {"Location": "http://other.example/n/3"}, ""),
        "//other.example/robots.txt": SHUT if is_shut else (404, {}, ""),
        "//other.example/n/3": pages.story(3),
    }
    crawls.run()
    assert village.asked.index("//other.example/robots.txt") > village.asked.index("/n.asp?id=3")
    assert ("//other.example/n/3" in village.asked) is not is_shut


def test_a_decision_against_robots_is_kept_with_what_it_brought(village, crawls, pages) -> None:
    fill(village, pages, (1,))
    village.pages |= {"/": pages.listing([1]), "/robots.txt": (200, TEXT, "User-agent: *\nDisallow: /n.asp\n")}
    person = RobotsOverride("the site is to be switched off", "An Archivist", "2021-04-01")
    crawls.run(profile=SiteProfile("xa", "http://xa.example/", robots_override=person))
    with Archive.open(crawls.folder, read_only=True) as archive:
        notes = dict(archive.db.execute("SELECT url, notes FROM captures"))
    assert (
        "overridden by An Archivist on 2021-04-01: the site is to be switched off"
        in notes["http://xa.example/n.asp?id=1"]
    )
    assert "Disallow: /n.asp" in notes["http://xa.example/n.asp?id=1"]
    assert notes["http://xa.example/"] is None


def test_every_host_that_wants_to_be_left_alone_is_remembered(village, crawls, pages) -> None:
    village.politeness = Politeness(now=village.now, clock=lambda: 0.0, sleep=lambda _: None)
    fill(village, pages, (1,))
    village.pages |= {
        "/": pages.listing([1], more='<a href="http://www.xa.example/n.asp?id=2">Tin thứ hai của xã hôm nay</a>'),
        "//www.xa.example/robots.txt": (404, {}, ""),
        "//www.xa.example/n.asp?id=2": (503, {"Retry-After": "7200"}, ""),
    }
    crawls.run()
    village.politeness = Politeness(now=village.now, clock=lambda: 0.0, sleep=lambda _: None)
    waits: list[float] = []

    def page(request) -> str:
        waits.append(village.politeness.due_in(request.url))
        return pages.story(4)

    village.pages |= {
        "/": pages.listing([1], more='<a href="http://www.xa.example/n.asp?id=4">Tin thứ tư của xã hôm nay</a>'),
        "//www.xa.example/n.asp?id=4": page,
    }
    crawls.run()
    assert waits == [7200]


def test_a_crawl_delay_is_what_the_site_s_newest_robots_txt_says(village, crawls, pages) -> None:
    fill(village, pages, (1,))
    village.pages["/"] = pages.listing([1])
    delays = []
    for night, answer in enumerate(
        [(200, TEXT, "User-agent: *\nCrawl-delay: 30\n"), (500, {}, ""), (200, TEXT, "User-agent: *\n")]
    ):
        village.pages["/robots.txt"] = answer
        village.politeness = Politeness(now=village.now, clock=lambda: 0.0, sleep=lambda _: None)
        crawls.run(night=night)
        delays.append(village.politeness.delay("http://xa.example/"))
    assert delays == [30, 30, 2]


def test_a_limit_counts_pages_and_not_robots_txt(village, crawls, pages) -> None:
    fill(village, pages, (1, 2, 3))
    village.pages |= {"/": pages.listing([3, 2, 1])}
    crawls.run(limit=3)
    assert village.asked[0] == "/robots.txt"
    assert len(village.asked) == 4


def test_a_dead_twin_of_the_host_does_not_end_the_night(village, crawls, pages) -> None:
    fill(village, pages, (1, 2, 3))
    dead = "".join(f'<a href="http://www.xa.example/cu/{n}.htm">Tin cũ số {n} của xã Tân Lập</a>' for n in range(9))
    village.pages |= {"/": pages.listing([3, 2, 1], more=dead), "//www.xa.example/robots.txt": (0, {}, "")}
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    assert village.asked.count("//www.xa.example/robots.txt") == 1
    assert [one.reason for one in crawls.outcomes if one.outcome == "failed"] == ["timeout"] * 9
    assert crawls.alarms == []
