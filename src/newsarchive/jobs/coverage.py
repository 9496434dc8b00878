"""What a list says of its own size, against what it showed."""

from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit
from newsarchive.store.frontier import Entry


def claim(site: Site, seen: Visit) -> None:
    """Remember what the first page of a list claims; the last number of its pager counts too."""
    found: dict[str, tuple[int, str]] = {}
    for kind, value, raw in seen.reading.claims:
        if value and value > found.get(kind, (0, ""))[0]:
            found[kind] = (value, raw)
    numbers = [turn.number for turn in seen.found.turns if turn.number]
    if "pages" not in found and numbers:
        found["pages"] = (max(numbers), "the pager")
    url = seen.entry.url

    def write() -> tuple[()]:
        for kind, (value, raw) in found.items():
            site.archive.coverage.claim(site.id, kind, value, run=site.run, now=site.now(), list_url=url, raw=raw)
        return ()

    if found:
        site.keeper.then(write)


def has_gap(site: Site, entry: Entry) -> bool:
    """Whether a list claims more items than its last walk to the end showed."""
    for row in site.archive.coverage.claims(site.id):
        if row["list_url"] == entry.url and row["kind"] == "items" and row["value"] > (entry.items or 0):
            return True
    return False
