"""How right are the fields of simulated legacy sites, from each article's page alone.

    python benchmarks/legacy_pages.py [--sites 1,5,8] [--articles-per-site 40] [--seed 1] [--text] [--show 8]

Starts the simulator of ../shared/legacysites on a free port, fetches the page of every live article by its address,
parses it and scores the records with the simulator's own referee. Recall and precision say nothing here: no crawl.
With --text, what is parsed is the page as a reader would copy it: its text, menus and all (text_rendering.py).
"""

import argparse
import json
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from text_rendering import rendering

import newsarchive

SITES = Path(__file__).resolve().parents[2] / "shared" / "legacysites"
LONGEST_SECONDS = 300


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.1.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(options: argparse.Namespace, gold: Path) -> Iterator[None]:
    command = [sys.executable, str(SITES / "server.py"), "--split", "dev", "--port", str(free_port())]
    command += ["--gold", str(gold), "--max-seconds", str(LONGEST_SECONDS), "--sites", options.sites]
    command += [
        "--articles-per-site",
        str(options.articles_per_site),
        "--seed",
        str(options.seed),
        "--day",
        str(options.day),
    ]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        for line in server.stdout:  # one line a site, once it listens
            wanted = sum(1 for row in gold.read_text("utf-8").splitlines() if json.loads(row)["type"] == "site")
            options.ready = getattr(options, "ready", 0) + line.startswith("http")
            if options.ready >= wanted:
                break
        yield
    finally:
        server.terminate()
        server.wait()


def fetch(url: str) -> tuple[bytes, str | None]:
    parts = urlsplit(url)
    connection = HTTPConnection(parts.netloc, timeout=10)
    connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
    answer = connection.getresponse()
    body, content_type = answer.read(), answer.getheader("Content-Type")
    connection.close()
    return body, content_type


def records(gold: Path, *, as_text: bool) -> Iterator[tuple[dict, dict]]:
    for row in map(json.loads, gold.read_text("utf-8").splitlines()):
        if row["type"] == "article" and row["status"] == "live":
            body, content_type = fetch(row["url"])
            if as_text:
                body, content_type = rendering(body, content_type), "text/plain; charset=utf-8"
            yield row, newsarchive.parse(body, url=row["url"], content_type=content_type).to_record()


def flat(record: dict) -> dict:
    """The record as the referee reads it: captions without their credit."""
    return {**record, "captions": [photo["caption"] for photo in record["photos"] if photo["caption"]]}


def differences(row: dict, record: dict, captions: list[str]) -> list[str]:
    """What the referee holds against a record, a line each."""
    from score import line, norm, same_byline

    out = [f"{name}: {record[name]!r}, not {row[gold]!r}" for name, gold in (("title", "title"), ("section", "section"))
           if row[gold] and norm(record[name]) != norm(row[gold])]  # fmt: skip
    if (record["published"] or "")[:10] != (row["date"] or ""):
        out.append(f"published: {record['published']!r}, not {row['date']!r} ({row['date_where']})")
    if not same_byline(record["byline"], row):
        out.append(f"byline: {record['byline']!r}, not {row['byline']!r} (source {row['source']!r})")
    if row["paragraphs"] is not None:
        wanted, got = [line(x) for x in row["paragraphs"]], [line(x) for x in record["paragraphs"]]
        may = {line(x) for x in row["optional"]}
        out += [f"missed: {x[:150]}" for x in wanted if x not in got]
        out += [f"extra: {x[:150]}" for x in got if x not in wanted and x not in may]
    forms = {norm(x) for c in row["captions"] for x in (c["text"], c["full"])}
    out += [f"caption extra: {x[:150]}" for x in captions if norm(x) not in forms]
    mine = {norm(x) for x in captions}
    out += [
        f"caption missed: {c['full'][:150]}" for c in row["captions"] if not {norm(c["text"]), norm(c["full"])} & mine
    ]
    return out


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sites", default="", help="numbers or names, comma-separated; all when left out")
    options.add_argument("--articles-per-site", type=int, default=40)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--day", type=int, default=0)
    options.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the differences of the first N pages a site"
    )
    options.add_argument("--text", action="store_true", help="parse the text of a page, not its mark-up")
    options.add_argument("--json", type=Path)
    chosen = options.parse_args()
    if not SITES.is_dir():
        raise SystemExit(f"the simulator is not here: {SITES}")
    sys.path.insert(0, str(SITES))
    from score import evaluate, table

    with tempfile.TemporaryDirectory() as folder:
        gold = Path(folder) / "gold.jsonl"
        with served(chosen, gold):
            pairs = list(records(gold, as_text=chosen.text))
        answer = evaluate(str(gold), [flat(record) for _, record in pairs])
    shown: dict[str, int] = {}
    for row, record in pairs:
        found = differences(row, record, flat(record)["captions"]) if chosen.show else []
        if found and shown.setdefault(row["site"], 0) < chosen.show:
            shown[row["site"]] += 1
            print(row["site"], row["url"], *found, sep="\n    ")
    print(table(answer))
    if chosen.json:
        chosen.json.write_text(json.dumps(answer, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
