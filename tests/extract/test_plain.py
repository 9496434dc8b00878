"""A text rendering gives the same record as mark-up, with line numbers as evidence."""

import textwrap
import time

import pytest

import newsarchive

RENDERING = """Tin tức
Huyện Lâm Sơn khánh thành trạm y tế xã Bình Hòa

Ủy ban nhân dân huyện Lâm Sơn tổ chức lễ khánh thành trạm y tế xã Bình Hòa sau mười tháng thi công.

Các đại biểu cắt băng khánh thành. Ảnh: Trần Minh

Công trình gồm tám phòng chức năng, được trang bị máy siêu âm và tủ thuốc cấp cứu, phục vụ người dân ba xã.

Lãnh đạo huyện yêu cầu trạm sớm ổn định nhân sự, tổ chức trực cấp cứu hai mươi bốn giờ mỗi ngày.

Thu Hà
Bản in   Gửi email
Các tin khác
"""


def test_title_paragraphs_and_caption_are_found_by_line():
    article = newsarchive.parse(RENDERING, content_type="text/plain")
    assert article.kind == "article"
    assert article.title == "Huyện Lâm Sơn khánh thành trạm y tế xã Bình Hòa"
    assert [text.split()[0] for text in article.paragraphs] == ["Ủy", "Công", "Lãnh"]
    (photo,) = article.photos
    assert (photo.caption, photo.credit, photo.after) == ("Các đại biểu cắt băng khánh thành", "Trần Minh", 0)


def test_evidence_names_lines():
    chosen = newsarchive.parse(RENDERING, content_type="text/plain").evidence["title"].chosen
    assert chosen is not None
    assert chosen.where == "line 2"


def test_no_text_is_no_article():
    assert newsarchive.parse("", content_type="text/plain").kind == "other"


def test_a_rendering_in_a_font_code_is_read() -> None:
    text = (
        "Héi nghÞ tæng kÕt c«ng t¸c phßng chèng lôt b·o n¨m 2003\n\n"
        "S¸ng ngµy 15/12, Uû ban nh©n d©n tØnh ®· tæ chøc héi nghÞ tæng kÕt c«ng t¸c phßng chèng lôt b·o vµ triÓn khai "
        "nhiÖm vô n¨m 2004. Dù héi nghÞ cã l·nh ®¹o c¸c së, ban, ngµnh vµ ®¹i diÖn c¸c huyÖn, thÞ x·.\n"
    )
    record = newsarchive.parse(text).to_record()
    assert record["title"] == "Hội nghị tổng kết công tác phòng chống lụt bão năm 2003"
    assert record["paragraphs"][0].startswith("Sáng ngày 15/12, Uỷ ban nhân dân tỉnh đã tổ chức hội nghị")
    assert record["decoding"]["font_code"] == "tcvn3"


WHOLE_PAGE = """Trang chủ\tGiới thiệu\tTin tức\tVăn bản\tLiên hệ
Thứ tư, 14/04/2021 08:15

Trang chủ » Tin tức » Nông nghiệp
Tin nổi bật
Xã Bình Hòa công bố quy hoạch khu dân cư 03/02/2012
Nông dân huyện Lâm Sơn vào vụ gặt sớm
{day}{title}
{under}
In bài viết   Gửi cho bạn bè

Ủy ban nhân dân huyện Lâm Sơn tổ chức lễ khánh thành trạm y tế xã Bình Hòa sau mười tháng thi công.

Công trình gồm tám phòng chức năng, được trang bị máy siêu âm và tủ thuốc cấp cứu, phục vụ người dân ba xã.

Lãnh đạo huyện yêu cầu trạm sớm ổn định nhân sự, tổ chức trực cấp cứu hai mươi bốn giờ mỗi ngày.

Thu Hà

Các tin khác
Huyện Lâm Sơn tập huấn phòng chống cháy rừng (11/05/2012)
Khai mạc hội thi thể thao học sinh toàn huyện (02/05/2012)
Bản quyền thuộc Văn phòng huyện. Số lượt truy cập: 15.204
"""
TITLE = "Khánh thành trạm y tế xã Bình Hòa"


def read(day: str = "", under: str = "", title: str = TITLE) -> dict:
    text = WHOLE_PAGE.format(day=day, title=title, under=under)
    return newsarchive.parse(text, content_type="text/plain").to_record()


def test_the_article_is_found_among_menus_boxes_and_lists():
    record = read(under="Ngày đăng: 20/03/2012 09:30 - Lượt xem: 512")
    assert record["title"] == TITLE
    assert [text.split()[0] for text in record["paragraphs"]] == ["Ủy", "Công", "Lãnh"]
    assert (record["published"], record["byline"]) == ("2012-03-20T09:30", "Thu Hà")
    assert record["page_clock"] == "2021-04-14"


def test_dates_of_the_page_and_of_other_articles_are_not_its_own():
    record = read()
    assert record["title"] == TITLE
    assert record["published"] is None


def test_a_bare_day_above_the_title_is_its_own():
    assert read(day="20/03/2012\n")["published"] == "2012-03-20"


def test_the_only_day_of_a_page_may_be_its_clock():
    clock = "Thứ tư, 14/04/2021"
    above = "Tin trong tỉnh\t" + clock
    text = WHOLE_PAGE.format(day="", title=TITLE, under="").replace(clock + " 08:15\n", "")
    text = text.replace("Nông dân huyện Lâm Sơn vào vụ gặt sớm", above)
    record = newsarchive.parse(text, content_type="text/plain").to_record()
    assert (record["title"], record["published"]) == (TITLE, None)


def test_a_labelled_title_is_believed():
    text = WHOLE_PAGE.format(day="Tiêu đề\t", title="Tin số 7 của trạm y tế", under="Chuyên mục\tY tế\nNội dung")
    assert newsarchive.parse(text, content_type="text/plain").title == "Tin số 7 của trạm y tế"


def test_text_that_was_broken_at_a_width_has_its_paragraphs_whole():
    longer = RENDERING.replace(
        "phục vụ người dân ba xã.", "phục vụ người dân ba xã. " + "Trạm trực cấp cứu cả ngày lẫn đêm. " * 9
    )
    rows = (textwrap.fill(row, 72, initial_indent="   ", subsequent_indent="   ") for row in longer.split("\n"))
    wrapped, whole = (
        newsarchive.parse(text, content_type="text/plain").to_record() for text in ("\n".join(rows), longer)
    )
    assert len(wrapped["paragraphs"]) == 3
    for name in ("title", "paragraphs", "byline"):
        assert wrapped[name] == whole[name]


SHORT = """Town opens new bridge

March 3, 2004
By Ann Archer

The mayor of Milford opened the new bridge over the river on Tuesday
after two years of work. It is meant for walkers and cyclists only.

"We have waited for this day," said the mayor, who cut the ribbon with
the pupils of two schools and members of the building committee.

The old bridge stays open for cars until the autumn, when its repair is
to begin. The council has set four million dollars aside for it.
"""


def test_a_short_text_that_was_broken_at_a_width_is_read_too():
    record = newsarchive.parse(SHORT, content_type="text/plain").to_record()
    assert (record["title"], record["published"], record["byline"]) == (
        "Town opens new bridge",
        "2004-03-03",
        "Ann Archer",
    )
    assert [text.split()[-1] for text in record["paragraphs"]] == ["only.", "committee.", "it."]


def test_an_article_that_is_a_file_keeps_its_title_and_day():
    text = (
        "Trang chủ | Tin tức | Liên hệ\n\n"
        + TITLE
        + " huyện Lâm Sơn năm 2012\n20/03/2012 10:53 | Lượt xem: 3059\n\nTải về\n"
    )
    record = newsarchive.parse(text, content_type="text/plain").to_record()
    assert (record["title"], record["published"]) == (TITLE + " huyện Lâm Sơn năm 2012", "2012-03-20T10:53")


@pytest.mark.parametrize("end", ["\r", "\r\n"], ids=["old Mac", "DOS"])
def test_other_line_ends_are_read(end):
    assert newsarchive.parse(SHORT.replace("\n", end), content_type="text/plain").title == "Town opens new bridge"


@pytest.mark.parametrize(
    "line",
    ["20/03/2012 10:53", "Menu\tTin", "Một câu dài. " * 12, "", "word " * 14],
    ids=["dates", "rows", "prose", "empty", "broken"],
)
def test_a_text_of_very_many_lines_is_read_in_bounded_time(line):
    began = time.process_time()
    newsarchive.parse((line + "\n") * 30_000, content_type="text/plain")
    assert time.process_time() - began < 20
