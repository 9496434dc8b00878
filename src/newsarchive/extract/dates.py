"""The dates of an article: what the page states as published and modified, its clock, and else what bounds the day."""

from collections import defaultdict
from collections.abc import Iterator

from newsarchive.extract import weigh
from newsarchive.extract.dates_bounds import Bounds
from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.dates_meta import Stated, from_head_title, from_json_ld, from_meta, from_url
from newsarchive.extract.dates_order import day_first, settle
from newsarchive.extract.dates_seen import Seen, seen_dates
from newsarchive.extract.dates_together import Company
from newsarchive.extract.scope import Scope
from newsarchive.extract.weights import DATE as WEIGHTS
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.dates import edtf_day


def find(mentions: list[Mention], language: str | None = None, *, is_html: bool = True) -> list[Finding[str]]:
    """Return the days that may be the published one, best first; confidence is the share of belief in the day."""
    bounds = Bounds(mentions, language, is_html=is_html)
    scores = [bounds.of(mention, weigh.score(mention.names, WEIGHTS)) for mention in mentions]
    belief: dict[str, float] = defaultdict(float)
    for mention, share in zip(mentions, weigh.shares(scores), strict=True):
        belief[mention.day] += share
    findings = []
    for day, share in sorted(belief.items(), key=lambda item: -item[1])[:8]:
        best = _spokesman([(score, m) for score, m in zip(scores, mentions, strict=True) if m.day == day])
        findings.append(Finding(best.edtf, Evidence(best.rule, _where(best), best.raw, round(share, 3))))
    return findings


def weighable(scope: Scope, title_at: int | None = None) -> list[Mention]:
    """Return every mention of a day with the names of the features that speak for or against it."""
    stated = [*from_meta(scope), *from_json_ld(scope), *from_url(scope.url), *from_head_title(scope)]
    seen = seen_dates(scope, title_at)
    mentions = [
        Mention(s.edtf, s.kind, s.rule, s.raw, list(s.names), where=s.where) for s in stated if edtf_day(s.edtf)
    ]
    mentions.extend(_settled(seen, stated, scope))
    company = Company(mentions, scope)
    for mention in mentions:
        mention.names.extend(list(company.names_of(mention)))
    return mentions


def _settled(seen: list[Seen], stated: list[Stated], scope: Scope) -> Iterator[Mention]:
    first = scope.day_first
    if first is None and any(s.found.ambiguous for s in seen):
        texts = [s.found.raw for s in seen]
        body = " ".join(scope.blocks[index].text for index in sorted(scope.inside)[:12])
        first = day_first(texts, scope.url, scope.language, scope.metadata.language, body)
    known = {s.edtf[:10] for s in stated} | {s.found.edtf[:10] for s in seen if not s.found.ambiguous}
    for s in seen:
        edtf, decided = settle(s.found, known_days=known, first=first)
        names = s.names if decided else [*s.names, "order-unknown"]
        rule = "text:" + (s.label or "date") if s.machine is None else "html:time"
        yield Mention(edtf, "seen", rule, s.machine or s.found.raw, list(names), s, decided=decided)


def _spokesman(ranked: list[tuple[float, Mention]]) -> Mention:
    """The mention that stands for a day: what a reader sees before mark-up, the exacter before the vaguer."""

    def order(item: tuple[float, Mention]) -> tuple[bool, bool, float]:
        score, mention = item
        return mention.kind != "url", "T" in mention.edtf, score

    return max(ranked, key=order)[1]


def _where(mention: Mention) -> str:
    return mention.seen.block.xpath if mention.seen is not None else mention.where
