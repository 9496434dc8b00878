"""Verify: every row against its bytes, every WARC file whole, and the database in itself."""

import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from newsarchive.captures.inspect import Inspection
from newsarchive.captures.inspect import inspect as inspect_file
from newsarchive.captures.warc_reader import read_place
from newsarchive.errors import IntegrityProblem, NewsarchiveError
from newsarchive.jobs.copies import whole_copy
from newsarchive.model.capture import Capture, Place
from newsarchive.store.archive import Archive
from newsarchive.store.integrity import database_problems, index_problem
from newsarchive.store.layout import DATABASE
from newsarchive.store.trouble import translated

T = TypeVar("T")

RESTORE = "put a copy of this file back; 'newsarchive fetch URL' fetches a page again"
REBUILD = "restore a backup of the database; the WARC files hold what was fetched"
KEEP = "keep a copy of the file; what no row points at is not used"
_AT_BYTE = re.compile(r"byte (\d+): (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something is not as it should be: what, in which file, from which byte, which captures it costs, what to do."""

    what: str
    file: str
    advice: str
    offset: int | None = None
    captures: tuple[int, ...] = ()
    urls: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = self.file if self.offset is None else f"{self.file} at byte {self.offset}"
        costs = f" (capture {self.captures[0]}: {self.urls[0]})" if self.captures else ""
        return f"{self.what}{costs}\n{place}\n{self.advice}"


@dataclass(frozen=True, slots=True)
class Checked:
    """One file is done: how many records or rows were looked at, and what else there is to say of it."""

    file: str
    count: int
    note: str | None = None


Reader = Callable[[Path, Place], Capture]


def verify(
    archive: Archive, *, read: Reader = read_place, inspect: Callable[[Path], Inspection] = inspect_file
) -> Iterator[Problem | Checked]:
    """Check everything; problems as they are found, and a line for each file that is done."""
    folder = archive.directory / "warc"
    names = _told(archive, archive.captures.files)
    captures = 0
    for name in names:
        rows = _told(archive, partial(archive.captures.of_file, name))
        captures += len(rows)
        if (folder / name).is_file():
            yield from _file_problems(folder, name, rows, read, inspect)
            yield Checked(f"warc/{name}", len(rows))
        else:
            yield _lost_file(archive, name, rows)
    for path in _unknown_files(folder, names):
        yield from _damages(path, [], inspect, frozenset())
        yield Checked(f"warc/{path.name}", 0)
    found = [Problem(what, DATABASE, REBUILD) for what in database_problems(archive.db)]
    yield from found
    if not found:
        yield from _index_problems(archive)
    yield Checked(DATABASE, captures)


def _told(archive: Archive, ask: Callable[[], list[T]]) -> list[T]:
    """What the database tells; nothing where it cannot, which its own check then says."""
    try:
        with translated(archive.directory / DATABASE):
            return ask()
    except IntegrityProblem:
        return []


def _file_problems(
    folder: Path, name: str, rows: Sequence[dict[str, Any]], read: Reader, inspect: Callable[[Path], Inspection]
) -> Iterator[Problem]:
    told: set[int] = set()
    for row in rows:
        problem = _row_problem(folder, row, read)
        if problem is not None:
            told.add(row["offset"])
            yield problem
    yield from _damages(folder / name, rows, inspect, frozenset(told))


def _lost_file(archive: Archive, name: str, rows: Sequence[dict[str, Any]]) -> Problem | Checked:
    """A problem as long as an article waits to be fetched again; then a loss that nothing more can be done about."""
    lost = f"this file is missing, and with it {len(rows)} captures"
    needed = _told(archive, partial(archive.captures.of_held_articles, name))
    if needed and all(whole_copy(archive, url) is not None for url in needed):
        return Checked(f"warc/{name}", 0, f"{lost}; the articles that it held were fetched again")
    ids, urls = tuple(row["id"] for row in rows), tuple(row["url"] for row in rows)
    return Problem(lost, f"warc/{name}", RESTORE, 0, ids, urls)


def _row_problem(folder: Path, row: dict[str, Any], read: Reader) -> Problem | None:
    place = Place(row["warc"], row["offset"], row["length"])
    what = None
    try:
        capture = read(folder, place)
    except NewsarchiveError as problem:
        what = problem.what
    except (OSError, ValueError, EOFError) as problem:
        what = f"cannot be read: {problem}"
    else:
        if capture.digest != row["digest"]:
            what = "the bytes are not those of the row's digest"
        elif capture.url != row["url"]:
            what = f"another page lies here: {capture.url}"
    if what is None:
        return None
    return Problem(what, f"warc/{place.warc}", RESTORE, place.offset, (row["id"],), (row["url"],))


def _damages(
    path: Path, rows: Sequence[dict[str, Any]], inspect: Callable[[Path], Inspection], told: frozenset[int]
) -> Iterator[Problem]:
    """What the file says against itself, where no row has said it already."""
    for error in inspect(path)["errors"]:
        found = _AT_BYTE.match(error)
        offset, what = (int(found[1]), found[2]) if found else (None, error)
        if offset in told:
            continue
        hit = [row for row in rows if offset is not None and row["offset"] <= offset < row["offset"] + row["length"]]
        captures, urls = tuple(row["id"] for row in hit), tuple(row["url"] for row in hit)
        yield Problem(what, f"warc/{path.name}", RESTORE if hit else KEEP, offset, captures, urls)


def _unknown_files(folder: Path, known: Container[str]) -> list[Path]:
    return [
        path for path in sorted(folder.glob("*.warc*")) if path.name not in known and path.suffix in {".gz", ".warc"}
    ]


def _index_problems(archive: Archive) -> Iterator[Problem]:
    if archive.is_read_only:
        return
    problem = None
    try:
        with archive.transaction():
            problem = index_problem(archive.db)
    except IntegrityProblem as cause:
        problem = cause.what
    if problem:
        yield Problem(f"the search index is damaged: {problem}", DATABASE, REBUILD)
