"""Whether a page says that what was asked for is not there: an error, not an article about something lost."""

import re
from collections.abc import Iterable, Sequence

from newsarchive.text.wordlists import weight

_CODE = r"(?:40[0134]|410|50[0-4])"
_CALLED = r"(?:http|error|lỗi|ошибка|erreur|fehler|erro|błąd|errore|エラー|错误|錯誤|오류)"
# Plain wherever it stands: a server's own words, or its number with nothing of a sentence behind it.
_OF_A_SERVER = re.compile(
    rf"^\W*(?:{_CALLED}\W*){{1,2}}(?:(?:status|code|mã)\W*)?{_CODE}\b"
    rf"|^\W*{_CODE}(?:\W*$|\s+{_CALLED}\b)|^\W*40[34](?:\s+[-–—|(]|:\s)"
    r"|\b(?:internal server|runtime|application) error\b|\bserver error in\b|\bservice unavailable\b|\bbad request\b"
    rf"|\b{_CODE}\s+(?:page |file )?(?:not found|forbidden)\b",
    re.IGNORECASE,
)
# Words that articles say too: of people, of rights, of works on a road.
_LOST = re.compile(
    r"not found|(?:cannot|can't|could not) be found|does(?:n't| not) exist|no longer (?:exists|available)"
    r"|access denied|forbidden|server error|under construction"
    r"|không tìm thấy|không tồn tại|lỗi hệ thống|đang bảo trì|đã bị xóa|không có quyền"
    r"|не (?:був |было )?(?:найден\w?|знайден\w|намерен\w)|не (?:существует|існує|съществува)|доступ запрещ\w+"
    r"|в стадии разработки|табылмады|олдсонгүй|није пронађен\w"
    r"|no (?:se (?:ha )?|fue )?encontr(?:ó|ad[oa])|no existe|não (?:foi )?encontrad[oa]|não existe|en construcción"
    r"|nicht gefunden|existiert nicht|introuvable|n['’]existe pas|n['’]a pas été trouvée?|en construction"
    r"|non (?:è stata )?trovata|niet gevonden|nie (?:została )?znalezion[oa]|nenalezena|nebyla nalezena|nie je dostupná"
    r"|nem található|nu (?:a fost )?găsit[ăa]?|nije pronađen\w|hittades inte|ikke (?:blevet )?fundet|ei löytynyt"
    r"|bulunamadı|tapılmadı|topilmadi|tidak (?:ditemukan|ditemui|dijumpai)|haupatikani|hindi (?:mahanap|matagpuan)"
    r"|δεν (?:βρέθηκε|υπάρχει)|לא נמצא\w?|غير موجود|یافت نشد|پیدا نشد|نہیں ملا"
    r"|नहीं मिला|পাওয়া যায়নি|கிடைக்கவில்லை|හමු නොවීය|ვერ მოიძებნა"
    r"|不存在|找不到|无法找到|無法找到|已删除|已被删除|出错|错误页|ไม่พบ|ບໍ່ພົບ|រកមិនឃើញ"
    r"|見つかりません|찾을 수 없|존재하지 않",
    re.IGNORECASE,
)
# What is lost is a page, or what "you" asked for.
_PAGE = re.compile(
    r"\b(?:web ?)?pages?\b|\burl\b|\b(?:the|this) (?:article|document)\b|\barticle not\b|\bfile\b"
    r"|\byou (?:\w+ )?(?:requested|asked|looking|tried|trying)"
    r"|(?<!nha )\btrang (?:web|này|bạn|mà|tin|yêu cầu|cần|được|không|đã)\b"
    r"|\bbài viết|\btin bài|\bbạn (?:đang )?(?:tìm|yêu cầu|truy cập)"
    r"|страниц|сторінк|страница|\bвы (?:ищете|запрос)|\bбет\b|хуудас"
    r"|\bp[áà]gina\b|\bdocumento\b|\bseite\b|\bpagin[aă]\b|\bdocument demandé"
    r"|\bstron[ay]\b|\bstránk[au]\b|\boldal\b|\bstranica\b|\bsidan?\b|\bsiden\b|\bsivua\b"
    r"|\bsayfa|\bsəhifə|\bsahifa\b|\bhalaman\b|\bukurasa\b|\bpahina\b|σελίδα|\bהדף\b"
    r"|页面|頁面|网页|網頁|文章|您访问|您要|ページ|記事|페이지|게시물|게시글|หน้าเว็บ|หน้านี้|ไม่พบหน้า|ໜ້າ|ទំព័រ"
    r"|صفح|पृष्ठ|पेज|পাতা|পৃষ্ঠা|பக்கம்|පිටුව|გვერდი",
    re.IGNORECASE,
)
_SHORT = 200  # characters; who says that a page is lost says it shortly
_BESIDE = 10  # characters beside the words in a line that says nothing else
_BESIDE_ALONE = 16  # where no paragraph tells something
_LEAST_LINE, _LINE = 8, 120  # characters of a line that stands anywhere
_PARAGRAPH = 80  # letters of a paragraph that tells something
_LOOKED_AT = 3  # paragraphs


def error_told(heads: Iterable[str], paragraphs: Sequence[str]) -> str | None:
    """Return the line of a page's titles and first paragraphs that says it is an error; None where none does.

    >>> error_told(["Page not found"], []), error_told(["The boat was not found"], ["The search for the boat " * 4])
    ('Page not found', None)
    """
    tells = any(weight(text) >= _PARAGRAPH and not _is_lost_page(text[:_SHORT]) for text in paragraphs)
    lines = (*heads, *paragraphs[:_LOOKED_AT])
    return next((text for text in lines if len(text) < _SHORT and _is_error(text, tells)), None)


def page_lost(lines: Iterable[str]) -> str | None:
    """Return the short line, wherever it stands on a page, that says that a page is lost; None where none does.

    >>> page_lost(["County of Marlow", "The page could not be found"]), page_lost(["The boat could not be found"])
    ('The page could not be found', None)
    """
    return next((text for text in lines if _LEAST_LINE <= len(text) <= _LINE and _is_lost_page(text)), None)


def _is_error(text: str, tells: bool) -> bool:
    if _OF_A_SERVER.search(text):
        return True
    lost = _LOST.search(text)
    if lost is None:
        return False
    beside = len(_LOST.sub("", text))
    return beside <= (_BESIDE if tells else _BESIDE_ALONE) or _PAGE.search(text) is not None


def _is_lost_page(text: str) -> bool:
    return _LOST.search(text) is not None and _PAGE.search(text) is not None
