"""A page: a capture's payload as text, and the evidence that decided how it was read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Decoding:
    """How bytes became text.

    `how` is `bom`, `header`, `meta`, `profile`, `utf-8` (valid UTF-8 against a false label), `detection` or `text`.
    `replaced` counts the characters that were lost. `claims` holds what header and meta said, as (evidence, label).
    `font_code` is `tcvn3`, `vni`, `viscii` or `vps` when a font code was undone.
    """

    charset: str
    how: str
    replaced: int = 0
    font_code: str | None = None
    claims: tuple[tuple[str, str], ...] = ()
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one page. `is_html` is false for a plain-text rendering."""

    url: str | None
    text: str
    decoding: Decoding
    is_html: bool
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """What another page said of this one: the text of its link there, and a date beside it as EDTF."""

    url: str
    where: Literal["list", "feed", "sitemap"]
    anchor: str | None = None
    date: str | None = None
