"""Which day is the article's, in which order day and month stand, and what bounds a day that is not stated."""

import pytest

import newsarchive
from newsarchive.extract.dates_meta import from_url, month_of_url
from newsarchive.extract.dates_order import day_first, settle
from newsarchive.extract.document import read
from newsarchive.extract.extractor import extract
from newsarchive.extract.facade import page_of
from newsarchive.model.page import Sighting
from newsarchive.text.dates import find_dates

BODY = """<p>The road office said on Monday that the work on the old mill bridge is done and that the detour has ended.</p>
<p>Drivers can use both lanes again; the walkway on the south side stays closed until the railing has been painted.</p>
<p>The office thanked those who live nearby for their patience over the last weeks of noise and dust.</p>"""  # noqa: E501 - a row of a table


def page(head: str = "", lines: str = "", tail: str = "") -> str:
    return f"<html><head>{head}</head><body><h1>Mill bridge open to traffic again</h1>{lines}{BODY}{tail}</body></html>"


def record(html: str, url: str | None = None):
    return newsarchive.parse(html, url=url).to_record()


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("<p class='date'>Published: 14 March 2007 - 09:30</p>", "2007-03-14T09:30"),
        ("<div class='meta'>March 14, 2007</div>", "2007-03-14"),
        ("<p>Posted on Wednesday, March 14, 2007</p>", "2007-03-14"),
    ],
)
def test_a_line_under_the_title_states_the_day(line, published):
    assert record(page(lines=line))["published"] == published


@pytest.mark.parametrize("told", ["The clerk (14.03.2007)", "The clerk, 14.03.2007"])
def test_a_cell_behind_its_label_tells_the_day_beside_who_did_it(told):
    changed = "<tr><td>Changed:</td><td>J. Roe, 02.04.2009</td></tr>"
    answer = record(page(tail=f"<table><tr><td>Published:</td><td>{told}</td></tr>{changed}</table>"))
    assert answer["published"] == "2007-03-14"
    assert answer["evidence"]["published"]["rule"] == "text:published"


def test_metadata_states_the_day():
    head = '<meta property="article:published_time" content="2007-03-14T09:30:00+01:00">'
    answer = record(page(head))
    assert answer["published"] == "2007-03-14T09:30:00+01:00"
    assert answer["evidence"]["published"]["rule"] == "meta:article:published_time"


def test_a_json_ld_list_of_other_articles_does_not_win():
    head = """<title>Mill bridge open to traffic again</title><script type="application/ld+json">[
    {"@type":"NewsArticle","headline":"Another story","url":"http://a.example/2","datePublished":"2001-01-01"},
    {"@type":"NewsArticle","headline":"Mill bridge open to traffic again","datePublished":"2007-03-14"}]</script>"""
    assert record(page(head))["published"] == "2007-03-14"


@pytest.mark.parametrize(
    "tail",
    [
        "<hr><p>Page last updated: June 30, 2020</p>",
        "<div class='comments'><p>Posted by marrow on Friday, June 30, 2020</p><p>Good news.</p></div>",
        "<h3>More news</h3><ul><li><a href='2'>Road sale</a> June 30, 2020</li><li><a href='3'>Fair</a> June 29, 2020</li></ul>",  # noqa: E501 - a row of a table
        "<p>The bids are due by June 30, 2020 at the office.</p>",
    ],
    ids=["footer", "comment", "related", "deadline"],
)
def test_other_days_of_the_page_are_not_published(tail):
    assert (record(page(tail=tail))["published"] or "")[:10] != "2020-06-30"


@pytest.mark.parametrize(
    ("texts", "url", "language", "first"),
    [
        (["28/12/2011", "3/4/2012"], None, "en", True),
        (["12/28/2011", "3/4/2012"], None, "en", False),
        (["3/4/2012"], "http://www.ellery.gov/news/1", "en", False),
        (["3/4/2012"], "http://www.ellery.gov.uk/news/1", "en", True),
        (["3/4/2012"], "http://tin.example/1", "vi", True),
        (["3/4/2012"], "http://tin.example/1", "en", None),
    ],
    ids=["other day", "other month", "us host", "uk host", "language", "nothing tells"],
)
def test_the_order_of_day_and_month_is_decided_by_evidence(texts, url, language, first):
    assert day_first(texts, url, language, None, "") is first


def test_american_addresses_put_the_month_first():
    assert day_first(["3/4/2012"], None, "en", None, "Call (202) 555-0134 or write to Ellery, TX 75001.") is False


def test_a_reading_that_the_page_states_elsewhere_is_right():
    found = find_dates("03/04/2012")[0]
    assert settle(found, known_days={"2012-03-04"}, first=True) == ("2012-03-04", True)
    assert settle(found, known_days={"2012-04-03"}, first=False) == ("2012-04-03", True)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("http://a.example/portal/pages/2023-01-30/Tin-468686.aspx", "2023-01-30"),
        ("http://a.example/press/2017/10/06/readout", "2017-10-06"),
        ("http://a.example/news/20240912/x.html", "2024-09-12"),
        ("http://a.example/2014/Mar/05/notice", "2014-03-05"),
        ("http://a.example/News.aspx?ItemID=20241399", None),
        ("http://2010-01-01.example/x", None),
    ],
)
def test_an_address_may_carry_a_day(url, day):
    assert next((stated.edtf for stated in from_url(url)), None) == day


def test_an_address_may_carry_a_month():
    assert month_of_url("http://a.example/chinh-tri/2015-04/tin-2124091/") == "2015-04"


def test_a_listing_bounds_a_day_that_the_page_does_not_state():
    document = read(page_of(page(), "http://a.example/NewsDetail.aspx?ItemID=4", None))
    seen = Sighting("http://a.example/NewsDetail.aspx?ItemID=4", "list", "Mill bridge open", "2009-05-06")
    article = extract(document.page, sightings=(seen,))
    assert article.published is None
    assert article.published_estimate is not None
    assert article.published_estimate.value == "2009-05-06~"
    assert "list" in article.published_estimate.why


def test_a_page_without_any_day_has_neither_date_nor_estimate():
    answer = record(page())
    assert (answer["published"], answer["published_estimate"]) == (None, None)


@pytest.mark.parametrize(
    "clock",
    [
        "Today is Tuesday, April 20, 2021",
        "Hôm nay: Thứ ba, 20/4/2021",
        "<span id='clock'>20/04/2021 10:15:22</span>",
        "今天是2021年4月20日 星期二",
    ],
)
def test_a_labelled_or_named_clock_is_the_page_clock(clock):
    html = f"<html><body><div>{clock}</div><table><tr><td><h1>Mill bridge open to traffic again</h1>{BODY}</td></tr></table></body></html>"  # noqa: E501 - a row of a table
    answer = record(html)
    assert (answer["published"], answer["page_clock"]) == (None, "2021-04-20")


TEXT = "<p>The district opened a part of the bridge, and traffic began at once in both directions of the road.</p>" * 3


def read_page(inside: str, lang: str = "en", url: str | None = None) -> str | None:
    page = f"<html lang='{lang}'><head><title>Portal</title></head><body>{inside}</body></html>"
    return newsarchive.parse(page, url=url).published


def test_a_day_told_in_the_title_does_not_beat_the_day_under_it():
    head = "<h2>Minutes of the Meeting of the Advisory Board, February 19, 2011</h2><p>March 12, 2011</p>"
    assert read_page(head + TEXT) == "2011-03-12"


def test_a_moment_glued_to_the_title_is_read():
    head = "<div><span>BRIDGE OVER THE LAM OPENED TO TRAFFIC</span><span>02/09/2012 08:15:54</span></div>"
    assert read_page(head + TEXT, "vi") == "2012-09-02T08:15:54"


def test_a_reckoned_calendar_gives_way_to_the_day_that_is_stated():
    assert (
        read_page(f"<h1>افتتاح الجسر الجديد في المدينة</h1><p>23/5/2011م - 19/6/1432هـ</p>{TEXT}", "ar") == "2011-05-23"
    )


@pytest.mark.parametrize("written", ["98-03-08", "098/03/08", "98年3月8日"])
def test_years_of_the_republic_are_read_where_the_page_counts_so(written):
    text = "<p>縣府表示，工程預計八個月內完工，屆時可望紓解車流，並提醒民眾外出戴口罩並勤洗手。</p>" * 3
    head = "<p>今天是民國110年4月20日 星期二</p><h1>補助圖書全縣學校受惠</h1>"
    foot = f"<table><tr><th>發布日期</th><td>{written}</td></tr></table>"
    assert read_page(head + text + foot, "zh") == "2009-03-08"


def test_an_order_that_nothing_decides_gives_no_day():
    assert read_page(f"<h1>Bridge opened to traffic</h1><p>05/04/2012</p>{TEXT}") is None


def test_the_order_follows_how_the_text_writes_its_days():
    american = "<p>Officials gathered on August 12, 2003 to mark the end of the work, as advised by the board.</p>"
    assert read_page(f"<h1>Bridge opened to traffic</h1><p>12/06/2003</p>{american}{TEXT}") == "2003-12-06"


def test_without_text_the_day_is_looked_for_beside_the_title():
    page = (
        "<div>Сегодня 20.04.2021</div><ul><li>Новости<li>Экономика</ul><div>21.04.2010</div>"
        "<h3>Урожай зерновых вырос</h3><ul><li><a href='a.pdf'>Список (PDF, 154 Кб)</a></ul>"
    )
    assert read_page(page, "ru") == "2010-04-21"


@pytest.mark.parametrize(
    "lead", ["1 грудня 2003 року відбулося засідання колегії", "Từ ngày 27/3/2016, mọi hồ sơ đất đai"]
)
def test_a_day_that_a_lead_tells_of_is_not_the_published_one(lead):
    assert read_page(f"<h1>Bridge opened to traffic</h1><p>{lead}, {TEXT[3:]}") is None


def test_a_day_first_of_all_over_the_title_of_a_bare_page_is_its_day():
    assert (
        read_page(f"<div align=right>21 Mart 2010 Pazar</div><h2>BRIDGE OPENED TO TRAFFIC</h2>{TEXT}", "tr")
        == "2010-03-21"
    )


@pytest.mark.parametrize("place", ["figure", "div"])
def test_the_day_a_picture_was_taken_is_not_the_published_one(place):
    picture = f"<{place}><img src='snow.jpg' width='400' height='300'><br>Photo: Ada Brook, 16.01.2022</{place}>"
    assert read_page(f"<h1>Bridge opened to traffic</h1>{TEXT}{picture}") is None


def test_a_day_after_the_page_clock_is_not_the_published_one():
    clock, event = "<div>Today: Tuesday 20/4/2021</div>", "<div class=date>29/04/2021</div><p>Theatre for children</p>"
    page = f"{clock}<h1>Bridge opened to traffic</h1>{{}}{TEXT}{event}"
    assert read_page(page.format("<p>28/03/2011, 09:00</p>")) == "2011-03-28T09:00"
    assert read_page(page.format("")) is None


def test_a_notice_board_tells_when_it_was_posted_before_when_it_was_taken_down():
    board = "<dl><dt>Vyvěšeno:</dt><dd>3.3.2012</dd><dt>Sejmuto:</dt><dd>20.3.2012</dd></dl>"
    assert read_page(f"<h1>Bridge opened to traffic</h1>{TEXT}{board}", "cs") == "2012-03-03"
