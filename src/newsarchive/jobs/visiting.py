"""One visit: ask, read, judge, enter what the page leads to, store what it is."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace

from newsarchive.discover.discovery import Discovered
from newsarchive.discover.pagers import Turn
from newsarchive.discover.periods import is_day, period_of_url
from newsarchive.discover.scope import in_scope, same_site, without_session
from newsarchive.discover.scripts import MAX_SCRIPT
from newsarchive.discover.shapes import shape
from newsarchive.fetch.fetcher import REDIRECTS, redirected_to
from newsarchive.jobs.answers import Answer, Seen
from newsarchive.jobs.asking import ask, look_into
from newsarchive.jobs.copies import validators_of
from newsarchive.jobs.doubting import hold, is_vouched
from newsarchive.jobs.early import note_early
from newsarchive.jobs.entering import FRAME, START, STEP, TRY, WRITTEN, enter, enter_links
from newsarchive.jobs.faults import fault_fails_page
from newsarchive.jobs.judging import Expected, Judged, judge, number_of, own_pictures
from newsarchive.jobs.listed import enter_files, enter_listed
from newsarchive.jobs.more import further_pages, pictures, read_scripts
from newsarchive.jobs.noting import remember_validators, sightings_of
from newsarchive.jobs.reading import Reading, what_came
from newsarchive.jobs.site import Site
from newsarchive.jobs.storing import as_listed, store_article, store_file
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.article import Article, Attachment, Photo
from newsarchive.model.capture import Request
from newsarchive.store.frontier import DONE, Entry
from newsarchive.text.tidy import tidy


@dataclass(slots=True)
class Visit:
    """What one page was, and what it led to."""

    entry: Entry
    answer: Answer
    reading: Reading
    found: Discovered
    article: Article | None
    judged: Judged
    new: set[int] = field(default_factory=set)
    known: set[int] = field(default_factory=set)
    pressed_new: int = 0
    pressed_known: int = 0

    @property
    def new_items(self) -> int:
        """How many items nobody had seen before."""
        return len(self.new) + self.pressed_new

    @property
    def items(self) -> tuple[str, ...]:
        """What tells this page of a list from the others: where its links lead, those that turn it left aside."""
        turning = {turn.key for turn in self.found.turns}
        links = {link.url for link in self.found.links} - turning
        presses = {
            Turn(link, None).key + link.text for link in self.found.presses if Turn(link, None).key not in turning
        }
        return tuple(sorted(links | presses))


def visit(
    site: Site, entry: Entry, request: Request | None = None, *, conditional: bool = False
) -> Generator[Want, Got, Visit | None]:
    """Visit one address of the frontier; None if there is no page to work with."""
    validators = validators_of(site.archive, entry) if conditional else None
    answer = yield from ask(site, entry, request or Request(entry.url), validators=validators)
    if answer is None:
        return None
    entry.status, entry.fetched_at = answer.status, site.stamp()
    if answer.status == 304:
        entry.state = DONE
        site.facts.not_modified += 1
        site.frontier.update(entry)
        site.tell_later("unchanged", entry.url, reason="not modified", id=entry.article)
        return None
    if answer.status >= 400:
        _note_missing(site, entry, answer)
        return None
    if answer.status in REDIRECTS:
        site.learned.note(entry.url, is_article=False, brought=0)
        target = redirected_to(answer.capture)
        if target is None:
            site.fail(entry, entry.url, "bad-redirect", "a redirect that does not say where to")
            return None
        site.skip(entry, "robots", f"it leads to {target}, which robots.txt forbids")
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
    return (yield from fault_fails_page(site, entry, _work_with(site, entry, answer, final)))


def _work_with(site: Site, entry: Entry, answer: Answer, final: str) -> Generator[Want, Got, Visit | None]:
    shown_at = entry.url if "#" in entry.url else final
    if answer.hops > 1 and entry.anchor is None and not same_site(final, site.profile.url):
        site.facts.moved_to = site.facts.moved_to or final
    reading = yield from look_into(
        site, answer.capture, shown_at, address=final, sightings=sightings_of(entry), shown_in=_shown_in(site, entry)
    )
    remember_validators(entry, answer)
    if reading.what == "unreadable":
        site.fail(entry, entry.url, "reader", reading.problem or "", again=reading.again)
        return None
    if reading.what in ("feed", "sitemap"):
        _done(site, entry)
        new = enter_listed(site, entry, reading) if site.follows else 0
        site.learned.note(final, is_article=False, brought=new)
        site.tell_later("skipped", entry.url, reason=reading.what, detail=f"{new} new addresses")
        return None
    if reading.what == "empty" and reading.problem is not None:
        site.fail(entry, entry.url, "damaged", what_came(reading), again=True)
        return None
    if reading.page is None:
        if reading.what == "file" and entry.role == "file" and entry.anchor:
            store_file(site, Seen(entry, answer, reading), reading.media_type)
            return None
        _done(site, entry)
        entry.role = "file" if reading.what == "file" else "other"
        site.learned.note(final, is_article=False, brought=0)
        site.tell_later(
            "skipped" if site.follows else "failed", entry.url, reason="not-a-page", detail=what_came(reading)
        )
        return None
    found = reading.found
    if len(site.scripts) < MAX_SCRIPT:
        site.scripts += "".join("\n" + one for one in found.loaders if one not in site.scripts)
    if found.unknown_calls and found.scripts and site.follows and not site.has_scripts:
        yield from read_scripts(site, found.scripts)  # headlines call functions that the page does not define
        reading = yield from look_into(site, answer.capture, shown_at, address=final, sightings=sightings_of(entry))
    seen = _understood(site, entry, answer, reading, final)
    yield from _sort(site, seen)
    return seen


def _shown_in(site: Site, entry: Entry) -> str | None:
    """The page whose script fetches and shows what is at this address."""
    return site.frontier.url_of(entry.parent) if entry.priority == WRITTEN and entry.parent else None


def _understood(site: Site, entry: Entry, answer: Answer, reading: Reading, url: str) -> Visit:
    """A page that was read, judged by what is known of its site."""
    assert reading.article is not None
    article, found = reading.article, reading.found
    by_address = site.learned.holds_articles(url) or not site.follows
    of_list = entry.role in ("pager", "list") and site.follows
    expected = Expected(entry.anchor, by_address, of_list, site.furniture)
    judged = judge(reading, found, article, site.profile, expected)
    if judged.verdict == "article" and article.kind != "article":
        article = _as_promised(site, article, reading, entry)
    elif judged.verdict == "article":
        article = replace(article, kind="article")
    return Visit(entry, answer, reading, found, article, judged)


def _as_promised(site: Site, article: Article, reading: Reading, entry: Entry) -> Article:
    """An article of a file, a picture or a line; where its page was not understood, what the list says of it."""
    if entry.anchor and tidy(article.title or "").casefold() != tidy(entry.anchor).casefold():
        files = tuple(Attachment(link.url, link.text, None) for link in reading.found.documents)
        article = as_listed(site, entry, article.decoding, article.attachments or files)
    pictures = own_pictures(reading, site.furniture) if not (article.paragraphs or article.photos) else []
    photos = article.photos or tuple(Photo(url, None, None, None, -1) for url in pictures)
    own = tuple(block for block in article.blocks if not site.furniture.is_line(block.text))
    return replace(article, kind="article", photos=photos, blocks=own)


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
        site.note_also(known, entry.url.partition("#")[0])
    return known


def _sort(site: Site, seen: Visit) -> Generator[Want, Got, None]:
    """Enter a page's links and store it, by what it is."""
    entry, found = seen.entry, seen.found
    was_list = entry.role == "list"
    entry.content = seen.judged.content
    if seen.judged.verdict != "article":
        site.furniture.note(entry.url, seen.reading)
    parts = yield from _parts_first(site, seen)
    verdict = seen.judged.verdict
    if verdict == "list" and site.follows and _is_seen(site, seen):
        return
    is_article = verdict == "article"
    inner = sum(site.entry(address) is None for address in found.iframes)
    if site.follows:
        leave = _not_entered(seen, of_parts=is_article or bool(parts))
        seen.new, seen.known = enter_links(site, found, entry, from_article=is_article, leave=leave)
        _enter_others(site, found, entry)
        if verdict == "list":
            enter_files(site, found, entry)
    if is_article:
        entry.role = "article"
        yield from _store(site, seen, parts)
    else:
        if site.follows and not was_list:
            note_early(site, entry, seen.answer, seen.article, seen.judged, has_pictures=bool(seen.reading.pictures))
        _done(site, entry)
        _note_other(site, seen)
    entry.items = len(seen.new | seen.known) + sum(link.is_headline for link in found.presses)
    brought = seen.new_items + (verdict == "frame") + inner + sum(link.is_headline for link in found.presses)
    if not was_list or brought:
        known = _shows_others(site, seen)
        brought += known and _is_of_a_series(site, entry)
        site.learned.note(entry.url, is_article=entry.article is not None, brought=brought, known=known)
    if not is_article:
        _credit(site, entry, brought=brought)
    site.frontier.update(entry)


def _not_entered(seen: Visit, *, of_parts: bool) -> set[str]:
    """The links of a page that are no addresses of their own: its further pages, and what turns it if it is a list."""
    found, verdict = seen.found, seen.judged.verdict
    leave = {*found.parts, *found.firsts} if of_parts else set()
    if verdict == "list":
        leave |= {turn.link.url for turn in found.turns if not turn.link.is_headline} | set(found.backs)
    if verdict != "other":  # a page that is all a search form: nothing entered may give everything
        leave |= {link.url for link in found.links if link.how == "search"}
    return leave


def _is_of_a_series(site: Site, entry: Entry) -> bool:
    """Whether a page is one of a series of days or months that is worth reading on, though other lists have its news.

    Days and the steps of a calendar are; other months once some of them had news of their own.
    """
    period = period_of_url(entry.url)
    is_of_calendar = entry.priority == STEP or is_day(period)
    return period is not None and (is_of_calendar or site.learned.facts(entry.url).yields > 0)


def _credit(site: Site, entry: Entry, *, brought: int) -> None:
    """What a page brings speaks for the one that led to it too: an archive leads to months, a month to its days."""
    site.led[entry.id] = (entry.url, entry.parent)
    above, _ = site.led.get(entry.parent or 0, (None, None))
    if brought:
        site.fruitful |= {entry.id, entry.parent}
    if not brought or above is None:
        return
    site.learned.credit(above)
    leading = site.entry(above)
    if leading is not None and leading.role == "other":
        leading.role = "list"  # of lists
        site.frontier.update(leading)


def _is_seen(site: Site, seen: Visit) -> bool:
    """Whether this list was read tonight under another address: then nothing of it is entered again."""
    entry = seen.entry
    texts = sorted(link.text for link in seen.found.links if not link.text.isdigit())
    links = number_of("\n".join([*texts, period_of_url(entry.url) or ""]))  # calendars differ in numbers only
    other = site.lists.setdefault((entry.content or 0) ^ links, entry.url)
    if other == entry.url or "#" in entry.url:
        return False
    site.addresses.learn_idle(entry.url, other)
    site.learned.note(entry.url, is_article=False, brought=0)
    entry.role = "other"
    _done(site, entry)
    site.tell_later("skipped", entry.url, reason="another address", detail=other)
    seen.judged = Judged("other", seen.judged.content)
    return True


def _shows_others(site: Site, seen: Visit) -> bool:
    """Whether a page holds other known items than the page before it of this shape: a list, not a box on every page."""
    name = shape(seen.entry.url)
    before = site.known_on.get(name)
    site.known_on[name] = seen.known
    return before is not None and before != seen.known


def _store(site: Site, seen: Visit, parts: list[Article]) -> Generator[Want, Got, None]:
    """Store an article; what nothing but its length speaks for waits until others of its kind are known."""
    entry, article = seen.entry, seen.article
    if article is None:
        return
    page = Seen(entry, seen.answer, seen.reading)
    if site.follows and not is_vouched(site, entry, article, parts):
        hold(site, page, article, parts)
        return
    if store_article(site, page, article, parts):
        yield from pictures(site, article)


def _parts_first(site: Site, seen: Visit) -> Generator[Want, Got, list[Article]]:
    """The further pages of an article; until its record is stored its address is not done.

    A first page with a picture only is an article too where a further one is.
    """
    entry, verdict = seen.entry, seen.judged.verdict
    maybe = site.learned.holds_articles(entry.url) or (verdict == "other" and entry.anchor is not None)
    if not seen.found.parts or not (verdict == "article" or (maybe and entry.role not in ("list", "pager"))):
        return []
    parts = yield from further_pages(site, entry, seen.found)
    if verdict != "article" and seen.article is not None and any(part.kind == "article" for part in parts):
        title = seen.article.title or next((part.title for part in parts if part.title), None)
        seen.article = replace(seen.article, kind="article", title=title)
        seen.judged = Judged("article", seen.judged.content)
    return parts


def _enter_others(site: Site, found: Discovered, entry: Entry) -> None:
    for feed in found.feeds:
        enter(site, without_session(feed), entry, START, role="feed")
    if found.refresh and in_scope(found.refresh, site.profile):
        enter(site, without_session(found.refresh), entry, FRAME)


def _note_other(site: Site, seen: Visit) -> None:
    entry, verdict = seen.entry, seen.judged.verdict
    promised = entry.anchor is not None or entry.role in ("list", "pager")  # an empty month is no oddity
    if entry.role in ("unknown", "list", "frame", "other"):
        is_shell = bool(seen.found.iframes) and entry.anchor is not None
        entry.role = "list" if verdict == "list" and not is_shell else "frame" if verdict == "frame" else "other"
    for address in seen.found.iframes:
        inner = site.entry(address)
        if inner is not None and inner.parent == entry.id:
            inner.anchor, inner.said, inner.seen_in = entry.anchor, entry.said, entry.seen_in
            site.note_also(inner, entry.url)
    if verdict == "other" and promised:
        site.facts.bodies[seen.judged.content] += 1
        site.facts.body_of.setdefault(seen.judged.content, entry.url)
    damage = seen.reading.problem
    if damage is None:
        site.tell_later("skipped", entry.url, reason=verdict, detail=f"{seen.new_items} new items")
    else:  # what a list shows is worth having even so; of another page nobody knows what it is
        site.fail(entry if verdict == "other" else None, entry.url, "damaged", f"the page is {damage}", again=True)
