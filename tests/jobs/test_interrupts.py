"""An interrupt may strike inside any step of a walk: nothing half done is kept, and the next runs miss nothing."""

import sys
from contextlib import suppress

import pytest

from newsarchive.jobs.crawl import crawl
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive

NUMBERS = list(range(1, 9))
SITE = SiteProfile("xa", "http://xa.example/")


@pytest.fixture
def site(village, pages):
    village.pages |= {"/": pages.listing(NUMBERS)} | {f"/n.asp?id={n}": pages.story(n) for n in NUMBERS}
    return village


class Striking:
    """Raises an interrupt at one of the calls that the steps of a walk make."""

    def __init__(self, at: int) -> None:
        self.at, self.calls = at, 0

    def __call__(self, frame, event, _) -> None:
        if event != "call" or "/newsarchive/jobs/" not in frame.f_code.co_filename:
            return
        self.calls += 1
        if self.calls == self.at:
            sys.setprofile(None)
            raise KeyboardInterrupt

    def __enter__(self) -> None:
        sys.setprofile(self)

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)


@pytest.mark.parametrize("at", range(300, 2500, 270))
def test_no_article_is_lost_wherever_an_interrupt_strikes(site, crawls, at) -> None:
    with suppress(KeyboardInterrupt), Striking(at):  # the last calls may come after the crawl's end
        crawls.run()
    crawls.run()
    crawls.run(night=1)
    assert crawls.titles() == set(NUMBERS)


def test_an_interrupt_between_judging_an_article_and_storing_it_keeps_neither(site, crawls, monkeypatch) -> None:
    def strike(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("newsarchive.jobs.visiting.store_article", strike)
        with pytest.raises(KeyboardInterrupt):
            crawls.run()
    crawls.run()
    crawls.run(night=1)
    assert crawls.titles() == set(NUMBERS)


def test_an_archive_that_stays_open_goes_on_after_an_interrupt(site, crawls, monkeypatch) -> None:
    def strike(*_: object) -> None:
        raise KeyboardInterrupt

    with Archive.open(crawls.folder, create=True) as archive, archive.lock():
        with monkeypatch.context() as patch:
            patch.setattr("newsarchive.jobs.visiting.store_article", strike)
            with pytest.raises(KeyboardInterrupt):
                list(crawl(archive, [SITE], site, now=site.now))
        list(crawl(archive, [SITE], site, now=site.now))
    crawls.run(night=1)
    assert crawls.titles() == set(NUMBERS)
