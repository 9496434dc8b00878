"""Save the news that governments publish before it disappears."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from newsarchive.model.article import Article
    from newsarchive.model.profile import SiteProfile

__version__ = "0.1.0"
__all__ = ["Archive", "Article", "Capture", "NewsarchiveError", "Page", "SiteProfile", "parse"]

_HOMES = {
    "Archive": "newsarchive.store.archive",
    "Article": "newsarchive.model.article",
    "Capture": "newsarchive.model.capture",
    "NewsarchiveError": "newsarchive.errors",
    "Page": "newsarchive.model.page",
    "SiteProfile": "newsarchive.model.profile",
}


def parse(
    body: bytes | str,
    url: str | None = None,
    *,
    content_type: str | None = None,
    fetched_at: "datetime | None" = None,
    profile: "SiteProfile | None" = None,
) -> "Article":
    """Read one page: bytes or text, HTML or a plain-text rendering; never raises on bad mark-up."""
    from newsarchive.extract.facade import parse_page  # noqa: PLC0415 - importing newsarchive stays free of lxml

    return parse_page(body, url, content_type=content_type, fetched_at=fetched_at, profile=profile)


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used (PEP 562)."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - as above

    return getattr(import_module(home), name)
