"""`newsarchive changes`: what became of articles over time."""

from typing import Any

import click

from newsarchive.cli import kinds, options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import site_id
from newsarchive.cli.screen import counted, table, table_room

KINDS = ("new", "edited", "deleted", "gone-suspect", "moved", "redesigned")


@click.command("changes")
@options.option("--site", metavar="SITE", help="Of one site, by id or address.")
@options.option("--since", type=kinds.since, metavar="WHEN", help="Seen since then (2012-01-05, 7d).")
@options.option("--kind", type=click.Choice(KINDS), multiple=True, help="Only these; may be given again.")
@options.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N, the first ones.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, /, site: str | None, kind: tuple[str, ...], as_json: bool, **chosen: Any) -> int:
    """List what is new, edited, deleted, moved or redesigned, in the order it was seen."""
    with pieces.reading(ctx) as archive:
        seen = archive.changes.list(site=site_id(archive, site), since=chosen["since"])
        found = [change for change in seen if not kind or change["kind"] in kind][: chosen["limit"]]
        titles = {} if as_json else {change["id"]: _title(archive, change["id"]) for change in found if change["id"]}
    if as_json:
        for change in found:
            write_json(change)
        return 0
    rows = [(c["seen_at"], c["kind"], c["id"], titles.get(c["id"]) or c["url"], ", ".join(c["fields"])) for c in found]
    if rows:
        click.echo(table(rows, ("seen", "kind", "id", "title", "fields"), cells=table_room(), whole=(0, 2)))
    options.say(ctx, counted(len(rows), "change"))
    return 0


def _title(archive: object, article: str) -> str | None:
    row = archive.db.execute("SELECT title FROM articles WHERE id = ?", (article,)).fetchone()  # type: ignore[attr-defined]  # an Archive
    return row[0] if row else None
