"""Verify finds what is damaged, names the file, the byte and the page, and says what to do."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.errors import IntegrityProblem
from newsarchive.jobs.verify import Checked, Problem, verify
from newsarchive.model.article import Article, Block
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Decoding
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

NOW = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """An archive of five pages in one WARC file."""
    with Archive.open(tmp_path / "archive", create=True) as opened:
        opened.sites.save(SiteProfile("tinh", "http://tinh.example/"), NOW)
        run = opened.runs.start("fetch", NOW)
        writer = WarcWriter(opened.directory / "warc", software="newsarchive/0", now=lambda: NOW)
        for number in range(5):
            url = f"http://tinh.example/{number}"
            body = f"<p>Tin số {number}".encode()
            made = Capture(Request(url), 200, "OK", (("Content-Type", "text/html"),), body, NOW)
            place = writer.append(made)
            writer.sync()
            with opened.transaction():
                row = opened.captures.add(made, place, site="tinh", run=run)
                text = (Block("p", f"Tin số {number}"),)
                article = Article("article", Decoding("utf-8", "meta"), url=url, title=f"Tin {number}", blocks=text)
                opened.articles.save(article, site="tinh", key=url, capture=row, run=run, now=NOW)
        writer.close()
        yield opened


def warc(archive: Archive) -> Path:
    [path] = (archive.directory / "warc").glob("*.warc.gz")
    return path


def problems(archive: Archive) -> list[Problem]:
    return [found for found in verify(archive) if isinstance(found, Problem)]


def place(archive: Archive, capture: int) -> Place:
    row = archive.captures.get(capture)
    return Place(row["warc"], row["offset"], row["length"])


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(at)
        byte = stream.read(1)[0]
        stream.seek(at)
        stream.write(bytes([byte ^ 0x10]))


def test_a_whole_archive_has_no_problem_and_every_file_is_told(archive: Archive):
    found = list(verify(archive))
    assert found == [Checked(f"warc/{warc(archive).name}", 5), Checked("archive.db", 5)]


def test_a_reader_can_verify_too(archive: Archive):
    with Archive.open(archive.directory, read_only=True) as reader:
        assert problems(reader) == []


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_flipped_bit_is_found_wherever_it_is(archive: Archive, part: float):
    lies = place(archive, 3)
    flip(warc(archive), lies.offset + int(part * (lies.length - 1)))
    found = problems(archive)
    assert found
    assert found[0].captures == (3,)
    assert found[0].urls == ("http://tinh.example/2",)
    assert (found[0].file, found[0].offset) == (f"warc/{lies.warc}", lies.offset)


def test_a_flipped_bit_in_a_record_without_a_row_is_found(archive: Archive):
    flip(warc(archive), place(archive, 3).offset - 20)
    [found] = problems(archive)
    assert found.captures == ()
    assert found.offset < place(archive, 3).offset


@pytest.mark.parametrize("back", [1, 8, 30])
def test_a_cut_file_is_found(archive: Archive, back: int):
    path = warc(archive)
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size - back)
    found = problems(archive)
    assert found[0].captures == (5,)


def test_a_missing_file_is_found_with_all_that_it_held(archive: Archive):
    warc(archive).unlink()
    [found] = problems(archive)
    assert found.captures == (1, 2, 3, 4, 5)
    assert "missing" in found.what


def test_swapped_records_are_found(archive: Archive):
    places = [(capture, place(archive, capture)) for capture in range(1, 6)]
    (one, first), (other, second) = next(
        (a, b) for a, b in itertools.combinations(places, 2) if a[1].length == b[1].length
    )
    path = warc(archive)
    whole = bytearray(path.read_bytes())
    here, there = (slice(lies.offset, lies.offset + lies.length) for lies in (first, second))
    whole[here], whole[there] = whole[there], whole[here]
    path.write_bytes(whole)
    assert [found.captures for found in problems(archive)] == [(one,), (other,)]


def test_a_file_that_no_row_knows_is_checked_too(archive: Archive):
    (archive.directory / "warc" / "theirs.warc.gz").write_bytes(warc(archive).read_bytes()[:-3])
    [found] = problems(archive)
    assert (found.file, found.captures) == ("warc/theirs.warc.gz", ())


def test_rows_that_point_nowhere_are_found(archive: Archive):
    archive.db.execute("PRAGMA foreign_keys = OFF")
    archive.db.execute("DELETE FROM captures WHERE id = 2")
    assert [found.what for found in problems(archive)] == ["rows of versions that point at no row of captures: 2"]


@pytest.mark.parametrize(
    ("damage", "what"),
    [
        pytest.param("UPDATE articles SET version = 2 WHERE number = 1", "without the version", id="no newest version"),
        pytest.param("UPDATE versions SET version = 3 WHERE id = 1", "gap", id="a gap"),
        pytest.param("DELETE FROM article_search WHERE rowid = 1", "does not hold", id="not in the index"),
        pytest.param(
            "UPDATE article_search SET rowid = 99 WHERE rowid = 1", "without its article", id="only in the index"
        ),
        pytest.param("DELETE FROM article_search_data WHERE id > 10", "search index is damaged", id="index damaged"),
        pytest.param("UPDATE captures SET length = length + 400 WHERE id = 1", "overlap", id="records overlap"),
    ],
)
def test_a_damaged_database_is_found(archive: Archive, damage: str, what: str):
    archive.db.execute(damage)
    assert any(what in found.what for found in problems(archive))


@pytest.mark.parametrize("table", ["captures", "versions", "articles", "article_search_data", "paragraphs"])
def test_a_torn_table_is_found(archive: Archive, table: str):
    [page] = archive.db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    directory = archive.directory
    archive.close()
    with (directory / "archive.db").open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 200)
    with Archive.open(directory) as torn:
        found = problems(torn)
    assert "archive.db" in {one.file for one in found}


def test_a_damaged_database_is_an_integrity_problem_to_whoever_reads(archive: Archive):
    [page] = archive.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'versions'").fetchone()
    directory = archive.directory
    archive.close()
    with (directory / "archive.db").open("r+b") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 200)
    with pytest.raises(IntegrityProblem, match="damaged"), Archive.open(directory, read_only=True) as torn:
        list(torn.articles.find())


def test_a_problem_is_told_in_three_lines(archive: Archive):
    flip(warc(archive), place(archive, 3).offset + 40)
    told = str(problems(archive)[0]).splitlines()
    assert len(told) == 3
    assert "http://tinh.example/2" in told[0]
    assert "at byte" in told[1]
