"""The source is an agency, a paper or an office that a line near the text names."""

import pytest

import newsarchive

TITLE = "Council repairs the bridge"
TEXT = "<p>The council met on Monday and agreed to repair the bridge, the road to the mill and the old school.</p>" * 3


def source(line: str) -> str | None:
    html = f"<html><body><h1>{TITLE}</h1>{TEXT}<p>{line}</p></body></html>"
    return newsarchive.parse(html, url="http://town.example/7").source


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("D'après AFP", "AFP"),
        ("По информации ТАСС", "ТАСС"),
        ("По материалам районной газеты", "районной газеты"),
        ("По данным пресс-службы администрации", "пресс-службы администрации"),
        ("Podle ČTK", "ČTK"),
        ("Com informações da Agência Brasil", "Agência Brasil"),
    ],
)
def test_a_line_that_draws_on_an_agency_names_the_source(line, name):
    assert source(line) == name


@pytest.mark.parametrize(
    "line", ["D'après le maire de la commune", "По информации мэра города", "Podle starosty je most otevřený"]
)
def test_a_line_that_draws_on_a_person_or_a_sentence_names_no_source(line):
    assert source(line) is None
