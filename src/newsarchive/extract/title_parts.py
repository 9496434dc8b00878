"""The texts that could be a title: parts of `<title>`, metadata, headings and lines, each with what speaks for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.glued import parted
from newsarchive.extract.hints import (
    COMMENT,
    COOKIE,
    FOOTER,
    MENU,
    META,
    RELATED,
    SEARCH,
    SECTION,
    SIGNUP,
    TITLE,
    hint_of,
)
from newsarchive.extract.hints import DATE as DATE_HINT
from newsarchive.extract.hints import KICKER as KICKER_HINT
from newsarchive.extract.metadata import Metadata
from newsarchive.extract.scope import Scope, address_of, same, words
from newsarchive.extract.title_lines import after_day, is_day, subject_of
from newsarchive.text.labels import label
from newsarchive.text.tidy import tidy

_SEPARATOR = re.compile(
    r"(?<!\d)\s+[-–—|·•»«:›>/~]{1,2}\s+|\s+[-–—|·•»«:›>/~]{1,2}\s+(?!\d)|\s*[|»›]\s*|\s+::\s+|(?<=[^\sA-Za-z0-9])[_-](?=[^\sA-Za-z0-9])|:\s"
)
STATED = {
    "og:title": "og",
    "twitter:title": "twitter",
    "twitter:text:title": "twitter",
    "dc.title": "dc",
    "dcterms.title": "dc",
    "title": "meta",
    "headline": "itemprop",
    "parsely-title": "parsely",
    "sailthru.title": "parsely",
    "citation_title": "dc",
}
_ARTICLE_TYPES = ("article", "posting", "report", "newsstory")
_ABOVE, _AFTER = 80, 12  # how far from the beginning of the text lines are looked at
_PLAIN_LINES = 8  # lines right above the text that may be a title without looking like one
_PARTS = frozenset(("head:middle", "head:last", "head:middle-colon", "head:last-colon", "head:first-colon"))
_LONGEST, _SHORTEST, _FULL = 320, 2, 20
_MOST = 60
_MOST_LINES = 4
FURNITURE = MENU | RELATED | COMMENT | FOOTER | SEARCH | SIGNUP | COOKIE
_COUNTER = re.compile(r"\s*[\[(]\s*\d{1,7}\s*[\])]\s*$")
_DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})"
_DATE = r"[\[(]?" + _DAY + r"(?:[ ,T]{1,2}\d{1,2}[:h]\d\d(?::\d\d)?)?[\])]?"
# At the end only behind a mark, or glued on: "reads for 10/6/17" keeps its day.
_OUTER_DATE = re.compile(rf"^{_DATE}\s*[-–—:|,]?\s+|\s*[-–—|,(\[]\s*{_DATE}$|(?<=[^\s\d]){_DATE}$")
_LEADING = re.compile(r"^(?:\[?[»›>•|:]\s+|[■□●○◎◆◇▶►▲△▼▽★☆♦※]\s*)+")  # a quotation mark stands at its word
_DIGIT = re.compile(r"\d")
KICKER = re.compile(r"^([^:|]{2,40})\s?[:|]\s+(?=\S.{12,})")


@dataclass(slots=True)
class Candidate:
    """One text, where it stands, and the names of the sources that give it."""

    text: str
    key: str
    sources: set[str] = field(default_factory=set)
    blocks: list[tuple[TextBlock, int, str]] = field(default_factory=list)  # block, heading level, how it was cut
    where: str = "html"
    raw: str = ""


class Candidates:
    """The texts by their folded form: renderings of one text are one candidate."""

    def __init__(self, url: str | None) -> None:
        self.by_key: dict[str, Candidate] = {}
        self.path = frozenset(words(address_of(url).path))
        self.heads: list[str] = []  # the whole of `<title>` and what it begins with, the full ones
        self.spelled: dict[str, str] = {}  # what the page states as its title, by its letters alone

    def add(self, text: str | None, source: str, where: str) -> Candidate | None:
        """Note a text from a source; displayed text is kept before metadata's."""
        text = without_marks(tidy(text or ""))
        if not _SHORTEST <= len(text) <= _LONGEST:
            return None
        key = same(text)
        if not key:
            return None
        found = self.by_key.get(key)
        if found is None:
            if len(self.by_key) >= _MOST:
                return None
            found = self.by_key[key] = Candidate(text, key, where=where, raw=text)
        found.sources.add(source)
        return found

    def is_kicker(self, text: str) -> bool:
        """Whether what stands before a colon names a section of the address, or a tool."""
        match = KICKER.match(text)
        if match is None:
            return False
        kicker = words(match[1])
        return (bool(kicker) and self.path.issuperset(kicker)) or label(match[1] + ":") is not None

    def add_block(self, text: str, block: TextBlock, level: int, cut: str) -> None:
        """Note a text that is displayed in a block; `cut` says which part of the block it is."""
        found = self.add(text, "block", "block")
        if found is None:
            return
        if not found.blocks:
            found.text, found.raw = without_marks(tidy(text)), block.text
        found.blocks.append((block, level, cut))


def without_marks(text: str) -> str:
    """Return a line without the marks that lead it, such as "»"."""
    return _LEADING.sub("", text)


def collect(scope: Scope) -> Candidates:
    """Return every text that could be the title."""
    found = Candidates(scope.url)
    _from_metadata(scope, found)
    for sighting in scope.sightings:
        found.add(sighting.anchor, f"anchor-{sighting.where}", "link")
    for text, part in parts_of_head_title(scope.metadata.title):
        found.add(text, f"head:{part}", "/html/head/title")
        if part in ("whole", "first") and len(text) >= _FULL:
            found.heads.append(text)
    known = {candidate.raw.lower() for candidate in found.by_key.values()}
    stated = [candidate for candidate in found.by_key.values() if not candidate.sources <= _PARTS]
    found.spelled = {"".join(words(candidate.text)): candidate.text for candidate in reversed(stated)}
    _from_headings(scope, found, known)
    _from_lines(scope, found, known)
    return found


def parts_of_head_title(title: str | None) -> Iterator[tuple[str, str]]:
    """Yield the whole `<title>` and its parts, with their place in it.

    >>> list(parts_of_head_title("A rise in rents | The Paper"))
    [('A rise in rents | The Paper', 'whole'), ('A rise in rents', 'first'), ('The Paper', 'last')]
    """
    title = tidy(title or "")[:_LONGEST]
    if not title:
        return
    yield title, "whole"
    cuts = [(match.start(), match.end(), match.group().strip() == ":") for match in _SEPARATOR.finditer(title)][:4]
    starts = [0, *(end for _, end, _ in cuts)]
    ends = [*(start for start, _, _ in cuts), len(title)]
    colons = [True, *(colon for _, _, colon in cuts), True]
    for first, start in enumerate(starts):
        for last in range(first, len(ends)):
            if first == 0 and last == len(ends) - 1:
                continue
            place = "first" if first == 0 else "last" if last == len(ends) - 1 else "middle"
            at_colon = (first > 0 and colons[first]) or (last < len(ends) - 1 and colons[last + 1])
            yield title[start : ends[last]].strip(), place + ("-colon" if at_colon else "")


def _from_metadata(scope: Scope, found: Candidates) -> None:
    for name, source in STATED.items():
        for value in scope.metadata.meta.get(name, ())[:2]:
            found.add(value, source, f"meta:{name}")
    for source, text in headlines(scope.metadata):
        found.add(text, source, "json-ld:" + ("name" if source == "ld-name" else "headline"))


def headlines(metadata: Metadata) -> Iterator[tuple[str, str]]:
    """Yield what JSON-LD calls the page, with the name of the source."""
    for item in metadata.json_ld[:60]:
        kinds = item.get("@type")
        names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
        if any(isinstance(name, str) and name.lower().endswith(_ARTICLE_TYPES) for name in names):
            for key in ("headline", "name"):
                if isinstance(item.get(key), str):
                    yield f"ld-{key}", unescaped(item[key])
        elif isinstance(item.get("headline"), str):
            yield "ld-other", unescaped(item["headline"])


def unescaped(text: str) -> str:
    """Return a JSON-LD text with the character references that templates leave in it resolved."""
    if "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415  # rare, and its table is large

    return unescape(text)


def _from_headings(scope: Scope, found: Candidates, known: set[str]) -> None:
    blocks = scope.blocks
    for box in [box for box in scope.document.boxes if box.tag in _LEVELS]:
        level = _LEVELS[box.tag]
        inner = blocks[box.first : box.last]
        if not inner or (level > 1 and _is_far(inner[0], scope) and inner[0].text.lower() not in known):
            continue
        if len(inner) > 4:  # mark-up that never closes its heading
            inner = [block for block in inner if block.box is box][:1]
        elif len(inner) > 1:
            found.add_block(_with_marks(" ".join(block.text for block in inner), found), inner[0], level, "whole")
        for block in inner:
            _add_with_cuts(found, block, level, part="part" if len(inner) > 1 else "whole")


def _is_far(block: TextBlock, scope: Scope) -> bool:
    """Whether a heading stands in furniture, or long after the text."""
    return bool(block.hints & FURNITURE) or block.index > scope.last + 4


def _from_lines(scope: Scope, found: Candidates, known: set[str]) -> None:
    lengths = {len(text) for text in known}
    for index, block in enumerate(scope.blocks[: max(scope.last, scope.first + _AFTER) + 1]):
        if block.level or block.chars > _LONGEST * 3:
            continue
        if block.chars in lengths and block.text.lower() in known and index <= scope.last:
            _add_with_cuts(found, block, 0, part="whole")
            continue
        away = scope.first - index
        if not -_AFTER <= away <= _ABOVE:
            continue
        if block.link_chars >= 0.9 * block.chars:
            if (block.hints | block.inner) & TITLE and not block.hints & FURNITURE:
                _from_own_link(block, found, known)
            continue
        emphatic = block.bold_share > 0.8 or block.size >= 17 or (block.centred and away >= 0)
        near = 0 <= away <= _PLAIN_LINES
        if (near or emphatic or (block.hints | block.inner) & TITLE) and not block.hints & FURNITURE:
            _add_with_cuts(found, block, 0, part="whole")


def _from_own_link(block: TextBlock, found: Candidates, known: set[str]) -> None:
    """Note the link that `<title>` repeats in a line named a title: "Roads : Bridge opened", each a link."""
    for anchor in block.anchors[:3]:
        text = text_in(anchor)
        if text.lower() in known:
            found.add_block(text, block, 0, "whole")


def _add_with_cuts(found: Candidates, block: TextBlock, level: int, *, part: str) -> None:
    """Note a block's text, and what stays of it without kicker, counter or further lines."""
    bare = _bare(block, level)
    whole = _with_marks(block.text, found) if level else block.text
    if not bare or not level or same(whole) in found.by_key:  # a kicker belongs to it where the page states both as one
        found.add_block(whole, block, level, part)
    for head in found.heads if level else ():
        if block.chars > len(head) and block.text.endswith(head):  # `<title>` goes without what leads the heading
            found.add_block(head, block, level, "no-kicker")
    for cut, text in _cuts(block.text, found):
        found.add_block(text, block, level, cut)
    glued = parted(block)
    if glued is not None:
        found.add_block(glued[0], block, level, "no-date")
    if 1 < len(block.lines) <= 4:
        found.add_block(block.lines[0], block, level, "line-first")
        found.add_block(block.lines[-1], block, level, "line-last")
    for line in block.lines[1:-1][:_MOST_LINES]:
        if same(line) in found.by_key:  # `<title>` or a list says that this line is it
            found.add_block(line, block, level, "line-middle")
    if len(block.lines) > 1 and is_day(block.lines[0]):
        found.add_block(block.lines[1], block, level, "line-under-day")
    if bare:
        found.add_block(bare, block, level, "no-kicker")


def _bare(block: TextBlock, level: int) -> str:
    """Return what stays of a block without the elements in it that are named a kicker, a section or a date."""
    if block.element is None or not len(block.element) or block.chars > _LONGEST or not (level or block.inner):
        return ""
    bare = without_kickers(block)
    return bare if bare != block.text else ""


def _with_marks(text: str, found: Candidates) -> str:
    """Return a heading with the mark between its parts that the page sets where it states both."""
    stated = found.spelled.get("".join(words(text)), "")
    return stated if len(stated) > len(text) else text


def _cuts(text: str, found: Candidates) -> Iterator[tuple[str, str]]:
    """What stays of a line without a counter, a day or a kicker."""
    if text[-1:] in ")]" and (bare := _COUNTER.sub("", text)) != text:
        yield "no-counter", bare
    if _DIGIT.search(text) and (bare := _OUTER_DATE.sub("", text)) != text:
        yield "no-date", bare
    if (":" in text or "|" in text) and found.is_kicker(text):
        yield "after-kicker", KICKER.sub("", text)
    subject = subject_of(text)
    if subject is not None:
        yield "after-label", subject
    undated = after_day(text, marked=False) if _DIGIT.search(text[:40]) else None
    if undated is not None and (after_day(text) is not None or same(undated) in found.by_key):
        yield "no-date", undated


_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def without_kickers(block: TextBlock) -> str:
    """Return the heading's text without children that are a kicker, a section or a date; nothing if those say more."""
    masks = [hint_of(dict(child.items())) if isinstance(child.tag, str) else 0 for child in block.element]
    own = sum(mask & (TITLE | KICKER_HINT) == TITLE for mask in masks)  # children that are the title alone
    has_own = own == 1 and block.level > 0  # what is around a line holds other lines too
    out: list[str] = [block.element.text or ""]
    dropped: list[str] = []
    for child, mask in zip(block.element, masks, strict=True):
        if isinstance(child.tag, str):
            is_kicker = child.tag in ("small", "time") or _is_kicker(mask, has_own=has_own)
            (dropped if is_kicker else out).append("".join(_texts(child)))
        out.append(child.tail or "")
    bare = tidy("".join(out)) if dropped else ""
    return bare if has_own or len(bare) >= len(tidy("".join(dropped))) else ""


def _is_kicker(mask: int, *, has_own: bool) -> bool:
    """Whether a heading's child is no part of the title: it is named so, or another child alone is named the title."""
    if mask & TITLE:
        return has_own and bool(mask & KICKER_HINT)
    return has_own or bool(mask & (KICKER_HINT | DATE_HINT | SECTION | META))


def _texts(element: Any) -> Iterator[str]:
    return element.itertext()  # type: ignore[no-any-return]  # lxml has no types
