"""A list from its newest page on: turned until only known items come, or to its end."""

from collections.abc import Generator
from dataclasses import dataclass, field
from urllib.parse import urlencode

from newsarchive.discover.choices import is_choice
from newsarchive.discover.links import Link
from newsarchive.discover.pagers import Turn, rows_of
from newsarchive.jobs.comparing import bare
from newsarchive.jobs.coverage import claim
from newsarchive.jobs.entering import ITEM, PAGER, enter
from newsarchive.jobs.pressing import is_asked, is_had, press, press_key, request_for
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit, visit
from newsarchive.jobs.wanting import Got, Want
from newsarchive.store.frontier import DONE, WAITING, Entry

_MOST_PAGES = 20_000
_EMPTY_PAGES = 2
_FEWEST_DAYS = 3  # that tell the order of a list
WALKING, CHOOSING = "walking", "choosing"  # why a list that was begun still waits


@dataclass(slots=True)
class _Course:
    """Where the walk of one list stands; `row` names its pager where a page has several."""

    to_the_end: bool
    row: str | None = None
    number: int = 1
    done: set[str] = field(default_factory=set)
    pages: set[tuple[str, ...]] = field(default_factory=set)
    empty: int = 0
    before: set[int] = field(default_factory=set)
    turned: int = 0
    restarted: bool = False


def walk_list(site: Site, head: Entry, *, to_the_end: bool, conditional: bool = False) -> Generator[Want, Got, int]:
    """Walk a list from `head` on; how many new items it brought."""
    seen = yield from visit(site, head, conditional=conditional)
    if seen is None:
        return 0
    return (yield from turn_on(site, seen, to_the_end=to_the_end))


def turn_on(site: Site, seen: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    """Turn the pages of a list whose first page was visited; what its forms let choose waits until the end."""
    if seen.judged.verdict != "list":
        return seen.new_items
    brought = yield from turn_pages(site, seen, to_the_end=to_the_end)
    _note_choices(site, seen, to_the_end=to_the_end)
    return brought


def _note_choices(site: Site, seen: Visit, *, to_the_end: bool) -> None:
    """Keep a page whose form lets choose lists until the others are walked; a run that is cut off finds it waiting."""
    if not any(is_choice(link) for link in seen.found.presses) or "#" in seen.entry.url:
        return
    site.choosing[seen.entry.key] = (seen.answer, to_the_end)
    seen.entry.state, seen.entry.reason = WAITING, CHOOSING
    site.frontier.update(seen.entry)


def turn_pages(site: Site, seen: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    """Turn the pages of a list from the page that was visited on; how many new items they brought."""
    head, shown = seen.entry, seen.new | seen.known
    _count(site, seen)
    if head.role == "list":
        claim(site, seen)
    brought = seen.new_items + (yield from _pressed_items(site, seen))
    rows = list(rows_of(seen.found.turns, seen.entry.url))
    for row in rows if len(rows) > 1 else [None]:
        brought += yield from _follow(site, seen, _Course(to_the_end=to_the_end, row=row), shown)
    if not brought and not to_the_end and _ascends(site, seen):
        brought += yield from _from_the_end(site, seen, shown)
    if head.reason == WALKING:
        head.reason, head.state = None, DONE
    if shown:
        head.items = max(len(shown), head.items or 0)
    site.frontier.update(head)
    return brought


def _ascends(site: Site, seen: Visit) -> bool:
    """Whether the oldest items stand first, so that what is new is on the last page."""
    items = [link for link in seen.found.links if link.is_headline and site.key(link.url) in seen.known]
    entries = [site.entry(link.url) for link in items]
    days = [entry.said for entry in entries if entry is not None and entry.said]
    return len(days) >= _FEWEST_DAYS and days == sorted(days) and days[0] < days[-1]


def _from_the_end(site: Site, seen: Visit, shown: set[int]) -> Generator[Want, Got, int]:
    """Turn the pages of a list from the last one back, until only known items come."""
    numbered = [turn for turn in seen.found.turns if turn.number]
    course, brought = _Course(to_the_end=False), 0
    for turn in sorted(numbered, key=lambda turn: turn.number or 0, reverse=True):
        page = yield from _turned(site, seen, turn, course)
        if page is None:
            break
        _count(site, page)
        shown |= page.new | page.known
        brought += page.new_items
        if not page.new_items:
            break
    return brought


def _follow(site: Site, seen: Visit, course: _Course, shown: set[int]) -> Generator[Want, Got, int]:
    """Follow one pager; `shown` gathers the items."""
    head, brought = seen.entry, 0
    while _goes_on(seen, course):
        turn = _next(seen, course)
        if turn is None:
            break
        course.done.add(_mark(turn, course))
        if turn.link.post is not None and head.reason != WALKING:
            head.reason = WALKING
            site.frontier.wait_again(head)
        if turn.link.post is not None and is_asked(site, seen, turn.link):
            break  # another list led here tonight
        following = yield from _turned(site, seen, turn, course)
        if following is None and turn.link.post is not None and not course.restarted:
            following = yield from _restarted(site, head, turn, course)
        if following is None:
            break
        course.number = turn.number or course.number + 1
        course.turned += 1
        if following.items in course.pages or following.items == seen.items:
            break  # the same page came back
        _count(site, following)
        brought += following.new_items
        seen = following
        shown |= seen.new | seen.known
        brought += yield from _pressed_items(site, seen)
    return brought


def _count(site: Site, seen: Visit) -> None:
    site.facts.lists += 1
    items = seen.new_items + len(seen.known) + sum(link.is_headline for link in seen.found.presses)
    site.facts.items += items
    site.facts.new_items += seen.new_items


def _goes_on(seen: Visit, course: _Course) -> bool:
    course.pages.add(seen.items)
    # What stands on every page of the list is no item of it: menus, boxes, other news.
    items = seen.new | seen.known
    has_items = bool(seen.pressed_new or seen.pressed_known or items - course.before)
    course.before = items
    course.empty = 0 if has_items else course.empty + 1
    if course.turned >= _MOST_PAGES or course.empty >= _EMPTY_PAGES:
        return False
    return course.to_the_end or bool(seen.new_items)


def _next(seen: Visit, course: _Course) -> Turn | None:
    """The turn to the page after this one: its number, else the smallest above it, else a word that says so."""
    turns = [turn for turn in _of_row(seen, course) if _mark(turn, course) not in course.done]
    numbered = sorted(
        (turn for turn in turns if turn.number and turn.number > course.number), key=lambda turn: turn.number or 0
    )
    spoken = [turn for turn in turns if turn.number is None]
    if numbered and numbered[0].number == course.number + 1:
        return numbered[0]
    if spoken:
        return spoken[-1] if spoken[-1].link.text.strip() in ("...", "…") else spoken[0]
    return numbered[0] if numbered else None


def _of_row(seen: Visit, course: _Course) -> tuple[Turn, ...]:
    if course.row is None:
        return seen.found.turns
    return rows_of(seen.found.turns, seen.entry.url).get(course.row, ())


def _mark(turn: Turn, course: _Course) -> str:
    """What tells a turn from those before it: a button that says "next" is the same on every page."""
    return turn.key if turn.number or turn.link.post is None else f"{turn.key}@{course.number + 1}"


def _turned(site: Site, seen: Visit, turn: Turn, course: _Course) -> Generator[Want, Got, Visit | None]:
    if turn.link.post is None:
        entry = site.entry(turn.link.url)
        if entry is None:
            entry = Entry(
                site.key(turn.link.url), site.id, turn.link.url, "pager", WAITING, PAGER, parent=seen.entry.id
            )
            site.frontier.add(entry)
        return (yield from visit(site, entry))
    name = _mark(turn, course).removeprefix(turn.link.url + "#")
    return (yield from press(site, seen, turn.link, "pager", name))


def _restarted(site: Site, head: Entry, turn: Turn, course: _Course) -> Generator[Want, Got, Visit | None]:
    """The state of the form has expired: read the list anew, once, and turn to the same page from there."""
    course.restarted = True
    site.asked.discard(("GET", head.url, b""))
    first = yield from visit(site, head)
    again = next((one for one in first.found.turns if one.key == turn.key), turn) if first else None
    if first is None or again is None:
        return None
    return (yield from _turned(site, first, again, course))


def _pressed_items(site: Site, seen: Visit) -> Generator[Want, Got, int]:
    """Items of a list that are presses of its form: each new one is pressed from the page as it stands."""
    turning = {turn.key for turn in seen.found.turns}
    brought = 0
    for link in seen.found.presses:
        if link.post is None or not link.is_headline or link.how not in ("postback", "submit"):
            continue
        if Turn(link, None).key in turning:
            continue
        if link.how == "submit" and (yield from _asked_for(site, seen, link)):
            continue
        name = link.post.key if link.post.fields else link.text
        known = site.frontier.get(press_key(site, link, name))
        if known is not None and is_had(known):
            seen.pressed_known += 1
            site.presses[known.key] = request_for(seen, link)
            continue
        page = yield from press(site, seen, link, "unknown", name, item=link)
        seen.pressed_new += 1
        brought += page is not None and page.judged.verdict == "article"
    return brought


def _asked_for(site: Site, seen: Visit, link: Link) -> Generator[Want, Got, bool]:
    """Whether the page behind a filled form can be had by an address too; tried once for each form, then entered so."""
    assert link.post is not None
    action = link.url.partition("?")[0]
    url = f"{link.url}{'&' if '?' in link.url else '?'}{urlencode(link.post.fields)}"
    if site.by_address.get(action) is False:
        return False
    is_new = enter(site, url, seen.entry, ITEM, link)
    if action in site.by_address:
        (seen.new if is_new else seen.known).add(site.key(url))
        return True
    entry = site.entry(url)
    if entry is None or entry.state != WAITING:
        return entry is not None and entry.article is not None
    page = yield from visit(site, entry)
    found = page is not None and page.article is not None and page.judged.verdict == "article"
    site.by_address[action] = found and _names(page, link.text)
    return site.by_address[action]


def _names(page: Visit | None, text: str) -> bool:
    """Whether the page shows the headline that led to it."""
    return page is not None and page.reading.page is not None and bare(text) in bare(page.reading.page.text)
