"""The path of a page, "Home > News > Roads", and which of its steps is the section."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.hints import BREADCRUMB, FOOTER, RELATED
from newsarchive.extract.paths import HERE, HOME, OPEN_ENDS, PAGES, SEPARATOR, STRONG, is_path
from newsarchive.extract.paths import LONGEST as LONGEST_PATH
from newsarchive.extract.scope import Scope, same, words
from newsarchive.extract.section_names import LONGEST, Filing
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.tidy import tidy

_OF_OTHERS = FOOTER | RELATED
_MOST_BLOCKS = 12
_CUT = 40  # letters by which a shortened title is known
_PIECE = 10  # letters of a piece of the title
_OF_SECTION = 2  # words of a last step that is no link, and yet more likely a section than the page


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path; `linked` says that it is a link."""

    text: str
    linked: bool


def from_path(scope: Scope, title: str | None, filing: Filing) -> Iterator[Finding[str]]:
    """The last step of a breadcrumb that is not the page itself."""
    end = max(scope.first, filing.title_at or 0) + 3
    crumbs: list[TextBlock] = []
    lines: list[TextBlock] = []
    for block in scope.blocks[:end]:
        if not block.hints & _OF_OTHERS:
            (crumbs if (block.hints | block.inner) & BREADCRUMB else lines).append(block)
    if crumbs:
        steps = [step for block in crumbs[:_MOST_BLOCKS] for step in _steps(block)]
        chosen = _section_of(steps, title, filing)
        if chosen:
            raw = " › ".join(step.text for step in steps)
            yield Finding(chosen, Evidence("text:breadcrumb", crumbs[0].xpath, raw, 0.9))
    for block in lines:
        if block.chars > LONGEST_PATH or not is_path(block):
            continue
        steps = _steps(block)
        chosen = _section_of(steps, title, filing)
        if chosen and (len(steps) > 1 or block.text.endswith(OPEN_ENDS)):
            starts_home = same(steps[0].text) in HOME
            yield Finding(chosen, Evidence("text:path", block.xpath, block.text, 0.88 if starts_home else 0.7))


def _steps(block: TextBlock) -> list[Step]:
    path = next((line for line in block.lines if STRONG.search(line)), block.text)
    linked = [text_in(anchor) for anchor in block.anchors[:20]]
    texts = [step for step in (HERE.sub("", tidy(piece)) for piece in SEPARATOR.split(path)) if step]
    if len(texts) < 2 and linked and (len(linked) > 1 or same(linked[0]) in HOME):  # marks that are no text, or colons
        rest = block.text
        for link in linked:
            rest = rest.replace(link, "", 1)
        texts = [text for text in [*linked, tidy(rest).strip(" :")] if text]
    links = {same(link) for link in linked}
    return [Step(text, same(text) in links) for text in texts]


def _section_of(steps: list[Step], title: str | None, filing: Filing) -> str | None:
    key = same(title or "")
    any_linked = any(step.linked for step in steps)
    for at, step in reversed(list(enumerate(steps))):
        folded = same(step.text)
        if not folded or folded in HOME or folded in PAGES or folded == key or _is_day(step.text):
            continue
        if key and len(folded) > 20 and (key.startswith(folded.rstrip(". ")[:_CUT]) or folded.startswith(key[:_CUT])):
            continue
        if len(folded) > _PIECE and not step.linked and folded.rstrip(". ") in key:
            continue
        if at == len(steps) - 1 and any_linked and not step.linked and _is_the_page(step.text, title, filing):
            continue
        return step.text if len(step.text) <= LONGEST else None
    return None


def _is_day(text: str) -> bool:
    return may_hold_date(text) and sum(letter.isalpha() for letter in text) < len(text) / 2


def _is_the_page(text: str, title: str | None, filing: Filing) -> bool:
    """Whether a last step without a link is a short name of the page: words of its title, or many words."""
    if filing.knows(text):
        return False
    own = [word for word in words(text) if len(word) > 2]
    of_title = set(words(title or ""))
    return len(own) > _OF_SECTION or (bool(own) and all(word in of_title for word in own))
