"""One visit: ask, read, judge, enter what the page leads to, store what it is."""

import re
from collections.abc import Generator
from dataclasses import dataclass

from newsarchive.discover.discovery import Discovered, discover
from newsarchive.discover.feeds import read_feed
from newsarchive.discover.pagers import parts_of
from newsarchive.discover.scope import in_scope, same_site, without_session
from newsarchive.discover.sitemaps import read_sitemap
from newsarchive.extract.extractor import extract
from newsarchive.fetch.fetcher import Validators
from newsarchive.jobs.asking import Answer, Got, Want, ask
from newsarchive.jobs.entering import FRAME, HEADLINE, ITEM, START, TRY, date_beside, enter, enter_links
from newsarchive.jobs.judging import Expected, Judged, judge
from newsarchive.jobs.reading import Reading, read_capture
from newsarchive.jobs.site import Site
from newsarchive.jobs.storing import Seen, store_article, store_file
from newsarchive.model.article import Article
from newsarchive.model.capture import Request
from newsarchive.model.page import Sighting
from newsarchive.store.frontier import DONE, Entry
from newsarchive.text.coding import unpack
from newsarchive.text.dates import parse_date

_MAX_PARTS = 60
_MAX_SCRIPTS = 3
_LIBRARY = re.compile(
    r"(?i)jquery|prototype|mootools|bootstrap|swfobject|analytics|webresource\.axd|scriptresource\.axd|counter|count\.|\.jsp\?|/_layouts/"
)


@dataclass(slots=True)
class Visit:
    """What one page was, and what it led to."""

    entry: Entry
    answer: Answer
    reading: Reading
    found: Discovered
    article: Article | None
    judged: Judged
    new_items: int = 0
    known_items: int = 0

    @property
    def items(self) -> tuple[str, ...]:
        """What tells this page of a list from the others: where its headlines lead."""
        links = tuple(sorted(link.url for link in self.found.links if link.is_headline))
        return links or tuple(sorted(link.post.key + link.text for link in self.found.presses if link.post))


def visit(
    site: Site, entry: Entry, request: Request | None = None, *, conditional: bool = False
) -> Generator[Want, Got, Visit | None]:
    """Visit one address of the frontier; None if there is no page to work with."""
    validators = Validators(entry.etag, entry.modified) if conditional else None
    answer = yield from ask(site, entry, request or Request(entry.url), validators=validators)
    if answer is None:
        return None
    entry.status, entry.fetched_at = answer.status, site.stamp()
    if answer.status == 304:
        entry.state = DONE
        site.frontier.update(entry)
        site.tell_later("unchanged", entry.url, reason="not modified", id=entry.article)
        return None
    if answer.status >= 400:
        _note_missing(site, entry, answer)
        return None
    return (yield from take(site, entry, answer))


def _note_missing(site: Site, entry: Entry, answer: Answer) -> None:
    site.learned.note(entry.url, is_article=False, brought=0)
    if entry.role == "sitemap" and entry.priority == TRY:
        entry.state = DONE  # it was a try, nobody named it
        site.frontier.update(entry)
        site.tell_later("skipped", entry.url, reason="no sitemap")
        return
    site.fail(
        entry,
        entry.url,
        f"http-{answer.status}",
        f"the server answers {answer.status} {answer.capture.reason}".strip(),
        again=answer.status >= 500,
    )


def take(site: Site, entry: Entry, answer: Answer) -> Generator[Want, Got, Visit | None]:
    """Work with an answer: what it is, what it leads to, what is stored of it."""
    final = without_session(answer.capture.url)
    if answer.hops > 1 and answer.capture.request.method == "GET":
        entry = _follow_move(site, entry, final)
    shown_at = entry.url if "#" in entry.url else final
    reading = read_capture(answer.capture, site.profile, url=shown_at)
    remember_validators(entry, answer)
    if reading.what in ("feed", "sitemap"):
        _done(site, entry)
        new = enter_listed(site, entry, reading, final)
        site.learned.note(final, is_article=False, brought=new)
        site.tell_later("skipped", entry.url, reason=reading.what, detail=f"{new} new addresses")
        return None
    if reading.document is None or reading.page is None:
        _done(site, entry)
        if reading.what == "file" and entry.role == "file" and entry.anchor:
            store_file(site, Seen(entry, answer, reading), reading.media_type)
            return None
        entry.role = "file" if reading.what == "file" else "other"
        site.learned.note(final, is_article=False, brought=0)
        site.tell_later("skipped" if site.follows else "failed", entry.url, reason="not-a-page", detail=_named(reading))
        return None
    found = discover(
        reading.document.tree, final, site.profile, base=reading.document.base_url, more_scripts=site.scripts
    )
    if found.unknown_calls and found.scripts and not site.has_scripts and site.follows:
        yield from _read_scripts(site, found.scripts)
        found = discover(
            reading.document.tree, final, site.profile, base=reading.document.base_url, more_scripts=site.scripts
        )
    article = extract(reading.page, site.profile, sightings=sightings_of(entry), document=reading.document)
    by_address = site.learned.holds_articles(final) or not site.follows
    expected = Expected(entry.anchor is not None, by_address, entry.role in ("pager", "list") and site.follows)
    judged = judge(reading, found, article, site.profile, expected)
    seen = Visit(entry, answer, reading, found, article, judged)
    yield from _sort(site, seen)
    return seen


def _read_scripts(site: Site, scripts: tuple[str, ...]) -> Generator[Want, Got, None]:
    """Have the site's own script files, once: they define what its links call."""
    site.has_scripts = True
    own = [url for url in scripts if same_site(url, site.profile.url) and not _LIBRARY.search(url)]
    for url in own[:_MAX_SCRIPTS]:
        answer = yield from ask(site, None, Request(url))
        if answer is not None and answer.status == 200:
            body = unpack(answer.capture.body, answer.capture.header("content-encoding")).body
            site.scripts += "\n" + body[:500_000].decode("utf-8", "replace")


def _named(reading: Reading) -> str:
    """What came instead of a page, in words."""
    if reading.what == "empty":
        return "the page is empty" + (f" ({reading.problem})" if reading.problem else "")
    names = {"application/pdf": "a PDF", "application/zip": "a ZIP file", "application/msword": "a Word document"}
    kind = reading.media_type
    what = names.get(kind) or (f"an image ({kind})" if kind.startswith("image/") else kind)
    return f"this is {what}, not a page: its bytes are kept"


def _done(site: Site, entry: Entry) -> None:
    entry.state = DONE
    site.frontier.update(entry)


def _follow_move(site: Site, entry: Entry, final: str) -> Entry:
    """The entry of the address that a redirect ended at; the first one becomes done."""
    known = site.entry(final)
    if known is None:
        known = Entry(
            site.key(final), site.id, final, "unknown", priority=entry.priority, depth=entry.depth, parent=entry.parent
        )
        known.anchor, known.said, known.seen_in = entry.anchor, entry.said, entry.seen_in
        site.frontier.add(known)
    if known.key != entry.key:
        entry.state, entry.reason = DONE, "redirect"
        site.frontier.update(entry)
        site.also.setdefault(known.key, []).append(entry.url.partition("#")[0])
    return known


def remember_validators(entry: Entry, answer: Answer) -> None:
    """Keep what the answer says of itself, for the next conditional request."""
    capture = answer.capture
    entry.etag, entry.modified, entry.payload = capture.header("etag"), capture.header("last-modified"), capture.digest
    if answer.hops > 1:
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


def enter_listed(site: Site, entry: Entry, reading: Reading, url: str) -> int:
    """Enter what a feed or a sitemap lists; how many addresses are new."""
    new = 0
    if reading.what == "feed":
        entry.role = "feed"
        for item in read_feed(reading.body, url, reading.media_type):
            address = without_session(item.url)
            if in_scope(address, site.profile):
                said = parse_date(item.published) if item.published else None
                new += enter(site, address, entry, ITEM, said=said, anchor=item.title, seen_in="feed")
        return new
    entry.role = "sitemap"
    for listed in read_sitemap(reading.body, url, reading.media_type):
        address = without_session(listed.url)
        if in_scope(address, site.profile):
            said = parse_date(listed.published) if listed.published else None
            priority = START if listed.is_index else HEADLINE
            new += enter(site, address, entry, priority, said=said, anchor=listed.title, seen_in="sitemap")
    return new


def _sort(site: Site, seen: Visit) -> Generator[Want, Got, None]:
    """Enter a page's links and store it, by what it is."""
    entry, found, verdict = seen.entry, seen.found, seen.judged.verdict
    entry.content = seen.judged.content
    leave = (
        {turn.link.url for turn in found.turns if not turn.link.is_headline} | set(found.backs)
        if verdict == "list"
        else set()
    )
    is_article = verdict == "article"
    if is_article:
        leave |= set(found.parts)
    inner = sum(site.entry(address) is None for address in found.iframes)
    if site.follows:
        seen.new_items, seen.known_items = enter_links(site, found, entry, from_article=is_article, leave=leave)
        _enter_others(site, found, entry)
        if verdict == "list":
            _enter_files(site, found, entry)
    if is_article:
        entry.role = "article"
        yield from _with_parts(site, seen)  # until its record is stored the address is not done
    else:
        _done(site, entry)
        _note_other(site, seen)
    site.learned.note(entry.url, is_article=is_article, brought=seen.new_items + (verdict == "frame") + inner)
    site.frontier.update(entry)


def _enter_others(site: Site, found: Discovered, entry: Entry) -> None:
    for feed in found.feeds:
        enter(site, feed, entry, START, role="feed")
    if found.refresh and in_scope(found.refresh, site.profile):
        enter(site, without_session(found.refresh), entry, FRAME)


def _enter_files(site: Site, found: Discovered, entry: Entry) -> None:
    """Documents that a list names and dates like its articles are articles themselves."""
    for link in found.documents:
        said = date_beside(site, link) if link.is_headline else None
        if said is not None:
            enter(site, link.url, entry, ITEM, link, role="file", said=said, anchor=link.text)


def _note_other(site: Site, seen: Visit) -> None:
    entry, verdict = seen.entry, seen.judged.verdict
    if entry.role in ("unknown", "list", "frame", "other"):
        entry.role = {"list": "list", "frame": "frame"}.get(verdict, "other")  # type: ignore[assignment]  # roles by name
    for address in seen.found.iframes:
        inner = site.entry(address)
        if inner is not None and inner.parent == entry.id:
            inner.anchor, inner.said, inner.seen_in = entry.anchor, entry.said, entry.seen_in
            site.also.setdefault(inner.key, []).append(entry.url)
            site.frontier.update(inner)
    if verdict == "other":
        site.facts.bodies[seen.judged.content] += 1
        site.facts.body_of.setdefault(seen.judged.content, entry.url)
    site.tell_later("skipped", entry.url, reason=verdict, detail=f"{seen.new_items} new items")


def _with_parts(site: Site, seen: Visit) -> Generator[Want, Got, None]:
    """Store an article, with its further pages if it has any."""
    parts = yield from further_pages(site, seen.entry, seen.found)
    _done(site, seen.entry)
    page = Seen(seen.entry, seen.answer, seen.reading)
    if seen.article is not None and store_article(site, page, seen.article, parts):
        yield from pictures(site, seen.article)


def pictures(site: Site, article: Article) -> Generator[Want, Got, None]:
    """Have the pictures of an article, if they are wanted."""
    wanted = site.options.images if site.options.images is not None else site.profile.images
    for photo in article.photos if wanted else ():
        if photo.image_url and same_site(photo.image_url, site.profile.url):
            yield from ask(site, None, Request(photo.image_url))


def further_pages(site: Site, first: Entry, found: Discovered) -> Generator[Want, Got, list[Article]]:
    """The articles on the further pages of an article, in their order."""
    waiting = list(found.parts)
    done = {first.url}
    articles: list[tuple[str, Article]] = []
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
        reading = read_capture(answer.capture, site.profile)
        if reading.document is None or reading.page is None:
            continue
        articles.append((address, extract(reading.page, site.profile, document=reading.document)))
        more = discover(reading.document.tree, address, site.profile, base=reading.document.base_url)
        waiting += [part for part in parts_of(more.links, first.url) if part not in done and part not in waiting]
    return [article for _, article in articles]
