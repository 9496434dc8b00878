"""Plain text as a document: each line becomes a paragraph of a tree, so that all rooms read it as they read HTML."""

import re
from dataclasses import replace
from typing import Any

from lxml import etree

from newsarchive.extract.document import LARGEST, Document
from newsarchive.extract.plain_lines import Lines
from newsarchive.extract.plain_parts import parts_of
from newsarchive.extract.plain_wrap import unwrapped
from newsarchive.model.article import Evidence, FieldEvidence, Finding
from newsarchive.model.page import Page
from newsarchive.text.tidy import tidy
from newsarchive.text.vietnamese import undo_text

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MOST_LINES = 200_000
_LONGEST_READ = 400  # letters of a line that tell what it is


def read_plain(page: Page) -> Document:
    """The document of a text rendering: one element a line, empty lines too, the line of the title as a heading.

    What stands above and below the article becomes a menu and the footer of the page. Each element is one cell of a
    row and has the number of its line.
    """
    html: Any = etree.Element("html")
    body = etree.SubElement(html, "body")
    text, code = undo_text(page.text[:LARGEST])
    text = _UNPRINTABLE.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    rows = unwrapped(text.split("\n", _MOST_LINES)[:_MOST_LINES])
    cells = [(number, cell) for number, row in rows for cell in _filled(row.split("\t"))]
    parts = parts_of(Lines([tidy(cell[:_LONGEST_READ]) for _, cell in cells], [number for number, _ in cells]))
    place = etree.SubElement(body, "nav" if parts.first > 0 else "article")
    for index, (number, cell) in enumerate(cells):
        if index == parts.first and index > 0:
            place = etree.SubElement(body, "article")
        elif index == parts.last + 1 and index > 0:
            place = etree.SubElement(body, "footer")
        element = etree.SubElement(place, "h1" if index == parts.title else "p")
        element.text = cell
        element.sourceline = min(number, 65_535)
        name = parts.names.get(index)
        if name:
            element.set("class", name)
    return Document(page, html, code)


def _filled(row: list[str]) -> list[str]:
    """The cells of a row that hold something; an empty row is one empty cell."""
    return [cell for cell in row if cell.strip()] or [""]


def by_line(found: FieldEvidence, document: Document) -> FieldEvidence:
    """The same evidence with line numbers in place of the paths of the tree that stood for the text."""
    return FieldEvidence(
        _lined(found.chosen, document) if found.chosen else None,
        tuple(Finding(other.value, _lined(other.evidence, document)) for other in found.alternatives),
    )


def _lined(evidence: Evidence, document: Document) -> Evidence:
    if not evidence.where.startswith("/html/body/"):
        return evidence
    found = document.tree.getroottree().xpath(evidence.where)
    return replace(evidence, where=f"line {found[0].sourceline}") if found else evidence
