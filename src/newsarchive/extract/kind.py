"""The kind of a page: an article, a list of articles, or something else (an error, a login, a search, a frameset)."""

import re

from newsarchive.extract.attachments import file_kind
from newsarchive.extract.body import Body
from newsarchive.extract.document import Document
from newsarchive.extract.error_pages import error_told
from newsarchive.extract.scope import same
from newsarchive.extract.teasers import is_made_of_teasers
from newsarchive.model.article import Attachment, Evidence, Kind, Photo
from newsarchive.text.labels import is_tool_line, label, labels_in

_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|anmelden|connexion|iniciar sesión)\b"
    r"|đăng nhập|войти|вход|登录|登錄|ログイン|เข้าสู่ระบบ|로그인",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"©|\bcopyright\b|all rights reserved", re.IGNORECASE)
_FOOT = {"copyright", "updated", "views", "clock"}
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")  # kana and Chinese characters
_SHORT = 600  # characters; an error page has no more text than that
_LITTLE = 140
_ENOUGH_LINKS = 5
_UNDER_TITLE = 8  # blocks
_LONG_LINK = 20  # characters; shorter ones are tools
_DATE = 24
_MARKS = 12  # quotes, dashes and spaces by which two renderings of a title differ


def kind_of(
    document: Document, body: Body, title: str | None, photos: tuple[Photo, ...], attachments: tuple[Attachment, ...]
) -> tuple[Kind, Evidence]:
    """What the page is, and the evidence for it."""
    prose = sum(len(reading.text) for reading in body.readings if reading.type in {"p", "li", "quote"})
    if _is_frameset(document):
        return "other", Evidence("structure:frameset", "html", "", 0.9)
    if prose < _SHORT:
        error = _error(document, body, title)
        if error is not None:
            return "other", error
    captions = any(photo.raw and len(photo.raw) > 30 for photo in photos)
    if title and attachments and prose < _LITTLE and _files_come_first(document, title):
        return "article", Evidence("structure:files", "body", title, 0.6)
    titles, links = _titled_links(document, body)
    if links >= _ENOUGH_LINKS and titles > 3 * prose:
        return "list", Evidence(
            "structure:links", "body", f"{links} links of {titles} characters, {prose} of text", 0.8
        )
    if is_made_of_teasers(document, body):
        return "list", Evidence("structure:teasers", "body", f"{len(body.readings)} pieces of text", 0.7)
    said = sum(_weight(reading.text) for reading in body.readings) if prose < _LITTLE else prose
    if said >= _LITTLE and title:
        return "article", Evidence(
            "text:body", body.main.element.getroottree().getpath(body.main.element), str(prose), 0.9
        )
    if title and prose and (attachments or captions):
        return "article", Evidence("text:short", "body", f"{prose} characters, files or pictures", 0.7)
    if title and (attachments or captions) and links < _ENOUGH_LINKS:
        return "article", Evidence("structure:files" if attachments else "structure:pictures", "body", title, 0.6)
    if title and said >= 40 and links < _ENOUGH_LINKS and not _asks(document) and not _is_foot(body):
        return "article", Evidence("text:note", "body", str(prose), 0.5)
    if links >= _ENOUGH_LINKS:
        return "list", Evidence("structure:links", "body", f"{links} links", 0.6)
    return "other", Evidence("text:nothing", "body", f"{prose} characters", 0.6)


def _is_foot(body: Body) -> bool:
    """Is the little text there is the foot of the page: its rights, its last change, its visitors?"""
    return any(_RIGHTS.search(reading.text) or _FOOT & _kinds(reading.text) for reading in body.readings)


def _kinds(text: str) -> set[str]:
    pieces = [label(piece) for piece in re.split(r"[|·•\n]", text)]
    return {one.kind for one in (*pieces, *labels_in(text)) if one is not None}


def _weight(text: str) -> int:
    """How much a text says, in letters of an alphabet: a sign of a script that needs no spaces says twice as much."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text[:_SHORT]))


def _is_frameset(document: Document) -> bool:
    return document.tree.find(".//frameset") is not None


def _asks(document: Document) -> bool:
    """Does the page ask for a password?"""
    return any((field.get("type") or "").lower() == "password" for field in document.tree.iter("input"))


def _error(document: Document, body: Body, title: str | None) -> Evidence | None:
    heads = [title or "", document.head_title or ""]
    told = error_told(heads, [reading.text for reading in body.readings])
    if told is not None:
        return Evidence("text:error", "body", told, 0.8)
    asked = next((text for text in heads if _LOGIN.search(text[:100]) and len(text) < 60), None)
    if asked is not None and _asks(document):
        return Evidence("text:login", "body", asked, 0.8)
    return None


def _titled_links(document: Document, body: Body) -> tuple[int, int]:
    """The characters and the number of links in the main box that are as long as a title and stand alone."""
    main = body.main
    chars = count = 0
    for block in document.blocks[main.first : main.last]:
        if block.index not in body.indexes and block.link_share > 0.5 and block.chars >= 25:
            chars += block.link_chars
            count += 1
    return chars, count


def _files_come_first(document: Document, title: str) -> bool:
    """Is the first link under the title one to a file? Under the title of a list it leads to a page."""
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
    """Is a block the title, with a date behind it or not?"""
    return text == heading or (text.startswith(heading) and len(text) - len(heading) <= _DATE)
