"""The smaller rooms: runs, sites, captures, hosts, failures, changes, coverage, and the views over all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from newsarchive.model.article import Estimate
from newsarchive.model.capture import Capture, Place, Request
from newsarchive.model.outcome import Alarm
from newsarchive.model.profile import SiteProfile
from newsarchive.model.run import Run, RunTotals
from newsarchive.store.archive import Archive


def test_runs_have_ids_of_their_own_even_in_one_second(archive: Archive, now):
    first, second = archive.runs.start("fetch", now), archive.runs.start("fetch", now)
    assert (first.id, second.id) == ("20210420T030000Z-1", "20210420T030000Z-2")


def test_a_run_id_is_in_utc(archive: Archive, now):
    local = now.astimezone(timezone(timedelta(hours=7)))
    assert archive.runs.start("fetch", local).id.startswith("20210420T030000Z-")


def test_a_finished_run_keeps_its_totals_and_those_of_its_sites(archive: Archive, now):
    run = archive.runs.start("fetch", now, version="0.1.0")
    alarm = Alarm("tinh", "empty-list", "the list page has no items")
    totals = RunTotals({"new": 3}, {"dns": 1}, 12, 3456, [alarm])
    archive.runs.finish(
        run,
        totals,
        4,
        now,
        by_site={"tinh": RunTotals({"new": 3}, {}, 10, 3000)},
        facts={"tinh": {"fill": {"title": 1.0}}},
    )
    [row] = archive.runs.latest()
    assert row == {
        "number": 1,
        "id": run.id,
        "command": "fetch",
        "version": "0.1.0",
        "started_at": "2021-04-20T03:00:00Z",
        "finished_at": "2021-04-20T03:00:00Z",
        "exit_code": 4,
        "requests": 12,
        "bytes": 3456,
        "outcomes": {"new": 3},
        "reasons": {"dns": 1},
        "alarms": [{"site": "tinh", "rule": "empty-list", "message": "the list page has no items"}],
    }
    [of_site] = archive.runs.latest(14, "tinh")
    assert (of_site["requests"], of_site["bytes"], of_site["facts"]) == (10, 3000, {"fill": {"title": 1.0}})
    assert archive.runs.get(run.id) == row


def test_the_newest_runs_come_first_and_only_so_many(archive: Archive, now):
    for number in range(20):
        archive.runs.finish(
            archive.runs.start(f"fetch {number}", now), RunTotals(), 0, now, by_site={"tinh": RunTotals()}
        )
    assert [row["command"] for row in archive.runs.latest(2)] == ["fetch 19", "fetch 18"]
    assert len(archive.runs.latest(14, "tinh")) == 14
    assert archive.runs.latest(14, "khac") == []


def test_a_site_is_brought_in_line_and_not_touched_without_need(archive: Archive, now):
    later = now + timedelta(days=1)
    archive.sites.save(SiteProfile("tinh", "http://tinh.example/"), later)
    assert archive.sites.get("tinh")["changed_at"] == "2021-04-20T03:00:00Z"
    archive.sites.save(SiteProfile("tinh", "http://tinh.example/", name="Tỉnh", active=False), later)
    row = archive.sites.get("tinh")
    assert (row["name"], row["active"], row["added_at"], row["changed_at"]) == (
        "Tỉnh",
        0,
        "2021-04-20T03:00:00Z",
        "2021-04-21T03:00:00Z",
    )
    assert [row["id"] for row in archive.sites.all()] == ["tinh"]
    assert archive.sites.get("khac") is None


def test_a_capture_row_says_where_the_bytes_are(archive: Archive, run: Run, now):
    headers = (("content-type", "Text/HTML; charset=x"), ("ETag", '"1"'))
    made = Capture(
        Request("http://tinh.example/", "POST"), 200, "OK", headers, b"abc", now, truncated="length", notes=("n",)
    )
    number = archive.captures.add(made, Place("a.warc.gz", 5, 7), site=None, run=run)
    row = archive.captures.get(number)
    assert row["digest"] == made.digest
    assert (row["method"], row["media_type"], row["bytes"], row["truncated"], row["notes"]) == (
        "POST",
        "text/html",
        3,
        "length",
        '["n"]',
    )
    assert (row["warc"], row["offset"], row["length"], row["site"]) == ("a.warc.gz", 5, 7, None)


def test_two_rows_for_one_place_are_impossible(archive: Archive, run: Run, now):
    made = Capture(Request("http://tinh.example/"), 200, "OK", (), b"", now)
    archive.captures.add(made, Place("a.warc.gz", 5, 7), site=None, run=run)
    with pytest.raises(Exception, match="UNIQUE"):
        archive.captures.add(made, Place("a.warc.gz", 5, 7), site=None, run=run)


def test_the_newest_capture_of_an_address_and_the_known_end_of_each_file(archive: Archive, capture: Callable[..., int]):
    first, second = capture(), capture(status=404)
    capture(url="http://tinh.example/khac")
    assert archive.captures.newest("http://tinh.example/tin/1.htm")["id"] == second != first
    assert archive.captures.newest("http://tinh.example/none") is None
    assert archive.captures.ends() == {"newsarchive-1.warc.gz": 300}
    assert archive.captures.files() == ["newsarchive-1.warc.gz"]
    assert [row["offset"] for row in archive.captures.of_file("newsarchive-1.warc.gz")] == [0, 100, 200]


def test_a_host_is_remembered(archive: Archive, now):
    archive.hosts.save("a.example", {"retry_after": 5, "robots": "User-agent: *\0"}, now)
    archive.hosts.save("a.example", {"retry_after": 9, "robots": "\udc80"})
    assert archive.hosts.load("a.example") == {"retry_after": 9, "robots": "\ufffd"}
    assert archive.hosts.load("b.example") is None
    assert archive.hosts.all() == {"a.example": {"retry_after": 9, "robots": "\ufffd"}}


def test_failures_are_listed_newest_first(archive: Archive, run: Run, now):
    archive.failures.add("http://tinh.example/1", "dns", "no such host", run=run, now=now, site="tinh", detail="d")
    archive.failures.add("http://tinh.example/2", "timeout", "too slow", run=run, now=now)
    assert [row["rule"] for row in archive.failures.list()] == ["timeout", "dns"]
    assert [row["rule"] for row in archive.failures.list(site="tinh", run=run.id)] == ["dns"]
    assert archive.failures.list(run="none") == []


def test_changes_are_listed_in_the_order_they_were_seen(archive: Archive, save, run: Run, now):
    saved = save()
    later = now + timedelta(days=1)
    archive.changes.add(
        "deleted", now=later, article=saved.id, site="tinh", url="http://tinh.example/tin/1.htm", run=run
    )
    archive.changes.add("redesigned", now=later, site="tinh", fields=["section"])
    assert [(row["id"], row["kind"], row["fields"]) for row in archive.changes.list()] == [
        (saved.id, "new", []),
        (saved.id, "deleted", []),
        (None, "redesigned", ["section"]),
    ]
    assert [row["kind"] for row in archive.changes.list(since="2021-04-21", article=saved.id)] == ["deleted"]
    assert [row["kind"] for row in archive.changes.list(limit=1)] == ["new"]
    assert list(archive.changes.list(site="khac")) == []


def test_what_a_site_claims_is_replaced_by_what_it_claims_next(archive: Archive, run: Run, now):
    archive.coverage.claim("tinh", "items", 1734, run=run, now=now, list_url="http://tinh.example/tin", raw="1.734 tin")
    archive.coverage.claim("tinh", "items", 1735, run=run, now=now, list_url="http://tinh.example/tin")
    archive.coverage.claim("tinh", "last-id", 99, run=run, now=now)
    assert [(row["list_url"], row["kind"], row["value"]) for row in archive.coverage.claims("tinh")] == [
        ("", "last-id", 99),
        ("http://tinh.example/tin", "items", 1735),
    ]


def test_held_months_and_fill_rates(archive: Archive, save, article, run: Run):
    plain = replace(article, aliases=(), photos=())
    save(plain, key="1", url="http://tinh.example/1")
    save(plain, key="2", url="http://tinh.example/2", published="2012-03", byline=None)
    save(plain, key="3", url="http://tinh.example/3", published=None, byline=None)
    assert archive.coverage.months("tinh") == [
        {"month": "2012-01", "articles": 1},
        {"month": "2012-03", "articles": 1},
        {"month": None, "articles": 1},
    ]
    rates = archive.coverage.fill_rates("tinh", run=run.id)
    assert (rates["title"], rates["published"], rates["byline"], rates["photos"]) == (1.0, 0.6667, 0.3333, 0.0)
    assert archive.coverage.fill_rates("tinh") == rates
    assert archive.coverage.fill_rates("tinh", run="none") == {}


@pytest.mark.parametrize(
    ("view", "columns", "first"),
    [
        ("article_list", "title, paragraphs, photos, status", ("Nước sông Đà dâng cao", 3, 1, "live")),
        ("article_text", "text", ("Đất nước đổi mới từng ngày.\n\nKết quả\n\n中国代表团参观水电站。",)),
        ("photo_list", "title, caption, credit", ("Nước sông Đà dâng cao", "Cầu mới", "Ngọc C")),
        ("people_list", "name, role, articles, first_published", ("Trần Văn A", "author", 1, "2012-01-05")),
        ("attachment_list", "label, media_type", ("Phụ lục", "application/pdf")),
        ("version_list", 'version, change, warc, "offset"', (1, "new", "newsarchive-1.warc.gz", 0)),
        ("change_list", "kind, title", ("new", "Nước sông Đà dâng cao")),
        ("failure_rules", "rule, failures", ("dns", 2)),
        ("site_list", "id, articles, first_published", ("tinh", 1, "2012-01-05")),
    ],
)
def test_views_show(archive: Archive, save, run: Run, now, view: str, columns: str, first: tuple):
    save()
    for _ in range(2):
        archive.failures.add("http://tinh.example/9", "dns", "no such host", run=run, now=now)
    assert first in archive.db.execute(f"SELECT {columns} FROM {view}").fetchall()


@pytest.mark.parametrize("view", ["site_list", "people_list"])
def test_views_make_no_day_out_of_an_estimate_or_a_month(archive: Archive, save, view: str):
    dates = f"SELECT first_published, last_published FROM {view} WHERE articles > 0"
    save(key="1", url="http://tinh.example/1", published=None, published_estimate=Estimate("2004-02~", "text"))
    assert set(archive.db.execute(dates)) == {(None, None)}
    save(key="2", url="http://tinh.example/2", published="2012-03")
    assert set(archive.db.execute(dates)) == {("2012-03", "2012-03")}
