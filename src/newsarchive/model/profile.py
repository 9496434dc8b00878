"""A site profile: what we know of one site. A file `sites/<id>.toml` holds the same."""

from dataclasses import dataclass
from typing import Literal

PagerKind = Literal["auto", "none", "link", "number", "template", "postback", "cursor"]


@dataclass(frozen=True, slots=True)
class FieldRule:
    """One rule for one field: `css`, `xpath`, `meta`, `pattern` or `constant`, and its argument."""

    field: str
    kind: Literal["css", "xpath", "meta", "pattern", "constant"]
    argument: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Rules that hold for captures from `valid_from` to `valid_until` (ISO days, either may be open)."""

    rules: tuple[FieldRule, ...] = ()
    valid_from: str | None = None
    valid_until: str | None = None


@dataclass(frozen=True, slots=True)
class RobotsOverride:
    """A person's decision to fetch what robots.txt forbids, with who, when and why."""

    reason: str
    person: str
    date: str


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that one run may take from a site; None is no bound."""

    pages: int | None = None
    megabytes: float | None = None
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """Everything configurable about one site; the defaults work for an unknown site."""

    id: str
    url: str
    name: str | None = None
    active: bool = True
    language: str | None = None
    charset: str | None = None
    time_zone: str | None = None
    day_first: bool | None = None
    start_pages: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    article_pattern: str | None = None
    list_pattern: str | None = None
    pager: PagerKind = "auto"
    pager_template: str | None = None
    identity_parameters: tuple[str, ...] = ()
    ignored_parameters: tuple[str, ...] = ()
    delay_seconds: float | None = None
    window: str | None = None
    budget: Budget = Budget()
    images: bool = False
    legacy_tls: bool = False
    verify_tls: bool = True
    robots_override: RobotsOverride | None = None
    layouts: tuple[Layout, ...] = ()
    version: str = ""
