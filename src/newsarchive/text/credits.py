"""A photo caption parted from its credit, where the credit is marked beyond doubt."""

import re
from functools import cache
from unicodedata import category

from newsarchive.text.labels_names_words import WORDS
from newsarchive.text.names_shape import is_agency, is_office, is_person_like
from newsarchive.text.wordlists import is_unspaced, phrases, small, word_set

LONGEST_CAPTION = 1_500
LONGEST_CREDIT = 110
_CONNECT = (
    r"(?:by|von|par|de|di|of|af|av|door|przez|od|bởi|của|do|từ|oleh|от|โดย|จาก|ໂດຍ|ដោយ|courtesy of|courtesy|provided by"
    r"|supplied by|von der|von dem|credit)"
)
_AFTER_LABEL = re.compile(
    rf"\s*(?P<colon>[:：=／/|]|\s[-–—]\s)?\s*(?:(?P<connect>{_CONNECT})(?=[\s:])[\s:]*)?", re.IGNORECASE
)
_STRONG = re.compile(r"(?:^|[.!?…。！？»”\"'’)\]）]|[([（【|/／,;，；]|\s[-–—])\s*\Z")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_HAN_SHOT = re.compile(
    r"[(（【\[]?\s*(?P<who>(?:[\u3400-\u9fff]{2,12}(?:记者|記者|通讯员|通訊員|特约记者)\s*)?(?:[\u3400-\u9fff·]{2,4}|[\u3400-\u9fff]\s[\u3400-\u9fff])"
    r"(?:[\s、，,/]+[\u3400-\u9fff·]{2,4}){0,3})\s*[/／]?\s*[摄攝](?:影)?(?:报道|報道|制图)?\s*[)）】\]]?\s*[。.]?\s*\Z"
)
_HAN_PART = re.compile(r"[\u3400-\u9fff·]\s[\u3400-\u9fff](?![\u3400-\u9fff])|[\u3400-\u9fff·]+")
_HAN_ROLE = re.compile(r".*(?:记者|記者|通讯员|通訊員)")
_HAN_BREAK = re.compile(r"(?:\A|[ \u3000。，；！？”）)、/])\Z")
_SIGN = re.compile(r"[(\[]?\s*(?:©|ⓒ|\(c\)(?=\s?[^\W\d_]))\s*", re.IGNORECASE)
_SIGNS = ("©", "ⓒ", "Ⓒ", "(c)", "(C)")
_TAIL = re.compile(
    r"(?:(?<=[.!?…»”\"])\s+|\s+[-–—|]\s+|\s*[(\[（]\s*)(?P<credit>[^()\[\]（）]{2,90}?)\s*[)\]）]?\s*\.?\s*\Z"
)
_PREFIX = re.compile(r"(?:(?:[A-Z][\w&’'-]*|of|the|U\.S\.|[A-Z]\.)\s+){1,6}\Z")
BRACKETS = ("(", "[", "（", "【")
_TRIM = " \t\u00a0,;:|/-–—"
# Labels that also introduce other things: after a colon they need a name.
_WEAK = word_set(
    "graphic graphics illustration image images picture imagen imágenes imagem immagine bild bilder slika kép grafik"
    " video hình"
)
_OTHER = phrases(
    "pictured|caption|legende|légende|legenda|на фото|на снимке|图为|图片说明|圖片說明|圖說|写真説明|사진설명"
    "|video|clip|photos from"
)


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """The caption without its credit, and the credit without its label; None for a part that is not there.

    >>> split_credit("Đảng bộ cơ sở Văn phòng UBND tỉnh. Ảnh Huy Dương")
    ('Đảng bộ cơ sở Văn phòng UBND tỉnh', 'Huy Dương')
    >>> split_credit("(Official White House Photo by Andrea Hanks)")
    (None, 'Andrea Hanks')
    """
    caption = caption.strip()
    if not caption:
        return None, None
    if len(caption) > LONGEST_CAPTION:
        return caption, None
    cut = _shot(caption) or _labelled(caption) or _signed(caption) or _agency_tail(caption)
    if cut is None:
        return caption, None
    start, end, credit = cut
    before, after = caption[:start], caption[end:].strip(" .\u00a0")
    bracket = before.rstrip()[-1:] in "([（【"
    before = before.rstrip(" \t\u00a0([（【" if bracket else _TRIM)
    if after:
        return f"{before} {after}".strip(), credit
    if (
        not bracket
        and before.endswith(".")
        and not re.search(r"[.!?…]\s", before[:-1])
        and caption[start : start + 1] not in "([（【"
    ):
        before = before[:-1]
    return before.strip(_TRIM).strip() or None, credit


def _labelled(caption: str) -> tuple[int, int, str] | None:
    for at, end in _label_spans(caption):
        start = at
        match = _AFTER_LABEL.match(caption, end)
        assert match is not None  # every part of the pattern may be empty
        rest = caption[match.end() :]
        before = caption[:start]
        prefix = _PREFIX.search(before[-60:]) if match["connect"] or match["colon"] in ("/", "／") else None
        opening = len(before) - len(prefix[0]) if prefix else start
        if prefix and _STRONG.search(caption[:opening]):
            before, start = caption[:opening], opening
        strong = bool(_STRONG.search(before))
        closing = _closing(before, rest)
        credit = _tidy_credit(rest[:closing])
        if not any(c.isalpha() for c in credit) or len(credit) > LONGEST_CREDIT:
            continue
        sign = "by" if match["connect"] else ":" if match["colon"] and caption[at:end].lower() not in _WEAK else ""
        if not _believable(caption, start, strong=strong, sign=sign, credit=credit):
            continue
        finish = match.end() + closing
        if finish < len(caption) and caption[finish] in ")）]】":
            finish += 1
        return start, finish, credit
    return None


def _believable(caption: str, start: int, *, strong: bool, sign: str, credit: str) -> bool:
    capital = not caption[start].islower()
    named = _is_credit(credit)
    if sign == ":":
        return (strong or capital) and (named or len(credit.split()) <= 8)
    if sign == "by":
        return (strong and (named or _names_an_agency(credit))) or (capital and named)
    return strong and (capital or caption[:start].rstrip()[-1:] in BRACKETS) and named


def _is_credit(credit: str) -> bool:
    parts = [
        part.strip()
        for part in re.split(r"\s*[/,;&+|]\s*|\s+[-–—]\s+|\s+(?:and|và|und|et|y|и|via)\s+", credit)
        if part.strip()
    ]
    return bool(parts) and len(parts) <= 6 and all(is_person_like(p) or is_agency(p) or is_office(p) for p in parts)


def _names_an_agency(credit: str) -> bool:
    """Whether one part of a long credit is an agency, as in `Handout/Westmount High School/AFP via Getty Images`."""
    return len(credit.split()) <= 14 and any(is_agency(part) for part in re.split(r"\s*/\s*|\s+via\s+", credit))


def _closing(before: str, rest: str) -> int:
    """Where the credit ends in the rest of the caption."""
    opened = before.rstrip()[-1:]
    if opened and opened in "([（【":
        close = {"(": ")", "[": "]", "（": "）", "【": "】"}[opened]
        at = rest.find(close)
        return at if at >= 0 else len(rest)
    return len(rest)


def _tidy_credit(credit: str) -> str:
    credit = re.sub(r"^\s*(?:©|\(c\))\s*", "", credit.strip(" \t\u00a0:"), flags=re.IGNORECASE)
    credit = re.sub(r"\s*/\s*Released\Z", "", credit)
    credit = credit.strip(' \t\u00a0,;:|-–—/*"“”')
    while (
        credit
        and credit[-1] in ")]）】"
        and credit.count("(") + credit.count("（") < credit.count(")") + credit.count("）")
    ):
        credit = credit[:-1].rstrip()
    if credit.endswith((".", "。")) and not re.search(
        r"(?:^|[\s.])[^\W\d_]{1,2}\.\Z|\b(?:Jr|Sr|Inc|Ltd|Co)\.\Z", credit
    ):
        credit = credit[:-1].rstrip()
    return credit


def _label_spans(caption: str) -> list[tuple[int, int]]:
    """Where the caption says "photo" in some language, the last place first."""
    firsts, unspaced = _phrases()
    lowered = small(caption)
    found: list[tuple[int, int]] = []
    worded = not firsts.keys().isdisjoint(_WORD.findall(lowered))
    for match in _WORD.finditer(lowered) if worded else ():
        for phrase in firsts.get(match[0], ()):
            end = match.start() + len(phrase)
            inside = match.start() and category(lowered[match.start() - 1])[0] == "M"  # behind a vowel sign of a word
            if not inside and lowered.startswith(phrase, match.start()) and not lowered[end : end + 1].isalpha():
                found.append((match.start(), end))
                break
    if not caption.isascii() and _UNSPACED.search(caption):
        for phrase in unspaced:
            at = lowered.rfind(phrase)
            if at >= 0 and not any(at < end and start < at + len(phrase) for start, end in found):
                found.append((at, at + len(phrase)))
    return sorted(found, reverse=True)


@cache
def _phrases() -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    spaced: dict[str, set[str]] = {}
    unspaced: set[str] = set()
    for row in WORDS["photo"].values():
        for marked in row.split("|"):
            phrase = marked.rstrip(":@=#").strip("( ").rstrip("/")
            for connect in (
                " by",
                " de",
                " di",
                " von",
                " af",
                " par",
                " por",
                " oleh",
                "โดย",
                "จาก",
                " of",
                " courtesy",
            ):
                phrase = phrase.removesuffix(connect)
            if not phrase or phrase in _OTHER or phrase in ("摄", "攝"):
                continue
            if is_unspaced(phrase):
                unspaced.add(phrase)
            elif word := _WORD.match(phrase):
                spaced.setdefault(word[0], set()).add(phrase)
    rows = {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in spaced.items()}
    return rows, tuple(sorted(unspaced, key=len, reverse=True))


def _shot(caption: str) -> tuple[int, int, str] | None:
    """A Chinese credit: names before 摄."""
    if "摄" not in caption[-8:] and "攝" not in caption[-8:]:
        return None
    match = _HAN_SHOT.search(caption, max(0, len(caption) - 60))
    if match is None:
        return None
    start, who = match.start(), match["who"]
    if match[0].lstrip()[:1] in BRACKETS:
        return start, len(caption), " ".join(who.split())
    parts = list(_HAN_PART.finditer(who))
    first = len(parts)
    while first and (
        is_person_like(_HAN_ROLE.sub("", parts[first - 1][0])) or _HAN_ROLE.fullmatch(parts[first - 1][0])
    ):
        first -= 1
    while first < len(parts) and not _HAN_BREAK.search(caption, 0, match.start("who") + parts[first].start()):
        first += 1
    if first == len(parts):
        return None
    start = match.start("who") + parts[first].start()
    return start, len(caption), " ".join(who[parts[first].start() :].split())


def _signed(caption: str) -> tuple[int, int, str] | None:
    if not any(sign in caption for sign in _SIGNS):
        return None
    signs = list(_SIGN.finditer(caption))
    if not signs:
        return None
    match = signs[-1]
    credit = _tidy_credit(re.sub(r"^(?:19|20)\d\d\s+", "", caption[match.end() :]))
    if not any(c.isalpha() for c in credit) or len(credit) > 80 or len(credit.split()) > 9:
        return None
    return match.start(), len(caption), credit


def _agency_tail(caption: str) -> tuple[int, int, str] | None:
    """A tail such as `John Smith/AFP/Getty Images` after a full stop, or an agency in brackets."""
    match = _TAIL.search(caption, max(0, len(caption) - 110))
    if match is None:
        if "/" not in caption:
            return None
        whole = _tidy_credit(caption)
        return (0, len(caption), whole) if "/" in whole and len(whole) <= 80 and _has_agency(whole) else None
    credit = _tidy_credit(match["credit"])
    if "/" in credit or " via " in credit:
        good = _has_agency(credit)
    else:
        good = is_agency(credit) and len(credit) <= 40 and "." not in credit
    return (match.start(), len(caption), credit) if good else None


def _has_agency(credit: str) -> bool:
    parts = [
        p
        for p in (
            re.sub(r"\s*\bphotos?\b\s*", "", part, flags=re.IGNORECASE).strip()
            for part in re.split(r"\s*/\s*|\s+via\s+", credit)
        )
        if p
    ]
    return (
        len(parts) > 1
        and any(is_agency(p) for p in parts)
        and all(is_agency(p) or is_person_like(p) or is_office(p) for p in parts)
    )
