"""Archives that only a form's choices open are walked, from the months that have news outwards."""

from urllib.parse import parse_qsl

import pytest

YEARS = range(2020, 2003, -1)
EMPTY = "<html><body>{form}<p>Không có tin.</p></body></html>"


def form_of(year: int = 2020, month: int = 1) -> str:
    years = "".join(f"<option value={y}{' selected' if y == year else ''}>{y}</option>" for y in YEARS)
    months = "".join(f"<option value={m}{' selected' if m == month else ''}>Tháng {m}</option>" for m in range(1, 13))
    selects = f"<select name=thang>{months}</select><select name=nam>{years}</select>"
    return f"<form method=post action='/kho.asp'>{selects}<input type=submit name=xem value=Xem></form>"


@pytest.fixture
def archive_by_month(village, pages):
    """The stories 1 to 3 are on the first page, the others behind a form only; each month has the story of its number.

    Story n is of the month n % 12 + 1 of 2012 - n // 12.
    """
    held = {(2012 - n // 12, n % 12 + 1): n for n in range(1, 16)}
    village.pages["/"] = pages.listing([1, 2, 3], more="<a href='/kho.asp'>Tin đã đưa</a>")
    village.pages["/kho.asp"] = EMPTY.format(form=form_of())

    def month(request) -> str:
        fields = dict(parse_qsl(request.body.decode()))
        assert fields["xem"] == "Xem"
        at = int(fields["nam"]), int(fields["thang"])
        form = form_of(*at)
        return pages.listing([held[at]], more=form) if at in held else EMPTY.format(form=form)

    village.pages["POST /kho.asp"] = month
    for (year, at), n in held.items():
        village.pages[f"/n.asp?id={n}"] = pages.story(n).replace("</h1>", f"</h1><p>05/{at:02d}/{year}</p>")
    return held


def test_a_form_with_years_and_months_is_walked_from_the_months_with_news(village, crawls, archive_by_month) -> None:
    crawls.run()
    assert crawls.titles() == set(archive_by_month.values())
    assert sum(one.startswith("POST") for one in village.asked) < 60  # of 204 months


def test_a_night_asks_for_the_newest_months_only(village, crawls, archive_by_month) -> None:
    crawls.run()
    crawls.run(night=1)
    assert sum(one.startswith("POST") for one in village.asked) <= 3


def test_a_year_that_fills_the_months_is_pressed_first(village, crawls, pages) -> None:
    def page(year: int, months: list[int], items: list[int]) -> str:
        years = "".join(
            f"<option value={y}{' selected' if y == year else ''}>{y or 'Chọn năm'}</option>" for y in (0, 2012, 2011)
        )
        options = "".join(f"<option value={m}>{m}</option>" for m in months)
        post = "__doPostBack('nam','')"
        return pages.listing(
            items,
            more=f"""<form method=post action='/kho.aspx'><input type=hidden name=__VIEWSTATE value=x><input name=tu>
            <select name=nam onchange="{post}">{years}</select><select name=thang><option value=0>Chọn tháng</option>
            {options}</select><input type=submit name=xem value=Xem></form>""",
        )

    def press(request) -> str:
        fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        year, month = int(fields["nam"]), int(fields.get("thang", 0))
        if not year:
            return page(0, [], [])
        items = [{(2012, 3): 4, (2012, 5): 5, (2011, 3): 6}[year, month]] if month and "xem" in fields else []
        return page(year, [3, 5] if year == 2012 else [3], items)

    village.pages["/"] = pages.listing([1, 2, 3], more="<a href='/kho.aspx'>Tin đã đưa</a>")
    village.pages["/kho.aspx"] = page(0, [], [])
    village.pages["POST /kho.aspx"] = press
    for n in range(1, 7):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == set(range(1, 7))


def test_what_a_cut_off_run_left_of_the_choices_is_walked_by_the_next(village, crawls, archive_by_month) -> None:
    crawls.run(limit=8)
    assert crawls.titles() < set(archive_by_month.values())
    crawls.run()
    assert crawls.titles() == set(archive_by_month.values())
