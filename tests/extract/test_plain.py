"""A text rendering gives the same record as mark-up, with line numbers as evidence."""

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
