"""A profile's promises are held against the articles of a night."""

from newsarchive.model.article import Article, Evidence, FieldEvidence, Finding
from newsarchive.model.page import Decoding
from newsarchive.model.profile import FieldRule, Layout, SiteProfile
from newsarchive.profiles.drift import Tally, broken

DAY = "2021-04-20"
RULES = (FieldRule("title", "css", "h1.tin"), FieldRule("source", "constant", "Xã"))
PROFILE = SiteProfile("xa", "http://xa.example/", article_pattern=r"n\.asp", layouts=(Layout(RULES),))
RULED, GUESSED = Evidence("profile:css", "/html", "Tin", 0.99), Evidence("heading", "/html", "Tin", 0.7)


def article(evidence: FieldEvidence, url: str = "http://xa.example/n.asp?id=1") -> Article:
    return Article("article", Decoding("utf-8", "header"), url=url, evidence={"title": evidence})


def night(*articles: Article) -> Tally:
    kept = Tally()
    for one in articles:
        kept.note(one, PROFILE)
    return kept


def test_rules_that_find_something_are_in_order_chosen_or_not() -> None:
    found = article(FieldEvidence(GUESSED, (Finding("Tin", RULED),)))
    assert list(broken(PROFILE, night(article(FieldEvidence(RULED)), found, found), DAY, {})) == []


def test_rules_that_find_nothing_are_named_once_there_are_enough_articles() -> None:
    missed = article(FieldEvidence(GUESSED))
    assert list(broken(PROFILE, night(missed, missed), DAY, {})) == []
    assert list(broken(PROFILE, night(missed, missed, missed), DAY, {})) == [
        "the rules for 'title' find something on none of 3 articles"
    ]


def test_rules_that_find_much_less_than_before_are_named() -> None:
    kept = night(article(FieldEvidence(RULED)), *[article(FieldEvidence(GUESSED))] * 3)
    assert list(broken(PROFILE, kept, DAY, {})) == []
    assert list(broken(PROFILE, kept, DAY, {"title": 1.0})) == [
        "the rules for 'title' find something on 25% of 4 articles, 100% before"
    ]


def test_a_constant_behind_rules_does_not_keep_their_promise() -> None:
    said = Evidence("profile:constant", "", "Tin", 0.99)
    fallen_back = [article(FieldEvidence(said)), *[article(FieldEvidence(GUESSED, (Finding("Tin", said),)))] * 2]
    assert list(broken(PROFILE, night(*fallen_back), DAY, {})) == [
        "the rules for 'title' find something on none of 3 articles"
    ]


def test_a_pattern_that_fits_no_article_is_named() -> None:
    moved = article(FieldEvidence(RULED), "http://xa.example/tin/1.htm")
    assert list(broken(PROFILE, night(moved, moved, moved), DAY, {})) == [
        "the profile's article_pattern fits none of 3 articles"
    ]


def test_rules_of_another_time_promise_nothing() -> None:
    old = SiteProfile("xa", "http://xa.example/", layouts=(Layout(RULES, valid_until="2020-12-31"),))
    missed = article(FieldEvidence(GUESSED))
    assert list(broken(old, night(missed, missed, missed), DAY, {})) == []
