"""What stands around a day: its weekday, the time, the zone; read outwards from both ends."""

import re
from dataclasses import dataclass

from newsarchive.text.dates_names import weekday_named
from newsarchive.text.wordlists import small, word_set

Clock = tuple[int, int, int | None]

_REACH = 56
_LONGEST_WEEKDAY = 14
_SHORT_NAME = 4
# Minutes from UTC. Names that several zones share (CST, IST, BST) are left out.
ZONES = {
    "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akst": -540,
    "akdt": -480, "hst": -600, "brt": -180, "art": -180, "wet": 0, "west": 60, "cet": 60, "met": 60, "mez": 60,
    "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "sast": 120, "eest": 180, "msk": 180, "мск": 180, "trt": 180,
    "irst": 210, "pkt": 300, "ict": 420, "wib": 420, "wita": 480, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480,
    "wit": 540, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
}  # fmt: skip
_AMERICAN = word_set("edt est cdt mdt mst pdt pst akst akdt hst")
_LATE = word_set(
    "pm md ch chiều tối 下午 午後 午后 晚上 오후 م مساء مساءً بظ بعدازظهر عصر μμ ip ptg petang mlm malam sore du ös слоб"
    " вечера дня"
    " datarde danoite delatarde delanoche abends nachmittags अपराह्न ល្ងាច"
)
_NOON = word_set("trưa đêm 中午 tgh दोपहर")
_HALF = (
    r"(?P<half>[ap]\.?\s?m\b\.?|(?:sa|ch|ip|ap|πμ|μμ|ptg|petang|pg|pagi|tgh|mlm|malam|sore|öö|ös|abends|nachmittags|morgens)(?!\w)\.?"
    r"|d[eu]\.|[pm]\.d\.|sáng|chiều|tối|trưa|đêm|[صم](?!\w)|صباحا|مساءً?|[قب]\.\s?ظ\.?"
    r"|[πμ]\.\s?μ\.?|(?:пр|сл)\.\s?об\.?"
    r"|(?:утра|вечера|дня|ночи)(?!\w)"
    r"|da (?:tarde|noite|manhã)|de la (?:tarde|noche|mañana)|अपराह्न|पूर्वाह्न|ល្ងាច|ព្រឹក)"
)
_HALF_BEFORE = r"(?P<before>上午|下午|午前|午後|午后|晚上|早上|凌晨|中午|오전|오후|[ap]\.?m\.?\s)"
_ZONE = (
    r"(?P<zone>[\[(]?(?:etc/)?(?:gmt|utc)(?:\s?(?P<sign>[+−]\s?|-)(?P<zh>\d{1,2})(?::?(?P<zm>\d{2}))?)?[\])]?(?!\w)"
    r"|(?P<sign2>[+\-−])(?P<zh2>\d{2})(?::?(?P<zm2>\d{2})|(?=\s*\Z))(?!\d)|z(?!\w)|[\[(]?(?P<name>"
    + "|".join(ZONES)
    + r")[\])]?(?!\w))"
)
_TIME = (
    r"(?P<h>\d{1,2})\s?(?::|h:?|g(?:iờ)?|時|点|點|时|시|ч|：|นาฬิกา|ໂມງ)\s?(?P<m>\d{2}(?!\d)|\d(?=\s?[分분]))"
    r"(?:\s?(?::|m|分|분|phút|นาที|ນາທີ|'|：)\s?(?P<s>\d{2}(?!\d)|\d(?=\s?[秒초]))(?:[.,]\d+|\s?[s秒초](?!\w))?"
    r"|\s?(?:[分분'’]|phút|นาที|ນາທີ)|(?<=h\d\d)min)?"
)
_DOTTED = r"(?P<h>\d{1,2})\.(?P<m>\d{2})(?!\d)(?:\.(?P<s>\d{2})(?!\d))?(?!\.\d)"
_AT = (
    r"(?:(?:at|vào lúc|lúc|hồi|à|às|as|a las|a la|alle|ore|ora|um|klo|kl|pukul|jam|saat|ob|o|в|о|об|у|u|time|hora|heure"
    r"|year|г|р|року|года|godz|godzina|t|på|i|saati|όρα|ώρα|στις|la|время|час)\b\.?|時間|时间|เวลา|ເວລາ|ម៉ោង|الساعة|ساعت|सन्|সাল|बजे|년|일|日|@)"
)
_AFTER_GAP = r"[\s,،;|.·•:()\[\]\-–—/年\u200e\u200f]{0,6}"
_UNIT = r"(?:\s?(?:uhr|น\.|hrs?|h|óra|น|ώρα)(?!\w))?"
_AFTER = re.compile(
    rf"{_AFTER_GAP}(?:{_AT}[\s:.,]{{0,3}}){{0,2}}(?:{_HALF_BEFORE}\s?)?{_TIME}(?:\s?{_HALF})?{_UNIT}(?:[\s,]{{0,2}}{_ZONE})?",
    re.IGNORECASE,
)
_AFTER_DOTTED = re.compile(
    rf"{_AFTER_GAP}(?P<at>{_AT}[\s:.]{{0,3}})?{_DOTTED}(?:\s?{_HALF})?(?P<unit>\s?(?:uhr|น\.|hrs?|h|น)(?!\w))?(?:\s?{_ZONE})?",
    re.IGNORECASE,
)
_AFTER_ISO = re.compile(rf"t(?P<h>\d\d):(?P<m>\d\d)(?::(?P<s>\d\d)(?:[.,]\d+)?)?\s?(?:{_ZONE})?", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?<![\d.,:/])(?:{_HALF_BEFORE}\s?)?{_TIME}(?:\s?{_HALF})?{_UNIT}(?:\s?{_ZONE})?\Z", re.IGNORECASE
)
_BEFORE_DOTTED = re.compile(rf"(?<![\d.,:/]){_DOTTED}\s?(?:{_HALF}|(?P<unit>uhr|น\.|hrs?|h))\Z", re.IGNORECASE)
_FILL_BEFORE = re.compile(
    r"(?:(?:^|(?<=[\s,;|.\-–—/(\[:]))(?:ngày|on|the|el|le|den|dem|am|il|dnia|dne|ngay|يوم|الموافق|في|в|of|date|od|pada|tanggal|em)"
    r"|วันที่|ที่|ວັນທີ|ທີ|ថ្ងៃទី|ទី|[\s,،;|.\-–—()\[\]·•:])+\Z",
    re.IGNORECASE,
)
_PART = re.compile(r"[^\s,،;:|()（）\[\]./–—]+")
_NEXT_WORD = re.compile(
    r"[\s,(（\[\-–—/|.·г년年]{0,5}([^\s\d,;:|()（）\[\].]+(?:\s(?:[^\s\d,;:|()（）\[\].]+|[2-7](?!\d)))?)[)）\]]?"
)
_DAY_FOLLOWS = re.compile(r"[\s,.\-–]{0,3}\d")
_BREAK_FOLLOWS = re.compile(r"\s*(?:[,;|)\]\-–.]|\d|\Z)")
_DURATION = re.compile(r"\s?(?:min|sek|std|sec|minut|phút đọc|分钟|分鐘|분간)", re.IGNORECASE)


@dataclass(slots=True)
class Around:
    """The whole phrase about a day."""

    start: int
    end: int
    weekdays: frozenset[int] = frozenset()
    time: Clock | None = None
    zone: str | None = None
    half: str = ""
    american: bool = False  # the zone is named as in North America
    expected: frozenset[int] = frozenset()
    dotted: bool = False


def look_around(text: str, span: tuple[int, int], floor: int, expected: frozenset[int], *, dotted: bool) -> Around:
    """Read weekday, time and zone next to the day at `span`, never before `floor`.

    `expected` are the weekdays of the day's readings. Abbreviations such as "an", "die" or "do" are words too: they
    count only where they fit. `dotted` says that the language writes 14.30 for a time.
    """
    around = Around(*span, expected=expected, dotted=dotted)
    _look_after(text, around)
    _look_before(text, around, floor)
    return around


def _look_after(text: str, around: Around) -> None:
    for _ in range(3):
        right = text[around.end : around.end + _REACH]
        if not right:
            return
        taken = 0
        if around.time is None:
            taken = _time_after(right, around)
        if not taken and not around.weekdays:
            taken = _weekday_after(right, around)
        if not taken:
            return
        around.end += taken


def _time_after(right: str, around: Around) -> int:
    for pattern in (_AFTER_ISO, _AFTER):
        match = pattern.match(right)
        if match and not _DURATION.match(right, match.end()) and _take_time(match, around):
            return match.end()
    match = _AFTER_DOTTED.match(right)
    if match and (around.dotted or any(match[name] for name in ("at", "half", "unit", "zone", "s"))):
        return match.end() if not _DURATION.match(right, match.end()) and _take_time(match, around) else 0
    return 0


def _weekday_after(right: str, around: Around) -> int:
    match = _NEXT_WORD.match(right)
    if match is None:
        return 0
    phrase = small(match[1])
    bracketed = match[0].lstrip()[:1] in "(（[" and match[0][-1:] in ")）]"
    for word in dict.fromkeys((phrase, phrase.split()[0])):
        days = weekday_named(word)
        if not days:
            continue
        end = match.end() if word == phrase else match.start(1) + len(word)
        sure = len(word) > _SHORT_NAME or word[0] > "\u0dff"
        if not days & around.expected and (not sure or _DAY_FOLLOWS.match(right, end)):
            return 0  # a word, or the weekday of the next day in the text
        if not sure and not bracketed and not _BREAK_FOLLOWS.match(right, end):
            return 0
        around.weekdays = days
        return end
    return 0


def _look_before(text: str, around: Around, floor: int) -> None:
    low = max(floor, around.start - _REACH)
    for _ in range(4):
        left = text[low : around.start]
        fill = _FILL_BEFORE.search(left)
        if fill:
            left = left[: fill.start()]
        if not left:
            return
        start = -1
        if around.time is None:
            start = _time_before(left, text[low + len(left) : low + len(left) + 8], around)
        if start < 0 and not around.weekdays:
            start = _weekday_before(left, around, filled=fill is not None and any(c.isalpha() for c in fill[0]))
        if start < 0:
            return
        around.start = low + start


def _time_before(left: str, after: str, around: Around) -> int:
    for pattern in (_BEFORE, _BEFORE_DOTTED):
        match = pattern.search(left[-28:])
        if match and not _DURATION.match(after) and _take_time(match, around):
            return max(0, len(left) - 28) + match.start()
    return -1


def _weekday_before(left: str, around: Around, *, filled: bool) -> int:
    tail = small(left[-28:])
    parts = list(_PART.finditer(tail))[-3:]
    for i in range(len(parts)):
        name = " ".join(part[0] for part in parts[i:])
        days = weekday_named(name)
        if not days:
            continue
        if len(name) <= _SHORT_NAME and name[0] < "\u0e00" and (filled or not days & around.expected):
            return -1
        around.weekdays = days
        return len(left) - len(tail) + parts[i].start()
    if parts and parts[-1][0][-1] > "\u0dff":
        word = parts[-1][0]
        for length in range(min(_LONGEST_WEEKDAY, len(word) - 1), 2, -1):
            if days := weekday_named(word[-length:]):
                around.weekdays = days
                return len(left) - length
    return -1


def _take_time(match: re.Match[str], around: Around) -> bool:
    parts = match.groupdict()
    hour, minute = int(parts["h"]), int(parts["m"])
    second = int(parts["s"]) if parts.get("s") else None
    half = (parts.get("half") or parts.get("before") or "").lower().replace(".", "").replace(" ", "")
    if half and hour <= 12:
        if half in _LATE and hour < 12:
            hour += 12
        elif half not in _LATE and half not in _NOON and hour == 12:
            hour = 0
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return False
    around.time, around.zone, around.half = (hour, minute, second), _zone(parts), half
    around.american = (parts.get("name") or "").lower() in _AMERICAN
    return True


def _zone(parts: dict[str, str | None]) -> str | None:
    if not parts.get("zone"):
        return None
    if name := parts.get("name"):
        return offset(ZONES[name.lower()])
    sign = (parts.get("sign") or parts.get("sign2") or "").strip()
    if not sign:
        return "Z"
    minutes = int(parts.get("zh") or parts.get("zh2") or 0) * 60 + int(parts.get("zm") or parts.get("zm2") or 0)
    return offset(minutes if sign == "+" else -minutes) if minutes <= 14 * 60 + 59 else None


def offset(minutes: int) -> str:
    """An offset from UTC as EDTF writes it.

    >>> offset(420), offset(-61), offset(0)
    ('+07:00', '-01:01', 'Z')
    """
    if not minutes:
        return "Z"
    return f"{'+' if minutes > 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
