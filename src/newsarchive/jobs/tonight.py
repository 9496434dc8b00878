"""What a run knows of one site by now, and forgets when it ends."""

from collections import Counter, OrderedDict
from dataclasses import dataclass, field

from newsarchive.errors import FetchProblem
from newsarchive.fetch.robots import Robots
from newsarchive.jobs.answers import Answer, Host, Seen
from newsarchive.jobs.asked import Asked
from newsarchive.jobs.furniture import Furniture
from newsarchive.model.article import Article
from newsarchive.model.capture import Request
from newsarchive.model.outcome import Alarm
from newsarchive.model.run import RunTotals
from newsarchive.profiles.drift import Tally
from newsarchive.store.frontier import Entry


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


@dataclass(slots=True)
class Tonight:
    """Counts, what was asked and answered, and what waits for more to be known."""

    totals: RunTotals = field(default_factory=RunTotals)
    facts: Facts = field(default_factory=Facts)
    alarms: list[Alarm] = field(default_factory=list)
    # the host: its robots.txt and those of others, how often it answered, and how often it was silent in a row
    robots: Robots | None = None
    hosts: dict[str, Host] = field(default_factory=dict)
    asked: Asked = field(default_factory=Asked)
    pages: int = 0
    answered: int = 0
    silent: int = 0
    unreachable: FetchProblem | None = None
    # what the pages show: lists by their content, known items of the last page of a shape, what stands everywhere
    follows: bool = True  # whether the links of pages are entered
    furniture: Furniture = field(default_factory=Furniture)
    lists: dict[int, str] = field(default_factory=dict)
    known_on: dict[str, set[int]] = field(default_factory=dict)
    led: dict[int, tuple[str, int | None]] = field(default_factory=dict)  # by number: its address, and what led to it
    fruitful: set[int | None] = field(default_factory=set)  # those of them that brought something
    barren: int = 0  # pages in a row that brought no article
    scripts: str = ""
    has_scripts: bool = False
    # forms: the way to held articles that only a press shows, whether an address does, pages whose forms choose lists
    presses: dict[int, Request] = field(default_factory=dict)
    by_address: dict[str, bool] = field(default_factory=dict)
    choosing: dict[int, tuple[Answer, bool]] = field(default_factory=dict)
    dry_forms: Counter[str] = field(default_factory=Counter)
    # articles: those not yet safe, other addresses of them, pages that wait for a judgement
    recent: OrderedDict[str, Sketch] = field(default_factory=OrderedDict)
    also: dict[int, list[str]] = field(default_factory=dict)
    doubted: dict[str, list[tuple[Seen, Article, tuple[Article, ...]]]] = field(default_factory=dict)
    early: list[tuple[Entry, Answer]] = field(default_factory=list)
