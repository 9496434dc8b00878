"""What robots.txt allows, by which line, and what it means when it cannot be had."""

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.robots import Robots, allowed, product_token
from newsarchive.fetch.robots_fetch import read_robots, robots_limits

NOW = datetime(2024, 3, 1, 8, 0, tzinfo=UTC)
AGENT = "newsarchive/1.0 (+x@example.org)"
URL = "http://example.org"


def robots(text: str, status: int = 200) -> Robots:
    return Robots(text, AGENT, status, NOW)


@pytest.mark.parametrize(
    ("text", "path", "rule"),
    [
        pytest.param("User-agent: *\nDisallow: /tin/", "/tin/1", "Disallow: /tin/", id="plain"),
        pytest.param("User-agent: *\nDisallow: /\nDisallow: /tin/", "/tin/1", "Disallow: /tin/", id="the-longest"),
        pytest.param(
            "User-agent: *\nDisallow: /a\n\nUser-agent: newsarchive\nDisallow: /", "/a", "Disallow: /", id="own-group"
        ),
        pytest.param(
            "\ufeffUser-agent: *\rDisallow: /p\x00rivate\r", "/private", "Disallow: /private", id="bom-cr-nul"
        ),
        pytest.param("user agent *\ndisalow /x", "/x", "Disallow: /x", id="misspelt"),
        pytest.param("User-agent: *\nDisallow: /*.doc$ # no files", "/a.doc", "Disallow: /*.doc$", id="wildcard"),
        pytest.param("User-agent: *\nDisallow: /t%C3%ADn", "/t%c3%adn", "Disallow: /t%C3%ADn", id="percent-bytes"),
    ],
)
def test_the_line_that_forbids_is_named(text, path, rule):
    decision = robots(text).decide(URL + path)
    assert (decision.allowed, decision.rule) == (False, rule)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html>404</html>",
        "User-agent: other\nDisallow: /",
        "User-agent: *\nDisallow:",
        "Disallow: /",
        "User-agent: *\nAllow: /tin\nDisallow: /",
    ],
)
def test_what_is_not_forbidden_is_allowed(text):
    assert robots(text).decide(URL + "/tin/1").allowed


def test_a_rule_of_a_hundred_thousand_wildcards_is_answered_at_once():
    text = "User-agent: *\nDisallow: /" + "*a" * 100_000
    assert allowed(text, AGENT, URL + "/" + "b" * 5_000)


def test_only_the_first_500_kib_count():
    text = "User-agent: *\nDisallow: /a\n" + "#" * 600_000 + "\nDisallow: /b\n"
    assert not robots(text).decide(URL + "/a").allowed
    assert robots(text).decide(URL + "/b").allowed


@pytest.mark.parametrize(
    ("status", "free"), [(404, True), (401, True), (403, True), (500, False), (503, False), (0, False)]
)
def test_a_robots_txt_that_failed_means_all_or_nothing(status, free):
    decision = robots("User-agent: *\nDisallow: /x", status).decide(URL + "/y")
    assert decision.allowed is free
    assert "robots.txt" in decision.rule


def test_delay_rate_and_sitemaps_are_read():
    text = "User-agent: *\nCrawl-delay: 2\nRequest-rate: 1/5\nSitemap: http://example.org/s.xml\n"
    assert robots(text).crawl_delay == 5
    assert robots(text).sitemaps == ("http://example.org/s.xml",)
    assert (robots(text, 500).crawl_delay, robots(text, 404).sitemaps) == (None, ())


def test_a_snapshot_holds_24_hours_and_a_failure_one():
    assert robots("").is_fresh(NOW + timedelta(hours=23))
    assert not robots("").is_fresh(NOW + timedelta(hours=24))
    assert robots("", 503).is_fresh(NOW + timedelta(minutes=59))
    assert not robots("", 503).is_fresh(NOW + timedelta(hours=1))
    assert not Robots("", AGENT).is_fresh(NOW)


def test_a_snapshot_comes_back_from_its_state():
    kept = robots("User-agent: *\nDisallow: /x")
    assert Robots.from_state(json.loads(json.dumps(kept.to_state())), AGENT) == kept


@pytest.mark.parametrize(
    ("agent", "token"),
    [(AGENT, "newsarchive"), ("Mozilla/5.0 (compatible; X/1)", "Mozilla/5.0 (compatible; X/1)"), ("FooBot", "FooBot")],
)
def test_the_product_token_is_what_rules_may_name(agent, token):
    assert product_token(agent) == token


def test_a_rule_for_the_host_of_our_contact_is_none_for_us():
    text = "User-agent: example\nUser-agent: example.org\nDisallow: /"
    assert robots(text).decide(URL + "/tin").allowed


def ask(fetcher, server):
    fetcher.name(server.base)
    limits = replace(robots_limits(Limits(seconds=0.5)), tries=1)
    try:
        captures = fetcher.fetch(server.base + "/robots.txt", limits=limits)
    except FetchProblem as problem:
        return read_robots(problem.captures, problem, fetcher.agent, fetcher.now()), []
    return read_robots(captures, None, fetcher.agent, fetcher.now()), captures


def test_a_host_is_asked_and_a_packed_answer_unpacked(server, fetcher, reply):
    server.on("/robots.txt", reply(gzip.compress(b"User-agent: *\nDisallow: /x"), "200 OK", "Content-Encoding: gzip"))
    found, captures = ask(fetcher, server)
    assert not found.decide(server.base + "/x").allowed
    assert [capture.url for capture in captures] == [server.base + "/robots.txt"]
    assert found.fetched_at == captures[0].fetched_at


@pytest.mark.parametrize(
    ("wire", "free"),
    [
        pytest.param(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", True, id="404"),
        pytest.param(b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", False, id="500"),
        pytest.param(b"HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n", False, id="429"),
        pytest.param(b"HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\n\r\n", True, id="loop"),
        pytest.param(
            b"HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n", True, id="inwards"
        ),
        pytest.param(b"", False, id="closes-without-a-byte"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\nUser-agent", False, id="cut"),
    ],
)
def test_answers_mean_what_rfc_9309_says(server, fetcher, wire, free):
    server.on("/robots.txt", wire)
    found, _ = ask(fetcher, server)
    assert found.decide(server.base + "/page").allowed is free


def test_at_most_five_redirects_are_followed(server, fetcher, reply):
    server.on("/robots.txt", reply(b"", "302 Found", "Location: /robots.txt"))
    ask(fetcher, server)
    assert len(server.requests) == 6


def test_public_cases_of_google_and_protego_are_judged_right(suite):
    passed, cases = suite("robots", "newsarchive.fetch.robots:allowed")
    assert cases == 520
    assert passed >= 517
