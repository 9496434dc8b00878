"""What the looks of a block say of a name in it: the names around it, its place, its neighbours, its links."""

import re
from collections.abc import Iterator
from typing import Any

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.hints import (
    ASIDE,
    AUTHOR,
    BIO,
    CAPTION,
    COMMENT,
    CREDIT,
    DATE,
    META,
    RELATED,
    TAGS,
    TEASER,
    WIDGET,
    hint_of,
)
from newsarchive.extract.places import Places
from newsarchive.text.labels import label
from newsarchive.text.names_words import FORM_FIELDS

_HREF = re.compile(  # begins with a slash alone, so that addresses are passed quickly
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|byline|by|profile?s?|people|person|team|journalist[ae]?s?|staff|redakt\w*|"
    r"writers?|columnists?|user|users|member|mitglied|contributors?|correspondents?|reporters?|tac-gia|forfatter|skribent|"
    r"kolumnen?|sobre|perfil|firma|firmas|redazione|schrijver|auteur)[/._=-]"
)
_TOPIC = re.compile(
    r"/(?:tags?|topics?|themen?|themes?|schlagworte?|etiquetas?|temas?|sujets?|dossiers?|keywords?|chu-de|tu-khoa|categor\w+|"
    r"section|search|suche|buscar)[/._=?-]",
    re.IGNORECASE,
)
_LINK_NAMES = re.compile(
    r"(?:^|[\s_-])(?:fn|author\w*|byline\w*|username|nickname|signature|redakt\w+|autor\w*|p-author)(?:$|[\s_-])"
)
_BY_BEFORE = re.compile(
    r"(?:\b(?:by|von|vom|por|par|door|oleh|autor|author|author[ei]?|auteur|autore|redaktion|texte?|reporter)|bởi|автор|作者|记者|記者)[:：]?\s*$",
    re.IGNORECASE,
)
_NAMED = (
    ("author", AUTHOR), ("bio", BIO), ("comment", COMMENT), ("caption", CAPTION), ("credit", CREDIT), ("date", DATE),
    ("meta", META), ("related", RELATED), ("tags", TAGS), ("teaser", TEASER), ("aside", ASIDE), ("widget", WIDGET),
)  # fmt: skip


def leads_to_author(anchor: Any) -> bool:
    """Whether the address of a link is that of an author's page."""
    href = (anchor.get("href") or "").lower()
    return _HREF.search(href) is not None or "?author=" in href or "&author=" in href


def link_features(anchor: Any) -> list[str]:
    """What says that a link is an author's; nothing for other links."""
    features = ["link-rel"] if anchor.get("itemprop") == "author" or "author" in anchor.get("rel", "") else []
    if leads_to_author(anchor):
        features.append("link-href")
    if anchor.keys() != ["href"] and (
        hint_of(dict(anchor.items())) & AUTHOR or _LINK_NAMES.search((anchor.get("class") or "").lower())
    ):
        features.append("link-named")
    return features


def looks(block: TextBlock, places: Places, place: str) -> Iterator[str]:
    """Yield what a block's names, style, place and neighbours say."""
    mask = block.hints | block.inner
    for name, bit in _NAMED:
        if mask & bit:
            yield "in-" + name
    if block.box.hints & AUTHOR:
        yield "box-author"
    if block.right:
        yield "right-" + place
    if block.bold_share > 0.8:
        yield "bold-" + place
    elif block.italic_share > 0.8:
        yield "italic-" + place
    if block.level:
        yield "heading"
    if block.kind == "li":
        yield "in-li"
        if block.link_share > 0.9:
            yield "linked-li"
    if any(_TOPIC.search(anchor.get("href") or "") for anchor in block.anchors[:3]):
        yield "to-topic"
    yield from _beside(block, places)


def _beside(block: TextBlock, places: Places) -> Iterator[str]:
    if places.title_at is not None and block.index == places.title_at + 1:
        yield "next-to-title"
    if block.index == places.last:
        yield "next-to-end"
    neighbours = places.scope.blocks[max(0, block.index - 2) : block.index + 3]
    if any(near.times or (near.hints | near.inner) & DATE for near in neighbours):
        yield "near-date"


def label_before(block: TextBlock, text: str) -> list[str]:
    """What the words before a link in its block say of it."""
    at = block.text.find(text)
    before = block.text[:at] if at > 0 else ""
    if not before.strip():
        return []
    if _BY_BEFORE.search(before[-40:]):
        return ["by-before"]
    said = label(block.text[max(0, at - 40) : at + len(text)] if at > 40 else block.text[: at + len(text)])
    return [f"label-{said.kind}"] if said is not None else ["text-before"]


def label_above(block: TextBlock, places: Places) -> str | None:
    """What the line above a block says the next line is."""
    if not block.index:
        return None
    above = places.scope.blocks[block.index - 1]
    if above.tag == block.tag == "th":  # heads of columns
        return "field"
    if above.chars <= 40 and above.text.rstrip(" :：").casefold() in FORM_FIELDS:
        return "field"
    said = label(above.text.rstrip(" :：") + ":") if above.chars <= 40 else None
    return said.kind if said is not None and not said.rest else None
