"""The heading that the page repeats elsewhere: where heading, text and metadata agree nothing needs weighing."""

from collections.abc import Iterator

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.glued import parted
from newsarchive.extract.hints import KICKER, TITLE, UNSEEN
from newsarchive.extract.scope import Scope, address_of, same, words
from newsarchive.extract.spelling import spelled
from newsarchive.extract.title_lines import after_day
from newsarchive.extract.title_parts import (
    FURNITURE,
    STATED,
    headlines,
    parts_of_head_title,
    without_kickers,
    without_marks,
)
from newsarchive.extract.title_path import headline_under
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.tidy import tidy

_AGREED, _STATED = 0.97, 0.01  # confidence
_MOST_OTHERS = 4
_HEADLINES = ("json-ld:ld-headline", "meta:og")  # where these have another wording, it is weighed
_SHORT, _FULL, _WORDS = 8, 20, 3  # letters and words of a heading that says what happened
_OPENING, _READ = 3, 400  # blocks, and letters of each, in which the text speaks of what its title says
_SPOKEN_OF = 0.34  # of the long words of a title, in the text or the address
_SMALL_WORD = 3
_UNFIT = (UNSEEN | KICKER, FURNITURE | UNSEEN | KICKER)  # of a heading of the first rank, of others


def agreed(scope: Scope) -> list[Finding[str]]:
    """Return the heading on which the page agrees and the other wordings that it states; nothing without agreement."""
    heading = _one_heading(scope)
    if heading is None:
        return []
    stated = {same(text): (rule, text) for rule, text in reversed(list(_stated(scope)))}
    key = same(heading.text)
    begins = same(scope.metadata.title or "").startswith(key)  # and goes on with the names of section and site
    is_headline = key in stated and stated[key][0] in _HEADLINES
    if not (is_headline or (_is_full(heading) and (begins or key in stated))) or not _is_spoken_of(heading, scope):
        return []
    if any(rule in _HEADLINES and key not in other for other, (rule, _) in stated.items()):
        return []
    evidence = Evidence(f"heading:h{heading.level}", heading.xpath, heading.text, _AGREED)
    others = [(rule, tidy(text)) for other, (rule, text) in stated.items() if other not in ("", key)]
    return [
        Finding(without_marks(heading.text), evidence),
        *(Finding(text, Evidence(rule, "/html/head", text, _STATED)) for rule, text in others[:_MOST_OTHERS]),
    ]


def _one_heading(scope: Scope) -> TextBlock | None:
    """Return the one full heading of the highest rank above the text, if nothing is glued to it and none rivals it."""
    headings = [block for block in scope.blocks[: scope.first + 1] if block.level and block.link_chars < block.chars]
    headings = [block for block in headings if not (block.hints | block.inner) & _UNFIT[block.level > 1]]
    if not headings:
        return None
    top = min(block.level for block in headings)
    short = _SHORT if sum(block.level == top for block in headings) == 1 else _FULL
    full = {same(block.text): block for block in headings if block.level == top and _is_full(block, short)}
    if len(full) != 1:
        return None
    _, heading = full.popitem()
    glued = parted(heading) is not None or without_kickers(heading) or after_day(heading.text) is not None
    if glued or _has_rival(heading, headings):
        return None
    below = headline_under(heading, scope.blocks)
    return None if any(same(block.text) != same(heading.text) for block in below) else heading


def _is_full(block: TextBlock, letters: int = _FULL) -> bool:
    return block.chars >= letters and (letters < _FULL or len(words(block.text)) >= _WORDS)


def _stated(scope: Scope) -> Iterator[tuple[str, str]]:
    """What the page calls itself, with the rule that says so."""
    for source, headline in headlines(scope.metadata):
        yield f"json-ld:{source}", headline
    for name, source in STATED.items():
        for text in scope.metadata.meta.get(name, ())[:1]:
            yield f"meta:{source}", text
    for text, place in parts_of_head_title(scope.metadata.title):
        if place in ("whole", "first", "last"):
            yield "html:title", text


def _has_rival(heading: TextBlock, headings: list[TextBlock]) -> bool:
    """Whether a later full heading is named a title: some pages show another headline than the one for machines."""
    later = (block for block in headings if block.index > heading.index and _is_full(block))
    return any((block.box.hints | block.inner) & TITLE for block in later)


def _is_spoken_of(heading: TextBlock, scope: Scope) -> bool:
    """Whether text or address repeat words of the heading: of a site's name they rarely do."""
    own = [word for word in words(heading.text) if len(word) > _SMALL_WORD or not word.isascii()]
    if not own:
        return False
    opening = scope.blocks[scope.first : scope.first + _OPENING]
    said = {word for block in opening if block is not heading for word in words(block.text[:_READ])}
    address = address_of(scope.url).slug
    told = sum(word in said or not address.isdisjoint(spelled(word)) for word in own)
    return told >= _SPOKEN_OF * len(own)
