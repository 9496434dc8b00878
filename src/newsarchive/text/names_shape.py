"""Whether a short text looks like a person, an agency or an office, in any script."""

import re
from functools import cache, lru_cache

from newsarchive.text.names_given_words import GIVEN
from newsarchive.text.names_words import (
    AGENCIES,
    AGENCY_PHRASES,
    HONORIFICS,
    NOT_NAME_PHRASES,
    NOT_NAMES,
    OFFICES,
    PARTICLES,
    SUFFIXES,
)
from newsarchive.text.wordlists import is_unspaced, small, word_set

LONGEST_NAME = 60
_FORBIDDEN = re.compile(r"[\d!?؟！？。;:：៖՝፡=<>|{}\[\]@#%^*_+~\\/“”\"«»]|\.\.|https?")
_DOMAIN = re.compile(
    r"(?:[\w-]{2,63}\.){1,4}(?:com|net|org|gov|edu|info|int|news|online|media|press|eu|vn|la|kh|th|cn|tw|hk|jp|kr|ru|ua|by|kz|de|at|ch|fr|be|es|pt|br|it"
    r"|uk|ie|us|ca|au|nz|in|pk|id|my|ph|sg|tr|ir|iq|sa|ae|eg|pl|cz|sk|hu|ro|bg|gr|rs|hr|si|se|no|dk|fi|nl|mx|ar|cl|pe|co|ec|ve|za|ke|tv)\Z"
)
_CLIPPED = re.compile(r"H['’ʼ‘][A-ZÀ-ỸĐ][^\W\d_]+")  # names of the Ede: "H’Bia"
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[\s-]?){1,4}(?:[^\W\d_][\w'’-]*\.?)?\Z")
_HAN = re.compile(
    r"[\u3400-\u9fff々]{2,5}\Z|[\u3400-\u9fff]{1,3}[·・][\u3400-\u9fff]{1,8}\Z|[\u3400-\u9fff]\s{1,2}[\u3400-\u9fff]\Z"
)
_HAN_DOUBLE_FAMILIES = word_set(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 司徒 端木 南宫 南宮 申屠"
    " 长孙 長孫 宇文 独孤 獨孤"
    # of Japan
    " 佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口"
    " 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田"
    " 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 藤原 三浦 岡本"
    " 松田 中野 中川 原田 小野 田村 竹内 和田 中山 石田 上田 森田 柴田 酒井 宮崎 横山 高木"
    " 安藤 宮本 大野 小島 谷口 今井 高田 丸山 増田 杉山 村田 大塚 新井 小山 平野 藤本 河野"
    " 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 菊地 菊池 杉本 市川 古川"
    " 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 小松 山中 川口 工藤 川村 西川 北村 五十嵐"
    " 安田 本田 川崎 内田 岩田 中田 土屋 平田 秋山 永井 川上 浜田 荒木 矢野 片山 大久保 松岡"
    " 成田 宮田 望月 吉村 黒田 大橋 早川 浅野"
)
_THAI_INITIALS = re.compile(r"(?:[ก-ฮ]{1,3}\.){1,4}[ก-ฮ]{0,3}\.?\Z")
_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,5}[\s・=]?[\u3040-\u30ff\u3400-\u9fff]{1,8}\Z")
_HANGUL = re.compile(r"[\uac00-\ud7af]{2,4}\Z|[\uac00-\ud7af]{1,2}\s[\uac00-\ud7af]{1,3}\Z")
_UNSPACED_OFFICES = tuple(word for word in OFFICES if is_unspaced(word))
_OFFICES = tuple(word for word in OFFICES if word not in _UNSPACED_OFFICES)
_ASCII_NOT_NAMES = tuple(phrase for phrase in NOT_NAME_PHRASES if phrase.isascii())
_ASCII_PHRASES = tuple(phrase for phrase in AGENCY_PHRASES if phrase.isascii())
_PARTS = re.compile(r"[^\s/,&-]+")
_SHORTEST_PHRASE = min(map(len, AGENCY_PHRASES))
_WHOLE_OFFICES = frozenset(word.strip() for word in _OFFICES)
_HAN_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂"
    "丁任沈姚卢盧姜崔钟鐘鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
    "温溫常施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗谷盛曲冉骆駱蓝藍路游辛靳"
    "欧歐管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤陽時穆農司卓古吉缪繆简簡车車項連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂佟應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞厉厲伊仝區郜海阚闞花权權強帅帥屠豆朴盖蓋练練廉禹井祖漆巴丰豐支卿國狄計索宣晋晉初門雲容敬來扈晁芮普阙闕浦戈伏鹿薄邸雍辜阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利於呼居揭但尉冶斯檀衣展阴陰昝智幸奉植衡富尧堯闭閉由"
)


@lru_cache(maxsize=4096)
def is_person_like(text: str) -> bool:
    """Whether a short text can stand as the name of one person, by its shape alone.

    >>> is_person_like("Nghiêm Đẳng"), is_person_like("И. П. Сидоров"), is_person_like("read more")
    (True, True, False)
    """
    text = text.strip(" .,;:-–—\u00a0")
    if not 1 < len(text) <= LONGEST_NAME or _FORBIDDEN.search(text):
        return False
    first = text[0]
    if is_unspaced(first):
        return _other_script(text)
    if "\u0590" <= first <= "\u0dff":
        words = text.split()
        if not 2 <= len(words) <= 5:
            return bool(_INITIALS.match(text))
        return NOT_NAMES.isdisjoint(words) and not _has_office(text)
    words = text.replace("\u00a0", " ").split()
    if len(words) > 6:
        return False
    return _cased(words, text)


def is_known_name(text: str) -> bool:
    """Whether a word of a short text is a given name, or a family name that stands first.

    >>> is_known_name("Gülşen Şahin"), is_known_name("Yapılacak İşler"), is_known_name("خالد الحداد")
    (True, False, True)
    """
    text = text.strip(" .,;:-–—\u00a0")
    if "\u3400" <= text[:1] <= "\u9fff" or "\uac00" <= text[:1] <= "\ud7af":
        return is_person_like(text)
    words = small(text).split()
    known = _given()
    return 1 < len(words) <= 6 and any(word in known for word in words if len(word) > 1)


@cache
def _given() -> frozenset[str]:
    return frozenset(word for row in GIVEN.values() for word in row.split())


def is_agency(text: str) -> bool:
    """Whether a short text names a news agency, a portal or a paper that others quote.

    >>> is_agency("TTXVN"), is_agency("chinhphu.vn"), is_agency("Nghiêm Đẳng")
    (True, True, False)
    """
    return len(text) <= 80 and _is_agency(text)


@lru_cache(maxsize=1024)
def _is_agency(text: str) -> bool:
    lowered = text.strip(" .,;:()[]-–—«»\"'“”\u00a0").lower()
    if lowered in AGENCIES or (len(lowered) <= 45 and _names_an_agency(lowered)):
        return True
    if "." in lowered and _DOMAIN.match(lowered):
        return True
    parts = _PARTS.findall(lowered)
    return 0 < len(parts) <= 4 and AGENCIES.issuperset(parts)


def is_office(text: str) -> bool:
    """Whether a short text names an office, a desk or a role account rather than a person.

    >>> is_office("Trung tâm Tin tức"), is_office("Press Office"), is_office("Lệ Quyên"), is_office("Hội nghị tổng kết")
    (True, True, False, False)
    """
    return 1 < len(text) <= 90 and _is_office(text)


@lru_cache(maxsize=1024)
def _is_office(text: str) -> bool:
    return _has_office(text.strip())


def _names_an_agency(lowered: str) -> bool:
    if len(lowered) < _SHORTEST_PHRASE:
        return False
    for phrase in _ASCII_PHRASES if lowered.isascii() else AGENCY_PHRASES:  # noqa: SIM110 - half the time of any(…)
        if phrase in lowered:
            return True
    return False


def _has_office(text: str) -> bool:
    lowered = text.lower()
    if is_unspaced(lowered):
        return len(lowered) <= 30 and any(
            lowered.endswith(word) if len(word) == 1 else word in lowered for word in _UNSPACED_OFFICES
        )
    for word in _offices_by_start().get(lowered[:2], ()):
        if lowered.startswith(word):
            following = text[len(word) : len(word) + 1]
            # A Vietnamese prefix is an office only before a name: "Hội Nông dân", not "Hội nghị".
            if not word.endswith(" ") or following.isupper():
                return not following.isalpha() or word.endswith(" ")
    return lowered.strip() in _WHOLE_OFFICES or bool(_offices_inside().search(lowered))


@cache
def _offices_by_start() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in _OFFICES:
        found[word[:2]] = (*found.get(word[:2], ()), word)
    return found


@cache
def _offices_inside() -> re.Pattern[str]:
    return re.compile(" (?:" + "|".join(re.escape(word) for word in _OFFICES if len(word) > 5) + ")")


def _other_script(text: str) -> bool:
    if not text[0].isalpha():
        return False
    if "\u3400" <= text[0] <= "\u9fff":
        return _han_name(text) and not _has_office(text)
    if "\u3040" <= text[0] <= "\u30ff":
        parted = any(c in "・= \u3000" for c in text) or any(c >= "\u3400" for c in text)
        if text[0] in "おご" and any(c >= "\u3400" for c in text):  # "お知らせ": politely of a thing
            return False
        return parted and len(text) <= 12 and bool(_KANA.match(text)) and not any(c in "をはがへの" for c in text)
    if "\uac00" <= text[0] <= "\ud7af":
        return bool(_HANGUL.match(text)) and not _has_office(text)
    words = text.split()
    if "\u0e00" <= text[0] <= "\u0eff" or "\u1780" <= text[0] <= "\u17ff":
        if _THAI_INITIALS.match(text):
            return True
        return 1 < len(words) <= 4 and all(2 <= len(word) <= 20 for word in words) and not _has_office(text)
    return 1 < len(words) <= 4


def _han_name(text: str) -> bool:
    if not _HAN.match(text):
        return False
    if len(text) > 2 and (text[:2] in _HAN_DOUBLE_FAMILIES or text[:3] in _HAN_DOUBLE_FAMILIES):
        return len(text) > 3 or text[:3] not in _HAN_DOUBLE_FAMILIES
    if len(text) > 3 and " " not in text and "·" not in text and "・" not in text:
        return False
    return text[0] in _HAN_FAMILIES or "·" in text


def _cased(words: list[str], text: str) -> bool:
    if _INITIALS.match(text) and text[0].isupper():
        return True
    if len(words) == 1 and _CLIPPED.fullmatch(text):
        return True
    if len(words) == 1:
        if len(text) > 4 or not text.isupper() or not text.isalpha():
            return False
        return text.lower() not in NOT_NAMES and text.lower() not in AGENCIES
    if words[-1][0].islower() and words[-1].strip(".,").lower() not in SUFFIXES:
        return False
    if any(word.endswith(("’s", "'s")) for word in words[:-1]):  # "Governor’s Schedule"
        return False
    names = 0
    for i, word in enumerate(words):
        bare = word.strip(".,()'’").lower()
        # "An" ends many Vietnamese names, and no English phrase
        given = word == "An" and 0 < i == len(words) - 1
        if (
            len(bare) > 1
            and bare in NOT_NAMES
            and not word.endswith(".")
            and not given
            and (bare not in PARTICLES or i == 0)
        ):
            return False
        if word[0].isupper() or word[0] in "’'":
            if not (word.isalpha() or all(c.isalpha() or c in "-.'’‘ʼ`," or "\u0300" <= c <= "\u036f" for c in word)):
                return False
            names += bare not in SUFFIXES and bare not in HONORIFICS and bare not in PARTICLES
        elif bare not in PARTICLES and bare not in SUFFIXES:
            return False
    lowered = text.lower()
    if not names or lowered in AGENCIES or _names_an_agency(lowered):
        return False
    if _has_office(text):
        return False
    for phrase in _ASCII_NOT_NAMES if lowered.isascii() else NOT_NAME_PHRASES:  # noqa: SIM110 - half the time of any(…)
        if phrase in lowered:
            return False
    return True
