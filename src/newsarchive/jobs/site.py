"""One site while it is crawled: its pieces, its budget, and what is told of its pages."""

from datetime import datetime
from time import monotonic

from newsarchive.fetch.politeness import Politeness
from newsarchive.jobs.addresses import Addresses
from newsarchive.jobs.keep import Keeper
from newsarchive.jobs.learned import Learned
from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.jobs.revisits import due_at, next_wait
from newsarchive.jobs.tonight import Tonight
from newsarchive.model.outcome import Alarm, Outcome, OutcomeName
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run
from newsarchive.store.archive import Archive
from newsarchive.store.frontier import DEAD, DONE, SKIPPED, Entry, Frontier
from newsarchive.store.room import stamp

MOST_TRIES = 6
ALSO = "also at "


class Site(Tonight):
    """The pieces that every part of a site's walk works with, and what tonight has brought so far."""

    def __init__(
        self,
        profile: SiteProfile,
        archive: Archive,
        keeper: Keeper,
        run: Run,
        *,
        options: CrawlOptions,
        now: Now,
        agent: str,
        politeness: Politeness | None = None,
    ) -> None:
        super().__init__()
        self.profile = profile
        self.archive = archive
        self.frontier: Frontier = archive.frontier
        self.keeper = keeper
        self.run = run
        self.options = options
        self.now = now
        self.agent = agent
        self.politeness = politeness
        self.learned = Learned.from_state(self.frontier.state(profile.id))
        self.addresses = Addresses(profile, self.learned, archive.db)
        self._began = monotonic()
        self._remembered = 0
        keeper.each_time(self.remember)

    @property
    def id(self) -> str:
        """The site's id."""
        return self.profile.id

    def identity(self, url: str) -> str:
        """What tells this address from those of other pages."""
        return self.addresses.identity(url)

    def key(self, url: str) -> int:
        """The number of an address's identity."""
        return self.addresses.key(url)

    def entry(self, url: str) -> Entry | None:
        """What is known of an address."""
        return self.frontier.get(self.key(url))

    def note_also(self, entry: Entry, url: str) -> None:
        """Another address leads to what this entry holds; it is its alias once that is stored, after a crash too."""
        self.also.setdefault(entry.key, []).append(url)
        entry.reason = ALSO + url
        self.frontier.update(entry)

    def spent(self) -> str | None:
        """The budget that is used up, or None."""
        budget, options = self.profile.budget, self.options
        seconds = monotonic() - self._began
        if options.max_seconds is not None and seconds >= options.max_seconds:
            return "time"
        if budget.minutes is not None and seconds >= budget.minutes * 60:
            return "time"
        most = min((bound for bound in (options.limit, budget.pages) if bound is not None), default=None)
        if most is not None and self.pages >= most:
            return "pages"
        if options.max_bytes is not None and self.totals.bytes >= options.max_bytes:
            return "bytes"
        if budget.megabytes is not None and self.totals.bytes >= budget.megabytes * 1e6:
            return "bytes"
        return None

    def stamp(self, moment: datetime | None = None) -> str:
        """Now, or a moment, as the database writes it."""
        return stamp(moment or self.now())

    def tell(self, outcome: OutcomeName, url: str, **details: str | int | None) -> Outcome:
        """An outcome of this site, counted."""
        told = Outcome(url, outcome, self.id, **details)  # type: ignore[arg-type]  # the names are the fields of Outcome
        self.totals.outcomes[outcome] = self.totals.outcomes.get(outcome, 0) + 1
        if told.reason:
            self.totals.reasons[told.reason] = self.totals.reasons.get(told.reason, 0) + 1
        if outcome == "failed":
            self.totals.failed.add(told.reason or "")
        elif outcome == "skipped":
            self.totals.skipped.add(told.reason or "")
        return told

    def tell_later(self, outcome: OutcomeName, url: str, **details: str | int | None) -> None:
        """Tell an outcome once the group it belongs to is safe."""
        self.keeper.tell(self.tell(outcome, url, **details))

    def skip(self, entry: Entry, reason: str, detail: str | None = None) -> None:
        """Leave an address alone for good, with the reason."""
        entry.state, entry.reason = SKIPPED, f"{reason}: {detail}" if detail else reason
        self.frontier.update(entry)
        self.tell_later("skipped", entry.url, reason=reason, detail=detail)

    def fail(self, entry: Entry | None, url: str, rule: str, message: str, *, again: bool = False) -> None:
        """Note that an address could not be had; with `again` it is tried on the next nights, a few times."""
        if entry is not None:
            entry.misses += 1
            entry.reason = rule
            entry.state = DONE if entry.article else DEAD
            if again and not entry.article and entry.misses <= MOST_TRIES:
                entry.wait_days = next_wait(entry.wait_days, 30)
                entry.due = self.stamp(due_at(self.now(), entry.wait_days))
            elif not entry.article:
                entry.due = None
            self.frontier.update(entry)
        self.keeper.then(lambda: self._write_failure(url, rule, message))
        self.tell_later("failed", url, reason=rule, detail=message)

    def _write_failure(self, url: str, rule: str, message: str) -> tuple[Outcome, ...]:
        self.archive.failures.add(url, rule, message, run=self.run, now=self.now(), site=self.id)
        return ()

    def shut(self, why: str, url: str | None = None) -> None:
        """Nothing of the site may or can be fetched tonight; what waits goes on waiting."""
        problem, url = self.unreachable, url or self.profile.url
        self.facts.shut = why
        if problem is None:
            self.tell_later("skipped", url, reason="robots-unavailable", detail=why)
        else:
            self.fail(None, url, problem.rule, problem.what)

    def alarm(self, rule: str, message: str) -> None:
        """Raise an alarm; it is told at the end of the site."""
        self.alarms.append(Alarm(self.id, rule, message))

    def remember(self) -> tuple[Outcome, ...]:
        """Keep what was learned since the last time, with every group: a killed run goes on as it would have."""
        if self.totals.requests != self._remembered:
            self._remembered = self.totals.requests
            self.frontier.keep_state(self.id, self.learned.to_state())
        return ()

    def remember_at_the_end(self) -> None:
        """Keep what was learned, with the last group."""
        self._remembered = -1
        self.keeper.then(self.remember)
