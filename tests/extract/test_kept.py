"""What is kept between pages is bounded, however long the texts of a page are."""

import newsarchive
from newsarchive.extract import hints, scope
from newsarchive.text.charsets import charset_of


def test_charset_labels_are_kept_in_a_bounded_number():
    assert charset_of.cache_info().maxsize is not None


def test_long_names_are_read_by_their_start_and_kept_once():
    start = "article-body " + "x " * 300
    before = hints._is_for_readers.cache_info().currsize
    masks = {hints.meanings[start + f"page-{n} " * 50] for n in range(20)}
    assert masks == {hints.meanings["article-body"]}
    assert not any(hints.hidden({"class": start + f"page-{n} " * 50}) for n in range(20))
    assert max(map(len, hints.meanings)) <= 400
    assert hints._is_for_readers.cache_info().currsize - before <= 1


def test_lists_of_names_are_kept_in_a_bounded_number(monkeypatch):
    monkeypatch.setattr(hints, "_MOST_KEPT", 50)
    hints.meanings.clear()
    for n in range(200):
        assert hints.meanings[f"article-body page{n}"] & hints.BODY
    assert len(hints.meanings) <= 50


def test_long_lines_are_not_compared_with_the_title_of_a_file(monkeypatch):
    asked = []
    monkeypatch.setattr("newsarchive.extract.kind.same", lambda text: asked.append(text) or scope.same(text))
    lines = "".join(f"<a href=/n/{n}>{f'Line {n} of the minutes ' * 90}</a><br><br>" for n in range(40))
    html = f"<div>{lines}</div><h1>Decision on fees for markets</h1><p><a href=/files/17.pdf>Decision</a></p>"
    article = newsarchive.parse(f"<html><body>{html}</body></html>", url="http://c.example/x")
    assert article.evidence["kind"].chosen.rule == "structure:files"
    assert len(asked) == 2
