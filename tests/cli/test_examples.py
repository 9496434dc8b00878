"""The examples in the docstrings of the door, the settings and the sample site are true."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import newsarchive

ROOT = Path(newsarchive.__file__).parent
FILES = [*sorted((ROOT / "cli").glob("*.py")), *sorted((ROOT / "demo").glob("*.py")), ROOT / "config.py"]
NAMES = [
    ".".join(("newsarchive", *path.relative_to(ROOT).with_suffix("").parts))
    for path in FILES
    if ">>>" in path.read_text("utf-8")
]


@pytest.mark.parametrize("name", NAMES)
def test_examples_are_true(name: str) -> None:
    found = doctest.testmod(import_module(name))
    assert found.attempted > 0
    assert found.failed == 0
