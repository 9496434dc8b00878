"""Pages are read by other processes as they are by this one, and a page that breaks its reader breaks nothing else."""

import os
import signal
import threading
from datetime import UTC, datetime
from functools import partial

import pytest

from newsarchive.jobs import crawl as crawl_module
from newsarchive.jobs.readers import ReaderLimits, Readers
from newsarchive.jobs.reading import Job, Reading, read
from newsarchive.model.capture import Capture, Request
from newsarchive.model.page import Sighting
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

PROFILE = SiteProfile("xa", "http://xa.example/")
MOMENT = datetime(2021, 4, 20, 3, tzinfo=UTC)
ENDLESS = "<p>Sáng nay, hội nghị đã đánh giá kết quả, ngày 3/4/2010.</p><a href='a.asp?id=1'>xem</a>" * 60_000
FORM = (
    "<form method=post action=tin.aspx><input type=hidden name=__VIEWSTATE value=x>"
    "<a href=\"javascript:__doPostBack('dl$2','')\">2</a></form>"
)
FEED = "<rss version='2.0'><channel><item><link>http://xa.example/n.asp?id=1</link><title>Tin</title></item></channel></rss>"
SITEMAP = (
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://xa.example/n.asp?id=1</loc></url>"
    "</urlset>"
)


def job(body: str, kind: str = "text/html; charset=utf-8", *, anchor: str = "Tin") -> Job:
    capture = Capture(
        Request("http://xa.example/n.asp?id=4"), 200, "OK", (("Content-Type", kind),), body.encode(), MOMENT
    )
    return Job(capture, PROFILE, capture.url, capture.url, (Sighting(capture.url, "list", anchor, "2010-03-04"),))


@pytest.fixture(scope="module")
def one_reader():
    with Readers(1) as readers:
        yield readers


def test_readings_are_those_of_this_process(one_reader, pages) -> None:
    jobs = [
        job(pages.story(4)),
        job(pages.listing([1, 2, 3], more=FORM + "<p>Tổng số: 1.734 tin</p>")),
        job("Một dòng chữ thường.\n\nDòng sau.", "text/plain; charset=utf-8"),
        job(FEED, "text/xml"),
        job(SITEMAP, "text/xml"),
        job("%PDF-1.4 …", "application/pdf"),
        job("  "),
    ]
    readings = [one_reader.read(one) for one in jobs]
    assert readings == [read(one) for one in jobs]
    assert [one.what for one in readings] == ["page", "page", "page", "feed", "sitemap", "file", "empty"]


def test_text_that_utf_8_cannot_hold_gets_through(one_reader, pages) -> None:
    page = pages.story(
        4, more='<script type="application/ld+json">{"@type":"NewsArticle","author":"Lê \\ud83d"}</script>'
    )
    assert one_reader.read(job(page, anchor="Tin \ud83d")).article.title == pages.title(4)


@pytest.mark.parametrize(
    ("limits", "why"),
    [
        pytest.param(ReaderLimits(seconds=0.5), "more than 0.5 seconds", id="too long"),
        pytest.param(ReaderLimits(memory_bytes=25_000_000), "", id="too much memory"),
    ],
)
def test_a_page_that_takes_too_much_ends_its_reader_alone(limits, why, pages) -> None:
    with Readers(1, limits) as readers:
        broken = readers.read(job(ENDLESS))
        assert broken.what == "unreadable"
        assert why in broken.problem
        assert readers.read(job(pages.story(4))).article.title == pages.title(4)


def test_a_reader_that_is_killed_is_replaced(pages) -> None:
    with Readers(1) as readers:
        readers.read(job(pages.story(1)))
        os.kill(readers.processes[0], signal.SIGKILL)
        assert "was killed" in readers.read(job(pages.story(2))).problem
        assert readers.read(job(pages.story(3))).what == "page"


def test_closing_ends_a_reader_in_the_middle_of_a_page() -> None:
    readers = Readers(1)
    got: list[Reading] = []
    thread = threading.Thread(target=lambda: got.append(readers.read(job(ENDLESS))))
    thread.start()
    while not readers.processes:
        thread.join(0.01)
    readers.close()
    thread.join(10)
    assert got[0].what == "unreadable"


def test_a_crawl_with_readers_ends_with_the_same_records_and_names_the_page_that_broke_one(
    village, crawls, pages, tmp_path, monkeypatch
) -> None:
    numbers = list(range(1, 9))
    village.pages = {f"/n.asp?id={n}": pages.story(n) for n in numbers} | {"/": pages.listing([*numbers, 9])}
    village.pages["/n.asp?id=9"] = "<html><body><h1>Dài</h1>" + ENDLESS
    monkeypatch.setattr(crawl_module, "Readers", partial(Readers, limits=ReaderLimits(seconds=0.5)))
    crawls.run(readers=1)
    assert crawls.titles() == set(numbers)
    assert [one.url for one in crawls.outcomes if one.reason == "reader"] == ["http://xa.example/n.asp?id=9"]
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert "more than 0.5 seconds" in archive.failures.list()[0]["message"]
    with_readers = crawls.records()
    crawls.folder = tmp_path / "without"
    village.pages.pop("/n.asp?id=9")
    crawls.run(readers=0)
    assert [one["paragraphs"] for one in with_readers] == [one["paragraphs"] for one in crawls.records()]


@pytest.mark.parametrize("readers", [1, 0], ids=["other-processes", "this-process"])
def test_a_page_that_cannot_be_handed_to_a_reader_fails_and_the_crawl_goes_on(
    village, crawls, pages, monkeypatch, readers
) -> None:
    village.pages = {f"/n.asp?id={n}": pages.story(n) for n in (1, 2, 3)} | {"/": pages.listing([1, 2, 3])}
    real = Readers.read

    def short_of_memory(self: Readers, one: Job) -> Reading:
        if one.url.endswith("id=2"):
            raise MemoryError
        return real(self, one)

    monkeypatch.setattr(Readers, "read", short_of_memory)
    crawls.run(readers=readers)
    assert crawls.titles() == {1, 3}
    assert [(one.url, one.reason) for one in crawls.outcomes if one.outcome == "failed"] == [
        ("http://xa.example/n.asp?id=2", "reader")
    ]
    assert crawls.alarms == []
