"""The page this project began with, in its four forms."""

import json
from datetime import UTC, datetime

import pytest

import newsarchive

FORMS = ["aspnet_tables.html", "brbr.html", "tcvn3_font.html", "seed.txt"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("fetched_at", [None, datetime(2021, 4, 20, 3, tzinfo=UTC)], ids=["undated", "dated"])
def test_every_field_of_the_seed_is_right(shared, form, fetched_at):
    gold = json.loads((shared / "seed" / "gold.json").read_text("utf-8"))
    record = newsarchive.parse((shared / "seed" / form).read_bytes(), fetched_at=fetched_at).to_record()
    assert record["kind"] == "article"
    assert record["title"] == gold["title"]
    assert record["paragraphs"] == gold["paragraphs"]
    assert [(p["caption"], p["credit"], p["raw"]) for p in record["photos"]] == [
        (caption["text"], caption["credit"], caption["raw"]) for caption in gold["captions"]
    ]
    assert record["byline"] == gold["byline"]
    assert record["section"] == gold["section"]
    assert record["published"] is None
    assert record["page_clock"] == gold["page_clock"]
    assert record["published_estimate"]["value"] == gold["estimate"] + "~"
