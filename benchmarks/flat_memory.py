"""Parse many pages in one process and print the peak memory as it goes: it must not grow.

    .venv/bin/python benchmarks/flat_memory.py [--pages 10000]

The pages are those of ../shared/eval, over and over. Prints the resident size every tenth of the way, and its growth
after the first.
"""

import argparse
import gzip
import itertools
import sys
from pathlib import Path

import newsarchive

PAGES = Path(__file__).resolve().parents[2] / "shared" / "eval" / "html"


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096 / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=10_000)
    options = parser.parse_args()
    files = sorted(PAGES.rglob("*.html.gz"))
    if not files:
        print("the pages of ../shared/eval are not there", file=sys.stderr)
        return 2
    step, sizes = max(1, options.pages // 10), []
    for number, path in enumerate(itertools.islice(itertools.cycle(files), options.pages), start=1):
        newsarchive.parse(gzip.decompress(path.read_bytes())).to_record()
        if number % step == 0:
            sizes.append(resident_mb())
            print(f"{number:7} pages  {sizes[-1]:7.1f} MB", flush=True)
    print(f"growth after the first tenth: {sizes[-1] - sizes[0]:+.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
