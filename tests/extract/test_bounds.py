"""Bounds around what was learned: pages of unseen make on which a title, day or name must, or must not, be taken."""

import pytest

import newsarchive
from newsarchive.extract.facts import is_facts

BODY = """<p>The harbour office said on Monday that the new quay is done and that boats may moor there again.</p>
<p>The owners of boats can ask for a berth until the end of the season, and the fees stay as they are.</p>
<p>The office thanked all who live near for their patience over the weeks of noise and dust.</p>"""
TITLE = "Boats may moor at the new quay again"
MENU = "<div><a href='/a'>Harbour and Sea</a> <a href='/b'>Roads and Paths</a> <a href='/c'>Schools at Large</a></div>"


def record(html: str):
    return newsarchive.parse(f"<html><body>{html}</body></html>", url="http://town.example/show?id=7").to_record()


@pytest.mark.parametrize(
    "above",
    [
        MENU + "<div class='bar'>Harbour and Sea</div>",
        MENU + "<h1>Harbour and Sea</h1>",
        "<map><area href='/a' alt='Harbour and Sea'></map><table><tr><td><b>Harbour and Sea</b></td></tr></table>",
    ],
    ids=["line", "heading", "image map"],
)
def test_a_line_equal_to_a_link_of_the_menu_is_the_section_and_not_the_title(above):
    answer = record(f"{above}<div><b>{TITLE}</b></div><p>Posted 03/19/2008</p>{BODY}")
    assert (answer["title"], answer["section"]) == (TITLE, "Harbour and Sea")


@pytest.mark.parametrize("word", ["News Release", "Pressemitteilung", "お知らせ"])
def test_a_generic_word_over_a_fuller_line_is_not_the_title(word):
    assert record(f"<font size=5>{word}</font><hr><b><font size=5>{TITLE}</font></b>{BODY}")["title"] == TITLE


def test_a_word_of_the_menu_is_the_title_when_no_other_line_is_there():
    assert record(f"{MENU}<h1>Harbour and Sea</h1>{BODY}")["title"] == "Harbour and Sea"


@pytest.mark.parametrize(
    "head",
    [
        f"<div class='cell'><span class='t'>{TITLE}</span><span class='d'>26/09/2012 17:13:02</span></div>",
        f"<div class='cell'>{TITLE}<br>Wednesday, 26/09/2012 | Views: 2717</div>",
    ],
    ids=["glued behind", "next line"],
)
def test_the_title_goes_without_the_day_in_its_block_and_the_day_is_read(head):
    answer = record(head + BODY)
    assert (answer["title"], (answer["published"] or "")[:10]) == (TITLE, "2012-09-26")


def test_a_year_that_ends_the_title_is_not_read_into_the_day_behind_it():
    answer = record(f"<div><span>{TITLE} in 2011</span><span>19/04/2011 21:47:49</span></div>{BODY}")
    assert (answer["title"], answer["published"]) == (f"{TITLE} in 2011", "2011-04-19T21:47:49")


@pytest.mark.parametrize(
    ("text", "language", "facts"),
    [
        ("Thứ sáu, 09/11/2007 | Số lần xem: 2717", "vi", True),
        ("26/09/2012 17:13:02", None, True),
        ("Print | Send", "en", True),
        ("Fair opens 09/11/2007", "en", False),
        ("A title of some words", "en", False),
        ("Roads - Schools", "en", False),
    ],
)
def test_facts_are_dates_counters_and_tools_with_no_sentence(text, language, facts):
    assert is_facts(text, language) is facts


def headed(metas: str, lines: str, tail: str = "", language: str = "en"):
    html = f"<html lang='{language}'><head>{metas}</head><body><h1>{TITLE}</h1>{lines}{BODY}{tail}</body></html>"
    return newsarchive.parse(html).to_record()


def test_a_last_change_beside_an_earlier_day_of_making_is_modified():
    metas = (
        '<meta name="DC.date.created" content="2012-05-28T16:55:42-04:00">'
        '<meta name="DC.date.modified" content="2013-01-04T16:55:00-05:00">'
    )
    answer = headed(metas, "<div class='documentByLine'>last modified <span>Jan 04, 2013 04:55 PM</span></div>")
    assert ((answer["published"] or "")[:10], (answer["modified"] or "")[:10]) == ("2012-05-28", "2013-01-04")


def test_a_day_of_delivery_in_the_head_does_not_beat_the_labelled_day():
    html = f"""<html><head><meta name="date" content="2021-04-20"></head><body>
    <div id="clock">Tuesday, April 20, 2021</div><h1>{TITLE}</h1><p>Published: October 28, 2011</p>{BODY}"""
    assert newsarchive.parse(html).to_record()["published"] == "2011-10-28"


def test_a_day_over_the_title_does_not_beat_the_earlier_one_under_it():
    answer = record(f"<div>Tuesday, April 20, 2021</div>{MENU}<h1>{TITLE}</h1><p>October 28, 2011</p>{BODY}")
    assert answer["published"] == "2011-10-28"


@pytest.mark.parametrize(("language", "published"), [("vi", "2009-06-13"), ("en", None)])
def test_an_update_behind_the_text_is_the_published_day_where_that_is_the_custom(language, published):
    body = """<p>Ban quản lý cảng cho biết cầu cảng mới đã hoàn thành và các tàu thuyền được phép cập bến trở lại.</p>
    <p>Các chủ tàu có thể đăng ký chỗ đậu cho đến hết mùa, và mức phí vẫn được giữ như trong những năm trước.</p>"""
    if language == "vi":
        tail = "<p align='right'><i>(Cập nhật ngày 13-06-2009)</i></p>"
        html = f"<html lang='vi'><body><h1>Cầu cảng mới đã đón tàu trở lại</h1>{body}{tail}</body></html>"
        answer = newsarchive.parse(html).to_record()
    else:
        answer = headed("", "", "<p align='right'><i>(Updated: June 13, 2009)</i></p>")
    assert answer["published"] == published


@pytest.mark.parametrize(
    "box",
    [
        "<div class='inquiry'><h2>お問い合わせ先</h2><p>東山市役所総務部広報課<br>電話：075-123-4567</p></div>",
        "<div><h3>Contact</h3><p>Anna Marlow</p><p>Tel. 0555 1234</p></div>",
    ],
    ids=["ja", "en"],
)
def test_who_to_call_is_not_the_byline(box):
    assert record(f"<h1>{TITLE}</h1>{BODY}{box}")["byline"] is None


def test_a_link_that_its_mark_up_calls_the_category_is_the_section():
    tail = "<p><small>Filed under <a href='/c/7' rel='category tag'>Harbour</a>, <a href='#r'>reply</a></small></p>"
    assert record(f"<h1>{TITLE}</h1>{BODY}{tail}")["section"] == "Harbour"


def test_a_tool_above_the_title_is_not_the_section():
    assert record(f"<div><a href='/print?id=7'>Print this</a></div><h1>{TITLE}</h1>{BODY}")["section"] is None


def test_the_change_of_a_page_is_not_the_change_of_the_article():
    answer = record(f"<h1>{TITLE}</h1><p>Posted 03/19/2008</p>{BODY}<p>Page last updated: 04/20/2021</p>")
    assert (answer["published"], answer["modified"]) == ("2008-03-19", None)


def test_a_day_alone_at_the_right_under_the_title_is_its_day():
    answer = record(f"<p align=center><b>{TITLE}</b></p><p align=right><i>25 June 2006</i></p>{BODY}")
    assert (answer["published"], answer["page_clock"]) == ("2006-06-25", None)


def test_a_day_in_the_sentence_of_the_lead_is_not_the_published_one():
    lead = (
        "<b>Since 5 August 2006 the boats of the whole harbour were brought to the old quay until the work is done.</b>"
    )
    answer = record(f"<h2>{TITLE}</h2><span>Friday, 24 November 2006 20:28 | Views: 2379</span><br><br>{lead}{BODY}")
    assert (answer["published"] or "")[:10] == "2006-11-24"


def test_an_article_of_today_is_dated_by_its_own_line() -> None:
    page = """<html><head><title>Khai mạc hội thao mừng ngày giải phóng huyện nhà</title></head><body><table><tr>
    <td>Cổng thông tin</td><td align=right><span id=lblDate>Thứ tư, 21/04/2021</span></td></tr></table>
    <table><tr><td><em>Tập huấn</em> <a href=/7>Tập huấn phòng cháy cho cán bộ xã</a> 28/08/2012</td></tr></table>
    <table><tr><td class=head>Khai mạc hội thao mừng ngày giải phóng huyện nhà</td></tr>
    <tr><td>Cập nhật: 21/04/2021 8:30:12 SA</td></tr><tr><td><p>Sáng nay, tại sân vận động trung tâm,
    hội thao đã khai mạc với sự tham gia của ba trăm vận động viên đến từ mười hai xã và thị trấn.</p><p>Các đội sẽ thi
    đấu trong ba ngày ở năm môn, trận chung kết bóng đá diễn ra chiều cuối.</p></td></tr></table></body></html>"""
    record = newsarchive.parse(page).to_record()
    assert (record["published"] or "")[:10] == "2021-04-21"
