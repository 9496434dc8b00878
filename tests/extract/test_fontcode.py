"""Font-coded pages as bytes, and what their trees say after."""

from pathlib import Path

import pytest
from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from newsarchive.extract.fontcode import undo_font_codes
from newsarchive.extract.fontstyles import family_in
from newsarchive.text.encoding import decode
from newsarchive.text.tidy import tidy
from newsarchive.text.vietnamese import hints_in


def undone(path: Path) -> tuple[HtmlElement, str | None]:
    text = decode(path.read_bytes())[0]
    assert hints_in(text)
    tree = document_fromstring(text)
    return tree, undo_font_codes(tree, text)


def texts(tree: HtmlElement) -> list[str]:
    return [
        line
        for element in tree.iter("title", "h2", "td", "p", "font", "li", "blockquote")
        if (line := tidy(element.text_content()))
    ]


def test_tcvn3_by_style_sheet_with_capitals_attributes_and_parts_in_other_fonts(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "tcvn3_report.html")
    found = texts(tree)
    assert code == "tcvn3"
    assert found[0] == "Ba xã của huyện được công nhận"
    assert "BA XÃ CỦA HUYỆN ĐƯỢC CÔNG NHẬN" in found
    assert any(
        "Uỷ ban nhân dân huyện tổ chức lễ công bố quyết định. “Đây là kết quả của nhiều năm”, ông Lê Văn Hữu" in line
        for line in found
    )
    assert "Copyright © 2004 Café Press, 100°" in found
    assert "TIN MOI" in found
    assert tidy(tree.xpath("//td")[1].text_content()).endswith("Ương Văn Đạt")
    image = next(tree.iter("img"))
    assert (image.get("alt"), image.get("title"), image.get("src")) == ("ảnh: Thu Hằng", "Quang cảnh buổi lễ", "a.jpg")
    assert tree.xpath("//meta[@name='description']/@content") == ["Huyện Bình Sơn: ba xã được công nhận đạt chuẩn"]


def test_vni_by_font_face_and_a_title_without_one(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "vni_news.html")
    found = texts(tree)
    assert code == "vni"
    assert found[0] == "Khai mạc Hội chợ hoa xuân"
    assert "KHAI MẠC HỘI CHỢ HOA XUÂN" in found
    assert any("đã khai mạc tại công viên thành phố, thu hút hơn một trăm nghệ nhân." in line for line in found)
    assert "Contact: José Nuñez" in found


def test_viscii_by_its_own_profile_with_a_name_in_unicode(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "viscii_page.html")
    found = texts(tree)
    assert code == "viscii"
    assert found[:2] == ["Thông báo về việc nghỉ Tết"] * 2
    assert "Sở Giáo dục thông báo: học sinh các trường được nghỉ bảy ngày, bắt đầu từ thứ hai." in found
    assert "Những nước bạn cũng gửi lời chúc mừng." in found
    assert "Giám đốc Trương Đình Hải" in found


def test_vps_by_inline_style(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "vps_page.html")
    assert code == "vps"
    assert texts(tree)[1].startswith("Đoàn kiểm tra của tỉnh đã làm việc với huyện về công tác phòng chống lụt bão")


def test_two_codes_and_unicode_on_one_page(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "two_codes.html")
    found = texts(tree)
    assert code == "tcvn3"
    assert found == [
        "Cổng thông tin điện tử tỉnh",
        "Trang chủ",
        "Văn bản mới",
        "Bài cũ: nông dân xã đã gieo xong lúa mùa, đạt kế hoạch được giao.",
        "Phần này đã được gõ lại bằng Unicode.",
        "Lời trích dẫn từ một trang báo ở miền Nam.",
        "Ngày 12/5: hôm qua, và là 1.200 hộ.",
    ]


def test_a_code_in_numeric_references_is_seen(fixtures: Path) -> None:
    tree, code = undone(fixtures / "text" / "entities.html")
    assert code == "tcvn3"
    assert texts(tree)[0] == "Hội nghị tổng kết năm 2002"
    assert texts(tree)[1] == "Hội nghị đã nghe báo cáo và bàn phương hướng; nhiều ý kiến được ghi nhận."


def test_unicode_under_the_name_of_an_old_font_is_left_alone(fixtures: Path) -> None:
    path = fixtures / "text" / "unicode_in_old_fonts.html"
    before = document_fromstring(path.read_bytes().decode("utf-8"))
    tree, code = undone(path)
    assert code is None
    assert etree.tostring(tree) == etree.tostring(before)


def test_french_is_not_even_looked_at(fixtures: Path) -> None:
    text = decode((fixtures / "text" / "french.html").read_bytes())[0]
    assert not hints_in(text)
    tree = document_fromstring(text)
    before = etree.tostring(tree)
    assert undo_font_codes(tree, text) is None
    assert etree.tostring(tree) == before


@pytest.mark.parametrize(
    "html",
    [
        "<p>Plain words</p>",
        "<p>Đảng bộ tỉnh họp, www.quangtri.gov.vn</p><a href='http://x.vn/a?V=1&VN=2'>VNI</a>",
        "<p>Die Größe der Übung war ein Ärger; das Öl und die ð waren es nicht.</p>" * 9,
        "<p>TCVN ISO 9001:2008, VND, VNPT</p>",
    ],
)
def test_pages_without_a_sign_of_it_pass_the_gate(html: str) -> None:
    assert not hints_in(html)


def test_a_soft_hyphen_lost_on_the_way_is_put_back_where_it_must_have_been() -> None:
    html = '<p><font face=".VnTime">Héi nghÞ bµn ph¬ng híng, ®îc nhiÒu ngêi ®ãng gãp</font></p>'
    tree = document_fromstring(html)
    assert undo_font_codes(tree, html) == "tcvn3"
    assert tree.text_content() == "Hội nghị bàn phương hướng, được nhiều ngời đóng góp"


@pytest.mark.parametrize(
    ("declarations", "family"),
    [
        ("font-family: .VnTime", ".VnTime"),
        ("color:red;FONT-FAMILY:'VNI-Times', serif;", "'VNI-Times', serif"),
        ("mso-bidi-font-family: Arial", None),
        ("font: italic bold 12pt/30pt VNI-Times, serif", "VNI-Times, serif"),
        ("font-size: 12pt", None),
        ("", None),
    ],
)
def test_the_family_in_declarations(declarations: str, family: str | None) -> None:
    assert family_in(declarations) == family


def test_the_seed_of_the_measuring_material_comes_out_letter_for_letter(shared: Path) -> None:
    tree, _ = undone(shared / "seed" / "tcvn3_font.html")
    wanted = {tidy(line) for line in (shared / "seed" / "seed.txt").read_text("utf-8").splitlines()}
    found = set(texts(tree))
    missing = {line for line in wanted - found if line and "send mail" not in line}
    assert missing == set()


def test_a_sign_that_is_a_word_of_the_code_is_undone_before_a_small_word() -> None:
    menu = "Trang chü · Tin tÑc"
    told = "Ch¸ Ð² Xuân S½n, · thôn 3, k¬ r¢ng nß¾c lû · ðây lên r¤t nhanh, chßa nåm nào c¥u b¸ ng§p sâu ðªn thª."
    html = f"<html><body><p>{menu}</p><p>{told}</p><p>{told}</p></body></html>"
    tree = document_fromstring(html)
    undo_font_codes(tree, html)
    found = texts(tree)
    assert "Trang chủ · Tin tức" in found
    assert (
        "Chị Đỗ Xuân Sơn, ở thôn 3, kể rằng nước lũ ở đây lên rất nhanh, chưa năm nào cầu bị ngập sâu đến thế." in found
    )
