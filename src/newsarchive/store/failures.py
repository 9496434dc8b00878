"""Failures: what could not be had, by which rule, and what the page's error said."""

from datetime import datetime
from typing import Any

from newsarchive.model.run import Run
from newsarchive.store.room import Room, stamp
from newsarchive.text.scrub import scrub


class Failures(Room):
    """The table `failures`."""

    def add(
        self,
        url: str,
        rule: str,
        message: str,
        *,
        run: Run,
        now: datetime,
        site: str | None = None,
        detail: str | None = None,
    ) -> int:
        """Enter one failure; the number of its row."""
        with self._transaction():
            cursor = self._db.execute(
                "INSERT INTO failures (url, site, run, at, rule, message, detail) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (scrub(url), site, run.id, stamp(now), rule, scrub(message), scrub(detail) if detail else None),
            )
        return int(cursor.lastrowid or 0)

    def list(self, *, run: str | None = None, site: str | None = None, limit: int = 1000) -> "list[dict[str, Any]]":
        """The newest failures first."""
        return self._rows(
            "SELECT * FROM failures WHERE (?1 IS NULL OR run = ?1) AND (?2 IS NULL OR site = ?2) "
            "ORDER BY id DESC LIMIT ?3",
            (run, site, limit),
        )
