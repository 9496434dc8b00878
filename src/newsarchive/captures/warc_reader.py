"""Captures read back from WARC and ARC files, from other people's too; a torn tail ends the reading, quietly or not."""

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from newsarchive.captures.http_record import restore, split_head, status_of, without_chunks
from newsarchive.errors import IntegrityProblem
from newsarchive.model.capture import Capture, Headers, Place, Request, Truncation

MAX_RECORD = 200_000_000
_TRUNCATIONS: dict[str, Truncation] = {"length": "length", "time": "time", "disconnect": "disconnect"}


def read_captures(path: Path) -> Iterator[tuple[Capture, Place]]:
    """Each response, resource and revisit of a file, with its place; `origin` is `warc`.

    Raises IntegrityProblem where the file cannot be read on; what came before has been yielded.
    """
    requests: dict[str, Request] = {}
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, no_record_parse=True, arc2warc=True)
        try:
            for found in records:
                capture = _capture(found.rec_headers, _read_block(found.raw_stream), requests)
                place = Place(path.name, records.get_record_offset(), records.get_record_length())
                if capture is not None:
                    yield capture, place
        except (ArchiveLoadFailed, zlib.error, EOFError, OSError, ValueError) as error:
            raise IntegrityProblem(f"cannot read on in this file: {error}", where=str(path)) from error


def _read_block(stream: Any) -> bytes:
    out = io.BytesIO()
    while out.tell() < MAX_RECORD and (piece := stream.read(1 << 16)):
        out.write(piece)
    return out.getvalue()


def read_place(directory: Path, place: Place, *, resolve: bool = True) -> Capture:
    """The capture at a place under `directory`; with `resolve`, a revisit brings the body of its original."""
    path = directory / place.warc
    try:
        with path.open("rb") as stream:
            stream.seek(place.offset)
            packed = stream.read(place.length)
    except OSError as error:
        raise IntegrityProblem(f"cannot read this file: {error.strerror}", where=str(path)) from error
    fields, block = _record(packed, path, place.offset)
    capture = _capture(fields, block, {})
    if capture is None:
        raise IntegrityProblem(f"no capture at byte {place.offset}", where=str(path))
    original = fields.get("warc-refers-to-filename"), fields.get("warc-refers-to-file-offset")
    if (
        not resolve
        or fields.get("warc-type") != "revisit"
        or capture.status == 304
        or not (original[0] and original[1])
    ):
        return capture
    length = int(fields.get("warc-refers-to-file-length") or 0) or MAX_RECORD
    body = read_place(directory, Place(Path(original[0]).name, int(original[1]), length), resolve=False).body
    return replace(capture, body=body)


class _Fields:
    """The fields of a record by name in any case."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._values = {name.lower(): value for name, value in reversed(pairs)}

    def get(self, name: str) -> str | None:
        return self._values.get(name)


def _record(packed: bytes, path: Path, offset: int) -> tuple[_Fields, bytes]:
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        raw = unpacker.decompress(packed, MAX_RECORD) if packed[:2] == b"\x1f\x8b" else packed
    except zlib.error as error:
        raise IntegrityProblem(f"a damaged gzip member at byte {offset}: {error}", where=str(path)) from error
    if packed[:2] == b"\x1f\x8b" and not unpacker.eof:
        raise IntegrityProblem(f"a gzip member cut short at byte {offset}", where=str(path))
    head, gap, rest = raw.partition(b"\r\n\r\n")
    lines = head.decode("utf-8", "replace").split("\r\n")
    if not gap or not lines[0].startswith("WARC/"):
        raise IntegrityProblem(f"no WARC record at byte {offset}", where=str(path))
    fields = _Fields([(name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines[1:])])
    length = fields.get("content-length") or ""
    if not length.isdigit() or int(length) > len(rest):
        raise IntegrityProblem(f"a record cut short at byte {offset}", where=str(path))
    return fields, rest[: int(length)]


def _capture(fields: Any, block: bytes, requests: dict[str, Request]) -> Capture | None:
    get = fields.get if isinstance(fields, _Fields) else fields.get_header
    kind = get("warc-type")
    url = (get("warc-target-uri") or "").strip("<>")
    if kind == "request":
        requests[get("warc-concurrent-to") or ""] = _request(url, block)
        return None
    if kind not in ("response", "resource", "revisit") or not url:
        return None
    request = requests.pop(get("warc-record-id") or "", None) or Request(url)
    content_type = (get("content-type") or "").lower()
    moment = _moment(get("warc-date"))
    if kind == "resource" or not content_type.startswith("application/http"):
        if kind == "response" and not url.startswith(("http://", "https://")):
            return None
        own: Headers = (("Content-Type", content_type),) if content_type and kind == "resource" else ()
        status = 304 if kind == "revisit" else 200
        return Capture(request, status, "", own, b"" if kind == "revisit" else block, moment, "warc")
    first, headers, body = split_head(block)
    version, status, reason = status_of(first)
    if kind == "revisit" and "not-modified" in (get("warc-profile") or ""):
        status, reason = 304, "Not Modified"
    cut = get("warc-truncated")
    truncated = _TRUNCATIONS.get(cut or "")
    note = get("warc-note")
    body = without_chunks(headers, body)
    notes = tuple(note.split("; ")) if note else ()
    return Capture(
        request,
        status,
        reason,
        restore(headers),
        body,
        moment,
        "warc",
        truncated,
        notes,
        get("warc-ip-address"),
        version,
    )


def _request(url: str, block: bytes) -> Request:
    first, headers, body = split_head(block)
    return Request(url, first.partition(" ")[0] or "GET", headers, body)


def _moment(text: str | None) -> datetime:
    try:
        return datetime.fromisoformat((text or "").strip()).astimezone(UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
