"""`newsarchive export`: records as CSV, TSV, JSON or JSON Lines, to a file, a folder or standard output."""

from pathlib import Path
from typing import Any, BinaryIO, cast

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import Output
from newsarchive.cli.list import filters, site_id
from newsarchive.cli.screen import counted, safe
from newsarchive.errors import UsageProblem

FORMATS = ("csv", "tsv", "json", "jsonl")
_NAME = "articles"


@click.command("export")
@options.option(
    "-o",
    "--output",
    "--out",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="A file or a folder; else standard output.",
)
@options.option("--csv", is_flag=True, help="A table, safe to open in a spreadsheet.")
@options.option("--tsv", is_flag=True, help="A table, one line a record.")
@options.option("--json", is_flag=True, help="One JSON array of whole records.")
@options.option("--jsonl", is_flag=True, help="JSON Lines: one whole record a line.")
@options.option("--excel", is_flag=True, help="CSV as Excel likes it: a byte order mark, cells within its limits.")
@options.option("--columns", metavar="NAMES", help="Columns of a table, as id,published,title.")
@options.option("--versions", is_flag=True, help="Every version of each record.")
@options.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most N records.")
@filters
@options.dry_run
@options.common
@click.pass_context
def command(ctx: click.Context, /, output: Path | None, dry_run: bool, **typed: Any) -> int:
    """Write records, oldest first, those without a date last.

    Several formats at once go into the folder OUT, or into OUT.csv, OUT.json ... . With one, OUT is the file; its
    ending names the format where no option does. A file appears under its name only when it is whole.
    """
    from newsarchive.jobs.export import Selection, Target, export, selected  # noqa: PLC0415 - help needs no job

    names = ("from_", "to", "language", "search", "status", "since", "limit")
    formats = _formats(typed, output)
    with pieces.reading(ctx) as archive:
        selection = Selection(site=site_id(archive, typed["site"]), **{name: typed[name] for name in names})
        if dry_run:
            count = sum(1 for _ in selected(archive, selection, versions=typed["versions"]))
            where = ", ".join(str(path) if path else "standard output" for path in _places(formats, output).values())
            options.say(ctx, safe(f"{counted(count, 'record')} would go to {where}"))
            return 0
        places = _places(formats, output)
        targets = [Target(_layout(name, typed), place or cast("BinaryIO", Output())) for name, place in places.items()]
        for written in export(archive, targets, selection):
            if isinstance(written.target.to, Path):
                held = counted(written.records, "record")
                options.say(ctx, safe(f"{held}, {written.bytes} bytes: {written.target.to}"))
    return 0


def _formats(typed: dict[str, Any], output: Path | None) -> list[str]:
    wanted = [name for name in FORMATS if typed[name]]
    if typed["excel"] and "csv" not in wanted:
        wanted.append("csv")
    if wanted:
        return wanted
    if output is None:
        return ["jsonl"]
    from newsarchive.export.formats import format_of  # noqa: PLC0415 - help needs no format

    named = format_of(output)
    if named is None:
        raise UsageProblem(
            "which format?", where=str(output), hint="add --csv, --tsv, --json or --jsonl, or an ending of these"
        )
    return [named]


def _places(formats: list[str], output: Path | None) -> dict[str, Path | None]:
    if output is None:
        if len(formats) > 1:
            raise UsageProblem("several formats cannot share standard output", hint="name a folder with -o")
        return {formats[0]: None}
    if output.is_dir():
        return {name: output / f"{_NAME}.{name}" for name in formats}
    if len(formats) == 1:
        return {formats[0]: output}
    return {name: output.with_name(f"{output.name}.{name}") for name in formats}


def _layout(name: str, typed: dict[str, Any]) -> Any:
    from newsarchive.export.formats import Layout  # noqa: PLC0415 - help needs no format

    columns = tuple(column.strip() for column in typed["columns"].split(",")) if typed["columns"] else None
    return Layout(name, columns=columns, excel=typed["excel"], versions=typed["versions"])  # type: ignore[arg-type]  # one of FORMATS
