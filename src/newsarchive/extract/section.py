"""The section: the rubric that the page belongs to, by its path, its label, its place or metadata."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.hints import BREADCRUMB, DATE, FOOTER, KICKER, MENU, RELATED, SECTION
from newsarchive.extract.scope import Scope, same, words
from newsarchive.extract.title_bounds import area_words
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.names import is_office
from newsarchive.text.tidy import tidy

_SEPARATOR = re.compile(r"\s*(?:»|›|→|::|>>?|/|\\|▸|►|·|•|\|)\s*")
_STRONG = re.compile(r"\s(?:»|›|→|::|>>?|▸|►)\s|[»›►▸]")
_HOME = frozenset(
    [
        "home",
        "homepage",
        "start",
        "startseite",
        "trang chủ",
        "trang nhất",
        "inicio",
        "início",
        "accueil",
        "главная",
        "на главную",
        "首页",
        "首頁",
        "หน้าแรก",
        "หน้าหลัก",
        "ໜ້າຫຼັກ",
        "ទំព័រដើម",
        "beranda",
        "hem",
        "forside",
        "etusivu",
        "domů",
        "strona główna",
        "ana sayfa",
        "home page",
        "你的位置",
        "您的位置",
        "當前位置",
        "当前位置",
        "you are here",
        "sie sind hier",
        "bạn đang ở",
        "vị trí",
        "ホーム",
        "トップ",
        "홈",
        "الرئيسية",
        "صفحه اصلی",
        "principal",
        "pagina iniziale",
        "acasă",
        "index",
    ]
)
_META = (
    "article:section",
    "og:article:section",
    "parsely-section",
    "section",
    "sailthru.section",
    "cxenseparse:section",
)
_LONGEST = 60
_NEAR = 6  # lines around title and text
_COUNT = re.compile(r"\s*[(（]\s*\d[\d.,]*\D{0,20}[)）]\s*$")
_HERE = re.compile(r"^[^:：]{2,24}[:：]\s*")


def find(scope: Scope, title: str | None, title_at: int | None) -> list[Finding[str]]:
    """Return the sections that the page names, best first."""
    path, lines = list(_from_path(scope, title)), list(_from_lines(scope, title_at))
    steps = {same(step) for finding in path for step in finding.evidence.raw.split(" › ")}
    bars = [replace(line, evidence=replace(line.evidence, confidence=0.93)) for line in lines if _is_bar(line, steps)]
    found = [*bars, *path, *_from_label(scope, title_at), *lines, *_from_metadata(scope)]
    found.extend(_filed_under(scope, title_at))
    found.extend(_beside_a_date(scope, title_at))
    key = same(title or "")
    kept = [finding for finding in found if _is_section(finding.value, key)]
    kept.sort(key=lambda finding: -finding.evidence.confidence)
    return kept


def _is_bar(finding: Finding[str], steps: set[str]) -> bool:
    """Whether a bar above the title names a step of the path: a deeper step is then a topic of the article."""
    near = finding.evidence.confidence >= 0.79
    return near and finding.evidence.rule == "text:section-bar" and same(finding.value) in steps


def _is_section(text: str, title: str) -> bool:
    folded = same(text)
    return bool(folded) and len(text) <= _LONGEST and folded != title and folded not in _HOME and not text.isdigit()


def _from_path(scope: Scope, title: str | None) -> Iterator[Finding[str]]:
    """The last step of a breadcrumb that is not the title itself."""
    blocks = [block for block in scope.blocks[: scope.first + 3] if not block.hints & (FOOTER | RELATED)]
    crumbs = [block for block in blocks if (block.hints | block.inner) & BREADCRUMB]
    if crumbs:
        steps = [step for block in crumbs[:12] for step in _steps(block)]
        step = _last_step(steps, title)
        if step:
            yield Finding(step, Evidence("text:breadcrumb", crumbs[0].xpath, " › ".join(steps), 0.9))
    for block in blocks:
        if block.chars > 240 or not _STRONG.search(block.text) or (block.hints | block.inner) & BREADCRUMB:
            continue
        steps = _steps(block)
        step = _last_step(steps, title)
        if step and len(steps) > 1:
            starts_home = same(_HERE.sub("", steps[0])) in _HOME or same(steps[0]) in _HOME
            yield Finding(step, Evidence("text:path", block.xpath, block.text, 0.88 if starts_home else 0.7))


def _steps(block: TextBlock) -> list[str]:
    return [step for step in (_HERE.sub("", tidy(piece)) for piece in _SEPARATOR.split(block.text)) if step]


def _last_step(steps: list[str], title: str | None) -> str | None:
    key = same(title or "")
    for step in reversed(steps):
        folded = same(step)
        if not folded or folded in _HOME or folded == key:
            continue
        if key and len(folded) > 20 and (key.startswith(folded.rstrip(". ")[:40]) or folded.startswith(key[:40])):
            continue
        return step if len(step) <= _LONGEST else None
    return None


def _from_label(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    top = min(scope.first, title_at if title_at is not None else scope.first)
    for block in [*scope.blocks[max(0, top - 8) : scope.first + 2], *scope.blocks[scope.last : scope.last + 4]]:
        if block.chars > 200:
            continue
        for line in block.lines:
            said = label(line)
            if said is not None and said.kind == "section" and said.rest:
                linked = [tidy("".join(a.itertext())) for a in block.anchors]
                named = next((text for text in linked if text and text in said.rest), None)
                text = named or _COUNT.sub("", said.rest).split(" | ")[0]
                yield Finding(text, Evidence("text:section-label", block.xpath, line, 0.92))
        above = scope.blocks[block.index - 1] if block.index else None
        before = label(above.text) if above is not None and above.chars <= 30 else None
        if before is not None and before.kind == "section" and not before.rest:
            yield Finding(block.text, Evidence("text:section-cell", block.xpath, block.text, 0.92))


def _from_lines(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    """A short line right above the title that is named as a section, or that a link above also names."""
    if title_at is None:
        return
    links = {*_link_texts(scope.blocks[:title_at]), *area_words(scope)}
    for block in scope.blocks[max(0, title_at - 6) : min(title_at + 6, scope.first + 1)]:
        mask = block.box.hints | block.inner
        if block.index == title_at or block.chars > _LONGEST or mask & DATE:
            continue
        away = abs(title_at - block.index)
        if away <= 4 and block.link_chars == 0 and len(block.text) > 8 and is_office(block.text):
            yield Finding(block.text, Evidence("text:office-line", block.xpath, block.text, 0.7 - away / 50))
        elif mask & (SECTION | KICKER):
            yield Finding(block.text, Evidence("text:section-line", block.xpath, block.text, 0.8 - away / 50))
        elif block.link_share < 0.1 and same(block.text) in links and block.index < title_at and words(block.text):
            yield Finding(block.text, Evidence("text:section-bar", block.xpath, block.text, 0.85 - away / 50))
        elif block.link_share > 0.9 and away <= 2 and _may_be_rubric(block):
            yield Finding(block.text, Evidence("text:section-link", block.xpath, block.text, 0.55))


def _may_be_rubric(block: TextBlock) -> bool:
    """Whether a linked line is neither of the menu nor a tool such as "Print this"."""
    short = not block.hints & MENU and len(words(block.text)) <= 4
    return short and label(block.text) is None and not is_tool_line(block.text)


def _filed_under(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    """A link at the article that its mark-up calls its category."""
    top = min(scope.first, title_at if title_at is not None else scope.first)
    for block in scope.blocks[max(0, top - _NEAR) : scope.last + _NEAR]:
        for anchor in block.anchors[:8]:
            if "category" in (anchor.get("rel") or "").lower().split():
                text = tidy("".join(anchor.itertext()))
                yield Finding(text, Evidence("text:category-link", block.xpath, block.text[:200], 0.91))


def _link_texts(blocks: list[TextBlock]) -> Iterator[str]:
    """What the links of menus say, folded."""
    for block in blocks:
        if block.link_chars > 0.8 * block.chars:
            if block.chars <= _LONGEST:
                yield same(block.text)
            for anchor in block.anchors[:12] if len(block.anchors) > 1 else ():
                yield same("".join(anchor.itertext()))


def _beside_a_date(scope: Scope, title_at: int | None) -> Iterator[Finding[str]]:
    """A short line above the title in one row with the page's clock: the bar of a section."""
    if title_at is None:
        return
    above = scope.blocks[max(0, title_at - 4) : title_at]
    for block, other in [*pairwise(above), *((b, a) for a, b in pairwise(above))]:
        if not (other.chars <= 40 and may_hold_date(other.text)) or not 0 < len(words(block.text)) <= 5:
            continue
        plain = block.chars <= 40 and not block.link_chars and not may_hold_date(block.text)
        if plain and label(block.text) is None and not is_office(block.text):
            away = (title_at - block.index) / 50
            yield Finding(block.text, Evidence("text:section-beside-clock", block.xpath, block.text, 0.65 - away))


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
