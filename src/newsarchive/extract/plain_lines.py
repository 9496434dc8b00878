"""What a line of a text rendering is by itself: prose, a title, a date, a label, a path, a row of a menu."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from newsarchive.extract.title_lines import is_subject_label
from newsarchive.text.credits import split_credit
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import is_tool_line, label

PROSE, SENTENCE = 90, 45  # letters of a line that is prose by its length; of one that ends as a sentence does
SURE = 2.0  # how much a line looks like a title that nobody can doubt
_LONGEST_TITLE, _SHORTEST_TITLE = 250, 14
_FEW_CELLS, _FEW_NUMBERS = 2, 2
_STOPS = tuple('.!?…:;。！？：；”»"।')
_SOFT_STOPS = ("?", "!", "”", "»", "…")
_AFTER_ARTICLES = frozenset(
    {"related", "comments", "copyright", "share", "print", "mail", "back", "top", "tags", "views"}
)
_UNDER_TITLE = frozenset({"published", "updated", "by", "source", "views"})
_PATHS = (" » ", " > ", " › ", " → ")
_ROWS = (*_PATHS, " | ", "©", "@")  # what paths, menus and footers have between their parts
_NUMBER = re.compile(r"\d+")
_WIDE = "\u2e80"  # from here on a letter says about as much as two and a half others


class Lines:
    """The tidied lines of a text (empty ones are empty strings), of which each stands in a numbered row."""

    def __init__(self, texts: Sequence[str], rows: Sequence[int]) -> None:
        self.texts = texts
        self.rows = rows
        self.sizes = [_size(text) for text in texts]
        self._in_row = Counter(rows)

    def __len__(self) -> int:
        return len(self.texts)

    def shares_row(self, number: int) -> bool:
        """Whether a line is one of several cells of its row."""
        return self._in_row[self.rows[number]] > 1

    @cached_property
    def has_stops(self) -> bool:
        """Whether prose of this text ends with a stop; that of Thai has none."""
        prose = [text for text, size in zip(self.texts, self.sizes, strict=True) if size >= PROSE]
        return 2 * sum(text.endswith(_STOPS) for text in prose) >= len(prose)

    def weight(self, number: int) -> float:
        """How much a line speaks for being prose of the article (in rows of letters), or against it."""
        text, size = self.texts[number], self.sizes[number]
        if not text:
            return 0.0
        is_sentence = text.endswith(_STOPS)
        if size >= PROSE or (size >= SENTENCE and is_sentence):
            return min(size, 400) / 60
        kind = said_by(text)
        if kind in _AFTER_ARTICLES:
            return -6.0 if kind in ("related", "comments") else -2.0
        return -0.3 if is_sentence else -0.8

    def likeness(self, number: int) -> float:
        """How much a line looks like a title: 0 for none, above `SURE` for one that nobody can doubt."""
        text, size = self.texts[number], self.sizes[number]
        if not _SHORTEST_TITLE <= size <= _LONGEST_TITLE or self._in_row[self.rows[number]] > _FEW_CELLS:
            return 0.0
        if said_by(text) or is_date(text):
            return 0.0
        score = 0.3 + 2 * (min(size, 50) / 50) ** 2 + self._around(number)
        if text.endswith(_STOPS):
            score -= 0.3 if text.endswith(_SOFT_STOPS) else 1.7
        if ". " in text[12:]:
            score -= 0.5
        if any(mark in text for mark in _ROWS) or text.count(" / ") > 1:
            score -= 3.0
        is_counter = ":" in text and len(_NUMBER.findall(text)) > _FEW_NUMBERS
        if is_counter or dated(text) or split_credit(text)[1]:
            score -= 1.0
        return score

    def _around(self, number: int) -> float:
        """What the lines next to one say for its being the title, or against it."""
        score = 0.0
        above, below = self.near(number, -1), self.near(number, 1)
        if above is not None and is_subject_label(self.texts[above].strip(" :：")):
            score += 2.5
        if below is not None:
            kind = said_by(self.texts[below])
            if kind == "photo":
                score -= 1.5
            if kind in _UNDER_TITLE or is_bare_day(self.texts[below]):
                score += 1.5 * min(self.sizes[number], 40) / 40
            elif is_date(self.texts[below]):
                score += 0.5
        return score

    def near(self, number: int, step: int) -> int | None:
        """The next line with text above (-1) or below (1), at most three lines away."""
        for other in range(number + step, number + 4 * step, step):
            if 0 <= other < len(self.texts) and self.texts[other]:
                return other
        return None


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text) + 3 * sum(char >= _WIDE for char in text) // 2


def said_by(text: str) -> str | None:
    """What a line says it is, None for nothing; `print` for a row of tools."""
    if not text:
        return None
    said = label(text)
    if said is not None:
        return said.kind
    return "print" if is_tool_line(text) else None


def closes(text: str) -> bool:
    """Whether what a line says it is comes after an article."""
    return said_by(text) in _AFTER_ARTICLES


def is_path(text: str) -> bool:
    """Whether a line is the path to a page (`Home > News`)."""
    return any(mark in text for mark in _PATHS)


def dated(text: str) -> int:
    """How many letters of a line are dates."""
    if len(text) > _LONGEST_TITLE or not any(map(str.isdigit, text)):
        return 0
    return sum(date.end - date.start for date in find_dates(text, limit=2))


def is_date(text: str) -> bool:
    """Whether a line is a date and little else."""
    letters = dated(text)
    return letters > 0 and len(text) - letters <= (24 if ":" in text else 12)


def is_bare_day(text: str) -> bool:
    """Whether a line is a date without its weekday; one with it is more often the page's clock."""
    if said_by(text) not in (None, "published") or not is_date(text):
        return False
    return all(date.weekday_fits is None for date in find_dates(text, limit=2))
