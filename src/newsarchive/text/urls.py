"""Addresses: resolved as browsers do it (the WHATWG algorithm), and reduced to what tells one page from another.

An address as it was found is never changed by this file: `identity` makes a key beside it.
"""

import ipaddress
import re
from collections.abc import Collection
from functools import lru_cache

import ada_url
from publicsuffixlist import PublicSuffixList

MAX_URL_LENGTH = 8_192

_SESSION_PARAMETERS = frozenset({
    "aspsessionid", "cfid", "cftoken", "jsessionid", "oscsid", "phpsessid", "sessid", "session", "session_id",
    "sessionid", "sid", "zenid",
})  # fmt: skip
_IDLE_PARAMETERS = frozenset({
    "_", "_ga", "dnnprintmode", "fbclid", "font", "fontsize", "gclid", "mc_cid", "mc_eid", "popup", "print",
    "printable", "printmode", "printpage", "printview", "printversion", "ref", "referer", "referrer", "returnurl",
    "skinsrc", "containersrc", "source", "tmpl", "yclid",
})  # fmt: skip
_IDLE_PREFIXES = ("utm_", "mtm_", "pk_", "aspsessionid")
# An ASP.NET session id stands in the path: /(S(lit3py55t21z5v55vlm25s55))/page.aspx
_PATH_SESSION = re.compile(r"/\((?:[A-Z]\([A-Za-z0-9_-]{8,128}\)){1,4}\)(?=/)", re.ASCII)
_PATH_PARAMETER_SESSION = re.compile(
    r";(?:jsessionid|phpsessid|sid|cfid|cftoken)=[^/;?#]{0,256}", re.IGNORECASE | re.ASCII
)
_LONG_OPAQUE = re.compile(r"[A-Za-z0-9,_.!-]{16,256}", re.ASCII)
_FOLDS_CASE = re.compile(r"\.(?:aspx?|ashx|asmx|cfml?|dll|idc|htw)(?=/|$)", re.IGNORECASE | re.ASCII)


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
    parsed = _parts(url)
    if parsed is None:
        return "", 0
    default = {"http:": 80, "https:": 443}.get(parsed.protocol, 0)
    return parsed.hostname, int(parsed.port) if parsed.port else default


def is_loopback(url: str) -> bool:
    """Whether the host is this very machine: `localhost`, a name below it, or a loopback address."""
    name = host(url).strip("[]").rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


@lru_cache(maxsize=1)
def _public_suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def _registered(name: str) -> str:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return _public_suffixes().privatesuffix(name.rstrip(".")) or name
    return name


def registered_domain(url: str) -> str:
    """The domain that somebody registered (`baobinhdinh.com.vn`), or the host where there is none.

    >>> registered_domain("http://www.ubnd.hagiang.gov.vn/x")
    'hagiang.gov.vn'
    """
    return _registered(host(url))


def without_fragment(url: str) -> str:
    """The address up to its `#`."""
    return url.partition("#")[0]


def identity(url: str, *, ignored: Collection[str] = (), significant: Collection[str] = ()) -> str:
    """A key that is equal for addresses of one page: session ids, scheme and `www` twins, idle parameters, order.

    `ignored` and `significant` are parameter names in lower case that a profile adds to or takes from the idle ones.
    Percent bytes stay as they are (`%C0%D0` may be windows-1258). Case counts, save on servers that fold it
    (`.aspx`, `.asp`): there path and parameter names are folded. An address that is no URL is its own key.

    >>> identity("https://WWW.Example.org:443/News/Detail.aspx;jsessionid=0A1?ID=7&utm_source=x#top")
    'http://example.org/news/detail.aspx?id=7'
    """
    parsed = _parts(url)
    if parsed is None or parsed.protocol not in ("http:", "https:"):
        return url
    name = parsed.hostname.removeprefix("www.").rstrip(".") if parsed.hostname.count(".") > 1 else parsed.hostname
    port = f":{parsed.port}" if parsed.port and parsed.port not in ("80", "443") else ""
    path = _PATH_PARAMETER_SESSION.sub("", _PATH_SESSION.sub("", parsed.pathname))
    folds_case = bool(_FOLDS_CASE.search(path))
    if folds_case:
        path = path.lower()
    query = _identity_query(parsed.search[1:], folds_case=folds_case, ignored=ignored, significant=significant)
    return f"http://{name}{port}{path}{'?' + query if query else ''}"


def _identity_query(query: str, *, folds_case: bool, ignored: Collection[str], significant: Collection[str]) -> str:
    kept = []
    for field in re.split("[&;]", query) if query else []:
        name, equals, value = field.partition("=")
        folded = name.lower()
        if not field or folded in ignored or (folded not in significant and _is_idle(folded, value)):
            continue
        kept.append((folded if folds_case else name) + equals + value)
    return "&".join(sorted(kept))


def _is_idle(name: str, value: str) -> bool:
    if name in ("sid", "session", "ref", "source", "_"):
        # Short names that some systems use for the article itself (PHP-Nuke: sid=745): the value must look the part.
        return bool(_LONG_OPAQUE.fullmatch(value)) if name in ("sid", "session") else not value.isdigit() or name == "_"
    return name in _SESSION_PARAMETERS or name in _IDLE_PARAMETERS or name.startswith(_IDLE_PREFIXES)


def surt(url: str) -> str:
    """The address in the order that archives sort by: `http://a.example.org/x` is `org,example,a)/x`.

    >>> surt("http://www.example.org:8080/Tin?id=1")
    'org,example)/tin?id=1'
    """
    parsed = _parts(url)
    if parsed is None or not parsed.hostname:
        return url
    name = re.sub(r"^www\d*\.", "", parsed.hostname)
    turned = name if name.startswith("[") or name.replace(".", "").isdigit() else ",".join(reversed(name.split(".")))
    port = f":{parsed.port}" if parsed.port else ""
    query = "&".join(sorted(parsed.search[1:].lower().split("&")))
    path = parsed.pathname.lower()
    path = path.rstrip("/") if len(path) > 1 else path
    return f"{turned}{port}){path}{'?' + query if query else ''}"
