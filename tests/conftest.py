"""What all tests share: where the measuring material lies, if it is there."""

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


@pytest.fixture(scope="session")
def fixtures() -> Path:
    """The pages that were written for these tests."""
    return ROOT / "tests" / "fixtures"
