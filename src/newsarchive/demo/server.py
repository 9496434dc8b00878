"""The sample site on a free port of this machine, for as long as a `with` block lasts."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from newsarchive.demo.site import answer

_LARGEST_FORM = 1_000_000
_IDLE_SECONDS = 10


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _IDLE_SECONDS
    server_version = "sample-site"

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        size = int(length) if length.isdigit() else 0
        self._answer(self.rfile.read(min(size, _LARGEST_FORM)))

    def _answer(self, form: bytes = b"") -> None:
        found = answer(self.command, self.path, form)
        is_known = self.command != "POST" and self.headers.get("If-None-Match") == found.etag
        self.send_response(304 if is_known and found.status == 200 else found.status)
        self.send_header("ETag", found.etag)
        if not (is_known and found.status == 200):
            self.send_header("Content-Type", found.content_type)
            self.send_header("Content-Length", str(len(found.body)))
        self.end_headers()
        if self.command != "HEAD" and not (is_known and found.status == 200):
            self.wfile.write(found.body)

    def log_message(self, *words: object) -> None:
        """Say nothing: the crawl tells what it fetched."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that left early is no news."""


@contextmanager
def sample_site() -> Iterator[str]:
    """Serve the site; gives its address."""
    server = _Server(("127.0.0.1", 0), _Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True, name="sample-site")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
