"""`newsarchive diff`: what changed between two versions of an article."""

import difflib
import json
from collections.abc import Iterator
from typing import Any

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import safe
from newsarchive.cli.show import no_such
from newsarchive.errors import UsageProblem

_FIELDS = ("title", "published", "modified", "byline", "source", "section", "paragraphs", "photos", "attachments")


@click.command("diff")
@click.argument("article", metavar="ID|URL")
@click.argument("old", type=click.IntRange(min=1), required=False, metavar="[V")
@click.argument("new", type=click.IntRange(min=1), required=False, metavar="V]")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, article: str, old: int | None, new: int | None, as_json: bool) -> int:
    """Show what changed between two versions; without numbers, between the last two."""
    with pieces.reading(ctx) as archive:
        name = archive.articles.id_of(article)
        if name is None:
            raise no_such(article)
        newest = archive.articles.versions(name)[-1]["version"]
        second = new or newest
        first = old or max(1, second - 1)
        before, after = (archive.articles.version(name, number) for number in (first, second))
    if before is None or after is None:
        raise UsageProblem(f"this article has only versions 1 to {newest}", where=article)
    if as_json:
        changed = [field for field in _FIELDS if before[field] != after[field]]
        write_json(
            {
                "id": name,
                "old": first,
                "new": second,
                "fields": {field: {"old": before[field], "new": after[field]} for field in changed},
            }
        )
        return 0
    lines = list(_lines(before, after))
    click.echo(f"{name}: version {first} to version {second}")
    click.echo("\n".join(lines) if lines else "nothing that the page states differs")
    return 0


def _lines(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for field in _FIELDS:
        old, new = _texts(before[field]), _texts(after[field])
        if old == new:
            continue
        yield f"{field}:"
        changed = difflib.ndiff(old, new)
        yield from ("  " + safe(line) for line in changed if line[:2] in ("- ", "+ "))


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [
            item if isinstance(item, str) else json.dumps(item, ensure_ascii=False, sort_keys=True) for item in value
        ]
    return [str(value)]
