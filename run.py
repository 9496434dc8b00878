#!/usr/bin/env python3
"""Set newsarchive up on a bare machine, then run it.

    python3 run.py demo     the bundled sample site, from the first request to the exported files
    python3 run.py test     the tests (further words go to pytest)
    python3 run.py …        any other words go to newsarchive itself

Only the standard library is used. Everything is installed into `.venv` beside this file, from lock files with hashes;
a stamp there says what was installed, so that the next start begins at once.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)


def main(words: list[str]) -> int:
    """Install what these words need, then become the command they name."""
    if sys.version_info < OLDEST:
        return give_up(f"newsarchive needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    testing = words[:1] == ["test"]
    try:
        install("test" if testing else "run")
    except SetUpError as problem:
        return give_up(str(problem))
    command = ["-m", "pytest", *(words[1:] or ["-n", "2"])] if testing else ["-m", "newsarchive", *words]
    if testing:
        os.chdir(HERE)
    sys.stdout.flush()
    os.execv(PYTHON, [str(PYTHON), *command])
    return 1


class SetUpError(Exception):
    """A sentence that says what is missing and how to get it."""


def give_up(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def install(lock: str) -> None:
    """Bring `.venv` to the state that requirements/<lock>.lock names, unless its stamp says it is there."""
    stamp, state = VENV / f"stamp-{lock}", fingerprint(lock)
    if PYTHON.exists() and stamp.exists() and stamp.read_text("utf-8") == state:
        return
    print("setting up: this takes a minute the first time …", file=sys.stderr)
    pip = make_environment()
    run([*pip, "--require-hashes", "-r", str(HERE / "requirements" / f"{lock}.lock")])
    run([*pip, "--no-deps", "--no-build-isolation", "-e", str(HERE)])
    stamp.write_text(state, "utf-8")


def fingerprint(lock: str) -> str:
    """What the environment is made from: the lock, the project file, this Python and this place."""
    parts = [HERE / "requirements" / f"{lock}.lock", HERE / "pyproject.toml"]
    digest = hashlib.sha256("\n".join([sys.version, sys.prefix, str(HERE)]).encode())
    for part in parts:
        digest.update(part.read_bytes())
    return digest.hexdigest()


def make_environment() -> list[str]:
    """Make `.venv` by the first way that works here; the command that installs into it."""
    uv = shutil.which("uv")
    if uv:
        if not PYTHON.exists():
            run([uv, "venv", "--quiet", "--python", sys.executable, str(VENV)])
        return [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    if not PYTHON.exists() and not works([sys.executable, "-m", "venv", str(VENV)]):
        run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
    quiet = ["install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if works([str(PYTHON), "-m", "pip", "--version"]):
        return [str(PYTHON), "-m", "pip", *quiet]
    if works([sys.executable, "-m", "pip", "--version"]):
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), *quiet]
    raise SetUpError(
        "This Python has neither venv nor pip. On Debian or Ubuntu run "
        "'sudo apt install python3-venv python3-pip', then this command again."
    )


def works(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, stdout=sys.stderr)
    except subprocess.CalledProcessError as problem:
        raise SetUpError(
            f"Setting up failed at '{Path(command[0]).name} {' '.join(command[1:4])} …' (exit {problem.returncode}); "
            "the lines above say why. Nothing outside .venv was changed; run the same command again once it is mended."
        ) from problem


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
