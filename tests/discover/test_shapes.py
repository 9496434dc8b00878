"""Shapes keep what tells kinds of pages apart and drop what tells pages apart."""

import pytest

from newsarchive.discover.shapes import grows, shape


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.example/n.php?id=1", "http://a.example/n.php?id=22", True),
        ("http://a.example/n.php?id=1", "http://a.example/n.php?cat=1", False),
        ("http://a.example/?nv=news&op=kinh-te", "http://a.example/?nv=news&op=kinh-te/mot-hai-ba-4", False),
        (
            "http://a.example/2012/3/tin-moi-nhat-hom-nay.html",
            "http://a.example/2011/12/le-khai-giang-nam-hoc.html",
            True,
        ),
        ("http://a.example/col/col11/index.html", "http://a.example/col/col12/index.html", True),
    ],
)
def test_addresses_of_one_kind_have_one_shape(one: str, other: str, same: bool) -> None:
    assert (shape(one) == shape(other)) is same


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://a.example/x/y/x/y/x/y/", True),
        ("http://a.example/a/a/a/", True),
        ("http://a.example/2012/12/12/x.htm", False),
        ("http://a.example/" + "a/b/c/d/" * 7, True),
    ],
)
def test_paths_that_grow(url: str, expected: bool) -> None:
    assert grows(url) is expected
