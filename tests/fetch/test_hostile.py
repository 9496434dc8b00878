"""A handful of a hostile server's ways, for real and over its sockets."""

import json
import subprocess
import sys
import urllib.request

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.limits import Limits


@pytest.fixture(scope="module")
def hostile(shared):
    """The address of a hostile server."""
    command = [sys.executable, str(shared / "hostile" / "server.py"), "--life", "120"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        where = json.loads(process.stdout.readline())
        yield f"http://127.0.0.1:{where['port']}"
        process.terminate()


@pytest.fixture
def fetch(hostile, make_fetcher):
    fetcher: Fetcher = make_fetcher(limits=Limits(seconds=0.5, body_bytes=1_000_000, tries=2))
    return lambda path: fetcher.fetch(hostile + path, named=True)[-1]


@pytest.mark.parametrize(
    ("path", "truncated"),
    [("/story", None), ("/endless", "length"), ("/slow-body", "time"), ("/truncated", "disconnect"), ("/http10", None)],
)
def test_bodies_end(fetch, path, truncated):
    assert fetch(path).truncated == truncated


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("/slow-headers", "timeout"), ("/endless-headers", "too-large"), ("/stall", "timeout"),
        ("/close-early", "reset"), ("/two-lengths", "bad-reply"), ("/http09", "bad-reply"),
        ("/bad-status", "bad-reply"), ("/1xx-flood", "bad-reply"),
        ("/loop", "redirects"), ("/loop-a", "redirects"), ("/redirect-file", "egress"), ("/redirect-canary", "egress"),
        ("/redirect-metadata", "egress"), ("/redirect-decimal", "egress"), ("/redirect-octal", "egress"),
        ("/redirect-mapped", "egress"), ("/redirect-zero", "egress"),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_a_problem_with_a_word(fetch, path, rule):
    with pytest.raises(FetchProblem) as problem:
        fetch(path)
    assert problem.value.rule == rule


@pytest.mark.parametrize("path", ["/redirect-relative", "/redirect-space", "/cookie-wall"])
def test_what_leads_somewhere_arrives(fetch, path):
    assert fetch(path).status == 200


def test_the_port_that_nobody_may_touch_is_not_touched(hostile, fetch):
    for path in ("/redirect-canary", "/redirect-decimal", "/redirect-zero"):
        with pytest.raises(FetchProblem):
            fetch(path)
    with urllib.request.urlopen(hostile + "/__canary", timeout=10) as answer:
        assert json.load(answer) == []
