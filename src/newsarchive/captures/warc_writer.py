"""Captures appended to WARC files: whole gzip members, counted file names, and an fsync that is asked for."""

import errno
import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Self

from newsarchive.captures.records import (
    Original,
    Record,
    date,
    member,
    record_id,
    request_record,
    response_record,
    revisit_record,
    warcinfo,
)
from newsarchive.errors import ArchiveUnwritable, DiskFull, IntegrityProblem
from newsarchive.model.capture import Capture, Place

ROTATE_BYTES = 1_000_000_000
_NAME = re.compile(r"newsarchive-\d{14}-(\d{5,})\.warc\.gz\Z")


class WarcWriter:
    """Appends to the newest file of a folder, and begins a new one when it is full.

    A record is written by one system call and is either there whole or, after an error, not at all. Call `sync` before
    a row that points at a Place is committed. Recovery of a torn file comes before a writer opens it; a file that is
    shorter than `known_end` says has lost records, and nothing is written behind what is left of it.
    """

    def __init__(
        self,
        directory: Path,
        *,
        software: str,
        now: Callable[[], datetime],
        rotate_bytes: float = ROTATE_BYTES,
        known_end: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self._directory = directory
        self._software = software
        self._now = now
        self._rotate_bytes = rotate_bytes
        self._known_end = known_end
        self._descriptor: int | None = None
        self._name = ""
        self._end = 0
        self._dirty = False
        self._folder_dirty = False
        self._broken = False

    def append(self, capture: Capture, *, original: Original | None = None, digest: str | None = None) -> Place:
        """Write request and response; with `original`, a revisit in the response's place. Where it lies now.

        `digest` is the capture's own, and spares computing it again.
        """
        self._open_for_append()
        assert self._descriptor is not None
        parts = (self._name, str(self._end), date(capture.fetched_at), capture.url)
        request_id, response_id = record_id("request", *parts), record_id("response", *parts)
        if original:
            answer = revisit_record(capture, response_id, request_id, original)
        else:
            answer = response_record(capture, response_id, request_id, digest)
        request = member(request_record(capture, request_id, response_id))
        response = member(answer)
        start = self._end + sum(map(len, request))
        self._write((*request, *response))
        return Place(self._name, start, self._end - start)

    def sync(self) -> None:
        """Force what was appended to the disk; an error here is final, for nobody knows what was kept."""
        try:
            if self._dirty and self._descriptor is not None:
                os.fsync(self._descriptor)
                self._dirty = False
            if self._folder_dirty:
                _sync_folder(self._directory)
                self._folder_dirty = False
        except OSError as error:
            self._broken = True
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull(self._directory) from error
            raise IntegrityProblem(
                f"the disk did not keep what was written: {error.strerror}", where=self._name
            ) from error

    def close(self) -> None:
        """Sync and close."""
        try:
            if not self._broken:
                self.sync()
        finally:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open_for_append(self) -> None:
        if self._broken:
            raise IntegrityProblem("this WARC file failed before and is not written again", where=self._name)
        if self._descriptor is not None and self._end < self._rotate_bytes:
            return
        number, newest = _newest(self._directory, self._known_end)
        if self._descriptor is not None:
            self.close()
        elif newest is not None and self._known_end.get(newest.name, 0) <= _size(newest) < self._rotate_bytes:
            self._open(newest)
            return
        moment = self._now()
        name = f"newsarchive-{moment:%Y%m%d%H%M%S}-{number + 1:05d}.warc.gz"
        self._open(self._directory / name)

    def _open(self, path: Path) -> None:
        try:
            is_new = not path.exists()
            self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
            self._name = path.name
            self._end = os.fstat(self._descriptor).st_size
        except OSError as error:
            raise _write_problem(path, error) from error
        self._folder_dirty = self._folder_dirty or is_new
        if self._end == 0:
            self._write(member(warcinfo(path.name, self._software, self._now())))

    def _write(self, pieces: Record) -> None:
        assert self._descriptor is not None
        left, start = [memoryview(piece) for piece in pieces if piece], self._end
        try:
            while left:
                written = os.writev(self._descriptor, left)
                while left and written >= len(left[0]):
                    written -= len(left.pop(0))
                if left:
                    left[0] = left[0][written:]
        except OSError as error:
            self._take_back(start)
            raise _write_problem(self._directory / self._name, error) from error
        self._end = start + sum(map(len, pieces))
        self._dirty = True

    def _take_back(self, end: int) -> None:
        assert self._descriptor is not None
        try:
            os.ftruncate(self._descriptor, end)
        except OSError:
            self._broken = True


def _newest(directory: Path, known: Iterable[str]) -> tuple[int, Path | None]:
    """The last file by its number, of those that are there or were."""
    try:
        names = {*os.listdir(directory), *known}  # noqa: PTH208 - names are what is looked at
    except OSError as error:
        raise _write_problem(directory, error) from error
    found = [(int(match.group(1)), directory / name) for name in names if (match := _NAME.match(name))]
    return max(found, default=(0, None), key=lambda pair: pair[0])


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else -1


def _write_problem(path: Path, error: OSError) -> DiskFull | ArchiveUnwritable:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(path)
    return ArchiveUnwritable(path, error.strerror or str(error))


def _sync_folder(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
