"""Changes between two texts: by paragraph, and by word inside the paragraphs that were reworded."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Operation = Literal["equal", "insert", "delete", "replace"]
_WORD = re.compile(r"[^\W_]+|\s+|[\W_]", re.UNICODE)
_MOST_WORDS = 4_000
_MOST_PARAGRAPHS = 4_000
_REWORDED = 0.4
_LOOK_AHEAD = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, came or went; for `replace` both sides say something."""

    operation: Operation
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph that came, went or was reworded. Positions count from 0; None on the side where it is not."""

    operation: Operation
    old_position: int | None
    new_position: int | None
    pieces: tuple[Piece, ...]

    @property
    def old(self) -> str:
        """The paragraph as it was."""
        return "".join(piece.old for piece in self.pieces)

    @property
    def new(self) -> str:
        """The paragraph as it is."""
        return "".join(piece.new for piece in self.pieces)


def word_changes(old: str, new: str) -> tuple[Piece, ...]:
    """What happened to the words of a text. Very long texts are compared as a whole.

    >>> [(p.operation, p.old, p.new) for p in word_changes("Ngày 5 tháng 1", "Ngày 6 tháng 1")]
    [('equal', 'Ngày ', 'Ngày '), ('replace', '5', '6'), ('equal', ' tháng 1', ' tháng 1')]
    """
    if old == new:
        return (Piece("equal", old, new),) if old else ()
    before, after = _WORD.findall(old), _WORD.findall(new)
    if not before or not after or max(len(before), len(after)) > _MOST_WORDS:
        return (Piece(_operation(old, new), old, new),)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return tuple(
        Piece(operation, "".join(before[a:b]), "".join(after[c:d])) for operation, a, b, c, d in matcher.get_opcodes()
    )


def paragraph_changes(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """The paragraphs that are not as they were, in the order of the new text."""
    if max(len(old), len(new)) > _MOST_PARAGRAPHS:
        whole = ParagraphChange("replace", 0, 0, (Piece("replace", "\n\n".join(old), "\n\n".join(new)),))
        return (whole,) if list(old) != list(new) else ()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    changes: list[ParagraphChange] = []
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation != "equal":
            changes.extend(_pairs(old, new, range(a, b), range(c, d)))
    return tuple(changes)


def similarity(old: Sequence[str], new: Sequence[str]) -> float:
    """How much of the words of two texts is shared, from 0 to 1, without regard to their order."""
    before = _counted(old)
    after = _counted(new)
    total = sum(before.values()) + sum(after.values())
    if not total:
        return 1.0
    return 2 * sum(min(count, after.get(word, 0)) for word, count in before.items()) / total


def _pairs(old: Sequence[str], new: Sequence[str], gone: range, come: range) -> Iterator[ParagraphChange]:
    """Pair each paragraph that went with the next that came, if they are two wordings of one."""
    left = list(gone)
    for position in come:
        near = left[:_LOOK_AHEAD]
        partner = next((one for one in near if similarity([old[one]], [new[position]]) >= _REWORDED), None)
        if partner is None:
            yield ParagraphChange("insert", None, position, (Piece("insert", "", new[position]),))
            continue
        for skipped in left[: left.index(partner)]:
            yield _deleted(old, skipped)
        left = left[left.index(partner) + 1 :]
        yield ParagraphChange("replace", partner, position, word_changes(old[partner], new[position]))
    for position in left:
        yield _deleted(old, position)


def _deleted(old: Sequence[str], position: int) -> ParagraphChange:
    return ParagraphChange("delete", position, None, (Piece("delete", old[position], ""),))


def _counted(texts: Sequence[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for text in texts:
        for word in text.casefold().split():
            counts[word] = counts.get(word, 0) + 1
    return counts


def _operation(old: str, new: str) -> Operation:
    if not old:
        return "insert"
    return "replace" if new else "delete"
