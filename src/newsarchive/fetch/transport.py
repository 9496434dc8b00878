"""One request over one connection: the checked address is the one connected to, and no other file opens a socket."""

import contextlib
import errno
import select
import socket
import threading
from dataclasses import dataclass
from typing import Protocol

from newsarchive.errors import FetchProblem
from newsarchive.fetch import tls
from newsarchive.fetch.location import Location
from newsarchive.fetch.wire import Deadline, Reader, Reply, WireProblem, read_reply
from newsarchive.model.capture import Headers


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: `addresses` are those that may be connected to, in order."""

    location: Location
    addresses: tuple[str, ...]
    verify: bool = True
    legacy_tls: bool = False

    @property
    def key(self) -> tuple[str, str, int, bool, bool]:
        """What two requests must share to go over one connection."""
        at = self.location
        return (at.scheme, at.host, at.port, self.verify, self.legacy_tls)


class Transport(Protocol):
    """Sends one request and brings one reply, with the address it came from."""

    def send(self, target: Target, method: str, headers: Headers, body: bytes, deadline: Deadline) -> tuple[Reply, str]:
        """Raise FetchProblem if there is no reply."""
        ...

    def close(self) -> None:
        """Close what is open."""
        ...


@dataclass(slots=True)
class _Connection:
    sock: socket.socket
    address: str


class SocketTransport:
    """HTTP/1.1 over sockets of its own; an idle connection a host is kept for the next request."""

    def __init__(self, *, most_idle: int = 64) -> None:
        self._idle: dict[tuple[str, str, int, bool, bool], _Connection] = {}
        self._lock = threading.Lock()
        self._most_idle = most_idle

    def close(self) -> None:
        """Close all idle connections."""
        with self._lock:
            idle, self._idle = self._idle, {}
        for connection in idle.values():
            _close(connection)

    def send(self, target: Target, method: str, headers: Headers, body: bytes, deadline: Deadline) -> tuple[Reply, str]:
        """Send over the idle connection to this host if there is one, else over a new one."""
        head = _head(target, method, headers)
        kept = self._take(target)
        if kept is not None:
            try:
                return self._exchange(kept, target, method, head + body, deadline)
            except WireProblem as problem:
                # The server closed the idle connection; if it had read the request, a POST must not go out twice.
                if not (problem.fresh and method in ("GET", "HEAD")):
                    raise _as_fetch_problem(target.location.url, problem) from problem
        connection = _connect(target, deadline)
        try:
            return self._exchange(connection, target, method, head + body, deadline)
        except WireProblem as problem:
            raise _as_fetch_problem(target.location.url, problem) from problem

    def _exchange(
        self, connection: _Connection, target: Target, method: str, message: bytes, deadline: Deadline
    ) -> tuple[Reply, str]:
        keep = False
        try:
            reader = Reader(connection.sock, deadline)
            try:
                connection.sock.sendall(message)
            except TimeoutError as error:
                raise WireProblem("timeout", "the request could not be sent in time") from error
            except OSError as error:
                raise WireProblem("reset", "the connection broke before a reply", fresh=True) from error
            reply = read_reply(reader, method, deadline.limits)
            keep = reply.keep_alive
            return reply, connection.address
        finally:
            if keep:
                self._keep(target, connection)
            else:
                _close(connection)

    def _take(self, target: Target) -> _Connection | None:
        with self._lock:
            connection = self._idle.pop(target.key, None)
        if connection is None:
            return None
        if connection.address in target.addresses and _is_quiet(connection.sock):
            return connection
        _close(connection)
        return None

    def _keep(self, target: Target, connection: _Connection) -> None:
        with self._lock:
            dropped = [self._idle.pop(target.key, None)]
            if len(self._idle) >= self._most_idle:
                dropped.append(self._idle.pop(next(iter(self._idle))))
            self._idle[target.key] = connection
        for old in dropped:
            if old is not None:
                _close(old)


def _head(target: Target, method: str, headers: Headers) -> bytes:
    lines = [f"{method} {target.location.path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1", "replace")


def _connect(target: Target, deadline: Deadline) -> _Connection:
    last: OSError | None = None
    for address in target.addresses[:4]:
        left = min(deadline.limits.connect_seconds, deadline.left())
        if left <= 0:
            break
        try:
            sock = socket.create_connection((address, target.location.port), timeout=left)
        except OSError as error:
            last = error
            continue
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if target.location.scheme == "https":
            sock = _wrap(sock, target, deadline)
        return _Connection(sock, address)
    raise _connect_problem(target, last) from last


def _wrap(sock: socket.socket, target: Target, deadline: Deadline) -> socket.socket:
    host = target.location.host
    sock.settimeout(max(0.1, min(deadline.limits.connect_seconds, deadline.left())))
    try:
        context = tls.context(verify=target.verify, legacy=target.legacy_tls)
        return context.wrap_socket(sock, server_hostname=host.strip("[]"))
    except TimeoutError as error:
        sock.close()
        raise FetchProblem(target.location.url, "timeout", f"{host} does not finish the TLS handshake") from error
    except (OSError, ValueError) as error:
        sock.close()
        problem = FetchProblem(target.location.url, "tls", f"no safe connection to {host}: {tls.reason(error)}")
        problem.hint = tls.hint(error)
        raise problem from error


def _connect_problem(target: Target, error: OSError | None) -> FetchProblem:
    where = f"{target.location.host}, port {target.location.port}"
    if error is None or isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return FetchProblem(target.location.url, "timeout", f"no connection to {where} in time")
    if error.errno == errno.ECONNREFUSED:
        return FetchProblem(target.location.url, "refused", f"{where} refuses the connection")
    if error.errno == errno.ECONNRESET:
        return FetchProblem(target.location.url, "reset", f"{where} breaks the connection off")
    return FetchProblem(target.location.url, "unreachable", f"{where} cannot be reached: {error.strerror or error}")


def _as_fetch_problem(url: str, problem: WireProblem) -> FetchProblem:
    return FetchProblem(url, problem.rule, problem.what)


def _is_quiet(sock: socket.socket) -> bool:
    """Whether nothing waits to be read: neither the peer's close nor a reply that nobody asked for."""
    poller = select.poll()
    poller.register(sock, select.POLLIN)
    return not poller.poll(0)


def _close(connection: _Connection) -> None:
    with contextlib.suppress(OSError):
        connection.sock.close()
