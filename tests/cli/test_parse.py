"""`parse`: bytes in, records out; each bad input gets its message and its exit code."""

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest
from werkzeug import Response

from newsarchive.demo.pictures import pdf, png
from newsarchive.export.schema import check

PAGE = (
    "<html><head><meta charset=utf-8><title>Tin</title></head><body><h1>Khánh thành cầu Nậm Lay</h1>"
    "<p>Ngày đăng: 14/03/2012</p>"
    + "".join(f"<p>Đoạn {n}: bà con các bản vùng cao vui mừng dự lễ khánh thành cây cầu mới.</p>" for n in range(4))
    + "</body></html>"
)
TEXT = "Tiêu đề của bài\n\n" + "\n\n".join(
    f"Đoạn thứ {n} của bài viết nói về việc chung của làng xã." for n in range(4)
)


def records(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "trang tin.html"
    path.write_text(PAGE, "utf-8")
    return path


def test_a_saved_page_becomes_one_line_that_fits_the_schema(knock, page: Path) -> None:
    told = knock("parse", page)
    (record,) = records(told.stdout)
    assert (told.exit_code, told.stderr) == (0, "")
    assert check(record) is None
    assert (record["kind"], record["id"], record["url"]) == ("article", None, None)
    assert len(record["paragraphs"]) == 4
    assert record["capture"]["origin"] == "file"
    assert record["capture"]["digest"].startswith("sha256:")


def test_several_sources_are_several_lines_in_order(knock, page: Path, tmp_path: Path) -> None:
    text = tmp_path / "bai.txt"
    text.write_text(TEXT, "utf-8")
    found = records(knock("parse", page, text).stdout)
    assert [record["decoding"]["how"] for record in found] == ["meta", found[1]["decoding"]["how"]]
    assert found[1]["paragraphs"]


@pytest.mark.parametrize("words", [["parse"], ["parse", "-"]], ids=" ".join)
def test_standard_input_is_read(knock, words: list[str]) -> None:
    (record,) = records(knock(*words, input=PAGE.encode()).stdout)
    assert len(record["paragraphs"]) == 4


def test_what_the_person_says_of_a_page_counts(knock, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(PAGE.replace("<meta charset=utf-8>", "").encode("utf-16-le"))
    words = (
        "--url",
        "http://x.example/tin/1",
        "--content-type",
        "text/html; charset=utf-16le",
        "--fetched-at",
        "2021-04-20T10:00+07:00",
    )
    (record,) = records(knock("parse", path, *words).stdout)
    assert record["url"] == "http://x.example/tin/1"
    assert record["decoding"]["charset"] == "utf-16le"
    assert record["capture"]["fetched_at"] == "2021-04-20T03:00:00Z"
    assert len(record["paragraphs"]) == 4


def test_the_same_bytes_give_the_same_line(knock, page: Path) -> None:
    first = knock("parse", page).stdout
    page.touch()
    assert knock("parse", page).stdout == first


def test_on_a_terminal_a_record_is_written_for_reading(knock, page: Path, monkeypatch) -> None:
    told = knock("parse", page, "--text").stdout
    assert "charset     utf-8 by meta" in told
    assert "Đoạn 3: bà con các bản" in told
    assert not told.startswith("{")


def test_a_profile_is_read_and_a_misspelt_key_is_2(knock, page: Path, tmp_path: Path) -> None:
    profile = tmp_path / "lam.toml"
    profile.write_text('url = "http://x.example/"\nlangage = "vi"\n')
    told = knock("parse", page, "--profile", profile)
    assert told.exit_code == 2
    assert told.stderr.splitlines() == [
        "newsarchive: cannot use this site profile: there is no key 'langage'",
        f"  {profile}, line 2",
        "  did you mean 'language'?",
    ]


@pytest.mark.parametrize(
    ("name", "body", "code", "what"),
    [
        ("a.pdf", pdf("x"), 3, "this is a PDF, not a page"),
        ("a.html", pdf("x"), 3, "this is a PDF, not a page"),
        ("a.png", png(1, 8, 8), 3, "this is an image (image/png), not a page"),
        ("a.bin", b"\x00" * 100, 3, "not a page"),
        ("a.zip", b"PK\x03\x04....", 3, "this is a ZIP file, not a page"),
        ("none.html", None, 2, "cannot read this file: No such file or directory"),
        (".", None, 2, "this is a folder"),
        ("www.x.example", None, 2, "a web address needs its scheme"),
        ("ftp://x.example/a", None, 2, "only http and https addresses"),
        ("http://x.example/", None, 2, "no contact address to name to x.example"),
    ],
    ids=["pdf", "false name", "image", "zeros", "zip", "missing", "folder", "no scheme", "ftp", "no contact"],
)
def test_what_is_no_page_is_named(knock, tmp_path: Path, name: str, body: bytes | None, code: int, what: str) -> None:
    if body is not None:
        (tmp_path / name).write_bytes(body)
    told = knock("parse", name)
    assert (told.exit_code, told.stdout) == (code, "")
    assert what in told.stderr
    assert len(told.stderr.splitlines()) <= 3


@pytest.mark.parametrize("body", [b"", b"   \n", b"<html></html>"], ids=["nothing", "space", "bare"])
def test_an_empty_page_is_a_record_that_says_so(knock, body: bytes) -> None:
    told = knock("parse", "-", input=body)
    (record,) = records(told.stdout)
    assert (told.exit_code, record["kind"], record["paragraphs"]) == (0, "other", [])
    assert told.stderr == "-: no article in it; it was read as 'other'\n"


def test_one_bad_source_among_good_ones_is_3_and_the_others_come(knock, page: Path) -> None:
    told = knock("parse", "none.html", page)
    assert told.exit_code == 3
    assert len(records(told.stdout)) == 1
    assert told.stderr.startswith("failed: cannot read this file")


def test_a_live_page_carries_its_address_and_time(knock, httpserver, monkeypatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_NOW", "2021-04-20T03:00:00Z")
    httpserver.expect_request("/tin").respond_with_data(PAGE.encode(), content_type="text/html")
    (record,) = records(knock("parse", httpserver.url_for("/tin")).stdout)
    assert record["url"] == httpserver.url_for("/tin")
    assert record["capture"] | {"digest": ""} == {
        "fetched_at": "2021-04-20T03:00:00Z", "digest": "", "warc": None, "offset": None, "origin": "live",
    }  # fmt: skip


def test_a_server_that_says_404_or_500_is_3(knock, httpserver) -> None:
    httpserver.expect_request("/none").respond_with_data("x", status=404)
    told = knock("parse", httpserver.url_for("/none"))
    assert told.exit_code == 3
    assert told.stderr.splitlines() == [
        "newsarchive: the server answers 404 NOT FOUND",
        f"  {httpserver.url_for('/none')}",
    ]


@pytest.mark.parametrize(
    "url", ["http://nosuch.localhost.invalid/", "http://127.0.0.1:9/"], ids=["unknown host", "nobody there"]
)
def test_a_host_that_does_not_answer_is_8(knock, url: str) -> None:
    told = knock("parse", url, "--contact", "a@example.org")
    assert told.exit_code == 8, told.stderr
    assert url in told.stderr
    assert len(told.stderr.splitlines()) <= 3


def test_a_broken_gzip_body_gives_what_can_be_had_and_a_note(knock, httpserver) -> None:
    body = gzip.compress(PAGE.encode() * 20)
    httpserver.expect_request("/gz").respond_with_data(
        body[: len(body) - 30], content_type="text/html", headers={"Content-Encoding": "gzip"}
    )
    told = knock("parse", httpserver.url_for("/gz"))
    (record,) = records(told.stdout)
    assert told.exit_code == 0
    assert record["paragraphs"]
    assert "gzip" in told.stderr


def test_a_page_of_60_mb_is_cut_and_what_came_is_read(httpserver) -> None:
    padding = b"<!-- " + b"-= padding =-" * 80_000

    def endless(_: object) -> Response:
        parts = [PAGE.removesuffix("</body></html>").encode(), *(padding for _ in range(60_000_000 // len(padding)))]
        return Response(iter(parts), content_type="text/html; charset=utf-8")

    httpserver.expect_request("/big").respond_with_handler(endless)
    command = [sys.executable, "-m", "newsarchive", "parse", httpserver.url_for("/big")]
    told = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert told.returncode == 0, told.stderr
    assert told.stderr.endswith(b"/big: cut short (length)\n")
    (record,) = records(told.stdout.decode())
    assert len(record["paragraphs"]) == 4
