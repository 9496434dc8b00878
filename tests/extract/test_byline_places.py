"""Who wrote it, by how pages are built: heads of forms, signs at the end, lists of names, and who is never it."""

from typing import Any

import pytest

import newsarchive

TITLE = "Bridge over the Lam opened after two years of work"
BODY = "".join(
    f"<p>The district opened part {part} of the bridge on the river, and traffic began at once in both directions.</p>"
    for part in ("one", "two", "three")
)


def record(inside: str, lang: str = "en") -> dict[str, Any]:
    html = f"<html lang='{lang}'><head><title>Portal</title></head><body>{inside}</body></html>"
    return newsarchive.parse(html).to_record()


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("<th>Author</th><td>Ruth Ellery</td>", "Ruth Ellery", id="person"),
        pytest.param("<th>작성자</th><td>문화관광과</td>", "문화관광과", id="office"),
        pytest.param("<th>撰稿人</th><td>陳雅惠</td>", "陳雅惠", id="no-colon"),
        pytest.param("<th>Category</th><td>Public Works</td>", None, id="another-field"),
    ],
)
def test_the_cell_beside_a_head_is_what_the_head_says(head, expected):
    table = f"<table><tr><td colspan=2><h2>{TITLE}</h2></td></tr><tr>{head}</tr></table>"
    assert record(table + BODY)["byline"] == expected


@pytest.mark.parametrize("sign", ["(Siti Pratama)", "(hms)", "(ard/hms)"])
def test_a_sign_in_brackets_behind_the_text_is_the_byline(sign):
    assert record(f"<h1>{TITLE}</h1>{BODY}<div>{sign}</div>", "id")["byline"] == sign.strip("()")


def test_names_below_each_other_are_one_byline():
    names = "<ul><li>By</li><li>Ruth Ellery</li><li>Joan Marsh</li></ul>"
    assert record(f"<h1>{TITLE}</h1><p>5 March 2012</p><div class='author'>{names}</div>{BODY}")["authors"] == [
        "Ruth Ellery",
        "Joan Marsh",
    ]


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("<p>Respectfully submitted,</p><p>Ruth Ellery</p>", id="greeting"),
        pytest.param("<p>GIÁM ĐỐC</p><p>Trần Văn Lâm</p>", id="post-in-capitals"),
        pytest.param("<p>(Đã ký)</p><p>Trần Văn Lâm</p>", id="signed"),
        pytest.param("<p>Recording Secretary</p>", id="post-alone"),
        pytest.param(
            "<table><tr><td>Planned</td><td>Works done</td></tr><tr><td>Road Works</td><td>270</td><td>106</td></tr>"
            "<tr><td>Water Supply</td><td>381</td><td>899</td></tr></table>",
            id="table-of-figures",
        ),
    ],
)
def test_who_signs_and_what_is_counted_is_no_byline(end):
    assert record(f"<h1>{TITLE}</h1>{BODY}{end}", "vi")["byline"] is None


def test_a_person_in_a_sentence_of_the_text_is_no_byline():
    first = "<p>The meeting was called to order by Chair Ruth Hargrove.</p>"
    assert record(f"<h1>{TITLE}</h1>{first}{BODY}")["byline"] is None


def test_a_name_behind_a_table_of_figures_still_ends_the_text():
    table = "<table><tr><td>Roads</td><td>270</td><td>1</td></tr><tr><td>Water</td><td>381</td><td>2</td></tr></table>"
    assert (
        record(f"<h1>{TITLE}</h1>{BODY}{table}<p align=right><b>Trần Văn Lâm</b></p>", "vi")["byline"] == "Trần Văn Lâm"
    )


def test_names_of_catalogues_are_turned():
    meta = "<meta name='citation_author' content='Ellery, Ruth'><meta name='citation_author' content='Marsh, Joan'>"
    page = f"<html><head><title>{TITLE}</title>{meta}</head><body><h1>{TITLE}</h1>{BODY}</body></html>"
    assert newsarchive.parse(page).authors == ("Ruth Ellery", "Joan Marsh")


def test_a_source_goes_without_the_counter_behind_it():
    line = "<p>发布日期：2010-04-02 18:49　来源：新华社　浏览次数：　字体：[大 中 小]</p>"
    text = "<p>　　2010年，本市召开专题会议，传达上级精神，部署下一阶段工作，全市计划新建学校和医院。</p>" * 3
    assert record(f"<h1>关于开展春季防疫工作的情况通报</h1>{line}{text}", "zh")["source"] == "新华社"


@pytest.mark.parametrize("end", ["<p>***</p><p>SBS</p>", "<p>SBS/RS</p>"])
def test_initials_behind_the_text_are_the_byline(end):
    assert record(f"<h1>{TITLE}</h1>{BODY}{end}")["byline"] in ("SBS", "SBS/RS")


def test_the_author_between_a_day_and_a_category_is_read():
    line = "<div>Παρασκευή 19 Αυγούστου 2011 - 09:00:00 από Κώστας Οικονόμου Κατηγορία: Περιβάλλον</div>"
    assert record(f"<h1>{TITLE}</h1>{line}{BODY}", "el")["byline"] == "Κώστας Οικονόμου"


def test_the_paper_that_the_text_was_drawn_from_is_the_source():
    assert record(f"<h1>{TITLE}</h1>{BODY}<p>За матеріалами обласної газети</p>", "uk")["source"] == "обласної газети"


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("(klmo/DES7)", id="desk-with-number"),
        pytest.param("(krw/lmo/DES8)", id="two-and-a-desk"),
        pytest.param("Renu/dsk", id="name-and-desk"),
    ],
)
def test_initials_with_a_desk_behind_the_text_are_the_byline(sign):
    assert record(f"<h1>{TITLE}</h1>{BODY}<p>{sign}</p>")["byline"] == sign.strip("()")


@pytest.mark.parametrize("sign", ["klmo/DES7", "Ruth Ann Ellery"])
def test_a_sign_in_brackets_behind_the_last_sentence_is_the_byline(sign):
    last = f"<p>The road to the bridge will be closed again in May, the office said on Monday. ({sign})</p>"
    assert record(f"<h1>{TITLE}</h1>{BODY}{last}", "en")["byline"] == sign


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("The office gave no reason for the delay of the bridge (and the road).", id="aside"),
        pytest.param("The clinic beside the bridge treats people with the virus (HIV/AIDS)", id="abbreviation"),
    ],
)
def test_a_bracket_within_a_sentence_is_no_sign(closing):
    assert record(f"<h1>{TITLE}</h1>{BODY}<p>{closing}</p>")["byline"] is None


def test_the_publisher_in_mark_up_is_no_author_and_hides_none():
    head = "<title>Bridge opened - District of Lamford</title><meta name='DC.creator' content='District of Lamford'>"
    page = f"<html lang='en'><head>{head}</head><body><h1>{TITLE}</h1>{BODY}<p>(hk/mb)</p></body></html>"
    assert newsarchive.parse(page).to_record()["byline"] == "hk/mb"


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        pytest.param("ΔΕΛΤΙΟ ΤΥΠΟΥ", "el", id="el"),
        pytest.param("Press Release", "en", id="en"),
        pytest.param("Thông cáo báo chí", "vi", id="vi"),
    ],
)
def test_the_kind_of_a_text_is_no_author(line, lang):
    assert record(f"<p><b>{line}</b></p><h1>{TITLE}</h1>{BODY}", lang)["byline"] is None


def test_who_comments_did_not_write_it():
    comments = (
        "<h3>Comments</h3><div class='comment'><span class='author'>Jane Weir</span> Thank you for the news</div>"
    )
    assert record(f"<h1>{TITLE}</h1>{BODY}{comments}")["byline"] is None


@pytest.mark.parametrize("line", ["Haber - Fotoğraf: Derya Kaplan", "Haber : Derya Kaplan"])
def test_who_wrote_and_photographed_is_the_author(line):
    assert record(f"<h1>{TITLE}</h1>{BODY}<p>{line}</p>", "tr")["byline"] == "Derya Kaplan"
