"""Opening an archive: what is made, what is refused, and how it is set."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsarchive.errors import (
    ArchiveLocked,
    ArchiveUnwritable,
    DiskFull,
    IntegrityProblem,
    NoArchive,
    RefusedByPolicy,
    UsageProblem,
)
from newsarchive.store import migrations
from newsarchive.store.archive import Archive
from newsarchive.store.health import loses_rows, sqlite_case, sqlite_problem
from newsarchive.store.migrations import NewerSchema

as_a_user = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_folder_is_made_for_its_owner_only(tmp_path: Path):
    folder = tmp_path / "một thư mục?#%20"
    Archive.open(folder, create=True).close()
    assert sorted(path.name for path in folder.iterdir() if not path.name.startswith(".")) == [
        "archive.db",
        "archive.toml",
        "runs",
        "sites",
        "warc",
    ]
    assert {mode(path) for path in (folder, folder / "sites", folder / "warc", folder / "runs")} == {0o700}
    assert {mode(path) for path in (folder / "archive.db", folder / "archive.toml")} == {0o600}


def test_the_files_beside_the_database_are_the_owners_too(archive: Archive, save):
    save()
    assert {mode(path) for path in archive.directory.glob("archive.db*")} == {0o600}


def test_settings_of_a_person_are_left_alone(tmp_path: Path):
    Archive.open(tmp_path, create=True).close()
    (tmp_path / "archive.toml").write_text('contact = "a@example.org"\n')
    Archive.open(tmp_path, create=True).close()
    assert (tmp_path / "archive.toml").read_text() == 'contact = "a@example.org"\n'


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("busy_timeout", 30000),
        ("foreign_keys", 1),
        ("journal_size_limit", 64 * 1024 * 1024),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_the_settings_of_the_database(archive: Archive, setting: str, value: object):
    assert archive.db.execute(f"PRAGMA {setting}").fetchone()[0] == value


def test_no_archive_is_said_so_and_nothing_is_made(tmp_path: Path):
    with pytest.raises(NoArchive):
        Archive.open(tmp_path / "none")
    with pytest.raises(NoArchive):
        Archive.open(tmp_path / "none", create=True, read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveUnwritable):
        Archive.open(tmp_path / "file", create=True)
    with pytest.raises(ArchiveUnwritable):
        Archive.open(tmp_path / "file" / "below", create=True)


@as_a_user
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ArchiveUnwritable):
            Archive.open(tmp_path / "a", create=True)
        with pytest.raises(ArchiveUnwritable):
            Archive.open(tmp_path, create=True)
        assert list(tmp_path.iterdir()) == []
    finally:
        tmp_path.chmod(0o700)


def test_a_symbolic_link_is_refused_for_writing(tmp_path: Path):
    Archive.open(tmp_path / "a", create=True).close()
    (tmp_path / "link").symlink_to("a")
    with pytest.raises(RefusedByPolicy):
        Archive.open(tmp_path / "link", create=True)
    with pytest.raises(RefusedByPolicy):
        Archive.open(tmp_path / "link")
    Archive.open(tmp_path / "link", read_only=True).close()


def test_a_linked_database_is_refused(tmp_path: Path):
    (tmp_path / "archive.db").symlink_to(tmp_path / "elsewhere.db")
    with pytest.raises((RefusedByPolicy, NoArchive)):
        Archive.open(tmp_path, create=True)
    assert not (tmp_path / "elsewhere.db").exists()


def test_another_programs_database_is_not_touched(tmp_path: Path):
    with sqlite3.connect(tmp_path / "archive.db") as other:
        other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(RefusedByPolicy):
        Archive.open(tmp_path, create=True)
    other = sqlite3.connect(tmp_path / "archive.db")
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    other.close()


def test_a_file_that_is_no_database_is_an_integrity_problem(tmp_path: Path):
    (tmp_path / "archive.db").write_bytes(b"<html>" * 1000)
    with pytest.raises(IntegrityProblem) as caught:
        Archive.open(tmp_path)
    assert caught.value.hint == "put back a copy of this file; the WARC files hold what was fetched"


def test_an_archive_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path):
    with Archive.open(tmp_path, create=True) as archive, archive.transaction():
        step = ("newsarchive", "m999_future", "2099")
        archive.db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)", step)
    before = (tmp_path / "archive.db").read_bytes()
    with pytest.raises(NewerSchema, match="m999_future") as caught:
        Archive.open(tmp_path, create=True)
    assert caught.value.exit_code == 2
    assert str(caught.value).count("\n") == 2
    assert (tmp_path / "archive.db").read_bytes() == before


def test_an_older_archive_is_backed_up_and_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now):
    with monkeypatch.context() as older:
        older.setattr(migrations, "STEPS", migrations.STEPS[:2])
        with Archive.open(tmp_path, create=True) as archive:
            archive.runs.start("fetch", now)
    with pytest.raises(ArchiveUnwritable, match="older version"):
        Archive.open(tmp_path, read_only=True)
    with Archive.open(tmp_path) as archive:
        assert archive.runs.latest(1)[0]["command"] == "fetch"
        assert archive.db.execute("SELECT count(*) FROM article_list").fetchone() == (0,)
    [backup] = tmp_path.glob("archive-before-*.db")
    saved = sqlite3.connect(backup)
    assert saved.execute("SELECT command FROM runs").fetchall() == [("fetch",)]
    saved.close()


def test_an_empty_database_file_is_no_archive_to_a_reader(tmp_path: Path):
    (tmp_path / "archive.db").touch()
    with pytest.raises(NoArchive):
        Archive.open(tmp_path, read_only=True)


def test_a_reader_sees_what_was_written_and_writes_nothing(archive: Archive, save):
    saved = save()
    with Archive.open(archive.directory, read_only=True) as reader:
        assert reader.is_read_only
        assert reader.articles.get(saved.id)["title"] == "Nước sông Đà dâng cao"
        with pytest.raises(ArchiveUnwritable):
            reader.transaction()
        with pytest.raises(sqlite3.OperationalError):
            reader.db.execute("DELETE FROM versions")


def test_a_reading_holds_one_state(archive: Archive, save):
    save()
    with Archive.open(archive.directory, read_only=True) as reader:
        with reader.reading(), reader.reading():
            assert reader.articles.count() == 1
            save(key="2", url="http://tinh.example/2", aliases=())
            assert reader.articles.count() == 1
        assert reader.articles.count() == 2


def save_and_fail(archive: Archive) -> None:
    archive.hosts.save("a.example", {})
    with archive.transaction():
        archive.hosts.save("b.example", {})
    raise ZeroDivisionError


def test_a_transaction_that_fails_leaves_nothing_of_its_inner_ones_either(archive: Archive):
    with pytest.raises(ZeroDivisionError), archive.transaction():
        save_and_fail(archive)
    assert archive.hosts.all() == {}
    with archive.transaction():
        archive.hosts.save("c.example", {})
    assert list(archive.hosts.all()) == ["c.example"]


def test_a_full_disk_is_said_so_and_what_was_there_stays(archive: Archive, save, run):
    saved = save()
    pages = archive.db.execute("PRAGMA page_count").fetchone()[0]
    archive.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull) as caught, archive.transaction():
        archive.failures.add("http://tinh.example/", "dns", "x" * 500_000, run=run, now=run.started_at)
    assert caught.value.exit_code == 28
    assert archive.failures.list() == []
    assert archive.articles.get(saved.id) is not None


def test_a_database_that_another_program_keeps_busy_is_said_so(archive: Archive, now):
    archive.db.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(archive.directory / "archive.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(ArchiveLocked, match="busy"):
            archive.runs.start("fetch", now)
    finally:
        other.close()


def test_archives_that_many_open_for_the_first_time_at_once_are_waited_for(tmp_path: Path):
    def opened(folder: Path, start: threading.Barrier) -> bool:
        start.wait(30)
        with Archive.open(folder, create=True) as archive:
            return archive.sites.all() == []

    with ThreadPoolExecutor(8) as pool:
        for round_ in range(25):
            start = threading.Barrier(8)
            folders = [tmp_path / str(round_)] * 8
            assert all(pool.map(opened, folders, [start] * 8))


def test_a_write_inside_a_reading_is_refused_for_it_would_be_lost(archive: Archive):
    with archive.reading(), pytest.raises(RuntimeError, match="lost"):
        archive.hosts.save("a.example", {})
    archive.hosts.save("a.example", {})
    assert list(archive.hosts.all()) == ["a.example"]


def test_a_backup_is_a_whole_database(archive: Archive, save, tmp_path: Path):
    saved = save()
    target = tmp_path / "copy.db"
    target.write_text("old")
    archive.backup(target)
    copy = sqlite3.connect(target)
    assert copy.execute("SELECT id FROM articles").fetchall() == [(saved.id,)]
    copy.close()
    assert mode(target) == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_closing_twice_is_no_harm(tmp_path: Path):
    archive = Archive.open(tmp_path, create=True)
    archive.close()
    archive.close()


def test_opening_a_current_archive_loads_nothing_heavy(archive: Archive):
    code = (
        "import sys, json; from newsarchive.store.archive import Archive\n"
        "Archive.open(sys.argv[1], read_only=True).close(); print(json.dumps(sorted(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(archive.directory)], capture_output=True, check=True, timeout=60
    )
    loaded = set(json.loads(told.stdout))
    assert not loaded & {"sqlite_utils", "requests", "lxml", "ada_url", "click", "warcio", "asyncio"}


@pytest.mark.parametrize(
    ("version", "loses"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 52, 0), False),
    ],
)
def test_which_sqlite_can_lose_rows(version: tuple[int, ...], loses: bool):
    assert loses_rows(version) is loses


def test_an_sqlite_without_what_an_archive_needs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert sqlite_problem() is None
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 26, 0))
    with pytest.raises(UsageProblem, match="too old"):
        Archive.open(tmp_path, create=True)


def test_the_case_that_holds_is_told():
    sentence, takes_turns = sqlite_case()
    assert sqlite3.sqlite_version in sentence
    assert takes_turns is loses_rows(sqlite3.sqlite_version_info)


def test_an_archive_that_lacks_only_a_step_nobody_reads_can_be_read(tmp_path: Path, monkeypatch, now):
    with monkeypatch.context() as older:
        older.setattr(migrations, "STEPS", migrations.STEPS[:5])
        with Archive.open(tmp_path, create=True) as archive:
            archive.runs.start("fetch", now)
    with Archive.open(tmp_path, read_only=True) as archive:
        assert archive.runs.latest(1)[0]["command"] == "fetch"
    with Archive.open(tmp_path) as archive:
        assert archive.db.execute("SELECT first_published FROM site_list").fetchall() == []
    assert [path.name for path in tmp_path.glob("archive-before-*.db")] == ["archive-before-m005_stated_dates.db"]
