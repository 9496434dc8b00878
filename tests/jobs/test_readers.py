"""Pages are read by other processes as they are by this one, and a page that breaks its reader breaks nothing else."""

import os
import re
import signal
import subprocess
import threading
from datetime import UTC, datetime
from functools import partial

import pytest

from newsarchive.jobs import crawl as crawl_module
from newsarchive.jobs import readers as readers_module
from newsarchive.jobs.readers import ReaderLimits, Readers
from newsarchive.jobs.reading import Job, Reading, read_job
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
    assert readings == [read_job(one) for one in jobs]
    assert [one.what for one in readings] == ["page", "page", "page", "feed", "sitemap", "file", "empty"]


def test_text_that_utf_8_cannot_hold_gets_through(one_reader, pages) -> None:
    page = pages.story(
        4, more='<script type="application/ld+json">{"@type":"NewsArticle","author":"Lê \\ud83d"}</script>'
    )
    assert one_reader.read(job(page, anchor="Tin \ud83d")).article.title == pages.title(4)


@pytest.mark.parametrize(
    ("limits", "why"),
    [
        pytest.param(ReaderLimits(seconds=0.5), "more than 0.5 seconds of CPU", id="too long"),
        pytest.param(ReaderLimits(memory_bytes=25_000_000), "too much memory|crashes its reader", id="too much memory"),
    ],
)
def test_a_page_that_takes_too_much_ends_its_reader_alone(limits, why, pages) -> None:
    with Readers(1, limits) as readers:
        broken = readers.read(job(ENDLESS))
        assert broken.what == "unreadable"
        assert re.search(why, broken.problem)
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


def starts(monkeypatch, *, failing: set[int]) -> list[int]:
    """Count the starts of readers; those of these numbers fail."""
    tried: list[int] = []
    real = readers_module._Reader

    def start(limits):
        tried.append(len(tried) + 1)
        if tried[-1] in failing:
            raise OSError("Resource temporarily unavailable")
        return real(limits)

    monkeypatch.setattr(readers_module, "_Reader", start)
    return tried


def read_aside(readers: Readers, body: str) -> threading.Thread:
    thread = threading.Thread(target=lambda: readers.read(job(body)))
    thread.start()
    return thread


def until(holds, seconds: float = 10.0) -> None:
    pause, waited = threading.Event(), 0.0
    while not holds() and waited < seconds:
        pause.wait(0.01)
        waited += 0.01
    assert holds()


def test_a_start_that_fails_beside_a_reader_waits_for_that_one(pages, monkeypatch) -> None:
    tried = starts(monkeypatch, failing={2})
    monkeypatch.setattr(readers_module, "read_job", lambda _: pytest.fail("read without any bound"))
    with Readers(2, ReaderLimits(seconds=0.5)) as readers:
        first = read_aside(readers, ENDLESS)
        until(lambda: readers.processes)
        assert readers.read(job(pages.story(4))).article.title == pages.title(4)
        first.join(10)
        assert readers.are_there
    assert tried[:2] == [1, 2]


def test_after_one_failed_start_the_next_page_has_a_reader_again(pages, monkeypatch, caplog) -> None:
    starts(monkeypatch, failing={1})
    with Readers(1) as readers:
        assert readers.read(job(pages.story(4))).what == "page"
        assert readers.processes == []
        assert "a page is read in this process" in caplog.text
        readers.read(job(pages.story(5)))
        assert len(readers.processes) == 1


def test_where_no_reader_starts_pages_are_read_without(pages, monkeypatch) -> None:
    tried = starts(monkeypatch, failing=set(range(1, 99)))
    with Readers(1) as readers:
        assert {readers.read(job(pages.story(n))).what for n in range(1, 7)} == {"page"}
        assert not readers.are_there
    assert tried == [1, 2, 3]


def test_nothing_is_started_after_the_end(monkeypatch) -> None:
    tried = starts(monkeypatch, failing=set())
    readers = Readers(1)
    threads = [read_aside(readers, ENDLESS) for _ in range(3)]
    until(lambda: readers.processes)
    readers.close()
    for thread in threads:
        thread.join(10)
    assert tried == [1]
    assert "the run ends" in readers.read(job(ENDLESS)).problem


def test_a_reader_that_does_not_start_leaves_nothing_open(monkeypatch) -> None:
    monkeypatch.setattr(readers_module, "_START", "import sys; sys.exit(3); ")
    made: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def start(*args, **options):
        made.append(real(*args, **options))
        return made[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    with pytest.raises(OSError, match="did not start"):
        readers_module._Reader(ReaderLimits())
    [process] = made
    assert process.returncode is not None
    assert process.stdin.closed
    assert process.stdout.closed


def test_a_machine_with_one_core_has_a_reader(monkeypatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert readers_module.spare_cores() == 1


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


def test_a_page_that_is_handed_over_in_part_costs_its_reader_and_not_the_place_of_it(pages, monkeypatch) -> None:
    def short_of_memory(*_: object) -> None:
        raise MemoryError

    with Readers(1) as readers:
        readers.read(job(pages.story(1)))
        with monkeypatch.context() as patch:
            patch.setattr("newsarchive.jobs.readers.send", short_of_memory)
            assert "cannot be handed to a reader (MemoryError)" in readers.read(job(pages.story(2))).problem
        assert readers.read(job(pages.story(3))).what == "page"
        assert len(readers.processes) == 1
