"""`newsarchive verify`: every stored byte and row."""

import click

from newsarchive.cli import options, pieces
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import counted, safe_lines
from newsarchive.errors import ArchiveUnwritable, IntegrityProblem


@click.command("verify")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Check each capture's bytes against its digest, each WARC file for wholeness, and the database in itself.

    Exit code 5 when something is wrong; each problem names its file, its place, what it costs and what to do.
    """
    from newsarchive.jobs.verify import Checked, verify  # noqa: PLC0415 - help needs no job
    from newsarchive.store.archive import Archive  # noqa: PLC0415 - as above

    directory = pieces.settings(ctx).archive
    try:
        archive = Archive.open(directory)
    except ArchiveUnwritable:
        archive = Archive.open(directory, read_only=True)
    problems = 0
    with archive:
        for one in verify(archive):
            if isinstance(one, Checked):
                if as_json:
                    write_json({"file": one.file, "checked": one.count} | ({"note": one.note} if one.note else {}))
                else:
                    options.say(ctx, f"checked {one.file}: {one.note or one.count}")
                continue
            problems += 1
            if as_json:
                write_json(
                    {
                        "problem": one.what,
                        "file": one.file,
                        "offset": one.offset,
                        "captures": list(one.captures),
                        "urls": list(one.urls),
                        "advice": one.advice,
                    }
                )
            else:
                click.echo(safe_lines(str(one)), err=True)
    options.say(ctx, "all is well" if not problems else counted(problems, "problem"))
    return IntegrityProblem.exit_code if problems else 0
