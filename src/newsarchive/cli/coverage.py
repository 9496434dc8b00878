"""`newsarchive coverage`: what is held by site and month, against what the site says that it has."""

from typing import Any

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import site_id
from newsarchive.cli.screen import counted, safe, table, table_room


@click.command("coverage")
@options.option("--site", metavar="SITE", help="Of one site, by id or address.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, site: str | None, as_json: bool) -> int:
    """Show how many articles are held of each month, what each list claims to have, and what is missing."""
    with pieces.reading(ctx) as archive:
        wanted = site_id(archive, site)
        found = [gather(archive, row["id"]) for row in archive.sites.all() if wanted in (None, row["id"])]
    for one in found:
        if as_json:
            write_json(one)
        else:
            click.echo("\n".join(_lines(one)) + "\n")
    return 0


def gather(archive: Any, site: str) -> dict[str, Any]:
    """Collect one site's counts, claims and gaps."""
    months = archive.coverage.months(site)
    held = archive.articles.count(site=site)
    by_month = {row["month"]: row["articles"] for row in months}
    claims = [
        {
            "list": claim["list_url"],
            "kind": claim["kind"],
            "value": claim["value"],
            "missing": _missing(claim, held, by_month),
        }
        for claim in archive.coverage.claims(site)
    ]
    return {
        "site": site,
        "articles": held,
        "months": months,
        "gaps": gaps([str(row["month"]) for row in months if row["month"]]),
        "claims": claims,
        "filled": archive.coverage.fill_rates(site),
    }


def gaps(months: list[str]) -> list[str]:
    """Name the months between the first and the last of which nothing is held.

    >>> gaps(["2011-11", "2012-02"])
    ['2011-12', '2012-01']
    """
    if not months:
        return []
    first, last = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (min(months), max(months)))
    between = (f"{number // 12:04}-{number % 12 + 1:02}" for number in range(first, last))
    return [month for month in between if month not in months]


def _missing(claim: dict[str, Any], held: int, by_month: dict[str | None, int]) -> int | None:
    """How many a claim says are missing; None where it counts something else than articles."""
    kind, value = str(claim["kind"]), int(claim["value"])
    if kind == "items":
        return max(0, value - held)
    return max(0, value - by_month.get(kind, 0)) if kind[:4].isdigit() else None


def spans(months: list[str]) -> str:
    """Write months that follow each other as one span.

    >>> spans(["2011-11", "2011-12", "2012-01", "2013-05"])
    '2011-11 to 2012-01, 2013-05'
    """
    runs: list[list[str]] = []
    for month in months:
        if runs and gaps([runs[-1][-1], month]) == [] and runs[-1][-1] != month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def _lines(one: dict[str, Any]) -> list[str]:
    lines = [safe(f"{one['site']}: {counted(one['articles'], 'article')}")]
    rows = [(row["month"] or "no date", row["articles"]) for row in one["months"]]
    lines += [table(rows, ("month", "articles"), cells=table_room(), right=(1,))] if rows else []
    if one["gaps"]:
        lines.append(f"nothing of {spans(one['gaps'])}")
    claims = [(claim["kind"], claim["value"], claim["missing"], claim["list"]) for claim in one["claims"]]
    if claims:
        lines += [
            "",
            table(claims, ("the site says", "count", "missing", "list"), cells=table_room(), right=(1, 2), whole=(3,)),
        ]
    if one["filled"]:
        rates = ", ".join(f"{field} {share:.0%}" for field, share in one["filled"].items())
        lines += ["", f"filled: {rates}"]
    return lines
