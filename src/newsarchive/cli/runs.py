"""`newsarchive runs`: what each run did."""

from typing import Any

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import site_id
from newsarchive.cli.screen import counted as count_of
from newsarchive.cli.screen import table, table_room


@click.command("runs")
@options.option("--site", metavar="SITE", help="What they did at one site, by id or address.")
@options.option("--limit", type=click.IntRange(min=1), default=14, show_default=True, metavar="N", help="The last N.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, site: str | None, limit: int, as_json: bool) -> int:
    """List the runs, the newest first."""
    with pieces.reading(ctx) as archive:
        found = archive.runs.latest(limit, site_id(archive, site))
    if as_json:
        for run in found:
            write_json(run)
        return 0
    rows = [
        (run["started_at"], ending(run), run["requests"], counted(run["outcomes"]), run["command"]) for run in found
    ]
    if rows:
        click.echo(
            table(
                rows, ("started", "ended", "requests", "pages", "command"), cells=table_room(), right=(2,), whole=(0,)
            )
        )
    options.say(ctx, count_of(len(rows), "run"))
    return 0


def last_of(runs: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Choose the newest run of a site that fetched of it; the look at a new site is none."""
    return next((run for run in runs if run["outcomes"]), None)


def ending(run: dict[str, object]) -> str:
    """Say how a run ended."""
    if run["finished_at"] is None:
        return "unfinished"
    return "well" if run["exit_code"] == 0 else f"exit {run['exit_code']}"


def counted(outcomes: object) -> str:
    """Write the counts of outcomes in words."""
    counts = outcomes if isinstance(outcomes, dict) else {}
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "-"
