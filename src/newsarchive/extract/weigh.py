"""Weigh candidates for one field: a linear model over named features, small enough to be read.

The weights are learned by `benchmarks/learn_fields.py` and lie in `weights.py`. A candidate's score is the sum of the
weights of its features; scores become shares by a softmax over all candidates and the answer "the page does not say".
"""

from collections.abc import Iterable, Mapping, Sequence
from math import exp


def table(text: str) -> dict[str, float]:
    """Return the weights of a table: names and numbers, in turn.

    >>> table("linked -0.5 bold +1.25")
    {'linked': -0.5, 'bold': 1.25}
    """
    parts = text.split()
    return dict(zip(parts[::2], map(float, parts[1::2]), strict=True))


def score(features: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of the features; an unknown feature weighs nothing."""
    return sum([weights.get(name, 0.0) for name in features])


def shares(scores: Sequence[float], silence: float = 0.0) -> list[float]:
    """Return each candidate's share of belief; what they leave of 1 belongs to silence."""
    if not scores:
        return []
    top = max(*scores, silence)
    powers = [exp(value - top) for value in scores]
    whole = sum(powers) + exp(silence - top)
    return [power / whole for power in powers]


def reasons(features: Iterable[str], weights: Mapping[str, float], limit: int = 4) -> str:
    """Name the features that weighed most, as a person reads them."""
    heavy = sorted(features, key=lambda name: -abs(weights.get(name, 0.0)))[:limit]
    return ", ".join(f"{name} {weights.get(name, 0.0):+.1f}" for name in heavy if weights.get(name))
