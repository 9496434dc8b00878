"""The addresses of one site: what tells each from others, as far as the site has shown that so far."""

import re
import sqlite3
from collections.abc import Collection, Iterable
from urllib.parse import parse_qsl, urlsplit

from newsarchive.jobs.idle import idle_names, place_of
from newsarchive.jobs.learned import Learned
from newsarchive.model.profile import SiteProfile
from newsarchive.store.frontier import key_of
from newsarchive.text.urls import identity


class Addresses:
    """Identities and keys of addresses; two that showed the same text teach what in an address is idle."""

    def __init__(self, profile: SiteProfile, learned: Learned, db: sqlite3.Connection) -> None:
        self._site = profile.id
        self._learned = learned
        self._db = db
        self._ignored = frozenset(name.lower() for name in profile.ignored_parameters)
        self._significant = frozenset(name.lower() for name in profile.identity_parameters)
        self._other_keys: dict[int, int] = {}
        for place in learned.idle:
            self._fold(f"%{place.rpartition('#')[2]}=%")
        for place in learned.volatile:
            self._fold("%" + place.partition(":")[2] + "/%")

    def identity(self, url: str) -> str:
        """What tells this address from those of other pages; behind `#` stands what is pressed on a form's page."""
        base, mark, pressed = url.partition("#")
        return self._bare(base, self._learned.idle) + mark + pressed

    def _bare(self, url: str, idle: Collection[str]) -> str:
        steady = self._steady(url) if self._learned.volatile else url
        return identity(steady, ignored=self._ignored | idle_names(url, idle), significant=self._significant)

    def key(self, url: str) -> int:
        """The number of an address's identity."""
        key = key_of(self._site, self.identity(url))
        return self._other_keys.get(key, key)

    def learn_idle(self, one: str, other: str) -> None:
        """Two addresses showed the same text: a parameter in which alone they differ may be idle."""
        name = differing_parameter(one, other)
        if name is None:
            self._learn_volatile(one, other)
            return
        place = place_of(one if f"{name}=" in one.lower() else other, name)
        if name in self._ignored or name in self._significant or place in self._learned.idle:
            return
        self._learned.same[place] = self._learned.same.get(place, 0) + 1
        if self._learned.same[place] >= 2 and not self._tells_apart(f"%{name}=%", self._learned.idle | {place}):
            self._learned.idle.add(place)
            self._fold(f"%{name}=%")

    def _learn_volatile(self, one: str, other: str) -> None:
        """The addresses differ in one opaque part of the path: a portal may write a new one into every link."""
        place = differing_part(one, other)
        if place is None or place in self._learned.volatile:
            return
        self._learned.same[place] = self._learned.same.get(place, 0) + 1
        if self._learned.same[place] < 2:
            return
        self._learned.volatile.add(place)
        if self._tells_apart("%" + place.partition(":")[2] + "/%", self._learned.idle):
            self._learned.volatile.discard(place)
        else:
            self._fold("%" + place.partition(":")[2] + "/%")

    def _steady(self, url: str) -> str:
        """The address with the parts of its path masked that change by themselves."""
        scheme, _, rest = url.partition("//")
        path, mark, query = rest.partition("?")
        parts = path.split("/")
        for index in range(1, len(parts)):
            if f"{index}:{'/'.join(parts[:index])}" in self._learned.volatile:
                parts[index] = "-"
        return scheme + "//" + "/".join(parts) + mark + query

    def _tells_apart(self, like: str, idle: Collection[str]) -> bool:
        """Whether articles with other texts are held whose addresses would become one."""
        texts: dict[str, int] = {}
        for _, url, text in self._like(like):
            bare = self._bare(url, idle)
            if text is not None and texts.setdefault(bare, text) != text:
                return True
        return False

    def _fold(self, like: str) -> None:
        """Let addresses that have become one find the entry that one of them has."""
        for key, url, _ in self._like(like):
            self._other_keys.setdefault(key_of(self._site, self.identity(url)), key)

    def _like(self, like: str) -> Iterable[tuple[int, str, int | None]]:
        rows = self._db.execute(
            "SELECT key, url, text FROM urls WHERE site = ? AND url LIKE ? ESCAPE '\\' ORDER BY article IS NULL, id",
            (self._site, like.replace("_", "\\_")),
        )
        return rows.fetchall()


_OPAQUE = re.compile(r"[A-Za-z0-9_!@$%+=,.-]{12,}")


def differing_part(one: str, other: str) -> str | None:
    """The one opaque part of the path in which two addresses differ, as `index:host/part/part`; else None.

    >>> differing_part("http://a.example/p/c4_04SB8K8xLLM9MSS/?id=4", "http://a.example/p/c5_17TD2Z9aQQQ0PLL/?id=4")
    '2:a.example/p'
    """
    left, right = urlsplit(one), urlsplit(other)
    a, b = (left.netloc + left.path).split("/"), (right.netloc + right.path).split("/")
    if left.query != right.query or len(a) != len(b):
        return None
    changed = [index for index in range(len(a)) if a[index] != b[index]]
    if len(changed) != 1 or changed[0] == 0 or not all(_OPAQUE.fullmatch(parts[changed[0]]) for parts in (a, b)):
        return None
    return f"{changed[0]}:{'/'.join(a[: changed[0]])}"


def differing_parameter(one: str, other: str) -> str | None:
    """The one query parameter in which two addresses differ, in lower case; None if they differ in more or elsewhere.

    >>> differing_parameter("http://a.example/i.php?id=4&Itemid=1", "http://a.example/i.php?Itemid=7&id=4")
    'itemid'
    """
    left, right = urlsplit(one), urlsplit(other)
    if left.path.lower() != right.path.lower():
        return None
    a = {name.lower(): value for name, value in parse_qsl(left.query, keep_blank_values=True)}
    b = {name.lower(): value for name, value in parse_qsl(right.query, keep_blank_values=True)}
    changed = [name for name in {**a, **b} if a.get(name) != b.get(name)]
    return changed[0] if len(changed) == 1 else None
