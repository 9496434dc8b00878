"""Open the WARC files for a run: what a crash left behind is cut off, and a file that lost bytes is written no more."""

import logging

from newsarchive import __version__
from newsarchive.captures.recovery import cut_torn_tail
from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.jobs.options import Now
from newsarchive.store.archive import Archive

_log = logging.getLogger(__name__)


def open_writer(archive: Archive, now: Now) -> WarcWriter:
    """A writer that goes on behind the last record that a row names; the caller holds the archive's lock."""
    directory, known_end = archive.directory / "warc", archive.captures.ends()
    for torn in cut_torn_tail(directory, known_end):
        _log.warning("%s: %d bytes that no row names were cut off into %s", torn.warc, torn.length, torn.kept_in.name)
    for name, end in known_end.items():
        path = directory / name
        if not path.exists() or path.stat().st_size < end:
            _log.warning("%s is not whole: 'newsarchive verify' tells what is lost", name)
    return WarcWriter(directory, software=f"newsarchive/{__version__}", now=now, known_end=known_end)
