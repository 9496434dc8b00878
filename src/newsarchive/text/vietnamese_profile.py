"""How well a text reads as font-coded Vietnamese: its words counted by whether a code makes syllables of them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsarchive.text.vietnamese_syllables import is_syllable

# A run of letters and of whatever a font code draws as letters: all but ASCII's other signs, spaces and dashes.
CHUNK = re.compile(
    r"[^\x00-\x40\x5b-\x60\x7b-\x7f\xa0\u2000-\u200f\u2010-\u2012\u2015\u2028-\u202f\u205f-\u206f\u3000\ufeff]+"
)
QUOTES = "“”‘’„‚–—…•«»\u0091\u0092\u0093\u0094\u0096\u0097\u0085"
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 60_000
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Fit:
    """Distinct words with marks, by what the code does to them.

    `good` become syllables, `bad` do not; `gain` are those of the good that were no syllables as they stand, `loss`
    those of the bad that were. `unicode` are words that no font code can have written and that are Vietnamese.
    """

    good: int = 0
    bad: int = 0
    gain: int = 0
    loss: int = 0
    unicode: int = 0

    @property
    def rate(self) -> float:
        """The share of good words."""
        return self.good / (self.good + self.bad) if self.good + self.bad else 0.0

    @property
    def edge(self) -> int:
        """What would be won by undoing the code, less what would be lost."""
        return self.gain - self.loss


def marked_words(text: str) -> set[str]:
    """The distinct runs of letters with something beyond ASCII in them."""
    return set() if text.isascii() else {chunk for chunk in CHUNK.findall(text[:_REACH]) if not chunk.isascii()}


def judge(word: str, undo: Callable[[str], str], drawn: frozenset[str]) -> Fit:
    """What one word tells of a code that draws `drawn` and is undone by `undo`."""
    if len(word) > _LONGEST:
        return Fit(bad=1)
    as_is = are_syllables(word)
    if not drawn.issuperset(c for c in word if c > "\x7f" and c not in QUOTES):
        return Fit(unicode=1) if as_is else Fit(bad=1)
    undone = undo(word)
    if undone == word:
        return Fit()
    if not are_syllables(undone):
        return Fit(bad=1, loss=int(as_is))
    if sum(map(len, _WORD.findall(undone))) < 2:
        return Fit()
    return Fit(good=1, gain=int(not as_is))


def total(fits: Iterable[Fit]) -> Fit:
    """The counts of many words together."""
    good = bad = gain = loss = unicode = 0
    for one in fits:
        good += one.good
        bad += one.bad
        gain += one.gain
        loss += one.loss
        unicode += one.unicode
    return Fit(good, bad, gain, loss, unicode)


def are_syllables(text: str) -> bool:
    """True if every word of `text` is a syllable in one honest case: small, Capitalised or CAPITALS."""
    words = _WORD.findall(text)
    return bool(words) and all(
        is_syllable(word) and (word[1:].islower() or word.isupper() or len(word) == 1) for word in words
    )
