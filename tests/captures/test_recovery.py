"""After a crash the files end where the rows end, and the rest is kept beside them."""

import errno
import os

import pytest

from newsarchive.captures.inspect import inspect
from newsarchive.captures.recovery import cut_torn_tail
from newsarchive.errors import DiskFull


@pytest.fixture
def written(tmp_path, make_writer, capture):
    """A file with two captures, the first of them acknowledged: its path, and the ends of both."""
    with make_writer() as writer:
        first, second = writer.append(capture), writer.append(capture)
    path = tmp_path / first.warc
    return path, first.offset + first.length, second.offset + second.length


def test_what_was_never_acknowledged_is_cut_off_and_kept(tmp_path, written):
    path, acknowledged, end = written
    whole = path.read_bytes()
    [torn] = cut_torn_tail(tmp_path, {path.name: acknowledged})
    assert (torn.warc, torn.offset, torn.length) == (path.name, acknowledged, end - acknowledged)
    assert path.read_bytes() + torn.kept_in.read_bytes() == whole
    assert torn.kept_in.suffix == ".torn"
    assert inspect(path)["errors"] == []


def test_a_file_that_ends_where_its_rows_end_is_left_alone(tmp_path, written):
    path, _, end = written
    assert cut_torn_tail(tmp_path, {path.name: end}) == []
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_full_disk_leaves_the_tail_where_it_is(tmp_path, written, monkeypatch):
    path, acknowledged, end = written

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        cut_torn_tail(tmp_path, {path.name: acknowledged})
    assert [(found.name, found.stat().st_size) for found in tmp_path.iterdir()] == [(path.name, end)]


def test_a_file_shorter_than_its_rows_is_left_for_verify(tmp_path, written):
    path, _, end = written
    os.truncate(path, end - 10)
    assert cut_torn_tail(tmp_path, {path.name: end}) == []


def test_a_file_begun_and_never_acknowledged_keeps_its_warcinfo(tmp_path, written):
    path, _, _ = written
    cut_torn_tail(tmp_path, {"newsarchive-20200101000000-00001.warc.gz": 5})
    assert inspect(path) == {"records": 1, "payloads": [], "errors": []}


def test_where_the_rows_are_lost_whole_records_stay(tmp_path, written):
    path, _, end = written
    with path.open("ab") as stream:
        stream.write(path.read_bytes()[:100])
    [torn] = cut_torn_tail(tmp_path, {})
    assert (torn.offset, path.stat().st_size) == (end, end)


def test_a_second_crash_at_the_same_place_loses_nothing(tmp_path, written):
    path, acknowledged, _ = written
    whole = path.read_bytes()
    [first] = cut_torn_tail(tmp_path, {path.name: acknowledged})
    path.write_bytes(whole)
    [second] = cut_torn_tail(tmp_path, {path.name: acknowledged})
    assert first.kept_in != second.kept_in
    assert first.kept_in.read_bytes() == second.kept_in.read_bytes()


def test_a_crash_in_the_middle_of_recovery_is_recovered_from(tmp_path, written):
    path, acknowledged, _ = written
    (tmp_path / f"{path.name}.{acknowledged}.torn").write_bytes(b"half of it")
    cut_torn_tail(tmp_path, {path.name: acknowledged})
    assert path.stat().st_size == acknowledged
    assert cut_torn_tail(tmp_path, {path.name: acknowledged}) == []


def test_writing_goes_on_after_the_cut(tmp_path, written, make_writer, capture):
    path, acknowledged, _ = written
    cut_torn_tail(tmp_path, {path.name: acknowledged})
    with make_writer() as writer:
        assert writer.append(capture).warc == path.name
    assert inspect(path)["records"] == 5


def test_other_peoples_files_are_never_cut(tmp_path):
    other = tmp_path / "crawl.warc.gz"
    other.write_bytes(b"anything")
    assert cut_torn_tail(tmp_path, {}) == []
    assert other.read_bytes() == b"anything"
