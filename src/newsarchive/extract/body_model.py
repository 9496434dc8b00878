"""How likely a block is reading text: one learned step function a feature, summed, so that each one's say can be read.

The steps lie in `body_weights.py`; `benchmarks/learn_body.py` learns them (boosted decision stumps) and cross-validates
by site.
"""

from bisect import bisect_left
from functools import lru_cache

from newsarchive.extract.body_features import NUMBERS, OWN, SAYS, Row
from newsarchive.extract.body_weights import BASE, STEPS

Steps = dict[str, tuple[tuple[float, ...], tuple[float, ...]]]


class Model:
    """The step functions, laid out for speed: those of numbers in a list, those of names and labels as sums."""

    def __init__(self, base: float, steps: Steps) -> None:
        self.base = base
        self.numbers = [(at, *steps[name]) for at, name in enumerate(NUMBERS) if name in steps]
        self.names = [(bit, steps[name][1][-1]) for bit, name in OWN.items() if name in steps]
        self.says = {word: steps[name][1][-1] for name, words in SAYS.items() if name in steps for word in words}
        self.of_names = lru_cache(maxsize=4096)(self._of_names)

    def _of_names(self, own: int) -> float:
        return sum([value for bit, value in self.names if own & bit])

    def score(self, row: Row) -> float:
        """The log-odds that the block is reading text."""
        numbers = row.numbers
        stepped = [values[bisect_left(thresholds, numbers[at])] for at, thresholds, values in self.numbers]
        return self.base + sum(stepped) + self.of_names(row.own) + self.says.get(row.said, 0.0)

    def reasons(self, row: Row, limit: int = 4) -> str:
        """The features that weigh most in a block's score, as a person reads them."""
        shares = [
            (values[bisect_left(thresholds, row.numbers[at])], NUMBERS[at]) for at, thresholds, values in self.numbers
        ]
        shares += [(value, OWN[bit]) for bit, value in self.names if row.own & bit]
        shares.sort(key=lambda share: -abs(share[0]))
        return ", ".join(f"{name} {value:+.1f}" for value, name in shares[:limit])


MODEL = Model(BASE, STEPS)
