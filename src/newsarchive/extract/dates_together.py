"""What the mentions of a page say of each other: where they agree, which is first, what comes long after the text."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.dates_meta import month_of_url
from newsarchive.extract.dates_seen import Seen
from newsarchive.extract.scope import Scope

_YEAR = re.compile(r"[12](?<!\d[12])(?:(?<=1)9[89]|(?<=2)0[0-3])\d(?!\d)")  # from 1980 to 2039
_READ = 30_000
_LONG_AFTER = 400  # days
_SERIES, _LONG_SERIES = 3, 6  # lines of one shape
_KINDS = ("published", "created", "modified", "unknown", "url", "head")
_IN_TEXT = ("at-within", "at-below", "at-after", "at-opening")  # lists of other articles, datelines, the text


class Company:
    """The mentions of a page, and what each is among them."""

    def __init__(self, mentions: list[Mention], scope: Scope) -> None:
        self.by_kind: dict[str, set[str]] = defaultdict(set)
        for mention in mentions:
            self.by_kind[mention.kind].add(mention.day)
        seen = [m.seen for m in mentions if m.seen is not None]
        self.times_seen = Counter(day for day, _ in {(m.day, m.seen.block.index) for m in mentions if m.seen})
        self.shapes = {id(one): _shapes(one) for one in seen}
        self.series = Counter(shape for own in self.shapes.values() for shape in own)
        self.days = sorted({mention.day for mention in mentions})
        self.last_of_text = max((m.day for m in mentions if m.stands(*_IN_TEXT)), default="")
        self.latest_year = _latest_year(scope) if mentions else 0
        self.told = {m.day for m in mentions if m.label == "published"} | self.by_kind["created"] & self.by_kind["seen"]
        self.places: set[str] = set()
        self.month_of_url = month_of_url(scope.url, scope.language)

    def names_of(self, mention: Mention) -> Iterator[str]:
        """Yield the names of what the others say for or against a mention; mentions are asked about in their order."""
        yield from self._agreeing(mention)
        yield from self._with_address(mention)
        yield from self._in_time(mention)
        if mention.seen is not None:
            yield from self._among_seen(mention, mention.seen)

    def _agreeing(self, mention: Mention) -> Iterator[str]:
        kind, day = mention.kind, mention.day
        for other in _KINDS:
            if kind != other and day in self.by_kind[other]:
                yield f"{kind}-as-{other}"
        if kind != "seen" and day in self.by_kind["seen"]:
            yield f"{kind}-as-seen"
        elif kind in ("published", "created") and any(_apart(day, seen) == 1 for seen in self.by_kind["seen"]):
            yield "near-seen" + ("-utc" if mention.edtf.endswith(("Z", "+00:00")) else "")
        if len(self.days) == 1:
            yield "only-day"

    def _with_address(self, mention: Mention) -> Iterator[str]:
        of_url = self.by_kind["url"]
        if mention.kind != "url" and of_url and mention.day not in of_url:
            yield "near-url" if any(_apart(mention.day, day) <= 1 for day in of_url) else "other-than-url"
        elif mention.kind == "url" and len(self.told) == 1 and any(_apart(mention.day, day) == 1 for day in self.told):
            yield "url-by-told"
        if self.month_of_url and mention.kind == "seen":
            yield "month-of-url" if mention.day.startswith(self.month_of_url) else "other-month-of-url"

    def _in_time(self, mention: Mention) -> Iterator[str]:
        kind, day = mention.kind, mention.day
        if day == self.days[-1]:
            yield f"{kind}-latest"
        if day == self.days[0]:
            yield f"{kind}-earliest"
        if self.latest_year:
            yield f"{kind}-{_years_after(int(day[:4]) - self.latest_year)}"
        late = self.last_of_text and kind in ("seen", "modified") and day > self.last_of_text
        if late and _apart(day, self.last_of_text) > _LONG_AFTER:
            yield f"{kind}-long-after-text"

    def _among_seen(self, mention: Mention, seen: Seen) -> Iterator[str]:
        if self.times_seen[mention.day] > 1:
            yield "seen-twice"
        count = max(self.series[shape] for shape in self.shapes[id(seen)])
        if count >= _SERIES:
            yield "in-series" if count < _LONG_SERIES else "in-long-series"
        place = next((name for name in mention.names if name.startswith("at-") and name.count("-") <= 2), None)
        if place is not None and place not in self.places:
            self.places.add(place)
            yield "first-" + place
        if self.by_kind["published"] and mention.day not in self.by_kind["published"]:
            yield "other-than-published"


def _shapes(seen: Seen) -> list[tuple[str, str, int]]:
    """The lists that a block may be an item of: its name among the children and grandchildren of small boxes."""
    box = seen.block.box
    name = box.element.get("class") or ""
    around = list(box.up())[1:4]
    shapes = [(seen.block.tag, name, outer.index) for outer in around if outer.last - outer.first <= 80]
    return shapes or [(seen.block.tag, name, box.index)]


def _latest_year(scope: Scope) -> int:
    """The latest year that the reading text speaks of, 0 when it speaks of none."""
    blocks, read, texts = scope.blocks, 0, []
    for index in sorted(scope.inside):
        text = blocks[index].text
        read += len(text)
        if "19" in text or "20" in text or not text.isascii():
            texts.append(text)
        if read > _READ:
            break
    return int(max(_YEAR.findall("\n".join(texts)), default="0"))


def _years_after(years: int) -> str:
    if years >= 2:
        return "years-after-text"
    return "year-after-text" if years == 1 else "year-of-text" if years == 0 else "before-text-year"


def _apart(one: str, other: str) -> int:
    """Days between two days, well enough: months count 31."""
    a, b = ((int(d[:4]) * 12 + int(d[5:7])) * 31 + int(d[8:10]) for d in (one, other))
    return abs(a - b)
