"""Tables of data: those whose cells are figures and short words in rows, as against tables that only lay out a page."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsarchive.extract.blocks import Box
from newsarchive.extract.body_region import prose_of
from newsarchive.extract.document import Document

_LONGEST_CELL = 90  # characters, on average
_MOST_CELLS = 3000
_SENTENCE = 3  # times the length of a text in a cell; a table that is shorter holds it
_KEPT = frozenset(("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"))


def data_tables(document: Document, outer: Box) -> list[Box]:
    """The tables of data inside a box, in order; none of them holds another table."""
    found = []
    boxes = document.boxes
    for box in boxes[outer.index :]:
        if box.first >= outer.last:
            break
        if box.tag == "table" and box.last - box.first >= 4 and _is_data(document, box):
            found.append(box)
    return found


def _is_data(document: Document, table: Box) -> bool:
    rows: dict[int, int] = {}
    for box in document.boxes[table.index + 1 :]:
        if box.depth <= table.depth:
            break
        if box.tag == "table":
            return False
        if box.tag in {"td", "th"} and box.last > box.first and box.parent is not None:
            if box.last - box.first > 2:
                return False
            rows[box.parent.index] = rows.get(box.parent.index, 0) + 1
    full = [count for count in rows.values() if count >= 2]
    blocks = document.blocks[table.first : table.last]
    chars = sum(block.chars for block in blocks)
    if any(_SENTENCE * block.chars > chars and prose_of(block) for block in blocks):
        return False  # a sheet that holds the text too
    links = sum(block.link_chars for block in blocks)
    cells = sum(rows.values())
    return len(full) >= 2 and cells < _MOST_CELLS and chars <= _LONGEST_CELL * cells and links * 2 < chars


def text_of(document: Document, table: Box) -> str:
    """The cells of a table, a bar between them and a line a row."""
    lines: dict[int, list[str]] = {}
    for block in document.blocks[table.first : table.last]:
        row = next((box.index for box in block.box.up() if box.tag == "tr"), -1)
        lines.setdefault(row, []).append(block.text)
    return "\n".join(" | ".join(cells) for cells in lines.values())


def html_of(table: Box) -> str:
    """The table as plain mark-up: rows, cells, and how far they reach."""
    return "".join(_markup(table.element))


def _markup(element: Any) -> Iterator[str]:
    for event, node in etree.iterwalk(element, events=("start", "end")):
        tag = node.tag
        if tag in _KEPT:
            if event == "start":
                spans = "".join(
                    f' {name}="{node.get(name)}"' for name in ("colspan", "rowspan") if _number(node.get(name))
                )
                yield f"<{tag}{spans}>"
                yield _text(node.text) if tag in {"td", "th", "caption"} else ""
            else:
                yield f"</{tag}>"
        elif event == "start":
            yield _text(node.text)
        if event == "end" and tag not in _KEPT:
            yield _text(node.tail)


def _number(value: str | None) -> bool:
    return value is not None and value.isdigit() and len(value) < 4


def _text(text: str | None) -> str:
    return " ".join((text or "").split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
