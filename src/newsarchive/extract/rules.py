"""The rules of a site profile: css, xpath, meta, pattern and constant, each giving findings for the field it names."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from lxml import etree

from newsarchive.extract.document import Document
from newsarchive.model.article import Evidence, Finding
from newsarchive.model.profile import FieldRule, Layout, SiteProfile
from newsarchive.text.tidy import tidy

# what a rule may be for; `author` gives names to the byline
FIELDS = ("title", "published", "modified", "byline", "author", "source", "section")
_CONFIDENCE = 0.99
_MOST = 50
_PATTERN_READS = 200_000


def rules_of(profile: SiteProfile | None, day: str | None) -> list[FieldRule]:
    """Return the rules that hold for a capture of that ISO day; without a day, those of layouts that are still open."""
    layouts = profile.layouts if profile is not None else ()
    return [rule for layout in layouts if _holds(layout, day) for rule in layout.rules]


def _holds(layout: Layout, day: str | None) -> bool:
    if day is None:
        return layout.valid_until is None
    return (layout.valid_from or "") <= day <= (layout.valid_until or "9999")


def findings_of(rules: list[FieldRule], field: str, document: Document) -> list[Finding[str]]:
    """Return what the profile's rules find for a field; the first rule that finds something is believed most."""
    findings: list[Finding[str]] = []
    for order, rule in enumerate(rule for rule in rules if rule.field == field):
        for text, where in _apply(rule, document):
            evidence = Evidence(f"profile:{rule.kind}", where, text, round(_CONFIDENCE - order / 1000, 3))
            findings.append(Finding(tidy(text), evidence))
    return [finding for finding in findings if finding.value]


def selector_problem(rule: FieldRule) -> str | None:
    """Say why the selector or path of a rule cannot be read, or None; rules of other kinds have neither."""
    if rule.kind == "css":
        import soupsieve  # noqa: PLC0415 - few profiles have such rules

        try:
            soupsieve.compile(rule.argument)
        except (soupsieve.SelectorSyntaxError, NotImplementedError, ValueError) as cause:
            return str(cause).partition("\n")[0]
    if rule.kind == "xpath":
        try:
            etree.XPath(rule.argument)(etree.Element("html"))
        except (etree.XPathError, ValueError) as cause:
            return str(cause) or "it cannot be read"
    return None


def _apply(rule: FieldRule, document: Document) -> Iterator[tuple[str, str]]:
    if rule.kind == "constant":
        yield rule.argument, "profile"
    elif rule.kind == "meta":
        for value in document.meta.get(rule.argument.lower(), ())[:_MOST]:
            yield value, f"meta {rule.argument}"
    elif rule.kind == "pattern":
        yield from _by_pattern(rule.argument, document)
    elif rule.kind == "css":
        yield from _by_css(rule.argument, document)
    else:
        yield from _by_xpath(rule.argument, document)


def _by_css(selector: str, document: Document) -> Iterator[tuple[str, str]]:
    from soupsieve import SelectorSyntaxError  # noqa: PLC0415 - few profiles have such rules

    try:
        found = document.soup.select(selector, limit=_MOST)
    except (SelectorSyntaxError, NotImplementedError):
        return
    for one in found:
        yield one.get_text(), selector


def _by_xpath(xpath: str, document: Document) -> Iterator[tuple[str, str]]:
    try:
        found = document.tree.xpath(xpath)
    except Exception:  # noqa: BLE001  lxml's own error cannot be named here: the profile's check reports it
        return
    for one in found[:_MOST] if isinstance(found, list) else [found]:
        yield _text(one), _place(one, xpath)


def _text(found: Any) -> str:
    if isinstance(found, str):
        return str(found)
    return "".join(found.itertext()) if hasattr(found, "itertext") else str(found)


def _place(found: Any, xpath: str) -> str:
    return str(found.getroottree().getpath(found)) if hasattr(found, "getroottree") else xpath


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    try:
        return re.compile(pattern)
    except re.error:
        return None


def _by_pattern(pattern: str, document: Document) -> Iterator[tuple[str, str]]:
    """A regular expression over each line; its first group, if it has one, is the value."""
    compiled, read = _compiled(pattern), 0
    if compiled is None:
        return
    for block in document.blocks:
        read += block.chars
        match = compiled.search(block.text[:2000])
        if match:
            yield match[1] if compiled.groups else match[0], block.xpath
        if read > _PATTERN_READS:
            return
