"""Bylines and credits: the names in a line, parted from labels, roles and addresses."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from newsarchive.text.credits import split_credit
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import Label, is_tool_line, label, labels_in
from newsarchive.text.names_shape import is_agency, is_known_name, is_office, is_person_like
from newsarchive.text.names_words import AGENCIES, PARTICLES, ROLES, SUFFIXES
from newsarchive.text.wordlists import has_digit, phrases, word_set

__all__ = [
    "Byline",
    "byline_of",
    "is_agency",
    "is_known_name",
    "is_office",
    "is_person_like",
    "split_credit",
    "split_names",
    "without_left_over",
]

Shape = Literal["person", "office", "agency", "handle"]
LONGEST_BYLINE = 300
_LONGEST_UNLABELLED = 160
_ADDRESS = re.compile(
    r"[(\[<]?\s?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\s?[)\]>]?|https?://\S+|(?<!\w)@\w{2,30}"
)
_EDGES = " \t\u00a0,;:|/-–—"
_NAME_EDGES = _EDGES + '()[]“”"'
_HARD = re.compile(r"\s*[;|•·、；\n\u2028]\s*|\s+/\s+|(?<=[^\W\d])/(?=[^\W\d])")
_AND = re.compile(
    r"\s+(?:and|und|et|och|og|oraz|và|dan|και|és|și|si|şi|ve|with|mit|avec|con|com|และ|ແລະ|និង|及|和|与|與|및|और|و)\s+|\s*[&＆]\s*"
)
# Words that also stand inside names: they part two names only when both sides are full names.
_SHORT_AND = re.compile(r"\s+(?:y|e|i|и|та|й|a|en|ja)\s+")
_DASH = re.compile(r"\s+[-–—]\s+")
_COMMA = re.compile(r"\s*[,，]\s*")
_PLACE = re.compile(r"\s+(?:for|of|of the|in|at|from|im|aus|à|en|reporting from)\s+(?=[A-ZÀ-Þ])")
# What is left over where a date was cut out, and words that announce the next one.
_LEFT_OVER = re.compile(
    r"(?:\s+(?:on|at|in|le|el|em|am|um|il|la|à|vào|lúc|ngày|vào lúc|vào ngày|в|on the|dne|den|pada|tarihinde"
    r"|published|updated|posted|veröffentlicht"
    r"|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato"
    r"|опубликовано):?)+\Z",
    re.IGNORECASE,
)
_LEFT_OVER_ENDS = word_set(
    "on at in le el em am um il la à vào lúc ngày в the dne den pada tarihinde published updated posted veröffentlicht"
    " aktualisiert stand publié jour publicado actualizado pubblicato aggiornato опубликовано"
)
_TIME = re.compile(
    r"(?:\s+(?:um|at|à|às|в|lúc|om|kl\.?))?\s*(?<!\d)\d{1,2}[:h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?(?!\d)", re.IGNORECASE
)
_FRONT = re.compile(
    r"\A(?:(?:[\w-]+-(?:experte|autor|redakteur|reporter|korrespondent)(?:in)?|[\w-]+-expertin|gastautor|gastautorin"
    r"|by|von|por|par|da|di|theo|pv|ctv|phóng viên|biên tập viên|nhà báo|корреспондент|автор|ผู้สื่อข่าว)[\s:：]+"
    r"|(?:本报|本報|本站|特约|实习|见习)?(?:记者|記者|通讯员|通訊員|作者|编辑|編輯)[\s:：]*)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\s*(?:인턴|선임)?(?:기자|특파원|통신원)\Z|\s*(?:記者|记者|編集委員)\Z|(?:綜合|採訪|攝影|摄影)?(?:報導|报道)\Z|\s*[(（\[][^()（）\[\]]{0,40}[)）\]]\s*\Z"
)
_SIGN = re.compile(  # "(t/h)", "(s.t)", "(TTXVN/Vietnam+)" behind a name
    r"\s*[(（\[](?:[^()（）\[\]/]{1,30}/[^()（）\[\]/]{1,30}|\s*[^\W\d_.]{1,4}\s?[.,-]\s?[^\W\d_.]{1,4}\.?\s*)[)）\]]\s*\Z"
)
_HAN_ROW = re.compile(r"[\u3400-\u9fff]{2,4}(?:[\s　，,]+[\u3400-\u9fff]{2,4})+\Z")
_ROLE_FILL = word_set("the of for and at für der des im de del da do para pour la le per di dla pro на по in")
_INITIAL_END = re.compile(r"(?:^|[\s.])(?:[^\W\d_]{1,2}|[ก-ฮ]{1,4})\.\Z")
_BY = r"(?:by|por|par|von|bởi|oleh|door|av|af|przez|от|від|από|โดย)\s"
_MAYBE_LATE_BY = re.compile(_BY)
_LATE_BY = re.compile(
    rf"[\s|—–-]{_BY}\s*([^|\n—–(]{{2,60}}?)"
    r"(?=\s*(?:\Z|[|—–(]|\s-\s|\s(?:in|filed|leave|em|en)\s|\s[^\W\d_]{3,20}\s?:))",
    re.IGNORECASE,
)
# Looked for before the patterns that need them.
_HARD_MARKS = frozenset(";|•·、；\n\u2028/")
_AND_WORDS = word_set(
    "and und et och og oraz và dan και és și si şi ve with mit avec con com และ ແລະ និង 及 和 与 與 및 और و"
)
_SHORT_AND_WORDS = word_set("y e i и та й a en ja")
_PLACE_WORDS = word_set("for of in at from im aus à en reporting")
_SOME_AGENCIES = frozenset(
    phrases(
        "agencies|agency|news agencies|other agencies|wires|wire services|agenturen|agences|agencias|agências|agenzie|"
        "agentschappen|agencje|агентства|các hãng tin|tổng hợp|ajanslar"
    )
)
_DASHES = frozenset("-–—")
_PARTING = re.compile("[;|•·、；\n\u2028/&＆,，–—-]")  # any sign that may part names
_JOINING = _AND_WORDS | _SHORT_AND_WORDS
_BACK_ENDS = "자원者员員導道)）]"
_NOTE = re.compile(r"(?<=[^\W\d_])\d{1,2}\Z")
_COUNTED = re.compile(r"\(\s?\d+\s?\)")  # "April (31)" is a line of an archive
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline as printed, without its label, and the names in it.

    `shape` says what the names are: persons, an office, an agency, or a handle that only its label makes a name.
    `agency` is an agency named beside persons, `labelled` says that a label such as "By" stood before it.
    """

    text: str
    names: tuple[str, ...]
    shape: Shape
    agency: str | None = None
    labelled: bool = False
    language: str | None = None


def byline_of(text: str) -> Byline | None:
    """The byline that a short line is, with or without a label; None for any other line.

    >>> byline_of("By John Smith, Staff Writer").names
    ('John Smith',)
    >>> byline_of("VĂN HÀO - TRẦN HỮU").names
    ('VĂN HÀO', 'TRẦN HỮU')
    """
    return _byline_in(text) if 1 < len(text) <= LONGEST_BYLINE else None


@lru_cache(maxsize=512)
def _byline_in(text: str) -> Byline | None:
    found = _by_label(text)
    if found is not None and not found.rest and is_office(text):  # "Redacción" alone is the office, not its label
        found = None
    labelled = found is not None and (found.kind == "by" or _is_posted_by(found))
    if not labelled and (late := _by_in_date_line(text, found)):
        return late
    if not labelled and (found is not None or not _may_be_names(text)):
        return None
    rest = _bare(found.rest if found is not None and labelled else text)
    if not rest and labelled and is_office(_bare(text)):  # "Redaktion - 31. Januar": the office, not its label
        rest, labelled = _bare(text), False
    if not rest or len(rest) > _LONGEST_UNLABELLED:
        return None
    if not labelled and rest != text and (own := label(rest)) is not None and own.rest:  # "5/3/2009 | Author: …"
        return _byline_in(rest)
    names = split_names(rest, strict=not labelled) or ((rest,) if rest != text and is_office(rest) else ())
    if labelled and is_tool_line(rest):
        return None
    if not labelled and has_digit(text) and (_COUNTED.search(text) or not _is_full(names)):
        return None
    return _byline(rest, names, found if labelled else None) if names else None


def _is_posted_by(found: Label) -> bool:
    """`Опубликовано: Иван Петров`: a label of dates that a name follows."""
    if found.kind != "published" or not found.rest or has_digit(found.rest):
        return False
    names = split_names(found.rest, strict=True)
    return bool(names) and all(" " in name and is_person_like(name) for name in names)


def _by_in_date_line(text: str, found: Label | None) -> Byline | None:
    """`Posted on February 28, 2020 by admin`: the author behind the date."""
    if len(text) > _LONGEST_UNLABELLED or not _MAYBE_LATE_BY.search(text.lower()) or not has_digit(text):
        return None
    if found is not None and found.kind not in ("published", "updated") and label(text) is not None:
        return None  # another label opens the line
    dates = find_dates(text, limit=4)
    if not dates:
        return None
    for date in reversed(dates):
        text = text[: date.start] + "|" + text[date.end :]
    match = _LATE_BY.search(text)
    if match is None or sum(c.isalpha() for c in text[text.rfind("|", 0, match.start() + 1) + 1 : match.start()]) > 3:
        return None
    rest = _bare(match[1])
    names = split_names(rest)
    one_word = found is not None and len(rest.split()) == 1
    if not names or not (one_word or all(is_person_like(name) or is_office(name) for name in names)):
        return None
    return _byline(rest, names, Label("by", rest, found.language if found else None))


def _is_full(names: tuple[str, ...]) -> bool:
    """Whether the names are more than the letters that stand beside a date, such as a time zone."""
    return any(" " in name or "." in name or name[0] > "\u2e80" or not name.isupper() for name in names)


def _by_label(text: str) -> Label | None:
    """The label of the line; where the line has several, the one that announces the author."""
    if "：" in text or (":" in text and (text.count(":") > 1 or " - " in text)):
        several = labels_in(text)
        chosen = next((found for found in several if found.kind == "by" and found.rest), None)
        if chosen is not None or several:
            return chosen or several[0]
    return label(text)


def split_names(text: str, *, strict: bool = False) -> tuple[str, ...]:
    """The single names of a byline without its label; roles and places are dropped.

    With `strict`, a text of which some part is no name, agency or office gives nothing.

    >>> split_names("Jane Roe and John Smith, Staff Writer")
    ('Jane Roe', 'John Smith')
    """
    return _kept_names(text, strict) if len(text) <= LONGEST_BYLINE else _names_in(text, strict)


def _names_in(text: str, strict: bool) -> tuple[str, ...]:
    found: list[str] = []
    for piece in _pieces(text.strip(_EDGES)):
        name = _clean(piece)
        if (
            not name
            or _is_role(name)
            or (found and name.lower() in _SOME_AGENCIES)
            or not (name[0].isalpha() or any(c.isalpha() for c in name))
        ):
            continue
        agency = not is_person_like(name) and (is_agency(name) or name.rpartition(" ")[2].lower() in AGENCIES)
        if agency and (parted := _less_agency(name)) is not None:
            found.extend(part for part in parted if part not in found)
            continue
        if not (agency or is_person_like(name) or is_office(name)):
            if strict:
                return ()
            if len(name) > 60 or (found and name[0].islower() and " " in name):
                continue
        if name not in found:
            found.append(name)
    return tuple(found)


def _less_agency(name: str) -> tuple[str, str] | None:
    """`Jane Roe The Associated Press`: a person, and the agency right behind."""
    words = name.split()
    for count in range(min(4, len(words) - 2), 0, -1):
        person, agency = " ".join(words[:-count]), " ".join(words[-count:])
        if is_agency(agency.removeprefix("The ")) and is_person_like(person):
            return person, agency
    return None


_kept_names = lru_cache(maxsize=512)(_names_in)


def _byline(rest: str, names: tuple[str, ...], found: Label | None) -> Byline:
    persons = [name for name in names if is_person_like(name)]
    others = [name for name in names if is_agency(name) or (persons and name not in persons and not is_office(name))]
    people = tuple(name for name in names if name not in others)
    agency = others[0] if others and people else None
    shape: Shape = "handle"
    if not people:
        shape = "agency"
    elif is_person_like(people[0]):
        shape = "person"
    elif is_office(people[0]):
        shape = "office"
    return Byline(
        _printed(rest, people or names),
        people or names,
        shape,
        agency,
        found is not None,
        found.language if found else None,
    )


def _may_be_names(text: str) -> bool:
    """A cheap look that lets prose go: names hardly contain words in small letters."""
    if len(text) > _LONGEST_UNLABELLED or text.rstrip()[-1:] in (":", "：", "?", "!", ""):
        return False
    small = 0
    for word in text.split():
        if word[0].islower() and word not in PARTICLES:
            small += 1
            if small > 3:
                return False
    return True


def _bare(text: str) -> str:
    text = _ADDRESS.sub(" ", text) if "@" in text or "://" in text else text
    if has_digit(text):
        text = _TIME.sub("", _without_dates(text))
    text = text.strip(_EDGES)
    if text[-1:] in ")）]" and not text.startswith(("(", "（", "[")):
        text = _SIGN.sub("", text)
    if text[:1] in "([（" and text[-1:] in ")]）":
        text = text[1:-1]
    elif text[-1:] in ")）" and not any(mark in text for mark in "(（"):  # its other half stood before the label
        text = text[:-1]
    return without_left_over(text).strip(_EDGES)


def without_left_over(text: str) -> str:
    """The text without the words that announced a date cut out behind it: `Jane Roe on`."""
    end = text[-24:].split()[-1:]
    return _LEFT_OVER.sub("", text) if end and end[0].rstrip(":").lower() in _LEFT_OVER_ENDS else text


def _pieces(text: str) -> list[str]:
    if not text.isascii() and _HAN_ROW.match(text):
        return re.split(r"[\s　，,]+", text)
    if not _PARTING.search(text) and _JOINING.isdisjoint(text.split()):
        return [text]
    pieces: list[str] = []
    for hard in (text,) if _HARD_MARKS.isdisjoint(text) else _HARD.split(text):
        joined = "&" in hard or "＆" in hard or not _AND_WORDS.isdisjoint(hard.split())
        soft = [hard] if not joined or (is_office(hard) and not is_person_like(hard)) else _AND.split(hard)
        for part in soft:
            for piece in _COMMA.split(part) if "," in part or "，" in part else (part,):
                pieces += _by_dash(piece)
    return pieces


def _by_dash(text: str) -> list[str]:
    if _DASHES.isdisjoint(text):
        return _by_short_and(text)
    parts = [part.strip() for part in _DASH.split(text)]
    if len(parts) == 1:
        return _by_short_and(text)
    if all(is_person_like(part) or is_agency(part) or is_office(part) or _is_role(part) for part in parts):
        return [name for part in parts for name in _by_short_and(part)]
    return _by_short_and(parts[0]) if is_person_like(parts[0]) else [text]


def _by_short_and(text: str) -> list[str]:
    if _SHORT_AND_WORDS.isdisjoint(text.split()):
        return [text]
    parts = _SHORT_AND.split(text)
    if len(parts) > 1 and all(is_person_like(part.strip()) and " " in part.strip() for part in parts):
        return parts
    return [text]


def _clean(name: str) -> str:
    whole = name.strip(_EDGES)
    front = _FRONT.match(whole)
    name = whole[front.end() :] if front else whole
    if name.rstrip()[-1:] in _BACK_ENDS:
        name = _BACK.sub("", name)
    name = name or (whole if is_office(whole) else "")
    place = None if _PLACE_WORDS.isdisjoint(name.split()) else _PLACE.search(name)
    if place and place.start() > 3 and len(name) - place.end() <= 30 and is_person_like(name[: place.start()]):
        name = name[: place.start()]
    name = " ".join(name.strip(_NAME_EDGES).split())
    if name[-1:].isdigit() and " " in name:  # the mark of a note
        name = _NOTE.sub("", name)
    return name[:-1] if name.endswith(".") and not _INITIAL_END.search(name) else name


def _is_role(name: str) -> bool:
    """Whether words after a name say what the person is: `Staff Writer`, `Redakteurin für Finanzen`."""
    lowered = name.lower()
    if lowered.strip(".") in SUFFIXES:
        return True
    first = _WORD.search(lowered)
    if first is None or (first[0] not in ROLES and first[0] not in _ROLE_FILL):
        return False
    words = _WORD.findall(lowered)
    if len(words) > 6:
        return False
    known = [word in ROLES for word in words]
    return all(role or word in _ROLE_FILL for role, word in zip(known, words, strict=True)) or (
        known[0] and len(words) > 2 and words[1] in _ROLE_FILL
    )


def _printed(rest: str, names: tuple[str, ...]) -> str:
    """The byline as printed from its first name to its last: roles, places and desks behind it are left out."""
    spans = [(at, rest.rfind(name) + len(name)) for name in names if (at := rest.find(name)) >= 0]
    if not spans:
        return rest
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    if rest[end : end + 1] == "." and _INITIAL_END.search(rest[start : end + 1]):
        end += 1
    return rest[start:end]


def _without_dates(text: str) -> str:
    for date in reversed(find_dates(text, limit=5)):
        text = text[: date.start].rstrip(" ,|-–—") + " | " + text[date.end :].lstrip(" ,|-–—")
    return without_left_over(text.split(" | ")[0]) if " | " in text and text.split(" | ")[0].strip() else text
