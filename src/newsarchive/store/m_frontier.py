"""Migration of the frontier: the table `urls`, one row an address identity of a site."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE urls (
        id INTEGER PRIMARY KEY,
        key INTEGER NOT NULL UNIQUE,
        site TEXT NOT NULL,
        url TEXT NOT NULL,
        role TEXT NOT NULL DEFAULT 'unknown',
        state INTEGER NOT NULL DEFAULT 0,
        priority INTEGER NOT NULL DEFAULT 50,
        depth INTEGER NOT NULL DEFAULT 0,
        parent INTEGER,
        anchor TEXT,
        said TEXT,
        seen_in TEXT,
        due TEXT,
        wait_days INTEGER,
        fetched_at TEXT,
        status INTEGER,
        etag TEXT,
        modified TEXT,
        payload TEXT,
        content INTEGER,
        text INTEGER,
        title INTEGER,
        layout INTEGER,
        article TEXT,
        misses INTEGER NOT NULL DEFAULT 0,
        items INTEGER,
        capture INTEGER,
        reason TEXT
    )""",
    "CREATE INDEX urls_waiting ON urls(site, priority, id) WHERE state = 0",
    "CREATE INDEX urls_fetched ON urls(site, role, due) WHERE state != 0",
    "CREATE INDEX urls_by_text ON urls(site, text) WHERE text IS NOT NULL",
    "CREATE INDEX urls_by_title ON urls(site, title) WHERE title IS NOT NULL",
    """CREATE TABLE site_state (
        site TEXT PRIMARY KEY NOT NULL,
        state TEXT NOT NULL
    )""",
)


def m_frontier(db: "Database") -> None:
    """Make the tables of the frontier."""
    for statement in STATEMENTS:
        db.execute(statement)
