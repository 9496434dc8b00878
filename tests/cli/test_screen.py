"""What reaches a terminal: aligned by cells, cut to the width, and without a character that could steer it."""

import pytest

from newsarchive.cli.screen import cut, pad, safe, safe_lines, table, width, wrap


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("Đảng bộ", "Đảng bộ"),
        ("a\x1b[31mred\x1b[0m", r"a\x1b[31mred\x1b[0m"),
        ("bell\x07", r"bell\x07"),
        ("c1 \x9b2J", r"c1 \x9b2J"),
        ("left\u202eright", r"left\u202eright"),
        ("isolate\u2066x\u2069", r"isolate\u2066x\u2069"),
        ("line\u2028two", r"line\u2028two"),
        ("half \ud800", r"half \ud800"),
        ("one\ntwo\r", r"one\ntwo\r"),
    ],
    ids=["ascii", "vietnamese", "ansi", "bell", "c1", "bidi", "isolate", "separator", "surrogate", "line ends"],
)
def test_what_could_steer_a_terminal_is_written_out(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_safe_lines_keeps_line_ends_only() -> None:
    assert safe_lines("a\x1b\nb") == "a\\x1b\nb"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("abc", 3),
        ("新闻", 4),
        ("ế", 1),
        ("e\u0302\u0301", 1),
        ("ก็", 1),
        ("ｶ", 1),
        ("Ａ", 2),
        ("한국", 4),
        ("a\u200bb", 2),
    ],
    ids=["latin", "chinese", "composed", "decomposed", "thai", "half width", "full width", "korean", "zero width"],
)
def test_width_counts_cells(text: str, cells: int) -> None:
    assert width(text) == cells


def test_a_text_is_cut_at_a_cell_and_says_so() -> None:
    assert cut("新闻发布会", 6) == "新闻…"
    assert cut("short", 10) == "short"
    assert width(cut("một tiêu đề rất dài", 9)) <= 9


def test_padding_counts_cells_on_either_side() -> None:
    assert pad("新闻", 6) == "新闻  "
    assert pad("7", 3, right=True) == "  7"


def test_columns_of_mixed_scripts_start_at_the_same_cell() -> None:
    drawn = table([("新闻发布", "x"), ("tin tức", "y"), ("e\u0301te\u0301", "z")], ("title", "mark"), cells=80).split(
        "\n"
    )
    assert {width(line[: line.index(mark)]) for line, mark in zip(drawn[1:], "xyz", strict=True)} == {10}


def test_a_table_keeps_within_its_width_and_the_widest_column_gives_way() -> None:
    drawn = table([("na-abcdefghijkl", "t" * 300, "2012")], ("id", "title", "date"), cells=60)
    assert max(width(line) for line in drawn.split("\n")) <= 60
    assert "na-abcdefghijkl" in drawn
    assert "…" in drawn


def test_two_wide_columns_shrink_together() -> None:
    line = table([("a" * 100, "b" * 100)], ("one", "two"), cells=50).split("\n")[1]
    assert abs(line.count("a") - line.count("b")) <= 2


def test_a_table_draws_none_as_nothing_numbers_to_the_right_and_no_line_ends() -> None:
    drawn = table([(None, 5), ("a\nb\tc", 10)], ("x", "number"), cells=80, right=(1,)).split("\n")
    assert drawn[1].endswith("     5")
    assert drawn[2].startswith("a b c ")
    assert len(drawn) == 3


def test_a_paragraph_is_broken_between_words() -> None:
    assert wrap("mot hai ba bon", 9) == "mot hai\nba bon"


def test_a_paragraph_without_spaces_is_broken_between_wide_characters() -> None:
    lines = wrap("新闻发布会今天在北京举行", 10).split("\n")
    assert "".join(lines) == "新闻发布会今天在北京举行"
    assert max(width(line) for line in lines) <= 10


def test_a_word_wider_than_the_line_is_parted_and_nothing_is_lost() -> None:
    lines = wrap("x" * 25 + " y", 10, "  ").split("\n")
    assert "".join(lines).replace(" ", "") == "x" * 25 + "y"
    assert all(line.startswith("  ") and width(line) <= 10 for line in lines)
