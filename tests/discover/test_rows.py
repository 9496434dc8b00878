"""Lists that a script would show are read as the items that they name."""

import pytest

from newsarchive.discover.feeds import FeedItem
from newsarchive.discover.rows import read_rows

BASE = "http://a.example/tin.html"
TITLE, OTHER = "Hội nghị tổng kết công tác năm", "Khai mạc hội thi tay nghề toàn tỉnh"
ITEMS = [
    FeedItem("http://a.example/xem.asp?id=7", TITLE, "05/03/2012"),
    FeedItem("http://a.example/xem.asp?id=8", OTHER, None),
]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            f"""<?xml version="1.0" encoding="utf-8"?><ds><tin><ten>{TITLE}</ten><ngay>05/03/2012</ngay>
            <noi>xem.asp?id=7</noi></tin><tin><ten>{OTHER}</ten><noi>xem.asp?id=8</noi></tin></ds>""",
            ITEMS,
            id="xml-of-elements",
        ),
        pytest.param(
            f"""<ds><tin url="xem.asp?id=7" ngay="05/03/2012">{TITLE}</tin>
            <tin url="xem.asp?id=8">{OTHER}</tin></ds>""",
            ITEMS,
            id="xml-of-attributes",
        ),
        pytest.param(
            f"""{{"total": 2, "rows": [{{"title": "{TITLE}", "date": "05/03/2012", "link": "/xem.asp?id=7"}},
            {{"title": "{OTHER}", "link": "/xem.asp?id=8"}}]}}""",
            ITEMS,
            id="json",
        ),
        pytest.param('{"menu": [{"name": "Trang chủ", "link": "/"}]}', [], id="a-menu"),
        pytest.param("[Hà Nội] Hôm nay trời mưa.", [], id="a-text"),
        pytest.param("<html><body><p>Tin</p></body></html>", [], id="a-page"),
        pytest.param("[" * 100_000, [], id="too-deep"),
    ],
)
def test_the_items_of_a_list(body: str, expected: list[FeedItem]) -> None:
    assert read_rows(body.encode(), BASE) == expected
