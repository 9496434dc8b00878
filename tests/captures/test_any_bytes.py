"""Whatever a file holds, reading it ends, and what was not right is said."""

import gzip

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsarchive.captures.inspect import inspect
from newsarchive.captures.warc_reader import read_captures

RESPONSE = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nWARC-Date: 2009-01-05T10:00:00Z\r\n"
    b"Content-Type: application/http\r\nContent-Length: 30\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>Tin</p>A\r\n\r\n"
)
PIECES = (
    RESPONSE, RESPONSE[:100], RESPONSE[100:], gzip.compress(RESPONSE), gzip.compress(RESPONSE)[:60],
    b"WARC/1.1\r\n", b"Content-Length: 5\r\n", b"\r\n", b"\r\n\r\n", b"\n",
    b"http://a/ 1.2.3.4 20090105100000 text/html 5\n", b"hello\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"5\r\nhello\r\n", b"\x1f\x8b\x08", b"\0" * 20,
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=6)), max_size=12).map(b"".join))
def test_any_file_is_read_to_its_end(tmp_path, content):
    path = tmp_path / "any.warc"
    path.write_bytes(content)
    found = inspect(path)
    assert found["records"] or found["errors"]
    damages = []
    captures = list(read_captures(path, damaged=damages.append))
    assert len(captures) <= found["records"]
