"""Options that many commands share, each with its environment variable, and what the words before the command said."""

import os
import shlex
from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
QUIET, VERBOSE, ARCHIVE = "newsarchive.quiet", "newsarchive.verbose", "newsarchive.archive"
WORDS = "newsarchive.words"


class Option(click.Option):
    """An option whose environment variable is named after the option as it is typed: `--from` is `…_FROM`."""

    def resolve_envvar_value(self, ctx: click.Context) -> str | None:
        """Look the variable up under the long name of the option."""
        value = super().resolve_envvar_value(ctx)
        if value is not None or ctx.auto_envvar_prefix is None or not self.allow_from_autoenv:
            return value
        return os.environ.get(variable(ctx.auto_envvar_prefix, self)) or None


def variable(prefix: str, option: click.Option) -> str:
    """Name the environment variable of an option."""
    longest = max(option.opts, key=len).lstrip("-")
    return f"{prefix}_{longest}".upper().replace("-", "_")


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option of a command."""
    return click.option(*names, cls=Option, **settings)


def _remember(key: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    """Keep a value for the whole command line: what stands after the command wins over what stands before it."""

    def note(ctx: click.Context, parameter: click.Parameter, value: Any) -> None:
        if key == ARCHIVE and ctx.parent is None and parameter.name and _is_from_environment(ctx, parameter.name):
            return  # the settings look there themselves, and say so
        if value is not None and value is not False and value != 0:
            ctx.find_root().meta[key] = value

    return note


def _is_from_environment(ctx: click.Context, name: str) -> bool:
    return ctx.get_parameter_source(name) is click.core.ParameterSource.ENVIRONMENT


def _shared(*names: str, key: str, **settings: Any) -> Callable[[F], F]:
    return option(*names, expose_value=False, callback=_remember(key), **settings)


archive = _shared(
    "-a",
    "--archive",
    key=ARCHIVE,
    metavar="DIR",
    help="The archive. Else $NEWSARCHIVE_ARCHIVE, a folder above that holds archive.toml, ./data.",
)
quiet = _shared("-q", "--quiet", key=QUIET, is_flag=True, help="Print errors only.")
verbose = _shared("-v", "--verbose", key=VERBOSE, count=True, help="Tell more; -vv shows tracebacks.")
as_json = option("--json", "as_json", is_flag=True, help="Write JSON Lines.")
dry_run = option("-n", "--dry-run", is_flag=True, help="Say what would be done, and change nothing.")


def common(command: F) -> F:
    """Give a command `-a`, `-q` and `-v` of its own, so that they may stand after it too."""
    return archive(quiet(verbose(command)))


def talk(command: F) -> F:
    """Give `-q` and `-v` to a command that needs no archive."""
    return quiet(verbose(command))


def is_quiet(ctx: click.Context) -> bool:
    """Tell whether only errors are to be printed."""
    return bool(ctx.find_root().meta.get(QUIET))


def verbosity(ctx: click.Context) -> int:
    """Count the `-v`."""
    return int(ctx.find_root().meta.get(VERBOSE, 0))


def archive_named(ctx: click.Context) -> str | None:
    """Return the folder that `-a` or its variable names, if one does."""
    named: str | None = ctx.find_root().meta.get(ARCHIVE)
    return named


def spoken(ctx: click.Context) -> str:
    """Return the command line as it was typed, for the run to remember."""
    return shlex.join(["newsarchive", *ctx.find_root().meta.get(WORDS, ())])


def next_command(ctx: click.Context, *words: str) -> str:
    """Write a command for the person to type next, with the archive that this one names."""
    named = archive_named(ctx)
    return shlex.join(["newsarchive", *(("-a", named) if named else ()), *words])


def say(ctx: click.Context, text: str) -> None:
    """Talk to the person, on the error stream, unless they asked for quiet."""
    if not is_quiet(ctx):
        click.echo(text, err=True)
