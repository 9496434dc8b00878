"""One request of a site's walk: may it be made, what came back, and what of it is kept."""

from collections.abc import Generator
from datetime import datetime, timedelta

from newsarchive.captures.warc_reader import read_place
from newsarchive.errors import FetchProblem, NewsarchiveError
from newsarchive.fetch.fetcher import Validators, redirected_to
from newsarchive.jobs.answers import Answer, Host
from newsarchive.jobs.keep import Kept
from newsarchive.jobs.manners import host_of, noted, refusal
from newsarchive.jobs.reading import Job, Reading
from newsarchive.jobs.site import Site
from newsarchive.jobs.wanting import Ask, Got, Want
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.page import Sighting
from newsarchive.store.frontier import DONE, WAITING, Entry

# Rules of a fetch that failed by what the page is, not because the host was silent.
_OF_THE_PAGE = frozenset({"too-large", "redirects", "bad-redirect", "egress", "policy", "error"})
# Rules of a fetch that failed though the host said something.
_OF_AN_ANSWER = frozenset({"bad-reply", "too-large", "redirects", "bad-redirect"})
_SILENT = 5
FRESH = timedelta(hours=6)
_MOST_HOPS = 10


class BudgetSpent(Exception):
    """The run's share for this site is used up, or its host does not answer; the sentence says which."""


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
        target = redirected_to(capture)
        if target is None:
            return Answer(capture, Kept(capture, place, site.id, row["id"]), hops)
        url = target
    return None


def look_into(
    site: Site,
    capture: Capture,
    url: str,
    *,
    address: str | None = None,
    sightings: tuple[Sighting, ...] = (),
    shown_in: str | None = None,
) -> Generator[Want, Got, Reading]:
    """Have a body read."""
    got = yield Job(capture, site.profile, url, address or url, sightings, site.scripts, shown_in)
    assert got.reading is not None
    return got.reading


def ask(
    site: Site, entry: Entry | None, request: Request, *, validators: Validators | None = None
) -> Generator[Want, Got, Answer | None]:
    """Make one request, if it may be made; None if it may not or nothing came back.

    Raises BudgetSpent when the run may take no more of this site.
    """
    spent = site.spent()
    if spent:
        raise BudgetSpent(f"the {spent} of this run {'is' if spent == 'time' else 'are'} used up")
    host = yield from host_of(site, request.url)
    rule = refusal(site, request.url)
    if rule is not None:
        _note_refused(site, entry, request.url, host, rule)
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
    return (yield from _make(site, entry, request, validators))


def _note_refused(site: Site, entry: Entry | None, url: str, host: Host, rule: str) -> None:
    """An address that may not be asked for: for tonight where robots.txt cannot be had, else as long as it says so."""
    if host.problem is not None:
        site.fail(entry, url, host.problem.rule, host.problem.what, again=True)
    elif not host.robots.is_there:
        site.fail(entry, url, "robots-unavailable", rule, again=True)
    elif entry is not None:
        site.skip(entry, "robots", rule)


def _make(
    site: Site, entry: Entry | None, request: Request, validators: Validators | None
) -> Generator[Want, Got, Answer | None]:
    """Make a request that may be made, and keep what comes."""
    site.pages += 1
    got = yield Ask(request, validators)
    got = Got(_on_the_way(got.problem), got.problem) if got.problem else (yield from _further(site, got))
    captures = noted(site, got.captures)
    site.totals.requests += max(1, len(captures))
    kept = site.keeper.keep(captures, site.id) if captures else []
    if got.problem is not None:
        site.fail(entry, request.url, got.problem.rule, got.problem.what, again=True)
        site.answered += bool(captures) or got.problem.rule in _OF_AN_ANSWER
        _count_silence(site, got)
        return None
    site.silent = 0
    site.answered += 1
    site.asked.update(("GET", capture.url, b"") for capture in captures[1:])
    site.totals.bytes += sum(len(capture.body) for capture in captures)
    return Answer(captures[-1], kept[-1], len(captures))


def _count_silence(site: Site, got: Got) -> None:
    """A host that gives no answer several times in a row is left alone for tonight."""
    if got.problem is None or got.captures or got.problem.rule in _OF_THE_PAGE:
        return
    site.silent += 1
    if site.silent >= _SILENT:
        site.alarm("silent", f"the host stopped answering: {got.problem.what}")
        raise BudgetSpent("the host stopped answering")


def _further(site: Site, got: Got) -> Generator[Want, Got, Got]:
    """Follow redirects to hosts whose robots.txt was not known yet."""
    captures = got.captures
    while len(captures) < _MOST_HOPS:
        target = redirected_to(captures[-1])
        if target is None:
            break
        host = yield from host_of(site, target)
        if host.problem is not None:
            return Got(captures, host.problem)
        if refusal(site, target) is not None:
            break
        more = yield Ask(Request(target))
        if more.problem is not None:
            return Got((*captures, *_on_the_way(more.problem)), more.problem)
        captures += more.captures
    return Got(captures)


def _on_the_way(problem: FetchProblem) -> tuple[Capture, ...]:
    return tuple(one for one in problem.captures if isinstance(one, Capture))
