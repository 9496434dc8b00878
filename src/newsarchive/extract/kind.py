"""The kind of a page: an article, a list of articles, or something else (an error, a login, a search, a frameset)."""

import re
from dataclasses import dataclass

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.body import Body
from newsarchive.extract.document import Document
from newsarchive.extract.error_pages import error_told, page_lost
from newsarchive.extract.layout import has_item, heads_text, leads_away, links_between
from newsarchive.extract.scope import same
from newsarchive.extract.teasers import is_made_of_teasers, says_article
from newsarchive.model.article import Attachment, Evidence, Kind, Photo
from newsarchive.text.labels import is_tool_line, label, labels_in
from newsarchive.text.wordlists import weight

_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|anmelden|connexion|iniciar sesión)\b"
    r"|đăng nhập|войти|вход|登录|登錄|ログイン|เข้าสู่ระบบ|로그인",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"©|\bcopyright\b|all rights reserved", re.IGNORECASE)
_FOOT = {"copyright", "updated", "views", "clock"}
_SHORT = 600  # characters; an error page has no more text than that
_LITTLE = 140
_LEAST_NOTE = 40
_LEAST_CAPTION = 30
_ENOUGH_LINKS = 5
_UNDER_TITLE = 14  # blocks
_LONG_LINK = 20  # characters; shorter ones are tools
_DATE = 24
_MARKS = 12  # quotes, dashes and spaces by which two renderings of a title differ


@dataclass(frozen=True, slots=True)
class _Content:
    """What was read of a page: `title_at` is the block that shows its title, `prose` the characters of its text."""

    document: Document
    body: Body
    title: str | None
    title_at: int | None
    photos: tuple[Photo, ...]
    attachments: tuple[Attachment, ...]
    prose: int


def kind_of(
    document: Document,
    body: Body,
    title: str | None,
    title_at: int | None,
    *,
    others: bool,
    photos: tuple[Photo, ...],
    attachments: tuple[Attachment, ...],
) -> tuple[Kind, Evidence]:
    """What the page is, and the evidence for it.

    `title_at` is the block that shows its title; `others` says that its text is of other pages, a piece of each.
    """
    prose = sum(len(reading.text) for reading in body.readings if reading.type in {"p", "li", "quote"})
    content = _Content(document, body, title, title_at, photos, attachments, prose)
    if _is_frameset(document):
        return "other", Evidence("structure:frameset", "html", "", 0.9)
    headed = title is not None and heads_text(document, body, title, title_at)
    error = _error(content, everywhere=not headed or prose < _LITTLE) if prose < _SHORT else None
    if error is not None:
        return "other", error
    if title and attachments and prose < _LITTLE and files_come_first(document, title):
        return "article", Evidence("structure:files", "body", title, 0.6)
    if others:
        return "list", Evidence("structure:teasers", "body", f"{len(body.readings)} pieces of text", 0.7)
    titles, links = _links_alone(document, body)
    if links >= _ENOUGH_LINKS and titles > 3 * prose and not headed:
        return "list", Evidence(
            "structure:links", "body", f"{links} links of {titles} characters, {prose} of text", 0.8
        )
    if 0 < prose < _LITTLE and title_at is not None and links_between(document, title_at, body.first) >= _ENOUGH_LINKS:
        return "list", Evidence("structure:links", "body", f"{links} links, {prose} of text under them", 0.6)
    article = _article(content, title, few_links=links < _ENOUGH_LINKS, headed=headed) if title else None
    if article is not None:
        return "article", article
    if links >= _ENOUGH_LINKS:
        return "list", Evidence("structure:links", "body", f"{links} links", 0.6)
    if has_item(document):
        return "list", Evidence("structure:item", "body", f"{prose} characters", 0.5)
    return "other", Evidence("text:nothing", "body", f"{prose} characters", 0.6)


def _article(content: _Content, title: str, *, few_links: bool, headed: bool) -> Evidence | None:
    """What speaks for an article: its text, else its files and pictures, else a line or two under its title."""
    body, prose, files = content.body, content.prose, content.attachments
    said = sum(weight(reading.text) for reading in body.readings) if prose < _LITTLE else prose
    if said >= _LITTLE:
        main = body.main.element
        return Evidence("text:body", main.getroottree().getpath(main), str(prose), 0.9)
    if prose and (files or any(photo.raw and len(photo.raw) > _LEAST_CAPTION for photo in content.photos)):
        return Evidence("text:short", "body", f"{prose} characters, files or pictures", 0.7)
    if few_links and (files or _pictured(content)):
        return Evidence("structure:files" if files else "structure:pictures", "body", title, 0.6)
    plain = headed or (few_links and not _asks(content.document))
    if said >= _LEAST_NOTE and plain and not _is_foot(body):
        return Evidence("text:note", "body", str(prose), 0.5)
    return None


def _is_foot(body: Body) -> bool:
    """Is the little text there is the foot of the page: its rights, its address, its last change, its visitors?"""
    return any(
        reading.block.tag == "address" or _RIGHTS.search(reading.text) or _FOOT & _kinds(reading.text)
        for reading in body.readings
    )


def _kinds(text: str) -> set[str]:
    pieces = [label(piece) for piece in re.split(r"[|·•\n]", text)]
    return {one.kind for one in (*pieces, *labels_in(text)) if one is not None}


def _pictured(content: _Content) -> bool:
    """Does a picture under the title tell something?"""
    told = {photo.raw for photo in content.photos if photo.raw and len(photo.raw) > _LEAST_CAPTION}
    if not told or content.title_at is None:
        return False
    return any(block.text in told for block in content.document.blocks[content.title_at :])


def _is_frameset(document: Document) -> bool:
    return document.tree.find(".//frameset") is not None


def _asks(document: Document) -> bool:
    """Does the page ask for a password?"""
    return any((field.get("type") or "").lower() == "password" for field in document.tree.iter("input"))


def _error(content: _Content, *, everywhere: bool) -> Evidence | None:
    document, heads = content.document, [content.title or "", content.document.head_title or ""]
    told = error_told(heads, [reading.text for reading in content.body.readings])
    if told is None and everywhere and not says_article(document):
        told = page_lost(block.text for block in document.blocks if not block.anchors)
    if told is not None:
        return Evidence("text:error", "body", told, 0.8)
    asked = next((text for text in heads if _LOGIN.search(text[:100]) and len(text) < 60), None)
    if asked is not None and _asks(document):
        return Evidence("text:login", "body", asked, 0.8)
    return None


def _links_alone(document: Document, body: Body) -> tuple[int, int]:
    """The characters and the number of links in the main box that are as long as a title and stand alone."""
    main = body.main
    chars = count = 0
    for block in document.blocks[main.first : main.last]:
        if block.index not in body.indexes and block.link_share > 0.5 and block.chars >= 25:
            chars += block.link_chars
            count += 1
    return chars, count


def is_of_others(document: Document, body: Body, title: str | None) -> bool:
    """Whether the text is that of other pages, a piece of each."""
    return is_made_of_teasers(document, body) or (not says_article(document) and leads_away(document, body, title))


def files_come_first(document: Document, title: str) -> bool:
    """Whether the first link under the title is one to a file. Under the title of a list it leads to a page."""
    heading = same(title)
    near = (block for block in document.blocks if -_MARKS <= block.chars - len(title) <= _DATE + _MARKS)
    heads = (block.index for block in near if _is_head(same(block.text), heading))
    at = next(heads, None)
    if at is None:
        return False
    for block in document.blocks[at + 1 : at + _UNDER_TITLE]:
        for anchor in block.anchors:
            href, text = (anchor.get("href") or "").strip(), "".join(anchor.itertext()).strip()
            if file_kind(href) is not None:
                return True
            if len(text) >= _LONG_LINK and not href.startswith(("#", "javascript:")) and not is_tool_line(text):
                return False
    return False


def _is_head(text: str, heading: str) -> bool:
    """Is a block the title, with a date or a kicker beside it or not?"""
    return text == heading or (heading in text and len(text) - len(heading) <= _DATE)
