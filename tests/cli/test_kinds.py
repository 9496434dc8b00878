"""Times, lengths, sizes and days of the command line are read, or refused with an example."""

from datetime import UTC, datetime

import click
import pytest

from newsarchive.cli import kinds


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("15m", 900), ("1.5h", 5400), ("2d", 172_800), (" 3 h ", 10_800)]
)
def test_a_length_of_time_is_read_as_seconds(text: str, seconds: float) -> None:
    assert kinds.duration(text) == seconds


@pytest.mark.parametrize(("text", "count"), [("500", 500), ("10k", 10_000), ("2MB", 2_000_000), ("1GiB", 2**30)])
def test_a_size_is_read_as_bytes(text: str, count: int) -> None:
    assert kinds.size(text) == count


@pytest.mark.parametrize("text", ["2012", "2012-01", "2012-01-05"])
def test_a_day_may_be_a_month_or_a_year(text: str) -> None:
    assert kinds.day(text) == text


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (kinds.duration, "soon"), (kinds.duration, "-5m"), (kinds.duration, ""), (kinds.size, "5 pages"),
        (kinds.day, "2012-13"), (kinds.day, "5/1/2012"), (kinds.day, "2012-1-5"), (kinds.day, ""),
        (kinds.moment, "noon"), (kinds.since, "2012-02-30"),
        (kinds.since, "99999999999d"), (kinds.since, "0001-01-01T00:00:00+07:00"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_an_example(read, text: str) -> None:
    with pytest.raises(click.BadParameter, match="write it as"):
        read(text)


def test_a_moment_without_a_zone_is_utc() -> None:
    assert kinds.moment("2021-04-20T03:00:00") == datetime(2021, 4, 20, 3, tzinfo=UTC)


def test_since_counts_back_from_the_commands_clock(monkeypatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_NOW", "2021-04-20T03:00:00Z")
    assert kinds.since("26h") == "2021-04-19T01:00:00Z"
    assert kinds.since("2021-04-01") == "2021-04-01"
    assert kinds.since("2021-04-01T10:00:00+07:00") == "2021-04-01T03:00:00Z"
