"""What is appended can be read by us and by warcio, lies where its place says, and is there whole or not at all."""

import errno
import gzip
import os
import random
import subprocess
import sys
from dataclasses import replace

import pytest
from warcio.archiveiterator import ArchiveIterator

from newsarchive.captures.inspect import inspect
from newsarchive.captures.records import Original
from newsarchive.captures.warc_reader import read_captures, read_place
from newsarchive.errors import ArchiveUnwritable, DiskFull, IntegrityProblem
from newsarchive.model.capture import Request


def records(path):
    """(type, fields, block) of each record, as warcio reads them."""
    with path.open("rb") as stream:
        return [
            (record.rec_type, dict(record.rec_headers.headers), record.raw_stream.read())
            for record in ArchiveIterator(stream, no_record_parse=True)
        ]


def test_a_capture_comes_back_as_it_was(tmp_path, writer, capture):
    place = writer.append(capture)
    back = read_place(tmp_path, place)
    assert replace(back, origin="live", request=capture.request) == capture


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"body": b""}, id="empty"),
        pytest.param({"status": 404, "reason": "Không thấy"}, id="reason-in-utf-8"),
        pytest.param({"truncated": "time"}, id="cut"),
        pytest.param({"notes": ("try 1: status 503", "tls certificate not verified")}, id="notes"),
        pytest.param({"headers": (("Transfer-Encoding", "chunked"), ("Content-Length", "3"))}, id="chunks-undone"),
        pytest.param({"headers": (("X", "a\x00b"),)}, id="nul-in-a-header"),
        pytest.param({"body": b"WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n\r\nWARC/1.1\r\n"}, id="warc-in-the-body"),
        pytest.param({"body": bytes(range(256)) * 5_000}, id="large"),
        pytest.param({"version": "HTTP/1.0", "address": None}, id="http-1.0"),
    ],
)
def test_odd_captures_come_back_too_and_the_file_is_whole(tmp_path, writer, make_capture, changes):
    written = make_capture(**changes)
    place = writer.append(written)
    back = read_place(tmp_path, place)
    assert (back.body, back.status, back.truncated, back.notes) == (
        written.body,
        written.status,
        written.truncated,
        written.notes,
    )
    assert [(name, value) for name, value in back.headers] == list(written.headers)
    assert inspect(tmp_path / place.warc)["errors"] == []


def test_warcio_finds_warcinfo_request_response_and_digests_in_order(tmp_path, writer, capture):
    place = writer.append(capture)
    writer.sync()
    path = tmp_path / place.warc
    found = records(path)
    assert [kind for kind, _, _ in found] == ["warcinfo", "request", "response"]
    request, response = found[1][1], found[2][1]
    assert request["WARC-Concurrent-To"] == response["WARC-Record-ID"]
    assert response["WARC-Concurrent-To"] == request["WARC-Record-ID"]
    assert response["WARC-Payload-Digest"] == capture.digest
    assert response["WARC-IP-Address"] == "93.184.216.34"
    assert response["WARC-Date"] == "2024-03-01T08:00:05.250000Z"
    assert found[1][2].startswith(b"GET /tin?id=1 HTTP/1.1\r\nHost: example.org\r\n")
    checked = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert checked.stdout.count("digest pass") == 3


def test_each_record_is_one_gzip_member_and_the_place_is_exactly_the_response(tmp_path, writer, capture):
    first, second = writer.append(capture), writer.append(capture)
    raw = (tmp_path / first.warc).read_bytes()
    alone = gzip.decompress(raw[first.offset : first.offset + first.length])
    assert alone.count(b"WARC/1.1\r\n") == 1
    assert b"WARC-Type: response" in alone
    assert second.offset + second.length == len(raw)


def test_a_postback_keeps_its_form(tmp_path, writer, make_capture):
    form = Request("http://example.org/list.aspx", "POST", (("Host", "example.org"),), b"__EVENTTARGET=x")
    place = writer.append(make_capture(request=form))
    [(back, _)] = read_captures(tmp_path / place.warc)
    assert back.request == form


def test_an_unchanged_payload_is_a_revisit_that_brings_its_original(tmp_path, writer, make_capture):
    capture = make_capture(body=random.Random(1).randbytes(5_000))
    first = writer.append(capture)
    second = writer.append(capture, original=Original.of(capture, first))
    assert second.length < first.length
    assert read_place(tmp_path, second).body == capture.body
    kind, fields, block = records(tmp_path / first.warc)[-1]
    assert (kind, fields["WARC-Payload-Digest"]) == ("revisit", capture.digest)
    assert fields["WARC-Refers-To-Date"] == "2024-03-01T08:00:05.250000Z"
    assert block.startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_304_is_a_revisit_without_a_304_line_so_that_it_replays(tmp_path, writer, capture, make_capture):
    first = writer.append(capture)
    unchanged = make_capture(status=304, reason="Not Modified", headers=(), body=b"")
    second = writer.append(unchanged, original=Original.of(capture, first))
    _, fields, block = records(tmp_path / first.warc)[-1]
    assert fields["WARC-Profile"].endswith("server-not-modified")
    assert fields["WARC-Payload-Digest"] == capture.digest
    assert block.startswith(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
    back = read_place(tmp_path, second)
    assert (back.status, back.body) == (304, b"")


def test_a_full_file_is_followed_by_the_next_number(tmp_path, make_writer, capture):
    with make_writer(rotate_bytes=2_000) as writer:
        places = [writer.append(capture) for _ in range(5)]
    names = sorted({place.warc for place in places})
    assert len(names) > 1
    assert [name.rpartition("-")[2] for name in names[:2]] == ["00001.warc.gz", "00002.warc.gz"]
    assert all(records(tmp_path / name)[0][0] == "warcinfo" for name in names)


def test_the_next_run_appends_to_the_newest_file(tmp_path, make_writer, capture):
    with make_writer() as writer:
        first = writer.append(capture)
    with make_writer() as writer:
        second = writer.append(capture)
    assert first.warc == second.warc
    assert [kind for kind, _, _ in records(tmp_path / first.warc)] == ["warcinfo", *["request", "response"] * 2]


def test_files_are_named_by_time_and_counter_and_only_the_owner_reads_them(tmp_path, writer, make_capture):
    place = writer.append(make_capture("/../../etc/passwd?<script>"))
    assert place.warc == "newsarchive-20240301080005-00001.warc.gz"
    assert (tmp_path / place.warc).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [place.warc]


def test_equal_input_gives_equal_bytes(tmp_path, make_writer, capture):
    with make_writer() as writer:
        path = tmp_path / writer.append(capture).warc
    first = path.read_bytes()
    path.unlink()
    with make_writer() as writer:
        writer.append(capture)
    assert path.read_bytes() == first


def test_a_full_disk_leaves_only_whole_records(tmp_path, writer, capture, monkeypatch):
    place = writer.append(capture)
    path = tmp_path / place.warc
    full = iter([False, True])

    def half_then_full(descriptor, pieces):
        if next(full):
            raise OSError(errno.ENOSPC, "No space left on device")
        return os.write(descriptor, b"".join(pieces)[:200])

    monkeypatch.setattr(os, "writev", half_then_full)
    with pytest.raises(DiskFull):
        writer.append(capture)
    monkeypatch.undo()
    assert path.stat().st_size == place.offset + place.length
    writer.append(capture)
    assert inspect(path) == {"records": 5, "payloads": [capture.digest[7:]] * 2, "errors": []}


def test_an_error_of_fsync_is_final(writer, capture, monkeypatch):
    writer.append(capture)

    def failing(descriptor):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(IntegrityProblem):
        writer.sync()
    monkeypatch.undo()
    with pytest.raises(IntegrityProblem):
        writer.append(capture)


def test_the_file_and_a_new_folder_entry_are_synced_once(writer, capture, monkeypatch):
    synced, real = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(descriptor) or real(descriptor))
    writer.append(capture)
    writer.sync()
    assert len(synced) == 2
    writer.append(capture)
    writer.sync()
    writer.sync()
    assert len(synced) == 3


def test_a_folder_that_is_not_there_is_said_to_be_unwritable(tmp_path, capture, make_writer):
    tmp_path.rmdir()
    with pytest.raises(ArchiveUnwritable), make_writer() as writer:
        writer.append(capture)
