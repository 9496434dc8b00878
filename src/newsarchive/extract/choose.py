"""The one order of trust: a person, then the site's profile, then what the page itself says.

Within a page, metadata stands before text: it was written to be read by machines. Three fields are the exception, and
their rooms weigh both kinds against each other before they come here, so that confidence alone decides:

- `title`: the record holds the heading as displayed, and metadata often holds a shorter or a louder one;
- `published`: software fills metadata with the day of a migration; a reader sees the stated day;
- `byline`: metadata often holds the publisher or the account that posted.
"""

from collections.abc import Sequence
from typing import TypeVar

from newsarchive.model.article import FieldEvidence, Finding

T = TypeVar("T")
SURE_ENOUGH = 0.5
KEPT_ALTERNATIVES = 8
_METADATA = ("meta:", "json-ld:", "link:", "microdata:", "html:")


def trust(rule: str) -> int:
    """How far a rule is believed, by its family: 3 a person, 2 the profile, 1 metadata, 0 text."""
    if rule.startswith("human:"):
        return 3
    if rule.startswith("profile:"):
        return 2
    return 1 if rule.startswith(_METADATA) else 0


def choose(
    findings: Sequence[Finding[T]], *, weighed: bool = False, sure: float = SURE_ENOUGH
) -> tuple[T | None, FieldEvidence]:
    """Return the value to publish, or None when no finding is sure enough, and the evidence for both.

    `weighed` says that the field's room has already weighed metadata against text.
    """
    ranked = sorted(findings, key=lambda finding: _rank(finding, weighed=weighed), reverse=True)
    best = ranked[0] if ranked else None
    if best is None or best.evidence.confidence < sure:
        return None, FieldEvidence(None, tuple(ranked[:KEPT_ALTERNATIVES]))
    others = [other for other in ranked[1:] if other.value != best.value]
    return best.value, FieldEvidence(best.evidence, tuple(others[:KEPT_ALTERNATIVES]))


def _rank(finding: Finding[T], *, weighed: bool) -> tuple[int, float]:
    level = trust(finding.evidence.rule)
    return (max(level, 1) if weighed else level), finding.evidence.confidence
