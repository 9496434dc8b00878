"""The names of sections: what the address and the menu call the places in which a site files its pages."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.hints import BREADCRUMB
from newsarchive.extract.paths import HOME
from newsarchive.extract.scope import Scope, address_of, same, words
from newsarchive.extract.spelling import spelled, unmarked
from newsarchive.extract.title_bounds import area_words

LONGEST = 60
_ENDING = 2  # letters by which the forms of a word differ: "Aussendung", "Aussendungen"
_SHORTEST = 5
_EDGES = " \t\r\n\xa0.!?:;|-\"'»›•"
_MOST_OPTIONS = 300
_MENU_LINKS, _MOST_LINKS = 0.8, 30
_INDEX = re.compile(r"/(?:index|default|home|main)\.\w{3,5}\Z", re.IGNORECASE)


class Filing:
    """What a page's address and menu say of where it is filed."""

    def __init__(self, scope: Scope, title_at: int | None) -> None:
        self.scope = scope
        self.title_at = title_at

    def knows(self, text: str) -> bool:
        """Whether the address or the menu names this section."""
        return self.in_address(text) or self.links_so(text) > 0

    def in_address(self, text: str) -> bool:
        """Whether a folder of the address is called so, in letters without marks, in one form or another."""
        if not self.folders:
            return False
        listed = words(text)
        if not listed or unmarked(listed[0])[:1] not in self.initials:
            return False
        forms = {"".join(map(unmarked, listed)), "".join(spelled(word)[-1] for word in listed)} - {""}
        return any(_alike(form, folder) for folder in self.joined for form in forms)

    def is_office_of_address(self, text: str) -> bool:
        """Whether a folder of several words names the office: `the-press-office`."""
        own = {unmarked(word) for word in words(text)}
        return any(len(folder) > 1 and own.issuperset(folder - {"the"}) for folder in map(frozenset, self.folders))

    def is_choice(self, text: str) -> bool:
        """Whether a form of the page offers this text as a choice, as of the offices whose releases to list."""
        return same(text) in self.choices

    @cached_property
    def choices(self) -> frozenset[str]:
        """The options of the forms of a page without metadata, folded."""
        if "og:title" in self.scope.metadata.meta:
            return frozenset()
        forms = (box.element for box in self.scope.document.boxes if box.tag == "form")
        options = (option for form in forms for option in form.iter("option"))
        return frozenset(same(option.text or "") for option in islice(options, _MOST_OPTIONS)) - {""}

    @cached_property
    def joined(self) -> list[str]:
        """The folders of the address in letters alone."""
        return ["".join(folder) for folder in self.folders]

    @cached_property
    def initials(self) -> frozenset[str]:
        """The letters with which the folders of the address begin."""
        return frozenset(folder[:1] for folder in self.joined)

    @cached_property
    def folders(self) -> list[list[str]]:
        """The words of the folders of the address, without the name of the page itself."""
        pieces = address_of(self.scope.url).path.split("/")[:-1]
        named = ([unmarked(word) for word in words(piece)] for piece in pieces)
        return [folder for folder in named if any(len(word) > 2 and not word.isdigit() for word in folder)]

    def by_address(self) -> str | None:
        """Return the text of the menu's link below whose address the page lies, if it spells the folder's name."""
        own = address_of(self.scope.url)
        above = self.scope.blocks[: self.title_at if self.title_at is not None else 0]
        menu = (block for block in above if block.link_share > _MENU_LINKS)
        found: tuple[int, str] = (0, "")
        top = "/" + own.path[1:].partition("/")[0]  # stands in every link to a folder around the page
        for anchor in (anchor for block in menu for anchor in block.anchors[:_MOST_LINKS]):
            href = anchor.get("href") or ""
            folder = _folder_of(href, own.host) if top in href else ""
            if len(folder) > found[0] and own.path.startswith(folder):
                text = text_in(anchor)
                named = words(folder.rstrip("/").rsplit("/", 1)[-1])
                said = {form for word in words(text) for form in spelled(word)}
                if named and said.issuperset(named) and _folded(text) not in HOME and len(text) <= LONGEST:
                    found = len(folder), text
        return found[1] or None

    def links_so(self, text: str) -> int:
        """Return how many links above the title say this."""
        folded = _folded(text)
        return self.menu[folded] if folded and folded in self.said_above else 0

    @cached_property
    def rows_above(self) -> list[TextBlock]:
        """The lines above the title that are links, without those of a path."""
        above = self.scope.blocks[: self.title_at if self.title_at is not None else 0]
        links = (block for block in above if block.link_chars > _MENU_LINKS * block.chars)
        return [block for block in links if not (block.hints | block.inner) & BREADCRUMB]

    @cached_property
    def said_above(self) -> str:
        """All that they say, folded: what is not in it no single link says."""
        return "\n".join([*(block.text for block in self.rows_above), *area_words(self.scope)]).casefold()

    @cached_property
    def menu(self) -> Counter[str]:
        """How often links above the title say what, folded."""
        return Counter(map(_folded, (*_link_texts(self.rows_above), *area_words(self.scope))))


def _folder_of(href: str, host: str) -> str:
    """The folder that a link from the root of the site leads to, empty for pages, other sites and other forms."""
    path = href.strip().split("#", 1)[0]
    if "://" in path:
        there, _, path = path.split("://", 1)[1].partition("/")
        path = "/" + path if there.split(":", 1)[0] == host else ""
    if not path.startswith("/") or "?" in path:
        return ""
    path = _INDEX.sub("/", path)
    return "" if "." in path.rsplit("/", 1)[-1] else path.rstrip("/") + "/"


def _folded(text: str) -> str:
    """A cheap form of `same`, for the many lines of menus."""
    return text.casefold().strip(_EDGES)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short) and len(long) - len(short) <= _ENDING


def _link_texts(blocks: list[TextBlock]) -> Iterator[str]:
    for block in blocks:
        if block.chars <= LONGEST:
            yield block.text
        for anchor in block.anchors[:12] if len(block.anchors) > 1 else ():
            yield "".join(anchor.itertext())
