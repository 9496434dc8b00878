"""The scope of an article: its blocks, where its reading text begins and ends, and what the field rooms share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from urllib.parse import unquote, urlsplit

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.document import Document
from newsarchive.extract.metadata import Metadata
from newsarchive.model.page import Sighting
from newsarchive.text.tidy import tidy

_COMMON_LABELS = frozenset(("www", "co", "com", "gov", "org", "net", "gob", "gouv", "go", "edu", "web", "archive"))
_WORD = re.compile(r"[^\W_]+")
_ALIKE = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'",
    "…": "...", "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "\u00ad": None,
})  # fmt: skip
_HAS_ALIKE = re.compile("[" + "".join(map(chr, _ALIKE)) + "]")


@lru_cache(maxsize=4096)  # the rooms of the fields ask for the same lines
def same(text: str) -> str:
    """Return the form in which two renderings of one line are equal: case, quotes, dashes and end marks apart.

    >>> same("“Tin mới” –  hôm nay.") == same('"tin mới" - hôm nay')
    True
    """
    text = tidy(text)
    text = text.replace("`", "'") if text.isascii() else text.translate(_ALIKE) if _HAS_ALIKE.search(text) else text
    return text.casefold().strip(" .!?:;|-\"'")


def words(text: str) -> list[str]:
    """Return the words of a text, case folded."""
    return _WORD.findall(text.casefold())


@dataclass(slots=True)
class Scope:
    """What every field room is handed. `first` to `last` (exclusive) are the blocks of the reading text.

    `inside` holds the indexes of the blocks that are reading text. Without any, `first` is where it would begin.
    """

    document: Document
    first: int
    last: int
    inside: frozenset[int] = frozenset()
    language: str | None = None
    day_first: bool | None = None
    sightings: Sequence[Sighting] = ()
    blocks: list[TextBlock] = field(init=False, repr=False)  # all of the page

    def __post_init__(self) -> None:
        self.blocks = self.document.blocks

    @property
    def metadata(self) -> Metadata:
        """What the page says of itself."""
        return self.document.metadata

    @property
    def url(self) -> str | None:
        """The address of the page."""
        return self.document.page.url


@lru_cache(maxsize=16)
def address_of(url: str | None) -> "Address":
    """The address, taken apart; the rooms of the fields ask for that of their page."""
    return Address(url)


class Address:
    """The words of an address: those of its host and those of its last readable part."""

    def __init__(self, url: str | None) -> None:
        try:
            parts = urlsplit(url) if url else None
        except ValueError:  # no address: an unclosed bracket, a host that is none
            parts = None
        self.host = (parts.hostname or "") if parts else ""
        self.path = unquote(parts.path) if parts else ""
        self.query = unquote(parts.query) if parts else ""

    @cached_property
    def core(self) -> str:
        """The part of the host that names the site: `paper` of `www.paper.co.uk`."""
        labels = [label for label in self.host.split(".") if label not in _COMMON_LABELS]
        return max(labels[:-1] or labels, key=len, default="")

    @cached_property
    def slug(self) -> frozenset[str]:
        """The words of the longest part of the path, without marks."""
        pieces = [re.sub(r"\.\w{2,5}$", "", piece) for piece in self.path.split("/")]
        longest = max(pieces, key=len, default="")
        return frozenset(word for word in words(longest) if not word.isdigit())
