"""The choices of a form are found, and the years and months that they stand for."""

from urllib.parse import parse_qsl

import lxml.html
import pytest

from newsarchive.discover.choices import periods_of
from newsarchive.discover.discovery import discover
from newsarchive.discover.postback import request_of
from newsarchive.model.profile import SiteProfile

URL = "http://a.example/kho.asp"
PROFILE = SiteProfile("a", "http://a.example/")
YEARS = "<select name=nam{more}><option value=2005 selected>2005</option><option value=2004>2004</option></select>"
MONTHS = (
    "<select name=thang><option value=0>Tất cả</option>"
    + "".join(f"<option value={n}>Tháng {n}</option>" for n in (1, 2))
    + "</select>"
)
BUTTON = "<input type=submit name=xem value=Xem>"


def choices(form: str) -> list[tuple[str | None, str]]:
    """The period of each choice, and what it sends."""
    found = discover(lxml.html.document_fromstring(f"<html><body>{form}</body></html>"), URL, PROFILE)
    chosen = []
    for link in found.presses:
        assert link.post is not None
        request = request_of(found.forms[link.post.form], link.post, "utf-8")
        sent = request.body.decode() or request.url.partition("?")[2]
        chosen.append((periods_of(found.forms[link.post.form], [link.post])[0], sent))
    return chosen


def test_each_month_of_each_year_is_sent_as_the_button_sends_it() -> None:
    form = f"<form method=post action=kho.asp>{MONTHS}{YEARS.format(more='')}{BUTTON}</form>"
    assert choices(form) == [
        ("2005", "thang=0&nam=2005&xem=Xem"),
        ("2005-01", "thang=1&nam=2005&xem=Xem"),
        ("2005-02", "thang=2&nam=2005&xem=Xem"),
        ("2004", "thang=0&nam=2004&xem=Xem"),
        ("2004-01", "thang=1&nam=2004&xem=Xem"),
        ("2004-02", "thang=2&nam=2004&xem=Xem"),
    ]


def test_a_search_text_beside_years_is_sent_empty() -> None:
    form = f"<form method=post action=kho.asp><input name=tu>{YEARS.format(more='')}{BUTTON}</form>"
    assert choices(form) == [("2005", "tu=&nam=2005&xem=Xem"), ("2004", "tu=&nam=2004&xem=Xem")]


def test_a_search_form_without_years_offers_nothing() -> None:
    assert choices("<form><input name=q><select name=m><option>Y tế<option>Giáo dục</select></form>") == []


def test_months_that_a_year_fills_belong_to_the_year_that_stands() -> None:
    year = YEARS.format(more=' onchange="this.form.submit()"')
    form = f"<form method=post action=kho.asp>{year}{MONTHS}{BUTTON}</form>"
    assert choices(form) == [
        ("2005", "nam=2005&thang=0"),
        ("2004", "nam=2004&thang=0"),
        ("2005", "nam=2005&thang=0&xem=Xem"),
        ("2005-01", "nam=2005&thang=1&xem=Xem"),
        ("2005-02", "nam=2005&thang=2&xem=Xem"),
    ]


@pytest.mark.parametrize(
    ("options", "period"),
    [
        pytest.param("<option value=2547>2547<option value=2546>2546", "2004", id="buddhist"),
        pytest.param("<option value=93>93年<option value=92>92年", "2004", id="minguo"),
        pytest.param("<option value=0>All<option value=a>2004", "", id="all-years-first"),
    ],
)
def test_years_are_read_in_any_count(options: str, period: str) -> None:
    assert choices(f"<form method=post><select name=y>{options}</select>{BUTTON}</form>")[0][0] == period


def test_months_may_be_named() -> None:
    months = "<select name=m><option value=a>January<option value=b>February</select>"
    form = f"<form method=post>{months}{YEARS.format(more='')}{BUTTON}</form>"
    assert [period for period, _ in choices(form)] == ["2005-01", "2005-02", "2004-01", "2004-02"]


def test_every_day_of_a_month_is_asked_for_at_once_or_not_at_all() -> None:
    days = "".join(f"<option value={n}>{n}" for n in range(1, 32))
    form = f"<form method=post>{YEARS.format(more='')}{{}}{BUTTON}</form>"
    assert choices(form.format(f"<select name=d>{days}</select>")) == []
    every = choices(form.format(f"<select name=d><option value=0>All{days}</select>"))
    assert [dict(parse_qsl(sent))["d"] for _, sent in every] == ["0", "0"]


def test_a_select_whose_options_are_pages_is_a_menu() -> None:
    pages = "<select name=s><option value=''>Năm<option value=2004.htm>2004<option value=2003.htm>2003</select>"
    form = f"<form name=f>{pages}<input type=button value=Go onclick='go()'></form>"
    found = discover(lxml.html.document_fromstring(f"<html><body>{form}</body></html>"), URL, PROFILE)
    assert [link.url for link in found.links] == ["http://a.example/2004.htm", "http://a.example/2003.htm"]
    assert found.presses == ()
