"""The source: the agency, paper or office that the text was taken from, named at its head or its end."""

import re
from collections.abc import Iterator

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.hints import CAPTION, COMMENT, CREDIT, FOOTER, IMAGE, RELATED
from newsarchive.extract.places import Places
from newsarchive.extract.scope import Scope
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.labels import label, labels_in
from newsarchive.text.names import is_agency, is_office

_NOT_HERE = CAPTION | COMMENT | CREDIT | FOOTER | IMAGE | RELATED
_PIECES = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_MARKS = frozenset("|•·-–—")  # looked for before the pattern that cuts at them
_DRAWN_FROM = re.compile(
    r"(?:за матеріалами|по материалам|по данным|по информации|con información de|com informações d[aeo]s?|d'après|"
    r"with material from|mit material (?:von|der|des)|по материали на|na podstawie|podle)\s+([^.!?]+)",
    re.IGNORECASE,
)
_PRESS = re.compile(  # in any case of the word
    r"\b(?:газет[аиуыі]|агентств|агенци|пресс?-?служб|пресслужб|сайт|портал|журнал|вестник|вісник"
    r"|agen[cç]|agentur|agência|zeitung|journal\b|periódico|diario\b|jornal\b|noviny|novin\b|gazet|dziennik|portal)",
    re.IGNORECASE,
)
_SHORT = 60
_LONGEST = 140
_PLACES = {
    "under-title": 0.9, "before-text": 0.8, "over-title": 0.75, "opening": 0.7, "above": 0.7, "closing": 0.9, "after": 0.9,  # noqa: E501 - a row of a table
    "within": 0.55, "between": 0.55, "below": 0.6,
}  # fmt: skip
_EDGE = ' \t:：,;|()（）[]"“”«»-–—'


def find(scope: Scope, title_at: int | None = None) -> list[Finding[str]]:
    """Return the sources that lines near the text name, best first."""
    findings = []
    places = Places(scope, title_at)
    for block in _near(places):
        confidence = _PLACES.get(places.of(block))
        if confidence is None:
            continue
        for line in block.lines if len(block.lines) > 1 else (block.text,):
            for name, raw in _named(line):
                findings.append(Finding(name, Evidence("text:source", block.xpath, raw, confidence)))
        cell = _below_label(block, scope)
        if cell is not None:
            findings.append(Finding(cell, Evidence("text:source-cell", block.xpath, block.text, confidence)))
    findings.sort(key=lambda finding: -finding.evidence.confidence)
    return findings


def _near(places: Places) -> Iterator[TextBlock]:
    scope = places.scope
    head, end = range(max(0, places.top - 3), places.first + 2), range(scope.last - 3, places.last + 6)
    for block in scope.blocks[head.start : end.stop]:
        if (
            (block.index in head or block.index in end)
            and block.chars <= _LONGEST * 2
            and not (block.hints | block.inner) & _NOT_HERE
        ):
            yield block


def _named(line: str) -> Iterator[tuple[str, str]]:
    """The sources that a line names, each with the piece of the line that does."""
    if len(line) > _LONGEST * 2:
        return
    for piece in (line,) if _MARKS.isdisjoint(line) else filter(None, _PIECES.split(line)):
        drawn = _DRAWN_FROM.fullmatch(piece) if len(piece) <= _SHORT else None
        if drawn is not None:
            name = _tidy_name(drawn[1])
            if is_agency(name) or is_office(name) or _PRESS.search(name):
                yield name, piece
            continue
        said = label(piece)
        if piece.count(":") + piece.count("：") > 1:
            said = next((one for one in labels_in(piece) if one.kind == "source"), said)
        if said is None or said.kind != "source":
            continue
        name = _tidy_name(said.rest)
        if name and len(name) <= 90 and (len(name.split()) <= 12 or is_agency(name)):
            yield name, piece


def _below_label(block: TextBlock, scope: Scope) -> str | None:
    """A cell beside a cell that says only "Source"."""
    if not block.index or block.chars > 90:
        return None
    above = scope.blocks[block.index - 1]
    said = label(above.text) if above.chars <= 30 else None
    return _tidy_name(block.text) if said is not None and said.kind == "source" and not said.rest else None


def _tidy_name(text: str) -> str:
    return text.strip(_EDGE).rstrip(".") if text.count(".") == 1 and text.endswith(".") else text.strip(_EDGE)
