"""What a page is to the crawl: an article, a list, a frame around others, an error in disguise, or something else."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal

from newsarchive.discover.discovery import Discovered
from newsarchive.discover.links import Link
from newsarchive.discover.pagers import is_calendar
from newsarchive.discover.scope import matches
from newsarchive.discover.shapes import shape
from newsarchive.jobs.furniture import Furniture
from newsarchive.jobs.reading import Reading
from newsarchive.model.article import Article
from newsarchive.model.profile import SiteProfile
from newsarchive.text.fingerprint import digest
from newsarchive.text.tidy import tidy

Verdict = Literal["article", "list", "frame", "missing", "other"]
_MOST_SHARED = 0.5
_MANY_ITEMS = 4
_FEWEST_SPACES = 2
_LONG_TEXT = 600
_SHORT_TEXT = 500
_LEAST_TEXT = 40
_LONGEST_DATE = 20
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on one page; `content` is a number for its text without any digits: counters, clocks, dates."""

    verdict: Verdict
    content: int


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known before a page is read: a headline led to it, it is addressed as articles are, it is of a list.

    `furniture` tells what stands on most lists of the site.
    """

    headline: str | None = None
    by_address: bool = False
    of_list: bool = False
    furniture: Furniture | None = None


def judge(
    reading: Reading, found: Discovered, article: Article, profile: SiteProfile, expected: Expected | None = None
) -> Judged:
    """Judge a page that the server gave with status 200."""
    expected = expected or Expected(by_address=True)
    content = number_of(_DIGITS.sub("", reading.shown))
    url = reading.page.url or "" if reading.page else ""
    if matches(profile.list_pattern, url):
        return Judged("list", content)
    if found.frames:
        return Judged("frame", content)
    if article.kind == "article" and _says_something(article, expected.furniture):
        if matches(profile.article_pattern, url) or _is_plausible(article, reading, url, expected):
            return Judged("article", content)
        return Judged("list", content)
    if expected.by_address and not expected.of_list and _is_what_was_promised(article, found, expected, reading):
        return Judged("article", content)
    links = found.links if expected.of_list else _without_menu(found, expected).links
    headlines = sum(link.is_headline for link in links)
    if headlines >= 2 or found.turns or found.presses or is_calendar(links, url):
        return Judged("list", content)
    return Judged("other", content)


def _without_menu(found: Discovered, expected: Expected) -> Discovered:
    if expected.furniture is None:
        return found
    menu = expected.furniture.is_menu
    return replace(found, links=tuple(link for link in found.links if not menu(link.url)))


def _says_something(article: Article, furniture: Furniture | None) -> bool:
    """Whether there is a text besides the lines that stand on most lists of the site, or files or pictures."""
    own = [text for text in article.paragraphs if furniture is None or not furniture.is_line(text)]
    if len(own) == len(article.paragraphs):
        return bool(own)
    return sum(map(len, own)) >= _LEAST_TEXT or bool(article.attachments)


def _is_what_was_promised(article: Article, found: Discovered, expected: Expected, reading: Reading) -> bool:
    """Whether a page with hardly any text is the one promised: it shows the headline, and files, pictures or a line."""
    promised = tidy(expected.headline or "").casefold()
    if not promised or promised not in tidy(reading.shown).casefold():
        return False
    # A turn without a number may lead to the article before or after.
    if any(turn.number for turn in found.turns) or any(
        link.text.casefold() == promised for link in (*found.links, *found.presses)
    ):
        return False
    is_titled = tidy(article.title or "").casefold() == promised
    if is_titled and (article.attachments or _says_something(article, expected.furniture)):
        return True
    return bool(own_pictures(reading, expected.furniture) or found.documents)


def own_pictures(reading: Reading, furniture: Furniture | None) -> list[str]:
    """The pictures of a page that do not stand on most lists of the site."""
    return [url for url in reading.pictures if furniture is None or not furniture.is_menu(url)]


def _is_plausible(article: Article, reading: Reading, url: str, expected: Expected) -> bool:
    """Whether what the page holds and how it was reached fit an article, not a list of them."""
    found = _without_menu(reading.found, expected)
    if expected.of_list or _is_made_of_links(article, found):
        return False
    if expected.by_address:
        return True
    target = reading.title_leads_to
    if target is not None and target != found.canonical and not alike(shape(target), shape(url)):
        return False  # the one item of a list
    if _is_a_teaser(article, found, url, expected):
        return False
    if not _leads_to_items(found, url, reading.found):
        return True
    repeated = Counter(link.text for link in found.links if link.text and not link.text.isdigit())
    says_more = any(count >= 3 for count in repeated.values())
    if expected.headline is None or says_more:
        return False
    is_titled = article.title is not None and tidy(article.title).casefold() == tidy(expected.headline).casefold()
    return is_titled or sum(map(len, article.paragraphs)) >= _LONG_TEXT


def _is_a_teaser(article: Article, found: Discovered, url: str, expected: Expected) -> bool:
    """Whether there is little text, under no title that led here, all of it beside links to another kind of page."""
    foot = expected.furniture
    texts = [text for text in article.paragraphs if len(text) > _LONGEST_DATE and not (foot and foot.is_line(text))]
    if _has_promised_title(article, expected) or not texts or sum(map(len, texts)) > _SHORT_TEXT * len(texts):
        return False
    own = shape(url)
    items = [link for link in found.links if link.text and not alike(shape(link.url), own)]
    items += [press for press in found.presses if press.is_headline]
    return all(any(_is_beside(text, link) for link in items) for text in texts)


def _is_beside(text: str, link: Link) -> bool:
    """Whether a text stands beside a headline, or begins with a link of several words, behind its date."""
    if link.is_headline and text in link.near:
        return True
    return link.text.count(" ") >= _FEWEST_SPACES and 0 <= text.find(link.text) <= _LONGEST_DATE


def _has_promised_title(article: Article, expected: Expected) -> bool:
    """Whether a headline led here that the page bears as its title; one on a list may be cut."""
    promised = tidy(expected.headline or "").casefold().rstrip(" .…")
    return bool(promised) and tidy(article.title or "").casefold().startswith(promised)


def _leads_to_items(found: Discovered, url: str, everything: Discovered) -> bool:
    """Whether many links lead to one shape of address that is not the page's own: articles link to their like.

    What that shape holds the headlines of the menu tell too.
    """
    shapes = Counter(shape(link.url) for link in found.links if link.how in ("a", "script", "area"))
    said = {(shape(link.url), link.text) for link in everything.links if link.is_headline}
    headlines = Counter(name for name, _ in said)
    own = shape(url)
    many = [name for name, count in shapes.items() if count >= _MANY_ITEMS and headlines[name] >= 3]
    return any(not alike(name, own) for name in many)


def alike(item: str, own: str) -> bool:
    """Whether a shape is of the page's own kind: the same path, and no parameter that the page's address lacks."""
    path, _, query = item.partition("?")
    own_path, _, own_query = own.partition("?")
    return path == own_path and set(query.split("&")) <= set(own_query.split("&"))


def number_of(text: str) -> int:
    """A text as a number of 63 bits: equal texts, equal numbers."""
    return int(digest(text)[7:22], 16)


def _is_made_of_links(article: Article, found: Discovered) -> bool:
    """Whether most of what was taken for reading text are links and the leads beside them."""
    items = [link for link in (*found.links, *found.presses) if link.is_headline]
    said = {link.text for link in items}
    title = tidy(article.title or "").casefold()
    near = [link.near for link in items if link.near and link.text.casefold() != title]  # an article's own pictures
    near = [text for text in near if any(paragraph in text for paragraph in article.paragraphs)]
    if len(set(near)) < 2:  # one link with text beside it is the way to a neighbour, not a list of items
        near = []
    total = sum(len(paragraph) for paragraph in article.paragraphs)
    shared = 0
    for paragraph in article.paragraphs:
        if (
            paragraph in said
            or any(paragraph in text for text in near)
            or any(text in paragraph for text in said if len(text) > 30)
        ):
            shared += len(paragraph)
    return len(said) >= 3 and shared > _MOST_SHARED * max(1, total)
