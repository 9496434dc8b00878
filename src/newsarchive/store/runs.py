"""Runs: who wrote a row, and what each run did."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from newsarchive.model.run import Run, RunTotals
from newsarchive.store.room import Room, from_json, stamp, to_json
from newsarchive.text.scrub import scrub

_JSON = ("outcomes", "reasons", "alarms", "facts")


class Runs(Room):
    """The table `runs`, and one row in `run_sites` for each site that a run touched."""

    def start(self, command: str, now: datetime, *, version: str = "") -> Run:
        """Enter a new run."""
        with self._transaction():
            last = self._db.execute("SELECT coalesce(max(number), 0) FROM runs").fetchone()[0]
            run = Run(f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{last + 1}", scrub(command), version, now)
            self._db.execute(
                "INSERT INTO runs (id, command, version, started_at) VALUES (?, ?, ?, ?)",
                (run.id, run.command, run.version, stamp(now)),
            )
        return run

    def note(self, run: Run, totals: RunTotals) -> None:
        """Keep what a run has done so far, for one that is killed."""
        with self._transaction():
            self._db.execute(
                "UPDATE runs SET requests = ?, bytes = ?, outcomes = ?, reasons = ? WHERE id = ?",
                (*_totals(totals), run.id),
            )

    def finish(
        self,
        run: Run,
        totals: RunTotals,
        exit_code: int,
        now: datetime,
        *,
        by_site: Mapping[str, RunTotals] | None = None,
        facts: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        """Close a run with its totals; `by_site` and `facts` (fill rates and the like) serve later comparison."""
        with self._transaction():
            self._db.execute(
                "UPDATE runs SET finished_at = ?, exit_code = ?, requests = ?, bytes = ?, outcomes = ?, reasons = ?, "
                "alarms = ? WHERE id = ?",
                (stamp(now), exit_code, *_totals(totals), to_json([asdict(alarm) for alarm in totals.alarms]), run.id),
            )
            for site in sorted({*(by_site or {}), *(facts or {})}):
                one = (by_site or {}).get(site) or RunTotals()
                self._db.execute(
                    "INSERT OR REPLACE INTO run_sites (run, site, requests, bytes, outcomes, reasons, facts) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (run.id, site, *_totals(one), to_json(dict((facts or {}).get(site, {})))),
                )

    def latest(self, limit: int = 14, site: str | None = None) -> list[dict[str, Any]]:
        """The newest runs first; with a site, only what they did there (finished runs that touched it)."""
        if site is None:
            rows = self._rows("SELECT * FROM runs ORDER BY number DESC LIMIT ?", (limit,))
        else:
            rows = self._rows(
                "SELECT r.id, r.number, r.command, r.started_at, r.finished_at, r.exit_code, s.requests, s.bytes, "
                "s.outcomes, s.reasons, s.facts FROM run_sites s JOIN runs r ON r.id = s.run WHERE s.site = ? "
                "ORDER BY r.number DESC LIMIT ?",
                (site, limit),
            )
        return [_decoded(row) for row in rows]

    def get(self, run: str) -> dict[str, Any] | None:
        """One run by its id."""
        row = self._row("SELECT * FROM runs WHERE id = ?", (run,))
        return _decoded(row) if row else None


def _totals(totals: RunTotals) -> tuple[int, int, str, str]:
    return totals.requests, totals.bytes, to_json(totals.outcomes), to_json(totals.reasons)


def _decoded(row: dict[str, Any]) -> dict[str, Any]:
    return {name: from_json(value) if name in _JSON else value for name, value in row.items()}
