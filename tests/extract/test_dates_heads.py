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
