"""What the hosts of a walk ask of us: each has its own robots.txt and its own clock, kept across runs."""

from collections.abc import Generator, Sequence
from dataclasses import replace

from newsarchive.fetch.politeness import opens_in
from newsarchive.fetch.robots import Robots
from newsarchive.fetch.robots_fetch import read_robots
from newsarchive.jobs.answers import Host
from newsarchive.jobs.site import Site
from newsarchive.jobs.wanting import Ask, Got, Want
from newsarchive.model.capture import Capture, Request
from newsarchive.text.urls import host_port, resolve


def robots_of(site: Site) -> Generator[Want, Got, None]:
    """Have the robots.txt of the site itself."""
    own = yield from host_of(site, site.profile.url)
    site.robots = own.robots
    site.unreachable = own.problem


def host_of(site: Site, url: str) -> Generator[Want, Got, Host]:
    """Have the robots.txt that speaks for an address: the one that is remembered, or a new one."""
    name = _name(url)
    known = site.hosts.get(name)
    if known is not None:
        return known
    address = resolve(url, "/robots.txt") or url
    state = site.archive.hosts.load(name) or {}
    if site.politeness is not None and isinstance(state.get("politeness"), dict):
        site.politeness.load(url, state["politeness"])
    before = state.get("robots")
    robots = Robots.from_state(before, site.agent) if isinstance(before, dict) else None
    host = Host(address, robots) if robots is not None else None
    # a host that could not be asked at all is asked again by the next run: the network may have been ours
    if host is None or not host.robots.status or not host.robots.is_fresh(site.now()):
        got = yield Ask(Request(address), named=name == _name(site.profile.url), is_robots=True)
        host = _asked(site, address, got)
    if isinstance(before, dict) and (before.get("text"), before.get("status")) != (
        host.robots.text,
        host.robots.status,
    ):
        _reconsider(site)
    _take_in(site, name, host)
    return host


def _asked(site: Site, address: str, got: Got) -> Host:
    site.totals.requests += 1
    captures = got.captures
    if got.problem is not None:
        captures = tuple(one for one in got.problem.captures if isinstance(one, Capture))
    site.keeper.keep(captures, site.id)
    site.answered += bool(captures) or (got.problem is not None and got.problem.rule == "bad-reply")
    robots = read_robots(captures, got.problem, site.agent, site.now())
    if captures and captures[-1].url.endswith("/robots.txt") and got.problem is None:
        _take_in(site, _name(captures[-1].url), Host(captures[-1].url, robots))  # where a redirect led to
    return Host(address, robots, None if captures else got.problem)


def _take_in(site: Site, name: str, host: Host) -> None:
    site.hosts.setdefault(name, host)
    if site.politeness is not None:
        options, profile = site.options, site.profile
        delay = options.delay_seconds if options.delay_seconds is not None else profile.delay_seconds
        asked = host.robots.crawl_delay
        if asked is None and 200 <= host.robots.status < 500:
            asked = 0.0  # it asks for none any more
        site.politeness.configure(host.url, delay_seconds=delay, crawl_delay=asked)
    _keep(site, name, host)


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


def is_outside_window(site: Site, urls: Sequence[str]) -> bool:
    """Whether the hours are over in which the site may be asked; then each of these addresses is told of."""
    seconds = opens_in(site.profile.window, site.profile.time_zone, site.now())
    for url in urls if seconds else ():
        site.tell_later("skipped", url, reason="window", detail=f"it opens in {seconds / 60:.0f} minutes")
    return seconds > 0


def keep_hosts(site: Site) -> None:
    """Remember every host's robots.txt and how it wants to be treated."""
    for name, host in site.hosts.items():
        _keep(site, name, host)


def _keep(site: Site, name: str, host: Host) -> None:
    def write() -> tuple[()]:
        state: dict[str, object] = {"robots": host.robots.to_state()}
        if site.politeness is not None:
            state["politeness"] = site.politeness.state(host.url)
        site.archive.hosts.save(name, state, site.now())
        return ()

    site.keeper.then(write)


def _name(url: str) -> str:
    return ":".join(str(part) for part in host_port(url))


def is_known(site: Site, url: str) -> bool:
    """Whether the robots.txt that speaks for an address is at hand."""
    return _name(url) in site.hosts


def refusal(site: Site, url: str) -> str | None:
    """The line of robots.txt that forbids an address, or None."""
    return None if site.profile.robots_override is not None else _rule(site, url)


def _rule(site: Site, url: str) -> str | None:
    host = site.hosts.get(_name(url))
    if host is None:
        return None
    decision = host.robots.decide(url)
    return None if decision.allowed else decision.rule


def noted(site: Site, captures: tuple[Capture, ...]) -> tuple[Capture, ...]:
    """The captures, with the person's decision on those that robots.txt would not have let us have."""
    person = site.profile.robots_override
    if person is None:
        return captures
    note = f"robots.txt was overridden by {person.person} on {person.date}: {person.reason}"
    return tuple(
        replace(one, notes=(*one.notes, f"{note} ({rule})")) if (rule := _rule(site, one.url)) else one
        for one in captures
    )
