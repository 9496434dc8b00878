"""The charset that a page names in its own first bytes: a meta element or an XML declaration.

The algorithm is the standard's ("prescan a byte stream to determine its encoding",
https://html.spec.whatwg.org/multipage/parsing.html), over a longer stretch than its 1024 bytes: old pages carry long
comments and scripts before their meta.
"""

import re
from collections.abc import Iterator

from newsarchive.text.charsets import charset_of

REACH = 65_536
_NEAR = 4096  # where most pages say it
_AFTER_META = (b"\t", b"\n", b"\f", b"\r", b" ", b"/")
_XML = re.compile(rb"\s*<\?xml[^>]{1,200}?encoding\s*=\s*[\"']\s*([A-Za-z0-9._:-]{1,40})\s*[\"']")
_ATTRIBUTE = re.compile(rb"[\t\n\f\r /]*(=?[^\t\n\f\r =/>]*)")
_EQUALS = re.compile(rb"[\t\n\f\r ]*=[\t\n\f\r ]*")
_BARE = re.compile(rb"[^\t\n\f\r >]*")
# A tag from its name on; each part is taken whole or not at all, so that it runs in linear time.
_TAG = re.compile(
    rb"""[^\t\n\f\r >/]*+
    (?>[\t\n\f\r /]*+ (?:=[^\t\n\f\r =/>]*+ | [^\t\n\f\r =/>]++)
       (?:[\t\n\f\r ]*+ = [\t\n\f\r ]*+ (?:"[^"]*+" | '[^']*+' | (?!["'])[^\t\n\f\r >]*+) | (?![\t\n\f\r ]*+=)))*+
    [\t\n\f\r /]*+ >""",
    re.VERBOSE,
)
_CHARSET = re.compile(
    r"charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\t\n\f\r ;][^\t\n\f\r ;]*))", re.IGNORECASE
)


class _CutShortError(Exception):
    """The bytes end inside an attribute."""


def named_charset(body: bytes) -> str | None:
    """The label that the page gives itself; the first that means something, else the first, else None."""
    head = body[:REACH]
    if not (_mentions(head[:_NEAR]) or _mentions(head)):
        return None
    xml = _XML.match(head)
    labels = [xml.group(1).decode("ascii")] if xml else []
    try:
        for label in _labels(head):
            labels.append(label)
            if charset_of(label):
                break
    except _CutShortError:
        pass
    return next((label for label in reversed(labels) if charset_of(label)), labels[0] if labels else None)


def _mentions(head: bytes) -> bool:
    small = head.lower()
    return b"charset" in small or b"encoding" in small


def label_in(value: str) -> str | None:
    """The label in the value of a Content-Type, by the standard's way to take it from a meta element."""
    found = _CHARSET.search(value)
    return next((part.strip() for part in found.groups() if part is not None), None) if found else None


def _labels(head: bytes) -> Iterator[str]:
    at = head.find(b"<")
    while at >= 0:
        if head.startswith(b"<!--", at):
            end = head.find(b"-->", at + 2)
            at = end + 2 if end >= 0 else len(head)
        elif head[at + 1 : at + 2] in (b"!", b"?"):
            at = _past(head, at)
        else:
            name_at = at + 2 if head[at + 1 : at + 2] == b"/" else at + 1
            if not head[name_at : name_at + 1].isalpha():
                at = _past(head, at) if name_at == at + 2 else at
            else:
                is_meta = name_at == at + 1 and head[name_at : name_at + 4].lower() == b"meta"
                if is_meta and head[name_at + 4 : name_at + 5] in _AFTER_META:
                    attributes, at = _attributes(head, name_at + 4)
                    if (label := _label_of_meta(attributes)) is not None:
                        yield label
                else:
                    at = _tag_end(head, name_at)
        at = head.find(b"<", at + 1)


def _past(head: bytes, at: int) -> int:
    end = head.find(b">", at)
    return end if end >= 0 else len(head)


def _tag_end(head: bytes, name_at: int) -> int:
    found = _TAG.match(head, name_at)
    if found is None:
        raise _CutShortError
    return found.end() - 1


def _attributes(head: bytes, at: int) -> tuple[dict[bytes, bytes], int]:
    """The attributes from `at`, names lower-cased, the first of each name; and where the tag ends."""
    attributes: dict[bytes, bytes] = {}
    while True:
        name_found = _ATTRIBUTE.match(head, at)
        assert name_found is not None
        name, at = name_found.group(1).lower(), name_found.end()
        if at >= len(head):
            raise _CutShortError
        if not name:
            return attributes, at
        equals = _EQUALS.match(head, at)
        value = b""
        if equals:
            value, at = _value(head, equals.end())
        attributes.setdefault(name, value)


def _value(head: bytes, at: int) -> tuple[bytes, int]:
    quote = head[at : at + 1]
    if quote in (b'"', b"'"):
        end = head.find(quote, at + 1)
        if end < 0:
            raise _CutShortError
        return head[at + 1 : end], end + 1
    bare = _BARE.match(head, at)
    assert bare is not None
    return bare.group(), bare.end()


def _label_of_meta(attributes: dict[bytes, bytes]) -> str | None:
    if b"charset" in attributes:
        return attributes[b"charset"].decode("latin-1").strip()
    if attributes.get(b"http-equiv", b"").lower() == b"content-type":
        return label_in(attributes.get(b"content", b"").decode("latin-1"))
    return None
