"""The whole error family. Facts go in, the class writes the sentence, the exit code travels along.

    NewsarchiveError             1   a bug, if nothing narrower is raised
    ├── UsageProblem             2   the command's words or the configuration are off
    │   ├── BadUrl
    │   ├── ConfigProblem
    │   ├── ProfileProblem           a site profile: file, line, nearest word
    │   └── ContactMissing           the first fetch beyond loopback needs a contact
    ├── IntegrityProblem         5
    ├── RefusedByPolicy          6
    ├── NoArchive                7
    ├── Unreachable              8
    ├── ArchiveUnwritable        2
    ├── DiskFull                28
    ├── ArchiveLocked           75
    └── FetchProblem             3   one page could not be had; a job turns it into `Failed`

A message is at most three lines: what happened to which thing; the address or file; what to do.
"""

import errno
from pathlib import Path
from typing import ClassVar

INTERRUPTED = 130
OUT_OF_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class NewsarchiveError(Exception):
    """The root. `exit_code` is what the command line returns; `hint` is the line that says what to do."""

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        return "\n".join(line for line in (self.what, self.where, self.hint) if line)


class UsageProblem(NewsarchiveError):
    """The command's words or the configuration are off."""

    exit_code = 2


class BadUrl(UsageProblem):
    """An address that cannot be fetched as it stands."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(
            f"not a web address: {why}", where=url, hint="write it with its scheme, as in http://host/page"
        )


class ConfigProblem(UsageProblem):
    """A setting that cannot be used."""


class ProfileProblem(UsageProblem):
    """A site profile that cannot be used: the file, the line, and the nearest word if a key is misspelt."""

    def __init__(self, path: Path | str, line: int | None, why: str, hint: str | None = None) -> None:
        place = f"{path}, line {line}" if line else str(path)
        super().__init__(f"cannot use this site profile: {why}", where=place, hint=hint)


class ContactMissing(UsageProblem):
    """The agent must name a contact before the first fetch of a host that is not loopback."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"no contact address to name to {host}",
            hint="set one with --contact you@example.org, or contact = '…' in archive.toml",
        )


class IntegrityProblem(NewsarchiveError):
    """Stored bytes or rows are not what they should be."""

    exit_code = 5


class RefusedByPolicy(NewsarchiveError):
    """Something that newsarchive does not do: an egress rule, a robots rule, a file that is not the user's."""

    exit_code = 6


class NoArchive(NewsarchiveError):
    """There is no archive where one was looked for."""

    exit_code = 7

    def __init__(self, directory: Path) -> None:
        hint = "the first 'newsarchive fetch' makes one; or name one with -a DIR"
        super().__init__("no archive here", where=str(directory), hint=hint)


class Unreachable(NewsarchiveError):
    """Nothing at all could be reached."""

    exit_code = 8


class ArchiveUnwritable(NewsarchiveError):
    """The archive folder cannot be written."""

    exit_code = 2

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"cannot write the archive: {why}", where=str(path), hint="choose another folder with -a DIR")


class DiskFull(NewsarchiveError):
    """The disk is full or under its floor; what was reported is safe."""

    exit_code = 28

    def __init__(self, path: Path, *, floor_megabytes: float | None = None) -> None:
        what = "the disk is full"
        if floor_megabytes is not None:
            what = f"less than {floor_megabytes:.3g} MB are left on the disk"
        hint = "make room and run the same command again"
        super().__init__(f"{what}; what was reported before is safe", where=str(path), hint=hint)


class ArchiveLocked(NewsarchiveError):
    """Another run holds the archive."""

    exit_code = 75

    def __init__(self, directory: Path, holder: str) -> None:
        hint = "wait for it, or use --if-locked wait|skip"
        super().__init__(f"another run holds this archive ({holder})", where=str(directory), hint=hint)


class FetchProblem(NewsarchiveError):
    """One address could not be had. `rule` is a short stable word, such as `dns`, `timeout`, `tls` or `egress`.

    `captures` holds what was captured on the way there (the redirects before the one that failed).
    """

    exit_code = 3

    def __init__(self, url: str, rule: str, what: str, *, retry_after_seconds: float | None = None) -> None:
        super().__init__(what, where=url)
        self.url = url
        self.rule = rule
        self.retry_after_seconds = retry_after_seconds
        self.captures: tuple[object, ...] = ()


def exit_code_of(error: BaseException) -> int:
    """The exit code of what an error ended; who interrupts it and who stops listening end it alike."""
    if isinstance(error, NewsarchiveError):
        return error.exit_code
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else NewsarchiveError.exit_code
    if isinstance(error, (KeyboardInterrupt, GeneratorExit, BrokenPipeError)):
        return INTERRUPTED
    if isinstance(error, OSError) and error.errno in OUT_OF_ROOM:
        return DiskFull.exit_code
    return NewsarchiveError.exit_code
