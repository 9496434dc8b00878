"""An article: the record of contract `newsarchive/article/1`, every value with its evidence."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

from newsarchive.model.page import Decoding

T = TypeVar("T")
Kind = Literal["article", "list", "other"]
BlockType = Literal["p", "h", "li", "quote", "table", "pre"]
SCHEMA = "newsarchive/article/1"
_MOSTLY_TABLE = 3  # times the text beside it


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a value is believed.

    `rule` names the rule, `where` is an XPath, `line N`, `url` or `header`, `raw` the text as it stood,
    `confidence` runs from 0 to 1.
    """

    rule: str
    where: str
    raw: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Finding(Generic[T]):
    """A value that one rule found, with its evidence."""

    value: T
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Estimate:
    """A date that is not stated but bounded, as EDTF, and what bounds it."""

    value: str
    why: str


@dataclass(frozen=True, slots=True)
class Block:
    """One element of the reading text."""

    type: BlockType
    text: str
    html: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """An image of the article. `after` is the index of the paragraph it follows, -1 before the first."""

    image_url: str | None
    caption: str | None
    credit: str | None
    raw: str | None
    after: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the article offers."""

    url: str
    label: str
    media_type: str | None


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """Where the bytes of a record are."""

    fetched_at: str | None
    digest: str | None
    warc: str | None
    offset: int | None
    origin: str | None


@dataclass(frozen=True, slots=True)
class FieldEvidence:
    """The evidence of the value that was chosen, and the findings that were not."""

    chosen: Evidence | None
    alternatives: tuple[Finding[Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One record. `None` means that the page does not say."""

    kind: Kind
    decoding: Decoding
    url: str | None = None
    id: str | None = None
    aliases: tuple[str, ...] = ()
    title: str | None = None
    published: str | None = None
    published_estimate: Estimate | None = None
    modified: str | None = None
    page_clock: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    section: str | None = None
    language: str | None = None
    blocks: tuple[Block, ...] = ()
    photos: tuple[Photo, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    evidence: Mapping[str, FieldEvidence] = field(default_factory=lambda: MappingProxyType({}))
    capture: CaptureRef | None = None
    versions: int | None = None
    status: str | None = None
    corrected: tuple[str, ...] = ()
    parser: str = ""
    profile: str | None = None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The reading text in order, one block an element; tables are left out, but where they are most of it.

        Of an article that is a table each row is an element.
        """
        text = sum(len(block.text) for block in self.blocks if block.type != "table")
        if sum(len(block.text) for block in self.blocks) < _MOSTLY_TABLE * text:
            return tuple(block.text for block in self.blocks if block.type != "table")
        parts = ([block.text] if block.type != "table" else _rows(block.text) for block in self.blocks)
        return tuple(text for part in parts for text in part)

    def to_record(self) -> dict[str, Any]:
        """The record of the contract, as values that JSON can hold."""
        return {
            "schema": SCHEMA,
            "id": self.id,
            "url": self.url,
            "aliases": list(self.aliases),
            "kind": self.kind,
            "title": self.title,
            "published": self.published,
            "published_estimate": _estimate_record(self.published_estimate),
            "modified": self.modified,
            "page_clock": self.page_clock,
            "byline": self.byline,
            "authors": list(self.authors),
            "source": self.source,
            "section": self.section,
            "language": self.language,
            "paragraphs": list(self.paragraphs),
            "blocks": [_block_record(block) for block in self.blocks],
            "photos": [_photo_record(photo) for photo in self.photos],
            "attachments": [
                {"url": one.url, "label": one.label, "media_type": one.media_type} for one in self.attachments
            ],
            "evidence": {name: _evidence_record(found) for name, found in self.evidence.items()},
            "decoding": {
                "charset": self.decoding.charset,
                "how": self.decoding.how,
                "replaced": self.decoding.replaced,
                "font_code": self.decoding.font_code,
                "claims": dict(self.decoding.claims),
                "repairs": list(self.decoding.repairs),
            },
            "capture": asdict(self.capture) if self.capture else None,
            "versions": self.versions,
            "status": self.status,
            "corrected": list(self.corrected),
            "parser": self.parser,
            "profile": self.profile,
        }


def _estimate_record(estimate: Estimate | None) -> dict[str, Any] | None:
    return {"value": estimate.value, "why": estimate.why} if estimate else None


def _block_record(block: Block) -> dict[str, Any]:
    record = {"type": block.type, "text": block.text}
    return record if block.html is None else {**record, "html": block.html}


def _photo_record(photo: Photo) -> dict[str, Any]:
    return {
        "image_url": photo.image_url,
        "caption": photo.caption,
        "credit": photo.credit,
        "raw": photo.raw,
        "after": photo.after,
    }


def _evidence_record(found: FieldEvidence) -> dict[str, Any]:
    record: dict[str, Any] = _why(found.chosen) if found.chosen else {"rule": None}
    record["alternatives"] = [{"value": other.value, **_why(other.evidence)} for other in found.alternatives]
    return record


def _why(evidence: Evidence) -> dict[str, Any]:
    return {
        "rule": evidence.rule,
        "where": evidence.where,
        "raw": evidence.raw,
        "confidence": evidence.confidence,
    }


def _rows(table: str) -> list[str]:
    """The rows of a table, without the bars between its cells."""
    return [row.replace(" | ", " ") for row in table.split("\n")]
