"""`demo` finds a folder of its own, and its data can go into a pipe."""

import json
import shlex
import subprocess
from pathlib import Path

import pytest

from newsarchive.cli.demo import free_folder
from newsarchive.errors import ArchiveUnwritable


def test_the_folder_is_new_each_time(tmp_path: Path) -> None:
    names = [free_folder(tmp_path, "20210420").name for _ in range(3)]
    assert names == ["newsarchive-demo-20210420", "newsarchive-demo-20210420-2", "newsarchive-demo-20210420-3"]


def test_in_a_checkout_it_goes_where_archives_live(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert free_folder(tmp_path, "20210420").parent == tmp_path / "data"


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ArchiveUnwritable, match="cannot write the archive"):
        free_folder(tmp_path / "file", "20210420")


def test_json_is_one_record_a_line_and_quiet_is_quiet(knock, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_NOW", "2021-04-20T03:00:00Z")
    told = knock("demo", "--json", "-q")
    records = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(records) >= 12
    assert told.stderr == ""
    folder = tmp_path / "newsarchive-demo-20210420"
    assert {path.name for path in folder.iterdir()} >= {"archive.db", "articles.csv", "articles.json", "warc"}
    assert {record["capture"]["fetched_at"] for record in records} == {"2021-04-20T03:00:00Z"}


def test_the_last_line_can_be_typed_as_it_stands(knock, tmp_path: Path) -> None:
    folder = tmp_path / "new user"
    told = knock("demo", "-o", folder)
    *_, last = told.stderr.splitlines()
    words = shlex.split(last.removeprefix("Look around: "))
    assert words[words.index("-a") + 1] == str(folder)
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "published" in done.stdout
