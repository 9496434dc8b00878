"""What an entry of the frontier remembers of an answer, and what it knows from other pages."""

from newsarchive.jobs.answers import Answer
from newsarchive.jobs.opening import damage_of
from newsarchive.jobs.site import Site
from newsarchive.model.page import Sighting
from newsarchive.store.frontier import Entry


def remember_validators(entry: Entry, answer: Answer) -> None:
    """Keep what the answer says of itself, for the next conditional request; nothing of one that did not come whole."""
    capture = answer.capture
    entry.etag, entry.modified, entry.payload = capture.header("etag"), capture.header("last-modified"), capture.digest
    if answer.hops > 1 or damage_of(capture) is not None:
        entry.etag = entry.modified = None


def note_capture(site: Site, entry: Entry, answer: Answer) -> None:
    """Let an entry name its newest capture, once that has a row."""

    def write() -> tuple[()]:
        entry.capture = answer.kept.id
        site.frontier.update(entry)
        return ()

    site.keeper.then(write)


def sightings_of(entry: Entry) -> tuple[Sighting, ...]:
    """What other pages said of an address."""
    if entry.anchor is None and entry.said is None:
        return ()
    where = entry.seen_in if entry.seen_in in ("list", "feed", "sitemap") else "list"
    return (Sighting(entry.url, where, entry.anchor, entry.said),)  # type: ignore[arg-type]  # narrowed by the line above
