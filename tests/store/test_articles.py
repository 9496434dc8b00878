"""Records: what makes a version, what does not, and what is kept in parts."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newsarchive.model.article import Article, Attachment, Block, Estimate, Photo
from newsarchive.store.archive import Archive
from newsarchive.store.articles import ALIAS_LIMIT, Saved, article_id
from newsarchive.store.record import url_identity

Save = Callable[..., Saved]
Count = Callable[[str], int]


def test_the_id_is_a_digest_of_site_and_key():
    assert article_id("tinh", "tinh.example/tin/1.htm") == article_id("tinh", "tinh.example/tin/1.htm")
    assert article_id("tinh", "a") != article_id("khac", "a")
    assert len(article_id("tinh", "a")) == 15
    assert set(article_id("tinh", "a")[3:]) <= set("abcdefghijklmnopqrstuvwxyz234567")


def test_a_first_record_is_new_and_comes_back_as_it_was(archive: Archive, save: Save, article: Article):
    saved = save()
    record = archive.articles.get(saved.id)
    assert (saved.outcome, saved.version) == ("new", 1)
    assert record == {
        **article.to_record(),
        "id": saved.id,
        "versions": 1,
        "status": "live",
        "capture": {
            "fetched_at": "2021-04-20T03:00:00Z",
            "digest": archive.captures.get(1)["digest"],
            "warc": "newsarchive-1.warc.gz",
            "offset": 0,
            "origin": "live",
        },
    }


@pytest.mark.parametrize(
    "noise",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"page_clock": "2021-04-21"}, id="page clock"),
        pytest.param({"evidence": {}}, id="evidence"),
        pytest.param({"parser": "0.2.0"}, id="parser"),
        pytest.param({"published_estimate": Estimate("2012-01~", "the list")}, id="estimate"),
        pytest.param({"url": "http://tinh.example/in/1.htm"}, id="another address"),
        pytest.param(
            {"photos": (Photo("https://www.tinh.example/a.jpg", "Cầu mới", "Ngọc C", "Cầu mới (Ngọc C)", 0),)},
            id="scheme of a picture",
        ),
        pytest.param(
            {
                "attachments": (
                    Attachment("http://tinh.example/a.pdf?PHPSESSID=0123456789abcdef0123456789abcdef", "Phụ lục", None),
                )
            },
            id="session id of a file",
        ),
    ],
)
def test_what_the_page_does_not_say_makes_no_row_at_all(archive: Archive, save: Save, noise: dict):
    save()
    archive.db.execute("DELETE FROM captures WHERE id NOT IN (SELECT capture FROM versions)")
    before = "\n".join(archive.db.iterdump())
    saved = save(**noise)
    archive.db.execute("DELETE FROM captures WHERE id NOT IN (SELECT capture FROM versions)")
    assert (saved.outcome, saved.version) == ("unchanged", 1)
    assert "\n".join(archive.db.iterdump()) == before


@pytest.mark.parametrize(
    ("edit", "fields"),
    [
        pytest.param({"title": "Nước sông Đà rút"}, ("title",), id="title"),
        pytest.param({"published": "2012-01-06", "byline": None}, ("published", "byline"), id="two fields"),
        pytest.param({"blocks": (Block("p", "Đất nước"),)}, ("paragraphs",), id="text"),
        pytest.param(
            {
                "blocks": (
                    Block("p", "Đất nước đổi mới từng ngày."),
                    Block("h", "Kết quả"),
                    Block("p", "中国代表团参观水电站。"),
                )
            },
            ("blocks",),
            id="a table gone",
        ),
        pytest.param({"photos": ()}, ("photos",), id="photo gone"),
        pytest.param({"attachments": ()}, ("attachments",), id="file gone"),
    ],
)
def test_an_edit_makes_a_version_and_names_its_fields(archive: Archive, save: Save, edit: dict, fields: tuple):
    first = save()
    saved = save(**edit)
    assert (saved.id, saved.outcome, saved.version, saved.fields) == (first.id, "changed", 2, fields)
    assert [(row["version"], row["change"], row["fields"]) for row in archive.articles.versions(saved.id)] == [
        (1, "new", []),
        (2, "edited", list(fields)),
    ]
    assert archive.articles.version(saved.id, 1)["title"] == "Nước sông Đà dâng cao"


def test_a_new_look_is_named_so(archive: Archive, save: Save):
    save()
    save(section="Thời sự", change="redesigned")
    assert [change["kind"] for change in archive.changes.list()] == ["new", "redesigned"]


@pytest.mark.parametrize("kind", ["list", "other"])
def test_what_is_no_article_never_replaces_one(archive: Archive, save: Save, count: Count, kind: str):
    first = save()
    assert save(kind=kind, title="404").outcome == "kept"
    assert archive.articles.get(first.id)["title"] == "Nước sông Đà dâng cao"
    assert count("versions") == 1


def test_what_is_no_article_is_not_stored_at_all(save: Save, count: Count):
    assert save(kind="other").outcome == "kept"
    assert (count("articles"), count("versions"), count("changes")) == (0, 0, 0)


def test_the_parts_are_those_of_the_newest_version(archive: Archive, save: Save):
    save()
    save(blocks=(Block("p", "Một."), Block("li", "Hai.")), authors=("Lê B",), photos=(), attachments=())

    def rows(table):
        return archive.db.execute(f"SELECT * FROM {table} ORDER BY position").fetchall()

    name = article_id("tinh", "tinh.example/tin/1.htm")
    assert rows("paragraphs") == [(name, 0, "p", "Một."), (name, 1, "li", "Hai.")]
    assert rows("people") == [(name, "author", 0, "Lê B")]
    assert rows("photos") == []
    assert rows("attachments") == []


def test_evidence_and_its_alternatives_are_rows(archive: Archive, save: Save):
    save()
    rows = archive.db.execute('SELECT field, choice, rule, "where", value FROM evidence ORDER BY choice').fetchall()
    assert rows == [
        ("title", 0, "largest-heading", "/html/body/h1", None),
        ("title", 1, "title-element", "/html/head", "Trang chủ"),
    ]


def test_photographers_are_people(archive: Archive, save: Save):
    save()
    assert archive.db.execute("SELECT role, name FROM people ORDER BY role, position").fetchall() == [
        ("author", "Trần Văn A"),
        ("author", "Lê B"),
        ("photographer", "Ngọc C"),
    ]


def test_an_article_is_found_by_every_address_it_had(archive: Archive, save: Save):
    saved = save()
    archive.articles.add_alias(saved.id, "http://tinh.example/?id=1")
    for address in (
        saved.id,
        "http://tinh.example/tin/1.htm",
        "http://tinh.example/in/1.htm",
        "http://tinh.example/?id=1",
    ):
        assert archive.articles.get(address)["id"] == saved.id
    assert archive.articles.get("http://tinh.example/tin/2.htm") is None
    assert archive.articles.get(saved.id)["aliases"] == ["http://tinh.example/?id=1", "http://tinh.example/in/1.htm"]


def test_an_article_is_found_by_a_twin_of_its_address(archive: Archive, save: Save):
    saved = save(key=url_identity("http://tinh.example/tin/1.htm"))
    assert (
        archive.articles.get("https://www.tinh.example/tin/1.htm?PHPSESSID=0123456789abcdef0123456789abcdef")["id"]
        == saved.id
    )
    assert archive.articles.id_of("https://www.tinh.example/tin/7.htm") is None
    assert archive.articles.id_of("not an address ://") is None


def test_the_address_of_an_article_stays_when_it_is_read_through_another(archive: Archive, save: Save):
    saved = save()
    save(title="Khác", url="http://tinh.example/x/1.htm")
    record = archive.articles.get(saved.id)
    assert record["url"] == "http://tinh.example/tin/1.htm"
    assert "http://tinh.example/x/1.htm" in record["aliases"]


def test_an_address_is_never_taken_from_its_article(archive: Archive, save: Save, article: Article):
    first = save()
    other = save(replace(article, url="http://tinh.example/tin/2.htm", aliases=()), key="2", title="Khác")
    assert archive.articles.add_alias(other.id, "http://tinh.example/in/1.htm") is False
    assert archive.articles.get("http://tinh.example/in/1.htm")["id"] == first.id


def test_an_address_goes_to_the_article_whose_own_it_is(archive: Archive, save: Save, article: Article):
    first = save()
    own = save(replace(article, url="http://tinh.example/in/1.htm", aliases=()), key="2", title="Khác")
    assert archive.articles.get("http://tinh.example/in/1.htm")["id"] == own.id
    twin = save(replace(article, aliases=()), key="3", title="Khác nữa")
    assert archive.articles.get("http://tinh.example/tin/1.htm")["id"] == first.id != twin.id


def test_ever_new_addresses_are_not_kept_without_end(archive: Archive, save: Save):
    saved = save()
    for number in range(2 * ALIAS_LIMIT):
        archive.articles.add_alias(saved.id, f"http://tinh.example/;jsessionid={number}")
    assert len(archive.articles.aliases(saved.id)) == ALIAS_LIMIT - 1


def test_a_status_is_marked_once_and_an_article_that_comes_back_is_live_again(archive: Archive, save: Save, now):
    saved = save()
    assert archive.articles.mark(saved.id, "gone-suspect", now) is True
    assert archive.articles.mark(saved.id, "gone-suspect", now) is False
    assert archive.articles.get(saved.id)["status"] == "gone-suspect"
    assert save().outcome == "unchanged"
    assert archive.articles.get(saved.id)["status"] == "live"


def test_text_is_stored_without_nul_and_lone_surrogates(archive: Archive, save: Save):
    saved = save(title="Nước\0 sông \ud800", blocks=(Block("p", "a\0\udfff"),), url="http://tinh.example/\udc80")
    record = archive.articles.get(saved.id)
    assert (record["title"], record["paragraphs"]) == ("Nước sông \ufffd", ["a\ufffd"])
    assert save(title="Nước\0 sông \ud800", blocks=(Block("p", "a\0\udfff"),)).outcome == "unchanged"


def test_differences_are_told_without_storing(archive: Archive, save: Save, article: Article, count: Count):
    save()
    other = replace(article, title="Khác")
    assert archive.articles.differences(other, article_id("tinh", "tinh.example/tin/1.htm")) == ("title",)
    assert archive.articles.differences(other, article_id("tinh", "other")) is None
    assert count("versions") == 1


def test_a_failure_inside_leaves_no_half_of_a_record(archive: Archive, article: Article, run, now, count: Count):
    with pytest.raises(ValueError, match="no capture 99"):
        archive.articles.save(article, site="tinh", key="k", capture=99, run=run, now=now)
    assert (count("articles"), count("paragraphs"), count("aliases")) == (0, 0, 0)
