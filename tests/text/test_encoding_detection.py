"""Bytes that nobody labelled: short news in many languages and every charset they were written in."""

import unicodedata

import pytest

from newsarchive.text.detection import detect
from newsarchive.text.encoding import decode, decode_text

NEWS = {
    "cs": (
        "cp1250 iso8859-2",
        "Vláda včera schválila nový zákon o ochraně přírody. Ministr uvedl, že změny začnou platit příští rok.",
    ),
    "pl": (
        "cp1250 iso8859-2",
        "Rząd przyjął wczoraj nową ustawę o ochronie środowiska. Minister powiedział, że zmiany wejdą w życie.",
    ),
    "hu": (
        "cp1250 iso8859-2",
        "A kormány tegnap elfogadta az új törvényt. A miniszter közölte, hogy a módosítás jövőre lép életbe.",
    ),
    "ro": (
        "cp1250 iso8859-2",
        "Guvernul a adoptat ieri o nouă lege. Ministrul a declarat că schimbările vor intra şi că este timp.",
    ),
    "hr": (
        "cp1250 iso8859-2",
        "Vlada je jučer usvojila zakon o zaštiti okoliša. Ministar je rekao da će promjene početi, što će biti.",
    ),
    "tr": (
        "cp1254 iso8859-9",
        "Hükümet dün yeni çevre koruma yasasını kabul etti. Bakan, değişikliklerin gelecek yıl başlayacağını söyledi.",
    ),
    "fr": (
        "cp1252 iso8859-15",
        "Le gouvernement a adopté hier une loi. Le ministre a précisé que tout changera l'année prochaine.",
    ),
    "de": (
        "cp1252 iso8859-15",
        "Die Regierung hat ein Gesetz beschlossen. Der Minister erklärte, die Änderungen würden nächstes Jahr gültig.",
    ),
    "es": (
        "cp1252 iso8859-1",
        "El gobierno aprobó ayer una ley de protección. El ministro señaló que los cambios entrarán el próximo año.",
    ),
    "sv": (
        "cp1252 iso8859-1",
        "Regeringen antog i går en ny lag. Ministern sade att ändringarna träder i kraft nästa år.",
    ),
    "lt": (
        "cp1257 iso8859-13",
        "Vyriausybė priėmė naują įstatymą. Ministras sakė, kad pakeitimai įsigalios kitais metais.",
    ),
    "lv": ("cp1257 iso8859-13", "Valdība vakar pieņēma likumu par vides aizsardzību. Izmaiņas stāsies spēkā nākamgad."),
    "ru": (
        "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic cp855",
        "Правительство приняло вчера новый закон об охране природы. Министр заявил, что изменения вступят в силу.",
    ),
    "uk": (
        "cp1251 koi8-u iso8859-5",
        "Уряд ухвалив новий закон про охорону природи. Міністр заявив, що їх буде більше.",
    ),
    "bg": ("cp1251 iso8859-5", "Правителството прие вчера нов закон. Министърът заяви, че промените ще влязат в сила."),
    "el": (
        "cp1253 iso8859-7",
        "Η κυβέρνηση ενέκρινε χθες νέο νόμο. Ο υπουργός δήλωσε ότι οι αλλαγές θα ισχύσουν φέτος.",
    ),
    "he": ("cp1255 iso8859-8", "הממשלה אישרה אתמול חוק חדש להגנת הסביבה. השר אמר שהשינויים ייכנסו לתוקף בשנה הבאה."),
    "ar": (
        "cp1256 iso8859-6",
        "وافقت الحكومة أمس على قانون جديد لحماية البيئة. وقال الوزير إن التغييرات ستدخل حيز التنفيذ.",
    ),
    "th": ("cp874", "คณะรัฐมนตรีเห็นชอบร่างกฎหมายคุ้มครองสิ่งแวดล้อมฉบับใหม่เมื่อวานนี้"),
    "zh": ("gb18030", "国务院昨日通过新的环境保护法草案。部长表示，修改内容将于明年开始实施。"),
    "tw": ("big5", "行政院昨日通過新的環境保護法草案。部長表示，修改內容將於明年開始實施。"),
    "ja": ("cp932 euc-jp", "政府は昨日、新しい環境保護法案を閣議決定した。大臣は来年から施行されると述べた。"),
    "ko": ("cp949", "정부는 어제 새로운 환경 보호법을 통과시켰다. 장관은 내년부터 시행될 것이라고 밝혔다."),
    "en": ("cp1252", "The government’s new law – passed yesterday – will “protect the environment”, he said."),
    "eo": ("iso8859-3", "La registaro hieraŭ akceptis novan leĝon; la ŝanĝoj validos ekde ĵaŭdo, kaj ĉiuj urboj."),
}
CASES = [(language, codec, text) for language, (codecs, text) in NEWS.items() for codec in codecs.split()]


@pytest.mark.parametrize(("language", "codec", "text"), CASES, ids=lambda value: value if len(value) < 15 else "")
def test_short_news_is_read_without_a_label(language: str, codec: str, text: str) -> None:
    body = b"<html><body><h1>x</h1><p>" + text.encode(codec) + b"</p></body></html>"
    assert decode_text(body) == f"<html><body><h1>x</h1><p>{text}</p></body></html>"


def test_vietnamese_of_windows_1258_is_read_without_a_label() -> None:
    text = "Chính phủ hôm qua đã thông qua luật mới về bảo vệ môi trường. Các tỉnh sẽ có thêm thời gian."
    body = b"".join(as_1258(letter) for letter in text)
    assert decode_text(body) == text


def as_1258(letter: str) -> bytes:
    """The letter with its tone apart, as the code page wants it."""
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
    shape = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tone))
    return (shape + tone).encode("cp1258")


@pytest.mark.parametrize("code", ["tcvn3", "vni", "viscii", "vps"])
def test_font_coded_bytes_are_seen_as_windows_1252(drawn, code: str) -> None:
    text = drawn("Hội nghị tổng kết công tác năm 2011 của tỉnh được tổ chức tại Nhà văn hóa huyện Bình Sơn", code)
    assert detect(text.encode("latin-1")) == "windows-1252"


def test_detection_takes_bounded_time_on_hostile_bytes() -> None:
    for body in (b"<" * 500_000, b"\xe9" * 500_000, b"~{!!" * 100_000 + b"\xe9", bytes(range(128, 256)) * 3000):
        decode(body)
