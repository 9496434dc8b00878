"""Plain text as a document: each line becomes a paragraph of a tree, so that all rooms read it as they read HTML."""

import re
from dataclasses import replace
from typing import Any

from lxml import etree

from newsarchive.extract.document import LARGEST, Document
from newsarchive.extract.plain_columns import Row, columns
from newsarchive.extract.plain_lines import Lines
from newsarchive.extract.plain_marks import Line, unmarked, without_addresses
from newsarchive.extract.plain_parts import parts_of
from newsarchive.extract.plain_wrap import unwrapped
from newsarchive.model.article import Evidence, FieldEvidence, Finding
from newsarchive.model.page import Page
from newsarchive.text.vietnamese import Code, undo_text

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_VIETNAMESE = re.compile(
    "[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]"
)  # letters that no font code draws with
_MOST_LINES = 200_000


def read_plain(page: Page) -> Document:
    """The document of a text rendering: one element a line, the line of the title as a heading.

    What stands above and below the article becomes a menu and the footer of the page. Each element is one cell of a
    row and has the number of its line.
    """
    html: Any = etree.Element("html")
    body = etree.SubElement(html, "body")
    rows = _whole(page.text[:LARGEST])
    texts, code = _undone([row for _, row in rows])
    lines = unmarked([(number, _UNPRINTABLE.sub(" ", text)) for (number, _), text in zip(rows, texts, strict=True)])
    cells = [cell for line in lines for cell in _cells_of(line)]
    parts = parts_of(Lines(cells))
    place = etree.SubElement(body, "nav" if parts.first > 0 else "article")
    for index, cell in enumerate(cells):
        if index == parts.first and index > 0:
            place = etree.SubElement(body, "article")
        elif index == parts.last + 1 and index > 0:
            place = etree.SubElement(body, "footer")
        if cell.image is None and not cell.text.strip():
            continue
        if index == parts.title:
            for tag, text in zip(("p", "h1", "p"), parts.heading, strict=True):
                if text:
                    _element(place, replace(cell, text=text), tag)
            continue
        element = _element(place, cell, parts.tags.get(index) or _tag_of(cell))
        name = parts.names.get(index)
        if name:
            element.set("class", name)
    return Document(page, html, code)


def _whole(text: str) -> list[Row]:
    """The rows of a text with their numbers, columns one after the other, and paragraphs in one row each."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n", _MOST_LINES)[:_MOST_LINES]
    return unwrapped(columns(without_addresses(list(enumerate(rows, 1)))))


def _undone(rows: list[str]) -> tuple[list[str], Code | None]:
    """The rows with their font code undone, that of a text or of a part of it, and the code."""
    text, code = undo_text("\n".join(rows))
    if code is not None:
        return text.split("\n"), code
    places = [at for at, row in enumerate(rows) if not row.isascii() and _VIETNAMESE.search(row) is None]
    text, code = undo_text("\n".join(rows[at] for at in places))
    if code is not None:
        rows = list(rows)
        for at, row in zip(places, text.split("\n"), strict=True):
            rows[at] = row
    return rows, code


def _cells_of(line: Line) -> list[Line]:
    """The cells of a row that hold something; an empty row is one empty cell."""
    if "\t" not in line.text:
        return [line]
    texts = [text for text in line.text.split("\t") if text.strip()] or [""]
    return [replace(line, text=text) for text in texts]


def _tag_of(line: Line) -> str:
    if line.image is not None:
        return "figure"
    return f"h{max(2, line.heading)}" if line.heading else "li" if line.is_item else "p"


def _element(place: Any, line: Line, tag: str) -> Any:
    """A new element in the place of a line; a caption goes into the figure above it, a credit into the caption."""
    if tag in ("figcaption", "credit"):
        above = place[-1] if len(place) and place[-1].tag == "figure" else None
        if tag == "credit" and above is not None and above[-1].tag == "figcaption":
            above[-1].text += " " + line.text
            return above[-1]
        tag, place = "figcaption", etree.SubElement(place, "figure") if above is None else above
    element = etree.SubElement(place, tag)
    element.sourceline = min(line.number, 65_535)
    if line.image is not None:
        etree.SubElement(element, "img", src=line.image, alt=line.alt)
    else:
        element.text = line.text
    return element


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
    lines = [element.sourceline for element in found[0].iter() if element.sourceline] if found else []
    return replace(evidence, where=f"line {lines[0]}") if lines else evidence
