"""Where a fetch may connect to: what a person named, and the public web; never inwards because a page says so."""

import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterable
from typing import TypeAlias

from newsarchive.errors import FetchProblem

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver: TypeAlias = Callable[[str, int], list[str]]

RESOLVED_FOR = 300.0
_MOST_KNOWN = 10_000
_REFUSED = tuple(
    ipaddress.ip_network(block)
    for block in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
        "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet (IANA's special-purpose registries, RFC 6890)."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return parsed.is_global and not any(parsed in block for block in _REFUSED if block.version == parsed.version)


def resolve_host(host: str, port: int, *, seconds: float = 20.0) -> list[str]:
    """The addresses of a host in the system's order; raises OSError. The wait for a name server is bounded."""
    literal = host.strip("[]")
    try:
        return [str(ipaddress.ip_address(literal))]
    except ValueError:
        pass
    found: list[str] = []
    failed: list[OSError] = []

    def ask() -> None:
        try:
            answers = socket.getaddrinfo(literal, port, type=socket.SOCK_STREAM)
        except OSError as error:
            failed.append(error)
        except UnicodeError as error:
            failed.append(socket.gaierror(str(error)))
        else:
            found.extend(dict.fromkeys(str(answer[4][0]) for answer in answers))

    thread = threading.Thread(target=ask, daemon=True, name="resolver")
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not found:
        raise TimeoutError("the name server does not answer")
    return found


class Egress:
    """Decides which addresses of a host may be connected to."""

    def __init__(
        self,
        *,
        named: Iterable[tuple[str, int]] = (),
        resolver: Resolver = resolve_host,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._named = set(named)
        self._resolver = resolver
        self._clock = clock
        self._known: dict[tuple[str, int], tuple[float, list[str]]] = {}

    def name(self, host: str, port: int) -> None:
        """A person named this host and port: it may be anywhere."""
        self._named.add((host, port))

    def is_named(self, host: str, port: int) -> bool:
        """Whether a person named exactly this host and port."""
        return (host, port) in self._named

    def addresses(self, url: str, host: str, port: int) -> list[str]:
        """The addresses of `host` that may be connected to; the caller connects to one of these and to no other."""
        found = self._resolve(url, host, port)
        if self.is_named(host, port):
            return found
        allowed = [address for address in found if is_public(address)]
        if not allowed:
            raise FetchProblem(
                url, "egress", f"a page leads to {host} ({found[0]}), which is not on the public internet"
            )
        return allowed

    def _resolve(self, url: str, host: str, port: int) -> list[str]:
        until, found = self._known.get((host, port), (0.0, []))
        if found and self._clock() < until:
            return found
        try:
            found = self._resolver(host, port)
        except TimeoutError as error:
            raise FetchProblem(url, "dns", f"no answer from the name server for {host}") from error
        except OSError as error:
            raise FetchProblem(url, "dns", f"unknown host {host}") from error
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[host, port] = (self._clock() + RESOLVED_FOR, found)
        return found
