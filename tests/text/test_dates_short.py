"""Days in short forms: two-digit Buddhist years behind a short month, slashes behind words that also head versions."""

import pytest

from newsarchive.text.dates import find_dates


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("5 มี.ค. 52 เข้าชม : 234 ครั้ง", "th", ["2009-03-05"], id="thai-before-a-counter"),
        pytest.param("3 ม.ค. 54  อ่าน 12", "th", ["2011-01-03"], id="thai-before-a-number"),
        pytest.param("Press Release 2007/11/13", "en", ["2007-11-13"], id="release-of-a-day"),
        pytest.param("Release 2.11.13", "en", [], id="release-of-software"),
        pytest.param("Mis en ligne le 05.03.09", "fr", ["2009-03-05"], id="behind-a-word-of-days"),
        pytest.param("Mis en ligne le 05.03.09 Rubrique : Eau", "fr", ["2009-03-05"], id="before-a-word"),
        pytest.param("Mis en ligne 05.03.09.11.12", "fr", [], id="telephone"),
        pytest.param("Version 2007.11.13", "en", [], id="version-by-year"),
    ],
)
def test_short_days_are_read_and_versions_are_not(text, language, expected):
    assert [found.edtf for found in find_dates(text, language=language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("08.07.22", "ko", ["2008-07-22"], id="korea"),
        pytest.param("08-07-22", "zh-CN", ["2008-07-22"], id="china"),
        pytest.param("'08/07/22", "ja", ["2008-07-22"], id="japan-apostrophe"),
        pytest.param("20.07.22", "ja", [], id="japan-of-an-era-or-not"),
        pytest.param("H20/7/22", "ja", ["2008-07-22"], id="heisei"),
        pytest.param("[H18.3.5]", "ja", ["2006-03-05"], id="heisei-in-brackets"),
        pytest.param("平２０．７．２２", "ja", ["2008-07-22"], id="heisei-full-width"),
        pytest.param("H20/7/22", "en", [], id="no-era-of-another-language"),
        pytest.param("۹۰/۱۰/۱۵", "fa", ["2012-01-05"], id="persian"),
        pytest.param("تاریخ: 90/10/15", "fa", ["2012-01-05"], id="persian-latin-digits"),
    ],
)
def test_a_year_of_two_digits_leads_where_the_language_says_so(text, language, expected):
    assert [found.edtf for found in find_dates(text, language=language)] == expected
