"""From a page to an article: each field asks its own room, one order of trust chooses."""

from collections.abc import Sequence
from dataclasses import replace

from newsarchive import __version__
from newsarchive.extract.attachments import find_attachments
from newsarchive.extract.body import Body, evidence_of, find_body
from newsarchive.extract.body_region import region_of
from newsarchive.extract.captions import caption_indexes, captioned
from newsarchive.extract.document import Document, read
from newsarchive.extract.fields import read_fields
from newsarchive.extract.kind import files_come_first, is_of_others, kind_of
from newsarchive.extract.layout import before_links
from newsarchive.extract.photos import find_photos
from newsarchive.extract.plain import by_line, read_plain
from newsarchive.extract.scope import Scope, same
from newsarchive.model.article import Article, Block, FieldEvidence
from newsarchive.model.page import Page, Sighting
from newsarchive.model.profile import SiteProfile

PARSER = f"newsarchive/{__version__}"


def extract(
    page: Page,
    profile: SiteProfile | None = None,
    *,
    sightings: Sequence[Sighting] = (),
    document: Document | None = None,
) -> Article:
    """The article on a page; `sightings` is what list pages, feeds and sitemaps said of it."""
    document = document or (read(page) if page.is_html else read_plain(page))
    region = region_of(document)
    shown = captioned(document, region)
    body = find_body(document, caption_indexes(shown), region)
    fields = read_fields(Scope(document, body.first, body.last, body.indexes, sightings=sightings), profile)
    body, title_at, others = _own_text(document, body.without(fields.title, fields.byline, fields.source), fields.title)
    photos = find_photos(shown, body, document, title_at)
    attachments = find_attachments(document, body, title_at)
    kind, why = kind_of(document, body, fields.title, title_at, others=others, photos=photos, attachments=attachments)
    evidence = {**fields.evidence, "kind": FieldEvidence(why), "paragraphs": FieldEvidence(evidence_of(body))}
    return Article(
        kind=kind,
        decoding=replace(page.decoding, font_code=document.font_code) if document.font_code else page.decoding,
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
        blocks=tuple(Block(reading.type, reading.text, reading.html) for reading in body.readings),
        photos=photos,
        attachments=attachments,
        evidence=evidence if page.is_html else {name: by_line(value, document) for name, value in evidence.items()},
        parser=PARSER,
        profile=profile.version if profile else None,
    )


def _own_text(document: Document, body: Body, title: str | None) -> tuple[Body, int | None, bool]:
    """The text, with its summary and less that of others, where its title is, and whether it is one piece of many."""
    end = len(document.blocks)
    title_at = _place_of_title(document, title, body.first if body.readings else end)
    body = body.in_column_of(title_at, document)
    others = is_of_others(document, body, title)
    if not (others and title and files_come_first(document, title)):
        return body.summed_up(document, title_at), title_at, others
    title_at = _place_of_title(document, title, end)
    body = before_links(document, body, title_at)  # what the page offers under its title is a file
    return body.summed_up(document, title_at), title_at, False


def _place_of_title(document: Document, title: str | None, first: int) -> int | None:
    """The block that shows the title last before the text begins."""
    if title is None:
        return None
    heading = same(title)
    for block in reversed(document.blocks[: first + 1]):
        if abs(block.chars - len(title)) < 60 and heading in same(block.text):
            return block.index
    return None
