"""JSON: exact, whole, and of the stated form."""

import json
from typing import Any

import pytest

from newsarchive.errors import UsageProblem
from newsarchive.export.formats import Layout, encode, format_of
from newsarchive.export.schema import check, schema

Record = dict[str, Any]


def made(records: list[Record], name: str) -> str:
    return b"".join(encode(records, Layout(name))).decode()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_an_array_holds_the_records_exactly(full: Record, count: int):
    text = made([full] * count, "json")
    assert json.loads(text) == [full] * count
    assert text.endswith("]\n")


def test_json_lines_hold_a_record_each(full: Record, empty: Record):
    lines = made([full, empty], "jsonl").splitlines()
    assert [json.loads(line) for line in lines] == [full, empty]
    assert "Nước" in lines[0]
    assert list(json.loads(lines[0])) == list(full)


def test_formulas_are_left_alone(full: Record):
    full["title"] = "=1+1"
    assert json.loads(made([full], "jsonl"))["title"] == "=1+1"


def test_a_lone_surrogate_does_not_stop_an_export(full: Record):
    full["title"] = "a\ud800"
    assert json.loads(made([full], "jsonl"))["title"] == "a\ufffd"


def test_columns_are_refused(full: Record):
    with pytest.raises(UsageProblem, match="columns are for tables"):
        encode([full], Layout("json", ("title",)))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a.csv", "csv"),
        ("a.TSV", "tsv"),
        ("a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.txt", None),
        ("a", None),
    ],
)
def test_a_file_name_asks_for_its_format(tmp_path, name: str, found: str | None):
    assert format_of(tmp_path / name) == found


def test_records_have_the_stated_form(full: Record, empty: Record):
    assert check(full) is None
    assert check(empty) is None
    assert check({**full, "version": 1}) is None


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"kind": "page"}, "kind"),
        ({"published": "5/1/2012"}, "published"),
        ({"published": None, "published_estimate": {"value": "soon", "why": "x"}}, "published_estimate"),
        ({"photos": [{"caption": "x"}]}, "photos"),
        ({"versions": -1}, "versions"),
        ({"id": "1"}, "id"),
        ({"extra": 1}, "extra"),
        ({"schema": "newsarchive/article/2"}, "schema"),
    ],
)
def test_what_has_another_form_is_said_with_its_place(full: Record, change: Record, where: str):
    assert where in (check({**full, **change}) or "")


def test_a_missing_field_is_said(full: Record):
    del full["title"]
    assert "title" in (check(full) or "")


@pytest.mark.parametrize(
    "date",
    [
        "2012",
        "2012-01",
        "2012-01-05",
        "2012-01-05T14:30",
        "2012-01-05T14:30:00",
        "2012-01-05T14:30Z",
        "2012-01-05T14:30+07:00",
        "2012-01~",
        "2012?",
    ],
)
def test_dates_of_every_exactness_are_dates(full: Record, date: str):
    assert check({**full, "published": date}) is None


@pytest.mark.parametrize(
    "bound", ["2012-01~", "2012-01/2012-02", "2012-01-05/..", "../2012", "/2012", "2012-01-05T03:00:00Z/2013"]
)
def test_bounds_are_dates_or_intervals(full: Record, bound: str):
    assert check({**full, "published_estimate": {"value": bound, "why": "x"}}) is None


def test_the_schema_names_every_field_of_a_record(full: Record):
    told = schema()
    record = told["$defs"]["Record"]
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(record["properties"]) == {*full, "version"}
    assert set(record["required"]) == set(full)
    json.dumps(told)
