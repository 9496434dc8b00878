"""Equal texts have equal digests."""

import pytest

from newsarchive.text.fingerprint import digest


def test_white_space_and_invisible_letters_make_no_other_digest():
    assert digest("Tin\u00a0 tức\u200b\n") == digest("Tin tức")
    assert digest("Tin tức") != digest("Tin tưc")


@pytest.mark.parametrize("text", ["", " ", "\ud800"])
def test_short_and_odd_texts_have_one(text):
    assert digest(text).startswith("sha256:")
