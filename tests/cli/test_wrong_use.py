"""What cannot be meant is refused with exit code 2, and says what would do; it is never answered with nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

URL = "http://127.0.0.1:9/"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--article-pattern", "("], "--article-pattern"),
        (["--include", "("], "is not a pattern"),
        (["--window", "25:00-26:99"], "is not a window"),
        (["--time-zone", "Asia/Saigonn"], "did you mean 'Asia/Saigon'?"),
        (["--charset", "windows-9999"], "no charset is called"),
        (["--pager", "template"], "needs a pager_template"),
        (["--feed", "rss.xml"], "--feed"),
    ],
)
@pytest.mark.parametrize("dry", [["-n"], []], ids=["dry", "for real"])
def test_a_site_is_not_added_with_what_cannot_be_used(knock, tmp_path: Path, words, said: str, dry) -> None:
    told = knock("-a", tmp_path / "new", "sites", "add", URL, "--no-look", *dry, *words)
    assert told.exit_code == 2
    assert said in told.stderr
    assert len(told.stderr.splitlines()) <= 3
    assert not (tmp_path / "new").exists()


def test_a_time_that_no_clock_can_count_is_refused(knock, archive: Path) -> None:
    told = knock("-a", archive, "list", "--since", "99999999999d")
    assert told.exit_code == 2
    assert "not a day or time" in told.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["list"], ["export", "--csv"], ["changes"], ["runs"], ["search", "tin"], ["coverage"], ["status"],
        ["status", "--max-age", "26h"],
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("site", ["lamm", "http://other.example/"])
def test_a_site_that_is_not_here_is_not_answered_with_nothing(knock, archive: Path, words, site: str) -> None:
    told = knock("-a", archive, *words, "--site", site)
    assert told.exit_code == 2
    assert told.stdout == ""
    assert "no site of that name is registered here" in told.stderr


def test_the_nearest_site_is_named(knock, archive: Path) -> None:
    assert "did you mean lam?" in knock("-a", archive, "list", "--site", "lamm").stderr
    assert "did you mean lam?" in knock("-a", archive, "sites", "show", "lamm").stderr


def test_a_site_whose_profile_was_only_written_has_no_articles_yet(knock, archive: Path) -> None:
    (archive / "sites" / "xa.toml").write_text('url = "http://xa.example/"\n')
    assert knock("-a", archive, "list", "--site", "xa").stderr == "0 articles\n"


def test_a_site_added_on_trial_is_told_as_json(knock, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "sites", "add", URL, "--no-look", "-n", "--json", "--id", "lam")
    (line,) = told.stdout.splitlines()
    record = json.loads(line)
    assert (record["id"], record["url"]) == ("lam", URL)
    assert record["profile"].endswith("sites/lam.toml")
    assert f'url = "{URL}"' in record["text"]


def test_a_report_that_cannot_be_written_is_told_before_anything_is_fetched(knock, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "--report", tmp_path / "nowhere" / "r.json", URL)
    assert told.exit_code == 2
    assert told.stderr.splitlines() == [
        "newsarchive: cannot write the report: No such file or directory",
        f"  {tmp_path / 'nowhere' / 'r.json'}",
        "  name another file with --report",
    ]
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["tin", "-sua"], 1), (["tin", "-anh"], 2), (["-sua", "tin"], 1), (["tin", "-q", "-số"], 0),
        (["tin", "-vq"], 2), (["--", "-sua", "tin"], 1), (["tin", "--limit", "1", "-sua"], 1),
    ],
)  # fmt: skip
def test_a_word_that_must_not_be_there_is_no_option(knock, archive: Path, words: list[str], found: int) -> None:
    told = knock("-a", archive, "search", "--json", *words)
    assert told.exit_code == 0
    assert len(told.stdout.splitlines()) == found


def test_a_misspelt_option_of_search_is_refused(knock, archive: Path) -> None:
    assert knock("-a", archive, "search", "tin", "--limitt", "3").exit_code == 2


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("NEWSARCHIVE_NOW", "bogus", ["list"]), ("NEWSARCHIVE_FETCH_LIMIT", "abc", ["fetch", URL]),
        ("NEWSARCHIVE_FETCH_DELAY", "abc", ["fetch", URL]), ("NEWSARCHIVE_LIST_FROM", "x", ["list"]),
    ],
)  # fmt: skip
def test_a_variable_that_cannot_be_read_is_named(knock, archive: Path, monkeypatch, name, value, words) -> None:
    monkeypatch.setenv(name, value)
    told = knock("-a", archive, *words)
    assert told.exit_code == 2
    assert f"${name}" in told.stderr
    assert "--" not in told.stderr.splitlines()[0]
    assert "range" not in told.stderr


def test_a_version_that_is_no_number_is_named_plainly(knock, archive: Path, ids) -> None:
    assert "invalid value for '[V]': 'y' is not a whole number" in knock("-a", archive, "diff", ids[0], "y").stderr


@pytest.mark.parametrize("words", [["export", "--csv"], ["list", "--json"], ["list"]], ids=" ".join)
def test_output_that_leads_to_a_full_disk_is_not_taken_for_the_archive(archive: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "newsarchive", "-a", str(archive), *words]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 28
    assert done.stderr.splitlines()[1] == "  standard output"
    assert len(done.stderr.splitlines()) == 3


def test_nothing_in_a_file_is_an_empty_page(knock, tmp_path: Path) -> None:
    (tmp_path / "nothing").write_bytes(b"")
    told = knock("parse", tmp_path / "nothing")
    assert told.exit_code == 0
    assert json.loads(told.stdout)["kind"] == "other"
