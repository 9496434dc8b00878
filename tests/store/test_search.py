"""Search finds words in every script, with or without marks, and takes any question."""

from collections.abc import Callable

import pytest

from newsarchive.model.article import Block
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Saved
from newsarchive.store.search import expression
from newsarchive.store.snippet import snippet

Save = Callable[..., Saved]


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Đất nước", id="as written"),
        pytest.param("dat nuoc", id="without marks"),
        pytest.param("ĐẤT", id="capitals"),
        pytest.param("代表", id="two Chinese characters"),
        pytest.param("song da", id="title"),
        pytest.param("cau moi", id="caption"),
        pytest.param("ngoc c", id="photographer"),
        pytest.param("ttxvn", id="source"),
        pytest.param('"doi moi tung"', id="phrase"),
        pytest.param("nuo*", id="beginning of a word"),
        pytest.param("khong-co OR nuoc", id="either"),
        pytest.param("nuoc -bien", id="without another word"),
        pytest.param("nuoc!?", id="punctuation"),
    ],
)
def test_found(archive: Archive, save: Save, question: str):
    saved = save()
    assert [hit["id"] for hit in archive.search.find(question)] == [saved.id]


@pytest.mark.parametrize(
    "question",
    [
        "bien",
        "nuoc -song",
        '"nuoc dat"',
        "表代",
        "",
        "  ",
        '"',
        "*",
        "-",
        "OR",
        "AND",
        "NEAR(",
        ")",
        "title:x",
        "''",
        "\0",
        "x" * 5000,
    ],
)
def test_not_found_and_no_error(archive: Archive, save: Save, question: str):
    save()
    assert list(archive.search.find(question)) == []


@pytest.mark.parametrize("question", ['"" nuoc', "nuoc OR", "OR nuoc", "nuoc AND -", '"nuoc', "nuoc - bien*("])
def test_odd_questions_are_still_questions(archive: Archive, question: str):
    archive.db.execute(
        "SELECT rowid FROM article_search WHERE article_search MATCH ?", (expression(question),)
    ).fetchall()


def test_a_hit_shows_the_words_around_it(archive: Archive, save: Save):
    saved = save()
    assert list(archive.search.find("doi moi")) == [
        {
            "id": saved.id,
            "url": "http://tinh.example/tin/1.htm",
            "title": "Nước sông Đà dâng cao",
            "published": "2012-01-05",
            "snippet": "Đất nước đổi mới từng ngày.",
            "status": "live",
        }
    ]


def test_the_words_of_a_former_version_are_not_found(archive: Archive, save: Save):
    save()
    save(blocks=(Block("p", "Biển lặng."),))
    assert list(archive.search.find("dat")) == []
    assert len(list(archive.search.find("bien lang"))) == 1


def test_a_title_weighs_more_than_the_text(archive: Archive, save: Save):
    text = save(
        key="a", title="Khác", blocks=(Block("p", "Hồ nước lớn"), Block("p", "Cá")), url="http://tinh.example/a"
    )
    title = save(
        key="b", title="Hồ nước", blocks=(Block("p", "Cá ở đây"), Block("p", "Cá")), url="http://tinh.example/b"
    )
    assert [hit["id"] for hit in archive.search.find("ho")] == [title.id, text.id]


@pytest.mark.parametrize(
    ("texts", "words", "shown"),
    [
        (["Không.", "Nước sông Đà."], ["da"], "Nước sông Đà."),
        (["x" * 50 + " " + "từ " * 60 + "đích " + "sau " * 100], ["dich"], None),
        ([], ["x"], ""),
        (["Chỉ thế."], ["khac"], "Chỉ thế."),
        (["甲乙丙丁"], ["丙"], "甲乙丙丁"),
    ],
    ids=["second text", "cut on both sides", "no text", "no match", "chinese"],
)
def test_snippets(texts: list[str], words: list[str], shown: str | None):
    made = snippet(texts, words)
    if shown is None:
        assert made.startswith("… ")
        assert made.endswith(" …")
        assert " đích " in made
        assert len(made) < 220
    else:
        assert made == shown


@pytest.mark.parametrize(
    ("texts", "words", "shown"),
    [
        pytest.param(["Huyện mới.", "Ở huyện Mỹ  Đức."], ["huyen my duc"], "Ở huyện Mỹ  Đức.", id="phrase over a word"),
        pytest.param(["Lũ lớn.", "Lũ ở nông thôn."], ["lu", "nong"], "Lũ ở nông thôn.", id="more words over fewer"),
        pytest.param(["Đào nở.", "Sông Đà."], ["da"], "Sông Đà.", id="whole word over a beginning"),
        pytest.param(["Không.", "Đào nở."], ["da"], "Đào nở.", id="a beginning where nothing is whole"),
        pytest.param(["北京。", "中国代表团。"], ["代 表"], "中国代表团。", id="Chinese"),
    ],
)
def test_a_snippet_shows_the_best_match(texts: list[str], words: list[str], shown: str):
    assert snippet(texts, words) == shown


def test_far_down_a_long_text_the_phrase_is_shown():
    text = "huyện nào đó có lũ " * 40 + "và huyện Mỹ Đức " + "còn nữa " * 40
    assert "huyện Mỹ Đức" in snippet([text], ["lu", "huyen my duc"])


def test_the_snippet_of_a_phrase_holds_the_phrase(archive: Archive, save: Save):
    save(blocks=(Block("p", "Huyện khác."), Block("p", "Nước dâng ở huyện Mỹ Đức."), Block("p", "Hết.")))
    (match,) = archive.search.find('"huyện Mỹ Đức" -nông')
    assert match["snippet"] == "Nước dâng ở huyện Mỹ Đức."
