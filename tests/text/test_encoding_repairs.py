"""Pages that were encoded twice or mix two charsets, and text that only looks so."""

import pytest

from newsarchive.text.encoding import decode

TITLE = "Đại hội Đảng bộ huyện lần thứ mười: “đổi mới”"


def seen_as(text: str, codec: str) -> str:
    """UTF-8 read as another charset; bytes it leaves open as controls."""
    octets = (bytes([octet]) for octet in text.encode())
    return "".join(octet.decode(codec, "ignore") or octet.decode("latin-1") for octet in octets)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (TITLE, "cp1252"),
        (TITLE, "latin-1"),
        ("Le préfet a déclaré à l’été…", "cp1252"),
        ("Правительство приняло закон", "cp1251"),
        ("日本語のニュース", "cp1252"),
    ],
    ids=["vietnamese", "latin-1", "french", "russian by 1251", "japanese"],
)
def test_double_encoding_is_undone_and_named(text: str, codec: str) -> None:
    text_found, decoding = decode(f"<meta charset=utf-8><p>{seen_as(text, codec)}</p>".encode())
    assert text_found.endswith(f"<p>{text}</p>")
    between = "windows-1251" if codec == "cp1251" else "windows-1252"
    assert decoding.repairs == (f"double-encoding:{between}",)


def test_only_the_doubled_part_of_a_page_is_touched() -> None:
    body = f"<h1>{seen_as(TITLE, 'cp1252')}</h1><p>Tin trong tỉnh: à, Ã và Â</p>".encode()
    assert decode(body)[0] == f"<h1>{TITLE}</h1><p>Tin trong tỉnh: à, Ã và Â</p>"


def test_what_was_encoded_three_times_comes_back() -> None:
    thrice = seen_as(seen_as("nghị quyết", "cp1252"), "cp1252")
    assert decode(f"<p>{thrice}</p>".encode())[0] == "<p>nghị quyết</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<p>NESCAFÉ® NESTLÉ® NESCAFÉ®</p>",
        "<p>São João não é Ação – «Á» “À”</p>",
        "<p>The letter é shows as Ã© when read wrongly, ü as Ã¼, ö as Ã¶</p>",
        "<p>РСФСР и СССР «РС»</p>",
        "<p>Å° Ä¶</p>",
        "<p>" + TITLE + "</p>",
    ],
)
def test_text_that_is_right_stays(text: str) -> None:
    assert decode(text.encode())[0] == text
    assert decode(text.encode())[1].repairs == ()


def test_a_utf_8_body_in_a_windows_1252_frame_is_read_by_part() -> None:
    frame = "<div>Actualités – été</div>".encode("cp1252")
    body = f"<p>{TITLE}</p>\n".encode() * 3
    text, decoding = decode(b"<meta charset=iso-8859-1>" + frame + body + frame)
    assert text.count("<div>Actualités – été</div>") == 2
    assert text.count(TITLE) == 3
    assert decoding.repairs == ("mixed:windows-1252",)
    assert decoding.replaced == 0


def test_a_utf_8_include_in_a_legacy_page_is_read_by_part() -> None:
    legacy = "<p>Правительство приняло новый закон об охране природы</p>\n".encode("cp1251") * 9
    text, decoding = decode(b"<meta charset=windows-1251>" + legacy + "<i>Погода: тепло, ясно</i>".encode())
    assert "<i>Погода: тепло, ясно</i>" in text
    assert text.count("закон") == 9
    assert (decoding.charset, decoding.repairs) == ("windows-1251", ("mixed:utf-8",))


def test_a_foreign_part_that_no_label_names_is_read_as_what_it_looks_like() -> None:
    frame = "<div>Погода сегодня: тепло и ясно, новости города</div>"
    body = f"<p>{TITLE}</p>\n".encode() * 9 + frame.encode("cp1251")
    text, decoding = decode(b"<meta charset=utf-8>" + body)
    assert text.endswith(frame)
    assert decoding.repairs == ("mixed:windows-1251",)


def test_a_utf_8_include_in_a_page_of_gb_is_read_by_part() -> None:
    legacy = "<p>国务院昨日通过新的环境保护法草案，部长表示</p>\n".encode("gb18030") * 9
    text, decoding = decode(b"<meta charset=gb2312>" + legacy + "<i>今日天气晴朗</i>".encode())
    assert text.endswith("<i>今日天气晴朗</i>")
    assert text.count("国务院") == 9
    assert (decoding.charset, decoding.repairs) == ("gb18030", ("mixed:utf-8",))


def test_a_title_cut_inside_a_letter_loses_one_character_and_no_more() -> None:
    cut = "Nghị quyết về đường lối trung thành, sá".encode()[:-1]
    text, decoding = decode(b"<title>" + cut + b"</title>" + f"<p>{TITLE}</p>".encode())
    assert text.startswith("<title>Nghị quyết về đường lối trung thành, s\ufffd</title>")
    assert decoding.replaced == 1
