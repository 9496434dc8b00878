"""The formats by name, and writing them: to a stream as it comes, to a file whole or not at all."""

import errno
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, get_args

from newsarchive.errors import DiskFull, UsageProblem
from newsarchive.export.rows import Record, choose_columns
from newsarchive.export.to_csv import to_csv, to_tsv
from newsarchive.export.to_json import to_json, to_jsonl

FormatName = Literal["csv", "tsv", "json", "jsonl"]
FORMATS: tuple[FormatName, ...] = get_args(FormatName)


@dataclass(frozen=True, slots=True)
class Layout:
    """How records are laid out: the format, the columns of a table (None: all), and the habits of Excel."""

    format: FormatName
    columns: tuple[str, ...] | None = None
    excel: bool = False
    versions: bool = False


def format_of(path: Path) -> FormatName | None:
    """The format that a file's name asks for."""
    ending = path.suffix.lower().lstrip(".")
    return next((name for name in FORMATS if name == ending), "jsonl" if ending == "ndjson" else None)


def encode(records: Iterable[Record], layout: Layout) -> Iterator[bytes]:
    """The pieces of the file. Raises `UsageProblem` at once for columns that do not exist or have no place."""
    if layout.format in {"json", "jsonl"}:
        if layout.columns is not None:
            raise UsageProblem("columns are for tables", hint="leave out --columns, or write --csv or --tsv")
        return to_json(records) if layout.format == "json" else to_jsonl(records)
    columns = choose_columns(layout.columns, versions=layout.versions)
    if layout.format == "tsv":
        return to_tsv(records, columns)
    return to_csv(records, columns, excel=layout.excel)


def write_stream(pieces: Iterable[bytes], stream: BinaryIO) -> int:
    """Write the pieces as they come; how many bytes that were."""
    written = 0
    for piece in pieces:
        stream.write(piece)
        written += len(piece)
    stream.flush()
    return written


def write_file(pieces: Iterable[bytes], path: Path) -> int:
    """Write a file that appears under its name only when it is whole and on disk; how many bytes it has.

    Raises `DiskFull`, or `UsageProblem` when the file cannot be made; nothing half-made is left.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        return _write_and_rename(pieces, part, path)
    except OSError as cause:
        if cause.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise DiskFull(path) from cause
        why = cause.strerror or str(cause)
        raise UsageProblem(
            f"cannot write this file: {why}", where=str(path), hint="name another one with -o"
        ) from cause
    finally:
        part.unlink(missing_ok=True)


def _write_and_rename(pieces: Iterable[bytes], part: Path, path: Path) -> int:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not path.is_file():  # a pipe or a device is written to, never replaced
        with path.open("wb") as stream:
            return write_stream(pieces, stream)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    with os.fdopen(descriptor, "wb", buffering=1 << 18) as stream:
        written = write_stream(pieces, stream)
        os.fsync(stream.fileno())
    part.replace(path)
    _sync_folder(path.parent)
    return written


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
