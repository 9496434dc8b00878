"""Cookies within one host and one run: what old portals need to page on; they never go to another host."""

import re
import threading

from newsarchive.fetch.location import Location

MAX_COOKIES = 50
MAX_LENGTH = 4_096
# How servers take a cookie back: an age of nothing, or an end long ago.
_ENDS = re.compile(r"max-age\s*=\s*(?:0|-\d+)|expires\s*=[^;]{0,40}\b(?:19\d\d|200\d)\b", re.IGNORECASE)
_PATH = re.compile(r";\s*path\s*=\s*([^;]*)", re.IGNORECASE)
_SECURE = re.compile(r";\s*secure\s*(?:;|=|$)", re.IGNORECASE)


class Cookies:
    """A jar a host, of cookies by name and path (RFC 6265)."""

    def __init__(self) -> None:
        self._jars: dict[str, dict[tuple[str, str], tuple[str, bool]]] = {}
        self._lock = threading.Lock()

    def header(self, at: Location) -> str | None:
        """The Cookie header for a request, or None; cookies of the longest path first."""
        jar = self._jars.get(at.authority)
        if not jar:
            return None
        path, is_safe = at.path.partition("?")[0], at.scheme == "https"
        fitting = [
            (-len(of), f"{name}={value}")
            for (name, of), (value, secure) in list(jar.items())
            if (is_safe or not secure) and _is_below(path, of)
        ]
        return "; ".join(pair for _, pair in sorted(fitting, key=lambda one: one[0])) or None

    def keep(self, at: Location, set_cookies: list[str]) -> None:
        """Take in the Set-Cookie headers of a reply."""
        for line in set_cookies[:MAX_COOKIES]:
            if len(line) <= MAX_LENGTH:
                self._take(at, line)

    def _take(self, at: Location, line: str) -> None:
        pair, _, _ = line.partition(";")
        rest = line[len(pair) :]
        name, equals, value = pair.strip().partition("=")
        if not equals or not name or not (name + value).isprintable():
            return
        secure = _SECURE.search(rest) is not None
        if secure and at.scheme != "https":
            return
        said = _PATH.search(rest)
        path = said[1].strip() if said else ""
        key = (name, path if path.startswith("/") else _folder(at.path))
        with self._lock:
            jar = self._jars.setdefault(at.authority, {})
            if _ENDS.search(rest):
                jar.pop(key, None)
            elif key in jar or len(jar) < MAX_COOKIES:
                jar[key] = (value, secure)


def _folder(path: str) -> str:
    """The path that a cookie belongs to which names none: the folder of the page that set it."""
    return path.partition("?")[0].rpartition("/")[0] or "/"


def _is_below(path: str, of: str) -> bool:
    return path == of or (path.startswith(of) and (of.endswith("/") or path[len(of) : len(of) + 1] == "/"))
