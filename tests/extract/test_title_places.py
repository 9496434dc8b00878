"""The title on old pages: contact lines, rubrics, guest books, topic links and days beside it are not it."""

import pytest

import newsarchive

TITLE = "Two bridges over the Lam are mended before winter"
TEXT = "".join(
    f"<p>The district mended part {n} of the road along the river, and traffic began at once in both directions.</p>"
    for n in ("one", "two", "three")
)
MENU = "".join(f"<p><a href='/{name}/'>{name}</a></p>" for name in ("News", "Sport", "Guests"))
GUESTS = "<div><b>Guests</b><br><small>2021.04.16. 18:22 - Eva: What a lovely square it has become!</small></div>"


def title(
    inside: str, head: str = "County of Lamford", url: str = "http://lamford.example/show.php?id=7"
) -> str | None:
    html = f"<html lang='en'><head><title>{head}</title></head><body>{inside}</body></html>"
    found = newsarchive.parse(html, url).to_record()["title"]
    return str(found) if found is not None else None


@pytest.mark.parametrize(
    "contact",
    [
        pytest.param("<p>Contact: Maria Fuentes, 555-0100</p>", id="label"),
        pytest.param("<p>Bill Tanaka or Maria Fuentes, 555-0100</p>", id="names"),
        pytest.param("<p>Press office. Tel.: 024 3733 2145</p>", id="telephone"),
    ],
)
def test_a_line_with_a_telephone_number_is_no_title(contact):
    assert title(f"<h1>Newsroom</h1>{MENU}<h2>{TITLE}</h2>{contact}{TEXT}", "Office - Newsroom") == TITLE


def test_a_line_between_a_heading_and_the_text_is_no_title():
    lead = "<p>All works ended a month early and cost less than was feared</p>"
    assert title(f"<h1>Newsroom</h1>{MENU}<h2>{TITLE}</h2>{lead}{TEXT}", "Office - Newsroom") == TITLE


def test_a_line_named_a_title_is_told_from_a_bold_lead_and_a_bold_question():
    lead = "<table><tr><td><b>The road office told of loans of 73 million for 972 farmers.</b></td></tr></table>"
    page = f"{MENU}<div class='kicker'>At the council</div><div class='newstitle'>{TITLE}</div>{lead}"
    assert title(f"{page}<p><b>What is your plan for the coming year?</b></p>{TEXT}") == TITLE


def test_a_heading_that_the_page_title_repeats_is_told_from_the_name_of_the_site():
    banner = "<div><h1>Official site of the governor of Lamford</h1></div>"
    page = (
        f"{banner}<p>Tuesday, 20 April 2021 | Lamford 08:15 | USD 431.5</p>{MENU}<h3>{TITLE}</h3><p>See the file.</p>"
    )
    assert title(page, f"News » {TITLE}") == TITLE


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"<table><tr><td><b>{TITLE}</b></td><td>2011.11.03.</td></tr></table>", id="day-in-the-next-cell"),
        pytest.param(f"<span>2010. 03. 30., 14:19</span><br><span>{TITLE}</span><br>", id="day-in-the-line-above"),
        pytest.param(f"<small>30 March 2010</small><br><b>{TITLE}</b><br>It began.<br><br>", id="day-and-text-around"),
    ],
)
def test_the_line_beside_its_day_is_told_from_an_entry_of_a_guest_book(head):
    assert title(f"{MENU}{GUESTS}<div><a href='/'>Home</a> / <a href='/news/'>News</a></div>{head}{TEXT}") == TITLE


def test_the_title_behind_the_link_of_its_topic_is_taken_without_it():
    link = f"<a href='/index.php?topic=2'>Roads</a>&nbsp;:&nbsp;<a href='/show.php?id=7'>{TITLE}</a>"
    box = "<div class='blockTitle'>Who is online</div><div>9 users online</div>"
    comment = f"<div class='itemTitle'>Re: {TITLE}</div><p>Good.</p>"
    page = f"{box}<div><span class='itemTitle'>{link}</span></div>{TEXT}{comment}"
    assert title(page, f"County of Lamford - {TITLE} - Roads") == TITLE
