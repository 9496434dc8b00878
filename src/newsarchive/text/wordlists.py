"""Words as lists of them are kept and compared: one text, many words; lower case at the same length."""

import re

COLONS = ":：៖՝፡"  # the last three are those of Khmer, Armenian and Amharic
SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "؟", "۔", "।", "॥", "။", "។", "።", "։")
UNSPACED = "\u0e00"  # from Thai on scripts part no words, but for the letters of Vietnamese and Greek at 1E00
WIDE_SIGN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # says as much as two letters of an alphabet
_DECIMAL = re.compile(r"\d")


def word_set(text: str) -> frozenset[str]:
    """The words of a text that white space parts.

    >>> sorted(word_set("pm ch tối"))
    ['ch', 'pm', 'tối']
    """
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text that `|` parts, in their order; a closing space belongs to its phrase.

    >>> phrases("press office|sở ")
    ('press office', 'sở ')
    """
    return tuple(text.split("|"))


def small(text: str) -> str:
    """The text in lower case at its own length, so that places in it stay; only İ would grow.

    >>> small("5 HAZİRAN 2012")
    '5 haziran 2012'
    """
    return text.replace("İ", "i").lower()


def has_digit(text: str) -> bool:
    """Whether any character is a digit, a raised one too.

    >>> has_digit("5 May"), has_digit("m²"), has_digit("May")
    (True, True, False)
    """
    return _DECIMAL.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))
