"""An archive in a temporary folder, and what goes into it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newsarchive.model.article import Article, Attachment, Block, Evidence, FieldEvidence, Finding, Photo
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Decoding
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Saved

NOW = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)
TITLE = Evidence("largest-heading", "/html/body/h1", "Nước sông Đà dâng cao", 0.9)

ARTICLE = Article(
    kind="article",
    decoding=Decoding("utf-8", "meta", claims=(("meta", "utf-8"),)),
    url="http://tinh.example/tin/1.htm",
    aliases=("http://tinh.example/in/1.htm",),
    title="Nước sông Đà dâng cao",
    published="2012-01-05",
    byline="Trần Văn A – Lê B",
    authors=("Trần Văn A", "Lê B"),
    source="TTXVN",
    section="Tin tức",
    language="vi",
    blocks=(
        Block("p", "Đất nước đổi mới từng ngày."),
        Block("table", "1 2", "<table><tr><td>1<td>2</table>"),
        Block("h", "Kết quả"),
        Block("p", "中国代表团参观水电站。"),
    ),
    photos=(Photo("http://tinh.example/a.jpg", "Cầu mới", "Ngọc C", "Cầu mới. Ảnh: Ngọc C", 0),),
    attachments=(Attachment("http://tinh.example/a.pdf", "Phụ lục", "application/pdf"),),
    evidence={
        "title": FieldEvidence(TITLE, (Finding("Trang chủ", Evidence("title-element", "/html/head", "x", 0.2)),))
    },
    parser="0.1.0",
)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def article() -> Article:
    return ARTICLE


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new archive that knows one site; tests get copies of it."""
    folder = tmp_path_factory.mktemp("made") / "archive"
    with Archive.open(folder, create=True) as opened:
        opened.sites.save(SiteProfile("tinh", "http://tinh.example/"), NOW)
    return folder


@pytest.fixture
def archive(tmp_path: Path, made_once: Path) -> Iterator[Archive]:
    shutil.copytree(made_once, tmp_path / "archive")
    with Archive.open(tmp_path / "archive", create=True) as opened:
        yield opened


@pytest.fixture
def run(archive: Archive) -> Run:
    return archive.runs.start("fetch tinh", NOW, version="0.1.0")


@pytest.fixture
def capture(archive: Archive, run: Run) -> Callable[..., int]:
    """Enter a capture; the number of its row."""
    at = 0

    def enter(body: bytes = b"<p>", url: str = "http://tinh.example/tin/1.htm", **more: Any) -> int:
        nonlocal at
        place = Place("newsarchive-1.warc.gz", at, 100)
        at += 100
        headers = (("Content-Type", "text/html; charset=utf-8"),)
        made = replace(Capture(Request(url), 200, "OK", headers, body, NOW), **more)
        return archive.captures.add(made, place, site="tinh", run=run)

    return enter


@pytest.fixture
def save(archive: Archive, run: Run, capture: Callable[..., int]) -> Callable[..., Saved]:
    """Store an article, with a capture of its own."""

    def store(
        article: Article = ARTICLE, key: str = "tinh.example/tin/1.htm", now: datetime = NOW, **more: Any
    ) -> Saved:
        changed = {name: more.pop(name) for name in list(more) if name != "change"}
        row = capture(body=repr(changed).encode(), url=article.url or "http://tinh.example/")
        return archive.articles.save(
            replace(article, **changed), site="tinh", key=key, capture=row, run=run, now=now, **more
        )

    return store


@pytest.fixture
def count(archive: Archive) -> Callable[[str], int]:
    """How many rows a table holds."""
    return lambda table: int(archive.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
