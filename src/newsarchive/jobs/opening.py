"""From a capture to what it is: a page with its tree, a feed, a sitemap, or a file."""

from dataclasses import dataclass
from typing import Literal

from newsarchive.discover.feeds import is_feed, is_sitemap
from newsarchive.extract.document import Document, read
from newsarchive.model.capture import Capture
from newsarchive.model.page import Page
from newsarchive.model.profile import SiteProfile
from newsarchive.text.coding import unpack
from newsarchive.text.encoding import decode
from newsarchive.text.sniff import is_html, media_type

What = Literal["page", "feed", "sitemap", "file", "empty"]
_PAGES = frozenset(
    {"text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml", "application/octet-stream"}
)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a body turned out to be; `document` for a page of HTML, `body` with its content coding undone."""

    what: What
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
    kind = media_type(body, label)
    if not body.strip():
        return Opened("empty", kind, body, problem=unpacked.problem)
    if is_sitemap(body):
        return Opened("sitemap", kind, body)
    if is_feed(body):
        return Opened("feed", kind, body)
    if kind not in _PAGES and not kind.endswith("+xml"):
        return Opened("file", kind, body, problem=unpacked.problem)
    text, decoding = decode(body, label, hint=profile.charset if profile else None)
    html = is_html(text, label)
    page = Page(url or capture.url, text, decoding, html, capture.fetched_at)
    return Opened("page", kind, body, page, read(page) if html else None, unpacked.problem)


def damage_of(capture: Capture) -> str | None:
    """Say what is wrong with a body that did not come whole."""
    problem = unpack(capture.body, capture.header("content-encoding")).problem
    return problem or (f"the reply broke off ({capture.truncated})" if capture.truncated else None)
