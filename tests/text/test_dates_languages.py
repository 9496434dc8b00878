"""Dates of many languages are read to what they state, and to nothing more."""

import pytest

from newsarchive.text.dates import find_dates

PHRASES = {
    # Vietnamese
    "Thứ Tư, 08/04/2015, 08:11 [GMT+7]": "2015-04-08T08:11+07:00",
    "Thứ năm - 24/06/2021 15:51 1.320 0": "2021-06-24T15:51",
    "16:20, Thứ Hai, 2-10-2023 363 0": "2023-10-02T16:20",
    "Thứ ba, 25 Tháng 1 2022 16:22": "2022-01-25T16:22",
    "Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27": "2019-08-23T09:25:27",
    "Hà Nội, ngày 05 tháng 01 năm 2012": "2012-01-05",
    "ngày 5 tháng Giêng năm 2012": "2012-01-05",
    "Tháng Mười Hai 29, 2013, 14:14": "2013-12-29T14:14",
    "ngày 29 tháng mười hai năm 2013": "2013-12-29",
    "Cập nhật lần cuối Tháng 11 14, 2024": "2024-11-14",
    "Cập nhật lúc 14h30, ngày 5/1/2012": "2012-01-05T14:30",
    "lúc 08:11 SA ngày 5/1/2012": "2012-01-05T08:11",
    "05/01/2012 02:05:30 CH": "2012-01-05T14:05:30",
    "lúc 14 giờ 30 phút ngày 5/1/2012": "2012-01-05T14:30",
    "8h30 tối 5/1/2012": "2012-01-05T20:30",
    "Thứ 5, 05/01/2012": "2012-01-05",
    "Chủ nhật, 8/1/2012": "2012-01-08",
    "Thứ Năm ,05/01/2012 -14:30 PM": "2012-01-05T14:30",
    "14h:30', ngày 5/1/2012": "2012-01-05T14:30",
    "05-Th1-2012": "2012-01-05",
    "5 thg 1, 2012": "2012-01-05",
    "diễn ra đầu tháng 01/2012.": "2012-01",
    "tháng 1 năm 2012": "2012-01",
    "T1/2012": "2012-01",
    "NGÀY 5 THÁNG 1 NĂM 2012": "2012-01-05",
    # English
    "Thursday, January 5th, 2012, 2:30 p.m.": "2012-01-05T14:30",
    "5 January 2012 at 14:30": "2012-01-05T14:30",
    "5th of January, 2012": "2012-01-05",
    "[Sept] 04, 2014.": "2014-09-04",
    "Jan. 5, 2012, 12:05 a.m.": "2012-01-05T00:05",
    "12:05 PM, Jan 5, 2012": "2012-01-05T12:05",
    "05-Jan-2012": "2012-01-05",
    "05-JAN-12": "2012-01-05",
    "Jan 5, '12": "2012-01-05",
    "2012-Jan-05": "2012-01-05",
    "Posted: 10/05/2012 5:30 PM EDT": "2012-10-05T17:30-04:00",
    "Thu Jan 05 2012 14:30:00 GMT+0700 (ICT)": "2012-01-05T14:30:00+07:00",
    "March 2012": "2012-03",
    "Thu, 05 Jan 2012 14:30:00 +0700": "2012-01-05T14:30:00+07:00",
    "Thu Jan  5 14:30:25 2012": "2012-01-05T14:30:25",
    "2:30 PM EST, January 5, 2012": "2012-01-05T14:30-05:00",
    # French, Spanish, Portuguese, Italian
    "jeudi 5 janvier 2012 à 14 h 30": "2012-01-05T14:30",
    "1er février 2012": "2012-02-01",
    "Publié le 5 août 2012": "2012-08-05",
    "5 aout 2012": "2012-08-05",
    "jueves, 5 de enero de 2012 - 14:30": "2012-01-05T14:30",
    "noviembre 18, 2024": "2024-11-18",
    "5 de setiembre del 2012": "2012-09-05",
    "quinta-feira, 5 de janeiro de 2012 às 14h30": "2012-01-05T14:30",
    "5 de março de 2012": "2012-03-05",
    "giovedì 5 gennaio 2012 ore 14.30": "2012-01-05T14:30",
    "1° febbraio 2012": "2012-02-01",
    # Indonesian, Malay
    "Kamis, 5 Januari 2012 14:30 WIB": "2012-01-05T14:30+07:00",
    "Kamis, 5 Januari 2012 pukul 14.30 WIB": "2012-01-05T14:30+07:00",
    "10 Agustus 2020": "2020-08-10",
    "Khamis, 5 Mac 2012": "2012-03-05",
    "5 Ogos 2012, 2:30 petang": "2012-08-05T14:30",
    # German, Dutch, Scandinavian
    "Donnerstag, den 5. Jänner 2012, um 14:30 Uhr": "2012-01-05T14:30",
    "Do, 05.01.2012 14.30 Uhr": "2012-01-05T14:30",
    "5. März 2012": "2012-03-05",
    "donderdag 5 januari 2012": "2012-01-05",
    "torsdag den 5. januar 2012 kl. 14.30": "2012-01-05T14:30",
    "5 januari 2012": "2012-01-05",
    "12.5.2020 klo 16:45": "2020-05-12T16:45",
    # Russian, Ukrainian, Bulgarian, Serbian
    "четверг, 5 января 2012 г., 14:30": "2012-01-05T14:30",
    "5 января 2012 года": "2012-01-05",
    "Октябрь 13, 2024": "2024-10-13",
    "13 авг. 2005 г. 19:13": "2005-08-13T19:13",
    "05.01.2012 в 14:30 МСК": "2012-01-05T14:30+03:00",
    "5 січня 2012 року": "2012-01-05",
    "четвер, 5 травня 2022": "2022-05-05",
    "5 януари 2012": "2012-01-05",
    "27. siječnja 1994.": "1994-01-27",
    # other European
    "5 stycznia 2012 r.": "2012-01-05",
    "5. července 2012": "2012-07-05",
    "5 ianuarie 2012": "2012-01-05",
    "2014. január 5., 14:30": "2014-01-05T14:30",
    "Πέμπτη, 5 Ιανουαρίου 2012": "2012-01-05",
    "5 Ocak 2012 Perşembe 14:30": "2012-01-05T14:30",
    "5 HAZİRAN 2012 SALI, 14:30": "2012-06-05T14:30",
    "5 KASIM 2012": "2012-11-05",
    "5.I.2012": "2012-01-05",
    # Thai, Lao, Khmer
    "วันพฤหัสบดีที่ 5 มกราคม พ.ศ. 2555": "2012-01-05",
    "วันที่ 5 ม.ค. 2555 เวลา 14.30 น.": "2012-01-05T14:30",
    "5 ม.ค. 55": "2012-01-05",
    "5มกราคม2555": "2012-01-05",
    "5 มกราคม 2012": "2012-01-05",
    "5/1/2555": "2012-01-05",
    "๕ มกราคม ๒๕๕๕": "2012-01-05",
    "ธันวาคม 11, 2014, 08:55 PM": "2014-12-11T20:55",
    "ວັນທີ 5 ມັງກອນ 2012": "2012-01-05",
    "ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០១២": "2012-01-05",
    # East Asia
    "2012年1月5日 14:30": "2012-01-05T14:30",
    "于2012年1月5日在北京": "2012-01-05",
    "２０１２年１月５日": "2012-01-05",
    "二〇一二年一月五日": "2012-01-05",
    "二○一二年十二月二十五日": "2012-12-25",
    "2012年1月5日 星期四 下午3:05": "2012-01-05T15:05",
    "2012年1月": "2012-01",
    "十一月 13, 2024": "2024-11-13",
    "84年07月14日": "1995-07-14",
    "平成24年（2012年）1月5日": "2012-01-05",
    "2012年（平成24年）1月5日": "2012-01-05",
    "中華民國101年1月5日": "2012-01-05",
    "民國 84 年 7 月 14 日": "1995-07-14",
    "平成24年1月5日": "2012-01-05",
    "令和元年5月1日(水) 午後3時15分": "2019-05-01T15:15",
    "昭和64年1月7日": "1989-01-07",
    "2016年3月20日(日) 21時40分": "2016-03-20T21:40",
    "2012년 1월 5일 (목) 오후 3:05": "2012-01-05T15:05",
    "2012년 1월 5일 9시 5분": "2012-01-05T09:05",
    "11월 13, 2024": "2024-11-13",
    # Arabic, Persian, Hebrew, Urdu
    "الخميس 5 يناير 2012": "2012-01-05",
    "٥ يناير ٢٠١٢": "2012-01-05",
    "5 كانون الثاني 2012": "2012-01-05",
    "5 كانون الثاني (يناير) 2012": "2012-01-05",
    "11 صفر 1433": "2012-01-05",
    "11 صفر 1433 هـ": "2012-01-05",
    "۱۵ دی ۱۳۹۰": "2012-01-05",
    "پنجشنبه ۱۵ دی ۱۳۹۰ - ۱۴:۳۰": "2012-01-05T14:30",
    "۱۳۹۰/۱۰/۱۵": "2012-01-05",
    "5 בינואר 2012": "2012-01-05",
    "5 جنوری، 2012": "2012-01-05",
    # India and around
    "गुरुवार 5 जनवरी 2012": "2012-01-05",
    "५ जनवरी २०१२": "2012-01-05",
    "25শে মার্চ 1971": "1971-03-25",
    "الخميس، 5 يناير/كانون الثاني 2012": "2012-01-05",
    "پنج\u200cشنبه، ۱۵ دی ۱۳۹۰": "2012-01-05",
    "٠٥/٠١/٢٠١٢": "2012-01-05",
    "05\u200f/13\u200f/2012": "2012-05-13",
    # numbers alone
    "2012-01-05": "2012-01-05",
    "2012/1/5 14:30": "2012-01-05T14:30",
    "2012.01.05": "2012-01-05",
    "2012-01-05T14:30:00+07:00": "2012-01-05T14:30:00+07:00",
    "2012-01-05T07:30:00.000Z": "2012-01-05T07:30:00Z",
    "2012-01-05 14:30:00 UTC": "2012-01-05T14:30:00Z",
    "25/12/98": "1998-12-25",
    "25.12.2012, 14:30": "2012-12-25T14:30",
    # glued and in the middle of things
    "…19/02/2017": "2017-02-19",
    "hội nghị tổng kết)25/03/2017 15:02:43": "2017-03-25T15:02:43",
    "VĂN HÀO - TRẦN HỮU 30/04/2016 11:39": "2016-04-30T11:39",
    "Ngày đăng 23/01/2019 | 08:16 | View count: 5770": "2019-01-23T08:16",
    "Friday, October 09, 2015/Categories: News": "2015-10-09",
    "— by a name — last modified Jan 19, 2017 03:04 PM": "2017-01-19T15:04",
}


@pytest.mark.parametrize(("phrase", "edtf"), PHRASES.items(), ids=list(PHRASES))
def test_a_phrase_is_read_to_what_it_states(phrase: str, edtf: str) -> None:
    assert [found.edtf for found in find_dates(phrase)] == [edtf]


WITH_LANGUAGE = [
    ("5 Januari 2012 14.30", "id", "2012-01-05T14:30"),
    ("12 listopada 2012", "hr", "2012-10-12"),
    ("12 listopada 2012", "pl", "2012-11-12"),
    ("05.01.12", "de", "2012-01-05"),
    ("5/1/55", "th", "2012-01-05"),
    ("1390/10/15", "fa", "2012-01-05"),
    ("11/02/1433", "ar", "2012-01-05"),
    ("101/01/05", "zh-TW", "2012-01-05"),
    ("98年5月1日", "zh-CN", "1998-05-01"),
    ("24年12月26日", "ja", "2024-12-26"),
]


@pytest.mark.parametrize(("phrase", "language", "edtf"), WITH_LANGUAGE, ids=[f"{c[1]}:{c[0]}" for c in WITH_LANGUAGE])
def test_the_language_of_the_page_settles_a_reading(phrase: str, language: str, edtf: str) -> None:
    assert [found.edtf for found in find_dates(phrase, language=language)] == [edtf]


CALENDARS = [
    ("5 มกราคม 2555", "buddhist"),
    ("84年07月14日", "minguo"),
    ("平成24年1月5日", "japanese"),
    ("11 صفر 1433", "hijri"),
    ("۱۵ دی ۱۳۹۰", "persian"),
    ("5 January 2012", "gregorian"),
]


@pytest.mark.parametrize(("phrase", "calendar"), CALENDARS, ids=[c[1] for c in CALENDARS])
def test_the_calendar_that_was_read_is_named(phrase: str, calendar: str) -> None:
    assert find_dates(phrase)[0].calendar == calendar


def test_two_dates_of_one_line_come_in_their_order() -> None:
    line = "Updated on Thu, 13/03/2014 - 14:28 Submitted by markbraggins on Tue, 04/03/2014 - 14:38"
    assert [found.edtf for found in find_dates(line)] == ["2014-03-13T14:28", "2014-03-04T14:38"]


def test_the_span_covers_weekday_date_and_time() -> None:
    text = "Tin tức | Thứ Tư, 08/04/2015, 08:11 [GMT+7] | In"
    found = find_dates(text)[0]
    assert text[found.start : found.end] == found.raw == "Thứ Tư, 08/04/2015, 08:11 [GMT+7]"


def test_the_raw_phrase_keeps_the_digits_of_the_page() -> None:
    assert find_dates("ลงวันที่ ๕ มกราคม ๒๕๕๕")[0].raw.endswith("๕ มกราคม ๒๕๕๕")


def test_a_limit_stops_the_search() -> None:
    assert len(find_dates("5 January 2012; " * 9, limit=3)) == 3


def test_bare_years_come_only_when_asked_for() -> None:
    assert find_dates("Năm 2012, Đảng bộ quyết tâm") == []
    assert [found.edtf for found in find_dates("Năm 2012, Đảng bộ quyết tâm", years=True)] == ["2012"]


def test_precision_names_the_smallest_stated_part() -> None:
    phrases = ("tháng 1 năm 2012", "5 January 2012", "5 January 2012 14:30", "5 January 2012 14:30:05")
    assert [find_dates(phrase)[0].precision for phrase in phrases] == ["month", "day", "minute", "second"]


def test_a_limit_asked_for_before_takes_nothing_from_later_readers() -> None:
    text = "5 January 2012 - 7 January 2012"
    assert [found.in_range for found in find_dates(text, limit=1)] == [False]
    found = find_dates(text)
    assert [date.in_range for date in found] == [True, True]
    found.clear()
    assert len(find_dates(text)) == 2
