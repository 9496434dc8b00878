"""The redirect loop, cookies, conditions, postbacks and further tries."""

import gzip
import itertools
import threading

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.fetcher import Validators
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.politeness import Politeness
from newsarchive.model.capture import Request


def test_redirects_come_back_in_order_with_the_answer_last(server, fetcher, reply):
    server.on("/old", reply(b"moved", "301 Moved Permanently", "Location: new"))
    server.on("/new", reply(b"here"))
    chain = fetcher.fetch(server.base + "/old", named=True)
    assert [(capture.status, capture.url, capture.body) for capture in chain] == [
        (301, server.base + "/old", b"moved"),
        (200, server.base + "/new", b"here"),
    ]


def test_the_body_of_a_redirect_is_kept_as_it_came(server, fetcher, reply):
    packed = gzip.compress(b"\0" * 1_000_000)
    server.on("/old", reply(packed, "302 Found", "Location: /new", "Content-Encoding: gzip"))
    server.on("/new", reply(b"here"))
    assert fetcher.fetch(server.base + "/old", named=True)[0].body == packed


def test_a_loop_ends_after_ten_redirects_and_all_are_kept(server, fetcher, reply):
    server.on("/", reply(b"", "302 Found", "Location: /"))
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/", named=True)
    assert problem.value.rule == "redirects"
    assert len(problem.value.captures) == len(server.requests) == 11


@pytest.mark.parametrize(
    ("location", "path"),
    [
        pytest.param("../b c?x=1", "/b%20c?x=1", id="relative-with-a-space"),
        pytest.param("/tin/tức".encode().decode("latin-1"), "/tin/t%E1%BB%A9c", id="utf-8-bytes"),
        pytest.param("/\xd0\xcc", "/%D0%CC", id="other-bytes"),
        pytest.param("/x#part", "/x", id="fragment"),
    ],
)
def test_a_location_is_resolved_as_browsers_do(server, fetcher, reply, location, path):
    server.on("/a/", reply(b"", "302 Found", f"Location: {location}"))
    server.on(path, reply(b"here"))
    assert fetcher.fetch(server.base + "/a/", named=True)[-1].body == b"here"


def test_a_redirect_without_a_place_is_the_answer(server, fetcher, reply):
    server.on("/", reply(b"x", "302 Found"))
    assert [capture.status for capture in fetcher.fetch(server.base + "/", named=True)] == [302]


def test_a_cookie_wall_opens(server, fetcher, reply):
    server.on("/", reply(b"", "302 Found", "Location: /", "Set-Cookie: seen=yes; path=/; HttpOnly"), reply(b"here"))
    assert fetcher.fetch(server.base + "/", named=True)[-1].body == b"here"
    assert b"Cookie: seen=yes\r\n" in server.requests[1]


def test_a_cookie_that_is_taken_back_is_not_sent(server, fetcher, reply):
    gone = "Set-Cookie: seen=; expires=Thu, 01-Jan-1970 00:00:00 GMT"
    server.on("/", reply(b"", "200 OK", "Set-Cookie: seen=yes"), reply(b"", "200 OK", gone), reply())
    for _ in range(3):
        fetcher.fetch(server.base + "/", named=True)
    assert [b"Cookie:" in request for request in server.requests] == [False, True, False]


@pytest.mark.parametrize("status", ["404 Not Found", "410 Gone", "403 Forbidden", "401 Unauthorized", "999 Odd"])
def test_an_error_of_http_is_a_capture_and_asked_for_once(server, fetcher, reply, status):
    server.on("/", reply(b"gone", status))
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (str(capture.status), len(server.requests)) == (status[:3], 1)


def test_conditions_are_sent_back_as_the_server_wrote_them(server, fetcher, reply):
    server.on(
        "/", reply(b"x", "200 OK", 'ETag: W/"v 1"', "Last-Modified: yesterday"), b"HTTP/1.1 304 Not Modified\r\n\r\n"
    )
    [first] = fetcher.fetch(server.base + "/", named=True)
    [second] = fetcher.fetch(server.base + "/", validators=Validators.of(first))
    assert b'If-None-Match: W/"v 1"\r\n' in server.requests[1]
    assert b"If-Modified-Since: yesterday\r\n" in server.requests[1]
    assert (second.status, second.body, second.truncated) == (304, b"", None)


def test_a_postback_sends_its_form_once_and_follows_by_get(server, fetcher, reply):
    server.on("/list.aspx", reply(b"", "302 Found", "Location: /page2"))
    server.on("/page2", reply(b"two"))
    form = b"__EVENTTARGET=pager&__EVENTARGUMENT=2"
    chain = fetcher.fetch(Request(server.base + "/list.aspx", "POST", body=form), named=True)
    assert server.requests[0].endswith(b"\r\n\r\n" + form)
    assert b"Content-Type: application/x-www-form-urlencoded" in server.requests[0]
    assert [capture.request.method for capture in chain] == ["POST", "GET"]


def test_a_307_keeps_method_and_form_on_the_same_host(server, fetcher, reply):
    server.on("/a", reply(b"", "307 Temporary Redirect", "Location: /b"))
    server.on("/b", reply(b"done"))
    fetcher.fetch(Request(server.base + "/a", "POST", body=b"x=1"), named=True)
    assert server.requests[1].startswith(b"POST /b ")
    assert server.requests[1].endswith(b"x=1")


def test_a_postback_is_never_sent_twice(server, fetcher, reply):
    server.on("/", reply(b"busy", "503 Service Unavailable"))
    [capture] = fetcher.fetch(Request(server.base + "/", "POST", body=b"x=1"), named=True)
    assert (capture.status, len(server.requests)) == (503, 1)


@pytest.mark.parametrize(
    ("after", "waits"),
    [
        pytest.param("2", [2, 2], id="seconds"),
        pytest.param("Fri, 01 Mar 2024 08:00:03 GMT", [3, 3], id="date"),
        pytest.param("soon", [1, 2], id="no-use"),
        pytest.param("Fri, 01 Mar 2019 08:00:03 GMT", [1, 2], id="past"),
    ],
)
def test_a_busy_host_is_asked_again_after_the_wait_it_names(server, fetcher, reply, slept, after, waits):
    busy = reply(b"", "503 Service Unavailable", f"Retry-After: {after}")
    server.on("/", busy, busy, reply(b"here"))
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.body, slept) == (b"here", waits)
    assert len(capture.notes) == 2


def test_a_host_that_wants_years_is_left_for_another_run(server, make_fetcher, reply, slept):
    server.on("/", reply(b"", "503 Service Unavailable", "Retry-After: 315360000"))
    politeness = Politeness(clock=lambda: 0.0, sleep=slept.append)
    fetcher = make_fetcher(politeness=politeness)
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.status, slept) == (503, [])
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/")
    assert (problem.value.rule, problem.value.retry_after_seconds) == ("busy", 86_400)
    assert len(server.requests) == 1


def test_an_error_that_lasts_is_tried_four_times(server, fetcher, reply, slept):
    server.on("/", reply(b"oops", "500 Internal Server Error"))
    [capture] = fetcher.fetch(server.base + "/", named=True)
    assert (capture.status, len(server.requests), slept) == (500, 4, [1, 2, 4])


def test_a_capture_says_when_where_from_and_what_was_sent(server, fetcher, reply):
    server.on("/tin?id=1", reply(b"x"))
    [capture] = fetcher.fetch(server.base + "/tin?id=1", named=True)
    assert (capture.address, capture.origin, capture.version) == ("127.0.0.1", "live", "HTTP/1.1")
    sent = "\r\n".join(f"{name}: {value}" for name, value in capture.request.headers)
    assert server.requests[0] == f"GET /tin?id=1 HTTP/1.1\r\n{sent}\r\n\r\n".encode()


def test_header_values_cannot_add_lines_to_a_request(server, fetcher, reply):
    server.on("/", reply(b"x"))
    fetcher.fetch(Request(server.base + "/", headers=(("Referer", "a\r\nX-Evil: 1"),)), named=True)
    assert b"\r\nX-Evil" not in server.requests[0]


def test_the_environment_changes_nothing(server, fetcher, reply, monkeypatch, tmp_path):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    server.on("/", reply(b"no", "401 Unauthorized", 'WWW-Authenticate: Basic realm="x"'))
    fetcher.fetch(server.base + "/", named=True)
    assert b"uthorization" not in server.requests[0]


def test_one_deadline_covers_all_redirects(server, make_fetcher, reply):
    moments = itertools.count(step=5)
    server.on("/", reply(b"", "302 Found", "Location: /"))
    with pytest.raises(FetchProblem) as problem:
        make_fetcher(limits=Limits(seconds=60), clock=lambda: float(next(moments))).fetch(server.base + "/", named=True)
    assert problem.value.rule == "timeout"
    assert 0 < len(problem.value.captures) < 11


def test_waiting_for_another_fetch_of_the_host_is_not_part_of_a_fetch(server, make_fetcher, reply):
    """Two threads ask one host; what the first one's answer takes is no time of the second one's."""
    began, go_on = threading.Event(), threading.Event()

    def slow(connection):
        began.set()
        go_on.wait(60)
        connection.sendall(reply(b"first", "200 OK", "Connection: close"))

    server.on("/first", slow)
    server.on("/second", reply(b"second"))
    late, asked = [0.0], []

    def clock() -> float:
        asked.append(threading.current_thread())
        return late[0]

    politeness, limits = Politeness(clock=clock), Limits(seconds=10)
    one = make_fetcher(politeness=politeness, clock=lambda: 0.0, limits=limits)
    two = make_fetcher(politeness=politeness, clock=lambda: late[0], limits=limits)
    first = threading.Thread(target=one.fetch, args=(server.base + "/first",), kwargs={"named": True})
    bodies = []
    second = threading.Thread(
        target=lambda: bodies.extend(got.body for got in two.fetch(server.base + "/second", named=True))
    )
    first.start()
    assert began.wait(5)
    second.start()
    for _ in range(500):
        if second in asked:
            break
        second.join(0.01)
    late[0] = 100.0
    go_on.set()
    first.join(5)
    second.join(5)
    assert bodies == [b"second"]


def test_a_redirect_away_from_loopback_without_a_contact_is_a_problem_of_that_page(server, make_fetcher, reply):
    server.on("/", reply(b"", "302 Found", "Location: http://example.org/"))
    with pytest.raises(FetchProblem) as problem:
        make_fetcher(resolver=lambda host, port: ["127.0.0.1" if host == "127.0.0.1" else "93.184.216.34"]).fetch(
            server.base + "/", named=True
        )
    assert problem.value.rule == "contact"
