"""What fetching, capturing and storing costs, without extraction, beside peers that do the same; CPU of one run.

    python benchmarks/fetch_speed.py [--pages 400] [--rounds 5] [--scrapy PYTHON]

Serves made-up pages on loopback in another process and takes each once with every side: requests.Session with warcio,
ours, and Scrapy (tuned, writing with warcio too) where it is installed, or where PYTHON has it. The best round counts.
"""

import argparse
import http.server
import io
import multiprocessing
import resource
import socketserver
import subprocess
import sys
import tempfile
from collections.abc import Callable
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


SCRAPY = """
import io, json, resource, sys
import scrapy
from scrapy.crawler import CrawlerProcess
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

folder, root, pages = sys.argv[1], sys.argv[2], int(sys.argv[3])

def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

class Pages(scrapy.Spider):
    name = "pages"
    start_urls = [f"{root}/p/{n}" for n in range(pages)]
    began, got = 0.0, 0

    def text(self, headers):
        return [(k.decode("latin-1"), v.decode("latin-1")) for k, values in headers.items() for v in values]

    def parse(self, response):
        if self.got == 5:
            Pages.began = cpu()
        Pages.got += 1
        reply = StatusAndHeaders(f"{response.status} OK", self.text(response.headers), protocol="HTTP/1.1")
        asked = StatusAndHeaders("GET /p HTTP/1.1", self.text(response.request.headers), is_http_request=True)
        record = writer.create_warc_record(
            response.url, "response", payload=io.BytesIO(response.body), http_headers=reply
        )
        writer.write_record(writer.create_warc_record(response.url, "request", http_headers=asked))
        writer.write_record(record)

with open(folder + "/scrapy.warc.gz", "wb") as stream:
    writer = WARCWriter(stream, gzip=True, warc_version="WARC/1.1")
    off = ("offsite.OffsiteMiddleware", "robotstxt.RobotsTxtMiddleware", "httpauth.HttpAuthMiddleware",
           "downloadtimeout.DownloadTimeoutMiddleware", "retry.RetryMiddleware", "redirect.MetaRefreshMiddleware",
           "httpcompression.HttpCompressionMiddleware", "redirect.RedirectMiddleware", "cookies.CookiesMiddleware",
           "httpproxy.HttpProxyMiddleware", "stats.DownloaderStats")
    spider = ("httperror.HttpErrorMiddleware", "referer.RefererMiddleware", "urllength.UrlLengthMiddleware",
              "depth.DepthMiddleware")
    process = CrawlerProcess({
        "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False, "ROBOTSTXT_OBEY": False, "MEMUSAGE_ENABLED": False,
        "STATS_DUMP": False, "CONCURRENT_REQUESTS": 8, "CONCURRENT_REQUESTS_PER_DOMAIN": 8, "DOWNLOAD_DELAY": 0,
        "DOWNLOADER_MIDDLEWARES": {f"scrapy.downloadermiddlewares.{name}": None for name in off},
        "SPIDER_MIDDLEWARES": {f"scrapy.spidermiddlewares.{name}": None for name in spider},
        "EXTENSIONS": {f"scrapy.extensions.{name}": None for name in (
            "corestats.CoreStats", "logstats.LogStats", "memusage.MemoryUsage", "telnet.TelnetConsole")},
    })
    process.crawl(Pages)
    process.start()
assert Pages.got == pages, Pages.got
print(json.dumps((cpu() - Pages.began) / (pages - 6) * 1000))
"""


def with_scrapy(python: str, root: str, pages: int) -> float:
    """Milliseconds of CPU a page, the start of the process and the first pages left out."""
    with tempfile.TemporaryDirectory() as folder:
        words = [python, "-c", SCRAPY, folder, root, str(pages)]
        return float(subprocess.run(words, stdout=subprocess.PIPE, check=True, env={}).stdout)


def has_scrapy(python: str) -> bool:
    try:
        return not subprocess.run([python, "-c", "import scrapy, warcio"], capture_output=True, check=False).returncode
    except OSError:
        return False


def measure(side: Callable[[list[str], Path], None], root: str, pages: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        side([f"{root}/warm/{n}" for n in range(5)], Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        began = cpu()
        side([f"{root}/p/{n}" for n in range(pages)], Path(folder))
        return (cpu() - began) / pages * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scrapy", metavar="PYTHON", default=sys.executable)
    asked = parser.parse_args()
    ready: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ready,), daemon=True)
    server.start()
    root = f"http://127.0.0.1:{ready.get(timeout=20)}"
    sides = {
        "requests with warcio": lambda: measure(plain, root, asked.pages),
        "ours": lambda: measure(ours, root, asked.pages),
    }
    if has_scrapy(asked.scrapy):
        sides["Scrapy with warcio"] = lambda: with_scrapy(asked.scrapy, root, asked.pages)
    else:
        print(f"Scrapy is left out: {asked.scrapy} does not have scrapy and warcio; name one that has with --scrapy")
    spent: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(asked.rounds):
        for name, side in sides.items():
            spent[name].append(side())
    for name, rounds in spent.items():
        print(f"{name:20} {min(rounds):.2f} ms CPU a page ({', '.join(f'{one:.2f}' for one in rounds)})")
    for name in spent.keys() - {"ours"}:
        print(f"ours / {name}: {min(spent['ours']) / min(spent[name]):.2f}")
    server.terminate()


if __name__ == "__main__":
    main()
