"""Where an address leads: the parts of a URL that a request is made of."""

from dataclasses import dataclass
from functools import lru_cache

import ada_url

from newsarchive.errors import BadUrl, FetchProblem
from newsarchive.fetch.limits import MAX_URL_LENGTH

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Location:
    """An address as it is sent: `url` has no fragment, no user and no password; `path` includes the query."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """Host and port as a Host header names them."""
        return self.host if self.port == _PORTS[self.scheme] else f"{self.host}:{self.port}"


@lru_cache(maxsize=512)
def locate(url: str) -> Location:
    """Take an address apart. Raises BadUrl, or FetchProblem if it is longer than servers take."""
    if len(url) > MAX_URL_LENGTH:
        raise FetchProblem(url[:200], "too-large", "an address longer than any server takes")
    try:
        parsed = ada_url.URL(url)
    except (ValueError, UnicodeError) as error:
        raise BadUrl(url, "it cannot be read") from error
    scheme = parsed.protocol.rstrip(":")
    if scheme not in _PORTS:
        raise BadUrl(url, f"only http and https are fetched, not {scheme}")
    if parsed.username or parsed.password:
        parsed.username = parsed.password = ""
    port = int(parsed.port) if parsed.port else _PORTS[scheme]
    path = (parsed.pathname or "/") + parsed.search
    return Location(parsed.href.partition("#")[0], scheme, parsed.hostname, port, path)
