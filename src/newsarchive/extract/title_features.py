"""What speaks for or against a text as the title: its words, its likeness to other statements, its place and looks."""

import re
from collections import Counter
from collections.abc import Iterator

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.scope import Address, Scope, same, words
from newsarchive.extract.title_parts import KICKER, Candidate, parts_of_head_title
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import label
from newsarchive.text.names import is_office

_FURNITURE = (  # the names of what is no part of an article
    hints.MENU
    | hints.RELATED
    | hints.COMMENT
    | hints.FOOTER
    | hints.SEARCH
    | hints.SIGNUP
    | hints.COOKIE
    | hints.WIDGET
)
_DIGITS = re.compile(r"\d")
_PATH = re.compile(r"[»›►▸→]|\s>\s|>>")
_UNSPACED = "\u0e00"  # from Thai on, but for the letters of Vietnamese and Greek at 1E00
_NAMED = (
    ("in-furniture", _FURNITURE), ("in-header", hints.HEADER), ("in-aside", hints.ASIDE), ("in-teaser", hints.TEASER),
    ("in-breadcrumb", hints.BREADCRUMB), ("in-kicker", hints.KICKER), ("in-lead", hints.LEAD),
    ("in-section", hints.SECTION), ("in-unseen", hints.UNSEEN),
)  # fmt: skip
_MARKS = str.maketrans("äöüéèêàáâãçñóôõíìúùđ", "aoueeeaaaacnoooiiuud")
_MADE_OF = frozenset(("og", "twitter", "ld-headline", "head:first", "head:whole"))


class Steps:
    """Names for the steps of a number: `Steps("words", 1, 2)` gives words-to-1, words-to-2, words-over."""

    def __init__(self, name: str, *edges: float) -> None:
        self.steps = [(edge, f"{name}-to-{edge:g}") for edge in edges]
        self.over = f"{name}-over"

    def __call__(self, value: float) -> str:
        """Return the name of the step that a value lies on."""
        for edge, name in self.steps:
            if value <= edge:
                return name
        return self.over


_WORDS = Steps("words", 1, 2, 3, 4, 6, 9, 16, 24, 36)
_SLUG = Steps("slug", 0.0, 0.25, 0.5, 0.75, 0.99)
_LIKE = {name: Steps(f"{name}-like", 0.0, 0.3, 0.6, 0.85) for name in ("head", "social")}
_IN_BODY = Steps("in-body", 0.0, 0.3, 0.6, 0.9)
_BEFORE = Steps("before", 1, 2, 4, 8, 16, 40)


def tokens(text: str) -> list[str]:
    """Return the words of a text; of scripts that put no space between words, the pairs of letters.

    >>> tokens("Tin mới: 政务要闻")
    ['tin', 'mới', '政务', '务要', '要闻']
    """
    found: list[str] = []
    for word in words(text):
        if len(word) > 2 and word[0] >= _UNSPACED and not _is_latin(word[0]):
            found.extend(word[at : at + 2] for at in range(len(word) - 1))
        else:
            found.append(word)
    return found


def _is_latin(letter: str) -> bool:
    return "\u1e00" <= letter <= "\u1fff"


def features_of(candidates: list[Candidate], scope: Scope) -> list[list[str]]:
    """Return the names of each candidate's features."""
    context = _Context(scope, candidates)
    return [list(_features(candidate, context)) for candidate in candidates]


class _Context:
    """What the candidates are compared with."""

    def __init__(self, scope: Scope, candidates: list[Candidate]) -> None:
        self.scope = scope
        self.repeats = Counter(block.text.lower() for block in scope.blocks if block.chars <= 320)
        linked = [(b.text.lower(), b.index) for b in scope.blocks if b.chars <= 160 and b.link_chars > 0.9 * b.chars]
        self.last_link = dict(linked)
        self.first_link = dict(reversed(linked))
        self.ranks = _ranks_above(scope)
        self.h1s = sum(level == 1 and cut == "whole" for c in candidates for _, level, cut in c.blocks)
        self.address = Address(scope.url)
        self.slug = frozenset(map(_unmarked, self.address.slug))
        self.path = frozenset(_unmarked(word) for word in words(self.address.path))
        self.core = "".join(words(self.address.core))
        parts = [text for text, place in parts_of_head_title(scope.metadata.title) if place in ("first", "last")]
        self.site_parts = [same(part) for part in parts if is_site(words(part), self.core)]
        self.head = same(scope.metadata.title or "")
        self.head_words = Counter(tokens(scope.metadata.title or ""))
        social = scope.metadata.first("og:title", "twitter:title")
        self.social = same(social or "")
        self.social_words = Counter(tokens(social or ""))
        self.site = same(scope.metadata.first("og:site_name", "application-name", "dc.publisher") or "")
        body = scope.blocks[scope.first : scope.first + 6]
        self.body_words = frozenset(word for block in body for word in tokens(block.text[:600]))
        headings = [c for c in candidates if c.blocks and c.blocks[0][1]]
        self.top_level = min((c.blocks[0][1] for c in headings if c.blocks[0][0].index <= scope.first), default=9)
        before = [c for c in headings if c.blocks[0][0].index <= scope.first]
        self.nearest = max((c.blocks[0][0].index for c in before), default=-1)
        self.largest = max((block.size for block in scope.blocks[: scope.first + 1]), default=0)
        self.keys = [c.key for c in candidates if not c.sources.isdisjoint(_MADE_OF)]


def _features(candidate: Candidate, context: _Context) -> Iterator[str]:
    for source in candidate.sources:
        yield "from-" + source
    if len(candidate.sources) > 1:
        yield f"sources-{min(len(candidate.sources), 4)}"
    own = tokens(candidate.text)
    yield from _text_features(candidate, own, context)
    yield from _likeness_features(candidate, own, context)
    if candidate.blocks:
        yield from _block_features(candidate, own, context)
    else:
        yield "not-displayed"


def _text_features(candidate: Candidate, own: list[str], context: _Context) -> Iterator[str]:
    text = candidate.text
    yield _WORDS(len(own) // 2 if own and own[-1][0] >= _UNSPACED and not _is_latin(own[-1][0]) else len(own))
    if text.isupper():
        yield "all-capitals"
    if text.endswith(":"):
        yield "ends-colon"
    if text.endswith((".", ",", ";")):
        yield "ends-stop"
    if text.endswith(("...", "…")):
        yield "cut-short"
    if len(_DIGITS.findall(text)) > len(text) / 3:
        yield "digits"
    if _PATH.search(text):
        yield "path-marks"
    if len(own) <= 12 and is_office(text):
        yield "office"
    if candidate.key == context.site:
        yield "is-site-name"
    if is_site(own, context.core):
        yield "is-host"
    elif context.site_parts and any(part != candidate.key and part in candidate.key for part in context.site_parts):
        yield "carries-site"
    repeats = context.repeats.get(text.lower(), 0)
    yield f"repeats-{min(repeats, 4)}"
    if text[:1].islower():
        yield "starts-lower"


def _likeness_features(candidate: Candidate, listed: list[str], context: _Context) -> Iterator[str]:
    own = Counter(listed)
    if len(context.slug) > 1:
        share = len(context.slug & {_unmarked(word) for word in own}) / len(context.slug)
        extra = len(own) - share * len(context.slug)
        yield _SLUG(share) + ("-more" if extra > 2 + len(context.slug) else "")
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
            yield f"{name}-inside" if bag.total() > 5 else f"{name}-short-inside"
        yield _LIKE[name](_overlap(own, bag))
    if own:
        long = [word for word in own if len(word) > 3 or word[0] >= _UNSPACED]
        yield _IN_BODY(sum(word in context.body_words for word in long) / len(long) if long else 0.0)
    if any(key != candidate.key and len(candidate.key) > 12 and key.startswith(candidate.key) for key in context.keys):
        yield "start-of-other"
    if any(key != candidate.key and len(key) > 12 and candidate.key.startswith(key) for key in context.keys):
        yield "other-and-more"


def _block_features(candidate: Candidate, own: list[str], context: _Context) -> Iterator[str]:
    block, level, cut = min(candidate.blocks, key=lambda place: _order(place, context))
    scope = context.scope
    yield f"h{level}" if level else "no-heading"
    yield "cut-" + cut
    if not level:
        yield ("bold-" if block.bold_share > 0.8 else "plain-") + _distance(block, scope)
    if cut == "after-kicker" or (cut == "whole" and KICKER.match(candidate.text)):
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
    if block.box.hints & hints.TITLE or block.inner & hints.TITLE:
        yield "named-title"
        if not level:
            yield "named-title-line"
    elif mask & hints.TITLE:
        yield "named-title-around"
    for name, bit in _NAMED:
        if mask & bit:
            yield name
    if block.bold_share > 0.8:
        yield "bold"
    if block.centred:
        yield "centred"
    if block.size and block.size == context.largest:
        yield "largest"
    if block.link_share > 0.9:
        yield "linked" if not level else "linked-heading"
    yield _distance(block, scope)
    yield from _neighbour_features(candidate, own, block, level, context)


def _neighbour_features(
    candidate: Candidate, own: list[str], block: TextBlock, level: int, context: _Context
) -> Iterator[str]:
    scope = context.scope
    if block.index <= 2 and scope.first - block.index > 4:
        yield "page-top"
    if not level and block.chars <= 160:
        said = label(block.text)
        if said is not None:
            yield "label-" + said.kind
        if may_hold_date(block.text) and find_dates(block.text, limit=1):
            yield "holds-date"
    low = candidate.text.lower()
    if context.first_link.get(low, block.index) < block.index:
        yield "linked-above" if len(own) > 6 else "short-linked-above"
    if context.last_link.get(low, block.index) > block.index:
        yield "linked-below"
    rank = context.ranks.get(block.index, 0)
    if rank:
        yield f"above-rank-{min(rank, 5)}" + ("-heading" if level else "")
    if candidate.key == context.head and not level and scope.first - block.index > 8:
        yield "head-far-above"


def _ranks_above(scope: Scope) -> dict[int, int]:
    """Count the lines above the text that could be a title, nearest first: no dates, links or single words."""
    ranks: dict[int, int] = {}
    for block in reversed(scope.blocks[max(0, scope.first - 40) : scope.first + 1]):
        if not 8 <= block.chars <= 320 or block.link_share >= 0.6:
            continue
        long_enough = block.text.count(" ") >= 2 or not block.text.isascii()
        if long_enough and len(_DIGITS.findall(block.text)) < block.chars / 4:
            ranks[block.index] = len(ranks) + 1
    return ranks


def _order(place: tuple[TextBlock, int, str], context: _Context) -> tuple[int, int]:
    block, level, _ = place
    return (level or 7) + (4 if block.hints & _FURNITURE else 0), abs(context.scope.first - block.index)


def _distance(block: TextBlock, scope: Scope) -> str:
    if block.index in scope.inside:
        return "inside-text" if block.index > scope.first else "opens-text"
    away = scope.first - block.index
    if away < 0:
        return "within-text" if block.index < scope.last else "after-text"
    return _BEFORE(away)


def is_site(own: list[str], core: str) -> bool:
    """Whether words are the site's name: the letters of its host, or all in them.

    >>> is_site(["the", "daily", "news"], "dailynews")
    True
    """
    letters = _unmarked("".join(own)).removeprefix("the")
    if len(letters) < 3 or len(core) < 3:
        return False
    return letters in core or (core in letters and len(letters) <= len(core) + 8)


def _overlap(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _unmarked(word: str) -> str:
    return word.translate(_MARKS).replace("ß", "ss")
