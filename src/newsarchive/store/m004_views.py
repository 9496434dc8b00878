"""Migration 4: views for people who browse the database, and what sites claim about themselves."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    """CREATE TABLE claims (
        site TEXT NOT NULL REFERENCES sites(id),
        list_url TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL,
        value INTEGER NOT NULL,
        raw TEXT,
        seen_at TEXT NOT NULL,
        run TEXT NOT NULL REFERENCES runs(id),
        PRIMARY KEY (site, list_url, kind)
    ) WITHOUT ROWID""",
    """CREATE VIEW article_list AS
        SELECT a.id, a.published, a.published_estimate, a.title, a.byline, a.source, a.section, a.language,
            (SELECT count(*) FROM paragraphs p WHERE p.article = a.id) AS paragraphs,
            (SELECT count(*) FROM photos f WHERE f.article = a.id) AS photos,
            a.status, a.version, a.first_seen, a.changed_at, a.site, a.url
        FROM articles a""",
    """CREATE VIEW article_text AS
        SELECT a.id, a.published, a.title,
            (SELECT group_concat(text, char(10) || char(10)) FROM
                (SELECT text FROM paragraphs p WHERE p.article = a.id ORDER BY position)) AS text,
            a.url
        FROM articles a""",
    """CREATE VIEW photo_list AS
        SELECT f.article, a.published, a.title, f.position, f.caption, f.credit, f.image_url, a.site, a.url
        FROM photos f JOIN articles a ON a.id = f.article""",
    """CREATE VIEW people_list AS
        SELECT p.name, p.role, a.site, count(DISTINCT p.article) AS articles,
            min(a.earliest) AS first_published, max(a.earliest) AS last_published
        FROM people p JOIN articles a ON a.id = p.article GROUP BY p.name, p.role, a.site""",
    """CREATE VIEW attachment_list AS
        SELECT t.article, a.published, a.title, t.label, t.media_type, t.url, a.site
        FROM attachments t JOIN articles a ON a.id = t.article""",
    """CREATE VIEW version_list AS
        SELECT v.article, a.title, v.version, v.seen_at, c.kind AS change, c.fields, v.parser, v.profile, v.run, k.warc,
            k."offset", a.url
        FROM versions v JOIN articles a ON a.id = v.article JOIN captures k ON k.id = v.capture
            LEFT JOIN changes c ON c.article = v.article AND c.version = v.version
                AND c.kind IN ('new', 'edited', 'redesigned')""",
    """CREATE VIEW change_list AS
        SELECT c.seen_at, c.kind, c.article, a.title, c.fields, c.version, c.site, c.url
        FROM changes c LEFT JOIN articles a ON a.id = c.article""",
    """CREATE VIEW failure_rules AS
        SELECT site, rule, count(*) AS failures, count(DISTINCT url) AS addresses, max(at) AS last_at
        FROM failures GROUP BY site, rule""",
    """CREATE VIEW site_list AS
        SELECT s.id, s.name, s.url, s.active,
            (SELECT count(*) FROM articles a WHERE a.site = s.id) AS articles,
            (SELECT min(earliest) FROM articles a WHERE a.site = s.id) AS first_published,
            (SELECT max(earliest) FROM articles a WHERE a.site = s.id) AS last_published,
            (SELECT max(first_seen) FROM articles a WHERE a.site = s.id) AS last_new
        FROM sites s""",
)


def m004_views(db: "Database") -> None:
    """Make the views and the table of claims."""
    for statement in STATEMENTS:
        db.execute(statement)
