"""Which lines of a text rendering are the article: the run of its prose, the title above it, what closes it below."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from newsarchive.extract.facts import is_facts
from newsarchive.extract.plain_captions import captions_of
from newsarchive.extract.plain_heading import heading_of
from newsarchive.extract.plain_lines import (
    PROSE,
    SENTENCE,
    STOPS,
    SURE,
    Lines,
    closes,
    dated,
    is_bare_day,
    is_bare_label,
    is_credited,
    is_date,
    is_path,
    said_by,
)
from newsarchive.text.names import byline_of, is_office, is_person_like

_MOST_LINES = 20_000  # in which the article is looked for
_AROUND = 300  # lines above and below the article that are looked at
_HEAD = 14  # rows with text above the prose in which a title is looked for
_ABOVE = 5  # lines above a title in which its day may stand
_TAIL = 3  # lines without a label that may close an article: a byline, an office, a place
_OWN = frozenset({"published", "updated", "source", "by", "photo", "attachment", "section"})
_LONGEST_NAME = 60  # letters of a line that is a name alone
_INITIALS = re.compile(
    r"[(（\[]\s?[^\W\d_]{2,5}(?:/[^\W\d_]{2,8}){0,3}\s?[)）\]]|[A-ZĐ]\.\s?[A-ZĐ][^\W\d_]{0,4}\.?|[A-ZĐ]{2,4}(?:/[^\W\d_]{2,4}){0,3}"
)
_AWAY, _FACTS_AWAY = 0.3, 0.1  # what each row between a title and the prose takes from it, and each row of facts


@dataclass(frozen=True, slots=True)
class Parts:
    """Numbers of lines: the title's, and the first and the last one of the article (all -1 where there is none).

    `heading` is the text of the title's line in three parts: what stands before the title, the title, and a day behind.
    `names` says of some lines what they are, as the class of an element would.
    """

    title: int
    heading: tuple[str, str, str]
    first: int
    last: int
    names: Mapping[int, str]
    tags: Mapping[int, str]


def parts_of(lines: Lines) -> Parts:
    """What is what among the lines of a text."""
    start, end = _prose(lines)
    title = _sure_title(lines) if start is None else _title(lines, start)
    begin = min(number for number in (title, start, len(lines)) if number is not None)
    if begin == len(lines):
        return Parts(-1, ("", "", ""), -1, -1, {}, {})
    first, last = _first(lines, begin), _last(lines, max(end, begin))
    names = _outside(lines, first, last)
    if title is not None and start is not None:
        names |= _between(lines, title, start)
    tags = captions_of(lines, begin, last, begin if start is None else start)
    names |= _signed(lines, end, last)
    if title is None:
        return Parts(-1, ("", "", ""), first, last, names, tags)
    tags.pop(title, None)
    return Parts(title, heading_of(lines, title), first, last, names, tags)


def _prose(lines: Lines) -> tuple[int | None, int]:
    """The run of lines with the greatest sum of weights: its first and its last line of prose."""
    best, first, last = 0.0, None, -1
    total, start = 0.0, 0
    most = min(len(lines), _MOST_LINES)
    for number in range(most):
        weight = lines.weight(number)
        if total <= 0 < weight:
            total, start = 0.0, number
        total += weight
        if total > best:
            best, first, last = total, start, number
    goes_on = last > most - _AROUND and most < len(lines)
    return first, len(lines) - 1 if goes_on else last


def _title(lines: Lines, start: int) -> int | None:
    """The line above the prose, or its first one, that looks most like a title."""
    best, choice, away = 0.0, None, 0.0
    rows = set[int]()
    for number in range(start, -1, -1):
        text = lines.texts[number]
        if not text:
            continue
        if said_by(text) == "related":
            best -= 1.0  # what stands under it may be the title of another article
        score = lines.likeness(number) - away
        if number == start:
            score -= 0.3 if lines.has_stops else 1.5
        if score > best:
            best, choice = score, number
        if lines.rows[number] not in rows:
            rows.add(lines.rows[number])
            away += _FACTS_AWAY if is_date(text) or said_by(text) or is_facts(text) else _AWAY
        if len(rows) > _HEAD:
            break
    return choice


def _sure_title(lines: Lines) -> int | None:
    """The title of a page whose article is a line or a file: only one that nobody can doubt."""
    best, choice = SURE, None
    for number in range(min(len(lines), _AROUND)):
        score = lines.likeness(number)
        if score > best:
            best, choice = score, number
    return choice


def _first(lines: Lines, title: int) -> int:
    """The line that the article begins with: one above its title if that says when or by whom."""
    above = [number for number in range(max(0, title - 3 * _ABOVE), title) if lines.texts[number]][-_ABOVE:]
    own = [number for number in above if is_bare_day(lines.texts[number])]
    if above and said_by(lines.texts[above[-1]]) in ("published", "by", "source"):
        own.append(above[-1])
    return own[0] if len(own) == 1 else title


def _last(lines: Lines, end: int) -> int:
    """The line that the article ends with, some short ones and what has a label of its own after the prose included."""
    last, plain, announced = end, 0, False
    for number in range(end + 1, len(lines)):
        text = lines.texts[number]
        if not text:
            continue
        if lines.sizes[number] >= PROSE or closes(text):
            break
        kind = said_by(text)
        own = kind in _OWN or announced or is_date(text) or is_credited(text)
        own = own or lines.shares_row(number) or (text.endswith(STOPS) and lines.sizes[number] < SENTENCE)
        announced = is_bare_label(text)
        plain += not own
        if plain > _TAIL:
            break
        last = number
    return last


def _signed(lines: Lines, end: int, last: int) -> dict[int, str]:
    """The line behind the prose that says who wrote it: by its label, or as a name or initials alone."""
    others = False
    for number in range(end + 1, last + 1):
        text = lines.texts[number]
        if not text or lines.shares_row(number) or is_credited(text) or is_date(text) or text.endswith(STOPS):
            continue
        kind = said_by(text)
        if kind == "by" or _INITIALS.fullmatch(text) or (kind is None and not others and _is_name(text)):
            return {number: "author"}
        below = lines.near(number, 1)
        others = others or (
            kind not in ("source", "photo") and not (below is not None and is_credited(lines.texts[below]))
        )
    return {}


def _is_name(text: str) -> bool:
    """Whether a line is names alone, in a script that tells them by their capitals."""
    said = byline_of(text)
    if said is None or said.labelled or len(text) > _LONGEST_NAME or text.isupper() or is_office(text):
        return False
    return all(is_person_like(name) and all(word[0].isupper() for word in name.split()) for name in said.names)


def _outside(lines: Lines, first: int, last: int) -> dict[int, str]:
    """What stands above and below the article and could be taken for its own: paths, and dates that are the page's."""
    names = dict[int, str]()
    around = [*range(max(0, first - _AROUND), first), *range(last + 1, min(len(lines), last + _AROUND))]
    own = [number for number in range(first, last + 1) if said_by(lines.texts[number]) == "published"]
    own = own or [number for number in around if number > last and said_by(lines.texts[number]) == "published"]
    for number in around:
        text = lines.texts[number]
        if is_path(text):
            names[number] = "breadcrumb"
        elif dated(text) and own != [number]:
            names[number] = "clock"
    return names


def _between(lines: Lines, title: int, start: int) -> dict[int, str]:
    """What stands between a title and its text: when, by whom, how often read; and lists of other articles."""
    names = dict[int, str]()
    under = "meta"
    for number in range(title + 1, start):
        text = lines.texts[number]
        kind = said_by(text)
        if kind == "related":
            under = "related"
        if under == "related" or kind is not None or lines.shares_row(number) or dated(text):
            names[number] = under
    return names
