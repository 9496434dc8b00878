"""The schema's steps in their order, each applied once and in its own transaction."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsarchive.errors import RefusedByPolicy, UsageProblem
from newsarchive.store.crash import crash_point
from newsarchive.store.m001_captures import m001_captures
from newsarchive.store.m002_articles import m002_articles
from newsarchive.store.m003_search import m003_search
from newsarchive.store.m004_views import m004_views
from newsarchive.store.m005_stated_dates import m005_stated_dates
from newsarchive.store.m_frontier import m_frontier

if TYPE_CHECKING:
    from sqlite_utils import Database

SET = "newsarchive"
STEPS: "tuple[Callable[[Database], None], ...]" = (
    m001_captures,
    m002_articles,
    m_frontier,
    m003_search,
    m004_views,
    m005_stated_dates,
)
# steps that change nothing which this program reads: an archive without them can be read
NOT_READ = frozenset({"m005_stated_dates"})


class NewerSchema(UsageProblem):
    """The archive was written by a newer version."""

    def __init__(self, path: Path, steps: list[str]) -> None:
        super().__init__(
            f"this archive was written by a newer newsarchive (it knows {', '.join(steps)})",
            where=str(path),
            hint="upgrade newsarchive; nothing was touched",
        )


def applied(connection: sqlite3.Connection) -> list[str]:
    """The names of the steps that a database has taken, in their order; none for an empty file."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if known is None:
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (SET,))
    return [name for (name,) in rows]


def pending(connection: sqlite3.Connection, path: Path) -> list[str]:
    """The names of the steps not taken yet.

    Raises `NewerSchema` for a step that this version does not know, `RefusedByPolicy` for another program's file.
    """
    have = applied(connection)
    if not have and connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise RefusedByPolicy(
            "this database is another program's", where=str(path), hint="choose another folder with -a DIR"
        )
    ours = [step.__name__ for step in STEPS]
    unknown = [name for name in have if name not in ours]
    if unknown:
        raise NewerSchema(path, unknown)
    return [name for name in ours if name not in have]


def migrate(connection: sqlite3.Connection) -> None:
    """Take every pending step."""
    import sqlite_utils  # noqa: PLC0415 - opening a current archive need not pay for it
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415 - as above

    migrations = Migrations(SET)
    for step in STEPS:
        migrations(name=step.__name__)(_with_crash_point(step))
    migrations.apply(sqlite_utils.Database(connection, execute_plugins=False))


def _with_crash_point(step: "Callable[[Database], None]") -> "Callable[[Database], None]":
    def run(db: "Database") -> None:
        step(db)
        crash_point("mid_migrate")

    return run
