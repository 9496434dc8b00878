"""CPU of keeping a page: fetch, WARC record and database row of ours against plain requests written by warcio.

    python benchmarks/fetch_speed.py [PAGES] [KILOBYTES]

Both ask the same server on loopback for the same pages, without politeness and without extraction; both ask once for
what they import before the clock runs. What counts is the CPU of this process, the server runs in another.
"""

import io
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.jobs.keep import Keeper
from newsarchive.store.archive import Archive

PAGES = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
KILOBYTES = int(sys.argv[2]) if len(sys.argv) > 2 else 20
TEXT = (
    "tin tức chính phủ ban hành nghị định quyết định thủ tướng bộ trưởng hội nghị ngày tháng năm 2012 giáo dục y tế "
    "<p> </p> <br> <td class='tin'> </td> <a href='/NewsDetail.aspx?ItemID=7'> </a> &nbsp; <img src='/images/7.jpg'>"
)
WORDS = TEXT.split()


def serve() -> None:
    """Answer each request on each connection with the next of fifty pages."""
    import socket  # noqa: PLC0415 - only the server's process needs it
    import threading  # noqa: PLC0415

    chance = random.Random(1)  # noqa: S311 - pages, not secrets
    replies = []
    for _ in range(50):
        body = " ".join(chance.choices(WORDS, k=KILOBYTES * 120)).encode()[: KILOBYTES * 1_000]
        head = (
            "HTTP/1.1 200 OK\r\nServer: Microsoft-IIS/6.0\r\nX-Powered-By: ASP.NET\r\nCache-Control: private\r\n"
            f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        replies.append(head.encode() + body)
    listener = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()

    def answer(connection: socket.socket) -> None:
        number = 0
        while True:
            asked = b""
            while b"\r\n\r\n" not in asked:
                piece = connection.recv(65_536)
                if not piece:
                    return
                asked += piece
            connection.sendall(replies[number % 50])
            number += 1

    while True:
        threading.Thread(target=answer, args=(listener.accept()[0],), daemon=True).start()


def ours(base: str, folder: Path) -> float:
    """Seconds of CPU for fetch, capture and row, in groups as a crawl makes them safe."""
    now = lambda: datetime.now(UTC)  # noqa: E731
    fetcher = Fetcher(agent="newsarchive/bench")
    fetcher.name(base)
    fetcher.fetch(base + "/warm")
    with Archive.open(folder / "archive", create=True) as archive:
        with archive.transaction():
            run = archive.runs.start("bench", now())
        with WarcWriter(archive.directory / "warc", software="newsarchive", now=now) as writer:
            keeper = Keeper(archive, writer, run)
            began = time.process_time()
            for number in range(PAGES):
                keeper.keep(fetcher.fetch(f"{base}/NewsDetail.aspx?ItemID={number}"), None)
                if keeper.is_full:
                    keeper.flush()
            keeper.flush()
            spent = time.process_time() - began
    fetcher.close()
    return spent


def plain(base: str, folder: Path) -> float:
    """Seconds of CPU for `requests.Session` and warcio, request and response records, no database."""
    import requests  # noqa: PLC0415 - the peer
    from warcio.statusandheaders import StatusAndHeaders  # noqa: PLC0415
    from warcio.warcwriter import WARCWriter  # noqa: PLC0415

    with requests.Session() as session, (folder / "peer.warc.gz").open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        session.get(base + "/warm", timeout=10).close()
        began = time.process_time()
        for number in range(PAGES):
            got = session.get(f"{base}/NewsDetail.aspx?ItemID={number}", timeout=10)
            answered = StatusAndHeaders(
                f"{got.status_code} {got.reason}", list(got.headers.items()), protocol="HTTP/1.1"
            )
            asked = StatusAndHeaders(
                f"GET {got.request.path_url} HTTP/1.1", list(got.request.headers.items()), is_http_request=True
            )
            response = writer.create_warc_record(
                got.url, "response", payload=io.BytesIO(got.content), http_headers=answered
            )
            request = writer.create_warc_record(got.url, "request", http_headers=asked)
            writer.write_request_response_pair(request, response)
        return time.process_time() - began


def measure(way: Callable[[str, Path], float], base: str) -> float:
    """The best of three."""
    best = float("inf")
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            best = min(best, way(base, Path(folder)))
    return best / PAGES * 1e6


def main() -> None:
    command = [sys.executable, __file__, str(PAGES), str(KILOBYTES), "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        base = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        mine, theirs = measure(ours, base), measure(plain, base)
        server.terminate()
    print(f"{PAGES} pages of {KILOBYTES} kB: ours {mine:.0f} us a page, requests and warcio {theirs:.0f} us", end="  ")
    print(f"ratio {mine / theirs:.2f}")


if "--serve" in sys.argv:
    serve()
else:
    main()
