"""Plain text as a document: each line becomes a paragraph of a tree, so that all rooms read it as they read HTML."""

import re
from dataclasses import replace
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from newsarchive.extract.document import LARGEST, Document
from newsarchive.model.article import Evidence, FieldEvidence, Finding
from newsarchive.model.page import Page
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.tidy import tidy
from newsarchive.text.vietnamese import undo_text

_PLACE = re.compile(r"^/html/body/(p|h1)(?:\[(\d+)\])?(?=/|$)")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_MOST_LINES = 200_000
_HEAD = 60  # lines in which a title is looked for
_SHORTEST_TITLE, _LONGEST_TITLE = 14, 250
_SURE_TITLE, _LONG_LINE = 25, 80  # after a line that may well be the title, a long sentence is text
_PROSE, _LONGEST_PROSE = 130, 400


def read_plain(page: Page) -> Document:
    """The document of a text rendering: one element a line, empty lines too, the line of the title as a heading."""
    parser = etree.HTMLParser()
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    html: Any = parser.makeelement("html")
    body = etree.SubElement(html, "body")
    text, code = undo_text(page.text[:LARGEST])
    lines = _UNPRINTABLE.sub(" ", text).split("\n", _MOST_LINES)[:_MOST_LINES]
    heading = _title_line([tidy(line[:_LONGEST_PROSE]) for line in lines[:_HEAD]])
    for number, line in enumerate(lines):
        etree.SubElement(body, "h1" if number == heading else "p").text = line
    return Document(page, html, code)


def _title_line(lines: list[str]) -> int | None:
    """The line before the prose that looks most like a title: the longest that is neither date nor label nor tools."""
    best, length = None, _SHORTEST_TITLE
    for number, line in enumerate(lines):
        closed = line[-1:] in (".", "!", "?", "…", ":", "。")
        enough = _PROSE if best is None or length < _SURE_TITLE else _LONG_LINE
        if len(line) > _LONGEST_TITLE or (len(line) >= enough and closed):
            break
        digits = sum(map(str.isdigit, line))
        if len(line) > length and digits * 4 < len(line) and label(line) is None and not is_tool_line(line):
            best, length = number, len(line)
    return best


def by_line(found: FieldEvidence, document: Document) -> FieldEvidence:
    """The same evidence with line numbers in place of the paths of the tree that stood for the text."""
    return FieldEvidence(
        _lined(found.chosen, document) if found.chosen else None,
        tuple(Finding(other.value, _lined(other.evidence, document)) for other in found.alternatives),
    )


def _lined(evidence: Evidence, document: Document) -> Evidence:
    place = _PLACE.match(evidence.where)
    if place is None:
        return evidence
    heading = next((number for number, line in enumerate(document.body) if line.tag == "h1"), len(document.body))
    if place[1] == "h1":
        return replace(evidence, where=f"line {heading + 1}")
    number = int(place[2] or 1)
    return replace(evidence, where=f"line {number + 1 if number > heading else number}")
