"""The byline: who wrote it, as printed, weighed against metadata; and apart from it, where the text was taken from."""

from collections import defaultdict
from collections.abc import Iterator

from newsarchive.extract import weigh
from newsarchive.extract.byline_bounds import bounded
from newsarchive.extract.byline_named import Named
from newsarchive.extract.byline_parts import collect
from newsarchive.extract.byline_posted import give_way
from newsarchive.extract.places import Places
from newsarchive.extract.scope import Scope, address_of, same, words
from newsarchive.extract.weights import BYLINE as WEIGHTS
from newsarchive.model.article import Evidence, Finding
from newsarchive.text.names import is_agency, is_known_name, is_office, is_person_like
from newsarchive.text.wordlists import has_digit

Names = tuple[str, ...]
_Shape = tuple[str, str, str, int, bool]  # kind, tag, class, depth, whether a link
_READ = 120  # blocks of text that are searched for a name
_SHORTEST = 4
_PRINTED = {"line": 3, "piece": 2, "link": 1, "json-ld": 0, "meta": 0}


def find(scope: Scope, title_at: int | None = None) -> list[Finding[tuple[str, Names]]]:
    """Return the bylines that may be the page's, best first, each as (as printed, the names in it)."""
    found = weighable(scope, title_at)
    scores = [bounded(weigh.score(named.features, WEIGHTS), named, scope, title_at) for named in found]
    keys = [key_of(named.names) for named in found]
    belief: dict[frozenset[str], float] = defaultdict(float)
    for key, share in zip(keys, weigh.shares(scores), strict=True):
        belief[key] += share
    findings = []
    for key, share in sorted(belief.items(), key=lambda item: -item[1])[:6]:
        best = max(
            ((named, score) for named, score, own in zip(found, scores, keys, strict=True) if own == key),
            key=lambda pair: (_PRINTED[pair[0].kind], pair[1]),
        )[0]
        where = best.block.xpath if best.block is not None else best.where
        findings.append(Finding((best.text, best.names), Evidence(best.rule, where, best.raw, round(share, 3))))
    return findings


def key_of(names: Names) -> frozenset[str]:
    """Return the form in which two lists of names are equal."""
    return frozenset(same(name) for name in names)


def weighable(scope: Scope, title_at: int | None = None) -> list[Named]:
    """Return everything that could be the byline, with the features that speak for or against it."""
    found = collect(Places(scope, title_at))
    if not found:
        return found
    core = "".join(words(address_of(scope.url).core))
    site = same(scope.metadata.first("og:site_name", "application-name") or "")
    title = same(scope.blocks[title_at].text) if title_at is not None else ""
    own_keys = [key_of(named.names) for named in found]
    kinds: dict[frozenset[str], set[str]] = defaultdict(set)
    for named, key in zip(found, own_keys, strict=True):
        kinds[key].add(named.kind)
    many, text, shapes = [key for key in kinds if len(key) > 1], _text(scope), [_shape_of(named) for named in found]
    of_shape: dict[_Shape | None, set[Names]] = defaultdict(set)
    for named, shape in zip(found, shapes, strict=True):
        of_shape[shape].add(named.names[:1])
    for named, key, shape in zip(found, own_keys, shapes, strict=True):
        if len(kinds[key]) > 1:
            named.features += [f"{named.kind}-as-{other}" for other in sorted(kinds[key] - {named.kind})]
            named.features.append(f"kinds-{len(kinds[key])}")
        if many and any(key < other for other in many):
            named.features.append("part-of-other")
        if len(key) > 1 and any(other < key for other in kinds):
            named.features.append("holds-other")
        named.features.extend(_shape(named, core, site, title))
        named.features.extend(_told(named, text, title, scope.inside))
        like = len(of_shape[shape])
        if shape is not None and like > 1:  # teasers of other articles show theirs in blocks of one shape
            named.features.append("like-another" if like == 2 else "like-others")
    give_way(found, scope)
    return found


def _text(scope: Scope) -> str:
    """The reading text, as names are looked for in it."""
    blocks = scope.blocks
    return "\n".join([blocks[index].text for index in sorted(scope.inside)[:_READ]]).lower()


def _told(named: Named, text: str, title: str, inside: frozenset[int]) -> Iterator[str]:
    """Whether the text or its title tells of the first person: who is told of hardly wrote it."""
    if len(named.names[0]) < _SHORTEST:
        return
    name = named.names[0].lower()
    own = named.block.text.lower().count(name) if named.block is not None and named.block.index in inside else 0
    if text.count(name) > own:
        yield "told-of"
    if name in title:
        yield "told-of-in-title"


def _shape_of(named: Named) -> _Shape | None:
    """The shape of the block of a name, None for names of several blocks or of none."""
    block = named.block
    if block is None or "joined" in named.features or "listed" in named.features:
        return None
    linked = named.kind == "line" and block.link_share > 0.8  # files to load, beside a name in a line of its own
    return named.kind, block.tag, block.box.element.get("class") or "", block.box.depth, linked


def _shape(named: Named, core: str, site: str, title: str) -> list[str]:
    names = named.names
    features = ["names-" + ("1" if len(names) == 1 else "2" if len(names) == 2 else "3" if len(names) == 3 else "more")]
    people = [is_person_like(name) for name in names]
    features.append("all-people" if all(people) else "some-people" if any(people) else "no-people")
    if any(is_agency(name) for name in names):
        features.append("agency")
    if any(is_office(name) for name in names):
        features.append("office")
    first = names[0]
    count = len(first.split())
    features.append(f"name-words-{min(count, 5)}")
    if first.isupper():
        features.append("capitals")
    if first[:1].islower():
        features.append("lower")
    if has_digit(first):
        features.append("digit")
    letters = "".join(words(first))
    if (site and same(first) in site) or (len(letters) > 3 and (letters in core or core in letters) and core):
        features.append("is-site")
    if any((site and same(name) in site) or "".join(words(name)) == core for name in names[1:]):
        features.append("holds-site")
    if same(first) == title:
        features.append("is-title")
    if is_known_name(first):
        features.append("known-name")
    return features + [f"{named.kind}:{name}" for name in features[:2]]
