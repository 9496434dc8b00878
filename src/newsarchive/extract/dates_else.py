"""The dates beside the published one: the day of a change, the page's clock, the bound of a day not stated."""

import re
from collections.abc import Iterator, Sequence

from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.dates_meta import from_url, month_of_url
from newsarchive.extract.dates_seen import is_clock, may_hold_date
from newsarchive.extract.scope import Scope
from newsarchive.model.article import Estimate, Evidence, Finding
from newsarchive.text.dates import find_dates

_OVER_TEXT = ("at-top", "at-above-title", "at-over-title", "at-far-above", "at-above")
_SERVER_ROW = re.compile(r"system account|tài khoản hệ thống|systemkonto|cuenta del sistema", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d./-])(?:19[89]\d|20[0-3]\d)(?![\d./-])")
_OF_PAGE = re.compile(  # "Page last updated": no change of the article
    r"\W*(?:(?:this |cette )?(?:web ?)?(?:page|site)\b|diese seite|(?:esta )?página|trang (?:web|này)|страница)",
    re.IGNORECASE,
)
_CAREFUL = 400_000


def modified(mentions: Sequence[Mention], published: str | None) -> list[Finding[str]]:
    """Return the stated dates of change that are not before the published day, best first."""
    findings = []
    for mention in mentions:
        confidence = _change(mention)
        if confidence is None or (published is not None and mention.day < published[:10]):
            continue
        if (
            mention.kind == "seen"
            and published is not None
            and mention.edtf[:10] == published[:10]
            and "T" not in mention.edtf
        ):
            continue
        where = mention.seen.block.xpath if mention.seen is not None else mention.where
        findings.append(Finding(mention.edtf, Evidence(mention.rule, where, mention.raw, confidence)))
    findings.sort(key=lambda finding: -finding.evidence.confidence)
    return findings


def _change(mention: Mention) -> float | None:
    if mention.kind == "modified":
        return 0.85 if mention.rule.startswith("json-ld") else 0.8
    if mention.seen is None or mention.seen.label != "updated":
        return 0.82 if "machine-updated" in mention.names else None
    if _SERVER_ROW.search(mention.seen.block.text[:300]):
        return 0.3
    of_page = mention.stands("at-bottom", "in-footer", "at-top") or _OF_PAGE.match(mention.seen.block.text)
    return 0.4 if of_page else 0.9


def page_clock(mentions: Sequence[Mention], published: str | None) -> list[Finding[str]]:
    """Return the days that the page shows as today: labelled or named so, or alone with a weekday above the title."""
    findings = []
    for mention in mentions:
        if mention.seen is None or mention.seen.machine is not None:
            continue
        confidence = _clock(mention)
        if published is not None and mention.day == published[:10] and confidence < 0.9:
            continue
        if confidence:
            where = mention.seen.block.xpath
            findings.append(Finding(mention.day, Evidence("text:clock", where, mention.raw, confidence)))
    findings.sort(key=lambda finding: -finding.evidence.confidence)
    return findings


def _clock(mention: Mention) -> float:
    seen = mention.seen
    if seen is None:
        return 0.0
    if is_clock(seen):
        return 0.95
    if seen.label == "print":
        return 0.6
    alone = "rest-only" in mention.names or "rest-short" in mention.names
    above = any(name in mention.names for name in _OVER_TEXT)
    if above and alone and seen.label is None and (seen.found.weekday_fits is not None or "T" in seen.found.edtf):
        return 0.75 if "rest-only" in mention.names else 0.6
    return 0.0


def estimate(scope: Scope, clock: str | None) -> Estimate | None:
    """Return the best bound of a day that the page does not state, and what bounds it."""
    for sighting in scope.sightings:
        if sighting.date:
            where = {"list": "a list page", "feed": "a feed", "sitemap": "a sitemap"}[sighting.where]
            return Estimate(_about(sighting.date[:10]), f"{where} dates it {sighting.date}")
    for stated in from_url(scope.url):
        return Estimate(_about(stated.edtf), f"the address carries {stated.raw}")
    month = month_of_url(scope.url)
    if month is not None:
        return Estimate(_about(month), f"the address carries {month}")
    return _from_text(scope, clock)


def _about(edtf: str) -> str:
    return edtf if edtf.endswith(("~", "?", "%")) or "/" in edtf else edtf + "~"


def _from_text(scope: Scope, clock: str | None) -> Estimate | None:
    """The latest month that the text speaks of, no later than the page's clock; else the latest year."""
    latest: tuple[str, str] | None = None
    for edtf, raw in _months(scope):
        if (clock is None or edtf <= clock[: len(edtf)]) and (latest is None or edtf > latest[0]):
            latest = (edtf, raw)
    if latest is not None:
        return Estimate(_about(latest[0]), f"the latest date in the text is “{latest[1]}”")
    years = [year for text in _texts(scope) for year in _YEAR.findall(text)]
    fitting = [year for year in years if clock is None or year <= clock[:4]]
    return Estimate(_about(max(fitting)), f"the latest year in the text is {max(fitting)}") if fitting else None


def _months(scope: Scope) -> Iterator[tuple[str, str]]:
    for text in _texts(scope):
        if not may_hold_date(text):
            continue
        for found in find_dates(text, language=scope.language, limit=10):
            if len(found.edtf) >= 7 and "1980" <= found.edtf[:4] <= "2039":
                yield found.edtf[:7], found.raw


def _texts(scope: Scope) -> Iterator[str]:
    read = 0
    for index in sorted(scope.inside):
        text = scope.blocks[index].text
        read += len(text)
        if read > _CAREFUL:
            return
        yield text[:4000]
