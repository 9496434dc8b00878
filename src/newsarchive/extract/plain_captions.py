"""Captions of a text rendering: lines under a picture's mark, lines with a credit, and short ones between sentences."""

import re
from bisect import bisect
from collections.abc import Iterator

from newsarchive.extract.captions import SHOWS
from newsarchive.extract.plain_lines import SENTENCE, STOPS, Lines, is_date, said_by
from newsarchive.text.credits import split_credit
from newsarchive.text.names import byline_of
from newsarchive.text.wordlists import WIDE_SIGN

_MOST_LINES = 2_000  # in which captions are looked for
_LONGEST = 600  # letters of a caption with a credit
_LONGEST_SENTENCE = 140  # of one that ends with a stop, under a picture
_LONGEST_BARE = 160  # of one between paragraphs that nothing names
_LEAST_WORDS, _LEAST_NAMED = 8, 5  # words of such a line, and of one with a name in it; a shorter one is a heading
_LEAST_WIDE = 8  # letters, where no spaces part the words
_MOST_BARE = 3  # more of them are headings
_LONGEST_SIGN = 8  # letters behind a credit, such as the word for a picture
_LISTED = re.compile(r"\W|\d+[.)]|[ivx]+[.)]|[a-z]\)", re.IGNORECASE)
_KINDS = (None, "photo", "source")


def captions_of(lines: Lines, first: int, last: int, start: int) -> dict[int, str]:
    """The numbers of the lines between two that are captions, or credits under them; `start` is where the prose begins.

    Each with the name of the element that it stands for.
    """
    inside = [number for number in range(first, min(last, first + _MOST_LINES) + 1) if lines.texts[number]]
    told = {number for number in inside if _is_told(lines, number)}
    told |= {number for number in inside if number not in told and _is_under_picture(lines, number)}
    for number in sorted(told):
        above = lines.near(number, -1)
        if above is not None and first < above and above not in told and _is_half(lines, above, number):
            told.add(above)
    bare = set(_bare(lines, [number for number in inside if number >= start], told))
    if len(bare) <= _MOST_BARE:
        told |= bare
    return {number: "credit" if _is_credit(lines, number) else "figcaption" for number in told}


def _is_told(lines: Lines, number: int) -> bool:
    """Whether a line names who took the picture, or says that one shows something."""
    text = lines.texts[number]
    if lines.sizes[number] > _LONGEST or lines.lines[number].heading or said_by(text) not in _KINDS:
        return False
    caption, credit = split_credit(text)
    if credit is not None and text.rfind(credit.rstrip(" .")) >= len(text) - len(credit) - _LONGEST_SIGN:
        return said_by(text) == "photo" or caption is not None
    return credit is None and SHOWS.match(text) is not None


def _is_credit(lines: Lines, number: int) -> bool:
    """Whether a line names who took a picture, and nothing else."""
    caption, credit = split_credit(lines.texts[number])
    return caption is None and credit is not None


def _is_half(lines: Lines, above: int, number: int) -> bool:
    """Whether a credit stands alone in its line, and the line above it is what the picture shows."""
    short = lines.sizes[above] <= _LONGEST_BARE and not lines.texts[above].endswith(STOPS)
    return (
        _is_credit(lines, number) and short and said_by(lines.texts[above]) is None and not lines.lines[above].heading
    )


def _is_under_picture(lines: Lines, number: int) -> bool:
    above = lines.near(number, -1, pictures=True)
    if above is None or lines.lines[above].image is None:
        return False
    text = lines.texts[number]
    longest = _LONGEST_SENTENCE if text.endswith(STOPS) else _LONGEST_BARE
    if lines.sizes[number] > longest or lines.lines[number].heading or lines.lines[number].is_item:
        return False
    return said_by(text) is None and not is_date(text) and byline_of(text) is None


def _bare(lines: Lines, inside: list[int], told: set[int]) -> Iterator[int]:
    """Lines of some words, none of them a sentence, each between sentences, items of a list or other captions."""
    likely = {number for number in inside if number not in told and _may_be_bare(lines, number)}
    others = [number for number in inside if number not in likely]
    firm = {number for number in others if number in told or _is_sentence(lines, number)}
    for number in likely:
        at = bisect(others, number)
        if 0 < at < len(others) and others[at - 1] in firm and others[at] in firm:
            yield number


def _may_be_bare(lines: Lines, number: int) -> bool:
    text, line = lines.texts[number], lines.lines[number]
    if line.heading or line.is_item or line.image is not None or lines.shares_row(number):
        return False
    if text.endswith(STOPS) or lines.sizes[number] > _LONGEST_BARE or _LISTED.match(text) or text.isupper():
        return False
    if said_by(text) or is_date(text) or byline_of(text) is not None:
        return False
    if WIDE_SIGN.search(text):
        return len(WIDE_SIGN.findall(text)) >= _LEAST_WIDE
    words = text.split()
    named = any(word[0].isupper() for word in words[1:]) and not lines.is_capital
    return len(words) >= (_LEAST_NAMED if named else _LEAST_WORDS)


def _is_sentence(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    return text.endswith(STOPS) and (lines.sizes[number] >= SENTENCE or _LISTED.match(text) is not None)
