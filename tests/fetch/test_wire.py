"""Replies as servers really send them: whole, odd, broken and without an end."""

import socket
import struct

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.limits import Limits

HTML = b"<p>Tin</p>"
LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"


def drip(connection: socket.socket, pieces: list[bytes]) -> None:
    """Send the pieces, then wait for the other side to give up."""
    for piece in pieces:
        connection.sendall(piece)
    connection.settimeout(5)
    connection.recv(1)


@pytest.mark.parametrize(
    ("wire", "body"),
    [
        pytest.param(LENGTH + b"\r\n" + HTML, HTML, id="length"),
        pytest.param(b"HTTP/1.0 200 OK\r\n\r\n" + HTML, HTML, id="http-1.0-to-the-close"),
        pytest.param(b"HTTP/1.1 200 OK\nContent-Length: 10\n\n" + HTML, HTML, id="lf-alone"),
        pytest.param(b"\r\n" + LENGTH + b"\r\n" + HTML, HTML, id="empty-line-before"),
        pytest.param(b"HTTP/1.1 200\r\nContent-Length: 10\r\n\r\n" + HTML, HTML, id="no-reason"),
        pytest.param(LENGTH + b"Content-Length: 10\r\n\r\n" + HTML, HTML, id="length-twice-the-same"),
        pytest.param(LENGTH + b"\r\n" + HTML + b"more", HTML, id="longer-than-it-says"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\nConnection: close\r\n\r\n" + HTML, HTML, id="length-that-is-none"
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>T\r\n6;x=y\r\nin</p>\r\n0\r\nA: b\r\n\r\n",
            HTML,
            id="chunks",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nA\r\n<p>Tin</p>\r\n0\r\n\r\n",
            HTML,
            id="chunks-win-over-length",
        ),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + LENGTH + b"\r\n" + HTML, HTML, id="interim-reply"),
        pytest.param(b"HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\nabc", b"", id="no-content-has-no-body"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"", id="nothing"),
    ],
)
def test_a_body_is_read_as_far_as_it_goes(server, fetcher, wire, body):
    server.on("/", wire)
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.body, capture.truncated) == (body, None)


@pytest.mark.parametrize(
    ("wire", "rule"),
    [
        pytest.param(HTML + b"\r\n\r\n", "bad-reply", id="http-0.9"),
        pytest.param(b"HTTP/1.1 abc OK\r\n\r\n", "bad-reply", id="status-no-number"),
        pytest.param(LENGTH + b"Content-Length: 11\r\n\r\n" + HTML, "bad-reply", id="two-lengths"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "bad-reply", id="chunk-no-number"
        ),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", "too-large", id="header-of-70-kB"),
        pytest.param(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 101 + b"\r\n", "too-large", id="101-fields"),
        pytest.param(b"HTTP/1.1 102 Wait\r\n\r\n" * 40, "bad-reply", id="interim-for-ever"),
        pytest.param(b"", "reset", id="closed-without-a-byte"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-", "reset", id="closed-in-the-head"),
    ],
)
def test_what_is_no_reply_is_a_problem_with_a_word(server, fetcher, wire, rule):
    server.on("/", wire)
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/", named=True)
    assert problem.value.rule == rule


def test_headers_keep_their_bytes_and_folded_lines_are_one(server, fetcher, reply):
    raw = "Đắk".encode() + b"\xd0\xcc\x00"
    server.on("/", reply(b"", "200 OK", f"X-Raw: {raw.decode('latin-1')}", "X-Folded: one", "\ttwo"))
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert capture.header("x-raw").encode("latin-1") == raw
    assert capture.header("x-folded") == "one two"


@pytest.mark.parametrize(
    "wire",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n" + HTML, id="length"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nA\r\n" + HTML, id="chunks"
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nffffffffffff\r\n" + HTML,
            id="a-chunk-of-256-terabytes",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\nConnection: close\r\n\r\n" + HTML, id="10-gigabytes"
        ),
    ],
)
def test_a_body_cut_by_the_server_is_tried_again_and_kept_as_cut(server, fetcher, slept, wire):
    server.on("/", wire)
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.body, capture.truncated) == (HTML, "disconnect")
    assert len(server.requests) == 4
    assert slept == [1, 2, 4]


def test_a_body_whole_at_the_second_try_is_whole_and_says_so(server, fetcher, reply):
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\nConnection: close\r\n\r\n" + HTML
    server.on("/", cut, reply(HTML))
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.body, capture.truncated) == (HTML, None)
    assert "try 1" in capture.notes[0]


def test_a_reset_in_the_body_is_a_cut(server, make_fetcher):
    def reset(connection: socket.socket) -> None:
        connection.sendall(LENGTH + b"\r\n" + HTML[:4])
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    server.on("/", reset)
    [capture] = make_fetcher(limits=Limits(tries=1)).fetch(server.base + "/", named=True)
    assert capture.truncated == "disconnect"
    assert HTML.startswith(capture.body)


def test_a_body_beyond_the_cap_is_cut_at_the_cap(server, make_fetcher, reply):
    server.on("/", reply(b"x" * 300_000))
    [capture] = make_fetcher(limits=Limits(body_bytes=100_000)).fetch(server.base + "/", named=True)
    assert (len(capture.body), capture.truncated) == (100_000, "length")


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: "], ids=["silence", "half-a-head"])
def test_a_head_that_does_not_come_ends_at_the_deadline(server, make_fetcher, head):
    server.on("/", lambda connection: drip(connection, [head]))
    with pytest.raises(FetchProblem) as problem:
        make_fetcher(limits=Limits(seconds=0.2)).fetch(server.base + "/", named=True)
    assert problem.value.rule == "timeout"


def test_a_body_that_does_not_end_is_cut_at_the_deadline(server, make_fetcher):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"
    server.on("/", lambda connection: drip(connection, [head, HTML]))
    [capture] = make_fetcher(limits=Limits(seconds=0.2)).fetch(server.base + "/", named=True)
    assert (capture.body, capture.truncated) == (HTML, "time")


def test_a_peer_that_trickles_is_ended_before_the_deadline(server, make_fetcher):
    def trickle(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
        connection.settimeout(0.01)
        while True:
            connection.sendall(b".")
            try:
                if not connection.recv(1):
                    return
            except TimeoutError:
                continue

    server.on("/", trickle)
    limits = Limits(seconds=30, slow_seconds=0.2, slow_bytes_per_second=100_000)
    [capture] = make_fetcher(limits=limits).fetch(server.base + "/", named=True)
    assert capture.truncated == "time"


def test_a_connection_is_used_again(server, fetcher, reply):
    server.on("/a", reply(HTML))
    server.on("/b", reply(HTML))
    fetcher.fetch(server.base + "/a", named=True)
    fetcher.fetch(server.base + "/b")
    assert server.connections == 1


def test_a_connection_that_the_server_closed_meanwhile_is_replaced(server, fetcher, reply):
    server.on("/", lambda connection: connection.sendall(reply(HTML)))
    for _ in range(3):
        [capture] = fetcher.fetch(server.base + "/", named=True)
        assert capture.body == HTML
    assert (server.connections, len(capture.notes)) == (3, 0)


def test_a_reply_that_nobody_asked_for_answers_no_other_request(server, fetcher, reply):
    server.on("/a", reply(HTML) + reply(b"poison"))
    server.on("/b", reply(b"right"))
    fetcher.fetch(server.base + "/a", named=True)
    assert fetcher.fetch(server.base + "/b")[-1].body == b"right"


def test_a_body_after_304_answers_no_other_request(server, fetcher, reply):
    server.on("/a", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 6\r\n\r\npoison")
    server.on("/b", reply(b"right"))
    assert fetcher.fetch(server.base + "/a", named=True)[-1].body == b""
    assert fetcher.fetch(server.base + "/b")[-1].body == b"right"
