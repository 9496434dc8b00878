"""The commands that read an archive: aligned for people, JSON Lines for scripts, and nothing written."""

import csv
import io
import json
import sqlite3
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsarchive.cli import render
from newsarchive.cli.schedule import unit_words
from newsarchive.cli.screen import width
from newsarchive.export.schema import check
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import RunTotals
from newsarchive.store.archive import Archive

NIGHT = datetime(2021, 4, 20, 3, tzinfo=UTC)


def lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_list_shows_the_newest_first_aligned_and_within_the_terminal(knock, archive: Path, ids) -> None:
    told = knock("-a", archive, "list")
    head, *rows = told.stdout.splitlines()
    assert head.split() == ["ID", "PUBLISHED", "TITLE", "BYLINE"]
    assert [row.split()[0] for row in rows] == [ids[2], ids[0], ids[1]]
    assert {width(row[: row.index("Lê")]) for row in rows} == {width(head[: head.index("BYLINE")])}
    assert max(map(width, rows)) <= 100
    assert "[2012-01~]" in rows[2]
    assert told.stderr == "3 articles\n"


def test_list_json_gives_whole_records(knock, archive: Path, ids) -> None:
    records = lines(knock("-a", archive, "list", "--json").stdout)
    assert [record["id"] for record in records] == [ids[2], ids[0], ids[1]]
    assert [check(record) for record in records] == [None] * 3


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--from", "2013"], [2]), (["--to", "2012-01-05"], [0, 1]), (["--limit", "1"], [2]),
        (["--site", "http://127.0.0.1"], [2, 0, 1]), (["--search", "sua lai"], [2]),
        (["--status", "gone"], []), (["--since", "2021-04-21"], []), (["--language", "vi"], [2, 0, 1]),
    ],
)  # fmt: skip
def test_filters_choose(knock, archive: Path, ids, words: list[str], expected: list[int]) -> None:
    records = lines(knock("-a", archive, "list", "--json", *words).stdout)
    assert [record["id"] for record in records] == [ids[i] for i in expected]


def test_show_draws_fields_text_and_captions_in_place(knock, archive: Path, ids) -> None:
    told = knock("-a", archive, "show", ids[0]).stdout.splitlines()
    assert told[0] == "Tin số 1"
    assert "published   2012-01-05" in told
    assert "byline      Lê Thu Hà" in told
    text = [line for line in told if line.startswith(("Đất", "    [", "Đoạn"))]
    assert text == ["Đất nước đổi mới, bài 1.", "    [Quang cảnh (Thu Hà)]", "Đoạn hai."]


def test_dates_that_were_not_believed_stand_under_their_field(knock, archive: Path, ids) -> None:
    found = {"rule": "", "where": "", "raw": "", "alternatives": [{"value": "2012-09-23", "rule": "text:date"}]}
    (record,) = lines(knock("-a", archive, "show", ids[0], "--json").stdout)
    record["evidence"] = {"published": found}
    assert render.article(record, 80, evidence=True).endswith(
        "why:\n  published: nothing was believed\n    not chosen: '2012-09-23' by text:date"
    )


def test_show_takes_an_address_and_an_older_version(knock, archive: Path) -> None:
    assert knock("-a", archive, "show", "http://127.0.0.1/tin/3").stdout.startswith("Tin số 3, sửa lại\n")
    assert knock("-a", archive, "show", "http://127.0.0.1/tin/3", "--version", 1).stdout.startswith("Tin số 3\n")
    (record,) = lines(knock("-a", archive, "show", "http://127.0.0.1/tin/3", "--version", 1, "--json").stdout)
    assert (record["title"], record["versions"]) == ("Tin số 3", 2)


@pytest.mark.parametrize(
    "words", [["show", "na-nothing"], ["history", "na-nothing"], ["diff", "na-nothing"]], ids=" ".join
)
def test_an_article_that_is_not_there_is_named(knock, archive: Path, words: list[str]) -> None:
    told = knock("-a", archive, *words)
    assert told.exit_code == 2
    assert told.stderr.splitlines()[:2] == ["newsarchive: no article of that id or address is here", "  na-nothing"]


def test_search_finds_words_without_accents_and_gives_the_contract_s_fields(knock, archive: Path, ids) -> None:
    found = lines(knock("-a", archive, "search", "dat nuoc", "--json").stdout)
    assert {one["id"] for one in found} == set(ids)
    assert list(found[0]) == ["id", "url", "title", "published", "snippet"]
    assert ids[2] in knock("-a", archive, "search", "sua", "lai").stdout


def test_history_and_diff_show_what_changed(knock, archive: Path, ids) -> None:
    versions = lines(knock("-a", archive, "history", ids[2], "--json").stdout)
    assert [(one["version"], one["fields"]) for one in versions] == [(1, []), (2, ["title"])]
    drawn = knock("-a", archive, "diff", ids[2]).stdout.splitlines()
    assert drawn == [f"{ids[2]}: version 1 to version 2", "title:", "  - Tin số 3", "  + Tin số 3, sửa lại"]
    (told,) = lines(knock("-a", archive, "diff", ids[2], 1, 2, "--json").stdout)
    assert told["fields"] == {"title": {"old": "Tin số 3", "new": "Tin số 3, sửa lại"}}
    assert knock("-a", archive, "diff", ids[2], 1, 9).exit_code == 2


def test_changes_gives_the_contract_s_fields_and_filters_by_kind(knock, archive: Path, ids) -> None:
    found = lines(knock("-a", archive, "changes", "--json").stdout)
    assert [one["kind"] for one in found] == ["new", "new", "new", "edited"]
    assert {"id", "url", "kind", "seen_at", "version", "fields"} <= set(found[0])
    assert [one["id"] for one in lines(knock("-a", archive, "changes", "--kind", "edited", "--json").stdout)] == [
        ids[2]
    ]
    assert "edited" in knock("-a", archive, "changes", "--since", "2021-04-20").stdout


def test_status_tells_of_sites_the_last_run_and_failures_safely(knock, archive: Path) -> None:
    told = knock("-a", archive, "status").stdout
    assert "articles  3 live" in told
    assert "ended exit 3" in told
    assert "9 requests, 1234 bytes: 3 new, 1 failed" in told
    assert r"failed: http://127.0.0.1/x: dns: no such host \x1b[2J" in told
    (record,) = lines(knock("-a", archive, "status", "--json").stdout)
    assert record["sites"][0]["articles"] == 3
    assert record["failures"][0]["rule"] == "dns"


@pytest.mark.parametrize(
    ("now", "code"), [("2021-04-21T04:00:00Z", 0), ("2021-04-21T06:00:00Z", 4)], ids=["in time", "late"]
)
def test_status_max_age_is_an_alarm_when_the_last_good_run_is_older(
    knock, archive: Path, monkeypatch, now: str, code: int
) -> None:
    monkeypatch.setenv("NEWSARCHIVE_NOW", now)
    told = knock("-q", "-a", archive, "status", "--max-age", "26h")
    assert told.exit_code == code
    assert told.stdout == ""
    assert (told.stderr == "") == (code == 0)


def test_status_max_age_names_a_site_that_gave_nothing_for_longer(knock, archive: Path, monkeypatch) -> None:
    night = datetime(2021, 4, 21, 3, tzinfo=UTC)
    with Archive.open(archive) as opened:
        run = opened.runs.start("newsarchive fetch", night)
        totals = RunTotals({"failed": 1, "new": 2}, requests=9)
        opened.runs.finish(run, totals, 3, night, by_site={"lam": RunTotals({"failed": 1}, requests=1)})
    monkeypatch.setenv("NEWSARCHIVE_NOW", "2021-04-21T06:00:00Z")
    told = knock("-q", "-a", archive, "status", "--max-age", "26h")
    assert (told.exit_code, told.stderr) == (4, "alarm: lam: no good run in 26 hours\n")
    assert knock("-q", "-a", archive, "status", "--max-age", "3d").exit_code == 0


def test_runs_lists_them(knock, archive: Path) -> None:
    assert "exit 3" in knock("-a", archive, "runs").stdout
    (run,) = lines(knock("-a", archive, "runs", "--json", "--site", "lam").stdout)
    assert run["outcomes"] == {"new": 3, "failed": 1}


def test_coverage_counts_months(knock, archive: Path) -> None:
    (told,) = lines(knock("-a", archive, "coverage", "--json").stdout)
    assert told["months"] == [{"month": "2012-01", "articles": 2}, {"month": "2013-05", "articles": 1}]
    assert (told["gaps"][0], told["gaps"][-1], len(told["gaps"])) == ("2012-02", "2013-04", 15)
    assert "nothing of 2012-02 to 2013-04" in knock("-a", archive, "coverage").stdout


def test_export_writes_several_formats_into_a_folder(knock, archive: Path, ids, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    told = knock("-a", archive, "export", "--csv", "--jsonl", "-o", out)
    assert told.exit_code == 0, told.stderr
    assert told.stdout == ""
    rows = list(csv.DictReader(io.StringIO((out / "articles.csv").read_text("utf-8"))))
    assert {row["id"] for row in rows} == set(ids)
    assert {record["id"] for record in lines((out / "articles.jsonl").read_text("utf-8"))} == set(ids)


def test_export_takes_the_format_from_the_ending_and_columns_from_the_option(
    knock, archive: Path, tmp_path: Path
) -> None:
    told = knock("-a", archive, "export", "-o", tmp_path / "a.tsv", "--columns", "title, published", "--from", "2013")
    assert told.exit_code == 0, told.stderr
    assert (tmp_path / "a.tsv").read_text("utf-8") == "title\tpublished\nTin số 3, sửa lại\t2013-05\n"


def test_export_to_a_pipe_is_json_lines(knock, archive: Path) -> None:
    assert len(lines(knock("-a", archive, "export").stdout)) == 3
    assert len(json.loads(knock("-a", archive, "export", "--json", "--limit", 2).stdout)) == 2


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--csv", "--json"], "several formats"), (["-o", "x.odt"], "which format"),
        (["--csv", "--columns", "titel"], "titel"), (["--json", "--columns", "id"], "columns are for tables"),
        (["--csv", "-o", "/proc/none/x.csv"], "cannot write this file"),
    ],
)  # fmt: skip
def test_an_export_that_cannot_be_says_why(knock, archive: Path, words: list[str], what: str) -> None:
    told = knock("-a", archive, "export", *words)
    assert told.exit_code == 2
    assert what in told.stderr
    assert len(told.stderr.splitlines()) <= 3


def test_a_dry_export_counts_and_writes_nothing(knock, archive: Path, tmp_path: Path) -> None:
    told = knock("-a", archive, "export", "-n", "-o", tmp_path / "a.csv")
    assert "3 records" in told.stderr
    assert not (tmp_path / "a.csv").exists()


def test_verify_finds_missing_bytes_and_says_5(knock, archive: Path) -> None:
    told = knock("-a", archive, "verify")
    assert told.exit_code == 5
    assert "warc/one.warc.gz" in told.stderr
    assert any("problem" in one for one in lines(knock("-a", archive, "verify", "--json").stdout))


def test_reading_changes_no_file(knock, archive: Path, ids) -> None:
    before = {path: path.read_bytes() for path in archive.rglob("*") if path.is_file() and "-shm" not in path.name}
    for words in (
        ["list"],
        ["show", ids[0]],
        ["search", "tin"],
        ["history", ids[0]],
        ["changes"],
        ["status"],
        ["coverage"],
        ["doctor"],
    ):
        assert knock("-a", archive, *words).exit_code == 0, words
    after = {path: path.read_bytes() for path in archive.rglob("*") if path.is_file() and "-shm" not in path.name}
    assert {path: body for path, body in after.items() if body} == {path: body for path, body in before.items() if body}


def test_schema_is_a_json_schema(knock) -> None:
    told = json.loads(knock("schema").stdout)
    assert told["$schema"].startswith("https://json-schema.org/")


def test_config_show_names_each_origin(knock, archive: Path, monkeypatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_CONTACT", "a@example.org")
    told = json.loads(knock("-a", archive, "config", "show", "--json").stdout)
    assert told["archive"] == {"value": str(archive), "from": "-a"}
    assert told["contact"] == {"value": "a@example.org", "from": "the environment"}
    assert "the environment" in knock("-a", archive, "config", "show").stdout


def test_doctor_names_a_library_that_is_asked_for_and_not_there(knock, monkeypatch) -> None:
    asked = [
        "click>=8.3",
        "Beautiful_Soup.4>=4.13",
        "no-such-library[fast]>=1; python_version>'3'",
        "other; extra == 'x'",
    ]
    monkeypatch.setattr("newsarchive.cli.doctor.metadata.requires", lambda _: asked)
    told = knock("doctor")
    (said,) = (line for line in told.stdout.splitlines() if " libraries " in line)
    assert said == "bad   libraries    missing: Beautiful_Soup.4, no-such-library; install newsarchive again"
    assert told.exit_code == 2


def test_doctor_finds_a_misspelt_profile_key(knock, archive: Path) -> None:
    assert knock("-a", archive, "doctor").exit_code == 0
    (archive / "sites" / "lam.toml").write_text('url = "http://127.0.0.1/"\nlangage = "vi"\n')
    told = knock("-q", "-a", archive, "doctor")
    assert told.exit_code == 2
    assert "langage" in told.stdout
    assert "line 2" in told.stdout
    assert len(told.stdout.splitlines()) == 1


def test_schedule_prints_a_crontab_line(knock, archive: Path) -> None:
    told = knock("-a", archive, "schedule", "--at", "3:05").stdout
    assert told.startswith("5 3 * * * ")
    assert told.endswith(f" -q -a {archive} fetch --if-locked skip\n")
    assert knock("schedule", "--at", "25:00").exit_code == 2


def test_schedule_writes_units_that_systemd_accepts(knock, tmp_path: Path) -> None:
    odd = tmp_path / "a b%$"
    told = knock("-a", odd, "schedule", "--systemd", "-o", tmp_path / "units")
    assert told.exit_code == 0
    service = (tmp_path / "units" / "newsarchive.service").read_text()
    assert f'"{tmp_path}/a b%%$$"' in service
    assert "OnCalendar=*-*-* 02:30:00" in (tmp_path / "units" / "newsarchive.timer").read_text()
    try:
        units = [str(path) for path in sorted((tmp_path / "units").iterdir())]
        checked = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("systemd-analyze is not installed; the units' text was checked")
    assert "newsarchive" not in checked.stderr


def test_a_word_for_systemd_keeps_its_quotes() -> None:
    assert unit_words(['a"b\\c']) == '"a\\"b\\\\c"'


def test_a_table_in_a_pipe_is_data_and_nothing_of_it_is_cut(knock, archive: Path, monkeypatch) -> None:
    monkeypatch.delenv("COLUMNS")
    assert "新闻发布会" * 30 in knock("-a", archive, "list").stdout


def test_a_damaged_database_is_5_in_at_most_three_lines(knock, archive: Path) -> None:
    with sqlite3.connect(archive / "archive.db") as db:
        db.execute("PRAGMA journal_mode=DELETE")
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'versions'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    db.close()
    with (archive / "archive.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    told = knock("-a", archive, "list")
    assert told.exit_code == 5, told.stderr
    assert "damaged" in told.stderr
    assert len(told.stderr.splitlines()) <= 3


@pytest.mark.parametrize("columns", ["40", "60", "80"])
def test_ids_are_whole_on_any_terminal(knock, archive: Path, ids, monkeypatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for command in (["list"], ["changes"]):
        told = knock("-a", archive, *command).stdout
        assert [name for name in ids if f"{name} " not in told] == []
    assert max(width(line) for line in knock("-a", archive, "list").stdout.splitlines()) <= int(columns)


def test_the_last_run_of_a_site_is_whole(knock, archive: Path) -> None:
    assert "lam          3  2021-04-20T03:00:00Z  3 new" in knock("-a", archive, "status").stdout


def test_one_is_told_as_one(knock, archive: Path, ids) -> None:
    assert knock("-a", archive, "export", "--limit", "1", "-n").stderr.startswith("1 record would go")
    assert knock("-a", archive, "changes", "--limit", "1").stderr == "1 change\n"
    assert knock("-a", archive, "runs").stderr == "1 run\n"
    assert knock("-a", archive, "diff", ids[0]).stdout == f"{ids[0]}: there is only one version\n"
    assert "no good run in 1 second" in knock("-a", archive, "status", "--max-age", "1s").stderr


def test_a_language_is_found_in_any_case(knock, archive: Path) -> None:
    assert knock("-a", archive, "list", "--language", "VI").stderr == "3 articles\n"


def test_the_look_at_a_new_site_is_no_run_of_it(knock, archive: Path) -> None:
    (archive / "sites" / "xa.toml").write_text('url = "http://xa.example/"\n')
    with Archive.open(archive) as opened:
        opened.sites.save(SiteProfile("xa", "http://xa.example/"), NIGHT)
        run = opened.runs.start("newsarchive sites add", NIGHT)
        opened.runs.finish(run, RunTotals(requests=2), 0, NIGHT, by_site={"xa": RunTotals(requests=2)})
    listed = {site["id"]: site["last_run"] for site in lines(knock("-a", archive, "sites", "list", "--json").stdout)}
    assert listed == {"lam": "2021-04-20T03:00:00Z", "xa": None}
    (status,) = lines(knock("-a", archive, "status", "--json").stdout)
    assert {site["id"]: bool(site["last_run"]) for site in status["sites"]} == {"lam": True, "xa": False}
