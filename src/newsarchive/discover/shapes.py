"""The shape of an address: what stays the same when only numbers, dates and slugs change."""

import re
from urllib.parse import unquote

_DIGITS = re.compile(r"\d+")
_SLUG = re.compile(r"[^/.]*[-_ +][^/.]*[-_ +][^/.]*")
_OPAQUE = re.compile(r"(?=[^/]*\d)[0-9a-zA-Z_{}-]{16,}")
MAX_REPEATS = 2


def shape(url: str) -> str:
    """The address with every number as `#` and every slug as `*`; query names sorted, short words kept.

    >>> shape("http://a.example/news.php?id=12&cat=thoi-su")
    'a.example/news.php?cat=thoi-su&id=#'
    >>> shape("http://a.example/2012/03/mot-hai-ba-45.html")
    'a.example/#/#/*.html'
    """
    rest = unquote(url.partition("//")[2].partition("#")[0]).lower()
    path, _, query = rest.partition("?")
    shaped = "/".join(_part(part) for part in path.split("/"))
    if not query:
        return shaped
    fields = []
    for field in re.split("[&;]", query)[:30]:
        name, equals, value = field.partition("=")
        fields.append(name + equals + _value(value))
    return shaped + "?" + "&".join(sorted(fields))


def folder_of(url: str) -> str | None:
    """The folder of an address whose last part is a word like others beside it; None at the root, and for other shapes.

    >>> folder_of("http://a.example/author/anna-may"), folder_of("http://a.example/about.html")
    ('a.example/author/…', None)
    """
    shaped = shape(url).rstrip("/")
    folder, _, last = shaped.rpartition("/")
    if "/" not in folder or not last or any(sign in last for sign in "#*?."):
        return None
    return folder + "/…"


def _part(part: str) -> str:
    stem, dot, extension = part.rpartition(".")
    if not dot or len(extension) > 5 or extension.isdigit():
        stem, dot, extension = part, "", ""
    if len(stem) > 60 or _SLUG.fullmatch(stem) or _OPAQUE.fullmatch(stem):
        return "*" + dot + extension
    return _DIGITS.sub("#", stem) + dot + extension


def _value(value: str) -> str:
    if "/" in value:
        return "/".join(_part(part) for part in value.split("/"))
    if len(value) > 30 or not value.isascii():
        return "*"
    return _part(value) if value.count("-") >= 2 else _DIGITS.sub("#", value)


def grows(url: str) -> bool:
    """Whether a path repeats itself, as the links of a page with a wrong base do: `/a/b/a/b/a/b/`."""
    parts = [part for part in url.partition("//")[2].split("?")[0].split("/")[1:] if part]
    if len(parts) > 24 or len(url) > 2000:
        return True
    return any(
        parts[i : i + n] * (MAX_REPEATS + 1) == parts[i : i + n * (MAX_REPEATS + 1)]
        for n in (1, 2, 3)
        for i in range(len(parts))
        if not parts[i].isdigit()
    )
