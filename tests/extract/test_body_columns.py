"""The column of the title holds the text; other columns, teasers of other pages and lines over the text do not."""

import pytest

import newsarchive
from newsarchive.extract.body_fill import leads
from newsarchive.extract.body_region import region_of
from newsarchive.extract.document import read
from newsarchive.model.page import Decoding, Page

TEXT = "The council decided on Tuesday to rebuild the old bridge at Millbrook, which was closed after the floods."
NOTICE = "Dear residents! The head of the county receives citizens each Monday from two o'clock to five in room twelve."
TEASER = "Together with the head of roads the governor looked at the works on the ring road, where two lanes"
TITLE = "A new bridge for Millbrook"


def teaser(number, end="..."):
    return (
        f"<p><span>0{number}.03.2011</span><br><a href=/news/{number}><b>Village number {number} opens a school</b></a>"
        f"<br>{TEASER} {number}{end}</p>"
    )


PROSE = "".join(f"<p>{text}</p>" for text in (NOTICE, "Engineers had warned that the pillars were no longer safe.") * 3)


def paragraphs(body, title=TITLE):
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return newsarchive.parse(html, url="http://county.example/news/17").paragraphs


LEFT, RIGHT = f"<div class=box><p>{NOTICE}</p></div>", "".join(map(teaser, (1, 2)))
ARTICLE = f"<h1>{TITLE}</h1><p>{TEXT}</p>"


def test_a_short_text_is_that_of_the_cell_of_its_title():
    row = f"<table><tr><td width=180>{LEFT}</td><td>{ARTICLE}</td><td width=200>{RIGHT}</td></tr></table>"
    assert paragraphs(row) == (TEXT,)


def test_a_title_that_only_the_text_shows_names_its_column_too():
    item = f"<span class=newstitle>{TITLE}</span><br><span class=date>05.03.2011</span><br>{TEXT}<br><br>"
    row = f"<table><tr><td>{item}</td><td width=200><div>Open county</div><p>{NOTICE}</p></td></tr></table>"
    assert paragraphs(row, "County") == (TEXT,)


def test_what_stands_beside_the_box_of_title_and_text_is_left_out():
    line = "County office, Market square 1, telephone 381 123 456. All visitors since the year 2004."
    for name in ("pata", "chan"):
        assert paragraphs(f"<div id=mid>{ARTICLE}</div><div id={name}><p>{line}</p></div>") == (TEXT,)


def test_teasers_in_one_run_beside_a_long_text_are_left_out():
    links = "".join(f"<a href=/news/{n}>Village number {n} opens a school</a><br>{TEASER} {n}...<br>" for n in (1, 2))
    found = paragraphs(f"<div><b>{TITLE}</b>{PROSE}</div><div><font size=2>{links}</font></div>", "County")
    assert found
    assert not any("opens a school" in text for text in found)


def test_whom_to_ask_is_no_text():
    ask = "Enquiries: Ann Lee<br>Tel: 053 838 2278<br>Cell: 082 411 5774"
    found = paragraphs(f"<div>{ARTICLE}{PROSE}<p>{ask}</p></div>")
    assert found[0] == TEXT
    assert not any("Enquiries" in text for text in found)


def test_a_lead_between_title_and_text_is_text_wherever_it_stands():
    head = f"<div class=head><h1>{TITLE}</h1></div><div class=sum>{TEXT}</div>"
    assert paragraphs(f"{head}<div class=mid><h2>{TITLE}</h2><p>{NOTICE}</p></div>") == (TEXT, NOTICE)


def test_two_titles_name_no_column():
    greeting = f"<div id=box><h1>Dear friends of the county</h1><p>{NOTICE}</p></div>"
    assert TEXT in paragraphs(f"<meta property=og:title content='{TITLE}'>{greeting}<main>{ARTICLE}</main>")


@pytest.mark.parametrize("more", ["", " <a href=/news/1>more</a>"])
def test_a_text_cut_short_under_the_title_of_another_page_is_none(more):
    item = f"<h4><a href=/news/1>Village number 1 opens a school</a></h4><p>{TEASER}…{more}</p>"
    assert paragraphs(f"<div>{ARTICLE}</div><div><h3>In focus</h3><div>{item}</div></div>", "County") == (TEXT,)


def test_the_day_over_a_teaser_goes_with_it():
    assert paragraphs(f"<div>{ARTICLE}</div><div>{RIGHT}</div>", "County") == (TEXT,)


@pytest.mark.parametrize("day", ["18.04.2012 16:17:35", "18 апр 2012", "Thứ Tư, 18/04/2012"])
def test_a_day_run_together_with_the_text_behind_it_is_cut_off(day):
    assert paragraphs(f"<div><h3>{TITLE}</h3><span>{day}</span>\n{TEXT}<br><br>{NOTICE}<br><br></div>")[0] == TEXT


@pytest.mark.parametrize(("name", "count"), [("sapo", 1), ("box", 0)])
def test_a_sentence_that_is_named_a_lead_needs_little_else_to_be_text(name, count):
    html = f"<table><tr><td class={name}>{TEXT}</td></tr></table><div class=noidung>{PROSE}</div>"
    document = read(Page(None, html, Decoding("utf-8", "utf-8"), is_html=True))
    scores = {block.index: 3.0 for block in document.blocks} | {0: -4.0}
    assert len(leads(document.blocks[1:], document.blocks, scores, region_of(document))) == count


@pytest.mark.parametrize("day", ["Millbrook, 8 iulie 2008", "दिनांक 29-04-2013"])
def test_the_day_that_closes_a_text_is_no_paragraph(day):
    assert day not in paragraphs(f"<div>{ARTICLE}{PROSE}<p>{day}</p></div>")


def test_days_over_the_parts_of_a_text_are_text():
    days = [f"Tuesday, October {day}, 2017" for day in (3, 4, 5)]
    found = paragraphs(f"<div>{ARTICLE}{PROSE}{''.join(f'<p>{day}</p>' for day in days)}</div>")
    assert [text for text in found if text in days] == days


def test_short_lines_without_spaces_behind_the_text_are_text():
    first = (
        "村民吴学军高兴地说，自来水通到了家门口，再也不用挑水吃了。市财政局组织技术人员深入田间地头，培训农民八场次。"
    )
    lines = (first, "时间：上午9时", "联系电话：5223147")
    body = "".join(f"<p>{line}</p>" for line in lines)
    assert paragraphs(f"<h1>全市学生参加中考</h1><div class=content>{body}</div>", "全市学生参加中考") == lines


def test_one_sentence_without_spaces_under_its_title_is_the_text():
    rows = (
        "关于开展春季防疫工作的情况通报（第20号）",
        "浏览次数：87 【字体：大 小】",
        "<p>详见附件。</p>",
        "【打印本页】【关闭窗口】",
    )
    body = "<table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows) + "</table>"
    assert paragraphs(body, "关于开展春季防疫工作的情况通报（第20号）-青河县") == ("详见附件。",)


@pytest.mark.parametrize("head", ["<a href=x>As of 18 April 2012</a>, the ferry", "<b>18 April 2012</b> The ferry"])
def test_a_day_that_opens_a_sentence_is_text(head):
    first = paragraphs(
        f"<div><h3>{TITLE}</h3><p>{head} carries goods across the river each day.</p><p>{TEXT}</p></div>"
    )
    assert "18 April 2012" in first[0]


def test_what_stands_over_the_title_in_one_block_goes_with_it():
    lines = f"Public works<br>ROADS<br>{TITLE}<br>Wednesday, 18 April 2012<br>{TEXT}<br><br>{NOTICE}<br><br>"
    assert paragraphs(f"<table><tr><td>{lines}</td></tr></table>") == (TEXT, NOTICE)


@pytest.mark.parametrize("size", ["(619 Кб)", "[120 Ko]", "（PDF：73KB）", "1.2 МБ"])
def test_the_line_of_a_file_is_no_text(size):
    files = f"<p><a href=/f/1.pdf>Annex to the decision</a> {size}</p>"
    assert paragraphs(f"<div>{ARTICLE}{files}<p>{NOTICE}</p></div>") == (TEXT, NOTICE)


def test_a_day_with_the_word_for_year_is_no_text():
    assert paragraphs(f"<div><h3>{TITLE}</h3><p>14 августа 2012 г.</p><p>{TEXT}</p></div>") == (TEXT,)


@pytest.mark.parametrize(
    ("head", "rest"),
    [
        ("<span>18.04.2012 16:17:35</span> | The council", "The council"),
        ("<span>18 April 2012</span> and no later the council", "18 April 2012 and no later the council"),
    ],
    ids=["mark-behind-it", "opens-a-sentence"],
)
def test_a_day_at_the_head_goes_with_the_mark_behind_it_but_stays_where_the_sentence_goes_on(head, rest):
    end = "pays for the ferry that carries goods across the river."
    assert paragraphs(f"<div><h3>{TITLE}</h3><p>{head} {end}</p>{PROSE}</div>")[0] == f"{rest} {end}"


def test_a_day_between_the_heading_of_a_text_and_the_text_is_cut_off():
    head = "The council has decided on Tuesday to rebuild the bridge over the river, which was closed after the floods."
    body = f"<h2>{head}</h2><p><span>18.04.2012 16:17:35</span>\n{TEXT}</p>"
    assert paragraphs(f"<div><h1>{TITLE}</h1><div class=content>{body}</div></div>") == (head, TEXT)
