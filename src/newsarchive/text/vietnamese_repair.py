"""The ư that TCVN3 draws on the soft hyphen, put back where tools dropped it or made a hyphen of it.

Only where the syllable proves it: what stands there is no syllable, and with ư it is one ("phơng" can only be "phương";
"ngời" can be itself).
"""

import re

from newsarchive.text.vietnamese_syllables import is_syllable

_ONSET = r"(?:gi|[b-df-hj-np-tv-zđ]{0,3}u?)"
_LOST_HORN = re.compile(rf"\b({_ONSET})([ơờớởỡợ])(c|ng|p|t|u|m|n|i)\b", re.IGNORECASE)
_HYPHEN_BEFORE_HORN = re.compile(r"[^\W\d_]-[ơờớởỡợ]", re.IGNORECASE)
_HYPHEN_FOR_HORN = re.compile(rf"(?<![\w-])({_ONSET})-([aiuơờớởỡợ]?(?:c|ng|p|t|u|m|n|i)?)(?![\w-])", re.IGNORECASE)


def restore_horns(text: str) -> str:
    """Put back ư where tools dropped its soft hyphen, or made a hyphen of it (one before ơ is the proof)."""
    if _HYPHEN_BEFORE_HORN.search(text):
        text = _HYPHEN_FOR_HORN.sub(lambda found: _restore(found, found.group(1), found.group(2)), text)
    return _LOST_HORN.sub(lambda found: _restore(found, found.group(1), found.group(2) + found.group(3)), text)


def _restore(found: re.Match[str], start: str, end: str) -> str:
    """The word with ư in it, if it is a syllable and what is there now is none."""
    word = found.group()
    horned = start + ("Ư" if word.isupper() else "ư") + end
    if not start or not is_syllable(horned) or is_syllable(word):
        return word
    return word if "-" in word and is_syllable(start) and is_syllable(end) else horned
