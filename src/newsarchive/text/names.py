"""Bylines and credits: the names in a line, parted from labels, roles and addresses."""

import re
from dataclasses import dataclass

from newsarchive.text.credits import split_credit
from newsarchive.text.dates import find_dates
from newsarchive.text.labels import label
from newsarchive.text.names_shape import is_agency, is_office, is_person_like
from newsarchive.text.names_words import ROLES

__all__ = ["Byline", "byline_of", "is_agency", "is_office", "is_person_like", "split_credit", "split_names"]

LONGEST_BYLINE = 300
_ADDRESS = re.compile(
    r"[(\[<]?\s*[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}\s*[)\]>]?|https?://\S+|(?<!\w)@\w{2,30}"
)
_HARD = re.compile(r"\s*[;|•·\n\u2028]\s*|\s+/\s+|(?<=[^\W\d])/(?=[^\W\d])|\s*[、；]\s*")
_AND = re.compile(
    r"\s+(?:and|und|et|och|og|oraz|và|dan|και|és|și|si|şi|ve|with|mit|avec|con|com)\s+|\s*[&＆]\s*|\s+(?:และ|ແລະ|និង|及|和|与|與|및|और|و)\s+"
)
_SHORT_AND = re.compile(r"\s+(?:y|e|i|и|та|й|a|en|ja)\s+")
_DASH = re.compile(r"\s+[-–—]\s+")
_PLACE = re.compile(r"\s+(?:for|of|of the|in|at|from|im|aus|à|en|de la redacción|reporting from)\s+(?=[A-ZÀ-Þ])")
_FRONT = re.compile(
    r"(?:(?:by|von|por|par|da|di|theo|pv|ctv|phóng viên|biên tập viên|nhà báo|记者|記者|本报记者|本報記者|通讯员|通訊員|特约记者|实习生|"
    r"见习记者|责任编辑|编辑|作者|文|корреспондент|автор|นาย(?=\s)|ผู้สื่อข่าว)[\s:：]+|(?:本报记者|记者|記者|通讯员|通訊員))",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\s*(?:기자|특파원|인턴기자|기 자|記者|记者|통신원|선임기자|編集委員)\Z|\s*[(（\[][^()（）\[\]]{0,40}[)）\]]\s*\Z"
)
_HAN_ROW = re.compile(r"[\u3400-\u9fff]{2,4}(?:[\s　，,]+[\u3400-\u9fff]{2,4})+\Z")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Byline:
    """A byline as printed, without its label: the names in it, and the agency or office that it names beside them."""

    text: str
    names: tuple[str, ...]
    agency: str | None = None
    labelled: bool = False
    language: str | None = None


def byline_of(text: str) -> Byline | None:
    """The byline that a short line is, with or without a label; None for any other line.

    >>> byline_of("By John Smith, Staff Writer")
    Byline(text='John Smith', names=('John Smith',), agency=None, labelled=True, language='en')
    >>> byline_of("VĂN HÀO - TRẦN HỮU").names
    ('VĂN HÀO', 'TRẦN HỮU')
    """
    if not 1 < len(text) <= LONGEST_BYLINE:
        return None
    found = label(text)
    if found is not None and found.kind not in ("by", "published"):
        return None
    labelled = found is not None and found.kind == "by"
    rest = found.rest if found is not None and labelled else text
    rest = _without_dates(_ADDRESS.sub(" ", rest)).strip(" \t\u00a0,;|/-–—:")
    rest = rest.strip("()[]（）") if rest[:1] in "([（" and rest[-1:] in ")]）" else rest
    if not rest or len(rest) > 160:
        return None
    names = split_names(rest, strict=not labelled)
    people = tuple(name for name in names if not is_agency(name))
    agency = next((name for name in names if is_agency(name)), None)
    if not labelled and not (people and all(is_person_like(name) for name in people)):
        return None
    if not names:
        return None
    return Byline(
        _printed(rest, names), people or names, agency if people else None, labelled, found.language if found else None
    )


def split_names(text: str, *, strict: bool = False) -> tuple[str, ...]:
    """The single names of a byline without its label; roles and places are dropped.

    With `strict`, a text of which some part is no name, agency or office gives nothing.

    >>> split_names("Jane Roe and John Smith, Staff Writer")
    ('Jane Roe', 'John Smith')
    """
    text = text.strip(" \t\u00a0.,;:-–—|")
    found: list[str] = []
    for piece in _pieces(text):
        name = _clean(piece)
        if not name or _is_role(name):
            continue
        if not (is_person_like(name) or is_agency(name) or is_office(name)):
            if strict:
                return ()
            if len(name) > 60 or name in found or name[:1].islower() and " " in name and found:
                continue
        if name not in found:
            found.append(name)
    return tuple(found)


def _pieces(text: str) -> list[str]:
    if _HAN_ROW.match(text):
        return re.split(r"[\s　，,]+", text)
    pieces: list[str] = []
    for hard in _HARD.split(text):
        for soft in _AND.split(hard) if not _is_one(hard) else [hard]:
            for comma in re.split(r"\s*[,，]\s*", soft):
                pieces += _by_dash(comma)
    return pieces


def _is_one(text: str) -> bool:
    return is_office(text) and not is_person_like(text)


def _by_dash(text: str) -> list[str]:
    parts = _DASH.split(text)
    if len(parts) > 1 and all(is_person_like(p.strip()) or is_agency(p) or is_office(p) or _is_role(p) for p in parts):
        return [p for part in parts for p in _by_short_and(part)]
    return _by_short_and(parts[0] if len(parts) > 1 and is_person_like(parts[0].strip()) else text)


def _by_short_and(text: str) -> list[str]:
    parts = _SHORT_AND.split(text)
    if len(parts) > 1 and all(is_person_like(part.strip()) and " " in part.strip() for part in parts):
        return parts
    return [text]


def _clean(name: str) -> str:
    name = _FRONT.sub("", name.strip(" \t\u00a0-–—:;|"), count=1)
    name = _BACK.sub("", name)
    place = _PLACE.search(name)
    if place and place.start() > 3 and is_person_like(name[: place.start()]):
        name = name[: place.start()]
    name = name.strip(' \t\u00a0,;:|()[]-–—“”"')
    if name.endswith(".") and not re.search(r"(?:^|[\s.])[^\W\d_]{1,3}\.\Z", name):
        name = name[:-1]
    return " ".join(name.split())


def _is_role(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    return (
        bool(words) and len(words) <= 6 and all(word in ROLES or word in ("the", "of", "for", "and") for word in words)
    )


def _printed(rest: str, names: tuple[str, ...]) -> str:
    """The byline as printed, cut after its last name: roles, places and desks that follow are left out."""
    last = max((rest.rfind(name) + len(name) for name in names if name in rest), default=len(rest))
    first = min((rest.find(name) for name in names if name in rest), default=0)
    cut = rest[first:last]
    return cut + "." if rest[last : last + 1] == "." and re.search(r"(?:^|[\s.])[^\W\d_]\Z", cut) else cut


def _without_dates(text: str) -> str:
    if not any(c.isdigit() for c in text):
        return text
    for date in reversed(find_dates(text, limit=5)):
        text = text[: date.start].rstrip(" ,|-–—") + " | " + text[date.end :].lstrip(" ,|-–—")
    return text
