"""What a person may ask of one run, as one value."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class CrawlOptions:
    """The options of `fetch`.

    `deep` walks every list to its end, `gaps` fills only what coverage misses, `limit` counts pages of a site
    (robots.txt is none), `since` (an ISO day) leaves older items of lists alone, `refresh` asks for every held article
    again, `images` None follows the profile, `dry_run` asks for list pages only and stores nothing. `readers` says how
    many processes read pages beside this one: None for one less than the machine has cores, 0 for none.
    """

    deep: bool = False
    gaps: bool = False
    limit: int | None = None
    max_seconds: float | None = None
    max_bytes: int | None = None
    since: str | None = None
    refresh: bool = False
    images: bool | None = None
    dry_run: bool = False
    delay_seconds: float | None = None
    max_revisit_days: int = 90
    hosts_at_once: int = 16
    readers: int | None = None
