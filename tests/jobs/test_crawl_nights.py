"""Later nights notice what became of held articles, and take nothing else for a change."""

import pytest

from newsarchive.model.profile import FieldRule, Layout, SiteProfile
from newsarchive.store.archive import Archive


@pytest.fixture
def held(village, crawls, pages):
    """Six articles, held since the first night."""
    village.pages["/"] = pages.listing([6, 5, 4, 3, 2, 1])
    for n in range(1, 7):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    crawls.run()
    return crawls


def test_a_silent_edit_is_a_version_and_a_change(held, village, pages) -> None:
    village.pages["/n.asp?id=3"] = pages.story(3).replace("khen thưởng, theo báo cáo số 3d", "tặng giấy khen của huyện")
    held.run(night=1)
    assert [(change["url"], change["fields"]) for change in held.changes("edited")] == [
        ("http://xa.example/n.asp?id=3", ["paragraphs"])
    ]
    assert held.count("changed") == 1
    assert held.count("unchanged") == 5


@pytest.mark.parametrize(
    "more",
    [
        "<p>Lượt xem: {night}7</p>",
        "<div align=right>Hôm nay: {night}1/4/2021 08:0{night}</div>",
        "<h3>Các tin khác</h3><ul><li><a href='n.asp?id=5{night}'>Tin mới đăng trong đêm số {night} của xã ta</a></ul>",
        "<script>var t = {night};</script>",
    ],
    ids=["counter", "clock", "other-news", "script"],
)
def test_what_moves_by_itself_is_no_edit(village, crawls, pages, more) -> None:
    village.pages["/"] = pages.listing([3, 2, 1])
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = lambda _, n=n: pages.story(n, more=more.format(night=village.night))
    crawls.run()
    crawls.run(night=1)
    assert crawls.changes("edited") == []
    assert {record["versions"] for record in crawls.records()} == {1}


def test_a_page_that_is_gone_is_told_as_deleted_where_the_site_is_well(held, village) -> None:
    del village.pages["/n.asp?id=2"]
    held.run(night=1)
    assert [change["url"] for change in held.changes("deleted")] == ["http://xa.example/n.asp?id=2"]
    record = next(record for record in held.records() if record["url"].endswith("id=2"))
    assert (record["status"], record["versions"]) == ("gone", 1)
    assert record["paragraphs"]


@pytest.mark.parametrize(
    "page",
    [
        (403, {}, "<html><body>Không có quyền xem</body></html>"),
        "<html><body><h2>Lỗi</h2><p>Bài viết không tồn tại hoặc đã bị xóa.</p></body></html>",
        (200, {"type": "image/png"}, "\x89PNG"),
    ],
    ids=["forbidden", "soft-404", "no-page"],
)
def test_other_ways_to_be_gone(held, village, page) -> None:
    village.pages["/n.asp?id=2"] = page
    held.run(night=1)
    assert [change["url"] for change in held.changes("deleted")] == ["http://xa.example/n.asp?id=2"]


def test_many_missing_pages_are_an_alarm_and_no_deletions(held, village) -> None:
    for n in range(2, 7):
        del village.pages[f"/n.asp?id={n}"]
    held.run(night=1)
    assert held.changes("deleted") == []
    assert held.count("gone-suspect") == 5
    assert [(alarm.rule, alarm.message) for alarm in held.alarms] == [
        ("many-missing", "5 of 6 held articles do not come; none was taken for deleted")
    ]
    held.run(night=2)
    assert [(alarm.rule, alarm.message) for alarm in held.alarms] == [
        (
            "many-missing",
            "5 of 5 held articles do not come; 5 of them, away on an earlier night too, were taken for deleted",
        )
    ]
    assert len(held.changes("deleted")) == 5
    held.run(night=3)
    assert held.alarms == []


def test_nights_without_an_answer_make_no_suspect(held, village) -> None:
    for n in range(2, 7):
        village.pages[f"/n.asp?id={n}"] = (0, {}, "")
    held.run(night=1)
    for n in range(2, 7):
        village.pages[f"/n.asp?id={n}"] = (404, {}, "no")
    held.run(night=2)
    assert held.changes("deleted") == []
    assert held.count("gone-suspect") == 5


def test_a_page_that_now_leads_to_where_robots_forbid_is_not_taken_for_deleted(held, village) -> None:
    village.pages["/robots.txt"] = (200, {"type": "text/plain"}, "User-agent: *\nDisallow: /login")
    village.pages["/n.asp?id=2"] = (302, {"Location": "/login?to=2"}, "")
    held.run(night=2)
    assert (held.changes("deleted"), held.changes("gone-suspect")) == ([], [])
    [told] = [one for one in held.outcomes if one.outcome == "skipped" and one.url.endswith("id=2")]
    assert (told.reason, told.detail) == (
        "robots",
        "it leads to http://xa.example/login?to=2, which robots.txt forbids",
    )
    del village.pages["/robots.txt"]
    del village.pages["/n.asp?id=2"]
    held.run(night=4)
    assert len(held.changes("deleted")) == 1


def test_a_suspect_that_stays_away_is_gone_and_one_that_comes_back_is_live(held, village, pages) -> None:
    for n in range(2, 7):
        del village.pages[f"/n.asp?id={n}"]
    held.run(night=1)
    for n in range(3, 7):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    held.run(night=2)
    status = {record["url"][-1]: record["status"] for record in held.records()}
    assert status == {"1": "live", "2": "gone", "3": "live", "4": "live", "5": "live", "6": "live"}


def test_a_server_error_changes_nothing(held, village) -> None:
    village.pages["/n.asp?id=2"] = (500, {}, "oops")
    held.run(night=1)
    assert held.count("failed") == 1
    assert [record["status"] for record in held.records()] == ["live"] * 6


def test_an_edit_is_seen_under_an_address_whose_parameter_turned_out_idle(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1], link="n.asp?id={}&l=tin")
    village.pages["/cu.asp"] = pages.listing([3, 2, 1])
    more = "<p><a href='/cu.asp'>Tin cũ</a></p>"
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}&l=tin"] = village.pages[f"/n.asp?id={n}"] = pages.story(n, more=more)
    crawls.run()
    assert {record["url"].partition("&")[2] for record in crawls.records()} == {"l=tin"}
    for n in (1, 2, 3):
        page = pages.story(n, more=more).replace(f"khen thưởng, theo báo cáo số {n}d", "tặng giấy khen của huyện")
        village.pages[f"/n.asp?id={n}&l=tin"] = village.pages[f"/n.asp?id={n}"] = page
    crawls.run(night=1)
    assert len(crawls.changes("edited")) == 3
    assert len(crawls.records()) == 3


def test_a_page_whose_script_goes_on_failing_is_gone(held, village) -> None:
    village.pages["/n.asp?id=2"] = (500, {}, "Either BOF or EOF is True")
    for night in (1, 2, 3):
        held.run(night=night)
        status = {record["url"].rpartition("=")[2]: record["status"] for record in held.records()}
        assert status.pop("2") == ("gone" if night == 3 else "live")
        assert set(status.values()) == {"live"}


@pytest.mark.parametrize("before", [(0, {}, ""), (503, {}, "busy")], ids=["no-answer", "busy"])
def test_one_night_of_500_after_other_troubles_is_no_deletion(held, village, before) -> None:
    village.pages["/n.asp?id=2"] = before
    for night in (1, 2):
        held.run(night=night)
    village.pages["/n.asp?id=2"] = (500, {}, "oops")
    for night in (3, 4):
        held.run(night=night)
        assert held.changes("deleted") == []
    held.run(night=7)  # when others are due too, and come
    assert len(held.changes("deleted")) == 1


def test_a_site_that_goes_on_failing_loses_nothing(held, village) -> None:
    for n in range(1, 7):
        village.pages[f"/n.asp?id={n}"] = (500, {}, "oops")
    for night in range(1, 6):
        held.run(night=night)
    assert [record["status"] for record in held.records()] == ["live"] * 6


def test_a_new_look_is_one_alarm_and_no_edits(held, village, pages) -> None:
    head = "<header><nav class=menu><ul class=nav><li class=item><a class=link href=/>x</a></li></ul></nav></header>"
    for n in range(1, 7):
        page = pages.story(n).replace(
            "<body>", f"<body class=new><div class=wrap id=page>{head}<main class=text><article class=post>"
        )
        village.pages[f"/n.asp?id={n}"] = page.replace(
            "</body>", "</article></main><aside class=side><section class=box></section></aside></div></body>"
        )
    held.run(night=1)
    assert [alarm.rule for alarm in held.alarms] == ["redesigned"]
    assert held.changes("edited") == []
    assert len(held.changes("redesigned")) == 1


def test_an_edit_in_a_further_page_is_seen(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing([3, 2, 1], link="art_{}.html")
    for n in (1, 2, 3):
        village.pages[f"/art_{n}.html"] = (
            200,
            {"ETag": f'"{n}"'},
            pages.story(n, more=f"<a href=art_{n}_2.html>[2]</a>"),
        )
        village.pages[f"/art_{n}_2.html"] = pages.story(n + 30)
    crawls.run()
    village.pages["/art_2_2.html"] = pages.story(32).replace(
        "khen thưởng, theo báo cáo số 32d", "tặng giấy khen của huyện"
    )
    crawls.run(night=1)
    assert [change["url"] for change in crawls.changes("edited")] == ["http://xa.example/art_2.html"]
    record = next(record for record in crawls.records() if record["url"].endswith("art_2.html"))
    assert any("báo cáo số 2a" in text for text in record["paragraphs"])
    assert any("giấy khen" in text for text in record["paragraphs"])


def test_revisits_come_after_one_two_and_four_days(held, village) -> None:
    asked = []
    for night in range(1, 9):
        held.run(night=night)
        asked.append("/n.asp?id=1" in village.asked)
    assert asked == [True, False, True, False, False, False, True, False]


def test_a_list_without_items_is_an_alarm_that_names_it(held, village) -> None:
    village.pages["/"] = "<html><body><p>Trang đang nâng cấp</p></body></html>"
    held.run(night=1)
    assert "empty-list" in [alarm.rule for alarm in held.alarms]
    assert "http://xa.example/" in held.alarms[0].message


def test_one_page_on_many_addresses_is_an_alarm(village, crawls, pages) -> None:
    village.pages["/"] = pages.listing(list(range(1, 13)))
    for n in range(1, 13):
        village.pages[f"/n.asp?id={n}"] = "<html><body><p>Xin mời đăng nhập</p></body></html>"
    crawls.run()
    assert "same-body" in [alarm.rule for alarm in crawls.alarms]
    assert crawls.records() == []


def test_a_run_leaves_its_report(held) -> None:
    with Archive.open(held.folder, read_only=True) as archive:
        run = archive.runs.latest(1)[0]
    report = (held.folder / "runs" / f"{run['id']}.json").read_text()
    assert '"new": 6' in report
    assert run["outcomes"]["new"] == 6


def test_what_a_list_claims_is_kept_and_gaps_are_filled(village, crawls, pages) -> None:
    pager = "<p>Tổng số: 9 tin</p>" + "".join(f"<a href='/?trang={k}'>{k}</a>" for k in (1, 2, 3))
    for k, numbers in enumerate(([9, 8, 7], [6, 5, 4], [3, 2, 1]), 1):
        village.pages["/" if k == 1 else f"/?trang={k}"] = pages.listing(numbers, more=pager)
    for n in range(1, 10):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    broken = village.pages.pop("/?trang=3")
    crawls.run()
    with Archive.open(crawls.folder, read_only=True) as archive:
        claims = {(row["kind"], row["value"]) for row in archive.coverage.claims("xa")}
    assert claims == {("items", 9), ("pages", 3)}
    assert crawls.titles() == {4, 5, 6, 7, 8, 9}
    village.pages["/?trang=3"] = broken
    crawls.run(night=1, gaps=True)
    assert crawls.titles() == set(range(1, 10))
    crawls.run(night=2, gaps=True)
    assert [one for one in village.asked if "trang" in one] == []


def test_a_page_that_only_ever_showed_the_menu_is_no_list_that_went_empty(village, crawls, pages) -> None:
    menu = "".join(f"<a href='/muc.asp?m={n}'>Chuyên mục tin tức hoạt động số {n}</a>" for n in range(4))
    village.pages["/"] = pages.listing([2, 1], more="<a href='/muc/loc.asp'>Chuyên mục</a>")
    for n in (1, 2):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    village.pages["/muc/loc.asp"] = f"<html><body>{menu}</body></html>"
    crawls.run()
    village.pages["/muc/loc.asp"] = "<html><body><p>Không có tin nào</p></body></html>"
    crawls.run(night=1)
    assert "/muc/loc.asp" in village.asked
    assert crawls.alarms == []


def test_empty_months_of_an_archive_are_no_alarm(village, crawls, pages) -> None:
    months = "".join(f"<a href='/luu/{name}.asp'>Tháng {name}</a>" for name in "abcdefghijkl")
    village.pages["/"] = pages.listing([2, 1], more=months)
    for n in (1, 2):
        village.pages[f"/n.asp?id={n}"] = pages.story(n)
    for name in "abcdefghijkl":
        village.pages[f"/luu/{name}.asp"] = "<html><body><p>Tháng này không có tin</p></body></html>"
    crawls.run()
    assert "/luu/l.asp" in village.asked
    assert crawls.alarms == []


def test_an_article_titled_like_a_menu_entry_is_gone_when_only_the_menu_is_left(village, crawls, pages) -> None:
    menu = f"<a href='/muc.asp?m=1'>{pages.title(2)}</a>"
    village.pages["/"] = pages.listing([3, 2, 1])
    for n in (1, 2, 3):
        village.pages[f"/n.asp?id={n}"] = pages.story(n, more=menu)
    crawls.run()
    village.pages["/n.asp?id=2"] = f"<html><body>{menu}<div class=item></div></body></html>"
    crawls.run(night=1)
    assert [change["url"] for change in crawls.changes("deleted")] == ["http://xa.example/n.asp?id=2"]


def test_a_list_that_is_there_no_more_is_an_alarm(held, village) -> None:
    village.pages["/"] = (404, {}, "not here")
    held.run(night=1)
    assert "empty-list" in [alarm.rule for alarm in held.alarms]


def test_rules_of_the_profile_that_find_nothing_any_more_are_an_alarm(village, crawls, pages) -> None:
    rules = (FieldRule("section", "css", "b.muc"), FieldRule("source", "constant", "Xã Tân Lập"))
    profile = SiteProfile("xa", "http://xa.example/", article_pattern=r"n\.asp", layouts=(Layout(rules),))
    marked = "<b class=muc>Chính trị</b>"
    village.pages = {f"/n.asp?id={n}": pages.story(n, more=marked) for n in (1, 2, 3)} | {"/": pages.listing([1, 2, 3])}
    crawls.run(profile=profile)
    assert crawls.alarms == []
    village.pages = {f"/n.asp?id={n}": pages.story(n) for n in (4, 5, 6)} | {"/": pages.listing([4, 5, 6])}
    crawls.run(night=1, profile=profile)
    assert [alarm.message for alarm in crawls.alarms if alarm.rule == "profile"] == [
        "the rules for 'section' find something on none of 3 articles"
    ]


def test_a_site_that_gives_nothing_night_after_night_is_an_alarm(held, village, pages) -> None:
    village.pages["/robots.txt"] = (503, {}, "")
    held.run(night=1)
    assert held.alarms == []
    held.run(night=2)
    assert [(alarm.rule, alarm.message) for alarm in held.alarms] == [
        ("no-answer", "nothing could be fetched since 2021-04-21, in 2 runs: robots.txt answers 503")
    ]
    del village.pages["/robots.txt"]
    held.run(night=3)
    assert held.alarms == []


def test_a_site_that_has_moved_away_has_deleted_nothing(held, village) -> None:
    away = {name: (301, {"Location": "http://new.example" + name}, "") for name in village.pages}
    village.pages = away | {f"//new.example{name}": (404, {}, "") for name in ("/robots.txt", *away)}
    for night in (1, 2, 3):
        held.run(night=night)
        assert held.alarms
    assert held.changes("deleted") == []


def test_an_article_that_has_moved_is_told_once_and_keeps_its_record(held, village, pages) -> None:
    village.pages["//new.example/robots.txt"] = (404, {}, "")
    village.pages["//new.example/tin/1"] = pages.story(1)
    village.pages["/n.asp?id=1"] = (301, {"Location": "http://new.example/tin/1"}, "")
    held.run(night=1)
    assert [(change["kind"], change["url"]) for change in held.changes("moved")] == [
        ("moved", "http://new.example/tin/1")
    ]
    assert held.count("moved") == 1
    held.run(night=3)
    assert (held.count("moved"), len(held.changes("moved")), len(held.changes("deleted"))) == (0, 1, 0)
    [record] = [record for record in held.records() if record["url"] == "http://xa.example/n.asp?id=1"]
    assert "http://new.example/tin/1" in record["aliases"]


def test_a_site_whose_first_page_leads_to_another_host_is_an_alarm(held, village, pages) -> None:
    village.pages["//new.example/robots.txt"] = (404, {}, "")
    village.pages["//new.example/"] = village.pages["/"]
    village.pages["/"] = (301, {"Location": "http://new.example/"}, "")
    held.run(night=1)
    assert "moved" in [alarm.rule for alarm in held.alarms]
