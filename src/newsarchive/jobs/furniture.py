"""What stands on most lists of a site: links of its menus and lines of its head and foot, which tell no page apart."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from newsarchive.jobs.reading import Reading, number_of_line

_FEWEST = 3  # pages
_SHARE = 0.5
_MOST_PAGES = 2_000  # a longer look tells nothing more
_MOST = 20_000  # links and lines that are remembered


@dataclass(slots=True)
class Furniture:
    """How many of the lists and other pages read so far, articles aside, had each link and each line."""

    pages: int = 0
    met: set[str] = field(default_factory=set)
    links: Counter[str] = field(default_factory=Counter)
    lines: Counter[int] = field(default_factory=Counter)

    def note(self, url: str, reading: Reading) -> None:
        """Count a page, once for each address."""
        if url in self.met or self.pages >= _MOST_PAGES:
            return
        self.met.add(url)
        self.pages += 1
        self.links.update({link.url for link in reading.found.links} | set(reading.pictures))
        self.lines.update(reading.lines)
        _forget(self.links, self.pages)
        _forget(self.lines, self.pages)

    def is_menu(self, url: str) -> bool:
        """Whether a link or a picture stands on most of them."""
        return self._is_common(self.links[url])

    def is_line(self, text: str) -> bool:
        """Whether a line stands on most of them, its numbers aside."""
        return self._is_common(self.lines[number_of_line(text)])

    def _is_common(self, count: int) -> bool:
        return count >= _FEWEST and count >= _SHARE * self.pages


def _forget(counted: Counter[Any], pages: int) -> None:
    """Drop what stands on few pages once too much is remembered."""
    if len(counted) > _MOST:
        for name in [name for name, count in counted.items() if count == 1 or count * 4 < pages]:
            del counted[name]
