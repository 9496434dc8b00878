"""What the SQLite library at hand can be trusted with."""

import sqlite3

OLDEST = (3, 27, 0)


def loses_rows(version: tuple[int, ...]) -> bool:
    """Whether this SQLite can lose rows when two processes write and checkpoint one WAL database at the same instant.

    True for 3.7.0 to 3.51.2; mended in 3.51.3 and in the branches 3.50.7 and 3.44.6.
    """
    if version < (3, 7, 0) or version >= (3, 51, 3):
        return False
    return not ((3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0))


def sqlite_case() -> tuple[str, bool]:
    """A sentence for `doctor`, and whether writers must take turns."""
    version = sqlite3.sqlite_version
    if loses_rows(sqlite3.sqlite_version_info):
        return (
            f"SQLite {version}: two writers can lose rows when they checkpoint together; writers take turns by a lock",
            True,
        )
    return f"SQLite {version}: writers need no lock of our own", False


def sqlite_problem() -> str | None:
    """Why an archive cannot be kept with this SQLite, or None."""
    if sqlite3.sqlite_version_info < OLDEST:
        return f"SQLite {sqlite3.sqlite_version} is too old; {'.'.join(map(str, OLDEST))} is the oldest that will do"
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
    except sqlite3.OperationalError:
        return f"SQLite {sqlite3.sqlite_version} was built without FTS5, which the search index needs"
    finally:
        connection.close()
    return None
