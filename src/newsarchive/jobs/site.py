"""One site while it is crawled: its pieces, its memory, its counts, and the keys of its addresses."""

import re
from collections import Counter, OrderedDict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from urllib.parse import parse_qsl, urlsplit

from newsarchive.errors import FetchProblem
from newsarchive.fetch.politeness import Politeness
from newsarchive.fetch.robots import Robots
from newsarchive.jobs.answers import Answer, Host, Seen
from newsarchive.jobs.asked import Asked
from newsarchive.jobs.furniture import Furniture
from newsarchive.jobs.idle import idle_names, place_of
from newsarchive.jobs.keep import Keeper
from newsarchive.jobs.learned import Learned
from newsarchive.jobs.options import CrawlOptions, Now
from newsarchive.jobs.revisits import due_at, next_wait
from newsarchive.model.article import Article
from newsarchive.model.capture import Request
from newsarchive.model.outcome import Alarm, Outcome, OutcomeName
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run, RunTotals
from newsarchive.profiles.drift import Tally
from newsarchive.store.archive import Archive
from newsarchive.store.frontier import DEAD, DONE, SKIPPED, Entry, Frontier, key_of
from newsarchive.store.room import stamp
from newsarchive.text.urls import identity

MOST_TRIES = 6
ALSO = "also at "


@dataclass(slots=True)
class Facts:
    """What a run counts on a site, to be held against other nights."""

    lists: int = 0
    lists_dry: list[Entry] = field(default_factory=list)
    items: int = 0
    new_items: int = 0
    articles: int = 0
    filled: Counter[str] = field(default_factory=Counter)
    bodies: Counter[int] = field(default_factory=Counter)
    body_of: dict[int, str] = field(default_factory=dict)
    revisited: int = 0
    not_modified: int = 0
    moved_to: str | None = None
    redesigned: int = 0
    traps: Counter[str] = field(default_factory=Counter)
    promises: Tally = field(default_factory=Tally)
    shut: str | None = None


@dataclass(frozen=True, slots=True)
class Sketch:
    """What tells whether another page shows the same article: its day, its paragraphs, the addresses of its files."""

    published: str | None
    paragraphs: frozenset[str]
    files: frozenset[str]


class Site:
    """The pieces that every part of a site's walk works with."""

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
        self.robots: Robots | None = None
        self.hosts: dict[str, Host] = {}
        self.totals = RunTotals()
        self.facts = Facts()
        self.asked = Asked()
        self.furniture = Furniture()
        self.presses: dict[int, Request] = {}  # tonight's way to held articles that only a form's button shows
        self.follows = True
        self.answered = 0
        self.pages = 0
        self.silent = 0
        self.unreachable: FetchProblem | None = None
        self.recent: OrderedDict[str, Sketch] = OrderedDict()
        self.lists: dict[int, str] = {}
        self.barren = 0
        self.known_on: dict[str, set[int]] = {}
        self.by_address: dict[str, bool] = {}
        self.doubted: dict[str, list[tuple[Seen, Article, tuple[Article, ...]]]] = {}
        self.early: list[tuple[Entry, Answer]] = []
        self.choosing: dict[int, tuple[Answer, bool]] = {}  # pages whose forms let choose lists; whether to the end
        self.dry_forms: Counter[str] = Counter()
        self.scripts = ""
        self.has_scripts = False
        self.also: dict[int, list[str]] = {}
        self.outcomes: list[Outcome] = []
        self.alarms: list[Alarm] = []
        self._began = monotonic()
        self._remembered = 0
        self._other_keys: dict[int, int] = {}
        self._ignored = frozenset(name.lower() for name in profile.ignored_parameters)
        self._significant = frozenset(name.lower() for name in profile.identity_parameters)
        keeper.each_time(self.remember)
        for place in self.learned.idle:
            self._fold(f"%{place.rpartition('#')[2]}=%")
        for place in self.learned.volatile:
            self._fold("%" + place.partition(":")[2] + "/%")

    @property
    def id(self) -> str:
        """The site's id."""
        return self.profile.id

    def identity(self, url: str) -> str:
        """What tells this address from those of other pages; behind `#` stands what is pressed on a form's page."""
        base, mark, pressed = url.partition("#")
        return self._bare(base, self.learned.idle) + mark + pressed

    def _bare(self, url: str, idle: Collection[str]) -> str:
        steady = self._steady(url) if self.learned.volatile else url
        return identity(steady, ignored=self._ignored | idle_names(url, idle), significant=self._significant)

    def key(self, url: str) -> int:
        """The number of an address's identity."""
        key = key_of(self.id, self.identity(url))
        return self._other_keys.get(key, key)

    def entry(self, url: str) -> Entry | None:
        """What is known of an address."""
        return self.frontier.get(self.key(url))

    def learn_idle(self, one: str, other: str) -> None:
        """Two addresses showed the same text: a parameter in which alone they differ may be idle."""
        name = differing_parameter(one, other)
        if name is None:
            self._learn_volatile(one, other)
            return
        place = place_of(one if f"{name}=" in one.lower() else other, name)
        if name in self._ignored or name in self._significant or place in self.learned.idle:
            return
        self.learned.same[place] = self.learned.same.get(place, 0) + 1
        if self.learned.same[place] >= 2 and not self._tells_apart(f"%{name}=%", self.learned.idle | {place}):
            self.learned.idle.add(place)
            self._fold(f"%{name}=%")

    def _learn_volatile(self, one: str, other: str) -> None:
        """The addresses differ in one opaque part of the path: a portal may write a new one into every link."""
        place = differing_part(one, other)
        if place is None or place in self.learned.volatile:
            return
        self.learned.same[place] = self.learned.same.get(place, 0) + 1
        if self.learned.same[place] < 2:
            return
        self.learned.volatile.add(place)
        if self._tells_apart("%" + place.partition(":")[2] + "/%", self.learned.idle):
            self.learned.volatile.discard(place)
        else:
            self._fold("%" + place.partition(":")[2] + "/%")

    def _steady(self, url: str) -> str:
        """The address with the parts of its path masked that change by themselves."""
        scheme, _, rest = url.partition("//")
        path, mark, query = rest.partition("?")
        parts = path.split("/")
        for index in range(1, len(parts)):
            if f"{index}:{'/'.join(parts[:index])}" in self.learned.volatile:
                parts[index] = "-"
        return scheme + "//" + "/".join(parts) + mark + query

    def _tells_apart(self, like: str, idle: Collection[str]) -> bool:
        """Whether articles with other texts are held whose addresses would become one."""
        texts: dict[str, int] = {}
        for _, url, text in self._like(like):
            bare = self._bare(url, idle)
            if text is not None and texts.setdefault(bare, text) != text:
                return True
        return False

    def _fold(self, like: str) -> None:
        """Let addresses that have become one find the entry that one of them has."""
        for key, url, _ in self._like(like):
            self._other_keys.setdefault(key_of(self.id, self.identity(url)), key)

    def _like(self, like: str) -> Iterable[tuple[int, str, int | None]]:
        rows = self.archive.db.execute(
            "SELECT key, url, text FROM urls WHERE site = ? AND url LIKE ? ESCAPE '\\' ORDER BY article IS NULL, id",
            (self.id, like.replace("_", "\\_")),
        )
        return rows.fetchall()

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


_OPAQUE = re.compile(r"[A-Za-z0-9_!@$%+=,.-]{12,}")


def differing_part(one: str, other: str) -> str | None:
    """The one opaque part of the path in which two addresses differ, as `index:host/part/part`; else None.

    >>> differing_part("http://a.example/p/c4_04SB8K8xLLM9MSS/?id=4", "http://a.example/p/c5_17TD2Z9aQQQ0PLL/?id=4")
    '2:a.example/p'
    """
    left, right = urlsplit(one), urlsplit(other)
    a, b = (left.netloc + left.path).split("/"), (right.netloc + right.path).split("/")
    if left.query != right.query or len(a) != len(b):
        return None
    changed = [index for index in range(len(a)) if a[index] != b[index]]
    if len(changed) != 1 or changed[0] == 0 or not all(_OPAQUE.fullmatch(parts[changed[0]]) for parts in (a, b)):
        return None
    return f"{changed[0]}:{'/'.join(a[: changed[0]])}"


def differing_parameter(one: str, other: str) -> str | None:
    """The one query parameter in which two addresses differ, in lower case; None if they differ in more or elsewhere.

    >>> differing_parameter("http://a.example/i.php?id=4&Itemid=1", "http://a.example/i.php?Itemid=7&id=4")
    'itemid'
    """
    left, right = urlsplit(one), urlsplit(other)
    if left.path.lower() != right.path.lower():
        return None
    a = {name.lower(): value for name, value in parse_qsl(left.query, keep_blank_values=True)}
    b = {name.lower(): value for name, value in parse_qsl(right.query, keep_blank_values=True)}
    changed = [name for name in {**a, **b} if a.get(name) != b.get(name)]
    return changed[0] if len(changed) == 1 else None
