"""From a capture to what it is: a page with its tree, a feed, a sitemap, or a file."""

from dataclasses import dataclass, replace
from typing import Literal

from newsarchive.discover.feeds import is_feed, is_sitemap
from newsarchive.extract.document import LARGEST, Document, read
from newsarchive.model.article import Article
from newsarchive.model.capture import Capture
from newsarchive.model.page import Page
from newsarchive.model.profile import SiteProfile
from newsarchive.text.coding import unpack
from newsarchive.text.encoding import decode
from newsarchive.text.sniff import is_html, media_type

BodyKind = Literal["page", "feed", "sitemap", "file", "empty"]
_PAGES = frozenset(
    {"text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml", "application/octet-stream"}
)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a body turned out to be; `document` for a page of HTML, `body` with its content coding undone."""

    what: BodyKind
    media_type: str
    body: bytes
    page: Page | None = None
    document: Document | None = None
    problem: str | None = None


def open_capture(capture: Capture, profile: SiteProfile | None, *, url: str | None = None) -> Opened:
    """Open the body of a capture: undo its coding, sniff it, decode it, build its tree."""
    label = capture.header("content-type")
    unpacked = unpack(capture.body, capture.header("content-encoding"))
    body = unpacked.body
    problem = unpacked.problem or cut_short(capture)
    kind = media_type(body, label)
    if not body.strip():
        return Opened("empty", kind, body, problem=problem)
    if is_sitemap(body):
        return Opened("sitemap", kind, body)
    if is_feed(body):
        return Opened("feed", kind, body)
    if kind not in _PAGES and not kind.endswith("+xml"):
        return Opened("file", kind, body, problem=problem)
    text, decoding = decode(body[: 4 * LARGEST], label, hint=profile.charset if profile else None)
    text = text[:LARGEST]
    html = is_html(text, label)
    page = Page(url or capture.url, text, decoding, html, capture.fetched_at)
    return Opened("page", kind, body, page, read(page) if html else None, problem)


def damage_of(capture: Capture) -> str | None:
    """Say what is wrong with a body that did not come whole."""
    return unpack(capture.body, capture.header("content-encoding")).problem or cut_short(capture)


def cut_short(capture: Capture) -> str | None:
    """Say why a reply is not whole, if it is not."""
    return f"cut short ({capture.truncated})" if capture.truncated else None


def marked(article: Article, damage: str | None) -> Article:
    """The article, with a note in its decoding that its page did not come whole."""
    if damage is None:
        return article
    repairs = (*article.decoding.repairs, f"incomplete:{damage}")
    return replace(article, decoding=replace(article.decoding, repairs=repairs))
