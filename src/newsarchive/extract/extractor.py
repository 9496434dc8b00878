"""From a page to an article: each field asks its own room, one order of trust chooses."""

from collections.abc import Sequence

from newsarchive.extract.body import find_body
from newsarchive.extract.document import Document, read
from newsarchive.extract.fields import read_fields
from newsarchive.extract.scope import Scope
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
    fields = read_fields(Scope(document, body.first, body.last, body.indexes, sightings=sightings), profile)
    return Article(
        kind="article" if blocks else "other",
        decoding=page.decoding,
        url=page.url,
        aliases=fields.aliases,
        title=fields.title,
        published=fields.published,
        published_estimate=fields.published_estimate,
        modified=fields.modified,
        page_clock=fields.page_clock,
        byline=fields.byline,
        authors=fields.authors,
        source=fields.source,
        section=fields.section,
        language=fields.language,
        blocks=blocks,
        evidence=fields.evidence,
        parser=PARSER,
        profile=profile.version if profile else None,
    )
