"""What belongs to a page and lies elsewhere: the further pages of an article, its pictures, the site's script files."""

import re
from collections.abc import Generator

from newsarchive.discover.discovery import Discovered
from newsarchive.discover.pagers import parts_of
from newsarchive.discover.scope import same_site
from newsarchive.jobs.asking import ask, look_into
from newsarchive.jobs.entering import ITEM
from newsarchive.jobs.noting import note_capture, remember_validators
from newsarchive.jobs.site import Site
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.article import Article
from newsarchive.model.capture import Request
from newsarchive.store.frontier import DONE, Entry
from newsarchive.text.coding import unpack

_MAX_PARTS = 60
_MAX_SCRIPTS = 3
_LIBRARY = re.compile(
    r"(?i)jquery|prototype|mootools|bootstrap|swfobject|analytics|webresource\.axd|scriptresource\.axd|counter|count\.|\.jsp\?|/_layouts/"
)


def further_pages(site: Site, first: Entry, found: Discovered) -> Generator[Want, Got, list[Article]]:
    """The articles on the further pages of an article, in their order."""
    waiting = list(found.parts)
    done = {first.url}
    articles: list[Article] = []
    while waiting and len(done) < _MAX_PARTS:
        address = waiting.pop(0)
        if address in done:
            continue
        done.add(address)
        entry = site.entry(address)
        if entry is not None and entry.role not in ("unknown", "part"):
            continue
        if entry is None:
            key = site.key(address)
            entry = Entry(key, site.id, address, "part", DONE, ITEM, first.depth + 1, parent=first.id)
            site.frontier.add(entry)
        answer = yield from ask(site, entry, Request(address))
        if answer is None or answer.status >= 400:
            continue
        entry.role, entry.state, entry.parent, entry.status = "part", DONE, first.id, answer.status
        remember_validators(entry, answer)
        note_capture(site, entry, answer)
        reading = yield from look_into(site, answer.capture, answer.capture.url, address=address)
        if reading.what == "unreadable":
            site.fail(None, address, "reader", reading.problem or "")
        if not reading.is_html or reading.article is None:
            continue
        articles.append(reading.article)
        links = reading.found.links
        waiting += [part for part in parts_of(links, first.url) if part not in done and part not in waiting]
    return articles


def pictures(site: Site, article: Article) -> Generator[Want, Got, None]:
    """Have the pictures of an article, if they are wanted."""
    wanted = site.options.images if site.options.images is not None else site.profile.images
    for photo in article.photos if wanted else ():
        if photo.image_url and same_site(photo.image_url, site.profile.url):
            yield from ask(site, None, Request(photo.image_url))


def read_scripts(site: Site, scripts: tuple[str, ...]) -> Generator[Want, Got, None]:
    """Have the site's own script files, once: they define what its links call."""
    site.has_scripts = True
    own = [url for url in scripts if same_site(url, site.profile.url) and not _LIBRARY.search(url)]
    for url in own[:_MAX_SCRIPTS]:
        answer = yield from ask(site, None, Request(url))
        if answer is not None and answer.status == 200:
            body = unpack(answer.capture.body, answer.capture.header("content-encoding")).body
            site.scripts += "\n" + body[:500_000].decode("utf-8", "replace")
