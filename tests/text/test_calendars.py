"""Other calendars are told as Gregorian."""

from datetime import date, timedelta

import pytest

from newsarchive.text.calendars import (
    from_bikram,
    from_buddhist,
    from_ethiopic,
    from_hijri,
    from_japanese,
    from_minguo,
    from_persian,
)


def test_years_that_only_count_from_another_start() -> None:
    assert (from_buddhist(2555), from_minguo(84), from_minguo(101)) == (2012, 1995, 2012)


@pytest.mark.parametrize(
    ("era", "year", "gregorian"),
    [
        ("明治", 45, 1912),
        ("大正", 1, 1912),
        ("昭和", 64, 1989),
        ("平成", 24, 2012),
        ("令和", 1, 2019),
        ("H", 24, 2012),
        ("平成", 0, None),
        ("江戸", 3, None),
    ],
)
def test_japanese_eras(era: str, year: int, gregorian: int | None) -> None:
    assert from_japanese(era, year) == gregorian


@pytest.mark.parametrize(
    ("persian", "gregorian"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1390, 10, 15), date(2012, 1, 5)),
        ((1398, 11, 29), date(2020, 2, 18)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
    ],
)
def test_persian_days(persian: tuple[int, int, int], gregorian: date) -> None:
    assert from_persian(*persian) == gregorian


@pytest.mark.parametrize("day", [(1400, 12, 30), (1390, 7, 31), (1390, 13, 1), (1390, 1, 32), (0, 1, 1)])
def test_a_day_that_the_persian_calendar_lacks_is_none(day: tuple[int, int, int]) -> None:
    assert from_persian(*day) is None


def test_persian_days_follow_each_other_without_gap() -> None:
    day = from_persian(1300, 1, 1)
    assert day is not None
    for year in range(1300, 1450):
        for month in range(1, 13):
            for number in range(1, 32):
                found = from_persian(year, month, number)
                if found is not None:
                    assert found == day
                    day += timedelta(days=1)


def test_persian_leap_years_are_those_of_the_official_calendar() -> None:
    leaps = [year for year in range(1370, 1410) if from_persian(year, 12, 30)]
    assert leaps == [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408]


def test_hijri_days_are_those_of_umm_al_qura() -> None:
    assert from_hijri(1433, 2, 11) == date(2012, 1, 5)
    assert from_hijri(1445, 9, 1) == date(2024, 3, 11)
    assert from_hijri(1433, 2, 31) is None
    assert from_hijri(1200, 1, 1) is None


@pytest.mark.parametrize(
    ("turn", "first"),
    [
        pytest.param(from_bikram, date(1979, 4, 14), id="bikram"),
        pytest.param(from_ethiopic, date(2043, 9, 12), id="ethiopic"),
    ],
)
def test_days_of_nepal_and_ethiopia_follow_each_other_without_gap(turn, first) -> None:
    days = [turn(year, month, day) for year in range(2036, 2083) for month in range(1, 14) for day in range(1, 33)]
    days = [day for day in days if day is not None]
    assert days == [first + timedelta(days=passed) for passed in range(len(days))]
    assert len(days) > 46 * 365


@pytest.mark.parametrize(
    ("ethiopic", "gregorian"),
    [((2000, 1, 1), date(2007, 9, 12)), ((2003, 13, 6), date(2011, 9, 11)), ((2004, 13, 6), None), ((4, 14, 1), None)],
)
def test_ethiopian_days(ethiopic: tuple[int, int, int], gregorian: date | None) -> None:
    assert from_ethiopic(*ethiopic) == gregorian
