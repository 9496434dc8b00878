"""How long the frontier takes to add and pop a million addresses, and how much memory it holds."""

import resource
import sys
import tempfile
import time
from pathlib import Path

from newsarchive.store.archive import Archive
from newsarchive.store.frontier import Entry, Frontier, key_of

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "a", create=True) as archive:
        frontier: Frontier = archive.frontier
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pushing = 0.0
        for start in range(0, COUNT, 10_000):
            numbers = range(start, min(COUNT, start + 10_000))
            urls = [f"http://site.example/news.php?id={n}" for n in numbers]
            entries = [Entry(key_of("site", url), "site", url) for url in urls]
            began = time.process_time()
            for entry in entries:
                frontier.add(entry)
            frontier.flush()
            pushing += time.process_time() - began
        pushed = time.process_time()
        taken = 0
        while frontier.pop("site") is not None:
            taken += 1
            if taken % 50 == 0:  # as a crawl does: what was handed out is updated soon
                frontier._taken.clear()  # noqa: SLF001 - without the cost of the fetch between
        popped = time.process_time()
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        assert taken == COUNT, taken
        print(f"add {pushing / COUNT * 1e6:.2f} us  pop {(popped - pushed) / COUNT * 1e6:.2f} us", end="  ")
        print(f"memory {after / 1024:.0f} MB in all, {(after - before) / 1024:.0f} MB for the frontier")


main()
