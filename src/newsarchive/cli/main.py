"""The threshold: `--help` and `--version` are answered here without loading anything; all else goes to the door."""

import sys

from newsarchive import __version__
from newsarchive.cli.front import help_text


def main() -> int:
    """Run `newsarchive`; the console script starts here."""
    if sys.argv[1:] in (["--help"], ["-h"], ["--version"]):
        text = f"newsarchive {__version__}" if sys.argv[1] == "--version" else help_text()
        try:
            print(text, flush=True)  # noqa: T201 - before click is there
        except OSError:
            pass  # the door tries again, and knows what to say
        else:
            return 0
    from newsarchive.cli.door import door  # noqa: PLC0415 - click and all behind it

    return door.main(standalone_mode=False)
