"""The row of a run, its report and the command say the same of how it ended."""

import json
from contextlib import suppress
from pathlib import Path

import pytest

from newsarchive.errors import DiskFull, Unreachable, exit_code_of
from newsarchive.jobs.crawl import crawl
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

SITE = SiteProfile("xa", "http://xa.example/")
FULL = DiskFull(Path("archive"), floor_megabytes=200)


@pytest.fixture
def site(village, pages):
    village.pages |= {"/": pages.listing([3, 2, 1])} | {f"/n.asp?id={n}": pages.story(n) for n in (1, 2, 3)}
    return village


def codes(crawls) -> tuple[int, int]:
    """What the row and the report of the last run say."""
    with Archive.open(crawls.folder, read_only=True) as archive:
        row = archive.runs.latest(1)[0]
    return row["exit_code"], json.loads((crawls.folder / "runs" / f"{row['id']}.json").read_text())["exit_code"]


@pytest.mark.parametrize(
    ("end", "code"),
    [(SystemExit(143), 143), (KeyboardInterrupt(), 130), (FULL, 28), (BrokenPipeError(), 130), (ValueError("x"), 1)],
    ids=["terminated", "interrupted", "disk", "nobody-listens", "bug"],
)
def test_what_ends_a_run_from_outside_gives_it_its_code_and_keeps_what_was_told(site, crawls, end, code) -> None:
    with Archive.open(crawls.folder, create=True) as archive:
        work = crawl(archive, [SITE], site, now=site.now)
        told = [next(work)]
        with pytest.raises(type(end)):
            work.throw(end)
    assert codes(crawls) == (code, code)
    assert exit_code_of(end) == code
    assert {one.id for one in told if one.outcome == "new"} <= {record["id"] for record in crawls.records()}


@pytest.mark.parametrize("end", [SystemExit(143), FULL], ids=["terminated", "disk"])
def test_a_run_that_was_stopped_is_gone_on_with(site, crawls, end) -> None:
    with Archive.open(crawls.folder, create=True) as archive:
        work = crawl(archive, [SITE], site, now=site.now)
        next(work)
        with suppress(SystemExit, DiskFull):
            work.throw(end)
    crawls.run()
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert archive.frontier.state("xa")["nights"] == 1


def test_a_site_that_forbids_everything_is_no_good_run(site, crawls) -> None:
    site.pages["/robots.txt"] = (200, {"type": "text/plain"}, "User-agent: *\nDisallow: /\n")
    crawls.run()
    assert {one.reason for one in crawls.outcomes} == {"robots"}
    assert codes(crawls) == (6, 6)


def test_a_site_that_is_not_there_is_unreachable(site, crawls) -> None:
    site.pages["/robots.txt"] = (0, {}, "")
    with pytest.raises(Unreachable):
        crawls.run()
    assert codes(crawls) == (8, 8)


def test_a_bug_in_a_group_is_a_bug(site, crawls, monkeypatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("newsarchive.store.captures.Captures.add", broken)
        with pytest.raises(ZeroDivisionError):
            crawls.run()
    assert codes(crawls) == (1, 1)
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
