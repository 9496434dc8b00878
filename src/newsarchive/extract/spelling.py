"""How addresses spell words: without marks, or with German umlauts written as two letters."""

import unicodedata
from functools import lru_cache

_OTHERS = str.maketrans({"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_FIRST_MARK, _LAST_MARK = "\u0300", "\u036f"


@lru_cache(maxsize=8192)
def unmarked(word: str) -> str:
    """Return a folded word without the marks on its letters.

    >>> unmarked("đường"), unmarked("größe")
    ('duong', 'grosse')
    """
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    plain = "".join(letter for letter in parts if not _FIRST_MARK <= letter <= _LAST_MARK)
    return unicodedata.normalize("NFC", plain).translate(_OTHERS)


def spelled(word: str) -> tuple[str, ...]:
    """Return a folded word in the spellings that addresses use for it.

    >>> spelled("grün"), spelled("news")
    (('grun', 'gruen'), ('news',))
    """
    if word.isascii():
        return (word,)
    plain, long = unmarked(word), unmarked(unicodedata.normalize("NFC", word).translate(_UMLAUTS))
    return (plain,) if plain == long else (plain, long)
