"""What speaks for or against a text as the title: its words, its likeness to other statements, its place and looks."""

import re

from newsarchive.extract import hints
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.scope import Scope, words
from newsarchive.extract.spelling import unmarked
from newsarchive.extract.title_context import Bag, Context, is_site
from newsarchive.extract.title_parts import FURNITURE, KICKER, Candidate
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import label
from newsarchive.text.names import is_office
from newsarchive.text.wordlists import is_unspaced

_FURNITURE = FURNITURE | hints.WIDGET  # the names of what is no part of an article
_DIGITS = re.compile(r"\d")
_PATH = re.compile(r"[»›►▸→]|\s>\s|>>")
_NAMED = (
    ("in-furniture", _FURNITURE), ("in-header", hints.HEADER), ("in-aside", hints.ASIDE), ("in-teaser", hints.TEASER),
    ("in-breadcrumb", hints.BREADCRUMB), ("in-kicker", hints.KICKER), ("in-lead", hints.LEAD),
    ("in-section", hints.SECTION), ("in-unseen", hints.UNSEEN),
)  # fmt: skip


_ANY_NAMED = 0
for _, _bit in _NAMED:
    _ANY_NAMED |= _bit


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


def features_of(candidates: list[Candidate], context: Context) -> list[list[str]]:
    """Return the names of each candidate's features."""
    return [_features(candidate, context) for candidate in candidates]


def _features(candidate: Candidate, context: Context) -> list[str]:
    names = ["from-" + source for source in candidate.sources]
    if len(names) > 1:
        names.append(f"sources-{min(len(names), 4)}")
    own = context.bags[candidate.key]
    names += _text_features(candidate, own.listed, context)
    names += _likeness_features(candidate.key, own, context)
    if candidate.blocks:
        names += _block_features(candidate, own.listed, context)
    else:
        names.append("not-displayed")
    return names


def _text_features(candidate: Candidate, own: list[str], context: Context) -> list[str]:
    text, key = candidate.text, candidate.key
    names = [
        _WORDS(len(own) // 2 if own and is_unspaced(own[-1]) else len(own)),
        f"repeats-{min(context.repeats[text.lower()], 4)}",
    ]
    if text.isupper():
        names.append("all-capitals")
    if text[:1].islower():
        names.append("starts-lower")
    end = text[-1]
    if end in ":.,;…":
        names.append("ends-colon" if end == ":" else "cut-short" if end == "…" else "ends-stop")
        if text.endswith("..."):
            names.append("cut-short")
    if len(_DIGITS.findall(text)) > len(text) / 3:
        names.append("digits")
    if _PATH.search(text):
        names.append("path-marks")
    if len(own) <= 12 and is_office(text):
        names.append("office")
    if key == context.site:
        names.append("is-site-name")
    if is_site(own, context.core):
        names.append("is-host")
    elif context.site_parts and any(part != key and part in key for part in context.site_parts):
        names.append("carries-site")
    return names


def _likeness_features(key: str, own: Bag, context: Context) -> list[str]:
    names = [
        *_likeness("head", key, own, context.head, context.head_bag),
        *_likeness("social", key, own, context.social, context.social_bag),
    ]
    slug = context.slug
    if len(slug) > 1:
        share = len(slug & own.spellings) / len(slug)
        extra = len(own.counts) - share * len(slug)
        names.append(_SLUG(share) + ("-more" if extra > 2 + len(slug) else ""))
    if own.counts:
        long = [word for word in own.counts if len(word) > 3 or word[0] >= "\u0e00"]
        known = context.body_words
        names.append(_IN_BODY(len([word for word in long if word in known]) / len(long) if long else 0.0))
    if len(key) > 12 and [other for other in context.keys if other != key and other.startswith(key)]:
        names.append("start-of-other")
    if [other for other in context.long_keys if other != key and key.startswith(other)]:
        names.append("other-and-more")
    return names


def _likeness(name: str, key: str, own: Bag, other: str, words_of_other: Bag) -> tuple[str, ...]:
    """How a text resembles `<title>` or what the page hands to social media."""
    if not other:
        return (f"{name}-none",)
    like = _LIKE[name](own.overlap(words_of_other))
    if key == other:
        return f"{name}-is", like
    if key in other:
        return f"{name}-holds", like
    if other in key:
        return f"{name}-inside" if len(words_of_other.listed) > 5 else f"{name}-short-inside", like
    return (like,)


def _block_features(candidate: Candidate, own: list[str], context: Context) -> list[str]:
    block, level, cut = _best_place(candidate, context)
    away = _distance(block, context.scope)
    is_bold = block.bold_share > 0.8
    names = [f"h{level}" if level else "no-heading", "cut-" + cut, away]
    if not level:
        names.append(("bold-" if is_bold else "plain-") + away)
    if cut == "after-kicker" or (cut == "whole" and KICKER.match(candidate.text)):
        kicker = words(block.text.split(":")[0].split("|")[0])
        if kicker and all(unmarked(word) in context.path for word in kicker):
            names.append(cut + "-kicker-in-path")
    mask = block.hints | block.inner
    if level == 1:
        names.append("h1-only" if context.h1s == 1 else "h1-many")
    if level and level == context.top_level:
        names.append("top-heading")
    if level and block.index == context.nearest:
        names.append("nearest-heading")
    if block.box.hints & hints.TITLE or block.inner & hints.TITLE:
        names.append("named-title")
        if not level:
            names.append("named-title-line")
    elif mask & hints.TITLE:
        names.append("named-title-around")
    if mask & _ANY_NAMED:
        names.extend([name for name, bit in _NAMED if mask & bit])
    if is_bold:
        names.append("bold")
    if block.centred:
        names.append("centred")
    if block.size and block.size == context.largest:
        names.append("largest")
    if block.link_share > 0.9:
        names.append("linked" if not level else "linked-heading")
    names += _neighbour_features(candidate, own, block, level, context)
    return names


def _neighbour_features(
    candidate: Candidate, own: list[str], block: TextBlock, level: int, context: Context
) -> list[str]:
    names: list[str] = []
    scope = context.scope
    if block.index <= 2 and scope.first - block.index > 4:
        names.append("page-top")
    if not level and block.chars <= 160:
        said = label(block.text)
        if said is not None:
            names.append("label-" + said.kind)
        if may_hold_date(block.text) and find_dates(block.text, limit=1):
            names.append("holds-date")
    low = candidate.text.lower()
    if context.first_link.get(low, block.index) < block.index:
        names.append("linked-above" if len(own) > 6 else "short-linked-above")
    if context.last_link.get(low, block.index) > block.index:
        names.append("linked-below")
    rank = context.ranks.get(block.index, 0)
    if rank:
        names.append(f"above-rank-{min(rank, 5)}" + ("-heading" if level else ""))
    if candidate.key == context.head and not level and scope.first - block.index > 8:
        names.append("head-far-above")
    return names


def _best_place(candidate: Candidate, context: Context) -> tuple[TextBlock, int, str]:
    if len(candidate.blocks) == 1:
        return candidate.blocks[0]
    return min(candidate.blocks, key=lambda place: _order(place, context))


def _order(place: tuple[TextBlock, int, str], context: Context) -> tuple[int, int, bool]:
    block, level, cut = place
    rank = (level or 7) + (4 if block.hints & _FURNITURE else 0)
    return rank, abs(context.scope.first - block.index), cut == "after-kicker"


def _distance(block: TextBlock, scope: Scope) -> str:
    if block.index in scope.inside:
        return "inside-text" if block.index > scope.first else "opens-text"
    away = scope.first - block.index
    if away < 0:
        return "within-text" if block.index < scope.last else "after-text"
    return _BEFORE(away)
