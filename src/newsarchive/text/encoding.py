"""Bytes become text: a byte-order mark, then HTTP, then meta, then the profile, then detection; valid UTF-8 before a false label."""

import codecs
import re

import webencodings

from newsarchive.model.page import Decoding

_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(body: bytes, content_type: str | None = None, *, hint: str | None = None) -> tuple[str, Decoding]:
    """The text of a body and how it was read. `hint` is the charset that a site profile names."""
    claims = []
    header = _HEADER.search(content_type or "")
    if header:
        claims.append(("header", header.group(1)))
    meta = _META.search(body[:4096])
    if meta:
        claims.append(("meta", meta.group(1).decode("ascii")))
    if hint:
        claims.append(("profile", hint))
    for mark, name in _BOMS:
        if body.startswith(mark):
            return _read(body[len(mark) :], name, "bom", claims)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        said = next((c for c in claims if webencodings.lookup(c[1])), None)
        honest = said is not None and webencodings.lookup(said[1]).name == "utf-8"
        how = said[0] if said and honest else "utf-8"
        if not text.isascii() or said is None or honest:
            return text, Decoding("utf-8", how, claims=tuple(claims))
    for how, label in claims:
        known = webencodings.lookup(label)
        if known is not None:
            return _read(body, known.codec_info.name, how, claims)
    return _read(body, "cp1252", "detection", claims)


def decode_text(body: bytes, content_type: str | None = None) -> str:
    """Only the text."""
    return decode(body, content_type)[0]


def _read(body: bytes, codec: str, how: str, claims: list[tuple[str, str]]) -> tuple[str, Decoding]:
    text = body.decode(codec, "replace")
    replaced = text.count("\ufffd")
    return text, Decoding(codec, how, replaced=replaced, claims=tuple(claims))
