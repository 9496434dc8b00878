"""Killed at any point, the archive opens again with all that was acknowledged and no half of anything."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsarchive.store.archive import Archive
from newsarchive.store.integrity import database_problems, index_problem

WRITE = """
import sys
from datetime import datetime, UTC
from newsarchive.model.article import Article, Block
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Decoding
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive
now = datetime(2021, 4, 20, tzinfo=UTC)
decoding = Decoding("utf-8", "meta")
with Archive.open(sys.argv[1], create=True) as archive, archive.lock():
    archive.sites.save(SiteProfile("tinh", "http://tinh.example/"), now)
    run = archive.runs.start("fetch", now)
    place = archive.captures.ends().get("a.warc.gz", 0)
    for number in range(int(sys.argv[2])):
        url = f"http://tinh.example/{number % 40}"
        with archive.transaction():
            made = Capture(Request(url), 200, "OK", (), b"%d" % number, now)
            capture = archive.captures.add(made, Place("a.warc.gz", place, 10), site="tinh", run=run)
            blocks = (Block("p", f"Lời {number}"),)
            article = Article("article", decoding, url=url, title=f"Tin {number}", blocks=blocks)
            saved = archive.articles.save(article, site="tinh", key=url, capture=capture, run=run, now=now)
        place += 10
        print(number, flush=True)
"""


def write(folder: Path, count: int, crash_at: str = "") -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", WRITE, str(folder), str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "NEWSARCHIVE_CRASH_AT": crash_at},
    )


def acknowledged(process: subprocess.Popen) -> int:
    told, _ = process.communicate(timeout=60)
    return len(told.splitlines())


def check(folder: Path, told: int) -> int:
    """All that was told is there, at most one more, and everything is whole; how many captures there are."""
    with Archive.open(folder, create=True) as archive, archive.lock():
        held = archive.db.execute("SELECT count(*) FROM captures").fetchone()[0]
        assert told <= held <= told + 1
        assert archive.db.execute("SELECT count(*) FROM versions").fetchone()[0] == held
        assert archive.db.execute("SELECT count(*) FROM changes").fetchone()[0] == held
        assert list(database_problems(archive.db)) == []
        with archive.transaction():
            assert index_problem(archive.db) is None
        return held


@pytest.mark.parametrize(
    ("point", "told", "held"),
    [
        pytest.param("mid_migrate", 0, 0, id="first step of the schema"),
        pytest.param("mid_migrate:4", 0, 0, id="last step of the schema"),
        pytest.param("in_txn:3", 0, 0, id="before the first page is committed"),
        pytest.param("in_txn:50", None, None, id="in the middle"),
        pytest.param("after_commit:50", None, None, id="committed and not told"),
    ],
)
def test_killed_at_a_named_point(tmp_path: Path, point: str, told: int | None, held: int | None):
    process = write(tmp_path / "a", 60, point)
    heard = acknowledged(process)
    assert process.returncode == -signal.SIGKILL
    found = check(tmp_path / "a", heard)
    if told is None:
        assert heard > 30
        assert found == heard + point.startswith("after_commit")
    else:
        assert (heard, found) == (told, held)
    again = write(tmp_path / "a", 5)
    assert acknowledged(again) == 5
    assert again.returncode == 0


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_random(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    with write(tmp_path / "a", 100_000) as process:
        heard = [process.stdout.readline() for _ in range(chance.randint(1, 60))]
        process.kill()
        rest = process.stdout.read()  # with what was read ahead, which `communicate` would leave out
    check(tmp_path / "a", len(heard) + len(rest.splitlines()))


def test_two_processes_write_at_once_and_lose_nothing(tmp_path: Path):
    add = (
        "import sys; from datetime import datetime, UTC; from newsarchive.store.archive import Archive\n"
        "with Archive.open(sys.argv[1], create=True) as archive:\n"
        "    archive.db.execute('PRAGMA wal_autocheckpoint = 4')\n"
        "    for n in range(60): archive.hosts.save(f'{sys.argv[2]}-{n}', {})\n"
    )
    writers = [subprocess.Popen([sys.executable, "-c", add, str(tmp_path / "a"), name]) for name in "abc"]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    with Archive.open(tmp_path / "a") as archive:
        assert len(archive.hosts.all()) == 180
        assert list(database_problems(archive.db)) == []
