"""The title: the heading as displayed, weighed against what `<title>`, metadata, the address and links say."""

import re
from collections import Counter
from collections.abc import Iterator

from newsarchive.extract import weigh
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.hints import (
    ASIDE,
    BREADCRUMB,
    COMMENT,
    COOKIE,
    FOOTER,
    HEADER,
    KICKER,
    LEAD,
    MENU,
    RELATED,
    SEARCH,
    SECTION,
    SIGNUP,
    TEASER,
    TITLE,
    UNSEEN,
    WIDGET,
)
from newsarchive.extract.scope import Address, Scope, same, words
from newsarchive.extract.title_parts import _KICKER, Candidate, collect, parts_of_head_title
from newsarchive.extract.weights import TITLE as WEIGHTS
from newsarchive.model.article import Evidence, Finding

_FURNITURE = MENU | RELATED | COMMENT | FOOTER | SEARCH | SIGNUP | COOKIE | WIDGET
_DIGITS = re.compile(r"\d")
_SURE_TO_SAY = 12.0  # silence is for pages with no title at all: its score lies far below any real candidate's


def find(scope: Scope) -> list[Finding[str]]:
    """Return the texts that may be the title, the best first; confidence is each one's share of belief."""
    candidates, features = weighable(scope)
    scores = [weigh.score(names, WEIGHTS) for names in features]
    silence = max(scores, default=0.0) - _SURE_TO_SAY
    findings = []
    for candidate, names, share in zip(candidates, features, weigh.shares(scores, silence), strict=True):
        rule = _rule(candidate)
        findings.append(Finding(candidate.text, Evidence(rule, _where(candidate), candidate.raw, round(share, 3))))
        del names
    findings.sort(key=lambda finding: -finding.evidence.confidence)
    return findings[:8]


def lines_of(scope: Scope, title: str) -> set[int]:
    """Return the indexes of the blocks that show this title."""
    key = same(title)
    return {block.index for block in scope.blocks if block.chars <= len(title) + 40 and same(block.text) == key}


def weighable(scope: Scope) -> tuple[list[Candidate], list[list[str]]]:
    """Return the candidates, and for each the names of the features that speak for or against it."""
    candidates = list(collect(scope).by_key.values())
    context = _Context(scope, candidates)
    return candidates, [list(_features(candidate, context)) for candidate in candidates]


class _Context:
    """What the candidates are compared with."""

    def __init__(self, scope: Scope, candidates: list[Candidate]) -> None:
        self.scope = scope
        self.repeats = Counter(same(block.text) for block in scope.blocks if block.chars <= 320)
        linked = [(same(b.text), b.index) for b in reversed(scope.blocks) if b.chars <= 160 and b.link_share > 0.9]
        self.first_link = dict(linked)
        self.last_link = dict(reversed(linked))
        self.ranks = _ranks_above(scope)
        self.h1s = len(
            {id(block) for c in candidates for block, level, cut in c.blocks if level == 1 and cut == "whole"}
        )
        self.address = Address(scope.url)
        self.slug = frozenset(map(_unmarked, self.address.slug))
        self.path = frozenset(_unmarked(word) for word in words(self.address.path))
        parts = [text for text, place in parts_of_head_title(scope.metadata.title) if place in ("first", "last")]
        self.site_parts = [same(part) for part in parts if is_site(part, self.address)]
        self.head = same(scope.metadata.title or "")
        self.head_words = Counter(words(scope.metadata.title or ""))
        social = scope.metadata.first("og:title", "twitter:title")
        self.social = same(social or "")
        self.social_words = Counter(words(social or ""))
        self.site = same(scope.metadata.first("og:site_name", "application-name", "dc.publisher") or "")
        body = scope.blocks[scope.first : scope.first + 6]
        self.body_words = Counter(word for block in body for word in words(block.text[:600]))
        self.lead = same(body[0].text) if body else ""
        headings = [c for c in candidates if c.blocks and c.blocks[0][1]]
        self.top_level = min((c.blocks[0][1] for c in headings if c.blocks[0][0].index <= scope.first), default=9)
        before = [c for c in headings if c.blocks[0][0].index <= scope.first]
        self.nearest = max((c.blocks[0][0].index for c in before), default=-1)
        self.sizes = sorted({b.size for b in scope.blocks[: scope.first + 1] if b.size}, reverse=True)[:1]
        self.keys = [
            c.key for c in candidates if c.sources & {"og", "twitter", "ld-headline", "head:first", "head:whole"}
        ]


def _features(candidate: Candidate, context: _Context) -> Iterator[str]:
    for source in candidate.sources:
        yield "from-" + source
    if len(candidate.sources) > 1:
        yield f"sources-{min(len(candidate.sources), 4)}"
    yield from _text_features(candidate, context)
    yield from _likeness_features(candidate, context)
    if candidate.blocks:
        yield from _block_features(candidate, context)
    else:
        yield "not-displayed"


def _text_features(candidate: Candidate, context: _Context) -> Iterator[str]:
    text = candidate.text
    count = len(words(text))
    spaceless = count <= 3 and len(text) > 8 and not text.isascii()
    size = len(text) // 4 if spaceless else count
    yield "words-" + _bucket(size, (1, 2, 3, 4, 6, 9, 16, 24, 36))
    if text.isupper():
        yield "all-capitals"
    if text.endswith(":"):
        yield "ends-colon"
    if text.endswith((".", ",", ";")):
        yield "ends-stop"
    if text.endswith(("...", "…")):
        yield "cut-short"
    if sum(map(len, _DIGITS.findall(text))) > len(text) / 3:
        yield "digits"
    if candidate.key == context.site:
        yield "is-site-name"
    if is_site(text, context.address):
        yield "is-host"
    elif context.site_parts and any(part != candidate.key and part in candidate.key for part in context.site_parts):
        yield "carries-site"
    repeats = context.repeats.get(candidate.key, 0)
    yield f"repeats-{min(repeats, 4)}"
    if text[:1].islower():
        yield "starts-lower"


def _likeness_features(candidate: Candidate, context: _Context) -> Iterator[str]:
    own = Counter(words(candidate.text))
    if len(context.slug) > 1:
        share = len(context.slug & {_unmarked(word) for word in own}) / len(context.slug)
        extra = len(own) - share * len(context.slug)
        yield (
            "slug-" + _bucket(share, (0.0, 0.25, 0.5, 0.75, 0.99)) + ("-more" if extra > 2 + len(context.slug) else "")
        )
    for name, key, bag in (
        ("head", context.head, context.head_words),
        ("social", context.social, context.social_words),
    ):
        if not key:
            yield f"{name}-none"
            continue
        if candidate.key == key:
            yield f"{name}-is"
        elif candidate.key in key:
            yield f"{name}-holds"
        elif key in candidate.key:
            yield f"{name}-inside"
        yield f"{name}-like-" + _bucket(_overlap(own, bag), (0.0, 0.3, 0.6, 0.85))
    if own:
        shared = sum(1 for word in own if len(word) > 3 and word in context.body_words)
        total = sum(1 for word in own if len(word) > 3)
        yield "in-body-" + _bucket(shared / total if total else 0.0, (0.0, 0.3, 0.6, 0.9))
    if any(key != candidate.key and len(candidate.key) > 12 and key.startswith(candidate.key) for key in context.keys):
        yield "start-of-other"
    if any(key != candidate.key and len(key) > 12 and candidate.key.startswith(key) for key in context.keys):
        yield "other-and-more"


def _block_features(candidate: Candidate, context: _Context) -> Iterator[str]:
    block, level, cut = min(candidate.blocks, key=lambda place: _order(place, context))
    scope = context.scope
    yield f"h{level}" if level else "no-heading"
    yield "cut-" + cut
    if not level:
        yield ("bold-" if block.bold_share > 0.8 else "plain-") + _distance(block, scope)
    if cut == "after-kicker" or (cut == "whole" and _KICKER.match(candidate.text)):
        kicker = words(block.text.split(":")[0].split("|")[0])
        if kicker and all(_unmarked(word) in context.path for word in kicker):
            yield cut + "-kicker-in-path"
    mask = block.hints | block.inner
    if level == 1:
        yield "h1-only" if context.h1s == 1 else "h1-many"
    if level and level == context.top_level:
        yield "top-heading"
    if level and block.index == context.nearest:
        yield "nearest-heading"
    if block.box.hints & TITLE or block.inner & TITLE:
        yield "named-title"
        if not level:
            yield "named-title-line"
    elif mask & TITLE:
        yield "named-title-around"
    for name, bit in _NAMED:
        if mask & bit:
            yield "in-" + name
    if block.bold_share > 0.8:
        yield "bold"
    if block.centred:
        yield "centred"
    if context.sizes and block.size and block.size == context.sizes[0]:
        yield "largest"
    if block.link_share > 0.9:
        yield "linked" if not level else "linked-heading"
    yield _distance(block, scope)
    if block.index <= 2 and scope.first - block.index > 4:
        yield "page-top"
    if context.first_link.get(candidate.key, block.index) < block.index:
        yield "linked-above" if len(words(candidate.text)) > 6 else "short-linked-above"
    if context.last_link.get(candidate.key, block.index) > block.index:
        yield "linked-below"
    rank = context.ranks.get(block.index, 0)
    if rank:
        yield f"above-rank-{min(rank, 5)}" + ("-heading" if level else "")
    if candidate.key == context.head and not level and scope.first - block.index > 8:
        yield "head-far-above"


_NAMED = (
    ("furniture", _FURNITURE),
    ("header", HEADER),
    ("aside", ASIDE),
    ("teaser", TEASER),
    ("breadcrumb", BREADCRUMB),
    ("kicker", KICKER),
    ("lead", LEAD),
    ("section", SECTION),
    ("unseen", UNSEEN),
)


def _ranks_above(scope: Scope) -> dict[int, int]:
    """Count the lines above the text that could be a title, nearest first: no dates, links or single words."""
    ranks: dict[int, int] = {}
    for block in reversed(scope.blocks[max(0, scope.first - 40) : scope.first + 1]):
        long_enough = len(words(block.text)) >= 3 or (block.chars >= 8 and not block.text.isascii())
        digits = sum(map(len, _DIGITS.findall(block.text)))
        if long_enough and block.chars <= 320 and block.link_share < 0.6 and digits < block.chars / 4:
            ranks[block.index] = len(ranks) + 1
    return ranks


def _order(place: tuple[TextBlock, int, str], context: _Context) -> tuple[bool, int, int]:
    block, level, _ = place
    return bool(block.hints & _FURNITURE), level or 7, abs(context.scope.first - block.index)


def _distance(block: TextBlock, scope: Scope) -> str:
    if block.index in scope.inside:
        return "inside-text" if block.index > scope.first else "opens-text"
    away = scope.first - block.index
    if away < 0:
        return "within-text" if block.index < scope.last else "after-text"
    return "before-" + _bucket(away, (1, 2, 4, 8, 16, 40))


def _bucket(value: float, edges: tuple[float, ...]) -> str:
    for edge in edges:
        if value <= edge:
            return f"to-{edge:g}"
    return "over"


def is_site(text: str, address: Address) -> bool:
    """Whether a text is the site's name: the letters of its host, or all in them.

    >>> is_site("The Daily News", Address("https://www.dailynews.example/a"))
    True
    """
    letters = "".join(map(_unmarked, words(text))).removeprefix("the")
    core = "".join(words(address.core))
    if len(letters) < 3 or len(core) < 3:
        return False
    return letters in core or (core in letters and len(letters) <= len(core) + 8)


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


_MARKS = str.maketrans("äöüéèêàáâãçñóôõíìúùđ", "aoueeeaaaacnoooiiuud")


def _unmarked(word: str) -> str:
    return word.translate(_MARKS).replace("ß", "ss")


def _rule(candidate: Candidate) -> str:
    if candidate.blocks:
        level = candidate.blocks[0][1]
        return f"heading:h{level}" if level else "line:displayed"
    return next(
        (
            prefix + source
            for group, prefix in (
                (("ld-headline", "ld-name", "ld-other"), "json-ld:"),
                (("og", "twitter", "dc", "meta", "itemprop", "parsely"), "meta:"),
            )
            for source in group
            if source in candidate.sources
        ),
        "html:title" if any(source.startswith("head:") for source in candidate.sources) else "link:anchor",
    )


def _where(candidate: Candidate) -> str:
    return candidate.blocks[0][0].xpath if candidate.blocks else candidate.where
