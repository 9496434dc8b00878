"""Whatever bytes a server sends, the answer is a reply or a problem with a word."""

import socket

from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.fetch.limits import Limits
from newsarchive.fetch.robots import Robots
from newsarchive.fetch.wire import Deadline, Reader, Reply, WireProblem, read_reply

PIECES = (
    b"HTTP/1.1 200 OK", b"HTTP/1.0 ", b"HTTP/1.1 304 N", b"HTTP/1.1 100 C", b"\r\n", b"\n", b"\r\n\r\n",
    b": ", b" ", b"\0", b"Content-Length: ", b"Transfer-Encoding: chunked", b"Connection: close", b"5", b"-1",
    b"ffffffffffffffff", b"0\r\n\r\n", b"<p>", b"\xd0\xcc", b"x" * 300,
)  # fmt: skip
RULES = {"bad-reply", "too-large", "reset", "timeout"}


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=8)), max_size=25).map(b"".join), st.booleans())
def test_any_reply_is_read_or_refused_with_a_word(data, begins_well):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(b"HTTP/1.1 200 OK\r\n" * begins_well + data)
        theirs.shutdown(socket.SHUT_WR)
        limits = Limits(seconds=5, idle_seconds=1, header_bytes=2_000, body_bytes=1_000)
        try:
            reply = read_reply(Reader(ours, Deadline(limits)), "GET", limits)
        except WireProblem as problem:
            assert problem.rule in RULES  # noqa: PT017 - both ends are right
        else:
            assert isinstance(reply, Reply)
            assert len(reply.body) <= 1_000


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(["User-agent: ", "Disallow: ", "Allow: /", "*", "$", "/", "%", "\n", "\r", "#"]),
            st.text(max_size=5),
        ),
        max_size=30,
    ).map("".join)
)
def test_any_robots_txt_gives_an_answer_and_a_no_names_a_line(text):
    decision = Robots(text, "newsarchive/1").decide("http://example.org/tin/%C0?id=7")
    assert decision.allowed or decision.rule.startswith("Disallow")
