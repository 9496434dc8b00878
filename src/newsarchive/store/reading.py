"""Reading records: by id or address, by filter in a fixed order, and version by version."""

from collections.abc import Iterable, Iterator
from typing import Any

from newsarchive.store.record import url_identity
from newsarchive.store.room import Room, from_json
from newsarchive.store.search import expression
from newsarchive.store.when import days
from newsarchive.text.scrub import scrub

_RECORD = "SELECT version, record FROM versions WHERE article = ? AND version = ?"
_OLDEST_FIRST = "ORDER BY a.earliest IS NULL, a.earliest, a.published, a.id"
_NEWEST_FIRST = "ORDER BY a.earliest IS NULL, a.earliest DESC, a.published DESC, a.id"


class Records(Room):
    """Records as `Article.to_record` gives them, with what the archive adds: id, aliases, versions, status."""

    def get(self, article: str) -> dict[str, Any] | None:
        """The newest record of an article, by its id or by any of its addresses."""
        name = self.id_of(article)
        return None if name is None else next(self._records([name]))

    def id_of(self, article: str) -> str | None:
        """The id of an article that is named by its id, by any of its addresses, or by a twin of its address."""
        row = self._db.execute(
            "SELECT id FROM articles WHERE id = ?1 UNION ALL SELECT article FROM aliases WHERE url = ?1 LIMIT 1",
            (scrub(article),),
        ).fetchone()
        if row is None and "://" in article:
            row = self._db.execute(
                "SELECT a.id FROM sites s JOIN articles a ON a.site = s.id AND a.identity = ? LIMIT 1",
                (url_identity(scrub(article)),),
            ).fetchone()
        return str(row[0]) if row else None

    def key_of(self, name: str) -> str | None:
        """The identity key that an article was first stored under."""
        row = self._db.execute("SELECT identity FROM articles WHERE id = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def by_key(self, site: str, key: str) -> dict[str, Any] | None:
        """The row of an article by its site and identity key."""
        return self._row("SELECT * FROM articles WHERE site = ? AND identity = ?", (site, scrub(key)))

    def find(
        self,
        *,
        site: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        language: str | None = None,
        search: str | None = None,
        status: str | None = None,
        since: str | None = None,
        limit: int | None = None,
        newest_first: bool = False,
        versions: bool = False,
    ) -> Iterator[dict[str, Any]]:
        """Records in a fixed order: by date, those without one last, then by id.

        `from_` and `to` are EDTF dates; a record counts when its date, or its estimate, can lie between them.
        `language` takes `vi` for `vi-VN` too, in any case. `since` is an ISO time or day in UTC: what came or changed
        from then on.
        `versions` gives every version of each record, oldest first, each with its number under `version`.
        """
        wheres: list[tuple[str, tuple[object, ...]]] = []
        if site is not None:
            wheres.append(("a.site = ?", (site,)))
        if (earliest := days(from_)) is not None:
            wheres.append(("a.latest >= ?", (earliest[0],)))
        if (latest := days(to)) is not None:
            wheres.append(("a.earliest <= ?", (latest[1],)))
        if language is not None:
            wheres.append(("(a.language = ? COLLATE NOCASE OR a.language LIKE ? || '-%')", (language, language)))
        if status is not None:
            wheres.append(("a.status = ?", (status,)))
        if since is not None:
            wheres.append(("a.changed_at >= ?", (since,)))
        if search is not None:
            match = "a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"
            wanted = expression(search)
            wheres.append((match, (wanted,)) if wanted else ("0", ()))
        where = " AND ".join(sql for sql, _ in wheres) or "1"
        values = [value for _, some in wheres for value in some]
        order = _NEWEST_FIRST if newest_first else _OLDEST_FIRST
        sql = f"SELECT a.id FROM articles a WHERE {where} {order} LIMIT ?"  # noqa: S608 - pieces from this file only
        rows = self._db.execute(sql, (*values, -1 if limit is None else limit))
        return self._records((name for (name,) in rows), versions=versions)

    def count(self, *, site: str | None = None, status: str | None = None) -> int:
        """How many articles are held."""
        sql = "SELECT count(*) FROM articles WHERE (?1 IS NULL OR site = ?1) AND (?2 IS NULL OR status = ?2)"
        return int(self._db.execute(sql, (site, status)).fetchone()[0])

    def versions(self, article: str) -> list[dict[str, Any]]:
        """The versions of an article, oldest first: number, times, capture, run, parser, and what changed."""
        rows = self._rows(
            "SELECT v.version, v.seen_at, v.digest, v.capture, v.run, v.parser, v.profile, c.kind AS change, c.fields "
            "FROM versions v LEFT JOIN changes c ON c.article = v.article AND c.version = v.version "
            "AND c.kind IN ('new', 'edited', 'redesigned') WHERE v.article = ? ORDER BY v.version",
            (article,),
        )
        return [{**row, "fields": from_json(row["fields"] or "[]")} for row in rows]

    def version(self, article: str, version: int) -> dict[str, Any] | None:
        """The record of one version."""
        row = self._db.execute(_RECORD, (article, version)).fetchone()
        return dict(from_json(row[1])) if row else None

    def aliases(self, article: str) -> list[str]:
        """The other addresses of an article."""
        rows = self._db.execute(
            "SELECT url FROM aliases WHERE article = ?1 "
            "AND url IS NOT (SELECT url FROM articles WHERE id = ?1) ORDER BY url",
            (article,),
        )
        return [url for (url,) in rows]

    def _records(self, names: Iterable[str], *, versions: bool = False) -> Iterator[dict[str, Any]]:
        for name in names:
            newest, status = self._db.execute("SELECT version, status FROM articles WHERE id = ?", (name,)).fetchone()
            aliases = self.aliases(name)
            for number in range(1 if versions else newest, newest + 1):
                record: dict[str, Any] = from_json(self._db.execute(_RECORD, (name, number)).fetchone()[1])
                record.update(id=name, aliases=aliases, versions=newest, status=status)
                if versions:
                    record["version"] = number
                yield record
