"""The folder of an archive: its files and who may read them."""

import errno
import os
from pathlib import Path

from newsarchive.errors import ArchiveUnwritable, DiskFull, NoArchive, RefusedByPolicy

DATABASE = "archive.db"
SETTINGS = "archive.toml"
LOCK = ".lock"
FOLDERS = ("sites", "warc", "runs")

SETTINGS_TEXT = """\
# Settings of this archive. Options on the command line and NEWSARCHIVE_… variables win over them.

# Who to write to about the crawl; named in the agent. Needed before the first host that is not loopback.
# contact = "you@example.org"

# The least pause between two requests to one host, in seconds; robots.txt may ask for more.
# delay_seconds = 2.0
"""


def make_folders(directory: Path) -> None:
    """Make the folder with its parts, open to its owner only; what is there already stays as it is.

    Raises `RefusedByPolicy` for a symbolic link, `ArchiveUnwritable` or `DiskFull`.
    """
    _refuse_link(directory, "folder")
    try:
        is_new = not directory.exists()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(directory, os.W_OK | os.X_OK):
            raise ArchiveUnwritable(directory, "no permission")
        for name in FOLDERS:
            (directory / name).mkdir(mode=0o700, exist_ok=True)
        _write_new(directory / DATABASE, "")
        _write_new(directory / SETTINGS, SETTINGS_TEXT)
        if is_new:
            _sync(directory)
            _sync(directory.parent)
    except OSError as cause:
        if cause.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(directory) from cause
        raise ArchiveUnwritable(directory, cause.strerror or str(cause)) from cause


def check_folder(directory: Path, *, read_only: bool) -> Path:
    """The path of the database, when it can be opened as asked. Raises as `make_folders` does, and `NoArchive`."""
    path = directory / DATABASE
    try:
        if not path.is_file():
            raise NoArchive(directory)
    except OSError as cause:
        raise ArchiveUnwritable(directory, cause.strerror or str(cause)) from cause
    if read_only:
        return path
    _refuse_link(directory, "folder")
    _refuse_link(path, "database")
    if not (os.access(directory, os.W_OK | os.X_OK) and os.access(path, os.R_OK | os.W_OK)):
        raise ArchiveUnwritable(directory, "no permission")
    return path


def _refuse_link(path: Path, what: str) -> None:
    if path.is_symlink():
        hint = "name the place it leads to"
        raise RefusedByPolicy(f"the archive's {what} is a symbolic link", where=str(path), hint=hint)


def _write_new(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
