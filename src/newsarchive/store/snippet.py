"""A snippet: the words around the first match, as they stand in the text."""

from collections.abc import Sequence
from functools import lru_cache

from newsarchive.text.tidy import fold

_BEFORE = 60
_LENGTH = 200


def snippet(texts: Sequence[str], words: Sequence[str]) -> str:
    """The piece of the texts around the first place where a word of the question begins, cut at spaces.

    >>> snippet(["Không có gì.", "Nước sông Đà dâng cao."], ["da"])
    'Nước sông Đà dâng cao.'
    """
    for text in texts:
        at = _first(text, words)
        if at is not None:
            return _around(text, at)
    return _around(texts[0], 0) if texts else ""


def _first(text: str, words: Sequence[str]) -> int | None:
    folded, origins = _folded_with_origins(text)
    starts = [folded.find(f" {word}") for word in words]
    found = [start for start in starts if start >= 0]
    return origins[min(found) + 1] if found else None


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    pieces: list[str] = [" "]
    origins = [0]
    for position, character in enumerate(text):
        piece = _fold_one(character)
        pieces.append(piece)
        origins.extend([position] * len(piece))
    return "".join(pieces), origins


@lru_cache(maxsize=10_000)
def _fold_one(character: str) -> str:
    """One character folded; what is no letter or digit separates words, and so does an unspaced letter."""
    if not character.isalnum():
        return "" if fold("a" + character) == "a" and not character.isspace() else " "
    folded = fold(character)
    return f" {folded}" if fold(character * 2) != folded * 2 else folded


def _around(text: str, at: int) -> str:
    start = max(0, at - _BEFORE)
    if start:
        space = text.find(" ", start, at)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        space = text.rfind(" ", at, end)
        end = space if space > at else end
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")
