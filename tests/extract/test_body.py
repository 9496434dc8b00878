"""The reading text, and nothing of what stands around it."""

import pytest

import newsarchive
from newsarchive.extract.body_fill import filled
from newsarchive.extract.body_region import region_of
from newsarchive.extract.document import read
from newsarchive.extract.facade import page_of

HEADING = "<h1>A new bridge for Millbrook</h1>"
SHARE = "<div class=share><a href=x>Share this page with your friends</a></div>"
PARAGRAPHS = [
    "The county council decided on Tuesday to rebuild the old bridge at Millbrook, which was closed after the floods.",
    "Engineers had warned for years that the pillars were no longer safe, but there was no money for a new crossing.",
    "The work is to begin in the spring and will take eighteen months, according to the head of the roads department.",
    "Until then a ferry carries passengers and goods across the river every half an hour from early in the morning.",
]
MENU = "<ul class=menu>" + "".join(f"<li><a href=/{n}>Section {n}</a></li>" for n in range(12)) + "</ul>"


def page(inside, title="A new bridge for Millbrook"):
    foot = "<div class=footer>Office of the County</div>"
    return f"<html><head><title>{title}</title></head><body>{MENU}{inside}{foot}</body></html>"


def article(html):
    return newsarchive.parse(html, url="http://county.example/news/17")


def as_paragraphs():
    return "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


BOLD = "<b>A new bridge for Millbrook</b>"
BUILDS = {
    "article": f"<article>{HEADING}{as_paragraphs()}</article>",
    "div-soup": f"<div id=c>{HEADING}" + "".join(f"<div>{text}</div>" for text in PARAGRAPHS) + "</div>",
    "breaks-in-a-cell": f"<table><tr><td>{BOLD}</td></tr><tr><td>" + "<br><br>".join(PARAGRAPHS) + "</td></tr></table>",
    "word": f"<font size=4>{BOLD}</font>"
    + "<p>&nbsp;</p>".join(f"<p class=MsoNormal>{t}<o:p></o:p>" for t in PARAGRAPHS),
    "share-bar": f"{HEADING}{SHARE}{as_paragraphs()}",
}


@pytest.mark.parametrize("inside", BUILDS.values(), ids=BUILDS)
def test_all_paragraphs_and_only_they_are_found(inside):
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_list_items_and_sub_headings_among_paragraphs_are_text():
    inside = (
        f"<div><h1>A new bridge for Millbrook</h1><p>{PARAGRAPHS[0]}</p><h3>The plan</h3><p>{PARAGRAPHS[1]}</p>"
        f"<ul><li>new pillars</li><li>a path for cyclists</li></ul><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></div>"
    )
    blocks = article(page(inside)).blocks
    assert [block.text for block in blocks if block.type == "li"] == ["new pillars", "a path for cyclists"]
    assert [block.text for block in blocks if block.type == "h"] == ["The plan"]


COMMENT = "I have used this bridge for forty years, and nobody ever asked us what we wanted to see there."
SCHOOL = "Last month the council opened a school in Ashby, and more than two hundred guests came to see it."
WRITER = "The writer has covered the county for twenty years and lives near Millbrook with a very old dog."
TIMETABLE = "<a href=/3>Ferry timetable for the winter months is published</a>"
FOREIGN = {
    "comments": f"<div class=comments><p>{COMMENT}</p></div>",
    "related": f"<div class=related-news><p>{SCHOOL}</p></div>",
    "biography": f"<div class=author-bio><p>{WRITER}</p></div>",
    "related-list": f"<p><b>Related news</b></p><ul><li>{TIMETABLE}</li></ul>",
    "end-mark": "<p align=center># # #</p>",
}


@pytest.mark.parametrize("foreign", FOREIGN.values(), ids=FOREIGN)
def test_foreign_text_is_left_out(foreign):
    inside = f"<div><h1>A new bridge for Millbrook</h1>{as_paragraphs()}{foreign}</div>"
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_a_table_of_data_is_a_block_but_no_paragraph():
    rows = (("Year", "Crossings"), ("2001", "1,204"), ("2002", "1,377"))
    table = "<table>" + "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows) + "</table>"
    inside = (
        f"<div><h1>A new bridge for Millbrook</h1><p>{PARAGRAPHS[0]}</p>{table}"
        + "".join(f"<p>{t}</p>" for t in PARAGRAPHS[1:])
        + "</div>"
    )
    found = article(page(inside))
    assert list(found.paragraphs) == PARAGRAPHS
    tables = [block for block in found.blocks if block.type == "table"]
    assert [block.text for block in tables] == ["Year | Crossings\n2001 | 1,204\n2002 | 1,377"]
    assert "<td>2002</td>" in (tables[0].html or "")


def test_the_evidence_says_where_the_text_was_found():
    chosen = article(page(f"<div id=story>{as_paragraphs()}</div>")).evidence["paragraphs"].chosen
    assert chosen is not None
    assert chosen.where.startswith("/html/body/div")
    assert chosen.confidence > 0.5


def test_a_signature_at_the_end_is_no_paragraph(fixtures):
    found = newsarchive.parse((fixtures / "extract" / "district_tables.html").read_bytes())
    assert len(found.paragraphs) == 3
    assert all("Thu Hà" not in text and "Trần Minh" not in text for text in found.paragraphs)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Datum: 28.10.2011<br>Kategorie: Verkehr<br>Von: Anna Weber</p>", ""),
        (
            "",
            (
                "<p class=postmetadata>This entry was posted in <a href=/c/1>News</a>. Read the <a href=/feed>feed</a> "
                "or leave a <a href=/trackback>trackback</a> from your own site.</p>"
            ),
        ),
    ],
    ids=["labelled-facts-at-the-head", "where-it-was-filed-at-the-end"],
)
def test_lines_about_the_article_are_no_text(before, after):
    text = "The council met on Monday and agreed to repair the bridge, the road to the mill and the roof of the school."
    paragraphs = [f"{text} Item {number} was passed as well." for number in range(4)]
    inside = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    page = f"<html><body><h1>Council repairs bridge</h1><div>{before}{inside}{after}</div></body></html>"
    assert newsarchive.parse(page, url="http://c.example/x").to_record()["paragraphs"] == paragraphs


TWO = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
NOTICE = "The county is an equal opportunity employer, and persons with disabilities may ask for help at any office."


@pytest.mark.parametrize(
    "after",
    [
        f"<h3>Comments (2)</h3><p>Dear all, {COMMENT}</p><p>{COMMENT} Never.</p>",
        f"<p># # #</p><p>{NOTICE}</p>",
        f"<div class=comments><p>{COMMENT}</p><p>{COMMENT} Never, ever, in all the time.</p></div>" * 4,
    ],
    ids=["what-readers-wrote", "after-the-end-mark", "more-comments-than-text"],
)
def test_the_text_ends_where_others_speak(after):
    assert list(article(page(f"<div>{HEADING}{TWO}{after}</div>")).paragraphs) == PARAGRAPHS[:2]


@pytest.mark.parametrize(
    "head",
    [
        "<b>A new bridge for Millbrook</b></p><p>March 3, 2004",
        "A new bridge for Millbrook<br>Posted by: Jane Roe<br>Wednesday, March 3, 2004 | Views: 12",
    ],
    ids=["a-day", "title-day-and-counter"],
)
def test_a_head_of_facts_is_no_text(head):
    assert list(article(page(f"<div><p>{head}</p>{as_paragraphs()}</div>")).paragraphs) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    ["Posted on: 9 March 2009", "Thursday 10th of May 2012", "SUBJECT: A new bridge for Millbrook"],
    ids=["labelled-day", "weekday-and-day", "labelled-title"],
)
def test_a_line_between_title_and_text_is_no_text(line):
    assert list(article(page(f"<div>{HEADING}<p>{line}</p>{as_paragraphs()}</div>")).paragraphs) == PARAGRAPHS


def test_bullets_in_a_box_of_their_own_among_paragraphs_are_text():
    bullets = "<blockquote><p>\u2022 Six new pillars;</p><p>\u2022 A path for cyclists.</p></blockquote>"
    inside = f"<div>{HEADING}<p>{PARAGRAPHS[0]}</p>{bullets}<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></div>"
    assert "\u2022 A path for cyclists." in article(page(inside)).paragraphs


def test_a_bold_sentence_in_the_cell_of_the_paragraphs_opens_the_text():
    cell = f"<td><b>{PARAGRAPHS[0]}</b><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></td>"
    assert article(page(f"<table><tr><td>{BOLD}</td></tr><tr>{cell}</tr></table>")).paragraphs[0] == PARAGRAPHS[0]


def test_addresses_that_are_written_out_among_paragraphs_are_text():
    link = "<p><a href=http://ferry.example/times>http://ferry.example/times</a></p>"
    inside = f"<div>{HEADING}<p>{PARAGRAPHS[0]}</p>{link}<p>{PARAGRAPHS[1]}</p></div>"
    assert "http://ferry.example/times" in article(page(inside)).paragraphs


@pytest.mark.parametrize("end", ["<br>", " "], ids=["each-a-line", "behind-the-item"])
def test_numbered_items_with_addresses_behind_the_text_belong_to_it(end):
    def item(number):
        return f"{number}) Ticket {number} for the ferry{end}<a href=/t/{number}>http://ferry.example/t/{number}</a>"

    items = "<br>".join(map(item, range(1, 9)))
    found = article(page(f"<div>{HEADING}<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><p>{items}</p></div>"))
    assert found.paragraphs[-1].endswith("http://ferry.example/t/8")


def test_a_line_that_stands_as_both_its_neighbours_do_is_text():
    before = "".join(f"<p>In {year} it was the same. {text}</p>" for year in range(2001, 2006) for text in PARAGRAPHS)
    chapter = f"<section><p>{PARAGRAPHS[2]}<br><br>The ferry over the river<br><br>{PARAGRAPHS[3]}</p></section>"
    document = read(page_of(page(f"<div>{before}{chapter}</div>").encode(), "http://county.example/news/17", None))
    scores = {block.index: 3.0 if block.chars > 60 else -1.0 for block in document.blocks if not block.link_chars}
    chosen = [document.blocks[index] for index, score in scores.items() if score > 0]
    found = [block.text for block in filled(chosen, document.blocks, scores, region_of(document))]
    assert found[-3:] == [PARAGRAPHS[2], "The ferry over the river", PARAGRAPHS[3]]


def test_a_summary_under_a_title_apart_from_the_text_belongs_to_it():
    summary = "A ferry has carried passengers across the river since the floods, now the council pays"
    head = f"<header class=title><div>{HEADING}<div>{summary}</div></div><div>By John Miller</div></header>"
    found = article(page(f"{head}<div><div><article>{as_paragraphs()}</article></div></div>"))
    assert list(found.paragraphs) == [summary, *PARAGRAPHS]


def test_paragraphs_that_each_stand_under_a_picture_are_text():
    texts = [f"{text} {text[:100]}" for text in PARAGRAPHS]
    slides = "".join(f"<div><div><img src=/{text[:2]}.jpg width=500><p>{text}</p></div></div>" for text in texts)
    assert list(article(page(f"<article>{HEADING}{slides}</article>")).paragraphs) == texts


def test_items_behind_a_table_that_ends_the_text_belong_to_it():
    table = "<table>" + "<tr><td>East</td><td>48</td><td>532</td></tr>" * 3 + "</table>"
    items = "<ul><li>new pillars</li><li>a path for cyclists</li></ul>"
    found = article(page(f"<div>{HEADING}{as_paragraphs()}{table}{items}</div>")).paragraphs
    assert list(found) == [*PARAGRAPHS, "new pillars", "a path for cyclists"]


def test_an_article_that_is_a_table_is_read_by_its_rows():
    rows = "".join(f"<tr><td>{n}</td><td>Driver of car {n}</td><td>{n * 17}</td></tr>" for n in range(1, 40))
    found = article(page(f"<div>{HEADING}<p>{PARAGRAPHS[0]}</p><table>{rows}</table></div>"))
    assert found.paragraphs[:2] == (PARAGRAPHS[0], "1 Driver of car 1 17")
    assert [block.type for block in found.blocks] == ["p", "table"]


def test_preformatted_text_is_text():
    (text,) = article(page(f"<div>{HEADING}<pre>{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}</pre></div>")).paragraphs
    assert text.split() == f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}".split()


def test_short_lines_right_behind_the_text_in_its_box_belong_to_it():
    lines = ["Place: town hall of Millbrook", "Doors open at ten", "Entry is free for all"]
    inside = f"<h1>A new bridge for Millbrook</h1><div>{'<br><br>'.join([*PARAGRAPHS[:3], *lines])}</div>"
    assert list(article(page(inside)).paragraphs) == [*PARAGRAPHS[:3], *lines]


def test_a_lead_above_a_picture_with_its_caption_is_text():
    lead = "The old bridge has been closed since the floods, and the council has found the money at last."
    inside = (
        f"<h1>A new bridge for Millbrook</h1><table><tr><td class=sapo>{lead}</td></tr></table>"
        f"<div><center><img src=/b.jpg width=300 height=200><br><i>The old bridge in March</i></center>"
        f"{as_paragraphs()}</div>"
    )
    assert list(article(page(inside)).paragraphs) == [lead, *PARAGRAPHS]


def test_the_last_line_of_a_paragraph_that_names_the_source_is_no_text():
    inside = f"<h1>A new bridge for Millbrook</h1><div>{'<br><br>'.join(PARAGRAPHS)}<br>Source: County News</div>"
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_a_line_under_title_and_day_is_the_text_where_there_is_no_more():
    inside = (
        "<div><h1>Call for tenders, bridge at Millbrook</h1><p>Monday 12 May 2008, by A. L.</p>"
        "<div><p>Please download the document below.</p></div><ul><li><a href=/t.pdf>Tender (PDF, 30 kB)</a></li></ul>"
        "<h2>Comments (1)</h2><dl><dt>Call for tenders, bridge at Millbrook 14 May 2008 09:12, by a citizen</dt>"
        f"<dd><p>{COMMENT}</p></dd></dl></div>"
    )
    found = article(page(inside, "Call for tenders, bridge at Millbrook"))
    assert list(found.paragraphs) == ["Please download the document below."]


def test_a_sentence_in_the_sheet_of_a_notice_is_text():
    rows = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in (("Writer", "Ann Lee"), ("Views", "561")))
    inside = (
        "<table><tr><th>Title</th><td>A new bridge for Millbrook</td></tr>"
        f"{rows}<tr><td colspan=2><p>{PARAGRAPHS[0]}</p></td></tr></table>"
    )
    assert list(article(page(inside)).paragraphs) == [PARAGRAPHS[0]]


def test_a_text_in_a_column_before_the_title_is_left_out():
    news = "A bus line between Ashby and Millbrook was opened last week, and the first month is free of charge."
    inside = (
        f"<table><tr><td><h3>Flash</h3><p>{news}</p><h3>Who is online</h3></td>"
        f"<td><h1>A new bridge for Millbrook</h1>{as_paragraphs()}</td></tr></table>"
    )
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


OVER = "<div><div>A new bridge for Millbrook</div><div>{line}</div>{text}</div>"
BEHIND = "<h1>A new bridge for Millbrook</h1><div>{text}<p>{line}</p></div>"


@pytest.mark.parametrize(
    ("around", "line"),
    [
        pytest.param(OVER, "Monday 12 May 2008 - 10:30 by Ann Lee Category: Roads and bridges", id="day-name-section"),
        pytest.param(OVER, "12/05/2008 - 10:30 | News code: 1215 | Views: 605", id="code-and-counter"),
        pytest.param(BEHIND, "-30-", id="mark-of-telegraphers"),
        pytest.param(BEHIND, "انتهای پیام/", id="mark-in-persian"),
        pytest.param(BEHIND, "hms/ard", id="initials"),
        pytest.param(BEHIND, "(hms)", id="initials-in-brackets"),
        pytest.param(BEHIND, "More news from the county:", id="head-of-a-list"),
        pytest.param(BEHIND, "<a href=/f.doc>Application form</a> (200 kB)", id="file"),
        pytest.param(BEHIND, "A A+ A++", id="size-of-type"),
    ],
)
def test_a_line_of_facts_over_or_behind_the_text_is_no_text(around, line):
    assert list(article(page(around.format(line=line, text=as_paragraphs()))).paragraphs) == PARAGRAPHS


def test_the_hour_of_an_event_is_text_and_no_date():
    lines = ["Time: ten in the morning", "Place: town hall of Millbrook"]
    inside = f"<h1>A new bridge for Millbrook</h1><div>{'<br><br>'.join([*PARAGRAPHS[:3], *lines])}</div>"
    assert list(article(page(inside)).paragraphs) == [*PARAGRAPHS[:3], *lines]


def test_day_and_title_in_one_run_with_the_first_paragraph_are_no_text():
    head = "Monday 12 May 2008, 10:30<br>A new bridge for Millbrook<br>"
    inside = f"<table><tr><td>{head}{'<br><br>'.join(PARAGRAPHS)}</td></tr></table>"
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_text_that_a_box_breaks_off_goes_on_behind_it():
    photo = "<div><img src=/b.jpg width=300 height=200><br><i>The old bridge in March</i></div>"
    inside = (
        f"<h1>A new bridge for Millbrook</h1><div><p>{'<br><br>'.join(PARAGRAPHS[:3])}{photo}{PARAGRAPHS[3]}</p></div>"
    )
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_teasers_under_linked_titles_beside_a_short_text_are_left_out():
    teasers = "".join(
        f"<li><a href=/n/{n}>{title}, says the county</a><div>{text}</div></li>"
        for n, (title, text) in enumerate(
            (("Ferry back in service", COMMENT), ("New school in Ashby", SCHOOL), ("Roads are safe", WRITER))
        )
    )
    inside = (
        f"<div><div><h1>A new bridge for Millbrook</h1><div>{PARAGRAPHS[0]}</div></div>"
        f"<div><h3>Latest</h3><ul>{teasers}</ul></div></div>"
    )
    assert list(article(page(inside)).paragraphs) == [PARAGRAPHS[0]]


def test_a_sentence_with_a_date_at_its_head_is_no_name():
    sentence = "Registration until 14 May 2008 goes on."
    inside = f"<h1>A new bridge for Millbrook</h1><div><p>{sentence}</p>{as_paragraphs()}</div>"
    assert list(article(page(inside)).paragraphs) == [sentence, *PARAGRAPHS]


@pytest.mark.parametrize("mark", ["###", "# # #", "./."])
def test_an_end_mark_behind_the_last_sentence_is_cut(mark):
    inside = f"<h1>A new bridge for Millbrook</h1><div>{as_paragraphs()[:-4]} {mark}</p></div>"
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS


def test_a_notice_that_moves_over_the_text_is_left_out():
    moving = f"<div><marquee>{SCHOOL}</marquee></div>"
    inside = f"<div><h1>A new bridge for Millbrook</h1>{moving}<div>{as_paragraphs()}</div></div>"
    assert list(article(page(inside)).paragraphs) == PARAGRAPHS
