"""`newsarchive history`: the versions of one article."""

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import table, table_room
from newsarchive.cli.show import no_such


@click.command("history")
@click.argument("article", metavar="ID|URL")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, article: str, as_json: bool) -> int:
    """List the versions of one article, the oldest first, and what changed in each."""
    with pieces.reading(ctx) as archive:
        name = archive.articles.id_of(article)
        if name is None:
            raise no_such(article)
        versions = archive.articles.versions(name)
    if as_json:
        for version in versions:
            write_json({"id": name, **version})
        return 0
    rows = [(v["version"], v["seen_at"], v["change"], ", ".join(v["fields"]), v["run"]) for v in versions]
    click.echo(
        table(rows, ("version", "seen", "change", "fields", "run"), cells=table_room(), right=(0,), whole=(1, 4))
    )
    return 0
