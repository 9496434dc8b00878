"""`newsarchive doctor`: whether this machine, this installation and this archive are fit."""

import os
import platform
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from importlib.util import find_spec
from typing import Any

import click

from newsarchive import __version__
from newsarchive.cli import options, pieces, profiles
from newsarchive.cli.floor import MEGA, floor_bytes
from newsarchive.cli.lines import write_json
from newsarchive.cli.screen import safe
from newsarchive.config import Config
from newsarchive.errors import NewsarchiveError

_BETTER = {"brotli": "pages that are sent coded with brotli"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `ok`, `note` or `bad`."""

    state: str
    what: str
    said: str


@click.command("doctor")
@options.as_json
@options.common
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Check Python, libraries, SQLite, terminal, archive, settings and profiles; exit code 2 if one is bad."""
    found = [*_machine(), *_archive(ctx)]
    for one in found:
        if as_json:
            write_json(asdict(one))
        elif not options.is_quiet(ctx) or one.state == "bad":
            click.echo(f"{one.state:5} {one.what:12} {safe(one.said)}")
    return 2 if any(one.state == "bad" for one in found) else 0


def _machine() -> Iterator[Finding]:
    yield Finding("ok", "newsarchive", __version__)
    version = platform.python_version()
    yield Finding("ok" if sys.version_info >= (3, 11) else "bad", "python", f"{version} at {sys.executable}")
    missing = _missing()
    said = f"missing: {', '.join(missing)}; install newsarchive again" if missing else "all there"
    yield Finding("bad" if missing else "ok", "libraries", said)
    for name, use in _BETTER.items():
        if find_spec(name) is None:
            yield Finding("note", name, f"not installed; {use} need it: pip install 'newsarchive[{name}]'")
    yield from _sqlite()
    coding = (sys.stdout.encoding or "").lower().replace("-", "")
    said = sys.stdout.encoding or "none"
    yield Finding(
        "ok" if coding == "utf8" else "note", "terminal", f"encoding {said}; other letters than its own become escapes"
    )


def _missing() -> list[str]:
    """The libraries that this installation says it needs and that are not there."""
    try:
        asked = metadata.requires("newsarchive") or []
    except metadata.PackageNotFoundError:
        return []
    names = [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in asked if "extra ==" not in line]
    return [name for name in names if not _is_installed(name)]


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _sqlite() -> Iterator[Finding]:
    from newsarchive.store.health import sqlite_case  # noqa: PLC0415 - help needs no database

    said, must_take_turns = sqlite_case()
    yield Finding("note" if must_take_turns else "ok", "sqlite", said)
    try:
        with sqlite3.connect(":memory:") as db:
            db.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        db.close()
    except sqlite3.OperationalError:
        yield Finding("bad", "search", "this SQLite has no FTS5")


def _archive(ctx: click.Context) -> Iterator[Finding]:
    try:
        where = pieces.settings(ctx)
    except NewsarchiveError as problem:
        yield Finding("bad", "settings", " ".join(str(problem).split("\n")))
        return
    if not (where.archive / "archive.db").is_file():
        yield Finding("note", "archive", f"none at {where.archive} ({where.origins['archive']})")
        return
    yield Finding("ok", "archive", f"{where.archive} ({where.origins['archive']})")
    yield from _folder(where)
    yield from _opened(ctx)
    known = profiles.read(where.archive)
    for why in known.broken.values():
        yield Finding("bad", "profiles", " ".join(str(why).split("\n")))
    if not known.broken:
        yield Finding("ok", "profiles", f"{len(known)} can be read")


def _folder(where: Config) -> Iterator[Finding]:
    if not os.access(where.archive, os.W_OK | os.X_OK):
        yield Finding("bad", "folder", "cannot be written")
    disk = shutil.disk_usage(where.archive)
    floor = floor_bytes(where, disk.total)
    state = "ok" if disk.free >= floor else "bad"
    yield Finding(state, "disk", f"{disk.free / MEGA:.0f} MB free, the floor is {max(1, round(floor / MEGA))} MB")
    if where.contact is None:
        yield Finding("note", "contact", "none yet; it is asked for before the first host beyond loopback")
    else:
        yield Finding("ok", "contact", f"{where.contact} ({where.origins['contact']})")


def _opened(ctx: click.Context) -> Iterator[Finding]:
    try:
        with pieces.reading(ctx) as archive:
            runs = archive.runs.latest(1)
            yield Finding("ok", "database", f"{archive.articles.count()} articles, {_ended(runs)}")
    except NewsarchiveError as problem:
        yield Finding("bad", "database", " ".join(str(problem).split("\n")))


def _ended(runs: list[dict[str, Any]]) -> str:
    if not runs:
        return "no run yet"
    ended = "unfinished" if runs[0]["finished_at"] is None else f"ended with {runs[0]['exit_code']}"
    return f"last run {runs[0]['started_at']} {ended}"
