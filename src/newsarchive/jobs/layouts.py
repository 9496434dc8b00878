"""The look of a page as a number: near numbers for one template, far ones after a redesign."""

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

FAR = 18
_NUMBERS = re.compile(r"\d+")
_CONTENT = frozenset(
    {"p", "br", "b", "i", "em", "strong", "a", "img", "font", "span", "u", "li", "ul", "ol", "td", "tr", "tbody"}
)


def layout_of(tree: Any) -> int:
    """A 63-bit near hash over the distinct kinds of elements with their classes and parents, text left aside."""
    counts = [0] * 63
    for feature in set(_features(tree)):
        value = int.from_bytes(blake2b(feature.encode("utf-8", "replace"), digest_size=8).digest(), "big")
        for bit in range(63):
            counts[bit] += 1 if value >> bit & 1 else -1
    return sum(1 << bit for bit in range(63) if counts[bit] > 0)


def _features(tree: Any) -> Iterator[str]:
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        marks = " ".join(element.get(name) or "" for name in ("class", "id"))
        if element.tag in _CONTENT and not marks.strip():
            continue
        parent = element.getparent()
        above = parent.tag if parent is not None and isinstance(parent.tag, str) else ""
        yield f"{above}>{element.tag}.{_NUMBERS.sub('#', marks)}"


def is_far(one: int | None, other: int | None) -> bool:
    """Whether two looks are of different templates."""
    return one is not None and other is not None and (one ^ other).bit_count() >= FAR
