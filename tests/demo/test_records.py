"""The sample site through the real job: every story becomes its record, exactly, and the files are what they claim."""

import csv
import gzip
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner, Result

from newsarchive.cli.door import door
from newsarchive.demo import look_breaks, look_english, look_fonts, look_tables
from newsarchive.demo.stories import Story, stories
from newsarchive.export.schema import check

HOMES = {"tables": look_tables, "breaks": look_breaks, "fonts": look_fonts, "english": look_english}
CHARSETS = {"tables": "utf-8", "breaks": "windows-1258", "fonts": "windows-1252", "english": "windows-1252"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("a sample") / "out"


@pytest.fixture(scope="module")
def told(folder: Path) -> Result:
    return CliRunner().invoke(door, ["demo", "-o", str(folder)], prog_name="newsarchive", env={"COLUMNS": "160"})


@pytest.fixture(scope="module")
def records(told: Result, folder: Path) -> dict[str, dict]:
    """The exported records by path and query."""
    assert told.exit_code == 0, told.stderr
    return {place(record["url"]): record for record in json.loads((folder / "articles.json").read_text("utf-8"))}


def place(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def printed(text: str, story: Story) -> str:
    """As the page prints it: the fonts of 2003 have straight quotes and no long dash."""
    return text.translate(str.maketrans("“”‘’–", "\"\"''-")) if story.look == "fonts" else text


@pytest.mark.parametrize("story", stories(), ids=lambda story: f"{story.look}-{story.id}")
def test_a_story_becomes_its_record(records: dict[str, dict], story: Story) -> None:
    record = records[HOMES[story.look].path(story)]
    estimate = record["published_estimate"]
    found = {name: record[name] for name in ("kind", "title", "published", "byline", "source", "section", "page_clock")}
    assert found == {
        "kind": "article",
        "title": story.title,
        "published": story.published,
        "byline": story.byline,
        "source": story.source,
        "section": story.section,
        "page_clock": "2021-04-20" if story.look == "tables" else None,
    }
    assert (estimate["value"] if estimate else None) == story.estimate
    assert record["paragraphs"] == [printed(text, story) for text in story.paragraphs]
    photos = [(photo["caption"], photo["credit"], photo["raw"], photo["after"]) for photo in record["photos"]]
    assert photos == [(one.caption, one.credit, one.raw, one.after) for one in story.photos]
    offered = [(place(one["url"]), one["label"], one["media_type"]) for one in record["attachments"]]
    expected = story.attachment
    assert offered == ([(f"/Uploads/{expected.name}", expected.label, "application/pdf")] if expected else [])
    assert record["authors"] == ([story.byline] if story.byline else [])
    assert record["language"] == ("en" if story.look == "english" else "vi")
    assert record["decoding"]["charset"] == CHARSETS[story.look]
    assert record["decoding"]["font_code"] == ("tcvn3" if story.look == "fonts" else None)
    assert check(record) is None


def test_there_is_a_record_for_each_story_and_no_other(records: dict[str, dict]) -> None:
    assert set(records) == {HOMES[story.look].path(story) for story in stories()}


def test_the_table_shows_every_record_and_the_talk_names_every_file(told: Result, records, folder: Path) -> None:
    for record in records.values():
        assert record["id"] in told.stdout
    for name in ("articles.csv", "articles.json", "archive.db", "warc"):
        assert str(folder / name) in told.stderr


def test_the_csv_holds_the_same_records(records: dict[str, dict], folder: Path) -> None:
    with (folder / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["id"]: row["title"] for row in rows} == {one["id"]: one["title"] for one in records.values()}


def test_the_bytes_of_every_record_are_where_it_says(records: dict[str, dict], folder: Path) -> None:
    for record in records.values():
        with (folder / "warc" / record["capture"]["warc"]).open("rb") as file:
            file.seek(record["capture"]["offset"])
            head = gzip.GzipFile(fileobj=file).read(400)
        assert head.startswith(b"WARC/1.1")
        assert record["url"].encode() in head


def test_the_folder_is_an_archive_that_verifies(records: dict[str, dict], folder: Path) -> None:
    found = CliRunner().invoke(door, ["-a", str(folder), "verify"], prog_name="newsarchive")
    assert (found.exit_code, found.stderr.splitlines()[-1]) == (0, "all is well")


def test_what_robots_forbids_was_not_fetched(records: dict[str, dict], folder: Path) -> None:
    warcs = b"".join(gzip.decompress(path.read_bytes()) for path in (folder / "warc").iterdir())
    assert b"WARC-Target-URI: http://127.0.0.1" in warcs
    assert b"/Print.aspx HTTP" not in warcs
    assert b"GET /quantri" not in warcs
