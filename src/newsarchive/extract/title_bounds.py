"""What must hold for a title whatever was learned: no line of facts, no word of the menu above a fuller line."""

import re
from functools import cached_property

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.facts import is_facts
from newsarchive.extract.hints import TITLE
from newsarchive.extract.kickers import is_kicker
from newsarchive.extract.paths import leads_here
from newsarchive.extract.scope import Scope, same, words
from newsarchive.extract.title_columns import Columns
from newsarchive.extract.title_context import Context
from newsarchive.extract.title_lines import closes_with_phone, heads_a_list, is_count, is_day, is_file, is_subject_label
from newsarchive.extract.title_parts import Candidate
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import label
from newsarchive.text.names import is_office
from newsarchive.text.urls import resolve
from newsarchive.text.wordlists import SENTENCE_ENDS, weight

_FACTS = -20.0  # a line of dates, counters and tools
_RUBRIC = -10.0  # the name of a section or of a kind of page, with the title under it
_ONLY_IN_HEAD = -5.0  # `<title>` alone says it, while another line is displayed over the text
_DATED = 3.0  # the displayed line goes on with the day, or the next line is the day
_ANNOUNCED = 6.0  # a label says that this is the title
_REPEATED = 4.0  # `<title>` repeats the displayed line
_CUT_OUT = -8.0  # a part of `<title>` that is displayed only as a part of a longer line
_WITH_SITE = -4.0  # the whole of `<title>`, of which a part is displayed alone
_ELSEWHERE = -6.0  # the name of the home page, or the head of a list
_CAPTION = -3.0  # a line under a picture, with a full line above it
_SUBTITLE = -1.5  # a plain line under a bold one
_UNDER_HEADLINE = -3.0  # a line between a headline and its text, an entry of a guest book
_UNDER_PATH = 6.0  # the headline that readers see under the heading that ends a path
_CUT_FROM_FACTS = ("no-date", "line-first", "line-middle", "no-kicker")
_SENTENCE = 80  # letters of a block that is no line
_TOP, _SHORT, _ABOVE, _FEW_WORDS = 2, 12, 12, 3
_LONGEST_RUBRIC = 45
_FULL = 20  # letters of a line that is a title rather than a rubric
_NEAR = 4
_BETWEEN, _DAY = 5, 40  # lines that may stand between a headline and the text; letters of a day and its time
_SMALL_WORD, _MOST_OF = 3, 0.5
_NOT_STATED = ("block", "head:", "anchor-")
_PATH_STEP, _PATH_LETTERS = re.compile(r"\s*(?:[»›►→]|\s>\s|>>)\s*"), 30
_ENDS = (*(end for end in SENTENCE_ENDS if end not in "?？؟"), ":", "：")  # of a sentence of the text


class Bounds:
    """What is added to a candidate's learned score, from what the other lines of the page are."""

    def __init__(self, candidates: list[Candidate], context: Context) -> None:
        self.candidates = candidates
        self.context = context
        self.scope = context.scope
        self.columns = Columns(context.scope)

    def of(self, candidate: Candidate) -> float:
        """Return what a candidate gains or loses."""
        if not candidate.blocks:
            of_head = not self._stated and all(source.startswith("head:") for source in candidate.sources)
            return self._of_head(candidate) if of_head else 0.0
        if self._is_facts(candidate.text) or all(self.columns.labels(block) for block, _, _ in candidate.blocks):
            return _FACTS
        gain = 0.0
        if any(self._is_announced(block, cut) for block, _, cut in candidate.blocks):
            gain = _ANNOUNCED
        elif any(self._is_dated(candidate, block, cut) for block, _, cut in candidate.blocks):
            gain = _DATED
        if any(block.index in self.context.shown_under_path for block, _, _ in candidate.blocks):
            gain += _UNDER_PATH
        if self._stated:
            return gain
        return gain + self._of_shown(candidate)

    def _of_head(self, candidate: Candidate) -> float:
        """What `<title>` or a part of it gains that is not displayed."""
        if is_kicker(candidate.text):
            return _RUBRIC
        if not self._shown:
            return 0.0
        displayed = [other for other in self.candidates if other.blocks and other.key != candidate.key]
        if any(candidate.key in other.key and _is_of_head(other) for other in displayed):
            return _CUT_OUT
        if "head:whole" in candidate.sources and any(_is_outer_part(other) for other in displayed):
            return _WITH_SITE
        return _ONLY_IN_HEAD if not self._is_told(candidate) else 0.0

    def _of_shown(self, candidate: Candidate) -> float:
        """What a displayed line gains or loses on a page without metadata."""
        if self._is_rubric(candidate):
            return _RUBRIC
        block, level, cut = candidate.blocks[0]
        if self._is_apart(candidate):
            return _FACTS
        said = label(candidate.text) if cut == "whole" and not level else None
        if said is not None and said.kind == "by":
            return _ELSEWHERE
        if self.context.leads_home(block) or self._is_off_path(candidate):
            return _ELSEWHERE
        if level:
            return _REPEATED if self._is_heading_of_head(candidate, block) else 0.0
        if heads_a_list(block, self.scope.blocks) and self._has_line_below(block):
            return _ELSEWHERE
        if block.index in self.context.under_image and self._has_line_above(block):
            return _CAPTION
        if self._is_repeated(candidate, block):
            return _REPEATED
        if self._is_sentence_of_text(candidate, block):
            return _ELSEWHERE
        if (cut == "no-date" and _begins_timed(block.text)) or self._is_under_headline(candidate, block):
            return _UNDER_HEADLINE
        return _SUBTITLE if self._is_under_bold(block) else 0.0

    def _is_apart(self, candidate: Candidate) -> bool:
        """Whether a line stands beside the text, moves, is the path of the page, or labels the cell behind it."""
        blocks = [block for block, _, _ in candidate.blocks]
        return (
            all(self.columns.beside(block) or leads_here(block) for block in blocks)
            or self.scope.document.walk.moving.issuperset(block.index for block in blocks)
            or (bool(self._lines) and all(map(self.columns.is_property, blocks)))
        )

    def _is_off_path(self, candidate: Candidate) -> bool:
        """Whether a line stands in another column than the path and a line under it; `<title>` vouches for it."""
        under = self._under_path
        if not under or (_is_of_head(candidate) and not any(level or _is_named(c.blocks[0][0]) for c, level in under)):
            return False
        return all(self.columns.off_path(block) for block, _, _ in candidate.blocks)

    @cached_property
    def _under_path(self) -> list[tuple[Candidate, int]]:
        """The lines under the path, in its column, and their heading levels."""
        path = self.columns.path
        return [
            (other, level)
            for other, index, level in self._lines
            if path is not None
            and path.index < index <= max(self.scope.first, path.index + _NEAR)
            and len(other.text) >= _SHORT
            and not self.columns.off_path(other.blocks[0][0])
        ]

    def _is_sentence_of_text(self, candidate: Candidate, block: TextBlock) -> bool:
        """Whether a line is a sentence of the text, with a full line above it."""
        if block.index not in self.scope.inside or len(candidate.text) < _SENTENCE or _is_named(block):
            return False
        return candidate.text.endswith(_ENDS) and self._has_line_above(block)

    def _is_under_headline(self, candidate: Candidate, block: TextBlock) -> bool:
        """Whether a line stands between a full heading, or one named a title, and the text."""
        if _is_named(block) or block.index > self.scope.first:
            return False
        plain = block.bold_share <= 0.5
        return any(
            0 < block.index - index <= _BETWEEN
            and len(other.text) >= _FULL
            and other is not candidate
            and ((level and plain) or _is_named(other.blocks[0][0]))
            and not self._is_known(other)
            and not is_office(other.text)
            for other, index, level in self._lines
        )

    def _is_heading_of_head(self, candidate: Candidate, block: TextBlock) -> bool:
        """Whether `<title>` repeats a full heading under the page's top, and no other one follows it."""
        if block.index <= _TOP or block.link_share >= 0.5 or not self._is_title_of_head(candidate):
            return False
        end = max(self.scope.first, block.index + _NEAR)
        return not any(level and block.index < index <= end and len(c.text) >= _FULL for c, index, level in self._lines)

    def _is_title_of_head(self, candidate: Candidate) -> bool:
        return _is_of_head(candidate) and len(candidate.text) >= _FULL and not self._is_known(candidate)

    def _is_under_bold(self, block: TextBlock) -> bool:
        """Whether a plain line stands right under a bold one that is as full as a title."""
        if block.bold_share > 0.5 or block.index > self.scope.first:
            return False
        bold = (c for c, index, level in self._lines if 0 < block.index - index <= 2 and not level)
        return any(
            len(c.text) >= _FULL and c.blocks[0][0].bold_share > 0.8 and not self._is_known(c) and not is_office(c.text)
            for c in bold
        )

    def _is_repeated(self, candidate: Candidate, block: TextBlock) -> bool:
        """Whether `<title>` repeats a line of a page without headings."""
        if not _TOP < block.index <= self.scope.first or block.link_share >= 0.5 or len(candidate.text) < _SHORT:
            return False
        if not _is_of_head(candidate) or self._is_known(candidate):
            return False
        return not any(level and len(other.text) >= _FULL for other, _, level in self._lines)

    def _has_line_below(self, block: TextBlock) -> bool:
        lines = (c for c, index, _ in self._lines if block.index < index < self.scope.first)
        return any(len(c.text) >= _SHORT for c in lines)

    def _has_line_above(self, block: TextBlock) -> bool:
        return any(0 < block.index - index <= _ABOVE and len(c.text) >= _FULL for c, index, _ in self._lines)

    def _is_announced(self, block: TextBlock, cut: str) -> bool:
        """Whether a label such as "Subject" stands before the line, or in the cell before it."""
        if cut == "after-label":
            return True
        return cut == "whole" and block.index > 0 and is_subject_label(self.scope.blocks[block.index - 1].text)

    def _is_facts(self, text: str) -> bool:
        return is_facts(text, self.scope.language) or is_count(text) or is_file(text) or closes_with_phone(text)

    def _is_dated(self, candidate: Candidate, block: TextBlock, cut: str) -> bool:
        """Whether the rest of the line, or of the lines of the block, is a day and other facts."""
        if cut == "whole":
            return self._has_day_behind(block)
        if cut == "line-under-day":
            return block.index <= self.scope.first
        return (
            cut in _CUT_FROM_FACTS
            and not _begins_timed(block.text)
            and self._is_facts(block.text.replace(candidate.text, " | "))
        )

    def _has_day_behind(self, block: TextBlock) -> bool:
        """Whether a bold line of a page without headings is followed by nothing but a day."""
        if block.level or block.bold_share <= 0.8 or block.index >= self.scope.first or block.chars < _SHORT:
            return False
        if any(level and len(other.text) >= _FULL for other, _, level in self._lines):
            return False
        return is_day(self.scope.blocks[block.index + 1].text, self.scope.language)

    def _is_told(self, candidate: Candidate) -> bool:
        """Whether the text says most of what `<title>` says beyond the names of site and sections."""
        own = {word for word in words(candidate.text) if len(word) > _SMALL_WORD}
        if len(own) < _FEW_WORDS and " " in candidate.text:
            return False
        own -= self._menu_words
        return len(own & self._body_words) > _MOST_OF * len(own)

    def _is_rubric(self, candidate: Candidate) -> bool:
        """Whether a short line is a word of the menu or a generic one, and a fuller line follows before the text."""
        if len(candidate.text) > _LONGEST_RUBRIC:
            return False
        if not self._is_known(candidate) and not _is_path(candidate.text):
            return False
        end = self.scope.first + 1
        at = max((block.index for block, _, _ in candidate.blocks if block.index <= end), default=None)
        return at is not None and any(
            at <= index <= end
            and len(other.text) > len(candidate.text)
            and (index < self.scope.first or not other.text.endswith(_ENDS))
            for other, index, _ in self._lines
        )

    def _is_known(self, candidate: Candidate) -> bool:
        return is_kicker(candidate.text) or candidate.key in self._menu

    @cached_property
    def _stated(self) -> bool:
        """Whether metadata states a title: what was learned knows such pages well."""
        sources = {source for candidate in self.candidates for source in candidate.sources}
        return any(not source.startswith(_NOT_STATED) for source in sources)

    @cached_property
    def _body_words(self) -> frozenset[str]:
        blocks = self.scope.blocks[self.scope.first :]
        paragraphs = (
            said for block, said in zip(blocks, self.context.opening, strict=False) if block.chars >= _SENTENCE
        )
        return frozenset(word for said in paragraphs for word in said)

    @cached_property
    def _menu(self) -> frozenset[str]:
        return menu_words(self.scope, frozenset([candidate.key for candidate in self.candidates]))

    @cached_property
    def _menu_words(self) -> frozenset[str]:
        """The words of the links above the text that are as short as names of sections."""
        above = self.scope.blocks[: self.scope.first]
        links = [block.text for block in above if block.link_share > 0.9 and block.chars <= _LONGEST_RUBRIC]
        return frozenset(words(" ".join(links)))

    @cached_property
    def _lines(self) -> list[tuple[Candidate, int, int]]:
        """The displayed lines that are neither links nor facts: candidate, index, heading level."""
        return [
            (candidate, block.index, level)
            for candidate in self.candidates
            for block, level, _ in candidate.blocks
            if block.link_share < 0.5
            and not _is_path(candidate.text)
            and not self._is_facts(candidate.text)
            and not leads_here(block)
            and not self.columns.beside(block)
            and not self.columns.is_property(block)
        ]

    @cached_property
    def _shown(self) -> bool:
        """Whether a full line is displayed right over the text, or as a heading within its beginning."""
        first = self.scope.first
        if not self.scope.inside:  # a page without text: wherever the line is
            return any(weight(candidate.text) > _FULL for candidate, _, _ in self._lines)
        return any(
            (-_NEAR if level else 0) <= first - index <= _NEAR and len(candidate.text) > _FULL
            for candidate, index, level in self._lines
        )


def _is_of_head(candidate: Candidate) -> bool:
    return any(source in ("head:whole", "head:first", "head:last") for source in candidate.sources)


def _begins_timed(text: str) -> bool:
    """Whether a line begins with a day and a time, as entries of a guest book do."""
    dates = find_dates(text[:_DAY], limit=1) if text[:1].isdigit() else []
    return any(found.start == 0 and "T" in found.edtf for found in dates)


def _is_named(block: TextBlock) -> bool:
    """Whether the mark-up of a line names it a title."""
    return bool((block.box.hints | block.inner) & TITLE)


def _is_outer_part(candidate: Candidate) -> bool:
    return len(candidate.text) >= _FULL and any(source in ("head:first", "head:last") for source in candidate.sources)


def _is_path(text: str) -> bool:
    """Whether a line is a path such as "News > Roads": short steps between marks."""
    steps = _PATH_STEP.split(text)
    return len(steps) > 1 and all(len(step) <= _PATH_LETTERS for step in steps)


def menu_words(scope: Scope, asked: frozenset[str]) -> frozenset[str]:
    """Return which of the asked texts, folded, links above the text say that do not lead to the page itself."""
    found = set(asked & area_words(scope))
    for block in scope.blocks[: scope.first]:
        if block.link_share <= 0.6:
            continue
        for anchor in block.anchors[:20]:
            is_whole = len(block.anchors) == 1 and block.link_chars == block.chars
            key = same(block.text if is_whole else "".join(anchor.itertext()))
            if key in asked and key not in found and _leads_away(anchor.get("href"), scope):
                found.add(key)
    return frozenset(found)


def _leads_away(href: str | None, scope: Scope) -> bool:
    return href is not None and (scope.url is None or resolve(scope.document.base_url, href) != scope.url)


def area_words(scope: Scope) -> frozenset[str]:
    """Return the texts of the areas of image maps, folded."""
    return frozenset(map(same, scope.metadata.areas)) - {""}
