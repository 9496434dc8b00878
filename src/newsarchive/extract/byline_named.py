"""One thing on a page that names the author: the names, what it is, and what speaks for it."""

from dataclasses import dataclass, field

from newsarchive.extract.blocks import TextBlock


@dataclass(slots=True)
class Named:
    """Names that something on the page gives, and what it is."""

    names: tuple[str, ...]
    text: str  # as printed, without its label
    kind: str  # meta, json-ld, link, line, piece
    rule: str
    raw: str
    features: list[str] = field(default_factory=list)
    block: TextBlock | None = None
    where: str = "html/head"
