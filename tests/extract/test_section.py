"""The section of a page: the rubric as printed at the article, found by address, menu and path, or silence."""

import pytest

import newsarchive

TEXT = "<p>The council met on Tuesday and agreed to mend the bridge over the Elm before the winter floods come.</p>" * 4
MENU = '<ul class="menu"><li><a href="/">Home</a></li><li><a href="/fairs/">Fairs</a></li><li><a href="/roads/">Roads</a></li></ul>'  # noqa: E501 - a row of a page
HEADING = "<h1>Council mends the old bridge at Ellery</h1>"
PATH = '<div class="breadcrumb">{}</div>'


def section(above: str, *, url: str | None = None, under: str = "") -> tuple[str | None, str | None]:
    """The section of a page with this above its heading, and the rule that gave it."""
    page = f"<html><body>{MENU}{above}{HEADING}{under}{TEXT}</body></html>"
    article = newsarchive.parse(page.encode(), url=url)
    chosen = article.evidence["section"].chosen if "section" in article.evidence else None
    return article.section, chosen.rule if chosen is not None else None


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param('<a href="/">Home</a> &gt; <a href="/n/">Town news</a> &gt; Council mends the old bridge at Ellery', "Town news", id="last step is the title"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a> &gt; <a href="/n/">Town news</a> &gt; A new day for the river', "Town news", id="last step is a short form of the page"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a> &gt; <a href="/n/">Town news</a> &gt; Works', "Works", id="last step is a section without a link"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a> &gt; <a href="/n/">Town news</a> &gt; Details', "Town news", id="last step is a kind of page"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a> &gt; <a href="/n/">Town news</a> &gt; 08.11.2021', "Town news", id="last step is a day"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a> <a href="/n/">Town news</a> <span>A new day for the river</span>', "Town news", id="steps without marks"),  # noqa: E501 - a row of a table
        pytest.param('<a href="/">Home</a>', None, id="home alone"),
    ],
)  # fmt: skip
def test_the_section_is_the_last_step_of_the_path_that_is_not_the_page(steps, expected):
    assert section(PATH.format(steps))[0] == expected


def test_a_step_of_the_path_is_no_bar():
    steps = PATH.format("<ul><li><a href='/'>Home</a></li><li>Roads</li><li><a href='/w/'>Works</a></li></ul>")
    assert section(steps) == ("Works", "text:breadcrumb")


def test_a_bar_that_the_path_names_stands_before_a_deeper_step():
    steps = PATH.format('<a href="/">Home</a> &gt; <a href="/roads/">Roads</a> &gt; <a href="/roads/elm/">Elm</a>')
    assert section(steps + "<div>Roads</div>") == ("Roads", "text:section-bar")


@pytest.mark.parametrize(
    ("line", "url", "expected"),
    [
        pytest.param("<div>Giao thông vận tải</div>", "http://a.example/giao-thong-van-tai/cau-2.html", "Giao thông vận tải", id="without marks"),  # noqa: E501 - a row of a table
        pytest.param("<div>Brücken</div>", "http://a.example/bruecken/2.html", "Brücken", id="umlaut as two letters"),
        pytest.param("<p>Ellery, 3. Juli 2018 — Aussendung</p>", "http://a.example/aussendungen/2018/2.html", "Aussendung", id="beside the day, in another form"),  # noqa: E501 - a row of a table
        pytest.param("<div>Office of the Press Secretary</div>", "http://a.example/the-press-office/2018/2.html", "Office of the Press Secretary", id="an office"),  # noqa: E501 - a row of a table
        pytest.param("<div>Office of the Press Secretary</div>", "http://a.example/2.html", None, id="an office that the address does not name"),  # noqa: E501 - a row of a table
    ],
)  # fmt: skip
def test_a_line_at_the_title_that_a_folder_of_the_address_names_is_the_section(line, url, expected):
    assert section(line, url=url)[0] == expected


@pytest.mark.parametrize(
    "above",
    [
        pytest.param('<div><a href="/x">Watch the film</a></div>', id="a link that no menu repeats"),
        pytest.param('<div class="kicker">A bridge for all</div>', id="a kicker that is no rubric"),
        pytest.param("<div>17m</div><div>Tuesday, 20 April 2021</div>", id="what stands beside a clock and is no word"),
        pytest.param('<div class="category">06.12.2022</div>', id="a day named as a category"),
    ],
)  # fmt: skip
def test_a_line_that_nothing_names_a_section_is_none(above):
    assert section(above)[0] is None


def test_the_label_under_a_title_that_the_text_begins_above_is_read():
    record = section(
        '<p class="kicker">Dates and deadlines</p>', under="<p>Date: 03.12.2005<br>Category: Works<br>By: U. W.</p>"
    )
    assert record == ("Works", "text:section-label")


def test_a_label_within_a_line_of_facts_names_the_section():
    record = section("", under="<p>05/09/2012 - Publicado por: ASCOM - Categoria: Saúde</p>")
    assert record == ("Saúde", "text:section-label")


def test_an_office_that_a_form_offers_as_a_choice_is_the_rubric_of_its_releases():
    form = "<form><select><option>All</option><option>Ministry of Health and Family Welfare</option></select></form>"
    above = "<div align=center>Ministry of Health and Family Welfare</div>"
    assert section(form + above) == ("Ministry of Health and Family Welfare", "text:section-choice")


def test_the_head_of_a_table_in_the_text_is_no_label_of_a_section():
    table = "<table><tr><th>Category</th><th>Plan</th></tr><tr><td>Roads</td><td>17</td></tr></table>"
    assert section("", under=TEXT + table)[0] is None


def test_a_bold_link_right_above_the_title_of_a_page_without_metadata_is_the_section():
    page = f"<html><body><p><a href='index.htm'><b>Works</b></a></p>{HEADING}{TEXT}</body></html>"
    assert newsarchive.parse(page.encode()).section == "Works"


def test_a_bar_in_one_row_with_the_clock_is_the_section_of_a_page_without_a_menu():
    row = "<table><tr><td>Works</td><td>Tuesday 20/4/2021</td></tr></table>"
    page = f"<html><body>{row}{HEADING}{TEXT}</body></html>"
    assert newsarchive.parse(page.encode()).section == "Works"


def test_a_bar_over_the_path_gives_way_to_a_deeper_step_that_the_menu_names():
    steps = PATH.format(
        '<a href="/">Home</a> &gt; <a href="/news/">News of Ellery</a> &gt; <a href="/fairs/">Fairs</a>'
    )
    url = "http://a.example/news-of-ellery/2.html"
    assert section("<h1>News of Ellery</h1>" + steps, url=url)[0] == "Fairs"


@pytest.mark.parametrize(
    ("above", "under", "name"),
    [
        pytest.param("<div><a href='/'>Kezdőlap</a> / <a href='/l.asp?k=2'>Works</a></div>", "", "Works", id="slashes"),
        pytest.param("<div><a href='/l.asp?k=2'>Works</a> &gt;</div>", "", "Works", id="one step that goes on"),
        pytest.param(
            "", "<small>2011. június 4., 14:49 | Roads | Olvasva: 1512</small>", "Roads", id="line of the day"
        ),
        pytest.param("", "<div><span>Chuyên mục</span> <a href='/w/'>Works</a></div>", "Works", id="label, no colon"),
    ],
)
def test_a_section_is_read_off_paths_and_lines_without_names(above, under, name):
    assert section(above, under=under)[0] == name


def test_a_quotation_is_no_path():
    assert section("<p><a href='/q/'>« I vote blank, and I drink it too »</a></p>")[0] is None


def test_the_menu_names_the_folder_of_the_address_where_nothing_else_names_a_section():
    assert section("", url="http://a.example/fairs/2008/2.html") == ("Fairs", "url:menu")
    assert section("", url="http://a.example/works/2008/2.html")[0] is None


def test_the_link_before_the_title_in_its_line_is_the_section():
    line = (
        "<div class='itemTitle'><a href='/roads/'>Roads</a> : <a href='/show?id=7'>Two bridges mended at Elm</a></div>"
    )
    page = f"<html><head><title>Town - Two bridges mended at Elm</title></head><body>{MENU}{line}{TEXT}</body></html>"
    record = newsarchive.parse(page, "http://a.example/show?id=7").to_record()
    assert (record["title"], record["section"]) == ("Two bridges mended at Elm", "Roads")


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("<p><a href='/'>Home</a> : <a href='/w/'>Works</a></p>", id="colon"),
        pytest.param("<p>Du är här: <a href='/'>Startsida</a> / <a href='/w/'>Works</a></p>", id="behind a label"),
        pytest.param("<p><a href='/'>トップページ</a> ＞ <a href='/w/'>Works</a></p>", id="wide mark"),
        pytest.param("<p><a href='/'>Home</a> &gt; <a href='/w/'>Works</a><br>1 June 2009</p>", id="day under it"),
        pytest.param("<p><a href='/'>Accueil</a> &gt; <a href='/w/'>Works</a> &gt; Détail</p>", id="kind of page"),
        pytest.param("<p><a href='/'>Home</a> : Works</p>", id="colon before a step without a link"),
    ],
)
def test_a_path_is_known_by_its_marks_in_many_scripts(path):
    assert section(path)[0] == "Works"


def test_a_menu_under_the_label_of_a_section_is_none():
    rows = "".join(f"<tr><td><a href='/{name}/'>{name}</a></td></tr>" for name in ("Parks", "Ships"))
    assert section(f"<table><tr><th>Categories:</th></tr>{rows}</table>")[0] is None
    assert section("<table><tr><th>Category:</th></tr><tr><td><a href='/a/'>Parks</a></td></tr></table>")[0] == "Parks"
