"""Is the database whole? SQLite's own checks, and the rules that no constraint can state."""

import sqlite3
from collections.abc import Iterator

RULES = {
    "an article without the version that it names as its newest": """
        SELECT a.id FROM articles a LEFT JOIN versions v ON v.article = a.id AND v.version = a.version
        WHERE v.id IS NULL""",
    "an article whose newest version is not the highest, or whose versions have a gap": """
        SELECT a.id FROM articles a JOIN versions v ON v.article = a.id GROUP BY a.id
        HAVING max(v.version) != a.version OR count(*) != a.version""",
    "two versions in a row made of the same bytes": """
        SELECT v.article FROM versions v JOIN versions w ON w.article = v.article AND w.version = v.version + 1
        JOIN captures c ON c.id = v.capture JOIN captures d ON d.id = w.capture
        WHERE w.digest = v.digest AND c.digest = d.digest AND c.url = d.url""",
    "an article that the search index does not hold": """
        SELECT id FROM articles WHERE number NOT IN (SELECT rowid FROM article_search)""",
    "an entry of the search index without its article": """
        SELECT rowid FROM article_search WHERE rowid NOT IN (SELECT number FROM articles)""",
    "two captures whose records overlap in one file": """
        SELECT id FROM (SELECT id, "offset", length,
            lead("offset") OVER (PARTITION BY warc ORDER BY "offset") AS following FROM captures)
        WHERE following < "offset" + length""",
}
_NAMED = 5


def database_problems(db: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with the database, a sentence each; nothing when it is whole."""
    try:
        yield from _whole(db)
        yield from _links(db)
        for what, sql in RULES.items():
            found = [str(row[0]) for row in db.execute(sql)]
            if found:
                yield f"{what}: {_few(found)}"
    except sqlite3.DatabaseError as problem:
        yield f"cannot be read on: {problem}"


def index_problem(db: sqlite3.Connection) -> str | None:
    """What is wrong inside the search index; asked inside a transaction, for FTS5 takes the question as a write."""
    try:
        db.execute("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as problem:
        return str(problem)
    return None


def _whole(db: sqlite3.Connection) -> Iterator[str]:
    for (message,) in db.execute("PRAGMA integrity_check(20)"):
        if message != "ok":
            yield str(message).replace("\n", "; ")


def _links(db: sqlite3.Connection) -> Iterator[str]:
    broken: dict[tuple[str, str], list[str]] = {}
    for table, rowid, parent, _ in db.execute("PRAGMA foreign_key_check"):
        broken.setdefault((table, parent), []).append(str(rowid))
    for (table, parent), rows in sorted(broken.items()):
        yield f"rows of {table} that point at no row of {parent}: {_few(rows)}"


def _few(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
