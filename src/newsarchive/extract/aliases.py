"""The other addresses of an article: the canonical one, and its print twin."""

from collections.abc import Iterator

from newsarchive.extract.blocks import text_in
from newsarchive.extract.scope import Scope
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.labels import label
from newsarchive.text.urls import host, is_http, resolve

_MOST = 4


def find(scope: Scope) -> list[Finding[str]]:
    """Return the addresses that the page gives for itself, its own left out."""
    seen = {scope.url, None}
    findings = []
    for href, evidence in _stated(scope):
        url = resolve(scope.document.base_url, href)
        if url in seen or url is None or not is_http(url) or (scope.url and host(url) != host(scope.url)):
            continue
        seen.add(url)
        findings.append(Finding(url, evidence))
    return findings[:_MOST]


def _stated(scope: Scope) -> Iterator[tuple[str, Evidence]]:
    for href in scope.metadata.links.get("canonical", ())[:1]:
        yield href, Evidence("link:canonical", "html/head", href, 0.95)
    for href in scope.metadata.meta.get("og:url", ())[:1]:
        yield href, Evidence("meta:og:url", "html/head", href, 0.8)
    for href in scope.metadata.links.get("shortlink", ())[:1]:
        yield href, Evidence("link:shortlink", "html/head", href, 0.7)
    around = [*scope.blocks[max(0, scope.first - 12) : scope.first + 2], *scope.blocks[scope.last : scope.last + 8]]
    for block in around:
        for anchor in block.anchors if block.chars <= 200 else ():
            href = (anchor.get("href") or "").strip()
            if not href or href.lower().startswith(("javascript:", "#", "mailto:")):
                continue
            text = text_in(anchor) or (anchor.get("title") or "")
            if _is_print(text):
                yield href, Evidence("text:print-link", block.xpath, text, 0.7)


def _is_print(text: str) -> bool:
    said = label(text) if 0 < len(text) <= 40 else None
    return said is not None and said.kind == "print"
