"""Addresses that scripts go to: calls in links, functions that the page defines, menus that it writes.

Nothing is executed: strings and arguments are joined where a script joins them with `+`, and that is all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

MAX_SCRIPT = 500_000
_MAX_BODY = 4_000
_MAX_ADDRESSES = 2_000
_FUNCTION = re.compile(
    r"function\s+([\w$]{1,60})\s*\(([^)]{0,200})\)\s*\{|([\w$.]{1,60})\s*=\s*function\s*\(([^)]{0,200})\)\s*\{"
)
_CALL = re.compile(r"([\w$.]{1,60})\s*\(")
_GO = re.compile(
    r"(?:(?:window|self|top|parent|document|opener|this)\s?\.\s?)*(?:frames\[[^\]]{1,30}\]\.)?"
    r"(?:location(?:\.href)?\s*=(?!=)|location\.(?:replace|assign)\s*\(|\.open\s*\(|\bwindow\.open\s*\(|\bopen\s*\(|SubmitFormPost\s*\("
    r"|\.src\s*=(?!=)|\.action\s*=(?!=))",
)
LOADS = re.compile(
    r"\.open\s*\(\s*['\"](?:GET|POST)['\"]\s*,|\.load\s*\(|\$\.(?:get|post|getJSON)\s*\(|\burl\s*:|\bfetch\s*\(",
    re.IGNORECASE,
)
_METHODS = ("GET", "POST", "get", "post")
_VAR = re.compile(r"(?:^|[;{}\s])(?:var\s+|let\s+|const\s+)?([\w$]{1,40})\s*(\+?=)(?!=)")
_TOKEN = re.compile(
    r"""\s*(?:"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})'|([\w$][\w$.]{0,60})|(\+)|(.))""", re.DOTALL
)
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(.)", re.DOTALL)
_PAGE = re.compile(
    r"^(?:https?://[^\s<>]{4,500}|/?[\w./%~-]{1,300}\.(?:aspx?|php\d?|html?|shtml?|jspx?|cfml?|do|cgi|pl|dll|nsf|action|xml|json|ashx|asmx/\w{1,40})(?:[?;#][^\s<>]{0,500})?|/?[\w./%~-]{0,200}\?[\w.%~-]{1,40}=[^\s<>]{0,500})$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"""href\s*=\s*\\?["']([^"'\\<>\s]{1,500})\\?["'](?!\s*\+)[^>]{0,300}>([^<]{0,200})""", re.IGNORECASE
)
_STRING = re.compile(r""""((?:[^"\\\n]|\\.){2,600})"|'((?:[^'\\\n]|\\.){2,600})'""")
_KNOWN = frozenset({"if", "for", "while", "switch", "return", "function", "alert", "confirm", "void", "typeof"})


@dataclass(frozen=True, slots=True)
class Function:
    """A function that the page defines: its parameters and its text."""

    parameters: tuple[str, ...]
    body: str


@dataclass(slots=True)
class Scripts:
    """What the scripts of one page define and write."""

    functions: dict[str, Function] = field(default_factory=dict)
    written: list[tuple[str, str]] = field(default_factory=list)


def read_scripts(text: str) -> Scripts:
    """The functions that a script defines, and the links (address, text) that it writes into the page."""
    text = text[:MAX_SCRIPT]
    scripts = Scripts()
    for match in _FUNCTION.finditer(text):
        name, parameters = match[1] or match[3], match[2] or match[4] or ""
        names = tuple(part.strip() for part in parameters.split(",") if part.strip())
        scripts.functions[name.rpartition(".")[2]] = Function(names, _block(text, match.end()))
    for match in _WRITTEN.finditer(text):
        if len(scripts.written) < _MAX_ADDRESSES and not match[1].lower().startswith(("javascript:", "mailto:")):
            scripts.written.append((match[1], match[2]))
    seen = {address for address, _ in scripts.written}
    for match in _STRING.finditer(text):
        address = unescape(match[1] or match[2])
        joined = address.endswith("=") or text[match.end() : match.end() + 4].lstrip().startswith("+")
        if not joined and len(seen) < _MAX_ADDRESSES and address not in seen and _PAGE.match(address):
            seen.add(address)
            scripts.written.append((address, ""))
    return scripts


def _block(text: str, start: int) -> str:
    depth = 1
    for place in range(start, min(len(text), start + _MAX_BODY)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return text[start:place]
    return text[start : start + _MAX_BODY]


def addresses(code: str, functions: Mapping[str, Function] | None = None) -> list[str]:
    """The addresses that a link's script goes to, as they stand, relative ones too.

    >>> addresses("javascript:xem(7)", {"xem": Function(("id",), 'window.location="t.asp?id="+id;')})
    ['t.asp?id=7']
    """
    code = code[:_MAX_BODY].removeprefix("javascript:")
    found = list(_gone_to(code, {}))
    for match in _CALL.finditer(code):
        name = match[1].rpartition(".")[2]
        function = (functions or {}).get(name)
        if name in _KNOWN or (function is None and found):
            continue
        given = arguments(code, match.end())
        if function is not None:
            found += _gone_to(function.body, _known_of(function, given))
        else:
            found += [value for value in given[:2] if value and _PAGE.match(value)]
    return list(dict.fromkeys(address for address in found if address and not address.startswith(("#", "about:"))))


_SET_VALUE = re.compile(
    r"(?:(?:document\.)?(?:forms\[['\"]?([\w-]{1,60})['\"]?\]|all|([\w$]{1,60}))|this)?"
    r"(?:\.elements\[['\"]([\w-]{1,60})['\"]\]|\.([\w$]{1,60})|\[['\"]([\w-]{1,60})['\"]\]|getElementById\(['\"]([\w-]{1,60})['\"]\)|\$\(['\"]#([\w-]{1,60})['\"]\))"
    r"\.(?:value\s*=(?!=)|val\()"
)
_SUBMIT = re.compile(r"\.submit\s*\(|\bsubmit\s*\(")


def submissions(code: str, functions: Mapping[str, Function] | None = None) -> tuple[tuple[str, str], ...]:
    """The fields that a link's script sets in a form before it submits it; none if it submits nothing.

    >>> go = Function(("n",), "document.list.page.value = n; document.list.submit();")
    >>> submissions("javascript:goPage(3)", {"goPage": go})
    (('page', '3'),)
    """
    code = code[:_MAX_BODY].removeprefix("javascript:")
    if _SUBMIT.search(code):
        return tuple(_fields_set(code, {}))
    for match in _CALL.finditer(code):
        function = (functions or {}).get(match[1].rpartition(".")[2])
        if function is not None and _SUBMIT.search(function.body):
            return tuple(_fields_set(function.body, given_to(function, code, match.end())))
    return ()


def _fields_set(code: str, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for match in _SET_VALUE.finditer(code):
        name = next((part for part in match.groups()[2:] if part), None)
        value = expression(code, match.end(), known)[0]
        if name and value is not None:
            yield name, value


def calls(code: str) -> list[str]:
    """The names of the functions that a link's script calls."""
    names = (match[1].rpartition(".")[2] for match in _CALL.finditer(code[:_MAX_BODY]))
    return [name for name in names if name not in _KNOWN]


def given_to(function: Function, code: str, start: int) -> dict[str, str]:
    """The parameters of a function whose values a call names; its arguments stand from `start` on."""
    return _known_of(function, arguments(code, start))


def _known_of(function: Function, given: Iterable[str | None]) -> dict[str, str]:
    values = zip(function.parameters, given, strict=False)
    return {name: value for name, value in values if value is not None}


def variables(code: str, values: Mapping[str, str]) -> dict[str, str]:
    """The values that are known when the code has run: those that were known before, and what it puts together."""
    known = dict(values)
    for match in _VAR.finditer(code):
        value = expression(code, match.end(), known)[0]
        if value is not None and not match[1].endswith("location"):
            known[match[1]] = known.get(match[1], "") + value if match[2] == "+=" else value
    return known


def _gone_to(code: str, values: Mapping[str, str]) -> Iterator[str]:
    known = variables(code, values)
    for match in LOADS.finditer(code):
        value = expression(code, match.end(), known)[0]
        if value and _PAGE.match(value):
            yield value
    for match in _GO.finditer(code):
        value = expression(code, match.end(), known)[0]
        if (
            value
            and value not in _METHODS
            and not value.lower().startswith("javascript:")
            and (len(value) > 1 or value == "/")
        ):
            yield value


def arguments(code: str, start: int, *, most: int = 12) -> list[str | None]:
    """The values of a call's or an array's parts from `start` on, None for those that are unknown."""
    found: list[str | None] = []
    place = start
    while place < len(code) and len(found) < most:
        value, place = expression(code, place, {})
        found.append(value)
        if place >= len(code) or code[place] != ",":
            break
        place += 1
    return found


def expression(code: str, start: int, known: Mapping[str, str]) -> tuple[str | None, int]:
    """The value of `"…" + name + 5` from `start` on, None if a part is unknown, and where it ends."""
    parts: list[str] = []
    sure, depth, place = True, 0, start
    while place < len(code):
        match = _TOKEN.match(code, place)
        if match is None:
            break
        double, single, word, _, other = match.groups()
        if other is not None:
            if other in ",;}]" or (other == ")" and depth == 0) or (other == "\n" and parts):
                place = match.end() - 1
                break
            depth += (other == "(") - (other == ")")
            sure = sure and other in "()\r\n\t "
        elif double is not None or single is not None:
            parts.append(unescape(double if double is not None else single))
        elif word is not None:
            if word in known:
                parts.append(known[word])
            elif word.isdigit():
                parts.append(word)
            elif word not in ("escape", "encodeURIComponent", "encodeURI", "String"):
                sure = False
        place = match.end()
    return ("".join(parts) if sure and parts else None), place


def unescape(text: str) -> str:
    """The text of a script's string with its escapes undone."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(
        lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else {"n": "\n", "t": "\t"}.get(m[3], m[3]), text
    )
