"""`python -m newsarchive` is the command `newsarchive`."""

import sys

from newsarchive.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
