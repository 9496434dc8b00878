"""Changes between versions, by field, paragraph and word."""

import time

import pytest

from newsarchive.compare.articles import compare
from newsarchive.compare.text import paragraph_changes, similarity, word_changes


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    return [(piece.operation, piece.old, piece.new) for piece in word_changes(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        pytest.param("a b", "a b", [("equal", "a b", "a b")], id="same"),
        pytest.param("", "", [], id="nothing"),
        pytest.param("", "a", [("insert", "", "a")], id="came"),
        pytest.param("a", "", [("delete", "a", "")], id="went"),
        pytest.param(
            "Mưa 5 mm.",
            "Mưa 15 mm.",
            [("equal", "Mưa ", "Mưa "), ("replace", "5", "15"), ("equal", " mm.", " mm.")],
            id="a word",
        ),
        pytest.param(
            "Ông A, B",
            "Ông A B",
            [("equal", "Ông A", "Ông A"), ("delete", ",", ""), ("equal", " B", " B")],
            id="a mark",
        ),
    ],
)
def test_words(old: str, new: str, pieces: list):
    assert told(old, new) == pieces


def test_the_pieces_make_up_both_texts():
    old, new = "Một hai ba bốn năm.", "Một ba, bốn sáu bảy!"
    pieces = word_changes(old, new)
    assert "".join(piece.old for piece in pieces) == old
    assert "".join(piece.new for piece in pieces) == new


def test_paragraphs_that_came_went_or_were_reworded():
    old = ["Đầu.", "Sông dâng cao hai mét hôm qua.", "Bỏ đoạn này.", "Cuối."]
    new = ["Đầu.", "Sông dâng cao ba mét hôm qua.", "Cuối.", "Hết cả rồi nhé."]
    changes = paragraph_changes(old, new)
    assert [(change.operation, change.old_position, change.new_position) for change in changes] == [
        ("replace", 1, 1),
        ("delete", 2, None),
        ("insert", None, 3),
    ]
    assert (changes[0].old, changes[0].new) == (old[1], new[1])
    assert [piece.new for piece in changes[0].pieces if piece.operation == "replace"] == ["ba"]


def test_another_paragraph_in_its_place_is_no_rewording():
    changes = paragraph_changes(["Một hai ba."], ["Khác hẳn rồi."])
    assert [change.operation for change in changes] == ["insert", "delete"]


def test_the_same_text_has_no_changes():
    assert paragraph_changes(["a", "b"], ["a", "b"]) == ()


@pytest.mark.parametrize(
    ("old", "new", "share"),
    [([], [], 1.0), (["a b"], ["b a"], 1.0), (["a b"], ["a c"], 0.5), (["a"], [], 0.0), (["a", "b"], ["A B"], 1.0)],
)
def test_similarity(old: list[str], new: list[str], share: float):
    assert similarity(old, new) == share


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(["a b " * 100_000], ["b a " * 100_000], id="one huge paragraph"),
        pytest.param([f"x {n}" for n in range(20_000)], [f"y {n}" for n in range(20_000)], id="very many paragraphs"),
        pytest.param([f"x {n}" for n in range(2_000)], [f"y {n}" for n in range(2_000)], id="many paragraphs"),
    ],
)
def test_huge_texts_are_compared_in_bounded_time(old: list[str], new: list[str]):
    began = time.process_time()
    assert paragraph_changes(old, new)
    assert time.process_time() - began < 5


def test_fields_that_say_something_else():
    old = {
        "title": "Sông dâng",
        "published": None,
        "authors": ["A", "B"],
        "paragraphs": ["Một."],
        "photos": [{"image_url": "a", "caption": "x"}],
        "page_clock": "2021-04-20",
    }
    new = {
        **old,
        "title": "Sông rút",
        "published": "2012",
        "authors": ["B", "C"],
        "photos": [],
        "page_clock": "2021-04-21",
    }
    changes = {change.field: change for change in compare(old, new)}
    assert list(changes) == ["title", "published", "authors", "photos"]
    assert [piece.operation for piece in changes["title"].pieces] == ["equal", "replace"]
    assert [(piece.operation, piece.new) for piece in changes["published"].pieces] == [("insert", "2012")]
    assert (changes["authors"].gone, changes["authors"].come) == (("A",), ("C",))
    assert changes["photos"].gone == ({"image_url": "a", "caption": "x"},)


def test_the_reading_text_is_compared_by_paragraph():
    [change] = compare({"paragraphs": ["Một.", "Hai."]}, {"paragraphs": ["Một."]})
    assert [(one.operation, one.old) for one in change.paragraphs] == [("delete", "Hai.")]


def test_only_the_fields_asked_for():
    assert compare({"title": "a", "section": "b"}, {"title": "c", "section": "d"}, ["section"])[0].field == "section"
    assert compare({"title": "a"}, {"title": "a"}) == ()
