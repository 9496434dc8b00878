"""Whatever a page says, its record can be stored, found and read back."""

from collections.abc import Callable
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsarchive.model.article import Block, Photo
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Saved
from newsarchive.store.frontier import Entry
from newsarchive.store.integrity import database_problems
from newsarchive.text.scrub import scrub

NOW = datetime(2021, 4, 20, 3, tzinfo=UTC)
ANY = st.text(st.characters(), max_size=40)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=ANY, text=ANY, caption=ANY, key=ANY, question=ANY)
def test_any_text(
    archive: Archive, save: Callable[..., Saved], title: str, text: str, caption: str, key: str, question: str
):
    photo = Photo(None, caption, None, caption, -1)
    saved = save(title=title, blocks=(Block("p", text),), photos=(photo,), key=key, aliases=())
    record = archive.articles.get(saved.id)
    assert record["title"] == scrub(title)
    assert record["paragraphs"] == [scrub(text)]
    assert record["photos"][0]["caption"] == scrub(caption)
    list(archive.search.find(question))
    assert list(database_problems(archive.db)) == []


def test_what_pages_say_of_each_other_is_stored_whatever_it_is(archive: Archive) -> None:
    entry = Entry(7, "xa", "http://xa.example/\ud800", anchor="Tin \ud83d", said="2010-01-02")
    with archive.transaction():
        archive.frontier.add(entry)
        archive.frontier.keep_state("xa", {"idle": ["a\ud800"]})
        archive.changes.add("new", now=NOW, url="http://xa.example/\ud800")
        archive.frontier.flush()
    archive.frontier.forget()
    assert archive.frontier.get(7).anchor == "Tin \ufffd"
    assert archive.frontier.state("xa") == {"idle": ["a\ufffd"]}
    assert [change["url"] for change in archive.changes.list()] == ["http://xa.example/\ufffd"]
