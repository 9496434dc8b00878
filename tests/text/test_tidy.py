"""Text as a reader sees it, and as a search sees it."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.tidy import fold, tidy


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  a \t\r\n b  ", "a b"),
        ("a\u00a0\u00a0b\u3000c\u2009d", "a b c d"),
        ("tu\u0323c le\u0323\u0302", "tục lệ"),
        ("Tin\u00ad tu\u00adc", "Tin tuc"),
        ("\ufeffa\u200bb\u200e\u202ac\u2060", "abc"),
        ("a\u200db\u200cc", "abc"),
        ("می\u200cشود", "می\u200cشود"),
        ("\x93trích\x94 \x96 \x85", "“trích” – …"),
        ("a\x00b\x07c\x7f", "abc"),
        ("Ðảng bộ ﺍﻟﺴﻼﻡ １２", "Ðảng bộ ﺍﻟﺴﻼﻡ １２"),
        ("", ""),
        (" \u00a0\u200b ", ""),
    ],
)
def test_tidy(text: str, clean: str) -> None:
    assert tidy(text) == clean


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đất nước", "dat nuoc"),
        ("ÐẤT NƯỚC", "dat nuoc"),
        ("１２／５", "12/5"),
        ("ﺍﻟﺴﻼﻡ", "السلام"),
        ("Straße Łódź Ørsted", "strasse lodz orsted"),
        ("中华abc", "中 华 abc"),
        ("กขabc", "ก ข abc"),
        ("مُحَمَّد", "محمد"),
        ("Plain  Text", "plain text"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_what_is_folded_twice_is_folded() -> None:
    once = fold("Đảng bộ 国务院 ประกาศ ガギ 정부 Straße")
    assert fold(once) == once


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_comes_out_composed_stripped_and_the_same_again(text: str) -> None:
    clean = tidy(text)
    assert clean == clean.strip()
    assert unicodedata.is_normalized("NFC", clean)
    assert tidy(clean) == clean
    assert "  " not in clean
    fold(text)
