"""How much of simulated legacy sites a crawl finds, how politely, and what it notices on later nights.

    python benchmarks/crawl_sites.py --sites 1,5,8 --nights 0,1,3,7 --out /tmp/somewhere

Needs the folder `shared/legacysites` beside the checkout: its server is started for each night and stopped after it.
"""

import argparse
import contextlib
import json
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsarchive import __version__
from newsarchive.fetch.fetcher import Fetcher
from newsarchive.fetch.politeness import Politeness
from newsarchive.jobs.crawl import crawl
from newsarchive.jobs.options import CrawlOptions
from newsarchive.model.outcome import Alarm
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

SHARED = Path(__file__).resolve().parents[2] / "shared" / "legacysites"
EPOCH = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", default="1,2,3,4,5,6,7,8,9")
    parser.add_argument("--nights", default="0,1,3,7")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--port", type=int, default=8830)
    parser.add_argument("--latency", type=float, default=0.02)
    parser.add_argument("--flaky", type=float, default=0.0, help="share of requests that the sites answer with 503")
    parser.add_argument("--readers", type=int, help="processes that read pages; as a rule one less than the cores")
    parser.add_argument("--out", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    return parser.parse_args()


def serve(asked: argparse.Namespace, night: int, out: Path) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable, str(SHARED / "server.py"), "--split", asked.split, "--sites", asked.sites,
        "--day", str(night), "--max-seconds", "900",
        "--gold", str(out / f"gold{night}.jsonl"), "--log", str(out / f"access{night}.jsonl"),
        "--port", str(asked.port),
        "--latency", str(asked.latency), "--articles-per-site", str(asked.articles),
        "--seed", str(asked.seed), "--flaky", str(asked.flaky),
    ]  # fmt: skip
    (out / f"access{night}.jsonl").unlink(missing_ok=True)
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=SHARED)
    host = f"127.0.1.{asked.sites.split(',')[-1]}"
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection((host, asked.port), 1):
            return server
        time.sleep(0.1)
    raise SystemExit("the simulator did not start")


def run_night(asked: argparse.Namespace, night: int, out: Path) -> None:
    def now() -> datetime:
        return EPOCH + timedelta(days=night)

    numbers = asked.sites.split(",")
    profiles = [SiteProfile(f"site{n}", f"http://127.0.1.{n}:{asked.port}/") for n in numbers]
    politeness = Politeness(now=now)
    fetcher = Fetcher(agent=f"newsarchive/{__version__}", now=now, politeness=politeness)
    told: Counter[str] = Counter()
    with Archive.open(out / "archive", create=True) as archive, archive.lock():
        for outcome in crawl(
            archive,
            profiles,
            fetcher,
            CrawlOptions(deep=night == 0, readers=asked.readers),
            now=now,
            politeness=politeness,
            command=f"night {night}",
        ):
            if isinstance(outcome, Alarm):
                print("   ALARM", outcome.site, outcome.rule, outcome.message)
                continue
            told[outcome.outcome] += 1
            if asked.verbose:
                print("  ", outcome.site, outcome.outcome, outcome.url, outcome.reason or "", outcome.detail or "")
        with (out / f"records{night}.jsonl").open("w") as stream:
            for record in archive.articles.find():
                if record["status"] in ("live", "gone-suspect"):
                    record["captions"] = [
                        photo["raw"] or photo["caption"] or "" for photo in record["photos"] if photo["caption"]
                    ]
                    stream.write(json.dumps(record, ensure_ascii=False) + "\n")
        with (out / f"changes{night}.jsonl").open("w") as stream:
            since = f"{now():%Y-%m-%d}"
            for change in archive.changes.list(since=since):
                stream.write(json.dumps(change, ensure_ascii=False) + "\n")
    fetcher.close()
    print("  ", dict(told))


def spent() -> tuple[float, float]:
    """Seconds of CPU of this process, and of those that it started and that have ended."""
    each = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    own, readers = (used.ru_utime + used.ru_stime for used in each)
    return own, readers


def main() -> None:
    asked = options()
    with tempfile.TemporaryDirectory() as temporary:
        out = asked.out or Path(temporary)
        out.mkdir(parents=True, exist_ok=True)
        before = 0
        for night in (int(text) for text in asked.nights.split(",")):
            server = serve(asked, night, out)
            began, cpu = time.monotonic(), spent()
            try:
                run_night(asked, night, out)
                took = time.monotonic() - began
                own, readers = (now - before for now, before in zip(spent(), cpu, strict=True))
            finally:
                server.terminate()
                server.wait(20)
            print(f"== night {night}: {took:.1f} s; CPU {own:.1f} s, and {readers:.1f} s of readers")
            command = [
                sys.executable, str(SHARED / "score.py"), "--gold", str(out / f"gold{night}.jsonl"),
                "--records", str(out / f"records{night}.jsonl"),
                "--log", str(out / f"access{night}.jsonl"), "--out", str(out / f"score{night}.json"),
            ]  # fmt: skip
            if night:
                command += ["--changes", str(out / f"changes{night}.jsonl"), "--since-day", str(before)]
            subprocess.run(command, check=True, cwd=SHARED)
            before = night


main()
