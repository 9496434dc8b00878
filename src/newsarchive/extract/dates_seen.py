"""The dates that a reader sees: each mention with what stands around it and where on the page it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_order import tag_of
from newsarchive.extract.glued import leaf_of, parted
from newsarchive.extract.hints import (
    ASIDE,
    AUTHOR,
    BIO,
    BREADCRUMB,
    CAPTION,
    CLOCK,
    COMMENT,
    COUNTER,
    DATE,
    FOOTER,
    HEADER,
    LIST,
    MENU,
    META,
    RELATED,
    TAGS,
    TEASER,
    WIDGET,
)
from newsarchive.extract.places import Places
from newsarchive.extract.scope import Scope
from newsarchive.text.dates import DateFound, find_dates
from newsarchive.text.labels import label
from newsarchive.text.labels_behind import label_behind

# A year of four digits, numbers parted by marks, a short month, a numeral of another script: all dates have one.
_NUMERALS = "\u4e00-\u5341〇年"  # those that are no decimal digits
_OTHER_DIGITS = (
    "\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9"
    + _NUMERALS
)
_DATEISH = re.compile(  # begins with one class, so that text without digits is passed quickly
    rf"[\d{_NUMERALS}](?:(?<=[{_OTHER_DIGITS}])|(?<=1)[89]\d\d|(?<=2)[0-6]\d\d|[./-]\d|['’]\d\d"
    r"|-[^\W\d_]{3,9}-\d|\s?[ก-ฮ])"
)
_OF_A_DAY = re.compile(rf"(?<!\d)\d\d?(?!\d)|[{_NUMERALS}]")  # any day has such a number
_CUT = re.compile(r"\s*[|·•–—/]\s*|\s+-\s+|\s{2,}|[\[(]\s*|(?<=\d)\s*[,;]\s*")
_LONGEST_SINCE = 24
_CLOCK = "clock"
_OF_DAYS = frozenset(("published", "updated", _CLOCK))
_OF_CELLS = _OF_DAYS | {"by"}  # what is told in a cell with the day and who did it
_LONGEST_LABEL, _FILL = 40, 6  # letters of a label, and of what may stand between it and the day
_WORD_AFTER_SPACE = re.compile(r"\s(?=[^\W\d])")
_EVENT_LINES = 6
_EVENT = re.compile(  # what an invitation tells beside the day
    r"\W{0,3}(?:time|place|venue|location|where|saat|yer|uhrzeit|ort|heure|lieu|hora|lugar|local|ora|luogo|tijd|plaats|"
    r"godzina|miejsce|время|место|час|місце|ώρα|τόπος|waktu|tempat|thời gian|địa điểm|เวลา|สถานที่|"
    r"时间|時間|地点|地點|場所|일시|시간|장소|الوقت|المكان|समय|स्थान)\s*[:：]",
    re.IGNORECASE,
)
_SINCE = re.compile(  # what was counted from a day, or was in force
    r"(?:(?<![^\W\d_])(?:since|seit(?: dem)?|depuis(?: le)?|desde(?: el| o)?|a partir (?:de|del|do)|dal|sinds|"
    r"sedan|siden|sejak|od|з|с|від|начиная с|από(?: τις)?|(?:kể )?từ(?: ngày)?)|"
    r"ตั้งแต่(?:วันที่)?|นับแต่(?:วันที่)?|自从?|منذ)\s*:?\s*\Z",
    re.IGNORECASE,
)
_SINCE_BEHIND = re.compile(  # the same, where the word follows the day
    r"\s*(?:(?:tarihinden )?(?:beri|itibaren)|óta|бастап|бери|देखि|से|থেকে|முதல்|සිට|lähtien|alkaen|alates)(?![^\W\d_])|\s*(?:から|より|부터|以来|以來|以後)",  # noqa: E501 - a row of words
    re.IGNORECASE,
)
_SHORTEST, _SHORT = 6, 260
_DATELINE = 180
_MOST_BLOCKS = 70
_BEHIND = 12  # blocks in which facts follow
_RECKONED = ("hijri", "persian")
_NAMED = (
    ("date", DATE), ("clock", CLOCK), ("comment", COMMENT), ("related", RELATED), ("footer", FOOTER), ("header", HEADER),  # noqa: E501 - a row of a table
    ("menu", MENU), ("aside", ASIDE), ("teaser", TEASER), ("author", AUTHOR), ("meta", META), ("list", LIST), ("widget", WIDGET),  # noqa: E501 - a row of a table
    ("caption", CAPTION), ("bio", BIO), ("tags", TAGS), ("breadcrumb", BREADCRUMB), ("counter", COUNTER),
)  # fmt: skip


@dataclass(slots=True)
class Seen:
    """A date in the text of a block."""

    found: DateFound
    block: TextBlock
    label: str | None  # what the words before it say it is
    names: list[str] = field(default_factory=list)
    machine: str | None = None  # the machine-readable value of a <time> around it


def may_hold_date(text: str) -> bool:
    """Whether a text could hold a date at all; cheap.

    >>> may_hold_date("Thứ ba 20/4/2021"), may_hold_date("Read more")
    (True, False)
    """
    return _DATEISH.search(text) is not None


def is_clock(seen: Seen) -> bool:
    """Whether a date is labelled or named as the page's today."""
    return seen.label == _CLOCK or bool((seen.block.box.hints | seen.block.inner) & CLOCK)


def seen_dates(scope: Scope, title_at: int | None) -> list[Seen]:
    """Return the dates in lines, headings, datelines and end lines; those in running text are not looked at here."""
    blocks, places = scope.blocks, Places(scope, title_at)
    near = [blocks[index] for index in _near(places, len(blocks))]
    long = (scope.first, scope.first + 1, scope.last - 1)  # where a longer text may begin or end with a day
    worth = [block for block in near if block.chars >= _SHORTEST and (block.chars <= _SHORT or block.index in long)]
    chosen = [block for block in worth if may_hold_date(block.text[:_SHORT])]
    if len(chosen) > _MOST_BLOCKS:
        chosen.sort(key=lambda block: _distance(block, scope))
        chosen = sorted(chosen[:_MOST_BLOCKS], key=lambda block: block.index)
    tag = tag_of(scope)
    mentions = [seen for block in chosen for seen in _in_block(block, scope, tag)]
    for seen in mentions:
        seen.names = list(_names(seen, places.of(seen.block)))
    return mentions


def _near(places: Places, count: int) -> list[int]:
    """The indexes of the blocks around head and end of the text, in it, and at the edges of the page."""
    scope = places.scope
    ends = [index for index in scope.inside if index + 1 not in scope.inside]  # facts follow a part of the text
    near = {ahead for end in ends for ahead in range(end + 1, end + _BEHIND)}
    near |= {*range(6), *range(places.top - 24, places.first + 6), *range(scope.last - 4, places.last + 40)}
    near |= {*range(count - 12, count), *scope.inside}
    if places.title_at is not None:
        near |= {*range(places.title_at + 1, places.title_at + _BEHIND)}
    return sorted(near & set(range(count)))


def _distance(block: TextBlock, scope: Scope) -> int:
    if block.index < 6:
        return block.index
    if block.index <= scope.first:
        return scope.first - block.index
    return abs(block.index - scope.last) + 3 if block.index not in scope.inside else 2 + (block.index - scope.first)


def _in_block(block: TextBlock, scope: Scope, tag: str | None) -> Iterator[Seen]:
    text = block.text if block.chars <= _SHORT else block.text[:_DATELINE]
    glued = parted(block)
    if glued is not None:
        text = " ".join(glued)
    elif (leaf := leaf_of(block)) is not None:
        text = leaf
    previous = 0
    dates = find_dates(text, language=tag, limit=6) if _OF_A_DAY.search(text) else []
    stated = any(found.calendar == "gregorian" for found in dates)
    for found in dates:
        if len(found.edtf) < 10 or not "1980" <= found.edtf[:4] <= "2039":
            continue
        if stated and found.calendar in _RECKONED:  # a moon is seen a day sooner or later
            continue
        said = _label_of(text, previous, found, block, scope) or label_behind(text, found.end)
        since = _SINCE.search(text, max(0, found.start - _LONGEST_SINCE), found.start)
        told = ["since"] if since or _SINCE_BEHIND.match(text, found.end) else []
        if said == "published" and block.index in scope.inside and _is_of_event(block, scope):
            told.append("of-event")
        yield Seen(found, block, said, told)
        previous = found.end
    yield from _machine(block)


def _is_of_event(block: TextBlock, scope: Scope) -> bool:
    """Whether lines that name an hour or a place follow: "Date: …", "Time: …", "Place: …" within a text."""
    lines = [line for near in scope.blocks[block.index : block.index + 2] for line in near.lines[:_EVENT_LINES]]
    return any(_EVENT.match(line) for line in lines[1:])


def _machine(block: TextBlock) -> Iterator[Seen]:
    """A <time datetime> whose text may say only "3 hours ago"."""
    for element in block.times[:3]:
        value = element.get("datetime") or element.get("title") or ""
        stated = find_dates(value[:60], limit=1)
        if stated and len(stated[0].edtf) >= 10 and "1980" <= stated[0].edtf[:4] <= "2039":
            names = ["machine", "machine-" + element.tag]
            if element.get("pubdate") is not None:
                names.append("machine-pubdate")
            marks = (element.get("itemprop") or "") + " " + (element.get("class") or "")
            if "ublish" in marks:
                names.append("machine-published")
            if "pdate" in marks or "odif" in marks:
                names.append("machine-updated")
            seen = Seen(stated[0], block, None, machine=value)
            seen.names = names
            yield seen


def _label_of(text: str, previous: int, found: DateFound, block: TextBlock, scope: Scope) -> str | None:
    """Return the kind of label before a date: at the start of what precedes it, after a mark, or in the line before."""
    before = text[previous : found.start]
    if before.strip(" \t:-–—|(["):
        starts = [previous, *(previous + cut.end() for cut in _CUT.finditer(before))]
        said = next((said for start in reversed(starts[-4:]) if (said := label(text[start : found.end]))), None)
        if said is not None and (said.kind in _OF_DAYS or len(said.rest) <= found.end - found.start + _FILL):
            return said.kind
        if (kind := _label_right_before(text, previous, found)) is not None:
            return kind
        if said is not None:
            return said.kind
        kind = _label_above(previous, block, scope) if block.kind == "cell" and len(before) <= _LONGEST_LABEL else None
        return kind if kind in _OF_CELLS else None  # "Published: | The clerk (5 May 2012)" in two cells
    return _label_above(previous, block, scope)


def _label_above(previous: int, block: TextBlock, scope: Scope) -> str | None:
    """The kind of the label that is all of the line or the cell before the block of a first day."""
    if previous or not block.index:
        return None
    above = scope.blocks[block.index - 1]
    if above.chars > _LONGEST_LABEL:
        return None
    said = label(above.text)
    return said.kind if said is not None and (not said.rest or _is_label(said.rest)) else None


def _is_label(text: str) -> bool:
    """Whether a text is no more than a label of a day: "Created / changed:" labels two, of which the first is meant."""
    said = label(text + ":")
    return said is not None and said.kind in _OF_DAYS and not said.rest


def _label_right_before(text: str, previous: int, found: DateFound) -> str | None:
    """The kind of a label that begins within a line and goes up to the day: "Seen 12 times Last changed on 5 May"."""
    low = max(previous, found.start - _LONGEST_LABEL)
    for word in _WORD_AFTER_SPACE.finditer(text, low, found.start):
        said = label(text[word.end() : found.end])
        if said is not None and said.kind in _OF_DAYS and len(said.rest) <= found.end - found.start + _FILL:
            return said.kind
    return None


def _names(seen: Seen, place: str) -> Iterator[str]:
    yield from seen.names
    block, found = seen.block, seen.found
    yield "seen" if seen.machine is None else "seen-machine"
    kind = seen.label or "none"
    yield "label-" + kind
    mask = block.hints | block.inner
    for name, bit in _NAMED:
        if mask & bit:
            yield "in-" + name
    if block.inner & DATE or block.box.hints & DATE:
        yield "named-date"
    yield "at-" + place
    yield f"at-{place}-{kind}"
    if seen.machine is None:
        rest = block.chars - (found.end - found.start)
        size = "only" if rest <= 3 else "short" if rest <= 40 else "line" if rest <= 120 else "long"
        yield "rest-" + size
        yield f"at-{place}-{size}"
        if found.weekday_fits is False:
            yield "weekday-wrong"
        weekday = "weekday" if found.weekday_fits is not None else "no-weekday"
        timed = "timed" if "T" in found.edtf else "untimed"
        yield timed
        yield f"at-{place}-{weekday}-{timed}"
        if found.in_range:
            yield "in-range"
        if found.start == 0 and rest > 3:
            yield "opens-line"
    if block.link_share > 0.8:
        yield "linked"
    if block.level:
        yield "in-heading"
    if block.right:
        yield f"right-{place}"
    if block.kind == "li":
        yield "in-li"
