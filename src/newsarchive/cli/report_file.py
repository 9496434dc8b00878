"""The file of `--report`: looked at before the run, written after it, whole or not at all."""

import errno
import json
import os
from pathlib import Path
from typing import Any

from newsarchive.errors import DiskFull, UsageProblem


def check(file: Path) -> None:
    """Make sure that the report can be written, before anything is fetched.

    Raises:
        UsageProblem: its folder is not there, or nothing can be written in it.
    """
    folder = file.parent
    if not folder.is_dir():
        raise _problem(file, os.strerror(errno.ENOTDIR if folder.exists() else errno.ENOENT))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _problem(file, os.strerror(errno.EACCES))


def write(file: Path, record: dict[str, Any]) -> None:
    """Write the report beside its name first, so that nobody reads half of it."""
    text = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    try:
        if file.exists() and not file.is_file():  # a pipe or a device is written to, never replaced
            file.write_text(text, "utf-8", "replace")
            return
        fresh = file.with_name(f".{file.name}.part")
        fresh.write_text(text, "utf-8", "replace")
        fresh.replace(file)
    except OSError as cause:
        if cause.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(file) from cause
        raise _problem(file, cause.strerror or str(cause)) from cause


def _problem(file: Path, why: str) -> UsageProblem:
    return UsageProblem(f"cannot write the report: {why}", where=str(file), hint="name another file with --report")
