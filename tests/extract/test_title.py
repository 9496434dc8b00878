"""The title: agreed on by the page, announced by a label, or told apart from counters, files, lists and site names."""

import pytest

import newsarchive
from newsarchive.extract.document import read
from newsarchive.extract.facade import page_of
from newsarchive.extract.scope import Scope
from newsarchive.extract.spelling import spelled
from newsarchive.extract.title import lines_of

BODY = """<p>The harbour office said on Monday that the new quay is done and that boats may moor there again.</p>
<p>The owners of boats can ask for a berth until the end of the season, and the fees stay as they are.</p>
<p>The office thanked all who live near for their patience over the weeks of noise and dust.</p>"""
TITLE = "Boats may moor at the new quay again"
BOLD = f"<div align=center><b>{TITLE}</b></div>"


def title(html: str, *, head: str = "", url: str = "http://town.example/show_news.asp?id=7") -> str | None:
    page = f"<html><head>{head}</head><body>{html}{BODY}</body></html>"
    return newsarchive.parse(page.encode(), url=url).title


def test_a_heading_that_title_and_metadata_repeat_is_taken_as_displayed():
    head = f"<title>{TITLE} | The Town</title><meta property='og:title' content='{TITLE}'>"
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1>{BODY}</body></html>"
    chosen = newsarchive.parse(page.encode()).evidence["title"].chosen
    assert chosen is not None
    assert (chosen.rule, chosen.confidence) == ("heading:h1", 0.97)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<h1>The Town of Ellery</h1>{BOLD}", id="the heading names the site"),
        pytest.param(f"<h1>March 28, 2004 - {TITLE}</h1>", id="the heading begins with a day"),
        pytest.param(f"<h1><span class=date>28 March 2004</span> {TITLE}</h1>", id="the day is an element of it"),
    ],
)  # fmt: skip
def test_a_heading_that_title_repeats_is_weighed_when_it_is_not_all_of_the_title(html):
    assert title(html, head="<title>The Town of Ellery</title>") == TITLE


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<center>Online : 8 Total : 15001</center>", id="pairs of label and number"),
        pytest.param("<div>We have 10 guests online</div>", id="visitors"),
    ],
)
def test_a_counter_above_the_title_is_not_it(line):
    assert title(f"{line}<center><font size=4><b>{TITLE.upper()}</b></font></center>") == TITLE.upper()


def test_a_file_between_title_and_text_is_not_the_title():
    table = f"<table><tr><th>Title</th><td><b>{TITLE}</b></td></tr><tr><th>File</th><td>form 7.doc (206 KB)</td></tr></table>"  # noqa: E501 - a row of a page
    assert title(table, head="<title>Welcome to the home page of Ellery</title>") == TITLE


@pytest.mark.parametrize("label", ["Subject", "ΘΕΜΑ", "Betreff", "主题"])
def test_a_line_behind_a_label_for_titles_is_the_title(label):
    letterhead = "<p>HARBOUR OFFICE OF ELLERY<br>Tel. 1234</p><p>PRESS RELEASE</p>"
    assert title(f"{letterhead}<p><b>{label}: {TITLE}</b></p>") == TITLE


def test_the_head_of_a_list_above_the_title_is_not_it():
    links = "".join(f"<li><a href='/{at}'>An older matter of the harbour, number {at}</a></li>" for at in "abc")
    assert title(f"<td><b>Other releases of the day</b></td><ul>{links}</ul>{BOLD}") == TITLE


def test_a_line_under_a_picture_is_not_the_title():
    picture = "<img src=/a.jpg width=300 height=200><p align=center>The mayor speaks at the quay</p>"
    assert title(f"<div class=TieuDe>{TITLE}</div><div>13/04/2014 09:14</div>{picture}") == TITLE


@pytest.mark.parametrize("head", ["Details", "The Town of Ellery - Official site", "Untitled Document"])
def test_what_only_the_title_element_says_is_not_the_title_when_a_line_is_displayed(head):
    table = (
        f"<table><tr><td align=center><font size=4><b>{TITLE}</b></font></td></tr><tr><td>6/2/2011</td></tr></table>"
    )
    assert title(table, head=f"<title>{head}</title>") == TITLE


def test_a_link_to_the_home_page_is_the_name_of_the_site():
    banner = "<h1><a href='/'>The Harbour Gazette Daily</a></h1>"
    head = f"<title>The Harbour Gazette Daily: {TITLE}</title>"
    assert title(f"{banner}<h3>{TITLE}</h3>", head=head) == TITLE


def test_a_span_of_years_in_the_title_element_parts_nothing():
    whole = "The work of the harbour office in 2010 - 2015, and what it cost the town"
    assert title(f"<p align=center><b>{whole}</b></p>", head=f"<title>{whole}</title>") == whole


def test_marks_that_lead_a_heading_are_left_out():
    assert title(f"<h2>» {TITLE}</h2>", head=f"<title>» {TITLE}</title>") == TITLE


@pytest.mark.parametrize(("word", "forms"), [("grün", ("grun", "gruen")), ("đường", ("duong",)), ("news", ("news",))])
def test_words_are_spelled_as_addresses_spell_them(word, forms):
    assert spelled(word) == forms


def test_a_line_under_a_bold_one_is_its_subtitle():
    below = "<div align=center><i>Fees stay as they are until autumn</i></div>"
    assert title(f"<div>05-November, 2010</div>{BOLD}{below}") == TITLE


def test_a_title_between_the_lines_of_one_block_is_known_by_the_title_element():
    block = (
        f"<div>Sabtu, 17 Januari 2009 - 07:22:54 WIB<br>{TITLE}<br>Diposting oleh : Administrator<br>Dibaca: 72</div>"
    )
    assert title(block, head=f"<title>{TITLE}</title>") == TITLE


def test_the_place_of_the_title_is_its_own_line_before_a_link_in_a_list():
    page = f"<html><body><ul><li><a href='/9'>{TITLE}</a></li></ul>{BOLD}{BODY}</body></html>"
    document = read(page_of(page.encode(), None, None))
    first = next(block.index for block in document.blocks if block.chars > 80)
    shown = lines_of(Scope(document, first - 1, first), TITLE)
    assert [document.blocks[index].link_share for index in shown] == [0.0, 1.0]
