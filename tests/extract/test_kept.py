"""What is kept between pages is bounded, however long the texts of a page are."""

import newsarchive
from newsarchive.extract import hints, scope
from newsarchive.text.charsets import charset_of


def test_charset_labels_are_kept_in_a_bounded_number():
    assert charset_of.cache_info().maxsize is not None


def test_long_names_are_read_by_their_start_and_kept_once():
    start = "article-body " + "x " * 300
    before = hints._words_mask.cache_info().currsize, hints._is_for_readers.cache_info().currsize
    masks = {hints.words_mask(start + f"page-{n} " * 50) for n in range(20)}
    assert masks == {hints.words_mask("article-body")}
    assert not any(hints.hidden({"class": start + f"page-{n} " * 50}) for n in range(20))
    after = hints._words_mask.cache_info().currsize, hints._is_for_readers.cache_info().currsize
    assert (after[0] - before[0], after[1] - before[1]) <= (2, 1)


def test_long_lines_are_not_compared_with_the_title_of_a_file(monkeypatch):
    asked = []
    monkeypatch.setattr("newsarchive.extract.kind.same", lambda text: asked.append(text) or scope.same(text))
    lines = "".join(f"<a href=/n/{n}>{f'Line {n} of the minutes ' * 90}</a><br><br>" for n in range(40))
    html = f"<div>{lines}</div><h1>Decision on fees for markets</h1><p><a href=/files/17.pdf>Decision</a></p>"
    article = newsarchive.parse(f"<html><body>{html}</body></html>", url="http://c.example/x")
    assert article.evidence["kind"].chosen.rule == "structure:files"
    assert len(asked) == 2
