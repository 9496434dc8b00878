"""Dates of feeds and headers are read to instants."""

import gzip
import json
from pathlib import Path

import pytest

from newsarchive.text.dates import parse_date


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("Fri, 09 Sep 2005 13:51:39 -0700", "2005-09-09T20:51:39"),
        ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53"),
        ("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06"),
        ("2003-12-31T10:14:55-08:00", "2003-12-31T18:14:55"),
        ("2003-12-31", "2003-12-31T00:00:00"),
        ("20031231", "2003-12-31T00:00:00"),
        ("13/03/2014", "2014-03-13"),
        ("tháng 1 năm 2012", "2012-01-01"),
        ("Thu, 01 Jan 0100 00:00:01 +0100", "0099-12-31T23:00:01"),
        ("2003-12-31T25:14:55Z", None),
        ("2013-01-27-01", None),
        ("22013", None),
        ("", None),
        ("3 hours ago", None),
    ],
)
def test_a_date_becomes_its_instant(text: str, instant: str | None) -> None:
    assert parse_date(text) == instant


def test_the_public_cases_hold(shared: Path) -> None:
    lines = gzip.decompress((shared / "suites" / "cases" / "dates.jsonl.gz").read_bytes()).decode().splitlines()
    cases = [json.loads(line) for line in lines]
    wrong = []
    for case in cases:
        got, want = parse_date(*case["args"]), case["want"]
        size = 10 if case["mode"] == "day" else 19
        if (got[:size] if got else None) != want:
            wrong.append(case["id"])
    assert len(cases) - len(wrong) >= 106, wrong
