"""What no site profile can mean: values that have the right type and still cannot be used."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from zoneinfo import available_timezones

from newsarchive.model.profile import FieldRule, Layout, SiteProfile
from newsarchive.text.charsets import charset_of, nearest_label
from newsarchive.text.dates_zone import zone
from newsarchive.text.urls import is_http

PATTERNS = ("include", "exclude", "article_pattern", "list_pattern")
_HOURS = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_WINDOW = re.compile(rf"{_HOURS}-(?:{_HOURS}|24:00)", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Unusable:
    """A value that cannot be used: its key, the value as it stands there, why, and what to write."""

    key: str
    value: str
    why: str
    hint: str | None = None


def unusable(profile: SiteProfile) -> Iterator[Unusable]:
    """What cannot be used in a profile, in the order of its keys."""
    yield from _addresses(profile)
    yield from _names(profile)
    yield from _patterns(profile)
    yield from _pager(profile)
    yield from _numbers(profile)
    if profile.window is not None and not _WINDOW.fullmatch(profile.window):
        yield Unusable(
            "window",
            profile.window,
            f"{profile.window!r} is not a window",
            'write it as "22:00-06:00", in hours of a day',
        )
    for layout in profile.layouts:
        yield from _days(layout)
        for rule in layout.rules:
            yield from _rule(rule)


def _addresses(profile: SiteProfile) -> Iterator[Unusable]:
    addresses = {
        "url": (profile.url,),
        "start_pages": profile.start_pages,
        "feeds": profile.feeds,
        "sitemaps": profile.sitemaps,
    }
    for key, urls in addresses.items():
        for url in urls:
            if not is_http(url):
                yield Unusable(
                    key, url, f"{url!r} is not a web address", "write it with its scheme, as in http://host/page"
                )


def _names(profile: SiteProfile) -> Iterator[Unusable]:
    if profile.language is not None and not is_language(profile.language):
        yield Unusable(
            "language", profile.language, f"{profile.language!r} is not a language tag", "as vi, en or zh-Hant"
        )
    if profile.charset is not None and charset_of(profile.charset) is None:
        hint = _did_you_mean(nearest_label(profile.charset)) or "as utf-8 or windows-1258"
        yield Unusable("charset", profile.charset, f"no charset is called {profile.charset!r}", hint)
    if profile.time_zone is not None and zone(profile.time_zone) is None and _zones():
        near = get_close_matches(profile.time_zone, _zones(), 1)
        hint = _did_you_mean(near[0] if near else None) or "as Asia/Ho_Chi_Minh"
        yield Unusable("time_zone", profile.time_zone, f"no time zone is called {profile.time_zone!r}", hint)


def is_language(text: str) -> bool:
    """Whether a text has the form of a language tag.

    >>> is_language("zh-Hant"), is_language("vi,en"), is_language("vietnamese")
    (True, False, False)
    """
    return bool(_LANGUAGE.fullmatch(text))


def _patterns(profile: SiteProfile) -> Iterator[Unusable]:
    for key in PATTERNS:
        value = getattr(profile, key)
        for pattern in (value,) if isinstance(value, str) else value or ():
            why = pattern_problem(pattern)
            if why is not None:
                yield Unusable(key, pattern, f"{pattern!r} is not a pattern: {why}")


def pattern_problem(pattern: str) -> str | None:
    """Why a regular expression cannot be read, or None.

    >>> pattern_problem("("), pattern_problem("(a)")
    ('missing ), unterminated subpattern at position 0', None)
    """
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as cause:
        return str(cause)
    return None


def _pager(profile: SiteProfile) -> Iterator[Unusable]:
    template = profile.pager_template
    if profile.pager == "template" and not template:
        yield Unusable(
            "pager", "template", "the pager 'template' needs a pager_template", 'as pager_template = "?page={page}"'
        )
    elif template is not None and "{page}" not in template:
        yield Unusable("pager_template", template, f"{template!r} has no {{page}} in it", 'as "?page={page}"')


def _numbers(profile: SiteProfile) -> Iterator[Unusable]:
    delay, budget = profile.delay_seconds, profile.budget
    if delay is not None and not (math.isfinite(delay) and 0 <= delay < 1e6):
        yield Unusable("delay_seconds", str(delay), f"delay_seconds cannot be {delay}", "write seconds, as 2.0")
    for key in ("pages", "megabytes", "minutes"):
        most = getattr(budget, key)
        if most is not None and not (math.isfinite(most) and most > 0):
            yield Unusable(key, str(most), f"a budget of {most} {key} cannot be", "leave it out for no bound")


def _days(layout: Layout) -> Iterator[Unusable]:
    for key in ("valid_from", "valid_until"):
        day = getattr(layout, key)
        if day is not None and not is_day(day):
            yield Unusable(key, day, f"{day!r} is not a day", 'write it as "2014-12-31"')
    first, last = layout.valid_from, layout.valid_until
    if first and last and is_day(first) and is_day(last) and first > last:
        yield Unusable("valid_until", last, f"these rules end on {last}, before they begin on {first}")


def is_day(text: str) -> bool:
    """Whether a text is a day as ISO 8601 writes it in full.

    >>> is_day("2014-12-31"), is_day("2014-13-45"), is_day("20141231")
    (True, False, False)
    """
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _rule(rule: FieldRule) -> Iterator[Unusable]:
    from newsarchive.extract import rules  # noqa: PLC0415 - few profiles have rules, and lists of sites need no parser

    if rule.field not in rules.FIELDS:
        near = get_close_matches(rule.field, rules.FIELDS, 1)
        hint = _did_you_mean(near[0] if near else None) or f"the fields are: {', '.join(rules.FIELDS)}"
        yield Unusable("field", rule.field, f"no field is called {rule.field!r}", hint)
    why = pattern_problem(rule.argument) if rule.kind == "pattern" else rules.selector_problem(rule)
    if why is not None:
        kind = {"css": "CSS selector", "xpath": "XPath"}.get(rule.kind, rule.kind)
        yield Unusable("argument", rule.argument, f"{rule.argument!r} is not a {kind}: {why}".replace("a XP", "an XP"))


def _did_you_mean(near: str | None) -> str | None:
    return f"did you mean '{near}'?" if near else None


@cache
def _zones() -> tuple[str, ...]:
    """The zones that this machine knows; none at all where it has no list of them, and then nothing is checked."""
    return tuple(sorted(available_timezones()))
