"""How much memory a crawl takes, its readers too, on a small site and on one several times as large: it must not grow.

    python benchmarks/crawl_memory.py [--articles 500] [--times 8]

A made-up site is served on loopback by another process; each crawl is a process of its own.
"""

import argparse
import http.server
import json
import multiprocessing
import socketserver
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

A_LIST = 25
SENTENCE = "Sáng nay, hội nghị số {n} đã đánh giá kết quả thực hiện nhiệm vụ phát triển kinh tế của xã, phần {part}."


class Village(http.server.BaseHTTPRequestHandler):
    """A site of lists that lead to articles and to the next list."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    articles = 0

    def do_GET(self) -> None:
        """Answer."""
        path, _, number = self.path.partition("?id=")
        body = self._page(path, int(number or 1)).encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _page(self, path: str, number: int) -> str:
        if path == "/tin.asp":
            text = "".join(f"<p>{SENTENCE.format(n=number, part=part)}</p>" for part in range(12))
            return f"<html><body><h1>{_title(number)}</h1><p>Ngày {number % 28 + 1}/3/2010</p>{text}</body></html>"
        if path not in ("/", "/danhsach.asp"):
            return ""
        first = (number - 1) * A_LIST + 1
        rows = "".join(
            f'<tr><td><a href="tin.asp?id={n}">{_title(n)}</a></td><td>{n % 28 + 1}/3/2010</td></tr>'
            for n in range(first, min(first + A_LIST, self.articles + 1))
        )
        more = f'<a href="danhsach.asp?id={number + 1}">Trang sau</a>' if first + A_LIST <= self.articles else ""
        return f"<html><body><table>{rows}</table>{more}</body></html>"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _title(number: int) -> str:
    return f"Hội nghị tổng kết công tác năm của thôn số {number} trong xã"


def serve(articles: int, ready: "multiprocessing.Queue[int]") -> None:
    Village.articles = articles
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Village) as server:
        ready.put(server.server_address[1])
        server.serve_forever()


def peak_mb(process: int | str) -> float:
    """The most that a process has held."""
    for line in Path(f"/proc/{process}/status").read_text("ascii", "replace").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def crawl_one(port: int) -> None:
    from newsarchive.fetch.fetcher import Fetcher
    from newsarchive.fetch.politeness import Politeness
    from newsarchive.jobs.crawl import crawl
    from newsarchive.jobs.options import CrawlOptions
    from newsarchive.model.outcome import Outcome
    from newsarchive.model.profile import SiteProfile
    from newsarchive.store.archive import Archive

    def now() -> datetime:
        return datetime.now(UTC)

    new, readers = 0, 0.0
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "archive", create=True) as archive:
        profile = SiteProfile("village", f"http://127.0.0.1:{port}/")
        fetcher = Fetcher(agent="newsarchive/bench", now=now, politeness=Politeness(now=now))
        for one in crawl(archive, [profile], fetcher, CrawlOptions(deep=True, readers=1), now=now):
            new += isinstance(one, Outcome) and one.outcome == "new"
            readers = max([readers, *(peak_mb(child) for child in _children())])
    print(json.dumps({"new": new, "crawl": peak_mb("self"), "reader": readers}))


def _children() -> list[str]:
    """The processes that any thread of this one has started."""
    tasks = Path("/proc/self/task").glob("*/children")
    return [child for task in tasks for child in task.read_text("ascii").split()]


def measure(articles: int) -> dict[str, float]:
    ready: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(articles, ready), daemon=True)
    server.start()
    began = time.monotonic()
    words = [sys.executable, __file__, "--port", str(ready.get(timeout=20))]
    done = subprocess.run(words, stdout=subprocess.PIPE, check=True)
    server.terminate()
    found: dict[str, float] = json.loads(done.stdout)
    print(
        f"{articles:7} articles: {found['new']} new, the crawl at most {found['crawl']:.0f} MB, "
        f"its reader {found['reader']:.0f} MB, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--times", type=int, default=8)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.port:
        crawl_one(asked.port)
        return
    few, many = measure(asked.articles), measure(asked.articles * asked.times)
    for who in ("crawl", "reader"):
        print(f"{who}: {many[who] / few[who]:.2f} times the memory for {asked.times} times the pages")


if __name__ == "__main__":
    main()
