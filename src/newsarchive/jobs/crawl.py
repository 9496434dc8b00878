"""The nightly crawl: many sites side by side, one writer, every page an outcome once it is safe on disk."""

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial

from newsarchive import __version__
from newsarchive.errors import FetchProblem, NewsarchiveError, Unreachable, exit_code_of
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.politeness import Politeness
from newsarchive.fetch.robots_fetch import robots_limits
from newsarchive.jobs.alarms import facts_of
from newsarchive.jobs.appending import open_writer
from newsarchive.jobs.keep import DryKeeper, Keeper
from newsarchive.jobs.manners import is_known, refusal
from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.jobs.readers import Readers, spare_cores
from newsarchive.jobs.reading import Job, unreadable
from newsarchive.jobs.report import report_of, write_report
from newsarchive.jobs.site import Site
from newsarchive.jobs.walking import walk_site
from newsarchive.jobs.wanting import Ask, Got, Walk, Want
from newsarchive.model.ending import ending
from newsarchive.model.outcome import Alarm, Outcome
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run, RunTotals
from newsarchive.store.archive import Archive
from newsarchive.store.room import stamp

_MOST_NAMED = 3
_log = logging.getLogger(__name__)


def crawl(
    archive: Archive,
    profiles: Sequence[SiteProfile],
    fetcher: Fetcher,
    options: CrawlOptions | None = None,
    *,
    now: Now,
    command: str = "fetch",
    politeness: Politeness | None = None,
) -> Iterator[Outcome | Alarm]:
    """Crawl these sites; yields an outcome for each page and an alarm for each oddity, and writes `runs/<id>.json`.

    The caller holds the archive's lock. Closing the generator stops the crawl cleanly; state is kept. An error that is
    thrown into it does so too, and gives the run its exit code.
    Raises `Unreachable` if no page of any site could be had, `DiskFull` when the disk is full.
    """
    yield from run_walks(
        archive, profiles, fetcher, walk_site, options=options, now=now, command=command, politeness=politeness
    )


def run_walks(
    archive: Archive,
    profiles: Sequence[SiteProfile],
    fetcher: Fetcher,
    walk: Callable[[Site], Walk],
    *,
    options: CrawlOptions | None,
    now: Now,
    command: str,
    politeness: Politeness | None = None,
) -> Iterator[Outcome | Alarm]:
    """Do one walk for each site, side by side; everything that `crawl` says of runs, order and ends holds here."""
    options = options or CrawlOptions()
    politeness = politeness or getattr(fetcher, "politeness", None)
    with _keeping(archive, profiles, command, now, dry_run=options.dry_run) as (keeper, run):
        sites = [
            Site(profile, archive, keeper, run, options=options, now=now, agent=fetcher.agent, politeness=politeness)
            for profile in profiles
        ]
        keeper.each_time(partial(_note_totals, archive, run, sites))
        most = options.readers if options.readers is not None else spare_cores()
        with _finishing(archive, run, sites, options=options, now=now):
            crew = _Crew(fetcher, Readers(most), sites, walk, options=options)
            try:
                yield from crew.work(keeper)
            finally:
                crew.stop()
                if crew.is_at_rest:
                    with suppress(NewsarchiveError):
                        keeper.flush()
    yield from _add_up(sites).alarms
    if _is_silent(sites):
        raise Unreachable(
            "none of these sites could be reached",
            where=", ".join(site.profile.url for site in sites[:_MOST_NAMED]) + (" …" if sites[_MOST_NAMED:] else ""),
            hint="is the network up? try 'newsarchive doctor'",
        )


@contextmanager
def _keeping(
    archive: Archive, profiles: Sequence[SiteProfile], command: str, now: Now, *, dry_run: bool
) -> Iterator[tuple[Keeper, Run]]:
    """The keeper of a run, over the archive as the last run left it; for a dry run one that keeps nothing."""
    if dry_run:
        run = Run("dry-run", command, __version__, now())
        try:
            yield DryKeeper(archive, run), run
        finally:
            archive.frontier.forget()
        return
    writer = open_writer(archive, now)
    archive.frontier.forget()  # what a run of this process that was interrupted inside a step left half done
    with archive.transaction():
        run = archive.runs.start(command, now(), version=__version__)
        for profile in profiles:
            archive.sites.save(profile, now())
    with writer:
        yield Keeper(archive, writer, run), run


@contextmanager
def _finishing(archive: Archive, run: Run, sites: Sequence[Site], *, options: CrawlOptions, now: Now) -> Iterator[None]:
    """Write down how the run ended, whatever ends it."""
    code = 1
    try:
        yield
        code = _ending(_add_up(sites), is_unreachable=_is_silent(sites))
    except BaseException as end:  # an interrupt, and a caller who stops listening, end a run too
        code = exit_code_of(end)
        raise
    finally:
        if not options.dry_run:
            with suppress(NewsarchiveError):  # a full disk must not hide what came before it
                _finish(archive, run, _add_up(sites), sites, code=code, now=now)


def _note_totals(archive: Archive, run: Run, sites: Sequence[Site]) -> tuple[Outcome, ...]:
    archive.runs.note(run, _add_up(sites))
    return ()


def _is_silent(sites: Sequence[Site]) -> bool:
    """Whether something was asked for and nobody answered."""
    return any(site.totals.requests for site in sites) and not any(site.answered for site in sites)


def _add_up(sites: Sequence[Site]) -> RunTotals:
    totals = RunTotals()
    for site in sites:
        totals.requests += site.totals.requests
        totals.bytes += site.totals.bytes
        totals.alarms += site.alarms
        totals.failed |= site.totals.failed
        totals.skipped |= site.totals.skipped
        for into, of in ((totals.outcomes, site.totals.outcomes), (totals.reasons, site.totals.reasons)):
            for name, count in of.items():
                into[name] = into.get(name, 0) + count
    return totals


def _ending(totals: RunTotals, *, is_unreachable: bool) -> int:
    return ending(
        totals.outcomes,
        failed=totals.failed,
        skipped=totals.skipped,
        has_alarms=bool(totals.alarms),
        is_unreachable=is_unreachable,
    )


def _finish(archive: Archive, run: Run, totals: RunTotals, sites: Sequence[Site], *, code: int, now: Now) -> None:
    by_site = {site.id: site.totals for site in sites}
    archive.runs.finish(run, totals, code, now(), by_site=by_site, facts={site.id: facts_of(site) for site in sites})
    write_report(archive.directory, report_of(run, totals, sites, finished_at=stamp(now()), exit_code=code))


@dataclass(slots=True)
class _Worker:
    """The thread that talks to one site's host, and the walk it works for."""

    site: Site
    walk: Walk
    wants: "queue.SimpleQueue[Want | None]"


class _Crew:
    """One thread a host: it fetches, and it waits for a reader. All else happens in the thread of the generator."""

    def __init__(
        self,
        fetcher: Fetcher,
        readers: Readers,
        sites: Sequence[Site],
        walk: Callable[[Site], Walk],
        *,
        options: CrawlOptions,
    ) -> None:
        self._fetcher = fetcher
        self._readers = readers
        self._walk = walk
        self._options = options
        self._next = deque(sites)
        self._at_work: dict[str, _Worker] = {}
        self.is_at_rest = False  # no walk is inside a step: what is collected is whole
        self._results: queue.SimpleQueue[tuple[str, Got]] = queue.SimpleQueue()

    def work(self, keeper: Keeper) -> Iterator[Outcome]:
        """Walk all sites; outcomes come in groups, as they become safe."""
        self._hire()
        while self._at_work:
            self.is_at_rest = True
            try:
                result = self._results.get(timeout=keeper.seconds_left)
            except queue.Empty:
                result = None
            self.is_at_rest = False
            if result is not None:
                site, got = result
                self._go_on(self._at_work[site], got)
                self._hire()
            if result is None or keeper.is_full:
                yield from self._safe(keeper)
        yield from self._safe(keeper)
        while keeper.seconds_left is not None:  # writing the last group may have found something to tell
            yield from self._safe(keeper)

    def _safe(self, keeper: Keeper) -> Iterator[Outcome]:
        """Make the group safe and tell it; whoever stops listening meanwhile finds the walks at rest."""
        outcomes = keeper.flush()
        self.is_at_rest = True
        yield from outcomes
        self.is_at_rest = False

    def _hire(self) -> None:
        while self._next and len(self._at_work) < self._options.hosts_at_once:
            site = self._next.popleft()
            worker = _Worker(site, self._walk(site), queue.SimpleQueue())
            self._at_work[site.id] = worker
            threading.Thread(target=self._talk, args=(worker,), name=f"fetch-{site.id}", daemon=True).start()
            self._go_on(worker, None)

    def _go_on(self, worker: _Worker, got: Got | None) -> None:
        """Let a walk work with what came, up to its next request."""
        try:
            want = next(worker.walk) if got is None else worker.walk.send(got)
            while isinstance(want, Job) and not self._readers.are_there:
                want = worker.walk.send(self._read(want))
        except StopIteration:
            self._dismiss(worker)
            return
        except NewsarchiveError:
            raise
        except Exception as problem:  # noqa: BLE001 - one site must not end the others' night
            worker.site.alarm("error", f"the walk ended early: {type(problem).__name__}: {problem}")
            _log.exception("the walk of %s ended early", worker.site.id)
            self._dismiss(worker)
            return
        worker.wants.put(want)

    def _dismiss(self, worker: _Worker) -> None:
        worker.wants.put(None)
        del self._at_work[worker.site.id]

    def _talk(self, worker: _Worker) -> None:
        while (want := worker.wants.get()) is not None:
            got = self._fetch(want, worker.site) if isinstance(want, Ask) else self._read(want)
            self._results.put((worker.site.id, got))

    def _read(self, want: Job) -> Got:
        try:
            return Got(reading=self._readers.read(want))
        except Exception as problem:  # noqa: BLE001 - one page must not end the run, nor leave its walk waiting
            return Got(reading=replace(unreadable(problem), again=True))

    def _fetch(self, want: Ask, site: Site) -> Got:
        def may_follow(url: str) -> bool:
            return want.is_robots or (is_known(site, url) and refusal(site, url) is None)

        try:
            chain = self._fetcher.fetch(
                want.request,
                validators=want.validators,
                named=want.named,
                profile=site.profile,
                may_follow=may_follow,
                limits=robots_limits(self._fetcher.limits) if want.is_robots else None,
            )
        except FetchProblem as problem:
            return Got(problem=problem)
        except NewsarchiveError as problem:
            return Got(problem=FetchProblem(want.request.url, "policy", problem.what))
        except Exception as problem:  # noqa: BLE001 - one address must not end the run
            return Got(problem=FetchProblem(want.request.url, "error", f"{type(problem).__name__}: {problem}"))
        return Got(tuple(chain))

    def stop(self) -> None:
        """Let the threads end after the request that each is at."""
        for worker in self._at_work.values():
            worker.wants.put(None)
            worker.walk.close()
        self._at_work.clear()
        self._next.clear()
        self._readers.close()
