"""How likely a block is reading text: one learned step function a feature, summed, so that each one's say can be read.

The steps lie in `body_weights.py`; `benchmarks/learn_body.py` learns them (boosted decision stumps) and cross-validates
by site.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from operator import getitem

from newsarchive.extract.body_features import BLOCK, OWN, PAGE, PLACE, Row
from newsarchive.extract.body_weights import BASE, STEPS

Step = tuple[tuple[float, ...], tuple[float, ...]]
Steps = dict[str, Step]
_NO_SAY: Step = ((), (0.0,))


class Model:
    """The step functions, laid out for speed: what blocks have in common is summed once and remembered."""

    def __init__(self, base: float, steps: Steps) -> None:
        self.base = base
        self.of_block = _sum_of(BLOCK, steps)
        self.names = [(bit, steps[name][1][-1]) for bit, name in OWN.items() if name in steps]
        self.of_page = lru_cache(maxsize=256)(_sum_of(PAGE, steps))
        self.of_place = lru_cache(maxsize=4096)(_sum_of(PLACE, steps))
        self.of_names = lru_cache(maxsize=4096)(self._of_names)

    def _of_names(self, own: int) -> float:
        return sum([value for bit, value in self.names if own & bit])

    def score(self, row: Row) -> float:
        """The log-odds that the block is reading text."""
        _, page, place, block, own = row
        common = self.base + self.of_page(page) + self.of_place(place) + self.of_names(own)
        return common + self.of_block(block)


def _sum_of(names: tuple[str, ...], steps: Steps) -> Callable[[tuple[float, ...]], float]:
    """What the steps of these names say together of so many values."""
    thresholds, says = zip(*[steps.get(name, _NO_SAY) for name in names], strict=True)
    return lambda values: sum(map(getitem, says, map(bisect_left, thresholds, values)))


MODEL = Model(BASE, STEPS)
