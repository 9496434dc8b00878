"""How likely a block is reading text: one learned step function a feature, summed, so that each one's say can be read.

The steps lie in `body_weights.py`; `benchmarks/learn_body.py` learns them (boosted decision stumps) and cross-validates
by site.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsarchive.extract.body_features import NAMES
from newsarchive.extract.body_weights import BASE, STEPS

_TABLE = [(NAMES.index(name), thresholds, values) for name, (thresholds, values) in STEPS.items()]


def score(row: Sequence[float]) -> float:
    """The log-odds that the block is reading text."""
    return BASE + sum([values[bisect_left(thresholds, row[index])] for index, thresholds, values in _TABLE])


def reasons(row: Sequence[float], limit: int = 4) -> str:
    """The features that weigh most in a block's score, as a person reads them."""
    shares = [(values[bisect_left(thresholds, row[index])], NAMES[index]) for index, thresholds, values in _TABLE]
    shares.sort(key=lambda share: -abs(share[0]))
    return ", ".join(f"{name} {value:+.1f}" for value, name in shares[:limit])
