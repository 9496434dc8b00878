"""What a crawl learns of one site's addresses: which shapes hold articles, which parts of them are idle."""

from dataclasses import dataclass, field
from typing import Any

from newsarchive.discover.shapes import folder_of, shape

MOST_SHAPES = 3_000
DRY = 3
USELESS = 2
HEADLINES = 6
FOLDER = 4
SLIPPERY = 4


@dataclass(slots=True)
class ShapeFacts:
    """How often a shape was fetched, held an article, led to something new; and how often it lately brought nothing."""

    fetched: int = 0
    articles: int = 0
    yields: int = 0
    dry: int = 0
    lists: int = 0

    def count(self, *, is_article: bool, brought: int, known: int) -> None:
        """Count one fetch."""
        self.fetched += 1
        self.articles += is_article
        self.yields += brought > 0
        self.lists += known > 0
        self.dry = 0 if is_article or brought else self.dry + 1

    def is_closed(self, *, is_headline: bool = False) -> bool:
        """Whether addresses of this shape are no longer worth a request; headlines are tried for longer."""
        if self.articles:
            return self.dry >= 20 and self.dry > 3 * self.articles
        if is_headline:
            return self.dry >= HEADLINES
        return self.dry >= (DRY if self.yields else USELESS)


@dataclass(slots=True)
class Learned:
    """The memory of one site; kept across runs."""

    shapes: dict[str, ShapeFacts] = field(default_factory=dict)
    same: dict[str, int] = field(default_factory=dict)
    idle: set[str] = field(default_factory=set)
    errors: dict[str, int] = field(default_factory=dict)
    volatile: set[str] = field(default_factory=set)
    twins: dict[str, int] = field(default_factory=dict)
    probed: bool = False
    nights: int = 0

    def facts(self, url: str) -> ShapeFacts:
        """The facts of an address's shape, new ones if it was never met."""
        name = shape(url)
        known = self.shapes.get(name)
        if known is None:
            known = ShapeFacts()
            if len(self.shapes) < MOST_SHAPES:
                self.shapes[name] = known
        return known

    def note(self, url: str, *, is_article: bool, brought: int, known: int = 0) -> None:
        """Count one fetch: what its page was, how many new addresses it brought and how many known items it held."""
        self.facts(url).count(is_article=is_article, brought=brought, known=known)
        folder = folder_of(url)
        if folder is not None and (folder in self.shapes or len(self.shapes) < MOST_SHAPES):
            self.shapes.setdefault(folder, ShapeFacts()).count(is_article=is_article, brought=brought, known=known)

    def credit(self, url: str) -> None:
        """Count it for an address that a page which it led to brought something."""
        facts = self.facts(url)
        facts.yields += 1
        facts.dry = 0

    def dry_folder(self, url: str, *, is_headline: bool) -> str | None:
        """The folder of an address, if many pages of it were fetched and all of them brought nothing."""
        folder = folder_of(url)
        facts = self.shapes.get(folder) if folder is not None else None
        if facts is None or facts.articles or facts.yields or facts.lists:
            return None
        return folder if facts.dry >= (HEADLINES if is_headline else FOLDER) else None

    def note_twin(self, url: str) -> None:
        """An address turned out to be another one of a held article."""
        name = shape(url)
        if name in self.twins or len(self.twins) < MOST_SHAPES:
            self.twins[name] = self.twins.get(name, 0) + 1

    def is_slippery(self, url: str) -> bool:
        """Whether articles get ever new addresses of this shape, so that titles must tell them apart."""
        name = shape(url)
        count, facts = self.twins.get(name, 0), self.shapes.get(name)
        return count >= SLIPPERY and facts is not None and count * 4 >= facts.fetched

    def holds_articles(self, url: str) -> bool:
        """Whether addresses of this shape have proved to be articles."""
        facts = self.shapes.get(shape(url))
        return facts is not None and facts.articles > 0 and facts.articles * 2 >= facts.fetched

    def new_night(self) -> None:
        """Every night a dry shape gets another chance, a useless one does not."""
        self.nights += 1
        for facts in self.shapes.values():
            if facts.yields or facts.articles:
                facts.dry = 0

    def to_state(self) -> dict[str, Any]:
        """Values that JSON can hold."""
        return {
            "shapes": {name: [f.fetched, f.articles, f.yields, f.dry, f.lists] for name, f in self.shapes.items()},
            "same": self.same,
            "idle": sorted(self.idle),
            "volatile": sorted(self.volatile),
            "twins": self.twins,
            "errors": dict(sorted(self.errors.items(), key=lambda pair: -pair[1])[:50]),
            "probed": self.probed,
            "nights": self.nights,
        }

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> "Learned":
        """The memory that an earlier run kept."""
        return cls(
            shapes={name: ShapeFacts(*values) for name, values in state.get("shapes", {}).items()},
            same=dict(state.get("same", {})),
            idle=set(state.get("idle", ())),
            volatile=set(state.get("volatile", ())),
            twins=dict(state.get("twins", {})),
            errors=dict(state.get("errors", {})),
            probed=bool(state.get("probed")),
            nights=int(state.get("nights", 0)),
        )
