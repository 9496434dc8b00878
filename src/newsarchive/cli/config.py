"""`newsarchive config`: the settings and where each comes from."""

from dataclasses import fields

import click

from newsarchive import config
from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import table, table_room


@click.group("config")
def command() -> None:
    """Show the settings and where each comes from."""


@command.command("show")
@options.as_json
@options.common
@click.pass_context
def show(ctx: click.Context, as_json: bool) -> int:
    """Show each setting, its value and its origin: an option, the environment, archive.toml, the default."""
    where = pieces.settings(ctx)
    names = [field.name for field in fields(config.Config) if field.name != "origins"]
    rows = [(name, getattr(where, name), where.origins[name]) for name in names]
    if as_json:
        write_json(
            {
                name: {"value": str(value) if name == "archive" else value, "from": origin}
                for name, value, origin in rows
            }
        )
    else:
        click.echo(table(rows, ("setting", "value", "from"), cells=table_room()))
    return 0
