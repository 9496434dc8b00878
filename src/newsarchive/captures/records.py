"""WARC records as bytes (ISO 28500:2017, WARC 1.1), put together by warcio: nothing here opens a file."""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime

from warcio.statusandheaders import StatusAndHeaders

from newsarchive.model.capture import Capture, Headers, Place

IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
# The body is stored without chunks, so the header that announces chunks is kept under another name.
RENAMED = "X-Archive-Orig-"
_REQUEST, _RESPONSE = "application/http;msgtype=request", "application/http;msgtype=response"
_GZIP = 16 + zlib.MAX_WBITS
# On pages of the web, level 4 costs 60 % of the CPU of level 6 and 40 % of level 9, for files 5 % larger.
_LEVEL = 4
_SMALL = 2_048
# A record in pieces: a body of 50 MB is not copied to be packed.
Record = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Original:
    """The capture that a revisit points back to: when and where the same payload was stored."""

    url: str
    fetched_at: datetime
    digest: str
    place: Place | None = None
    status: int = 200
    reason: str = "OK"
    headers: Headers = ()

    @classmethod
    def of(cls, capture: Capture, place: Place | None = None) -> "Original":
        """What a later revisit needs to know of this capture."""
        return cls(
            capture.url, capture.fetched_at, capture.digest, place, capture.status, capture.reason, capture.headers
        )


def member(record: Record) -> Record:
    """One record as one whole gzip member, in pieces; warcio's own packing is fixed at level 9."""
    if sum(map(len, record)) < _SMALL:
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, 16 + 12, 5)
    else:
        packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    return (*map(packer.compress, record), packer.flush())


def record(fields: list[tuple[str, str]], content_type: str, *, head: bytes = b"", body: bytes = b"") -> Record:
    """A record of head and body: ids, dates and digests are among the fields. A record without a block has no type."""
    lines = [(name, _safe(value)) for name, value in fields]
    if content_type:
        lines.append(("Content-Type", content_type))
    lines.append(("Content-Length", str(len(head) + len(body))))
    header = StatusAndHeaders("", (), protocol="WARC/1.1")
    header.headers = lines  # given to the constructor, each would be looked at for bytes
    return (header.to_bytes() + head, body, b"\r\n\r\n")


def record_id(*parts: str) -> str:
    """An id that is the same for the same parts, in the form of a UUID (RFC 9562, version 8)."""
    digits = hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()
    return f"<urn:uuid:{digits[:8]}-{digits[8:12]}-8{digits[13:16]}-b{digits[17:20]}-{digits[20:32]}>"


def date(moment: datetime) -> str:
    """A WARC-Date: UTC, with fractions of a second where there are any.

    >>> date(datetime(2012, 1, 5, 14, 30, tzinfo=UTC))
    '2012-01-05T14:30:00Z'
    """
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def sha256(*parts: bytes) -> str:
    """A digest label over the parts in order."""
    made = hashlib.sha256()
    for part in parts:
        made.update(part)
    return "sha256:" + made.hexdigest()


def warcinfo(file_name: str, software: str, moment: datetime) -> Record:
    """The record that begins each file."""
    block = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    fields = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", record_id("warcinfo", file_name, date(moment))),
        ("WARC-Date", date(moment)),
        ("WARC-Filename", file_name),
        ("WARC-Block-Digest", sha256(block)),
    ]
    return record(fields, "application/warc-fields", body=block)


def request_record(capture: Capture, own_id: str, response_id: str) -> Record:
    """The request as it was sent."""
    request = capture.request
    target = request.url.partition("://")[2].partition("#")[0]
    slash = min((at for at in (target.find("/"), target.find("?")) if at >= 0), default=len(target))
    path = target[slash:] or "/"
    head = http_head(f"{request.method} {path if path[0] == '/' else '/' + path} HTTP/1.1", request.headers)
    fields = [
        ("WARC-Type", "request"),
        ("WARC-Record-ID", own_id),
        ("WARC-Date", date(capture.fetched_at)),
        ("WARC-Target-URI", request.url),
        ("WARC-Concurrent-To", response_id),
        ("WARC-Block-Digest", sha256(head, request.body)),
        ("WARC-Payload-Digest", sha256(request.body)),
    ]
    return record(fields, _REQUEST, head=head, body=request.body)


def response_record(capture: Capture, own_id: str, request_id: str, digest: str | None = None) -> Record:
    """The response: its head, and its body without chunks. `digest` is the payload's, where it is known."""
    head = response_head(capture.version, capture.status, capture.reason, capture.headers)
    fields = _common(capture, "response", own_id, request_id)
    if capture.truncated:
        fields.append(("WARC-Truncated", capture.truncated))
    fields += [
        ("WARC-Block-Digest", sha256(head, capture.body)),
        ("WARC-Payload-Digest", digest or capture.digest),
    ]
    return record(fields, _RESPONSE, head=head, body=capture.body)


def revisit_record(capture: Capture, own_id: str, request_id: str, original: Original) -> Record:
    """A response whose payload is stored already. A 304 is shown with the original's head, so that it replays."""
    not_modified = capture.status == 304
    status, reason, headers = capture.status, capture.reason, capture.headers
    if not_modified:
        status, reason, headers = original.status, original.reason, original.headers
    head = response_head(capture.version, status, reason, headers) if headers else b""
    fields = _common(capture, "revisit", own_id, request_id)
    fields += [
        ("WARC-Profile", NOT_MODIFIED if not_modified else IDENTICAL),
        ("WARC-Refers-To-Target-URI", original.url),
        ("WARC-Refers-To-Date", date(original.fetched_at)),
        ("WARC-Block-Digest", sha256(head)),
        ("WARC-Payload-Digest", original.digest),
    ]
    if original.place:
        fields += [
            ("WARC-Refers-To-Filename", original.place.warc),
            ("WARC-Refers-To-File-Offset", str(original.place.offset)),
            ("WARC-Refers-To-File-Length", str(original.place.length)),
        ]
    return record(fields, _RESPONSE if head else "", head=head)


def _common(capture: Capture, kind: str, own_id: str, request_id: str) -> list[tuple[str, str]]:
    fields = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", own_id),
        ("WARC-Date", date(capture.fetched_at)),
        ("WARC-Target-URI", capture.url),
        # Both records of a pair name each other: replay tools that join a form to its answer look at the later one.
        ("WARC-Concurrent-To", request_id),
    ]
    if capture.address:
        fields.append(("WARC-IP-Address", capture.address))
    if capture.version not in ("HTTP/1.1", ""):
        fields.append(("WARC-Protocol", capture.version.lower()))
    if capture.notes:
        fields.append(("WARC-Note", "; ".join(note.replace("; ", ", ") for note in capture.notes)))
    return fields


def response_head(version: str, status: int, reason: str, headers: Headers) -> bytes:
    """The head of a response whose body lies beside it without chunks."""
    chunked = any(name.lower() == "transfer-encoding" for name, _ in headers)
    moved = ("transfer-encoding", "content-length") if chunked else ()
    kept = tuple((RENAMED + name if name.lower() in moved else name, value) for name, value in headers)
    return http_head(f"{version} {status:03d} {reason}", kept)


def http_head(first: str, headers: Headers) -> bytes:
    """A head as bytes: header text is latin-1, the wire's own bytes; text of other origin becomes UTF-8."""
    lines = [first, *(f"{name}: {value}" for name, value in headers), "", ""]
    text = "\r\n".join(lines)
    ends = len(lines) - 1
    if text.count("\n") == ends and text.count("\r") == ends:
        try:
            return text.encode("latin-1")
        except UnicodeEncodeError:
            pass
    return b"\r\n".join(_line(line) for line in lines)


def _line(text: str) -> bytes:
    text = text.replace("\r", " ").replace("\n", " ")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _safe(value: str) -> str:
    return value if value.isprintable() else "".join(char if char.isprintable() else " " for char in value)
