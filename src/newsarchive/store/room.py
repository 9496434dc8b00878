"""What the rooms of the store share: the connection, transactions, times and JSON as they stand in the database."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any

import msgspec

Transaction = Callable[[], AbstractContextManager[None]]
_encoder = msgspec.json.Encoder()


class Room:
    """One part of the store: it reads from the connection and writes inside a transaction."""

    def __init__(self, db: sqlite3.Connection, transaction: Transaction) -> None:
        self._db = db
        self._transaction = transaction

    def _rows(self, sql: str, values: tuple[object, ...] | Mapping[str, object] = ()) -> list[dict[str, Any]]:
        cursor = self._db.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def _row(self, sql: str, values: tuple[object, ...] | Mapping[str, object] = ()) -> dict[str, Any] | None:
        rows = self._rows(sql, values)
        return rows[0] if rows else None


def stamp(when: datetime) -> str:
    """A time as it stands in the database: UTC, to the second, with `Z`."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def to_json(value: object) -> str:
    """A value as compact JSON."""
    return _encoder.encode(value).decode()


def from_json(text: str | bytes) -> Any:
    """The value of a JSON text."""
    return msgspec.json.decode(text)
