"""Lists that a page's script fetches, or that a search for nothing gives, are walked as if the page showed them."""

import json


def test_a_part_that_a_script_fetches_page_by_page(village, crawls, pages) -> None:
    load = 'function ds(p) { var x = new XMLHttpRequest(); x.open("GET", "/ds.asp?trang=" + p, true); x.send(); }'
    village.pages["/"] = f"<html><head><script>{load}</script></head><body><script>ds(1);</script></body></html>"
    village.pages["/ds.asp?trang=1"] = pages.listing([1, 2, 3], more="<a href='#' onclick='ds(2);return false'>2</a>")
    village.pages["/ds.asp?trang=2"] = pages.listing([4, 5, 6])
    for n in range(1, 7):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == set(range(1, 7))


def test_rows_that_a_script_shows_are_relative_to_its_page(village, crawls, pages) -> None:
    script = '<script>$.getJSON("data/tin.json", show);</script>'
    village.pages["/"] = "<html><body><a href='/tin/'>Tin tức</a></body></html>"
    village.pages["/tin/"] = f"<html><body>{script}</body></html>"
    rows = [{"title": pages.title(n), "link": f"n.asp?id={n}"} for n in (1, 2, 3)]
    village.pages["/tin/data/tin.json"] = (200, {"type": "application/json"}, json.dumps(rows))
    for n in (1, 2, 3, 4):
        village.pages[f"/tin/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    rows.insert(0, {"title": pages.title(4), "link": "n.asp?id=4"})
    village.pages["/tin/data/tin.json"] = (200, {"type": "application/json"}, json.dumps(rows))
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3, 4}


def test_an_archive_behind_a_search_form_is_opened_by_a_search_for_nothing(village, crawls, pages) -> None:
    form = "<form action='/tim.asp'><input name=tukhoa><input type=submit name=tim value='Tìm kiếm'></form>"
    village.pages["/"] = pages.listing([1, 2, 3], more="<a href='/kho.asp'>Kho tin</a>")
    village.pages["/kho.asp"] = f"<html><body>{form}</body></html>"
    village.pages["/tim.asp?tukhoa=&tim=T%C3%ACm+ki%E1%BA%BFm"] = pages.listing([4, 5, 6], more=form)
    for n in range(1, 7):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == set(range(1, 7))


def test_a_search_that_stands_on_every_page_is_not_tried(village, crawls, pages) -> None:
    form = "<form action='/tim.asp'><input name=tukhoa><input type=submit value='Tìm kiếm'></form>"
    menu = "".join(f"<a href='/l.asp?muc={n}'>Mục {n}</a>" for n in (1, 2)) + "<a href='/gioithieu.asp'>Giới thiệu</a>"
    village.pages["/"] = pages.listing([1, 2, 3], more=form + menu)
    for n in (1, 2):
        village.pages[f"/l.asp?muc={n}"] = pages.listing([n, n + 1], more=form + menu)
    village.pages["/gioithieu.asp"] = f"<html><body>{form}{menu}</body></html>"
    for n in range(1, 4):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert not [one for one in village.asked if one.startswith("/tim.asp")]
