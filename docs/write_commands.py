"""Write docs/commands.md from the commands' own help: `python docs/write_commands.py`."""

import os
import subprocess
import sys
from pathlib import Path

from newsarchive.cli.front import COMMANDS

PAGE = Path(__file__).with_name("commands.md")
HEAD = """# Commands

Data goes to standard output, talk to standard error; progress is drawn on a terminal only.
Every option is an environment variable too: `NEWSARCHIVE_<COMMAND>_<OPTION>`, as in `NEWSARCHIVE_FETCH_LIMIT=20`.
`NEWSARCHIVE_NOW` (ISO 8601, UTC) sets the clock of a command.

This page is written by `docs/write_commands.py`.
"""


def help_of(*words: str) -> str:
    """What `newsarchive WORDS --help` prints at 80 columns."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NEWSARCHIVE_")}
    environment |= {"COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "newsarchive", *words, "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 - our own
    return done.stdout.rstrip()


def subcommands(text: str) -> list[str]:
    """The names under "Commands:" in a help text."""
    lines = text.partition("\nCommands:\n")[2].splitlines()
    return [line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("   ")]


def page() -> str:
    """The whole page."""
    parts = [HEAD, f"```text\n{help_of()}\n```\n"]
    for command in COMMANDS:
        text = help_of(command)
        parts.append(f"## {command}\n\n```text\n{text}\n```\n")
        parts += [f"### {command} {name}\n\n```text\n{help_of(command, name)}\n```\n" for name in subcommands(text)]
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
