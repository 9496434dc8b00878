"""The bylines that a line can be read as: by its label, by its shape, or in a part of it."""

import re
from dataclasses import dataclass, replace

from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.text.credits import split_credit
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import label
from newsarchive.text.names import Byline, byline_of, is_office, is_person_like, split_names, without_left_over
from newsarchive.text.wordlists import has_digit, small, word_set

LONGEST = 200
_MARKS = re.compile(r"\s*[|•·]\s*|\s+[-–—/]\s+|\s{2,}|,\s+(?=\d)")
_MARKED = re.compile(r"[|•·]|\s[-–—/\s]|,\s\s*\d")
_BY = re.compile(r"\s(?:by|von|vom|por|par|door|af|av|oleh|bởi|przez|від|од|από|deur|nga)\s+(?=[^\W_])")
_NOT_WRITING = re.compile(
    r"©|\b(?:photo|fotos?\b|fotograf|foto:|bild|image|illustration|graphic|video|design|theme|powered|hosted|copyright|sponsored|"
    r"reviewed|translat\w|übersetz\w|edited|filmed|directed|music|rating|ảnh)"
)
_BEGINNINGS = word_set("by vo po pa di do af av ol bở pr ві απ")  # of the words below
_STARTS_BY = re.compile(r"(?:by|von|vom|por|par|di|door|af|av|oleh|bởi|przez|від|από)[\s:]+(?=[^\W\d_])", re.IGNORECASE)
_GLUED = re.compile(r"By(?=[A-Z][a-z]+\s[A-Z])")
_DEGREE = re.compile(
    r"(?:Ph\.?\s?D|M\.?D|R\.?D|R\.?N|MPH|M\.?Sc|B\.?Sc|MBA|CDE|CPA|J\.?D|Jr|Sr|Esq|DVM|DDS|LL\.?[BM])\.?$",
    re.IGNORECASE,
)
_DATED = re.compile(r"\s+(?:on|am|at|à|el|le)\s+(?=\d|[A-Z][a-z]+\s\d)|\s*[|•·]\s*|\s+[-–—]\s+")
_SIGNS = r"[(（\[]\s*([^\W\d_]{2,5}\d{0,2}(?:\s?[/,&-]\s?[^\W\d_]{2,5}\d{0,2}){0,3})\s*[)）\]]"
_BRACKETED = re.compile(_SIGNS + r"\.?(?:\s*\[[^\W\d_]{2,8}\])?")  # "(abc/desk) [top]"
_DOTTED = re.compile(r"[(（\[]\s*((?:[^\W\d_]\.\s?){2,4}?)\s*[)）\]]\.?")  # "(a.b.)"
_LAST_BRACKET = re.compile(r"(?<=[.!?”\"»。])\s*[(（\[]([^()（）\[\]]{2,40})[)）\]]\.?\s*\Z")
_IN_BRACKET = re.compile(r"[^\W\d_]{2,5}\d{0,2}(?:/[^\W\d_]{2,5}\d{0,2}){1,3}|[^\W\d_A-Z]{2,5}")
_SLASHED = re.compile(r"([^\W\d_]{3,8}/[^\W\d_]{2,4})")
_ROW = re.compile(r"([^\W\d_][^\s/\d]{1,9}(?:/[^\W\d_][^\s/]{1,9}){1,3})")
_LONGEST_ROW = 24
_LONGEST_BRACKET = 60
_LONGEST_CELL = 60
_LONGEST_ROW_OF_PIECES = 130
_TEXT_BY = "By"
_CUT = " | "  # stands for a date in the pieces of a line


@dataclass(frozen=True, slots=True)
class Reading:
    """How a line is to be read, by where it stands."""

    running: bool  # it is running text
    author_box: bool  # mark-up names it after authors
    labelled: bool  # the line or cell before it announces the author
    head: bool  # it stands before the end of the text


def readings(line: str, how: Reading) -> list[tuple[Byline, str]]:
    """The bylines that a line can be read as, and which part of it is read."""
    said = say(line) or (_cell(line) if how.labelled else None) or (None if how.head else _in_brackets(line))
    found = []
    if said is not None:
        found.append((said, "dated" if _may_be_dated(line) else ""))
        if said.labelled or all(len(name.split()) < 4 for name in said.names):
            return found
    inner = None if how.running else _inside(line, how)
    if inner is not None:
        found.append(inner)
    elif said is None and how.author_box and (names := split_names(_less_dates(line).split(_CUT)[0])):
        found.append((Byline(line, names, "handle"), "by-name-only"))
    return found


def say(text: str) -> Byline | None:
    """A byline by its label or its shape; else after "By" alone."""
    said = byline_of(text)
    if said is None and (opens := label(text)) is not None and opens.kind == "by":  # "Text - Photo: Jane Roe"
        also = label(opens.rest)
        said = byline_of(f"{_TEXT_BY}: {also.rest}") if also is not None and also.kind == "photo" else None
    if said is not None and said.labelled:
        return _without_degrees(said)
    match = (_STARTS_BY.match(text) or _GLUED.match(text)) if text[:2].lower() in _BEGINNINGS else None
    if match is None:
        return _without_degrees(said) if said is not None else None
    rest = text[match.end() :].strip()
    if not rest or len(rest) > 90 or (rest.endswith((".", "!", "?")) and rest.count(" ") > 3):
        return None
    rest = _less_dates(rest)
    words = rest.split(_CUT)[0].split()
    if len(words) > 1 and not words[0][:1].isupper() and not _DATED.search(rest):
        return None
    names = split_names(without_left_over(_DATED.split(rest, maxsplit=1)[0]))
    if not names:
        return None
    printed = rest if rest.endswith(names[-1]) else ", ".join(names)
    return _without_degrees(Byline(printed, names, "person" if is_person_like(names[0]) else "handle", labelled=True))


def _without_degrees(said: Byline) -> Byline:
    names = tuple(name for name in said.names if not _DEGREE.match(name))
    if len(names) == len(said.names) or not names:
        return said
    return replace(said, names=names, text=", ".join(names))


def _cell(line: str) -> Byline | None:
    """What the line or cell after a label says, of any shape; a line with another label says that."""
    if (said := label(line)) is not None and said.kind != "by":
        return None
    names = split_names(_less_dates(line).split(_CUT)[0]) if len(line) <= _LONGEST_CELL else ()
    if not names:
        return None
    return Byline(", ".join(names), names, "person" if is_person_like(names[0]) else "handle", labelled=True)


def _in_brackets(line: str) -> Byline | None:
    """Names or initials of any case that close a text in brackets: `(hms)`, `(ard/hms)`."""
    match = _BRACKETED.fullmatch(line) or _DOTTED.fullmatch(line)
    if match is None and is_sign_row(line):
        match = _ROW.fullmatch(line)
    names = split_names(match[1]) if match else ()
    if not match or not names:
        return None
    return Byline(match[1], names, "person" if is_person_like(names[0]) else "handle")


def is_sign_row(text: str) -> bool:
    """Whether a line is names or initials that slashes part, in any script: `AK/dsm`."""
    return "/" in text and len(text) <= _LONGEST_ROW and not text[0].islower() and _ROW.fullmatch(text) is not None


def is_desk_sign(text: str) -> bool:
    """Whether a line is one name and the short name of a desk, `Renu/dsk`."""
    name, _, desk = text.partition("/")
    return name.istitle() and desk.islower() and _SLASHED.fullmatch(text) is not None


def in_last_bracket(text: str) -> Byline | None:
    """Initials or a full name in brackets behind the last sentence of a text: `… was closed. (abc/desk)`."""
    match = _LAST_BRACKET.search(text, max(0, len(text) - _LONGEST_BRACKET))
    if match is None:
        return None
    said = byline_of(match[1])
    if said is not None and not said.labelled and _is_cased_person(said) and " " in said.names[0]:
        return said
    return Byline(match[1], split_names(match[1]), "handle") if _IN_BRACKET.fullmatch(match[1]) else None


def _inside(line: str, how: Reading) -> tuple[Byline, str] | None:
    """A byline that stands in a line with other things: after a mark, after "by" further in, beside a date."""
    if len(line) > _LONGEST_ROW_OF_PIECES:
        return None
    lowered = small(line)
    by = [match.start() for match in _BY.finditer(lowered) if _ends_word(line[: match.start()])][:2]
    dated = _may_be_dated(line)
    if not (by or dated or _MARKED.search(line)):
        return None
    pieces = [piece for piece in _MARKS.split(line) if piece]
    for piece in pieces if len(pieces) > 1 else ():
        said = say(piece)
        if said is not None and said.labelled and not _tells_else(piece):
            return said, "part"
    if not (by or (dated and how.head)) or _NOT_WRITING.search(lowered) or split_credit(line)[1] is not None:
        return None
    for start in by:
        said = say(line[start:].lstrip())
        if said is not None and said.labelled:
            return said, "part"
    return _beside_date(line) if dated and how.head else None


def _ends_word(before: str) -> bool:
    """Whether a text ends a word or a sentence, white space behind it apart."""
    last = before.rstrip()[-1:]
    return last.isalnum() or (last != "" and last in "_.,)")


def _tells_else(piece: str) -> bool:
    """Whether a labelled piece of a line names who did something else than write: drew, filmed, translated."""
    if not _NOT_WRITING.search(piece.lower()):
        return False
    found = label(piece)
    return found is None or found.kind != "by" or _NOT_WRITING.search(found.rest.lower()) is not None


def _beside_date(line: str) -> tuple[Byline, str] | None:
    """The first full name or office among what is left of a line when its dates are cut out."""
    rest = _less_dates(line)
    if rest == line:
        return None
    for piece in _MARKS.split(rest):
        said = byline_of(piece) if piece else None
        if said is not None and (_is_cased_person(said) or all(map(is_office, said.names))):
            return said, "part-dated"
    return None


def _may_be_dated(line: str) -> bool:
    return may_hold_date(line) and has_digit(line)


def _is_cased_person(said: Byline) -> bool:
    return said.shape == "person" and said.names[0][0].isupper()


def _less_dates(line: str) -> str:
    """The line with a mark in place of each date."""
    if not _may_be_dated(line):
        return line
    for date in reversed(find_dates(line, limit=4)):
        line = line[: date.start].rstrip(" ,(-–—") + _CUT + line[date.end :].lstrip(" ,)-–—")
    return line
