"""The form of a record, stated once: `newsarchive schema` prints it, and `check` holds a record against it."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from newsarchive.model.article import SCHEMA

_DATE = r"^-?\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$"
_EDTF = r"^(\.\.|-?\d{4}[-0-9T:Z+~?%]*)?(/(\.\.|-?\d{4}[-0-9T:Z+~?%]*)?)?$"

Edtf = Annotated[str, Meta(pattern=_DATE, description="an EDTF date or date-time, no more exact than what is known")]
EdtfBound = Annotated[str, Meta(pattern=_EDTF, description="an EDTF date or interval")]
Id = Annotated[str, Meta(pattern="^na-[a-z2-7]{12}$")]
Count = Annotated[int, Meta(ge=0)]


class _Form(Struct, forbid_unknown_fields=True):
    """An object with these members and no others."""


class Estimate(_Form):
    """The best bound for a date that the page does not state."""

    value: EdtfBound
    why: Annotated[str, Meta(description="what bounds it: the text, the listing, the URL, neighbours or captures")]


class Block(_Form):
    """One element of the reading text."""

    type: Literal["p", "h", "li", "quote", "table", "pre"]
    text: str
    html: str | msgspec.UnsetType = msgspec.UNSET


class Photo(_Form):
    """An image of the article."""

    image_url: str | None
    caption: Annotated[str | None, Meta(description="without its credit")]
    credit: Annotated[str | None, Meta(description="without its label")]
    raw: Annotated[str | None, Meta(description="caption and credit as printed")]
    after: Annotated[int, Meta(ge=-1, description="index of the paragraph it follows; -1 before the first")]


class Attachment(_Form):
    """A file that the article offers."""

    url: str
    label: str
    media_type: str | None


class Alternative(_Form):
    """A value that a rule found and that was not chosen."""

    value: Any
    rule: str
    where: str
    raw: str
    confidence: Annotated[float, Meta(ge=0, le=1)]


class Evidence(_Form, kw_only=True):
    """Why a value is believed; `rule` is null when nothing was chosen."""

    rule: str | None
    where: Annotated[str, Meta(description="an XPath, `line N`, `url` or `header`")] | msgspec.UnsetType = msgspec.UNSET
    raw: str | msgspec.UnsetType = msgspec.UNSET
    confidence: Annotated[float, Meta(ge=0, le=1)] | msgspec.UnsetType = msgspec.UNSET
    alternatives: list[Alternative]


class Decoding(_Form):
    """How bytes became text."""

    charset: str
    how: Annotated[str, Meta(description="which evidence decided: bom, header, meta, profile, utf-8, detection, text")]
    replaced: Annotated[int, Meta(ge=0, description="how many characters were lost")]
    font_code: Annotated[str | None, Meta(description="tcvn3, vni, viscii or vps when a font code was undone")]
    claims: dict[str, str]
    repairs: list[str]


class Capture(_Form):
    """Where the bytes are."""

    fetched_at: str | None
    digest: str | None
    warc: str | None
    offset: int | None
    origin: str | None


class Record(_Form, kw_only=True):
    """One article, list or other page. Null means that the page does not say."""

    schema: Literal["newsarchive/article/1"]
    id: Annotated[Id | None, Meta(description="stable; null outside an archive")]
    url: Annotated[str | None, Meta(description="the identity URL")]
    aliases: Annotated[list[str], Meta(description="other addresses of the same article")]
    kind: Literal["article", "list", "other"]
    title: Annotated[str | None, Meta(description="as displayed on the page")]
    published: Annotated[Edtf | None, Meta(description="what the page states")]
    published_estimate: Estimate | None
    modified: Annotated[Edtf | None, Meta(description="a stated date of change")]
    page_clock: Annotated[str | None, Meta(description="a 'today' that the page shows; never the date of publication")]
    byline: Annotated[str | None, Meta(description="as printed, without its label")]
    authors: list[str]
    source: Annotated[str | None, Meta(description="the agency or paper it was taken from")]
    section: str | None
    language: Annotated[str | None, Meta(description="BCP 47")]
    paragraphs: Annotated[list[str], Meta(description="the reading text in order")]
    blocks: Annotated[list[Block], Meta(description="the same with types, tables included")]
    photos: list[Photo]
    attachments: list[Attachment]
    evidence: dict[str, Evidence]
    decoding: Decoding
    capture: Capture | None
    versions: Annotated[Count | None, Meta(description="how many versions the archive holds")]
    version: Annotated[int, Meta(ge=1, description="which one this is")] | msgspec.UnsetType = msgspec.UNSET
    status: Literal["live", "gone-suspect", "gone", "moved"] | None
    corrected: Annotated[list[str], Meta(description="fields that a person corrected")]
    parser: str
    profile: str | None


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record."""
    made = msgspec.json.schema(Record)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": f"newsarchive record ({SCHEMA})",
        **made,
    }


def check(record: dict[str, Any]) -> str | None:
    """What is wrong with a record and where, or None."""
    try:
        msgspec.convert(record, Record)
    except msgspec.ValidationError as problem:
        return str(problem)
    return None
