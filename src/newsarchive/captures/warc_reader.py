"""Captures read back from WARC and ARC files, ours and other people's; what is whole is read, what is not is named."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from newsarchive.captures.http_record import restore, split_head, status_of, without_chunks
from newsarchive.captures.inspect import inspect
from newsarchive.captures.scan import Damage, Record, parse, scan
from newsarchive.errors import IntegrityProblem
from newsarchive.model.capture import Capture, Headers, Place, Request, Truncation

__all__ = ["inspect", "read_captures", "read_place"]

_TRUNCATIONS: dict[str, Truncation] = {"length": "length", "time": "time", "disconnect": "disconnect"}
_MAX_WAITING = 1_000


def read_captures(path: Path, *, damaged: Callable[[Damage], None] | None = None) -> Iterator[tuple[Capture, Place]]:
    """Each response, resource and revisit of a file, with its place; `origin` is `warc`.

    Damages are told to `damaged`; without it, the first is raised as an IntegrityProblem once all that can be read
    has been yielded. A record may hold a request that comes after its response: then the capture shows a bare one.
    """
    requests: dict[str, Request] = {}
    first: Damage | None = None
    try:
        for item in scan(path):
            if isinstance(item, Damage):
                first = first or item
                if damaged:
                    damaged(item)
                continue
            capture = _capture(item, requests)
            if capture is not None:
                yield capture, Place(path.name, item.offset, item.length)
    except OSError as error:
        raise IntegrityProblem(f"cannot read this file: {error.strerror or error}", where=str(path)) from error
    if first and damaged is None:
        raise IntegrityProblem(f"damaged at byte {first.offset}: {first.what}", where=str(path))


def read_place(directory: Path, place: Place, *, resolve: bool = True) -> Capture:
    """The capture at a place under `directory`; with `resolve`, a revisit brings the body of its original."""
    record = _record_at(directory, place)
    capture = _capture(record, {})
    if capture is None:
        raise _problem(directory, place, "no capture here")
    name, offset = record.fields.get("warc-refers-to-filename"), record.fields.get("warc-refers-to-file-offset")
    length = record.fields.get("warc-refers-to-file-length")
    if not resolve or capture.status == 304 or not (name and offset.isdigit() and length.isdigit()):
        return capture
    original = _capture(_record_at(directory, Place(Path(name).name, int(offset), int(length))), {})
    return replace(capture, body=original.body) if original else capture


def _record_at(directory: Path, place: Place) -> Record:
    try:
        with (directory / place.warc).open("rb") as stream:
            stream.seek(place.offset)
            found = parse(stream.read(place.length))
    except OSError as error:
        raise _problem(directory, place, error.strerror or str(error)) from error
    if isinstance(found, Damage):
        raise _problem(directory, place, found.what)
    if found.missing:
        raise _problem(directory, place, f"the last {found.missing:,} bytes of this record are missing")
    return found


def _problem(directory: Path, place: Place, why: str) -> IntegrityProblem:
    return IntegrityProblem(
        f"cannot read a capture at byte {place.offset}: {why}",
        where=str(directory / place.warc),
        hint="try 'newsarchive verify'",
    )


def _capture(record: Record, requests: dict[str, Request]) -> Capture | None:
    """The capture that a record is; None for other records. Requests wait in `requests` for their responses."""
    fields, kind = record.fields, record.kind
    url = fields.get("warc-target-uri").removeprefix("<").removesuffix(">")
    if kind == "request":
        if len(requests) >= _MAX_WAITING:
            requests.clear()
        requests[fields.get("warc-concurrent-to")] = _request(url, record.block)
        return None
    if kind not in ("response", "resource", "revisit") or not url:
        return None
    request = requests.pop(fields.get("warc-record-id"), None) or Request(url)
    if not fields.get("content-type").lower().startswith("application/http"):
        return _bare_capture(record, request)
    first, headers, body = split_head(record.block)
    version, status, reason = status_of(first)
    if kind == "revisit" and "not-modified" in fields.get("warc-profile"):
        status, reason = 304, "Not Modified"
    return Capture(
        request=request,
        status=status,
        reason=reason,
        headers=restore(headers),
        body=b"" if kind == "revisit" else without_chunks(headers, body),
        fetched_at=_moment(fields.get("warc-date")),
        origin="warc",
        truncated=_truncation(record),
        notes=tuple(fields.get("warc-note").split("; ")) if fields.get("warc-note") else (),
        address=fields.get("warc-ip-address") or None,
        version=version or "HTTP/1.1",
    )


def _bare_capture(record: Record, request: Request) -> Capture | None:
    """A record without an HTTP head: a resource, a revisit that only points back, an FTP or DNS response (left out)."""
    if record.kind == "response":
        return None
    kind = record.fields.get("content-type")
    headers: Headers = (("Content-Type", kind),) if kind and record.kind == "resource" else ()
    status, reason = (200, "OK") if record.kind == "resource" else (304, "Not Modified")
    moment = _moment(record.fields.get("warc-date"))
    body = record.block if record.kind == "resource" else b""
    return Capture(request, status, reason, headers, body, moment, "warc", _truncation(record))


def _truncation(record: Record) -> Truncation | None:
    if record.missing:
        return "disconnect"
    return "length" if record.cut else _TRUNCATIONS.get(record.fields.get("warc-truncated"))


def _request(url: str, block: bytes) -> Request:
    first, headers, body = split_head(block)
    return Request(url, first.partition(" ")[0] or "GET", headers, body)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
