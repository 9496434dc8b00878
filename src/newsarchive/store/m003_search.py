"""Migration 3: the search index over folded text."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m003_search(db: "Database") -> None:
    """Make the full-text index; its rowid is `articles.number`.

    The text goes in folded (no marks, no case, a space around each unspaced letter), so the tokenizer has nothing to
    remove: `unicode61 remove_diacritics 2` alone does not find "đất nước" for `dat nuoc`.
    """
    db.execute(
        "CREATE VIRTUAL TABLE article_search USING fts5 "
        "(title, body, captions, people, tokenize = 'unicode61 remove_diacritics 0')"
    )
