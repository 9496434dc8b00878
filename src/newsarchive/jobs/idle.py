"""Parameters that change nothing: learned for one kind of address, for elsewhere the same name may tell lists apart."""

from collections.abc import Collection
from urllib.parse import parse_qsl

from newsarchive.discover.shapes import shape


def place_of(url: str, name: str) -> str:
    """The kind of address that a parameter stands in: the path's shape and the names of the other parameters.

    >>> place_of("http://a.example/n.asp?id=4&l=2", "l")
    'a.example/n.asp?id#l'
    """
    path, _, query = url.partition("?")
    return _place(shape(path), _names(query), name)


def idle_names(url: str, places: Collection[str]) -> frozenset[str]:
    """The parameters of an address that are idle in it, beside others or beside others that are idle."""
    path, mark, query = url.partition("?")
    if not places or not mark:
        return frozenset()
    names, kind = _names(query), shape(path)
    marks = {place.rpartition("#")[2] for place in places if place.startswith(kind + "?")}
    rest = names - marks
    return frozenset(
        name for name in names & marks if _place(kind, names, name) in places or _place(kind, rest, name) in places
    )


def _names(query: str) -> set[str]:
    return {name.lower() for name, _ in parse_qsl(query.partition("#")[0], keep_blank_values=True)}


def _place(kind: str, names: Collection[str], name: str) -> str:
    return f"{kind}?{'&'.join(sorted(set(names) - {name}))}#{name}"
