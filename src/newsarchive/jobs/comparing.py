"""Whether a page really says something else: what is gained was not on the old page, what is lost not on the new."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from newsarchive.model.article import Article
from newsarchive.text.tidy import tidy

_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_SHORT = 60


def bare(text: str) -> str:
    """A text without any white space, for comparing pages that are broken into lines differently."""
    return _SPACE.sub("", tidy(text)).casefold()


@dataclass(frozen=True, slots=True)
class Look:
    """All that a page shows: its whole text, and the texts of its links."""

    text: str
    links: frozenset[str]

    @classmethod
    def of(cls, text: str, links: Iterable[str]) -> "Look":
        """The look of a page with this text and these link texts."""
        return cls(bare(text), frozenset(bare(link) for link in links))

    def holds(self, text: str) -> bool:
        """Whether a text stands on the page."""
        return bare(text) in self.text


def real_changes(held: Mapping[str, Any], article: Article, before: Look | None, new: Look) -> list[str]:
    """The fields that really differ; another reading of what the page shows as before is no change."""
    record = article.to_record()
    changed = [name for name in ("title", "byline", "source") if _is_real(held.get(name), record[name], before, new)]
    if _lists_differ(held["paragraphs"], record["paragraphs"], before, new):
        changed.append("paragraphs")
    if _lists_differ(_tables(held), _tables(record), before, new):
        changed.append("blocks")
    if _lists_differ(_captions(held), _captions(record), before, new):
        changed.append("photos")
    return changed


def _is_real(was: str | None, now: str | None, before: Look | None, new: Look) -> bool:
    if was == now or (was and now and bare(was) == bare(now)):
        return False
    gained = now is not None and (before is None or not before.holds(now)) and was is not None
    lost = was is not None and not new.holds(was) and now is not None
    return gained or lost


def _lists_differ(was: list[str], now: list[str], before: Look | None, new: Look) -> bool:
    gained = [text for text in now if text not in was and not new_link(text, new)]
    lost = [text for text in was if text not in now]
    if before is not None:
        lost = [text for text in lost if not new_link(text, before)]
        gained = [text for text in gained if not before.holds(text)]
    lost = [text for text in lost if not new.holds(text)]
    if sorted(map(_without_numbers, gained)) == sorted(map(_without_numbers, lost)) and all(
        len(text) < _SHORT for text in gained
    ):
        return False  # counters
    return bool(gained or lost)


def new_link(text: str, look: Look) -> bool:
    """Whether a text is the text of a link: lists of other articles change by themselves."""
    return bare(text) in look.links


def _without_numbers(text: str) -> str:
    return _DIGITS.sub("#", bare(text))


def _tables(record: Mapping[str, Any]) -> list[str]:
    return [block["text"] for block in record["blocks"] if block["type"] == "table"]


def _captions(record: Mapping[str, Any]) -> list[str]:
    return [photo["caption"] for photo in record["photos"] if photo.get("caption")]
