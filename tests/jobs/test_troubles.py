"""What a crawl does about a crash before it, a host that goes away, and who may read what it leaves."""

import logging
import stat

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.jobs.crawl import crawl
from newsarchive.jobs.options import CrawlOptions
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

ROOT = "http://xa.example/"


@pytest.fixture
def held(village, crawls, pages):
    village.pages["/"] = pages.listing([3, 2, 1])
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    return crawls


def test_what_a_crash_left_behind_is_cut_off_and_told(held, caplog) -> None:
    (warc,) = (held.folder / "warc").glob("*.warc.gz")
    whole = warc.stat().st_size
    with warc.open("ab") as stream:
        stream.write(b"\x1f\x8b half a record")
    with caplog.at_level(logging.WARNING, "newsarchive"):
        held.run(night=1)
    (torn,) = (held.folder / "warc").glob("*.torn")
    assert torn.read_bytes() == b"\x1f\x8b half a record"
    assert f"{warc.name}: 16 bytes that no row names were cut off into {warc.name}.{whole}.torn" in caplog.text


def test_the_report_of_a_run_is_its_owners_alone(held) -> None:
    (report,) = (held.folder / "runs").glob("*.json")
    assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_a_run_that_is_killed_shows_what_it_did(village, held) -> None:
    village.night = 1
    with Archive.open(held.folder) as archive, archive.lock():
        work = crawl(archive, [SiteProfile("xa", ROOT)], village, CrawlOptions(readers=0), now=village.now)
        told = next(work)
        with Archive.open(held.folder, read_only=True) as beside:
            [row, _] = beside.runs.latest()
        work.close()
    assert row["finished_at"] is None
    assert row["requests"] > 0
    assert row["outcomes"][told.outcome] > 0


def test_a_host_that_refuses_every_connection_is_left_alone_soon(village, crawls, pages) -> None:
    def refuse(request):
        raise FetchProblem(request.url, "refused", "xa.example, port 80 refuses the connection")

    village.pages["/"] = pages.listing(list(range(1, 30)))
    for n in range(1, 30):
        village.pages[f"/n.asp?id={n}"] = refuse
    crawls.run()
    assert sum(name.startswith("/n.asp") for name in village.asked) < 10
    assert "silent" in {alarm.rule for alarm in crawls.alarms}
