"""What a text rendering says of an article: captions, days that are its own, who signed it, and its heading."""

import pytest

import newsarchive

TITLE = "Town opens new bridge over the river"
FIRST = "The mayor of Milford opened the new bridge over the river on Tuesday after two years of work in all weathers."
SECOND = "The old bridge stays open for cars until the autumn, when its repair is to begin under another contract."
THIRD = "The council has set four million dollars aside for it, and the county is to pay as much again next year."


def parsed(*lines: str, url: str | None = None) -> dict:
    return newsarchive.parse("\n".join(lines), url, content_type="text/plain").to_record()


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The mayor cuts the ribbon. Photo: Jane Roe", "The mayor cuts the ribbon", "Jane Roe"),
        ("The mayor cuts the ribbon (Photo: Jane Roe)", "The mayor cuts the ribbon", "Jane Roe"),
        (
            "Mayor Ann Archer cuts the ribbon at the new bridge",
            "Mayor Ann Archer cuts the ribbon at the new bridge",
            None,
        ),
    ],
    ids=["credit", "credit in brackets", "no sentence, with a name"],
)
def test_a_line_between_paragraphs_may_be_a_caption(line, caption, credit):
    record = parsed(TITLE, FIRST, line, SECOND, THIRD)
    assert [(photo["caption"], photo["credit"], photo["after"]) for photo in record["photos"]] == [(caption, credit, 0)]
    assert record["paragraphs"] == [FIRST, SECOND, THIRD]


def test_a_credit_in_a_line_of_its_own_belongs_to_the_line_above():
    record = parsed(TITLE, FIRST, "The new bridge at night", "Photo: Jane Roe", SECOND, THIRD)
    assert [(photo["caption"], photo["credit"]) for photo in record["photos"]] == [
        ("The new bridge at night", "Jane Roe")
    ]


def test_short_lines_between_paragraphs_are_headings():
    record = parsed(TITLE, FIRST, "What comes next", SECOND, "Who pays for it", THIRD)
    assert record["photos"] == []
    assert "What comes next" in record["paragraphs"]


def test_a_day_of_change_alone_is_no_day_of_publication():
    record = parsed(TITLE, "by Ann Archer — last modified Mar 16, 2012 11:05 AM", FIRST, SECOND, THIRD)
    assert (record["published"], record["modified"]) == (None, "2012-03-16T11:05")


def test_a_day_in_a_sentence_is_no_day_of_publication():
    assert parsed(TITLE, "On March 3, 2004 the mayor opened it. " + FIRST, SECOND, THIRD)["published"] is None


def test_a_labelled_day_below_a_list_of_other_articles_is_its_own():
    related = ("Related", "School fair draws record crowd (01/02/2003)", "Harbour fees to rise (05/06/2002)")
    record = parsed(TITLE, FIRST, SECOND, THIRD, *related, "Published on March 3, 2004", "Printed by the town")
    assert record["published"] == "2004-03-03"


@pytest.mark.parametrize("line", ["Ann Archer", "Text: Ann Archer"], ids=["name", "label"])
def test_who_signs_behind_tables_and_captions_is_the_author(line):
    table = ("Year\tCars", "2001\t810", "2002\t905", "2003\t990")
    record = parsed(TITLE, FIRST, SECOND, THIRD, *table, "The old bridge. Photo: Jane Roe", line, "Print  E-mail")
    assert record["byline"] == "Ann Archer"


def test_initials_behind_the_text_are_the_author():
    assert parsed(TITLE, FIRST, SECOND, THIRD, "A.A", "Print  E-mail")["byline"] == "A.A"


@pytest.mark.parametrize(
    ("line", "title", "published"),
    [
        ("25 January 2014 " + TITLE, TITLE, "2014-01-25"),
        (TITLE + "25/01/2014 14:25:24", TITLE, "2014-01-25T14:25:24"),
        ("Roads and transport : " + TITLE, TITLE, None),
    ],
    ids=["a day before it", "a day glued behind it", "its section before it"],
)
def test_a_title_goes_without_what_shares_its_line(line, title, published):
    record = parsed("Roads and transport", "Health", "Schools", line, "", FIRST, SECOND, THIRD)
    assert (record["title"], record["published"]) == (title, published)


def test_a_path_to_the_page_is_not_its_title():
    record = parsed("You are here: Home > News > " + TITLE, TITLE, FIRST, SECOND, THIRD)
    assert record["title"] == TITLE


def test_headings_in_a_font_code_are_read_in_a_text_that_is_not():
    lines = (
        "Héi nghÞ tæng kÕt c«ng t¸c phßng chèng lôt b·o n¨m 2003",
        "Sáng ngày 15/12, Uỷ ban nhân dân tỉnh đã tổ chức hội nghị tổng kết công tác phòng chống lụt bão.",
        "Dự hội nghị có lãnh đạo các sở, ban, ngành và đại diện các huyện, thị xã trong toàn tỉnh cùng các đơn vị.",
    )
    record = parsed(*lines)
    assert record["title"] == "Hội nghị tổng kết công tác phòng chống lụt bão năm 2003"
    assert record["paragraphs"] == list(lines[1:])
