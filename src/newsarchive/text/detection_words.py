"""What writing looks like: the commonest characters of each script, and the marked letters and words of each language.

Letters run from the commonest to the rarest. The lists are short on purpose: they need to tell charsets apart, not
languages.
"""

import re
from functools import cache

HANZI = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方"
    "多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明"
    "性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位"
    "次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建"
    "务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展科司五基眼书非则听却界达光放强即像难且权思王完设式色路记品住"
    "告类求据程北边张该交规万取格望术领共确传师观清今切院让识候带导争运网站页版章新闻京省委府局县镇乡会议"
)  # fmt: skip
HANZI_OLD = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方"
    "多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明"
    "性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位"
    "次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建"
    "務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展科司五基眼書非則聽卻界達光放強即像難且權思王完設式色路記品住"
    "告類求據程北邊張該交規萬取格望術領共確傳師觀清今切院讓識候帶導爭運網站頁版章聞灣省委府局縣鎮鄉議嗎吧呢啊"
)  # fmt: skip
HANGUL = frozenset(
    "이다는의가을에고하지은기를한도로사아나서어자리시대인정일스그부해전수라과상만보제원장여안요주구인으동들니있오성소국거마것면"
    "고위모경선비유연세조화신중방생공문분계개실교발합러우습무미금내데때없등회업회네야진저학용치행당건단체술양심물말려입작간명"
    "되게와된할였었더까법노관현역산후통표민출반버남드트직식재본까못될습했청월외글운강결바른게론각복호파달번집란감질약추속록"
)  # fmt: skip
KANA = frozenset(
    "のにはをたがでてとしれさいるあなっこもらかすりうくそけきよまえつめちだじろんおわみどせゃょゅほばねやべへむげぶびひふぐざずぎ"
    "アイウエオカキクケコサシスセソタチテトナニネノハヒフホマムメモラリルレロンッャュョーガグジスズダデドバパビピブプベボポ"
    "日本人年大出中一国会事者社自分見行東京新時今思前方何月場的上動手気入"
)  # fmt: skip
CJK_MARKS = frozenset("、。，．・：；？！「」『』（）〔〕【】《》〈〉“”‘’…‥—～\u3000·￥％＋－＝／　\ufffd")
COMMON = {"gb18030": HANZI, "big5": HANZI_OLD, "euc-kr": HANGUL, "euc-jp": KANA, "shift_jis": KANA, "johab": HANGUL}

PUNCTUATION = frozenset("“”‘’„‚–—…•«»‹›\u00a0©®°·№§¡¿€£\u00ad´`™†²³ªº")
HEBREW_FINALS = frozenset("ךםןףץ")
GREEK_ACCENTED = frozenset("άέήίόύώΐΰΆΈΉΊΌΎΏ")


def _ranked(letters: str, top: float, low: float) -> dict[str, float]:
    step = (top - low) / max(1, len(letters) - 1)
    return {letter: top - step * rank for rank, letter in enumerate(letters)}


def _cased(letters: str, top: float, low: float) -> dict[str, float]:
    small = _ranked(letters, top, low)
    return {c.upper(): weight - 0.6 for c, weight in small.items() if len(c.upper()) == 1} | small


SCRIPTS = {
    "cyrillic": _cased("оеаинтсрвлкмдпуяызьбгчйхжшюцэщіфїєъёјљњћђџўґѓќѕ", 1.6, -1.2),
    "greek": _cased("αοιετσνηυρπκμλςίόάέγωδήχύθφβώξζψϊΐϋΰ", 1.5, -0.8),
    "hebrew": _ranked("יולהאתרמבשדנעקםחכפסןגזטצךףץ", 1.5, 0.0) | _ranked("ְִַָֹּׁ־׳״", -0.3, -0.8),
    "arabic": _ranked("اليمونتربةعدسفهكأحقجىشصطخذإءضغثزئآظؤ،پچگ؟کی", 1.5, -0.8) | _ranked("ًٌٍَُِّْـ", -0.3, -0.8),
    "thai": _ranked("านรกอเงมยลวดท่สต้ะปบคแหจพช์ขใไโผถ็ตศณซญธภษฉฟฐฝฒฬฆฮฎฏฑฌฤฯๆำิีึืัุู", 1.5, -0.6)
    | _ranked("๐๑๒๓๔๕๖๗๘๙", 0.0, -0.4),
}

_WEST = ("windows-1252", "iso-8859-15", "ibm850", "ibm437", "macintosh")
_MIDDLE = ("windows-1250", "iso-8859-2", "ibm852", "mac-latin2")
_BALTIC = ("windows-1257", "iso-8859-13", "iso-8859-4")
_LANGUAGES: dict[str, tuple[tuple[str, ...], str]] = {
    "en": (_WEST, "éáíñüöèçóêâ"),
    "fr": (_WEST, "éèàêçùâîôûëïœæÿ"),
    "de": (_WEST, "üäöß"),
    "es": (_WEST, "óíáéñúü"),
    "pt": (_WEST, "ãçáéíóêõúâàôü"),
    "it": (_WEST, "àèùòìéí"),
    "nl": (_WEST, "ëéèïüöçó"),
    "da": (_WEST, "æøåéö"),
    "sv": (_WEST, "äåöéü"),
    "fi": (_WEST, "äöåéüšž"),
    "is": (_WEST, "áðíéóúýþæö"),
    "ca": (_WEST, "àèéíòóúçïü·"),
    "hu": (_MIDDLE, "áéíóöőúüű"),
    "cs": (_MIDDLE, "íáéěřčžýšůúňťďóö"),
    "sk": (_MIDDLE, "áíéčžýšúľťňôďäĺŕó"),
    "pl": (_MIDDLE, "ąęłóśżćńź"),
    "ro": ((*_MIDDLE, "iso-8859-16"), "ăîâşţșț"),
    "hr": (_MIDDLE, "čšžćđ"),
    "tr": (("windows-1254", "iso-8859-3"), "ıişğüçöİâî"),
    "lt": (_BALTIC, "ėšųžįąčęū"),
    "lv": (_BALTIC, "āīēšņļūķģžč"),
    "et": ((*_BALTIC, *_WEST), "äõüöšž"),
    "eo": (("iso-8859-3",), "ĝĉŭŝĵĥ"),
    "mt": (("iso-8859-3",), "ħżġċà"),
    "vi": (
        ("windows-1258",),
        "đưăơâêô\u0301\u0300\u0323\u0309\u0303àáãèéíóùúýảạấầẩẫậắằẳẵặẻẽẹếềểễệỉĩịỏõọốồổỗộớờởỡợủũụứừửữựỳỷỹỵòì",
    ),
}  # fmt: skip
# Common words with marked letters: the language, then its words, over as many lines as they need.
_WORDS = """
en café fiancé résumé
fr à été même être où après déjà très père état première années mère général français société également
  président république ministère développement présent près là événement région création sécurité activités
  économique décembre février août qualité créer célèbre né élections journée équipe côté
de für über können würde müssen große während wäre früher möglich öffentlich später nächste österreich märz
  größe daß muß straße heißt gemäß außer zurück länder wählen europäische hätte könnte fünf natürlich
  schließlich dafür über
es más años también según está país después días así qué cómo será información política público educación
  presidente través número además millón había sería aquí región situación nación atención jóvenes señor él sólo
  estaba
pt não são também é à até está há já você então educação informação através nação três região população após só
  será política público município situação organização além português
it è più può già perché città sarà così però attività società università né qualità là libertà cioè
nl één financiële België coördinatie ideeën geïnteresseerd
da på også været når få både må gør være får større år række første går før så nå å
sv för är på att även från år också får då många två större måste före när så mycket kör
fi että myös ei hän sitä tämä näin päivä työ mitä sekä jälkeen tätä vielä pitää
is það við á því með sem þetta þá að er í
ca és més també després català així què
hu és már még több után között így úgy ő ön számára első közül által lehetőség működés időben idő következő
  közösség kérdés később új két három áll érték között ők szerint
cs že však která který které může být při také další před ještě jsou či až své své může této není říjen když
  příští člověk několik každý více úřad
sk že však ktorý ktorá ktoré môže byť ďalší pred až už viac ešte ľudí štát slovensko či svoje má sú sa tým tiež
pl się są być był która który które została również także może więcej będzie już łódź można aż swój ją jeśli
  żeby tę państwo święto społeczne ponieważ
ro și şi în să că după este până țară ţară fără către între părți românia fost această mă aşa încă când câţi
hr što već još može među također između če že več življenje človek jače
tr için çok değil olduğu olarak şekilde büyük türkiye türk ülke başka yılında arasında göre sonra üzerinde şu
  aynı yıl bütün değişik nasıl önce dünya kişi gün müdür başbakan değildir tarafından diğer çalışma şey
lt už kaip metų kurių būti šių lietuvos žmonių
lv kā arī ārējā lai pēc būs šī
et või üle ka käes see järgi siis mõned täna
eo aŭ ankaŭ ĉe ĉi ĝi ĝis laŭ preskaŭ ŝi antaŭ eĉ iĝis ĉiuj hodiaŭ naŭ ĵaŭdo
mt bħal għal fuq għall għandu
vi và của người được không những đã này với các có là trong đến từ
"""


@cache
def languages_of(charset: str) -> tuple[str, ...]:
    """The languages that a charset was made for."""
    return tuple(name for name, (charsets, _) in _LANGUAGES.items() if charset in charsets)


@cache
def language(name: str) -> tuple[dict[str, float], frozenset[str]]:
    """The marked letters of a language with their weights, and its common words that have one."""
    letters = _LANGUAGES[name][1]
    common = re.search(rf"^{name} ((?:.*\n)(?:  .*\n)*)", _WORDS, re.MULTILINE)
    return _cased(letters, 1.2, 0.4), frozenset(common.group(1).split() if common else ())
