"""The content codings of HTTP taken off a body, under a limit, with what can be saved of a damaged one."""

import io
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

_GZIP = b"\x1f\x8b\x08"
_MOST_CODINGS = 2
_SMALL = 10_000_000
_STEP = 4096
_OUT = 262_144
_MEANT = 100


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A body without its codings; `problem` says what was wrong, if anything was."""

    body: bytes
    problem: str | None = None


def unpack(body: bytes, content_encoding: str | None, *, limit: int = 100_000_000, ratio: int = 200) -> Unpacked:
    """Take off gzip, deflate and br, the last coding first; never raises.

    The result is cut at `limit` bytes, and at `ratio` times the body if that is more than a few megabytes. Gzip is
    taken off unasked too, once: servers forget to say it, or pack twice.
    """
    if not body:
        return Unpacked(body)
    named = [coding.strip().lower() for coding in (content_encoding or "").split(",")]
    codings = [coding for coding in named if coding not in ("", "identity", "none", "binary", "8bit")]
    if len(codings) > _MOST_CODINGS:
        return Unpacked(body, f"{len(codings)} content codings, more than {_MOST_CODINGS}; left packed")
    most = min(limit, max(len(body) * ratio, _SMALL))
    problem = None
    for coding in reversed(codings):
        unpacker = _UNPACKERS.get(coding)
        if unpacker is None:
            return Unpacked(body, _joined(problem, f"unknown content coding {coding[:40]!r}; left packed"))
        body, trouble = unpacker(body, most)
        problem = _joined(problem, trouble)
    if body.startswith(_GZIP) and len(codings) < _MOST_CODINGS:
        body, trouble = _gunzip(body, most)
        problem = _joined(problem, trouble)
    if len(body) > limit:
        body, problem = body[:limit], _joined(problem, f"cut at {limit} bytes")
    return Unpacked(body, problem)


def _joined(*problems: str | None) -> str | None:
    return "; ".join(problem for problem in problems if problem) or None


def _gunzip(body: bytes, most: int) -> tuple[bytes, str | None]:
    """All members of a gzip body; what follows the last is ignored, as browsers do."""
    if not body.startswith(b"\x1f\x8b"):
        return body, "gzip: the body is not gzip; taken as it is"
    out = io.BytesIO()
    at = 0
    while body.startswith(b"\x1f\x8b", at):
        trouble, at = _drain(lambda: _Zlib(31), body, at, out, most)
        if trouble:
            return out.getvalue(), f"gzip: {trouble}"
    return out.getvalue(), None


def _deflate(body: bytes, most: int) -> tuple[bytes, str | None]:
    """Zlib as the standard says, or bare deflate as old servers send it."""
    has_header = len(body) > 1 and body[0] & 15 == 8 and (body[0] * 256 + body[1]) % 31 == 0
    best, why = body, "deflate: the body is not deflate; taken as it is"
    for bits in (15, -15) if has_header else (-15, 15):
        out = io.BytesIO()
        trouble, _ = _drain(partial(_Zlib, bits), body, 0, out, most)
        if trouble is None:
            return out.getvalue(), None
        if best is body and out.tell() > _MEANT:
            best, why = out.getvalue(), f"deflate: {trouble}"
    return best, why


def _unbrotli(body: bytes, most: int) -> tuple[bytes, str | None]:
    try:
        _Brotli()
    except ImportError:
        return body, "br: needs the Brotli library (pip install 'newsarchive[brotli]'); left packed"
    out = io.BytesIO()
    try:
        trouble, _ = _drain(_Brotli, body, 0, out, most)
    except TypeError:
        return body, "br: needs Brotli 1.2 or later, which can stop at a limit; left packed"
    if trouble and not out.tell():
        return body, "br: the body is not Brotli; taken as it is"
    return out.getvalue(), trouble and f"br: {trouble}"


_UNPACKERS: dict[str, Callable[[bytes, int], tuple[bytes, str | None]]] = {
    "gzip": _gunzip, "x-gzip": _gunzip, "deflate": _deflate, "br": _unbrotli,
}  # fmt: skip


class _DamagedError(Exception):
    """The stream cannot go on from here."""


class _Engine(Protocol):
    """One stream being unpacked."""

    def feed(self, step: bytes) -> Iterator[bytes]:
        """What comes out of one more step of input, in pieces of bounded size."""

    @property
    def left(self) -> int | None:
        """How many bytes of the last step lie beyond the end of the stream; None before its end."""


class _Zlib:
    def __init__(self, bits: int) -> None:
        self._engine = zlib.decompressobj(bits)

    def feed(self, step: bytes) -> Iterator[bytes]:
        try:
            while step and not self._engine.eof:
                yield self._engine.decompress(step, _OUT)
                step = self._engine.unconsumed_tail
        except zlib.error as error:
            raise _DamagedError(str(error).rpartition(": ")[2]) from error

    @property
    def left(self) -> int | None:
        return len(self._engine.unused_data) if self._engine.eof else None


class _Brotli:
    def __init__(self) -> None:
        import brotli  # type: ignore[import-not-found, import-untyped, unused-ignore]  # noqa: PLC0415 - an extra

        self._engine = brotli.Decompressor()
        self._error: type[Exception] = brotli.error

    def feed(self, step: bytes) -> Iterator[bytes]:
        try:
            while not self._engine.is_finished():
                piece = self._engine.process(step, output_buffer_limit=_OUT)
                yield piece
                if self._engine.can_accept_more_data():
                    return
                step = b""
        except self._error as error:
            raise _DamagedError("not valid Brotli") from error

    @property
    def left(self) -> int | None:
        return 0 if self._engine.is_finished() else None


def _drain(make: Callable[[], _Engine], body: bytes, at: int, out: io.BytesIO, most: int) -> tuple[str | None, int]:
    """Write what one stream of `body` unpacks to; what went wrong, or None, and where the stream ends.

    A damage loses what the same step held before it: the step is taken again, byte by byte.
    """
    engine = make()
    for start in range(at, len(body), _STEP):
        step = body[start : start + _STEP]
        written = out.tell()
        try:
            for piece in engine.feed(step):
                out.write(piece[: most - out.tell()])
                if out.tell() >= most:
                    return f"cut at {most} bytes", len(body)
        except _DamagedError as damage:
            out.seek(written)
            is_damaged = _save(make, body, (at, start), out, most)
            return f"damaged ({damage}); read up to there" if is_damaged else None, len(body)
        if engine.left is not None:
            return None, start + len(step) - engine.left
    return "cut short; read up to there", len(body)


def _save(make: Callable[[], _Engine], body: bytes, span: tuple[int, int], out: io.BytesIO, most: int) -> bool:
    """Write what the damaged step, the one at the span's end, still holds; False if it turns out whole."""
    at, start = span
    engine = make()
    try:
        for _ in engine.feed(body[at:start]):
            pass
        for byte in range(start, min(start + _STEP, len(body))):
            out.writelines(piece[: most - out.tell()] for piece in engine.feed(body[byte : byte + 1]))
            if engine.left is not None:
                return False
    except _DamagedError:
        pass
    return True
