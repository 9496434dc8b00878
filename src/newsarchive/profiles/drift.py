"""Tonight's articles against a profile's promises: rules that find nothing any more, a pattern that fits no address."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from newsarchive.discover.scope import matches
from newsarchive.model.article import Article, FieldEvidence
from newsarchive.model.profile import SiteProfile

ENOUGH = 3
ARTICLE_PATTERN = "article_pattern"
_SAID = frozenset({"profile:constant", "profile:language"})  # by the profile, whatever the page is


@dataclass(slots=True)
class Tally:
    """How often each promise of a profile was kept."""

    articles: int = 0
    kept: Counter[str] = field(default_factory=Counter)

    def note(self, article: Article, profile: SiteProfile) -> None:
        """Count one article that was read with the profile's rules."""
        self.articles += 1
        self.kept.update(name for name, found in article.evidence.items() if _is_ruled(found))
        if profile.article_pattern and matches(profile.article_pattern, article.url or ""):
            self.kept[ARTICLE_PATTERN] += 1

    def rates(self) -> dict[str, float]:
        """The share of articles on which each promise was kept."""
        return {name: round(count / self.articles, 3) for name, count in self.kept.items()} if self.articles else {}


def _is_ruled(found: FieldEvidence) -> bool:
    every = [found.chosen, *(other.evidence for other in found.alternatives)]
    rules = (one.rule for one in every if one is not None)
    return any(rule.startswith("profile:") and rule not in _SAID for rule in rules)


def promises(profile: SiteProfile, day: str) -> list[str]:
    """The fields that rules of this day are to find, and the pattern that addresses of articles are to fit."""
    named = [
        rule.field
        for layout in profile.layouts
        if (layout.valid_from or "") <= day <= (layout.valid_until or "9999")
        for rule in layout.rules
        if rule.kind != "constant"
    ]
    return list(dict.fromkeys([*named, *([ARTICLE_PATTERN] if profile.article_pattern else [])]))


def broken(profile: SiteProfile, seen: Tally, day: str, usual: Mapping[str, float]) -> Iterator[str]:
    """What is to be said of each promise that tonight's articles broke; `usual` is how often it is kept."""
    if seen.articles < ENOUGH:
        return
    for name in promises(profile, day):
        rate, before = seen.kept[name] / seen.articles, usual.get(name, 0.0)
        what = (
            "the profile's article_pattern fits"
            if name == ARTICLE_PATTERN
            else f"the rules for '{name}' find something on"
        )
        if not seen.kept[name]:
            yield f"{what} none of {seen.articles} articles"
        elif before >= 0.5 and rate < before / 2:
            yield f"{what} {rate:.0%} of {seen.articles} articles, {before:.0%} before"
