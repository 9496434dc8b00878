"""Hosts: politeness and robots state that must outlive a run."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from newsarchive.store.room import Room, from_json, stamp, to_json
from newsarchive.text.scrub import scrub_values


class Hosts(Room):
    """The table `hosts`: one JSON object a host."""

    def load(self, host: str) -> dict[str, Any] | None:
        """What is remembered of a host."""
        row = self._db.execute("SELECT state FROM hosts WHERE host = ?", (host,)).fetchone()
        return dict(from_json(row[0])) if row else None

    def save(self, host: str, state: Mapping[str, Any], now: datetime | None = None) -> None:
        """Remember the state of a host in place of what was remembered before."""
        with self._transaction():
            self._db.execute(
                "INSERT INTO hosts (host, state, changed_at) VALUES (?1, ?2, ?3) "
                "ON CONFLICT (host) DO UPDATE SET state = ?2, changed_at = ?3",
                (host, to_json(scrub_values(dict(state))), stamp(now) if now else None),
            )

    def all(self) -> dict[str, dict[str, Any]]:
        """Every host with its state."""
        return {
            host: from_json(state) for host, state in self._db.execute("SELECT host, state FROM hosts ORDER BY host")
        }
