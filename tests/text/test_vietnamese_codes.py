"""Each font code, there and back again, and against the tables of others."""

import codecs
import random
import shutil
import subprocess
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text import vietnamese_tables as tables
from newsarchive.text.vietnamese import CODES, charset_table, code_of_font, convert, hints_in, recognise, undo_text
from newsarchive.text.vietnamese_syllables import bare_syllables, is_syllable

Draw = Callable[[str, str], str]
TONES = "\u0300\u0301\u0303\u0309\u0323"


def _with_tone(bare: str, tone: str) -> str:
    """The tone on the vowel that carries it: the last with a mark, else the first of an open pair, else the last."""
    vowels = [at for at, c in enumerate(bare) if c in "aăâeêioôơuưy"]
    if bare.startswith(("qu", "gi")) and len(vowels) > 1:
        vowels = vowels[1:]
    marked = [at for at in vowels if bare[at] in "ăâêôơư"]
    at = marked[-1] if marked else (vowels[-2] if len(vowels) > 1 and vowels[-1] == len(bare) - 1 else vowels[-1])
    return unicodedata.normalize("NFC", bare[: at + 1] + tone + bare[at + 1 :])


def syllables() -> list[str]:
    """Every syllable with every tone that it can have, small letters in NFC."""
    toned = (_with_tone(bare, tone) for bare in sorted(bare_syllables()) for tone in ("", *TONES))
    return [word for word in toned if is_syllable(word)]


EVERY = syllables()


def iconv(charset: str, octets: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["iconv", "-f", charset, "-t", "UTF-8"], input=octets, capture_output=True, check=False)


@pytest.mark.parametrize("code", CODES)
def test_every_syllable_comes_back_from_each_code(drawn: Draw, code: str) -> None:
    text = " ".join(EVERY)
    assert len(EVERY) > 15_000
    assert convert(drawn(text, code), code, repair=False).split() == text.split()


@pytest.mark.parametrize("code", ["vni", "viscii"])
def test_every_capitalised_syllable_comes_back(drawn: Draw, code: str) -> None:
    # VISCII has Õ where everyone else has the no-break space, which pages are full of: it stays a space
    text = " ".join(word.capitalize() for word in EVERY if not word.startswith("õ"))
    assert convert(drawn(text, code), code).split() == text.split()


@pytest.mark.parametrize("code", ["tcvn3", "viscii", "vps"])
def test_a_byte_means_the_same_by_way_of_windows_1252_latin_1_and_the_private_area(drawn: Draw, code: str) -> None:
    text = " ".join(EVERY[::7])
    seen = drawn(text, code)
    by_windows = "".join(c.encode("latin-1").decode("cp1252", "ignore") or c for c in seen)
    by_area = "".join(chr(0xF700 + ord(c)) if ord(c) > 0x7F else c for c in seen)
    assert convert(by_windows, code, repair=False) == text
    assert convert(by_area, code, repair=False) == text


@pytest.mark.parametrize(("charset", "known_as"), [("viscii", "VISCII"), ("tcvn", "TCVN5712-1")])
def test_the_tables_agree_with_the_c_library(charset: str, known_as: str) -> None:
    if not shutil.which("iconv"):
        pytest.skip("iconv is not installed")
    table = charset_table(charset)
    wanted = tables.SMALL + tables.CAPITAL
    for letter in wanted:
        byte = bytes([table.index(letter)])
        # a lone letter is held back for a tone that may follow: a full stop sets it free
        done = subprocess.run(
            ["iconv", "-f", known_as, "-t", "UTF-8"], input=byte + b".", capture_output=True, check=False
        )
        if b"not supported" in done.stderr:
            pytest.skip(f"iconv does not know {known_as}")
        assert unicodedata.normalize("NFC", done.stdout.decode()) == letter + "."


def test_windows_1258_of_python_and_of_the_c_library_agree() -> None:
    if not shutil.which("iconv"):
        pytest.skip("iconv is not installed")
    for byte in range(0xC0, 0x100):
        text = codecs.decode(bytes([byte]), "cp1258")
        raw = subprocess.run(
            ["iconv", "-f", "CP1258", "-t", "UTF-8"], input=bytes([byte]) + b".", capture_output=True, check=True
        )
        assert unicodedata.normalize("NFC", raw.stdout.decode()) == unicodedata.normalize("NFC", text + ".")


@pytest.mark.parametrize(
    ("family", "code"),
    [
        (".VnTime", ("tcvn3", False)),
        (".VnTimeH", ("tcvn3", True)),
        ('".VnArialH", Arial', ("tcvn3", True)),
        (".VNTIME", ("tcvn3", False)),
        ("VNI-Times", ("vni", False)),
        ("VNI Helve", ("vni", False)),
        ("VPS Times", ("vps", False)),
        ("VI Times", ("viscii", False)),
        ("HoangYen 1.1", ("viscii", False)),
        ("Arial, .VnTime", None),
        ("Times New Roman", None),
        ("Verdana", None),
        ("Visual Sans", None),
        ("", None),
    ],
)
def test_a_family_names_its_code(family: str, code: tuple[str, bool] | None) -> None:
    assert code_of_font(family) == code


def test_a_font_of_capitals_draws_capitals() -> None:
    assert convert("héi nghÞ tæng kÕt", "tcvn3", capitals=True) == "HỘI NGHỊ TỔNG KẾT"


def test_quotation_marks_stay_in_a_code_that_has_letters_there() -> None:
    assert convert("“n\xdf\xbec” – v\xe0", "viscii") == "“nước” – và"
    assert convert("\x93Häc t\xcbp\x94", "tcvn3") == "\x93Học tập\x94"


@pytest.mark.parametrize(
    ("lost", "found"),
    [
        ("ph¬ng ph¸p", "phương pháp"),
        ("®îc", "được"),
        ("tríc", "trước"),
        ("giêng", "giường"),
        ("h\xadíng", "hướng"),
        ("mêi", "mời"),
        ("ngêi", "ngời"),
        ("ph¬n phít", "phơn phớt"),
        ("®-îc", "được"),
        ("th- ký ®-îc", "thư ký được"),
        ("x-i, th- ký", "x-i, th- ký"),
        ("tr-íc khi", "trước khi"),
        ("Th¸i B×nh - Hµ Néi", "Thái Bình - Hà Nội"),
        ("Hµ-Néi", "Hà-Nội"),
        ("B-52 vµ T-34", "B-52 và T-34"),
    ],
)
def test_a_lost_horn_is_put_back_only_where_the_syllable_proves_it(lost: str, found: str) -> None:
    assert convert(lost + " ¬", "tcvn3", repair=True).split()[: len(found.split())] == found.split()


def test_a_text_that_kept_its_soft_hyphens_is_not_repaired() -> None:
    assert convert("®\xadîc ph¬ng", "tcvn3") == "được phơng"


@pytest.mark.parametrize("code", CODES)
def test_a_text_is_recognised_by_its_own_profile(drawn: Draw, code: str) -> None:
    text = "Hội nghị tổng kết công tác năm 2011 của tỉnh được tổ chức tại Nhà văn hóa huyện"
    assert recognise(drawn(text, code)) == code
    assert undo_text(drawn(text, code))[0].lower() == text.lower()


@pytest.mark.parametrize("code", CODES)
def test_one_sentence_without_a_font_is_enough_for_the_gate(drawn: Draw, code: str) -> None:
    assert hints_in("<p>" + drawn("Các đồng chí lãnh đạo đã đến dự", code) + "</p>")


def test_a_code_in_the_private_area_of_x_user_defined_is_undone(drawn: Draw) -> None:
    for code in CODES:
        seen = drawn("Hội nghị tổng kết công tác năm 2011 của tỉnh", code)
        moved = "".join(chr(0xF700 + ord(c)) if c > "\x7f" else c for c in seen)
        assert undo_text(moved)[1] == code


@pytest.mark.parametrize(
    "text",
    [
        "Le ministère a précisé que l'été à l'hôtel où naît l'élève fut déjà très long; ça et là, maïs et goût.",
        "El año pasado la administración también aprobó más ayudas; ¿qué dirá él? Sí, aquí está el niño.",
        "A região não tem mais ações; são três às quatro, já é só pão, mãe e avó têm órgãos públicos.",
        "Die Straße über die Brücke wäre größer; fünf Männer müssen für Öl zahlen, daß es natürlich heißt.",
        "Ráðherra sagði að breytingarnar tækju gildi á næsta ári og það væri við því búið, né síðar.",
        "Hän tämän päivän jälkeen söi yötä myöten; työ on hyvä, mikä älä jää.",
        "På gården så de två män få nå åt många; så går året, då är det nära.",
        "È più là di lì: sì, né tè né caffè, già può essere così in città, perché è giù.",
        "Més enllà, però això és també català: què farà, avui o demà?",
        "Vláda včera schválila nový zákon; má být dál, já vím, že to je málo, tři sta lidí.",
        "Az élő szó már két hónapja és még több év óta új út, hó, tó, só, ló és kő.",
        "Tá sé mór agus tá an lá fada; ní mé féin a bhí ann, ach é sin.",
        "Năm 2010, Hội Khuyến học tỉnh đã vận động quỹ, trao học bổng và giúp đỡ nhiều em vượt khó.",
        "Hôm qua tôi và bà đã có hai quà: lá và cá, hà và bò, thì là, và hôm nay không có gì.",
        "if (a[i] != 0) { b = «c»; } // © 2010 §5 ¶3 ®TM ±1°C µm ¬x ¼ ½ ¾ × — ¹²³",
        "Đà Nẵng: phạm vi ứng dụng; ôm, ơn, ưa; tôi thích phở và cà phê ở Huế.",
        "Plain words only, 12/5/2010.",
        "",
    ],
    ids=lambda text: text[:12] or "empty",
)
def test_text_that_is_not_font_coded_is_left_alone(text: str) -> None:
    assert recognise(text) is None
    assert recognise(unicodedata.normalize("NFD", text)) is None
    assert undo_text(text) == (text, None)


@pytest.mark.parametrize(
    "word",
    ["nghiêng", "Khuỷu", "quốc", "giếng", "gì", "đẹp", "dẹp", "hóc", "kà", "thuở", "á", "quyền", "ngoằn", "QUỐC"],
)
def test_a_syllable(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["UBND", "dep", "hòc", "ngê", "k", "strong", "ươ", "áà", "quôc", "ghà", "kuyền"])
def test_no_syllable(word: str) -> None:
    assert not is_syllable(word)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0x2122), max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    recognise(text)
    for code in CODES:
        convert(text, code)
        convert(text, code, capitals=True, repair=True)
    undo_text(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(EVERY), min_size=12, max_size=40), st.sampled_from(CODES))
def test_any_run_of_syllables_comes_back_whole_or_not_by_its_code(drawn: Draw, words: list[str], code: str) -> None:
    text = " ".join(words)
    coded = drawn(text, code)
    undone, found = undo_text(coded)
    assert undone == text if found == code else found is not None or undone == coded


@pytest.mark.parametrize("code", CODES)
def test_runs_of_twenty_syllables_come_back(drawn: Draw, code: str) -> None:
    drawer = random.Random(7)
    texts = [" ".join(drawer.choices(EVERY, k=20)) for _ in range(100)]
    assert [undo_text(drawn(text, code)) for text in texts] == [(text, code) for text in texts]
