"""Profile rules: each kind gives findings, and they stand above what the rooms find."""

from datetime import UTC, datetime

import pytest

import newsarchive
from newsarchive.model.profile import FieldRule, Layout, SiteProfile

PAGE = """<html lang="vi"><head><title>Tin</title><meta name="nguon" content="Báo Sông Lam"></head><body>
<div class="top"><b class="ngay">Cập nhật 03/02/2011</b></div><h1>Họp giao ban tháng hai tại huyện Lâm Bình</h1>
<div id="nd"><p>Sáng nay, Ủy ban nhân dân huyện họp giao ban với lãnh đạo các xã và các phòng chuyên môn của huyện.</p>
<p>Cuộc họp đánh giá công tác tháng một, triển khai nhiệm vụ tháng hai, nhất là sản xuất vụ xuân và chống rét.</p>
<p class="ky">Người viết: Lò Thị Sáng</p></div></body></html>"""


def parse(*rules: FieldRule, layout: tuple[str | None, str | None] = (None, None), fetched: datetime | None = None):
    profile = SiteProfile("site", "http://site.example/", layouts=(Layout(rules, *layout),))
    return newsarchive.parse(PAGE, profile=profile, fetched_at=fetched).to_record()


@pytest.mark.parametrize(
    ("field", "kind", "argument", "value"),
    [
        ("title", "css", "div.top > b", "Cập nhật 03/02/2011"),
        ("byline", "xpath", "//p[@class='ky']", "Lò Thị Sáng"),
        ("source", "meta", "nguon", "Báo Sông Lam"),
        ("section", "constant", "Hoạt động", "Hoạt động"),
        ("published", "pattern", r"Cập nhật (\d\d/\d\d/\d{4})", "2011-02-03"),
    ],
)
def test_a_rule_stands_above_what_the_page_shows(field, kind, argument, value):
    record = parse(FieldRule(field, kind, argument))
    assert record[field] == value
    assert record["evidence"][field]["rule"] == f"profile:{kind}"


def test_a_layout_holds_for_captures_of_its_days_only():
    rule = FieldRule("section", "constant", "Cũ")
    assert parse(rule, layout=(None, "2015-12-31"), fetched=datetime(2014, 1, 1, tzinfo=UTC))["section"] == "Cũ"
    assert parse(rule, layout=(None, "2015-12-31"), fetched=datetime(2016, 1, 1, tzinfo=UTC))["section"] != "Cũ"


@pytest.mark.parametrize("argument", ["//p[", "//nothing", "count(//p"])
def test_a_rule_that_finds_nothing_or_is_broken_leaves_the_field_to_the_page(argument):
    assert parse(FieldRule("title", "xpath", argument))["title"] == "Họp giao ban tháng hai tại huyện Lâm Bình"


def test_a_broken_pattern_finds_nothing():
    assert parse(FieldRule("section", "pattern", "("))["section"] is None
