"""Changes: what became of articles over time."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Literal

from newsarchive.model.run import Run
from newsarchive.store.room import Room, from_json, stamp, to_json
from newsarchive.text.scrub import scrub

ChangeKind = Literal["new", "edited", "deleted", "gone-suspect", "moved", "redesigned"]


class Changes(Room):
    """The table `changes`."""

    def add(
        self,
        kind: ChangeKind,
        *,
        now: datetime,
        article: str | None = None,
        site: str | None = None,
        url: str | None = None,
        version: int | None = None,
        fields: Sequence[str] = (),
        run: Run | None = None,
    ) -> int:
        """Enter one change; the number of its row."""
        with self._transaction():
            cursor = self._db.execute(
                "INSERT INTO changes (article, site, url, kind, seen_at, version, fields, run) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    article,
                    site,
                    scrub(url) if url else None,
                    kind,
                    stamp(now),
                    version,
                    to_json(list(fields)),
                    run.id if run else None,
                ),
            )
        return int(cursor.lastrowid or 0)

    def list(
        self, *, site: str | None = None, article: str | None = None, since: str | None = None, limit: int = -1
    ) -> Iterator[dict[str, Any]]:
        """Changes in the order they were seen, `id` being the article's; `since` is an ISO time or day in UTC."""
        rows = self._db.execute(
            "SELECT article, url, kind, seen_at, version, fields, site FROM changes WHERE (?1 IS NULL OR site = ?1) "
            "AND (?2 IS NULL OR article = ?2) AND (?3 IS NULL OR seen_at >= ?3) ORDER BY id LIMIT ?4",
            (site, article, since, limit),
        )
        for row_id, url, kind, seen_at, version, fields, of_site in rows:
            yield {
                "id": row_id,
                "url": url,
                "kind": kind,
                "seen_at": seen_at,
                "version": version,
                "fields": from_json(fields),
                "site": of_site,
            }
