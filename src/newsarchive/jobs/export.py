"""Export: the records that were asked for, from one state of the archive, into files or a stream."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from newsarchive.export.formats import Layout, encode, write_file, write_stream
from newsarchive.store.archive import Archive
from newsarchive.store.crash import crash_point


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records: the filters of `Articles.find`."""

    site: str | None = None
    from_: str | None = None
    to: str | None = None
    language: str | None = None
    search: str | None = None
    status: str | None = None
    since: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Where one format goes: a path, or a binary stream such as standard output."""

    layout: Layout
    to: Path | BinaryIO


@dataclass(frozen=True, slots=True)
class Written:
    """A file is whole and on disk, or a stream has all: its records and bytes."""

    target: Target
    records: int
    bytes: int


def export(archive: Archive, targets: Iterable[Target], selection: Selection | None = None) -> Iterator[Written]:
    """Write each target; all of them hold the same records, byte for byte the same for the same archive.

    Raises `UsageProblem` for columns or files that cannot be, `DiskFull`.
    """
    with archive.reading():
        for target in targets:
            yield _write(archive, target, selection or Selection())


def _write(archive: Archive, target: Target, selection: Selection) -> Written:
    counted = _Counted(selected(archive, selection, versions=target.layout.versions))
    pieces = encode(counted, target.layout)
    written = write_file(pieces, target.to) if isinstance(target.to, Path) else write_stream(pieces, target.to)
    return Written(target, counted.records, written)


def selected(archive: Archive, selection: Selection, *, versions: bool = False) -> Iterator[dict[str, Any]]:
    """The records of a selection in their fixed order."""
    wanted = selection
    return archive.articles.find(
        site=wanted.site,
        from_=wanted.from_,
        to=wanted.to,
        language=wanted.language,
        search=wanted.search,
        status=wanted.status,
        since=wanted.since,
        limit=wanted.limit,
        versions=versions,
    )


class _Counted:
    """Records that are counted as they pass."""

    def __init__(self, records: Iterable[dict[str, Any]]) -> None:
        self._source = records
        self.records = 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for record in self._source:
            self.records += 1
            yield record
            crash_point("mid_export")
