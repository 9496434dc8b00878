"""Cookies within one host and one run: what old portals need to page on; they never go to another host."""

import re
import threading

MAX_COOKIES = 50
MAX_LENGTH = 4_096
# How servers take a cookie back: an age of nothing, or an end long ago.
_ENDS = re.compile(r"max-age\s*=\s*(?:0|-\d+)|expires\s*=[^;]{0,40}\b(?:19\d\d|200\d)\b", re.IGNORECASE)


class Cookies:
    """A jar a host."""

    def __init__(self) -> None:
        self._jars: dict[str, dict[str, str]] = {}
        self._lock = threading.Lock()

    def header(self, host: str) -> str | None:
        """The Cookie header for a request to this host, or None."""
        jar = self._jars.get(host)
        return "; ".join(f"{name}={value}" for name, value in list(jar.items())) if jar else None

    def keep(self, host: str, set_cookies: list[str]) -> None:
        """Take in the Set-Cookie headers of this host's reply."""
        for line in set_cookies[:MAX_COOKIES]:
            if len(line) <= MAX_LENGTH:
                self._take(host, line)

    def _take(self, host: str, line: str) -> None:
        pair, _, rest = line.partition(";")
        name, equals, value = pair.strip().partition("=")
        if not equals or not name or not (name + value).isprintable():
            return
        with self._lock:
            jar = self._jars.setdefault(host, {})
            if _ENDS.search(rest):
                jar.pop(name, None)
            elif name in jar or len(jar) < MAX_COOKIES:
                jar[name] = value
