"""What feeds, sitemaps and lists of documents name, into the frontier."""

from newsarchive.discover.discovery import Discovered
from newsarchive.discover.scope import in_scope, without_session
from newsarchive.jobs.entering import HEADLINE, ITEM, START, date_beside, enter
from newsarchive.jobs.reading import Reading
from newsarchive.jobs.site import Site
from newsarchive.store.frontier import Entry
from newsarchive.text.dates import parse_date


def enter_listed(site: Site, entry: Entry, reading: Reading) -> int:
    """Enter what a feed or a sitemap lists; how many addresses are new."""
    new = 0
    if reading.what == "feed":
        entry.role = "feed"
        for item in reading.feed:
            address = without_session(item.url)
            if in_scope(address, site.profile):
                said = parse_date(item.published) if item.published else None
                new += enter(site, address, entry, ITEM, said=said, anchor=item.title, seen_in="feed")
        return new
    entry.role = "sitemap"
    for listed in reading.sitemap:
        address = without_session(listed.url)
        if in_scope(address, site.profile):
            said = parse_date(listed.published) if listed.published else None
            priority = START if listed.is_index else HEADLINE
            new += enter(site, address, entry, priority, said=said, anchor=listed.title, seen_in="sitemap")
    return new


def enter_files(site: Site, found: Discovered, entry: Entry) -> None:
    """Documents that a list names and dates like its articles are articles themselves."""
    for link in found.documents:
        said = date_beside(site, link) if link.is_headline else None
        if said is not None:
            enter(site, link.url, entry, ITEM, link, role="file", said=said, anchor=link.text)
