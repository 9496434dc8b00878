"""Pagers are told from other links, and the pages of an article from the pages of a list."""

import lxml.html
import pytest

from newsarchive.discover.discovery import discover
from newsarchive.discover.links import Link, links_of
from newsarchive.discover.pagers import page_number, part_number, parts_of, rows_of, turns_of
from newsarchive.model.profile import SiteProfile


def turns(html: str, url: str) -> list[tuple[str, int | None]]:
    found = links_of(lxml.html.document_fromstring(f"<html><body>{html}</body></html>"), url)
    return [(turn.link.url.partition("example")[2], turn.number) for turn in turns_of(tuple(found.links), url)]


@pytest.mark.parametrize(
    ("url", "html", "expected"),
    [
        pytest.param(
            "http://a.example/l.php?c=2",
            "<a href='?c=2&trang=2'>2</a> <a href='?c=2&trang=3'>3</a>",
            [("/l.php?c=2&trang=2", 2), ("/l.php?c=2&trang=3", 3)],
            id="numbers",
        ),
        pytest.param(
            "http://a.example/l.php?c=2",
            "<a href='?c=2&start=10'>Next »</a>",
            [("/l.php?c=2&start=10", None)],
            id="next-with-an-offset",
        ),
        pytest.param(
            "http://a.example/l/index.html",
            "<a href='index_2.html'>下一页</a>",
            [("/l/index_2.html", None)],
            id="chinese-next",
        ),
        pytest.param(
            "http://a.example/tin/Default.aspx",
            "<a href='/tin/CurrentPage/2/Default.aspx'>Tiếp</a>",
            [("/tin/CurrentPage/2/Default.aspx", None)],
            id="page-in-the-path",
        ),
        pytest.param(
            "http://a.example/l/trang-2.html",
            "<a href='trang-3.html'>[ 3 ]</a>",
            [("/l/trang-3.html", 3)],
            id="number-in-the-name",
        ),
        pytest.param(
            "http://a.example/l.php",
            "<a href='?p=2'><img src='next.gif'></a>",
            [("/l.php?p=2", None)],
            id="picture-called-next",
        ),
        pytest.param("http://a.example/l.php", "<a href='news.php?id=9'>2004</a>", [], id="a-year-is-no-page"),
        pytest.param("http://a.example/l.php", "<a href='http://b.example/l.php?p=2'>2</a>", [], id="another-host"),
        pytest.param("http://a.example/l.php?c=2", "<a href='/x/y/z/about.html'>Next</a>", [], id="somewhere-else"),
    ],
)
def test_the_links_that_turn_a_list(url: str, html: str, expected: list[tuple[str, int | None]]) -> None:
    assert turns(html, url) == expected


def test_a_postback_pager_is_read_with_its_numbers() -> None:
    html = (
        "<form method=post action=l.aspx><input type=hidden name=__VIEWSTATE value=x>"
        "<a href=\"javascript:__doPostBack('gv','Page$2')\">2</a>"
        "<a href=\"javascript:__doPostBack('gv','Page$6')\">...</a></form>"
    )
    found = links_of(lxml.html.document_fromstring(html), "http://a.example/l.aspx")
    assert [turn.number for turn in turns_of(tuple(found.links), "http://a.example/l.aspx")] == [2, 6]


def test_two_grids_of_one_page_have_a_pager_each() -> None:
    post = "<a href=\"javascript:__doPostBack('{}','Page${}')\">{}</a>"
    html = "<form method=post><input type=hidden name=__VIEWSTATE value=x>" + "".join(
        post.format(grid, number, number) for grid in ("tin", "thongbao") for number in (2, 3)
    )
    page = discover(lxml.html.document_fromstring(html), "http://a.example/", SiteProfile("a", "http://a.example/"))
    rows = rows_of(page.turns, "http://a.example/")
    assert {name: [turn.number for turn in turns] for name, turns in rows.items()} == {
        "tin": [2, 3],
        "thongbao": [2, 3],
    }


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        pytest.param("<a href='?p=2'>2</a><a href='?p=3'>3</a><a href='?p=2'>»</a>", ["p"], id="one"),
        pytest.param("<a href='?p=2'>2</a><a href='?q=2'>2</a>", ["p", "q"], id="two-parameters"),
        pytest.param("<a href='l_2.htm'>2</a><a href='l_3.htm'>3</a>", ["/"], id="in-the-path"),
    ],
)
def test_links_that_turn_in_one_place_are_one_pager(html: str, rows: list[str]) -> None:
    url = "http://a.example/l.htm"
    page = discover(lxml.html.document_fromstring(html), url, SiteProfile("a", "http://a.example/"))
    assert list(rows_of(page.turns, url)) == rows


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3),
        ("[ 3 ]", 3),
        ("Trang 12", 12),
        ("第4页", 4),
        ("หน้า 2", 2),
        ("2011", None),
        ("0", None),
        ("3 tin", None),
    ],
)
def test_page_numbers_in_words(text: str, number: int | None) -> None:
    assert page_number(text) == number


@pytest.mark.parametrize(
    ("other", "url", "part"),
    [
        ("http://a.example/art_7_2.html", "http://a.example/art_7.html", 2),
        ("http://a.example/n.php?id=5&page=2", "http://a.example/n.php?id=5", 2),
        ("http://a.example/n.php?id=6", "http://a.example/n.php?id=5", None),
        ("http://a.example/art_8.html", "http://a.example/art_7.html", None),
        ("http://a.example/art_71.html", "http://a.example/art_7.html", None),
        ("http://a.example/tin-7-le-hoi-trang2.html", "http://a.example/tin-7-le-hoi.html", 2),
        ("http://a.example/berita-7-hal-3.html", "http://a.example/berita-7.html", 3),
        ("http://a.example/n.asp?id=7&sayfa=2", "http://a.example/n.asp?id=7", 2),
        ("http://a.example/2009/03/fete/2/", "http://a.example/2009/03/fete/", 2),
        ("http://a.example/news/7/page/2", "http://a.example/news/7", 2),
        ("http://a.example/news/7/comments", "http://a.example/news/7", None),
        ("http://a.example/?p=1205", "http://a.example/?p=1204", None),
    ],
)
def test_which_page_of_an_article_an_address_is(other: str, url: str, part: int | None) -> None:
    assert part_number(other, url) == part


def test_the_next_article_is_no_further_page() -> None:
    links = (Link("http://a.example/art_8.html", "下一篇"), Link("http://a.example/art_7_2.html", "下一页"))
    assert parts_of(links, "http://a.example/art_7.html") == ["http://a.example/art_7_2.html"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<a href='?p=2'>2</a> <a href='?p=3'>3</a> <a href='?p=3'>Конец</a>", [2, 3], id="last-and-3"),
        pytest.param("<a href='?p=2'>« Articles plus anciens</a>", [None], id="words-as-long-as-a-title"),
        pytest.param("<a href='?p=2'>Next 8 items »</a>", [None], id="a-number-of-items"),
        pytest.param("<a href='?p=2'>7 bis 12</a> <a href='?p=3'>13 bis 13</a>", [7, 13], id="items-from-to"),
        pytest.param(
            "<a href='?id=9'>Khánh thành cầu treo Hòa An</a> <a href='?id=9'>»</a>", [], id="a-headline-and-»"
        ),
    ],
)
def test_every_text_of_an_address_is_asked_whether_it_turns(html: str, expected: list[int | None]) -> None:
    tree = lxml.html.document_fromstring(f"<html><body>{html}</body></html>")
    found = discover(tree, "http://a.example/l.php", SiteProfile("a", "http://a.example/"))
    assert [turn.number for turn in found.turns] == expected
    assert [link.is_headline for link in found.links] == [expected == []] * len(found.links)


LIST = """<a href='/tin/1.html'>Hội nghị tổng kết công tác phòng chống lụt bão</a>
<a href='/tin/2.html'>Khởi công tuyến đường liên xã Tân Lập và Hòa An</a>
<a href='?trang=2'>2</a> <a href='?trang=3'>3</a> <a href='?trang=2&sau=1'>Trang sau</a>"""


@pytest.mark.parametrize(
    ("pager", "template", "url", "expected"),
    [
        pytest.param("auto", None, "/ds.php", ["?trang=2", "?trang=3", "?trang=2&sau=1"], id="auto"),
        pytest.param("none", None, "/ds.php", [], id="none"),
        pytest.param("number", None, "/ds.php", ["?trang=2", "?trang=3"], id="number"),
        pytest.param("link", None, "/ds.php", ["?trang=2&sau=1"], id="link"),
        pytest.param("postback", None, "/ds.php", [], id="postback"),
        pytest.param("template", "?p={page}", "/ds.php", ["?p=2"], id="template-first-page"),
        pytest.param("template", "?p={page}", "/ds.php?p=7", ["?p=8"], id="template-later-page"),
    ],
)
def test_a_profile_says_how_lists_turn_their_pages(pager, template, url, expected) -> None:
    profile = SiteProfile("a", "http://a.example/", pager=pager, pager_template=template)
    tree = lxml.html.document_fromstring(f"<html><body>{LIST}</body></html>")
    found = discover(tree, "http://a.example" + url, profile)
    assert [turn.link.url for turn in found.turns] == ["http://a.example/ds.php" + end for end in expected]


@pytest.mark.parametrize(
    ("script", "turn"),
    [
        ('createPageHTML(5, 0, "index", "html");', ("/tin/index_1.html", 2)),
        ("createPageHTML('page_div', 5, 3, 'index', 'html', 98);", ("/tin/index_4.html", 4)),
        (
            """var currentPage = 1; var nextPage = currentPage+1; var countPage = 5;
            document.write("<a href=\\"index"+"_" + nextPage + "."+"html\\">下一页</a>");""",
            ("/tin/index_2.html", 3),
        ),
        ('createPageHTML(5, 4, "index", "html");', None),
    ],
    ids=["from nought", "from one", "written out", "last page"],
)
def test_a_pager_that_a_script_makes_of_a_count(script: str, turn: tuple[str, int] | None) -> None:
    tree = lxml.html.document_fromstring(f"<html><body><p>x</p><script>{script}</script></body></html>")
    found = links_of(tree, "http://a.example/tin/index.html")
    turns = turns_of(tuple(found.links), "http://a.example/tin/index.html")
    assert [(one.link.url.partition("example")[2], one.number) for one in turns] == ([turn] if turn else [])
