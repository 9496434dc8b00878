"""The connection to the SQLite file: its settings, and transactions that end whole or not at all."""

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsarchive.errors import ArchiveLocked
from newsarchive.store.crash import crash_point
from newsarchive.store.health import loses_rows
from newsarchive.store.trouble import translated

SECONDS_TO_WAIT = 30.0
TURN = ".writing"
SETTINGS = (
    "PRAGMA busy_timeout = 30000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
)
WRITER_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA wal_autocheckpoint = 4000",  # pages: what changes in many groups is copied into the database once
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_size_limit = 67108864",
)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection with the archive's settings; it begins no transaction by itself."""
    try:
        return _connect(
            path, "mode=ro" if read_only else "mode=rw", SETTINGS if read_only else SETTINGS + WRITER_SETTINGS
        )
    except sqlite3.OperationalError:
        if not read_only or os.access(path.parent, os.W_OK) or path.with_name(path.name + "-wal").exists():
            raise
        return _connect(path, "immutable=1", SETTINGS)  # on a medium where nobody can write


def _connect(path: Path, mode: str, settings: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None, timeout=SECONDS_TO_WAIT
    )
    try:
        for setting in settings:
            _execute_patiently(connection, setting)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:  # whatever ends the opening, an interrupt too, nobody else can close it
        connection.close()
        raise
    return connection


def _execute_patiently(connection: sqlite3.Connection, setting: str) -> None:
    """Run a setting. SQLite does not wait when two connections turn a new file to WAL at once, so this does."""
    until = time.monotonic() + SECONDS_TO_WAIT
    while True:
        try:
            connection.execute(setting)
        except sqlite3.OperationalError as cause:
            if not cause.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > until:
                raise
            time.sleep(0.005)
        else:
            return


class Writer:
    """Transactions on one connection. Where SQLite itself needs it, one process at a time writes and checkpoints."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._turn = -1
        if loses_rows(sqlite3.sqlite_version_info):
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
            with translated(path):
                self._turn = os.open(path.with_name(TURN), flags, 0o600)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction; inside another one it is part of that, and taken back alone if it fails alone."""
        if self._connection.in_transaction:
            with self._part():
                yield
            return
        with translated(self._path), self._taken_turn():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                crash_point("in_txn")
                self._connection.execute("COMMIT")
            except BaseException:  # an interrupt too must not leave it open
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        crash_point("after_commit")

    @contextmanager
    def _part(self) -> Iterator[None]:
        self._connection.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:  # as above
            if self._connection.in_transaction:  # a full disk has ended it already
                self._connection.execute("ROLLBACK TO part")
                self._connection.execute("RELEASE part")
            raise
        self._connection.execute("RELEASE part")

    @contextmanager
    def _taken_turn(self) -> Iterator[None]:
        if self._turn < 0:
            yield
            return
        self._take_turn()
        try:
            yield
        finally:
            fcntl.flock(self._turn, fcntl.LOCK_UN)

    def _take_turn(self) -> None:
        until = time.monotonic() + SECONDS_TO_WAIT
        while True:
            try:
                fcntl.flock(self._turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as cause:
                if time.monotonic() > until:
                    raise ArchiveLocked(self._path.parent, "another program keeps writing to its database") from cause
                time.sleep(0.005)
            else:
                return

    def close(self) -> None:
        """Close the connection, which may checkpoint, in its turn."""
        with self._taken_turn():
            self._connection.close()
        if self._turn >= 0:
            os.close(self._turn)
            self._turn = -1
