"""The content codings of HTTP taken off a body, with what can be saved of a damaged one."""

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A body without its codings; `problem` says what was wrong, if anything was."""

    body: bytes
    problem: str | None = None


def unpack(
    body: bytes, content_encoding: str | None, *, limit: int = 100_000_000, ratio: int = 200
) -> Unpacked:
    """Take off gzip, deflate and br, the last coding first; stop at `limit` bytes or at `ratio` times the input."""
    codings = [c.strip().lower() for c in (content_encoding or "").split(",") if c.strip()]
    codings = [c for c in codings if c != "identity"]
    problem = None
    if len(codings) > 2:
        return Unpacked(body, f"more than two content codings: {content_encoding}")
    for coding in reversed(codings):
        if coding in ("gzip", "x-gzip", "deflate"):
            wbits = 31 if coding != "deflate" else (15 if body[:1] == b"\x78" else -15)
            engine = zlib.decompressobj(wbits)
            allowed = min(limit, max(len(body) * ratio, 10_000_000))
            try:
                body = engine.decompress(body, allowed)
            except zlib.error as error:
                problem = f"{coding}: {error}"
        else:
            problem = f"unknown content coding {coding}"
    return Unpacked(body, problem)
