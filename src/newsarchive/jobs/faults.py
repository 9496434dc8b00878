"""A fault of our own at one page: the page fails and is tried again on a later night, and the walk goes on."""

import logging
import sqlite3
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from newsarchive.errors import NewsarchiveError
from newsarchive.jobs.asking import BudgetSpent
from newsarchive.jobs.site import Site
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.outcome import Outcome
from newsarchive.store.frontier import Entry

_OF_THE_RUN = (BudgetSpent, NewsarchiveError, sqlite3.Error)
_log = logging.getLogger(__name__)
T = TypeVar("T")


def fault_fails_page(site: Site, entry: Entry, step: Generator[Want, Got, T]) -> Generator[Want, Got, T | None]:
    """Take a step of the walk that works with one page; None where it went wrong."""
    try:
        return (yield from step)
    except _OF_THE_RUN:
        raise
    except Exception as fault:  # noqa: BLE001 - one page must not end its site's night
        _fail(site, entry, fault)
        return None


def fault_fails_record(
    site: Site, entry: Entry, write: Callable[[], Iterable[Outcome]]
) -> Callable[[], Iterable[Outcome]]:
    """The writing of a page's record; where it goes wrong nothing of it is written, and the others of its group are."""

    def whole_or_not() -> Iterable[Outcome]:
        try:
            with site.archive.transaction():
                return tuple(write())
        except _OF_THE_RUN:
            raise
        except Exception as fault:  # noqa: BLE001 - as above
            if entry.article and site.archive.articles.key_of(entry.article) is None:
                entry.article = entry.wait_days = None
            _fail(site, entry, fault)
            return ()

    return whole_or_not


def _fail(site: Site, entry: Entry, fault: Exception) -> None:
    _log.error("a fault at %s", entry.url, exc_info=fault)
    site.fail(entry, entry.url, "error", f"a fault of this program: {type(fault).__name__}: {fault}", again=True)
