"""The lines, links and metadata that could name the author, each with what speaks for it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_meta import own_articles
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.hints import (
    AUTHOR,
    BIO,
    CAPTION,
    COMMENT,
    COOKIE,
    CREDIT,
    DATE,
    FOOTER,
    META,
    SEARCH,
    SIGNUP,
    hint_of,
)  # fmt: skip
from newsarchive.extract.scope import Scope, place_of
from newsarchive.text.labels import label
from newsarchive.text.names import Byline, byline_of, is_person_like, split_names
from newsarchive.text.tidy import tidy

_META = {
    "author": "author", "article:author": "article", "og:article:author": "og", "article:author_name": "name",
    "dc.creator": "dc", "dcterms.creator": "dc", "dc.contributor": "dc", "byl": "byl", "byline": "byl",
    "parsely-author": "parsely", "sailthru.author": "sailthru", "cxenseparse:author": "cxense", "citation_author": "dc",
    "creator": "dc", "authors": "author", "shareaholic:article_author_name": "name",
    "analyticsattributes.author": "name", "twitter:data1": "twitter", "twitter:creator": "twitter",
    "rbauthors": "name", "og:author": "og", "article.author": "name", "lp.article:author": "name",
}  # fmt: skip
_HREF = re.compile(
    r"/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|byline|by|profile?s?|people|person|team|journalist[ae]?s?|staff|redakt\w*|"
    r"writers?|columnists?|user|users|member|mitglied|contributors?|correspondents?|reporters?|tac-gia|forfatter|skribent|"
    r"kolumnen?|sobre|perfil|firma|firmas|redazione|schrijver|auteur)[/._=-]|[?&]author=",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\s*[|•·]\s*|\s+[-–—/]\s+|\s{2,}|,\s+(?=\d)")
_BY = re.compile(r"(?<=[\w.,)])\s+(?:by|von|vom|por|par|door|af|av|oleh|bởi)\s+(?=[^\W_])", re.IGNORECASE)
_LINK_NAMES = re.compile(
    r"(?:^|[\s_-])(?:fn|author\w*|byline\w*|username|nickname|signature|redakt\w+|autor\w*|p-author)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOT_WRITING = re.compile(
    r"©|\b(?:photo\w*|fotos?\b|fotograf\w*|foto:|bild\w*|image|illustration|graphic|video|design\w*|theme|powered|hosted|copyright|sponsored|"
    r"reviewed|translat\w+|übersetz\w+|edited|filmed|directed|music|rating|ảnh)",
    re.IGNORECASE,
)
_STARTS_BY = re.compile(r"(?:by|von|vom|por|par|di|door|af|av|oleh|bởi)[\s:]+(?=[^\W\d_])", re.IGNORECASE)
_GLUED = re.compile(r"By(?=[A-Z][a-z]+\s[A-Z])")
_BY_BEFORE = re.compile(
    r"(?:\b(?:by|von|vom|por|par|door|oleh|autor|author|author[ei]?|auteur|autore|redaktion|texte?|reporter)|bởi|автор|作者|记者|記者)[:：]?\s*$",
    re.IGNORECASE,
)
_DEGREE = re.compile(
    r"(?:Ph\.?\s?D|M\.?D|R\.?D|R\.?N|MPH|M\.?Sc|B\.?Sc|MBA|CDE|CPA|J\.?D|Jr|Sr|Esq|DVM|DDS|LL\.?[BM])\.?$",
    re.IGNORECASE,
)
_DATED = re.compile(r"\s+(?:on|am|at|à|el|le)\s+(?=\d|[A-Z][a-z]+\s\d)|\s*[|•·]\s*|\s+[-–—]\s+")
_ROLES = frozenset((
    "admin", "administrator", "webmaster", "system account", "root", "superuser", "super user", "unknown", "null", "none",  # noqa: E501 - a row of a table
    "no author", "anonymous", "editor", "user", "pdf", "rss", "doc", "xls", "zip", "faq", "top", "publisher",
))  # fmt: skip
_NOT_A_NAME = re.compile(
    r"(?:ort|datum|date|place|location|time|lieu|lugar|fecha|hora|tel|fax|e-?mail|địa điểm|thời gian|ngày|место|дата)\b",  # noqa: E501 - a row of a table
    re.IGNORECASE,
)
_NO_NAMES = FOOTER | SEARCH | COOKIE | SIGNUP
_LONGEST = 200
_MOST = 60
_AROUND = 80  # how far from the text a block named after authors is looked for


@dataclass(slots=True)
class Named:
    """Names that something on the page gives, and what it is."""

    names: tuple[str, ...]
    text: str  # as printed, without its label
    kind: str  # meta, json-ld, link, line, piece
    rule: str
    raw: str
    features: list[str] = field(default_factory=list)
    block: TextBlock | None = None
    where: str = "html/head"


def collect(scope: Scope, title_at: int | None) -> list[Named]:
    """Return everything that could be the byline."""
    found = [*_from_meta(scope), *_from_json_ld(scope)]
    for block in _near(scope, title_at):
        place = place_of(block, scope, title_at)
        found.extend(_from_links(block, scope, place))
        found.extend(_from_pieces(block, scope, place))
        found.extend(_from_line(block, scope, place))
        if len(found) > _MOST:
            break
    found.extend(_joined(found))
    return [named for named in found if not all(_is_no_name(name) for name in named.names)]


def _is_no_name(name: str) -> bool:
    return name.casefold() in _ROLES or _NOT_A_NAME.match(name) is not None


def _near(scope: Scope, title_at: int | None) -> Iterator[TextBlock]:
    """The blocks around head and end of the text, and those that are named after authors."""
    top = min(scope.first, title_at if title_at is not None else scope.first) - 8
    blocks = scope.blocks
    head, tail = range(max(0, top - _AROUND), scope.first + 6), range(scope.last - 3, scope.last + _AROUND)
    for index in sorted({*head, *tail} & set(range(len(blocks)))):
        block = blocks[index]
        if block.chars > 400:
            continue
        near = top <= index <= scope.first + 2 or scope.last - 3 <= index <= scope.last + 8
        if (
            (near and block.chars <= _LONGEST and not _is_plain_link(block) and not block.hints & _NO_NAMES)
            or (block.hints | block.inner) & AUTHOR
            or (block.anchors and any(map(_is_author_link, block.anchors[:6])))
        ):
            yield block


def _is_plain_link(block: TextBlock) -> bool:
    """Whether a block is a menu item or a headline: nothing but links, none of which leads to an author's page."""
    if block.link_chars < 0.8 * block.chars or (block.chars <= 40 and block.kind != "li"):
        return False
    return not any(_HREF.search(anchor.get("href") or "") for anchor in block.anchors[:4])


def _from_meta(scope: Scope) -> Iterator[Named]:
    for name, source in _META.items():
        values = [value for value in scope.metadata.meta.get(name, ())[:6] if _is_text(value)]
        if not values:
            continue
        names = tuple(dict.fromkeys(name for value in values for name in split_names(tidy(value)[:_LONGEST])))
        if names:
            raw = "; ".join(values)
            features = [f"meta-{source}", "meta"]
            yield Named(names, ", ".join(names), "meta", f"meta:{name}", raw, features)


def _is_text(value: str) -> bool:
    return 1 < len(value) <= _LONGEST and not value.startswith(("http://", "https://", "/", "@", "www."))


def _from_json_ld(scope: Scope) -> Iterator[Named]:
    by_id = {
        item["@id"]: item for item in scope.metadata.json_ld if isinstance(item.get("@id"), str) and item.get("name")
    }
    for order, (item, own) in enumerate(own_articles(scope)):
        if order > 4:
            return
        for key in ("author", "creator"):
            people = list(_people(item.get(key), by_id))
            raw_names = [name for name, _ in people if _is_text(name)]
            names = tuple(dict.fromkeys(n for name in raw_names for n in split_names(tidy(name))))
            if not names:
                continue
            kinds = {kind for _, kind in people}
            features = ["json-ld", f"json-ld-{key}", "json-ld-own" if own else "json-ld-other"]
            features.extend(f"json-ld-{kind}" for kind in sorted(kinds))
            if order:
                features.append("json-ld-later")
            yield Named(
                names, ", ".join(names), "json-ld", f"json-ld:{key}", "; ".join(raw_names), features, where="json-ld"
            )


def _people(value: Any, by_id: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (name, person, organization or text) of an author value in any of its forms."""
    for one in (value if isinstance(value, list) else [value])[:12]:
        if isinstance(one, str):
            yield one, "text"
        elif isinstance(one, dict):
            known = by_id.get(one.get("@id") or "", {})
            name = one.get("name") or known.get("name")
            kind = str(one.get("@type") or known.get("@type") or "")
            for part in name if isinstance(name, list) else [name]:
                if isinstance(part, str):
                    yield part, "organization" if "rganization" in kind else "person" if "erson" in kind else "thing"


def _is_author_link(anchor: Any) -> bool:
    return "author" in (anchor.get("rel") or "") or anchor.get("itemprop") == "author"


def _from_links(block: TextBlock, scope: Scope, place: str) -> Iterator[Named]:
    for anchor in block.anchors[:8]:
        text = tidy("".join(anchor.itertext()))
        if not 1 < len(text) <= 80:
            continue
        features = []
        if _is_author_link(anchor):
            features.append("link-rel")
        if _HREF.search(anchor.get("href") or ""):
            features.append("link-href")
        if hint_of(dict(anchor.items())) & AUTHOR or _LINK_NAMES.search(anchor.get("class") or ""):
            features.append("link-named")
        if not features:
            continue
        names = split_names(text)
        if names:
            before = _label_before(block, text)
            features += ["link", f"link-{place}", *_looks(block, scope, place), *before]
            yield Named(names, text, "link", "text:author-link", text, features, block)


def _from_pieces(block: TextBlock, scope: Scope, place: str) -> Iterator[Named]:
    """Inline elements of a block that are named after authors."""
    if not block.inner & AUTHOR or block.element is None:
        return
    for element in block.element.iterdescendants():
        if isinstance(element.tag, str) and element.tag != "a" and hint_of(dict(element.items())) & AUTHOR:
            text = tidy(" ".join(element.itertext()))
            said = _said(text) if len(text) <= _LONGEST else None
            names = said.names if said else split_names(text) if len(text) <= 60 else ()
            if names:
                printed = said.text if said else text
                features = ["piece", f"piece-{place}", *_looks(block, scope, place)]
                yield Named(names, printed, "piece", "text:author-name", text, features, block)


def _from_line(block: TextBlock, scope: Scope, place: str) -> Iterator[Named]:
    lines = block.lines if 1 < len(block.lines) <= 6 else (block.text,)
    for order, line in enumerate(lines):
        if not 1 < len(line) <= _LONGEST:
            continue
        for said, part in _readings(line, block, scope):
            features = ["line", f"line-{place}", *_looks(block, scope, place)]
            kind = "labelled" if said.labelled else "bare"
            features += [kind, f"{kind}-{place}", f"line-shape-{said.shape}"]
            if not said.labelled and place in ("closing", "after", "below"):
                features.append(f"bare-end-{scope.language}")
                if said.names[0].isupper():
                    features.append("capitals-end")
            if part:
                features.append("line-" + part)
            if not said.labelled and block.index:
                above = scope.blocks[block.index - 1]
                before = label(above.text) if above.chars <= 40 else None
                if before is not None and not before.rest:
                    features.append(f"label-above-{before.kind}")
            if len(lines) > 1:
                features.append("one-line-of-many" + ("-first" if order == 0 else ""))
            yield from _variants(said, line, features, block)


def _variants(said: Byline, line: str, features: list[str], block: TextBlock) -> Iterator[Named]:
    """The byline with and without the agency beside the persons, and with persons alone."""
    rule = "text:byline" if said.labelled else "text:name-line"
    if said.agency:
        both = (*said.names, said.agency)
        yield Named(both, ", ".join(both), "line", rule, line, [*features, "agency-too"], block)
    people = tuple(name for name in said.names if is_person_like(name))
    if people and len(people) < len(said.names):
        yield Named(people, ", ".join(people), "line", rule, line, [*features, "people-only"], block)
    own = [*features, "agency-left"] if said.agency else features
    yield Named(said.names, said.text, "line", rule, line, own, block)


def _readings(line: str, block: TextBlock, scope: Scope) -> Iterator[tuple[Byline, str]]:
    """The bylines that a line can be read as, and which part of it is read."""
    said = _said(line)
    if said is not None:
        yield said, ""
        if said.labelled or all(len(name.split()) < 4 for name in said.names):
            return
    running = block.index in scope.inside and block.index != scope.first and block.chars > 80
    inner = None if running else _inside(line)
    if inner is not None:
        yield inner, "part"
    elif (
        said is None and block.chars <= 60 and (block.box.hints | block.inner) & AUTHOR and (names := split_names(line))
    ):
        yield Byline(line, names, "handle"), "by-name-only"


def _said(text: str) -> Byline | None:
    """A byline by its label or its shape; else after "By" alone."""
    said = byline_of(text)
    if said is not None and (said.labelled or not _GLUED.match(text)):
        return _without_degrees(said)
    match = _STARTS_BY.match(text) or _GLUED.match(text)
    rest = text[match.end() :].strip() if match else ""
    if not rest or len(rest) > 90 or (rest.endswith((".", "!", "?")) and rest.count(" ") > 3):
        return None
    words = rest.split()
    if len(words) > 1 and not words[0][:1].isupper():
        return None
    names = split_names(_DATED.split(rest, maxsplit=1)[0])
    if not names:
        return None
    printed = rest if rest.endswith(names[-1]) else ", ".join(names)
    return _without_degrees(Byline(printed, names, "person" if is_person_like(names[0]) else "handle", labelled=True))


def _without_degrees(said: Byline) -> Byline:
    names = tuple(name for name in said.names if not _DEGREE.match(name))
    if len(names) == len(said.names) or not names:
        return said
    return replace(said, names=names, text=", ".join(names))


def _inside(line: str) -> Byline | None:
    """A byline that stands in a line with other things: after a mark, or after "by" further in."""
    if len(line) > 130 or _NOT_WRITING.search(line):
        return None
    pieces = [piece for piece in _MARKS.split(line) if piece]
    for piece in pieces if len(pieces) > 1 else ():
        said = _said(piece)
        if said is not None and said.labelled:
            return said
    for match in list(_BY.finditer(line))[:2]:
        said = _said(line[match.start() :].lstrip())
        if said is not None and said.labelled:
            return said
    for piece in pieces if len(pieces) > 1 else ():
        said = byline_of(piece)
        if said is not None and any(may_hold_date(other) for other in pieces if other != piece):
            return said
    return None


def _label_before(block: TextBlock, text: str) -> list[str]:
    at = block.text.find(text)
    before = block.text[:at] if at > 0 else ""
    if not before.strip():
        return []
    if _BY_BEFORE.search(before[-40:]):
        return ["by-before"]
    said = label(block.text[max(0, at - 40) : at + len(text)] if at > 40 else block.text[: at + len(text)])
    return [f"label-{said.kind}"] if said is not None else ["text-before"]


def _looks(block: TextBlock, scope: Scope, place: str) -> Iterator[str]:
    mask = block.hints | block.inner
    for name, bit in (("author", AUTHOR), ("bio", BIO), ("comment", COMMENT), ("caption", CAPTION), ("credit", CREDIT), ("date", DATE), ("meta", META)):  # fmt: skip  # noqa: E501 - a row of a table
        if mask & bit:
            yield "in-" + name
    if block.box.hints & AUTHOR:
        yield "box-author"
    if block.right:
        yield "right-" + place
    if block.bold_share > 0.8:
        yield "bold-" + place
    if block.level:
        yield "heading"
    if block.kind == "li":
        yield "in-li"
    if block.link_share > 0.9 and block.kind == "li":
        yield "linked-li"
    neighbours = scope.blocks[max(0, block.index - 2) : block.index + 3]
    if any(near.times or (near.hints | near.inner) & DATE for near in neighbours):
        yield "near-date"


def _joined(found: Iterable[Named]) -> Iterator[Named]:
    """Several links or pieces of one kind, side by side, are the names of one byline."""
    groups: dict[tuple[str, int], list[Named]] = {}
    for named in found:
        if named.kind in ("link", "piece") and named.block is not None:
            box = named.block.box
            outer = box.parent.parent if box.parent is not None and box.parent.parent is not None else box
            groups.setdefault((named.kind, outer.index), []).append(named)
            if outer is not box:
                groups.setdefault((named.kind, box.index), []).append(named)
    for (kind, _), members in groups.items():
        names = tuple(dict.fromkeys(name for named in members for name in named.names))
        if 1 < len(names) <= 8 and len(members) > 1 and members[-1].block is not None and members[0].block is not None:
            spread = members[-1].block.index - members[0].block.index
            if spread > 12:
                continue
            features = [*sorted(set(members[0].features)), "joined", "joined-near" if spread <= 3 else "joined-far"]
            text = ", ".join(names)
            yield Named(names, text, kind, members[0].rule, text, features, members[0].block)
