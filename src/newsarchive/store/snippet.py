"""A snippet: the words around the best match, as they stand in the text."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsarchive.text.tidy import fold

_BEFORE = 60
_LENGTH = 200
# words so far apart are seen in one snippet
_REACH = 110
_MOST_PLACES = 20


def snippet(texts: Sequence[str], words: Sequence[str]) -> str:
    """The piece of the texts that holds the most of the words and phrases of a question, cut at spaces.

    `words` are folded. Where none stands whole, the first place where one begins is shown.

    >>> snippet(["Huyện mới.", "Nước sông Đà dâng cao ở huyện Mỹ Đức."], ["huyen my duc"])
    'Nước sông Đà dâng cao ở huyện Mỹ Đức.'
    """
    best: tuple[int, str, int] | None = None
    for ending in (" ", ""):
        for text in texts:
            folded, origins = _folded_with_origins(text)
            count, at = _densest(folded, origins, [f" {word}{ending}" for word in words])
            if count and (best is None or count > best[0]):
                best = count, text, at
        if best is not None:
            return _around(best[1], best[2])
    return _around(texts[0], 0) if texts else ""


def _densest(folded: str, origins: list[int], wanted: Sequence[str]) -> tuple[int, int]:
    """How many of the words wanted stand near each other at most, and where the first of these stands."""
    places = sorted(
        (origins[start + 1], number) for number, word in enumerate(wanted) for start in _starts(folded, word)
    )
    best, best_at, first = 0, 0, 0
    for last, (end, _) in enumerate(places):
        while places[first][0] < end - _REACH:
            first += 1
        near = {number for _, number in places[first : last + 1]}
        weight = sum(wanted[number].count(" ") + 1 for number in near)
        if weight > best:
            best, best_at = weight, places[first][0]
    return best, best_at


def _starts(folded: str, word: str) -> Iterator[int]:
    start = folded.find(word)
    for _ in range(_MOST_PLACES):
        if start < 0:
            return
        yield start
        start = folded.find(word, start + 1)


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """The text folded, with a space before and behind and one between words; and whence each character of it comes."""
    pieces: list[str] = [" "]
    origins = [0]
    for position, character in enumerate(text):
        piece = _fold_one(character)
        if pieces[-1].endswith(" "):
            piece = piece.lstrip(" ")
        if piece:
            pieces.append(piece)
            origins.extend([position] * len(piece))
    return "".join(pieces) + " ", [*origins, len(text)]


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
