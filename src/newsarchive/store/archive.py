"""The archive: one folder, one SQLite file, and the rooms that read and write it."""

import os
import sqlite3
from contextlib import AbstractContextManager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsarchive.errors import ArchiveUnwritable, NoArchive
from newsarchive.store.articles import Articles
from newsarchive.store.captures import Captures
from newsarchive.store.changes import Changes
from newsarchive.store.connection import Writer, connect, translated
from newsarchive.store.failures import Failures
from newsarchive.store.hosts import Hosts
from newsarchive.store.layout import make_folders
from newsarchive.store.lock import IfLocked, Lock
from newsarchive.store.migrations import migrate, pending
from newsarchive.store.runs import Runs
from newsarchive.store.sites import Sites

if TYPE_CHECKING:
    from newsarchive.store.frontier import Frontier


class Archive:
    """An open archive. `db` is the plain connection; it is used by the thread that opened it."""

    def __init__(self, directory: Path, db: sqlite3.Connection, writer: Writer | None) -> None:
        self.directory = directory
        self.db = db
        self._writer = writer

    @classmethod
    def open(cls, directory: Path | str, *, create: bool = False, read_only: bool = False) -> Self:
        """Open the archive in a folder, or make one.

        Raises `NoArchive` where there is none, `ArchiveUnwritable`, `DiskFull`, or `NewerSchema` for an archive of a
        newer version.
        """
        directory = Path(directory)
        path = directory / "archive.db"
        if create and not read_only:
            make_folders(directory)
        elif not path.is_file():
            raise NoArchive(directory)
        with translated(path):
            db = connect(path, read_only=read_only)
        try:
            writer = None if read_only else Writer(db, path)
            archive = cls(directory, db, writer)
            archive._upgrade(path)
        except BaseException:
            db.close()
            raise
        return archive

    def _upgrade(self, path: Path) -> None:
        if not pending(self.db, str(path)):
            return
        if self._writer is None:
            raise ArchiveUnwritable(path, "it has the form of an older version and is opened for reading only")
        with self._writer.transaction():
            if pending(self.db, str(path)):
                migrate(self.db)
        os.chmod(path, 0o600)

    def transaction(self) -> AbstractContextManager[None]:
        """One transaction, committed with everything on disk or rolled back; part of an outer one if there is one."""
        if self._writer is None:
            raise ArchiveUnwritable(self.directory, "it is opened for reading only")
        return self._writer.transaction()

    def lock(self, if_locked: IfLocked = "fail", *, now: datetime | None = None) -> Lock:
        """The lock that one run holds: `with archive.lock() as held:`, where `held` is false only for `skip`."""
        return Lock(self.directory / ".lock", if_locked, now)

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
        self.close()

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
