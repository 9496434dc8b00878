"""Coverage: what a site says that it has, against what we hold."""

from datetime import datetime
from typing import Any

from newsarchive.model.run import Run
from newsarchive.store.room import Room, stamp
from newsarchive.text.scrub import scrub

FIELDS = ("title", "published", "byline", "source", "section", "language")


class Coverage(Room):
    """The table `claims`, and counts over `articles`."""

    def claim(
        self, site: str, kind: str, value: int, *, run: Run, now: datetime, list_url: str = "", raw: str | None = None
    ) -> None:
        """Remember what a site says of itself: `kind` is `items`, `pages`, `last-id` or a month `2012-01`."""
        with self._transaction():
            self._db.execute(
                "INSERT INTO claims (site, list_url, kind, value, raw, seen_at, run) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                "ON CONFLICT (site, list_url, kind) DO UPDATE SET value = ?4, raw = ?5, seen_at = ?6, run = ?7",
                (site, scrub(list_url), kind, value, scrub(raw) if raw else None, stamp(now), run.id),
            )

    def claims(self, site: str) -> list[dict[str, Any]]:
        """What a site says of itself, list by list."""
        return self._rows("SELECT * FROM claims WHERE site = ? ORDER BY list_url, kind", (site,))

    def months(self, site: str) -> list[dict[str, Any]]:
        """How many articles are held of each month, oldest first; `month` is None for those without a date."""
        return self._rows(
            "SELECT substr(earliest, 1, 7) AS month, count(*) AS articles FROM articles WHERE site = ? "
            "GROUP BY month ORDER BY month IS NULL, month",
            (site,),
        )

    def fill_rates(self, site: str, *, run: str | None = None) -> dict[str, float]:
        """Which share of a site's articles states each field; with a run, of those that it saved. Empty without any."""
        columns = ", ".join(f"avg({field} IS NOT NULL) AS {field}" for field in FIELDS)
        row = self._row(
            f"SELECT count(*) AS articles, {columns}, "  # noqa: S608 - names of our own
            "avg(EXISTS (SELECT 1 FROM photos p WHERE p.article = a.id)) AS photos FROM articles a WHERE site = ?1 AND "
            "(?2 IS NULL OR EXISTS "
            "(SELECT 1 FROM versions v WHERE v.article = a.id AND v.version = a.version AND v.run = ?2))",
            (site, run),
        )
        if row is None or not row.pop("articles"):
            return {}
        return {field: round(share, 4) for field, share in row.items()}
