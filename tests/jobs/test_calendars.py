"""Calendars are walked back from month to month for as long as their days have news."""

from datetime import date, timedelta

import pytest

DAYS = {date(2021, 4, 2): 4, date(2021, 3, 25): 5, date(2020, 11, 12): 6, date(2020, 11, 20): 7}


@pytest.fixture
def calendar(village, pages):
    """Months that link those beside them without end; `held` has the story of a day, `linked` which days are links."""

    def open_calendar(held: dict[date, int], linked) -> None:
        first = date(2010, 1, 1)
        for _ in range(250):
            before, after = first - timedelta(days=1), first + timedelta(days=31)
            days = [first + timedelta(days=n) for n in range(28)]
            cells = "".join(f"<a href='/kho.asp?ngay={day}'>{day.day}</a>" for day in days if linked(day))
            steps = f"<a href='/kho.asp?thang={before:%Y-%m}'>«</a><a href='/kho.asp?thang={after:%Y-%m}'>»</a>"
            page = f"<html><body>{steps}{cells}</body></html>"
            village.pages[f"/kho.asp?thang={first:%Y-%m}"] = page
            if first == date(2021, 4, 1):
                village.pages["/kho.asp"] = page
            for day in days:
                items = [held[day]] if day in held else []
                village.pages[f"/kho.asp?ngay={day}"] = pages.listing(items)
            first = after.replace(day=1)
        village.pages["/"] = pages.listing([1, 2, 3], more="<a href='/kho.asp'>Tin theo ngày</a>")
        for n in range(1, 8):
            village.pages[f"/n.asp?id={n}"] = pages.story(n)

    return open_calendar


def test_months_are_walked_back_while_days_have_news(village, crawls, calendar) -> None:
    calendar(DAYS, lambda day: day in DAYS)
    crawls.run()
    assert crawls.titles() == set(range(1, 8))
    months = [one for one in village.asked if "thang=" in one]
    assert len(months) < 20
    assert not [one for one in months if one > "/kho.asp?thang=2021-04"]


def test_a_calendar_of_empty_days_is_left_soon(village, crawls, calendar) -> None:
    calendar({}, lambda _: True)
    crawls.run()
    assert len([one for one in village.asked if "kho" in one]) <= 6


@pytest.mark.parametrize(("shown", "most"), [(40, 6), (20, 40)], ids=["in another list too", "older ones nowhere else"])
def test_months_are_read_out_where_they_have_news_of_their_own(village, crawls, pages, shown: int, most: int) -> None:
    months = [f"/kho.asp?nam={2012 - n // 12}&thang={n % 12 + 1}" for n in range(40)]
    archive = "".join(f"<a href='{month}'>{month[-2:]}</a>" for month in months)
    village.pages["/"] = pages.listing(list(range(1, shown + 1)), more="<a href='/kho.asp'>Kho tin</a>")
    village.pages["/kho.asp"] = f"<html><body>{archive}</body></html>"
    for n, month in enumerate(months, 1):
        village.pages[month] = pages.listing([n])
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == set(range(1, 41))
    assert sum("thang" in one for one in village.asked) <= most
