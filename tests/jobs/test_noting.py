"""What is remembered of an answer makes the next request conditional, unless the answer did not come whole."""

import gzip
from datetime import UTC, datetime

import pytest

from newsarchive.jobs.answers import Answer
from newsarchive.jobs.keep import Kept
from newsarchive.jobs.noting import remember_validators
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.store.frontier import Entry

URL = "http://xa.example/tin/1.htm"
PACKED = gzip.compress(b"<html><body><h1>Tin</h1>" + b"<p>Ban tin trong ngay.</p>" * 200)


@pytest.mark.parametrize(
    ("body", "truncated", "hops", "kept"),
    [
        (PACKED, None, 1, '"a"'),
        (PACKED[: len(PACKED) // 2], None, 1, None),
        (PACKED, "length", 1, None),
        (PACKED, None, 2, None),
    ],
    ids=["whole", "packed and cut", "cut by a limit", "after a redirect"],
)
def test_validators(body, truncated, hops, kept):
    headers = (("Content-Encoding", "gzip"), ("ETag", '"a"'), ("Last-Modified", "Tue, 20 Apr 2021 03:00:00 GMT"))
    moment = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)
    capture = Capture(Request(URL), 200, "OK", headers, body, moment, truncated=truncated)
    entry = Entry(1, "xa", URL)
    remember_validators(entry, Answer(capture, Kept(capture, Place("a.warc.gz", 0, 1), "xa"), hops))
    assert entry.etag == kept
    assert (entry.modified is None) == (kept is None)
