"""Errors for people: at most three lines on the error stream, an exit code, and the traceback in a log."""

import errno
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import click

from newsarchive import __version__
from newsarchive.cli.front import COMMANDS
from newsarchive.cli.lines import OutputFull, abandon_output
from newsarchive.cli.options import variable
from newsarchive.cli.screen import safe
from newsarchive.errors import INTERRUPTED, OUT_OF_ROOM, NewsarchiveError, exit_code_of

BUG, WRONG_USE, DISK_FULL = 1, 2, 28
_LONGEST = 400


def explain(error: BaseException, words: Sequence[str], *, verbosity: int = 0) -> int:
    """Show an error to a person and return the exit code that belongs to it."""
    if isinstance(error, OutputFull) or (isinstance(error, OSError) and error.filename is None):
        abandon_output()
    if isinstance(error, BrokenPipeError):
        return 0  # the reader of our output has left; that is its right
    if isinstance(error, SystemExit):
        return exit_code_of(error)
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        _print(["interrupted; what was reported is safe"])
        return INTERRUPTED
    if verbosity > 1 and not isinstance(error, click.ClickException):
        click.echo(safe_traceback("".join(traceback.format_exception(error))), err=True, nl=False)
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return WRONG_USE
    lines, code = _sentence(error, words)
    _print(lines)
    return code


def show(error: NewsarchiveError) -> None:
    """Show an error that does not end the command."""
    _print(_sentence(error, ())[0])


def _sentence(error: BaseException, words: Sequence[str]) -> tuple[list[str], int]:
    if isinstance(error, NewsarchiveError):
        return [line for line in (error.what, error.where, error.hint) if line], error.exit_code
    if isinstance(error, click.ClickException):
        return _usage(error), error.exit_code if isinstance(error, click.UsageError) else WRONG_USE
    if isinstance(error, OSError) and error.errno in OUT_OF_ROOM:
        return [
            "the disk is full; what was reported before is safe",
            str(error.filename or "standard output"),
            "make room and run the same command again",
        ], DISK_FULL
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and error.filename:
        return [
            f"cannot open a file: {error.strerror}",
            str(error.filename),
            "check who owns it, or name another place",
        ], WRONG_USE
    what = str(error).partition("\n")[0][:_LONGEST]
    log = write_log(error, words)
    return [
        f"a bug: {type(error).__name__}: {what}",
        f"the traceback is in {log}",
        "what was reported before is safe; -vv shows the traceback",
    ], BUG


def _usage(error: click.ClickException) -> list[str]:
    if not isinstance(error, click.UsageError) or error.ctx is None:
        return [error.format_message()]
    path = error.ctx.command_path
    message = _from_environment(error).replace("\n", " ").replace("a valid integer range", "a whole number")
    message = message.replace("a valid float range", "a number")
    unknown = re.match(r"No such command (['\"])(.*?)\1", message)
    if unknown and path == "newsarchive":
        near = get_close_matches(unknown[2], COMMANDS, 1)
        message = f"no command {unknown[2]!r}" + (f"; did you mean '{near[0]}'?" if near else "")
    return [
        message[:1].lower() + message[1:],
        error.ctx.get_usage().replace("\n", " ")[:_LONGEST],
        f"try '{path} --help'",
    ]


def _from_environment(error: click.UsageError) -> str:
    """The message, with the variable named where the value came from one and was not typed."""
    message, context = error.format_message(), error.ctx
    option = error.param if isinstance(error, click.BadParameter) else None
    if not isinstance(option, click.Option) or context is None or not option.name or not context.auto_envvar_prefix:
        return message
    if context.get_parameter_source(option.name) is not click.core.ParameterSource.ENVIRONMENT:
        return message
    names = (f"{context.auto_envvar_prefix}_{option.name.upper()}", variable(context.auto_envvar_prefix, option))
    return message.replace(option.get_error_hint(context), f"${next((n for n in names if n in os.environ), names[-1])}")


def _print(lines: Sequence[str]) -> None:
    head, *rest = [" ".join(safe(part) for part in line.splitlines()) for line in lines]
    try:
        click.echo(f"newsarchive: {head}", err=True)
        for line in rest:
            click.echo(f"  {line}", err=True)
    except OSError:
        return  # the error stream itself is gone: nobody is left to tell


def write_log(error: BaseException, words: Sequence[str]) -> Path:
    """Write the traceback of a bug to a file that only its owner can read, and return its path."""
    text = "".join(traceback.format_exception(error))
    head = f"newsarchive {__version__}, Python {sys.version.split()[0]}\n{' '.join(map(safe, words))}"
    body = f"{head}\n\n{safe_traceback(text)}"
    for folder in (_state_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(prefix="newsarchive-", suffix=".log", dir=folder, text=True)
            with os.fdopen(handle, "w", encoding="utf-8") as log:
                log.write(body)
            return Path(name)
        except OSError:
            continue
    return Path(os.devnull)


def safe_traceback(text: str) -> str:
    """Return a traceback with the control characters of pages written out."""
    return "\n".join(safe(line) for line in text.split("\n"))


def _state_folder() -> Path:
    base = os.environ.get("XDG_STATE_HOME")
    return (Path(base) if base else Path.home() / ".local" / "state") / "newsarchive"
