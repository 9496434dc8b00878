"""A name under a letter or a decree: its bearer signs for a post, and is no author."""

import re
from collections.abc import Iterator
from functools import cache

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.byline_named import Named
from newsarchive.extract.scope import Scope
from newsarchive.extract.spelling import unmarked
from newsarchive.text.labels import label
from newsarchive.text.names import is_known_name
from newsarchive.text.names_posts_words import CLOSINGS, LINES_OF_POSTS, POSTS, UNSPACED_POSTS
from newsarchive.text.wordlists import has_digit, is_unspaced, small

_SIGNED = re.compile(r"\((?:đã ký|signed|gez\.?|fdo\.?|signé|podpis|подпись)\)")
_DEPUTY = "phó "
_WORD = re.compile(r"[\w.\"״'’-]*[^\W\d_](?:[\w.\"״'’-]|[\u0300-\u036f\u0900-\u0dff])*")
_SHORT = 60
_LONGEST = 300
_WORDS = 6


def is_signature(name: str, block: TextBlock, blocks: list[TextBlock], *, at_end: bool) -> bool:
    """Whether a name stands below a greeting or "signed", or, at the end of a text, beside the post of its bearer."""
    own = next((order for order, line in enumerate(block.lines) if name in line), 0)
    before = [*_lines_before(block, blocks), *block.lines[:own]][-4:]
    if any(_closes_letter(line) for line in before if len(line) <= _SHORT):
        return True
    if not at_end:
        return False
    after = [*block.lines[own + 1 :], *(blocks[block.index + 1].lines[:1] if block.index + 1 < len(blocks) else ())][:1]
    return any(is_post(line) for line in (*before[-1:], *after))


def _lines_before(block: TextBlock, blocks: list[TextBlock]) -> Iterator[str]:
    for near in blocks[max(0, block.index - 2) : block.index]:
        yield from near.lines if near.chars <= _LONGEST else near.lines[-1:]


def _closes_letter(line: str) -> bool:
    text = line.strip(" ,;:.!-–—").lower()
    return text.removeprefix(_DEPUTY) in LINES_OF_POSTS or bool(_SIGNED.search(text) or _closings().match(text))


@cache
def _closings() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(map(re.escape, CLOSINGS)) + r")(?!\w)|(?:tm|kt|tl|tuq)\.\s?\S")


def is_place(named: Named, scope: Scope) -> bool:
    """Whether a bare name behind the first lines of a text stands before a comma and a day: the place of a letter."""
    block = named.block
    if block is None or block.index <= scope.first or not {"bare", "line-dated"}.issubset(named.features):
        return False
    name, mark, rest = named.raw.partition(",")
    return bool(mark) and name.strip() == named.names[0] and has_digit(rest) and not is_known_name(name.strip())


def is_post(line: str) -> bool:
    """Whether a short line names a post: `Wójt Gminy`, `the Governor of the province`."""
    text = line.strip(" ,;:.!-–—")
    if not 1 < len(text) <= _SHORT or any(map(str.isdigit, text)) or text.endswith(("?", "!")) or label(line):
        return False
    if is_unspaced(text):
        return any(text.endswith(post) or text.startswith(post) for post in UNSPACED_POSTS)
    words = _WORD.findall(small(text))
    return len(words) <= _WORDS and not _posts().isdisjoint(words) and not is_known_name(text)


@cache
def _posts() -> frozenset[str]:
    """The words of posts, also as capitals without their marks give them: `ΝΟΜΑΡΧΗΣ`."""
    return POSTS | {unmarked(word) for word in POSTS if "\u0370" <= word[0] <= "\u03ff"}
