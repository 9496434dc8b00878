"""Pages that only their length makes articles: kept back until others of their kind show that they are news."""

from collections.abc import Sequence

from newsarchive.discover.scope import matches
from newsarchive.discover.shapes import shape
from newsarchive.jobs.answers import Seen
from newsarchive.jobs.site import Site
from newsarchive.jobs.storing import store_article
from newsarchive.model.article import Article
from newsarchive.store.frontier import DONE, Entry

_ENOUGH = 5
_MOST, _MOST_BYTES = 200, 20_000_000


def is_vouched(site: Site, entry: Entry, article: Article, parts: Sequence[Article] = ()) -> bool:
    """Whether something speaks for an article: a date, an author, a feed, or an address like those of others.

    Today's date does so only where a headline led here: it may be the clock of the page.
    """
    is_dated = article.published is not None and (
        entry.anchor is not None or article.published[:10] != f"{site.now():%Y-%m-%d}"
    )
    if is_dated or article.byline or article.source or entry.said or entry.article:
        return True
    if any(part.byline or part.source for part in parts) or entry.seen_in in ("feed", "sitemap"):
        return True
    return site.learned.holds_articles(entry.url) or matches(site.profile.article_pattern, entry.url)


def hold(site: Site, page: Seen, article: Article, parts: Sequence[Article]) -> None:
    """Keep a page back; when many of one shape have gathered they speak for each other."""
    name = shape(page.entry.url)
    held = site.doubted.setdefault(name, [])
    page.reading = None
    held.append((page, article, tuple(parts)))
    if len(held) >= _ENOUGH:
        _store(site, name)
    elif _is_too_much([page for pages in site.doubted.values() for page, _, _ in pages]):
        settle_doubted(site)


def _is_too_much(pages: Sequence[Seen]) -> bool:
    return len(pages) > _MOST or sum(len(page.answer.capture.body) for page in pages) > _MOST_BYTES


def _store(site: Site, name: str) -> None:
    for page, article, parts in site.doubted.pop(name, ()):
        site.learned.note(page.entry.url, is_article=True, brought=0)
        store_article(site, page, article, parts)


def settle_doubted(site: Site) -> None:
    """Decide on what was kept back: articles where their kind is known by now, else pages of the site."""
    for name, pages in list(site.doubted.items()):
        if site.learned.holds_articles(pages[0][0].entry.url):
            _store(site, name)
            continue
        for page, _, _ in site.doubted.pop(name):
            page.entry.state, page.entry.role, page.entry.reason = DONE, "other", "undated"
            site.frontier.update(page.entry)
            site.tell_later(
                "skipped", page.entry.url, reason="other", detail="a page without date or author, alone of its kind"
            )
