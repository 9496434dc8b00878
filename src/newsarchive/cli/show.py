"""`newsarchive show`: one article with all its fields."""

import click

from newsarchive.cli import options, pieces, render
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import columns
from newsarchive.errors import UsageProblem


def no_such(word: str) -> UsageProblem:
    """Say that there is no such article."""
    return UsageProblem("no article of that id or address is here", where=word, hint="'newsarchive list' names them")


@click.command("show")
@click.argument("article", metavar="ID|URL")
@options.option("--version", type=click.IntRange(min=1), metavar="N", help="As it was in this version.")
@options.option("--evidence", is_flag=True, help="Say why each value is believed.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, article: str, version: int | None, evidence: bool, as_json: bool) -> int:
    """Show one article, by its id or any of its addresses; --json writes the whole record."""
    with pieces.reading(ctx) as archive:
        record = archive.articles.get(article)
        if record is None:
            raise no_such(article)
        if version is not None:
            older = archive.articles.version(record["id"], version)
            if older is None:
                raise UsageProblem(f"this article has no version {version}; it has {record['versions']}", where=article)
            record = older | {name: record[name] for name in ("id", "aliases", "versions", "status")}
    if as_json:
        write_json(record)
    else:
        click.echo(render.article(record, columns(), evidence=evidence))
    return 0
