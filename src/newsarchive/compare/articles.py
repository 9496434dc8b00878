"""Changes between two records of one article, field by field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsarchive.compare.text import ParagraphChange, Piece, paragraph_changes, word_changes

TEXTS = ("title", "published", "modified", "byline", "source", "section", "language")
ALL = (*TEXTS, "authors", "paragraphs", "photos", "attachments")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that says something else.

    `old` and `new` are the values of the records. `pieces` holds the words of a text, `paragraphs` those of the reading
    text; of a list, `gone` and `come` hold the elements that left and entered it.
    """

    field: str
    old: Any
    new: Any
    pieces: tuple[Piece, ...] = ()
    paragraphs: tuple[ParagraphChange, ...] = ()
    gone: tuple[Any, ...] = ()
    come: tuple[Any, ...] = ()


def compare(old: Mapping[str, Any], new: Mapping[str, Any], fields: Sequence[str] = ALL) -> tuple[FieldChange, ...]:
    """The fields in which two records differ, in the order of the record."""
    changes = (_compared(field, old.get(field), new.get(field)) for field in fields)
    return tuple(change for change in changes if change is not None)


def _compared(field: str, old: Any, new: Any) -> FieldChange | None:
    if old == new:
        return None
    if field == "paragraphs":
        return FieldChange(field, old, new, paragraphs=paragraph_changes(old or [], new or []))
    if field in TEXTS:
        return FieldChange(field, old, new, pieces=word_changes(old or "", new or ""))
    before, after = list(old or []), list(new or [])
    gone = tuple(one for one in before if one not in after)
    come = tuple(one for one in after if one not in before)
    return FieldChange(field, old, new, gone=gone, come=come)
