"""The walk of one site: robots, lists newest first, what waits, what is due, and what the night looked like."""

from collections import defaultdict
from collections.abc import Generator
from datetime import timedelta

from newsarchive.discover.periods import period_of_url
from newsarchive.discover.scope import matches, without_session
from newsarchive.discover.shapes import shape
from newsarchive.jobs.alarms import note_silence, raise_alarms
from newsarchive.jobs.asking import BudgetSpent
from newsarchive.jobs.choosing import choose
from newsarchive.jobs.coverage import has_gap
from newsarchive.jobs.doubting import settle_doubted
from newsarchive.jobs.early import is_ripe
from newsarchive.jobs.entering import HEADLINE, PAGER, SEARCH, START, STEP, TRY, enter
from newsarchive.jobs.judging import number_of
from newsarchive.jobs.learned import ShapeFacts
from newsarchive.jobs.lists import CHOOSING, WALKING, turn_on, walk_list
from newsarchive.jobs.manners import is_outside_window, is_shut, keep_hosts, refusal, robots_of
from newsarchive.jobs.revisiting import revisit
from newsarchive.jobs.settling import Revisits, note_redesign, settle_missing
from newsarchive.jobs.site import Site
from newsarchive.jobs.visiting import take, visit
from newsarchive.jobs.wanting import Got, Walk, Want
from newsarchive.model.ending import is_cut_off
from newsarchive.store.frontier import DEAD, WAITING, Entry
from newsarchive.text.urls import resolve

_SERIES = 8
_BARREN = 150
_LISTS_IN_A_ROW = 40
_ENDS = 4
_SILENT_MONTHS, _SILENT_STEPS = 12, 2
_TOMORROW = timedelta(days=1)
_LOST = frozenset({404, 410})
_UNFINISHED = (WALKING, CHOOSING)


def walk_site(site: Site) -> Walk:
    """Walk one site as far as tonight's options and budgets go."""
    if is_outside_window(site, [site.profile.url]):
        return
    revisits = Revisits()
    since = _cut_off_since(site)
    is_first = site.learned.nights <= (since is not None)
    if since is None or site.learned.nights == 0:
        site.learned.new_night()
    try:
        yield from robots_of(site)
        why = is_shut(site)
        if why is not None:
            site.shut(why)
            note_silence(site)
            return
        _enter_starts(site)
        _try_again(site)
        if not is_first or site.options.deep:
            yield from _known_lists(site, since)
        yield from _waiting(site)
        while site.choosing:
            yield from choose(site)
            yield from _waiting(site)
        yield from _early(site)
        if not site.options.dry_run:
            yield from _due(site, revisits)
            yield from _waiting(site)
    except BudgetSpent as spent:
        site.tell_later("skipped", site.profile.url, reason="budget", detail=str(spent))
    settle_doubted(site)
    settle_missing(site, revisits)
    note_redesign(site, revisits)
    raise_alarms(site, is_first=is_first)
    keep_hosts(site)
    site.remember_at_the_end()


def _enter_starts(site: Site) -> None:
    profile = site.profile
    for url in profile.start_pages or (profile.url,):
        enter(site, without_session(url), None, START)
    for url in profile.feeds:
        enter(site, url, None, START, role="feed")
    named = (*profile.sitemaps, *(site.robots.sitemaps if site.robots else ()))
    for url in named:
        address = resolve(profile.url, url)
        if address:
            enter(site, address, None, START, role="sitemap")
    if not named and not site.learned.probed and refusal(site, profile.url) is None:
        enter(site, resolve(profile.url, "/sitemap.xml") or profile.url, None, TRY, role="sitemap")
    site.learned.probed = True


def _try_again(site: Site) -> None:
    """What could not be had on an earlier night and is worth another try."""
    for key in site.frontier.due(site.id, site.stamp()):
        entry = site.frontier.get(key)
        if entry is not None and entry.state == DEAD and not entry.article and "#" not in entry.url:
            entry.due = None
            site.frontier.wait_again(entry)


def _known_lists(site: Site, since: str | None) -> Generator[Want, Got, None]:
    """The lists, feeds and sitemaps of earlier nights."""
    entries = [entry for entry in site.frontier.of_role(site.id, "list", "feed", "sitemap") if entry.state != WAITING]
    starts = {site.key(without_session(url)) for url in site.profile.start_pages or (site.profile.url,)}
    for entry in _tonight(entries, starts, deep=site.options.deep):
        if is_ripe(site, entry):
            entry.fetched_at = None  # whole, though nothing may have changed; what a run that was cut off has will do
            yield from visit(site, entry)
            continue
        if since and (entry.fetched_at or "") >= since:
            continue  # the run that this one goes on with has read it
        if site.options.gaps and (entry.role != "list" or not has_gap(site, entry)):
            continue
        if entry.role != "list" and (entry.status or 200) >= 400:
            continue
        if entry.role == "list":
            held, misses = entry.items, entry.misses
            yield from walk_list(site, entry, to_the_end=site.options.deep or site.options.gaps, conditional=True)
            is_empty = not entry.items and entry.status == 200
            is_lost = entry.status in _LOST and entry.misses > misses
            if held and (is_empty or is_lost):
                site.facts.lists_dry.append(entry)
        else:
            yield from visit(site, entry, conditional=True)


def _early(site: Site) -> Generator[Want, Got, None]:
    """Judge tonight's early pages again where their kind is known by now, from the answers as they came."""
    early, site.early = site.early, []
    for entry, answer in early:
        if is_ripe(site, entry):
            yield from take(site, entry, answer)
    yield from _waiting(site)


def _cut_off_since(site: Site) -> str | None:
    """When the run began that was cut off and that this one goes on with; None after a run that came to its end."""
    since = None
    for row in site.archive.runs.latest(50):
        if row["id"] == site.run.id:
            continue
        if row["finished_at"] is not None and not is_cut_off(row["exit_code"]):
            break
        since = row["started_at"]
    return since


def _tonight(entries: list[Entry], starts: set[int], *, deep: bool) -> list[Entry]:
    """Of a long series of lists (months, days) only the ends are looked at every night."""
    series: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        series[shape(entry.url)].append(entry)
    chosen = []
    for of_shape in series.values():
        many = len(of_shape) > _SERIES and not deep
        chosen += of_shape[:_ENDS] + of_shape[-_ENDS:] if many else of_shape
    return sorted(chosen, key=lambda entry: (entry.key not in starts, entry.id))


def _waiting(site: Site) -> Generator[Want, Got, None]:
    """Everything that waits, by priority; shapes that bring nothing are held back, sampled and closed."""
    held: dict[str, list[int]] = defaultdict(list)
    while True:
        key = site.frontier.pop(site.id)
        if key is None:
            if not held:
                return
            yield from _sample(site, held)
            continue
        entry = site.frontier.get(key)
        if entry is None or entry.state != WAITING or key in site.choosing:
            continue
        if entry.anchor and site.learned.is_slippery(entry.url) and _has_title(site, entry.anchor):
            site.skip(
                entry, "another address", "its title is held, and this site gives its articles ever new addresses"
            )
            continue
        if (
            _is_everywhere(site, entry)
            or _is_to_come(site, entry)
            or _is_barren(site, entry)
            or _comes_later(site, entry)
        ):
            continue
        kind = _held_kind(site, entry)
        if kind is not None:
            held[kind].append(key)
            continue
        before = site.facts.articles
        yield from _fetch(site, entry)
        site.barren = 0 if site.facts.articles > before else site.barren + 1


def _is_everywhere(site: Site, entry: Entry) -> bool:
    """Whether an address is a search that most pages offer: what it would give has other lists."""
    if entry.priority != SEARCH or not site.furniture.is_menu(entry.url):
        return False
    site.skip(entry, "bounded", "a search that stands on most pages")
    return True


def _is_to_come(site: Site, entry: Entry) -> bool:
    """Whether an address is of a day or month to come: calendars go on for ever."""
    period = period_of_url(entry.url) if entry.anchor is None else None
    if period is None or period <= f"{site.now() + _TOMORROW:%Y-%m-%d}"[: len(period)]:
        return False
    site.skip(entry, "bounded", f"{period} is to come")
    return True


def _is_barren(site: Site, entry: Entry) -> bool:
    """Whether a long stretch without anything new ends the search for more lists tonight."""
    is_news = entry.anchor is not None or entry.priority in (START, PAGER) or entry.reason in _UNFINISHED
    is_news = is_news or entry.role in ("feed", "sitemap", "part")
    if site.barren < _BARREN or is_news:
        return False
    site.skip(entry, "bounded", f"{site.barren} pages before it brought nothing new")
    site.facts.traps["barren"] += 1
    return True


def _comes_later(site: Site, entry: Entry) -> bool:
    """Whether an address steps back behind the items: no number of lists may keep them waiting."""
    if entry.anchor is not None or entry.priority in (START, PAGER) or entry.priority > HEADLINE:
        return False
    if site.barren < _LISTS_IN_A_ROW:
        return False
    entry.priority = HEADLINE + 1
    site.frontier.wait_again(entry)
    return True


def _has_title(site: Site, title: str) -> bool:
    return any(entry.article for entry in site.frontier.same_title(site.id, number_of(title.casefold())))


def _held_kind(site: Site, entry: Entry) -> str | None:
    """The shape or the folder of an address that lately brought nothing, so that it is held back."""
    if entry.priority in (START, PAGER) or entry.role in ("feed", "sitemap", "pager") or entry.reason in _UNFINISHED:
        return None
    if matches(site.profile.article_pattern, entry.url) or matches(site.profile.list_pattern, entry.url):
        return None
    if entry.priority == STEP:
        return shape(entry.url) if _is_silent(site, entry) else None
    is_headline = entry.anchor is not None
    if site.learned.facts(entry.url).is_closed(is_headline=is_headline):
        return shape(entry.url)
    return site.learned.dry_folder(entry.url, is_headline=is_headline)


def _is_silent(site: Site, entry: Entry) -> bool:
    """Whether a calendar has been walked for long in this direction without news; soon if it never had any."""
    most = _SILENT_MONTHS if site.learned.facts(entry.url).yields else _SILENT_STEPS
    above, silent = entry.parent, 0
    while above is not None and above in site.led and above not in site.fruitful and silent < most:
        above, silent = site.led[above][1], silent + 1
    return silent >= most


def _fetch(site: Site, entry: Entry) -> Generator[Want, Got, None]:
    since = site.options.since
    if since and entry.said and entry.said[:10] < since:
        site.skip(entry, "older", f"the list says {entry.said}")
        return
    if site.options.dry_run and entry.priority >= HEADLINE - 2:
        site.skip(entry, "dry run", "it would be fetched")
        return
    if entry.role == "pager" or entry.reason == WALKING:
        yield from walk_list(site, entry, to_the_end=True)
        return
    seen = yield from visit(site, entry)
    if seen is not None:
        yield from turn_on(site, seen, to_the_end=True)


def _sample(site: Site, held: dict[str, list[int]]) -> Generator[Want, Got, None]:
    """Try the far end and the middle of each shape that went dry; go on there only if they bring something."""
    for name, keys in list(held.items()):
        facts = site.learned.shapes.get(name)
        brought = facts is not None and not facts.dry  # meanwhile, by pages that it led to
        probes = (
            [keys[-1], keys[len(keys) // 2]]
            if facts and (facts.yields or facts.articles or facts.lists) and len(keys) > 2 and not brought
            else []
        )
        for key in dict.fromkeys(probes):
            entry = site.frontier.get(key)
            if entry is None or entry.state != WAITING:
                continue
            yield from _fetch(site, entry)
            if key == keys[-1] and facts is not None and facts.dry == 0:
                yield from _from_the_far_end(site, keys, facts)
            brought = brought or (facts is not None and facts.dry == 0)
        del held[name]
        for key in keys:
            entry = site.frontier.get(key)
            if entry is None or entry.state != WAITING:
                continue
            if brought:
                site.frontier.wait_again(entry)
            else:
                site.skip(entry, "bounded", f"addresses like {name} brought nothing new")
                site.facts.traps[name] += 1


def _from_the_far_end(site: Site, keys: list[int], facts: ShapeFacts) -> Generator[Want, Got, None]:
    """What other lists no longer show is the oldest: walk on from there while that brings something."""
    for key in reversed(keys):
        entry = site.frontier.get(key)
        if facts.is_closed():
            return
        if entry is not None and entry.state == WAITING:
            yield from _fetch(site, entry)


def _due(site: Site, revisits: Revisits) -> Generator[Want, Got, None]:
    """The held articles that are due for another look."""
    if site.options.gaps:
        return
    before = "9999" if site.options.refresh else site.stamp()
    for key in site.frontier.due(site.id, before):
        entry = site.frontier.get(key)
        if entry is None or not entry.article or (entry.due or "") > before:
            continue
        if "#" not in entry.url:
            yield from revisit(site, entry, revisits)
        elif key in site.presses:  # else no list of tonight shows its button
            yield from revisit(site, entry, revisits, site.presses[key])
