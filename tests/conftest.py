"""What all tests share: where the measuring material lies, if it is there."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout, or a skip that says why."""
    folder = ROOT.parent / "shared"
    if not (folder / "README.md").is_file():
        pytest.skip("the folder 'shared' with the measuring material is not beside this checkout")
    return folder


@pytest.fixture
def suite(shared: Path, tmp_path: Path) -> Callable[[str, str], tuple[int, int]]:
    """Runs one suite of public cases against a function (`module:name`): how many passed, of how many."""

    def run(name: str, target: str) -> tuple[int, int]:
        config, result = tmp_path / "targets.toml", tmp_path / "result.json"
        config.write_text(f'[target]\n{name} = "{target}"\n', "utf-8")
        script = shared / "suites" / "run.py"
        command = [sys.executable, str(script), "--config", str(config), "--json", str(result), name]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        told = json.loads(result.read_text("utf-8"))[name]
        return told["passed"], told["cases"]

    return run


@pytest.fixture(scope="session")
def fixtures() -> Path:
    """The pages that were written for these tests."""
    return ROOT / "tests" / "fixtures"
