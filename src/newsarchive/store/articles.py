"""Articles: one record a page identity, a version for each time that it said something else."""

import hashlib
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from newsarchive.model.article import Article
from newsarchive.model.run import Run
from newsarchive.store.parts import replace_parts
from newsarchive.store.record import changed_fields, content_digest
from newsarchive.store.room import Room, clean, clean_values, from_json, stamp, to_json
from newsarchive.store.when import days

Status = Literal["live", "gone-suspect", "gone", "moved"]
SavedOutcome = Literal["new", "changed", "unchanged", "kept"]

_NEWEST = "SELECT a.version, v.digest, v.record FROM articles a JOIN versions v ON v.article = a.id AND v.version = a.version WHERE a.id = ?"


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a record: `kept` means that it is no article and that nothing was written."""

    id: str
    outcome: SavedOutcome
    version: int
    fields: tuple[str, ...] = ()


def article_id(site: str, key: str) -> str:
    """The stable id of an article: `na-` and 12 base32 characters of a digest over site id and identity key."""
    digest = hashlib.sha256(clean(f"{site}\n{key}").encode()).digest()
    return "na-" + b32encode(digest).decode().lower()[:12]


class Articles(Room):
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
        """Store what a capture says. A record that says what is known writes nothing at all.

        What is not an article never replaces anything. `change` names the kind of the change row of a new version.
        """
        name = article_id(site, key)
        with self._transaction():
            known = self._db.execute(_NEWEST, (name,)).fetchone()
            if article.kind != "article":
                return Saved(name, "kept", known[0] if known else 0)
            record = clean_values(article.to_record())
            digest = content_digest(record)
            if known and known[1] == digest:
                return Saved(name, "unchanged", known[0])
            fields = changed_fields(from_json(known[2]), record) if known else ()
            version = known[0] + 1 if known else 1
            if known is None:
                self._insert(name, site, key, record, now)
            self._add_version(name, version, digest, record, capture, run, now)
            self._db.execute(
                "INSERT INTO changes (article, site, url, kind, seen_at, version, fields, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (name, site, record["url"], change if known else "new", stamp(now), version, to_json(fields), run.id),
            )
            return Saved(name, "changed" if known else "new", version, fields)

    def _insert(self, name: str, site: str, key: str, record: dict[str, Any], now: datetime) -> None:
        number = self._db.execute("SELECT coalesce(max(number), 0) + 1 FROM articles").fetchone()[0]
        self._db.execute(
            "INSERT INTO articles (id, number, site, identity, version, first_seen, changed_at) VALUES (?, ?, ?, ?, 0, ?, ?)",
            (name, number, site, clean(key), stamp(now), stamp(now)),
        )

    def _add_version(
        self, name: str, version: int, digest: str, record: dict[str, Any], capture: int, run: Run, now: datetime
    ) -> None:
        payload, place = self._capture_of(capture)
        record["capture"] = record["capture"] or place
        self._db.execute(
            "INSERT INTO versions (article, version, digest, payload, capture, run, seen_at, parser, profile, record) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                name,
                version,
                digest,
                payload,
                capture,
                run.id,
                stamp(now),
                record["parser"],
                record["profile"],
                to_json(record),
            ),
        )
        self._write_newest(name, version, record, now)

    def _capture_of(self, capture: int) -> tuple[str, dict[str, Any]]:
        row = self._db.execute(
            'SELECT fetched_at, digest, warc, "offset", origin FROM captures WHERE id = ?', (capture,)
        ).fetchone()
        if row is None:
            raise ValueError(f"no capture {capture}")
        return row[1], dict(zip(("fetched_at", "digest", "warc", "offset", "origin"), row, strict=True))

    def _write_newest(self, name: str, version: int, record: dict[str, Any], now: datetime) -> None:
        estimate = (record["published_estimate"] or {}).get("value")
        earliest, latest = days(record["published"] or estimate) or (None, None)
        self._db.execute(
            "UPDATE articles SET url = ?, status = 'live', title = ?, published = ?, published_estimate = ?, modified = ?, byline = ?, "
            "source = ?, section = ?, language = ?, earliest = ?, latest = ?, version = ?, changed_at = ? WHERE id = ?",
            (
                record["url"],
                record["title"],
                record["published"],
                estimate,
                record["modified"],
                record["byline"],
                record["source"],
                record["section"],
                record["language"],
                earliest,
                latest,
                version,
                stamp(now),
                name,
            ),
        )
        replace_parts(self._db, name, record, fresh=version == 1)
        for url in (record["url"], *record["aliases"]):
            if url:
                self._db.execute("INSERT OR IGNORE INTO aliases (url, article) VALUES (?, ?)", (url, name))

    def differences(self, article: Article, *, site: str, key: str) -> tuple[str, ...] | None:
        """The fields in which a record differs from the newest version; None when the article is not known."""
        known = self._db.execute(_NEWEST, (article_id(site, key),)).fetchone()
        return changed_fields(from_json(known[2]), clean_values(article.to_record())) if known else None

    def mark(self, article: str, status: Status, now: datetime) -> bool:
        """Set the status of an article; whether that changed anything."""
        with self._transaction():
            cursor = self._db.execute(
                "UPDATE articles SET status = ?1, changed_at = ?2 WHERE id = ?3 AND status != ?1",
                (status, stamp(now), article),
            )
        return cursor.rowcount > 0

    def add_alias(self, article: str, url: str) -> bool:
        """Remember another address of an article; false when the address is known already."""
        with self._transaction():
            cursor = self._db.execute(
                "INSERT OR IGNORE INTO aliases (url, article) VALUES (?, ?)", (clean(url), article)
            )
        return cursor.rowcount > 0

    def by_key(self, site: str, key: str) -> dict[str, Any] | None:
        """The row of an article by its site and identity key."""
        return self._row("SELECT * FROM articles WHERE site = ? AND identity = ?", (site, clean(key)))

    def get(self, article: str) -> dict[str, Any] | None:
        """The newest record of an article, by its id or by any of its addresses."""
        found = next(
            self._records("a.id = ?1 OR a.id = (SELECT article FROM aliases WHERE url = ?1)", (article,)), None
        )
        return found

    def find(self, *, site: str | None = None, limit: int = -1) -> Iterator[dict[str, Any]]:
        """Records in a fixed order."""
        return self._records("?1 IS NULL OR a.site = ?1", (site,), limit)

    def _records(self, where: str, values: tuple[object, ...], limit: int = -1) -> Iterator[dict[str, Any]]:
        cursor = self._db.execute(
            "SELECT v.record, a.id, a.url, a.version, a.status, (SELECT json_group_array(url) FROM "  # noqa: S608 - our own words
            "(SELECT url FROM aliases WHERE article = a.id ORDER BY url)) "
            "FROM articles a JOIN versions v ON v.article = a.id AND v.version = a.version "
            f"WHERE {where} ORDER BY a.earliest IS NULL, a.earliest, a.id LIMIT {int(limit)}",
            values,
        )
        for record_json, name, url, version, status, aliases in cursor:
            record: dict[str, Any] = from_json(record_json)
            record["id"] = name
            record["aliases"] = [alias for alias in from_json(aliases) if alias != url]
            record["versions"] = version
            record["status"] = status
            yield record
