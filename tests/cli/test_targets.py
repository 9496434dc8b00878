"""The words after `fetch`: which are sites, which are pages, which are neither."""

import pytest

from newsarchive.cli.targets import targets
from newsarchive.errors import BadUrl, UsageProblem
from newsarchive.model.profile import SiteProfile

LAM = SiteProfile("lam-giang", "http://www.lamgiang.example/")
OFF = SiteProfile("old", "http://old.example/", active=False)
KNOWN = {"lam-giang": LAM, "old": OFF}


def test_no_word_at_all_means_every_active_site() -> None:
    assert targets([], KNOWN).sites == (LAM,)


def test_a_site_is_named_by_its_id_or_its_address() -> None:
    assert targets(["lam-giang"], KNOWN).sites == (LAM,)
    assert targets(["https://lamgiang.example/"], KNOWN).sites == (LAM,)
    assert targets(["old"], KNOWN).sites == (OFF,)


def test_any_other_address_is_a_page_and_stands_once() -> None:
    found = targets(["http://x.example/a.htm", "lam-giang", "http://x.example/a.htm"], KNOWN)
    assert found.pages == ("http://x.example/a.htm",)
    assert found.sites == (LAM,)
    assert set(found.addresses) == {"http://www.lamgiang.example/", "http://x.example/a.htm"}


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("www.lamgiang.example/tin", "no scheme"), ("lamgiang.example", "no scheme"),
        ("mailto:a@b.example", "no scheme"),
        ("ftp://x.example/", "only http"), ("file:///etc/passwd", "only http"), ("http://", "cannot be read"),
        ("http://[::1", "cannot be read"), ("javascript://x", "only http"),
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused_and_says_why(word: str, why: str) -> None:
    with pytest.raises(BadUrl, match=why):
        targets([word], KNOWN)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadUrl, match="user or password") as caught:
        targets(["http://maria:s3cret@x.example:8080/a@b.htm"], KNOWN)
    assert caught.value.where == "http://x.example:8080/a@b.htm"


def test_a_misspelt_site_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(UsageProblem) as caught:
        targets(["lam-gian"], KNOWN)
    assert caught.value.hint == "did you mean lam-giang?"


def test_nothing_to_fetch_says_what_to_do() -> None:
    with pytest.raises(UsageProblem, match="no active site"):
        targets([], {"old": OFF})
