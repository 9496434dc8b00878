"""Ask a host for its robots.txt, and read its answer as RFC 9309 (2.3.1) says."""

from dataclasses import replace

from newsarchive.errors import FetchProblem
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.location import locate
from newsarchive.fetch.robots import MAX_BYTES, MAX_REDIRECTS, Robots
from newsarchive.model.capture import Capture
from newsarchive.model.profile import SiteProfile
from newsarchive.text.coding import unpack

_UNREACHABLE = 0
_UNAVAILABLE = 404
# More redirects than five, or redirects to where nobody may follow: "unavailable", as a 404 is.
_NO_RULES = frozenset({"redirects", "bad-redirect", "egress"})


def robots_url(url: str) -> str:
    """The address of the robots.txt that speaks for an address."""
    at = locate(url)
    return f"{at.scheme}://{at.authority}/robots.txt"


def fetch_robots(
    fetcher: Fetcher, url: str, *, profile: SiteProfile | None = None, limits: Limits | None = None
) -> tuple[Robots, list[Capture]]:
    """The robots.txt for this address, and the captures that it came in. Never raises for a host that fails."""
    caps = replace(limits or fetcher.limits, redirects=MAX_REDIRECTS, body_bytes=MAX_BYTES, tries=2)
    now = fetcher.now()
    try:
        captures = fetcher.fetch(robots_url(url), profile=profile, limits=caps)
    except FetchProblem as problem:
        chain = [capture for capture in problem.captures if isinstance(capture, Capture)]
        status = _UNAVAILABLE if problem.rule in _NO_RULES and chain else _UNREACHABLE
        return Robots("", fetcher.agent, status, now, problem.what), chain
    return _read(captures[-1], fetcher.agent), captures


def _read(capture: Capture, agent: str) -> Robots:
    status, problem = capture.status, None
    if capture.truncated in ("time", "disconnect"):
        # Half a robots.txt may lack the rule that counts.
        status, problem = _UNREACHABLE, "it broke off"
    elif status == 429:
        status, problem = _UNREACHABLE, "429: too many requests"
    elif 300 <= status < 400:
        status = _UNAVAILABLE
    body = unpack(capture.body, capture.header("content-encoding"), limit=MAX_BYTES).body if status else b""
    return Robots(body[:MAX_BYTES].decode("utf-8", "replace"), agent, status, capture.fetched_at, problem)
