"""Files of other writers, and files that are damaged: what is whole is read, what is not is named with its byte."""

import base64
import gzip
import hashlib
import random

import pytest

from newsarchive.captures import scan
from newsarchive.captures.inspect import inspect
from newsarchive.captures.warc_reader import read_captures, read_place
from newsarchive.errors import IntegrityProblem
from newsarchive.model.capture import Place

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Tin</p>"


def warc(kind: str, block: bytes, *fields: str) -> bytes:
    head = [f"WARC/1.0\r\nWARC-Type: {kind}", "WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2009-01-05T10:00:00Z"]
    lines = [*head, f"Content-Length: {len(block)}", *fields, "", ""]
    return "\r\n".join(lines).encode() + block + b"\r\n\r\n"


def response(block: bytes = PAGE, *fields: str, url: str = "http://example.org/1") -> bytes:
    return warc(
        "response", block, f"WARC-Target-URI: {url}", "Content-Type: application/http; msgtype=response", *fields
    )


def captures(path):
    return [capture for capture, _ in read_captures(path)]


@pytest.fixture
def save(tmp_path):
    def write(content: bytes, name: str = "crawl.warc"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_a_file_of_another_writer_is_read(save, tmp_path, packed):
    parts = [warc("warcinfo", b"software: x\r\n"), response(), response(url="http://example.org/2")]
    path = save(b"".join(gzip.compress(part) if packed else part for part in parts))
    found = list(read_captures(path))
    assert [(capture.url, capture.body, capture.status) for capture, _ in found] == [
        ("http://example.org/1", b"<p>Tin</p>", 200),
        ("http://example.org/2", b"<p>Tin</p>", 200),
    ]
    assert read_place(tmp_path, found[1][1]) == found[1][0]
    assert found[0][0].origin == "warc"


def test_an_arc_file_is_read_spaces_in_its_addresses_and_all(save, tmp_path):
    about = b"1 0 x\nURL IP-address Archive-date Content-type Archive-length\n"
    content = b"filedesc://x.arc 0.0.0.0 20090105100000 text/plain %d\n%s\n" % (len(about), about)
    content += b"http://example.org/a b 1.2.3.4 20090105100000 text/html %d\n%s\n" % (len(PAGE), PAGE)
    path = save(content, "old.arc")
    [(capture, place)] = read_captures(path)
    assert (capture.url, capture.body, capture.address) == ("http://example.org/a b", b"<p>Tin</p>", "1.2.3.4")
    assert capture.fetched_at.isoformat() == "2009-01-05T10:00:00+00:00"
    assert read_place(tmp_path, place) == capture
    assert inspect(path)["errors"] == []


def test_chunks_that_a_writer_kept_are_joined(save):
    block = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>T\r\n6\r\nin</p>\r\n0\r\n\r\n"
    [capture] = captures(save(response(block)))
    assert capture.body == b"<p>Tin</p>"


def test_a_body_whose_header_lies_about_chunks_is_kept(save):
    block = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>Tin</p>"
    assert captures(save(response(block)))[0].body == b"<p>Tin</p>"


def test_a_resource_is_a_page_and_other_records_are_none(save):
    parts = [
        warc("resource", b"%PDF", "WARC-Target-URI: <http://example.org/a.pdf>", "Content-Type: application/pdf"),
        warc("metadata", b"x: y", "WARC-Target-URI: http://example.org/"),
        warc("response", b"dns", "WARC-Target-URI: dns:example.org", "Content-Type: text/dns"),
    ]
    [capture] = captures(save(b"".join(parts)))
    assert (capture.url, capture.body, capture.header("content-type")) == (
        "http://example.org/a.pdf",
        b"%PDF",
        "application/pdf",
    )


@pytest.mark.parametrize(
    "label",
    [
        pytest.param("sha1:" + base64.b32encode(hashlib.sha1(b"<p>Tin</p>").digest()).decode(), id="sha1-base32"),
        pytest.param("sha1:" + hashlib.sha1(b"<p>Tin</p>").hexdigest().upper(), id="sha1-hex"),
        pytest.param("sha256:" + hashlib.sha256(b"<p>Tin</p>").hexdigest(), id="sha256-hex"),
        pytest.param("md5:" + base64.b64encode(hashlib.md5(b"<p>Tin</p>").digest()).decode(), id="md5-base64"),
        pytest.param("sha1:" + hashlib.sha1(PAGE).hexdigest(), id="over-the-whole-block"),
        pytest.param("crc99:1234", id="unknown-algorithm"),
    ],
)
def test_digests_in_all_writings_are_checked(save, label):
    assert inspect(save(response(PAGE, f"WARC-Payload-Digest: {label}")))["errors"] == []


@pytest.mark.parametrize("field", ["WARC-Payload-Digest", "WARC-Block-Digest"])
def test_a_digest_that_does_not_fit_is_an_error(save, field):
    [error] = inspect(save(response(PAGE, f"{field}: sha1:{'A' * 32}")))["errors"]
    assert error.startswith("byte 0: the ")


def test_a_revisit_is_not_held_to_the_digest_of_its_original(save):
    record = warc("revisit", b"", "WARC-Target-URI: http://example.org/", f"WARC-Payload-Digest: sha1:{'A' * 32}")
    path = save(record)
    assert inspect(path)["errors"] == []
    assert captures(path)[0].body == b""


def test_what_lies_behind_a_damaged_member_is_still_read(save):
    parts = [gzip.compress(response(url=f"http://example.org/{number}")) for number in range(3)]
    broken = bytearray(parts[1])
    broken[30] ^= 0xFF
    path = save(parts[0] + bytes(broken) + parts[2], "crawl.warc.gz")
    found = read_captures(path)
    assert [next(found)[0].url, next(found)[0].url] == ["http://example.org/0", "http://example.org/2"]
    with pytest.raises(IntegrityProblem) as problem:
        next(found)
    assert f"byte {len(parts[0])}" in str(problem.value)


def test_damages_may_be_taken_note_of_instead(save):
    path = save(gzip.compress(response())[:-5], "crawl.warc.gz")
    damages = []
    assert len(list(read_captures(path, damaged=damages.append))) == 1
    assert [damage.offset for damage in damages] == [0]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        pytest.param(b"no records here\n", "no record", id="something-else"),
        pytest.param(b"", "no record", id="empty"),
        pytest.param(response()[:-20], "cut short", id="cut"),
        pytest.param(b"WARC/1.0\r\nContent-Length: -5\r\n\r\n", "no number", id="negative-length"),
        pytest.param(b"WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\nx", "missing", id="98-terabytes"),
        pytest.param(b"WARC/1.0\r\n" + b"A: b\r\n" * 300, "without an end", id="fields-for-ever"),
        pytest.param(gzip.compress(response() + response()), "several records", id="one-member-for-all"),
        pytest.param(gzip.compress(response()) + b"\0" * 100, "no gzip member", id="zeros-behind"),
        pytest.param(response().rstrip() + b"\n", "two empty lines", id="no-empty-lines"),
    ],
)
def test_each_damage_is_named(save, content, what):
    errors = inspect(save(content))["errors"]
    assert any(what in error for error in errors), errors
    assert all(error.startswith("byte ") for error in errors)


def test_a_member_that_unpacks_to_no_end_is_given_up(save, monkeypatch):
    monkeypatch.setattr(scan, "MAX_MEMBER", 3_000_000)
    path = save(gzip.compress(b"WARC/1.0\r\nX: " + b"a" * 20_000_000), "bomb.warc.gz")
    assert any("larger" in error for error in inspect(path)["errors"])


def test_a_block_longer_than_is_kept_is_a_cut_capture(save, monkeypatch):
    monkeypatch.setattr(scan, "MAX_BLOCK", 1_000_000)
    path = save(response(PAGE + b"x" * 5_000_000))
    [capture] = captures(path)
    assert capture.truncated == "length"
    assert len(capture.body) < 2_500_000


def test_every_flipped_bit_and_every_cut_within_a_member_is_noticed(tmp_path, make_writer, capture):
    with make_writer() as writer:
        place = writer.append(capture)
    raw = (tmp_path / place.warc).read_bytes()
    copy = tmp_path / "copy" / place.warc
    copy.parent.mkdir()
    chance = random.Random(20120105)
    for at in sorted(chance.sample(range(len(raw)), 250)):
        flipped = bytearray(raw)
        flipped[at] ^= 1 << chance.randrange(8)
        copy.write_bytes(flipped)
        assert inspect(copy)["errors"], f"bit flipped in byte {at}"
        copy.write_bytes(raw[:at] or b"\0")
        # Nobody can see a cut between two records; the rows of the archive know better.
        assert inspect(copy)["errors"] or gzip.decompress(raw[:at]).endswith(b"\r\n\r\n"), f"cut at byte {at}"


def test_a_place_that_holds_no_capture_says_where(tmp_path, make_writer, capture):
    with make_writer() as writer:
        place = writer.append(capture)
    for wrong in (
        Place(place.warc, 0, 200),
        Place(place.warc, 3, 50),
        Place(place.warc, place.offset, 50),
        Place("x", 0, 9),
    ):
        with pytest.raises(IntegrityProblem) as problem:
            read_place(tmp_path, wrong)
        assert str(wrong.offset) in str(problem.value)
        assert wrong.warc in str(problem.value)


def test_a_file_that_cannot_be_opened_is_an_error_not_a_crash(tmp_path):
    assert inspect(tmp_path / "none.warc.gz")["errors"]
    with pytest.raises(IntegrityProblem):
        list(read_captures(tmp_path / "none.warc.gz"))


def test_public_files_of_many_writers_are_judged_right(suite):
    assert suite("warc", "newsarchive.captures.inspect:inspect") == (23, 23)
