"""A page is judged by what it holds and by what its links lead to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsarchive.jobs.furniture import Furniture
from newsarchive.jobs.judging import Expected, judge
from newsarchive.jobs.reading import Job, Reading, read_job
from newsarchive.model.article import Block
from newsarchive.model.capture import Capture, Request
from newsarchive.model.profile import SiteProfile

URL = "http://portal.example/tin/Muc.aspx?nhom=2"
PROFILE = SiteProfile("portal", "http://portal.example/")
TITLES = [
    "Hội nghị tổng kết công tác phòng chống lụt bão năm 2009",
    "Khởi công tuyến đường liên xã Tân Lập và Hòa An",
    "Trao nhà tình nghĩa cho các gia đình chính sách",
    "Ra quân làm thủy lợi nội đồng vụ đông xuân",
]
LEAD = "Sáng nay, tại hội trường lớn, đông đảo đại biểu và nhân dân các xã đã về dự buổi lễ do huyện tổ chức."


def reading_of(html: str, url: str = URL) -> Reading:
    moment = datetime(2021, 4, 20, 3, tzinfo=UTC)
    body = f"<html><head><title>Tin tức</title></head><body>{html}</body></html>".encode()
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return read_job(Job(Capture(Request(url), 200, "OK", headers, body, moment), PROFILE, url, url))


def verdict(html: str, expected: Expected) -> str:
    reading = reading_of(html)
    assert reading.article
    return judge(reading, reading.found, reading.article, PROFILE, expected).verdict


def button(number: int, title: str) -> str:
    press = f"javascript:__doPostBack('dlTin$ctl0{number}$lnk','')"
    return f'<tr><td><a href="{press}"><b>{title}</b></a><br>{LEAD} {number}</td></tr>'


def test_a_list_whose_items_are_postbacks_is_a_list() -> None:
    rows = "".join(button(number, title) for number, title in enumerate(TITLES))
    state = '<input type="hidden" name="__VIEWSTATE" value="x">'
    form = f'<form method="post" action="Muc.aspx">{state}<table>{rows}</table></form>'
    assert verdict(form, Expected(by_address=True)) == "list"


@pytest.mark.parametrize("texts", [TITLES, TITLES[:1] * 4], ids=["four articles", "four sizes of one picture"])
def test_links_count_by_what_they_say(texts: list[str]) -> None:
    links = "".join(f'<li><a href="/anh/xem.aspx?so={number}">{text}</a></li>' for number, text in enumerate(texts))
    prose = "".join(f"<p>{LEAD} Lần thứ {number}.</p>" for number in range(3))
    page = f"<h1>Lễ khánh thành cầu treo</h1>{prose}<ul>{links}</ul>"
    assert verdict(page, Expected()) == ("article" if len(set(texts)) == 1 else "list")


def test_the_pictures_of_an_article_that_carry_its_title_make_it_no_list() -> None:
    title = "Lễ khánh thành cầu treo Hòa An"
    pictures = "".join(f'<a href="/anh/{n}/xem"><img src="/anh/{n}.jpg" alt="{title}"></a>' for n in range(2))
    prose = "".join(f"<p>{LEAD} Lần thứ {number}.</p>" for number in range(3))
    others = "".join(f'<li><a href="/tin/xem.aspx?so={number}">{text}</a></li>' for number, text in enumerate(TITLES))
    page = f"<h1>{title}</h1><div><font>{pictures}{prose}</font></div><h3>Tin khác</h3><ul>{others}</ul>"
    assert verdict(page, Expected(by_address=True)) == "article"


def test_the_text_beside_one_link_makes_no_list() -> None:
    prose = "".join(f"<p>{LEAD} Lần thứ {number}.</p>" for number in range(4))
    beside = f'<div><a href="/tin/41">{TITLES[1]}</a> {prose}</div>'
    others = "".join(f'<li><a href="/muc/{number}">{text}</a></li>' for number, text in enumerate(TITLES[2:]))
    assert verdict(f"<h1>Lễ khánh thành cầu treo</h1>{beside}<ul>{others}</ul>", Expected(by_address=True)) == "article"


def lists(inner: str) -> Furniture:
    """What four lists of a site have in common."""
    furniture = Furniture()
    for number, title in enumerate(TITLES):
        url = f"http://portal.example/muc/{number}"
        furniture.note(url, reading_of(f"{inner}<ul><li><a href='/tin/{number}'>{title}</a></ul>", url))
    return furniture


def test_the_menu_of_a_site_makes_no_list_of_an_article() -> None:
    menu = "".join(f'<li><a href="/thu-tuc?linh-vuc={n}">{text}</a></li>' for n, text in enumerate(TITLES))
    prose = "".join(f"<p>{LEAD} Lần thứ {number}.</p>" for number in range(3))
    page = f"<ul>{menu}</ul><h1>Lễ khánh thành cầu treo</h1>{prose}"
    assert verdict(page, Expected()) == "list"
    assert verdict(page, Expected(furniture=lists(f"<ul>{menu}</ul>"))) == "article"


def test_a_page_with_nothing_but_the_menu_is_no_list() -> None:
    menu = "".join(f'<li><a href="/thu-tuc?linh-vuc={n}">{text}</a></li>' for n, text in enumerate(TITLES))
    page = f"<ul>{menu}</ul><p>Nội dung đang được cập nhật.</p>"
    assert verdict(page, Expected()) == "list"
    assert verdict(page, Expected(furniture=lists(f"<ul>{menu}</ul>"))) == "other"
    assert verdict(page, Expected(of_list=True, furniture=lists(f"<ul>{menu}</ul>"))) == "list"


def test_the_foot_of_a_site_is_no_article() -> None:
    foot = "<p>Ủy ban nhân dân huyện, số 12 đường Hùng Vương, điện thoại 0240 3 555 010, thư ubnd@portal.example</p>"
    page = f"<h1>Tin tháng 3</h1>{foot}"
    assert verdict(page, Expected(by_address=True)) == "article"
    assert verdict(page, Expected(by_address=True, furniture=lists(foot))) == "other"


def test_a_lead_beside_the_link_to_its_page_is_a_list_of_one() -> None:
    page = f"<h2>Tin tháng 3</h2><div>05/03/2009<br><a href='/tin/41'><b>{TITLES[1]}</b></a><br>{LEAD}</div>"
    assert verdict(page, Expected()) == "list"


@pytest.mark.parametrize(("by_address", "result"), [(True, "article"), (False, "list")])
def test_a_page_with_the_promised_title_and_only_a_file_is_an_article(by_address: bool, result: str) -> None:
    others = "".join(f'<li><a href="Tin.aspx?so={number}">{text}</a></li>' for number, text in enumerate(TITLES[1:]))
    pages = f"<h1>{TITLES[0]}</h1><ul>{others * 3}</ul><p><a href='/vb/17.doc'>Toàn văn thông báo</a></p>"
    assert verdict(pages, Expected(headline=TITLES[0], by_address=by_address)) == result


@pytest.mark.parametrize(
    ("heading", "result"),
    [
        (f"<a href='/2009/03/le-khanh-thanh/'>{TITLES[0]}</a>", "list"),
        (f"<a href='Muc.aspx?nhom=7'>{TITLES[0]}</a>", "article"),
        (TITLES[0], "article"),
    ],
    ids=["to a page of another kind", "to its like", "no link"],
)
def test_a_whole_text_under_a_title_that_is_a_link_is_a_list_of_one(heading: str, result: str) -> None:
    prose = "".join(f"<p>{LEAD} Lần thứ {number}.</p>" for number in range(9))
    box = f"<ul><li><a href='/2009/03/le-khanh-thanh/'>{TITLES[0]}</a></ul>" if result == "list" else ""
    assert verdict(f"<h2>{heading}</h2>{prose}{box}", Expected()) == result


def test_teasers_with_a_link_to_read_on_are_a_list_where_the_menu_names_pages_of_that_kind() -> None:
    menu = "".join(f"<li><a href='/xem/tin.php?so={number}'>{title}</a>" for number, title in enumerate(TITLES))
    teasers = "".join(
        f"<p>{LEAD} Lần thứ {number}.</p><a href='/xem/tin.php?so={number}'>Đọc tiếp...</a>" for number in range(5, 11)
    )
    reading = reading_of(f"<h1>Tin tổng hợp</h1>{teasers}<ul>{menu}</ul>")
    article = replace(reading.article, kind="article", blocks=(Block("p", LEAD),))
    expected = Expected(furniture=lists(f"<ul>{menu}</ul>"))
    assert judge(reading, reading.found, article, PROFILE, expected).verdict == "list"


def test_a_list_of_one_item_with_its_lead_is_no_article() -> None:
    item = (
        f'<span>2009.03.05.</span> <a href="tin.aspx?id=7">{TITLES[2]}</a><br>{LEAD} <a href="tin.aspx?id=7">» xem</a>'
    )
    assert verdict(f"<h3>Chào mừng ngày hội lớn</h3><div>{item}</div>", Expected()) == "other"


def test_a_page_of_one_press_with_its_lead_is_a_list() -> None:
    form = f'<form method="post"><input type="hidden" name="__VIEWSTATE" value="x">{button(0, TITLES[0])}</form>'
    assert verdict(f"<h1>Chào mừng ngày hội lớn</h1><table>{form}</table>", Expected()) == "list"
