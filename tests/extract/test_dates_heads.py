"""The published day in heads of pages: letterheads, stamps over the title, clocks, counters, paths."""

from typing import Any

import pytest

import newsarchive

TITLE = "Bridge over the Lam opened after two years of work"
BODY = "".join(
    f"<p>The district opened part {part} of the bridge on the river, and traffic began at once in both directions.</p>"
    for part in ("one", "two", "three")
)
CLOCK = "<table width='100%'><tr><td>Tuesday, April 20, 2021</td></tr></table>"
MENU = "".join(f"<p><a href='/{name}.html'>{name}</a></p>" for name in ("News", "Notices", "Speeches", "Tenders"))


def record(inside: str, lang: str = "en", url: str | None = None, head: str = "") -> dict[str, Any]:
    html = f"<html lang='{lang}'><head><title>Portal</title>{head}</head><body>{inside}</body></html>"
    return newsarchive.parse(html, url).to_record()


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        pytest.param("<div align='right'>13-December, 2012</div>", "2012-12-13", id="right"),
        pytest.param("<center>Thursday, December 13, 2012</center>", "2012-12-13", id="weekday"),
        pytest.param("<p align='right'>Lamford, 13 December 2012<br>Ref. No.: 1633</p>", "2012-12-13", id="letterhead"),
    ],
)
def test_a_day_over_the_title_is_the_published_one_where_the_page_tells_its_today_elsewhere(stamp, day):
    office = "<table><tr><td>County of Lamford<br>Press Office</td></tr><tr><td>Town Hall, Lamford</td></tr></table>"
    page = f"{CLOCK}{office}{MENU}{stamp}<p align='center'>STATEMENT</p><h2>{TITLE}</h2>{BODY}"
    assert record(page)["published"] == day


def test_the_only_day_over_the_title_is_a_clock_when_it_stands_alone_at_the_right():
    stamp = "<div align='right'>Tuesday, April 20, 2021</div>"
    assert record(f"{MENU}{stamp}<h2>{TITLE}</h2>{BODY}")["published"] is None


@pytest.mark.parametrize(
    ("counter", "lang"),
    [
        pytest.param("Visitors 0015001 since 1 January 2004", "en", id="en"),
        pytest.param("Besucher 15001 seit dem 1. Januar 2004", "de", id="de"),
        pytest.param("Lượt truy cập 15001 từ ngày 01/01/2004", "vi", id="vi"),
        pytest.param("สถิติผู้เข้าชม 0015001 ตั้งแต่ 1 มกราคม 2547", "th", id="th"),
    ],
)
def test_the_day_since_which_visitors_are_counted_is_never_the_published_one(counter, lang):
    assert record(f"{MENU}<p>{counter}</p><h2>{TITLE}</h2>{BODY}", lang)["published"] is None


def test_a_labelled_day_after_the_text_beats_the_day_before_it_in_the_path():
    page = f"<h1>{TITLE}</h1>{BODY}<p>Veröffentlicht am 12. Apr 2014 in der Rubrik Brücken</p>"
    assert record(page, "de", "http://kreis.example/presse/2014/04/11-bridge.html")["published"] == "2014-04-12"


def test_a_box_beside_the_article_does_not_hide_the_day_under_the_title():
    aside = f"<div><h3>Newsflash</h3><p>{'It has never been easier to build a web site of your own. ' * 2}</p></div>"
    head = f"<h2>{TITLE}</h2><table><tr><td>Written by Administrator</td></tr><tr><td>Tuesday, 08 January 2013 06:23</td></tr></table>"  # noqa: E501 - one row of mark-up
    assert record(f"{MENU}{aside}{head}{BODY}")["published"] == "2013-01-08T06:23"


def test_the_day_of_a_meeting_in_the_text_is_not_the_published_one():
    facts = "<p>Date : 2 June 2011 Thursday</p><p>Time : 14:00</p><p>Place : Town Hall</p>"
    stamp = "<center>26 May 2011 Thursday</center>"
    menu = CLOCK + MENU + "".join(f"<p>{word}</p>" for word in ("Home", "Portal of the county", "Weather"))
    assert record(f"{menu}{stamp}<h2>{TITLE}</h2>{BODY}{facts}{BODY}")["published"] == "2011-05-26"


def test_the_day_in_the_row_that_is_headed_published_wins_over_the_rows_beside_it():
    rows = (
        ("Wytworzył:", "9 stycznia 2013"),
        ("Opublikował:", "11 stycznia 2013, 10:20"),
        ("Ostatnia zmiana:", "13 stycznia 2013, 09:11"),
    )
    table = "".join(f"<tr><th>{label}</th><td>Jan Lis ({day})</td></tr>" for label, day in rows)
    page = f"{MENU}<h2>{TITLE}</h2>{BODY}<table>{table}</table>"
    assert record(page, "pl")["published"] == "2013-01-11T10:20"


@pytest.mark.parametrize(
    ("head", "behind", "lang"),
    [
        pytest.param("<p>Publié le 03/06/2012 - Mis à jour le 11/06/2012 à 10:20</p>", "", "fr", id="one-line"),
        pytest.param(
            "<p>03/06/2012</p>",
            "<p>Xem 604 lần <b>Sửa lần cuối ngày Thứ hai, 11 Tháng 6 2012</b></p>",
            "vi",
            id="label-within-a-line",
        ),
        pytest.param(
            "<p>03/06/2012</p>", "<p>Copyright © Portal. Licence 02/GP of 14/01/2013.</p>", "fr", id="licence"
        ),
        pytest.param(
            "<p>By Ann Li on 3 June 2012 00:00 (747 hits)</p>",
            f"{BODY}<div>Re: {TITLE}</div><p>Ben</p><p>x</p><p>Posted: 9 October 2012 Updated: 10 October 2012</p>",
            "en",
            id="comment",
        ),
    ],
)
def test_a_day_of_change_licence_or_comment_never_beats_the_told_one(head, behind, lang):
    assert str(record(f"{MENU}<h2>{TITLE}</h2>{head}{BODY}{behind}", lang)["published"])[:10] == "2012-06-03"


def test_the_clock_of_a_column_behind_the_text_is_not_the_published_day():
    side = "<div><h3>Schedule</h3><p><strong>Tuesday, April 20, 2021</strong></p></div>"
    foot = "<div>Copyright 2021 | Last Modified: 04/20/2021</div>"
    stamp = "<p>Thursday, March 22, 2012</p>"
    assert record(f"<h1>Newsroom</h1>{MENU}{stamp}<h2>{TITLE}</h2>{BODY}{side}{foot}")["published"] == "2012-03-22"


def test_a_lead_that_a_mark_of_its_script_closes_is_prose():
    lead = "<p>জেলা প্রশাসক ১৭ আগস্ট ২০০৯ তারিখে নতুন সেতু উদ্বোধন করেন এবং সবাইকে ধন্যবাদ জানান।</p>"
    text = "<p>জেলা প্রশাসন ঘোষণা করেছে যে তিনটি উপজেলায় নতুন রাস্তা নির্মাণ করা হবে এবং জনগণ উপকৃত হবে।</p>" * 3
    page = f"{MENU}<h2>তিনটি উপজেলায় নতুন রাস্তা নির্মাণ শুরু</h2>{lead}{text}<p>প্রকাশের তারিখ: ১৩-১২-২০০৯</p>"
    assert record(page, "bn")["published"] == "2009-12-13"
