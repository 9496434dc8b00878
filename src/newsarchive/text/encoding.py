"""Bytes become text by the strongest evidence: a byte-order mark, HTTP, meta, the profile, detection.

Valid UTF-8 is believed over a label that says otherwise; what each label said is kept all the same.
"""

import codecs

from newsarchive.model.page import Decoding
from newsarchive.text.charsets import MULTI_BYTE, charset_of, read
from newsarchive.text.mixed import count_utf8, read_legacy_with_parts, read_utf8_with_parts
from newsarchive.text.mojibake import undo
from newsarchive.text.prescan import label_in, named_charset

Claims = tuple[tuple[str, str], ...]
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32le"), (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"), (b"\x84\x31\x95\x33", "gb18030"),
)  # fmt: skip
_HIGH = bytes(range(0x80, 0x100))
_LONG_RUN = 4  # high bytes in a row, as words of other scripts have
_LOW_TO_SPACE = bytes([32] * 0x80) + _HIGH


def decode(body: bytes, content_type: str | None = None, *, hint: str | None = None) -> tuple[str, Decoding]:
    """The text of a body and how it was read. `hint` is the charset that a site profile names.

    Never raises. What no charset can read becomes U+FFFD and is counted in `replaced`.
    """
    claims = _claims(body, content_type, hint)
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return _finish(body[len(mark) :], charset, "bom", claims)
    wide = _wide(body, claims)
    if wide:
        return _finish(body, *wide, claims)
    if body.isascii():
        return _read_ascii(body, claims)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _read_legacy(body, claims)
    return _read_utf8(body, text, claims)


def decode_text(body: bytes, content_type: str | None = None) -> str:
    """Only the text of `decode`."""
    return decode(body, content_type)[0]


def _claims(body: bytes, content_type: str | None, hint: str | None) -> Claims:
    """What header, page and profile say, as (evidence, label), the strongest first."""
    said = (("header", label_in(content_type or "")), ("meta", named_charset(body)), ("profile", hint))
    return tuple((how, label) for how, label in said if label)


def _charsets(claims: Claims) -> list[tuple[str, str]]:
    """The claims that name a charset, as (charset, evidence).

    A meta that says UTF-16 cannot be right, and one that says x-user-defined means windows-1252; so the standard.
    """
    known = ((charset_of(label), how) for how, label in claims)
    return [(_as_meta(charset) if how == "meta" else charset, how) for charset, how in known if charset]


def _as_meta(charset: str) -> str:
    if charset == "x-user-defined":
        return "windows-1252"
    return "utf-8" if charset.startswith("utf-16") else charset


def _finish(body: bytes, charset: str, how: str, claims: Claims) -> tuple[str, Decoding]:
    return _without_nul(read(body, charset), Decoding(charset, how, claims=claims), body)


def _without_nul(text: str, decoding: Decoding, body: bytes, *, strict: bool = False) -> tuple[str, Decoding]:
    """Count what was lost, and take out NUL, which no parser of HTML keeps; `repairs` says so.

    `strict` says that the body was read without an error, so that nothing was lost. Bytes are searched before the text,
    whose characters may be wide: a NUL comes of a NUL alone.
    """
    repairs = decoding.repairs
    if b"\0" in body and "\0" in text:
        repairs = (*repairs, f"nul-removed:{text.count(chr(0))}")
        text = text.replace("\0", "")
    lost = 0 if strict else text.count("\ufffd")
    if lost and decoding.charset == "utf-8":
        lost -= body.count(b"\xef\xbf\xbd")
    return text, Decoding(decoding.charset, decoding.how, max(lost, 0), None, decoding.claims, repairs)


def _wide(body: bytes, claims: Claims) -> tuple[str, str] | None:
    """UTF-16 or UTF-32 without a mark: by header if the bytes allow it, by where their zeros stand if not."""
    head = body[:2000]
    zeros = head.count(0)
    if not zeros:
        return None
    named = next(
        (charset for charset, how in _charsets(claims) if how == "header" and charset.startswith(("utf-16", "utf-32"))),
        None,
    )
    if zeros * 10 < len(head) and not named:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if zeros * 10 > len(head) * 6:
        return ("utf-32be" if head[0] == 0 else "utf-32le"), "detection"
    if max(even, odd) < 4 * min(even, odd):
        return (named, "header") if named else None
    seen = "utf-16be" if even > odd else "utf-16le"
    return seen, "header" if seen == named else "detection"


def _read_ascii(body: bytes, claims: Claims) -> tuple[str, Decoding]:
    """Seven-bit bytes: ASCII, unless they carry the escapes of ISO-2022 or HZ."""
    shifted = _seven_bit(body, claims)
    if shifted:
        how = next((how for charset, how in _charsets(claims) if charset == shifted), "detection")
        return _finish(body, shifted, how, claims)
    charset, how = next(
        ((c, h) for c, h in _charsets(claims) if not c.startswith(("utf-16", "utf-32", "hz", "iso-2022"))),
        ("utf-8", "utf-8"),
    )
    return _without_nul(body.decode("ascii"), Decoding(charset, how, claims=claims), body, strict=True)


def _seven_bit(body: bytes, claims: Claims) -> str | None:
    if b"\x1b$" in body:
        return "iso-2022-kr" if b"\x1b$)C" in body else "iso-2022-jp"
    if b"~{" in body and b"~}" in body:
        from newsarchive.text.detection import is_hz  # noqa: PLC0415 - detection is loaded only where it is needed

        return "hz" if ("hz" in dict(_charsets(claims)) or is_hz(body)) else None
    return None


def _read_utf8(body: bytes, text: str, claims: Claims) -> tuple[str, Decoding]:
    """Valid UTF-8 with letters beyond ASCII: believed over any label but one that fits a few letters as well."""
    charsets = _charsets(claims)
    said = charsets[0] if charsets else None
    if said and said[0] in MULTI_BYTE and len(body.translate(None, bytes(range(0x80)))) < 12:
        legacy = read(body, said[0])
        if "\ufffd" not in legacy and not any(c >= "\u1e00" for c in text):
            return _without_nul(legacy, Decoding(said[0], said[1], claims=claims), body)
    how = next((how for charset, how in charsets if charset == "utf-8"), "utf-8")
    text, between = undo(text, body)
    repairs = (f"double-encoding:{between}",) if between else ()
    return _without_nul(text, Decoding("utf-8", how, claims=claims, repairs=repairs), body, strict=True)


def _read_legacy(body: bytes, claims: Claims) -> tuple[str, Decoding]:
    """Bytes that are not UTF-8 throughout."""
    good, bad = count_utf8(body)
    charsets = _charsets(claims)
    legacy = [
        (charset, how)
        for charset, how in charsets
        if charset != "utf-8" and not charset.startswith(("utf-16", "utf-32"))
    ]
    how_utf8 = next((how for charset, how in charsets if charset == "utf-8"), None)
    strict = next(((c, h) for c, h in legacy if c in MULTI_BYTE and "\ufffd" not in read(body, c)), None)
    if strict is None and good > 2 * bad and good >= (2 if how_utf8 else 8):
        return _read_mostly_utf8(body, legacy, how_utf8 or "utf-8", claims)
    if strict is None and how_utf8 and not legacy and good >= bad:
        return _read_mostly_utf8(body, legacy, how_utf8, claims)
    for charset, how in legacy:
        if _fits(body, charset):
            return _by_part(body, charset, how, claims)
    from newsarchive.text.detection import detect  # noqa: PLC0415 - as above

    return _by_part(body, detect(body), "detection", claims)


def _fits(body: bytes, charset: str) -> bool:
    """False for a label that its bytes deny: another multi-byte charset fits, or a Latin label is on another script."""
    high = len(body) - len(body.translate(None, _HIGH))
    if charset in MULTI_BYTE:
        return _fits_multi_byte(body, charset, high)
    runs = body.translate(_LOW_TO_SPACE).split() if charset == "windows-1252" and high >= 40 else []
    runs = [run for run in runs if len(run) >= _LONG_RUN]
    if len(set(runs)) < 6 or sum(map(len, runs)) * 10 < high * 6:
        return True
    from newsarchive.text.detection import detect, is_latin  # noqa: PLC0415 - as above

    return is_latin(detect(body))


def _fits_multi_byte(body: bytes, charset: str, high: int) -> bool:
    from newsarchive.text.detection import detect, looks_like  # noqa: PLC0415 - as above

    text = read(body, charset)
    lost = text.count("\ufffd")
    if lost * 25 <= high and (high < 30 or looks_like(body, charset)):
        return True
    other = detect(body)
    return lost * 4 <= high and (other == charset or other not in MULTI_BYTE)


def _read_mostly_utf8(body: bytes, legacy: list[tuple[str, str]], how: str, claims: Claims) -> tuple[str, Decoding]:
    text, foreign = read_utf8_with_parts(body, next((charset for charset, _ in legacy), None))
    text, between = undo(text, body)
    repairs = (*((f"mixed:{foreign}",) if foreign else ()), *((f"double-encoding:{between}",) if between else ()))
    return _without_nul(text, Decoding("utf-8", how, claims=claims, repairs=repairs), body)


def _by_part(body: bytes, charset: str, how: str, claims: Claims) -> tuple[str, Decoding]:
    text, foreign = read_legacy_with_parts(body, charset)
    return _without_nul(text, Decoding(charset, how, claims=claims, repairs=("mixed:utf-8",) if foreign else ()), body)
