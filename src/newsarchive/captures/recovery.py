"""After a crash: what was appended and never acknowledged is cut off into a `.torn` file; nothing is thrown away."""

import errno
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsarchive.errors import ArchiveUnwritable, DiskFull

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Torn:
    """A tail that was cut off: from which file, where it began, how long it was, where it lies now."""

    warc: str
    offset: int
    length: int
    kept_in: Path


def cut_torn_tail(directory: Path, known_end: Mapping[str, int]) -> list[Torn]:
    """Cut each of our WARC files in `directory` at the end of its last acknowledged record.

    `known_end` gives that end by file name. A file it does not name was begun and never acknowledged: its whole
    records stay when nothing at all is known (then the rows were lost, not the records), else it keeps its first
    record, the warcinfo. A file shorter than its known end is left for `verify` to report.
    """
    found = []
    for path in sorted(directory.glob("newsarchive-*.warc.gz")):
        size = path.stat().st_size
        end = known_end.get(path.name)
        if end is None:
            end = whole_members_end(path, most=1 if known_end else None)
        if size > end:
            found.append(_cut(path, end, size))
    return found


def whole_members_end(path: Path, *, most: int | None = None) -> int:
    """The byte after the last whole gzip member, or after the first `most`."""
    end = done = 0
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    with path.open("rb") as stream:
        held = b""
        while most is None or done < most:
            data = held or stream.read(_PIECE)
            if not data:
                break
            try:
                unpacker.decompress(data)
                while unpacker.unconsumed_tail:
                    unpacker.decompress(unpacker.unconsumed_tail, _PIECE)
            except zlib.error:
                break
            held = b""
            if unpacker.eof:
                held = unpacker.unused_data
                end = stream.tell() - len(held)
                done += 1
                unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    return end


def _cut(path: Path, end: int, size: int) -> Torn:
    kept = path.with_name(f"{path.name}.{end}.torn")
    number = 1
    while kept.exists() and kept.stat().st_size:
        number += 1
        kept = path.with_name(f"{path.name}.{end}-{number}.torn")
    try:
        with path.open("r+b") as stream:
            stream.seek(end)
            descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                while piece := stream.read(_PIECE):
                    out.write(piece)
                out.flush()
                os.fsync(out.fileno())
            stream.truncate(end)
            os.fsync(stream.fileno())
    except OSError as error:
        if path.stat().st_size == size:
            kept.unlink(missing_ok=True)  # the tail is still where it was
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path) from error
        raise ArchiveUnwritable(path, error.strerror or str(error)) from error
    return Torn(path.name, end, size - end, kept)
