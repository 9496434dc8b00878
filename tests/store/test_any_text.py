"""Whatever a page says, its record can be stored, found and read back."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsarchive.model.article import Block, Photo
from newsarchive.store.archive import Archive
from newsarchive.store.articles import Saved
from newsarchive.store.integrity import database_problems
from newsarchive.text.scrub import scrub

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
