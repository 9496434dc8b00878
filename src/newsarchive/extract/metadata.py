"""What a page says of itself in its mark-up: meta tags, JSON-LD, <title>, canonical address, language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_NAMING = ("name", "property", "itemprop", "http-equiv")  # attributes that say what a meta tag holds
_LARGEST_JSON = 2_000_000
_CONTROL = re.compile(r"[\x00-\x1f]+")
_CDATA = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")


@dataclass(slots=True)
class Metadata:
    """The head of a page. `meta` maps lower-cased names to every content; `links` maps rel words to addresses."""

    title: str | None = None
    meta: dict[str, list[str]] = field(default_factory=dict)
    json_ld: list[dict[str, Any]] = field(default_factory=list)
    links: dict[str, list[str]] = field(default_factory=dict)
    language: str | None = None
    base: str | None = None
    areas: list[str] = field(default_factory=list)  # what the areas of image maps say

    @property
    def canonical(self) -> str | None:
        """The address that the page calls its own."""
        found = self.links.get("canonical") or self.meta.get("og:url")
        return found[0] if found else None

    def first(self, *names: str) -> str | None:
        """The first content of the first name that has one."""
        return next((values[0] for name in names if (values := self.meta.get(name))), None)


def read_metadata(tree: Any) -> Metadata:
    """Read the tags that carry metadata, wherever on the page they stand."""
    found = Metadata(
        language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None
    )
    for element in tree.iter("meta", "link", "title", "base", "script", "area"):
        tag = element.tag
        if tag == "meta":
            _note_meta(element, found.meta)
        elif tag == "script":
            if (kind := element.get("type")) and "ld+json" in kind.lower():
                found.json_ld.extend(read_json_ld(element.text or ""))
        elif tag == "link":
            if words := element.get("rel"):
                address = (element.get("href") or "").strip()
                for word in words.lower().split():
                    found.links.setdefault(word, []).append(address)
        elif tag == "area":
            found.areas.append(element.get("alt") or "")
        elif tag == "title":
            if found.title is None and element.text:
                found.title = " ".join(element.text.split()) or None
        elif found.base is None:
            found.base = (element.get("href") or "").strip() or None
    return found


def _note_meta(element: Any, meta: dict[str, list[str]]) -> None:
    content = (element.get("content") or "").strip()
    if not content:
        return
    for key in _NAMING:
        if name := element.get(key):
            meta.setdefault(name.strip().lower(), []).append(content)


def read_json_ld(text: str) -> Iterator[dict[str, Any]]:
    """The objects in one JSON-LD script, graphs and lists flattened; nothing when it cannot be read."""
    if not text or len(text) > _LARGEST_JSON:
        return
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            value = json.loads(_CONTROL.sub(" ", _CDATA.sub("", text)), strict=False)
        except (ValueError, RecursionError):
            return
    yield from _flat(value)


def _flat(value: Any) -> Iterator[dict[str, Any]]:
    todo = [value]
    seen = 0
    while todo and seen < 500:
        item = todo.pop(0)
        seen += 1
        if isinstance(item, list):
            todo = item[:200] + todo
        elif isinstance(item, dict):
            if item.get("@type") or "@graph" not in item:
                yield item
            graph = item.get("@graph")
            if graph:
                todo.insert(0, graph)
