"""Whether a page really says something else: what is gained was not on the old page, what is lost not on the new."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from newsarchive.model.article import Article
from newsarchive.text.tidy import tidy

_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_CELLS = re.compile(r"\n| \| ")
_SHORT, _LONG = 60, 150


def bare(text: str) -> str:
    """A text without any white space, for comparing pages that are broken into lines differently."""
    return _SPACE.sub("", tidy(text)).casefold()


@dataclass(frozen=True, slots=True)
class Look:
    """All that a page shows: its whole text, the texts of its links, and these with what stands beside them."""

    text: str
    links: frozenset[str]
    rows: str

    @classmethod
    def of(cls, text: str, links: Iterable[str], rows: Iterable[str] = ()) -> "Look":
        """The look of a page with this text, these link texts, and rows of headlines with their teasers."""
        return cls(bare(text), frozenset(map(bare, links)), "\n".join(map(bare, rows)))

    def holds(self, text: str) -> bool:
        """Whether a text, or each cell of a table, stands on the page."""
        return all(bare(cell) in self.text for cell in _CELLS.split(text))


def real_changes(
    held: Mapping[str, Any],
    article: Article,
    before: Look | None,
    new: Look,
    is_furniture: Callable[[str], bool] = lambda _: False,
) -> list[str]:
    """The fields that really differ; another reading of what the page shows as before is no change.

    Nor is a clock or a counter that stands on most pages of the site, as `is_furniture` tells of those of tonight.
    """
    record = article.to_record()
    changed = [name for name in ("title", "byline", "source") if _is_real(held.get(name), record[name], before, new)]
    for name, texts in (("paragraphs", _paragraphs), ("blocks", _tables), ("photos", _captions)):
        was, now = texts(held), texts(record)
        standing = _standing(was, now, is_furniture)
        was, now = ([text for text in several if text not in standing] for several in (was, now))
        if _lists_differ(was, now, before, new):
            changed.append(name)
    return changed


def _is_real(was: str | None, now: str | None, before: Look | None, new: Look) -> bool:
    if was == now or (was and now and bare(was) == bare(now)):
        return False
    gained = now is not None and (before is None or not before.holds(now)) and was is not None
    lost = was is not None and not new.holds(was) and now is not None
    return gained or lost


def _standing(was: list[str], now: list[str], is_furniture: Callable[[str], bool]) -> set[str]:
    """The clocks and counters that are furniture tonight, and what stood in the place of one on an earlier day."""
    changed = [text for text in (*was, *now) if text not in was or text not in now]
    standing = {text for text in changed if len(text) < _LONG and _DIGITS.search(text) and is_furniture(text)}
    if standing:
        for what, i1, i2, j1, j2 in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
            if what == "replace" and i2 - i1 == j2 - j1:
                standing |= {old for old, new in zip(was[i1:i2], now[j1:j2], strict=True) if new in standing}
    return standing


def _lists_differ(was: list[str], now: list[str], before: Look | None, new: Look) -> bool:
    gained = [text for text in now if text not in was and not _leads_on(text, new)]
    lost = [text for text in was if text not in now]
    if before is not None:
        lost = [text for text in lost if not _leads_on(text, before)]
        gained = [text for text in gained if not before.holds(text)]
    lost = [text for text in lost if not new.holds(text)]
    if sorted(map(_without_numbers, gained)) == sorted(map(_without_numbers, lost)) and all(
        len(text) < _SHORT for text in gained
    ):
        return False  # counters
    return bool(gained or lost)


def _leads_on(text: str, look: Look) -> bool:
    """Whether a text is of a list of other articles, which changes by itself: a link, or a teaser cut off beside one.

    An article's own paragraph may trail off too, but beside no headline; what else a list prints stands before it.
    """
    if new_link(text, look):
        return True
    return len(text) >= _SHORT and text.endswith(("...", "…")) and bare(text)[-_SHORT:] in look.rows


def new_link(text: str, look: Look) -> bool:
    """Whether a text is the text of a link: lists of other articles change by themselves."""
    return bare(text) in look.links


def _without_numbers(text: str) -> str:
    return _DIGITS.sub("#", bare(text))


def _paragraphs(record: Mapping[str, Any]) -> list[str]:
    return list(record["paragraphs"])


def _tables(record: Mapping[str, Any]) -> list[str]:
    """The tables of a record, but those of its files: how files are listed is the site's look."""
    labels = {bare(file["label"]) for file in record["attachments"]} - {""}
    tables = [block["text"] for block in record["blocks"] if block["type"] == "table"]
    return [table for table in tables if labels.isdisjoint(map(bare, _CELLS.split(table)))]


def _captions(record: Mapping[str, Any]) -> list[str]:
    return [photo["caption"] for photo in record["photos"] if photo.get("caption")]
