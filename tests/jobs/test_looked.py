"""What a look brought is in the archive with its bytes, and the first crawl asks for none of it again."""

from datetime import UTC, datetime
from pathlib import Path

from newsarchive.captures.warc_reader import read_place
from newsarchive.fetch.politeness import Politeness
from newsarchive.fetch.robots import Robots
from newsarchive.jobs.learn import Survey
from newsarchive.jobs.looked import keep_look
from newsarchive.jobs.verify import Problem, verify
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

NIGHT = datetime(2021, 4, 20, 3, tzinfo=UTC)
URL = "http://127.0.0.1:8000/"


def test_captures_rows_and_the_host_s_word_are_kept_as_one_run(tmp_path: Path) -> None:
    site = SiteProfile("lam", URL)
    robots = Robots("User-agent: *\nCrawl-delay: 7\n", "newsarchive", 200, NIGHT)
    captures = tuple(
        Capture(Request(URL + name), 200, "OK", (("Content-Type", "text/html"),), b"<p>" + name.encode(), NIGHT)
        for name in ("robots.txt", "", "list")
    )
    waits = Politeness(now=lambda: NIGHT)
    waits.configure(URL, crawl_delay=robots.crawl_delay)
    with Archive.open(tmp_path, create=True) as archive:
        archive.sites.save(site, NIGHT)
        keep_look(archive, Survey(site, {}, robots, captures), waits, now=lambda: NIGHT, command="sites add")
        row = archive.captures.newest(URL + "list")
        assert row is not None
        kept = read_place(tmp_path / "warc", Place(row["warc"], row["offset"], row["length"]))
        state = archive.hosts.load("127.0.0.1:8000")
        (run,) = archive.runs.latest()
        problems = [one for one in verify(archive) if isinstance(one, Problem)]
    assert (kept.body, kept.fetched_at) == (b"<p>list", NIGHT)
    assert state is not None
    assert Robots.from_state(state["robots"], "newsarchive").is_fresh(NIGHT)
    assert state["politeness"]["crawl_delay"] == 7
    assert (run["command"], run["exit_code"], run["requests"]) == ("sites add", 0, 3)
    assert problems == []
