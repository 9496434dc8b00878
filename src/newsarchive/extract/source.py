"""The source: the agency, paper or office that the text was taken from, named at its head or its end."""

import re
from collections.abc import Iterator

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.hints import CAPTION, COMMENT, CREDIT, FOOTER, IMAGE, RELATED
from newsarchive.extract.scope import Scope, place_of
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.labels import label
from newsarchive.text.names import is_agency

_NOT_HERE = CAPTION | COMMENT | CREDIT | FOOTER | IMAGE | RELATED
_PIECES = re.compile(
    r"[\s\u3000]*[|•·\u3000][\s\u3000]*|\s{2,}|\s+[-–—]\s+|\s+(?=(?:来源|來源|浏览|作者|字体|字號|字号|编辑|Lượt xem|Xem)\s?[:：])"  # noqa: E501 - a row of a table
)
_LONGEST = 140
_PLACES = {
    "under-title": 0.9, "before-text": 0.8, "over-title": 0.75, "opening": 0.7, "above": 0.7, "closing": 0.9, "after": 0.9,  # noqa: E501 - a row of a table
    "within": 0.55, "between": 0.55, "below": 0.6,
}  # fmt: skip
_EDGE = ' \t:：,;|()（）[]"“”«»-–—'


def find(scope: Scope, title_at: int | None = None) -> list[Finding[str]]:
    """Return the sources that lines near the text name, best first."""
    findings = []
    for block in _near(scope, title_at):
        place = place_of(block, scope, title_at)
        confidence = _PLACES.get(place)
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


def is_source_line(text: str) -> bool:
    """Whether a short line does nothing but name a source."""
    if not 1 < len(text) <= _LONGEST:
        return False
    said = label(text)
    return said is not None and said.kind == "source" and bool(said.rest)


def _near(scope: Scope, title_at: int | None) -> Iterator[TextBlock]:
    top = min(scope.first, title_at if title_at is not None else scope.first)
    for block in scope.blocks[max(0, top - 3) : scope.last + 6]:
        if block.chars <= _LONGEST * 2 and not (block.hints | block.inner) & _NOT_HERE:
            near_head = block.index <= scope.first + 1
            near_end = block.index >= scope.last - 3
            if near_head or near_end:
                yield block


def _named(line: str) -> Iterator[tuple[str, str]]:
    if len(line) > _LONGEST * 2:
        return
    pieces = [piece for piece in _PIECES.split(line) if piece]
    for piece in pieces:
        said = label(piece)
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
