"""Search: words of a question find articles whatever their marks, case or script."""

import re
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newsarchive.store.room import Room
from newsarchive.store.snippet import snippet
from newsarchive.text.tidy import fold

_TERM = re.compile(r'(-?)"([^"]*)"?|(\S+)')
_QUESTION_LIMIT = 1000
_COMMON_LENGTH = 24


def expression(question: str) -> str | None:
    """A question as an FTS5 expression: words all of which must be there, `"a phrase"`, `-without`, `begin*`, `a OR b`.

    None where the question holds no word at all.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    either = False
    for minus, phrase, word in _TERM.findall(question[:_QUESTION_LIMIT]):
        if word == "OR":
            either = bool(wanted)
            continue
        without = bool(minus) or (word.startswith("-") and len(word) > 1)
        term = _term(word.lstrip("-") if word else phrase)
        if term is None:
            continue
        if without:
            unwanted.append(term)
        elif either:
            wanted[-1] = f"{wanted[-1]} OR {term}"
        else:
            wanted.append(term)
        either = False
    if not wanted:
        return None
    found = " AND ".join(f"({term})" for term in wanted)
    return f"({found}) NOT ({' OR '.join(unwanted)})" if unwanted else found


def sought(question: str) -> Iterator[str]:
    """The words and phrases of a question that are to be there, folded.

    >>> list(sought('lũ "Mỹ Đức" -nông OR Hà*'))
    ['lu', 'my duc', 'ha']
    """
    for minus, phrase, word in _TERM.findall(question[:_QUESTION_LIMIT]):
        if word == "OR" or minus or (word.startswith("-") and len(word) > 1):
            continue
        text = re.sub(r"[^\w]+", " ", fold(word or phrase)).strip()
        if text:
            yield text


def _term(text: str) -> str | None:
    words = re.sub(r"[^\w]+", " ", fold(text)).strip()
    if not words:
        return None
    return f'"{words}"' + (" *" if text.endswith("*") else "")


class Search(Room):
    """The index `article_search`."""

    def find(self, question: str, *, site: str | None = None, limit: int = 50) -> Iterator[dict[str, Any]]:
        """The best matches first: `id`, `url`, `title`, `published`, `snippet`, and the record's `status`."""
        wanted = expression(question)
        if wanted is None:
            return
        rows = self._db.execute(
            "SELECT a.id, a.url, a.title, a.published, a.status "
            "FROM article_search s JOIN articles a ON a.number = s.rowid "
            "WHERE article_search MATCH ?1 AND (?2 IS NULL OR a.site = ?2) "
            "ORDER BY bm25(article_search, 8.0, 1.0, 3.0, 4.0), a.id LIMIT ?3",
            (wanted, site, limit),
        ).fetchall()
        words = list(sought(question))
        for name, url, title, published, status in rows:
            yield {
                "id": name,
                "url": url,
                "title": title,
                "published": published,
                "snippet": snippet(self._texts(name), words),
                "status": status,
            }

    def _texts(self, article: str) -> list[str]:
        rows = self._db.execute(
            "SELECT text FROM (SELECT 0 AS part, position, text FROM paragraphs WHERE article = ?1 UNION ALL "
            "SELECT 1, position, caption FROM photos WHERE article = ?1 AND caption IS NOT NULL) "
            "ORDER BY part, position",
            (article,),
        )
        return [text for (text,) in rows]


def _folded(text: str) -> str:
    """What `fold` gives, word by word, for words come again and again."""
    return " ".join([_folded_word(word) if len(word) <= _COMMON_LENGTH else fold(word) for word in text.split()])


@lru_cache(maxsize=30_000)
def _folded_word(word: str) -> str:
    return fold(word)


def index(db: sqlite3.Connection, number: int, record: dict[str, Any], *, fresh: bool) -> None:
    """Put one record into the index in place of its former text."""
    if not fresh:
        db.execute("DELETE FROM article_search WHERE rowid = ?", (number,))
    photos = record["photos"]
    people = (*record["authors"], record["byline"], record["source"], *(photo["credit"] for photo in photos))
    db.execute(
        "INSERT INTO article_search (rowid, title, body, captions, people) VALUES (?, ?, ?, ?, ?)",
        (
            number,
            _folded(record["title"] or ""),
            _folded("\n".join(block["text"] for block in record["blocks"])),
            _folded("\n".join(photo["caption"] or "" for photo in photos)),
            _folded("\n".join(name for name in people if name)),
        ),
    )
