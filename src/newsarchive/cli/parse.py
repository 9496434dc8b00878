"""`newsarchive parse`: bytes in, records out; no archive."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsarchive.cli import kinds, options, pieces, render
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import columns, safe, safe_lines
from newsarchive.errors import FetchProblem, NewsarchiveError, RefusedByPolicy, Unreachable, UsageProblem
from newsarchive.model.ending import NO_ANSWER

if TYPE_CHECKING:
    from newsarchive.fetch.fetcher import Fetcher
    from newsarchive.model.capture import Capture

SOME_FAILED = 3


@click.command("parse")
@click.argument("sources", nargs=-1, metavar="[PATH|URL|-]...")
@options.option(
    "--url", metavar="URL", help="The address of the page: links are resolved against it, and it may tell a date."
)
@options.option(
    "--content-type", metavar="TYPE", help="What the server said the page is, as text/html; charset=windows-1258."
)
@options.option("--fetched-at", type=kinds.moment, metavar="TIME", help="When the page was fetched (ISO 8601, UTC).")
@options.option(
    "--profile",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="A site profile, sites/<id>.toml.",
)
@options.option("--contact", metavar="ADDRESS", help="Whom a site owner can write to, when a URL is fetched.")
@options.option(
    "--json/--text", "as_json", default=None, help="JSON Lines, or for reading. Else: for reading on a terminal."
)
@options.option("--evidence", is_flag=True, help="For reading: why each value is believed.")
@options.common
@click.pass_context
def command(ctx: click.Context, /, sources: tuple[str, ...], **typed: Any) -> int:
    """Read saved pages, web pages or standard input into records.

    HTML and plain-text renderings are both understood. Without a source, or with "-", the page is read from standard
    input. Records are JSON Lines in a pipe, a file or with --json, one a page, as 'newsarchive schema' describes them;
    on a terminal they are written for reading.
    """
    from newsarchive.jobs.parse import ParseOptions, parse_sources  # noqa: PLC0415 - help needs no parser

    as_json = typed["as_json"] if typed["as_json"] is not None else not sys.stdout.isatty()
    asked = ParseOptions(typed["url"], typed["content_type"], typed["fetched_at"], _profile(typed["profile"]))
    wanted = sources or ("-",)
    problems: list[NewsarchiveError] = []
    for number, found in enumerate(parse_sources(wanted, _reader(ctx, typed["contact"]), asked)):
        for note in found.notes:
            options.say(ctx, safe(f"{found.source}: {note}"))
        if found.problem or found.article is None:
            problems += [found.problem] if found.problem else []
            continue
        record = found.article.to_record()
        if record["kind"] != "article" and not record["paragraphs"]:
            options.say(ctx, safe(f"{found.source}: no article in it; it was read as {record['kind']!r}"))
        if as_json:
            write_json(record)
        else:
            click.echo(("\n\n" if number else "") + render.article(record, columns(), evidence=typed["evidence"]))
    return _end(problems, len(wanted))


def _end(problems: list[NewsarchiveError], wanted: int) -> int:
    """A single problem is the command's own; several are told one after another."""
    if wanted == 1 and problems:
        raise _as_whole(problems[0])
    for problem in problems:
        click.echo(f"failed: {safe_lines(str(problem))}", err=True)
    if len(problems) == wanted and all(isinstance(_as_whole(problem), Unreachable) for problem in problems):
        return Unreachable.exit_code
    return SOME_FAILED if problems else 0


def _as_whole(problem: NewsarchiveError) -> NewsarchiveError:
    """An address that did not answer, when nothing else was asked for: nothing could be reached."""
    if isinstance(problem, FetchProblem) and problem.rule in NO_ANSWER:
        return Unreachable(problem.what, where=problem.where, hint=problem.hint)
    if isinstance(problem, FetchProblem) and problem.rule == "egress":
        return RefusedByPolicy(problem.what, where=problem.where, hint=problem.hint)
    return problem


def _profile(path: Path | None) -> Any:
    if path is None:
        return None
    from newsarchive.profiles import toml  # noqa: PLC0415 - only with --profile

    return toml.load(path)


def _reader(ctx: click.Context, contact: str | None) -> "Callable[[str], Capture]":
    from newsarchive.captures.files import read_file  # noqa: PLC0415 - help needs no reader

    live = _live(ctx, contact)

    def read(source: str) -> "Capture":
        if source == "-":
            return _standard_input()
        if "://" in source:
            if not source.lower().startswith(("http://", "https://")):
                raise UsageProblem("only http and https addresses can be fetched", where=source)
            return live(source)
        path = Path(source)
        if path.is_dir():
            raise UsageProblem("this is a folder; name the pages in it", where=source)
        if not path.exists() and source.lower().startswith("www."):
            raise UsageProblem("no such file; a web address needs its scheme", where=source, hint=f"http://{source}")
        return read_file(path)

    return read


def _live(ctx: click.Context, contact: str | None) -> "Callable[[str], Capture]":
    """Fetch addresses with one fetcher, made at the first of them."""

    @cache
    def fetcher() -> "Fetcher":
        made = pieces.fetcher(pieces.settings(ctx, contact=contact), pieces.clock())
        ctx.call_on_close(made.close)
        return made

    def fetch(url: str) -> "Capture":
        return fetcher().fetch(url, named=True)[-1]

    return fetch


def _standard_input() -> "Capture":
    from newsarchive.model.capture import Capture, Request  # noqa: PLC0415 - help needs no model

    body = sys.stdin.buffer.read()
    return Capture(Request("-"), 200, "OK", (), body, datetime.now(UTC), origin="file")
