"""From a page to an article: each field asks its own room, one order of trust chooses."""

from collections.abc import Sequence

from newsarchive.extract.body import find_body
from newsarchive.extract.document import Document, read
from newsarchive.model.article import Article, Block
from newsarchive.model.page import Page, Sighting
from newsarchive.model.profile import SiteProfile

PARSER = "newsarchive"


def extract(
    page: Page,
    profile: SiteProfile | None = None,
    *,
    sightings: Sequence[Sighting] = (),
    document: Document | None = None,
) -> Article:
    """The article on a page; `sightings` is what list pages, feeds and sitemaps said of it."""
    document = document or read(page)
    body = find_body(document)
    blocks = tuple(Block(reading.type, reading.text) for reading in body.readings)
    del sightings
    return Article(
        kind="article" if blocks else "other",
        decoding=page.decoding,
        url=page.url,
        blocks=blocks,
        parser=PARSER,
        profile=profile.version if profile else None,
    )
