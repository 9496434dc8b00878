"""What stands around a day: its weekday, the time, the zone; read outwards from both ends."""

import re
from dataclasses import dataclass

from newsarchive.text.dates_names import weekday_named

Clock = tuple[int, int, int | None]

_REACH = 56
_AFTERNOON = r"p\.?\s?m\b\.?|ch\b|chiều|tối|下午|午後|午后|晚上|오후|م(?!\w)|مساء|μμ|μ\.μ\.?|ip\b\.?|ö?s\b|πμ"
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?|(?:sa|ch)\b|sáng|chiều|tối|trưa|đêm|ip\b\.?|ap\b\.?|[صم](?!\w)|صباحا|مساء|π\.?μ\.?|μ\.?μ\.?)"
_HALF_BEFORE = r"(?P<before>上午|下午|午前|午後|午后|晚上|早上|凌晨|中午|오전|오후|[ap]\.?m\.?\s)"
_ZONE = (
    r"(?P<zone>[\[(]?(?:etc/)?(?:gmt|utc)(?:\s?(?P<sign>[+\-−])\s?(?P<zh>\d{1,2})(?::?(?P<zm>\d{2}))?)?[\])]?"
    r"|(?P<sign2>[+\-−])(?P<zh2>\d{2}):?(?P<zm2>\d{2})(?!\d)|z(?!\w)|[\[(]?(?P<name>%s)[\])]?(?!\w))"
)
ZONES = {
    "edt": -240, "est": -300, "cdt": -300, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480,
    "akst": -540, "akdt": -480, "hst": -600, "brt": -180, "art": -180,
    "wet": 0, "west": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120,
    "eest": 180, "msk": 180, "мск": 180, "trt": 180, "irst": 210, "pkt": 300, "ict": 420, "wib": 420, "wita": 480,
    "wit": 540, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780, "sast": 120,
}  # fmt: skip
_TIME = (
    r"(?P<h>\d{1,2})(?:\s?(?::|h|g(?:iờ)?|時|点|點|时|시|ч|：|ﾟ)\s?(?P<m>\d{2})(?!\d)"
    r"(?:\s?(?::|m|分|분|phút|'|：)\s?(?P<s>\d{2})(?!\d)(?:[.,]\d+|[s秒초])?|\s?[分분'])?)"
)
_DOTTED = r"(?P<h>\d{1,2})\.(?P<m>\d{2})(?!\d)(?!\.\d)"
_AT = (
    r"(?:(?:at|lúc|vào lúc|hồi|à|às|as|alle|ore|um|klo|kl|pukul|jam|saat|ob|o|в|о|у|u|време|เวลา|ເວລາ|ម៉ោង|الساعة|ساعت|time|hora|heure"
    r"|a las|at|на|@|year|г|р|सन्|সাল|uhr|year|t|일|日)\b\.?|บ่าย)"
)
_GAP = r"[\s,;|.·•:()\[\]\-–—/年]{0,6}"
_AFTER = re.compile(
    rf"{_GAP}(?:{_AT}[\s:.,]{{0,3}}){{0,2}}(?:{_HALF_BEFORE}\s?)?{_TIME}(?:\s?{_HALF})?(?:\s?(?:uhr|น\.|hrs?|h|wib)\b)?(?:[\s,]?\s?{_ZONE % '|'.join(ZONES)})?",
    re.IGNORECASE,
)  # noqa: E501  one pattern
_AFTER_DOTTED = re.compile(
    rf"{_GAP}(?:(?P<at>{_AT})[\s:.]{{0,3}})?{_DOTTED}(?:\s?{_HALF})?(?:\s?(?P<unit>uhr|น\.|hrs?|h|wib|wita|wit)(?!\w))?",
    re.IGNORECASE,
)  # noqa: E501  one pattern
_AFTER_ISO = re.compile(
    rf"t(?P<h>\d\d):(?P<m>\d\d)(?::(?P<s>\d\d)(?:[.,]\d+)?)?\s?(?:{_ZONE % '|'.join(ZONES)})?", re.IGNORECASE
)
_BEFORE = re.compile(
    rf"(?<![\d.,:/]){_TIME}(?:\s?{_HALF})?(?:\s?{_ZONE % '|'.join(ZONES)})?\s?(?:น\.|uhr|phút)?\Z", re.IGNORECASE
)
_BEFORE_FILL = re.compile(
    r"(?:(?:^|(?<=[\s,;|.\-–—/(\[:]))(?:ngày|on|the|el|le|den|dem|am|il|dnia|dne|ngay|วันที่|ວັນທີ|ថ្ងៃ(?:ទី)?|يوم|الموافق|в|of|date)|[\s,;|.\-–—()\[\]·•])+\Z",
    re.IGNORECASE,
)  # noqa: E501  one pattern
_LAST_WORDS = re.compile(
    r"(?:(?:[^\s\d,;:|()\[\]./–—]+[\s])?(?:[^\s\d,;:|()\[\]./–—]+\s)?[^\s\d,;:|()\[\]./–—]+|(?:thứ|t)\s?\d)\Z",
    re.IGNORECASE,
)  # noqa: E501  one pattern
_NEXT_WORD = re.compile(r"[\s,(（\[\-–—/|г.년年]{0,5}([^\s\d,;:|()（）\[\].]+(?:\s[^\s\d,;:|()（）\[\].]+)?)")


@dataclass(slots=True)
class Around:
    """The whole phrase about a day."""

    start: int
    end: int
    weekdays: frozenset[int] = frozenset()
    time: Clock | None = None
    zone: str | None = None
    in_range: bool = False


def look_around(text: str, start: int, end: int, floor: int) -> Around:
    """Read weekday, time and zone next to the day at `start:end`, never before `floor`."""
    around = Around(start, end)
    _look_after(text, around)
    _look_before(text, around, floor)
    return around


def _look_after(text: str, around: Around) -> None:
    right = text[around.end : around.end + _REACH]
    for _ in range(2):
        match = _AFTER_ISO.match(right) or _AFTER.match(right)
        if match and around.time is None and _take_time(match, around):
            around.end += match.end()
        elif (
            around.time is None
            and (match := _AFTER_DOTTED.match(right))
            and (match["at"] or match["half"] or match["unit"])
            and _take_time(match, around)
        ):  # noqa: E501
            around.end += match.end()
        elif not around.weekdays and (word := _NEXT_WORD.match(right)):
            phrase = word[1].lower().rstrip(".")
            days = weekday_named(phrase)
            length = word.end()
            if not days and " " in phrase:
                days = weekday_named(phrase.split()[0])
                length = word.start(1) + len(phrase.split()[0])
            if not days:
                return
            around.weekdays = days
            around.end += length
            if text[around.end : around.end + 1] in (")", "）", "]"):
                around.end += 1
        else:
            return
        right = text[around.end : around.end + _REACH]


def _look_before(text: str, around: Around, floor: int) -> None:
    low = max(floor, around.start - _REACH)
    left = text[low : around.start]
    for _ in range(4):
        trimmed = left
        fill = _BEFORE_FILL.search(trimmed)
        if fill:
            trimmed = trimmed[: fill.start()]
        if not trimmed:
            return
        if around.time is None and (match := _BEFORE.search(trimmed)) and _take_time(match, around):
            around.start = low + match.start()
        elif not around.weekdays and (days := _weekday_at_end(trimmed)):
            around.weekdays, length = days
            around.start = low + len(trimmed) - length
        else:
            return
        left = text[low : around.start]


def _weekday_at_end(text: str) -> tuple[frozenset[int], int] | None:
    match = _LAST_WORDS.search(text)
    if not match:
        return None
    phrase = match[0].lower()
    parts = phrase.split()
    for count in range(len(parts), 0, -1):
        candidate = " ".join(parts[-count:])
        days = weekday_named(candidate.rstrip("."))
        if days:
            return days, len(candidate)
    if phrase[-1] > "฀":
        for length in range(min(12, len(phrase)), 2, -1):
            if days := weekday_named(phrase[-length:]):
                return days, length
    return None


def _take_time(match: re.Match[str], around: Around) -> bool:
    parts = match.groupdict()
    hour, minute = int(parts["h"]), int(parts["m"])
    second = int(parts["s"]) if parts.get("s") else None
    half = (parts.get("half") or parts.get("before") or "").lower().replace(".", "").replace(" ", "")
    if half and hour <= 12:
        late = half in ("pm", "ch", "chiều", "tối", "下午", "午後", "午后", "晚上", "오후", "م", "مساء", "μμ", "ip")
        if late and hour < 12:
            hour += 12
        elif not late and hour == 12 and half not in ("trưa", "đêm", "中午"):
            hour = 0
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return False
    around.time = (hour, minute, second)
    around.zone = _zone(parts)
    return True


def _zone(parts: dict[str, str | None]) -> str | None:
    text = parts.get("zone")
    if not text:
        return None
    if parts.get("name"):
        return _offset(ZONES[(parts["name"] or "").lower()])
    sign = parts.get("sign") or parts.get("sign2")
    if not sign:
        return "Z"
    minutes = int(parts.get("zh") or parts.get("zh2") or 0) * 60 + int(parts.get("zm") or parts.get("zm2") or 0)
    return _offset(minutes if sign == "+" else -minutes) if minutes <= 14 * 60 + 59 else None


def _offset(minutes: int) -> str:
    if not minutes:
        return "Z"
    return f"{'+' if minutes > 0 else '-'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
