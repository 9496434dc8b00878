"""How likely a block is reading text: one learned step function a feature, summed, so that each one's say can be read.

The steps lie in `body_weights.py`; `benchmarks/learn_body.py` learns them (boosted decision stumps) and cross-validates
by site.
"""

from bisect import bisect_left
from functools import lru_cache

from newsarchive.extract.body_features import BLOCK, OWN, PAGE, PLACE, Row
from newsarchive.extract.body_weights import BASE, STEPS

Step = tuple[tuple[float, ...], tuple[float, ...]]
Steps = dict[str, Step]


class Model:
    """The step functions, laid out for speed: what blocks have in common is summed once and remembered."""

    def __init__(self, base: float, steps: Steps) -> None:
        self.base = base
        self.block = _found(BLOCK, steps)
        self.names = [(bit, steps[name][1][-1]) for bit, name in OWN.items() if name in steps]
        page, place = _found(PAGE, steps), _found(PLACE, steps)
        self.of_page = lru_cache(maxsize=256)(lambda values: _sum(page, values))
        self.of_place = lru_cache(maxsize=4096)(lambda values: _sum(place, values))
        self.of_names = lru_cache(maxsize=4096)(self._of_names)

    def _of_names(self, own: int) -> float:
        return sum([value for bit, value in self.names if own & bit])

    def score(self, row: Row) -> float:
        """The log-odds that the block is reading text."""
        _, page, place, block, own = row
        common = self.base + self.of_page(page) + self.of_place(place) + self.of_names(own)
        return common + _sum(self.block, block)


def _found(names: tuple[str, ...], steps: Steps) -> list[tuple[int, tuple[float, ...], tuple[float, ...]]]:
    return [(at, *steps[name]) for at, name in enumerate(names) if name in steps]


def _sum(steps: list[tuple[int, tuple[float, ...], tuple[float, ...]]], values: tuple[float, ...]) -> float:
    return sum([says[bisect_left(thresholds, values[at])] for at, thresholds, says in steps])


MODEL = Model(BASE, STEPS)
