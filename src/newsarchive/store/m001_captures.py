"""Migration 1: what was fetched, by which run, of which site, and what could not be had."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE sites (
        id TEXT PRIMARY KEY NOT NULL,
        url TEXT NOT NULL,
        name TEXT,
        active INTEGER NOT NULL DEFAULT 1,
        language TEXT,
        profile_version TEXT NOT NULL DEFAULT '',
        added_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
    )""",
    """CREATE TABLE runs (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        command TEXT NOT NULL,
        version TEXT NOT NULL,
        started_at TEXT NOT NULL,
        finished_at TEXT,
        exit_code INTEGER,
        requests INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER NOT NULL DEFAULT 0,
        outcomes TEXT NOT NULL DEFAULT '{}',
        reasons TEXT NOT NULL DEFAULT '{}',
        alarms TEXT NOT NULL DEFAULT '[]'
    )""",
    """CREATE TABLE run_sites (
        run TEXT NOT NULL REFERENCES runs(id),
        site TEXT NOT NULL REFERENCES sites(id),
        requests INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER NOT NULL DEFAULT 0,
        outcomes TEXT NOT NULL DEFAULT '{}',
        reasons TEXT NOT NULL DEFAULT '{}',
        facts TEXT NOT NULL DEFAULT '{}',
        PRIMARY KEY (run, site)
    )""",
    "CREATE INDEX run_sites_by_site ON run_sites(site)",
    """CREATE TABLE captures (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL,
        method TEXT NOT NULL,
        status INTEGER NOT NULL,
        media_type TEXT,
        fetched_at TEXT NOT NULL,
        origin TEXT NOT NULL,
        digest TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        truncated TEXT,
        notes TEXT,
        warc TEXT NOT NULL,
        "offset" INTEGER NOT NULL,
        length INTEGER NOT NULL,
        site TEXT REFERENCES sites(id),
        run TEXT NOT NULL REFERENCES runs(id)
    )""",
    'CREATE UNIQUE INDEX captures_by_place ON captures(warc, "offset")',
    "CREATE INDEX captures_by_url ON captures(url)",
    """CREATE TABLE failures (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL,
        site TEXT REFERENCES sites(id),
        run TEXT NOT NULL REFERENCES runs(id),
        at TEXT NOT NULL,
        rule TEXT NOT NULL,
        message TEXT NOT NULL,
        detail TEXT
    )""",
    "CREATE INDEX failures_by_run ON failures(run)",
    "CREATE INDEX failures_by_url ON failures(url)",
    """CREATE TABLE hosts (
        host TEXT PRIMARY KEY NOT NULL,
        state TEXT NOT NULL,
        changed_at TEXT
    )""",
)


def m001_captures(db: "Database") -> None:
    """Make the tables of runs, sites, captures, failures and hosts."""
    for statement in STATEMENTS:
        db.execute(statement)
