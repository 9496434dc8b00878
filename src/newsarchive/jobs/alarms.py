"""Whether tonight looks like other nights: empty lists, one body on many addresses, items and fields that fell."""

from itertools import takewhile
from statistics import median
from typing import Any

from newsarchive.jobs.site import Site
from newsarchive.jobs.storing import FIELDS
from newsarchive.profiles.drift import broken
from newsarchive.store.frontier import Entry

NIGHTS = 14
_ENOUGH = 5


def raise_alarms(site: Site, *, is_first: bool) -> None:
    """Hold tonight's facts against the last fourteen nights of the site."""
    facts = site.facts
    dry = [entry.url for entry in facts.lists_dry if _has_brought(site, entry)]
    if dry:
        shown = ", ".join(dry[:3])
        site.alarm("empty-list", f"{len(dry)} list pages that had items have none now: {shown}")
    for content, count in facts.bodies.most_common(3):
        if count >= _ENOUGH and count * 3 >= site.totals.requests:
            site.alarm("same-body", f"{count} addresses show one and the same page, as {facts.body_of[content]}")
    if facts.moved_to:
        site.alarm("moved", f"the site's own pages lead to another host, {facts.moved_to}: is that its address now?")
    if facts.lists and not facts.items:
        site.alarm("no-items", f"{facts.lists} list pages were read and no item was found on them")
    elif (
        not facts.lists
        and not facts.articles
        and not facts.revisited
        and not site.options.gaps
        and site.totals.requests > 1
    ):
        site.alarm("nothing-found", "neither a list nor an article was found")
    _against_the_profile(site)
    if not is_first:
        _against_other_nights(site)


def note_silence(site: Site) -> None:
    """A night on which nothing can be had of a site is a failure; one after another are an alarm."""
    nights = site.archive.runs.latest(NIGHTS, site.id)
    silent = list(takewhile(lambda row: (row.get("facts") or {}).get("shut"), nights))
    if silent:
        since = silent[-1]["started_at"][:10]
        site.alarm("no-answer", f"nothing could be fetched since {since}, in {len(silent) + 1} runs: {site.facts.shut}")


def _has_brought(site: Site, entry: Entry) -> bool:
    """Whether a list once led to an article that the site still has: headlines of a menu are no items."""
    rows = site.archive.db.execute(
        "SELECT key FROM urls WHERE site = ? AND parent = ? AND article IS NOT NULL LIMIT 50", (site.id, entry.id)
    ).fetchall()
    held = [site.frontier.get(key) for (key,) in rows]
    return any(one is not None and not one.misses for one in held)


def _against_the_profile(site: Site) -> None:
    nights = [
        row["facts"].get("promises") or {} for row in site.archive.runs.latest(NIGHTS, site.id) if row.get("facts")
    ]
    names = {name for rates in nights for name in rates}
    usual = {name: median(rates[name] for rates in nights if name in rates) for name in names}
    for message in broken(site.profile, site.facts.promises, site.stamp()[:10], usual):
        site.alarm("profile", message)


def _against_other_nights(site: Site) -> None:
    nights = [row["facts"] for row in site.archive.runs.latest(NIGHTS, site.id) if row.get("facts")]
    filled = [night["filled"] for night in nights if night.get("articles", 0) >= _ENOUGH]
    if site.facts.articles >= _ENOUGH and filled:
        for name in (*FIELDS, "paragraphs"):
            usual = median(rates.get(name, 0.0) for rates in filled)
            tonight = site.facts.filled[name] / site.facts.articles
            if usual >= 0.5 and tonight < usual / 2:
                site.alarm(
                    "field-rate", f"'{name}' is filled in {tonight:.0%} of tonight's articles, {usual:.0%} before"
                )
    items = [night["items"] for night in nights if night.get("items")]
    if len(items) >= 3 and site.facts.lists and site.facts.items < median(items) / 3:
        site.alarm("few-items", f"the lists show {site.facts.items} items tonight, {median(items):.0f} on other nights")


def facts_of(site: Site) -> dict[str, Any]:
    """Tonight's facts, to be held against later nights."""
    facts = site.facts
    return {
        "lists": facts.lists,
        "items": facts.items,
        "new_items": facts.new_items,
        "articles": facts.articles,
        "revisited": facts.revisited,
        "redesigned": facts.redesigned,
        "filled": {name: round(count / facts.articles, 3) for name, count in facts.filled.items()}
        if facts.articles
        else {},
        "promises": facts.promises.rates(),
        "shut": facts.shut,
        "traps": dict(facts.traps.most_common(20)),
    }
