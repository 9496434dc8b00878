"""What the look at a new site brought is not asked for again: its captures wait for the site's first crawl."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from newsarchive import __version__
from newsarchive.captures.warc_reader import read_captures
from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.fetch.fetcher import Fetcher, Validators
from newsarchive.jobs.options import Now
from newsarchive.model.capture import Capture, Request
from newsarchive.model.profile import SiteProfile

FOLDER = ".look"
FRESH = timedelta(hours=1)
_REDIRECTS = range(300, 400)


def keep_look(archive: Path, site: str, captures: Iterable[Capture], now: Now) -> None:
    """Write the captures of a look beside the archive's own, until the first crawl takes them in."""
    forget_look(archive, site)
    folder = archive / FOLDER / site
    folder.mkdir(mode=0o700, parents=True)
    with WarcWriter(folder, software=f"newsarchive/{__version__}", now=now) as writer:
        for capture in captures:
            writer.append(capture)


def forget_look(archive: Path, site: str) -> None:
    """Remove what a look left; the crawl has it now, or it is old."""
    shutil.rmtree(archive / FOLDER / site, ignore_errors=True)


def chains_of(archive: Path, sites: Iterable[str], now: Now) -> dict[str, list[Capture]]:
    """Give the chains of captures that are still fresh, by the address that was asked for."""
    chains: dict[str, list[Capture]] = {}
    for site in sites:
        chain: list[Capture] = []
        for path in sorted((archive / FOLDER / site).glob("*.warc.gz")):
            for capture, _ in read_captures(path, damaged=lambda _: None):
                if not capture.status:
                    continue
                chain.append(replace(capture, origin="live"))
                if capture.status not in _REDIRECTS:
                    chains[chain[0].url] = chain
                    chain = []
    return {url: chain for url, chain in chains.items() if timedelta(0) <= now() - chain[0].fetched_at <= FRESH}


class Looked:
    """A fetcher that first hands out what a look has brought already, each answer once."""

    def __init__(self, fetcher: Fetcher, chains: dict[str, list[Capture]]) -> None:
        self._fetcher = fetcher
        self._chains = chains

    @property
    def agent(self) -> str:
        """The User-Agent."""
        return self._fetcher.agent

    def name(self, url: str) -> None:
        """A person named this address."""
        self._fetcher.name(url)

    def fetch(
        self,
        request: Request | str,
        *,
        validators: Validators | None = None,
        named: bool = False,
        profile: SiteProfile | None = None,
    ) -> list[Capture]:
        """The chain of captures that answers a request; see `Fetcher.fetch`."""
        asked = Request(request) if isinstance(request, str) else request
        if asked.method == "GET" and asked.url in self._chains:
            return self._chains.pop(asked.url)
        return self._fetcher.fetch(request, validators=validators, named=named, profile=profile)

    def close(self) -> None:
        """Close what is open."""
        self._fetcher.close()
