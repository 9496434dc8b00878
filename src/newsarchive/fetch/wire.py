"""HTTP/1.1 read from a socket (RFC 9112), under caps: every wait has an end, and no number of the peer allocates.

It is our own because libraries bound each read and not the whole reply, decode the bodies of redirects, lose header
bytes that are no UTF-8, and cost several times the CPU.
"""

import io
import re
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from newsarchive.fetch.limits import Limits
from newsarchive.model.capture import Headers, Truncation

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS_LINE = re.compile(rb"(HTTP/\d(?:\.\d)?)[ \t]+(\d{3})(?:[ \t]+([^\r\n]*))?[ \t]*\Z")
_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\Z")
_PIECE = 65_536


class WireProblem(Exception):
    """The reply cannot be read. `rule` is the word a fetch problem carries; `fresh` if not one byte had come."""

    def __init__(self, rule: str, what: str, *, fresh: bool = False) -> None:
        super().__init__(what)
        self.rule = rule
        self.what = what
        self.fresh = fresh


@dataclass(slots=True)
class Reply:
    """One reply as it came: headers as latin-1 text, body without chunks."""

    status: int
    reason: str
    version: str
    headers: Headers
    body: bytes = b""
    truncated: Truncation | None = None
    keep_alive: bool = False
    notes: list[str] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        """All values of the header `name` (lower case)."""
        return [value for key, value in self.headers if key.lower() == name]


class Deadline:
    """The moment when a fetch must be over, and the moment from which it may not trickle."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.limits = limits
        self.began = clock()
        self.ends = self.began + limits.seconds

    def left(self) -> float:
        """Seconds left; at most zero when it is over."""
        return self.ends - self._clock()

    def spent(self) -> float:
        """Seconds since the fetch began."""
        return self._clock() - self.began

    def extend(self, seconds: float) -> None:
        """Leave out a wait that politeness asked for."""
        self.began += seconds
        self.ends += seconds


class Reader:
    """Bytes from a socket, each wait for them bounded."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline
        self._timeout = deadline.limits.idle_seconds
        self._began = deadline.spent()
        self._got = 0
        self.buffer = b""
        sock.settimeout(self._timeout)

    def more(self) -> bytes:
        """The next bytes, empty at the end. Raises TimeoutError when the time is up or the peer trickles."""
        limits, spent = self._deadline.limits, self._deadline.spent()
        left = limits.seconds - spent
        busy = spent - self._began
        if left <= 0 or (busy > limits.slow_seconds and self._got < busy * limits.slow_bytes_per_second):
            raise TimeoutError("the time of this fetch is over")
        if left < self._timeout:
            self._timeout = left
            self._sock.settimeout(left)
        piece = self._sock.recv(_PIECE)
        self._got += len(piece)
        return piece

    @property
    def is_fresh(self) -> bool:
        """Whether no byte has come yet."""
        return not self._got


def read_reply(reader: Reader, method: str, limits: Limits) -> Reply:
    """The final reply to a request; interim ones are skipped, a bounded number of them."""
    for _ in range(limits.interim_replies + 1):
        reply = _read_head(reader, limits)
        if reply.status >= 200 or reply.status == 101:
            _read_body(reader, method, reply, limits)
            return reply
    raise WireProblem("bad-reply", f"more than {limits.interim_replies} interim replies")


def _read_head(reader: Reader, limits: Limits) -> Reply:
    data = reader.buffer.lstrip(b"\r\n")
    while True:
        end = _HEAD_END.search(data)
        if end and end.start() <= limits.header_bytes:
            break
        if len(data) > limits.header_bytes:
            raise WireProblem("too-large", f"headers longer than {limits.header_bytes:,} bytes")
        if len(data) >= 5 and not data.startswith(b"HTTP/"):
            raise WireProblem("bad-reply", "the reply does not begin with a status line of HTTP/1")
        try:
            piece = reader.more()
        except TimeoutError as error:
            raise WireProblem("timeout", "no whole reply in time") from error
        except OSError as error:
            raise WireProblem("reset", "the connection broke before a reply", fresh=reader.is_fresh) from error
        if not piece:
            raise WireProblem("reset", "the connection was closed before a reply", fresh=reader.is_fresh)
        data = data + piece if data else piece.lstrip(b"\r\n")
    reader.buffer = data[end.end() :]
    return _parse_head(data[: end.start()], limits)


def _parse_head(head: bytes, limits: Limits) -> Reply:
    first, *lines = head.split(b"\n")
    status_line = _STATUS_LINE.match(first.rstrip(b"\r"))
    if not status_line:
        raise WireProblem("bad-reply", "the reply's status line cannot be read")
    version, status, reason = status_line.groups()
    if len(lines) > limits.header_fields * 2:
        raise WireProblem("too-large", f"more than {limits.header_fields} header fields")
    headers: list[tuple[str, str]] = []
    for line in lines:
        text = line.rstrip(b"\r").decode("latin-1")
        if text[:1] in (" ", "\t") and headers:
            name, value = headers[-1]
            headers[-1] = (name, (value + " " + text.strip(" \t")).strip(" "))
            continue
        name, colon, value = text.partition(":")
        if colon and name.strip():
            headers.append((name.strip(), value.strip(" \t")))
    if len(headers) > limits.header_fields:
        raise WireProblem("too-large", f"more than {limits.header_fields} header fields")
    reply = Reply(int(status), (reason or b"").decode("latin-1").strip(), version.decode("ascii"), tuple(headers))
    wishes = ",".join(reply.values("connection")).lower()
    reply.keep_alive = "close" not in wishes if reply.version == "HTTP/1.1" else "keep-alive" in wishes
    return reply


def _read_body(reader: Reader, method: str, reply: Reply, limits: Limits) -> None:
    if method == "HEAD" or reply.status in (204, 304) or reply.status == 101:
        # Bytes after such a reply would be taken for the answer to the next request.
        declared = reply.status != 204 and method != "HEAD" and reply.values("content-length") not in ([], ["0"])
        reply.keep_alive = reply.keep_alive and not reader.buffer and not declared
        return
    coding = ",".join(reply.values("transfer-encoding")).lower()
    out = io.BytesIO()
    try:
        if coding.rpartition(",")[2].strip() == "chunked":
            if reply.values("content-length"):
                reply.keep_alive = False
            reply.truncated = _copy_chunks(reader, out, limits)
        elif coding:
            reply.keep_alive = False
            reply.truncated = _copy(reader, out, None, limits)
        else:
            reply.truncated = _copy_length(reader, out, reply, limits)
    except TimeoutError:
        reply.truncated = "time"
    except OSError:
        reply.truncated = "disconnect"
    except _BadChunk as error:
        if not out.tell():
            raise WireProblem("bad-reply", str(error)) from error
        reply.truncated = "disconnect"
        reply.notes.append(str(error))
    if reply.truncated or reader.buffer:
        reply.keep_alive = False
    reply.body = out.getvalue()


def _copy_length(reader: Reader, out: io.BytesIO, reply: Reply, limits: Limits) -> Truncation | None:
    said = {part.strip() for value in reply.values("content-length") for part in value.split(",")}
    if len(said) > 1:
        raise WireProblem("bad-reply", "two Content-Length headers that disagree")
    length = said.pop() if said else ""
    if length.isascii() and length.isdigit() and len(length) <= 18:
        return _copy(reader, out, int(length), limits)
    if length:
        reply.notes.append(f"Content-Length {length[:40]!r} is no length and was passed over")
    reply.keep_alive = False
    return _copy(reader, out, None, limits)


def _copy(reader: Reader, out: io.BytesIO, length: int | None, limits: Limits) -> Truncation | None:
    """Copy `length` bytes, or all up to the close; what lies beyond stays in the buffer."""
    while length is None or length > 0:
        piece = reader.buffer or reader.more()
        reader.buffer = b""
        if not piece:
            return None if length is None else "disconnect"
        if length is not None and len(piece) > length:
            piece, reader.buffer = piece[:length], piece[length:]
        room = limits.body_bytes - out.tell()
        if len(piece) > room:
            out.write(piece[:room])
            return "length"
        out.write(piece)
        if length is not None:
            length -= len(piece)
    return None


class _BadChunk(Exception):
    pass


def _copy_chunks(reader: Reader, out: io.BytesIO, limits: Limits) -> Truncation | None:
    while True:
        line = _line(reader)
        if line is None:
            return "disconnect"
        size = _CHUNK_SIZE.match(line)
        if not size:
            raise _BadChunk("a chunk's size that is no number")
        length = int(size.group(1), 16)
        if not length:
            break
        cut = _copy(reader, out, length, limits)
        if cut:
            return cut
        end = _line(reader)
        if end is None:
            return "disconnect"
        if end:
            raise _BadChunk("a chunk longer than it said")
    for _ in range(limits.header_fields):  # trailers
        line = _line(reader)
        if not line:
            return None
    raise _BadChunk("trailers with no end")


def _line(reader: Reader) -> bytes | None:
    data = reader.buffer
    while b"\n" not in data:
        if len(data) > 4_096:
            raise _BadChunk("a chunk's size line with no end")
        piece = reader.more()
        if not piece:
            return None
        data += piece
    line, _, reader.buffer = data.partition(b"\n")
    return line.rstrip(b"\r")
