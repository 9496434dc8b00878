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
    r"""Print the completion script of a shell; without its name, of the one in use.

    \b
    bash: newsarchive completion bash > ~/.local/share/bash-completion/completions/newsarchive
    zsh:  newsarchive completion zsh > a folder of $fpath, as _newsarchive
    fish: newsarchive completion fish > ~/.config/fish/completions/newsarchive.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - only here

    wanted = shell or Path(os.environ.get("SHELL", "")).name
    if wanted not in SHELLS:
        raise UsageProblem(f"no completion for the shell {wanted!r}", hint=f"name one: {', '.join(SHELLS)}")
    maker = get_completion_class(wanted)
    if maker is None:
        raise UsageProblem(f"no completion for the shell {wanted!r}")
    click.echo(maker(ctx.find_root().command, {}, "newsarchive", "_NEWSARCHIVE_COMPLETE").source())
    return 0
