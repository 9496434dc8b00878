"""What a form of a page offers, pressed from the page as it stands: the page that comes has an entry of its own."""

from collections.abc import Generator

from newsarchive.discover.links import Link
from newsarchive.discover.postback import request_of
from newsarchive.jobs.asking import ask
from newsarchive.jobs.entering import date_beside
from newsarchive.jobs.site import MOST_TRIES, Site
from newsarchive.jobs.visiting import Visit, take
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.capture import Request
from newsarchive.store.frontier import DEAD, DONE, Entry, Role, key_of


def press(
    site: Site, seen: Visit, link: Link, role: Role, name: str, *, item: Link | None = None
) -> Generator[Want, Got, Visit | None]:
    """Press what a form of the page offers; the page that comes is entered as what `name` calls it."""
    request = request_for(seen, link)
    key = press_key(site, link, name)
    page = site.frontier.get(key)
    if page is None:
        page = Entry(key, site.id, f"{link.url}#{name}", role, DONE, depth=seen.entry.depth + 1, parent=seen.entry.id)
        if item is not None:
            page.state = DEAD  # until what it shows is at hand
            page.anchor, page.said, page.seen_in = item.text, date_beside(site, item), "list"
        site.frontier.add(page)
    answer = yield from ask(site, None, request)
    if answer is None or answer.status >= 400:
        page.misses += 1
        site.frontier.update(page)
        return None
    return (yield from take(site, page, answer))


def is_had(page: Entry) -> bool:
    """Whether the page of a press was had on some night, or was tried for often enough."""
    return page.state != DEAD or page.misses > MOST_TRIES


def request_for(seen: Visit, link: Link) -> Request:
    """The request of a press."""
    assert link.post is not None
    charset = seen.reading.page.decoding.charset if seen.reading.page else "utf-8"
    return request_of(seen.found.forms[link.post.form], link.post, charset)


def is_asked(site: Site, seen: Visit, link: Link) -> bool:
    """Whether tonight's run has made the request of a press."""
    request = request_for(seen, link)
    return (request.method, request.url, request.body) in site.asked


def press_key(site: Site, link: Link, name: str) -> int:
    """The key of the page that a press brings."""
    return key_of(site.id, f"{site.identity(link.url)}#{name}")
