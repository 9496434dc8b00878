"""Lists that a script fetches and shows: XML of a site's own making, and JSON, read as the items that they name."""

import json
import re
from collections.abc import Iterator, Mapping

from newsarchive.discover.feeds import FeedItem
from newsarchive.discover.links import is_headline
from newsarchive.discover.xml import elements, text_of
from newsarchive.text.dates import parse_date
from newsarchive.text.tidy import tidy
from newsarchive.text.urls import is_http, resolve

_PAGE = re.compile(
    r"(?:https?://|/|\.{0,2}/)?[^\s<>\"'{}]{1,400}(?:\.(?:aspx?|php\d?|html?|shtml?|jspx?|cfml?|do|nsf)\b|[?&][\w.-]{1,40}=)"
    r"[^\s<>\"'{}]{0,300}",
    re.IGNORECASE,
)
_MOST = 5_000
_FEWEST = 2


def read_rows(body: bytes, base: str) -> list[FeedItem]:
    """The items of such a list, their addresses relative to the page at `base`; an empty list for anything else."""
    start = body[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    rows = _json_rows(body) if start.startswith((b"{", b"[")) else _xml_rows(body) if start.startswith(b"<") else ()
    items: dict[str, FeedItem] = {}
    for row in rows:
        item = _item(row, base)
        if item is not None and len(items) < _MOST:
            items.setdefault(item.url, item)
    return list(items.values()) if len(items) >= _FEWEST else []


def _item(row: Mapping[str, str], base: str) -> FeedItem | None:
    """A row with an address and a headline."""
    values = {name: tidy(value) for name, value in row.items()}
    address = next((value for value in values.values() if _PAGE.fullmatch(value)), None)
    title = next((value for value in values.values() if is_headline(value) and not _PAGE.fullmatch(value)), None)
    url = resolve(base, address) if address is not None else None
    if title is None or url is None or not is_http(url):
        return None
    dated = (value for value in values.values() if 8 <= len(value) <= 40 and parse_date(value))
    return FeedItem(url, title, next(dated, None))


def _xml_rows(body: bytes) -> Iterator[dict[str, str]]:
    for event, name, element in elements(body):
        if name in ("html", "body"):
            return
        if event == "end" and (len(element) >= _FEWEST or element.get("href") or element.get("url")):
            fields = {str(key): str(value) for key, value in element.attrib.items()}
            fields |= {str(child.tag): text_of(child) for child in element if isinstance(child.tag, str)}
            fields.setdefault("", (element.text or "").strip())
            yield fields


def _json_rows(body: bytes) -> Iterator[dict[str, str]]:
    try:
        waiting = [json.loads(body)]
    except (ValueError, RecursionError):
        return
    for _ in range(20 * _MOST):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, dict):
            yield {str(name): str(held) for name, held in value.items() if isinstance(held, str | int)}
            waiting += [held for held in value.values() if isinstance(held, dict | list)]
        elif isinstance(value, list):
            waiting += reversed([held for held in value if isinstance(held, dict | list)])
