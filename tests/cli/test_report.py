"""What a run tells at its end: counts, reasons, and the exit code that a script can rely on."""

import json

import pytest

from newsarchive.cli.report import Report
from newsarchive.errors import Unreachable
from newsarchive.model.outcome import Alarm, Outcome


def page(outcome: str, reason: str | None = None, url: str = "http://x.example/a") -> Outcome:
    return Outcome(url, outcome, reason=reason)  # type: ignore[arg-type]  # words of a test


@pytest.mark.parametrize(
    ("happenings", "code"),
    [
        ([], 0),
        ([page("new"), page("unchanged"), page("skipped", "out of scope")], 0),
        ([page("new"), page("failed", "timeout")], 3),
        ([page("failed", "http-404")], 3),
        ([page("failed", "dns")], 8),
        ([page("failed", "dns"), page("failed", "timeout"), page("skipped", "robots")], 8),
        ([page("failed", "dns"), page("failed", "http-500")], 3),
        ([page("skipped", "robots: Disallow: /")], 6),
        ([page("skipped", "egress")], 6),
        ([page("skipped", "robots: Disallow: /"), page("skipped", "not due")], 0),
        ([page("new"), Alarm("s", "empty-list", "no items")], 4),
        ([page("failed", "dns"), Alarm("s", "empty-list", "no items")], 8),
        ([page("failed", "egress"), page("skipped", "robots")], 6),
        ([page("failed", "http-500"), Alarm("s", "empty-list", "no items")], 4),
    ],
    ids=[
        "nothing",
        "fine",
        "some",
        "404",
        "dns",
        "all-silent",
        "answered",
        "robots",
        "egress",
        "idle",
        "alarm",
        "network-down",
        "refused",
        "alarm-first",
    ],
)
def test_the_exit_code_says_how_it_went(happenings, code: int) -> None:
    report = Report(quiet=True)
    report.follow(happenings)
    assert report.exit_code() == code


def test_a_crawl_that_reached_nothing_is_8_unless_pages_were_fetched_beside_it() -> None:
    alone, beside = Report(quiet=True), Report(quiet=True)
    alone.unreachable = beside.unreachable = Unreachable("nothing could be reached")
    beside.follow([page("new")])
    assert (alone.exit_code(), beside.exit_code()) == (8, 3)


def test_each_page_is_one_line_of_json(capsys) -> None:
    Report(as_json=True).follow(
        [
            Outcome("http://x.example/a", "new", id="na-aaaaaaaaaaaa", title="Tin"),
            Outcome("http://x.example/b", "skipped", reason="robots"),
            Alarm("s", "empty-list", "no items"),
        ]
    )
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert [(line["url"], line["outcome"], line["id"], line["reason"]) for line in lines] == [
        ("http://x.example/a", "new", "na-aaaaaaaaaaaa", None),
        ("http://x.example/b", "skipped", None, "robots"),
    ]
    assert told.err == "alarm: s: empty-list: no items\n"


def test_the_summary_names_counts_reasons_and_failures(capsys) -> None:
    report = Report()
    report.follow([page("new"), page("skipped", "robots"), page("skipped", "robots"), page("failed", "dns\x1b[2J")])
    report.summarise("/data")
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "failed: http://x.example/a: dns\\x1b[2J",
        "4 pages: 1 new, 2 skipped, 1 failed",
        "  skipped: 2 forbidden by robots.txt",
        "  failed: 1 dns\\x1b[2J",
        "  archive: /data",
    ]


def test_quiet_says_nothing_when_all_went_well_and_names_failures_else(capsys) -> None:
    well, badly = Report(quiet=True), Report(quiet=True)
    well.follow([page("new"), page("skipped", "robots")])
    well.summarise("/data")
    assert capsys.readouterr() == ("", "")
    badly.follow([page("new"), page("failed", "dns")])
    badly.summarise("/data")
    assert capsys.readouterr().err == "failed: http://x.example/a: dns\n"


def test_there_is_no_progress_where_there_is_no_terminal(capsys) -> None:
    Report().follow([page("new") for _ in range(50)])
    assert capsys.readouterr() == ("", "")


def test_progress_is_one_line_on_a_terminal_and_gone_at_the_end(capsys, monkeypatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    Report().follow([page("new", url="http://x.example/\x1b[31m" + "a" * 500)])
    drawn = capsys.readouterr().err
    assert drawn.startswith("\r\x1b[K1 new  http://x.example/\\x1b[31maaa")
    assert drawn.endswith("\r\x1b[K")
    assert "\n" not in drawn


def test_the_report_holds_everything(capsys) -> None:
    report = Report(quiet=True)
    report.follow(
        [Outcome("u", "new", site="s", bytes=10), Outcome("v", "failed", site="s", reason="dns"), Alarm("s", "r", "m")]
    )
    assert report.to_record() == {
        "outcomes": {"new": 1, "failed": 1},
        "reasons": {"failed": {"dns": 1}},
        "sites": {"s": {"new": 1, "failed": 1}},
        "bytes": 10,
        "failures": [{"url": "v", "outcome": "failed", "id": None, "reason": "dns", "site": "s"}],
        "alarms": [{"site": "s", "rule": "r", "message": "m"}],
        "exit_code": 4,
    }
