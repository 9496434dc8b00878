"""Images: where the picture of an <img> lies, and whether it is furniture."""

import re
from typing import Any

from newsarchive.extract import hints
from newsarchive.extract.blocks import ImageSeen
from newsarchive.extract.document import Document
from newsarchive.extract.hints import names_of
from newsarchive.text.tidy import tidy

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-full",
    "data-image",
    "data-url",
    "data-img-src",
)
_SETS = ("data-srcset", "srcset", "data-lazy-srcset")
_NAMES = """
logo icon ico sprite spacer space pixel blank clear trans transparent button btn arrow bullet dot banner avatar gravatar
print printer mail email rss share facebook twitter youtube zalo header footer bg line divider badge new hot star rating
smiley smilies emoji captcha counter seal flag friend clip pdf word home search loading loader placeholder default
noimage topic topics
"""
_FURNITURE_NAMES = frozenset(_NAMES.split())
_WORDS = re.compile(r"[^\W\d_]+")
_FURNITURE_HINTS = (
    hints.MENU | hints.RELATED | hints.SHARE | hints.SOCIAL | hints.AD | hints.FOOTER | hints.COMMENT | hints.BIO
    | hints.COOKIE | hints.SIGNUP | hints.BREADCRUMB | hints.TEASER
)  # fmt: skip
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif)$", re.IGNORECASE)
_PICTURE_PAGE = re.compile(
    r"photo|image|gallery|galerie|galeria|picture|popup|zoom|lightbox|/anh[-/_]|hinh-?anh", re.IGNORECASE
)
_LEAST_TOLD = 12  # characters of what an image that is named for its caption says
_LONGEST_TOLD = 400
_ENLARGES = re.compile(
    r"enlarge|larger|zoom|full size|close|vergrö|größer|agrandi|ampliar|ingrandi|powięk|увелич|büyüt|phóng to|perbesar"
    r"|ขยาย|放大|拡大|크게|تكبير|بزرگ", re.IGNORECASE
)  # fmt: skip
_WIDE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NUMBER = re.compile(r"\s*(\d{1,5})")
_FILE_OF = re.compile(r"(?:[a-zA-Z][\w+.-]*:)?(?://[^/?#]*)?(?:[^?#]*/)?([^/?#]*)", re.ASCII)  # of an address
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|webp|bmp)|[\w-]*\d{3,}[\w-]*|(?:img|dsc|image|photo|ảnh|hình)[\s_-]*\d*", re.IGNORECASE
)


def source_of(element: Any) -> str | None:
    """The address of the picture: lazy attributes first, then the sets, then `src`; None for inline data."""
    for name in _LAZY:
        value = (element.get(name) or "").strip()
        if value and not value.startswith(("data:", "{")):
            return value
    source = (element.get("src") or "").strip()
    if source and not source.startswith("data:"):
        return source
    for name in _SETS:
        value = (element.get(name) or "").strip()
        if value and not value.startswith("data:"):
            return value.split(",")[0].split()[0] if value.split(",")[0].split() else None
    return None


def size_of(element: Any) -> tuple[int, int]:
    """Width and height as the mark-up states them; 0 where it does not."""
    return _pixels(element.get("width")), _pixels(element.get("height"))


def _pixels(value: str | None) -> int:
    found = _NUMBER.match(value or "")
    return int(found[1]) if found and "%" not in (value or "") else 0


def is_furniture(image: ImageSeen, names: int) -> bool:
    """Is the image part of the page, not of the article: a logo, a bullet, a button?

    `names` are the words of its names and of those around it, up to the article.
    """
    element = image.element
    width, height = size_of(element)
    if 0 < width <= 48 or 0 < height <= 40 or 0 < width * height < 4000:
        return True
    if names & _FURNITURE_HINTS:
        return True
    found = _FILE_OF.match((source_of(element) or "")[:2000])
    name = found[1] if found else ""
    large = width >= 200 and height >= 100
    if not name or large:
        return False
    return names_furniture(name)


def names_furniture(file_name: str) -> bool:
    """Does the name of a picture's file say that it is part of the page?

    >>> names_furniture("print_icon.gif"), names_furniture("bridge2.jpg")
    (True, False)
    """
    stem = file_name.rsplit(".", 1)[0][:80].lower()
    return not _FURNITURE_NAMES.isdisjoint(_WORDS.findall(stem)) or "no-image" in stem


def is_teaser(image: ImageSeen) -> bool:
    """Does the image stand in a link to another page, not to the picture itself or a page of pictures?"""
    return image.link is not None and _leads_away(image.link.get("href") or "")


def _leads_away(href: str) -> bool:
    """Does a link lead to another page, not to the picture itself or a script that shows it?"""
    href = href.strip()
    if not href or href[0] == "#" or href[:11].lower() == "javascript:":
        return False
    return not (_IMAGE_FILE.search(href.split("?")[0]) or _IMAGE_FILE.search(href) or _PICTURE_PAGE.search(href[:300]))


def alt_sentence(element: Any, document: Document) -> str | None:
    """What `alt` or `title` says of the image, if it is a sentence and not a file name or the page's title."""
    for name in ("alt", "title"):
        text = " ".join((element.get(name) or "").split())
        if len(text) > 400 or _FILE_NAME.fullmatch(text) or _IMAGE_FILE.search(text):
            continue
        told = names_of(element) & hints.CAPTION and " " in text and len(text) > _LEAST_TOLD
        if (text.count(" ") < 4 or len(text) < 25) and not told and not (len(text) >= 14 and _WIDE.search(text)):
            continue
        head = (document.head_title or "").casefold()
        if text.casefold() in head or (head and head in text.casefold()):
            continue
        return text
    return None


def title_of_enlarged(image: ImageSeen) -> str | None:
    """The title of a link from a small picture to the same one, enlarged, if it has words of its own."""
    title = tidy(image.link.get("title") or "")
    href = (image.link.get("href") or "").strip()
    if not _IMAGE_FILE.search(href.split("?")[0]) or not _LEAST_TOLD <= len(title) <= _LONGEST_TOLD or " " not in title:
        return None
    return None if _ENLARGES.search(title) or _FILE_NAME.fullmatch(title) else title
