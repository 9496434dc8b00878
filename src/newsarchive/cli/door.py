"""The one door: the group of commands, each loaded only when it is asked for."""

import io
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from newsarchive import __version__
from newsarchive.cli import options
from newsarchive.cli.front import COMMANDS, help_text

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100, "auto_envvar_prefix": "NEWSARCHIVE"}
COMPLETION = "_NEWSARCHIVE_COMPLETE"


class Door(click.Group):
    """The group `newsarchive`. A command's file is named like the command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order of the help."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        from importlib import import_module  # noqa: PLC0415 - only when a command runs

        command: click.Command = import_module(f"newsarchive.cli.{cmd_name}").command
        command.short_help = COMMANDS[cmd_name]
        return command

    def get_help(self, ctx: click.Context) -> str:
        """Give the same text that the threshold prints."""
        del ctx
        return help_text()

    def main(  # type: ignore[override]  # narrower than click's: every way in passes the same error handler
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT002 - click's own signature
        **extra: Any,
    ) -> int:
        """Run a command line and return its exit code, or leave with it."""
        name = prog_name or "newsarchive"
        if os.environ.get(complete_var or COMPLETION):
            super().main(args, name, complete_var or COMPLETION, **extra)
        words = list(sys.argv[1:] if args is None else args)
        code = self._run(name, words, extra)
        if standalone_mode:
            sys.exit(code)
        return code

    def _run(self, name: str, words: list[str], extra: dict[str, Any]) -> int:
        stop_cleanly()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        meta: dict[str, Any] = {}
        try:
            with self.make_context(name, list(words), **extra) as ctx:
                meta = ctx.meta
                meta[options.WORDS] = words
                if os.environ.get("NEWSARCHIVE_NOW"):
                    from newsarchive.config import clock  # noqa: PLC0415 - counted at start-up

                    clock(os.environ)  # a clock that cannot be read is wrong for every command
                ctx.color = False if os.environ.get("NO_COLOR") else None
                code = self.invoke(ctx)
            sys.stdout.flush()
        except click.exceptions.Exit as left:
            return left.exit_code
        except BaseException as error:  # noqa: BLE001 - the one place where an error meets a person
            from newsarchive.cli import trouble  # noqa: PLC0415 - only when there is trouble

            return trouble.explain(error, words, verbosity=meta.get(options.VERBOSE, 0))
        return code if isinstance(code, int) else 0


def stop_cleanly() -> None:
    """Turn SIGTERM and SIGHUP into an exit that closes what is open, with the shell's code for the signal."""
    import signal  # noqa: PLC0415 - counted at start-up

    def leave(number: int, frame: object) -> None:
        del frame
        raise SystemExit(128 + number)

    try:
        signal.signal(signal.SIGTERM, leave)
        if signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:  # nohup ignores it, and stays in force
            signal.signal(signal.SIGHUP, leave)
    except ValueError:
        return  # not the main thread: whoever started it handles signals


@click.group(cls=Door, context_settings=CONTEXT)
@options.archive
@options.quiet
@options.verbose
@click.version_option(__version__, "--version", message="newsarchive %(version)s")
def door() -> None:
    """Save the news that governments publish before it disappears."""
