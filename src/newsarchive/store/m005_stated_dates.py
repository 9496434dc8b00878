"""Migration 5: the views of sites and people show first and last dates that pages state, and no made-up days."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS = (
    "DROP VIEW site_list",
    "DROP VIEW people_list",
    """CREATE VIEW people_list AS
        SELECT p.name, p.role, a.site, count(DISTINCT p.article) AS articles,
            min(a.published) AS first_published, max(a.published) AS last_published
        FROM people p JOIN articles a ON a.id = p.article GROUP BY p.name, p.role, a.site""",
    """CREATE VIEW site_list AS
        SELECT s.id, s.name, s.url, s.active,
            (SELECT count(*) FROM articles a WHERE a.site = s.id) AS articles,
            (SELECT min(published) FROM articles a WHERE a.site = s.id) AS first_published,
            (SELECT max(published) FROM articles a WHERE a.site = s.id) AS last_published,
            (SELECT max(first_seen) FROM articles a WHERE a.site = s.id) AS last_new
        FROM sites s""",
)


def m005_stated_dates(db: "Database") -> None:
    """Make both views again: `published` as it is stated, in its own precision; nothing where no page states it."""
    for statement in STATEMENTS:
        db.execute(statement)
