"""Fetch single pages that a person named: keep their bytes, store what is an article."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import chain, count, pairwise, zip_longest

from newsarchive.discover.scope import same_site, without_session
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.politeness import Politeness
from newsarchive.jobs.asking import BudgetSpent
from newsarchive.jobs.crawl import run_walks
from newsarchive.jobs.manners import host_of, is_outside_window, is_shut, keep_hosts, refusal, robots_of
from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.jobs.revisiting import revisit
from newsarchive.jobs.settling import Revisits, settle_missing
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import visit
from newsarchive.jobs.wanting import Walk
from newsarchive.model.outcome import Alarm, Outcome
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive
from newsarchive.store.frontier import WAITING, Entry
from newsarchive.text.urls import host_port, is_loopback, resolve

_MOST_FRAMES = 3
_FEW = 20  # pages that are read sooner than another process has started


def fetch_pages(
    archive: Archive,
    urls: Sequence[str],
    fetcher: Fetcher,
    options: CrawlOptions | None = None,
    *,
    now: Now,
    profiles: Sequence[SiteProfile] = (),
    command: str = "fetch",
    politeness: Politeness | None = None,
) -> Iterator[Outcome | Alarm]:
    """Fetch these addresses; a page under a registered site belongs to it, others to a site named after the host.

    Raises `Unreachable` if none of the hosts answered.
    """
    of_site: dict[str, list[str]] = {}
    found: dict[str, SiteProfile] = {}
    for url in urls:
        profile = _profile_of(url, profiles) or _passing(archive, url, found)
        found[profile.id] = profile
        fetcher.name(url)
        of_site.setdefault(profile.id, []).append(url)

    def walk(site: Site) -> Walk:
        return walk_pages(site, of_site[site.id])

    options = options or CrawlOptions()
    if options.readers is None and len(urls) <= _FEW:
        options = replace(options, readers=0)
    yield from run_walks(
        archive, tuple(found.values()), fetcher, walk, options=options, now=now, command=command, politeness=politeness
    )


def _profile_of(url: str, profiles: Sequence[SiteProfile]) -> SiteProfile | None:
    return next((profile for profile in profiles if same_site(url, profile.url)), None)


def _passing(archive: Archive, url: str, found: dict[str, SiteProfile]) -> SiteProfile:
    """A site for pages of a host that nobody registered; it never takes the name of another site."""
    name, port = host_port(url)
    words = (
        f"{name.removeprefix('www.')}-{port}"
        if is_loopback(url) or port not in (80, 443)
        else name.removeprefix("www.")
    )
    stem = re.sub(r"[^a-z0-9.-]+", "-", words.lower()).strip("-.")[:64] or "site"
    for site in chain([stem], (f"{stem}-{number}" for number in count(2))):
        known = found.get(site)
        if known is not None and same_site(url, known.url):
            return known
        row = archive.sites.get(site)
        if known is None and (row is None or same_site(url, row["url"])):
            return SiteProfile(site, resolve(url, "/") or url, active=False)
    raise AssertionError("some number is free")


def _tell(site: Site, url: str, entry: Entry | None) -> Walk:
    """Say what would be done with a page."""
    yield from host_of(site, url)
    rule = refusal(site, url)
    again = entry is not None and entry.article
    what = "it is held, and would be asked for again" if again else "it would be fetched"
    site.tell_later("skipped", url, reason="robots" if rule else "dry run", detail=rule or what)


class _Named:
    """The addresses that a person named: each has an outcome at the end, whatever came of the run."""

    def __init__(self, site: Site, urls: Sequence[str]) -> None:
        self._site = site
        self._urls = urls
        self._before: list[int] = []  # outcomes of the site when each address had its turn

    def __iter__(self) -> Iterator[str]:
        for url in self._urls:
            self._site.keeper.then(self._count)
            yield url

    def _count(self) -> tuple[()]:
        self._before.append(self._site.keeper.told[self._site.id])
        return ()

    def tell_the_rest(self, reason: str, detail: str | None, *, but: Collection[int]) -> None:
        """Skip the addresses without an outcome, but those that are told of later, with the reason."""

        def write() -> tuple[Outcome, ...]:
            self._count()
            told = [after > before for before, after in pairwise(self._before)]
            return tuple(
                self._site.tell("skipped", url, reason=reason, detail=detail)
                for url, is_told in zip_longest(self._urls, told)
                if not is_told and self._site.key(without_session(url)) not in but
            )

        self._site.keeper.then(write)


def walk_pages(site: Site, urls: Sequence[str]) -> Walk:
    """Visit these pages of one site, and nothing that they lead to but their own parts."""
    if is_outside_window(site, urls):
        return
    site.follows = False
    revisits, named = Revisits(), _Named(site, urls)
    yield from robots_of(site)
    why = is_shut(site)
    if why is not None:
        for url in urls:
            site.shut(why, url)
        return
    reason, detail = "another address", "the same page was asked for tonight by another of its addresses"
    try:
        for url in named:
            yield from _walk_page(site, without_session(url), revisits)
    except BudgetSpent as spent:
        reason, detail = "budget", str(spent)
    named.tell_the_rest(reason, detail, but={one.entry.key for one in (*revisits.missing, *revisits.broken)})
    settle_missing(site, revisits)
    keep_hosts(site)
    site.remember_at_the_end()


def _walk_page(site: Site, address: str, revisits: Revisits) -> Walk:
    entry = site.entry(address)
    if site.options.dry_run:
        yield from _tell(site, address, entry)
        return
    if entry is not None and entry.article:
        yield from revisit(site, entry, revisits)
        return
    if entry is None:
        entry = Entry(site.key(address), site.id, address, "unknown", WAITING)
        site.frontier.add(entry)
    seen = yield from visit(site, entry)
    if seen is None or seen.judged.verdict == "article":
        return
    for inner in seen.found.iframes[:_MOST_FRAMES]:
        frame = site.entry(inner) or Entry(site.key(inner), site.id, inner, "unknown", WAITING, parent=entry.id)
        site.frontier.add(frame)
        yield from visit(site, frame)
