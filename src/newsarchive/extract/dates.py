"""The dates of an article: what the page states as published and modified, its clock, and else what bounds the day."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from newsarchive.extract import weigh
from newsarchive.extract.dates_bounds import Bounds
from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.dates_meta import Stated, from_head_title, from_json_ld, from_meta, from_url
from newsarchive.extract.dates_order import day_first, settle
from newsarchive.extract.dates_seen import Seen, seen_dates
from newsarchive.extract.scope import Scope
from newsarchive.extract.weights import DATE as WEIGHTS
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.dates import edtf_day

_YEAR = re.compile(r"[12](?<!\d[12])(?:(?<=1)9[89]|(?<=2)0[0-3])\d(?!\d)")  # from 1980 to 2039
_READ = 30_000


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
    _compare(mentions, scope)
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


def _compare(mentions: list[Mention], scope: Scope) -> None:
    """Note what the mentions say of each other."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        by_kind[mention.kind].add(mention.day)
    days_seen = Counter(day for day, _ in {(m.day, m.seen.block.index) for m in mentions if m.seen is not None})
    shapes = {id(m): _shapes(m.seen) for m in mentions if m.seen is not None}
    series = Counter(shape for own in shapes.values() for shape in own)
    days = {mention.day for mention in mentions}
    latest, earliest = max(days, default=""), min(days, default="")
    last_of_text = max(_days_in_text(mentions), default="")
    latest_year = _latest_year(scope) if mentions else 0
    told = {m.day for m in mentions if m.label == "published"} | (by_kind["created"] & by_kind["seen"])
    firsts: set[str] = set()
    for mention in mentions:
        names = mention.names
        for kind in ("published", "created", "modified", "unknown", "url", "head"):
            if mention.kind != kind and mention.day in by_kind[kind]:
                names.append(f"{mention.kind}-as-{kind}")
        if mention.kind != "seen" and mention.day in by_kind["seen"]:
            names.append(f"{mention.kind}-as-seen")
        elif mention.kind in ("published", "created") and any(_apart(mention.day, day) == 1 for day in by_kind["seen"]):
            names.append("near-seen" + ("-utc" if mention.edtf.endswith(("Z", "+00:00")) else ""))
        if mention.kind != "url" and by_kind["url"] and mention.day not in by_kind["url"]:
            near = any(_apart(mention.day, other) <= 1 for other in by_kind["url"])
            names.append("near-url" if near else "other-than-url")
        elif mention.kind == "url" and len(told) == 1 and any(_apart(mention.day, day) == 1 for day in told):
            names.append("url-by-told")
        if len(days) == 1:
            names.append("only-day")
        if mention.seen is not None:
            if days_seen[mention.day] > 1:
                names.append("seen-twice")
            count = max(series[shape] for shape in shapes[id(mention)])
            if count > 2:
                names.append("in-series" if count < 6 else "in-long-series")
        if mention.day == latest:
            names.append(f"{mention.kind}-latest")
        if mention.day == earliest:
            names.append(f"{mention.kind}-earliest")
        if latest_year:
            names.append(f"{mention.kind}-{_years_after(int(mention.day[:4]) - latest_year)}")
        late = last_of_text and mention.kind in ("seen", "modified") and mention.day > last_of_text
        if late and _apart(mention.day, last_of_text) > 400:
            names.append(f"{mention.kind}-long-after-text")
        place = next((name for name in names if name.startswith("at-") and name.count("-") <= 2), None)
        if mention.seen is not None and place not in firsts and place is not None:
            firsts.add(place)
            names.append("first-" + place)
        if by_kind["published"] and mention.kind == "seen" and mention.day not in by_kind["published"]:
            names.append("other-than-published")


def _shapes(seen: Seen) -> list[tuple[str, str, int]]:
    """The lists that a block may be an item of: its name among the children and grandchildren of small boxes."""
    box = seen.block.box
    name = box.element.get("class") or ""
    around = list(box.up())[1:4]
    shapes = [(seen.block.tag, name, outer.index) for outer in around if outer.last - outer.first <= 80]
    return shapes or [(seen.block.tag, name, box.index)]


def _latest_year(scope: Scope) -> int:
    """The latest year that the reading text speaks of, 0 when it speaks of none."""
    blocks, read, latest = scope.blocks, 0, "0"
    for index in sorted(scope.inside):
        text = blocks[index].text
        read += len(text)
        if "19" in text or "20" in text or not text.isascii():
            latest = max(latest, *_YEAR.findall(text), "0")
        if read > _READ:
            break
    return int(latest)


def _years_after(years: int) -> str:
    if years >= 2:
        return "years-after-text"
    return "year-after-text" if years == 1 else "year-of-text" if years == 0 else "before-text-year"


def _days_in_text(mentions: list[Mention]) -> list[str]:
    """The days of lines that are not at the page's edges: lists of other articles, datelines, the text."""
    return [
        m.day
        for m in mentions
        if m.seen is not None and any(name in ("at-within", "at-below", "at-after", "at-opening") for name in m.names)
    ]


def _apart(one: str, other: str) -> int:
    """Days between two days, well enough: months count 31."""
    a, b = ((int(d[:4]) * 12 + int(d[5:7])) * 31 + int(d[8:10]) for d in (one, other))
    return abs(a - b)


def _spokesman(ranked: list[tuple[float, Mention]]) -> Mention:
    """The mention that stands for a day: what a reader sees before mark-up, the exacter before the vaguer."""

    def order(item: tuple[float, Mention]) -> tuple[bool, bool, float]:
        score, mention = item
        return mention.kind != "url", "T" in mention.edtf, score

    return max(ranked, key=order)[1]


def _where(mention: Mention) -> str:
    return mention.seen.block.xpath if mention.seen is not None else mention.where
