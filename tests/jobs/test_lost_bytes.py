"""Bytes that a WARC file has lost: they are asked for again, and nothing is written behind what is left of the file."""

import logging

import pytest

from newsarchive.captures.scan import scan
from newsarchive.captures.warc_reader import read_place
from newsarchive.jobs.verify import Checked, Problem, verify
from newsarchive.model.capture import Place
from newsarchive.store.archive import Archive


@pytest.fixture
def held(village, crawls, pages):
    """Two articles of a server that knows conditional requests, on three nights."""
    village.pages["/"] = (200, {"ETag": '"l"'}, pages.listing([2, 1]))
    for n in (1, 2):
        village.pages[f"/n.asp?id={n}"] = lambda _, n=n: (200, {"ETag": f'"{n}"'}, pages.story(n))
    crawls.run()
    return crawls


def warcs(crawls):
    return sorted((crawls.folder / "warc").glob("*.warc.gz"))


def lose(crawls, harm: str) -> None:
    [path] = warcs(crawls)
    if harm == "deleted":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:900])


def test_a_lost_file_is_a_problem_until_its_articles_were_fetched_again(held) -> None:
    lose(held, "deleted")

    def told() -> list[tuple[type, str | None]]:
        with Archive.open(held.folder) as archive:
            return [(type(one), getattr(one, "note", None)) for one in verify(archive)]

    assert [kind for kind, _ in told()] == [Problem, Checked]
    held.run(night=1)
    after = told()
    assert [kind for kind, _ in after] == [Checked, Checked, Checked]
    assert after[0][1].startswith("this file is missing")


def answers(crawls, url: str) -> list[str]:
    return [
        record.kind
        for path in warcs(crawls)[-1:]
        for record in scan(path)
        if record.fields.get("warc-target-uri") == url and record.kind in ("response", "revisit")
    ]


@pytest.mark.parametrize("harm", ["deleted", "cut"])
def test_a_page_whose_bytes_are_lost_is_asked_for_unconditionally(held, harm, caplog) -> None:
    lose(held, harm)
    with caplog.at_level(logging.WARNING, "newsarchive"):
        held.run(night=1)
    assert "is not whole: 'newsarchive verify' tells what is lost" in caplog.text
    assert answers(held, "http://xa.example/n.asp?id=1") == ["response"]
    held.run(night=3)
    assert answers(held, "http://xa.example/n.asp?id=1") == ["response", "revisit"]
    with Archive.open(held.folder, read_only=True) as archive:
        row = archive.captures.newest("http://xa.example/n.asp?id=1")
        assert row["status"] == 304
        [(named,)] = archive.db.execute("SELECT capture FROM urls WHERE url LIKE '%id=1'").fetchall()
        row = archive.captures.get(named)
        page = read_place(held.folder / "warc", Place(row["warc"], row["offset"], row["length"]))
    assert "thôn số 1" in page.body.decode()


def test_an_edit_is_seen_though_the_old_bytes_are_lost(held, village, pages) -> None:
    lose(held, "deleted")
    page = pages.story(1).replace("khen thưởng, theo báo cáo số 1d", "tặng giấy khen của huyện")
    village.pages["/n.asp?id=1"] = (200, {"ETag": '"1b"'}, page)
    held.run(night=1)
    assert len(held.changes("edited")) == 1


@pytest.mark.parametrize("harm", ["deleted", "cut"])
def test_what_is_written_later_can_be_read_and_lies_in_a_file_of_its_own(held, harm) -> None:
    [before] = warcs(held)
    lose(held, harm)
    held.run(night=1)
    left = [path for path in warcs(held) if path != before]
    assert len(left) == 1
    assert before.exists() == (harm == "cut")
    with Archive.open(held.folder, read_only=True) as archive:
        problems = [found for found in verify(archive) if isinstance(found, Problem)]
    assert not [problem for problem in problems if left[0].name in problem.file or "overlap" in problem.what]
