"""The random portals that weights are learned from: what they are said to state stands on the page."""

import datetime as dt
import random

import pytest
from fields_portals import portals
from portal_speech import Speech
from portal_words import NUMERIC, WORDS

from newsarchive.extract.document import read
from newsarchive.extract.facade import page_of
from newsarchive.text.dates import find_dates

DAY = dt.date(2011, 3, 25)


def forms() -> list[tuple[str, str]]:
    figures = {language: NUMERIC.get(language, NUMERIC[""]) for language in WORDS}
    return [(name, form) for name in WORDS for form in f"{WORDS[name].days}|{figures[name]}".split("|")]


@pytest.mark.parametrize(("language", "form"), forms())
def test_each_form_of_a_day_is_read_as_that_day(language, form):
    said = Speech(language, random.Random(1)).day(DAY, form)
    assert [found.edtf for found in find_dates(said, language=language)] == ["2011-03-25"]


def test_a_page_states_its_title_and_its_writers():
    for portal in portals(20, pages=2, seed=7):
        said = " ".join(block.text for block in read(page_of(portal.html.encode(), portal.url, None)).blocks)
        stated = [portal.story.title, *portal.story.names]
        assert [text for text in stated if text not in said] == [], portal.site


def test_the_same_seed_gives_the_same_pages_and_another_others():
    first, again, other = ([portal.html for portal in portals(3, seed=seed)] for seed in (1, 1, 2))
    assert first == again
    assert not set(first) & set(other)
