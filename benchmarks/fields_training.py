"""Train the weights of the field rooms: a softmax over the candidates of a page and silence, fitted by Adagrad."""

import math
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Example:
    """One page: its site, how much it counts, each candidate's features, which are right, whether silence is."""

    site: str
    weight: float
    features: list[list[str]]
    right: list[bool]
    silent: bool
    name: str = ""
    dataset: str = ""
    answers: list[object] = field(default_factory=list)
    never: list[bool] = field(default_factory=list)  # what the bounds rule out whatever is learned
    least: list[float] = field(default_factory=list)  # and the score that they give at least
    bounds: list[float] = field(default_factory=list)  # or what they add; nothing of it is learned from


@dataclass(frozen=True, slots=True)
class Fit:
    """How to fit: rounds over the pages, the pull of weights to nothing, and whether silence is an answer."""

    rounds: int = 30
    pull: float = 0.1
    silence: bool = True
    rate: float = 0.3


def train(pages: Sequence[Example], fit: Fit) -> dict[str, float]:
    """Fit the weights; the same pages give the same weights."""
    numbers: dict[str, int] = {}
    rows = [_numbered(page, numbers, fit) for page in pages]
    rows = [row for row in rows if row is not None]
    seen_on = [0] * len(numbers)
    for _, candidates, _, _ in rows:
        for number in {number for candidate in candidates for number in candidate}:
            seen_on[number] += 1
    weights, squares = [0.0] * len(numbers), [1e-6] * len(numbers)
    order, shuffler = list(range(len(rows))), random.Random(1)  # noqa: S311  an order of pages, no secret
    for _ in range(fit.rounds):
        shuffler.shuffle(order)
        for position in order:
            weight, candidates, right, silent = rows[position]
            for number, slope in _slopes(weights, candidates, right, silent, fit).items():
                step = weight * slope - fit.pull / seen_on[number] * weights[number]
                squares[number] += step * step
                weights[number] += fit.rate * step / math.sqrt(squares[number])
    return {name: weights[number] for name, number in numbers.items()}


def _numbered(
    page: Example, numbers: dict[str, int], fit: Fit
) -> tuple[float, list[list[int]], list[bool], bool] | None:
    if not any(page.right) and not (fit.silence and page.silent):
        return None
    candidates = [sorted({numbers.setdefault(name, len(numbers)) for name in names}) for names in page.features]
    return page.weight, candidates, page.right, page.silent and not any(page.right)


def _slopes(
    weights: list[float],
    candidates: list[list[int]],
    right: list[bool],
    silent: bool,
    fit: Fit,
) -> dict[int, float]:
    scores = [sum(weights[number] for number in candidate) for candidate in candidates]
    if fit.silence:
        scores.append(0.0)
    slopes: dict[int, float] = defaultdict(float)
    if not scores:
        return slopes
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    whole = sum(powers)
    truths = [power if is_right else 0.0 for power, is_right in zip(powers, right, strict=False)]
    true_whole = sum(truths) + (powers[-1] if fit.silence and silent else 0.0)
    if true_whole <= 0:
        return slopes
    for candidate, power, truth in zip(candidates, powers, truths, strict=False):
        push = truth / true_whole - power / whole
        for number in candidate:
            slopes[number] += push
    return slopes


def folds(pages: Sequence[Example], count: int) -> Iterator[tuple[list[Example], list[int]]]:
    """Part the pages by site: each part is judged by weights that never saw its sites."""
    sites = sorted({page.site for page in pages})
    random.Random(3).shuffle(sites)  # noqa: S311  an order of sites, no secret
    for turn in range(count):
        held = set(sites[turn::count])
        yield (
            [page for page in pages if page.site not in held],
            [i for i, page in enumerate(pages) if page.site in held],
        )
