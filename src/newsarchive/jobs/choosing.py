"""Years, months and rubrics that forms let choose: each is a list of its own, walked when the other lists are."""

from collections.abc import Generator, Iterable, Iterator
from itertools import pairwise

from newsarchive.discover.choices import is_choice, periods_of
from newsarchive.discover.links import Link
from newsarchive.jobs.lists import CHOOSING, turn_pages
from newsarchive.jobs.pressing import press, press_key
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import Visit, take
from newsarchive.jobs.wanting import Got, Want
from newsarchive.store.frontier import DONE, WAITING

_DRY = 3  # rubrics in a row that bring nothing
_REACH = 12  # months
_DRY_FORMS = 2  # a form that stands on many pages
_FULL = 20  # items of a page that shows all months

_Chosen = tuple[str, Link]


def choose(site: Site) -> Generator[Want, Got, int]:
    """Walk what the forms met so far let choose; how many new items that brought."""
    brought = 0
    while site.choosing:
        key = next(iter(site.choosing))
        answer, to_the_end = site.choosing.pop(key)
        entry = site.frontier.get(key)
        if entry is None:
            continue
        first = yield from take(site, entry, answer)
        if first is not None:
            entry.state, entry.reason = WAITING, CHOOSING
            site.frontier.update(entry)
            brought += yield from _offered(site, first, to_the_end=to_the_end)
        entry.state, entry.reason = DONE, None
        site.frontier.update(entry)
    return brought


def _offered(site: Site, first: Visit, *, to_the_end: bool) -> Generator[Want, Got, int]:
    dated, others = _sorted(first)
    form = "|".join([*(period for period, _ in dated), *(link.text for link in others)])
    if site.dry_forms[form] >= _DRY_FORMS:
        return 0
    if not to_the_end:
        dated = list(_of_tonight(site, dated))
        others = [link for link in others if site.frontier.get(_key(site, link)) is None]
    brought = yield from _rubrics(site, first, others)
    brought += yield from _periods(site, first, dated)
    site.dry_forms[form] += not brought
    return brought


def _sorted(page: Visit) -> tuple[list[_Chosen], list[Link]]:
    """What a page lets choose: the periods with their links, and the rest."""
    dated, others = list[_Chosen](), list[Link]()
    for index, form in enumerate(page.found.forms):
        links = [link for link in page.found.presses if is_choice(link) and link.post and link.post.form == index]
        for period, link in zip(periods_of(form, [link.post for link in links if link.post]), links, strict=True):
            if period is None:
                others.append(link)
            else:
                dated.append((period, link))
    return dated, others


def _key(site: Site, link: Link) -> int:
    return press_key(site, link, link.post.key if link.post else "")


def _rubrics(site: Site, first: Visit, links: Iterable[Link]) -> Generator[Want, Got, int]:
    brought = dry = 0
    for link in links:
        if dry >= _DRY:
            break
        new, _ = yield from _chosen(site, first, link)
        dry = 0 if new else dry + 1
        brought += new
    return brought


def _of_tonight(site: Site, dated: Iterable[_Chosen]) -> Iterator[_Chosen]:
    """Where a night's news can be: this month and the one before, and the newest month that articles are held of."""
    now = _number(f"{site.now():%Y-%m}")
    wanted = {_month(number) for number in (now, now - 1, max(_known(site), default=now))}
    wanted |= {month[:4] for month in wanted}
    return ((period, link) for period, link in dated if period in wanted)


def _known(site: Site) -> set[int]:
    """The months that articles are held of, as numbers."""
    months = {str(row["month"]) for row in site.archive.coverage.months(site.id) if row["month"]}
    months |= {sketch.published[:7] for sketch in site.recent.values() if sketch.published}
    return {_number(month) for month in months if len(month) == len("2012-03") and month <= f"{site.now():%Y-%m}"}


def _number(period: str) -> int:
    year, _, month = period.partition("-")
    return int(year) * 12 + int(month or 0)


def _month(number: int) -> str:
    return f"{(number - 1) // 12}-{(number - 1) % 12 + 1:02d}"


def _periods(site: Site, first: Visit, dated: list[_Chosen]) -> Generator[Want, Got, int]:
    """Walk years and months outwards from those with news; all at once where a form offers that."""
    brought = 0
    for _, link in (one for one in dated if not one[0]):
        new, items = yield from _chosen(site, first, link)
        brought += new
        if new and items >= _FULL:
            return brought
    waiting = {period: link for period, link in dated if period and period <= f"{site.now():%Y-%m}"}
    known = _known(site) or {_number(max(waiting, default="0"))}
    asks_for_month = False
    while waiting:
        period = min(waiting, key=lambda one: (_away(one, known), -_number(one)))
        if _away(period, known) > (_reach(known) if "-" in period else 3 * _REACH):
            break
        link = waiting.pop(period)
        new, items = yield from _chosen(site, first, link)
        brought += new
        if items:
            known |= {_number(period)} if "-" in period else {_number(f"{period}-01"), _number(f"{period}-12")}
        if "-" in period:
            continue
        if items:
            waiting = {other: link for other, link in waiting.items() if other[:4] != period}
        elif not asks_for_month:  # the year alone shows nothing
            asks_for_month = any("-" in other for other in waiting)
            waiting = {other: link for other, link in waiting.items() if "-" in other or not asks_for_month}
    return brought


def _away(period: str, known: set[int]) -> int:
    """How many months lie between a period and the nearest month with news; a year comes before its months."""
    at = _number(period)
    if "-" in period:
        return min(abs(at - month) for month in known)
    return min(0 if at < month <= at + 12 else min(abs(at - month), abs(at + 12 - month)) for month in known) - 1


def _reach(known: set[int]) -> int:
    """How many months without news are looked through: more where an office was silent for long before."""
    ordered = sorted(known)
    silence = max((later - earlier for earlier, later in pairwise(ordered)), default=0)
    return min(max(_REACH, silence), 3 * _REACH)


def _chosen(site: Site, first: Visit, link: Link) -> Generator[Want, Got, tuple[int, int]]:
    """Press one choice, turn the pages of its list and press what it lets choose in turn: its new items, and all."""
    page = yield from press(site, first, link, "pager", link.post.key if link.post else "")
    if page is None:
        return 0, 0
    items = len((page.new | page.known) - (first.new | first.known)) + page.pressed_new + page.pressed_known
    new = yield from turn_pages(site, page, to_the_end=True)
    offered = {one.post for one in first.found.presses}
    if all(one.post in offered for one in page.found.presses):
        return new, items
    for inner in (one for period, one in _sorted(page)[0] if len(period) == len("2012-03") and one.post not in offered):
        following = yield from press(site, page, inner, "pager", inner.post.key if inner.post else "")
        if following is not None:
            items += len(following.new | following.known)
            new += yield from turn_pages(site, following, to_the_end=True)
    return new, items
