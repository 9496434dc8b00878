"""`newsarchive demo`: the real job on the bundled sample site, and the files that come out of it."""

import shlex
import time
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.fetch import run_jobs
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import row
from newsarchive.cli.report import Report
from newsarchive.cli.screen import counted, safe, table, table_room
from newsarchive.cli.sites import register
from newsarchive.config import Config
from newsarchive.errors import ArchiveUnwritable

SITE = "lam-giang"
_HEAD = ("id", "published", "title", "byline", "photos", "charset")


@click.command("demo")
@options.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Write into this folder."
)
@options.as_json
@options.talk
@click.pass_context
def command(ctx: click.Context, output: Path | None, as_json: bool) -> int:
    """Serve a small legacy site on this machine, crawl it, show the records, and write CSV, JSON, WARC and database.

    Needs no network: the site comes with the program and is served on a free port of the loopback address. What runs
    is what 'sites add', 'fetch' and 'export' run. The folder is newsarchive-demo-DATE, in ./data where that is, else
    here, unless -o names one; it is an archive that every command can read.
    """
    from newsarchive.demo.server import sample_site  # noqa: PLC0415 - only here

    began = time.monotonic()
    folder = output or free_folder(Path.cwd(), pieces.clock()().strftime("%Y%m%d"))
    where = replace(pieces.settings(ctx), archive=folder.absolute(), if_locked="fail")
    report = Report(quiet=options.is_quiet(ctx), verbosity=options.verbosity(ctx))
    with ExitStack() as stack:
        url = stack.enter_context(sample_site())
        options.say(ctx, f"The sample site is served at {url} until the crawl is over.")
        archive = stack.enter_context(pieces.writing(where))
        crawl(archive, where, url, report)
        records = list(archive.articles.find())
        files = export_all(archive, where.archive)
    for record in records:
        if as_json:
            write_json(record)
    if not as_json:
        click.echo(table([_row(record) for record in records], _HEAD, cells=table_room(), right=(4,), whole=(0,)))
    report.summarise(str(where.archive))
    seconds = time.monotonic() - began
    options.say(
        ctx,
        "\n".join(
            [f"{counted(len(records), 'article')} in {seconds:.1f} s. Written:", *(safe(f"  {file}") for file in files)]
        ),
    )
    looking = shlex.join([*pieces.program(), "-a", str(where.archive), "show", records[0]["id"]]) if records else None
    options.say(ctx, safe(f"Look around: {looking}" if looking else "No article."))
    return report.exit_code()


def crawl(archive: Any, where: Config, url: str, report: Report) -> None:
    """Register the site as 'sites add' does, and fetch it as 'fetch' does."""
    from newsarchive.cli.targets import Targets  # noqa: PLC0415 - help needs no URL library
    from newsarchive.jobs.options import CrawlOptions  # noqa: PLC0415 - as above
    from newsarchive.model.profile import SiteProfile  # noqa: PLC0415 - as above

    now = pieces.clock()
    profile, _ = register(archive, where, SiteProfile(id=SITE, url=url, images=True))
    waits = pieces.politeness(where, now)
    told = {"options": CrawlOptions(), "now": now, "command": "newsarchive demo", "politeness": waits}
    with archive.lock(now=now()), closing(pieces.fetcher(where, now, waits)) as fetcher:
        run_jobs(archive, where, Targets(sites=(profile,)), fetcher, report, **told)


def export_all(archive: Any, folder: Path) -> list[Path]:
    """Write the records as a table and as JSON; all files of the folder that hold results."""
    from newsarchive.export.formats import Layout  # noqa: PLC0415 - help needs no job
    from newsarchive.jobs.export import Target, export  # noqa: PLC0415 - as above

    layouts = {"articles.csv": Layout("csv"), "articles.json": Layout("json")}
    written = export(archive, [Target(layout, folder / name) for name, layout in layouts.items()])
    files = [one.target.to for one in written if isinstance(one.target.to, Path)]
    return [*files, *sorted((folder / "warc").glob("*.warc.gz")), folder / "archive.db"]


def free_folder(here: Path, day: str) -> Path:
    """Name a folder that is not there yet: under ./data where that is, else here."""
    base = here / "data" if (here / "data").is_dir() else here
    number = 1
    while True:
        name = f"newsarchive-demo-{day}" + (f"-{number}" if number > 1 else "")
        if not (base / name).exists():
            break
        number += 1
    try:
        (base / name).mkdir(parents=True)
    except OSError as cause:
        raise ArchiveUnwritable(base / name, cause.strerror or str(cause)) from cause
    return base / name


def _row(record: dict[str, Any]) -> tuple[object, ...]:
    decoding = record["decoding"]
    charset = decoding["charset"] + (f" ({decoding['font_code']})" if decoding["font_code"] else "")
    return (*row(record), len(record["photos"]) or None, charset)
