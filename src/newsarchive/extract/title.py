"""The title: the heading as displayed, weighed against what `<title>`, metadata, the address and links say."""

from newsarchive.extract import weigh
from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.facts import is_facts
from newsarchive.extract.hints import TITLE
from newsarchive.extract.scope import Scope, same
from newsarchive.extract.title_agreed import agreed
from newsarchive.extract.title_bounds import Bounds
from newsarchive.extract.title_columns import under_path
from newsarchive.extract.title_context import Context
from newsarchive.extract.title_features import features_of
from newsarchive.extract.title_parts import Candidate, collect, without_marks
from newsarchive.extract.weights import TITLE as WEIGHTS
from newsarchive.model.article import Evidence, Finding

_SURE_TO_SAY = 12.0  # silence is for pages with no title at all: its score lies far below any real candidate's
_MOST, _WORTH_NAMING = 5, 0.002  # findings; the share of belief of an alternative
_MARKS = 12  # quotes, dashes and spaces by which two renderings of a title differ
_MOST_LINES = 4  # of a block that shows the title in one of them
_FACTS_BEHIND = 120  # letters of day, counter and tools behind a title


def find(scope: Scope) -> list[Finding[str]]:
    """Return the texts that may be the title, the best first; confidence is each one's share of belief."""
    return agreed(scope) or weighed(scope)


def weighed(scope: Scope) -> list[Finding[str]]:
    """Return the texts that may be the title by the weights of what speaks for them."""
    candidates, features, bounds = weighable(scope)
    scores = [weigh.score(names, WEIGHTS) + bound for names, bound in zip(features, bounds, strict=True)]
    shares = weigh.shares(scores, max(scores, default=0.0) - _SURE_TO_SAY)
    ranked = sorted(zip(candidates, shares, strict=True), key=lambda pair: -pair[1])[:_MOST]
    ranked = [*ranked[:1], *(pair for pair in ranked[1:] if pair[1] >= _WORTH_NAMING)]
    return [
        Finding(candidate.text, Evidence(_rule(candidate), _where(candidate), candidate.raw, round(share, 3)))
        for candidate, share in ranked
    ]


def lines_of(scope: Scope, title: str) -> list[int]:
    """Return the indexes of the blocks that show this title, alone or with facts behind it, the title's own first."""
    key, shortest, longest = same(title), len(title) - _MARKS, len(title) + _FACTS_BEHIND
    near = [block for block in scope.blocks if shortest <= block.chars <= longest]
    shown = [block for block in near if _shows(block, title, key, scope.language)]
    shown.sort(key=lambda block: (_is_listed(block), block.index > scope.first, abs(scope.first - block.index)))
    return [block.index for block in shown]


def _is_listed(block: TextBlock) -> bool:
    """Whether a line is a link, as in a list of the latest news."""
    return not block.level and block.link_share > 0.9 and not (block.hints | block.inner) & TITLE


def _shows(block: TextBlock, title: str, key: str, language: str | None) -> bool:
    if block.chars - len(title) <= _MARKS and same(without_marks(block.text)) == key:
        return True
    if 1 < len(block.lines) <= _MOST_LINES and any(same(line) == key for line in block.lines):
        return True
    if block.text.endswith(title) and (block.hints | block.inner) & TITLE:  # behind the link of a rubric
        return True
    return block.text.startswith(title) and is_facts(" | " + block.text[len(title) :], language)


def weighable(scope: Scope) -> tuple[list[Candidate], list[list[str]], list[float]]:
    """Return the candidates, for each the names of what speaks for or against it, and what the bounds add."""
    scope = under_path(scope)
    candidates = candidates_of(scope)
    context = Context(scope, candidates)
    bounds = Bounds(candidates, context)
    return candidates, features_of(candidates, context), [bounds.of(candidate) for candidate in candidates]


def candidates_of(scope: Scope) -> list[Candidate]:
    """Return the texts that could be the title."""
    candidates = list(collect(scope).by_key.values())
    if not scope.document.page.is_html:  # the reader of plain text has marked the line of the title
        marked = [candidate for candidate in candidates if any(level for _, level, _ in candidate.blocks)]
        candidates = marked or candidates
    return candidates


def _rule(candidate: Candidate) -> str:
    if candidate.blocks:
        level = candidate.blocks[0][1]
        return f"heading:h{level}" if level else "line:displayed"
    return next(
        (
            prefix + source
            for group, prefix in (
                (("ld-headline", "ld-name", "ld-other"), "json-ld:"),
                (("og", "twitter", "dc", "meta", "itemprop", "parsely"), "meta:"),
            )
            for source in group
            if source in candidate.sources
        ),
        "html:title" if any(source.startswith("head:") for source in candidate.sources) else "link:anchor",
    )


def _where(candidate: Candidate) -> str:
    return candidate.blocks[0][0].xpath if candidate.blocks else candidate.where
