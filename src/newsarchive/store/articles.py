"""Articles: one record a page identity, a version for each time that it said something else."""

import hashlib
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from newsarchive.model.article import Article
from newsarchive.model.run import Run
from newsarchive.store.parts import replace_parts
from newsarchive.store.reading import Records
from newsarchive.store.record import changed_fields, content_digest, scrubbed
from newsarchive.store.room import from_json, stamp, to_json
from newsarchive.store.search import index
from newsarchive.store.when import days
from newsarchive.text.scrub import scrub

Status = Literal["live", "gone-suspect", "gone", "moved"]
SavedOutcome = Literal["new", "changed", "unchanged", "kept"]
ALIAS_LIMIT = 50

_KNOWN = "SELECT version, status, url FROM articles WHERE id = ?"
_NEWEST = "SELECT digest, record FROM versions WHERE article = ? AND version = ?"
_INSERT = (
    "INSERT INTO articles (id, number, site, identity, version, first_seen, changed_at) "
    "VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM articles), ?2, ?3, 0, ?4, ?4)"
)
_INSERT_VERSION = (
    "INSERT INTO versions (article, version, digest, capture, run, seen_at, parser, profile, record) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE = (
    "UPDATE articles SET url = ?, title = ?, published = ?, published_estimate = ?, modified = ?, "
    "byline = ?, source = ?, section = ?, language = ?, earliest = ?, latest = ?, version = ?, "
    "changed_at = ? WHERE id = ?"
)
_INSERT_CHANGE = (
    "INSERT INTO changes (article, site, url, kind, seen_at, version, fields, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)

_OWN_ADDRESS = (
    "INSERT INTO aliases (url, article) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET article = excluded.article "
    "WHERE (SELECT a.url FROM articles a WHERE a.id = aliases.article) IS NOT excluded.url"
)


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a record: `kept` means that it is no article and that nothing was written."""

    id: str
    outcome: SavedOutcome
    version: int
    fields: tuple[str, ...] = ()


def article_id(site: str, key: str) -> str:
    """The stable id of an article: `na-` and 12 base32 characters of a digest over site id and identity key."""
    digest = hashlib.sha256(scrub(f"{site}\n{key}").encode()).digest()
    return "na-" + b32encode(digest).decode().lower()[:12]


class Articles(Records):
    """The tables `articles`, `versions`, `aliases` and the parts of a record."""

    def save(
        self,
        article: Article,
        *,
        site: str,
        key: str,
        capture: int,
        run: Run,
        now: datetime,
        change: Literal["edited", "redesigned"] = "edited",
    ) -> Saved:
        """Store what a capture says. A record that says what is known writes no version and no article row.

        What is not an article never replaces anything. `change` names the kind of the change row of a new version.
        An article that was thought gone and is found again is live again.
        """
        name = article_id(site, key)
        with self._transaction():
            version, status, url = self._db.execute(_KNOWN, (name,)).fetchone() or (0, "live", None)
            if article.kind != "article":
                return Saved(name, "kept", version)
            is_new = version == 0
            record = self._prepared(article, name, url)
            digest = content_digest(record)
            fields = () if is_new else self._changed_fields(name, version, record, digest)
            if fields is None:
                self._note_found_again(name, status, article, now)
                return Saved(name, "unchanged", version)
            if is_new:
                self._db.execute(_INSERT, (name, site, scrub(key), stamp(now)))
            version += 1
            self._with_capture(record, capture)
            made = (capture, run.id, stamp(now), record["parser"], record["profile"])
            self._db.execute(_INSERT_VERSION, (name, version, digest, *made, to_json(record)))
            self._write_newest(name, version, record, now, fresh=is_new)
            if status != "live":
                self.mark(name, "live", now)
            what = (record["url"], "new" if is_new else change, stamp(now), version, to_json(fields), run.id)
            self._db.execute(_INSERT_CHANGE, (name, site, *what))
            self._add_aliases(name, article, fresh=is_new)
        return Saved(name, "new" if is_new else "changed", version, fields)

    def _changed_fields(self, name: str, version: int, record: dict[str, Any], digest: str) -> tuple[str, ...] | None:
        """The fields in which a record differs from a version; None if it says the same."""
        old_digest, old = self._db.execute(_NEWEST, (name, version)).fetchone()
        return None if old_digest == digest else changed_fields(from_json(old), record)

    def differences(self, article: Article, name: str) -> tuple[str, ...] | None:
        """The fields in which a record differs from the newest version of this id; None when that is not known."""
        row = self._db.execute("SELECT version FROM articles WHERE id = ?", (name,)).fetchone()
        if row is None:
            return None
        _, old = self._db.execute(_NEWEST, (name, row[0])).fetchone()
        return changed_fields(from_json(old), scrubbed(article.to_record()))

    def mark(self, article: str, status: Status, now: datetime) -> bool:
        """Set the status of an article; whether that changed anything."""
        with self._transaction():
            cursor = self._db.execute(
                "UPDATE articles SET status = ?1, changed_at = ?2 WHERE id = ?3 AND status != ?1",
                (status, stamp(now), article),
            )
        return cursor.rowcount > 0

    def add_alias(self, article: str, url: str) -> bool:
        """Remember another address of an article; false when it is known already, or is one too many."""
        with self._transaction():
            known = self._db.execute("SELECT count(*) FROM aliases WHERE article = ?", (article,)).fetchone()[0]
            return known < ALIAS_LIMIT and self._insert_alias(article, scrub(url))

    def _prepared(self, article: Article, name: str, url: str | None) -> dict[str, Any]:
        record: dict[str, Any] = scrubbed(article.to_record())
        record.update(id=name, url=url or record["url"], aliases=[], versions=None, status=None)
        return record

    def _with_capture(self, record: dict[str, Any], capture: int) -> dict[str, Any]:
        sql = 'SELECT fetched_at, digest, warc, "offset", origin FROM captures WHERE id = ?'
        row = self._db.execute(sql, (capture,)).fetchone()
        if row is None:
            raise ValueError(f"no capture {capture}")
        record["capture"] = dict(zip(("fetched_at", "digest", "warc", "offset", "origin"), row, strict=True))
        return record

    def _write_newest(self, name: str, version: int, record: dict[str, Any], now: datetime, *, fresh: bool) -> None:
        estimate = (record["published_estimate"] or {}).get("value")
        values = [record["url"], record["title"], record["published"], estimate, record["modified"], record["byline"]]
        values += [record["source"], record["section"], record["language"]]
        values += days(record["published"] or estimate) or (None, None)
        self._db.execute(_UPDATE, (*values, version, stamp(now), name))
        replace_parts(self._db, name, record, fresh=fresh)
        number = self._db.execute("SELECT number FROM articles WHERE id = ?", (name,)).fetchone()[0]
        index(self._db, number, record, fresh=fresh)

    def _add_aliases(self, name: str, article: Article, *, fresh: bool) -> None:
        urls = dict.fromkeys(scrub(url) for url in (article.url, *article.aliases) if url)
        if fresh:
            if article.url:
                self._db.execute(_OWN_ADDRESS, (scrub(article.url), name))
            for url in list(urls)[:ALIAS_LIMIT]:
                self._insert_alias(name, url)
            return
        known = {url for (url,) in self._db.execute("SELECT url FROM aliases WHERE article = ?", (name,))}
        for url in urls:
            if url not in known:
                self.add_alias(name, url)

    def _insert_alias(self, name: str, url: str) -> bool:
        return self._db.execute("INSERT OR IGNORE INTO aliases (url, article) VALUES (?, ?)", (url, name)).rowcount > 0

    def _note_found_again(self, name: str, status: str, article: Article, now: datetime) -> None:
        self._add_aliases(name, article, fresh=False)
        if status != "live":
            self.mark(name, "live", now)
