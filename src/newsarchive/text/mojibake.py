"""UTF-8 that was read as another charset and encoded once more, undone where it is certain.

"TiÃªu Ä‘á»" is the shape: each letter became two or three marks of windows-1252 that, put back as bytes, are UTF-8
again. It is certain when nearly all marked letters of a part (what lies between two tags or line ends) can be put back,
and the page has several of them.
"""

import re
from dataclasses import dataclass
from functools import cache

_LEAST = 3
# What real text has; "NESCAFÉ®" put back as bytes would be a phonetic letter.
_REAL = re.compile(
    "[\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u060c-\u06cc"
    "\u0e00-\u0eff\u1780-\u17ff\u1ea0-\u1ef9\u2010-\u203a\u20ac\u2116\u2122\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3"
    "\uff01-\uff5e\U0001f300-\U0001faff]+"
)
_BARE_LEAD = re.compile("Ã  ?")
_BREAK = re.compile(r"[<>\r\n]")
_GATES = {  # the first bytes of each sign are looked for alone, which takes next to no time where there are none
    "windows-1252": (
        b"\xc3",
        re.compile(
            rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xe2[\x80\x82\x84]|\xc5[\x92\x93\xa0\xa1\xb8\xbd\xbe]|\xc6\x92|\xcb[\x86\x9c])"
        ),
    ),
    "windows-1251": (b"\xd0", re.compile(rb"\xd0\xa0\xc2[\x80-\xbf]")),
}


@dataclass(frozen=True, slots=True)
class _View:
    """How one charset shows bytes: back from what is shown to the byte, and the shapes of UTF-8 seen through it."""

    back: dict[str, int]
    run: re.Pattern[str]


def undo(text: str, body: bytes) -> tuple[str, str | None]:
    """The text of a UTF-8 `body` with double encoding undone, and the charset that stood in between, if there is any.

    >>> shown = "Tiêu điểm của trang".encode().decode("cp1252")
    >>> undo(shown, shown.encode())
    ('Tiêu điểm của trang', 'windows-1252')
    """
    for charset, (first, gate) in _GATES.items():
        if first in body and gate.search(body):
            undone = _undo(text, _view(charset))
            if undone != text:
                return _undo(undone, _view(charset)), charset  # some were encoded three times
    return text, None


def _undo(text: str, view: _View) -> str:
    runs = list(view.run.finditer(text))
    if sum(len(run[0]) - len(_put_back(run[0], view)) for run in runs) < _LEAST:
        return text
    pieces: list[str] = []
    weight = done = 0
    for run in runs:
        at = run.start()
        if at < done:
            continue
        start = max(done, 1 + max(text.rfind(mark, done, at) for mark in "<>\r\n"))
        stop = _BREAK.search(text, at)
        end = stop.start() if stop else len(text)
        fixed, gained = _undo_part(text[start:end], view)
        weight += gained
        pieces += (text[done:start], fixed)
        done = end
    return "".join((*pieces, text[done:])) if weight >= _LEAST else text


def _undo_part(shown: str, view: _View) -> tuple[str, int]:
    """The part put back and the marks that this saved; the part itself if some marked letters resist."""
    gained = covered = 0

    def put_back(found: re.Match[str]) -> str:
        nonlocal gained, covered
        run = found.group()
        fixed = _put_back(run, view)
        if fixed != run:
            gained += len(run) - len(fixed)
            covered += len(run)
        return fixed

    fixed = view.run.sub(put_back, shown)
    high = len(shown) - len(shown.encode("ascii", "ignore"))
    if gained >= _LEAST and "Ã " in fixed:  # à, whose second byte was a no-break space once
        fixed, bare = _BARE_LEAD.subn("à ", fixed)
        covered += bare
    return (fixed, gained) if covered >= 0.9 * high else (shown, 0)


def _put_back(run: str, view: _View) -> str:
    """The letters that a run of marks was, or the run itself if it was none."""
    try:
        fixed = bytes(view.back[c] for c in run).decode("utf-8")
    except UnicodeDecodeError:
        return run
    return fixed if _REAL.fullmatch(fixed) else run


@cache
def _view(charset: str) -> _View:
    codec = charset.replace("windows-", "cp")
    shown = {byte: bytes([byte]).decode(codec, "replace") for byte in range(0x80, 0x100)}
    back = {chr(byte): byte for byte in range(0x80, 0xA0)} | {c: byte for byte, c in shown.items() if c != "\ufffd"}
    tails = "".join(c for c, byte in back.items() if byte < 0xC0)
    leads = "".join(c for c, byte in back.items() if 0xC2 <= byte <= 0xF4)
    letter = f"[{re.escape(leads)}][{re.escape(tails)}]{{1,3}}"
    return _View(back, re.compile(f"{letter}(?:{letter})*"))  # a class first: it is searched for without a match
