"""Looking at a site: a handful of requests, what was seen in notes, what was given untouched."""

from datetime import UTC, datetime

import pytest

from newsarchive.demo.site import answer
from newsarchive.errors import FetchProblem, Unreachable
from newsarchive.fetch.limits import Limits
from newsarchive.jobs.learn import MOST_REQUESTS, survey
from newsarchive.model.capture import Capture, Request
from newsarchive.model.profile import SiteProfile
from newsarchive.profiles import toml

ROOT = "http://www.lamgiang.gov.vn/"
MOMENT = datetime(2021, 4, 20, tzinfo=UTC)


class Pages:
    """A fetcher whose web is the sample site, or what is laid over it."""

    agent = "newsarchive/test"
    limits = Limits()

    def __init__(self, over: dict[str, tuple[int, bytes]] | None = None) -> None:
        self.over = over or {}
        self.asked: list[str] = []

    def fetch(
        self, request: str, *, named: bool = False, profile: SiteProfile | None = None, limits: Limits | None = None
    ) -> list[Capture]:
        self.asked.append(request)
        path = "/" + request.removeprefix(ROOT)
        if path == "/robots.txt":
            assert limits == Limits(redirects=5, body_bytes=512_000, tries=2)
        if path in self.over:
            status, body = self.over[path]
            if not status:
                raise FetchProblem(request, "timeout", "no answer")
            if status == 302:
                problem = FetchProblem(request, "redirects", "more than 5 redirects")
                problem.captures = (Capture(Request(request), status, "", (("Location", request),), b"", MOMENT),)
                raise problem
            kind = "text/html"
        else:
            found = answer("GET", path)
            status, body, kind = found.status, found.body, found.content_type
        return [Capture(Request(request), status, "", (("Content-Type", kind),), body, MOMENT)]


def test_lists_pagers_charsets_name_and_zone_are_found() -> None:
    found = survey(SiteProfile("lam", ROOT), Pages())
    profile, notes = found.profile, found.notes
    assert profile.name == "Cổng thông tin điện tử Lam Giang"
    assert profile.time_zone == "Asia/Ho_Chi_Minh"
    assert "utf-8" in notes["charset"][0]
    assert "windows-1258" in notes["charset"][0]
    assert any("tabid=2" in line and "postback" in line for line in notes["start_pages"])
    assert any("trang-1" in line and "number" in line for line in notes["start_pages"])


def test_it_takes_a_handful_of_requests_and_nothing_that_robots_forbids() -> None:
    pages = Pages()
    survey(SiteProfile("lam", ROOT), pages)
    assert len(pages.asked) <= MOST_REQUESTS
    assert pages.asked[0] == ROOT + "robots.txt"
    assert not any("/quantri/" in url or "Print" in url for url in pages.asked)


def test_a_site_that_forbids_everything_is_left_alone() -> None:
    pages = Pages({"/robots.txt": (200, b"User-agent: *\nDisallow: /\n")})
    found = survey(SiteProfile("lam", ROOT), pages)
    profile, notes = found.profile, found.notes
    assert pages.asked == [ROOT + "robots.txt"]
    assert profile.name is None
    assert notes == {"url": [f"Trouble: {ROOT}: robots.txt forbids it (Disallow: /)"]}


def test_a_robots_txt_that_leads_in_a_circle_is_none() -> None:
    found = survey(SiteProfile("lam", ROOT), Pages({"/robots.txt": (302, b"")}))
    assert found.profile.name == "Cổng thông tin điện tử Lam Giang"


def test_what_robots_txt_says_of_delay_and_sitemaps_is_taken_down() -> None:
    robots = b"User-agent: *\nCrawl-delay: 7\nSitemap: http://www.lamgiang.gov.vn/map.xml\n"
    told: list[float | None] = []

    class Waits:
        def configure(self, url: str, *, delay_seconds: float | None = None, crawl_delay: float | None = None) -> None:
            told.append(crawl_delay)

    found = survey(SiteProfile("lam", ROOT), Pages({"/robots.txt": (200, robots)}), Waits())
    assert found.profile.sitemaps == (ROOT + "map.xml",)
    assert found.notes["delay_seconds"] == ["robots.txt asks for 7 seconds."]
    assert told == [7]


def test_what_a_person_gave_stays() -> None:
    given = SiteProfile("lam", ROOT, name="Lam", language="fr", time_zone="UTC", sitemaps=(ROOT + "x.xml",))
    assert survey(given, Pages()).profile == given


def test_one_english_corner_does_not_make_the_site_english() -> None:
    assert survey(SiteProfile("lam", ROOT), Pages()).profile.language != "en"


@pytest.mark.parametrize("path", ["/robots.txt", "/"], ids=["no host", "no first page"])
def test_a_site_that_does_not_answer_is_unreachable(path: str) -> None:
    with pytest.raises(Unreachable, match="cannot be reached"):
        survey(SiteProfile("lam", ROOT), Pages({path: (0, b"")}))


def test_a_page_that_does_not_answer_is_a_note() -> None:
    over = {"/Default.aspx?tabid=2": (0, b""), "/kinhte/trang-1.html": (500, b"")}
    notes = survey(SiteProfile("lam", ROOT), Pages(over)).notes
    assert sorted(notes["url"]) == [
        f"Trouble: {ROOT}Default.aspx?tabid=2: no answer",
        f"Trouble: {ROOT}kinhte/trang-1.html: answers 500",
    ]


def test_a_drafted_profile_is_read_back_as_it_is(tmp_path) -> None:
    found = survey(SiteProfile("lam", ROOT), Pages())
    profile = found.profile
    (tmp_path / "lam.toml").write_text(toml.dump(profile, found.notes), "utf-8")
    read = toml.load(tmp_path / "lam.toml")
    assert (read.name, read.time_zone, read.url) == (profile.name, profile.time_zone, profile.url)


@pytest.mark.parametrize(
    ("html", "said"),
    [
        pytest.param(
            "<form method=post><select name=nam><option>2004</option><option>2005</option></select></form>",
            "a form that lets choose others",
            id="choices",
        ),
        pytest.param("<a href='?thang=2021-03'>«</a><a href='?thang=2021-05'>»</a>", "(a calendar)", id="a-calendar"),
    ],
)
def test_archives_without_headlines_are_noted(html: str, said: str) -> None:
    page = f"<html><body>{html}</body></html>".encode()
    home = b"<html><body><a href='/kho.asp'>Kho tin</a></body></html>"
    notes = survey(SiteProfile("lam", ROOT), Pages({"/": (200, home), "/kho.asp": (200, page)})).notes
    assert [line for line in notes["start_pages"] if "kho.asp" in line and said in line]
