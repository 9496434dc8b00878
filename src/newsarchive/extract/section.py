"""The section: the rubric that the page belongs to, by its path, its label, its place or metadata."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.choose import SURE_ENOUGH
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.hints import BREADCRUMB, DATE, KICKER, MENU, SECTION
from newsarchive.extract.paths import HOME
from newsarchive.extract.scope import Scope, same, words
from newsarchive.extract.section_names import LONGEST, Filing
from newsarchive.extract.section_path import from_path
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import Label, is_tool_line, label
from newsarchive.text.names import is_office
from newsarchive.text.tidy import tidy

_META = (
    "article:section",
    "og:article:section",
    "parsely-section",
    "section",
    "sailthru.section",
    "cxenseparse:section",
)
_NEAR = 6  # lines around title and text
_UPPER_STEP, _BAR_OF_PATH, _NEAR_BAR = 0.85, 0.93, 0.79  # confidence: under and over a path; of a bar near the title
_NO_BEGINNINGS, _NO_MARKS = ".:,;-–—", ("{{", "«", "»", "，", "。")  # of a name
_OF_FACTS = frozenset(("by", "published", "updated", "views"))
_SURE = 0.9  # from here on the place does not matter
_MOST_WORDS = 5  # of a line that is a rubric
_COUNT = re.compile(r"\s*[(（]\s*\d[\d.,]*\D{0,20}[)）]\s*$")
_PARTS = re.compile(r"\s+[-–—|•·]\s+|\s*[|•·]\s*")
_MARK = re.compile(r"[-–—|•·]")  # looked for before the pattern that cuts at them
_PIECES = re.compile(r"\s+[-–—|·•]\s+|\s*[|,;·•]\s*")
_ENDS = ("...", "…", ".", "!", "?", ":", "»", "›", "“", '"')
_LONGEST_TOPLINE = 120
_LINK = 0.9  # share of letters that makes a line a link
_ROW, _LONGEST_CLOCK = (2, 1), 40  # lines above the title; letters


def find(scope: Scope, title: str | None, title_at: int | None) -> list[Finding[str]]:
    """Return the sections that the page names, best first."""
    filing = Filing(scope, title_at)
    path, lines = list(from_path(scope, title, filing)), list(_from_lines(scope, title_at, filing))
    steps = [same(step) for finding in path for step in finding.evidence.raw.split(" › ")]
    lines = [_beside_path(line, steps, filing) for line in lines]
    found = [*path, *_from_label(scope, title_at), *lines, *_from_metadata(scope)]
    found.extend(_filed_under(scope, title_at))
    found.extend(_before_title(scope, title, title_at, filing))
    found.extend(_beside_clock(scope, title_at, filing))
    key = same(title or "")
    kept = [finding for finding in found if _is_section(finding.value, key)]
    if not any(finding.evidence.confidence >= SURE_ENOUGH for finding in kept):
        kept.extend(finding for finding in _by_address(filing) if _is_section(finding.value, key))
    kept.sort(key=lambda finding: -finding.evidence.confidence)
    return kept


def _beside_path(line: Finding[str], steps: list[str], filing: Filing) -> Finding[str]:
    """A line at the title that names a step of the path: the steps below are sections if the menu knows them."""
    if same(line.value) not in steps:
        return line
    confidence = line.evidence.confidence
    if same(line.value) != steps[-1] and filing.links_so(steps[-1]):
        confidence = min(confidence, _UPPER_STEP)
    elif line.evidence.rule == "text:section-bar" and confidence >= _NEAR_BAR:
        confidence = _BAR_OF_PATH
    return replace(line, evidence=replace(line.evidence, confidence=confidence))


def _is_section(text: str, title: str) -> bool:
    folded = same(text)
    if not folded or len(text) > LONGEST or folded == title or folded in HOME or text[0] in _NO_BEGINNINGS:
        return False
    if not any(map(str.isalpha, text)) or any(mark in text for mark in _NO_MARKS):
        return False
    if may_hold_date(text) and find_dates(text, limit=1):
        return False
    said = label(text)
    return said is None or bool(said.rest) or said.kind not in _OF_FACTS


def _from_label(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    top = min(scope.first, title_at if title_at is not None else scope.first)
    head = max(scope.first, title_at if title_at is not None else scope.first) + 2
    for block in [*scope.blocks[max(0, top - 8) : head], *scope.blocks[max(head, scope.last) : scope.last + 4]]:
        if block.chars > 200:
            continue
        for line in block.lines:
            said = _labelled(line)
            if said is not None:
                linked = [text_in(a) for a in block.anchors]
                named = next((text for text in linked if text and text in said.rest), None)
                text = named or _COUNT.sub("", said.rest).split(" | ")[0]
                yield Finding(text, Evidence("text:section-label", block.xpath, line, 0.92))
        filed = _link_behind_label(block)
        if filed:
            yield Finding(filed, Evidence("text:section-label", block.xpath, block.text, 0.92))
        above = scope.blocks[block.index - 1] if block.index else None
        before = label(above.text) if above is not None and above.chars <= 30 else None
        in_head = block.index < head and block.tag != "th"  # no row of a table in the text
        if before is not None and before.kind == "section" and not before.rest and in_head:
            text = _COUNT.sub("", block.text)
            if not _is_of_menu(block, scope) and label(text) is None and not is_tool_line(text):
                yield Finding(text, Evidence("text:section-cell", block.xpath, block.text, 0.92))


def _is_of_menu(block: TextBlock, scope: Scope) -> bool:
    """Whether the line under a label holds several links, or is a link with another one in the next line."""
    behind = scope.blocks[block.index + 1 : block.index + 2]
    rows = block.link_share > _LINK and any(other.link_share > _LINK for other in behind)
    return len(block.anchors) > 1 or rows


def _link_behind_label(block: TextBlock) -> str | None:
    """The one link of a line that is else a label without a colon: "Filed in", then the link."""
    if len(block.anchors) != 1 or block.link_chars >= block.chars:
        return None
    text = text_in(block.anchors[0])
    if not text or not block.text.endswith(text):
        return None
    said = label(block.text[: -len(text)])
    return text if said is not None and said.kind == "section" and not said.rest else None


def _labelled(line: str) -> Label | None:
    """The label of a section that begins a line or a part of it: "05/09/2012 - By: Press office - Category: Roads"."""
    for part in (line, *_PARTS.split(line)[1:]) if _MARK.search(line) else (line,):
        said = label(part)
        if said is not None and said.kind == "section" and said.rest:
            return said
    return None


def _from_lines(scope: Scope, title_at: int | None, filing: Filing) -> Iterator[Finding[str]]:
    """A short line at the title that the address, a link above or its own mark-up names as a section."""
    if title_at is None:
        return
    for block in scope.blocks[max(0, title_at - _NEAR) : min(title_at + _NEAR, max(scope.first, title_at + 2) + 1)]:
        if block.chars > _LONGEST_TOPLINE or block.index == title_at or (block.hints | block.inner) & BREADCRUMB:
            continue
        away = abs(title_at - block.index)
        if may_hold_date(block.text) and find_dates(block.text, limit=1):
            yield from _of_topline(block, filing)
        elif _may_be_rubric(block, filing):
            rule, confidence = _rule(block, title_at, filing)
            if rule:
                sure = confidence if confidence > _SURE else confidence - away / 50
                yield Finding(block.text, Evidence(f"text:{rule}", block.xpath, block.text, sure))


def _rule(block: TextBlock, title_at: int, filing: Filing) -> tuple[str, float]:
    """What makes a short line a section, and how sure that is; nothing for other lines."""
    mask = block.box.hints | block.inner
    plain = block.link_share < 0.1
    if plain and filing.in_address(block.text):
        return "section-in-address", 0.95
    if plain and is_office(block.text) and filing.is_office_of_address(block.text):
        return "office-line", 0.95
    if mask & SECTION and not mask & DATE:
        return "section-line", 0.8
    known = filing.knows(block.text)
    if known and mask & KICKER:
        return "section-line", 0.8
    if known and plain and block.index < title_at:
        return "section-bar", 0.85
    if block.link_share > _LINK and abs(title_at - block.index) <= 2 and not block.hints & MENU:
        repeats = filing.in_address(block.text) or filing.links_so(block.text) > 1  # one is the line itself
        bold = block.index == title_at - 1 and block.bold_share > 0.8 and "og:title" not in filing.scope.metadata.meta
        return ("section-link", 0.55) if repeats or bold else ("", 0.0)
    if plain and 0 < title_at - block.index <= _NEAR and filing.is_choice(block.text):
        return "section-choice", 0.92
    return "", 0.0


def _may_be_rubric(block: TextBlock, filing: Filing) -> bool:
    """Whether a line is short, neither a sentence nor a tool such as "Print this"."""
    if block.chars > LONGEST or block.text.endswith(_ENDS):
        return False
    if not 0 < len(words(block.text)) <= _MOST_WORDS:
        return filing.is_choice(block.text)
    return (label(block.text) is None and not is_tool_line(block.text)) or filing.knows(block.text)


def _of_topline(block: TextBlock, filing: Filing) -> Iterator[Finding[str]]:
    """A part of the line that holds the day, when the address names it: "24.01.2022 Press release"."""
    for part in _PIECES.split(block.text):
        if 0 < len(words(part)) <= _MOST_WORDS and filing.links_so(part) and label(part) is None:
            yield Finding(part, Evidence("text:section-in-menu", block.xpath, block.text, 0.85))
    if not filing.folders:
        return
    parts = [text_in(element) for element in block.element.iter("span", "a", "b", "strong", "em", "i")]
    for part in [*_PIECES.split(block.text), *parts]:
        if 0 < len(words(part)) <= _MOST_WORDS and filing.in_address(part):
            yield Finding(part, Evidence("text:section-in-address", block.xpath, block.text, 0.9))


def _filed_under(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    """A link at the article that its mark-up calls its category."""
    top = min(scope.first, title_at if title_at is not None else scope.first)
    filed = {link for link, relation in scope.document.relations.items() if "category" in relation.lower().split()}
    for block in scope.blocks[max(0, top - _NEAR) : scope.last + _NEAR] if filed else ():
        for anchor in block.anchors[:8]:
            if anchor in filed:
                text = text_in(anchor)
                yield Finding(text, Evidence("text:category-link", block.xpath, block.text[:200], 0.91))


def _before_title(scope: Scope, title: str | None, title_at: int | None, filing: Filing) -> Iterator[Finding[str]]:
    """A link in the title's own line that the menu knows: "Roads : Bridge opened"."""
    if title_at is None or title is None:
        return
    block = scope.blocks[title_at]
    for anchor in block.anchors[:2]:
        text = text_in(anchor)
        if text and text != title and block.text.startswith(text) and filing.links_so(text):
            yield Finding(text, Evidence("text:section-before-title", block.xpath, block.text, 0.91))


def _by_address(filing: Filing) -> Iterator[Finding[str]]:
    """What the menu calls the folder in which the page lies."""
    text = filing.by_address()
    if text and not is_tool_line(text) and label(text) is None:
        yield Finding(text, Evidence("url:menu", "url", filing.scope.url or "", 0.6))


def _beside_clock(scope: Scope, title_at: int | None, filing: Filing) -> Iterator[Finding[str]]:
    """The line in one row with the page's clock, both right above the title: the bar of a section without a menu."""
    if title_at is None or title_at < len(_ROW) or "og:title" in scope.metadata.meta:
        return
    row = [scope.blocks[title_at - back] for back in _ROW]
    for block, clock in (row, row[::-1]):
        plain = not block.link_chars and not any(letter.isdigit() for letter in block.text)
        days = find_dates(clock.text, limit=1) if plain and clock.chars <= _LONGEST_CLOCK else []
        is_clock = bool(days) and days[0].weekday_fits is not None
        if is_clock and _may_be_rubric(block, filing) and not is_office(block.text):
            yield Finding(block.text, Evidence("text:section-beside-clock", block.xpath, block.text, 0.6))


def _from_metadata(scope: Scope) -> Iterator[Finding[str]]:
    for name in _META:
        value = scope.metadata.first(name)
        if value and not value.startswith("http"):
            yield Finding(tidy(value), Evidence(f"meta:{name}", "html/head", value, 0.75))
    for item in scope.metadata.json_ld[:40]:
        value = item.get("articleSection")
        if isinstance(value, list):
            value = next((one for one in value if isinstance(one, str)), None)
        if isinstance(value, str) and value:
            yield Finding(tidy(value), Evidence("json-ld:articleSection", "json-ld", value, 0.78))
            return
