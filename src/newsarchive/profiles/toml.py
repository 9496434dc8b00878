"""A site's profile as a file that a person reads and mends: `sites/<id>.toml`."""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from newsarchive.errors import ProfileProblem
from newsarchive.model.profile import Budget, FieldRule, Layout, RobotsOverride, SiteProfile
from newsarchive.profiles.checking import unusable
from newsarchive.profiles.wording import said

_TABLES: dict[str, type] = {"budget": Budget, "robots_override": RobotsOverride, "layouts": Layout}
_LISTS_OF_TABLES = {"layouts": Layout, "rules": FieldRule}
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_LEFT_OUT = frozenset({"id", "version"})


def load(path: Path) -> SiteProfile:
    """Read a profile; its id is the file's name, its version a digest of the file.

    Raises ProfileProblem with the line and, for a misspelt key, the nearest word.
    """
    try:
        raw = path.read_bytes()
    except OSError as cause:
        raise ProfileProblem(path, None, cause.strerror or str(cause)) from cause
    return loads(raw.decode("utf-8", "replace"), path)


def loads(text: str, path: Path) -> SiteProfile:
    """Read a profile from its text; `path` names it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:
        named = re.search(r"line (\d+)", str(cause))
        line = int(named[1]) if named else len(text.splitlines())  # it says "at end of document"
        raise ProfileProblem(path, line, str(cause)) from cause
    _check_keys(table, SiteProfile, text, path)
    table["id"] = str(table.get("id") or path.stem)
    table["version"] = sha256(text.encode()).hexdigest()[:12]
    if not _ID.fullmatch(table["id"]):
        raise ProfileProblem(path, _line_of(text, "id"), "an id has small letters, digits, '-', '_' and '.' only")
    try:
        profile = msgspec.convert(table, SiteProfile)
    except msgspec.ValidationError as cause:
        key, why, hint = said(str(cause))
        raise ProfileProblem(path, _line_of(text, key) if key else None, why, hint) from cause
    _check_values(profile, text, path)
    return profile


def _check_keys(table: Mapping[str, Any], kind: type, text: str, path: Path) -> None:
    names = [one.name for one in fields(kind)]
    for key, value in table.items():
        if key not in names:
            near = get_close_matches(key, names, 1, 0.5)
            hint = f"did you mean '{near[0]}'?" if near else f"the keys are: {', '.join(sorted(names))}"
            raise ProfileProblem(path, _line_of(text, key), f"there is no key '{key}'", hint)
        inner = _TABLES.get(key) or _LISTS_OF_TABLES.get(key)
        for one in value if isinstance(value, list) else [value]:
            if inner is not None and isinstance(one, dict):
                _check_keys(one, inner, text, path)


def _check_values(profile: SiteProfile, text: str, path: Path) -> None:
    for one in unusable(profile):
        raise ProfileProblem(path, _line_of(text, one.key, one.value), one.why, one.hint)


def _line_of(text: str, key: str, value: str = "") -> int | None:
    """The line of a key; of several, the one that holds the value."""
    pattern = re.compile(rf"(?:^|[\[{{,])\s*[\"']?{re.escape(key)}[\"']?\s*[\]=.]")
    lines = [
        (number, line)
        for number, line in enumerate(text.splitlines(), 1)
        if not line.lstrip().startswith("#") and pattern.search(line)
    ]
    spellings = (value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1])
    holding = [number for number, line in lines if any(spelling in line for spelling in spellings)]
    return next(iter(holding), lines[0][0] if lines else None)


def dump(profile: SiteProfile, notes: Mapping[str, Iterable[str]] | None = None, head: Iterable[str] = ()) -> str:
    """The profile as commented TOML: what is set stands, what is not stands behind a `#` with what it would do."""
    notes = notes or {}
    lines = [f"# {line}" if line else "#" for line in head]
    for one in fields(SiteProfile):
        if one.name in _LEFT_OUT or one.name in _LISTS_OF_TABLES:
            continue
        lines += ["", *(f"# {line}" for line in (*_ABOUT.get(one.name, ()), *notes.get(one.name, ())))]
        value = getattr(profile, one.name)
        default = one.default if one.default is not MISSING else None
        if one.name in _TABLES:
            lines += _table(one.name, value, value == default)
        elif value in (None, ()) or (value == default and one.name not in notes):
            lines.append(f"# {one.name} = {_EXAMPLES.get(one.name) or _value(default)}")
        else:
            lines.append(f"{one.name} = {_value(value)}")
    for layout in profile.layouts:
        lines += _layout(layout)
    return _tables_last("\n".join(lines).strip() + "\n")


def _tables_last(text: str) -> str:
    """TOML has no way back out of a table: they must stand behind the plain keys."""
    parts = re.split(r"\n\n", text)
    plain = [part for part in parts if not re.search(r"^\[", part, re.MULTILINE)]
    tables = [part for part in parts if re.search(r"^\[", part, re.MULTILINE)]
    return "\n\n".join(part.strip("\n") for part in (*plain, *tables)) + "\n"


def _table(name: str, value: Any, is_default: bool) -> list[str]:
    mark = "# " if is_default or value is None else ""
    shown = {one.name: getattr(value, one.name, None) for one in fields(_TABLES[name])}
    if value is None or is_default:
        shown = _TABLE_EXAMPLES[name]
    return [f"{mark}[{name}]", *(f"{mark}{key} = {_value(said)}" for key, said in shown.items() if said is not None)]


def _layout(layout: Layout) -> list[str]:
    lines = ["", "[[layouts]]"]
    lines += [
        f"{key} = {_value(getattr(layout, key))}" for key in ("valid_from", "valid_until") if getattr(layout, key)
    ]
    for rule in layout.rules:
        lines += [
            "[[layouts.rules]]",
            *(f"{one.name} = {_value(getattr(rule, one.name))}" for one in fields(FieldRule)),
        ]
    return lines


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        inner = ", ".join(_value(one) for one in value)
        return f"[{inner}]" if len(inner) < 90 else "[\n" + "".join(f"    {_value(one)},\n" for one in value) + "]"
    text = str(value if value is not None else "")
    return (
        f"'{text}'" if "\\" in text and "'" not in text and text.isprintable() else json.dumps(text, ensure_ascii=False)
    )


_ABOUT: dict[str, tuple[str, ...]] = {
    "url": ("The site's address.",),
    "name": ("What people call it.",),
    "active": ("false leaves it out of the nightly run.",),
    "language": ("Helps to read dates and labels (BCP 47).",),
    "charset": ("Used only where neither the bytes, the header nor the page decide.",),
    "time_zone": ("For the window, and for the times of articles that name no zone.",),
    "day_first": ("Whether 5/4/2010 is the 5th of April.",),
    "start_pages": ("Where the crawl begins; else the site's address.",),
    "feeds": ("Feeds and sitemaps to read every night.",),
    "include": ("Only addresses that match one of these patterns, and none that match `exclude`.",),
    "article_pattern": ("What the address of an article, and of a list, looks like.",),
    "pager": ("How lists turn their pages: auto, none, link, number, template, postback, cursor.",),
    "pager_template": ("For `template`: the list's next pages, {page} being 2, 3 …",),
    "identity_parameters": (
        "Parameters that tell one article from another though they look idle, and those that do not.",
    ),
    "delay_seconds": ("Seconds between requests; robots.txt may ask for more.",),
    "window": ("Fetch only at these hours of the site's time zone.",),
    "budget": ("The most that one run may take.",),
    "images": ("Fetch the pictures of articles too.",),
    "legacy_tls": ("For servers that speak only old TLS, or have a certificate that no longer holds.",),
    "robots_override": ("To fetch what robots.txt forbids, somebody must have decided it.",),
}
_EXAMPLES = {
    "name": '"Văn phòng UBND tỉnh"', "language": '"vi"', "charset": '"windows-1258"', "time_zone": '"Asia/Ho_Chi_Minh"',
    "day_first": "true", "start_pages": '["http://…/tin-tuc.aspx"]', "feeds": '["http://…/rss.xml"]', "sitemaps": '["http://…/sitemap.xml"]',
    "include": "['/tin-tuc/']", "exclude": "['/album/']", "article_pattern": "'ItemID=\\d+'",
    "list_pattern": "'List\\.aspx'",
    "pager_template": '"?page={page}"', "identity_parameters": '["sid"]', "ignored_parameters": '["itemid"]',
    "delay_seconds": "2.0", "window": '"22:00-06:00"',
}  # fmt: skip
_TABLE_EXAMPLES: dict[str, dict[str, Any]] = {
    "budget": {"pages": 2000, "megabytes": 500.0, "minutes": 60.0},
    "robots_override": {"reason": "…", "person": "…", "date": "2026-01-31"},
}
