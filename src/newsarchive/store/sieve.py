"""A sieve of keys: of most new ones it knows at once that they are new, so that nobody has to look into the table."""

from collections.abc import Callable, Iterable

_MARKS = 1 << 23  # bytes; among a million keys one new one in nine finds its mark taken
_MASK = _MARKS - 1
_WORTH_READING = 16  # keys are read so many times as fast as they are looked for


class Sieve:
    """The keys, each a mark at the place that its last bits name, which several may share by chance.

    What the table holds is read in by `keys` once enough keys were looked for there in vain: a night that finds little
    does without.
    """

    def __init__(self, keys: Callable[[], Iterable[int]]) -> None:
        self._keys = keys
        self._marks: bytearray | None = None
        self._misses = 0

    def is_new(self, key: int) -> bool:
        """Whether a key is certainly unknown."""
        return self._marks is not None and not self._marks[key & _MASK]

    def add(self, key: int) -> None:
        """Note that a key is known."""
        if self._marks is not None:
            self._marks[key & _MASK] = 1

    def note_miss(self, known: int) -> None:
        """A key was looked for in vain among so many known ones."""
        self._misses += 1
        if self._marks is None and self._misses * _WORTH_READING > known:
            self._marks = marks = bytearray(_MARKS)
            for key in self._keys():
                marks[key & _MASK] = 1
