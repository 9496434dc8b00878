"""Saved pages: an HTML or text file off a disk as a capture."""

import mimetypes
from datetime import UTC, datetime
from pathlib import Path

from newsarchive.errors import UsageProblem
from newsarchive.model.capture import Capture, Request

MAX_BYTES = 50_000_000


def read_file(path: Path, *, url: str | None = None, fetched_at: datetime | None = None) -> Capture:
    """The file's bytes; without a given moment, its time of change is when it was fetched."""
    try:
        with path.open("rb") as stream:
            body = stream.read(MAX_BYTES + 1)
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise UsageProblem(f"cannot read this file: {error.strerror}", where=str(path)) from error
    kind = mimetypes.guess_type(path.name, strict=False)[0]
    headers = (("Content-Type", kind),) if kind else ()
    return Capture(
        request=Request(url or path.absolute().as_uri()),
        status=200,
        reason="OK",
        headers=headers,
        body=body[:MAX_BYTES],
        fetched_at=fetched_at or changed,
        origin="file",
        truncated="length" if len(body) > MAX_BYTES else None,
    )
