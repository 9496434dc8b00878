"""A crawl that is killed with SIGKILL several times ends with the records of one that never was.

    python benchmarks/kill9.py --sites 1,5,8 --kills 5

Needs the folder `shared/legacysites` beside the checkout.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared" / "legacysites"
NOW = "2021-04-20T03:00:00Z"
CONTENT = ("url", "title", "published", "byline", "paragraphs", "photos", "section", "source", "attachments", "aliases")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", default="1,5,8")
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--points", action="store_true", help="kill at the named points in turn, not at random times")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=8850)
    return parser.parse_args()


def serve(asked: argparse.Namespace, log: Path) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable, str(SHARED / "server.py"), "--split", "dev", "--sites", asked.sites, "--log", str(log),
        "--port", str(asked.port), "--latency", "0.02", "--max-seconds", "600",
    ]  # fmt: skip
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=SHARED)
    time.sleep(1.5)
    return server


def newsarchive(archive: Path, *words: str, crash_at: str = "") -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "NEWSARCHIVE_NOW": NOW, "NEWSARCHIVE_CRASH_AT": crash_at}
    command = [sys.executable, "-m", "newsarchive", "-a", str(archive), *words]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, start_new_session=True
    )


def register(archive: Path, asked: argparse.Namespace) -> None:
    for number in asked.sites.split(","):
        newsarchive(archive, "sites", "add", "--no-look", f"http://127.0.1.{number}:{asked.port}/").wait(60)


def records(archive: Path) -> set[str]:
    from newsarchive.store.archive import Archive

    with Archive.open(archive, read_only=True) as opened:
        found = {
            json.dumps({name: record[name] for name in CONTENT}, ensure_ascii=False)
            for record in opened.articles.find()
        }
        versions = opened.db.execute("SELECT count(*), count(DISTINCT article) FROM versions").fetchone()
        doubled = opened.db.execute(
            'SELECT count(*) FROM (SELECT 1 FROM captures GROUP BY warc, "offset" HAVING count(*) > 1)'
        ).fetchone()[0]
        check = opened.db.execute("PRAGMA integrity_check").fetchone()[0]
        print(
            f"   {len(found)} records, {versions[0]} versions of {versions[1]} articles, "
            f"{doubled} doubled places, integrity {check}"
        )
    return found


def killed(archive: Path, asked: argparse.Namespace, seconds: float) -> int:
    chance = random.Random(asked.seed)  # noqa: S311 - a reproducible test
    points = ("after_warc_write:30", "after_warc_fsync:2", "in_txn:3", "after_commit:3", "after_warc_write:70")
    for turn in range(asked.kills):
        run = newsarchive(archive, "fetch", "--deep", crash_at=points[turn % len(points)] if asked.points else "")
        if not asked.points:
            time.sleep(0.6 + chance.random() * seconds)
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)
        print(f"   kill {turn + 1}: the run ended with {run.wait(120)}")
    last = newsarchive(archive, "fetch", "--deep")
    return last.wait(300)


def requests(log: Path) -> list[tuple[str, str, str, str]]:
    rows = [json.loads(line) for line in log.read_text().splitlines()]
    return [
        (row["host"], row["method"], row["path"], row["form"])
        for row in rows
        if row["status"] == 200 and row["path"] != "/robots.txt"
    ]


def main() -> None:
    asked = options()
    with tempfile.TemporaryDirectory() as folder:
        whole, cut = Path(folder) / "whole", Path(folder) / "cut"
        for archive in (whole, cut):
            register(archive, asked)
        log, other = Path(folder) / "whole.jsonl", Path(folder) / "cut.jsonl"
        server = serve(asked, log)
        began = time.monotonic()
        print("never killed: exit", newsarchive(whole, "fetch", "--deep").wait(300))
        seconds = time.monotonic() - began
        server.terminate()
        server.wait(10)
        server = serve(asked, other)
        print("killed: exit", killed(cut, asked, seconds * 0.6))
        server.terminate()
        server.wait(10)
        one, two = records(whole), records(cut)
        print("requests:", len(requests(log)), "and, with the kills,", len(requests(other)))
        print("same records" if one == two else f"DIFFERENT: {len(one - two)} missing, {len(two - one)} else")
        left = {record["url"]: record for record in map(json.loads, one)}
        right = {record["url"]: record for record in map(json.loads, two)}
        for url in sorted(left.keys() | right.keys()):
            mine, other = left.get(url, {}), right.get(url, {})
            for name in CONTENT:
                if mine.get(name) != other.get(name):
                    print("  ", url, name, str(mine.get(name))[:150], "|", str(other.get(name))[:150])
        check = subprocess.run(
            [sys.executable, "-m", "newsarchive", "-a", str(cut), "verify"], capture_output=True, check=False
        )
        print("verify: exit", check.returncode, check.stderr.decode()[-300:], check.stdout.decode()[-200:])
        sys.exit(one != two)


main()
