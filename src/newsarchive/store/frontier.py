"""The frontier: every address that a site's pages led to, what it turned out to be, and when it is due.

Changes gather in memory and are written by `flush`, which the job calls inside the transaction that makes its captures
safe; a killed run therefore finds an address waiting whose capture was not kept. Waiting addresses are handed out by
priority, then in the order they were found, from a batch read ahead: memory stays flat however long the queue is.
"""

import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from heapq import heappop, heappush
from itertools import chain
from operator import attrgetter
from typing import Any, Literal

from newsarchive.store.room import Room, Transaction, from_json, to_json
from newsarchive.store.sieve import Sieve
from newsarchive.text.scrub import scrub_values

Role = Literal["unknown", "list", "pager", "article", "part", "frame", "feed", "sitemap", "other", "file"]
WAITING, DONE, SKIPPED, DEAD = 0, 1, 2, 3
BATCH = 1_000
SPILL = 50_000


def key_of(site: str, identity: str) -> int:
    """The number under which an address identity of a site is kept."""
    return int.from_bytes(
        blake2b(f"{site}\n{identity}".encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True
    )


@dataclass(slots=True)
class Entry:
    """One address of a site. `said` is the date (EDTF) and `anchor` the text that other pages give it."""

    key: int
    site: str
    url: str
    role: Role = "unknown"
    state: int = WAITING
    priority: int = 50
    depth: int = 0
    parent: int | None = None
    anchor: str | None = None
    said: str | None = None
    seen_in: str | None = None
    due: str | None = None
    wait_days: int | None = None
    fetched_at: str | None = None
    status: int | None = None
    etag: str | None = None
    modified: str | None = None
    payload: str | None = None
    content: int | None = None
    text: int | None = None
    title: int | None = None
    layout: int | None = None
    article: str | None = None
    misses: int = 0
    items: int | None = None
    capture: int | None = None
    reason: str | None = None
    id: int = 0


_COLUMNS = tuple(one.name for one in fields(Entry))
_NAMES = ", ".join(_COLUMNS)
_SELECT = f"SELECT {_NAMES} FROM urls "  # noqa: S608 - our own column names
_ALL_OF = attrgetter(*_COLUMNS)
_WRITE = (
    f"INSERT INTO urls ({_NAMES}) VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (key) DO UPDATE SET "  # noqa: S608 - as above
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name not in ("id", "key", "site"))
)
# What is known of an address that was found and not asked for yet; the table has the rest as its defaults. Where other
# pages say nothing of it an empty text is handed over: sqlite3 takes ten times as long over None.
_FOUND = ("id", "key", "site", "url", "role", "priority", "depth", "parent")
_FOUND_OF = attrgetter(*_FOUND)
_WRITE_FOUND = (
    f"INSERT INTO urls ({', '.join(_FOUND)}, anchor, said, seen_in) "  # noqa: S608 - as above
    f"VALUES ({', '.join('?' * len(_FOUND))}, nullif(?, ''), nullif(?, ''), nullif(?, ''))"
)
_AHEAD = "SELECT priority, id, key FROM urls INDEXED BY urls_waiting WHERE site = ? AND state = 0 "
_DUE = "SELECT key FROM urls WHERE site = ? AND state != 0 AND due <= ? ORDER BY due, id"


def _as_found(entry: Entry) -> tuple[Any, ...]:
    return (*_FOUND_OF(entry), entry.anchor or "", entry.said or "", entry.seen_in or "")


@dataclass(slots=True)
class _Queue:
    """The waiting addresses of one site that are in memory: a batch from the table and what came since."""

    batch: deque[tuple[int, int, int]] = field(default_factory=deque)
    fresh: list[tuple[int, int, int]] = field(default_factory=list)
    bound: tuple[int, int] = (-1, -1)
    more: bool = True
    held: set[int] = field(default_factory=set)


class Frontier(Room):
    """The table `urls`."""

    def __init__(self, db: sqlite3.Connection, transaction: Transaction) -> None:
        super().__init__(db, transaction)
        self._found: dict[int, Entry] = {}  # not written yet, and nothing of them changed since they were found
        self._dirty: dict[int, Entry] = {}
        self._sieve = Sieve(self._keys)
        self._queues: dict[str, _Queue] = {}
        self._taken: set[int] = set()
        self._number()

    def _number(self) -> None:
        """Find the number that the next new entry gets."""
        self._next_id: int = self._db.execute("SELECT coalesce(max(id), 0) + 1 FROM urls").fetchone()[0]

    def _keys(self) -> Iterator[int]:
        written = (key for (key,) in self._db.execute("SELECT key FROM urls"))
        return chain(written, self._found, self._dirty)

    def get(self, key: int) -> Entry | None:
        """The entry of a key, as it stands now."""
        entry = self._dirty.get(key) or self._found.get(key)
        if entry is not None or self._sieve.is_new(key):
            return entry
        row = self._db.execute(_SELECT + "WHERE key = ?", (key,)).fetchone()
        if row is None:
            self._sieve.note_miss(self._next_id)
            return None
        return Entry(*row)

    def url_of(self, number: int) -> str | None:
        """The address of the entry with this number."""
        row = self._db.execute("SELECT url FROM urls WHERE id = ?", (number,)).fetchone()
        if row:
            return str(row[0])
        unwritten = chain(self._dirty.values(), self._found.values())
        return next((one.url for one in unwritten if one.id == number), None)

    def add(self, entry: Entry) -> bool:
        """Enter a new address; false if its key is known."""
        key = entry.key
        if self.get(key) is not None:
            return False
        entry.id = self._next_id
        self._next_id += 1
        self._sieve.add(key)
        if entry.state != WAITING:
            self._dirty[key] = entry
            return True
        self._found[key] = entry
        queue = self._queues.get(entry.site)
        if queue is not None:
            heappush(queue.fresh, (entry.priority, entry.id, key))
            queue.held.add(key)
        return True

    def update(self, entry: Entry) -> None:
        """Note that an entry was changed."""
        self._touch(entry)
        if entry.state != WAITING:
            self._taken.discard(entry.key)

    def wait_again(self, entry: Entry) -> None:
        """Put an entry back among the waiting ones."""
        entry.state = WAITING
        self._taken.discard(entry.key)
        self._touch(entry)
        queue = self._queues.get(entry.site)
        if queue is not None and entry.key not in queue.held:
            heappush(queue.fresh, (entry.priority, entry.id, entry.key))
            queue.held.add(entry.key)

    def _touch(self, entry: Entry) -> None:
        self._found.pop(entry.key, None)
        self._dirty[entry.key] = entry

    def pop(self, site: str) -> int | None:
        """The key of the next waiting address, None if there is none; it stays waiting until it is updated."""
        queue = self._queues.get(site)
        if queue is None:
            queue = self._open(site)
        while True:
            if not queue.batch and queue.more and (not queue.fresh or queue.fresh[0] > queue.bound):
                self._read_ahead(site, queue)
            if queue.batch and (not queue.fresh or queue.batch[0] < queue.fresh[0]):
                key = queue.batch.popleft()[2]
            elif queue.fresh:
                key = heappop(queue.fresh)[2]
                queue.held.discard(key)
            else:
                return None
            if key not in self._taken:
                self._taken.add(key)
                return key

    def _open(self, site: str) -> _Queue:
        queue = self._queues[site] = _Queue()
        for entry in chain(self._found.values(), self._dirty.values()):
            if entry.site == site and entry.state == WAITING:
                heappush(queue.fresh, (entry.priority, entry.id, entry.key))
                queue.held.add(entry.key)
        return queue

    def _read_ahead(self, site: str, queue: _Queue) -> None:
        rows = self._db.execute(
            _AHEAD + "AND priority = ? AND id > ? ORDER BY id LIMIT ?", (site, *queue.bound, BATCH)
        ).fetchall()
        if len(rows) < BATCH:
            rest = (site, queue.bound[0], BATCH - len(rows))
            rows += self._db.execute(_AHEAD + "AND priority > ? ORDER BY priority, id LIMIT ?", rest).fetchall()
        queue.more = len(rows) == BATCH
        if rows:
            queue.bound = rows[-1][:2]
        dirty, held = self._dirty, queue.held
        queue.batch.extend(row for row in rows if row[2] not in dirty and row[2] not in held)

    def forget(self) -> None:
        """Drop what was not written."""
        self._found.clear()
        self._dirty.clear()
        self._sieve = Sieve(self._keys)  # another process may have written meanwhile
        self._queues.clear()
        self._taken.clear()
        self._number()

    def waiting(self, site: str) -> int:
        """How many addresses wait."""
        count: int = self._db.execute("SELECT count(*) FROM urls WHERE site = ? AND state = 0", (site,)).fetchone()[0]
        return count

    def due(self, site: str, before: str) -> list[int]:
        """The keys of addresses that are due for another look, the longest overdue first."""
        rows = self._db.execute(_DUE, (site, before))
        return [key for (key,) in rows]

    def of_role(self, site: str, *roles: Role) -> list[Entry]:
        """The entries that turned out to be lists, feeds, sitemaps, frames, in the order they were found."""
        marks = ", ".join("?" * len(roles))
        rows = self._db.execute(
            _SELECT + f"WHERE site = ? AND state != 0 AND role IN ({marks}) ORDER BY id",
            (site, *roles),
        )
        return [self._dirty.get(row[0]) or Entry(*row) for row in rows.fetchall()]

    def same_text(self, site: str, text: int) -> list[Entry]:
        """The entries whose page holds this text."""
        return self._like("text", site, text)

    def same_title(self, site: str, title: int) -> list[Entry]:
        """The entries whose page has this title."""
        return self._like("title", site, title)

    def _like(self, column: Literal["text", "title"], site: str, value: int) -> list[Entry]:
        rows = self._db.execute(_SELECT + f"WHERE site = ? AND {column} = ? ORDER BY id LIMIT 50", (site, value))
        found = {row[0]: Entry(*row) for row in rows}
        for key, entry in self._dirty.items():
            if entry.site == site and getattr(entry, column) == value:
                found[key] = entry
            elif key in found:
                del found[key]
        return sorted(found.values(), key=lambda entry: entry.id)

    def flush(self) -> None:
        """Write what changed; called inside the transaction that makes the captures safe."""
        if not self._found and not self._dirty:
            return
        with self._transaction():
            self._write(_WRITE_FOUND, map(_as_found, self._found.values()))
            self._write(_WRITE, map(_ALL_OF, self._dirty.values()))
        self._found.clear()
        self._dirty.clear()
        for site, queue in list(self._queues.items()):
            if len(queue.held) > SPILL:
                del self._queues[site]

    def _write(self, statement: str, several: Iterable[tuple[Any, ...]]) -> None:
        rows = list(several)
        try:
            self._db.executemany(statement, rows)
        except UnicodeEncodeError:  # a lone surrogate in what some page says of another
            self._db.executemany(statement, scrub_values(rows))

    def state(self, site: str) -> dict[str, Any]:
        """What was learned about the addresses of a site."""
        row = self._db.execute("SELECT state FROM site_state WHERE site = ?", (site,)).fetchone()
        return dict(from_json(row[0])) if row else {}

    def keep_state(self, site: str, state: dict[str, Any]) -> None:
        """Keep what was learned about the addresses of a site."""
        with self._transaction():
            values = (site, to_json(scrub_values(state)))
            self._db.execute("INSERT OR REPLACE INTO site_state (site, state) VALUES (?, ?)", values)

    def counts(self, site: str) -> Iterator[tuple[str, int, int]]:
        """(role, state, how many) of a site's addresses."""
        yield from self._db.execute(
            "SELECT role, state, count(*) FROM urls WHERE site = ? GROUP BY role, state", (site,)
        )
