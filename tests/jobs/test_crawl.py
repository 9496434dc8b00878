"""The nightly crawl finds what a site has, asks for little, and goes on where it stood."""

from contextlib import nullcontext

import pytest

from newsarchive.jobs.crawl import crawl
from newsarchive.model.profile import Budget, SiteProfile
from newsarchive.store.archive import Archive

GRID = """<form method=post action="l.aspx"><input type=hidden name=__VIEWSTATE value="{state}">{rows}
<a href="javascript:__doPostBack('gv','Page$1')">1</a><a href="javascript:__doPostBack('gv','Page$2')">2</a>
<a href="javascript:__doPostBack('gv','Page$3')">3</a></form>"""


def fill(village, pages, numbers, link: str = "n.asp?id={}") -> None:
    for n in numbers:
        village.pages["/" + link.format(n)] = pages.story(n)


def test_numbered_pages_are_turned_to_the_end(village, crawls, pages) -> None:
    pager = "".join(f"<a href='/?trang={k}'>{k}</a>" for k in (1, 2, 3))
    for k, numbers in enumerate(([9, 8, 7], [6, 5, 4], [3, 2, 1]), 1):
        village.pages["/" if k == 1 else f"/?trang={k}"] = pages.listing(numbers, more=pager)
    fill(village, pages, range(1, 10))
    crawls.run()
    assert crawls.titles() == set(range(1, 10))
    assert len(village.asked) == len(set(village.asked)) == 14  # robots, a try for a sitemap, 3 lists, 9 articles


def test_a_postback_pager_is_pressed_with_the_state_just_read(village, crawls, pages) -> None:
    held = {1: [9, 8, 7], 2: [6, 5, 4], 3: [3, 2]}

    def page(k: int) -> str:
        return GRID.format(state=f"state{k}", rows=pages.listing(held[k]))

    def press(request) -> str | tuple:
        body = request.body.decode()
        k = int(body.partition("Page%24")[2].partition("&")[0])
        if f"state{k - 1}" not in body:
            return (500, {}, "Validation of viewstate MAC failed")
        return page(k)

    village.pages |= {"/": page(1), "POST /l.aspx": press}
    fill(village, pages, range(2, 10))
    crawls.run()
    assert crawls.titles() == set(range(2, 10))
    assert [one for one in village.asked if one.startswith("POST")] == [
        "POST /l.aspx gv|Page$2",
        "POST /l.aspx gv|Page$3",
    ]


def test_an_expired_state_is_read_anew_once(village, crawls, pages) -> None:
    states = iter(("old", "new"))
    village.pages["/"] = lambda _: GRID.format(state=next(states), rows=pages.listing([9, 8, 7]))

    def press(request) -> str | tuple:
        if b"=new" not in request.body:
            return (500, {}, "The state information is invalid for this page and might be corrupted.")
        return "<html><body>" + pages.listing([6, 5, 4]) + "</body></html>"

    village.pages["POST /l.aspx"] = press
    fill(village, pages, range(4, 10))
    crawls.run()
    assert crawls.titles() == set(range(4, 10))


def test_articles_that_only_a_press_shows_are_stored_once(village, crawls, pages) -> None:
    rows = "".join(
        f"""<tr><td><a href="javascript:__doPostBack('gv','Select${n}')">{pages.title(n)}</a></td></tr>"""
        for n in (1, 2, 3)
    )
    form = f"<form method=post action='/'><input type=hidden name=__VIEWSTATE value=x><table>{rows}</table></form>"
    village.pages["/"] = f"<html><body>{form}</body></html>"
    village.pages["POST /"] = lambda request: pages.story(int(request.body.decode().partition("Select%24")[2][0]))
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    crawls.run(night=1)
    assert sum(one.startswith("POST") for one in village.asked) == 3  # all are due
    assert crawls.changes("edited") == []
    crawls.run(night=2)
    assert [one for one in village.asked if one.startswith("POST")] == []


def test_an_edit_of_an_article_that_only_a_press_shows_is_seen(village, crawls, pages) -> None:
    row = f"""<tr><td><a href="javascript:__doPostBack('gv','Select$1')">{pages.title(1)}</a></td></tr>"""
    form = f"<form method=post action='/'><input type=hidden name=__VIEWSTATE value=x><table>{row}</table></form>"
    said = "khen thưởng, theo báo cáo số 1d"
    village.pages["/"] = f"<html><body>{form}</body></html>"
    village.pages["POST /"] = lambda _: pages.story(1).replace(said, said if not village.night else "tặng giấy khen")
    crawls.run()
    crawls.run(night=1)
    assert [change["fields"] for change in crawls.changes("edited")] == [["paragraphs"]]


def test_a_night_without_news_asks_for_lists_and_for_what_is_due(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = lambda _, n=n: (200, {"ETag": f'"{n}"'}, pages.story(n))
    crawls.run()
    crawls.run(night=1)
    assert sorted(village.asked) == ["/", "/n.asp?id=1", "/n.asp?id=2", "/n.asp?id=3", "/robots.txt"]
    assert crawls.count("unchanged") == 3
    crawls.run(night=2)
    assert village.asked == ["/robots.txt", "/"]
    assert [record["versions"] for record in crawls.records()] == [1, 1, 1]


def test_a_list_is_turned_only_until_known_items_come(village, crawls, pages) -> None:
    pager = "".join(f"<a href='/?trang={k}'>{k}</a>" for k in range(1, 6))

    def lists(newest: int) -> None:
        for k in range(1, 6):
            top = newest - 3 * (k - 1)
            village.pages["/" if k == 1 else f"/?trang={k}"] = pages.listing([top, top - 1, top - 2], more=pager)

    lists(15)
    fill(village, pages, range(1, 21))
    crawls.run()
    assert crawls.titles() == set(range(1, 16))
    lists(19)
    crawls.run(night=1)
    assert [one for one in village.asked if "trang" in one or one == "/"] == ["/", "/?trang=2", "/?trang=3"]
    assert crawls.titles() == set(range(1, 20))


def test_an_article_over_several_pages_is_one_record(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1], link="art_{}.html")
    fill(village, pages, (1, 2), "art_{}.html")
    village.pages["/art_3.html"] = pages.story(
        3, more="<b>[1]</b> <a href=art_3_2.html>[2]</a> <a href=art_3_2.html>下一页</a>"
    )
    village.pages["/art_3_2.html"] = pages.story(33, more="<a href=art_3.html>[1]</a> <b>[2]</b>")
    crawls.run()
    assert len(crawls.records()) == 3
    long = next(record for record in crawls.records() if record["url"].endswith("art_3.html"))
    assert any("báo cáo số 3a" in text for text in long["paragraphs"])
    assert any("báo cáo số 33d" in text for text in long["paragraphs"])


def test_a_story_in_an_iframe_is_the_record_and_its_page_an_alias(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = (
            f"<html><body><p>Tin tức</p><iframe src='noidung.asp?id={n}'></iframe></body></html>"
        )
        village.pages[f"/noidung.asp?id={n}"] = pages.story(n)
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    record = next(record for record in crawls.records() if record["url"] == "http://xa.example/noidung.asp?id=2")
    assert record["aliases"] == ["http://xa.example/n.asp?id=2"]


def test_one_text_under_two_addresses_is_one_article(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1], more=pages.listing([3, 2], link="ban.asp?so={}"))
    fill(village, pages, (1, 2, 3))
    fill(village, pages, (2, 3), "ban.asp?so={}")
    crawls.run()
    assert len(crawls.records()) == 3
    assert sum(len(record["aliases"]) for record in crawls.records()) == 2


def test_an_idle_parameter_is_learned(village, crawls, pages) -> None:
    numbers = list(range(1, 11))
    village.pages["/"] = pages.listing(
        numbers, link="n.asp?id={}&muc=1", more=pages.listing(numbers, link="n.asp?id={}&muc=99")
    )
    for n in numbers:
        village.pages[f"/n.asp?id={n}&muc=1"] = village.pages[f"/n.asp?id={n}&muc=99"] = pages.story(n)
    crawls.run()
    village.pages["/"] = pages.listing(numbers, link="n.asp?id={}&muc=7")
    crawls.run(night=1)
    assert [one for one in village.asked if "muc=7" in one] == []
    assert len(crawls.records()) == 10


def test_addresses_that_change_by_themselves_hold_one_article_each(village, crawls, pages) -> None:
    count = iter(range(10_000))

    def opaque(n: int) -> str:
        return f"/portal/c4_{next(count):05d}K8xLLM9MSSzPy8x/?cur_id={n}"

    def front(_) -> str:
        links = "".join(f'<tr><td><a href="{opaque(n)}">{pages.title(n)}</a></td></tr>' for n in range(1, 7))
        return f"<html><body><table>{links}</table></body></html>"

    class Portal(dict):
        def get(self, name, default=None):
            if name.startswith("/portal/"):
                n = int(name.partition("cur_id=")[2])
                related = "".join(f'<li><a href="{opaque(k)}">{pages.title(k)}</a></li>' for k in range(1, 7))
                return pages.story(n, more=f"<ul>{related}</ul>")
            return super().get(name, default)

    village.pages = Portal({"/": front})
    crawls.run()
    assert crawls.titles() == {1, 2, 3, 4, 5, 6}
    assert len(crawls.records()) == 6
    assert len(village.asked) < 40
    crawls.run(night=1)
    assert len(crawls.records()) == 6
    assert len(village.asked) < 20


def test_a_dated_document_of_a_list_is_an_article(village, crawls, pages) -> None:
    row = '<tr><td><a href="/f/vb.pdf">Thông báo lịch cắt điện luân phiên tháng ba</a></td><td>5/3/2010</td></tr>'
    village.pages["/"] = pages.listing([3, 2, 1], more=f"<table>{row}</table>")
    fill(village, pages, (1, 2, 3))
    village.pages["/f/vb.pdf"] = (200, {"type": "application/pdf"}, "%PDF-1.4 x")
    crawls.run()
    record = next(record for record in crawls.records() if record["url"].endswith(".pdf"))
    assert (record["title"], record["published"]) == ("Thông báo lịch cắt điện luân phiên tháng ba", "2010-03-05")


def test_a_calendar_without_end_is_left_after_two_looks(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1], more="<a href='/ngay.asp?d=1'>Sự kiện</a>")
    fill(village, pages, (1, 2, 3))
    for d in range(1, 200):
        village.pages[f"/ngay.asp?d={d}"] = (
            f"<html><body><a href='/ngay.asp?d={d + 1}'>sau</a> Không có sự kiện</body></html>"
        )
    crawls.run()
    assert sum("ngay" in one for one in village.asked) <= 3
    assert crawls.titles() == {1, 2, 3}


def test_a_long_archive_of_known_items_is_sampled(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing(list(range(30, 0, -1)), more="<a href='/kho.asp'>Kho tin</a>")
    fill(village, pages, range(1, 31))
    village.pages["/kho.asp"] = (
        "<html><body>"
        + "".join(f"<a href='/kho.asp?thang={k}'>Tháng thứ {k}</a>" for k in range(1, 31))
        + "</body></html>"
    )
    for k in range(1, 31):
        village.pages[f"/kho.asp?thang={k}"] = pages.listing([k])
    crawls.run()
    assert sum("thang" in one for one in village.asked) <= 8


def test_an_archive_whose_old_end_holds_more_is_walked_whole(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([30, 29, 28, 27], more="<a href='/kho.asp'>Kho tin</a>")
    fill(village, pages, range(1, 31))
    village.pages["/kho.asp"] = (
        "<html><body>"
        + "".join(f"<a href='/kho.asp?thang={k}'>Tháng thứ {k}</a>" for k in range(30, 0, -1))
        + "</body></html>"
    )
    for k in range(1, 31):
        village.pages[f"/kho.asp?thang={k}"] = pages.listing([k])
    crawls.run()
    assert crawls.titles() == set(range(1, 31))


def test_robots_rules_are_kept_with_what_they_forbade(village, crawls, pages) -> None:
    village.pages["/robots.txt"] = (200, {"type": "text/plain"}, "User-agent: *\nDisallow: /mat/\n")
    village.pages["/"] = pages.listing([3, 2, 1], more="<a href='/mat/a.asp'>Họp kín</a>")
    fill(village, pages, (1, 2, 3))
    crawls.run()
    assert "/mat/a.asp" not in village.asked
    skipped = [one for one in crawls.outcomes if one.reason == "robots"]
    assert [(one.url, one.detail) for one in skipped] == [("http://xa.example/mat/a.asp", "Disallow: /mat/")]


@pytest.mark.parametrize("robots", [(503, {}, ""), (0, {}, "")], ids=["server-error", "no-answer"])
def test_without_robots_nothing_is_fetched_and_nothing_is_lost(village, crawls, pages, robots) -> None:
    village.pages |= {"/": pages.listing([3, 2, 1]), "/robots.txt": robots}
    fill(village, pages, (1, 2, 3))
    with pytest.raises(Exception, match="reached") if robots[0] == 0 else nullcontext():
        crawls.run()
    assert village.asked == ["/robots.txt"]
    del village.pages["/robots.txt"]
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3}


def test_a_budget_ends_the_night_and_the_next_one_goes_on(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    fill(village, pages, (1, 2, 3))
    crawls.run(profile=SiteProfile("xa", "http://xa.example/", budget=Budget(pages=3)))
    assert len(crawls.records()) == 1
    assert [one.reason for one in crawls.outcomes if one.reason == "budget"] == ["budget"]
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3}


def test_a_page_that_failed_for_a_while_is_tried_on_the_next_night(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    fill(village, pages, (1, 2))
    village.pages["/n.asp?id=3"] = (503, {}, "busy")
    crawls.run()
    assert crawls.titles() == {1, 2}
    fill(village, pages, (3,))
    crawls.run(night=1)
    assert crawls.titles() == {1, 2, 3}


def test_closing_the_crawl_keeps_what_was_told(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing(list(range(60, 0, -1)))
    fill(village, pages, range(1, 61))
    told = []
    with Archive.open(crawls.folder, create=True) as archive:
        work = crawl(archive, [SiteProfile("xa", "http://xa.example/")], village, now=village.now)
        for one in work:
            told.append(one)
            if len(told) >= 30:
                break
        work.close()
        assert archive.runs.latest(1)[0]["exit_code"] == 130
        learned = archive.frontier.state("xa")
        assert learned["nights"] == 1
        assert learned["shapes"]["xa.example/n.asp?id=#"][1] >= 29
    new = {one.id for one in told if one.outcome == "new"}
    assert new <= {record["id"] for record in crawls.records()}
    before = list(village.asked)
    crawls.run()
    assert crawls.titles() == set(range(1, 61))
    assert len(set(village.asked) & set(before)) <= 1  # the one that was on its way
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert archive.frontier.state("xa")["nights"] == 1  # both runs are one night's


def test_a_dry_run_writes_nothing(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    fill(village, pages, (1, 2, 3))
    crawls.run(dry_run=True)
    assert crawls.records() == []
    assert not [one for one in village.asked if "n.asp" in one]
    assert sum(one.reason == "dry run" for one in crawls.outcomes) == 3
    assert list((crawls.folder / "warc").glob("*.warc.gz")) == []


def test_a_login_behind_a_redirect_is_not_asked_where_robots_forbid_it(village, crawls, pages) -> None:
    village.pages["/robots.txt"] = (200, {"type": "text/plain"}, "User-agent: *\nDisallow: /dangnhap")
    village.pages["/"] = pages.listing([3, 2, 1])
    fill(village, pages, (1, 2))
    village.pages["/n.asp?id=3"] = (302, {"Location": "/dangnhap?ve=3"}, "")
    crawls.run()
    assert not [one for one in village.asked if "dangnhap" in one]
    assert "it leads to http://xa.example/dangnhap?ve=3" in next(
        one.detail for one in crawls.outcomes if one.reason == "robots"
    )


def test_an_article_that_was_taken_for_a_list_is_judged_again_when_its_like_are_known(village, crawls, pages) -> None:
    sections = "".join(f'<a href="/muc/xem.asp?m={n}">Tin tức hoạt động của các thôn số {n}</a>' for n in range(4))
    village.pages["/"] = pages.listing([3, 2, 1])
    fill(village, pages, (2, 1))
    text = "".join(f"<p>Buổi lễ lần thứ {mark} do xã tổ chức đã có đông đảo nhân dân về dự.</p>" for mark in "ab")
    village.pages["/n.asp?id=3"] = f"<html><body>{sections}<h1>Xã ta mở hội làng, tin số 3</h1>{text}</body></html>"
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    assert village.asked.count("/n.asp?id=3") == 1


def test_user_and_password_of_a_link_are_left_out(village, crawls, pages) -> None:
    fill(village, pages, (1,))
    village.pages["/"] = pages.listing([1], link="http://me:word@xa.example/n.asp?id={}")
    crawls.run()
    assert [record["url"] for record in crawls.records()] == ["http://xa.example/n.asp?id=1"]


def test_a_parameter_that_is_idle_for_articles_still_tells_lists_apart(village, crawls, pages) -> None:
    village.pages["/"] = "".join(f"<a href='/l.asp?nhom={k}'>Nhóm tin {k}</a> " for k in (1, 2, 3))
    for k in (1, 2, 3):
        numbers = [3 * k, 3 * k - 1, 3 * k - 2]
        village.pages[f"/l.asp?nhom={k}"] = pages.listing(numbers, link=f"n.asp?id={{}}&nhom={k}")
        for n in numbers:
            other = f"<p><a href='/n.asp?id={n}'>{pages.title(n)}</a></p>"
            village.pages[f"/n.asp?id={n}&nhom={k}"] = village.pages[f"/n.asp?id={n}"] = pages.story(n, more=other)
    crawls.run()
    crawls.run(night=1)
    assert {one for one in village.asked if "l.asp" in one} == {f"/l.asp?nhom={k}" for k in (1, 2, 3)}
    assert crawls.titles() == set(range(1, 10))
    assert len(crawls.records()) == 9


def test_a_folder_of_names_that_brings_nothing_is_left(village, crawls, pages) -> None:
    names = [f"{a}-{b}" for a in ("anna", "bien", "cuong") for b in ("may", "hoa", "lan", "tam")]
    by = "".join(f"<a href='/author/{name}'>{name}</a> " for name in names)
    village.pages["/"] = pages.listing([3, 2, 1], more=f"<p>{by}</p>")
    for name in names:
        village.pages[f"/author/{name}"] = f"<html><body><h1>{name}</h1><p>Cán bộ.</p></body></html>"
    fill(village, pages, (1, 2, 3))
    crawls.run()
    assert crawls.titles() == {1, 2, 3}
    assert sum("author" in one for one in village.asked) == 4
