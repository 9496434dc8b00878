"""Links that scripts write into the page: by calls of their functions, and row by row from arrays."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape as without_entities
from itertools import islice

from newsarchive.discover.scripts import LOADS, Function, addresses, arguments, expression, given_to, variables

_CALL = re.compile(r"(?<![\w$.])([\w$]{1,60})\s*\(")
_DEFINED = re.compile(r"function\s*$")
_WRITES = re.compile(r"document\.write(?:ln)?\s*\(|\.innerHTML\s*\+?=(?!=)")
_ROWS = re.compile(
    r"([\w$]{1,40})\s*(?:\[\s*\d{1,4}\s*\]\s*=|\.push\s*\()\s*(?:new\s+Array\s*\(|\[|(?=[\"'\d]))"  # one row
)
_TABLE = re.compile(r"([\w$]{1,40})\s*=\s*(?:new\s+Array\s*\(|\[)\s*(?=[\"'\d\[]|new\s+Array)")  # all of them
_ROW_START = re.compile(r"\s*(?:new\s+Array\s*\(|\[)")
_ROW_END = re.compile(r"[^\])]{0,2000}[\])]\s*,")
_OBJECTS = re.compile(r"([\w$]{1,40})\s*=\s*\[\s*(?=\{)")
_OBJECT = re.compile(r"\s*,?\s*\{")
_PAIR = re.compile(r"""\s*,?\s*["']?([\w$]{1,40})["']?\s*:""")
_ITEM = re.compile(
    r"([\w$]{1,40})\s*\[\s*[a-zA-Z_$][\w$]*\s*\](?:\s*\[\s*[\"']?(\w{1,40})[\"']?\s*\]|\s*\.\s*([\w$]{1,40}))?"
)
_ANCHOR = re.compile(
    r"<a\b[^>]{0,300}?\bhref\s*=\s*(?:\"([^\"]{1,600})\"|'([^']{1,600})'|([^\s>\"']{1,600}))[^>]{0,300}>(.{0,400}?)</a",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[^>]{0,300}>")
_MOST = 1_000
_MOST_FIELDS = 30
_LONGEST = 4_000

Row = dict[str, str]


def written_links(text: str, functions: Mapping[str, Function]) -> Iterator[tuple[str, str]]:
    """The (address, text) of links that the script writes when the page is shown."""
    yield from islice(_all_links(text, functions), _MOST)


def loaders(functions: Mapping[str, Function]) -> Iterator[str]:
    """The functions that fetch a part of the page, as text: the links of that part call them too."""
    for name, one in functions.items():
        if one.parameters and LOADS.search(one.body):
            yield f"function {name}({', '.join(one.parameters)}) {{{one.body}}}"


def _all_links(text: str, functions: Mapping[str, Function]) -> Iterator[tuple[str, str]]:
    writing = {
        name: one
        for name, one in functions.items()
        if one.parameters and (_WRITES.search(one.body) or LOADS.search(one.body))
    }
    for match in _CALL.finditer(text) if writing else ():
        function = writing.get(match[1])
        if function is not None and not _DEFINED.search(text[max(0, match.start() - 12) : match.start()]):
            for html in _written(function.body, given_to(function, text, match.end())):
                yield from _links_in(html, functions)
            if LOADS.search(function.body):
                yield from (
                    (address, "") for address in addresses(text[match.start() : match.start() + 300], functions)
                )
    tables = _tables(text)
    for match in _WRITES.finditer(text) if tables else ():
        for code in _unrolled(text[match.end() : match.end() + _LONGEST].partition(";")[0] + ";", tables):
            yield from _links_in(expression(code, 0, {})[0] or "", functions)


def _written(body: str, values: Mapping[str, str]) -> Iterator[str]:
    """What a function writes."""
    known = variables(body, values)
    for match in _WRITES.finditer(body):
        yield expression(body, match.end(), known)[0] or ""


def _links_in(html: str, functions: Mapping[str, Function]) -> Iterator[tuple[str, str]]:
    for match in _ANCHOR.finditer(html):
        href = without_entities(match[1] or match[2] or match[3])
        text = without_entities(_TAG.sub(" ", match[4]))
        if href.lower().startswith("javascript:"):
            yield from ((address, text) for address in addresses(href, functions)[:1])
        elif not href.startswith("#"):
            yield href, text


def _tables(text: str) -> dict[str, list[Row]]:
    """The arrays of a script, as rows: an array of values has rows of one, one of objects rows with names."""
    found: dict[str, list[Row]] = {}
    for match in _ROWS.finditer(text):
        found.setdefault(match[1], []).append(_numbered(arguments(text, match.end())))
    for match in _OBJECTS.finditer(text):
        found.setdefault(match[1], list(_objects(text, match.end())))
    for match in _TABLE.finditer(text):
        place, rows = match.end(), list[Row]()
        start = _ROW_START.match(text, place)
        if start is None:
            rows = [_numbered([value]) for value in arguments(text, place, most=_MOST)]
        while start is not None and len(rows) < _MOST:
            rows.append(_numbered(arguments(text, start.end())))
            closing = _ROW_END.match(text, start.end())
            start = _ROW_START.match(text, closing.end()) if closing else None
        found.setdefault(match[1], rows)
    return found


def _numbered(values: Iterable[str | None]) -> Row:
    return {str(at): value for at, value in enumerate(values) if value is not None}


def _objects(text: str, place: int) -> Iterator[Row]:
    for _ in range(_MOST):
        start = _OBJECT.match(text, place)
        if start is None:
            return
        row, place = Row(), start.end()
        while (pair := _PAIR.match(text, place)) is not None and len(row) < _MOST_FIELDS:
            value, place = expression(text, pair.end(), {})
            if value is not None:
                row[pair[1]] = value
        yield row
        place = text.find("}", place, place + _LONGEST) + 1
        if not place:
            return


def _unrolled(code: str, tables: Mapping[str, list[Row]]) -> Iterator[str]:
    """One line of a loop, once for each row of the array that it reads."""
    name = next((match[1] for match in _ITEM.finditer(code) if match[1] in tables), None)
    for row in tables.get(name or "", ()):

        def value(match: re.Match[str], row: Row = row) -> str:
            held = row.get(match[2] or match[3] or "0") if match[1] == name else None
            return match[0] if held is None else "'" + held.replace("\\", "\\\\").replace("'", "\\'") + "'"

        yield _ITEM.sub(value, code)
