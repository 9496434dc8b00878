"""Compare what the code reaches today with benchmarks/floors.toml; run by CI when ../shared is there.

    .venv/bin/python -m pytest benchmarks/test_floors.py

A floor is a number that was measured; it goes up when the code gets better. `least` must be reached, `most` must not be passed.
"""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SHARED = ROOT.parent / "shared"
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
SLACK = 0.0005  # the pinned numbers are rounded to three places

pytestmark = pytest.mark.skipif(
    not (SHARED / "README.md").is_file(), reason="the folder 'shared' is not beside this checkout"
)


def measure(script: Path, *words: str, out: Path) -> Any:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, str(script), *words, "--json", str(out)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=ROOT,
        env=environment,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    print(done.stdout)
    return json.loads(out.read_text("utf-8"))


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """Each instrument runs once, when the first floor asks for it."""
    folder = tmp_path_factory.mktemp("floors")
    instruments: dict[str, tuple[Path, list[str]]] = {
        "eval": (SHARED / "eval" / "score.py", []),
        "speed": (SHARED / "eval" / "speed.py", []),
        "suites": (SHARED / "suites" / "run.py", ["--config", str(HERE / "suites.toml")]),
        "legacysites": (HERE / "legacy_pages.py", []),
    }
    known: dict[str, Any] = {}

    def get(name: str) -> Any:
        if name not in known:
            script, words = instruments[name]
            known[name] = measure(script, *words, out=folder / f"{name}.json")
        return known[name]

    return get


def floors(section: str) -> list[Any]:
    return [
        pytest.param(key, way, bound, id=f"{key}-{way}")
        for key, bounds in FLOORS.get(section, {}).items()
        for way, bound in bounds.items()
    ]


def hold(value: float | None, way: str, bound: float) -> None:
    assert value is not None
    if way == "least":
        assert value >= bound - SLACK
    else:
        assert way == "most"
        assert value <= bound + SLACK


@pytest.mark.parametrize(("key", "way", "bound"), floors("eval"))
def test_extraction_on_real_pages(measured: Callable[[str], Any], key: str, way: str, bound: float) -> None:
    dataset, group, metric = key.split(".")
    hold(measured("eval")["datasets"][dataset]["all"][group][metric], way, bound)


def test_no_real_page_is_an_error(measured: Callable[[str], Any]) -> None:
    assert measured("eval")["errors"] == {}


@pytest.mark.parametrize(("key", "way", "bound"), floors("legacysites"))
def test_extraction_on_simulated_sites(measured: Callable[[str], Any], key: str, way: str, bound: float) -> None:
    hold(measured("legacysites")["overall"]["all"][key], way, bound)


@pytest.mark.parametrize(("key", "way", "bound"), floors("suites"))
def test_public_conformance_cases(measured: Callable[[str], Any], key: str, way: str, bound: float) -> None:
    hold(measured("suites")[key]["passed"], way, bound)


@pytest.mark.parametrize(("key", "way", "bound"), floors("speed"))
def test_cost_as_a_multiple_of_the_bare_parse(measured: Callable[[str], Any], key: str, way: str, bound: float) -> None:
    hold(measured("speed")["results"]["newsarchive"][key], way, bound)
