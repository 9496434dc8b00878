"""The nightly crawl: many sites side by side, one writer, every page an outcome once it is safe on disk."""

from collections.abc import Iterator, Sequence

from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.model.outcome import Alarm, Outcome
from newsarchive.model.profile import SiteProfile


def crawl(
    archive: "Archive",
    profiles: Sequence[SiteProfile],
    fetcher: "Fetcher",
    options: CrawlOptions | None = None,
    *,
    now: Now,
    command: str = "fetch",
) -> Iterator[Outcome | Alarm]:
    """Crawl these sites; yields an outcome for each page and an alarm for each oddity, and writes `runs/<id>.json`.

    The caller holds the archive's lock. Closing the generator stops the crawl cleanly; state is kept.
    Raises `Unreachable` if no page of any site could be had, `DiskFull` when the disk is full.
    """
    raise NotImplementedError
    yield
