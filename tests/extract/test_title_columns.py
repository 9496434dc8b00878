"""The title among columns: heads of side boxes, the path, labels of properties and moving lines are not it."""

import pytest

import newsarchive

TITLE = "Two bridges over the Lam are mended before winter"
TEXT = "".join(
    f"<p>The district mended part {n} of the road along the river, and traffic began at once in both directions.</p>"
    for n in ("one", "two", "three")
)
PATH = "<p><a href='/'>Home</a> / <a href='/w/'>Works</a></p>"
BOX = "<div class='box'><div class='box-title'>Rates of the central bank</div><p>USD 76</p></div>"


def title(page: str) -> str | None:
    html = f"<html lang='en'><head><title>County of Lamford</title></head><body>{page}</body></html>"
    found = newsarchive.parse(html, "http://lamford.example/show.php?id=7").to_record()["title"]
    return str(found) if found is not None else None


def columns(left: str, middle: str, right: str = "") -> str:
    return f"<table><tr><td>{left}</td><td>{middle}</td><td>{right}</td></tr></table>"


def test_the_head_of_a_box_in_another_column_is_no_title():
    middle = f"<h1>News</h1><div>{TITLE}</div>{TEXT}"
    assert title(columns(BOX, middle)) == TITLE
    assert title(columns("", middle, BOX)) == TITLE


def test_the_column_of_the_path_is_that_of_the_title_where_the_text_is_short():
    teaser = "<p>The county told of its plans for the year, of roads and schools and of what they cost.</p>" * 3
    middle = f"{PATH}<h1>News</h1><h3>{TITLE}</h3><p>Details are in the file.</p>"
    assert title(columns(BOX, middle, f"<div class='box-title'>Latest news</div>{teaser}")) == TITLE


def test_the_path_of_the_page_is_no_title():
    path = f"<span class='pathway'><a href='/'>Start</a> <img src='a.gif'> <a href='/w/'>Works</a> <img src='a.gif'> {TITLE}</span>"  # noqa: E501 - a row of a page
    assert title(f"{path}<div>{TITLE}</div><p>3 October 2011</p>{TEXT}") == TITLE


def test_labels_and_values_of_a_table_of_properties_are_no_title():
    rows = "".join(
        f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>"
        for label, value in (("Day", "3 October 2011"), ("Valid until", "3 November 2011"), ("Category", "Roads"))
    )
    lent = "Ministry of Roads lends 377 million"
    assert title(f"{PATH}<div>{lent}</div><table>{rows}</table>{TEXT}") == lent


def test_a_line_that_moves_across_the_page_is_no_title():
    page = f"<table><tr><td><marquee>Welcome to the site of the county of Lamford</marquee></td></tr></table><div>{TITLE}</div>"  # noqa: E501 - a row of a page
    assert title(page + TEXT) == TITLE


@pytest.mark.parametrize("mark", ["■", "●", "◆ ", "▶", "★ "])
def test_a_mark_before_a_title_is_no_part_of_it(mark):
    page = f"<table><tr><td><b><font size='+1'>{mark}{TITLE}</font></b></td></tr></table><p>1 June 2009</p>{TEXT}"
    assert title(page) == TITLE
    record = newsarchive.parse(f"<html><body>{page}</body></html>").to_record()
    assert record["published"] == "2009-06-01"


def test_a_dated_line_outside_the_column_of_the_path_is_no_title():
    side = "<div><h2>Notices</h2><p>17/04/2021 - The council is called for the spring</p></div>"
    assert title(f"<h1>County of Lamford</h1>{side}<div>{PATH}<h3>{TITLE}</h3>{TEXT}</div>") == TITLE
    assert title(f"<h1>County of Lamford</h1>{side}<div>{PATH}<h3>Bridge mended</h3>{TEXT}</div>") == "Bridge mended"


def test_the_title_over_nothing_but_a_file_is_found_under_the_path_or_over_the_day():
    menu = "".join(f"<p><a href='/{name}/'>{name}</a></p>" for name in ("News", "Sport", "Guests") * 5)
    file = "<p><a href='/a.pdf'>Notice</a> (45 KB)</p>"
    assert title(f"{menu}{PATH}<div>{TITLE}</div>{file}") == TITLE
    assert title(f"{menu}<p>News</p><h2>{TITLE}</h2><p>20 October 2009</p>{file}") == TITLE


@pytest.mark.parametrize(
    ("name", "day"), [("শিরোনাম", "প্রকাশের তারিখ"), ("Naslov", "Datum objave"), ("Otsikko", "Julkaistu")]
)
def test_the_title_of_a_record_is_the_value_beside_the_label_that_says_so(name, day):
    rows = f"<tr><th>{name}</th><td>{TITLE}</td></tr><tr><th>{day}</th><td>2011-10-03</td></tr>"
    assert title(f"<h3>Works</h3><table>{rows}<tr><th>Text</th><td>{TEXT}</td></tr></table>") == TITLE


def test_the_label_of_the_day_of_a_record_is_no_title():
    rows = f"<tr><th>Heading</th><td>{TITLE}</td></tr><tr><th>প্রকাশের তারিখ</th><td>2011-10-03</td></tr>"
    found = title(f"<h3>Works</h3><table>{rows}<tr><th>Text</th><td>{TEXT}</td></tr></table>")
    assert found != "প্রকাশের তারিখ"
