"""What the archive holds of a page, read back out of the WARC: bytes that are lost there are not held."""

from newsarchive.captures.warc_reader import read_place
from newsarchive.errors import NewsarchiveError
from newsarchive.fetch.fetcher import Validators
from newsarchive.model.capture import Capture, Place
from newsarchive.store.archive import Archive
from newsarchive.store.frontier import Entry
from newsarchive.text.urls import resolve


def whole_copy(archive: Archive, url: str, digest: str | None = None) -> tuple[Capture, Place] | None:
    """The record that holds this payload of a page, or its newest one; None unless one reads back whole."""
    for row in archive.captures.copies(url, digest):
        place = Place(row["warc"], row["offset"], row["length"])
        try:
            # a revisit has no body of its own, so that one never leads to another
            held = read_place(archive.directory / "warc", place, resolve=False)
        except (NewsarchiveError, OSError):
            continue
        if held.digest == row["digest"]:
            return held, place
    return None


def held_capture(archive: Archive, entry: Entry) -> Capture | None:
    """The capture of an earlier night that an entry names."""
    row = archive.captures.get(entry.capture) if entry.capture else None
    if row is None:
        return None
    try:
        return read_place(archive.directory / "warc", Place(row["warc"], row["offset"], row["length"]))
    except (NewsarchiveError, OSError):
        return None


def validators_of(archive: Archive, entry: Entry) -> Validators | None:
    """What makes a request conditional; None if an answer of "not modified" would leave us without the page."""
    if entry.etag is None and entry.modified is None:
        return None
    fetched = resolve(None, entry.url) or entry.url  # as a capture names it
    return Validators(entry.etag, entry.modified) if whole_copy(archive, fetched) is not None else None
