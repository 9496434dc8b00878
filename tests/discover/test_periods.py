"""The month or day that an address names is read, and calendars are told from pagers."""

import lxml.html
import pytest

from newsarchive.discover.discovery import discover
from newsarchive.discover.pagers import is_step
from newsarchive.discover.periods import period_of_url
from newsarchive.model.profile import SiteProfile

PROFILE = SiteProfile("a", "http://a.example/")


@pytest.mark.parametrize(
    ("address", "period"),
    [
        pytest.param("/kho.php?ngay=05/03/2012", "2012-03-05", id="day-first"),
        pytest.param("/kho.php?ngay=05%2F03%2F2012", "2012-03-05", id="escaped"),
        pytest.param("/2012/03/05/", "2012-03-05", id="folders"),
        pytest.param("/kho/2012-3/", "2012-03", id="month"),
        pytest.param("/kho.php?d=20120305", "2012-03-05", id="eight-digits"),
        pytest.param("/kho.php?nam=2012&thang=3&ngay=5", "2012-03-05", id="three-fields"),
        pytest.param("/kho.php?y=2012&m=13", None, id="no-such-month"),
        pytest.param("/tin.php?id=20129", None, id="a-number"),
        pytest.param("/tin.php?nam=2012", None, id="a-year"),
    ],
)
def test_the_period_in_an_address(address: str, period: str | None) -> None:
    assert period_of_url("http://a.example" + address) == period


def found(html: str, url: str = "http://a.example/kho.php?thang=2012-03"):
    return discover(lxml.html.document_fromstring(f"<html><body>{html}</body></html>"), url, PROFILE)


def test_the_days_of_a_calendar_turn_no_pages() -> None:
    page = found("<a href='?ngay=2012-03-02'>2</a><a href='?ngay=2012-03-09'>9</a>")
    assert page.turns == ()
    assert len(page.links) == 2


def test_the_month_before_is_no_page_that_was_left_behind() -> None:
    page = found("<a href='?thang=2012-02'>«</a><a href='?thang=2012-04'>»</a>")
    assert page.turns == page.backs == ()


@pytest.mark.parametrize("text", ["Tháng 2", "« Tháng Hai"])
def test_the_month_before_may_be_called_by_its_name(text: str) -> None:
    page = found(f"<a href='?thang=2012-02'>{text}</a>")
    assert is_step(page.links[0], "http://a.example/kho.php?thang=2012-03")


def test_the_pages_of_one_month_are_turned() -> None:
    page = found("<a href='?thang=2012-03&page=2'>2</a><a href='?thang=2012-03&page=2'>»</a>")
    assert [turn.number for turn in page.turns] == [2]
