"""Which evidence decides how bytes are read, and what is said of it."""

import pytest

from newsarchive.text.encoding import decode, decode_text

RUSSIAN = "Правительство приняло новый закон об охране природы, сообщил министр."
CHINESE = "国务院昨日通过新的环境保护法草案，部长表示修改内容将于明年开始实施。"
TAIWAN = "行政院昨日通過新的環境保護法草案，部長表示修改內容將於明年開始實施。"
VIETNAMESE = "Ủy ban nhân dân tỉnh họp phiên thường kỳ tháng tư"


def page(text: str, charset: str, label: str | None = None) -> bytes:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={label}">' if label else ""
    return f"<html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>".encode(charset)


@pytest.mark.parametrize(
    ("body", "header", "hint", "charset", "how"),
    [
        (b"\xef\xbb\xbf" + page(VIETNAMESE, "utf-8", "iso-8859-1"), "text/html; charset=big5", None, "utf-8", "bom"),
        (page(RUSSIAN, "utf-16"), "text/html; charset=utf-8", None, "utf-16le", "bom"),
        (page(RUSSIAN, "koi8-r", "windows-1251"), "text/html; charset=koi8-r", None, "koi8-r", "header"),
        (page(RUSSIAN, "cp1251", "windows-1251"), "text/html", None, "windows-1251", "meta"),
        (page(RUSSIAN, "koi8-r"), None, "koi8-r", "koi8-r", "profile"),
        (page(RUSSIAN, "cp1251", "windows-1251"), None, "koi8-r", "windows-1251", "meta"),
        (page(RUSSIAN, "cp1251"), None, None, "windows-1251", "detection"),
        (page(VIETNAMESE, "utf-8", "windows-1252"), "text/html; charset=iso-8859-1", None, "utf-8", "utf-8"),
        (page(VIETNAMESE, "utf-8", "utf-8"), "text/html; charset=iso-8859-1", None, "utf-8", "meta"),
        (page(RUSSIAN, "cp1251", "utf-8"), "text/html; charset=utf-8", None, "windows-1251", "detection"),
        (page(RUSSIAN, "cp1251", "windows-1251"), "text/html; charset=utf-8", None, "windows-1251", "meta"),
        (page(RUSSIAN, "cp1251", "x-nothing-known"), None, None, "windows-1251", "detection"),
        (page(RUSSIAN * 3, "cp1251", "iso-8859-1"), None, None, "windows-1251", "detection"),
        (page(TAIWAN, "big5", "gb2312"), None, None, "big5", "detection"),
        (page(CHINESE, "gb18030", "big5"), None, None, "gb18030", "detection"),
        (page("Plain words", "ascii", "windows-1251"), None, None, "windows-1251", "meta"),
        (page("Plain words", "ascii"), None, None, "utf-8", "utf-8"),
        (b"", None, None, "utf-8", "utf-8"),
    ],
    ids=[
        "a mark beats header and meta", "a UTF-16 mark", "header before meta", "meta without header", "profile alone",
        "meta before profile", "detection alone", "valid UTF-8 before false labels", "UTF-8 that one label tells",
        "a false label of UTF-8", "the label that fits", "an unknown label", "a Latin label over Cyrillic",
        "gb2312 over Big5", "big5 over GB", "ASCII under a label", "ASCII alone", "nothing",
    ],
)  # fmt: skip
def test_the_strongest_evidence_decides(
    body: bytes, header: str | None, hint: str | None, charset: str, how: str
) -> None:
    text, decoding = decode(body, header, hint=hint)
    assert (decoding.charset, decoding.how) == (charset, how)
    assert decoding.replaced == 0
    assert "\ufffd" not in text


def test_what_header_and_meta_said_is_kept_when_both_are_false() -> None:
    _, decoding = decode(page(VIETNAMESE, "utf-8", "windows-1252"), "text/html; charset=ISO-8859-1", hint="viscii")
    assert decoding.claims == (("header", "ISO-8859-1"), ("meta", "windows-1252"), ("profile", "viscii"))


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (RUSSIAN, "cp866", "ibm866"),
        (RUSSIAN, "mac-cyrillic", "x-mac-cyrillic"),
        (RUSSIAN, "cp855", "IBM855"),
        ("Zażółć gęślą jaźń", "iso8859-2", "latin2"),
        ("Příliš žluťoučký kůň", "cp1250", "windows-1250"),
        ("Žemaitijos šiaurė, ąžuolas", "cp1257", "windows-1257"),
        ("ประกาศกระทรวงการคลัง", "cp874", "tis-620"),
        ("ประกาศกระทรวงการคลัง", "cp874", "iso-8859-11"),
        ("海洋公園嘅茶餐廳啱啱開門，佢哋食咗嘢", "big5hkscs", "big5-hkscs"),
        ("镕基 €㐂", "gb18030", "gb2312"),
        ("똠방각하 펲시콜라", "cp949", "ks_c_5601-1987"),
        ("①番 ㈱日本 ～", "cp932", "x-sjis"),
        ("日本語のページ", "euc_jp", "euc-jp"),
        ("日本語のページ", "iso2022_jp", "iso-2022-jp"),
        ("环境保护", "hz", "hz-gb-2312"),
        ("환경 보호", "iso2022_kr", "iso-2022-kr"),
        ("naïve – “été”", "mac-roman", "macintosh"),
        ("الحكومة تقر القانون", "cp1256", "windows-1256"),
        ("הממשלה אישרה", "iso8859-8", "iso-8859-8-i"),
        ("Ελληνική Δημοκρατία", "iso8859-7", "greek"),
        ("İstanbul’da güneşli", "cp1254", "iso-8859-9"),
        ("Їжак і ґава", "koi8-u", "koi8-u"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isascii() else "",
)
def test_a_page_is_read_by_the_label_it_carries(text: str, codec: str, label: str) -> None:
    body = f"<meta charset='{label}'><p>".encode("ascii") + text.encode(codec) + b"</p>"
    assert decode_text(body).endswith(f"<p>{text}</p>")


def test_euc_jp_has_the_circled_digits_of_windows() -> None:
    assert decode_text(b"<meta charset=euc-jp>\xad\xa1\xc6\xfc\xcb\xdc\xb8\xec").endswith("①日本語")


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark_is_seen_by_its_zeros(codec: str) -> None:
    text, decoding = decode(page(RUSSIAN, codec))
    assert RUSSIAN in text
    assert decoding.charset == codec.replace("-le", "le").replace("-be", "be")


def test_a_meta_that_says_utf_16_in_ascii_bytes_means_utf_8() -> None:
    assert decode(page(VIETNAMESE, "utf-8", "utf-16"))[1].charset == "utf-8"


def test_seven_bit_japanese_is_seen_by_its_escapes() -> None:
    text, decoding = decode("<p>日本語のページです</p>".encode("iso2022_jp"), "text/html; charset=utf-8")
    assert (text, decoding.charset, decoding.how) == ("<p>日本語のページです</p>", "iso-2022-jp", "detection")


def test_a_program_with_tildes_and_braces_is_not_hz() -> None:
    assert decode_text(b"if (~{a~}) x") == "if (~{a~}) x"


def test_tones_of_windows_1258_are_composed() -> None:
    assert "Việt Nam đổi mới" in decode_text(b"<meta charset=windows-1258>Vi\xea\xf2t Nam \xf0\xf4\xd2i m\xf5\xeci")


@pytest.mark.parametrize(
    ("label", "octets"),
    [
        ("viscii", b"Ti\xaang Vi\xaet, \xd0\xe4ng"),
        ("x-viet-vps", b"Ti\x89ng Vi\x8ct, \xf1\xe4ng"),
        ("tcvn", b"Ti\xd5ng Vi\xd6t, \xa7\xb6ng"),
    ],
    ids=["viscii", "vps", "tcvn"],
)
def test_the_eight_bit_codes_of_vietnam_are_charsets_too(label: str, octets: bytes) -> None:
    text, decoding = decode(octets, f"text/html; charset={label}")
    assert text == "Tiếng Việt, Đảng"
    assert decoding.how == "header"


def test_utf_7_is_never_read_as_such() -> None:
    assert decode_text(b"+ADw-script+AD4-", "text/html; charset=utf-7") == "+ADw-script+AD4-"


def test_a_lone_bad_byte_is_counted_and_the_rest_is_whole() -> None:
    body = page(VIETNAMESE * 3, "utf-8", "utf-8").replace("kỳ".encode(), "kỳ".encode()[:-1], 1)
    text, decoding = decode(body)
    assert (decoding.charset, decoding.replaced) == ("utf-8", 1)
    assert text.count("\ufffd") == 1
    assert text.count("kỳ") == 2


def test_a_replacement_character_that_the_page_itself_holds_is_not_our_loss() -> None:
    assert decode("<p>Đã mất \ufffd rồi</p>".encode())[1].replaced == 0


def test_nul_bytes_go_and_it_is_said() -> None:
    text, decoding = decode(b"<p>" + "Quyết định số 12, khoản".encode() + b"\0</p>")
    assert "\0" not in text
    assert decoding.repairs == ("nul-removed:1",)
