"""What can be a syllable of Vietnamese: an onset, a rhyme, and a tone that the ending allows."""

import unicodedata
from functools import lru_cache

ONSETS = (
    "", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(),
)  # fmt: skip
_RHYMES = """
a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu  iêc iêm iên iêng iêp iêt iêu  yê yêm yên yêng yêt yêu
o oc oi om on ong op ot oong ooc  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut  ư ưa ưc ưi ưm ưn ưng ưt ưu
uôc uôi uôm uôn uông uôt  ươc ươi ươm ươn ương ươp ươt ươu
oa oac oach oai oam oan oang oanh oao oap oat oay  oăc oăm oăn oăng oăt  oe oen oeo oet
uân uâng uât uây  uê uêch uên uênh uêt  uơ uy uych uyn uynh uyt uyp uyu uya uyên uyêt  y ynh yt
"""
RHYMES = tuple(_RHYMES.split())
_AFTER_QU = frozenset(
    "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt ênh êch i it ơ ôc y yêt yên ynh yt ych ich in inh".split()
)
_BARE = frozenset(
    (onset + rhyme)
    for onset in ONSETS
    for rhyme in RHYMES
    if (onset != "qu" or rhyme in _AFTER_QU)
) | {"gi", "gin", "giêng", "giêt", "quôc"}  # fmt: skip
_TONES = {"̀": "f", "̉": "r", "̃": "x", "́": "s", "̣": "j"}
_STOPS = ("c", "ch", "p", "t")


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """True for a word in NFC, in any case, that Vietnamese could have.

    >>> is_syllable("Nghiêm"), is_syllable("quốc"), is_syllable("quôc"), is_syllable("strong")
    (True, True, False, False)
    """
    if len(word) > 8:
        return False
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [_TONES[c] for c in parts if c in _TONES]
    bare = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    if len(tones) > 1 or bare not in _BARE:
        return False
    stopped = bare.endswith(_STOPS)
    return not stopped or bool(tones and tones[0] in "sj")
