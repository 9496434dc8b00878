"""The instruments that floors are pinned by: each runs as a process of its own and answers with JSON."""

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SHARED = ROOT.parent / "shared"
SCRIPTS: dict[str, tuple[Path, list[str]]] = {
    "eval": (SHARED / "eval" / "score.py", []),
    "speed": (SHARED / "eval" / "speed.py", []),
    "suites": (SHARED / "suites" / "run.py", ["--config", str(HERE / "suites.toml")]),
    "legacysites": (HERE / "legacy_pages.py", []),
    "legacysites-text": (HERE / "legacy_pages.py", ["--text", "--articles-per-site", "12"]),
}
SECONDS = 900


def are_here() -> bool:
    """Is the measuring material beside the checkout?"""
    return (SHARED / "README.md").is_file()


@cache
def measure(name: str) -> Any:
    """What an instrument says, as it wrote it; it runs once a process. Raises CalledProcessError when it fails."""
    script, words = SCRIPTS[name]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        command = [sys.executable, str(script), *words, "--json", str(out)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, timeout=SECONDS, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE)
        print(done.stdout.decode("utf-8", "replace"))
        return json.loads(out.read_text("utf-8"))


def value_of(section: str, key: str) -> float | None:
    """The number that a floor is compared with; `key` is written as in floors.toml."""
    said = measure(section)
    if section == "eval":
        dataset, group, metric = key.split(".")
        found = said["datasets"][dataset]["all"][group][metric]
    elif section.startswith("legacysites"):
        found = said["overall"]["all"][key]
    elif section == "suites":
        found = said[key]["passed"]
    else:
        found = said["results"]["newsarchive"][key]
    return None if found is None else float(found)
