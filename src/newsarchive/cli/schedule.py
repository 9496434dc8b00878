"""`newsarchive schedule`: a crontab line or systemd units for the nightly run."""

import re
import shlex
from pathlib import Path

import click

from newsarchive.cli import options, pieces
from newsarchive.errors import UsageProblem

_SERVICE = """\
[Unit]
Description=newsarchive: the nightly fetch
After=network-online.target
Wants=network-online.target

[Service]
Type=oneshot
ExecStart={command}
# 3: some pages failed; the report says which
SuccessExitStatus=3
Nice=10
"""
_TIMER = """\
[Unit]
Description=newsarchive: the nightly fetch

[Timer]
OnCalendar=*-*-* {hour:02}:{minute:02}:00
RandomizedDelaySec=10m
Persistent=true

[Install]
WantedBy=timers.target
"""


def _time(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,2}):(\d\d)", text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise click.BadParameter(f"not a time of day: {text!r}; write it as 02:30")
    return int(found[1]), int(found[2])


@click.command("schedule")
@options.option(
    "--at", type=_time, default="02:30", show_default=True, metavar="HH:MM", help="When, in the machine's time."
)
@options.option("--systemd", is_flag=True, help="Units for systemd in place of a crontab line.")
@options.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Write the units there."
)
@options.common
@click.pass_context
def command(ctx: click.Context, at: tuple[int, int], systemd: bool, output: Path | None) -> int:
    """Print what starts 'fetch' every night: silent unless something is wrong, and no second run beside one.

    \b
    newsarchive schedule | crontab -
        replaces your crontab; see 'crontab -l' first
    newsarchive schedule --systemd -o ~/.config/systemd/user
    systemctl --user enable --now newsarchive.timer
    """  # noqa: D301 - click keeps the lines behind this very character as they are
    words = [*pieces.program(), "-q", "-a", str(pieces.settings(ctx).archive), "fetch", "--if-locked", "skip"]
    if any("\n" in word for word in words):
        raise UsageProblem("the archive's name has a line break in it; no schedule can name it")
    if not systemd:
        if output:
            raise UsageProblem("-o is for --systemd", hint="newsarchive schedule | crontab -")
        click.echo(f"{at[1]} {at[0]} * * * {cron_words(words)}")
        return 0
    units = {
        "newsarchive.service": _SERVICE.format(command=unit_words(words)),
        "newsarchive.timer": _TIMER.format(hour=at[0], minute=at[1]),
    }
    for name, text in units.items():
        if output:
            output.mkdir(parents=True, exist_ok=True)
            (output / name).write_text(text, "utf-8")
            options.say(ctx, f"written: {output / name}")
        else:
            click.echo(f"# {name}\n{text}")
    return 0


def cron_words(words: list[str]) -> str:
    r"""Quote words for a crontab, where a bare % ends the command.

    >>> cron_words(["a b", "5%"])
    "'a b' 5\\%"
    """
    return shlex.join(words).replace("%", r"\%")


def unit_words(words: list[str]) -> str:
    r"""Quote words for ExecStart (systemd.service(5)).

    >>> unit_words(["/bin/x", "a b", "5%$"])
    '/bin/x "a b" "5%%$$"'
    """
    return " ".join(_unit_word(word) for word in words)


def _unit_word(word: str) -> str:
    if re.fullmatch(r"[\w./:=@+,-]+", word, re.ASCII):
        return word
    quoted = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{quoted}"'
