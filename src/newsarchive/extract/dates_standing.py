"""Where one seen day stands, and what that makes it: prose, a clock, a dateline, an item of a list."""

import re

from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.facts import is_facts
from newsarchive.extract.glued import parted
from newsarchive.text.labels import label
from newsarchive.text.names_shape import is_agency, is_office, is_person_like
from newsarchive.text.wordlists import SENTENCE_ENDS, has_digit

OVER_TITLE = ("at-top", "at-above-title", "at-over-title", "at-far-above")
OVER_TEXT = (*OVER_TITLE, "at-above")
BEHIND_TEXT = ("at-after", "at-below", "at-bottom")
_FIRST_BLOCKS = 2
_PLACE_WORDS = 3  # "Santa Rosa, "
_LINE, _SENTENCE = 25, 60  # letters beside a day that make a line running text, a lead a sentence
_BEFORE_DAY = r"(?:ngày|den|am|le|el|on|dated|em|il|dne|dnia|la)?\s*\Z"
_YEAR = r"\s*(?:року|года|г\.|р\.|năm)?\s*"  # the word for "year" behind a day
_PLACE_BEFORE = re.compile(rf"[\w)][\s.]*[,(|–—-]\s*{_BEFORE_DAY}", re.IGNORECASE)
_GOES_ON = re.compile(rf"{_YEAR}(?:[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁІЇЄΑ-ΩĞİŞ]|，)")  # a sentence, no dateline
_PLACE = re.compile(  # of a dateline: "Rome, " or "ROME (" at the start of a text
    r"\W{0,2}((?:[^\W\d_][^\s\d,.;:!?()]*\.?[ -]){0,3}[^\W\d_][^\s\d,.;:!?()]*)\s*(?:[-–—]\s*)?[,(]\s*" + _BEFORE_DAY,
    re.IGNORECASE,
)
_TEXT_FOLLOWS = re.compile(rf"{_YEAR}(?:\)\s*)?(?:[.:]?\s*[-–—]|[.:।]\s+(?=\W{{0,2}}[^\W\d_a-zа-я]))")
_IN_TEXT = ("at-opening", "at-before-text", "at-under-title", "at-within", "at-closing")
_NAMED_FACTS = frozenset(("in-date", "in-meta", "in-author"))
_FEWEST = 2  # words that name a thing
_FACT = re.compile(r"[^|/·•:：]{0,24}[|/·•:：]")  # parted from what follows, or a label of its own
_OPENS, _DATELINE = 4, 8  # where a day stands that still opens its line


def tells_today(mention: Mention) -> bool:
    """Whether a day is in the head of the page or its foot, where none of an article is: at latest the page's today."""
    if {"linked", "in-li", "in-long-series"} & set(mention.names):
        return False
    foot = mention.label in ("updated", "copyright", "clock") and mention.stands(*BEHIND_TEXT)
    weekday = mention.seen is not None and mention.seen.found.weekday_fits
    return foot or (mention.stands("at-top", "at-above-title", "at-far-above") and (bool(weekday) or is_top(mention)))


def tells_clock(mention: Mention) -> bool:
    """Whether a day with its weekday is labelled as the page's today, or stands alone in its head."""
    seen = mention.seen
    if seen is None or not seen.found.weekday_fits or {"linked", "in-li"} & set(mention.names):
        return False
    first = "rest-short" in mention.names and seen.block.index <= _FIRST_BLOCKS
    alone = mention.label is None and ("rest-only" in mention.names or first)
    return mention.label == "clock" or (alone and mention.stands("at-top", "at-far-above"))


def is_signed_off(mention: Mention) -> bool:
    """Whether an unlabelled day in brackets at the right is all of a line behind the text."""
    seen = mention.seen
    if seen is None or mention.label is not None or "rest-only" not in mention.names:
        return False
    return seen.block.right and seen.block.text[0] in "(（[" and mention.stands(*BEHIND_TEXT)


def opens_text(mention: Mention) -> bool:
    """Whether a day stands behind a place and before a dash or a full stop: "Rome, 1 May 2010 - The mayor …"."""
    seen = mention.seen
    if seen is None or mention.label is not None or not mention.stands(*_IN_TEXT):
        return False
    text, place = seen.block.text, _PLACE.match(seen.block.text, 0, seen.found.start)
    return place is not None and not place[1][0].islower() and bool(_TEXT_FOLLOWS.match(text, seen.found.end))


def closes_text(mention: Mention, language: str | None) -> bool:
    """Whether a day stands alone, with its place or with mere facts in the last lines of the text or behind them."""
    seen = mention.seen
    if seen is None or mention.label is not None or not mention.stands("at-closing", "at-after"):
        return False
    if not {"in-li", "in-footer", "in-related", "in-comment", "linked"}.isdisjoint(mention.names):
        return False
    if len(seen.block.lines) > 1:
        return False
    return "rest-only" in mention.names or is_dateline(mention) or is_facts(seen.block.text, language)


def is_of_a_box(mention: Mention, language: str | None) -> bool:
    """Whether an unlabelled day outside text and head dates words beside it: an event, another article, a rate."""
    seen = mention.seen
    if seen is None or seen.machine is not None or mention.label not in (None, "related"):
        return False
    if seen.block.level or not _NAMED_FACTS.isdisjoint(mention.names):
        return False
    if not mention.stands(*OVER_TITLE, "at-before-text", "at-between", *BEHIND_TEXT):
        return False
    text = seen.block.text
    before, behind = text[: seen.found.start], text[seen.found.end :]
    if not any(map(str.isalpha, before)):
        return _names_a_thing(behind) and not is_facts(text, language)
    closed = not any(map(str.isalpha, behind)) and before.rstrip().endswith(("(", "[", "（"))
    return closed and len(before.split()) >= _PLACE_WORDS + 1 and not is_facts(text, language)


def _names_a_thing(words: str) -> bool:
    """Whether the words behind a day are no fact, name or office: what happens on the day, or is told of."""
    words = words.strip(" \n-–—:.,)")
    said = label(words)
    if len(words.split()) < _FEWEST or _FACT.match(words) or said is not None:
        return False
    return not (is_person_like(words) or is_office(words) or is_agency(words))


def is_dateline(mention: Mention) -> bool:
    """Whether a day stands in a line of its own, or behind a place, as over a letter."""
    seen = mention.seen
    if seen is None or "rest-short" not in mention.names:
        return False
    if len(seen.block.lines) > 1 and not seen.found.start and _names_a_thing(seen.block.text[seen.found.end :]):
        return False
    line = next((line for line in seen.block.lines if seen.found.raw in line), seen.block.text)
    before, _, behind = line.partition(seen.found.raw)
    return not behind.strip(" .)") and len(before.split()) <= _PLACE_WORDS and not has_digit(before)


def is_top(mention: Mention) -> bool:
    """Whether an unlabelled day is among the first things of a page."""
    return mention.label is None and mention.stands("at-top")


def heads_bare_page(mention: Mention) -> bool:
    """Whether a day alone is the first thing of a page, right over the title: no banner is there for a clock."""
    seen = mention.seen
    if seen is None or seen.block.index > _FIRST_BLOCKS or not mention.stands("at-over-title"):
        return False
    late = {"seen-years-after-text", "seen-long-after-text"}
    return mention.label in (None, "published") and "rest-only" in mention.names and late.isdisjoint(mention.names)


def is_bar(mention: Mention) -> bool:
    """Whether a day stands alone at the right above the title, unlabelled and alone in saying so: a page's clock."""
    seen = mention.seen
    if (
        seen is None
        or heads_bare_page(mention)
        or not seen.block.right
        or seen.label is not None
        or "T" in seen.found.edtf
    ):
        return False
    above = mention.stands(*OVER_TEXT)
    return above and not any(name.startswith("seen-as-") for name in mention.names)


def is_listed(mention: Mention) -> bool:
    """Whether a day stands in an item of a list that says more than the day: another article."""
    return (
        mention.label is None and "in-li" in mention.names and not {"rest-line", "rest-long"}.isdisjoint(mention.names)
    )


def is_of_article(mention: Mention) -> bool:
    """Whether a day may be told of the article: not in a sentence, a list, a foot, and not of a change."""
    listed = {"in-series", "in-li", "in-footer", "linked"} & set(mention.names)
    return mention.label in (None, "published", "by") and not listed and not is_prose(mention)


def is_of_an_item(mention: Mention) -> bool:
    """Whether a day behind the text stands with another article's title: in its link, or in a row of such lines."""
    seen = mention.seen
    if seen is None or seen.machine is not None or mention.label is not None or not mention.stands(*BEHIND_TEXT):
        return False
    if {"rest-line", "rest-long"}.isdisjoint(mention.names):
        return False
    return "in-series" in mention.names or ("linked" in mention.names and len(seen.block.anchors) == 1)


def is_of_title(mention: Mention) -> bool:
    """Whether the title itself tells a day, of a meeting or the like; a stamp glued to it is none of that."""
    seen = mention.seen
    if seen is None or not mention.stands("at-title") or seen.label is not None or "T" in seen.found.edtf:
        return False
    return seen.block.chars - len(seen.found.raw) > _LINE and parted(seen.block) is None


def is_prose(mention: Mention) -> bool:
    """Whether a day stands in a sentence of the text: an event, a deadline, a day that is told of."""
    seen = mention.seen
    if seen is None or seen.machine is not None or seen.label == "published" or opens_text(mention):
        return False
    if seen.found.start == 0 and seen.block.text[seen.found.end :].startswith("，"):  # a sentence, however short
        return seen.block.text.endswith(SENTENCE_ENDS)
    rest = seen.block.chars - len(seen.found.raw)
    is_sentence = rest > _SENTENCE and seen.label is None and seen.block.text.endswith(SENTENCE_ENDS)
    if is_sentence and mention.stands("at-opening"):
        if _GOES_ON.match(seen.block.text, seen.found.end):
            return True
        return seen.found.start >= _OPENS and not _PLACE_BEFORE.search(seen.block.text[: seen.found.start])
    if mention.stands("at-under-title", "at-before-text"):  # the lead
        return is_sentence and seen.found.start >= _OPENS
    return rest > _LINE and seen.found.start > _DATELINE and mention.stands("at-within", "at-closing")
