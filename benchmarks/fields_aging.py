"""Age a modern page: take off what an old page does not have, put on what it has, so that few pages teach more looks."""  # noqa: E501 - a row of a table

import datetime as dt
import random

from newsarchive.extract import hints
from newsarchive.extract.blocks import Box, TextBlock
from newsarchive.extract.document import Document
from newsarchive.extract.metadata import Metadata
from newsarchive.extract.scope import same
from newsarchive.extract.styles import RIGHT, sized

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_NAMES = hints.KICKER | hints.SECTION | hints.LEAD | hints.ARTICLE | hints.HEADER | hints.BODY | hints.CONTENT
_PEOPLE = hints.AUTHOR | hints.DATE | hints.META
_DAYS = {
    "vi": ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "zh": list("一二三四五六日"),
}
_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
_CLOCKS = (
    "{vi} {d}/{m}/{y}", "{vi}, {d:02}/{m:02}/{y}, {time}:33", "{vi}, ngày {d} tháng {m} năm {y}", "Hôm nay: {vi}, {d}/{m}/{y}",  # noqa: E501 - a row of a table
    "{en}, {men} {d}, {y}", "Today is {en}, {men} {d}, {y}", "{men} {d}, {y} {time}", "{d:02}/{m:02}/{y} {time}:10",
    "{de}, {d}. {mde} {y}", "Heute ist {de}, der {d}. {mde} {y}", "{es}, {d} de {mes} de {y}", "Hoy es {es}, {d} de {mes} de {y}",  # noqa: E501 - a row of a table
    "{fr} {d} {mfr} {y}", "今天是{y}年{m}月{d}日 星期{zh}", "{y}年{m}月{d}日 星期{zh}", "{d:02}.{m:02}.{y}",
)  # fmt: skip


_OFFICES = (
    "Ministry of Health", "Office of the Mayor", "Department of Public Works", "UBND TỈNH HÒA LẠC", "Sở Tài chính tỉnh Lâm Hà",  # noqa: E501 - a row of a table
    "Gobierno Regional del Norte", "Администрация района", "市人民政府门户网站", "Landratsamt Musterkreis", "Préfecture du Nord",  # noqa: E501 - a row of a table
    "Pemerintah Kabupaten Sukamaju", "สำนักงานจังหวัด", "Câmara Municipal de Vila Nova", "Press Office", "COUNTY OF ELLERY",  # noqa: E501 - a row of a table
)  # fmt: skip


def write(block: TextBlock, text: str) -> None:
    """Let a block say something else, without links."""
    block.text, block.lines, block.chars = text, (text,), len(text)
    block.link_chars, block.anchors, block.times = 0, (), ()


def age_headings(document: Document, level: int, first: int, title: str, chance: random.Random) -> None:
    """Take off metadata and headings; from level 2 on `<title>` names the site, which stands as a banner too."""
    site = document.metadata.title
    if level >= 2:
        site = None if chance.random() < 0.3 else (site or "").split(" - ")[-1].split(" | ")[-1]
        site = chance.choice(_OFFICES) if chance.random() < 0.4 else site
    document.__dict__["metadata"] = Metadata(title=site, language=document.metadata.language)
    _flatten(document, level, chance)
    if chance.random() < 0.3:
        for block in document.blocks[: first + 1]:
            if same(block.text) == same(title) and block.text[-1:].isalnum():
                block.text, block.lines, block.chars = block.text + ".", (block.text + ".",), block.chars + 1
    if level >= 2 and site and chance.random() < 0.6 and document.blocks:
        banner = document.blocks[min(chance.choice((0, 0, 1, 2)), len(document.blocks) - 1)]
        write(banner, site.upper() if chance.random() < 0.4 else site)
        banner.look = sized(banner.look, 24 if chance.random() < 0.6 else banner.size)
        banner.bold_chars = banner.chars if chance.random() < 0.5 else 0
    _repeat_a_menu_item(document, first, title, chance)


def _flatten(document: Document, level: int, chance: random.Random) -> None:
    keep = ~(hints.TITLE | _NAMES | _PEOPLE)
    plain, named = chance.random() < 0.4, chance.random() < 0.45
    for box in document.boxes:
        title = hints.TITLE if named and box.tag in _HEADINGS else 0
        _name_box(box, keep | title, title if box.tag == "h1" else 0)
        box.tag = "td" if box.tag in _HEADINGS else box.tag
    for block in document.blocks:
        kept = keep | hints.TITLE if named and block.level else keep
        if block.level:
            block.level, block.tag, block.kind = 0, "td", "cell"
            block.look = sized(block.look, 0 if plain else block.size)
            if level == 3 and chance.random() < 0.5:
                block.bold_chars = 0
        block.hints, block.inner = block.box.all_hints, block.inner & kept


def _name_box(box: Box, kept: int, more: int = 0) -> None:
    box.hints, box.all_hints = box.hints & kept | more, box.all_hints & kept | more


def _repeat_a_menu_item(document: Document, first: int, title: str, chance: random.Random) -> None:
    """Put the name of a section above the title, as a bar."""
    menu = [b for b in document.blocks[:first] if b.link_share > 0.9 and len(b.text.split()) <= 5 and b.chars > 4]
    around = [b for b in document.blocks[max(0, first - 6) : first] if same(b.text) != same(title) and b.chars < 200]
    around = [block for block in around if block not in menu]
    if menu and around and chance.random() < 0.6:
        bar = chance.choice(around)
        write(bar, chance.choice(menu).text)
        bar.bold_chars = bar.chars if chance.random() < 0.7 else 0
        bar.look = sized(bar.look, max(bar.size, 18) if chance.random() < 0.3 else bar.size)


def add_clock(document: Document, first: int, title_at: int | None, day: str, chance: random.Random) -> None:
    """Take off metadata and names of dates, and let the page show a later today above its title."""
    if chance.random() < 0.75:
        document.__dict__["metadata"] = Metadata(title=document.metadata.title, language=document.metadata.language)
    if chance.random() < 0.7:
        keep = ~(_PEOPLE | hints.CLOCK | hints.HEADER | hints.ARTICLE | hints.BODY)
        for box in document.boxes:
            _name_box(box, keep)
        for block in document.blocks:
            block.hints, block.inner, block.times = block.box.all_hints, block.inner & keep, ()
    later = dt.date.fromisoformat(day) + dt.timedelta(
        days=chance.choice((chance.randint(1, 30), chance.randint(30, 700), chance.randint(700, 4500)))
    )
    top = title_at if title_at is not None else first
    place = chance.choice((0, 1, 2, max(0, top - 1), max(0, top - 2), max(0, top - 3)))
    if chance.random() > 0.8 or later.year > 2039 or place >= min(top, len(document.blocks)):
        return
    clock = document.blocks[place]
    write(clock, _clock(later, chance))
    clock.look = clock.look | RIGHT if chance.random() < 0.5 else clock.look & ~RIGHT
    clock.level = 0
    if chance.random() < 0.3:
        clock.inner |= hints.DATE | (hints.CLOCK if chance.random() < 0.6 else 0)


def _clock(day: dt.date, chance: random.Random) -> str:
    words = {language: names[day.weekday()] for language, names in _DAYS.items()}
    words |= {"m" + language: names[day.month - 1] for language, names in _MONTHS.items()}
    time = f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}"
    return chance.choice(_CLOCKS).format(d=day.day, m=day.month, y=day.year, time=time, **words)
