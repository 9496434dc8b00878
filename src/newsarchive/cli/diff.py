"""`newsarchive diff`: what changed between two versions of an article."""

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import safe
from newsarchive.cli.show import no_such
from newsarchive.compare.articles import FieldChange, compare
from newsarchive.errors import UsageProblem


@click.command("diff")
@click.argument("article", metavar="ID|URL")
@click.argument("old", type=click.IntRange(min=1), required=False, metavar="[V]")
@click.argument("new", type=click.IntRange(min=1), required=False, metavar="[V]")
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
    changes = compare(before, after)
    if as_json:
        fields = {change.field: {"old": change.old, "new": change.new} for change in changes}
        write_json({"id": name, "old": first, "new": second, "fields": fields})
        return 0
    if newest == 1:
        click.echo(f"{name}: there is only one version")
        return 0
    click.echo(f"{name}: version {first} to version {second}")
    click.echo("\n".join(_lines(changes)) if changes else "nothing that the page states differs")
    return 0


def _lines(changes: tuple[FieldChange, ...]) -> Iterator[str]:
    for change in changes:
        yield f"{change.field}:"
        sides: Iterator[tuple[str, str]]
        if change.field == "paragraphs":
            sides = ((one.old, one.new) for one in change.paragraphs)
        elif change.gone or change.come:
            sides = chain(((_text(one), "") for one in change.gone), (("", _text(one)) for one in change.come))
        else:
            sides = iter([(_text(change.old), _text(change.new))])
        yield from (f"  {mark} {safe(text)}" for side in sides for mark, text in zip("-+", side, strict=True) if text)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
