"""What became of one page: the values that every job yields."""

from dataclasses import dataclass
from typing import Literal

OutcomeName = Literal["new", "changed", "unchanged", "gone-suspect", "gone", "moved", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One page is done and safe on disk. `id` names the article, if it is one; `reason` says why not."""

    url: str
    outcome: OutcomeName
    site: str | None = None
    id: str | None = None
    title: str | None = None
    reason: str | None = None
    detail: str | None = None
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Alarm:
    """Tonight does not look like other nights: the site, the rule that noticed, and the facts."""

    site: str
    rule: str
    message: str
