"""What a night's looks back found missing, decided when all of them are done: gone, suspect, or a site that is ill."""

from dataclasses import dataclass, field

from newsarchive.jobs.answers import Answer
from newsarchive.jobs.revisits import due_at, first_wait, next_wait
from newsarchive.jobs.site import Site
from newsarchive.model.outcome import Outcome
from newsarchive.store.frontier import DONE, Entry

_FEWEST_OTHERS = 3


@dataclass(slots=True)
class Missing:
    """A held article that tonight's answer no longer shows."""

    entry: Entry
    answer: Answer
    why: str


@dataclass(slots=True)
class Revisits:
    """What the looks back of one night found."""

    looked: int = 0
    came: int = 0
    missing: list[Missing] = field(default_factory=list)
    broken: list[Missing] = field(default_factory=list)
    redesigned: list[Entry] = field(default_factory=list)


def again_tomorrow(site: Site, entry: Entry) -> None:
    """Let an article that could not be looked at be due on the next night."""
    entry.due = site.stamp(due_at(site.now(), first_wait()))
    entry.state = DONE
    site.frontier.update(entry)


def settle_missing(site: Site, found: Revisits) -> None:
    """Decide what is gone: where a site answers as ever, a page that it no longer has is; else it is only suspect."""
    if found.came + site.facts.articles >= max(_FEWEST_OTHERS, len(found.broken)):
        found.missing += found.broken
    else:
        for one in found.broken:  # the site is ill, not the pages
            site.fail(one.entry, one.entry.url, "http-500", one.why)
            again_tomorrow(site, one.entry)
    if not found.missing:
        return
    before = [_told_before(site, missing.entry) for missing in found.missing]
    looked = found.looked - before.count("gone")
    away = len(found.missing) - before.count("gone")
    is_well = away <= max(2, looked // 4)
    # of a site that shows nothing at all nothing is taken for deleted, however often one looks
    shows_something = found.looked > len(found.missing) or site.facts.items > 0 or site.facts.not_modified > 0
    deleted = 0
    for missing, told in zip(found.missing, before, strict=True):
        is_gone = is_well or told == "gone" or (told is not None and shows_something)
        _settle(site, missing, is_gone=is_gone, was_gone=told == "gone")
        deleted += is_gone and told != "gone"
    if not is_well:
        words = f"{deleted} of them, away on an earlier night too, were taken" if deleted else "none was taken"
        site.alarm("many-missing", f"{away} of {looked} held articles do not come; {words} for deleted")


def _told_before(site: Site, entry: Entry) -> str | None:
    """The status `gone` or `gone-suspect` that an earlier night gave the article of this address."""
    held = site.archive.articles.get(entry.article) if entry.article else None
    return held["status"] if held is not None and held["status"] in ("gone", "gone-suspect") else None


def _settle(site: Site, missing: Missing, *, is_gone: bool, was_gone: bool) -> None:
    entry, name = missing.entry, missing.entry.article
    entry.wait_days = next_wait(entry.wait_days, site.options.max_revisit_days) if was_gone else first_wait()
    entry.misses += 1
    entry.due = site.stamp(due_at(site.now(), entry.wait_days))
    entry.status, entry.state, entry.reason = missing.answer.status, DONE, "gone" if is_gone else "gone-suspect"
    site.frontier.update(entry)

    def write() -> tuple[Outcome, ...]:
        if name and site.archive.articles.mark(name, "gone" if is_gone else "gone-suspect", site.now()):
            site.archive.changes.add(
                "deleted" if is_gone else "gone-suspect",
                now=site.now(),
                article=name,
                site=site.id,
                url=entry.url,
                run=site.run,
            )
        return (site.tell("gone" if is_gone else "gone-suspect", entry.url, id=name, reason=missing.why),)

    site.keeper.then(write)


def note_redesign(site: Site, found: Revisits) -> None:
    """A new look on most pages is one alarm and one change of the site."""
    if len(found.redesigned) < 3 or len(found.redesigned) * 2 < found.looked:
        return
    site.facts.redesigned = len(found.redesigned)
    site.alarm(
        "redesigned",
        f"{len(found.redesigned)} of {found.looked} pages have a new look; edits are told only where text differs",
    )

    def write() -> tuple[()]:
        site.archive.changes.add("redesigned", now=site.now(), site=site.id, url=site.profile.url, run=site.run)
        return ()

    site.keeper.then(write)
