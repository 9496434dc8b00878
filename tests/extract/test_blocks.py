"""What one pass over the tree makes of mark-up."""

import pytest

from newsarchive.extract import hints
from newsarchive.extract.document import read
from newsarchive.model.page import Decoding, Page


def blocks(html):
    return read(Page("http://host.example/a", html, Decoding("utf-8", "utf-8"), is_html=True)).blocks


def texts(html):
    return [block.text for block in blocks(html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>One <b>bold</b> word</p><p>Two</p>", ["One bold word", "Two"], id="inline-elements"),
        pytest.param("<p><span class=drop>T</span>he rain</p>", ["The rain"], id="drop-cap"),
        pytest.param("<p>One<p>Two<p>Three", ["One", "Two", "Three"], id="unclosed-paragraphs"),
        pytest.param("<td>One<br><br>Two</td>", ["One", "Two"], id="two-breaks-part"),
        pytest.param("<p>One line<br>of verse</p>", ["One line of verse"], id="one-break-does-not"),
        pytest.param("<div>a<div>b</div>c</div>", ["a", "b", "c"], id="text-around-an-inner-box"),
        pytest.param("<p>&nbsp;</p><p>x\u200by\u00adz</p>", ["xyz"], id="empty-and-invisible"),
        pytest.param("<p>a</p><script>b</script><style>c</style><p hidden>d</p><p style='display: none'>e</p>", ["a"],
                     id="what-is-not-shown"),
        pytest.param("<p>Cafe\u0301</p>", ["Café"], id="composed"),
        pytest.param("<table><tr><td><table><tr><td>in</td></tr></table></td><td>out</td></tr></table>", ["in", "out"],
                     id="nested-tables"),
    ],
)  # fmt: skip
def test_text_is_cut_where_a_reader_sees_paragraphs(html, expected):
    assert texts(f"<html><body>{html}</body></html>") == expected


def test_lines_that_are_full_sentences_are_paragraphs():
    first = "The council met on Monday to discuss the repair of the bridge over the river."
    second = "Work will begin in the spring, once the contractor has been chosen by tender."
    assert texts(f"<td>{first}<br>{second}</td>") == [first, second]


def test_list_lines_after_breaks_are_cut():
    assert texts("<p>The plan:<br>- roads and bridges<br>- schools</p>") == [
        "The plan:", "- roads and bridges", "- schools",
    ]  # fmt: skip


def test_lines_of_another_look_are_cut():
    html = "<td><font color=red size=2>News</font><br><font size=4><b>A bridge is opened</b></font></td>"
    assert texts(html) == ["News", "A bridge is opened"]


def test_lines_that_are_named_apart_are_cut_but_a_day_over_its_title_is_not():
    news, title, day = (
        "<span class=volanta>Roads</span>",
        "<span id=lblTitulo>A bridge</span>",
        "<span>18.04.2012</span>",
    )
    assert texts(f"<td>{news}<br>{title}<br>{day}</td>") == ["Roads", "A bridge", "18.04.2012"]
    assert texts(f"<td>{day}<br>{title}</td>") == ["18.04.2012 A bridge"]


def test_a_line_that_a_wide_space_indents_begins_a_paragraph():
    assert texts("<td>\u3000工事の期間は三か月です<br>\n\u3000費用は町が負担します</td>") == [
        "工事の期間は三か月です", "費用は町が負担します",
    ]  # fmt: skip


def test_looks_are_counted_in_characters():
    block = blocks("<p align=right><b>Bold</b> and <a href=x>a link</a></p>")[0]
    assert (block.bold_chars, block.link_chars, block.right, block.centred) == (4, 6, True, False)
    assert [anchor.get("href") for anchor in block.anchors] == ["x"]


@pytest.mark.parametrize("html", ["<table align=center><td>a</table>", "<center><table><td>a</table></center>"])
def test_a_table_in_the_middle_does_not_centre_its_text(html):
    assert not blocks(html)[0].centred


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<h2>x</h2>", "h"), ("<ul><li>x</ul>", "li"), ("<blockquote><p>x</p></blockquote>", "quote"),
        ("<table><td>x</table>", "cell"), ("<figure><figcaption>x</figcaption></figure>", "caption"),
        ("<pre>x</pre>", "pre"),
        ("<div>x</div>", "p"),
    ],
    ids=["heading", "item", "quote", "cell", "caption", "preformatted", "div"],
)  # fmt: skip
def test_a_block_says_what_it_is(html, kind):
    assert blocks(html)[0].kind == kind


def test_a_heading_that_was_never_closed_does_not_make_headings_of_paragraphs():
    found = blocks("<h2>Title<div><p>One</p><p>Two</p><p>Three</p></div>")
    assert [block.kind for block in found] == ["h", "p", "p", "p"]


def test_images_stand_between_blocks_in_order():
    document = read(
        Page(None, "<p>a</p><img src=1.jpg><br>b<p>c<img src=2.jpg>", Decoding("utf-8", "utf-8"), is_html=True)
    )
    assert [(image.before, image.element.get("src")) for image in document.images] == [(1, "1.jpg"), (3, "2.jpg")]
    assert document.images[0].ends_line


def test_a_page_that_shows_nothing_is_read_where_it_hides_its_text():
    text = "A paragraph that a script would have shown, long enough to be running text of an article. " * 9
    assert texts(f"<body><div style='display:none'><p>{text}</p></div></body>") == [text.strip()]


@pytest.mark.parametrize(
    "name", ["pied", "piede", "pata", "zapati", "rodape", "stopka", "podval", "chantrang", "subsol"]
)
def test_a_foot_is_named_so_in_many_languages(name):
    (block,) = blocks(f"<div id={name}><p>County office, Market square 1</p></div>")
    assert block.hints & hints.FOOTER
