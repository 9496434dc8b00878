"""What must hold for a title whatever was learned: no line of facts, no word of the menu above a fuller line."""

import re
from functools import cached_property

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.facts import is_facts
from newsarchive.extract.scope import Scope, same, words
from newsarchive.extract.title_parts import Candidate
from newsarchive.text.urls import resolve

_FACTS = -20.0  # a line of dates, counters and tools
_RUBRIC = -10.0  # the name of a section or of a kind of page, with the title under it
_ONLY_IN_HEAD = -5.0  # `<title>` alone says it, while another line is displayed over the text
_DATED = 3.0  # the displayed line goes on with the day, or the next line is the day
_LONGEST_RUBRIC = 45
_FULL = 20  # letters of a line that is a title rather than a rubric
_NEAR = 4
_OPENING, _READ = 6, 600  # blocks, and letters of each, in which the text speaks of what its title says
_SMALL_WORD, _MOST_OF = 3, 0.5
_NOT_STATED = ("block", "head:", "anchor-")
_PATH_STEP, _PATH_LETTERS = re.compile(r"\s*(?:[»›►→]|\s>\s|>>)\s*"), 30
_ENDS = (".", "。", "!", "！", ":", "：")  # of a sentence of the text
_GENERIC = frozenset(map(same, (
    "news release", "news releases", "press release", "press releases", "news", "media release", "statement", "announcement", "news item",  # noqa: E501 - a row of a table
    "pressemitteilung", "pressemitteilungen", "aktuelles", "communiqué de presse", "communiqué", "actualités",
    "nota de prensa", "comunicado de prensa", "noticia", "noticias", "notícias", "berita", "siaran pers",
    "tin tức", "bản tin", "tin tức - sự kiện", "chi tiết tin", "chi tiết tin tức", "новости", "пресс-релиз",
    "新闻", "新闻中心", "通知公告", "お知らせ", "報道発表", "보도자료", "공지사항", "ข่าวประชาสัมพันธ์",
)))  # fmt: skip  # what pages call a page of their kind


class Bounds:
    """What is added to a candidate's learned score, from what the other lines of the page are."""

    def __init__(self, candidates: list[Candidate], scope: Scope) -> None:
        self.candidates = candidates
        self.scope = scope

    def of(self, candidate: Candidate) -> float:
        """Return what a candidate gains or loses."""
        if not candidate.blocks:
            of_head = not self._stated and all(source.startswith("head:") for source in candidate.sources)
            return _ONLY_IN_HEAD if of_head and self._shown and not self._is_told(candidate) else 0.0
        if self._is_facts(candidate.text):
            return _FACTS
        if any(self._is_dated(candidate, block, cut) for block, _, cut in candidate.blocks):
            return _DATED
        return _RUBRIC if not self._stated and self._is_rubric(candidate) else 0.0

    def _is_facts(self, text: str) -> bool:
        return is_facts(text, self.scope.language)

    def _is_dated(self, candidate: Candidate, block: TextBlock, cut: str) -> bool:
        """Whether the rest of the line, or of the lines of the block, is a day and other facts."""
        return cut in ("no-date", "line-first") and self._is_facts(block.text.replace(candidate.text, " | "))

    def _is_told(self, candidate: Candidate) -> bool:
        """Whether the text or a displayed line says most of what `<title>` says: another wording of the title."""
        own = {word for word in words(candidate.text) if len(word) > _SMALL_WORD}
        if not own:
            return False
        lines = (line for line, _, _ in self._lines if not self._is_known(line))
        told = len(own & self._body_words) > _MOST_OF * len(own)
        return told or any(len(own.intersection(words(line.text))) >= _MOST_OF * len(own) for line in lines)

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
        return candidate.key in _GENERIC or candidate.key in self._menu

    @cached_property
    def _stated(self) -> bool:
        """Whether metadata states a title: what was learned knows such pages well."""
        sources = {source for candidate in self.candidates for source in candidate.sources}
        return any(not source.startswith(_NOT_STATED) for source in sources)

    @cached_property
    def _body_words(self) -> frozenset[str]:
        blocks = self.scope.blocks[self.scope.first : self.scope.first + _OPENING]
        return frozenset(word for block in blocks for word in words(block.text[:_READ]))

    @cached_property
    def _menu(self) -> frozenset[str]:
        return menu_words(self.scope)

    @cached_property
    def _lines(self) -> list[tuple[Candidate, int, int]]:
        """The displayed lines that are neither links nor facts: candidate, index, heading level."""
        return [
            (candidate, block.index, level)
            for candidate in self.candidates
            for block, level, _ in candidate.blocks
            if block.link_share < 0.5 and not _is_path(candidate.text) and not self._is_facts(candidate.text)
        ]

    @cached_property
    def _shown(self) -> bool:
        """Whether a full line is displayed right over the text, or as a heading within its beginning."""
        first = self.scope.first
        return any(
            (-_NEAR if level else 0) <= first - index <= _NEAR and len(candidate.text) > _FULL
            for candidate, index, level in self._lines
        )


def _is_path(text: str) -> bool:
    """Whether a line is a path such as "News > Roads": short steps between marks."""
    steps = _PATH_STEP.split(text)
    return len(steps) > 1 and all(len(step) <= _PATH_LETTERS for step in steps)


def menu_words(scope: Scope) -> frozenset[str]:
    """Return what the links above the text say, folded, but those that lead to the page itself."""
    anchors = (
        anchor
        for block in scope.blocks[: scope.first]
        if block.link_share > 0.6
        for anchor in block.anchors[:20]
        if _leads_away(anchor.get("href"), scope)
    )
    linked = {same("".join(anchor.itertext())) for anchor in anchors}
    return frozenset((linked | area_words(scope)) - {""})


def _leads_away(href: str | None, scope: Scope) -> bool:
    return href is not None and (scope.url is None or resolve(scope.document.base_url, href) != scope.url)


def area_words(scope: Scope) -> frozenset[str]:
    """Return the texts of the areas of image maps, folded."""
    if scope.document.tree.find(".//map") is None:  # as on most pages
        return frozenset()
    return frozenset(same(area.get("alt") or "") for area in scope.document.tree.iter("area")) - {""}
