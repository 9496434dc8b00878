"""One mention of a day on a page, by mark-up or seen by a reader, and the names of what speaks for or against it."""

from dataclasses import dataclass, field

from newsarchive.extract.dates_seen import Seen


@dataclass(slots=True)
class Mention:
    """One statement of a day: by mark-up or seen by a reader."""

    edtf: str
    kind: str  # seen, published, created, modified, unknown, url
    rule: str
    raw: str
    names: list[str] = field(default_factory=list)
    seen: Seen | None = None
    where: str = ""
    decided: bool = True

    @property
    def day(self) -> str:
        """The day that is stated."""
        return self.edtf[:10]

    @property
    def label(self) -> str | None:
        """What the words before a day that is seen say it is."""
        return self.seen.label if self.seen is not None else None

    def stands(self, *places: str) -> bool:
        """Whether the day is seen at one of the places."""
        return self.seen is not None and any(place in self.names for place in places)
