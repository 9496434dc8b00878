"""Charset labels as the web means them, and bytes read by them without a loss.

The labels are those of https://encoding.spec.whatwg.org. Beyond the standard: charsets that it dropped but old pages
name (HZ, ISO-2022-KR, UTF-32, DOS and Mac code pages, the Vietnamese 8-bit codes).
"""

import codecs
import re
import unicodedata
from difflib import get_close_matches
from functools import cache, lru_cache

import webencodings

_EXTRA = {
    "hz-gb-2312": "hz", "hz": "hz", "iso-2022-kr": "iso-2022-kr", "csiso2022kr": "iso-2022-kr", "johab": "johab",
    "cp936": "gb18030", "ms936": "gb18030", "windows-936": "gb18030", "cp-936": "gb18030", "gb18030-2000": "gb18030",
    "cp950": "big5", "windows-950": "big5", "big-5": "big5", "big5hkscs": "big5", "big5-eten": "big5",
    "cp932": "shift_jis",
    "cp949": "euc-kr", "uhc": "euc-kr", "ms949": "euc-kr", "x-windows-949": "euc-kr", "eucjp": "euc-jp",
    "euckr": "euc-kr",
    "eucjp-ms": "euc-jp", "tis620": "windows-874", "cp874": "windows-874", "win-874": "windows-874",
    "utf8mb4": "utf-8", "utf_8": "utf-8", "utf-8-sig": "utf-8", "unicode": "utf-16le", "ucs-2": "utf-16le",
    "utf-32": "utf-32le", "utf-32le": "utf-32le", "utf-32be": "utf-32be",
    "viscii": "viscii", "csviscii": "viscii", "viscii1.1-1": "viscii", "x-viet-vps": "vps", "vps": "vps",
    "tcvn": "tcvn", "tcvn-5712": "tcvn", "tcvn5712-1": "tcvn", "tcvn5712-1:1993": "tcvn", "x-viet-tcvn": "tcvn",
    "x-viet-tcvn5712": "tcvn", "tcvn-3": "tcvn", "tcvn3": "tcvn",
    "mac-cyrillic": "x-mac-cyrillic", "maccyrillic": "x-mac-cyrillic", "mac-roman": "macintosh",
    "macroman": "macintosh",
}  # fmt: skip
_PYTHON_NAME = re.compile(
    r"(?:cp|ibm)-?(?P<number>\d{3,4})|(?P<mac>(?:x-)?mac[-_]?[a-z0-9]{4,12})|iso-?8859-?(?P<part>\d\d?)"
)
_WINDOWS = re.compile(r"(?:win|windows|cp|ms)[-_ ]?(125[0-8]|874)")
_TONED = re.compile("[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]", re.IGNORECASE)
_CODECS = {
    "gb18030": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc-jp": "euc_jp",
    "euc-kr": "cp949", "iso-2022-jp": "iso2022_jp", "iso-2022-kr": "iso2022_kr", "hz": "hz", "johab": "johab",
    "utf-8": "utf-8", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "utf-32le": "utf-32-le",
    "utf-32be": "utf-32-be",
}  # fmt: skip
_SECOND_CODECS = {"big5": "cp950", "iso-2022-jp": "iso2022_jp_ext"}
_SINGLE = {
    "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "iso-8859-8-i": "iso8859-8", "windows-874": "cp874",
    "koi8-r": "koi8-r", "koi8-u": "koi8-u", "ibm866": "cp866",
}  # fmt: skip
MULTI_BYTE = frozenset({"gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "johab"})
VIETNAMESE = frozenset({"viscii", "vps", "tcvn"})


@lru_cache(maxsize=256)  # a page may name any label
def charset_of(label: str) -> str | None:
    """The charset that a label means, by its name in the standard; None for a word that names none.

    >>> charset_of("ISO-8859-1"), charset_of("gb2312"), charset_of("x-nothing")
    ('windows-1252', 'gb18030', None)
    """
    word = label.strip("\t\n\f\r \"';").lower()
    if len(word) > 40 or not word.isascii():
        return None
    if word in _EXTRA:
        return _EXTRA[word]
    known = webencodings.lookup(word)
    if known is not None and known.name != "replacement":
        return "gb18030" if known.name == "gbk" else str(known.name)
    windows = _WINDOWS.fullmatch(word)
    if windows:
        return f"windows-{windows.group(1)}"
    return _python_charset(word)


def nearest_label(label: str) -> str | None:
    """The label nearest to a word that names no charset.

    >>> nearest_label("windows-9999"), nearest_label("uft-8"), nearest_label("?")
    ('windows-949', 'utf-8', None)
    """
    near = get_close_matches(label.lower(), [*webencodings.LABELS, *_EXTRA], 1)
    return near[0] if near else None


def _python_charset(word: str) -> str | None:
    found = _PYTHON_NAME.fullmatch(word)
    if found is None:
        return None
    if found["part"]:
        return charset_of(f"iso-8859-{found['part']}") if word != f"iso-8859-{found['part']}" else None
    name = (
        f"ibm{found['number']}"
        if found["number"]
        else "mac-" + word.replace("x-", "").replace("mac", "", 1).strip("-_")
    )
    return name if _table(name) else None


def read(body: bytes, charset: str) -> str:
    """The text of `body` in a charset of `charset_of`; U+FFFD stands for what it cannot be."""
    codec = _CODECS.get(charset)
    if codec is None:
        return _read_single(body, charset)
    errors = _pair_errors() if charset in MULTI_BYTE else "replace"
    if charset == "euc-jp":
        errors = _eucjp_errors()
    text = body.decode(codec, errors)
    second = _SECOND_CODECS.get(charset)
    if second and "\ufffd" in text:
        other = body.decode(second, errors)
        return other if other.count("\ufffd") < text.count("\ufffd") else text
    return text


def codec_of(charset: str) -> str:
    """The name of Python's codec for a multi-byte charset."""
    return _CODECS[charset]


def _read_single(body: bytes, charset: str) -> str:
    if charset in VIETNAMESE:
        from newsarchive.text.vietnamese import charset_table  # noqa: PLC0415 - only pages that name these codes pay

        table = charset_table(charset)
    else:
        table = _table(charset) or _table("windows-1252")
    text = codecs.charmap_decode(body, "replace", table)[0]
    return unicodedata.normalize("NFC", text) if len(_TONED.findall(text[:50_000])) >= 3 else text


@cache
def _table(charset: str) -> str:
    """The 256 characters of a single-byte charset; C1 controls where it defines nothing, as the standard has it."""
    if charset == "x-user-defined":
        return "".join(map(chr, [*range(0x80), *range(0xF780, 0xF800)]))
    name = _SINGLE.get(charset, charset.replace("windows-", "cp").replace("ibm", "cp").replace("iso-8859-", "iso8859-"))
    try:
        shown = [bytes([byte]).decode(name, "replace") for byte in range(256)]
    except LookupError:
        return ""
    if any(len(c) != 1 for c in shown):
        return ""
    return "".join(chr(byte) if c == "\ufffd" and 0x80 <= byte < 0xA0 else c for byte, c in enumerate(shown))


@cache
def _pair_errors() -> str:
    """One lost character for a lead byte and its high tail, as the standard counts."""
    name = "newsarchive-pair"
    codecs.register_error(name, _lose_pair)
    return name


def _lose_pair(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    tail = error.object[error.start + 1 : error.start + 2]
    return "\ufffd", error.start + (2 if tail >= b"\x80" else 1)


@cache
def _eucjp_errors() -> str:
    name = "newsarchive-euc-jp"
    codecs.register_error(name, _eucjp_by_shift_jis)
    return name


def _eucjp_by_shift_jis(error: UnicodeError) -> tuple[str, int]:
    """Rows that JIS X 0208 leaves empty (NEC's circled digits) as Shift_JIS of Windows has them."""
    assert isinstance(error, UnicodeDecodeError)
    pair = error.object[error.start : error.start + 2]
    if len(pair) == 2 and 0xA1 <= pair[0] <= 0xFE and 0xA1 <= pair[1] <= 0xFE:
        row, cell = pair[0] - 0xA1, pair[1] - 0xA1
        lead = row // 2 + (0x81 if row < 62 else 0xC1)
        trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell >= 63)
        shown = bytes([lead, trail]).decode("cp932", "replace")
        if "\ufffd" not in shown:
            return shown, error.start + 2
    return _lose_pair(error)
