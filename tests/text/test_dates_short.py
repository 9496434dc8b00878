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
        pytest.param("Version 2007.11.13", "en", [], id="version-by-year"),
    ],
)
def test_short_days_are_read_and_versions_are_not(text, language, expected):
    assert [found.edtf for found in find_dates(text, language=language)] == expected
