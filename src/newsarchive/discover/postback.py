"""Forms as they are sent: ASP.NET postbacks, buttons and selects, with the hidden fields of the page just read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote_from_bytes, urlencode

from newsarchive.discover.elements import Element, text_of
from newsarchive.model.capture import Request
from newsarchive.text.tidy import tidy
from newsarchive.text.urls import resolve

_POSTBACK = re.compile(r"""__doPostBack\s*\(\s*\\?['"]([^'"\\]{1,300})\\?['"]\s*,\s*\\?['"]([^'"\\]{0,300})\\?['"]""")
_OPTIONS = re.compile(r"""WebForm_PostBackOptions\s*\(\s*['"]([^'"]{1,300})['"]\s*,\s*['"]([^'"]{0,300})['"]""")
_FIRST = ("__EVENTTARGET", "__EVENTARGUMENT")
_MAX_FIELD = 4_000_000


@dataclass(frozen=True, slots=True)
class Post:
    """What one press changes in a form: its target and argument, or the fields that it sets."""

    form: int
    target: str | None = None
    argument: str = ""
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """What tells this press from others on the same page."""
        return "|".join((self.target or "", self.argument, *(f"{name}={value}" for name, value in self.fields)))


@dataclass(frozen=True, slots=True)
class Select:
    """A choice in a form: its name, (value, label, chosen) of its options, and what the button behind it sends."""

    name: str
    options: tuple[tuple[str, str, bool], ...]
    on_change: str
    button: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a page: where it goes, what it would send as it stands, and the kinds of text that it `asks` for."""

    action: str
    method: str
    fields: tuple[tuple[str, str], ...]
    buttons: tuple[tuple[str, str, str], ...]
    selects: tuple[Select, ...]
    asks: tuple[str, ...]

    @property
    def has_text(self) -> bool:
        """Whether something may be typed into it."""
        return bool(self.asks)

    @property
    def is_webform(self) -> bool:
        """Whether the form carries the state of an ASP.NET page."""
        return any(name in ("__VIEWSTATE", "__EVENTTARGET", "__VSTATE", "__VIEWSTATE_KEY") for name, _ in self.fields)


def postback_of(code: str) -> tuple[str, str] | None:
    """The (target, argument) of the postback that a link's script makes, or None.

    >>> postback_of("javascript:__doPostBack('gv','Page$2')")
    ('gv', 'Page$2')
    """
    if "ost" not in code:
        return None
    match = _POSTBACK.search(code[:4000]) or _OPTIONS.search(code[:4000])
    return (match[1], match[2]) if match else None


def read_form(element: Element, base: str) -> Form:
    """The form as a browser would see it."""
    action = resolve(base, (element.get("action") or "").strip()) or base
    fields: list[tuple[str, str]] = []
    buttons: list[tuple[str, str, str]] = []
    selects: list[Select] = []
    asks: list[str] = []
    for control in element.iter("input", "select", "textarea", "button"):
        name = control.get("name") or ""
        if control.tag == "select":
            select = _read_select(control, name)
            selects.append(select)
            if name and select.options:
                chosen = next((value for value, _, on in select.options if on), select.options[0][0])
                fields.append((name, chosen))
            continue
        kind = (control.get("type") or ("submit" if control.tag == "button" else "text")).lower()
        value = control.get("value") or ""
        if control.tag == "textarea":
            kind, value = "text", control.text or ""
        if kind in ("submit", "image", "button"):
            label = value or tidy(text_of(control)) or control.get("alt") or control.get("title") or ""
            if name and kind != "button":
                buttons.append((name, value if kind == "submit" else "", label))
                pressed = ((name, value),) if kind == "submit" else ((f"{name}.x", "1"), (f"{name}.y", "1"))
                selects = [one if one.button else replace(one, button=pressed) for one in selects]
        elif kind in ("text", "search", "password", "email", "file", "tel", "url"):
            asks.append("textarea" if control.tag == "textarea" else kind)
            if name and kind not in ("file", "password"):
                fields.append((name, value))
        elif name and (kind == "hidden" or control.get("checked") is not None):
            fields.append((name, value[:_MAX_FIELD]))
    method = "POST" if (element.get("method") or "").strip().lower() == "post" else "GET"
    return Form(action, method, tuple(fields), tuple(buttons), tuple(selects), tuple(asks))


def _read_select(control: Element, name: str) -> Select:
    options = tuple(
        (
            option.get("value") if option.get("value") is not None else tidy(text_of(option)),
            tidy(text_of(option)),
            option.get("selected") is not None,
        )
        for option in list(control.iter("option"))[:500]
    )
    return Select(name, options, control.get("onchange") or "")


def request_of(form: Form, post: Post, charset: str) -> Request:
    """The request of one press; target and argument come first: archives that cut a body still tell pages apart."""
    changed = dict(post.fields)
    if form.is_webform or post.target is not None:
        changed = {"__EVENTTARGET": post.target or "", "__EVENTARGUMENT": post.argument, **changed}
    ordered = [(name, changed[name]) for name in _FIRST if name in changed]
    ordered += [(name, changed.get(name, value)) for name, value in form.fields if name not in _FIRST]
    have = {name for name, _ in ordered}
    ordered += [(name, value) for name, value in changed.items() if name not in have]
    body = "&".join(_encoded(ordered, charset))
    if form.method == "GET":
        return Request(form.action.partition("#")[0].partition("?")[0] + "?" + body)
    headers = (("Content-Type", "application/x-www-form-urlencoded"),)
    return Request(form.action.partition("#")[0], "POST", headers, body.encode("ascii"))


def _encoded(fields: list[tuple[str, str]], charset: str) -> Iterator[str]:
    for name, value in fields:
        try:
            yield urlencode({name: value}, encoding=charset, errors="xmlcharrefreplace")
        except LookupError:
            yield quote_from_bytes(name.encode()) + "=" + quote_from_bytes(value.encode())
