"""The folder of an archive: its files and who may read them."""

import errno
import os
from pathlib import Path

from newsarchive.errors import ArchiveUnwritable, DiskFull, RefusedByPolicy

SETTINGS_FILE = """\
# Settings of this archive. Options on the command line and NEWSARCHIVE_… variables win over them.

# Who to write to about the crawl; named in the agent. Needed before the first host that is not loopback.
# contact = "you@example.org"

# The least pause between two requests to one host, in seconds; robots.txt may ask for more.
# delay = 2.0
"""


def make_folders(directory: Path) -> None:
    """Make the folder with its parts, open to its owner only; what is there already stays as it is.

    Raises `RefusedByPolicy` for a symbolic link, `ArchiveUnwritable` or `DiskFull`.
    """
    if directory.is_symlink():
        raise RefusedByPolicy(
            "the archive folder is a symbolic link", where=str(directory), hint="name the folder it leads to"
        )
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in ("sites", "warc", "runs"):
            (directory / name).mkdir(mode=0o700, exist_ok=True)
        if not os.access(directory, os.W_OK | os.X_OK):
            raise ArchiveUnwritable(directory, "no permission")
        _write_new(directory / "archive.toml", SETTINGS_FILE)
    except OSError as cause:
        if cause.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(directory) from cause
        raise ArchiveUnwritable(directory, cause.strerror or str(cause)) from cause


def _write_new(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
