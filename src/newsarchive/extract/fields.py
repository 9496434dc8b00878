"""All fields beside the text: each asks its room, the profile's rules stand above them, one order of trust chooses."""

from dataclasses import dataclass, field
from typing import TypeVar

from newsarchive.extract import aliases, byline, dates, dates_else, language, rules, section, source, title
from newsarchive.extract.choose import choose
from newsarchive.extract.scope import Scope
from newsarchive.model.article import Estimate, FieldEvidence, Finding
from newsarchive.model.profile import FieldRule, SiteProfile
from newsarchive.text.dates import find_dates
from newsarchive.text.dates_zone import with_zone
from newsarchive.text.names import byline_of, split_names

T = TypeVar("T")
_TITLE_SURE = 0.0  # a page that has text has a title: the best candidate is given even among many
_DATE_SURE = 0.45
_BYLINE_SURE = 0.44


@dataclass(slots=True)
class Fields:
    """What was read of a page beside its text."""

    title: str | None = None
    published: str | None = None
    published_estimate: Estimate | None = None
    modified: str | None = None
    page_clock: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    section: str | None = None
    language: str | None = None
    aliases: tuple[str, ...] = ()
    evidence: dict[str, FieldEvidence] = field(default_factory=dict)


def read_fields(scope: Scope, profile: SiteProfile | None = None) -> Fields:
    """Read every field of the page; the scope's language and order of dates are filled in from profile and text."""
    page = scope.document.page
    day = page.fetched_at.date().isoformat() if page.fetched_at is not None else None
    own = rules.rules_of(profile, day)
    found = Fields()
    _read_language(scope, profile, found)
    if profile is not None and scope.day_first is None:
        scope.day_first = profile.day_first
    title_at = _read_title(scope, own, found)
    _read_dates(scope, own, found, title_at)
    _add_zone(found, profile)
    _read_people(scope, own, found, title_at)
    _settle(found, "section", [*_ruled(own, "section", scope), *section.find(scope, found.title, title_at)])
    found.aliases = tuple(finding.value for finding in aliases.find(scope))
    return found


def _settle(
    found: Fields, name: str, findings: list[Finding[T]], *, weighed: bool = False, sure: float = 0.5
) -> T | None:
    chosen = choose(findings, weighed=weighed, sure=sure)
    value, evidence = chosen
    if findings:
        found.evidence[name] = evidence
    if hasattr(found, name):
        setattr(found, name, value)
    return value


def _ruled(own: list[FieldRule], name: str, scope: Scope) -> list[Finding[str]]:
    return rules.findings_of(own, name, scope.document) if own else []


def _read_language(scope: Scope, profile: SiteProfile | None, found: Fields) -> None:
    declared = []
    if profile is not None and profile.language:
        declared.append(("profile:language", profile.language))
    if scope.metadata.language:
        declared.append(("html:lang", scope.metadata.language))
    declared.extend(
        (f"meta:{name}", value)
        for name in ("content-language", "og:locale", "dc.language", "language", "inlanguage")
        for value in scope.metadata.meta.get(name, ())[:1]
    )
    texts = [scope.blocks[index].text for index in sorted(scope.inside)[:40]]
    text = " ".join(texts) or " ".join(block.text for block in scope.blocks[:200])
    _settle(found, "language", language.find(declared, text))
    scope.language = found.language.split("-")[0] if found.language else None


def _read_title(scope: Scope, own: list[FieldRule], found: Fields) -> int | None:
    findings = [*_ruled(own, "title", scope), *title.find(scope)]
    value = _settle(found, "title", findings, weighed=True, sure=_TITLE_SURE)
    if value is None:
        return None
    lines = title.lines_of(scope, value)
    return lines[0] if lines else None


def _read_dates(scope: Scope, own: list[FieldRule], found: Fields, title_at: int | None) -> None:
    mentions = dates.weighable(scope, title_at)
    found_by_weight = dates.find(mentions, scope.language, is_html=scope.document.page.is_html)
    findings = [*_ruled_dates(own, "published", scope), *found_by_weight]
    _settle(found, "published", findings, weighed=True, sure=_DATE_SURE)
    _settle(found, "page_clock", dates_else.page_clock(mentions, found.published))
    if found.published is None:
        found.published_estimate = dates_else.estimate(scope, found.page_clock)
    changed = [*_ruled_dates(own, "modified", scope), *dates_else.modified(mentions, found.published)]
    _settle(found, "modified", changed)
    if found.modified == found.published:
        found.modified = None


def _add_zone(found: Fields, profile: SiteProfile | None) -> None:
    """Give the stated times the zone of the site, where the page itself names none."""
    if profile is not None and profile.time_zone:
        found.published = with_zone(found.published, profile.time_zone) if found.published else None
        found.modified = with_zone(found.modified, profile.time_zone) if found.modified else None


def _ruled_dates(own: list[FieldRule], name: str, scope: Scope) -> list[Finding[str]]:
    findings = []
    for finding in _ruled(own, name, scope):
        stated = find_dates(finding.value, language=scope.language, day_first=scope.day_first, limit=1)
        if stated:
            findings.append(Finding(stated[0].edtf, finding.evidence))
    return findings


def _read_people(scope: Scope, own: list[FieldRule], found: Fields, title_at: int | None) -> None:
    findings: list[Finding[tuple[str, tuple[str, ...]]]] = []
    for ruled in [*_ruled(own, "byline", scope), *_ruled(own, "author", scope)]:
        said = byline_of(ruled.value)
        names = said.names if said is not None else split_names(ruled.value)
        findings.append(Finding((said.text if said is not None else ruled.value, names), ruled.evidence))
    findings.extend(byline.find(scope, title_at))
    chosen = choose(findings, weighed=True, sure=_BYLINE_SURE)
    value, evidence = chosen
    if findings:
        others = tuple(Finding(other.value[0], other.evidence) for other in evidence.alternatives)
        found.evidence["byline"] = FieldEvidence(evidence.chosen, others)
    if value is not None:
        found.byline, found.authors = value
    _settle(found, "source", [*_ruled(own, "source", scope), *source.find(scope, title_at)])
