"""Whole pages after the patterns of old portals: each field is right or silent, for the right reason."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsarchive
from newsarchive.model.profile import SiteProfile

PAGES = Path(__file__).parents[1] / "fixtures" / "fields"


def read(name: str) -> dict[str, Any]:
    return newsarchive.parse((PAGES / name).read_bytes()).to_record()


@pytest.fixture(scope="module")
def clock() -> dict[str, Any]:
    return read("clock_over_title.html")


@pytest.fixture(scope="module")
def story() -> dict[str, Any]:
    return read("agency_story.html")


def test_a_clock_above_the_title_is_the_page_clock_and_never_the_date(clock):
    assert (clock["published"], clock["page_clock"]) == (None, "2019-03-14")
    assert clock["evidence"]["page_clock"]["rule"] == "text:clock"


def test_without_a_stated_date_the_latest_month_of_the_text_bounds_it(clock):
    assert clock["published_estimate"]["value"] == "2010-02~"
    assert "02/2010" in clock["published_estimate"]["why"]


def test_dates_of_a_related_list_are_no_date_of_the_article(clock):
    others = {other["value"] for other in clock["evidence"]["published"]["alternatives"]}
    assert {"2010-02-05", "2010-02-11"} <= others


def test_a_title_without_a_heading_is_told_from_banner_and_section(clock):
    assert clock["title"] == "Nông dân xã Thanh Bình gieo sạ xong 1.200 ha lúa xuân"
    assert clock["evidence"]["title"]["where"].endswith("tr[4]/td")


def test_a_bare_name_at_the_right_end_is_the_byline(clock):
    assert (clock["byline"], clock["authors"]) == ("Trần Văn Lâm", ["Trần Văn Lâm"])
    assert clock["evidence"]["byline"]["rule"] == "text:name-line"


def test_a_bar_above_the_title_that_the_menu_names_is_the_section(clock):
    assert clock["section"] == "Tin nông nghiệp"
    assert clock["evidence"]["section"]["rule"] == "text:section-bar"


def test_metadata_and_text_that_agree_give_the_moment_with_its_zone(story):
    assert story["published"] == "2016-05-03T09:00:00-05:00"
    assert story["modified"] == "2016-05-04T08:00:00-05:00"


def test_a_last_updated_footer_is_neither_published_nor_modified(story):
    assert "2020-06-30" not in (story["published"][:10], story["modified"][:10])


def test_a_printed_person_stands_before_the_paper_in_meta_author(story):
    assert story["authors"] == ["Ruth Ellery"]
    assert story["evidence"]["byline"]["rule"].startswith("text:")


def test_the_byline_goes_without_label_and_role(story):
    assert story["byline"] == "Ruth Ellery"


def test_rows_that_a_server_writes_do_not_win():
    record = read("server_rows.html")
    assert record["published"] == "2007-04-12"
    assert record["title"] == "การประชุมหัวหน้าส่วนราชการประจำเดือน"
    assert record["byline"] is None


def test_a_heading_that_names_the_section_is_not_the_title():
    assert read("updated_and_comments.html")["title"] == "Opening the flood registers to readers"


def test_the_date_of_a_comment_is_not_published():
    record = read("updated_and_comments.html")
    assert (record["published"] or "2014-03-04")[:10] == "2014-03-04"
    assert record["modified"] == "2014-03-13T14:28"


@pytest.mark.parametrize("name", sorted(path.name for path in PAGES.glob("*.html")))
def test_the_day_of_the_fetch_changes_nothing(name):
    body = (PAGES / name).read_bytes()
    late = newsarchive.parse(body, fetched_at=datetime(2019, 3, 14, 3, tzinfo=UTC)).to_record()
    assert {**late, "capture": None} == {**newsarchive.parse(body).to_record(), "capture": None}


@pytest.mark.parametrize("form", ["aspnet_tables.html", "brbr.html", "tcvn3_font.html", "seed.txt"])
def test_the_seed_in_every_form(shared, form):
    record = newsarchive.parse((shared / "seed" / form).read_bytes()).to_record()
    assert record["title"].rstrip(".").endswith("hoàn thành xuất sắc nhiệm vụ chính trị được giao")
    assert (record["published"], record["page_clock"]) == (None, "2021-04-20")
    assert record["published_estimate"]["value"] == "2012-01~"
    assert record["byline"] == "Nghiêm Đẳng"


def test_the_zone_of_the_profile_is_added_to_a_time_that_the_page_gives_without_one():
    page = b"<html><body><h1>Bridge opened to traffic</h1><p>15/01/2012 14:30</p><p>%s</p></body></html>" % (
        b"The district opened the bridge on the river after two years of work, and traffic began at once. " * 3
    )
    here = SiteProfile("site", "http://site.example/", language="vi", time_zone="Asia/Ho_Chi_Minh")
    assert newsarchive.parse(page, profile=here).published == "2012-01-15T14:30+07:00"
    assert newsarchive.parse(page, profile=replace(here, time_zone=None)).published == "2012-01-15T14:30"


def test_a_record_names_the_program_and_its_version():
    assert newsarchive.parse(b"<p>Text</p>", "http://a.example/1").parser == f"newsarchive/{newsarchive.__version__}"
