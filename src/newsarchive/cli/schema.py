"""`newsarchive schema`: the JSON Schema of a record."""

import click

from newsarchive.cli import options
from newsarchive.cli.lines import write_json


@click.command("schema")
@options.talk
def command() -> int:
    """Print the JSON Schema of a record, as 'parse' and every JSON export give it."""
    from newsarchive.export.schema import schema  # noqa: PLC0415 - help needs no schema

    write_json(schema(), indent=2)
    return 0
