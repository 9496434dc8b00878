"""The order of one fetch: WARC, disk, one transaction, and only then the outcome; in groups of 50 or one second."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsarchive.captures.records import Original
from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.jobs.copies import whole_copy
from newsarchive.model.capture import Capture, Place
from newsarchive.model.outcome import Outcome
from newsarchive.model.run import Run
from newsarchive.store.archive import Archive
from newsarchive.store.crash import crash_point

MOST = 50
SECONDS = 1.0


@dataclass(slots=True)
class Kept:
    """A capture whose record is written; `id` is its row once the group is safe."""

    capture: Capture
    place: Place
    site: str | None
    id: int = 0
    digest: str | None = None


Action = Callable[[], Iterable[Outcome]]


class Keeper:
    """Collects captures and what follows from them, and makes both safe together."""

    def __init__(
        self, archive: Archive, writer: WarcWriter, run: Run, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._archive = archive
        self._writer = writer
        self._run = run
        self._clock = clock
        self._kept: list[Kept] = []
        self._actions: list[Action] = []
        self._since: float | None = None
        self._each_time: list[Action] = []
        self.bytes = 0
        self.told: Counter[str | None] = Counter()  # outcomes of each site, as their groups became safe

    def each_time(self, action: Action) -> None:
        """Do this in the transaction of every group, after all else."""
        self._each_time.append(action)

    def keep(self, captures: Sequence[Capture], site: str | None) -> list[Kept]:
        """Append captures to the WARC; they are safe after the next `flush`."""
        kept = []
        for capture in captures:
            digest = capture.digest
            place = self._writer.append(capture, original=self._original(capture, digest), digest=digest)
            kept.append(Kept(capture, place, site, digest=digest))
            self.bytes += len(capture.body)
        crash_point("after_warc_write")
        self._kept += kept
        self._begin()
        return kept

    def _original(self, capture: Capture, digest: str) -> Original | None:
        """The capture whose payload came again or did not change; only one that reads back whole is relied on."""
        if capture.request.method != "GET" or capture.status not in (200, 304) or capture.truncated:
            return None
        copy = whole_copy(self._archive, capture.url, None if capture.status == 304 else digest)
        return Original.of(*copy) if copy is not None else None

    def then(self, action: Action) -> None:
        """Do this in the transaction of the group, after its captures have their rows."""
        self._actions.append(action)
        self._begin()

    def _begin(self) -> None:
        if self._since is None:
            self._since = self._clock()

    def tell(self, outcome: Outcome) -> None:
        """Tell this outcome once the group is safe."""
        self.then(lambda: (outcome,))

    @property
    def is_full(self) -> bool:
        """Whether the group should be made safe now."""
        return self._since is not None and (len(self._kept) >= MOST or self._clock() - self._since >= SECONDS)

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the group is due, None if it is empty."""
        return None if self._since is None else max(0.0, SECONDS - (self._clock() - self._since))

    def flush(self) -> list[Outcome]:
        """Make everything collected safe; the outcomes may be told from here on."""
        if self._since is None:
            return []
        self._writer.sync()
        crash_point("after_warc_fsync")
        outcomes: list[Outcome] = []
        kept, actions = self._kept, self._actions
        self._kept, self._actions, self._since = [], [], None
        with self._archive.transaction():
            for one in kept:
                one.id = self._archive.captures.add(
                    one.capture, one.place, site=one.site, run=self._run, digest=one.digest
                )
            for action in (*actions, *self._each_time):
                for outcome in action():
                    outcomes.append(outcome)
                    self.told[outcome.site] += 1
            self._archive.frontier.flush()
        return outcomes


class DryKeeper(Keeper):
    """Keeps nothing and writes nothing; tells what would be done."""

    def __init__(self, archive: Archive, run: Run) -> None:
        self._archive = archive
        self._run = run
        self._told: list[Outcome] = []
        self.bytes = 0

    def keep(self, captures: Sequence[Capture], site: str | None) -> list[Kept]:
        """Captures pass by."""
        return [Kept(capture, Place("", 0, 0), site) for capture in captures]

    def then(self, action: Action) -> None:
        """Nothing follows."""

    def each_time(self, action: Action) -> None:
        """Nothing is kept."""

    def tell(self, outcome: Outcome) -> None:
        """Tell it with the next group."""
        self._told.append(outcome)

    @property
    def is_full(self) -> bool:
        """Whatever is told can be told at once."""
        return bool(self._told)

    @property
    def seconds_left(self) -> float | None:
        """Nothing waits."""
        return None

    def flush(self) -> list[Outcome]:
        """What was told since the last time."""
        told, self._told = self._told, []
        return told
