"""When a held page is due again: after 1, 2, 4, 8 … days, from when it was first captured or last found changed."""

from datetime import datetime, timedelta

EARLY = timedelta(hours=6)


def first_wait() -> int:
    """Days until the first look back."""
    return 1


def next_wait(wait_days: int | None, most: int) -> int:
    """Days until the next look, after one that found the page as it was."""
    return min(most, max(1, (wait_days or 0) * 2))


def due_at(now: datetime, wait_days: int) -> datetime:
    """When a page is due that was looked at now; nightly runs that start a little earlier still count."""
    return now + timedelta(days=wait_days) - EARLY
