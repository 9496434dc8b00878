"""What comes again is a revisit that brings its original; what cannot be relied on is stored whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsarchive.captures.scan import scan
from newsarchive.captures.warc_reader import read_place
from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.fetch.fetcher import Validators
from newsarchive.jobs.copies import validators_of
from newsarchive.jobs.keep import Keeper
from newsarchive.jobs.verify import Problem, verify
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.store.archive import Archive
from newsarchive.store.frontier import Entry

NIGHT = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)
PAGE = Capture(
    Request("http://xa.example/tin.asp?id=7"),
    200,
    "OK",
    (("Content-Type", "text/html"), ("ETag", '"7"')),
    b"<p>Tin trong x\xe3</p>" * 50,
    NIGHT,
)
UNCHANGED = replace(PAGE, status=304, reason="Not Modified", headers=(("ETag", '"7"'),), body=b"")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", create=True) as opened:
        yield opened


def keep(archive: Archive, *captures: Capture, since: datetime = NIGHT) -> None:
    """Each capture on a night of its own."""
    for number, capture in enumerate(captures):
        moment = since + timedelta(days=number)
        with archive.transaction():
            run = archive.runs.start("fetch", moment)
        with WarcWriter(archive.directory / "warc", software="newsarchive/0", now=lambda: since) as writer:
            keeper = Keeper(archive, writer, run)
            keeper.keep([replace(capture, fetched_at=moment)], None)
            keeper.flush()


def kinds(archive: Archive) -> list[str]:
    """The types of the records that answer, in order."""
    return [
        record.kind
        for path in sorted((archive.directory / "warc").glob("*.warc.gz"))
        for record in scan(path)
        if record.kind in ("response", "revisit")
    ]


def read(archive: Archive, number: int) -> Capture:
    row = archive.captures.get(number)
    return read_place(archive.directory / "warc", Place(row["warc"], row["offset"], row["length"]))


def problems(archive: Archive) -> list[Problem]:
    return [found for found in verify(archive) if isinstance(found, Problem)]


def test_a_payload_that_comes_again_is_stored_once_and_reads_and_verifies_each_night(archive):
    keep(archive, PAGE, PAGE, PAGE)
    assert kinds(archive) == ["response", "revisit", "revisit"]
    assert [read(archive, number).body for number in (1, 2, 3)] == [PAGE.body] * 3
    assert {archive.captures.get(number)["digest"] for number in (1, 2, 3)} == {PAGE.digest}
    assert problems(archive) == []


def test_a_304_is_a_revisit_and_still_an_empty_answer(archive):
    keep(archive, PAGE, UNCHANGED, UNCHANGED, PAGE)
    assert kinds(archive) == ["response", "revisit", "revisit", "revisit"]
    assert [(read(archive, number).status, read(archive, number).body) for number in (2, 4)] == [
        (304, b""),
        (200, PAGE.body),
    ]
    assert problems(archive) == []
    last = next(record for record in scan(next((archive.directory / "warc").iterdir())) if record.kind == "revisit")
    first = archive.captures.get(1)
    assert last.fields.get("warc-payload-digest") == PAGE.digest
    assert last.fields.get("warc-refers-to-file-offset") == str(first["offset"])
    assert last.block.startswith(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")


def test_a_304_points_at_what_the_page_last_was(archive):
    edited = replace(PAGE, body=PAGE.body + b"<p>Them</p>")
    keep(archive, PAGE, edited, UNCHANGED, edited)
    assert kinds(archive) == ["response", "response", "revisit", "revisit"]
    path = next((archive.directory / "warc").iterdir())
    digests = [record.fields.get("warc-payload-digest") for record in scan(path) if record.kind == "revisit"]
    assert digests == [edited.digest] * 2
    assert read(archive, 4).body == edited.body


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(replace(PAGE, body=b"<p>Tin khac</p>"), id="another-payload"),
        pytest.param(replace(PAGE, request=Request("http://xa.example/tin.asp?id=8")), id="another-address"),
        pytest.param(replace(PAGE, request=Request(PAGE.url, "POST", (), b"x=1")), id="a-postback"),
        pytest.param(replace(PAGE, truncated="time"), id="cut-short"),
        pytest.param(replace(PAGE, status=404), id="an-error"),
        pytest.param(replace(PAGE, body=b""), id="nothing"),
    ],
)
def test_what_is_not_the_same_whole_page_is_stored_whole(archive, again):
    keep(archive, PAGE, again)
    assert kinds(archive) == ["response", "response"]
    assert read(archive, 2).body == again.body
    assert problems(archive) == []


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_a_page_whose_original_cannot_be_read_is_stored_whole_again(archive, harm):
    keep(archive, PAGE)
    path = next((archive.directory / "warc").iterdir())
    if harm == "missing":
        path.rename(path.with_name("elsewhere"))
    else:
        content = bytearray(path.read_bytes())
        content[archive.captures.get(1)["offset"] + 60] ^= 0xFF
        path.write_bytes(content)
    keep(archive, PAGE, since=NIGHT + timedelta(days=1))
    assert read(archive, 2).body == PAGE.body


@pytest.mark.parametrize("url", [PAGE.url, "HTTP://XA.example:80/tin.asp?id=7"], ids=["as fetched", "as typed"])
def test_a_request_is_conditional_while_the_page_is_held(archive, url):
    entry = Entry(1, "xa", url, etag='"7"')
    assert validators_of(archive, entry) is None
    keep(archive, PAGE)
    assert validators_of(archive, entry) == Validators('"7"', None)
    next((archive.directory / "warc").iterdir()).unlink()
    assert validators_of(archive, entry) is None


def test_a_304_for_a_page_that_is_not_held_is_a_plain_answer(archive):
    keep(archive, UNCHANGED)
    assert kinds(archive) == ["response"]
    assert (read(archive, 1).status, problems(archive)) == (304, [])


def test_a_revisit_whose_original_is_lost_is_a_problem_that_verify_names(archive):
    keep(archive, PAGE, PAGE)
    path = next((archive.directory / "warc").iterdir())
    first = archive.captures.get(1)
    content = bytearray(path.read_bytes())
    content[first["offset"] + 60] ^= 0xFF
    path.write_bytes(content)
    assert {number for problem in problems(archive) for number in problem.captures} == {1, 2}
