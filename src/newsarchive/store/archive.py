"""The archive: one folder, one SQLite file, and the rooms that read and write it."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsarchive.errors import ArchiveUnwritable, NoArchive, UsageProblem
from newsarchive.store.articles import Articles
from newsarchive.store.captures import Captures
from newsarchive.store.changes import Changes
from newsarchive.store.connection import Writer, connect
from newsarchive.store.coverage import Coverage
from newsarchive.store.failures import Failures
from newsarchive.store.health import sqlite_problem
from newsarchive.store.hosts import Hosts
from newsarchive.store.layout import DATABASE, LOCK, check_folder, make_folders
from newsarchive.store.lock import IfLocked, Lock
from newsarchive.store.migrations import NOT_READ, applied, migrate, pending
from newsarchive.store.runs import Runs
from newsarchive.store.search import Search
from newsarchive.store.sites import Sites
from newsarchive.store.trouble import problem_of, translated

if TYPE_CHECKING:
    from newsarchive.store.frontier import Frontier


class Archive:
    """An open archive. `db` is the plain connection; it is used by the thread that opened it."""

    def __init__(self, directory: Path, db: sqlite3.Connection, writer: Writer | None) -> None:
        self.directory = directory
        self.db = db
        self._writer = writer
        self._is_reading = False

    @classmethod
    def open(cls, directory: Path | str, *, create: bool = False, read_only: bool = False) -> Self:
        """Open the archive in a folder, or make one.

        Raises `NoArchive` where there is none, `RefusedByPolicy` for a symbolic link, `ArchiveUnwritable`, `DiskFull`,
        `IntegrityProblem` for a damaged file, `NewerSchema` for an archive of a newer version.
        """
        directory = Path(directory)
        if create and not read_only:
            make_folders(directory)
        path = check_folder(directory, read_only=read_only)
        with translated(path):
            db = connect(path, read_only=read_only)
        writer = None
        try:
            writer = None if read_only else Writer(db, path)
            with translated(path):
                archive = cls(directory, db, writer)
                archive._upgrade(path)
        except BaseException:  # whatever ends the opening, an interrupt too, nobody else can close it
            (writer or db).close()
            raise
        return archive

    def _upgrade(self, path: Path) -> None:
        waiting = pending(self.db, path)
        if not waiting or (self._writer is None and NOT_READ.issuperset(waiting)):
            return
        if self._writer is None:
            if not applied(self.db):
                raise NoArchive(self.directory)
            raise ArchiveUnwritable(path, "it has the form of an older version and is opened for reading only")
        problem = sqlite_problem()
        if problem is not None:
            raise UsageProblem(
                problem, hint="use a Python that comes with a newer SQLite; 'newsarchive doctor' tells more"
            )
        with self._writer.transaction():  # waits for another process that may be at it
            steps = pending(self.db, path)
            is_older = bool(applied(self.db))
        if steps and is_older:
            self.backup(path.with_name(f"archive-before-{steps[0]}.db"))
        with self._writer.transaction():
            if pending(self.db, path):
                migrate(self.db)

    def transaction(self) -> AbstractContextManager[None]:
        """One transaction, committed with everything on disk or rolled back; part of an outer one if there is one."""
        if self._writer is None:
            raise ArchiveUnwritable(self.directory, "it is opened for reading only")
        if self._is_reading:
            raise RuntimeError("a write inside 'reading' would be lost")
        return self._writer.transaction()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written through this object."""
        return self._writer is None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One state of the archive for all that is read inside, whatever another process writes meanwhile."""
        if self.db.in_transaction:
            yield
            return
        with translated(self.directory / DATABASE):
            self.db.execute("BEGIN")
            self._is_reading = True
            try:
                yield
            finally:
                self._is_reading = False
                self.db.execute("ROLLBACK")

    def lock(self, if_locked: IfLocked = "fail", *, now: datetime | None = None) -> Lock:
        """The lock that one run holds: `with archive.lock() as held:`, where `held` is false only for `skip`."""
        return Lock(self.directory / LOCK, if_locked, now)

    def backup(self, target: Path) -> None:
        """Write the database as one compact file; a file of that name is replaced once the new one is whole."""
        part = target.with_name(target.name + ".part")
        with translated(target):
            part.unlink(missing_ok=True)
            try:
                self.db.execute("VACUUM INTO ?", (str(part),))
                part.chmod(0o600)
                part.replace(target)
            except BaseException:  # an interrupt too must leave no half of a copy
                part.unlink(missing_ok=True)
                raise

    def close(self) -> None:
        """Close the database; closing twice is no harm."""
        if self._writer is None:
            self.db.close()
        else:
            self._writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        finally:
            problem = problem_of(error, self.directory / DATABASE) if isinstance(error, sqlite3.Error) else None
            if problem is not None:
                raise problem from error

    @cached_property
    def runs(self) -> Runs:
        """Runs and what they did."""
        return Runs(self.db, self.transaction)

    @cached_property
    def sites(self) -> Sites:
        """Registered sites."""
        return Sites(self.db, self.transaction)

    @cached_property
    def captures(self) -> Captures:
        """What was fetched, and where its bytes lie."""
        return Captures(self.db, self.transaction)

    @cached_property
    def articles(self) -> Articles:
        """Records, their versions and parts."""
        return Articles(self.db, self.transaction)

    @cached_property
    def changes(self) -> Changes:
        """What became of articles over time."""
        return Changes(self.db, self.transaction)

    @cached_property
    def search(self) -> Search:
        """The search index."""
        return Search(self.db, self.transaction)

    @cached_property
    def coverage(self) -> Coverage:
        """What sites say that they have, against what we hold."""
        return Coverage(self.db, self.transaction)

    @cached_property
    def failures(self) -> Failures:
        """What could not be had, and why."""
        return Failures(self.db, self.transaction)

    @cached_property
    def hosts(self) -> Hosts:
        """What hosts asked of us, kept across runs."""
        return Hosts(self.db, self.transaction)

    @cached_property
    def frontier(self) -> "Frontier":
        """The addresses still to be fetched."""
        from newsarchive.store.frontier import Frontier  # noqa: PLC0415 - reading an archive does not need it

        return Frontier(self.db, self.transaction)
