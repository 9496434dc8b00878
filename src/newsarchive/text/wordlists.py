"""Words as lists of them are kept and compared: one text, many words; lower case at the same length."""

import re

COLONS = ":：៖՝፡"  # the last three are those of Khmer, Armenian and Amharic
SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "؟", "۔", "।", "॥", "။", "។", "።", "։")
UNSPACED = "\u0e00"  # from Thai on scripts part no words, but for the letters of Vietnamese and Greek at 1E00
_VIETNAMESE, _GREEK = "\u1e00", "\u1fff"
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


def is_unspaced(text: str) -> bool:
    """Whether a text begins in a script that puts no space between words.

    >>> is_unspaced("ข่าว"), is_unspaced("ạ"), is_unspaced("Roads")
    (True, False, False)
    """
    return text[:1] >= UNSPACED and not _VIETNAMESE <= text[0] <= _GREEK


def weight(text: str) -> int:
    """How much a text says, in letters of an alphabet: a sign of a script that needs no spaces says twice as much.

    >>> weight("Road closed"), weight("道路封閉")
    (11, 8)
    """
    return len(text) if text.isascii() else len(text) + len(WIDE_SIGN.findall(text))


def has_digit(text: str) -> bool:
    """Whether any character is a digit, a raised one too.

    >>> has_digit("5 May"), has_digit("m²"), has_digit("May")
    (True, True, False)
    """
    return _DECIMAL.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))
