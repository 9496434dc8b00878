"""`newsarchive fetch`: pages by address, sites by name, or every active site."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsarchive import config
from newsarchive.cli import kinds, options, pieces, profiles, report_file
from newsarchive.cli.floor import above_floor
from newsarchive.cli.report import Report
from newsarchive.cli.screen import safe
from newsarchive.errors import NewsarchiveError, Unreachable, UsageProblem
from newsarchive.model.ending import ALARM, DONE, SOME_FAILED, UNREACHABLE

if TYPE_CHECKING:
    from newsarchive.cli.targets import Targets

_ALERT_SECONDS = 60


@click.command("fetch")
@click.argument("targets", nargs=-1, metavar="[SITE|URL|-]...")
@options.option("--deep", is_flag=True, help="Walk every list to its end.")
@options.option("--gaps", is_flag=True, help="Fetch only what 'coverage' shows to be missing.")
@options.option("--since", type=kinds.since, metavar="WHEN", help="Leave older items of lists alone (2012-01-05, 7d).")
@options.option("--refresh", is_flag=True, help="Ask again for every article that is held.")
@options.option("--limit", type=click.IntRange(min=1), metavar="N", help="Fetch at most N pages of a site.")
@options.option("--max-time", type=kinds.duration, metavar="TIME", help="Stop cleanly after 90s, 15m, 2h.")
@options.option("--max-bytes", type=kinds.size, metavar="SIZE", help="Stop cleanly after 500k, 200MB, 1GB.")
@options.option("--images/--no-images", default=None, help="Fetch the pictures of articles, or leave them.")
@options.option(
    "--delay", "delay_seconds", type=click.FloatRange(min=0), metavar="S", help="Seconds between requests to a host."
)
@options.option("--contact", metavar="ADDRESS", help="Whom a site owner can write to; kept in archive.toml.")
@options.option("--if-locked", type=click.Choice(["fail", "wait", "skip"]), help="When another run holds the archive.")
@options.option("--alert-cmd", metavar="COMMAND", help="Start this on an alarm, with the alarms on its standard input.")
@options.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write what was done as JSON."
)
@options.dry_run
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, /, **typed: Any) -> int:
    """Fetch pages, sites, or every active site, into the archive.

    A URL is fetched as a page, unless it is the address of a registered site. SITE is the id or the address of a
    registered site: its lists are walked, newest first, until only known items come. "-" reads more of these from
    standard input, one a line. Without any, every active site is fetched. The first fetch makes the archive.

    Exit codes: 3 some pages failed, 4 an alarm, 6 refused by policy, 8 nothing could be reached, 75 another run.
    """
    from newsarchive.cli.targets import targets  # noqa: PLC0415 - help needs no URL library

    names = ("contact", "if_locked", "alert_cmd", "delay_seconds")
    where = pieces.settings(ctx, **{name: typed[name] for name in names})
    now = pieces.clock()
    if typed["report"]:
        report_file.check(typed["report"])
    words = list(_words(typed["targets"]))
    if typed["targets"] and not words:
        options.say(ctx, "nothing to fetch: standard input names no page and no site")
        return 0
    known = profiles.read(where.archive)
    known.check(words or (() if known else known.broken))
    wanted = targets(words, known)
    where = pieces.ask_for_contact(where, wanted.addresses)
    report = Report(as_json=typed["as_json"], quiet=options.is_quiet(ctx), verbosity=options.verbosity(ctx))
    with pieces.writing(where, dry_run=typed["dry_run"]) as archive, archive.lock(where.if_locked, now=now()) as held:
        if not held:
            options.say(ctx, "another run holds this archive; nothing was done (--if-locked skip)")
            return 0
        if not typed["dry_run"]:
            pieces.remember_contact(where)
        waits = pieces.politeness(where, now)
        told = {"options": _asked(typed, where), "now": now, "command": options.spoken(ctx), "politeness": waits}
        with closing(pieces.fetcher(where, now, waits)) as fetcher:
            run_jobs(archive, where, wanted, fetcher, report, **told)
    if report.lists and not wanted.sites and not report.counts["new"]:
        options.say(ctx, safe(f"{report.lists[0]} is a list: 'newsarchive sites add URL' registers its site"))
    code = _end(report, where, typed["report"], dry_run=typed["dry_run"])
    return UsageProblem.exit_code if not words and known.tell() and code in (DONE, SOME_FAILED) else code


def _words(typed: Iterable[str]) -> Iterator[str]:
    for word in typed:
        if word != "-":
            yield word
            continue
        lines = (line.decode("utf-8", "replace").strip() for line in sys.stdin.buffer)
        yield from (line for line in lines if line and not line.startswith("#"))


def _asked(typed: dict[str, Any], where: config.Config) -> Any:
    from newsarchive.jobs.options import CrawlOptions  # noqa: PLC0415 - help needs no job

    images = typed["images"] if typed["images"] is not None else where.images
    same = ("deep", "gaps", "limit", "max_bytes", "since", "refresh", "dry_run", "delay_seconds")
    return CrawlOptions(
        **{name: typed[name] for name in same},
        max_seconds=typed["max_time"],
        images=images,
        max_revisit_days=where.revisit_max_days,
    )


def run_jobs(archive: Any, where: config.Config, wanted: "Targets", fetcher: Any, report: Report, **told: Any) -> None:
    """Run the jobs for what is wanted, and let the report follow them."""
    from newsarchive.cli import logs  # noqa: PLC0415 - counted at start-up
    from newsarchive.jobs.crawl import crawl  # noqa: PLC0415 - help needs no job
    from newsarchive.jobs.pages import fetch_pages  # noqa: PLC0415 - as above

    known = tuple(profiles.read(archive.directory).values())
    jobs: list[Any] = []
    if wanted.pages:
        jobs.append(fetch_pages(archive, wanted.pages, fetcher, profiles=known, **told))
    if wanted.sites:
        jobs.append(crawl(archive, wanted.sites, fetcher, **told))
    try:
        with logs.told(told["command"], report.verbosity):
            for job in jobs:
                _follow(job, archive, where, report)
    except NewsarchiveError:
        report.summarise(str(where.archive))
        raise


def _follow(job: Any, archive: Any, where: config.Config, report: Report) -> None:
    """Follow one job to its end; where nothing of it could be reached, the next one goes on."""
    try:
        report.follow(above_floor(job, archive.directory, where))
    except Unreachable as problem:
        report.unreachable = problem
    except BaseException as end:  # an interrupt too
        job.throw(end)  # it ends by this too, and says so in its own report
        raise


def _end(report: Report, where: config.Config, file: Path | None, *, dry_run: bool) -> int:
    report.summarise(str(where.archive), dry_run=dry_run)
    if file:
        report_file.write(file, report.to_record())
    code = report.exit_code()
    if where.alert_cmd and code in (ALARM, UNREACHABLE):
        alert(where.alert_cmd, report)
    return code


def alert(words: str, report: Report) -> None:
    """Start the person's command by the shell, as cron would, and give it a minute."""
    try:
        subprocess.run(  # noqa: S602 - the person's own command, as cron would start it
            words,
            shell=True,
            input=report.alarm_text().encode(),
            timeout=_ALERT_SECONDS,
            check=True,
            stdout=subprocess.DEVNULL,
        )
    except (OSError, subprocess.SubprocessError) as problem:
        click.echo(f"the alert command did not work: {problem}", err=True)
