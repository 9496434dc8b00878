"""The authors that mark-up states: meta tags and JSON-LD."""

import re
from collections.abc import Iterator
from typing import Any

from newsarchive.extract.byline_named import Named
from newsarchive.extract.dates_meta import own_articles
from newsarchive.extract.scope import Scope
from newsarchive.text.names import split_names
from newsarchive.text.tidy import tidy

_META = {
    "author": "author", "article:author": "article", "og:article:author": "og", "article:author_name": "name",
    "dc.creator": "dc", "dcterms.creator": "dc", "dc.contributor": "dc", "byl": "byl", "byline": "byl",
    "parsely-author": "parsely", "sailthru.author": "sailthru", "cxenseparse:author": "cxense", "citation_author": "dc",
    "creator": "dc", "authors": "author", "shareaholic:article_author_name": "name",
    "analyticsattributes.author": "name", "twitter:data1": "twitter", "twitter:creator": "twitter",
    "rbauthors": "name", "og:author": "og", "article.author": "name", "lp.article:author": "name",
}  # fmt: skip
_FAMILY_FIRST = frozenset(("citation_author", "dc.creator", "dcterms.creator"))  # as library catalogues write names
_TURNED = re.compile(r"([^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?), ([^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2})")
_LONGEST = 200


def from_meta(scope: Scope) -> Iterator[Named]:
    """Yield the names of meta tags."""
    for name, values in scope.metadata.meta.items():
        source = _META.get(name)
        if source is None:
            continue
        given = [value for value in values[:8] if _is_text(value)]
        texts = [_given_first(value) if name in _FAMILY_FIRST else value for value in given]
        names = tuple(dict.fromkeys(name for text in texts for name in split_names(tidy(text)[:_LONGEST])))
        if names:
            features = [f"meta-{source}", "meta"]
            yield Named(names, ", ".join(names), "meta", f"meta:{name}", "; ".join(given), features)


def _given_first(value: str) -> str:
    """`Roe, Jane` as a reader writes it."""
    turned = _TURNED.fullmatch(value.strip())
    return f"{turned[2]} {turned[1]}" if turned else value


def _is_text(value: str) -> bool:
    return 1 < len(value) <= _LONGEST and not value.startswith(("http://", "https://", "/", "@", "www."))


def from_json_ld(scope: Scope) -> Iterator[Named]:
    """Yield the names of JSON-LD articles."""
    if not scope.metadata.json_ld:
        return
    by_id = {
        item["@id"]: item for item in scope.metadata.json_ld if isinstance(item.get("@id"), str) and item.get("name")
    }
    for order, (item, own) in enumerate(own_articles(scope)[:5]):
        for key in ("author", "creator"):
            people = list(_people(item.get(key), by_id))
            raw_names = [name for name, _ in people if _is_text(name)]
            names = tuple(dict.fromkeys(n for name in raw_names for n in split_names(tidy(name))))
            if not names:
                continue
            kinds = {kind for _, kind in people}
            features = ["json-ld", f"json-ld-{key}", "json-ld-own" if own else "json-ld-other"]
            features.extend(f"json-ld-{kind}" for kind in sorted(kinds))
            if order:
                features.append("json-ld-later")
            yield Named(
                names, ", ".join(names), "json-ld", f"json-ld:{key}", "; ".join(raw_names), features, where="json-ld"
            )


def _people(value: Any, by_id: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (name, person, organization or text) of an author value in any of its forms."""
    for one in (value if isinstance(value, list) else [value])[:12]:
        if isinstance(one, str):
            yield one, "text"
        elif isinstance(one, dict):
            reference = one.get("@id")
            known = by_id.get(reference, {}) if isinstance(reference, str) else {}
            name = one.get("name") or known.get("name")
            kind = str(one.get("@type") or known.get("@type") or "")
            for part in name if isinstance(name, list) else [name]:
                if isinstance(part, str):
                    yield part, "organization" if "rganization" in kind else "person" if "erson" in kind else "thing"
