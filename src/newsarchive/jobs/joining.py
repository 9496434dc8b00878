"""An article over several pages, as one record."""

from collections.abc import Sequence
from dataclasses import replace

from newsarchive.model.article import Article, Block, Photo


def joined(first: Article, rest: Sequence[Article]) -> Article:
    """The first page with the reading text, pictures, files and end lines of the others behind it."""
    blocks: list[Block] = list(first.blocks)
    photos: list[Photo] = list(first.photos)
    attachments = list(first.attachments)
    for page in rest:
        reading = sum(block.type in ("p", "h", "li", "quote") for block in blocks)
        photos += [replace(photo, after=photo.after + reading) for photo in page.photos if photo not in photos]
        blocks += _without_title(page)
        attachments += [one for one in page.attachments if one not in attachments]
    last = {name: _last(first, rest, name) for name in ("byline", "source", "modified")}
    evidence = dict(first.evidence)
    for name, page in last.items():
        if page is not first and name in page.evidence:
            evidence[name] = page.evidence[name]
            if name == "byline" and "authors" in page.evidence:
                evidence["authors"] = page.evidence["authors"]
    return replace(
        first,
        blocks=tuple(blocks),
        photos=tuple(photos),
        attachments=tuple(attachments),
        byline=last["byline"].byline,
        authors=last["byline"].authors,
        source=last["source"].source,
        modified=last["modified"].modified,
        evidence=evidence,
    )


def _without_title(page: Article) -> tuple[Block, ...]:
    """A further page often repeats the title above its text."""
    blocks = page.blocks
    return blocks[1:] if blocks and page.title and blocks[0].text == page.title else blocks


def _last(first: Article, rest: Sequence[Article], name: str) -> Article:
    if getattr(first, name):
        return first
    return next((page for page in reversed(rest) if getattr(page, name)), first)
