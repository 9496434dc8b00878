"""What belongs to a site: its host and the hosts beside it, and what a profile takes in or leaves out."""

import re
from functools import lru_cache

from newsarchive.model.profile import SiteProfile
from newsarchive.text.urls import host_port

_ASSET = re.compile(
    r"\.(?:jpe?g|gif|png|bmp|ico|svg|webp|tiff?|css|js|mp3|mp4|wmv|wma|avi|flv|swf|mov|wav|rm|ram|asf|mpe?g"
    r"|zip|rar|7z|gz|tar|exe|msi|iso|apk|ttf|eot|woff2?|xsd|xsl)$",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|txt|csv|ps|epub|djvu?)$", re.IGNORECASE)
_SESSION = re.compile(r"(?i)(?<=[?&;])(?:PHPSESSID|JSESSIONID|CFID|CFTOKEN|osCsid|zenid|ASPSESSIONID\w*)=[^&;#]*[&;]?")
_USER = re.compile(r"(?i)^(https?://)[^/?#]*@")
_PATH_SESSION = re.compile(r"(?i);jsessionid=[^/?#;]*")


def in_scope(url: str, profile: SiteProfile) -> bool:
    """Whether an address belongs to the site: same host and port (`www` or not), and not left out by the profile."""
    if not same_site(url, profile.url):
        return False
    if any(_pattern(text).search(url) for text in profile.exclude):
        return False
    return not profile.include or any(_pattern(text).search(url) for text in profile.include)


def same_site(url: str, other: str) -> bool:
    """Whether two addresses are of one host, `www.` and the two web schemes being the same."""
    return _bare(url) == _bare(other)


def _bare(url: str) -> tuple[str, int]:
    name, port = host_port(url)
    return name.removeprefix("www."), 80 if port == 443 else port


@lru_cache(maxsize=512)
def _pattern(text: str) -> "re.Pattern[str]":
    return re.compile(text)


def matches(pattern: str | None, url: str) -> bool:
    """Whether a pattern of the profile finds itself in an address."""
    return pattern is not None and _pattern(pattern).search(url) is not None


def is_asset(url: str) -> bool:
    """Whether an address is, by its ending, a picture, a style, a sound or an archive file."""
    return _ASSET.search(url.partition("?")[0].partition("#")[0]) is not None


def is_document(url: str) -> bool:
    """Whether an address is, by its ending, a document to attach: PDF, Word, a table."""
    return _DOCUMENT.search(url.partition("?")[0].partition("#")[0]) is not None


def without_session(url: str) -> str:
    """The address without the session id that a server wrote into it, without user and password, without fragment.

    >>> without_session("http://me:word@a.example/x.php?id=3&PHPSESSID=00ff#top")
    'http://a.example/x.php?id=3'
    """
    if "@" in url:
        url = _USER.sub(r"\1", url)
    return _SESSION.sub("", _PATH_SESSION.sub("", url.partition("#")[0])).rstrip("?&")
