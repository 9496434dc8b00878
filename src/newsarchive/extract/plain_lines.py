"""What a line of a text rendering is by itself: prose, a title, a date, a label, a path, a row of a menu."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from newsarchive.extract.paths import HOME
from newsarchive.extract.plain_marks import Line
from newsarchive.extract.scope import same
from newsarchive.extract.title_lines import is_subject_label
from newsarchive.text.credits import split_credit
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.tidy import tidy

_LONGEST_READ = 400  # letters of a line that tell what it is
PROSE, SENTENCE = 90, 45  # letters of a line that is prose by its length; of one that ends as a sentence does
SURE = 2.0  # how much a line looks like a title that nobody can doubt
_LONGEST_TITLE, SHORTEST_TITLE = 250, 14
_FEW_CELLS, _FEW_NUMBERS = 2, 2
_LONGEST_STEP = 30  # letters of a section that stands between the path to a page and its title
_MOST_PATHS = 2_000  # lines among which paths are looked for
STOPS = tuple('.!?…:;。！？：；”»"।')
_SOFT_STOPS = ("?", "!", "”", "»", "…")
_AFTER_ARTICLES = frozenset(
    {"related", "comments", "copyright", "share", "print", "mail", "back", "top", "tags", "views"}
)
_UNDER_TITLE = frozenset({"published", "updated", "by", "source", "views"})
_PATHS = (" » ", " > ", " › ", " → ", " >> ", " -> ")
_ROWS = (" | ", "©", "@")  # what paths, menus and footers have between their parts
_STEP = re.compile(r"\s[/|:·]\s|\s?[»>›→＞]\s?")
_NUMBER = re.compile(r"\d+")
_COUNT = re.compile(r"[(\[]\s?\d[\d.,]{0,6}(?:\s[^()\[\]]{1,20})?[)\]]$")
_GLUED = re.compile(
    "(?:[a-zà-öø-ÿα-ωа-яёіїєқәғңөұүһăđơưạ-ỹ][A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁІЇЄҚӘҒҢӨҰҮҺĂĐƠƯ]\\S*?){2}"
)  # links that nothing parts
_PHONE = re.compile(r"\d{3,4}[-. ]\d{3,4}(?!\d)")
_DATED = re.compile(r"[(\[](?=[^()\[\]]*\d)[\d\s./:,-]{4,20}[)\]]$")  # an item of a list
_CUT = ("...", "…")  # what teasers end with
_HEADINGS = {1: 2.0, 2: 1.5, 3: 1.0, 4: 0.5}  # what a heading of a level speaks for its being the title
_ENOUGH_PROSE = 200  # lines that tell the habits of a language
_MANY_CAPITALS = 0.27  # of the words of a text in German; other languages have fewer
_WIDE = "\u2e80"  # from here on a letter says about as much as two and a half others


class Lines:
    """The lines of a text, tidied (empty ones are empty strings), of which each stands in a numbered row."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.texts = [tidy(line.text[:_LONGEST_READ]) for line in lines]
        self.rows = [line.number for line in lines]
        self.sizes = [_size(text) for text in self.texts]
        self._in_row = Counter(self.rows)

    def __len__(self) -> int:
        return len(self.texts)

    def shares_row(self, number: int) -> bool:
        """Whether a line is one of several cells of its row."""
        return self._in_row[self.rows[number]] > 1

    @cached_property
    def has_stops(self) -> bool:
        """Whether prose of this text ends with a stop; that of Thai has none."""
        return 2 * sum(text.endswith(STOPS) for text in self._prose) >= len(self._prose)

    @cached_property
    def _prose(self) -> list[str]:
        prose = (text for text, size in zip(self.texts, self.sizes, strict=True) if size >= PROSE)
        return list(islice(prose, _ENOUGH_PROSE))

    @cached_property
    def known(self) -> frozenset[str]:
        """What the lines say."""
        return frozenset(self.texts)

    @cached_property
    def _figures(self) -> frozenset[int]:
        """The rows of which one cell has figures alone and another one words."""
        bare, worded = set[int](), set[int]()
        for text, row in zip(self.texts, self.rows, strict=True):
            if text and self._in_row[row] > 1:
                (worded if any(map(str.isalpha, text)) else bare).add(row)
        return frozenset(bare & worded)

    @cached_property
    def _paths(self) -> tuple[str, ...]:
        return tuple(text for text in self.texts[:_MOST_PATHS] if len(text) <= _LONGEST_READ and is_path(text))

    @cached_property
    def is_capital(self) -> bool:
        """Whether the language writes so many words with a capital that one tells no name."""
        words = [word for text in self._prose for word in text.split()[1:]]
        return _MANY_CAPITALS * len(words) < sum(word[0].isupper() for word in words)

    def is_figure(self, number: int) -> bool:
        """Whether a line is a cell of a table of figures."""
        return self.rows[number] in self._figures

    def weight(self, number: int) -> float:
        """How much a line speaks for being prose of the article (in rows of letters), or against it."""
        text, size = self.texts[number], self.sizes[number]
        if not text:
            return 0.0
        if size < _LONGEST_TITLE and ("©" in text or is_path(text)):
            return -2.0
        is_sentence = text.endswith(STOPS)
        if size >= PROSE or (size >= SENTENCE and is_sentence and not text.endswith(_CUT)):
            return min(size, 400) / 60
        kind = said_by(text)
        if kind in _AFTER_ARTICLES:
            return -6.0 if kind in ("related", "comments") else -2.0
        if self.is_figure(number) or is_credited(text):
            return 0.0  # articles have them
        return (-0.3 if is_sentence else -0.8) / self._in_row[self.rows[number]]

    def likeness(self, number: int) -> float:
        """How much a line looks like a title: 0 for none, above `SURE` for one that nobody can doubt."""
        text, size = self.texts[number], self.sizes[number]
        if not SHORTEST_TITLE <= size <= _LONGEST_TITLE or self._in_row[self.rows[number]] > _FEW_CELLS:
            return 0.0
        if said_by(text) or is_date(text):
            return 0.0
        score = 0.3 + 2 * (min(size, 50) / 50) ** 2 + self._around(number)
        score += _HEADINGS.get(self.lines[number].heading, 0.0)
        if text.endswith(STOPS):
            score -= 0.3 if text.endswith(_SOFT_STOPS) else 1.7
        if ". " in text[12:]:
            score -= 0.5
        if is_path(text) or any(mark in text for mark in _ROWS) or text.count(" / ") > 1:
            score -= 3.0
        if _GLUED.search(text):
            score -= 2.0
        is_counter = _COUNT.search(text) or (":" in text and len(_NUMBER.findall(text)) > _FEW_NUMBERS)
        if is_counter or dated(text):
            score -= 1.0
        if is_credited(text) or _PHONE.search(text) or _DATED.search(text):
            score -= 3.0
        return score

    def _around(self, number: int) -> float:
        """What the lines next to one say for its being the title, or against it."""
        score = 0.0
        above, below = self.near(number, -1), self.near(number, 1)
        if above is not None:
            text = self.texts[above]
            if is_subject_label(text.strip(" :：")):
                score += 2.5
            is_step = self.sizes[above] <= _LONGEST_STEP and said_by(text) is None
            over = self.near(above, -1) if is_step else None
            if is_path(text) or (over is not None and is_path(self.texts[over])):
                score += min(self.sizes[number], 40) / 40
            elif is_date(text):
                score += 0.4
        if any(path.endswith(self.texts[number]) for path in self._paths):
            score += 1.0
        if below is not None:
            kind = said_by(self.texts[below])
            if kind == "photo":
                score -= 1.5
            if kind in _UNDER_TITLE or is_bare_day(self.texts[below]):
                score += 1.5 * min(self.sizes[number], 40) / 40
            elif is_date(self.texts[below]):
                score += 0.5
        return score

    def near(self, number: int, step: int, *, pictures: bool = False) -> int | None:
        """The next line with text (or a picture) above (-1) or below (1), at most three lines away."""
        for other in range(number + step, number + 4 * step, step):
            if 0 <= other < len(self.texts) and (
                self.texts[other] or (pictures and self.lines[other].image is not None)
            ):
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


def is_credited(text: str) -> bool:
    """Whether a line is a picture's caption: it names who took the picture."""
    return len(text) > SHORTEST_TITLE and split_credit(text)[1] is not None


def is_bare_label(text: str) -> bool:
    """Whether a line is a label and no more, which the next one answers."""
    said = label(text)
    return said is not None and not said.rest


def closes(text: str) -> bool:
    """Whether what a line says it is comes after an article."""
    return said_by(text) in _AFTER_ARTICLES


def is_path(text: str) -> bool:
    """Whether a line is the path to a page (`Home > News`)."""
    if any(mark in text for mark in _PATHS):
        return True
    first = _STEP.split(text, maxsplit=1)
    return len(first) > 1 and same(first[0].split(":")[-1].split("：")[-1]) in HOME


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
