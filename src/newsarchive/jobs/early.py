"""Pages met before their kind was known: taken for lists, and worth a second judgement once their like are held."""

from newsarchive.jobs.answers import Answer
from newsarchive.jobs.judging import Judged
from newsarchive.jobs.site import Site
from newsarchive.model.article import Article
from newsarchive.store.frontier import Entry

_EARLY = "judged early"
_MOST, _MOST_BYTES = 100, 20_000_000


def note_early(
    site: Site, entry: Entry, answer: Answer, article: Article | None, judged: Judged, *, has_pictures: bool
) -> None:
    """Remember a page with a text, a file or a picture, led to by a headline, judged before its kind was known."""
    if judged.verdict not in ("list", "other") or entry.anchor is None or entry.reason is not None or "#" in entry.url:
        return
    if article is None or not (
        has_pictures or article.attachments or (article.kind == "article" and article.paragraphs)
    ):
        return
    if site.learned.holds_articles(entry.url):
        return
    entry.reason = _EARLY
    held = sum(len(one.capture.body) for _, one in site.early)
    if len(site.early) < _MOST and held + len(answer.capture.body) <= _MOST_BYTES:
        site.early.append((entry, answer))


def is_ripe(site: Site, entry: Entry) -> bool:
    """Whether an early page may be judged again by now; it is then as if it had not been judged."""
    if entry.reason != _EARLY or not site.learned.holds_articles(entry.url):
        return False
    entry.role, entry.reason = "unknown", None
    return True
