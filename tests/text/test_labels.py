"""A line's label is recognised in the languages of old pages, and prose is left alone."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.labels import is_tool_line, label, labels_in
from newsarchive.text.labels_words import WORDS

LABELLED = [
    # Vietnamese
    ("Ngày đăng 23/01/2019 | 08:16", "published", "23/01/2019 | 08:16"),
    ("Ngày đăng: 23/01/2019", "published", "23/01/2019"),
    ("Tin đăng ngày: 6/2/2020 - Xem: 92", "published", "6/2/2020 - Xem: 92"),
    ("Đăng lúc: Thứ năm - 24/06/2021", "published", "Thứ năm - 24/06/2021"),
    ("Cập nhật lúc 14h30, ngày 5/1/2012", "updated", "14h30, ngày 5/1/2012"),
    ("Cập nhật lần cuối Tháng 11 14, 2024", "updated", "Tháng 11 14, 2024"),
    ("Nguồn: TTXVN", "source", "TTXVN"),
    ("Theo TTXVN", "source", "TTXVN"),
    ("(Theo chinhphu.vn)", "source", "chinhphu.vn"),
    ("Theo Cổng TTĐT Chính phủ", "source", "Cổng TTĐT Chính phủ"),
    ("Tác giả: Nghiêm Đẳng", "by", "Nghiêm Đẳng"),
    ("Người đăng: Quản trị", "by", "Quản trị"),
    ("T/h: Lệ Quyên", "by", "Lệ Quyên"),
    ("Tin, ảnh: Công Luận", "by", "Công Luận"),
    ("Bài và ảnh: MINH ANH", "by", "MINH ANH"),
    ("Ảnh: Huy Dương", "photo", "Huy Dương"),
    ("Ảnh Huy Dương", "photo", "Huy Dương"),
    ("(Ảnh: N.N)", "photo", "N.N"),
    ("Lượt xem: 41", "views", "41"),
    ("Xem: 92", "views", "92"),
    ("7331 Lượt xem", "views", "7331"),
    ("Số người truy cập: 15.037", "views", "15.037"),
    ("Đang truy cập: 12", "views", "12"),
    ("Các tin đã đăng", "related", ""),
    ("Tin liên quan:", "related", ""),
    ("Các tin khác »", "related", ""),
    ("Chuyên mục: Thời sự", "section", "Thời sự"),
    ("Từ khóa: lũ, bão", "tags", "lũ, bão"),
    ("Tệp đính kèm:", "attachment", ""),
    ("Hôm nay 5/1/2012", "clock", "5/1/2012"),
    ("Astăzi este marţi, 5 ianuarie 2012", "clock", "marţi, 5 ianuarie 2012"),
    ("Bản quyền thuộc về Văn phòng", "copyright", "Văn phòng"),
    ("In bài viết", "print", ""),
    ("Gửi email", "mail", ""),
    ("NGUỒN: BÁO NHÂN DÂN", "source", "BÁO NHÂN DÂN"),
    ("Ngay dang: 5/1/2012", "published", "5/1/2012"),
    # English
    ("تاریخ درج خبر: ۱۳۸۷/۱۲/۱۵", "published", "۱۳۸۷/۱۲/۱۵"),
    ("Published: 5 May 2012", "published", "5 May 2012"),
    ("Posted on Thursday, May 5, 2011", "published", "Thursday, May 5, 2011"),
    ("Release Date: May 5, 2011", "published", "May 5, 2011"),
    ("Last updated: 5 May 2012", "updated", "5 May 2012"),
    ("Page last updated on May 5, 2012", "updated", "May 5, 2012"),
    ("Updated on Thu, 13/03/2014 - 14:28", "updated", "Thu, 13/03/2014 - 14:28"),
    ("By John Smith", "by", "John Smith"),
    ("BY JOHN SMITH", "by", "JOHN SMITH"),
    ("Written by: a name", "by", "a name"),
    ("Source: Reuters", "source", "Reuters"),
    ("News release from Harlow Laboratory", "source", "Harlow Laboratory"),
    ("Photo by Helen Kerr", "photo", "Helen Kerr"),
    ("View count: 5770", "views", "5770"),
    ("0 comments", "comments", "0"),
    ("Related links", "related", ""),
    ("Today: May 02, 2013", "clock", "May 02, 2013"),
    ("Copyright © 2012 Office of Rural Affairs", "copyright", "© 2012 Office of Rural Affairs"),
    ("Printer-friendly version", "print", ""),
    ("Back to top", "top", ""),
    # other languages
    ("Publicado el 5 de enero de 2012", "published", "5 de enero de 2012"),
    ("Última modificación: 05/01/2012", "updated", "05/01/2012"),
    ("Escrito por Juan Pérez", "by", "Juan Pérez"),
    ("Fuente: EFE", "source", "EFE"),
    ("Noticias relacionadas", "related", ""),
    ("Verwandte Nachrichten:", "related", ""),
    ("Publié le 5 janvier 2012", "published", "5 janvier 2012"),
    ("Mis à jour le 5 janvier 2012", "updated", "5 janvier 2012"),
    ("Por: João da Silva", "by", "João da Silva"),
    ("Von Hans Müller", "by", "Hans Müller"),
    ("Erschienen am 26. Jan 2022 im Format Aktuelles", "published", "26. Jan 2022 im Format Aktuelles"),
    ("Stand 27.01.2022", "updated", "27.01.2022"),
    ("Diterbitkan pada 5 Januari 2012", "published", "5 Januari 2012"),
    ("Pubblicato il 5 gennaio 2012", "published", "5 gennaio 2012"),
    ("Опубликовано: 05.01.2012", "published", "05.01.2012"),
    ("Автор: Соколов А. И.", "by", "Соколов А. И."),
    ("Источник: ИТАР-ТАСС", "source", "ИТАР-ТАСС"),
    ("Просмотров: 12", "views", "12"),
    ("Сегодня 5 января 2012", "clock", "5 января 2012"),
    ("Другие новости", "related", ""),
    ("Опубліковано 5 січня 2012", "published", "5 січня 2012"),
    ("วันที่ประกาศ 5 มกราคม 2555", "published", "5 มกราคม 2555"),
    ("ผู้เขียน: สมชาย ใจดี", "by", "สมชาย ใจดี"),
    ("ที่มา: สำนักข่าวไทย", "source", "สำนักข่าวไทย"),
    ("ประเภท: ข่าวกิจกรรม", "section", "ข่าวกิจกรรม"),
    ("发布时间：2012-01-05 14:30", "published", "2012-01-05 14:30"),
    ("來源：中央社", "source", "中央社"),
    ("作者：王建国", "by", "王建国"),
    ("責任編輯：李明", "by", "李明"),
    ("浏览次数：34", "views", "34"),
    ("今天是2012年1月5日", "clock", "2012年1月5日"),
    ("相关文章", "related", ""),
    ("公開日：2012年1月5日", "published", "2012年1月5日"),
    ("更新日：2012年1月5日", "updated", "2012年1月5日"),
    ("등록일 2012-01-05", "published", "2012-01-05"),
    ("조회수 12", "views", "12"),
    ("تاريخ النشر: 5 يناير 2012", "published", "5 يناير 2012"),
    ("المصدر: وكالات", "source", "وكالات"),
    ("تاریخ انتشار: ۱۵ دی ۱۳۹۰", "published", "۱۵ دی ۱۳۹۰"),
    ("Yayın Tarihi: 05.01.2012", "published", "05.01.2012"),
    ("प्रकाशित: 5 जनवरी 2012", "published", "5 जनवरी 2012"),
]


@pytest.mark.parametrize(("line", "kind", "rest"), LABELLED, ids=[case[0] for case in LABELLED])
def test_a_label_is_recognised_with_the_text_after_it(line: str, kind: str, rest: str) -> None:
    found = label(line)
    assert found is not None
    assert (found.kind, found.rest) == (kind, rest)


PROSE = """\
Theo Nghị quyết số 12 của Chính phủ, việc này sẽ hoàn thành trong năm nay
Ảnh hưởng của bão số 9, nhiều nơi ngập sâu
Hôm nay, đoàn công tác của tỉnh đã đến thăm các gia đình
In ấn và phát hành sách giáo khoa là nhiệm vụ của nhà xuất bản
By the end of the year, the ministry will have spent the money
By 2012, all schools had been connected
Source water protection is a duty of every county
Published reports say that the bridge was closed
Updated guidance will follow in the spring
Photo identification is required at the door
Today the governor announced a new program for rural schools
Related parties may send their comments to the office
Views over the valley drew thousands of visitors
Von den 200 Teilnehmern kamen viele aus dem Norden
Por la noche, los vecinos volvieron a sus casas
Автор проекта рассказал о новой школе
Сегодня губернатор посетил строящиеся объекты
今天上午，市长主持召开会议
记者从市教育局获悉，今年将新建学校十所
来源于民间的艺术
7331 hộ dân được hỗ trợ
FILE - In this June 20, 2020, file photo, crews work on the road
type="video/mp4"> type="video/ogg">
""".splitlines()


@pytest.mark.parametrize("line", PROSE)
def test_prose_that_begins_with_the_same_words_has_no_label(line: str) -> None:
    assert label(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "print send mail",
        "Xem cỡ chữ / Đọc bài viết / In / Gửi email",
        "Bản in | Gửi email",
        "Drucken / Seite empfehlen",
        "Imprimir Enviar a un amigo",
        "Версия для печати",
        "【打印】【关闭】",
        "打印 关闭",
        "字体：大 中 小",
        "พิมพ์ | ส่งอีเมล",
        "Print | E-mail | Share",
        "A+ A-",
    ],
)
def test_a_row_of_tools_is_one(line: str) -> None:
    assert is_tool_line(line)


@pytest.mark.parametrize(
    "line", ["", "Nghiêm Đẳng", "In memoriam", "2012", "Print media in Fenmoor", "大会胜利闭幕", "Gửi ông Nguyễn Văn A"]
)
def test_other_lines_are_no_row_of_tools(line: str) -> None:
    assert not is_tool_line(line)


ROWS = [
    ("发布时间：2012-01-05 14:30 来源：新华社 作者：张三 浏览次数：34", ["published", "source", "by", "views"]),
    ("2012-01-05来源：新华社", ["source"]),
    ("05/10/2018 - Publicado por: Ana Souza - Categoria: Saúde - Tags: vacina", ["by", "section", "tags"]),
    ("Ngày đăng 23/01/2019 | 08:16 | View count: 5770", ["published", "views"]),
    ("Tin: Lê Hùng - Ảnh: Trần Lan", ["by", "photo"]),
    ("Автор: Иван Петров Фото: Олег Кузьмин", ["by", "photo"]),
    ("The minister said: we will do it", []),
    ("", []),
]


@pytest.mark.parametrize(("line", "kinds"), ROWS, ids=[case[0] for case in ROWS])
def test_a_row_of_labels_is_read_in_order(line: str, kinds: list[str]) -> None:
    assert [found.kind for found in labels_in(line)] == kinds


def test_each_label_of_a_row_keeps_its_own_text() -> None:
    row = "Ngày đăng: 05/01/2012 14:30 - Lượt xem: 92 - Tác giả: Lê Hùng"
    assert [found.rest for found in labels_in(row)] == ["05/01/2012 14:30", "92", "Lê Hùng"]


def test_the_language_of_the_label_is_told() -> None:
    lines = ("Ngày đăng: 5/1/2012", "Published: 5 May 2012", "发布时间：2012-01-05", "Опубликовано: 05.01.2012")
    assert [found.language for line in lines if (found := label(line))] == ["vi", "en", "zh", "ru"]


def test_every_kind_has_words_in_the_main_languages() -> None:
    for kind, rows in WORDS.items():
        assert {"vi", "en", "es", "ru", "th", "zh", "fr", "de"} <= set(rows), kind


def test_no_phrase_is_written_with_capitals_or_a_double_space() -> None:
    for rows in WORDS.values():
        for row in rows.values():
            assert row == row.lower()
            assert "  " not in row
            assert "||" not in row


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_looked_at_without_an_error(text: str) -> None:
    found = label(text)
    if found is not None:
        assert found.kind in WORDS
        assert len(found.rest) <= len(text)
    assert all(len(each.rest) <= len(text) for each in labels_in(text))
    is_tool_line(text)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["Nguồn", "Source", "Quelle", "Источник", "来源"]),
    st.sampled_from(["TTXVN", "AFP", "Reuters", "新华社"]),
)
def test_any_agency_behind_a_label_is_its_rest(word: str, agency: str) -> None:
    found = label(f"{word}: {agency}")
    assert found is not None
    assert (found.kind, found.rest) == ("source", agency)


def test_a_long_paragraph_costs_no_more_than_a_short_one() -> None:
    paragraph = "Theo báo cáo của các đơn vị, công tác thi đua trong năm qua đã đạt nhiều kết quả. " * 1_000
    began = time.process_time()
    for _ in range(10_000):
        label(paragraph)
    assert time.process_time() - began < 1
