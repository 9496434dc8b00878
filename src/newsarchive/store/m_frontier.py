"""Migration of the frontier: the table `urls`, its place kept until the frontier fills it in."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m_frontier(db: "Database") -> None:
    """Make the table `urls`."""
    db.execute("CREATE TABLE urls (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE)")
