"""Links are found however a page makes them, and resolved against what they are relative to."""

import lxml.html
import pytest

from newsarchive.discover.links import is_headline, links_of

PAGE = "http://tinh.example/tin/default.asp"


def urls(html: str, *, how: str | None = None) -> list[str]:
    found = links_of(lxml.html.document_fromstring(html), PAGE)
    return [link.url for link in found.links if how in (None, link.how)]


@pytest.mark.parametrize(
    ("html", "url"),
    [
        pytest.param('<a href="a.asp?id=1">x</a>', "http://tinh.example/tin/a.asp?id=1", id="anchor"),
        pytest.param('<map><area href="/b.htm" alt="x"></map>', "http://tinh.example/b.htm", id="image-map"),
        pytest.param('<frameset><frame src="c.asp"></frameset>', "http://tinh.example/tin/c.asp", id="frame"),
        pytest.param('<iframe src="../d.asp"></iframe>', "http://tinh.example/d.asp", id="iframe"),
        pytest.param(
            "<a href=\"javascript:window.open('e.asp','n','w=1')\">x</a>",
            "http://tinh.example/tin/e.asp",
            id="window-open",
        ),
        pytest.param(
            "<td onclick=\"location.href='f.asp'\">x</td>", "http://tinh.example/tin/f.asp", id="onclick-on-a-cell"
        ),
        pytest.param(
            "<a href=# onclick=\"openNews('g.asp?id=2',400)\">x</a>",
            "http://tinh.example/tin/g.asp?id=2",
            id="unknown-function-with-an-address",
        ),
        pytest.param(
            '<script>function xem(i){var u="h.asp?id="+i; window.location=u+"&m=1";}</script>'
            '<a href="javascript:xem(7)">x</a>',
            "http://tinh.example/tin/h.asp?id=7&m=1",
            id="function-of-the-page",
        ),
        pytest.param(
            '<select onchange="location=this.value"><option value="/k.asp?nam=2004">2004</select>',
            "http://tinh.example/k.asp?nam=2004",
            id="select-with-addresses",
        ),
        pytest.param(
            "<select onchange=\"location.href='?nam='+this.value\"><option value=2003>2003</select>",
            "http://tinh.example/tin/default.asp?nam=2003",
            id="select-with-values",
        ),
        pytest.param(
            "<script>document.write('<a href=\"l.asp\">Tin</a>')</script>",
            "http://tinh.example/tin/l.asp",
            id="written-by-a-script",
        ),
        pytest.param(
            "<a onclick='SubmitFormPost(\"/m.aspx?Paged=TRUE\\u0026p=3\")' href='javascript:'>x</a>",
            "http://tinh.example/m.aspx?Paged=TRUE&p=3",
            id="escaped-ampersand",
        ),
        pytest.param(
            "<script>function di(n){document.f.trang.value=n;document.f.submit()}</script>"
            '<form name=f action="n.asp"><input type=hidden name=trang value=1></form><a href="javascript:di(4)">4</a>',
            "http://tinh.example/tin/n.asp?trang=4",
            id="form-filled-by-a-script",
        ),
    ],
)
def test_a_link_is_found(html: str, url: str) -> None:
    assert url in urls(f"<html><body>{html}</body></html>")


@pytest.mark.parametrize(
    "html",
    [
        '<a href="mailto:a@b.example">x</a>',
        '<a href="javascript:history.go(-1)">x</a>',
        '<a href="javascript:window.print()">x</a>',
        '<a href="#top">x</a>',
        '<script>var u = "p.asp?id=" + i;</script>',
    ],
)
def test_what_leads_nowhere_is_no_link(html: str) -> None:
    assert urls(f"<html><body>{html}</body></html>") == []


def test_a_meta_refresh_is_followed() -> None:
    found = links_of(lxml.html.document_fromstring('<meta http-equiv="Refresh" content="0; URL=/main.asp"><p>x'), PAGE)
    assert found.refresh == "http://tinh.example/main.asp"


def test_a_declared_feed_is_found() -> None:
    html = '<head><link rel="alternate" type="application/rss+xml" href="/rss.asp"></head><body>x</body>'
    assert links_of(lxml.html.document_fromstring(html), PAGE).feeds == ["http://tinh.example/rss.asp"]


def test_the_date_of_a_row_stands_near_its_link_and_no_other_rows() -> None:
    rows = "".join(
        f'<tr><td><a href="b.asp?id={n}">Hội nghị tổng kết năm số {n}</a></td><td>{n}/3/2010</td></tr>' for n in (5, 6)
    )
    found = links_of(lxml.html.document_fromstring(f"<table>{rows}</table>"), PAGE)
    assert [link.near for link in found.links] == ["5/3/2010", "6/3/2010"]


def test_a_cut_text_gives_way_to_its_title() -> None:
    html = '<a href="b.asp" title="Hội nghị tổng kết năm của huyện">Hội nghị tổng kết...</a>'
    assert links_of(lxml.html.document_fromstring(html), PAGE).links[0].text == "Hội nghị tổng kết năm của huyện"


def test_a_picture_speaks_for_its_link() -> None:
    html = '<a href="b.asp"><img src="i.gif" alt="Tin tức"></a>'
    assert links_of(lxml.html.document_fromstring(html), PAGE).links[0].text == "Tin tức"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trang chủ", False),
        ("Chủ tịch tỉnh tiếp xúc cử tri", True),
        ("关于开展春季防疫工作的通报", True),
        ("首页", False),
        ("Press releases", False),
        ("Governor opens new bridge", True),
    ],
)
def test_a_headline_is_told_from_a_menu(text: str, expected: bool) -> None:
    assert is_headline(text) is expected


def test_a_page_of_many_links_is_read_in_linear_time() -> None:
    html = (
        "<table>"
        + "".join(f"<tr><td><a href=x{n}.asp>một tin rất dài số {n} của tỉnh</a>" for n in range(4000))
        + "</table>"
    )
    assert len(links_of(lxml.html.document_fromstring(html), PAGE).links) == 4000


def test_each_headline_of_a_long_row_is_compared_with_few_others(monkeypatch):
    asked = []

    def counted(text):
        asked.append(text)
        return is_headline(text)

    monkeypatch.setattr("newsarchive.discover.links.is_headline", counted)
    rows = "".join(f"<a href='/tin/{n}.htm'>The council opens a new school in village {n}</a><br>" for n in range(300))
    assert len(urls(f"<table><tr><td>{rows}</td></tr></table>")) == 300
    assert len(asked) < 300 * 5
