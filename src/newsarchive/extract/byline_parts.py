"""The lines, links and metadata that could name the author, each with what speaks for it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newsarchive.extract.blocks import TextBlock, text_in
from newsarchive.extract.byline_end import Ending
from newsarchive.extract.byline_lines import LONGEST, Reading, in_last_bracket, is_sign_row, readings, say
from newsarchive.extract.byline_looks import (
    label_above,
    label_before,
    leads_to_author,
    link_features,
    looks,
)
from newsarchive.extract.byline_named import Named
from newsarchive.extract.byline_posted import ACCOUNT
from newsarchive.extract.byline_signed import is_place
from newsarchive.extract.byline_stated import from_json_ld, from_meta
from newsarchive.extract.end_marks import END_MARK
from newsarchive.extract.hints import AUTHOR, COOKIE, FOOTER, SEARCH, SIGNUP, hint_of
from newsarchive.extract.kickers import is_kicker
from newsarchive.extract.places import Places
from newsarchive.extract.scope import same
from newsarchive.text.labels import is_tool_line, label
from newsarchive.text.names import Byline, is_office, is_person_like, split_names
from newsarchive.text.names_words import FORM_FIELDS
from newsarchive.text.tidy import tidy

_ROLES = frozenset((
    "webmaster", "system account", "root", "superuser", "super user", "unknown", "null", "none",
    "no author", "anonymous", "anónimo", "anonyme", "anonym", "аноним", "佚名", "匿名", "无名", "無名氏",
    "editor", "user", "pdf", "rss", "doc", "xls", "zip", "faq", "top", "publisher",
))  # fmt: skip
_NOT_A_NAME = re.compile(
    r"(?:(?:last|closing|due|end) date|deadline|अंतिम तिथि|hạn (?:chót|nộp|cuối)|срок|termin|frist|scadenza|plazo|"
    r"ort|datum|date|place|location|time|lieu|lugar|fecha|hora|tel|fax|e-?mail|địa điểm|thời gian|ngày|место|дата)(?![\w\u0900-\u0dff])",  # noqa: E501 - a row of a table
    re.IGNORECASE,
)
_NO_NAMES = FOOTER | SEARCH | COOKIE | SIGNUP
_MOST = 60
_AROUND = 80  # how far from the text a block named after authors is looked for
_OVER, _HEAD, _TAIL = 8, 3, 8  # blocks over the title, into the text and behind it where any line may name the author
_BESIDE = 14  # how far into the text a line that is no text of it may still be one of the head
_LONGEST_BLOCK = 400
_SENTENCE = 40
_LONGEST_LABEL = 24
_INITIALS_ROW = re.compile(r"[^\W_]{2,8}(?:/[^\W_]{2,8}){1,3}")
_END = ("closing", "after", "below", "bottom")


def collect(places: Places) -> list[Named]:
    """Return everything that could be the byline."""
    scope, ending = places.scope, Ending(places)
    found = [*from_meta(scope), *from_json_ld(scope)]
    for block in _near(places, ending):
        found.extend(_in_block(block, places, ending))
        if len(found) > _MOST:
            break
    found.extend(_behind_last_sentence(places))
    found = [named for named in found if not is_place(named, scope)]
    found.extend(_joined(found))
    found.extend(_listed(found, places))
    found = [named for named in found if not all(_is_no_name(name) for name in named.names)]
    for named in found:
        if named.block is not None and named.block.index >= ending.start:
            named.features.extend(_behind_text(named, named.block, ending))
    return found


def _behind_text(named: Named, block: TextBlock, ending: Ending) -> Iterator[str]:
    """What a name behind the last paragraph belongs to."""
    if "in-bio" not in named.features and (
        block.index > ending.comments or (block.kind == "li" and block.index > ending.related)
    ):
        yield "of-others"
    elif named.kind == "line" and _is_unannounced(named) and ending.holds(block):
        yield "signs-off" if ending.signs_off(named) else "at-end"


def _is_unannounced(named: Named) -> bool:
    return "bare" in named.features and "label-above-by" not in named.features


@lru_cache(maxsize=512)
def _is_no_name(name: str) -> bool:
    if same(name) in _ROLES or ACCOUNT.fullmatch(name) or _NOT_A_NAME.match(name):
        return True
    if name.casefold() in FORM_FIELDS or END_MARK.fullmatch(name):
        return True
    if is_tool_line(name) or is_kicker(name):
        return True
    said = label(name)
    if said is not None and said.kind == "photo" and said.rest:
        return True
    said = label(name.rstrip(" :：") + ":") if len(name) <= _LONGEST_LABEL else None
    return said is not None and not said.rest and not is_office(name)


def _near(places: Places, ending: Ending) -> Iterator[TextBlock]:
    """The blocks around head and end of the text, and those that are named after authors."""
    blocks, inside, top = places.scope.blocks, places.scope.inside, places.top - _OVER
    first, last = places.first, places.scope.last - 3
    head = range(max(0, top - _AROUND), min(first + _BESIDE, len(blocks)))
    tail = range(max(head.stop, min(last, ending.start), 0), min(places.last + _AROUND, len(blocks)))
    near = {index for index in range(top, first + _BESIDE) if index < first + _HEAD or index not in inside}
    near.update(range(last, places.last + _TAIL + 1), range(ending.start, ending.stop))
    authors = {link for link, relation in places.scope.document.relations.items() if "author" in relation}
    for block in (*blocks[head.start : head.stop], *blocks[tail.start : tail.stop]):
        if block.chars <= _LONGEST_BLOCK and (
            (block.hints | block.inner) & AUTHOR
            or (block.index in near and _may_name(block))
            or not authors.isdisjoint(block.anchors[:6])
        ):
            yield block


def _behind_last_sentence(places: Places) -> Iterator[Named]:
    """Who signs in brackets within the last paragraph."""
    blocks, last = places.scope.blocks, places.scope.last - 1
    block = blocks[last] if places.scope.inside and last < len(blocks) else None
    said = in_last_bracket(block.text) if block is not None else None
    if said is not None:
        features = ["line", "line-closing", "bare", "bare-closing", "in-brackets", "ends-text"]
        yield Named(said.names, said.text, "line", "text:name-line", said.text, features, block)


def _may_name(block: TextBlock) -> bool:
    return block.chars <= LONGEST and not block.hints & _NO_NAMES and not _is_plain_link(block)


def _is_plain_link(block: TextBlock) -> bool:
    """Whether a block is a menu item or a headline: nothing but links, none of which leads to an author's page."""
    if block.link_chars < 0.8 * block.chars or (block.chars <= 40 and block.kind != "li"):
        return False
    if any(map(leads_to_author, block.anchors[:4])):
        return False
    said = label(block.text) if block.link_chars < block.chars else None
    return said is None or said.kind != "by"


def _in_block(block: TextBlock, places: Places, ending: Ending) -> list[Named]:
    place = places.of(block)
    found = _from_line(block, places, place, ends=place in _END or ending.start <= block.index < ending.stop)
    if block.anchors or block.inner & AUTHOR:
        found = [*_from_links(block, place), *_from_pieces(block, place), *found]
    if found:
        common = list(looks(block, places, place))
        for named in found:
            named.features.extend(common)
    return found


def _from_links(block: TextBlock, place: str) -> Iterator[Named]:
    for anchor in block.anchors[:8]:
        features = link_features(anchor)
        text = text_in(anchor) if features else ""
        if 1 < len(text) <= 80 and (names := split_names(text)):
            features += ["link", f"link-{place}", *label_before(block, text)]
            yield Named(names, text, "link", "text:author-link", text, features, block)


def _from_pieces(block: TextBlock, place: str) -> Iterator[Named]:
    """Inline elements of a block that are named after authors."""
    if not block.inner & AUTHOR or block.element is None:
        return
    for element in block.element.iterdescendants():
        if isinstance(element.tag, str) and element.tag != "a" and hint_of(dict(element.items())) & AUTHOR:
            text = tidy(" ".join(element.itertext()))
            said = say(text) if len(text) <= LONGEST else None
            names = said.names if said else split_names(text) if len(text) <= 60 else ()
            if names:
                printed = said.text if said else text
                features = ["piece", f"piece-{place}"]
                yield Named(names, printed, "piece", "text:author-name", text, features, block)


def _from_line(block: TextBlock, places: Places, place: str, *, ends: bool) -> list[Named]:
    scope = places.scope
    lines = block.lines if 1 < len(block.lines) <= 6 else (block.text,)
    prose = block.chars > _SENTENCE and block.text.endswith((".", "。", "!", "?"))
    inside = block.index in scope.inside and block.index != scope.first
    running = prose or place == "title" or (inside and block.chars > 80)
    author_box = block.chars <= 60 and bool((block.box.hints | block.inner) & AUTHOR)
    above = label_above(block, places)
    how = Reading(running=running, author_box=author_box, labelled=above == "by", head=not ends)
    found: list[Named] = []
    for order, line in enumerate(lines):
        if not 1 < len(line) <= LONGEST:
            continue
        for said, part in readings(line, how):
            kind = "labelled" if said.labelled else "bare"
            features = ["line", f"line-{place}", kind, f"{kind}-{place}", f"line-shape-{said.shape}"]
            if part:
                features.append("line-" + part)
            if not said.labelled:
                features.extend(_of_bare(said, places, place))
            if above is not None:
                features.append(f"label-above-{above}")
            if not said.labelled and ends and (line[0] in "(（[【" or is_sign_row(line)):
                features.append("in-brackets")
            if len(lines) > 1:
                features.append("one-line-of-many" + ("-first" if order == 0 else ""))
            found += _variants(said, line, features, block)
    return found


def _of_bare(said: Byline, places: Places, place: str) -> Iterator[str]:
    """What speaks for a name at the end of the text that no label announces."""
    if place in ("closing", "after", "below"):
        yield f"bare-end-{places.scope.language}"
        if said.names[0].isupper():
            yield "capitals-end"


def _variants(said: Byline, line: str, features: list[str], block: TextBlock) -> Iterator[Named]:
    """The byline with and without the agency beside the persons, and with persons alone."""
    rule = "text:byline" if said.labelled else "text:name-line"
    if said.agency:
        both = (*said.names, said.agency)
        yield Named(both, ", ".join(both), "line", rule, line, [*features, "agency-too"], block)
    people = tuple(name for name in said.names if is_person_like(name))
    if people and len(people) < len(said.names) and not _INITIALS_ROW.fullmatch(said.text):
        yield Named(people, ", ".join(people), "line", rule, line, [*features, "people-only"], block)
    own = [*features, "agency-left"] if said.agency else [*features]
    yield Named(said.names, said.text, "line", rule, line, own, block)


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


def _listed(found: Iterable[Named], places: Places) -> Iterator[Named]:
    """Lines of one name each, one below the other in blocks of one kind, are the names of one byline."""
    run: list[Named] = []
    for named in [*(n for n in found if n.kind == "line" and len(n.names) == 1), None]:
        if named is not None and run and named.block is run[-1].block:
            continue
        if named is not None and run and _follows(named, run[-1], places):
            run.append(named)
            continue
        names = tuple(dict.fromkeys(one.names[0] for one in run))
        if 1 < len(names) <= 8:
            text = ", ".join(names)
            yield Named(names, text, "line", run[0].rule, text, [*run[0].features, "listed"], run[0].block)
        starts = named is not None and is_person_like(named.names[0]) and named.names[0][0].isupper()
        run = [named] if named is not None and starts else []


def _follows(named: Named, last: Named, places: Places) -> bool:
    """Whether a name stands in the next block of the same kind, with at most a joining word between."""
    block, before = named.block, last.block
    if block is None or before is None or block.tag != before.tag or block.box.parent is not before.box.parent:
        return False
    between = places.scope.blocks[before.index + 1 : block.index]
    return len(between) <= 1 and all(near.chars <= 4 for near in between) and is_person_like(named.names[0])
