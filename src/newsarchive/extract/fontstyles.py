"""Which font family an element is set in, as far as the page itself says: its attributes and its style sheets.

Only what old pages use: selectors of one tag, class or id (the last of a chain counts), `font-family` and `font`.
"""

import re
from collections.abc import Mapping

from lxml.etree import _Element as Element

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_FAMILY = re.compile(r"(?:^|;|\{)\s*font-family\s*:\s*([^;}]{1,300})", re.IGNORECASE)
_FONT = re.compile(r"(?:^|;|\{)\s*font\s*:\s*([^;}]{1,300})", re.IGNORECASE)
_AFTER_SIZE = re.compile(
    r"(?:\d[\d.]*(?:pt|px|em|%|cm|mm|in|ex|pc)|(?:xx?-)?(?:small|large)(?:er)?|medium)(?:\s*/\s*[\d.a-z%]+)?\s+(.+)$",
    re.IGNORECASE,
)
_SIMPLE = re.compile(r"([a-zA-Z][\w-]*|\*)?(?:([.#])([\w-]+))?(?::{1,2}[\w-]+)?")
_LARGEST = 300_000
_LONGEST = 5_000


class FontStyles:
    """The families that the style sheets of one page give to tags, classes and ids."""

    def __init__(self, tree: Element) -> None:
        self._families: dict[tuple[str, str], str] = {}
        for style in tree.iter("style"):
            self._read(_COMMENT.sub(" ", (style.text or "")[:_LARGEST]))

    def family_of(self, element: Element) -> str | None:
        """The family that is given to this very element, or None if it has its parent's."""
        attributes: Mapping[str, str] = element.attrib
        inline = attributes.get("style")
        family = family_in(inline) if inline else None
        return family or self._from_sheets(element.tag, attributes) or attributes.get("face")

    def _from_sheets(self, tag: str, attributes: Mapping[str, str]) -> str | None:
        if not self._families:
            return None
        names = [("#", attributes.get("id", "").strip())]
        names += [(".", name) for name in attributes.get("class", "").split()]
        for kind, name in names:
            family = self._families.get((tag + kind, name.lower())) or self._families.get((kind, name.lower()))
            if family:
                return family
        if "face" in attributes:
            return None
        return self._families.get((tag, "")) or self._families.get(("*", ""))

    def _read(self, css: str) -> None:
        for rule in css.split("}"):
            selectors, _, declarations = rule.rpartition("{")
            family = family_in(declarations[:_LONGEST]) if selectors else None
            for selector in selectors.rpartition("{")[2].split(",") if family else ():
                steps = selector.split()
                found = _SIMPLE.fullmatch(steps[-1]) if steps else None
                if found and family:
                    tag, kind, name = found.groups()
                    self._families[(tag or "").lower() + (kind or ""), (name or "").lower()] = family


def family_in(declarations: str) -> str | None:
    """The font family in the declarations of a rule or a style attribute.

    >>> family_in("color:red; font-family: .VnTime, Arial"), family_in("font: bold 12pt/14pt VNI-Times")
    ('.VnTime, Arial', 'VNI-Times')
    """
    found = _FAMILY.search(declarations)
    if found:
        return found.group(1).strip()
    short = _FONT.search(declarations)
    after = _AFTER_SIZE.search(short.group(1)) if short else None
    return after.group(1).strip() if after else None
