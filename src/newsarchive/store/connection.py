"""The connection to the SQLite file: its settings, and transactions that end whole or not at all."""

import errno
import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsarchive.errors import ArchiveUnwritable, DiskFull, IntegrityProblem, NewsarchiveError
from newsarchive.store.crash import crash_point
from newsarchive.store.health import loses_rows

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
    "PRAGMA synchronous = FULL",
    "PRAGMA journal_size_limit = 67108864",
)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection with the archive's settings; it begins no transaction by itself."""
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=30)
    try:
        for setting in SETTINGS if read_only else SETTINGS + WRITER_SETTINGS:
            connection.execute(setting)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


class Writer:
    """Transactions on one connection. Where SQLite itself needs it, one process at a time writes and checkpoints."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._turn = -1
        if loses_rows(sqlite3.sqlite_version_info):
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
            self._turn = os.open(path.with_name(".writing"), flags, 0o600)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One transaction; inside another one it is part of that."""
        if self._connection.in_transaction:
            yield
            return
        with self.turn(), translated(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                crash_point("in_txn")
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        crash_point("after_commit")

    @contextmanager
    def turn(self) -> Iterator[None]:
        """The turn to write or checkpoint."""
        if self._turn < 0:
            yield
            return
        fcntl.flock(self._turn, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._turn, fcntl.LOCK_UN)

    def close(self) -> None:
        """Close the connection, which may checkpoint, in its turn."""
        with self.turn():
            self._connection.close()
        if self._turn >= 0:
            os.close(self._turn)
            self._turn = -1


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """What the disk and SQLite say, as this program's errors."""
    try:
        yield
    except sqlite3.Error as cause:
        problem = _problem(cause, path)
        if problem is None:
            raise
        raise problem from cause
    except OSError as cause:
        if cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(path) from cause
        raise


def _problem(cause: sqlite3.Error, path: Path) -> NewsarchiveError | None:
    name = getattr(cause, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_FULL"):
        return DiskFull(path)
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return ArchiveUnwritable(path, str(cause))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return IntegrityProblem(
            f"the database is damaged: {cause}",
            where=str(path),
            hint="try 'newsarchive verify'; a backup or the WARC files can restore it",
        )
    if name.startswith("SQLITE_IOERR"):
        return ArchiveUnwritable(path, f"the disk reports an error ({cause})")
    return None
