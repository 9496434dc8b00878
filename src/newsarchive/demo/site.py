"""The sample site as a function: a request in, an answer out. It has four looks, as a site has that grew slowly."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from newsarchive.demo import look_breaks, look_english, look_fonts, look_tables
from newsarchive.demo.pictures import pdf, png
from newsarchive.demo.stories import Story, stories

ROBOTS = b"User-agent: *\nDisallow: /quantri/\nDisallow: /Print.aspx\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the site answers."""

    status: int
    content_type: str
    body: bytes

    @property
    def etag(self) -> str:
        """A validator that changes with the body only."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'


def answer(method: str, target: str, body: bytes = b"") -> Answer:
    """Answer one request for a path with its query."""
    parts = urlsplit(target)
    query = {key: values[0] for key, values in parse_qs(parts.query).items()}
    form = {key: values[0] for key, values in parse_qs(body.decode("latin-1")).items()} if method == "POST" else {}
    for pattern, page in _ROUTES:
        found = re.fullmatch(pattern, parts.path)
        if found:
            return page(found, query, form) or _MISSING
    return _MISSING


def _story(look: str, number: str | None) -> Story | None:
    return next((story for story in stories() if story.look == look and str(story.id) == number), None)


Query = Mapping[str, str]
Page = Callable[[re.Match[str], Query, dict[str, str]], Answer | None]
_MISSING = Answer(
    404, "text/html; charset=utf-8", b"<html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>"
)


def _html(html: str, encode: Callable[[str], bytes], charset: str = "") -> Answer:
    return Answer(200, "text/html" + charset, encode(html))


def _tables(_: re.Match[str], query: Query, form: dict[str, str]) -> Answer | None:
    tab = query.get("tabid")
    if tab == "2":
        return _html(
            look_tables.listing(look_tables.page_asked_for(form) if form else 1), look_tables.encode, "; charset=utf-8"
        )
    story = _story("tables", query.get("id")) if tab == "12" else None
    if story:
        return _html(look_tables.article(story), look_tables.encode, "; charset=utf-8")
    return None if tab else _html(look_tables.home(), look_tables.encode, "; charset=utf-8")


def _breaks_list(found: re.Match[str], _: Query, __: dict[str, str]) -> Answer | None:
    number = int(found[1])
    return _html(look_breaks.listing(number), look_breaks.encode) if 1 <= number <= look_breaks.count() else None


def _breaks(found: re.Match[str], _: Query, __: dict[str, str]) -> Answer | None:
    story = _story("breaks", found[1])
    return (
        _html(look_breaks.article(story), look_breaks.encode) if story and look_breaks.path(story) == found[0] else None
    )


def _fonts(found: re.Match[str], _: Query, __: dict[str, str]) -> Answer | None:
    story = _story("fonts", found[1])
    return _html(look_fonts.article(story), look_fonts.encode) if story else None


def _english(_: re.Match[str], query: Query, __: dict[str, str]) -> Answer | None:
    story = _story("english", query.get("sid"))
    if story:
        return _html(look_english.article(story), look_english.encode, "; charset=windows-1252")
    start = query.get("start", "0")
    if "sid" in query or not start.isdigit():
        return None
    return _html(look_english.listing(int(start)), look_english.encode, "; charset=windows-1252")


def _picture(found: re.Match[str], _: Query, __: dict[str, str]) -> Answer:
    return Answer(200, "image/png", png(sum(found[0].encode())))


def _download(found: re.Match[str], _: Query, __: dict[str, str]) -> Answer | None:
    offered = {story.attachment.name for story in stories() if story.attachment}
    return Answer(200, "application/pdf", pdf("Huong dan van thu")) if found[1] in offered else None


_ROUTES: tuple[tuple[str, Page], ...] = (
    (r"/robots\.txt", lambda *_: Answer(200, "text/plain", ROBOTS)),
    (r"/|/Default\.aspx", _tables),
    (r"/kinhte/trang-(\d{1,4})\.html", _breaks_list),
    (r"/kinhte/(\d{1,6})-[a-z0-9-]*\.html", _breaks),
    (r"/luutru/(?:index\.htm)?", lambda *_: _html(look_fonts.listing(), look_fonts.encode)),
    (r"/luutru/tin(\d{1,6})\.htm", _fonts),
    (r"/english/(?:news\.php)?", _english),
    (r"/(?:images|Uploads/News|kinhte/anh|luutru|english/pics)/[a-z0-9-]+\.png", _picture),
    (r"/Uploads/([a-z-]+\.pdf)", _download),
)
