"""One request of a site's walk: may it be made, what came back, and what of it is kept."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from newsarchive.captures.warc_reader import read_place
from newsarchive.errors import FetchProblem, NewsarchiveError
from newsarchive.fetch.fetcher import REDIRECTS, Validators
from newsarchive.fetch.robots import Robots
from newsarchive.fetch.robots_fetch import read_robots
from newsarchive.jobs.keep import Kept
from newsarchive.jobs.reading import Job, Reading
from newsarchive.jobs.site import Site
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Sighting
from newsarchive.store.frontier import DONE, WAITING, Entry
from newsarchive.text.urls import host_port, resolve

# Rules of a fetch that failed by what the page is, not because the host was silent.
_OF_THE_PAGE = frozenset({"too-large", "redirects", "bad-redirect", "egress", "policy", "error"})
_SILENT = 5
FRESH = timedelta(hours=6)
_MOST_HOPS = 10


@dataclass(frozen=True, slots=True)
class Ask:
    """A request that is to be made."""

    request: Request
    validators: Validators | None = None
    named: bool = False


# What a walk waits for: a request to be made, or a body to be read.
Want: TypeAlias = Ask | Job


@dataclass(frozen=True, slots=True)
class Got:
    """What became of it: the chain of captures, or the problem; what was read."""

    captures: tuple[Capture, ...] = ()
    problem: FetchProblem | None = None
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The last capture of a chain, with where its record lies."""

    capture: Capture
    kept: Kept
    hops: int

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.capture.status


class BudgetSpent(Exception):
    """The run's share for this site is used up, or its host does not answer."""


Walk = Generator[Want, Got, None]


def robots_of(site: Site) -> Generator[Want, Got, None]:
    """Have the site's robots.txt: the one that is remembered, or a new one."""
    url = resolve(site.profile.url, "/robots.txt") or site.profile.url
    name = ":".join(str(part) for part in host_port(url))
    state = site.archive.hosts.load(name) or {}
    if site.politeness is not None and isinstance(state.get("politeness"), dict):
        site.politeness.load(url, state["politeness"])
    snapshot = Robots.from_state(state["robots"], site.agent) if isinstance(state.get("robots"), dict) else None
    # a host that could not be asked at all is asked again by the next run: the network may have been ours
    if snapshot is None or not snapshot.status or not snapshot.is_fresh(site.now()):
        got = yield Ask(Request(url), named=True)
        snapshot = _snapshot(site, got)
    site.robots = snapshot
    before = state.get("robots")
    if isinstance(before, dict) and before.get("text") != snapshot.text:
        _reconsider(site)
    if site.politeness is not None:
        site.politeness.configure(url, delay_seconds=_delay(site), crawl_delay=snapshot.crawl_delay)
    keep_host(site)


def _reconsider(site: Site) -> None:
    """The rules changed: what they forbade waits again."""

    def write() -> tuple[()]:
        site.archive.db.execute(
            "UPDATE urls SET state = 0 WHERE site = ? AND state = 2 AND reason LIKE 'robots%'", (site.id,)
        )
        return ()

    site.keeper.then(write)


def is_shut(site: Site) -> str | None:
    """Why nothing at all may be fetched of a site tonight: its robots.txt cannot be had. None if it can."""
    robots = site.robots
    if robots is None or site.profile.robots_override is not None or 200 <= robots.status < 500:
        return None
    return robots.problem or f"robots.txt answers {robots.status}"


def _delay(site: Site) -> float | None:
    return site.options.delay_seconds if site.options.delay_seconds is not None else site.profile.delay_seconds


def _snapshot(site: Site, got: Got) -> Robots:
    site.totals.requests += 1
    if got.problem is not None:
        site.unreachable = got.problem
    else:
        site.keeper.keep(got.captures, site.id)
        site.answered += 1
    return read_robots(got.captures, got.problem, site.agent, site.now())


def keep_host(site: Site) -> None:
    """Remember the host's robots.txt and how it wants to be treated."""
    url = site.profile.url
    name = ":".join(str(part) for part in host_port(url))
    robots = site.robots
    if robots is None:
        return

    def write() -> tuple[()]:
        state: dict[str, object] = {"robots": robots.to_state()}
        if site.politeness is not None:
            state["politeness"] = site.politeness.state(url)
        site.archive.hosts.save(name, state, site.now())
        return ()

    site.keeper.then(write)


def refusal(site: Site, url: str) -> str | None:
    """The line of robots.txt that forbids an address, or None."""
    if site.robots is None or site.profile.robots_override is not None:
        return None
    decision = site.robots.decide(url)
    return None if decision.allowed else decision.rule


def held_answer(site: Site, url: str) -> Answer | None:
    """The answer that an earlier run had within the last hours: the look at a new site, a run that was cut off."""
    for hops in range(1, _MOST_HOPS):
        row = site.archive.captures.newest(url)
        if row is None or row["run"] == site.run.id or row["method"] != "GET" or row["status"] >= 400:
            return None
        age = site.now() - datetime.fromisoformat(row["fetched_at"])
        if not timedelta(0) <= age <= FRESH or row["truncated"]:
            return None
        place = Place(row["warc"], row["offset"], row["length"])
        try:
            capture = read_place(site.archive.directory / "warc", place)
        except (NewsarchiveError, OSError):
            return None
        location = capture.header("location")
        if capture.status not in REDIRECTS or not location:
            return Answer(capture, Kept(capture, place, site.id, row["id"]), hops)
        url = resolve(url, location) or ""
    return None


def look_into(
    site: Site, capture: Capture, url: str, *, address: str | None = None, sightings: tuple[Sighting, ...] = ()
) -> Generator[Want, Got, Reading]:
    """Have a body read."""
    got = yield Job(capture, site.profile, url, address or url, sightings, site.scripts)
    assert got.reading is not None
    return got.reading


def ask(
    site: Site, entry: Entry | None, request: Request, *, validators: Validators | None = None
) -> Generator[Want, Got, Answer | None]:
    """Make one request, if it may be made; None if it may not or nothing came back.

    Raises BudgetSpent when the run may take no more of this site.
    """
    if site.spent():
        raise BudgetSpent(site.spent())
    rule = refusal(site, request.url)
    if rule is not None:
        if entry is not None:
            site.skip(entry, "robots", rule)
        return None
    if entry is not None and entry.fetched_at is None and request.method == "GET" and validators is None:
        held = held_answer(site, request.url)
        if held is not None:
            return held
    asked = (request.method, request.url, request.body)
    if asked in site.asked:
        if entry is not None and entry.state == WAITING:
            entry.state = DONE
            site.frontier.update(entry)
        return None
    site.asked.add(asked)
    got = yield Ask(request, validators)
    site.totals.requests += 1
    if got.problem is not None:
        if got.problem.captures:
            captures = [capture for capture in got.problem.captures if isinstance(capture, Capture)]
            site.keeper.keep(captures, site.id)
        site.fail(entry, request.url, got.problem.rule, got.problem.what, again=True)
        site.silent += got.problem.rule not in _OF_THE_PAGE
        if site.silent >= _SILENT:
            site.alarm("silent", f"the host stopped answering: {got.problem.what}")
            raise BudgetSpent("host's patience")
        return None
    site.silent = 0
    site.answered += 1
    site.totals.requests += len(got.captures) - 1
    site.asked.update(("GET", capture.url, b"") for capture in got.captures[1:])
    site.totals.bytes += sum(len(capture.body) for capture in got.captures)
    kept = site.keeper.keep(got.captures, site.id)
    return Answer(got.captures[-1], kept[-1], len(got.captures))
