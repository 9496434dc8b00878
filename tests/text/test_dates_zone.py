"""Stated times get the zone that a site's profile names, and nothing else does."""

import pytest

from newsarchive.text.dates_zone import with_zone, zone


@pytest.mark.parametrize(
    ("edtf", "name", "expected"),
    [
        pytest.param("2012-01-05T14:30", "Asia/Ho_Chi_Minh", "2012-01-05T14:30+07:00", id="minutes"),
        pytest.param("2012-01-05T14:30:09", "+05:45", "2012-01-05T14:30:09+05:45", id="seconds-and-an-offset"),
        pytest.param("2012-01-05T14:30", "Europe/Berlin", "2012-01-05T14:30+01:00", id="winter"),
        pytest.param("2012-07-05T14:30", "Europe/Berlin", "2012-07-05T14:30+02:00", id="summer"),
        pytest.param("2012-07-05T14:30", "America/St_Johns", "2012-07-05T14:30-02:30", id="west"),
        pytest.param("2012-07-05T14:30Z", "Europe/Berlin", "2012-07-05T14:30Z", id="stated-zone-stays"),
        pytest.param("2012-07-05T14:30+09:00", "Europe/Berlin", "2012-07-05T14:30+09:00", id="stated-offset-stays"),
        pytest.param("2012-07-05", "Europe/Berlin", "2012-07-05", id="day"),
        pytest.param("2012-07-05/2012-07-09", "Europe/Berlin", "2012-07-05/2012-07-09", id="range"),
        pytest.param("2012-07-05T14:30", "Mars/Base", "2012-07-05T14:30", id="unknown-zone"),
        pytest.param("2012-07-05T14:30", None, "2012-07-05T14:30", id="no-zone"),
    ],
)
def test_only_a_time_without_a_zone_gets_one(edtf, name, expected):
    assert with_zone(edtf, name) == expected


def test_a_zone_may_be_a_name_or_an_offset_and_is_none_when_unknown():
    assert str(zone("Asia/Bangkok")) == "Asia/Bangkok"
    assert str(zone("+07:00")) == "UTC+07:00"
    assert zone("nowhere") is None
