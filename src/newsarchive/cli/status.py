"""`newsarchive status`: how the archive and its last runs are, for people and for monitoring."""

from datetime import datetime
from typing import Any

import click

from newsarchive.cli import kinds, options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import site_id
from newsarchive.cli.report import WORDS
from newsarchive.cli.runs import counted, ending, last_of
from newsarchive.cli.screen import counted as count_of
from newsarchive.cli.screen import safe, table, table_room
from newsarchive.config import parse_time

ALARM = 4
_FAILURES = 10
_GOOD_ENDINGS = (0, 3)


@click.command("status")
@options.option(
    "--max-age",
    type=kinds.duration,
    metavar="TIME",
    help="Exit code 4 if the last good run, or that of a site, is older (26h).",
)
@options.option("--site", metavar="SITE", help="Of one site, by id or address.")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, max_age: float | None, site: str | None, as_json: bool) -> int:
    """Tell how the archive is: its sites and articles, the last run with what it skipped and failed, and alarms."""
    with pieces.reading(ctx) as archive:
        told = gather(archive, site_id(archive, site))
    now = pieces.clock()()
    age = _age(told["runs"], now)
    told["seconds_since_good_run"] = age
    is_late = max_age is not None and (age is None or age > max_age)
    late_sites = [row["id"] for row in told["sites"] if max_age is not None and _is_late(row, now, max_age)]
    if as_json:
        write_json(told | {"late": is_late, "late_sites": late_sites})
    elif not options.is_quiet(ctx):
        click.echo("\n".join(_lines(told)))
    if is_late:
        when = "there was none" if age is None else f"the last one ended {_span(age)} ago"
        click.echo(f"alarm: no good run in {_span(max_age or 0)}: {when}", err=True)
        return ALARM
    for name in late_sites:
        click.echo(safe(f"alarm: {name}: no good run in {_span(max_age or 0)}"), err=True)
    return ALARM if late_sites else 0


def gather(archive: Any, site: str | None) -> dict[str, Any]:
    """Collect what is to be told, as values that JSON can hold."""
    sites = [row for row in archive.sites.all() if site in (None, row["id"])]
    runs = archive.runs.latest(14)
    newest = runs[0]["id"] if runs else None
    return {
        "archive": str(archive.directory),
        "articles": {
            status: archive.articles.count(site=site, status=status)
            for status in ("live", "gone-suspect", "gone", "moved")
        },
        "sites": [_site(archive, row) for row in sites],
        "runs": runs,
        "failures": archive.failures.list(run=newest, site=site, limit=1000) if newest else [],
    }


def _site(archive: Any, row: dict[str, Any]) -> dict[str, Any]:
    runs = archive.runs.latest(14, row["id"])
    return {
        "id": row["id"],
        "url": row["url"],
        "active": bool(row["active"]),
        "articles": archive.articles.count(site=row["id"]),
        "last_run": last_of(runs),
        "good_since": _good_since(runs),
    }


def _is_good(run: dict[str, Any]) -> bool:
    """Whether a run had anything of a site."""
    return bool(run["finished_at"]) and bool(run["outcomes"].keys() - {"failed"}) and not run["facts"].get("shut")


def _good_since(runs: list[dict[str, Any]]) -> str | None:
    """When a site had its last good run; without any, when the first of these runs was."""
    good = next(filter(_is_good, runs), None)
    if good is not None:
        return str(good["finished_at"])
    return str(runs[-1]["started_at"]) if runs else None


def _is_late(site: dict[str, Any], now: datetime, max_age: float) -> bool:
    """Whether an active site has had no good run for so long."""
    since = site["good_since"]
    return bool(site["active"] and since) and (now - parse_time(since)).total_seconds() > max_age


def _age(runs: list[dict[str, Any]], now: datetime) -> float | None:
    good = (run for run in runs if run["finished_at"] and run["exit_code"] in _GOOD_ENDINGS)
    last = next(good, None)
    return (now - parse_time(last["finished_at"])).total_seconds() if last else None


def _lines(told: dict[str, Any]) -> list[str]:
    held = ", ".join(f"{count} {status}" for status, count in told["articles"].items() if count) or "none"
    lines = [f"archive   {safe(told['archive'])}", f"articles  {held}"]
    if told["sites"]:
        rows = [
            (site["id"] + ("" if site["active"] else " (off)"), site["articles"], *_last(site["last_run"]))
            for site in told["sites"]
        ]
        lines += [
            "",
            table(rows, ("site", "articles", "last run", "pages then"), cells=table_room(), right=(1,), whole=(0, 2)),
        ]
    if not told["runs"]:
        return [*lines, "", "no run yet: 'newsarchive fetch' starts the first"]
    lines += ["", *_last_run(told["runs"][0])]
    failures = told["failures"]
    for failure in failures[:_FAILURES]:
        lines.append(safe(f"  failed: {failure['url']}: {failure['rule']}: {' '.join(failure['message'].split())}"))
    if len(failures) > _FAILURES:
        lines.append(f"  and {len(failures) - _FAILURES} more; --json gives all")
    return lines


def _last(run: dict[str, Any] | None) -> tuple[str, str]:
    return (run["started_at"], counted(run["outcomes"])) if run else ("never", "-")


def _last_run(run: dict[str, Any]) -> list[str]:
    lines = [
        safe(f"last run  {run['command']}"),
        f"          started {run['started_at']}, {'ended ' + ending(run) if run['finished_at'] else 'unfinished'}",
        f"          {count_of(run['requests'], 'request')}, {run['bytes']} bytes: {counted(run['outcomes'])}",
    ]
    reasons = run["reasons"]
    lines += [
        safe(f"  {count} {WORDS.get(reason, reason)}")
        for reason, count in sorted(reasons.items(), key=lambda pair: -pair[1])
    ]
    lines += [safe(f"  alarm: {alarm['site']}: {alarm['rule']}: {alarm['message']}") for alarm in run["alarms"]]
    return lines


def _span(seconds: float) -> str:
    if seconds < 120:
        return "1 second" if seconds == 1 else f"{seconds:.0f} seconds"
    if seconds < 7200:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.0f} hours" if seconds < 172_800 else f"{seconds / 86_400:.0f} days"
