"""What an error shows: three lines at most, none of them steering the terminal, however long it is."""

import pytest

from newsarchive.cli import trouble
from newsarchive.errors import NewsarchiveError, UsageProblem

STEERING = "\x1b]0;owned\x07\u202e"


@pytest.mark.parametrize("length", [1, 399, 400, 5_000], ids=str)
def test_an_error_of_any_length_shows_no_control_character(length: int, capsys) -> None:
    code = trouble.explain(UsageProblem("cannot be read", where="x" * length + STEERING, hint="mend it"), [])
    lines = capsys.readouterr().err.splitlines()
    assert code == 2
    assert len(lines) == 3
    assert all(line.isprintable() for line in lines)


def test_a_place_with_line_breaks_stays_one_line(capsys) -> None:
    trouble.explain(NewsarchiveError("it broke", where="a\nb" * 300, hint="c"), [])
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_the_first_line_of_a_bug_is_cut(capsys, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert trouble.explain(ValueError("y" * 100_000), []) == 1
    assert max(map(len, capsys.readouterr().err.splitlines())) < 1_000


def test_a_traceback_on_the_terminal_is_as_safe_as_the_sentence(capsys, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    trouble.explain(ValueError(STEERING), [], verbosity=2)
    said = capsys.readouterr().err
    assert "ValueError: \\x1b]0;owned" in said
    assert "\x1b" not in said
