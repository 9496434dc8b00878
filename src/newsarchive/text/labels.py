"""What a line says it is: a publication date, a source, an author, a print link, a related list; in many languages."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, cast

from newsarchive.text.dates_names import DAYS_OF_WEEK, MONTHS, plain, weekday_named
from newsarchive.text.labels_by_words import TEXTS
from newsarchive.text.labels_words import MARKS, MORE_TOOLS, WORDS
from newsarchive.text.names_shape import is_agency, is_office, is_person_like
from newsarchive.text.wordlists import COLONS, UNSPACED, is_unspaced, small, word_set

Kind = Literal[
    "published", "updated", "source", "by", "photo", "print", "mail", "related", "views", "comments", "share",
    "tags", "section", "attachment", "clock", "copyright", "back", "top",
]  # fmt: skip
_Entry = tuple[str, str, str, str]  # phrase, mark, kind, language
_HEAD = 64
_LEAD = " \t\r\n\u00a0»›•·*|►▪■◆●○◇▶→([【（<«“\"'-–—+"
_LONGEST_LEAD = 12
_FIRST = re.compile(rf"[^\s{COLONS};,|/()\[\]\d=]+")
_COLON = re.compile(rf"\s*[{COLONS}|»›]|\s+[-–—]\s|\s*[-–—]+\s*\Z|\s*/\s|\s*／")
_TAIL_TRIM = f" \t\u00a0{COLONS}-–—|=»›/／"
_BEFORE_NUMBER = word_set(
    "on at of lúc ngày vào thứ chủ lần le el em am il pada den the a à в на dated in năm tháng date là is to được tin"
    " um"
)
_NEXT = re.compile(r"[\s:：,.\-–—|(=#\[]*([^\s:：,.|()\d]*)\s*(\d?)")
_COUNT = re.compile(r"\s*(\d[\d.,\u00a0 ]{0,12})\s*([^\W\d][^\d:]{1,30}?)[\s.)]*\Z")
_ANY_COLON = re.compile(f"[{COLONS}]")
_JOINT = re.compile(
    r"\s*[,，、&＆+/／·・ㆍ‧-]\s*|\s+(?:[-–—]|and|und|et|y|e|i|и|і|й|та|ed|och|og|ja|és|și|şi|si|ve|və|va|và|at|dan|en|un|ir"
    r"|ak|a|na|dhe|eta|و|और|एवं|ও|এবং|และ|ແລະ|និង|և)\s+",
    re.IGNORECASE,
)
_LONGEST_JOINED = 28  # characters up to the word that joins
_LONGEST_ACCOUNT = 24
_BOUNDARY = re.compile(r"\A|[\s,;|/()（）\[\]·•\-–—。，；]+")
_LONGEST_ROW = 400
_LONGEST_KEPT = 300  # lines are asked about several times for a page; long ones are not worth their room
_MOST_LABELS = 16
_CEDILLAS = str.maketrans("șț", "şţ")  # how Romanian was written before its own letters were in the code pages


@dataclass(frozen=True, slots=True)
class Label:
    """What a line says it is, the text after the label, and the language of the label."""

    kind: Kind
    rest: str
    language: str | None


def label(text: str) -> Label | None:
    """The label that a line begins with, None when it begins with none.

    >>> label("Nguồn: TTXVN")
    Label(kind='source', rest='TTXVN', language='vi')
    >>> label("The ministry published its report on Friday.") is None
    True
    """
    return _kept_label(text) if len(text) <= _LONGEST_KEPT else _label(text)


def _label(text: str) -> Label | None:
    start = min(len(text) - len(text.lstrip(_LEAD)), _LONGEST_LEAD)
    head = small(text[start : start + _HEAD])
    if not head:
        return None
    if head[0].isdigit():
        return _counted(text)
    entries = _index().get(_key(head))
    if entries is None and head[0] >= UNSPACED:
        entries = _index().get(head[0])
    if entries is None:
        return None
    for phrase, mark, kind, language in entries:
        if head.startswith(phrase) and _fits(text, start, head, (len(phrase), mark, kind)):
            return Label(cast("Kind", kind), _rest(text, start + len(phrase)), language)
    return _joined(text, start)


def _joined(text: str, start: int) -> Label | None:
    """`Text and photos: Jane Roe`: two labels in one, one of which says who wrote."""
    joint = _JOINT.search(text, start + 1, start + _LONGEST_JOINED)
    if joint is None:
        return None
    first = text[start : joint.start()].lower()
    found = label(first + ":") if first not in TEXTS else Label("by", "", None)
    if found is None or found.kind not in ("by", "photo") or found.rest:
        return None
    second = label(text[joint.end() :])
    if second is None or not second.rest or {found.kind, second.kind} not in ({"by", "photo"}, {"by"}):
        return None
    return Label("by", second.rest, second.language)


_kept_label = lru_cache(maxsize=1024)(_label)


def _counted(text: str) -> Label | None:
    """`7331 Lượt xem`: a number, then what it counts."""
    match = _COUNT.match(text) if len(text) <= 48 else None
    if match is None:
        return None
    phrase = match[2].lower()
    for spelling, mark, kind, language in _index().get(_key(phrase), ()):
        if spelling == phrase and mark == "#" and kind in ("views", "comments"):
            return Label(cast("Kind", kind), match[1].strip(), language)
    return None


def labels_in(text: str) -> tuple[Label, ...]:
    """All labels of a short line that holds several, each with the text up to the next.

    >>> [(found.kind, found.rest) for found in labels_in("来源：新华社 作者：张三 浏览次数：34")]
    [('source', '新华社'), ('by', '张三'), ('views', '34')]
    """
    if len(text) > _LONGEST_ROW:
        return ()
    starts: list[tuple[int, int, str, str]] = []  # where the phrase begins, where its colon ends, kind, language
    for colon in list(_ANY_COLON.finditer(text))[:_MOST_LABELS]:
        found = _phrase_before(text, colon.start(), starts[-1][1] if starts else 0)
        if found is not None:
            starts.append((found[0], colon.end(), found[1], found[2]))
    first = label(text)
    if first is not None and (not starts or starts[0][0] > len(text) - len(first.rest.rstrip()) - 1):
        end = starts[0][0] if starts else len(text)
        rest = first.rest[: max(0, end - text.find(first.rest))] if first.rest else ""
        labels = [Label(first.kind, rest.strip(_TAIL_TRIM + ",;，；(["), first.language)]
    else:
        labels = []
    for i, (_, end, kind, language) in enumerate(starts):
        until = starts[i + 1][0] if i + 1 < len(starts) else len(text)
        labels.append(Label(cast("Kind", kind), text[end:until].strip(_TAIL_TRIM + ",;，；(["), language))
    return tuple(labels)


def _phrase_before(text: str, colon: int, floor: int) -> tuple[int, str, str] | None:
    """The longest phrase that ends at a colon: where it begins, its kind and language."""
    before = text[max(floor, colon - 32) : colon].rstrip()
    base = max(floor, colon - 32)
    starts = [match.end() for match in _BOUNDARY.finditer(before)]
    if before and is_unspaced(before[-1]):
        starts += range(max(0, len(before) - 8), len(before))
    for start in sorted(set(starts)):
        phrase = before[start:].lower()
        for spelling, mark, kind, language in _index().get(_key(phrase), ()) if phrase else ():
            if spelling == phrase and mark != "=":
                return base + start, kind, language
    return None


def is_tool_line(text: str) -> bool:
    """Whether a short line is nothing but the tools of a page: print, mail, share, close, font size.

    >>> is_tool_line("Xem cỡ chữ / Đọc bài viết / In / Gửi email")
    True
    """
    if not 0 < len(text) <= 160:
        return False
    lowered = text.lower()
    first = _TOOL_WORD.search(lowered)
    if first is not None and not _may_open_tools(first[0]):
        return False
    pieces = [piece.strip(" .\u00a0\t!") for piece in _BETWEEN.split(lowered)]
    pieces = [piece for piece in pieces if piece]
    return not all(map(str.isdigit, pieces)) and all(map(_is_tool, pieces))


_TOOL_WORD = re.compile(r"[^\s.!|/•·,;:：\[\]【】()（）<>«»]+")
_BETWEEN = re.compile(r"[|/•·,;:：\[\]【】()（）<>«»\t\n　]+|\s[-–—+]\s|\s{2,}")


def _may_open_tools(word: str) -> bool:
    """Whether the first word of a line is one of a tool's name, a number or a sign."""
    return len(word) == 1 or word in _tool_openings() or word.isdigit() or is_unspaced(word)


@cache
def _tool_openings() -> frozenset[str]:
    return frozenset(found[0] for tool in _tools() if (found := _TOOL_WORD.search(tool)))


@cache
def _tools() -> frozenset[str]:
    found = set(MORE_TOOLS)
    for kind in ("print", "mail", "share", "comments", "back", "top"):
        for row in WORDS[kind].values():
            found.update(phrase.rstrip("=:") for phrase in row.split("|") if phrase[-1] in "=:")
    return frozenset(found)


def _is_tool(piece: str) -> bool:
    tools = _tools()
    if piece in tools or piece.isdigit() or len(piece) == 1:
        return True
    words = piece.split()
    if is_unspaced(piece) and len(words) == 1:
        return False
    at = 0
    while at < len(words):
        for count in range(min(4, len(words) - at), 0, -1):
            if " ".join(words[at : at + count]) in tools:
                at += count
                break
        else:
            return False
    return True


@cache
def _index() -> dict[str, tuple[_Entry, ...]]:
    """The phrases by their first word, or first two characters where a script parts no words; longest first."""
    found: dict[str, list[_Entry]] = {}
    seen: set[tuple[str, str]] = set()
    for kind, rows in WORDS.items():
        for language, row in rows.items():
            for marked in row.split("|"):
                mark = marked[-1] if marked[-1] in MARKS else ""
                phrase = marked[: len(marked) - len(mark)].strip(" :：(")
                spellings = {phrase, plain(phrase)} if language == "vi" and len(phrase) >= 6 else {phrase}
                spellings |= {phrase.translate(_CEDILLAS)} if language == "ro" else set()
                for spelling in (spellings | {phrase.replace("\u200c", "")}) - {""}:
                    if (spelling, mark) not in seen:
                        seen.add((spelling, mark))
                        found.setdefault(_key(spelling), []).append((spelling, mark, kind, language))
    return {key: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for key, entries in found.items()}


def _key(head: str) -> str:
    if is_unspaced(head):
        return head[:2].rstrip(" " + COLONS)
    match = _FIRST.match(head)
    return match[0] if match else head[:1]


def _fits(text: str, start: int, head: str, phrase: tuple[int, str, str]) -> bool:
    """Whether what follows a phrase (its length, mark and kind) is what its mark asks for."""
    end, mark, kind = phrase
    tail, length = head[end:], len(text)
    if tail[:1].isalnum() and head[end - 1].isalnum() and head[0] < UNSPACED:
        return False
    if length - start - end < 12 and not tail.strip(_TAIL_TRIM + ".…()[]】）>!。"):
        return mark != "@" or kind not in ("by", "photo") or bool(_COLON.match(tail))
    colon = bool(_COLON.match(tail)) or (tail[:1] == "=" and head[0] >= UNSPACED)
    if mark == ":":
        return colon and _is_plausible(text, start + end, kind)
    if mark == "#":
        if kind in ("views", "clock", "comments") and length > 120:
            return False
        return length <= 400 and (colon or _number_follows(tail, dated=kind not in ("views", "comments")))
    if mark == "@":
        if (colon and length <= 600) or (length <= 90 and _name_follows(text, start + end)):
            return True
        return kind == "by" and " " in head[:end] and _is_account(text[start + end :])
    if mark == "=":
        return False
    if kind == "copyright":
        return length < 120 or (length <= 600 and (any(c.isdigit() for c in tail[:14]) or "©" in text[:80]))
    return length <= 300


def _is_plausible(text: str, at: int, kind: str) -> bool:
    """Whether the text after a colon can be what the label announces."""
    rest = text[at:].strip(_TAIL_TRIM)
    if kind == "by":
        return _name_follows(text, at) or (len(rest.split()) <= 3 and not any(c.isdigit() for c in rest))
    if kind == "attachment":
        return len(rest) <= 160 and not text[at : at + 3].startswith((" - ", " – "))
    return True


def _number_follows(tail: str, *, dated: bool) -> bool:
    """Whether a number follows, or words of a date."""
    at, previous = 0, ""
    for _ in range(4):
        match = _NEXT.match(tail, at)
        if match is None:
            return False
        word, digit = match.groups()
        if not word:
            return bool(digit)
        if not dated:
            return False
        if weekday_named(word) or word in MONTHS or f"{previous} {word}" in DAYS_OF_WEEK:
            return True
        if word not in _BEFORE_NUMBER:
            return False
        at, previous = match.end(1), word
    return False


def _name_follows(text: str, at: int) -> bool:
    rest = text[at:].strip(_TAIL_TRIM + "()[]（）【】 .\u00a0")
    if not rest or (text[at : at + 1].isalpha() and text[at] < UNSPACED):
        return False
    name = re.split(r"\s[-–—|]\s|[,|/(]", rest, maxsplit=1)[0].strip()
    if is_agency(name):
        return True
    if is_unspaced(name):
        return len(rest) <= 20 and (is_person_like(name) or is_office(name)) and not any(c in "，。、" for c in rest)
    return (len(name.split()) > 1 or name.isupper() or "." in name) and (is_person_like(name) or is_office(name))


def _is_account(rest: str) -> bool:
    """Whether one word follows "posted by", of a kind that no sentence goes on with."""
    return rest[:1].isspace() and len(rest.split()) == 1 and len(rest) <= _LONGEST_ACCOUNT and not rest.endswith(".")


def _rest(text: str, at: int) -> str:
    rest = text[at:].strip(_TAIL_TRIM)
    closing = sum(rest.count(c) for c in ")]】）")
    if rest[-1:] in (")", "]", "】", "）") and closing > sum(rest.count(c) for c in "([【（"):
        rest = rest[:-1].rstrip()
    return rest
