"""The order of trust: a person, the profile, then the page; silence below the bar."""

import pytest

from newsarchive.extract.choose import choose, trust
from newsarchive.model.article import Evidence, Finding


def finding(value: str, rule: str, confidence: float) -> Finding[str]:
    return Finding(value, Evidence(rule, "somewhere", value, confidence))


@pytest.mark.parametrize(
    ("rule", "level"),
    [("human:correction", 3), ("profile:css", 2), ("meta:author", 1), ("json-ld:headline", 1), ("text:byline", 0)],
)
def test_trust_follows_the_family_of_the_rule(rule, level):
    assert trust(rule) == level


def test_a_person_stands_above_everything():
    value, evidence = choose([finding("page", "text:x", 1.0), finding("person", "human:correction", 0.6)])
    assert value == "person"
    assert [other.value for other in evidence.alternatives] == ["page"]


def test_the_profile_stands_above_what_the_page_says():
    assert choose([finding("meta", "meta:x", 1.0), finding("rule", "profile:xpath", 0.9)])[0] == "rule"


def test_metadata_stands_before_text():
    assert choose([finding("text", "text:x", 0.99), finding("meta", "meta:x", 0.6)])[0] == "meta"


def test_a_weighed_field_goes_by_confidence_alone():
    found = [finding("text", "text:x", 0.99), finding("meta", "meta:x", 0.6)]
    assert choose(found, weighed=True)[0] == "text"


def test_a_weighed_field_still_stands_below_the_profile():
    found = [finding("text", "text:x", 0.99), finding("rule", "profile:css", 0.9)]
    assert choose(found, weighed=True)[0] == "rule"


def test_below_the_bar_there_is_no_value_but_the_findings_are_kept():
    value, evidence = choose([finding("guess", "text:x", 0.3)])
    assert value is None
    assert evidence.chosen is None
    assert evidence.alternatives[0].value == "guess"


def test_nothing_found_is_silence():
    assert choose([]) == (None, choose([])[1])
    assert choose([])[1].alternatives == ()


def test_an_equal_value_is_no_alternative():
    _, evidence = choose([finding("same", "meta:x", 0.9), finding("same", "text:x", 0.8)])
    assert evidence.alternatives == ()
