"""The dates that mark-up states: meta tags, JSON-LD, the address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newsarchive.extract.scope import Scope, same
from newsarchive.text.dates import edtf_day, find_dates
from newsarchive.text.dates_names import month_at_end

_PUBLISHED = frozenset((
    "article:published_time", "og:article:published_time", "og:published_time", "published_time", "datepublished",
    "date.published", "dc.date.published", "dc.date.issued", "dcterms.issued", "dcterms.available", "dc.issued",
    "pubdate", "publishdate", "publish-date", "publish_date", "publicationdate", "publication_date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate", "rnews:datepublished",  # noqa: E501 - a row of a table
    "citation_date", "citation_publication_date", "citation_online_date", "article_date_original", "article:published",
    "displaydate", "published-date", "article.published", "bt:pubdate", "pub_date", "releasedate", "release_date",
    "og:pubdate", "og:publish_date", "ptime", "publish_time", "first_published", "analyticsattributes.articledate", "contentcreated",  # noqa: E501 - a row of a table
))  # fmt: skip
_CREATED = frozenset((
    "date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "dc.created", "created", "datecreated",
    "date.created", "creation_date", "article:created", "created_at", "uploaddate", "search.date", "eomportal-lastupdate",  # noqa: E501 - a row of a table
))  # fmt: skip
_MODIFIED = frozenset((
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "date.modified", "modified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmodified", "lastmod", "revised", "last_modified",
    "article:modified", "dc.modified", "updated_time", "article:updated", "moddate", "last-updated", "lastupdate",
))  # fmt: skip
_ABOUT_DATES = re.compile(r"date|publ|time(?!out|zone)")
_NO_DATES = re.compile(r"expir|birth|event|start|end|valid|update[sd]?freq|revisit|published?er")
_LD_KEYS = {"datePublished": "published", "dateCreated": "created", "uploadDate": "created", "dateModified": "modified"}
_ARTICLES = ("article", "posting", "report", "newsstory", "recipe", "creativework")
_PAGES = ("webpage", "page", "website")
_OTHERS = ("comment", "event", "person", "organization", "review", "product", "offer", "answer", "question", "rating")
_URL_DATE = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[/_.-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)(?P<y2>(?:19|20)\d\d)(?P<s2>[/-])(?P<m2>[1-9]|1[0-2])(?P=s2)(?P<d2>[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)(?P<y3>(?:19|20)\d\d)/(?P<n3>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(?P<d3>[0-3]?\d)(?!\d)"
)
_URL_MONTH = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[/-](?P<m>0[1-9]|1[0-2])(?=[/_.-]|$)")
_URL_NAMED_MONTH = re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>[^\W\d_]{3,12})/")
_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


@dataclass(slots=True)
class Stated:
    """A date that mark-up states: what it is the date of, and which rule says so."""

    edtf: str
    kind: str  # published, created, modified
    rule: str
    where: str
    raw: str
    names: tuple[str, ...]


def from_meta(scope: Scope) -> Iterator[Stated]:
    """Yield the dates of meta tags."""
    for name, values in scope.metadata.meta.items():
        kind = _kind_of(name)
        if kind is None:
            continue
        for value in values[:2]:
            edtf = read(value)
            if edtf is not None:
                group = "named" if kind != "unknown" else "other"
                yield Stated(edtf, kind, f"meta:{name}", "html/head", value, (f"meta-{kind}", f"meta-{group}-{name}"))


def from_json_ld(scope: Scope) -> Iterator[Stated]:
    """Yield the dates of JSON-LD objects that are the page or an article."""
    items = [(item, kind) for item in scope.metadata.json_ld[:80] if (kind := _ld_kind(item))]
    own = [item for item, is_own in own_articles(scope) if is_own]
    seen: dict[str, int] = {}
    for item, kind in items:
        if own and kind == "article" and item not in own:
            continue
        for key, meaning in _LD_KEYS.items():
            value = item.get(key)
            edtf = read(value) if isinstance(value, str) else None
            if edtf is None:
                continue
            order = seen[key] = seen.get(key, 0) + 1
            names = [f"ld-{meaning}-{kind}", f"ld-{meaning}"]
            if order > 2:
                names.append("ld-later")
            if own and kind == "article":
                names.append("ld-own")
            yield Stated(edtf, meaning, f"json-ld:{key}", "json-ld", str(value), tuple(names))


def from_url(url: str | None) -> Iterator[Stated]:
    """Yield the full date that an address carries."""
    if not url:
        return
    path = url.split("://", 1)[-1].partition("/")[2]
    for match in list(_URL_DATE.finditer(path.lower()))[:2]:
        year = match["y"] or match["y2"] or match["y3"]
        month = match["m"] or match["m2"] or str(_NAMES.index(match["n3"]) + 1)
        day = match["d"] or match["d2"] or match["d3"]
        edtf = read(f"{year}-{int(month):02}-{int(day):02}")
        if edtf is None:
            continue
        shape = "joined" if match["y"] and not match["s"] else "parted"
        yield Stated(edtf, "url", "url:date", "url", match[0], ("url", f"url-{shape}"))


def from_head_title(scope: Scope) -> Iterator[Stated]:
    """Yield the date that closes or opens the page's `<title>`."""
    title = scope.metadata.title
    if title and re.search(r"\d{4}|\d\.\d", title):
        for found in find_dates(title[:300], language=scope.language, limit=2):
            if edtf_day(found.edtf) and not found.ambiguous:
                edge = "edge" if found.start <= 1 or found.end >= len(title) - 2 else "middle"
                yield Stated(found.edtf, "head", "html:title", "html/head/title", title, ("head", f"head-{edge}"))


def month_of_url(url: str | None, language: str | None = None) -> str | None:
    """Return the month that an address carries as a number or a name, as EDTF."""
    path = (url or "").split("://", 1)[-1]
    if match := _URL_MONTH.search(path):
        return f"{match['y']}-{match['m']}"
    match = _URL_NAMED_MONTH.search(path)
    named = month_at_end(match["m"].lower(), language) if match else None
    if match is None or named is None or named[0].calendar != "gregorian":
        return None
    return f"{match['y']}-{named[0].number:02}"


def read(value: str) -> str | None:
    """Return the day or moment that a machine-readable value states, None when it states no day."""
    value = value.strip()[:60]
    if len(value) == 13 and value.isdigit():
        return None
    found = find_dates(value, limit=1)
    return found[0].edtf if found and edtf_day(found[0].edtf) and "1990" <= found[0].edtf[:4] <= "2039" else None


def own_articles(scope: Scope) -> list[tuple[dict[str, Any], bool]]:
    """Return the JSON-LD objects that are articles, and whether each is the article of this page; its own first."""
    items = [item for item in scope.metadata.json_ld[:80] if _ld_kind(item) == "article"]
    return sorted(((item, _is_own(item, scope)) for item in items), key=lambda pair: not pair[1])


def _is_own(item: dict[str, Any], scope: Scope) -> bool:
    """Whether an object is the article of this page: its address is the page's, or its headline is in `<title>`."""
    page = item.get("mainEntityOfPage")
    addresses = [item.get("url"), page.get("@id") if isinstance(page, dict) else page, item.get("@id")]
    own = [_bare(url) for url in (scope.url, scope.metadata.canonical) if url]
    if any(isinstance(address, str) and _bare(address) in own for address in addresses):
        return True
    headline = item.get("headline")
    return isinstance(headline, str) and len(headline) > 8 and same(headline) in same(scope.metadata.title or "")


def _bare(url: str) -> str:
    return (
        url.split("#", maxsplit=1)[0]
        .split("?", maxsplit=1)[0]
        .rsplit("://", maxsplit=1)[-1]
        .removeprefix("www.")
        .rstrip("/")
    )


def _kind_of(name: str) -> str | None:
    if name in _PUBLISHED:
        return "published"
    if name in _CREATED:
        return "created"
    if name in _MODIFIED:
        return "modified"
    if _ABOUT_DATES.search(name) and not _NO_DATES.search(name):
        return "unknown"
    return None


def _ld_kind(item: dict[str, Any]) -> str | None:
    kinds = item.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    lowered = [name.lower() for name in names if isinstance(name, str)]
    if any(name.endswith(_ARTICLES) for name in lowered):
        return "article"
    if any(name.endswith(_PAGES) for name in lowered):
        return "page"
    return None if not lowered or any(name.endswith(_OTHERS) for name in lowered) else "thing"
