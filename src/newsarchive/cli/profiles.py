"""The profiles of an archive: those that can be used, and why others cannot; a bad one stops only its own site."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from newsarchive.errors import ProfileProblem

if TYPE_CHECKING:
    from newsarchive.model.profile import SiteProfile

_URL = re.compile(r"""^\s*["']?url["']?\s*=\s*["'](?P<url>[^"'\s]+)["']""", re.MULTILINE)


class Profiles(dict[str, "SiteProfile"]):
    """Profiles by id. `broken` says what is wrong with the others, `addresses` where their sites are, if they tell."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: dict[str, ProfileProblem] = {}
        self.addresses: dict[str, str] = {}

    def check(self, words: Iterable[str]) -> None:
        """Refuse words that name the site of a broken profile, or a page of it.

        Raises:
            ProfileProblem: what is wrong with it.
        """
        if not self.broken:
            return
        from newsarchive.discover.scope import same_site  # noqa: PLC0415 - only where something is broken

        for word in words:
            if word in self.broken:
                raise self.broken[word]
            for name, url in self.addresses.items() if "://" in word else ():
                if same_site(word, url):
                    raise self.broken[name]

    def tell(self) -> int:
        """Tell of every broken profile, and return how many there are."""
        from newsarchive.cli import trouble  # noqa: PLC0415 - only when there is trouble

        for problem in self.broken.values():
            trouble.show(problem)
        return len(self.broken)


def read(directory: Path) -> Profiles:
    """Read every `sites/<id>.toml` of an archive."""
    from newsarchive.profiles import toml  # noqa: PLC0415 - help needs no profiles

    found = Profiles()
    for path in sorted((directory / "sites").glob("*.toml")):
        try:
            profile = toml.load(path)
        except ProfileProblem as problem:
            found.broken[path.stem] = problem
            address = _address(path)
            if address is not None:
                found.addresses[path.stem] = address
        else:
            found[profile.id] = profile
    return found


def _address(path: Path) -> str | None:
    try:
        named = _URL.search(path.read_text("utf-8", "replace"))
    except OSError:
        return None
    return named["url"] if named else None
