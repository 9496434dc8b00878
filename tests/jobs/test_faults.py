"""A fault of the program itself at one page is a failure of that page: it is tried again, and the others are had."""

import pytest

from newsarchive.jobs import storing, visiting
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Articles

NAMES = [f"http://xa.example/n.asp?id={n}" for n in (1, 2, 3)]


@pytest.fixture
def site(village, pages):
    village.pages |= {"/": pages.listing([3, 2, 1])} | {f"/n.asp?id={n}": pages.story(n) for n in (1, 2, 3)}
    return village


def held(crawls) -> list[str]:
    return sorted(record["url"] for record in crawls.records())


def address_of(one: object) -> str:
    return str(one.get("url") if isinstance(one, dict) else getattr(one, "url", ""))


@pytest.mark.parametrize(
    ("room", "name"),
    [
        (visiting, "enter_links"),
        (storing, "text_numbers"),
        (storing, "find_twin"),
        (storing, "files_of"),
        (Articles, "save"),
    ],
    ids=["before storing", "while storing", "at the twins", "at the sketch", "while writing"],
)
def test_a_fault_anywhere_leaves_no_article_done_and_unstored(site, crawls, monkeypatch, room, name) -> None:
    function = getattr(room, name)
    left = [1]

    def faulty(*given, **named):
        if left and any(address_of(one).endswith("id=2") for one in given):
            left.pop()
            raise ZeroDivisionError("division by zero")
        return function(*given, **named)

    monkeypatch.setattr(room, name, faulty)
    crawls.run()
    assert not left, "there was a fault"
    [failed] = [one for one in crawls.outcomes if one.outcome == "failed"]
    assert failed.reason == "error"
    assert "ZeroDivisionError" in failed.detail
    assert len(held(crawls)) == 2
    crawls.run(night=1)
    assert held(crawls) == NAMES
    with Archive.open(crawls.folder, read_only=True) as archive:
        assert archive.db.execute("SELECT count(*) FROM versions").fetchone() == (3,)


def test_a_fault_at_a_look_back_is_a_failure_and_the_article_is_due_again(site, crawls, monkeypatch, pages) -> None:
    crawls.run()
    site.pages["/n.asp?id=2"] = pages.story(2, extra="<p>Hội nghị cũng đã bầu ra ban chấp hành mới của xã.</p>")
    with monkeypatch.context() as patched:
        patched.setattr("newsarchive.jobs.revisiting.real_changes", lambda *_: 1 / 0)
        crawls.run(night=1)
    assert [one.reason for one in crawls.outcomes if one.outcome == "failed"] == ["error"]
    crawls.run(night=2)
    assert [one.url for one in crawls.outcomes if one.outcome == "changed"] == ["http://xa.example/n.asp?id=2"]
