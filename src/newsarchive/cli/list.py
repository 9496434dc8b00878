"""`newsarchive list`: the articles, the newest first."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import click

from newsarchive.cli import kinds, options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.pieces import profile_path
from newsarchive.cli.screen import counted, table, table_room
from newsarchive.errors import UsageProblem

_HEAD = ("id", "published", "title", "byline")


def filters(command: options.F) -> options.F:
    """Give a command the filters that `list` and `export` share."""
    for one in reversed(
        (
            options.option("--site", metavar="SITE", help="Of one site, by id or address."),
            options.option(
                "--from",
                "from_",
                type=kinds.day,
                metavar="DAY",
                help="Published, or estimated to be, on this day, month or year, or later.",
            ),
            options.option(
                "--to",
                type=kinds.day,
                metavar="DAY",
                help="Published, or estimated to be, on this day, month or year, or earlier.",
            ),
            options.option("--language", metavar="TAG", help="In this language: vi, en, ..."),
            options.option("--search", metavar="QUERY", help="With these words, with or without accents."),
            options.option(
                "--status", type=click.Choice(["live", "gone-suspect", "gone", "moved"]), help="As last seen."
            ),
            options.option(
                "--since", type=kinds.since, metavar="WHEN", help="New or changed since then (2012-01-05, 7d)."
            ),
        )
    ):
        command = one(command)
    return command


def site_id(archive: Any, word: str | None) -> str | None:
    """Return the id of a site that is named by id or address; None where none is named.

    Raises:
        UsageProblem: no such site is here, so that a misspelt one is not taken for an empty one.
    """
    if word is None:
        return None
    addresses = {str(row["id"]): str(row["url"]) for row in archive.sites.all()}
    if word in addresses or profile_path(archive.directory, word).is_file():
        return word
    if "://" in word:
        from newsarchive.text.urls import identity  # noqa: PLC0415 - only for an address

        key = identity(word)
        found = next((name for name, url in addresses.items() if identity(url) == key), None)
        if found is not None:
            return found
    raise no_such_site(word, addresses)


def no_such_site(word: str, known: Iterable[str]) -> UsageProblem:
    """Say that no site is called so, and which one is nearly."""
    near = get_close_matches(word, known, 1)
    hint = f"did you mean {near[0]}?" if near else "'newsarchive sites list' names them"
    return UsageProblem("no site of that name is registered here", where=word, hint=hint)


@click.command("list")
@filters
@options.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N of them.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, /, limit: int | None, as_json: bool, **chosen: Any) -> int:
    """List the articles, the newest first; --json writes whole records."""
    with pieces.reading(ctx) as archive:
        chosen["site"] = site_id(archive, chosen["site"])
        found = archive.articles.find(limit=limit, newest_first=True, **chosen)
        if as_json:
            for record in found:
                write_json(record)
            return 0
        rows = [row(record) for record in found]
    if rows:
        click.echo(table(rows, _HEAD, cells=table_room(), whole=(0, 1)))
    options.say(ctx, counted(len(rows), "article"))
    return 0


def row(record: dict[str, Any]) -> tuple[str | None, ...]:
    """Give the cells of one article; an estimated date stands in brackets, an article that is gone says so."""
    estimate = record["published_estimate"]
    date = (record["published"] or "").replace("T", " ") or (f"[{estimate['value']}]" if estimate else None)
    title = record["title"] or "(no title)"
    if record["status"] not in (None, "live"):
        title = f"({record['status']}) {title}"
    return record["id"], date, title, record["byline"] or record["source"]
