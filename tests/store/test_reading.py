"""Finding records: filters, a fixed order, every version."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from newsarchive.model.article import Article, Block, Estimate
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Saved
from newsarchive.store.when import days

Save = Callable[..., Saved]


@pytest.fixture
def three(archive: Archive, save: Save, article: Article, now) -> dict[str, str]:
    """Three articles by what they are called here."""
    plain = replace(article, aliases=())
    made = {
        "none": save(plain, key="0", url="http://tinh.example/0", published=None, title="Không ngày"),
        "late": save(plain, key="2", url="http://tinh.example/2", published="2013-05-01T08:00", language="vi-VN"),
        "early": save(
            plain,
            key="1",
            url="http://tinh.example/1",
            published=None,
            published_estimate=Estimate("2012-01/2012-02", "the list"),
            language="en",
            blocks=(Block("p", "A new bridge."),),
            now=now + timedelta(days=2),
        ),
    }
    return {saved.id: name for name, saved in made.items()}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({}, ["early", "late", "none"], id="all by date, without one last"),
        pytest.param({"newest_first": True}, ["late", "early", "none"], id="newest first"),
        pytest.param({"from_": "2012-02-15"}, ["early", "late"], id="from a day inside an estimate"),
        pytest.param({"from_": "2012-03"}, ["late"], id="from"),
        pytest.param({"to": "2012"}, ["early"], id="to"),
        pytest.param({"from_": "2013-05-01", "to": "2013-05-01"}, ["late"], id="one day"),
        pytest.param({"language": "vi"}, ["late", "none"], id="language and its variants"),
        pytest.param({"language": "en"}, ["early"], id="language"),
        pytest.param({"search": "dat nuoc"}, ["late", "none"], id="search without accents"),
        pytest.param({"search": '"new bridge"'}, ["early"], id="search a phrase"),
        pytest.param({"search": "!!"}, [], id="search nothing"),
        pytest.param({"since": "2021-04-21"}, ["early"], id="since"),
        pytest.param({"status": "gone"}, [], id="status"),
        pytest.param({"site": "khac"}, [], id="another site"),
        pytest.param({"limit": 2}, ["early", "late"], id="limit"),
        pytest.param({"limit": 0}, [], id="limit of none"),
    ],
)
def test_find(archive: Archive, three: dict[str, str], asked: dict, found: list[str]):
    assert [three[record["id"]] for record in archive.articles.find(**asked)] == found


def test_every_version_comes_with_its_number(archive: Archive, save: Save):
    save()
    save(title="Khác")
    found = [
        (record["version"], record["versions"], record["title"]) for record in archive.articles.find(versions=True)
    ]
    assert found == [(1, 2, "Nước sông Đà dâng cao"), (2, 2, "Khác")]


def test_articles_are_counted(archive: Archive, three, now):
    assert archive.articles.count() == 3
    archive.articles.mark(next(iter(three)), "gone", now)
    assert archive.articles.count(site="tinh", status="gone") == 1


@pytest.mark.parametrize(
    ("edtf", "covers"),
    [
        ("2012", ("2012-01-01", "2012-12-31")),
        ("2012-02", ("2012-02-01", "2012-02-29")),
        ("2011-02~", ("2011-02-01", "2011-02-28")),
        ("2012-01-05T23:30+07:00", ("2012-01-05", "2012-01-05")),
        ("2012-01-05/..", ("2012-01-05", "9999-12-31")),
        ("../2012", ("0000-01-01", "2012-12-31")),
        ("2012-13", ("2012-01-01", "2012-12-31")),
        ("0000-02", ("0000-02-01", "0000-02-31")),
        ("hôm nay", None),
        ("", None),
        (None, None),
    ],
)
def test_the_days_of_a_date(edtf: str | None, covers: tuple | None):
    assert days(edtf) == covers
