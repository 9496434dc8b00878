"""Compare what the code reaches today with benchmarks/floors.toml; CI runs this when ../shared is there.

    .venv/bin/python -m pytest benchmarks/test_floors.py

A floor is a number that was measured. `least` must be reached, `most` must not be passed; pin_floors.py moves them when
the code gets better.
"""

import tomllib
from typing import Any

import instruments
import pytest

FLOORS = tomllib.loads((instruments.HERE / "floors.toml").read_text("utf-8"))
SLACK = 0.0006  # the pinned numbers are rounded to three places

pytestmark = pytest.mark.skipif(not instruments.are_here(), reason="the folder 'shared' is not beside this checkout")


def floors() -> list[Any]:
    return [
        pytest.param(section, key, way, bound, id=f"{section}:{key}")
        for section, keys in FLOORS.items()
        for key, bounds in keys.items()
        for way, bound in bounds.items()
    ]


@pytest.mark.parametrize(("section", "key", "way", "bound"), floors())
def test_a_floor_holds(section: str, key: str, way: str, bound: float) -> None:
    value = instruments.value_of(section, key)
    assert value is not None
    assert way in ("least", "most")
    assert value >= bound - SLACK if way == "least" else value <= bound + SLACK


def test_no_page_is_an_error() -> None:
    assert instruments.measure("eval")["errors"] == {}
