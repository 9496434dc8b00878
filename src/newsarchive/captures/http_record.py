"""The block of an HTTP record read back: head, headers, and a body without chunks."""

import re

from newsarchive.captures.records import RENAMED
from newsarchive.model.capture import Headers

_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(r"(HTTP/\d(?:\.\d)?|ICY)?\s*(\d{3})\s*(.*)\Z", re.DOTALL)


def split_head(block: bytes) -> tuple[str, Headers, bytes]:
    """First line, headers and the rest; header text is latin-1, so that its bytes can be had again."""
    found = _END.search(block)
    head, body = (block[: found.start()], block[found.end() :]) if found else (block, b"")
    first, *lines = head.decode("latin-1").split("\n")
    headers: list[tuple[str, str]] = []
    for line in lines:
        text = line.rstrip("\r")
        if text[:1] in (" ", "\t") and headers:
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {text.strip()}")
            continue
        name, colon, value = text.partition(":")
        if colon:
            headers.append((name.strip(), value.strip(" \t")))
    return first.rstrip("\r"), tuple(headers), body


def status_of(first: str) -> tuple[str, int, str]:
    """Version, status and reason of a status line; status 0 if it is none."""
    found = _STATUS.match(first)
    return (found.group(1) or "HTTP/1.1", int(found.group(2)), found.group(3).strip()) if found else ("", 0, "")


def restore(headers: Headers) -> Headers:
    """The headers as they came, those that the writer renamed under their own names again."""
    return tuple((name.removeprefix(RENAMED), value) for name, value in headers)


def without_chunks(headers: Headers, body: bytes) -> bytes:
    """The body, its chunks joined where the record holds them still (many writers keep the wire's form)."""
    coding = ",".join(value for name, value in headers if name.lower() == "transfer-encoding").lower()
    return _join_chunks(body) if coding.endswith("chunked") else body


def _join_chunks(body: bytes) -> bytes:
    parts, at = list[bytes](), 0
    while True:
        line_end = body.find(b"\n", at, at + 64)
        size = body[at : line_end if line_end >= 0 else at].partition(b";")[0].strip()
        if line_end < 0 or not size or size.strip(b"0123456789abcdefABCDEF"):
            # Not chunks after all, or cut: what was joined so far, or all of it.
            return b"".join(parts) if parts else body
        length = int(size, 16)
        if not length:
            return b"".join(parts)
        parts.append(body[line_end + 1 : line_end + 1 + length])
        at = line_end + 1 + length
        at += 2 if body[at : at + 2] == b"\r\n" else 1
