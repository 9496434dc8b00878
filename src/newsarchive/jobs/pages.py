"""Fetch single pages that a person named: keep their bytes, store what is an article."""

from collections.abc import Iterator, Sequence

from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.model.outcome import Outcome
from newsarchive.model.profile import SiteProfile


def fetch_pages(
    archive: "Archive",
    urls: Sequence[str],
    fetcher: "Fetcher",
    options: CrawlOptions | None = None,
    *,
    now: Now,
    profiles: Sequence[SiteProfile] = (),
    command: str = "fetch",
) -> Iterator[Outcome]:
    """Fetch these addresses; a page under a registered site belongs to it, others to a site named after the host."""
    raise NotImplementedError
    yield
