"""A capture: what one request brought over the wire, unchanged, with when and whence."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Origin = Literal["live", "warc", "wayback", "file"]
Truncation = Literal["length", "time", "disconnect"]
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as it was sent; `body` is the form of a postback."""

    url: str
    method: str = "GET"
    headers: Headers = ()
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Capture:
    """The response to one request. `body` is the de-chunked entity, its content coding still on.

    `fetched_at` is aware and in UTC. `truncated` says why the body was cut short, if it was
    (the reasons of WARC 1.1, `WARC-Truncated`). Header names and values are the wire's bytes read as latin-1.
    `address` is the IP address that was connected to, `version` the protocol that the status line named.
    """

    request: Request
    status: int
    reason: str
    headers: Headers
    body: bytes
    fetched_at: datetime
    origin: Origin = "live"
    truncated: Truncation | None = None
    notes: tuple[str, ...] = field(default=())
    address: str | None = None
    version: str = "HTTP/1.1"

    @property
    def url(self) -> str:
        """The address that was asked for."""
        return self.request.url

    @property
    def digest(self) -> str:
        """The payload digest, `sha256:` and 64 hexadecimal digits, over the de-chunked entity."""
        return "sha256:" + hashlib.sha256(self.body).hexdigest()

    def header(self, name: str) -> str | None:
        """The first header of that name in any case, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a capture's response record lies: a file name under `warc/`, and bytes from its start."""

    warc: str
    offset: int
    length: int
