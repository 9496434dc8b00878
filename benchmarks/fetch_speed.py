"""What fetching, capturing and storing costs, without extraction, beside requests.Session with warcio; CPU of one run.

    python benchmarks/fetch_speed.py [--pages 400]

Serves made-up pages on loopback in another process and takes each once with both.
"""

import argparse
import http.server
import io
import multiprocessing
import resource
import socketserver
import tempfile
import time
from pathlib import Path

PAGE = (
    "<html><body><table>" + "<tr><td><p>Sáng nay, hội nghị đã đánh giá kết quả thực hiện nhiệm vụ.</p></td></tr>" * 300
).encode()


class Pages(http.server.BaseHTTPRequestHandler):
    """Answers every address with a page of its own."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Answer."""
        body = PAGE + self.path.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve(ready: "multiprocessing.Queue[int]") -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Pages) as server:
        ready.put(server.server_address[1])
        server.serve_forever()


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def plain(urls: list[str], folder: Path) -> None:
    import requests
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with requests.Session() as session, (folder / "plain.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True, warc_version="WARC/1.1")
        for url in urls:
            reply = session.get(url, headers={"Accept-Encoding": "gzip, deflate"}, timeout=20)
            headers = StatusAndHeaders(
                f"{reply.status_code} {reply.reason}", list(reply.headers.items()), protocol="HTTP/1.1"
            )
            asked = StatusAndHeaders(
                f"GET {reply.request.path_url} HTTP/1.1", list(reply.request.headers.items()), is_http_request=True
            )
            response = writer.create_warc_record(
                url, "response", payload=io.BytesIO(reply.content), http_headers=headers
            )
            writer.write_record(writer.create_warc_record(url, "request", http_headers=asked))
            writer.write_record(response)


def ours(urls: list[str], folder: Path) -> None:
    from datetime import UTC, datetime

    from newsarchive.captures.warc_writer import WarcWriter
    from newsarchive.fetch.fetcher import Fetcher
    from newsarchive.fetch.politeness import Politeness
    from newsarchive.jobs.keep import Keeper
    from newsarchive.store.archive import Archive

    def now() -> datetime:
        return datetime.now(UTC)

    fetcher = Fetcher(agent="newsarchive/bench", now=now, politeness=Politeness(now=now))
    with Archive.open(folder / "archive", create=True) as archive:
        run = archive.runs.start("bench", now())
        with WarcWriter(folder / "archive" / "warc", software="bench", now=now) as writer:
            keeper = Keeper(archive, writer, run)
            fetcher.name(urls[0])
            for url in urls:
                keeper.keep(fetcher.fetch(url), None)
                if keeper.is_full:
                    keeper.flush()
            keeper.flush()
    fetcher.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=400)
    asked = parser.parse_args()
    ready: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ready,), daemon=True)
    server.start()
    port = ready.get(timeout=20)
    spent = {}
    for name, side in (("plain", plain), ("ours", ours), ("plain again", plain), ("ours again", ours)):
        with tempfile.TemporaryDirectory() as folder:
            side([f"http://127.0.0.1:{port}/warm/{n}" for n in range(5)], Path(folder))
        with tempfile.TemporaryDirectory() as folder:
            began, clock = cpu(), time.monotonic()
            side([f"http://127.0.0.1:{port}/p/{n}" for n in range(asked.pages)], Path(folder))
            spent[name] = (cpu() - began) / asked.pages * 1000
            print(f"{name:12} {spent[name]:.2f} ms CPU a page, {time.monotonic() - clock:.1f} s in all")
    best = min(spent["ours"], spent["ours again"]) / min(spent["plain"], spent["plain again"])
    print(f"ours / plain requests with warcio: {best:.2f}")
    server.terminate()


if __name__ == "__main__":
    main()
