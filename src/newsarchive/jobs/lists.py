"""A list from its newest page on: turned until only known items come, or to its end."""

from collections.abc import Generator
from dataclasses import dataclass, field
from urllib.parse import urlencode

from newsarchive.discover.links import Link
from newsarchive.discover.pagers import Turn
from newsarchive.discover.postback import request_of
from newsarchive.jobs.asking import ask
from newsarchive.jobs.comparing import bare
from newsarchive.jobs.coverage import claim
from newsarchive.jobs.entering import ITEM, PAGER, date_beside, enter
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit, take, visit
from newsarchive.jobs.wanting import Got, Want
from newsarchive.model.capture import Request
from newsarchive.store.frontier import DONE, WAITING, Entry, Role, key_of

MOST_PAGES = 20_000
_EMPTY_PAGES = 2
_DRY_CHOICES = 3
WALKING = "walking"


@dataclass(slots=True)
class _Course:
    """Where the walk of one list stands."""

    to_the_end: bool
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
    """Turn the pages of a list whose first page was visited, and then those of the lists that its forms offer."""
    if seen.judged.verdict != "list":
        return seen.new_items
    brought = yield from _turn_pages(site, seen, to_the_end=to_the_end)
    return brought + (yield from _choices(site, seen, to_the_end=to_the_end))


def _turn_pages(site: Site, seen: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    course = _Course(to_the_end=to_the_end)
    head, brought = seen.entry, seen.new_items
    _count(site, seen)
    if head.role == "list":
        claim(site, seen)
    shown = seen.new | seen.known
    brought += yield from _pressed_items(site, seen)
    while _goes_on(seen, course):
        turn = _next(seen, course)
        if turn is None:
            break
        course.done.add(turn.key)
        if turn.link.post is not None and head.reason != WALKING:
            head.reason = WALKING
            site.frontier.wait_again(head)
        if turn.link.post is not None and _is_asked(site, seen, turn.link):
            break  # another list led here tonight
        following = yield from _turned(site, seen, turn)
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
    if head.reason == WALKING:
        head.reason, head.state = None, DONE
    if shown:
        head.items = max(len(shown), head.items or 0)
    site.frontier.update(head)
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
    if course.turned >= MOST_PAGES or course.empty >= _EMPTY_PAGES:
        return False
    return course.to_the_end or bool(seen.new_items)


def _next(seen: Visit, course: _Course) -> Turn | None:
    """The turn to the page after this one: its number, else the smallest above it, else a word that says so."""
    turns = [turn for turn in seen.found.turns if turn.key not in course.done]
    numbered = sorted(
        (turn for turn in turns if turn.number and turn.number > course.number), key=lambda turn: turn.number or 0
    )
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
            entry = Entry(
                site.key(turn.link.url), site.id, turn.link.url, "pager", WAITING, PAGER, parent=seen.entry.id
            )
            site.frontier.add(entry)
        return (yield from visit(site, entry))
    return (yield from _press(site, seen, turn.link, "pager", turn.link.post.key))


def _press(
    site: Site, seen: Visit, link: Link, role: Role, name: str, *, item: Link | None = None
) -> Generator[Want, Got, Visit | None]:
    """Press what a form of the page offers; the page that comes is entered as what `name` calls it."""
    request = _request(seen, link)
    key = _press_key(site, link, name)
    page = site.frontier.get(key)
    if page is None:
        page = Entry(key, site.id, f"{link.url}#{name}", role, DONE, depth=seen.entry.depth + 1, parent=seen.entry.id)
        if item is not None:
            page.anchor, page.said, page.seen_in = item.text, date_beside(site, item), "list"
        site.frontier.add(page)
    answer = yield from ask(site, None, request)
    if answer is None or answer.status >= 400:
        return None
    return (yield from take(site, page, answer))


def _request(seen: Visit, link: Link) -> Request:
    assert link.post is not None
    charset = seen.reading.page.decoding.charset if seen.reading.page else "utf-8"
    return request_of(seen.found.forms[link.post.form], link.post, charset)


def _is_asked(site: Site, seen: Visit, link: Link) -> bool:
    request = _request(seen, link)
    return (request.method, request.url, request.body) in site.asked


def _press_key(site: Site, link: Link, name: str) -> int:
    return key_of(site.id, f"{site.identity(link.url)}#{name}")


def _restarted(site: Site, head: Entry, turn: Turn, course: _Course) -> Generator[Want, Got, Visit | None]:
    """The state of the form has expired: read the list anew, once, and turn to the same page from there."""
    course.restarted = True
    site.asked.discard(("GET", head.url, b""))
    first = yield from visit(site, head)
    again = next((one for one in first.found.turns if one.key == turn.key), None) if first else None
    if first is None or again is None:
        return None
    return (yield from _turned(site, first, again))


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
        known = site.frontier.get(_press_key(site, link, name))
        if known is not None:
            seen.pressed_known += 1
            site.presses[known.key] = _request(seen, link)
            continue
        page = yield from _press(site, seen, link, "unknown", name, item=link)
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


def _choices(site: Site, first: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    """Years, months, rubrics that a form lets choose: each is a list of its own, as long as they bring something."""
    brought = dry = 0
    for link in first.found.presses:
        if link.post is None or not link.post.fields or link.how not in ("choice", "postback"):
            continue
        if site.frontier.get(_press_key(site, link, link.post.key)) is not None and not to_the_end:
            continue
        if dry >= _DRY_CHOICES:
            break
        page = yield from _press(site, first, link, "pager", link.post.key)
        new = (yield from _turn_pages(site, page, to_the_end=True)) if page is not None else 0
        dry = 0 if new else dry + 1
        brought += new
    return brought
