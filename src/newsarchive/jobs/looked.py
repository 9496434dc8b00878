"""Keep what the look at a new site brought, so that its first crawl asks for none of it again."""

from newsarchive import __version__
from newsarchive.fetch.politeness import Politeness
from newsarchive.jobs.appending import open_writer
from newsarchive.jobs.learn import Survey
from newsarchive.jobs.options import Now
from newsarchive.model.run import RunTotals
from newsarchive.store.archive import Archive
from newsarchive.text.urls import host_port


def keep_look(archive: Archive, found: Survey, waits: Politeness, *, now: Now, command: str) -> None:
    """Write the captures, their rows and what the host said of itself, as a run of its own.

    The caller holds the archive's lock; the site's row is there already.
    """
    site = found.profile
    writer = open_writer(archive, now)
    run = archive.runs.start(command, now(), version=__version__)
    with writer:
        places = [(capture, writer.append(capture)) for capture in found.captures]
        writer.sync()
    totals = RunTotals(requests=len(places), bytes=sum(len(capture.body) for capture, _ in places))
    state = {"robots": found.robots.to_state(), "politeness": waits.state(site.url)}
    with archive.transaction():
        for capture, place in places:
            archive.captures.add(capture, place, site=site.id, run=run)
        archive.hosts.save(":".join(str(part) for part in host_port(site.url)), state, now())
        archive.runs.finish(run, totals, 0, now(), by_site={site.id: totals})
