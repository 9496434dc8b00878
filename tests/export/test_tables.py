"""CSV and TSV: fixed columns, lists joined so that they can be read, safe to open in a spreadsheet."""

import csv
import importlib.util
import io
from pathlib import Path
from typing import Any

import pytest

from newsarchive.errors import UsageProblem
from newsarchive.export.formats import Layout, encode
from newsarchive.export.rows import COLUMNS, choose_columns
from newsarchive.export.to_csv import EXCEL_CELL_LIMIT, safe_cell, safe_csv

Record = dict[str, Any]


def table(records: list[Record], **layout: Any) -> list[list[str]]:
    made = b"".join(encode(records, Layout("csv", **layout)))
    return list(csv.reader(io.StringIO(made.decode(), newline="")))


def test_a_full_record_fills_its_columns(full: Record):
    header, cells = table([full])
    assert dict(zip(header, cells, strict=True)) == {
        "id": "na-abcdefghijk2",
        "url": "http://tinh.example/tin/1.htm",
        "kind": "article",
        "title": 'Nước "sông" Đà, dâng cao',
        "published": "2012-01-05T14:30+07:00",
        "published_estimate": "2012-01~",
        "published_estimate_why": "the list",
        "modified": "2012-01-06",
        "page_clock": "2021-04-20",
        "byline": "Trần Văn A – Lê B",
        "authors": "Trần Văn A; Lê B",
        "source": "TTXVN",
        "section": "Tin tức",
        "language": "vi",
        "paragraphs": "Một.\n\nHai.",
        "photo_captions": "Cầu mới\n",
        "photo_credits": "Ngọc C\n",
        "photo_urls": "http://tinh.example/a.jpg\nhttp://tinh.example/b.jpg",
        "attachment_labels": "Phụ lục",
        "attachment_urls": "http://tinh.example/a.pdf",
        "aliases": "http://tinh.example/in/1.htm\nhttp://tinh.example/?id=1",
        "status": "live",
        "versions": "2",
        "corrected": "title; byline",
        "charset": "windows-1252",
        "font_code": "tcvn3",
        "fetched_at": "2021-04-20T03:00:00Z",
        "digest": "sha256:00",
        "warc": "a.warc.gz",
        "offset": "17",
        "parser": "0.1.0",
        "profile": "tinh@1",
    }


def test_an_empty_record_has_as_many_cells(full: Record, empty: Record):
    header, first, second = table([empty, full])
    assert len(header) == len(first) == len(second) == len(COLUMNS)
    assert [cell for cell in first if cell] == ["other", "utf-8"]


def test_no_records_still_have_a_header():
    assert table([]) == [list(COLUMNS)]


def test_columns_are_chosen_and_ordered(full: Record):
    assert table([full], columns=("published", "title")) == [
        ["published", "title"],
        ["2012-01-05T14:30+07:00", 'Nước "sông" Đà, dâng cao'],
    ]


def test_a_misspelt_column_is_answered_with_the_nearest():
    with pytest.raises(UsageProblem, match="did you mean title"):
        choose_columns(["titel"])
    with pytest.raises(UsageProblem, match="columns are id, url"):
        choose_columns(["zzz"])


def test_versions_have_a_column_of_their_own(full: Record):
    header, cells = table([{**full, "version": 1}], versions=True)
    assert (header[-1], cells[-1]) == ("version", "1")


def test_excel_gets_a_mark_and_cells_that_fit(full: Record):
    full["paragraphs"] = ["x" * 40_000]
    made = b"".join(encode([full], Layout("csv", excel=True)))
    assert made.startswith(b"\xef\xbb\xbfid,url")
    cell = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))[1][list(COLUMNS).index("paragraphs")]
    assert len(cell) == EXCEL_CELL_LIMIT
    assert cell.endswith(" […]")
    assert not b"".join(encode([full], Layout("csv"))).startswith(b"\xef")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u00a0=1",
        "\u3000=1",
        "\ufeff=1",
        "\u200b=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\ufe62 1",
        "+84 4 38223344",
        "-1,000",
        "--5",
        "- tin",
    ],
)
def test_a_cell_that_could_be_a_formula_gets_an_apostrophe(cell: str):
    assert safe_cell(cell) == "'" + cell


@pytest.mark.parametrize(
    "cell", ["", " ", "-12", "+12.5", "-.5", " -3 ", "1-2", "Tin - ảnh", "a=b", "(=1)", "'=1", "– tin", "•", "\u200b"]
)
def test_other_cells_are_left_alone(cell: str):
    assert safe_cell(cell) == cell


def test_rows_end_as_the_standard_says():
    assert safe_csv([["a", "b"], ["1\n2", '"']]) == b'a,b\r\n"1\n2",""""\r\n'


def test_nul_and_lone_surrogates_do_not_stop_a_table():
    assert safe_csv([["a\0b", "\ud800"]]) == "ab,\ufffd\r\n".encode()


def test_tab_separated_values_are_one_line_a_record(full: Record, empty: Record):
    full["title"], full["section"] = "=a\tb\\c", "d\r\ne"
    made = b"".join(encode([full, empty], Layout("tsv", columns=("title", "section", "kind")))).decode()
    assert made == "title\tsection\tkind\n'=a\\tb\\\\c\td\\r\\ne\tarticle\n\t\tother\n"


def test_public_cases_of_spreadsheet_injection(shared: Path):
    spec = importlib.util.spec_from_file_location("conformance_cases", shared / "suites" / "run.py")
    suites = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(suites)
    told, fails = suites.run("csvsafe", safe_csv)
    assert fails == []
    assert told["passed"] == 536
