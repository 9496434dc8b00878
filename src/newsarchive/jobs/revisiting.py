"""Held articles that are due: unchanged, edited, moved or gone."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsarchive.discover.scope import without_session
from newsarchive.fetch.fetcher import REDIRECTS, redirected_to
from newsarchive.jobs.answers import Answer, Seen
from newsarchive.jobs.asking import ask, look_into
from newsarchive.jobs.comparing import Look, new_link, real_changes
from newsarchive.jobs.copies import held_capture, validators_of
from newsarchive.jobs.entering import enter_links
from newsarchive.jobs.faults import fault_fails_page, fault_fails_record
from newsarchive.jobs.joining import joined
from newsarchive.jobs.judging import judge
from newsarchive.jobs.layouts import is_far
from newsarchive.jobs.noting import note_capture, remember_validators, sightings_of
from newsarchive.jobs.opening import damage_of
from newsarchive.jobs.reading import Reading
from newsarchive.jobs.revisits import due_at, first_wait, next_wait
from newsarchive.jobs.settling import Missing, Revisits, again_tomorrow
from newsarchive.jobs.site import Site
from newsarchive.jobs.storing import files_of, key_of_article, save, text_numbers
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.article import Article
from newsarchive.model.capture import Capture, Request
from newsarchive.model.outcome import Outcome
from newsarchive.store.frontier import DONE, Entry

_BUSY = frozenset({408, 425, 429})
_BROKEN = 500  # a script that no longer finds its article often fails so, at every look, while it shows the others


@dataclass(slots=True)
class _Page:
    """One page of an article as it is tonight, or as it was when nothing came anew."""

    entry: Entry
    answer: Answer | None
    capture: Capture | None
    is_new: bool


def revisit(site: Site, entry: Entry, found: Revisits, press: Request | None = None) -> Generator[Want, Got, None]:
    """Look at one held article again, by its address or by the press of the form that shows it."""
    yield from fault_fails_page(site, entry, _look_again(site, entry, found, press))


def _look_again(site: Site, entry: Entry, found: Revisits, press: Request | None) -> Generator[Want, Got, None]:
    if press is not None:
        answer = yield from ask(site, None, press)
    else:
        answer = yield from ask(site, entry, Request(entry.url), validators=validators_of(site.archive, entry))
    if answer is None:
        again_tomorrow(site, entry)
        return
    if _is_away(site, entry, answer, found):
        return
    found.came += 1
    first = _Page(entry, answer, answer.capture, _is_new(entry, answer))
    damage = damage_of(answer.capture) if first.is_new else None
    if damage is not None and not _came_damaged(site, entry):
        site.fail(entry, entry.url, "damaged", damage)
        again_tomorrow(site, entry)
        return
    pages = [first, *(yield from _parts(site, entry))]
    if not any(page.is_new for page in pages):
        _unchanged(site, entry, answer)
        _name_copies(site, pages)
        return
    for page in pages:
        if page.capture is None or page.capture.status == 304:
            page.capture = held_capture(site.archive, page.entry)
    yield from _compare(site, pages, found)


def _is_away(site: Site, entry: Entry, answer: Answer, found: Revisits) -> bool:
    """Whether an answer does not show a page; then what that means for the article is noted."""
    target = redirected_to(answer.capture)
    if target is not None:  # what stands there nobody may look at
        site.skip(entry, "robots", f"it leads to {target}, which robots.txt forbids")
        again_tomorrow(site, entry)
        return True
    found.looked += 1
    site.facts.revisited += 1
    status = answer.status
    if status == _BROKEN and _failed_so_before(entry):
        found.broken.append(Missing(entry, answer, "the server answers 500 at every look, and shows other articles"))
    elif status >= 500 or status in _BUSY:
        site.fail(entry, entry.url, f"http-{status}", f"the server answers {status}")
        again_tomorrow(site, entry)
    elif status >= 400 or status in REDIRECTS:
        found.missing.append(Missing(entry, answer, f"the server answers {status}"))
    else:
        return False
    return True


def _failed_so_before(entry: Entry) -> bool:
    """Whether the look before tonight's failed so too; misses of other kinds do not count."""
    if entry.reason not in (f"http-{_BROKEN}", "gone"):
        entry.misses = 0
    return entry.misses > 0


def _is_new(entry: Entry, answer: Answer) -> bool:
    return answer.status != 304 and answer.capture.digest != entry.payload


def _came_damaged(site: Site, entry: Entry) -> bool:
    """Whether what is held did not come whole either: then no better is to be had."""
    held = held_capture(site.archive, entry)
    return held is not None and damage_of(held) is not None


def _parts(site: Site, entry: Entry) -> Generator[Want, Got, list[_Page]]:
    rows = site.archive.db.execute(
        "SELECT key FROM urls WHERE site = ? AND parent = ? AND role = 'part' ORDER BY id", (site.id, entry.id)
    ).fetchall()
    pages: list[_Page] = []
    for (key,) in rows:
        part = site.frontier.get(key)
        if part is None:
            continue
        answer = yield from ask(site, part, Request(part.url), validators=validators_of(site.archive, part))
        usable = answer is not None and (answer.status < 300 or answer.status == 304)
        is_new = answer is not None and (not usable or _is_new(part, answer))
        pages.append(_Page(part, answer, answer.capture if answer is not None and usable else None, is_new))
    return pages


def _name_copies(site: Site, pages: Sequence[_Page]) -> None:
    """Let entries whose own captures are lost name those that came in their place."""
    for page in pages:
        if page.answer is not None and page.answer.status == 200 and held_capture(site.archive, page.entry) is None:
            note_capture(site, page.entry, page.answer)


def _unchanged(site: Site, entry: Entry, answer: Answer, *, layout: int | None = None) -> None:
    was_missing = entry.misses > 0
    entry.wait_days = first_wait() if was_missing else next_wait(entry.wait_days, site.options.max_revisit_days)
    entry.due = site.stamp(due_at(site.now(), entry.wait_days))
    entry.misses, entry.fetched_at, entry.state = 0, site.stamp(), DONE
    if answer.status != 304:
        remember_validators(entry, answer)
    entry.layout = layout or entry.layout
    site.frontier.update(entry)
    name, to = entry.article, _moved_to(site, entry, answer)

    def write() -> tuple[Outcome, ...]:
        if was_missing and name:
            site.archive.articles.mark(name, "live", site.now())
        is_moved = to is not None and _note_move(site, entry, to)
        return (site.tell("moved" if is_moved else "unchanged", entry.url, id=name, detail=to if is_moved else None),)

    site.keeper.then(write)


def _moved_to(site: Site, entry: Entry, answer: Answer) -> str | None:
    """Where the address of an article leads now, if that is the address of another page."""
    if answer.hops < 2 or "#" in entry.url:
        return None
    final = without_session(answer.capture.url)
    return final if site.key(final) != entry.key else None


def _note_move(site: Site, entry: Entry, to: str) -> bool:
    """Write down where an article is now; false if that was known."""
    name = entry.article
    if name is None or not site.archive.articles.add_alias(name, to):
        return False
    site.archive.changes.add("moved", now=site.now(), article=name, site=site.id, url=to, run=site.run)
    return True


def _compare(site: Site, pages: Sequence[_Page], found: Revisits) -> Generator[Want, Got, None]:
    entry, answer = pages[0].entry, pages[0].answer
    assert answer is not None
    readings = yield from _read(site, pages)
    broken = next((reading for reading in readings if reading.what == "unreadable"), None)
    if broken is not None:
        site.fail(entry, entry.url, "reader", broken.problem or "")
        again_tomorrow(site, entry)
        return
    readable = [reading for reading in readings if reading.is_html]
    if not readable or readings[0] is not readable[0]:
        found.missing.append(Missing(entry, answer, "what comes is no page"))
        return
    articles = [reading.article for reading in readable if reading.article is not None]
    article = joined(articles[0], articles[1:]) if len(articles) > 1 else articles[0]
    site.facts.promises.note(article, site.profile)
    held = site.archive.articles.get(entry.article) if entry.article else None
    if held is None:
        return
    if _is_gone(site, readable[0], article, held):
        found.missing.append(Missing(entry, answer, "the page holds another text"))
        return
    article = replace(article, kind="article")  # it was judged one when it was stored
    layout = readable[0].layout
    if is_far(layout, entry.layout):
        found.redesigned.append(entry)
    enter_links(site, readable[0].found, entry, from_article=True, leave=set(readable[0].found.parts))
    if (yield from _says_something_else(site, pages, article, held, _look(readable))):
        _changed(site, entry, pages, article, layout)
    else:
        _as_before(site, pages, layout)


def _read(site: Site, pages: Sequence[_Page]) -> Generator[Want, Got, list[Reading]]:
    """What the pages of an article show; what lists say of it goes with the first."""
    entry, readings = pages[0].entry, list[Reading]()
    for page in pages:
        if page.capture is not None:
            said = () if readings else sightings_of(entry)
            reading = yield from look_into(site, page.capture, page.entry.url, address=entry.url, sightings=said)
            readings.append(reading)
    return readings


def _says_something_else(
    site: Site, pages: Sequence[_Page], article: Article, held: dict[str, Any], look: Look
) -> Generator[Want, Got, bool]:
    if not site.archive.articles.differences(article, held["id"]):
        return False
    before = yield from _old_look(site, pages)
    return bool(real_changes(held, article, before, look, site.furniture.is_line))


def _as_before(site: Site, pages: Sequence[_Page], layout: int | None) -> None:
    first = pages[0]
    assert first.answer is not None
    _unchanged(site, first.entry, first.answer, layout=layout)
    _name_copies(site, pages)
    for page in pages[1:]:
        if page.answer is not None and page.answer.status < 300:
            remember_validators(page.entry, page.answer)
            site.frontier.update(page.entry)


def _look(readings: Sequence[Reading]) -> Look:
    found = [reading.found for reading in readings]
    links = {link.text for one in found for link in one.links}
    rows = (link.text + link.near for one in found for link in (*one.links, *one.presses) if link.near)
    return Look.of("\n".join(reading.shown for reading in readings), links, rows)


def _old_look(site: Site, pages: Sequence[_Page]) -> Generator[Want, Got, Look | None]:
    usable: list[Reading] = []
    for page in pages:
        capture = held_capture(site.archive, page.entry)
        if capture is None:
            continue
        reading = yield from look_into(site, capture, capture.url, address=pages[0].entry.url)
        if reading.is_html:
            usable.append(reading)
    return _look(usable) if usable else None


def _is_gone(site: Site, reading: Reading, article: Article, held: dict[str, object]) -> bool:
    """Whether the page shows the article no more: no title, paragraph or file of it, and nothing like an article."""
    look = _look([reading])
    title = str(held.get("title") or "")
    if title and look.holds(title) and not new_link(title, look):
        return False  # in a link it may be a word of the menu
    paragraphs = held.get("paragraphs")
    long_ones = [str(text) for text in paragraphs if len(str(text)) > 40] if isinstance(paragraphs, list) else []
    if any(look.holds(text) for text in long_ones) or files_of(article.to_record()) & files_of(held):
        return False
    if article.kind != "article":
        return True
    is_article = judge(reading, reading.found, article, site.profile).verdict == "article"
    length = sum(len(text) for text in article.paragraphs)
    was = sum(len(text) for text in long_ones)
    return not is_article or length < was / 3


def _changed(site: Site, entry: Entry, pages: Sequence[_Page], article: Article, layout: int | None) -> None:
    answer = pages[0].answer
    assert answer is not None
    entry.text, entry.title = text_numbers(article)
    entry.wait_days, entry.misses, entry.layout, entry.state = first_wait(), 0, layout, DONE
    entry.due = site.stamp(due_at(site.now(), entry.wait_days))
    entry.fetched_at = site.stamp()
    if answer.status != 304:
        remember_validators(entry, answer)
    site.frontier.update(entry)
    for page in pages[1:]:
        if page.answer is not None and page.answer.status < 300:
            remember_validators(page.entry, page.answer)
            note_capture(site, page.entry, page.answer)

    to = _moved_to(site, entry, answer)

    def write() -> tuple[Outcome, ...]:
        if to is not None:
            _note_move(site, entry, to)
        if answer.status == 304:
            # the first page is as it was; the version still names the capture in which the change was seen
            changed = next(page.answer for page in pages if page.is_new and page.answer is not None)
            return save(site, Seen(entry, changed, None), article, key_of_article(site, entry))
        return save(site, Seen(entry, answer, None), article, key_of_article(site, entry))

    site.keeper.then(fault_fails_record(site, entry, write))
