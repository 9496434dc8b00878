"""Words of the command line read as times, lengths, sizes and days; what cannot be read is refused with an example."""

import os
import re
from datetime import date, datetime, timedelta

import click

from newsarchive.config import clock, parse_time

_SECONDS = {"": 1, "s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600, "d": 86_400, "w": 604_800}
_BYTES = {
    "": 1,
    "b": 1,
    "k": 1000,
    "kb": 1000,
    "kib": 1024,
    "m": 10**6,
    "mb": 10**6,
    "mib": 2**20,
    "g": 10**9,
    "gb": 10**9,
    "gib": 2**30,
}
# longer than any run, and a clock can still count it
_LONGEST_SECONDS = 1e9
_AMOUNT = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]{0,3})")
_EDTF = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def duration(text: str) -> float:
    """Read a length of time as seconds: `90`, `90s`, `15m`, `2h`, `1d`."""
    seconds = amount(text, _SECONDS)
    if seconds is None:
        raise click.BadParameter(f"not a length of time: {text!r}; write it as 90s, 15m, 2h or 1d")
    return min(seconds, _LONGEST_SECONDS)


def size(text: str) -> int:
    """Read a number of bytes: `500000`, `500k`, `200MB`, `1GiB`."""
    found = amount(text, _BYTES)
    if found is None:
        raise click.BadParameter(f"not a size: {text!r}; write it as 500k, 200MB or 1GB")
    return int(found)


def moment(text: str) -> datetime:
    """Read a time in ISO 8601; it is UTC where no zone is said."""
    try:
        return parse_time(text)
    except (ValueError, OverflowError) as cause:
        raise click.BadParameter(f"not a time: {text!r}; write it as 2021-04-20T03:00:00Z") from cause


def day(text: str) -> str:
    """Check a year, a month or a day: `2012`, `2012-01`, `2012-01-05`."""
    whole = text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text
    try:
        is_day = bool(_EDTF.fullmatch(text)) and bool(date.fromisoformat(whole))
    except ValueError:
        is_day = False
    if not is_day:
        raise click.BadParameter(f"not a day: {text!r}; write it as 2012-01-05, 2012-01 or 2012")
    return text


def since(text: str) -> str:
    """Read a day, a time, or how long ago (`26h`, `7d`) as an ISO day or time in UTC."""
    seconds = amount(text, {unit: number for unit, number in _SECONDS.items() if unit})
    try:
        if seconds is not None:
            return f"{clock(os.environ)() - timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"
        return f"{parse_time(text):%Y-%m-%dT%H:%M:%SZ}" if "T" in text else date.fromisoformat(text).isoformat()
    except (ValueError, OverflowError) as cause:
        raise click.BadParameter(f"not a day or time: {text!r}; write it as 2012-01-05 or 7d") from cause


def amount(text: str, units: dict[str, int]) -> float | None:
    """Read a number with a unit.

    >>> amount("1.5h", {"h": 3600})
    5400.0
    """
    found = _AMOUNT.fullmatch(text.strip())
    factor = units.get(found[2].lower()) if found else None
    return float(found[1]) * factor if found and factor is not None else None
