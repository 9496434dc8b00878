"""All that the crawl wants to know of one body: read once, from bytes alone, in this process or in another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from zlib import crc32

from newsarchive.discover.discovery import Discovered, discover
from newsarchive.discover.feeds import FeedItem, read_feed
from newsarchive.discover.rows import read_rows
from newsarchive.discover.sitemaps import SitemapEntry, read_sitemap
from newsarchive.extract.document import Document
from newsarchive.extract.extractor import extract
from newsarchive.extract.images import size_of, source_of
from newsarchive.extract.scope import same
from newsarchive.jobs.claims import claims_of
from newsarchive.jobs.layouts import layout_of
from newsarchive.jobs.opening import marked, open_capture
from newsarchive.model.article import Article
from newsarchive.model.capture import Capture
from newsarchive.model.page import Page, Sighting
from newsarchive.model.profile import SiteProfile
from newsarchive.text.urls import identity, resolve

ReadingKind = Literal["page", "feed", "sitemap", "file", "empty", "unreadable"]
_MOST_BLOCKS = 3_000
_SHORTEST_LINE = 20  # characters
_LINKED = 0.8
_LARGE = 300  # pixels
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Job:
    """One body to read: `url` is the page's address, `address` the one that its links are told apart from.

    `sightings` is what other pages said of it, `scripts` the text of the site's script files, `shown_in` the page
    that led to it: a list that a script fetches is relative to that.
    """

    capture: Capture
    profile: SiteProfile
    url: str
    address: str
    sightings: tuple[Sighting, ...] = ()
    scripts: str = ""
    shown_in: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a body turned out to be, without its tree.

    `shown` is all text that a page shows, `lines` the numbers of its longer lines, `layout` its look as a number,
    `claims` what it says of its own size; `title_leads_to` is where its title, wherever it stands, is a link to;
    `pictures` are those of a size to be read or looked at, `feed` and `sitemap` what such a file lists. `problem` says
    what is wrong with the body, or why it is `unreadable`; with `again` it may be read another time.
    """

    what: ReadingKind
    media_type: str = ""
    page: Page | None = None
    article: Article | None = None
    found: Discovered = field(default_factory=Discovered)
    shown: str = ""
    lines: frozenset[int] = frozenset()
    layout: int | None = None
    claims: tuple[tuple[str, int, str], ...] = ()
    title_leads_to: str | None = None
    pictures: tuple[str, ...] = ()
    feed: tuple[FeedItem, ...] = ()
    sitemap: tuple[SitemapEntry, ...] = ()
    problem: str | None = None
    again: bool = False

    @property
    def is_html(self) -> bool:
        """Whether there is a page of HTML."""
        return self.page is not None and self.page.is_html


def read_job(job: Job) -> Reading:
    """Read one body; whatever a page does to its reader, this does not raise."""
    try:
        return _read(job)
    except Exception as problem:  # noqa: BLE001 - a page that breaks the reader is a row with a reason
        return unreadable(problem)


def unreadable(problem: Exception) -> Reading:
    """What is said of a page that broke its reader."""
    why = "it takes too much memory" if isinstance(problem, MemoryError) else f"{type(problem).__name__}: {problem}"
    return Reading("unreadable", problem=f"this page could not be read: {why}")


def _read(job: Job) -> Reading:
    opened = open_capture(job.capture, job.profile, url=job.url)
    kind, document, page = opened.media_type, opened.document, opened.page
    if opened.what == "feed":
        return Reading("feed", kind, feed=tuple(read_feed(opened.body, job.address, kind)))
    if opened.what == "sitemap":
        return Reading("sitemap", kind, sitemap=tuple(read_sitemap(opened.body, job.address, kind)))
    if document is None:
        rows = read_rows(opened.body, job.shown_in or job.address)
        if rows:
            return Reading("feed", kind, feed=tuple(rows))
    if page is None:
        return Reading(opened.what, kind, problem=opened.problem)
    article = extract(page, job.profile, sightings=job.sightings, document=document)
    article = marked(article, opened.problem)
    if document is None:
        return Reading("page", kind, page, article, shown=page.text, problem=opened.problem)
    texts = [block.text for block in document.blocks[:_MOST_BLOCKS]]
    found = discover(document.tree, job.address, job.profile, base=document.base_url, more_scripts=job.scripts)
    return Reading(
        "page",
        kind,
        page,
        article,
        found,
        shown="".join(document.body.itertext()),
        lines=frozenset(number_of_line(text) for text in texts if len(text) >= _SHORTEST_LINE),
        layout=layout_of(document.tree),
        claims=tuple(claims_of(texts)),
        title_leads_to=_title_leads_to(document, article, job.address),
        pictures=tuple(_pictures(document, job.address)),
        problem=opened.problem,
    )


def _title_leads_to(document: Document, article: Article, address: str) -> str | None:
    """Where the title of a page leads to, if every block that shows it is a link to another address."""
    title = same(article.title or "")
    shown = [block for block in document.blocks[:_MOST_BLOCKS] if title and same(block.text) == title]
    if not shown or not all(block.anchors and block.link_share > _LINKED for block in shown):
        return None
    href = (shown[0].anchors[0].get("href") or "").strip()
    target = resolve(document.base_url or address, href) if href and not href.startswith("#") else None
    return None if target is None or identity(target) == identity(address) else target


def _pictures(document: Document, address: str) -> Iterator[str]:
    """The pictures of a page that are large, or whose size it does not say; those that are links are of other pages."""
    for element in document.tree.iter("img"):
        width, height = size_of(element)
        source = source_of(element)
        is_large = min(width or _LARGE, height or _LARGE) >= _LARGE
        if source and is_large and next(element.iterancestors("a"), None) is None:
            target = resolve(document.base_url or address, source)
            if target is not None:
                yield target


def what_came(reading: Reading) -> str:
    """What came instead of a page, in words."""
    if reading.what == "empty":
        return "the page is empty" + (f" ({reading.problem})" if reading.problem else "")
    names = {"application/pdf": "a PDF", "application/zip": "a ZIP file", "application/msword": "a Word document"}
    kind = reading.media_type
    what = names.get(kind) or (f"an image ({kind})" if kind.startswith("image/") else kind)
    return f"this is {what}, not a page: its bytes are kept"


def number_of_line(text: str) -> int:
    """A line as a number, without its digits: counters, clocks and dates differ from page to page."""
    return crc32(_DIGITS.sub("", text).encode("utf-8", "replace"))
