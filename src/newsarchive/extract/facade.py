"""One page in, one article out: bytes are decoded, text is told from mark-up, the rest is extraction."""

from datetime import datetime

from newsarchive.extract.document import read
from newsarchive.extract.extractor import extract
from newsarchive.model.article import Article
from newsarchive.model.page import Decoding, Page
from newsarchive.model.profile import SiteProfile
from newsarchive.text.encoding import decode
from newsarchive.text.sniff import is_html, media_type

_NOT_TEXT = frozenset(("image", "audio", "video"))
_FILES = frozenset(("application/pdf", "application/zip", "application/msword", "application/rtf"))


def parse_page(
    body: bytes | str,
    url: str | None,
    *,
    content_type: str | None,
    fetched_at: datetime | None,
    profile: SiteProfile | None,
) -> Article:
    """The article of a body; see `newsarchive.parse`."""
    page = page_of(body, url, content_type, fetched_at=fetched_at, profile=profile)
    document = read(page, body if isinstance(body, bytes) else None) if page.is_html else None
    return extract(page, profile, document=document)


def page_of(
    body: bytes | str,
    url: str | None,
    content_type: str | None,
    *,
    fetched_at: datetime | None = None,
    profile: SiteProfile | None = None,
) -> Page:
    """The body as a page."""
    if isinstance(body, str):
        text, decoding = body, Decoding("unicode", "text")
    elif (kind := media_type(body, content_type)).split("/")[0] in _NOT_TEXT or kind in _FILES:
        return Page(url, "", Decoding("binary", "detection"), is_html=False, fetched_at=fetched_at)
    else:
        text, decoding = decode(body, content_type, hint=profile.charset if profile else None)
    return Page(url, text, decoding, is_html(text, content_type), fetched_at)
