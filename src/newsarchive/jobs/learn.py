"""Look at a site with a handful of requests, and draft its profile: what was seen becomes values and notes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from newsarchive.discover.choices import is_choice
from newsarchive.discover.discovery import Discovered, discover
from newsarchive.discover.links import Link
from newsarchive.discover.pagers import is_calendar
from newsarchive.discover.periods import period_of_url
from newsarchive.errors import BadUrl, ContactMissing, FetchProblem, Unreachable
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.robots import Robots
from newsarchive.fetch.robots_fetch import read_robots, robots_limits
from newsarchive.jobs.opening import Opened, open_capture
from newsarchive.model.capture import Capture
from newsarchive.model.profile import SiteProfile
from newsarchive.profiles.checking import is_language
from newsarchive.text.tidy import tidy
from newsarchive.text.urls import host, is_http, resolve

MOST_REQUESTS = 6
_SHOWN = 8
# top-level domains of countries with one time zone
_ZONES = {
    "vn": "Asia/Ho_Chi_Minh", "th": "Asia/Bangkok", "la": "Asia/Vientiane", "kh": "Asia/Phnom_Penh",
    "my": "Asia/Kuala_Lumpur", "ph": "Asia/Manila", "sg": "Asia/Singapore", "cn": "Asia/Shanghai",
    "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong", "jp": "Asia/Tokyo", "kr": "Asia/Seoul", "in": "Asia/Kolkata",
    "ir": "Asia/Tehran", "tr": "Europe/Istanbul", "ua": "Europe/Kyiv", "de": "Europe/Berlin", "fr": "Europe/Paris",
    "it": "Europe/Rome", "ch": "Europe/Zurich", "at": "Europe/Vienna", "pl": "Europe/Warsaw",
    "eg": "Africa/Cairo", "za": "Africa/Johannesburg",
}  # fmt: skip


class Fetches(Protocol):
    """What is needed of a fetcher."""

    @property
    def agent(self) -> str:
        """The User-Agent."""

    @property
    def limits(self) -> Limits:
        """What a fetch may cost."""

    def fetch(
        self, request: str, *, named: bool = False, profile: SiteProfile | None = None, limits: Limits | None = None
    ) -> list[Capture]:
        """The chain of captures that answers a request."""


class Waits(Protocol):
    """What is needed of the clocks of the hosts."""

    def configure(self, url: str, *, delay_seconds: float | None = None, crawl_delay: float | None = None) -> None:
        """Tell how long a host wants to be left alone."""


@dataclass(slots=True)
class Look:
    """What was seen."""

    captures: list[Capture] = field(default_factory=list)
    charsets: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    feeds: dict[str, None] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    pagers: Counter[str] = field(default_factory=Counter)
    title: str | None = None
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Survey:
    """The profile with what was found, notes by key, and the captures, which the first crawl need not ask for again."""

    profile: SiteProfile
    notes: dict[str, list[str]]
    robots: Robots
    captures: tuple[Capture, ...]


def survey(profile: SiteProfile, fetcher: Fetches, waits: Waits | None = None) -> Survey:
    """Look at the site's first page and a few that it leads to. What the profile says already stays.

    Raises:
        Unreachable: the first page cannot be had.
    """
    seen = Look()
    robots = _robots(profile, fetcher, seen)
    if waits is not None:
        waits.configure(profile.url, delay_seconds=profile.delay_seconds, crawl_delay=robots.crawl_delay)
    waiting = [profile.url, *profile.start_pages]
    asked: set[str] = set()
    while waiting and len(asked) < MOST_REQUESTS - 1:
        url = waiting.pop(0)
        if url in asked:
            continue
        decision = robots.decide(url)
        if not decision.allowed:
            seen.problems += [f"{url}: robots.txt forbids it ({decision.rule})"] if url == profile.url else []
            continue
        asked.add(url)
        found = _page(url, profile, fetcher, seen, is_first=len(asked) == 1)
        if found is not None:
            note(found, url, seen)
            waiting += [link.url for link in found.links if _is_door(link, found) and link.url not in asked][:_SHOWN]
    return drafted(profile, seen, robots)


def _is_door(link: Link, found: Discovered) -> bool:
    """Whether a link may lead to another list: no item, no further page of this one, no day of a calendar."""
    turning = {turn.link.url for turn in found.turns}
    return not (link.is_headline or link.how == "search" or link.url in turning or period_of_url(link.url))


def _robots(profile: SiteProfile, fetcher: Fetches, seen: Look) -> Robots:
    url = resolve(profile.url, "/robots.txt") or profile.url
    try:
        chain = fetcher.fetch(url, named=True, profile=profile, limits=robots_limits(fetcher.limits))
    except FetchProblem as problem:
        on_the_way = [capture for capture in problem.captures if isinstance(capture, Capture)]
        if not on_the_way:
            raise Unreachable("this site cannot be reached: " + problem.what, where=profile.url) from problem
        seen.captures += on_the_way
        return read_robots(on_the_way, problem, fetcher.agent, on_the_way[-1].fetched_at)
    seen.captures += chain
    return read_robots(chain, None, fetcher.agent, chain[-1].fetched_at)


def _page(url: str, profile: SiteProfile, fetcher: Fetches, seen: Look, *, is_first: bool) -> Discovered | None:
    try:
        chain = fetcher.fetch(url, named=is_first, profile=profile)
    except ContactMissing:
        raise
    except (FetchProblem, BadUrl) as problem:
        if is_first:
            raise Unreachable(f"this site cannot be reached: {problem.what}", where=url) from problem
        seen.problems.append(f"{url}: {problem.what}")
        return None
    seen.captures += chain
    capture = chain[-1]
    if capture.status >= 400:
        seen.problems.append(f"{url}: answers {capture.status}")
        return None
    return _read(open_capture(capture, profile), profile, seen)


def _read(opened: Opened, profile: SiteProfile, seen: Look) -> Discovered | None:
    if opened.document is None or opened.page is None:
        return None
    document = opened.document
    seen.charsets[opened.page.decoding.charset] += 1
    if document.language and is_language(document.language):
        seen.languages[document.language] += 1
    if seen.title is None:
        seen.title = tidy(document.tree.findtext(".//title") or "") or None
    return discover(document.tree, opened.page.url or profile.url, profile, base=document.base_url)


def note(found: Discovered, url: str, seen: Look) -> None:
    """Take down the feeds, the lists and how they turn their pages."""
    seen.feeds.update(dict.fromkeys(found.feeds))
    headlines = sum(link.is_headline for link in found.links)
    if found.turns:
        kinds = [
            "postback" if turn.link.post is not None else "number" if turn.number is not None else "link"
            for turn in found.turns
        ]
        seen.pagers.update(set(kinds))
        seen.lists[url] = f"{headlines} items, pages by {Counter(kinds).most_common(1)[0][0]}"
    elif any(is_choice(link) for link in found.presses):
        seen.lists[url] = f"{headlines} items, and a form that lets choose others"
    elif is_calendar(found.links, url):
        seen.lists[url] = "a calendar"
    elif headlines >= 3:
        seen.lists[url] = f"{headlines} items"


def drafted(profile: SiteProfile, seen: Look, robots: Robots) -> Survey:
    """Fill what the profile leaves open."""
    given = profile
    pages = sum(seen.charsets.values())
    # one language of most pages; a corner in another one must not speak for the site
    shared = next((tag for tag, count in seen.languages.most_common(1) if count >= max(2, 0.6 * pages)), None)
    found = replace(
        given,
        name=given.name or seen.title,
        language=given.language or shared,
        time_zone=given.time_zone or _ZONES.get(host(given.url).rpartition(".")[2]),
        feeds=given.feeds or tuple(filter(is_http, seen.feeds))[:_SHOWN],
        sitemaps=given.sitemaps or tuple(filter(is_http, robots.sitemaps))[:_SHOWN],
    )
    notes = {key: lines for key, lines in _notes(seen, robots) if lines}
    return Survey(found, notes, robots, tuple(seen.captures))


def _notes(seen: Look, robots: Robots) -> Iterator[tuple[str, list[str]]]:
    yield "url", [f"Trouble: {problem}" for problem in seen.problems[:_SHOWN]]
    yield (
        "charset",
        [f"Seen: {', '.join(f'{name} on {count} pages' for name, count in seen.charsets.most_common())}."]
        if seen.charsets
        else [],
    )
    yield "language", [f"Seen: {', '.join(seen.languages)}."] if seen.languages else []
    yield "start_pages", [f"Seen: {url} ({said})" for url, said in list(seen.lists.items())[:_SHOWN]]
    yield "pager", [f"Seen: {', '.join(seen.pagers)}."] if seen.pagers else []
    delay = robots.crawl_delay
    yield "delay_seconds", [f"robots.txt asks for {delay:g} seconds."] if delay else []
