"""Where an address leads: the parts of a URL that a request is made of."""

from dataclasses import dataclass
from functools import lru_cache

from newsarchive.errors import BadUrl, FetchProblem
from newsarchive.fetch.limits import MAX_URL_LENGTH
from newsarchive.text.urls import take_apart

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
    parts = take_apart(url)
    if parts is None:
        raise BadUrl(url[:200], "it cannot be read")
    if parts.scheme not in _PORTS:
        raise BadUrl(url[:200], f"only http and https are fetched, not {parts.scheme}")
    port = parts.port or _PORTS[parts.scheme]
    named = "" if port == _PORTS[parts.scheme] else f":{port}"
    path = parts.path + parts.search
    return Location(f"{parts.scheme}://{parts.host}{named}{path}", parts.scheme, parts.host, port, path)
