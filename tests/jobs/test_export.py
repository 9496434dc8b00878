"""Exports: one state of the archive in every file, the same bytes for the same archive, nothing half-made."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsarchive.errors import UsageProblem
from newsarchive.export.formats import Layout
from newsarchive.export.schema import check
from newsarchive.jobs.export import Selection, Target, export
from newsarchive.model.article import Article, Block
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Decoding
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run
from newsarchive.store.archive import Archive

NOW = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)


def fill(archive: Archive, numbers: list[int]) -> None:
    """Store articles; where their captures lie depends on the number only."""
    archive.sites.save(SiteProfile("tinh", "http://tinh.example/"), NOW)
    run = archive.runs.start("fetch", NOW)
    for number in numbers:
        store(archive, run, number)


def store(archive: Archive, run: Run, number: int, title: str | None = None) -> None:
    url = f"http://tinh.example/{number}"
    with archive.transaction():
        made = Capture(Request(url), 200, "OK", (), b"%d" % number, NOW)
        offset = number * 100 + (50 if title else 0)
        row = archive.captures.add(made, Place("a.warc.gz", offset, 10), site="tinh", run=run)
        article = Article(
            "article",
            Decoding("utf-8", "meta"),
            url=url,
            title=title or f"=Tin {number}",
            published=f"2012-01-{number + 1:02}" if number % 2 else None,
            blocks=(Block("p", "Một."), Block("p", "Hai.")),
            parser="0.1.0",
        )
        archive.articles.save(article, site="tinh", key=url, capture=row, run=run, now=NOW)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", create=True) as opened:
        fill(opened, [0, 1, 2, 3])
        yield opened


def test_every_format_holds_the_same_records(archive: Archive, tmp_path: Path):
    names = ("csv", "tsv", "json", "jsonl")
    targets = [Target(Layout(name), tmp_path / f"out.{name}") for name in names]
    written = list(export(archive, targets))
    assert [one.records for one in written] == [4, 4, 4, 4]
    assert [one.bytes for one in written] == [(tmp_path / f"out.{name}").stat().st_size for name in names]
    as_json = json.loads((tmp_path / "out.json").read_text())
    assert [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()] == as_json
    table = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_bytes().decode(), newline="")))
    assert [row["id"] for row in table] == [record["id"] for record in as_json]
    assert [row["title"] for row in table] == ["'" + record["title"] for record in as_json]
    assert [record["url"][-1] for record in as_json[:2]] == ["1", "3"]
    assert {check(record) for record in as_json} == {None}


def test_the_order_of_fetching_leaves_no_trace(archive: Archive, tmp_path: Path):
    with Archive.open(tmp_path / "other", create=True) as other:
        fill(other, [3, 1])
        fill(other, [2, 0])
        made = []
        for one in (archive, other):
            streams = [io.BytesIO(), io.BytesIO()]
            layouts = (Layout("csv"), Layout("jsonl", versions=True))
            list(export(one, [Target(layout, stream) for layout, stream in zip(layouts, streams, strict=True)]))
            made.append([stream.getvalue() for stream in streams])
    assert made[0] == made[1]


def test_a_selection_selects(archive: Archive):
    stream = io.BytesIO()
    [written] = export(archive, [Target(Layout("jsonl"), stream)], Selection(from_="2012-01-03", search="hai", limit=9))
    assert written.records == 1
    assert json.loads(stream.getvalue())["url"] == "http://tinh.example/3"


def test_versions_come_one_after_the_other(archive: Archive):
    store(archive, archive.runs.start("fetch", NOW), 1, title="Sửa")
    stream = io.BytesIO()
    list(export(archive, [Target(Layout("jsonl", versions=True), stream)], Selection(limit=1)))
    found = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(record["version"], record["title"]) for record in found] == [(1, "=Tin 1"), (2, "Sửa")]
    assert {check(record) for record in found} == {None}


def test_all_files_show_one_state_though_another_process_writes(archive: Archive, tmp_path: Path):
    with Archive.open(archive.directory, read_only=True) as reader:
        job = export(reader, [Target(Layout("jsonl"), io.BytesIO()), Target(Layout("jsonl"), io.BytesIO())])
        first = next(job)
        store(archive, archive.runs.start("fetch", NOW), 9)
        assert (first.records, next(job).records) == (4, 4)
        job.close()
        [after] = export(reader, [Target(Layout("jsonl"), io.BytesIO())])
        assert after.records == 5


def test_a_misspelt_column_stops_before_anything_is_written(archive: Archive, tmp_path: Path):
    with pytest.raises(UsageProblem, match="did you mean title"):
        list(export(archive, [Target(Layout("csv", ("titel",)), tmp_path / "out.csv")]))
    assert not (tmp_path / "out.csv").exists()


def test_killed_in_the_middle_the_former_file_stays_whole(archive: Archive, tmp_path: Path):
    out = tmp_path / "out.jsonl"
    out.write_text("former")
    code = (
        "import sys; from pathlib import Path\n"
        "from newsarchive.export.formats import Layout; from newsarchive.jobs.export import Target, export\n"
        "from newsarchive.store.archive import Archive\n"
        "with Archive.open(sys.argv[1], read_only=True) as archive:\n"
        "    list(export(archive, [Target(Layout('jsonl'), Path(sys.argv[2]))]))\n"
    )
    command = [sys.executable, "-c", code, str(archive.directory), str(out)]
    done = subprocess.run(command, env={**os.environ, "NEWSARCHIVE_CRASH_AT": "mid_export:3"}, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert out.read_text() == "former"
    subprocess.run(command, check=True, timeout=60)
    assert len(out.read_text().splitlines()) == 4
