"""The title where a heading only ends a path, and where a heading is made of kicker and headline."""

import pytest

import newsarchive

MACHINES = "Lamford bridge news: two bridges over the Lam mended early"
TITLE = "Two bridges over the Lam are open again"
TEXT = "".join(
    f"<p>The district mended part {n} of the road along the river, and traffic began at once in both directions.</p>"
    for n in ("one", "two", "three")
)
STEPS = "<li><a href='/'>Home</a></li><li><a href='/roads/'>Roads</a></li>"


def title(inside: str, head: str = MACHINES) -> str | None:
    html = f"<html lang='en'><head><title>{head}</title></head><body>{inside}{TEXT}</body></html>"
    return newsarchive.parse(html, "http://lamford.example/show.php?id=7").title


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(f"<ul>{STEPS}<li><h1>{MACHINES}</h1></li></ul>", id="behind links alone"),
        pytest.param(f"<div class=breadcrumb><a href='/'>Home</a> <h1>{MACHINES}</h1></div>", id="named a path"),
    ],
)
def test_the_headline_under_a_heading_that_ends_a_path_is_the_title(path):
    assert title(f"{path}<h2>{TITLE}</h2>") == TITLE


def test_a_heading_that_ends_a_path_is_the_title_over_a_heading_of_something_else():
    assert title(f"<ul>{STEPS}<li><h1>{MACHINES}</h1></li></ul><h2>Share this page</h2>") == MACHINES


def test_a_kicker_whose_name_begins_with_title_is_left_off_beside_a_headline():
    parts = "<span class=title__kicker>River works</span> <span class=title__headline>"
    assert title(f"<h1>{parts}{TITLE}</span></h1>", "Lamford") == TITLE


def test_a_part_of_a_heading_beside_the_part_that_is_named_title_is_left_off():
    parts = "<span class=subline>River works</span> <span class=headline>"
    assert title(f"<h1>{parts}{TITLE}</span></h1>", f"{TITLE} - Lamford") == TITLE


def test_parts_of_a_heading_are_joined_by_the_mark_that_the_page_title_sets_between_them():
    assert (
        title(f"<h1><span>River works</span> <b>{TITLE}</b></h1>", f"River works: {TITLE}") == f"River works: {TITLE}"
    )


@pytest.mark.parametrize(
    ("heading", "head", "said"),
    [
        pytest.param(
            f"<span class=title__kicker>River works:</span> <b>{TITLE}</b>",
            "Lamford",
            f"River works: {TITLE}",
            id="no part is named headline",
        ),
        pytest.param(
            f"<span class=headline>River works</span> <span class=headline>{TITLE}</span> <i>and more</i>",
            "Lamford",
            f"River works {TITLE} and more",
            id="two parts are named headline",
        ),
        pytest.param(
            f"<span class=kicker>{TITLE}</span> River works",
            "Lamford",
            f"{TITLE} River works",
            id="the kicker says more than the rest",
        ),
        pytest.param(
            f"<span class=kicker>River works</span> {TITLE}",
            f"River works {TITLE}",
            f"River works {TITLE}",
            id="the page states both as one",
        ),
    ],
)
def test_the_parts_of_a_heading_stay_together_unless_one_of_them_is_the_headline(heading, head, said):
    assert title(f"<h1>{heading}</h1>", head) == said
