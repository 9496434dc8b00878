"""Lines that are never a title, or always: counters of visitors, files, heads of lists, and what a label announces."""

import re

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.dates_seen import may_hold_date
from newsarchive.extract.scope import same
from newsarchive.extract.spelling import unmarked
from newsarchive.text.dates import find_dates

_LONGEST_COUNTER, _LONGEST_LABEL = 80, 24
_PAIRS = re.compile(r"(?:[^\W\d_][^:\d]{0,30}:\s*[\d.,]+(?:\s|$)){1,4}$")
_ONLINE = re.compile(r"\bonline\b|онлайн|trực tuyến|在线|在線|접속|ออนไลน์|çevrimiçi", re.IGNORECASE)
_MOST_WORDS = 6
_LONGEST_DAY = 60  # letters of a day with its weekday and time
_NUMBER_AT_END = re.compile(r"[\s:+(]\(?\d{2,5}\)?(?:[\s./-]\d{2,5}){1,4}\s*\.?\s*\Z")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d(?!\d)")
_LONGEST_CONTACT, _FEWEST_DIGITS = 100, 6
_DATE_MARKS = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\D*\Z")
_DIGIT = re.compile(r"\d")
_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|rar|hwpx?|txt|csv)(?:\s*[(\[]?\s*[\d.,]{1,8}\s*[kmg]i?b\b|\s*$)",
    re.IGNORECASE,
)
_SUBJECTS_LISTED = (
    "title|headline|subject|titel|betreff|titre|objet|título|titulo|asunto|assunto|titolo|oggetto|тема|"
    "заголовок|название|назва|θέμα|τίτλος|konu|başlık|judul|tajuk|perihal|tiêu đề|tên bài|trích yếu|tittel|emne|temat|"
    "tytuł|tárgy|cím|název|předmět|onderwerp|ชื่อเรื่อง|เรื่อง|หัวข้อ|หัวข้อข่าว|ຫົວຂໍ້|ចំណងជើង|标题|標題|题名|"
    "主旨|主题|主題|件名|題名|表題|タイトル|제목|العنوان|الموضوع|عنوان|موضوع|शीर्षक|विषय|"
    "শিরোনাম|বিষয়|தலைப்பு|శీర్షిక|මාතෘකාව|ခေါင်းစဉ်|ប្រធានបទ|ርዕስ|כותרת|נושא|titlu|titlul|subiect|rubrik|ämne|otsikko|aihe|"
    "заглавие|naslov|predmet|наслов|предмет|гарчиг|тақырып|тақырыбы|аталышы|სათაური|վերնագիր|başlıq|mövzu|sarlavha|mavzu|"
    "pavadinimas|virsraksts|pealkiri|titulli|kichwa|pamagat|títol|news title|article title|tiêu đề tin|tên tin|"
    "título da notícia|título de la noticia|judul berita|haber başlığı|عنوان خبر|عنوان الخبر|"
    "新闻标题|文章标题|公告标题|新聞標題|글제목"
)
_SUBJECT = re.compile(r"^([^:：]{2,24}?)\s?[:：]\s*(?=\S.{7,})")
_MARK_BEHIND = re.compile(r"\s*[-–—:|]\s+")
_SHORTEST_REST = 12
_LINK, _ITEM = 0.8, 15


def is_count(text: str) -> bool:
    """Whether a line counts visitors, or only pairs labels and numbers.

    >>> is_count("Online : 8 Toplam : 15001"), is_count("We have 10 guests online"), is_count("Council meets 10 guests")
    (True, True, False)
    """
    if len(text) > _LONGEST_COUNTER or _DIGIT.search(text) is None:
        return False
    return _PAIRS.match(text) is not None or (len(text.split()) <= _MOST_WORDS and _ONLINE.search(text) is not None)


def closes_with_phone(text: str) -> bool:
    """Whether a line closes with a telephone number behind a name, a comma or a label.

    >>> closes_with_phone("Contact: Ann Li, 555-0100"), closes_with_phone("Budget of 2008-2009")
    (True, False)
    """
    number = _NUMBER_AT_END.search(text) if len(text) <= _LONGEST_CONTACT else None
    if number is None or _DATE_MARKS.search(text) or sum(map(str.isdigit, number[0])) < _FEWEST_DIGITS:
        return False
    before = text[: number.start() + 1].rstrip()
    return before.endswith((",", ":", ";", ".", "(")) and not _YEARS.search(number[0])


def is_file(text: str) -> bool:
    """Whether a line is the name of a file.

    >>> is_file("form 7.doc (206 KB)"), is_file("How a PDF is made")
    (True, False)
    """
    return _FILE.search(text) is not None


def heads_a_list(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Whether two lines that are links follow: the head of a list."""
    behind = blocks[block.index + 1 : block.index + 3]
    return len(behind) == 2 and all(other.link_share >= _LINK and other.chars >= _ITEM for other in behind)


def subject_of(text: str) -> str | None:
    """Return what a label such as "Subject:" announces as the title.

    >>> subject_of("ΘΕΜΑ: Νέοι κάδοι στον δήμο"), subject_of("Roads: two bridges mended")
    ('Νέοι κάδοι στον δήμο', None)
    """
    match = _SUBJECT.match(text)
    return text[match.end() :] if match is not None and is_subject_label(match[1]) else None


def is_subject_label(text: str) -> bool:
    """Whether a cell says no more than "Title" or "Subject"."""
    return len(text) <= _LONGEST_LABEL and _plain(text) in _SUBJECTS


def _plain(text: str) -> str:
    return unmarked("".join(same(text).split()))


_SUBJECTS = frozenset(map(_plain, _SUBJECTS_LISTED.split("|")))


def is_day(line: str, language: str | None = None) -> bool:
    """Whether a line is a day and its time, and nothing else."""
    dates = find_dates(line, language=language, limit=1) if len(line) <= _LONGEST_DAY and may_hold_date(line) else []
    return any(len(found.edtf) >= len("2011-04-19") and len(found.raw) + 2 >= len(line) for found in dates)


def after_day(text: str, *, marked: bool = True) -> str | None:
    """Return what follows the day with which a heading begins; `marked` asks for a mark between them.

    >>> after_day("March 28, 2004 - County opens the new bridge"), after_day("11 March 2004 changed us")
    ('County opens the new bridge', None)
    """
    if not may_hold_date(text[:40]):
        return None
    found = find_dates(text[:60], limit=1)
    if not found or found[0].start > 0 or len(found[0].edtf) < len("2011-04-19"):
        return None
    mark = _MARK_BEHIND.match(text, found[0].end)
    if mark is None and (marked or not text[found[0].end :].startswith(" ")):
        return None
    rest = text[mark.end() if mark is not None else found[0].end :].strip()
    return rest if len(rest) >= _SHORTEST_REST else None
