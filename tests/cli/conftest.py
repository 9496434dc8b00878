"""A door to knock at, and a small archive to read."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsarchive.cli.door import door
from newsarchive.model.article import Article, Block, Estimate, Photo
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Decoding
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import RunTotals
from newsarchive.store.archive import Archive

NIGHT = datetime(2021, 4, 20, 3, tzinfo=UTC)
ROOT = "http://127.0.0.1/"
Knock = Callable[..., Result]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable, state folder or archive of the machine reaches a test."""
    for name in list(os.environ):
        if name.startswith("NEWSARCHIVE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def knock() -> Knock:
    """Run a command line in this process."""

    def run(*words: object, **more: object) -> Result:
        return CliRunner().invoke(door, [str(word) for word in words], prog_name="newsarchive", **more)  # type: ignore[arg-type]  # words of a test

    return run


def article(number: int, **values: object) -> Article:
    told = Article(
        kind="article",
        decoding=Decoding("utf-8", "meta"),
        url=f"{ROOT}tin/{number}",
        title=f"Tin số {number}",
        published="2012-01-05",
        byline="Lê Thu Hà",
        authors=("Lê Thu Hà",),
        language="vi",
        blocks=(Block("p", f"Đất nước đổi mới, bài {number}."), Block("p", "Đoạn hai.")),
        photos=(Photo(f"{ROOT}{number}.png", "Quang cảnh", "Thu Hà", "Quang cảnh. Ảnh: Thu Hà", 0),),
        parser="test",
    )
    return replace(told, **values)  # type: ignore[arg-type]  # words of a test


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """One site, one finished run, three articles: dated, estimated with a wide title, and one that was edited."""
    folder = tmp_path / "archive"
    with Archive.open(folder, create=True) as made:
        (folder / "sites" / "lam.toml").write_text(f'url = "{ROOT}"\n')
        made.sites.save(SiteProfile("lam", ROOT), NIGHT)
        run = made.runs.start("newsarchive fetch", NIGHT)
        capture = Capture(Request(f"{ROOT}tin/1"), 200, "OK", (), b"<p>x", NIGHT)
        row = made.captures.add(capture, Place("one.warc.gz", 0, 10), site="lam", run=run)
        told = (
            ("1", article(1)),
            ("2", article(2, title="新闻发布会" * 30, published=None, published_estimate=Estimate("2012-01~", "text"))),
            ("3", article(3, published="2013-05")),
            ("3", article(3, published="2013-05", title="Tin số 3, sửa lại")),
        )
        for key, one in told:
            made.articles.save(one, site="lam", key=key, capture=row, run=run, now=NIGHT)
        totals = RunTotals(outcomes={"new": 3, "failed": 1}, reasons={"dns": 1}, requests=9, bytes=1234)
        made.failures.add(f"{ROOT}x", "dns", "no such host \x1b[2J", run=run, now=NIGHT, site="lam")
        made.runs.finish(run, totals, 3, NIGHT, by_site={"lam": totals})
    return folder


@pytest.fixture
def ids(archive: Path) -> list[str]:
    """The ids of the three articles, by their numbers."""
    with Archive.open(archive, read_only=True) as opened:
        return [opened.articles.by_key("lam", key)["id"] for key in "123"]
