"""An article into the archive: once under all its addresses, with what is needed to look at it again."""

from collections.abc import Mapping, Sequence
from typing import Any

from newsarchive.extract.extractor import PARSER
from newsarchive.jobs.answers import Seen
from newsarchive.jobs.faults import fault_fails_record
from newsarchive.jobs.joining import joined
from newsarchive.jobs.judging import number_of
from newsarchive.jobs.revisits import due_at, first_wait
from newsarchive.jobs.site import ALSO, Site
from newsarchive.jobs.tonight import Sketch
from newsarchive.model.article import Article, Attachment, Evidence, FieldEvidence
from newsarchive.model.outcome import Outcome
from newsarchive.model.page import Decoding
from newsarchive.store.articles import article_id
from newsarchive.store.frontier import DONE, Entry

_LONG_ENOUGH = 200
_SHARED = 0.8
_RECENT = 200
FIELDS = ("title", "published", "byline", "source", "section")


def text_numbers(article: Article) -> tuple[int, int | None]:
    """The numbers of an article's reading text and of its title, None without one."""
    return number_of("\n".join(article.paragraphs)), number_of(article.title.casefold()) if article.title else None


def store_article(site: Site, seen: Seen, article: Article, parts: Sequence[Article] = ()) -> bool:
    """Store a page's article, or note that it is another address of one that is held; whether it was stored."""
    entry = seen.entry
    article = joined(article, parts) if parts else article
    text, title = text_numbers(article)
    twin = find_twin(site, entry, article, text, title) if not entry.article else None
    entry.text, entry.title = text, title
    if twin is not None:
        _note_twin(site, entry, twin)
        return False
    key = key_of_article(site, entry)
    sketch = Sketch(article.published, frozenset(article.paragraphs), files_of(article.to_record()))
    _count(site, article)
    # from here to the end nothing can fail: an address is done only with its record on the way
    entry.state, entry.article = DONE, article_id(site.id, key)
    entry.wait_days = first_wait()
    entry.due = site.stamp(due_at(site.now(), entry.wait_days))
    if entry.reason and entry.reason.startswith(ALSO):
        site.also.setdefault(entry.key, []).append(entry.reason.removeprefix(ALSO))
    entry.misses, entry.reason = 0, None
    entry.layout = seen.reading.layout if seen.reading else None
    site.frontier.update(entry)
    site.recent[entry.article] = sketch
    if len(site.recent) > _RECENT:
        site.recent.popitem(last=False)

    def write() -> tuple[Outcome, ...]:
        return save(site, seen, article, key)

    site.keeper.then(fault_fails_record(site, entry, write))
    return True


def key_of_article(site: Site, entry: Entry) -> str:
    """What a held article is stored under, though by now the site's addresses may be told apart by less."""
    held = site.archive.articles.key_of(entry.article) if entry.article else None
    return held or site.identity(entry.url)


def store_file(site: Site, seen: Seen, media_type: str) -> None:
    """Store a document that a list gives as an article: what the list says of it is all that is stated."""
    entry = seen.entry
    file = Attachment(entry.url, entry.anchor or "", media_type)
    site.learned.note(entry.url, is_article=True, brought=0)
    store_article(site, seen, as_listed(site, entry, Decoding("binary", "file"), (file,)))


def as_listed(site: Site, entry: Entry, decoding: Decoding, files: tuple[Attachment, ...]) -> Article:
    """An article of which only a list tells anything."""
    anchor, said = entry.anchor or "", entry.said
    evidence = {"title": FieldEvidence(Evidence("list-anchor", "list", anchor, 0.6))}
    if said:
        evidence["published"] = FieldEvidence(Evidence("list-date", "list", said, 0.6))
    return Article(
        kind="article",
        decoding=decoding,
        url=entry.url,
        title=anchor,
        published=said,
        attachments=files,
        evidence=evidence,
        parser=PARSER,
        profile=site.profile.version or None,
    )


def save(site: Site, seen: Seen, article: Article, key: str, **how: Any) -> tuple[Outcome, ...]:
    """Write a record in the transaction of its capture."""
    entry, kept = seen.entry, seen.answer.kept
    saved = site.archive.articles.save(
        article, site=site.id, key=key, capture=kept.id, run=site.run, now=site.now(), **how
    )
    entry.capture = kept.id
    site.frontier.update(entry)
    for url in site.also.pop(entry.key, ()):
        site.archive.articles.add_alias(saved.id, url)
    outcome = "unchanged" if saved.outcome == "kept" else saved.outcome
    damage = seen.reading.problem if seen.reading else None
    detail = f"its page did not come whole: {damage}" if damage else None
    return (
        site.tell(outcome, entry.url, id=saved.id, title=article.title, detail=detail, bytes=len(kept.capture.body)),
    )


def _count(site: Site, article: Article) -> None:
    site.facts.articles += 1
    site.facts.promises.note(article, site.profile)
    for name in FIELDS:
        site.facts.filled[name] += bool(getattr(article, name))
    site.facts.filled["paragraphs"] += bool(article.paragraphs)
    site.facts.filled["photos"] += bool(article.photos)


def files_of(record: Mapping[str, Any]) -> frozenset[str]:
    """The addresses of the files that a record lists."""
    return frozenset(one["url"] for one in record["attachments"])


def find_twin(site: Site, entry: Entry, article: Article, text: int, title: int | None) -> Entry | None:
    """The held article that this page shows too: the same text or file, or most of it under the same title."""
    length = sum(len(paragraph) for paragraph in article.paragraphs)
    for other in site.frontier.same_text(site.id, text) if article.paragraphs else ():
        if (
            other.key != entry.key
            and other.article
            and (length >= _LONG_ENOUGH or (title is not None and other.title == title))
        ):
            return other
    for other in site.frontier.same_title(site.id, title) if title is not None else ():
        if other.key != entry.key and other.article and _mostly_same(site, other, article):
            return other
    return None


def _mostly_same(site: Site, other: Entry, article: Article) -> bool:
    held = _held(site, other.article or "")
    if held.published and article.published and held.published[:10] != article.published[:10]:
        return False
    here = set(article.paragraphs)
    if not here and not held.paragraphs:
        return bool(held.files & files_of(article.to_record()))
    fewer = min(len(held.paragraphs), len(here))
    return fewer > 0 and len(held.paragraphs & here) >= _SHARED * fewer


def _held(site: Site, name: str) -> Sketch:
    """Date, paragraphs and files of a held article: of one that is not yet safe, from memory."""
    recent = site.recent.get(name)
    if recent is not None:
        return recent
    record = site.archive.articles.get(name)
    if record is None:
        return Sketch(None, frozenset(), frozenset())
    return Sketch(record["published"], frozenset(record["paragraphs"]), files_of(record))


def _note_twin(site: Site, entry: Entry, twin: Entry) -> None:
    """This address is another one of an article that is held."""
    entry.state, entry.role, entry.article, entry.reason = DONE, "other", None, "another address"
    site.frontier.update(entry)
    site.addresses.learn_idle(entry.url, twin.url)
    site.learned.note_twin(entry.url)
    name = twin.article or ""

    def write() -> tuple[Outcome, ...]:
        site.archive.articles.add_alias(name, entry.url)
        return (site.tell("skipped", entry.url, id=name, reason="another address", detail=twin.url),)

    site.keeper.then(write)
