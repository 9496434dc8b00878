"""The pieces that commands hand to jobs: settings, the clock, the archive, the fetcher, the profiles."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsarchive import __version__, config
from newsarchive.cli import floor, options
from newsarchive.errors import ContactMissing

if TYPE_CHECKING:
    from newsarchive.fetch.fetcher import Fetcher
    from newsarchive.fetch.politeness import Politeness
    from newsarchive.jobs.options import Now
    from newsarchive.store.archive import Archive


def settings(ctx: click.Context, **typed: Any) -> config.Config:
    """Gather the settings of this command."""
    return config.load(options.archive_named(ctx), environ=os.environ, folder=Path.cwd(), options=typed)


def clock() -> "Now":
    """Return the command's clock."""
    return config.clock(os.environ)


@contextmanager
def reading(ctx: click.Context) -> Iterator["Archive"]:
    """Open the archive for reading."""
    from newsarchive.store.archive import Archive  # noqa: PLC0415 - help needs no database
    from newsarchive.store.trouble import translated  # noqa: PLC0415 - as above

    directory = settings(ctx).archive
    with translated(directory / "archive.db"), Archive.open(directory, read_only=True) as archive:
        yield archive


@contextmanager
def writing(where: config.Config, *, dry_run: bool = False) -> Iterator["Archive"]:
    """Open the archive for writing, and make it where there is none.

    A dry run of an archive that is not there, or cannot be written, works on one that is gone afterwards.
    """
    from newsarchive.store.archive import Archive  # noqa: PLC0415 - help needs no database
    from newsarchive.store.trouble import translated  # noqa: PLC0415 - as above

    is_there = (where.archive / "archive.db").is_file()
    if dry_run and not (is_there and os.access(where.archive, os.W_OK)):
        with tempfile.TemporaryDirectory(prefix="newsarchive-") as passing:
            if is_there:
                copy(where.archive, Path(passing))
            with Archive.open(passing, create=True) as archive:
                yield archive
        return
    is_new = not (where.archive / config.FILE).exists()
    floor.check(where.archive, where)
    with translated(where.archive / "archive.db"), Archive.open(where.archive, create=True) as archive:
        if is_new:
            config.write_template(where.archive, over=True)
        yield archive


def copy(directory: Path, to: Path) -> None:
    """Copy the database and the profiles of an archive that cannot be written."""
    from newsarchive.store.archive import Archive  # noqa: PLC0415 - help needs no database

    with Archive.open(directory, read_only=True) as archive:
        archive.backup(to / "archive.db")
    if (directory / "sites").is_dir():
        shutil.copytree(directory / "sites", to / "sites")


def politeness(where: config.Config, now: "Now") -> "Politeness":
    """Make the clocks of the hosts."""
    from newsarchive.fetch.politeness import Politeness  # noqa: PLC0415 - help needs no network

    return Politeness(delay_seconds=where.delay_seconds, now=now)


def fetcher(where: config.Config, now: "Now", waits: "Politeness | None" = None) -> "Fetcher":
    """Make the fetcher, which names us and our contact."""
    from newsarchive.fetch.fetcher import Fetcher  # noqa: PLC0415 - help needs no network

    return Fetcher(
        agent=f"newsarchive/{__version__}", contact=where.contact, now=now, politeness=waits or politeness(where, now)
    )


def program() -> list[str]:
    """Name the words that start this program from anywhere on this machine."""
    found = shutil.which("newsarchive")
    return [str(Path(found).absolute())] if found else [sys.executable, "-m", "newsarchive"]


def profile_path(archive: Path, site: str) -> Path:
    """Name the file of a profile."""
    return archive / "sites" / f"{site}.toml"


def remember_contact(where: config.Config) -> None:
    """Keep a contact that was typed or answered in `archive.toml`."""
    if where.contact and where.origins["contact"] in ("an option", "the answer"):
        config.remember(where.archive, "contact", where.contact)


def ask_for_contact(where: config.Config, urls: Sequence[str]) -> config.Config:
    """Make sure that a contact is there before the first host that is not loopback; ask for one on a terminal.

    Raises:
        ContactMissing: there is none, and nobody to ask.
    """
    from newsarchive.text.urls import host, is_loopback  # noqa: PLC0415 - help needs no URL library

    beyond = [url for url in urls if not is_loopback(url)]
    if where.contact or not beyond:
        return where
    if not sys.stdin.isatty():
        raise ContactMissing(host(beyond[0]))
    click.echo(
        "Every request names somebody whom the owner of a site can write to.\n"
        "The address is kept in archive.toml and can be changed there.",
        err=True,
    )
    contact = config.checked_contact(click.prompt("Contact (e-mail or web address)", err=True), "the answer")
    return config.with_contact(where, contact)
