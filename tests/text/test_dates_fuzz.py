"""No text raises, and none takes more time than its length allows."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.dates import edtf_day, find_dates, parse_date
from newsarchive.text.dates_months import GREGORIAN
from newsarchive.text.dates_weekdays import WEEKDAYS

_NAMES = [
    name for row in (*GREGORIAN.values(), *WEEKDAYS.values()) for column in row.split("|") for name in column.split("/")
]
_PIECES = st.one_of(
    st.integers(0, 2600).map(str),
    st.sampled_from(_NAMES),
    st.sampled_from(
        [
            "/",
            "-",
            ".",
            ",",
            " ",
            ":",
            "T",
            "Z",
            "年",
            "月",
            "日",
            "년",
            "tháng",
            "năm",
            "ngày",
            "พ.ศ.",
            "SA",
            "p.m.",
            "'",
            "(",
            ")",
            "GMT+7",
            "٣",
            "५",
            "元",
        ]
    ),
    st.text(max_size=3),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES, max_size=14).map(lambda parts: random.Random(len(parts)).choice(("", " ")).join(parts)))
def test_any_mixture_of_date_parts_gives_well_formed_values(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.raw
        day = edtf_day(found.edtf)
        assert (day is None) == (found.precision in ("year", "month"))
        assert (found.other is not None) == found.ambiguous


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.sampled_from([None, "vi", "en-US", "zh-TW", "fa", "th", "xx"]))
def test_any_text_is_read_without_an_error(text: str, language: str | None) -> None:
    find_dates(text, language=language)
    parse_date(text)


HARD = {
    "triples": "1/1/2012-" * 12_000,
    "numbers": "12 " * 40_000,
    "years": "2012 " * 25_000,
    "months": "tháng 1 " * 15_000,
    "slashes": "1/" * 60_000,
    "names": "5 Jan " * 20_000,
    "units": "1年" * 50_000,
    "times": "12:30 " * 20_000 + "5/1/2012",
    "fillers": "5 " + "de " * 40_000 + "2012",
    "other digits": "٣" * 100_000,
    "one long number": "1" * 100_000,
    "marks": "- " * 60_000 + "5/1/2012",
}


@pytest.mark.parametrize("text", HARD.values(), ids=list(HARD))
def test_a_hundred_thousand_characters_take_less_than_a_second(text: str) -> None:
    began = time.process_time()
    find_dates(text)
    assert time.process_time() - began < 1


def test_prose_without_numbers_is_passed_quickly() -> None:
    prose = "Phát biểu chỉ đạo, đồng chí nhấn mạnh vai trò nêu gương của người đứng đầu. " * 20
    began = time.process_time()
    for _ in range(1_000):
        find_dates(prose)
    assert time.process_time() - began < 1  # 1.6 million characters
