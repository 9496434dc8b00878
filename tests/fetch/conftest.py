"""A server whose every byte a test decides, and a fetcher that never sleeps."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.limits import Limits

NOW = datetime(2024, 3, 1, 8, 0, tzinfo=UTC)
Reply = bytes | Callable[[socket.socket], None]


def _reply(body: bytes = b"", status: str = "200 OK", *headers: str) -> bytes:
    """An ordinary reply with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


class RawServer:
    """Answers each path with the next of the bytes it was given; the last is given again and again.

    Bytes that hold `Connection: close`, and those without a length, end the connection.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._replies: dict[str, list[Reply]] = {}
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.port = self._listener.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self._start(self._accept)

    def on(self, path: str, *replies: Reply) -> str:
        """Answer `path` with these; the address of it."""
        self._replies[path] = list(replies)
        return self.base + path

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [request.split(b" ")[1].decode("latin-1") for request in self.requests]

    def close(self) -> None:
        if self._listener.fileno() < 0:
            return
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                while request := _read_request(connection):
                    self.requests.append(request)
                    replies = self._replies[request.split(b" ")[1].decode("latin-1")]
                    answer = replies.pop(0) if len(replies) > 1 else replies[0]
                    if callable(answer):
                        answer(connection)
                        return
                    connection.sendall(answer)
                    head = answer.partition(b"\r\n\r\n")[0].lower()
                    if b"connection: close" in head or not (
                        b"length" in head or b"chunked" in head or b" 304 " in head
                    ):
                        return
            except OSError:
                return


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65_536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            while len(body) < int(line.partition(b":")[2]):
                body += connection.recv(65_536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def reply() -> Callable[..., bytes]:
    """Makes an ordinary reply: body, status line, further header lines."""
    return _reply


@pytest.fixture
def server() -> Iterator[RawServer]:
    made = RawServer()
    yield made
    made.close()


@pytest.fixture
def other_server() -> Iterator[RawServer]:
    made = RawServer()
    yield made
    made.close()


@pytest.fixture
def slept() -> list[float]:
    """The waits that were asked for."""
    return []


@pytest.fixture
def make_fetcher(slept: list[float]) -> Iterator[Callable[..., Fetcher]]:
    made: list[Fetcher] = []

    def make(**options: object) -> Fetcher:
        options = {"agent": "newsarchive/test", "now": lambda: NOW, "sleep": slept.append, **options}
        made.append(Fetcher(**options))
        return made[-1]

    yield make
    for fetcher in made:
        fetcher.close()


@pytest.fixture
def fetcher(make_fetcher: Callable[..., Fetcher]) -> Fetcher:
    return make_fetcher(limits=Limits(seconds=10, idle_seconds=5))
