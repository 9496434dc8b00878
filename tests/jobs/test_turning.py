"""Pagers of every make are turned; what lists bring speaks for those that led to them."""


def fill(village, pages, numbers) -> None:
    for n in numbers:
        village.pages[f"/n.asp?id={n}"] = pages.story(n)


def test_the_pagers_of_two_grids_are_both_followed(village, crawls, pages) -> None:
    post = "<a href=\"javascript:__doPostBack('{}','Page$2')\">2</a>"
    grid = "<form method=post action='/'><input type=hidden name=__VIEWSTATE value=x>{}</form>"
    more = grid.format(post.format("tin") + post.format("thongbao"))
    village.pages["/"] = pages.listing([1, 2, 3], more=more)
    village.pages["POST /"] = lambda request: pages.listing([4, 5] if b"TARGET=tin" in request.body else [6, 7])
    fill(village, pages, range(1, 8))
    crawls.run()
    assert crawls.titles() == set(range(1, 8))


def test_a_button_that_is_the_same_on_every_page_turns_each_of_them(village, crawls, pages) -> None:
    def page(number: int) -> str:
        button = "<input type=image name=sau src=sau.gif alt='Trang sau'>" if number < 3 else ""
        form = f"<form method=post action='/'><input type=hidden name=trang value={number}>{button}</form>"
        return pages.listing([2 * number - 1, 2 * number], more=form)

    village.pages["/"] = page(1)
    village.pages["POST /"] = lambda request: page(2 if b"trang=1" in request.body else 3)
    fill(village, pages, range(1, 7))
    crawls.run()
    assert crawls.titles() == set(range(1, 7))


def test_lists_whose_like_led_to_news_are_asked_for(village, crawls, pages) -> None:
    menu = "".join(f"<a href='/l.asp?muc={n}'>Mục {n}</a>" for n in (1, 2, 3, 4))
    village.pages["/"] = pages.listing([1, 2], more=menu)
    for n in (1, 2, 3, 4):
        years = f"<a href='/l.asp?muc={n}&nam=2009'>2009</a><a href='/l.asp?muc={n}&nam=2008'>2008</a>"
        village.pages[f"/l.asp?muc={n}"] = pages.listing([1, 2] if n < 3 else [], more=years + menu)
        village.pages[f"/l.asp?muc={n}&nam=2009"] = pages.listing([10 * n, 10 * n + 1], more=menu)
        village.pages[f"/l.asp?muc={n}&nam=2008"] = pages.listing([10 * n + 2], more=menu)
    held = {1, 2, *(10 * n + k for n in (1, 2, 3, 4) for k in range(3))}
    fill(village, pages, held)
    crawls.run()
    assert crawls.titles() == held


def test_an_article_that_is_one_picture_is_stored_under_its_headline(village, crawls, pages) -> None:
    logo = "<img src='/logo.gif' width=780>"
    menu = "<a href='/l.asp?2'>Tin xã</a><a href='/l.asp?3'>Tin bản</a>"
    village.pages["/"] = pages.listing([1, 2, 3, 4], more=logo + menu)
    for n in (2, 3):
        village.pages[f"/l.asp?{n}"] = pages.listing([1, 2], more=logo)
    fill(village, pages, (1, 2, 3))
    scanned = "<p><img src='/cong-van-4.jpg' width=700 height=990></p>"
    village.pages["/n.asp?id=4"] = f"<html><body>{logo}<b>{pages.title(4)}</b>{scanned}</body></html>"
    crawls.run()
    assert crawls.titles() == {1, 2, 3, 4}
    [scan] = [record for record in crawls.records() if record["url"].endswith("id=4")]
    assert [photo["image_url"] for photo in scan["photos"]] == ["http://xa.example/cong-van-4.jpg"]
    assert scan["paragraphs"] == []


def test_the_first_page_of_an_article_is_not_stored_twice(village, crawls, pages) -> None:
    parts = "<a href='/n.asp?id=1&page=0'>1</a> <a href='/n.asp?id=1&page=1'>2</a>"
    village.pages["/"] = pages.listing([1, 2, 3])
    fill(village, pages, (2, 3))
    village.pages["/n.asp?id=1"] = village.pages["/n.asp?id=1&page=0"] = pages.story(1, more=parts)
    village.pages["/n.asp?id=1&page=1"] = pages.story(1, more=parts).replace("theo báo cáo", "theo tờ trình")
    crawls.run()
    assert len(crawls.records()) == 3
    assert "/n.asp?id=1&page=0" not in village.asked


def test_a_night_looks_at_the_last_page_of_a_list_whose_oldest_items_stand_first(village, crawls, pages) -> None:
    def show(held: list[int]) -> None:
        turns = [held[n : n + 3] for n in range(0, len(held), 3)]
        pager = "".join(f"<a href='/?trang={k}'>{k}</a>" for k in range(1, len(turns) + 1))
        for k, numbers in enumerate(turns, 1):
            village.pages[f"/?trang={k}"] = pages.listing(numbers, more=pager)
        village.pages["/"] = village.pages["/?trang=1"]

    show([1, 2, 3, 4, 5, 6, 7, 8])
    fill(village, pages, range(1, 11))
    crawls.run()
    assert crawls.titles() == set(range(1, 9))
    show([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    crawls.run(night=1)
    assert crawls.titles() == set(range(1, 11))
    crawls.run(night=2)
    assert [one for one in village.asked if "trang" in one] == ["/?trang=4"]


def test_a_page_of_links_to_lists_is_looked_at_every_night(village, crawls, pages) -> None:
    years = "<html><body>{}</body></html>"
    village.pages["/"] = "<html><body><a href='/kho.asp'>Kho tin</a></body></html>"
    village.pages["/kho.asp"] = years.format("<a href='/2008.htm'>2008</a>")
    village.pages["/2008.htm"] = pages.listing([1, 2, 3])
    village.pages["/2009.htm"] = pages.listing([4, 5])
    fill(village, pages, range(1, 6))
    crawls.run()
    village.pages["/kho.asp"] = years.format("<a href='/2008.htm'>2008</a><a href='/2009.htm'>2009</a>")
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3, 4, 5}
