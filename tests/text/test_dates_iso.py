"""What machines write is read at once, and as the long way reads it."""

import pytest

from newsarchive.text.dates_iso import whole
from newsarchive.text.dates_scan import LONGEST_TEXT, _found

MOMENTS = (
    "2012-01-05",
    "1999-12-31T23:59",
    "2020-02-29T08:01:02",
    "2020-02-29T08:01:02Z",
    "2020-02-29T08:01:02.345678+07:00",
    "2020-02-29T08:01-11:30",
    "2020-02-29T08:01:02+00:00",
)
OTHERS = (
    "2020-02-30",
    "2020-13-01T10:00:00Z",
    "2020-02-29T24:00:00",
    "2020-02-29T08:61",
    "2020-02-29T08:01:02+14:75",
    "2020-02-29T08:01:02+0700",
    " 2020-02-29",
    "2020-02-29\n",
    "1850-02-28",
    "２０２０-02-29",
)


@pytest.mark.parametrize("text", MOMENTS)
@pytest.mark.parametrize("language", [None, "en-us", "vi", "th"])
def test_a_moment_is_read_as_the_long_way_reads_it(text, language):
    assert [whole(text)] == _found(text, language, None, LONGEST_TEXT, years=False)


@pytest.mark.parametrize("text", OTHERS)
def test_anything_else_is_left_to_the_long_way(text):
    assert whole(text) is None
