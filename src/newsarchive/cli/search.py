"""`newsarchive search`: words in the articles, best matches first."""

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import site_id
from newsarchive.cli.screen import columns, safe, wrap
from newsarchive.cli.search_words import Search, plain


@click.command("search", cls=Search)
@click.argument("query", nargs=-1, required=True)
@options.option("--site", metavar="SITE", help="In one site, by id or address.")
@options.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N", help="At most N matches."
)
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, query: tuple[str, ...], site: str | None, limit: int, as_json: bool) -> int:
    """Find articles with all these words, the best first; accents and case do not matter.

    '"A PHRASE"' in quotes stands together, -WORD must not be there, WORD* is the beginning of one, A OR B is either.
    Behind -- nothing is an option.
    """
    with pieces.reading(ctx) as archive:
        found = list(archive.search.find(" ".join(map(plain, query)), site=site_id(archive, site), limit=limit))
    for match in found:
        if as_json:
            write_json({name: match[name] for name in ("id", "url", "title", "published", "snippet")})
            continue
        click.echo(f"{match['id']}  {match['published'] or '':10}  {safe(match['title'] or '(no title)')}")
        if match["snippet"]:
            click.echo(wrap(safe(match["snippet"]), columns(), "    "))
    if not as_json:
        options.say(ctx, f"{len(found)} found" + (" (and maybe more: --limit)" if len(found) == limit else ""))
    return 0
