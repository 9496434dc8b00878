"""`newsarchive completion`: the completion script of a shell."""

import os
from pathlib import Path

import click

from newsarchive.cli import options
from newsarchive.errors import UsageProblem

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS), required=False)
@options.talk
@click.pass_context
def command(ctx: click.Context, shell: str | None) -> int:
    """Print the completion script of a shell; without its name, of the one in use.

    \b
    It goes into this file.
    bash: ~/.local/share/bash-completion/completions/newsarchive
    zsh:  _newsarchive in a folder of $fpath
    fish: ~/.config/fish/completions/newsarchive.fish
    """  # noqa: D301 - click keeps the lines behind this very character as they are
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - only here

    wanted = shell or Path(os.environ.get("SHELL", "")).name
    if wanted not in SHELLS:
        raise UsageProblem(f"no completion for the shell {wanted!r}", hint=f"name one: {', '.join(SHELLS)}")
    maker = get_completion_class(wanted)
    if maker is None:
        raise UsageProblem(f"no completion for the shell {wanted!r}")
    click.echo(maker(ctx.find_root().command, {}, "newsarchive", "_NEWSARCHIVE_COMPLETE").source())
    return 0
