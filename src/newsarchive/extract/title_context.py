"""What the texts that could be a title are compared with: the page's other statements, its address, its lines."""

import re
from collections import Counter
from functools import cached_property

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.scope import Address, Scope, address_of, same, words
from newsarchive.extract.spelling import spelled, unmarked
from newsarchive.extract.title_parts import Candidate, parts_of_head_title
from newsarchive.extract.title_path import headline_under
from newsarchive.text.wordlists import UNSPACED, is_unspaced

_MADE_OF = frozenset(("og", "twitter", "ld-headline", "head:first", "head:whole"))
_OPENING, _READ = 6, 600  # blocks, and letters of each, in which the text speaks of what its title says
_LONGEST_LINK = 160
_SLUG = re.compile(r"(?:[^\W_]+[-_]){3}")
_REPEATED = 0.5  # of the words of an address that names the page, in some text
_HOME = re.compile(r"(?:/|\./)?(?:(?:index|default|home)\.\w{3,5})?", re.IGNORECASE)
_DIGITS = re.compile(r"\d")


class Bag:
    """The words of a text, counted."""

    def __init__(self, text: str) -> None:
        self.listed = tokens(text)
        self.counts: dict[str, int] = Counter(self.listed)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """The words as addresses spell them."""
        return frozenset(form for word in self.counts for form in spelled(word))

    def overlap(self, other: "Bag") -> float:
        """Return the share of words that two texts have in common."""
        total = len(self.listed) + len(other.listed)
        if not total:
            return 0.0
        common = 0
        for word, count in self.counts.items():
            there = other.counts.get(word)
            if there:
                common += min(count, there)
        return 2 * common / total


class Context:
    """What the candidates of a page are compared with."""

    def __init__(self, scope: Scope, candidates: list[Candidate]) -> None:
        self.scope = scope
        self.bags = {c.key: Bag(c.text) for c in candidates}
        self._count_lines(candidates)
        self.ranks = _ranks_above(scope)
        self.h1s = sum(level == 1 and cut == "whole" for c in candidates for _, level, cut in c.blocks)
        self._read_address()
        self._read_head()
        headings = [c for c in candidates if c.blocks and c.blocks[0][1]]
        before = [c for c in headings if c.blocks[0][0].index <= scope.first]
        self.top_level = min((c.blocks[0][1] for c in before), default=9)
        self.nearest = max((c.blocks[0][0].index for c in before), default=-1)
        self.largest = max([block.size for block in scope.blocks[: scope.first + 1]], default=0)
        self.keys = [c.key for c in candidates if not c.sources.isdisjoint(_MADE_OF)]
        self.long_keys = [key for key in self.keys if len(key) > 12]

    def _count_lines(self, candidates: list[Candidate]) -> None:
        """Count the lines that say what a candidate says, and note where links do."""
        self.repeats: dict[str, int] = dict.fromkeys([c.text.lower() for c in candidates], 0)
        self.first_link: dict[str, int] = {}
        self.last_link: dict[str, int] = {}
        lengths = {len(low) for low in self.repeats}
        for block in self.scope.blocks:
            if block.chars not in lengths:
                continue
            low = block.text.lower()
            if low not in self.repeats:
                continue
            self.repeats[low] += 1
            if block.chars <= _LONGEST_LINK and block.link_chars > 0.9 * block.chars:
                self.last_link[low] = block.index
                self.first_link.setdefault(low, block.index)

    @cached_property
    def shown_under_path(self) -> frozenset[int]:
        """The indexes of the headlines under a heading that only ends a path."""
        first, blocks = self.scope.first, self.scope.blocks
        shown = [headline_under(block, blocks) for block in blocks[:first] if block.level == 1]
        return frozenset(below[-1].index for below in shown if below and below[-1].index <= first)

    def _read_address(self) -> None:
        address = address_of(self.scope.url)
        self.host = address.host
        self.slug = self._slug(address)
        self.path = frozenset(map(unmarked, words(address.path)))
        self.core = "".join(words(address.core))

    def _slug(self, address: Address) -> frozenset[str]:
        """The words in which the address names the page, if any text repeats them: "show_news.php" names none."""
        pieces = [
            piece for piece in address.query.replace("=", "&").replace(":", "&").split("&") if _SLUG.search(piece)
        ]
        if not pieces and address.query and _DIGITS.search(address.query):
            return frozenset()
        slug = frozenset(words(max(pieces, key=len)) if pieces else address.slug)
        slug = frozenset(unmarked(word) for word in slug if not word.isdigit())
        repeated = max((len(slug & bag.spellings) for bag in self.bags.values()), default=0)
        return slug if repeated >= _REPEATED * len(slug) else frozenset()

    def _read_head(self) -> None:
        metadata = self.scope.metadata
        parts = [text for text, place in parts_of_head_title(metadata.title) if place in ("first", "last")]
        self.site_parts = [same(part) for part in parts if is_site(words(part), self.core)]
        self.head = same(metadata.title or "")
        self.head_bag = Bag(metadata.title or "")
        social = metadata.first("og:title", "twitter:title") or ""
        self.social = same(social)
        self.social_bag = Bag(social)
        self.site = same(metadata.first("og:site_name", "application-name", "dc.publisher") or "")

    @cached_property
    def under_image(self) -> frozenset[int]:
        """The indexes of the blocks right behind an image."""
        return frozenset(image.before for image in self.scope.document.images)

    def leads_home(self, block: TextBlock) -> bool:
        """Whether a line is a link to the home page: the name of the site."""
        return block.link_share > 0.6 and any(
            _leads_home(anchor.get("href"), self.host) for anchor in block.anchors[:2]
        )

    @cached_property
    def opening(self) -> list[list[str]]:
        """The words of the blocks with which the text begins."""
        blocks = self.scope.blocks[self.scope.first : self.scope.first + _OPENING]
        return [words(block.text[:_READ]) for block in blocks]

    @cached_property
    def body_words(self) -> frozenset[str]:
        """The words with which the text begins; of scripts without spaces the pairs of letters."""
        return frozenset().union(*map(_parted, self.opening))


def _leads_home(href: str | None, host: str) -> bool:
    if href is None:
        return False
    path = href.strip().removeprefix("https:").removeprefix("http:").removeprefix("//" + host) if host else href.strip()
    return _HOME.fullmatch(path) is not None


def _ranks_above(scope: Scope) -> dict[int, int]:
    """Count the lines above the text that could be a title, nearest first: no dates, links or single words."""
    ranks: dict[int, int] = {}
    for block in reversed(scope.blocks[max(0, scope.first - 40) : scope.first + 1]):
        if not 8 <= block.chars <= 320 or block.link_share >= 0.6:
            continue
        long_enough = block.text.count(" ") >= 2 or not block.text.isascii()
        if long_enough and len(_DIGITS.findall(block.text)) < block.chars / 4:
            ranks[block.index] = len(ranks) + 1
    return ranks


def tokens(text: str) -> list[str]:
    """Return the words of a text; of scripts that put no space between words, the pairs of letters.

    >>> tokens("Tin mới: 政务要闻")
    ['tin', 'mới', '政务', '务要', '要闻']
    """
    return _parted(words(text))


def _parted(listed: list[str]) -> list[str]:
    if all([word[0] < UNSPACED for word in listed]):  # noqa: C419 - a list is faster than a generator
        return listed
    found: list[str] = []
    for word in listed:
        if len(word) > 2 and is_unspaced(word):
            found.extend(word[at : at + 2] for at in range(len(word) - 1))
        else:
            found.append(word)
    return found


def is_site(own: list[str], core: str) -> bool:
    """Whether words are the site's name: the letters of its host, or all in them.

    >>> is_site(["the", "daily", "news"], "dailynews")
    True
    """
    letters = "".join(map(unmarked, own)).removeprefix("the")
    if len(letters) < 3 or len(core) < 3:
        return False
    return letters in core or (core in letters and len(letters) <= len(core) + 8)
