"""Pagers: which links of a page turn it, and which turn the pages of one article."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from newsarchive.discover.links import Link
from newsarchive.discover.periods import are_neighbours, period_of_url
from newsarchive.discover.words import says_next, says_previous
from newsarchive.model.profile import SiteProfile
from newsarchive.text.urls import resolve

_NUMBER = re.compile(
    r"^\W*(?:trang|page|p|pág|página|seite|стр|страница|หน้า|第|halaman|صفحة)?\W*(\d{1,4})\W*(?:页|頁|ページ)?\W*$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"^\W*(\d{1,5})\s?(?:[-–—~〜～]|to|bis|đến|à|al?|até|до|по)\s?(\d{1,5})\W*$", re.IGNORECASE)
_WIDEST = 100
_CONTROL = re.compile(r"ctl\d+", re.IGNORECASE)
_NEXT_LABEL = re.compile(
    r"(?:^|[\W_])(?:next|nextpage|page-next|pagenext|btn_?next|icon_?next)(?:$|[\W_])", re.IGNORECASE
)
_PAGE_WORDS = "page|pagina|page_?no|p|pg|hal|halaman|trang|tr|seite|sayfa|str|strona|side|sida|part|story_?page|cp"
_PART = re.compile(rf"[_,.~-](?:{_PAGE_WORDS})?[_,.-]?(\d{{1,2}})", re.IGNORECASE)
_PART_FOLDER = re.compile(rf"(?:(?:{_PAGE_WORDS})[/_,.-]?)?(\d{{1,2}})", re.IGNORECASE)
_PAGE_NAMES = re.compile(
    rf"^(?:{_PAGE_WORDS}|pages|paged|pagenum|page_num|currentpage|start|offset|limitstart|curpage|pag)$",
    re.IGNORECASE,
)
_ARROWS = ("<", "«", "‹", "←", "◄", "◀", ">", "»", "›", "→", "►", "▶")
_YEARS = range(1900, 2700)
_PLACE, _PLACE_IN_URL = "{page}", "%7Bpage%7D"
_LONGEST_NUMBER = 3  # digits of a page of an article; what is longer names articles
_FEWEST_STEPS = 2  # of a calendar
_FEWEST_ITEMS = 2  # a page with fewer is no list that a template could go on with


@dataclass(frozen=True, slots=True)
class Turn:
    """A link that turns the page; `number` is the page it leads to, if it says."""

    link: Link
    number: int | None

    @property
    def key(self) -> str:
        """What tells this turn from the others of its list."""
        return self.link.url + ("#" + self.link.post.key if self.link.post else "")


def turns_of(links: tuple[Link, ...], url: str) -> list[Turn]:
    """The links that turn the pages of the list at `url`, in the order of the page, each once."""
    found: dict[str, Turn] = {}
    for link in links:
        turn = _turn(link, url)
        if turn is not None and (turn.key not in found or found[turn.key].number is None):
            found[turn.key] = turn
    return list(found.values())


def rows_of(turns: Iterable[Turn], url: str) -> dict[str, tuple[Turn, ...]]:
    """The pagers of a page by name: numbers that turn by the same control, or by the same place of the address.

    A turn without a number belongs to the pager whose control it names, else to the first one.
    """
    rows: dict[str, list[Turn]] = {}
    spoken = []
    for turn in turns:
        if turn.number is None:
            spoken.append(turn)
        else:
            rows.setdefault(_row(turn, url), []).append(turn)
    for turn in spoken:
        own = _row(turn, url)
        rows.setdefault(own if own in rows or not rows else next(iter(rows)), []).append(turn)
    return {name: tuple(several) for name, several in rows.items()}


def _row(turn: Turn, url: str) -> str:
    post = turn.link.post
    if post is not None:
        target = post.target or "&".join(name for name, _ in post.fields)
        return _CONTROL.sub("", target).replace(str(turn.number), "")
    here, there = urlsplit(url), urlsplit(turn.link.url)
    if here.path != there.path:
        return "/"
    before = parse_qsl(here.query, keep_blank_values=True)
    return "&".join(sorted({name for name, value in parse_qsl(there.query) if (name, value) not in before}))


def chosen(turns: list[Turn], profile: SiteProfile, url: str, headlines: int) -> list[Turn]:
    """The turns that the profile's `pager` lets through; for `template`, the one that it makes itself."""
    match profile.pager:
        case "none":
            return []
        case "postback":
            return [turn for turn in turns if turn.link.post is not None]
        case "link" | "cursor":
            return [turn for turn in turns if turn.number is None]
        case "number":
            return [turn for turn in turns if turn.number is not None]
        case "template" if profile.pager_template and headlines >= _FEWEST_ITEMS:
            return _by_template(profile.pager_template, url)
        case _:
            return turns


def _by_template(template: str, url: str) -> list[Turn]:
    """The page after this one, by the profile's template: `?trang={page}` or `/tin/trang-{page}.html`."""
    shape = re.escape(resolve(url, template) or template).replace(re.escape(_PLACE), r"(\d{1,5})")
    here = re.fullmatch(shape.replace(re.escape(_PLACE_IN_URL), r"(\d{1,5})"), url)
    number = int(here[1]) + 1 if here else 2
    address = resolve(url, template.replace(_PLACE, str(number)))
    return [Turn(Link(address, str(number)), number)] if address else []


def _turn(link: Link, url: str) -> Turn | None:
    if len(link.text) > 40 or link.how in ("frame", "iframe"):
        return None
    number = page_number(link.text)
    if link.post is not None:
        return _pressed(link, number)
    if not (number is not None or _says_next(link)) or is_step(link, url):
        return None
    return Turn(link, number) if is_turn_of(link.url, url) else None


def is_step(link: Link, url: str) -> bool:
    """Whether a link of a calendar leads to another day or month than its page's: a list of its own, no page of one."""
    period, own = period_of_url(link.url), period_of_url(url)
    if period is None or period == own:
        return False
    number = page_number(link.text)
    if number is not None:
        return int(period[-2:]) == number
    if says_next(link.text) or says_previous(link.text) or link.text[:1] in _ARROWS or link.text[-1:] in _ARROWS:
        return True
    return own is not None and are_neighbours(period, own)


def is_calendar(links: Iterable[Link], url: str) -> bool:
    """Whether links of a page lead from month to month, or to several days."""
    return sum(is_step(link, url) for link in links) >= _FEWEST_STEPS


def _pressed(link: Link, number: int | None) -> Turn | None:
    """A postback that turns the page: by its argument, by its number, or by a word."""
    post = link.post
    if post is None or (post.fields and link.how not in ("button", "submit")):
        return None
    argument = re.fullmatch(r"(?i)page\$(\d{1,5}|next|first|last|prev)", post.argument)
    if argument:
        if argument[1].isdigit():
            return Turn(link, int(argument[1]))
        return Turn(link, None) if argument[1].lower() == "next" else None
    if number is not None or _says_next(link) or re.search(r"(?i)(?:next|nextpage)$", post.target or ""):
        return Turn(link, number)
    if link.text.strip() in ("...", "…") and re.search(r"(?i)pag", post.target or ""):
        return Turn(link, None)
    return None


def page_number(text: str) -> int | None:
    """The page that a link's text names, or the first item on it; a year names none.

    >>> page_number("[ 3 ]"), page_number("Trang 12"), page_number("2004"), page_number("11 - 20")
    (3, 12, None, 11)
    """
    match = _NUMBER.match(text) if len(text) <= 16 else None
    if match is None and len(text) <= 16:
        match = _RANGE.match(text)
        if match is not None and not 0 <= int(match[2]) - int(match[1]) < _WIDEST:
            return None
    if match is None or int(match[1]) in _YEARS or int(match[1]) == 0:
        return None
    return int(match[1])


def _says_next(link: Link) -> bool:
    if link.rel == "next" or says_next(link.text):
        return True
    return (
        bool(link.label)
        and len(link.text) < 24
        and not says_previous(link.text)
        and bool(_NEXT_LABEL.search(link.label))
    )


def is_turn_of(other: str, url: str) -> bool:
    """Whether two addresses look like pages of one list: one place differs, or a page number comes in between."""
    a, b = urlsplit(url), urlsplit(other)
    if a.netloc.removeprefix("www.") != b.netloc.removeprefix("www."):
        return False
    if a.path.lower() == b.path.lower():
        return _queries_turn(a.query, b.query)
    left, right = _segments(a.path), _segments(b.path)
    if a.query and b.query and a.query != b.query:
        return False
    same_start = _common(left, right)
    same_end = _common(left[same_start:][::-1], right[same_start:][::-1])
    return (len(left) - same_start - same_end <= 2 and 1 <= len(right) - same_start - same_end <= 2) or (
        len(left) == len(right) and len(left) - same_start <= 2
    )


def _queries_turn(query: str, other: str) -> bool:
    one, two = dict(parse_qsl(query, keep_blank_values=True)), dict(parse_qsl(other, keep_blank_values=True))
    changed = [name for name in two if one.get(name) != two[name]]
    lost = [name for name in one if name not in two]
    # A cursor carries several values from page to page; what names the list itself stays.
    return (
        bool(changed) and len(lost) <= 3 and (len(changed) <= 2 or any(n.lower().startswith("page") for n in changed))
    )


def _segments(path: str) -> list[str]:
    return [part for part in path.lower().split("/") if part]


def _common(left: list[str], right: list[str]) -> int:
    count = 0
    for one, two in zip(left, right, strict=False):
        if one != two:
            break
        count += 1
    return count


def parts_of(links: tuple[Link, ...], url: str) -> list[str]:
    """The addresses of the further pages of the article at `url` that its page links to, in order."""
    found: dict[str, int] = {}
    for link in links:
        if link.post is not None or len(link.text) > 20:
            continue
        number = page_number(link.text)
        part = part_number(link.url, url)
        if part is not None and part >= 1 and (number is not None or _says_next(link)):
            found.setdefault(link.url, part)
    return [address for address, _ in sorted(found.items(), key=lambda pair: pair[1])]


def part_number(other: str, url: str) -> int | None:
    """Which page of the article at `url` the address `other` is; None if it is none of them.

    >>> part_number("http://a.example/x/art_7_2.html", "http://a.example/x/art_7.html")
    2
    """
    a, b = urlsplit(url), urlsplit(other)
    if a.netloc != b.netloc or url == other:
        return None
    if a.path == b.path:
        one, two = dict(parse_qsl(a.query)), dict(parse_qsl(b.query))
        changed = [name for name in {**one, **two} if one.get(name) != two.get(name)]
        if len(changed) == 1 and _PAGE_NAMES.match(changed[0]):
            value = two.get(changed[0], "")
            return int(value) if value.isdigit() and len(value) <= _LONGEST_NUMBER else None
        return None
    if a.query == b.query and b.path.startswith(a.path.rstrip("/") + "/"):
        match = _PART_FOLDER.fullmatch(b.path[len(a.path.rstrip("/")) + 1 :].rstrip("/"))
        return int(match[1]) if match and len(a.path) > 1 else None
    (folder, _, name), (other_folder, _, other_name) = a.path.rpartition("/"), b.path.rpartition("/")
    stem, _, extension = name.rpartition(".")
    other_stem, _, other_extension = other_name.rpartition(".")
    if a.query != b.query or extension != other_extension or not stem:
        return None
    if not (folder.endswith(other_folder) or other_folder.endswith(folder)):
        return None  # a copy of the tree in another folder may share its further pages
    match = _PART.fullmatch(other_stem[len(stem) :]) if other_stem.startswith(stem) else None
    return int(match[1]) if match else None
