"""Marks that text browsers and markdown write beside a page's text: pictures, headings, numbers of links, fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.extract.images import names_furniture
from newsarchive.extract.plain_columns import Row

_MD_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\))?[^()\s]*)(?:\s+\"[^\"]*\")?\)")
_MD_IMAGE = re.compile(r"!\[([^\[\]]*)\]\(<?([^()\s<>]*)>?(?:\s+\"([^\"]*)\")?\)")
_MD_HEADING = re.compile(r"\s*(#{1,6})\s+(?=[^#\s])")
_MD_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_MD_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*_])")
_MD_ESCAPE = re.compile(r"\\([-.+*_#\[\]()|>~`!])")
_MD_RULE = re.compile(r"[\s|:-]*-{3,}[\s|:-]*")
_LINK_NUMBER = re.compile(r"(?<![^\s\[\](“\"'«|/,])\[\d{1,4}\](?=\S)")
_ADDRESS = re.compile(r"\s*\d{1,4}\.\s+(?:https?|file|ftp|mailto|javascript|about|tel):", re.IGNORECASE)
_LIST_HEAD = re.compile(r"\s*(?:References|Visible links:?|Hidden links:?|Links:?)\s*", re.IGNORECASE)
_IMAGE = re.compile(r"\[([^\[\]]{1,80}\.(?:jpe?g|gif|png|bmp|webp))\]", re.IGNORECASE)
_IMAGE_WORD = re.compile(r"\[(?:IMG|INLINE|IMAGE|PICTURE)(?:\s*:\s*([^\[\]]{2,300}))?\]", re.IGNORECASE)
_IMAGE_BARE = re.compile(r"\s*\[([^\s\[\]]*[\d_][^\s\[\]]*)\]\s*")  # the name of a file without its ending
_FIELD = re.compile(r"_{5,}|\[[ _\t]{3,}\]|\(BUTTON\)|\[\s?[xX*]?\s?\](?=\s)|^\s*\([* ]\)(?=\s)")
_RULE = re.compile(r"\s*([-=_~━─—*])\1{5,}\s*")
_BULLET = re.compile(r"\s*(?:[*•▪■□○●‣◦]|[+o#@](?=\s+\S.*\S))\s+(?=\S)")

_FEWEST_LINKS, _FEWEST_MARKS = 3, 2  # numbers of links, and rows with marks of markdown, that are no chance


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text: the number of its row, its text, and what its marks say it is."""

    number: int
    text: str
    heading: int = 0  # 1-6
    is_item: bool = False
    image: str | None = None  # the picture that stands in its place: a file's name, or nothing
    alt: str = ""


def unmarked(rows: Sequence[Row]) -> list[Line]:
    """The lines without the marks; what these say is kept beside the text."""
    numbered = sum(len(_LINK_NUMBER.findall(row)) for _, row in rows) >= _FEWEST_LINKS
    is_markdown = sum(_is_markdown(row) for _, row in rows) >= _FEWEST_MARKS
    lines: list[Line] = []
    for number, row in rows:
        if is_markdown:
            lines.extend(_of_markdown(number, row))
        else:
            lines.extend(_of_browser(number, row, numbered=numbered))
    return lines


def _is_markdown(row: str) -> bool:
    return any(mark.search(row) for mark in (_MD_LINK, _MD_IMAGE)) or bool(
        _MD_HEADING.match(row) or _MD_RULE.fullmatch(row)
    )


def without_addresses(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows up to the list of addresses that a text browser writes behind a page."""
    end = len(rows)
    while end and (
        not rows[end - 1][1].strip() or _ADDRESS.match(rows[end - 1][1]) or _LIST_HEAD.fullmatch(rows[end - 1][1])
    ):
        end -= 1
    has_list = any(_ADDRESS.match(row) for _, row in rows[end:])
    return rows[:end] if has_list else rows


def _of_browser(number: int, row: str, *, numbered: bool) -> list[Line]:
    if numbered:
        row = _LINK_NUMBER.sub("", row)
    pictures = [Line(number, "", image="") for found in _IMAGE.finditer(row) if not names_furniture(found[1])]
    row = _IMAGE.sub(" ", row)
    pictures += [Line(number, "", image="", alt=found[1] or "") for found in _IMAGE_WORD.finditer(row)]
    row = _IMAGE_WORD.sub(" ", row)
    bare = _IMAGE_BARE.fullmatch(row)
    if bare is not None:
        row = ""
        if not names_furniture(bare[1]):
            pictures.append(Line(number, "", image=""))
    return _with_text(pictures, number, _FIELD.sub(" ", row))


def _of_markdown(number: int, row: str) -> list[Line]:
    if _MD_RULE.fullmatch(row):
        return [Line(number, "")]
    heading = _MD_HEADING.match(row)
    level = len(heading[1]) if heading else 0
    if heading:
        row = row[heading.end() :].rstrip("# ")
    pictures = [Line(number, "", image=found[2], alt=found[1]) for found in _MD_IMAGE.finditer(row)]
    row = _MD_LINK.sub(r"\1", _MD_IMAGE.sub(" ", row))
    for mark in (_MD_BOLD, _MD_ITALIC):
        row = mark.sub(r"\2", row)
    return _with_text(pictures, number, _MD_ESCAPE.sub(r"\1", row.replace("| ", "\t")), level)


def _with_text(pictures: list[Line], number: int, row: str, level: int = 0) -> list[Line]:
    """The pictures of a row, each a line by itself, and what else the row says."""
    if _RULE.fullmatch(row):
        row = ""
    bullet = _BULLET.match(row)
    text = row[bullet.end() :] if bullet else row
    return [*pictures, Line(number, text, level, bullet is not None)] if text.strip() or not pictures else pictures
