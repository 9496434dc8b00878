"""The published day that nothing states: datelines that the address agrees with, and stamps in and behind the text."""

import pytest

import newsarchive

TITLE = "Bridge over the Lam opened after two years of work"
HEAD = (
    "".join(f"<p><a href='/{name}.html'>{name}</a></p>" for name in ("News", "Notices", "Tenders"))
    + f"<h2>{TITLE}</h2>"
)
SENTENCES = [
    f"The district opened part {n} of the bridge, and traffic began at once in both directions." for n in range(24)
]
BODY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:3])
FAR = "<p>Road works</p>" * 18  # what stands between the text and the foot of a page
CLOCK = "<table width='100%'><tr><td>Tuesday, April 20, 2021</td></tr></table>"


def published(inside: str, lang: str = "en", url: str | None = None) -> str | None:
    page = f"<html lang='{lang}'><head><title>Portal</title></head><body>{inside}</body></html>"
    return newsarchive.parse(page, url).published


@pytest.mark.parametrize(
    ("place", "path", "day"),
    [
        pytest.param("LAMFORD, 5 March 2012 - ", "2012/03/bridge.html", "2012-03-05", id="number"),
        pytest.param("LAMFORD, 5 March 2012 - ", "2012/march/bridge.html", "2012-03-05", id="name"),
        pytest.param("LAMFORD, 5 March 2012 - ", "2012/04/bridge.html", None, id="another-month"),
        pytest.param("Upper Lamford, 5 March 2012. ", "bridge.html", "2012-03-05", id="full-stop"),
        pytest.param("LAMFORD (March 5, 2012) - ", "bridge.html", "2012-03-05", id="brackets"),
        pytest.param("Lamford, 5 March 2012.- ", "bridge.html", "2012-03-05", id="both"),
        pytest.param("In a letter of the road office, 5 March 2012 - ", "bridge.html", None, id="no-place"),
        pytest.param("From Lamford, 5 March 2012 ", "bridge.html", None, id="no-mark"),
    ],
)
def test_the_day_of_a_dateline_is_taken_unless_the_address_names_another_month(place, path, day):
    dateline = f"<p>{place}{SENTENCES[0]} {SENTENCES[1]}</p>"
    assert published(HEAD + dateline + BODY, url=f"http://gov.example/{path}") == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("<p>Lamford, 5 March 2012</p>", "2012-03-05", id="place"),
        pytest.param("<p>(5 March 2012)</p>", "2012-03-05", id="brackets"),
        pytest.param("<p>[5 March 2012 10:00] Views: 12</p>", "2012-03-05T10:00", id="facts"),
        pytest.param(f"<p>Lamford, 5 March 2012</p>{BODY}", None, id="within"),
        pytest.param("<ul><li>Lamford, 5 March 2012</li></ul>", None, id="list"),
    ],
)
def test_the_day_in_the_line_that_closes_a_text_is_taken_where_it_is_the_only_one(line, day):
    assert published(CLOCK + HEAD + BODY + line) == day


@pytest.mark.parametrize(
    "box",
    [
        pytest.param("<p>19 April 2021<br>EUR 4,92<br>USD 4,09</p>", id="rates"),
        pytest.param("<ul><li>24 April 2021 Feast of trees</li></ul>", id="event"),
        pytest.param("<p>17 April 2021 - Sitting of the council</p>", id="notice"),
        pytest.param("<p>New rules for the parking of carts (15 April 2021)</p>", id="title"),
    ],
)
def test_a_day_among_other_words_over_the_title_is_of_a_box(box):
    page = f"<table><tr><td>{box}</td><td>{HEAD}{BODY}{{}}</td></tr></table>"
    assert published(page.format("")) is None
    assert published(page.format("<p>Lamford, 5 March 2012</p>")) == "2012-03-05"


def test_a_weekday_with_its_day_over_the_title_is_today_where_the_foot_tells_it_again():
    head, foot = (
        "<p>Tuesday 20 April 2021 Temperature: 18º</p>",
        "<p>Road office, Lamford. Last change 20 April 2021</p>",
    )
    page = f"<table><tr><td>{head}</td></tr><tr><td>{HEAD}{BODY}</td></tr><tr><td>{{}}</td></tr></table>"
    assert published(page.format(foot)) is None


def test_days_alone_in_lines_of_one_shape_are_of_other_articles():
    rows = "".join(f"<p class='row'>0{n}.03.2012</p><p><a href='/{n}.html'>Road works {n}</a></p>" for n in (1, 5, 9))
    assert published(HEAD + BODY + rows) is None


@pytest.mark.parametrize(
    ("line", "lang", "day"),
    [
        pytest.param("（2012年3月5日掲載）", "ja", "2012-03-05", id="japanese"),
        pytest.param("2012.03.05 등록", "ko", "2012-03-05", id="korean"),
        pytest.param("05.03.2012 tarihinde eklendi", "tr", "2012-03-05", id="turkish"),
    ],
)
def test_a_word_behind_a_day_labels_it(line, lang, day):
    assert published(HEAD + BODY + FAR + f"<p>{line}</p>", lang) == day


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param("<p>Published: 5 March 2012</p>", id="labelled"),
        pytest.param("<div class='date'>5 March 2012</div>", id="named-a-date"),
        pytest.param("<p align='right'>(5 March 2012)</p>", id="signed-off"),
    ],
)
def test_the_one_stamp_behind_the_text_is_taken_where_nothing_else_tells_the_day(stamp):
    assert published(CLOCK + HEAD + BODY + FAR + stamp) == "2012-03-05"


@pytest.mark.parametrize(
    "stamps",
    [
        pytest.param("<div class='box'>5 March 2012</div>", id="not-named"),
        pytest.param("<p align='right'>5 March 2012</p>", id="no-brackets"),
        pytest.param("<div class='date'>5 March 2012</div><div class='date'>9 March 2012</div>", id="two-named"),
        pytest.param("<p>Published: 5 March 2012</p><p>Published: 9 March 2012</p>", id="two-labelled"),
    ],
)
def test_no_day_far_behind_the_text_is_taken_without_a_stamp_or_from_two(stamps):
    assert published(CLOCK + HEAD + BODY + FAR + stamps) is None


@pytest.mark.parametrize("label", ["Photo", "Source", "Author"])
def test_the_label_nearest_to_a_day_wins_over_the_one_that_opens_its_line(label):
    line = f"<p>{label}: Ann Lee of the County News Published on 5 March 2012</p>"
    assert published(HEAD + BODY + line) == "2012-03-05"


def test_of_two_days_under_one_label_of_two_the_first_is_taken():
    sheet = "<table><tr><td>Vytvořeno / změněno:</td><td>5.3.2012 / 9.4.2013</td></tr></table>"
    assert published(HEAD + BODY + FAR + sheet, "cs") == "2012-03-05"


def test_a_short_sentence_that_opens_with_its_day_is_prose():
    title, lead = "<h2>临江大桥建成通车</h2>", "<p>2012年3月5日，临江大桥通车。</p>"
    text = "".join(f"<p>第{n}座大桥当天上午开放，两岸居民出行更加方便，公路局负责人介绍了工程。</p>" for n in "一二三")
    assert published(title + lead + text, "zh") is None
    assert published(title + lead + text + "<p>发布日期：2012年3月9日</p>", "zh") == "2012-03-09"


def test_facts_between_two_parts_of_a_long_text_are_read():
    first, second = ("".join(f"<p>{sentence}</p>" for sentence in SENTENCES[n : n + 12]) for n in (0, 12))
    facts = "<p>Views: 12</p><p>Print</p><p>Published: 5 March 2012</p>"
    assert published(HEAD + first + facts + second) == "2012-03-05"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("<p>5 March 2012 Jane Roe</p>", id="person"),
        pytest.param("<p>5 March 2012 | Bridges and roads</p>", id="parted"),
        pytest.param("<p class=date>5 March 2012 roads and bridges</p>", id="named"),
    ],
)
def test_a_day_over_the_title_with_a_name_a_mark_or_in_a_line_named_date_is_of_no_box(line):
    assert published(HEAD.replace("<h2>", f"{line}<h2>") + BODY) == "2012-03-05"


def test_a_leaf_of_a_calendar_over_the_title_is_one_day():
    leaf = "<div class='leaf'><span>05</span><span>marca</span><span>2012</span></div>"
    assert published(leaf + HEAD + BODY, lang="pl") == "2012-03-05"
    counts = "<div class='leaf'><span>05</span><span>marca</span><span>12</span><span>2012</span></div>"
    assert published(counts + HEAD + BODY, lang="pl") is None
