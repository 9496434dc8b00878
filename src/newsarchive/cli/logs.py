"""What jobs log: a line for the person, and the traceback of a bug in a file."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import click

from newsarchive.cli.screen import safe
from newsarchive.cli.trouble import safe_traceback, write_log


class _Lines(logging.Handler):
    """Writes one line a record on the error stream; at `-vv` the traceback too."""

    def __init__(self, command: str, verbosity: int) -> None:
        super().__init__(logging.WARNING)
        self._command, self._verbosity = command, verbosity

    def emit(self, record: logging.LogRecord) -> None:
        """Tell of one record."""
        said = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            if self._verbosity > 1:
                click.echo(safe_traceback("".join(traceback.format_exception(error))), err=True, nl=False)
            said += f"; the traceback is in {write_log(error, [self._command])}"
        click.echo(f"newsarchive: {safe(said)}", err=True)


@contextmanager
def told(command: str, verbosity: int) -> Iterator[None]:
    """Tell of what is logged meanwhile."""
    log, lines = logging.getLogger("newsarchive"), _Lines(command, verbosity)
    log.addHandler(lines)
    try:
        yield
    finally:
        log.removeHandler(lines)
