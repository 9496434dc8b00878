"""A list from its newest page on: turned until only known items come, or to its end."""

from collections.abc import Generator
from dataclasses import dataclass, field

from newsarchive.discover.pagers import Turn
from newsarchive.discover.postback import request_of
from newsarchive.jobs.asking import Got, Want, ask
from newsarchive.jobs.entering import PAGER
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit, take, visit
from newsarchive.store.frontier import DONE, WAITING, Entry, key_of

MOST_PAGES = 20_000
_EMPTY_PAGES = 2
WALKING = "walking"


@dataclass(slots=True)
class _Course:
    """Where the walk of one list stands."""

    to_the_end: bool
    number: int = 1
    done: set[str] = field(default_factory=set)
    pages: set[tuple[str, ...]] = field(default_factory=set)
    empty: int = 0
    turned: int = 0


def walk_list(site: Site, head: Entry, *, to_the_end: bool, conditional: bool = False) -> Generator[Want, Got, int]:
    """Walk a list from `head` on; how many new items it brought."""
    seen = yield from visit(site, head, conditional=conditional)
    if seen is None:
        return 0
    return (yield from turn_on(site, seen, to_the_end=to_the_end))


def turn_on(site: Site, seen: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    """Turn the pages of a list whose first page was visited."""
    if seen.judged.verdict != "list":
        return seen.new_items
    course = _Course(to_the_end=to_the_end)
    head, brought = seen.entry, seen.new_items
    _count(site, seen)
    while _goes_on(seen, course):
        turn = _next(seen, course)
        if turn is None:
            break
        course.done.add(turn.key)
        if turn.link.post is not None and head.reason != WALKING:
            head.reason = WALKING
            site.frontier.wait_again(head)
        following = yield from _turned(site, seen, turn)
        if following is None:
            break
        course.number = turn.number or course.number + 1
        course.turned += 1
        if following.items in course.pages or following.items == seen.items:
            break  # the same page came back
        _count(site, following)
        brought += following.new_items
        seen = following
    if head.reason == WALKING:
        head.reason, head.state = None, DONE
        site.frontier.update(head)
    return brought


def _count(site: Site, seen: Visit) -> None:
    site.facts.lists += 1
    items = seen.new_items + seen.known_items
    site.facts.items += items
    site.facts.new_items += seen.new_items
    if not items and not seen.found.presses:
        site.facts.lists_empty += 1


def _goes_on(seen: Visit, course: _Course) -> bool:
    course.pages.add(seen.items)
    has_items = bool(seen.new_items or seen.known_items)
    course.empty = 0 if has_items else course.empty + 1
    if course.turned >= MOST_PAGES or course.empty >= _EMPTY_PAGES:
        return False
    return course.to_the_end or bool(seen.new_items)


def _next(seen: Visit, course: _Course) -> Turn | None:
    """The turn to the page after this one: its number, else the smallest above it, else a word that says so."""
    turns = [turn for turn in seen.found.turns if turn.key not in course.done]
    numbered = sorted((turn for turn in turns if turn.number and turn.number > course.number), key=lambda turn: turn.number or 0)
    spoken = [turn for turn in turns if turn.number is None]
    if numbered and numbered[0].number == course.number + 1:
        return numbered[0]
    if spoken:
        return spoken[-1] if spoken[-1].link.text.strip() in ("...", "…") else spoken[0]
    return numbered[0] if numbered else None


def _turned(site: Site, seen: Visit, turn: Turn) -> Generator[Want, Got, Visit | None]:
    if turn.link.post is None:
        entry = site.entry(turn.link.url)
        if entry is None:
            entry = Entry(site.key(turn.link.url), site.id, turn.link.url, "pager", WAITING, PAGER, parent=seen.entry.id)
            site.frontier.add(entry)
        return (yield from visit(site, entry))
    form = seen.found.forms[turn.link.post.form]
    charset = seen.reading.page.decoding.charset if seen.reading.page else "utf-8"
    request = request_of(form, turn.link.post, charset)
    key = key_of(site.id, site.identity(request.url) + "#" + turn.link.post.key)
    page = site.frontier.get(key)
    if page is None:
        name = f"{request.url}#{turn.link.post.key}"
        page = Entry(key, site.id, name, "pager", DONE, depth=seen.entry.depth, parent=seen.entry.id)
        site.frontier.add(page)
    answer = yield from ask(site, None, request)
    if answer is None or answer.status >= 400:
        return None
    return (yield from take(site, page, answer))
