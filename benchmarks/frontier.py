"""How long the frontier takes to add and pop a million addresses, and how much memory it holds.

Addresses come as in a crawl: each is looked for before it is added, every second one is a headline of a list, and
fifty pages with a hundred new links each are made safe together.
"""

import resource
import sys
import tempfile
import time
from pathlib import Path

from newsarchive.store.archive import Archive
from newsarchive.store.frontier import Entry, Frontier, key_of

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
GROUP = 5_000


def found(number: int) -> Entry:
    url = f"http://site.example/news.php?id={number}"
    entry = Entry(key_of("site", url), "site", url, depth=2, parent=number // 100 + 1)
    if number % 2:
        entry.anchor, entry.said, entry.seen_in = f"What happened in district {number}", "2012-01-05", "list"
    return entry


def add_all(frontier: Frontier) -> tuple[float, float]:
    """Add the addresses; seconds of CPU for adding, and for writing them."""
    adding = writing = 0.0
    for start in range(0, COUNT, GROUP):
        entries = [found(number) for number in range(start, min(COUNT, start + GROUP))]
        began = time.process_time()
        for entry in entries:
            if frontier.get(entry.key) is None:
                frontier.add(entry)
        added = time.process_time()
        frontier.flush()
        adding, writing = adding + added - began, writing + time.process_time() - added
    return adding, writing


def pop_all(frontier: Frontier) -> float:
    """Take the addresses out; seconds of CPU."""
    began = time.process_time()
    taken = 0
    while frontier.pop("site") is not None:
        taken += 1
        if taken % 50 == 0:  # as a crawl does: what was handed out is updated soon
            frontier._taken.clear()  # noqa: SLF001 - without the cost of the fetch between
    assert taken == COUNT, taken
    return time.process_time() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "a", create=True) as archive:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        (adding, writing), popping = add_all(archive.frontier), pop_all(archive.frontier)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        microseconds = [seconds / COUNT * 1e6 for seconds in (adding, writing, popping)]
        print("add {:.2f} us  write {:.2f} us  pop {:.2f} us".format(*microseconds), end="  ")
        print(f"memory {after / 1024:.0f} MB in all, {(after - before) / 1024:.0f} MB for the frontier")


main()
