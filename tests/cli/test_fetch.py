"""`fetch` and `sites`: the archive is made, pages are kept, and whatever goes wrong has its message and code."""

import gzip
import json
import os
import pty
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from werkzeug import Request, Response

from newsarchive.demo import site as sample
from newsarchive.demo.pictures import pdf, png
from newsarchive.demo.server import sample_site
from newsarchive.errors import DiskFull
from newsarchive.store.archive import Archive

START = [sys.executable, "-m", "newsarchive"]
BODY = "".join(f"<p>Đoạn {n}: bà con các bản vùng cao vui mừng dự lễ khánh thành cây cầu mới.</p>" for n in range(6))
PAGE = f"<html><head><meta charset=utf-8></head><body><h1>Khánh thành cầu Nậm Lay</h1>{BODY}</body></html>"


def lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def site() -> Iterator[str]:
    with sample_site() as url:
        yield url


@pytest.fixture
def good(httpserver) -> str:
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_request("/tin/1.htm").respond_with_data(PAGE.encode(), content_type="text/html")
    return httpserver.url_for("/tin/1.htm")


def test_the_first_fetch_makes_the_archive_and_keeps_the_page(knock, good: str, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "--json", good)
    (line,) = lines(told.stdout)
    assert told.exit_code == 0, told.stderr
    assert (line["url"], line["outcome"], line["reason"]) == (good, "new", None)
    (record,) = lines(knock("-a", tmp_path / "new", "list", "--json").stdout)
    assert record["id"] == line["id"]
    assert len(record["paragraphs"]) == 6
    assert knock("-a", tmp_path / "new", "verify").exit_code == 0
    assert "1 page: 1 new" in told.stderr
    assert (tmp_path / "new" / "archive.toml").read_text().startswith("# Settings")


def test_addresses_come_from_standard_input_too(knock, good: str, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "--json", "-", input=f"# a list\n{good}\n\n")
    assert [line["url"] for line in lines(told.stdout)] == [good]


def test_a_standard_input_that_names_nothing_is_not_every_site(knock, archive: Path) -> None:
    assert list((archive / "sites").glob("*.toml"))
    told = knock("-a", archive, "fetch", "--json", "-", input="# nothing today\n")
    assert (told.exit_code, told.stdout) == (0, "")
    assert "standard input names no page" in told.stderr


def test_a_contact_that_cannot_be_sent_is_not_kept(knock, archive: Path, good: str) -> None:
    before = (archive / "archive.toml").read_text()
    told = knock("-a", archive, "fetch", "--contact", "no address", good)
    assert told.exit_code == 2
    assert told.stderr.splitlines()[1] == "  --contact"
    assert (archive / "archive.toml").read_text() == before


@pytest.mark.parametrize("more", [[], ["-vv"]], ids=["plain", "-vv"])
def test_a_bug_in_a_walk_is_two_lines_and_a_log(knock, good: str, tmp_path: Path, monkeypatch, more) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr("newsarchive.jobs.pages.without_session", broken)
    told = knock(*more, "-a", tmp_path / "new", "fetch", good)
    (line,) = (line for line in told.stderr.splitlines() if line.startswith("newsarchive: the walk of "))
    assert "ZeroDivisionError: by nought" in Path(line.partition("; the traceback is in ")[2]).read_text()
    assert ("Traceback" in told.stderr) == bool(more)
    assert told.exit_code == 4


def test_a_page_that_is_as_it_was_is_unchanged(knock, good: str, tmp_path: Path) -> None:
    knock("-a", tmp_path / "new", "fetch", good)
    (line,) = lines(knock("-a", tmp_path / "new", "fetch", "--json", good).stdout)
    assert line["outcome"] == "unchanged"


def test_a_registered_site_is_crawled_by_id_by_address_and_by_nothing(knock, site: str, tmp_path: Path) -> None:
    added = knock("-a", tmp_path / "new", "sites", "add", site, "--id", "lam")
    assert (added.exit_code, added.stdout) == (0, "lam\n"), added.stderr
    first = lines(knock("-a", tmp_path / "new", "fetch", "--json", "lam").stdout)
    assert sum(line["outcome"] == "new" for line in first) >= 15
    for words in ([site], []):
        again = lines(knock("-a", tmp_path / "new", "fetch", "--json", *words).stdout)
        assert sum(line["outcome"] == "new" for line in again) == 0
    assert "lam" in knock("-a", tmp_path / "new", "sites", "list").stdout


def test_a_dead_page_beside_a_site_does_not_keep_the_site_from_being_fetched(knock, site: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        dead = f"http://127.0.0.1:{listener.getsockname()[1]}/tin/1.htm"
    knock("-a", tmp_path / "new", "sites", "add", site, "--id", "lam", "--no-look")
    told = knock("-a", tmp_path / "new", "fetch", "--json", dead, "lam")
    outcomes = [(line["outcome"], line["site"] == "lam") for line in lines(told.stdout)]
    assert outcomes[0] == ("failed", False)
    assert outcomes.count(("new", True)) >= 15
    assert told.exit_code == 3, told.stderr
    assert "could be reached" in told.stderr


def test_a_full_disk_is_the_ending_of_the_run_too(knock, good: str, tmp_path: Path, monkeypatch) -> None:
    def follow(self: object, happenings: Iterator[object]) -> None:
        next(happenings)
        raise DiskFull(tmp_path, floor_megabytes=200)

    monkeypatch.setattr("newsarchive.cli.report.Report.follow", follow)
    assert knock("-a", tmp_path / "new", "fetch", good).exit_code == 28
    with Archive.open(tmp_path / "new", read_only=True) as archive:
        assert archive.runs.latest(1)[0]["exit_code"] == 28


def test_a_site_s_profile_is_commented_and_can_be_switched_off(knock, site: str, tmp_path: Path) -> None:
    knock("-a", tmp_path / "new", "sites", "add", site, "--id", "lam", "--delay", "0", "--images")
    shown = knock("-a", tmp_path / "new", "sites", "show", "lam").stdout
    assert "delay_seconds = 0.0" in shown
    assert "images = true" in shown
    assert "postback" in shown
    assert knock("-a", tmp_path / "new", "sites", "check").exit_code == 0
    assert knock("-a", tmp_path / "new", "sites", "disable", site).exit_code == 0
    told = knock("-a", tmp_path / "new", "fetch")
    assert told.exit_code == 2
    assert "no active site" in told.stderr
    assert knock("-a", tmp_path / "new", "sites", "enable", "lam").exit_code == 0
    (listed,) = lines(knock("-a", tmp_path / "new", "sites", "list", "--json").stdout)
    assert listed["active"] is True


def test_a_site_is_registered_once_and_its_id_must_be_one(knock, site: str, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert knock("-a", folder, "sites", "add", site, "--no-look", "--id", "Lam Giang").exit_code == 2
    assert knock("-a", folder, "sites", "add", site, "--no-look").exit_code == 0
    again = knock("-a", folder, "sites", "add", site, "--no-look")
    assert again.exit_code == 2
    assert "registered already" in again.stderr


def test_a_dry_sites_add_prints_the_profile_and_makes_nothing(knock, site: str, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "sites", "add", "-n", site)
    assert f'url = "{site}"' in told.stdout
    assert not (tmp_path / "new").exists()


def test_a_site_that_cannot_be_reached_is_not_registered(knock, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "sites", "add", "http://127.0.0.1:9/")
    assert told.exit_code == 8
    assert len(told.stderr.splitlines()) <= 3
    assert list((tmp_path / "new" / "sites").iterdir()) == []


@pytest.mark.parametrize(
    ("path", "answer", "outcome", "code"),
    [
        ("/none.htm", {"response_data": "gone", "status": 404}, "failed", 3),
        ("/error.htm", {"response_data": "x", "status": 403}, "failed", 3),
        ("/a.pdf", {"response_data": pdf("x"), "content_type": "application/pdf"}, "failed", 3),
        ("/a.htm", {"response_data": png(1, 8, 8), "content_type": "text/html"}, "failed", 3),
        ("/empty.htm", {"response_data": b"", "content_type": "text/html"}, "failed", 3),
    ],
    ids=["404", "403", "pdf", "image", "empty"],
)
def test_what_is_no_page_has_its_outcome_and_reason(
    knock, httpserver, good, tmp_path: Path, path, answer, outcome, code
) -> None:
    httpserver.expect_request(path).respond_with_data(**answer)
    told = knock("-a", tmp_path / "new", "fetch", "--json", httpserver.url_for(path))
    (line,) = lines(told.stdout)
    assert (told.exit_code, line["outcome"], line["id"]) == (code, outcome, None), told.stderr
    assert line["reason"]
    both = knock("-a", tmp_path / "new", "fetch", "--json", httpserver.url_for(path), good)
    assert "new" in {line["outcome"] for line in lines(both.stdout)}
    assert both.exit_code == code
    assert knock("-a", tmp_path / "new", "verify").exit_code == 0


def test_a_broken_gzip_body_is_kept_and_what_can_be_had_is_read(knock, httpserver, good, tmp_path: Path) -> None:
    body = gzip.compress(PAGE.encode() * 20)
    httpserver.expect_request("/gz").respond_with_data(
        body[: len(body) - 30], content_type="text/html", headers={"Content-Encoding": "gzip"}
    )
    told = knock("-a", tmp_path / "new", "fetch", httpserver.url_for("/gz"))
    assert told.exit_code in (0, 3)
    assert "Traceback" not in told.stderr
    assert knock("-a", tmp_path / "new", "verify").exit_code == 0


def test_an_article_out_of_a_damaged_body_says_so(knock, httpserver, tmp_path: Path) -> None:
    more = "".join(
        f"<p>Bà con các bản {n * n} và {n * n * n} cùng về dự lễ khánh thành cây cầu.</p>" for n in range(300)
    )
    body = gzip.compress(PAGE.replace("</body>", more).encode())
    coded = {"content_type": "text/html", "headers": {"Content-Encoding": "gzip"}}
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_oneshot_request("/gz").respond_with_data(body[: len(body) // 2], **coded)
    httpserver.expect_request("/gz").respond_with_data(body, **coded)
    words = ("-a", tmp_path / "new", "fetch", "--json", httpserver.url_for("/gz"))
    (line,) = lines(knock(*words).stdout)
    assert (line["outcome"], line["detail"]) == (
        "new",
        "its page did not come whole: gzip: cut short; read up to there",
    )
    show = ("-a", tmp_path / "new", "show", "--json", line["id"])
    assert json.loads(knock(*show).stdout)["decoding"]["repairs"] == ["incomplete:gzip: cut short; read up to there"]
    assert lines(knock(*words).stdout)[0]["outcome"] == "changed"
    assert json.loads(knock(*show).stdout)["decoding"]["repairs"] == []


def test_a_redirect_that_policy_refuses_is_6(knock, httpserver, tmp_path: Path) -> None:
    inwards = {"status": 302, "headers": {"Location": "http://10.0.0.1/x"}}
    httpserver.expect_request("/robots.txt").respond_with_data("", **inwards)
    httpserver.expect_request("/tin").respond_with_data("", **inwards)
    told = knock("-a", tmp_path / "new", "fetch", "--contact", "a@example.org", "--json", httpserver.url_for("/tin"))
    assert (told.exit_code, lines(told.stdout)[0]["reason"]) == (6, "egress")


def test_a_dry_run_of_a_page_says_what_would_be_done(knock, httpserver, good: str, archive: Path) -> None:
    httpserver.clear_log()
    told = knock("-a", archive, "fetch", "-n", "--json", good)
    assert [(line["reason"], line["detail"]) for line in lines(told.stdout)] == [("dry run", "it would be fetched")]
    assert [request.path for request, _ in httpserver.log] == ["/robots.txt"]
    knock("-a", archive, "fetch", good)
    assert "held" in lines(knock("-a", archive, "fetch", "-n", "--json", good).stdout)[0]["detail"]


def test_a_reply_that_broke_off_never_replaces_a_whole_one(knock, httpserver, tmp_path: Path) -> None:
    body = gzip.compress("".join([PAGE, *(f"<p>Đoạn thêm {n * n}</p>" for n in range(999))]).encode())
    coded = {"content_type": "text/html", "headers": {"Content-Encoding": "gzip"}}
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    httpserver.expect_oneshot_request("/gz").respond_with_data(body, **coded)
    httpserver.expect_request("/gz").respond_with_data(body[: len(body) // 2], **coded)
    words = ("-a", tmp_path / "new", "fetch", "--json", httpserver.url_for("/gz"))
    assert lines(knock(*words).stdout)[0]["outcome"] == "new"
    held = knock("-a", tmp_path / "new", "list", "--json").stdout
    told = knock(*words)
    (line,) = lines(told.stdout)
    assert (told.exit_code, line["outcome"], line["reason"]) == (3, "failed", "damaged")
    assert "gzip: cut short" in line["detail"]
    assert knock("-a", tmp_path / "new", "list", "--json").stdout == held


@pytest.mark.parametrize(
    "url", ["http://nosuch.invalid/a.htm", "http://127.0.0.1:9/a.htm"], ids=["unknown host", "nobody there"]
)
def test_a_host_that_does_not_answer_is_8(knock, tmp_path: Path, url: str) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "--contact", "a@example.org", url)
    assert told.exit_code == 8, told.stderr
    assert url in told.stderr
    assert knock("-a", tmp_path / "new", "fetch", "--contact", "a@example.org", url).exit_code == 8


def test_an_address_without_a_scheme_is_2_and_makes_nothing(knock, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "www.example.org/tin")
    assert told.exit_code == 2
    assert told.stderr.splitlines() == [
        "newsarchive: not a web address: it has no scheme",
        "  www.example.org/tin",
        "  write it with its scheme, as in http://host/page",
    ]
    assert not (tmp_path / "new").exists()


def test_beyond_loopback_a_contact_is_needed(knock, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "http://nosuch.invalid/")
    assert told.exit_code == 2
    assert told.stderr.splitlines()[0] == "newsarchive: no contact address to name to nosuch.invalid"
    assert not (tmp_path / "new").exists()


def test_on_a_terminal_the_contact_is_asked_for_and_kept(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [*START, "-a", str(tmp_path / "new"), "fetch", "http://nosuch.invalid/"]
    with subprocess.Popen(command, stdin=theirs, stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        os.write(ours, b"me@example.org\n")
        _, talk = process.communicate(timeout=30)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 8, talk
    assert b"Contact (e-mail or web address)" in talk
    assert 'contact = "me@example.org"' in (tmp_path / "new" / "archive.toml").read_text()


def test_an_archive_that_cannot_be_written_is_2(knock, good: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    told = knock("-a", tmp_path / "file" / "archive", "fetch", good)
    assert told.exit_code == 2
    assert "cannot write the archive" in told.stderr
    assert len(told.stderr.splitlines()) <= 3


def test_a_misspelt_key_of_a_profile_is_2_with_line_and_nearest_word(knock, archive: Path) -> None:
    (archive / "sites" / "lam.toml").write_text('url = "http://127.0.0.1/"\nlangage = "vi"\n')
    told = knock("-a", archive, "fetch", "lam")
    assert told.exit_code == 2
    assert told.stderr.splitlines() == [
        "newsarchive: cannot use this site profile: there is no key 'langage'",
        f"  {archive / 'sites' / 'lam.toml'}, line 2",
        "  did you mean 'language'?",
    ]


def test_a_bad_profile_stops_only_its_own_site(knock, tmp_path: Path, site: str) -> None:
    folder = tmp_path / "new"
    assert knock("-a", folder, "sites", "add", site, "--id", "lam", "--no-look").exit_code == 0
    (folder / "sites" / "xa.toml").write_text('url = "http://127.0.0.1:9/"\nlangage = "vi"\n')
    assert knock("-a", folder, "fetch", "lam", "--limit", "3").exit_code == 0
    listed = knock("-a", folder, "sites", "list")
    assert listed.exit_code == 0
    assert "lam" in listed.stdout
    assert "line 2" in listed.stderr
    for word in ("xa", "http://127.0.0.1:9/", "http://127.0.0.1:9/tin/7"):
        told = knock("-a", folder, "fetch", word)
        assert told.exit_code == 2
        assert "langage" in told.stderr
    nightly = knock("-q", "-a", folder, "fetch")
    assert nightly.exit_code == 2
    assert len(nightly.stderr.splitlines()) == 3
    assert [site["id"] for site in lines(knock("-a", folder, "status", "--json").stdout)[0]["sites"]] == ["lam"]
    assert knock("-a", folder, "sites", "add", "http://127.0.0.1:9/", "--no-look").exit_code == 2
    assert knock("-a", folder, "sites", "check").exit_code == 2


def test_a_dry_run_needs_no_archive_that_can_be_written(knock, archive: Path, good: str, monkeypatch) -> None:
    before = {path: path.stat().st_mtime_ns for path in archive.rglob("*")}
    monkeypatch.setattr("newsarchive.cli.pieces.os.access", lambda path, mode: Path(path) != archive)
    told = knock("-a", archive, "fetch", "-n", "--json", good, "lam")
    assert told.exit_code in (0, 8)
    assert lines(told.stdout)[0]["reason"] == "dry run"
    assert {path: path.stat().st_mtime_ns for path in archive.rglob("*") if path in before} == before


def test_where_every_profile_is_bad_the_first_is_told(knock, archive: Path) -> None:
    (archive / "sites" / "lam.toml").write_text('url = "http://127.0.0.1/"\nlangage = "vi"\n')
    assert "langage" in knock("-a", archive, "fetch").stderr


def test_a_site_that_robots_txt_forbids_whole_says_so_when_it_is_added(knock, httpserver, tmp_path: Path) -> None:
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nDisallow: /\n")
    told = knock("-a", tmp_path / "new", "sites", "add", httpserver.url_for("/"), "--id", "lam")
    assert (told.exit_code, told.stdout) == (0, "lam\n")
    assert "nothing of it can be crawled: robots.txt forbids" in told.stderr
    assert "\nask the site's owner" in told.stderr
    assert "[robots_override]" in told.stderr
    assert "crawl it with" not in told.stderr


def test_while_another_run_holds_the_archive_a_second_is_75_or_skips(knock, archive: Path, good: str) -> None:
    with Archive.open(archive) as other, other.lock():
        told = knock("-a", archive, "fetch", good)
        assert told.exit_code == 75
        assert f"process {os.getpid()}" in told.stderr
        assert len(told.stderr.splitlines()) <= 3
        assert knock("-a", archive, "fetch", "--if-locked", "skip", good).exit_code == 0
    assert knock("-a", archive, "fetch", good).exit_code == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["term", "int"])
def test_a_stopped_run_ends_soon_and_keeps_what_it_had(
    httpserver, good: str, tmp_path: Path, number, code: int
) -> None:
    reached, release = threading.Event(), threading.Event()

    def slow(_: Request) -> Response:
        reached.set()
        release.wait(90)
        return Response(PAGE)

    httpserver.expect_request("/slow").respond_with_handler(slow)
    folder = tmp_path / "new"
    command = [*START, "-a", str(folder), "fetch", "--json", good, httpserver.url_for("/slow")]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a suite in the background hands on SIG_IGN
    try:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)
    with process:
        assert process.stdout is not None
        assert (
            json.loads(process.stdout.readline())["outcome"] == "new"
        )  # the first page is told, the second waited for
        assert reached.wait(60)
        process.send_signal(number)
        try:
            _, talk = process.communicate(timeout=60)
        finally:
            release.set()
    assert process.returncode == code, talk
    assert b"Traceback" not in talk
    with Archive.open(folder) as left:
        assert left.articles.count() == 1


def test_the_report_is_a_file_of_json(knock, good: str, tmp_path: Path) -> None:
    assert knock("-a", tmp_path / "new", "fetch", "--report", tmp_path / "report.json", good).exit_code == 0
    assert json.loads((tmp_path / "report.json").read_text())["outcomes"] == {"new": 1}


def test_a_dry_fetch_leaves_nothing(knock, good: str, tmp_path: Path) -> None:
    told = knock("-a", tmp_path / "new", "fetch", "-n", good)
    assert told.exit_code == 0, told.stderr
    assert not (tmp_path / "new").exists()


def test_the_alert_command_reads_what_is_wrong(knock, tmp_path: Path) -> None:
    told = knock("-q", "-a", tmp_path / "new", "fetch", "--alert-cmd", f"cat > {tmp_path}/alert", "http://127.0.0.1:9/")
    assert told.exit_code == 8
    assert '"exit_code": 8' in (tmp_path / "alert").read_text()
    broken = knock("-q", "-a", tmp_path / "other", "fetch", "--alert-cmd", "exit 3", "http://127.0.0.1:9/")
    assert broken.exit_code == 8
    assert "the alert command did not work" in broken.stderr


def test_quiet_says_nothing_when_all_is_well(knock, good: str, tmp_path: Path) -> None:
    told = knock("-q", "-a", tmp_path / "new", "fetch", good)
    assert (told.exit_code, told.stdout, told.stderr) == (0, "", "")


def test_a_new_site_is_asked_for_nothing_twice(knock, site: str, tmp_path: Path, monkeypatch) -> None:
    asked: list[str] = []
    answer = sample.answer

    def counting(method: str, target: str, body: bytes = b"") -> sample.Answer:
        asked.append(f"{method} {target} {parse_qs(body).get(b'__EVENTARGUMENT')}")
        return answer(method, target, body)

    monkeypatch.setattr("newsarchive.demo.server.answer", counting)
    assert knock("-a", tmp_path / "new", "sites", "add", site).exit_code == 0
    looked = len(asked)
    assert knock("-a", tmp_path / "new", "fetch").exit_code == 0
    assert 3 < looked < len(asked)
    assert sorted(asked) == sorted(set(asked))
    assert knock("-a", tmp_path / "new", "verify").exit_code == 0


def test_a_reader_that_leaves_does_not_stop_the_run(good: str, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    command = [*START, "-q", "-a", str(folder), "fetch", "--json", good]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0
    with Archive.open(folder, read_only=True) as left:
        assert left.articles.count() == 1
        assert left.runs.latest(1)[0]["exit_code"] == 0
