"""Saved pages off a disk."""

import os
from datetime import UTC, datetime

import pytest

from newsarchive.captures import files
from newsarchive.errors import UsageProblem


def test_a_saved_page_is_a_capture_of_its_own_time(tmp_path):
    path = tmp_path / "tin 1.html"
    path.write_bytes(b"<p>Tin</p>")
    os.utime(path, (1_325_764_800, 1_325_764_800))
    capture = files.read_file(path)
    assert (capture.body, capture.origin, capture.header("content-type")) == (b"<p>Tin</p>", "file", "text/html")
    assert capture.fetched_at == datetime(2012, 1, 5, 12, 0, tzinfo=UTC)
    assert capture.url == path.as_uri()


def test_address_and_time_may_be_given(tmp_path):
    path = tmp_path / "seed"
    path.write_text("Tin", "utf-8")
    moment = datetime(2021, 4, 20, tzinfo=UTC)
    capture = files.read_file(path, url="http://example.org/1", fetched_at=moment)
    assert (capture.url, capture.fetched_at, capture.headers) == ("http://example.org/1", moment, ())


def test_a_file_beyond_the_cap_is_cut_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 11)
    capture = files.read_file(path)
    assert (len(capture.body), capture.truncated) == (10, "length")


@pytest.mark.parametrize("name", ["none.html", "."])
def test_what_cannot_be_read_is_said_with_its_name(tmp_path, name):
    with pytest.raises(UsageProblem) as problem:
        files.read_file(tmp_path / name)
    assert str(tmp_path) in str(problem.value)
