"""What the disk and SQLite say, as this program's errors."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsarchive.errors import ArchiveLocked, ArchiveUnwritable, DiskFull, IntegrityProblem, NewsarchiveError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ELOOP}
_CURE = "put back a copy of this file; the WARC files hold what was fetched"


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Make `DiskFull`, `ArchiveLocked`, `ArchiveUnwritable` or `IntegrityProblem` of what is that."""
    try:
        yield
    except (sqlite3.Error, OSError) as cause:
        problem = problem_of(cause, path)
        if problem is None:
            raise
        raise problem from cause


def problem_of(cause: BaseException, path: Path) -> NewsarchiveError | None:
    """This program's error for what SQLite or the disk says of a file; None if it says nothing of the kind."""
    if isinstance(cause, sqlite3.Error):
        return _database_problem(cause, path)
    if isinstance(cause, OSError) and cause.errno in _FULL:
        return DiskFull(path)
    if isinstance(cause, OSError) and cause.errno in _FORBIDDEN:
        return ArchiveUnwritable(path, cause.strerror or str(cause))
    return None


def _database_problem(cause: sqlite3.Error, path: Path) -> NewsarchiveError | None:
    name = str(getattr(cause, "sqlite_errorname", ""))
    if name.startswith("SQLITE_FULL"):
        return DiskFull(path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ArchiveLocked(path.parent, "another program keeps its database busy")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return ArchiveUnwritable(path, str(cause))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return IntegrityProblem(f"the database is damaged: {cause}", where=str(path), hint=_CURE)
    if name.startswith("SQLITE_IOERR"):
        return ArchiveUnwritable(path, f"the disk reports an error ({cause})")
    return None
