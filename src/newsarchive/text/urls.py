"""Addresses: resolved as browsers do it (the WHATWG algorithm), and reduced to what tells one page from another.

An address as it was found is never changed by this file: `identity` makes a key beside it.
"""

import ipaddress
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import ada_url

from newsarchive.text.url_families import one_spelling

_SESSION_PARAMETERS = frozenset({
    "aspsessionid", "cfid", "cftoken", "jsessionid", "oscsid", "osclid", "phpsessid", "sessid", "session_id",
    "sessionid", "zenid",
})  # fmt: skip
_MAYBE_SESSION = frozenset({"s", "sid", "session"})
_IDLE_PARAMETERS = frozenset({
    "_ga", "backurl", "containersrc", "dnnprintmode", "fbclid", "font", "fontsize", "gclid", "isdlg", "mc_cid",
    "mc_eid", "p_auth", "p_p_auth", "p_p_col_count", "p_p_col_id", "p_p_col_pos", "p_p_lifecycle", "p_p_mode",
    "p_p_state", "plidlayout", "popup", "print", "printable", "printmode", "printpage", "printview", "printversion",
    "referer", "referrer", "returnurl", "skinsrc", "tmpl", "yclid",
})  # fmt: skip
_IDLE_UNLESS_NUMBER = frozenset({"ref", "source"})
_BUSTERS = frozenset({"_", "nocache", "rand", "random", "rnd", "t", "time", "timestamp", "ts"})
_IDLE_PREFIXES = ("utm_", "mtm_", "pk_", "aspsessionid")
# An ASP.NET session id stands in the path: /(S(lit3py55t21z5v55vlm25s55))/page.aspx
_PATH_SESSION = re.compile(r"/\((?:[A-Z]\([A-Za-z0-9_-]{8,128}\)){1,4}\)(?=/)", re.ASCII)
_PATH_PARAMETER_SESSION = re.compile(
    r";(?:jsessionid|phpsessid|sid|cfid|cftoken)=[^/;?#]{0,256}", re.IGNORECASE | re.ASCII
)
_OPAQUE = re.compile(r"[A-Za-z0-9,_.!-]{16,256}", re.ASCII)
_CLOCK = re.compile(r"\d{9,17}|0?\.\d{4,20}", re.ASCII)
# Servers that fold case: ASP, ASP.NET, ColdFusion, and the three-letter extensions that DOS left on Windows.
_FOLDS_CASE = re.compile(r"\.(?:aspx?|ashx|asmx|cfml?|dll|htm|stm|shtm)(?=/|$)", re.IGNORECASE | re.ASCII)


def resolve(base: str | None, href: str) -> str | None:
    """The absolute form of `href` seen on the page `base`, or None if that is no URL.

    >>> resolve("http://example.org/tin/", "../x y.htm")
    'http://example.org/x%20y.htm'
    """
    try:
        return ada_url.join_url(base, href) if base is not None else ada_url.URL(href).href
    except (ValueError, UnicodeError):
        return None


def _parts(url: str) -> ada_url.URL | None:
    try:
        return ada_url.URL(url)
    except (ValueError, UnicodeError):
        return None


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of an address that a request needs: `port` is 0 where the scheme's own is meant."""

    scheme: str
    host: str
    port: int
    path: str
    search: str


@lru_cache(maxsize=1024)
def take_apart(url: str) -> Parts | None:
    """The parts of an address, or None if it is no URL; user, password and fragment are left out."""
    parsed = _parts(url)
    if parsed is None:
        return None
    port = int(parsed.port) if parsed.port else 0
    return Parts(parsed.protocol.rstrip(":"), parsed.hostname, port, parsed.pathname or "/", parsed.search)


def is_http(url: str) -> bool:
    """Whether the address is one of the web: http or https, with a host."""
    parsed = _parts(url)
    return parsed is not None and parsed.protocol in ("http:", "https:") and bool(parsed.hostname)


def host(url: str) -> str:
    """The host in lower case, brackets of IPv6 kept, without port; empty if there is none."""
    parsed = _parts(url)
    return parsed.hostname if parsed else ""


def host_port(url: str) -> tuple[str, int]:
    """Host and port, the scheme's own port filled in; 0 where there is none."""
    parts = take_apart(url)
    if parts is None:
        return "", 0
    return parts.host, parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)


def is_loopback(url: str) -> bool:
    """Whether the host is this very machine: `localhost`, a name below it, or a loopback address."""
    parts = take_apart(url)
    return parts is not None and _is_own_name(parts.host)


@lru_cache(maxsize=1024)
def _is_own_name(host_name: str) -> bool:
    name = host_name.strip("[]").rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def identity(url: str, *, ignored: Collection[str] = (), significant: Collection[str] = ()) -> str:
    """A key that is equal for addresses of one page: session ids, scheme and `www` twins, idle parameters, order.

    `ignored` and `significant` are parameter names in lower case that a profile adds to or takes from the idle ones.
    Percent bytes stay as they are (`%C0%D0` may be windows-1258). Case counts, save on servers that fold it
    (`.aspx`, `.htm`): there path and parameter names are folded. The spellings of well-known portal software become
    one. An address that is no URL is its own key.

    >>> identity("https://WWW.Example.org:443/News/Detail.aspx;jsessionid=0A1?ID=7&utm_source=x#top")
    'http://example.org/news/detail.aspx?id=7'
    """
    return _identity(url, frozenset(ignored), frozenset(significant))


@lru_cache(maxsize=8192)
def _identity(url: str, ignored: frozenset[str], significant: frozenset[str]) -> str:
    parsed = _parts(url)
    if parsed is None or parsed.protocol not in ("http:", "https:"):
        return url
    name = parsed.hostname.rstrip(".")
    name = name.removeprefix("www.") if name.count(".") > 1 else name
    port = f":{parsed.port}" if parsed.port and parsed.port not in ("80", "443") else ""
    path = _PATH_PARAMETER_SESSION.sub("", _PATH_SESSION.sub("", parsed.pathname))
    fields = [pair for pair in _fields(parsed.search) if not _is_dropped(*pair, ignored, significant)]
    spelled, spelled_fields = one_spelling(path, fields)
    fields = spelled_fields + [pair for pair in fields if pair[0].lower() in significant and pair not in spelled_fields]
    if _FOLDS_CASE.search(spelled):
        spelled, fields = spelled.lower(), [(name.lower(), value) for name, value in fields]
    query = "&".join(sorted(f"{name}={value}" if value else name for name, value in fields))
    return f"http://{name}{port}{spelled}{'?' + query if query else ''}"


def _fields(search: str) -> list[tuple[str, str]]:
    """The fields of a query as they are written, percent bytes and all."""
    cut = (field.partition("=") for field in re.split("[&;]", search[1:]) if field)
    return [(name, value) for name, _, value in cut]


def _is_dropped(name: str, value: str, ignored: frozenset[str], significant: frozenset[str]) -> bool:
    name = name.lower()
    return name in ignored or (name not in significant and _is_idle(name, value))


def _is_idle(name: str, value: str) -> bool:
    if name in _MAYBE_SESSION:
        # Short names that some software uses for the article itself (PHP-Nuke: sid=745): the value must look the part.
        return bool(_OPAQUE.fullmatch(value)) and any(char.isalpha() for char in value)
    if name in _IDLE_UNLESS_NUMBER:
        return not value.isdigit()
    if name in _BUSTERS:
        return bool(_CLOCK.fullmatch(value))
    return name in _SESSION_PARAMETERS or name in _IDLE_PARAMETERS or name.startswith(_IDLE_PREFIXES)
