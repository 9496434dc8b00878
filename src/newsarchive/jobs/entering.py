"""Links into the frontier: which are new, how soon they are worth a request, and what the linking page says of them."""

import re
from collections import Counter
from collections.abc import Sequence

from newsarchive.discover.discovery import Discovered
from newsarchive.discover.links import Link
from newsarchive.discover.pagers import is_step, page_number
from newsarchive.discover.scope import matches
from newsarchive.discover.shapes import shape
from newsarchive.jobs.judging import number_of
from newsarchive.jobs.site import Site
from newsarchive.store.frontier import WAITING, Entry, Role
from newsarchive.text.dates import DateFound, edtf_day, find_dates

# how soon an address is worth a request, the smallest first
START, FRAME, PAGER, TRY = 10, 12, 20, 25
SHORT, STEP, ITEM, HEADLINE = 30, 35, 40, 42
OTHER, WRITTEN, SEARCH = 50, 70, 75
_MAX_LINKS = 3_000
_MAX_DATE_TEXT = 90
_MAX_DEPTH = 200
_REPEATED = 3


def priority_of(site: Site, link: Link, parent: Entry, *, from_article: bool) -> int:
    """How soon a link is worth a request: lists before items, items before the rest."""
    if link.how in ("frame", "iframe"):
        return FRAME
    if matches(site.profile.article_pattern, link.url) or site.learned.holds_articles(link.url):
        return ITEM
    if matches(site.profile.list_pattern, link.url):
        return SHORT
    if link.is_headline:
        return HEADLINE
    if link.how == "search":
        return SEARCH
    if link.how == "script" and not link.text:
        return WRITTEN
    if not from_article and page_number(link.text) is None and is_step(link, parent.url):
        return STEP
    return OTHER if from_article else SHORT


def enter_links(
    site: Site, found: Discovered, parent: Entry, *, from_article: bool, leave: set[str]
) -> tuple[set[int], set[int]]:
    """Enter the links of a page but those in `leave`; the keys of its items, the new ones and the known ones."""
    new, known = set[int](), set[int]()
    says_more = _repeated(found.links)
    for link in found.links[:_MAX_LINKS]:
        if link.url in leave:
            continue
        priority = priority_of(site, link, parent, from_article=from_article)
        if link.text in says_more and priority in (SHORT, OTHER):
            priority = HEADLINE
        is_item = priority in (ITEM, HEADLINE)
        is_new = enter(site, link.url, parent, priority, link)
        if is_item:
            (new if is_new else known).add(site.key(link.url))
    return new, known


def _repeated(links: Sequence[Link]) -> set[str]:
    """Texts that many links of a page have, such as "read more": each belongs to an item of its own."""
    texts = Counter((link.text, shape(link.url)) for link in links if link.text and not link.text.isdigit())
    return {text for (text, _), count in texts.items() if count >= _REPEATED}


def enter(
    site: Site,
    url: str,
    parent: Entry | None,
    priority: int,
    link: Link | None = None,
    *,
    role: Role = "unknown",
    seen_in: str = "list",
    said: str | None = None,
    anchor: str | None = None,
) -> bool:
    """Enter one address; whether it is new. What is said of a known one is added to what is known."""
    key = site.key(url)
    anchor = anchor or (link.text if link is not None and link.is_headline else None)
    known = site.frontier.get(key)
    if known is not None:
        _add_saying(site, known, link, anchor=anchor, said=said, seen_in=seen_in)
        return False
    if anchor and site.learned.is_slippery(url) and site.frontier.same_title(site.id, number_of(anchor.casefold())):
        return False
    depth = parent.depth + 1 if parent else 0
    if depth > _MAX_DEPTH and priority not in (ITEM, HEADLINE, PAGER):
        return False
    said = said or (date_beside(site, link) if link is not None and anchor else None)
    entry = Entry(
        key,
        site.id,
        url,
        role,
        WAITING,
        priority,
        depth,
        parent.id if parent else None,
        anchor,
        said,
        seen_in if anchor or said else None,
    )
    return site.frontier.add(entry)


def _add_saying(
    site: Site, known: Entry, link: Link | None, *, anchor: str | None, said: str | None, seen_in: str
) -> None:
    if known.article is None and known.state != WAITING:
        return
    if known.said is None and (said or (link is not None and link.is_headline and link.near)):
        said = said or date_beside(site, link)
        if said:
            known.said, known.anchor, known.seen_in = said, anchor or known.anchor, seen_in
            site.frontier.update(known)
    elif anchor and known.anchor is None:
        known.anchor, known.seen_in = anchor, known.seen_in or seen_in
        site.frontier.update(known)


def date_beside(site: Site, link: Link | None) -> str | None:
    """The date that stands beside a link on a list, as EDTF; none if the row is more than a title with a date."""
    if link is None or not link.near or not re.search(r"\d", link.near):
        return None
    text = link.near if len(link.near) <= _MAX_DATE_TEXT else link.near[:_MAX_DATE_TEXT]
    dates = find_dates(text, language=site.profile.language, day_first=site.profile.day_first, limit=4)
    days = {edtf_day(date.edtf) for date in dates} - {None}
    date = next((date for date in dates if edtf_day(date.edtf)), None)
    if date is None or (len(days) > 1 and not _opens(date, text)):
        return None
    is_short = len(link.near) - (date.end - date.start) <= 40
    return date.edtf if is_short or date.start <= 3 else None


def _opens(date: DateFound, text: str) -> bool:
    """Whether a date stands by itself before a text; one that a comma or a small letter follows is of its sentence."""
    rest = text[date.end :].lstrip(" )]-–|:")
    return date.start <= 3 and rest[:1].isupper()
