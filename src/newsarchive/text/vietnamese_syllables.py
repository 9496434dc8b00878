"""What can be a syllable of Vietnamese: an onset, a rhyme that goes with it, and a tone that the ending allows."""

import unicodedata
from functools import cache, lru_cache

_ONSETS = """
b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
"""
_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu  iêc iêm iên iêng iêp iêt iêu  yêm yên yêng yêt yêu
o oc oi om on ong op ot oong ooc  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut  ư ưa ưc ưi ưm ưn ưng ưt ưu  uôc uôi uôm uôn uông uôt  ươc ươi ươm ươn ương ươp ươt ươu
oa oac oach oai oam oan oang oanh oao oap oat oay  oăc oăm oăn oăng oăt  oe oen oeo oet
uân uâng uât uây  uê uêch uên uênh uêt  uơ uy uych uyn uynh uyt uyp uyu uya uyên uyêt  y
"""
_AFTER_QU = """
a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et
ê ên ênh êch êt i in inh ich it ơ y yên yêt ynh yt ych
"""
_BY_HAND = ("gi", "gin", "giêng", "giêt", "giêc", "quôc", "ynh", "kan", "ka", "kon")
_FRONT = tuple("eêiy")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_OF_STOPS = frozenset("\u0301\u0323")
_STOPS = ("c", "ch", "p", "t")
_LONGEST = 7


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """True for a word in NFC, in any case, that Vietnamese could have.

    >>> is_syllable("Nghiêm"), is_syllable("quốc"), is_syllable("quôc"), is_syllable("strong")
    (True, True, False, False)
    """
    if len(word) > _LONGEST:
        return False
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [c for c in parts if c in _TONES]
    bare = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    if len(tones) > 1 or bare not in bare_syllables():
        return False
    return not bare.endswith(_STOPS) or bool(tones and tones[0] in _OF_STOPS)


@cache
def bare_syllables() -> frozenset[str]:
    """Every syllable without its tone."""
    made = (onset + rhyme for onset in ("", *_ONSETS.split()) for rhyme in _rhymes_after(onset))
    return frozenset((*made, *_BY_HAND))


def _rhymes_after(onset: str) -> list[str]:
    if onset == "qu":
        return _AFTER_QU.split()
    rhymes = _RHYMES.split()
    if onset in ("gh", "ngh", "k"):
        return [rhyme for rhyme in rhymes if rhyme.startswith(_FRONT)]
    if onset in ("g", "ng", "c"):
        return [rhyme for rhyme in rhymes if not rhyme.startswith(_FRONT)]
    if onset == "gi":
        return [rhyme for rhyme in rhymes if not rhyme.startswith(("i", "y"))]
    if onset:
        return [rhyme for rhyme in rhymes if not rhyme.startswith("yê")]
    return rhymes
