"""How much is asked of a host for its robots.txt, and what its answer means as RFC 9309 (2.3.1) says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from newsarchive.errors import FetchProblem
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.robots import MAX_BYTES, MAX_REDIRECTS, Robots
from newsarchive.model.capture import Capture
from newsarchive.text.coding import unpack

_UNREACHABLE = 0
_UNAVAILABLE = 404
# More redirects than five, or redirects to where nobody may follow: "unavailable", as a 404 is.
_NO_RULES = frozenset({"redirects", "bad-redirect", "egress"})


def robots_limits(limits: Limits) -> Limits:
    """The caps on asking for a robots.txt: 500 KiB, five redirects, two tries."""
    return replace(limits, redirects=MAX_REDIRECTS, body_bytes=MAX_BYTES, tries=2)


def read_robots(captures: Sequence[Capture], problem: FetchProblem | None, agent: str, moment: datetime) -> Robots:
    """What came of asking: the chain of captures, and the problem if it ended in one."""
    if problem is not None:
        status = _UNAVAILABLE if problem.rule in _NO_RULES and captures else _UNREACHABLE
        return Robots("", agent, status, moment, problem.what)
    capture = captures[-1]
    status, why = capture.status, None
    if capture.truncated in ("time", "disconnect"):
        # Half a robots.txt may lack the rule that counts.
        status, why = _UNREACHABLE, "it broke off"
    elif status == 429:
        status, why = _UNREACHABLE, "429: too many requests"
    elif 300 <= status < 400:
        status = _UNAVAILABLE
    body = unpack(capture.body, capture.header("content-encoding"), limit=MAX_BYTES).body if status else b""
    return Robots(body[:MAX_BYTES].decode("utf-8", "replace"), agent, status, capture.fetched_at, why)
