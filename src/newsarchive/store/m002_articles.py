"""Migration 2: what was read out of the captures, one table a part, and how it changed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE articles (
        id TEXT PRIMARY KEY NOT NULL,
        number INTEGER NOT NULL UNIQUE,
        site TEXT NOT NULL REFERENCES sites(id),
        identity TEXT NOT NULL,
        url TEXT,
        status TEXT NOT NULL DEFAULT 'live',
        title TEXT,
        published TEXT,
        published_estimate TEXT,
        modified TEXT,
        byline TEXT,
        source TEXT,
        section TEXT,
        language TEXT,
        earliest TEXT,
        latest TEXT,
        version INTEGER NOT NULL,
        first_seen TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        UNIQUE (site, identity)
    )""",
    "CREATE INDEX articles_by_date ON articles(site, earliest)",
    """CREATE TABLE versions (
        id INTEGER PRIMARY KEY,
        article TEXT NOT NULL REFERENCES articles(id),
        version INTEGER NOT NULL,
        digest TEXT NOT NULL,
        capture INTEGER NOT NULL REFERENCES captures(id),
        run TEXT NOT NULL REFERENCES runs(id),
        seen_at TEXT NOT NULL,
        parser TEXT NOT NULL,
        profile TEXT,
        record TEXT NOT NULL,
        UNIQUE (article, version)
    )""",
    "CREATE INDEX versions_by_capture ON versions(capture)",
    """CREATE TABLE aliases (
        url TEXT PRIMARY KEY NOT NULL,
        article TEXT NOT NULL REFERENCES articles(id)
    )""",
    "CREATE INDEX aliases_by_article ON aliases(article)",
    """CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        article TEXT REFERENCES articles(id),
        site TEXT REFERENCES sites(id),
        url TEXT,
        kind TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        version INTEGER,
        fields TEXT NOT NULL DEFAULT '[]',
        run TEXT REFERENCES runs(id)
    )""",
    "CREATE INDEX changes_by_article ON changes(article)",
    """CREATE TABLE paragraphs (
        article TEXT NOT NULL REFERENCES articles(id),
        position INTEGER NOT NULL,
        type TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE photos (
        article TEXT NOT NULL REFERENCES articles(id),
        position INTEGER NOT NULL,
        image_url TEXT,
        caption TEXT,
        credit TEXT,
        raw TEXT,
        after INTEGER NOT NULL,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE people (
        article TEXT NOT NULL REFERENCES articles(id),
        role TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (article, role, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX people_by_name ON people(name)",
    """CREATE TABLE attachments (
        article TEXT NOT NULL REFERENCES articles(id),
        position INTEGER NOT NULL,
        url TEXT NOT NULL,
        label TEXT NOT NULL,
        media_type TEXT,
        PRIMARY KEY (article, position)
    ) WITHOUT ROWID""",
    """CREATE TABLE evidence (
        article TEXT NOT NULL REFERENCES articles(id),
        field TEXT NOT NULL,
        choice INTEGER NOT NULL,
        rule TEXT,
        "where" TEXT,
        raw TEXT,
        confidence REAL,
        value TEXT,
        PRIMARY KEY (article, field, choice)
    ) WITHOUT ROWID""",
)


def m002_articles(db: "Database") -> None:
    """Make the tables of articles, their versions and their parts."""
    for statement in STATEMENTS:
        db.execute(statement)
