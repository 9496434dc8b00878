"""What is no date gives none, and what can be read in two ways says so."""

import pytest

from newsarchive.text.dates import edtf_day, find_dates

NO_DATES = """\
số 247/TB-BTP
87/GP-BC
Nghị định 12/2012/NĐ-CP
Quyết định số 05/2012/QĐ-UBND
Số: 12/5/2012/CV
TCVN ISO 9001:2008
v1.2.2012
version 1.12.2012.3
Opera 69.0.3686.49
192.168.10.12
ĐT: 04.38.45.2012
Tel 0912.05.2012
Fax: 024-3845-2012
giá 1.200.000 đồng
1.320 0
giai đoạn 2006 - 2010
2012/2013
niên khóa 2011-2012
5-7/1/2012
5-7 January 2012
từ 1-3/5/2012
http://x.vn/2012/01/05/abc.html
/upload/2012-01-05/img.jpg
img_2012-01-05.jpg
ISBN 978-0-12-2012
trong 5 năm 2010
12 tháng 2012
15:30:12
50/50/12
1/2/3
0/0/2012
32/13/2012
30/02/2012
29 February 2011
2012-13-01
5 may 20 people
10. April 34 neue Rekorde
12/24/48
Windows 95, 98
60 000 000
1,2,2012
$5.12.2012
08:11
Thứ 5
Quý I/2012
Lớp 12, 2012
5 January
ngày 5/1
hôm nay
zum Anlass des 1958
13 صفر 9999
31 صفر 1433
""".splitlines()


@pytest.mark.parametrize("text", NO_DATES)
def test_numbers_that_are_no_date_give_none(text: str) -> None:
    assert find_dates(text) == []


def test_day_and_month_that_could_be_swapped_are_offered_both_ways() -> None:
    found = find_dates("05/10/2018 - 14:30")[0]
    assert (found.edtf, found.ambiguous, found.other) == ("2018-10-05T14:30", True, "2018-05-10T14:30")


DECIDED = [
    ("day_first", "05/10/2018", {"day_first": True}, "2018-10-05"),
    ("month_first", "05/10/2018", {"day_first": False}, "2018-05-10"),
    ("Vietnamese", "05/10/2018", {"language": "vi"}, "2018-10-05"),
    ("American", "05/10/2018", {"language": "en-US"}, "2018-05-10"),
    ("a value over 12", "13/10/2018", {"day_first": False}, "2018-10-13"),
    ("a value over 12, second", "10/13/2018", {"day_first": True}, "2018-10-13"),
    ("equal values", "05/05/2018", {}, "2018-05-05"),
    ("the word before", "Ngày đăng: 05/10/2018", {}, "2018-10-05"),
    ("a Spanish label", "Fecha: 05/10/2018", {}, "2018-10-05"),
    ("half of the day", "05/10/2018 08:11 SA", {}, "2018-10-05T08:11"),
    ("a dot", "05.10.2018", {}, "2018-10-05"),
    ("a Buddhist year", "05/10/2561", {}, "2018-10-05"),
]


@pytest.mark.parametrize(("text", "options", "edtf"), [case[1:] for case in DECIDED], ids=[case[0] for case in DECIDED])
def test_evidence_decides_the_order(text: str, options: dict[str, object], edtf: str) -> None:
    found = find_dates(text, **options)[0]  # type: ignore[arg-type]  options of one case
    assert (found.edtf, found.ambiguous) == (edtf, False)


@pytest.mark.parametrize(("text", "edtf"), [("Fri, 05/10/2018", "2018-10-05"), ("Thu, 05/10/2018", "2018-05-10")])
def test_a_weekday_decides_the_order(text: str, edtf: str) -> None:
    found = find_dates(text)[0]
    assert (found.edtf, found.ambiguous, found.weekday_fits) == (edtf, False, True)


def test_a_weekday_that_does_not_fit_is_told() -> None:
    assert find_dates("Thứ Ba, 23/01/2019")[0].weekday_fits is False
    assert find_dates("Thứ Tư, 23/01/2019")[0].weekday_fits is True
    assert find_dates("23/01/2019")[0].weekday_fits is None


@pytest.mark.parametrize("text", ["12.11.2021 Die Klimakrise", "am 26. September 2019 an der THM", "FR, 28.2.2013"])
def test_a_short_word_beside_a_date_is_no_weekday_unless_it_fits(text: str) -> None:
    assert find_dates(text)[0].weekday_fits is None


def test_the_weekday_of_the_next_date_is_not_taken() -> None:
    first, second = find_dates("Freitag, 15. April 2016 Samstag, 4. März 2017")
    assert (first.weekday_fits, second.weekday_fits) == (True, True)


def test_the_ends_of_a_span_are_marked() -> None:
    assert [found.in_range for found in find_dates("từ 05/01/2012 đến 17/01/2012")] == [True, True]
    assert [found.in_range for found in find_dates("05/01/2012 - 17/01/2012")] == [True, True]
    assert [found.in_range for found in find_dates("25/01/2012. 27/01/2012")] == [False, False]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("05.11.2021 01:35 Min", "2021-11-05"),
        ("03:07 Min. | 25.04.2024", "2024-04-25"),
        ("25.04.2024 25:61", "2024-04-25"),
        ("Published 3rd Nov 2023, 09:25 GMT - 3 min read", "2023-11-03T09:25Z"),
        ("25/12/2012, 3 p.m.", "2012-12-25"),
    ],
)
def test_a_length_or_an_impossible_hour_is_no_time_of_day(text: str, edtf: str) -> None:
    assert [found.edtf for found in find_dates(text)] == [edtf]


def test_a_zone_that_several_countries_share_is_not_guessed() -> None:
    assert find_dates("January 5, 2012 2:30 PM CST")[0].edtf == "2012-01-05T14:30"


@pytest.mark.parametrize(
    ("edtf", "day"),
    [
        ("2012-01-05T14:30+07:00", "2012-01-05"),
        ("2012-01-05", "2012-01-05"),
        ("2012-01", None),
        ("2012-01~", None),
        ("", None),
    ],
)
def test_the_day_of_an_edtf_value(edtf: str, day: str | None) -> None:
    assert edtf_day(edtf) == day
