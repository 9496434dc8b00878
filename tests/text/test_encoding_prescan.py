"""The charset that a page names in its own first bytes."""

import pytest

from newsarchive.text.prescan import label_in, named_charset


@pytest.mark.parametrize(
    ("head", "label"),
    [
        (b'<meta charset="big5">', "big5"),
        (b"<META CHARSET=Big5>", "Big5"),
        (b"<meta/charset='gb2312'/>", "gb2312"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=tis-620">', "tis-620"),
        (b"<meta content='text/html;charset = koi8-r' http-equiv=content-type>", "koi8-r"),
        (b"<META HTTP-EQUIV=Content-Type CONTENT=text/html;charset=euc-kr>", "euc-kr"),
        (b'<!-- <meta charset="big5"> --><meta charset="euc-jp">', "euc-jp"),
        (b"<!-->\n<meta charset=big5>", "big5"),
        (b"<script>/* " + b"x" * 30_000 + b" */</script><meta charset=big5>", "big5"),
        (b'<p title="<meta charset=big5>"><meta charset=euc-jp>', "euc-jp"),
        (b'<meta charset="x-unheard-of"><meta charset="big5">', "big5"),
        (b'<meta charset="x-unheard-of">', "x-unheard-of"),
        (b'<?xml version="1.0" encoding="windows-1251"?><rss>', "windows-1251"),
        (b'<meta name="x" content="text/html; charset=big5">', None),
        (b'<meta content="text/html; charset=big5">', None),
        (b'<metadata charset="big5">', None),
        (b'<meta test=" charset=big5>', None),
        (b'<p title="no end <meta charset=big5>', None),
        (b"</meta charset=big5>", None),
        (b"charset=big5", None),
        (b"<meta charset", None),
        (b"", None),
    ],
)
def test_the_page_names_its_charset(head: bytes, label: str | None) -> None:
    assert named_charset(head) == label


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("text/html; charset=utf-8", "utf-8"),
        ("text/html;CHARSET='Big5';x=1", "Big5"),
        ('text/html; charset="gb2312"', "gb2312"),
        ("text/html; charset=utf-8; charset=big5", "utf-8"),
        ("text/html; charset", None),
        ("text/html; charset=", None),
        ("", None),
    ],
)
def test_the_label_in_a_content_type(value: str, label: str | None) -> None:
    assert label_in(value) == label


def test_a_long_page_of_broken_tags_takes_bounded_time() -> None:
    for head in (b"<a " * 30_000, b"<" * 65_000, b"<a b=" * 15_000, b"<!--" * 20_000, b"<a " + b"=" * 60_000):
        named_charset(b"charset" + head)
