"""The words of a search as they are typed: `-word` is no option when it can be meant as a word."""

import re
from collections.abc import Iterator

import click

_FLAGS = re.compile(r"-[qvh]+")
_LETTERS = "aqvh"
_WITH_VALUE = ("-a", "--archive", "--site", "--limit")
# keeps click from taking a word for an option
_MARK = "\0"


class Search(click.Command):
    """A command whose words may begin with a minus."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Mark the words that begin with a minus, then read the options."""
        return super().parse_args(ctx, list(marked(args)))


def marked(words: list[str]) -> Iterator[str]:
    """Yield the words, those that begin with a minus and are no options marked.

    Behind the first word of the question every `-word` is one, but for `-q`, `-v`, `-h` and `-a`; before it, one that
    begins with no letter of an option.

    >>> [plain(word) == word for word in marked(["-q", "lu", "-nong", "-anh", "--limit", "3"])]
    [True, True, False, False, True, True]
    """
    has_begun = False
    rest = iter(words)
    for word in rest:
        if word == "--":
            yield word
            yield from rest
        elif word in _WITH_VALUE:
            yield word
            yield from (value for value in [next(rest, None)] if value is not None)
        elif not word.startswith("-"):
            has_begun = True
            yield word
        elif word[1:2] not in ("", "-") and len(word) > 2 and not _FLAGS.fullmatch(word):
            yield _MARK + word if has_begun or word[1] not in _LETTERS else word
        else:
            yield word


def plain(word: str) -> str:
    """Return a word without its mark."""
    return word.removeprefix(_MARK)
