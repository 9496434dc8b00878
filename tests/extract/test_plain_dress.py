"""Renderings in the dress of text browsers and markdown give the record that plain lines give."""

import textwrap

import pytest

import newsarchive

TITLE = "Ferry to Skarholm Runs Again After Repairs"
LEAD = (
    "The ferry between Skarholm and the mainland has been running again since Monday, the harbour office said, after "
    "eleven weeks in which only a small boat had carried passengers and mail."
)
SECOND = (
    "Workers replaced both engines and the ramp at the bow. The repairs cost less than planned because parts of an "
    "older ship could be used, according to the engineer who led the work at the yard in Vik."
)
THIRD = (
    "Shops on the island had been short of fresh food during the winter storms. The council wants to buy a second ship "
    "within three years and has asked the county for half of the money."
)
TEXT = (LEAD, SECOND, THIRD)
ITEMS = ("a new ramp for lorries and buses;", "two engines that burn less oil.")


def parsed(text: str) -> dict:
    return newsarchive.parse(text, content_type="text/plain").to_record()


def filled(paragraph: str, width: int = 72, **options: str) -> str:
    return textwrap.fill(paragraph, width, **options)


def indented(paragraph: str, indent: str = "   ") -> str:
    return filled(paragraph, initial_indent=indent, subsequent_indent=indent)


ADDRESSES = ("rss", "", "news", "contact", "office")
BROWSER = "\n\n".join([
    "   #[1]RSS\n   [2]Home | [3]News | [4]Contact",
    TITLE,
    "   March 3, 2004",
    indented(LEAD.replace("harbour office", "[5]harbour office")),
    "\n".join(filled(item, initial_indent="     * ", subsequent_indent="       ") for item in ITEMS),
    "                         [ferry2.jpg]",
    "              The ferry at the yard in Vik",
    indented(SECOND) + "\n" + indented(THIRD),
    "   By Ann Archer",
    "References",
    "\n".join(f"   {number}. http://ferry.example/{path}" for number, path in enumerate(ADDRESSES, 1)),
])  # fmt: skip


def test_numbers_of_links_and_their_addresses_are_no_text():
    record = parsed(BROWSER)
    assert (record["title"], record["published"], record["byline"]) == (TITLE, "2004-03-03", "Ann Archer")
    assert record["paragraphs"] == [LEAD, *ITEMS, SECOND, THIRD]


def test_a_line_under_the_mark_of_a_picture_is_its_caption():
    (photo,) = parsed(BROWSER)["photos"]
    assert (photo["caption"], photo["image_url"], photo["after"]) == ("The ferry at the yard in Vik", None, 2)


@pytest.mark.parametrize(
    "mark", ["[IMG]", "[image: ferry]", "[a17_2]"], ids=["word", "with what it shows", "a name without its ending"]
)
def test_other_marks_of_pictures_are_known(mark):
    (photo,) = parsed(BROWSER.replace("[ferry2.jpg]", mark))["photos"]
    assert photo["caption"] == "The ferry at the yard in Vik"


MENU = ("Home", "News", "Harbours and roads", "Schools", "Council", "Contact", "Map of the site")


def beside(left: tuple[str, ...], right: str, width: int) -> str:
    """Two columns, side by side."""
    rows = right.split("\n")
    cells = [*left, *[""] * (len(rows) - len(left))]
    return "\n".join(f"{cell:<{width}}{row}".rstrip() for cell, row in zip(cells, rows, strict=True))


def test_columns_side_by_side_are_read_one_after_the_other():
    article = "\n\n".join([TITLE, "March 3, 2004", *(filled(paragraph, 52) for paragraph in TEXT), "By Ann Archer"])
    record = parsed("ISLAND COUNTY\n" + beside(MENU, article, 24) + "\n\nCopyright Island County")
    assert (record["title"], record["published"], record["byline"]) == (TITLE, "2004-03-03", "Ann Archer")
    assert record["paragraphs"] == list(TEXT)


def test_narrow_columns_of_prose_are_whole_paragraphs_again():
    article = "\n\n".join([TITLE, *(filled(paragraph, 22) for paragraph in TEXT)])
    record = parsed("ISLAND COUNTY\n\n" + beside(MENU, article, 24))
    assert (record["title"], record["paragraphs"]) == (TITLE, list(TEXT))


MARKDOWN = "\n\n".join([
    '[Home](/) | [News](/news?page=1 "News")',
    "# " + TITLE,
    "_March 3, 2004_",
    "**" + LEAD + "**",
    "\n".join("  * " + item for item in ITEMS),
    "![The ferry at the yard in Vik. Photo: Jan Hale](/pictures/ferry2.jpg)",
    SECOND.replace("older ship", "[older ship](/ships/\\(old\\))"),
    "## What comes next",
    THIRD,
    "By [Ann Archer](/people/archer)",
])  # fmt: skip


def test_marks_of_markdown_are_no_text():
    record = parsed(MARKDOWN)
    assert (record["title"], record["published"], record["byline"]) == (TITLE, "2004-03-03", "Ann Archer")
    assert record["paragraphs"] == [LEAD, *ITEMS, SECOND, "What comes next", THIRD]


def test_a_picture_of_markdown_keeps_its_address():
    article = newsarchive.parse(MARKDOWN, "http://island.example/news/7", content_type="text/plain")
    assert [photo.image_url for photo in article.photos] == ["http://island.example/pictures/ferry2.jpg"]


HAN = "县长到临江大桥检查，要求各部门统一思想，明确责任，确保在三个月内完成任务，并给当地群众一个满意的答复。"


def test_scripts_without_spaces_are_joined_without_one():
    paragraphs = [HAN * 2, "会议强调，" + HAN * 3, HAN + "据统计，全县共有群众参加了义务劳动。"]
    rows = [row[at : at + 36] for row in paragraphs for at in range(0, len(row), 36)]
    record = parsed("县长到临江大桥检查防汛工作\n\n" + "\n".join(rows))
    assert "".join(record["paragraphs"]) == "".join(paragraphs)


def test_lines_of_a_text_that_was_not_broken_stay_apart():
    lines = ["Shop hours on the island", "Mondays and Tuesdays from nine to five", "Sundays closed", *TEXT]
    assert parsed("\n".join([TITLE, *lines]))["paragraphs"][-3:] == list(TEXT)
