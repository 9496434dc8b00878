"""A parameter is idle where it changed nothing, and only there."""

import pytest

from newsarchive.jobs.idle import idle_names, place_of

LEARNED = frozenset(place_of(url, name) for url, name in [
    ("http://a.example/view.asp?id=4&group=2", "group"),
    ("http://a.example/tin/mot-hai-ba-4.html?redirect=%2F", "redirect"),
    ("http://a.example/tin/mot-hai-ba-4.html?from=rss", "from"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("http://a.example/view.asp?group=7&id=19", {"group"}),
        ("http://a.example/list.asp?group=2", set()),
        ("http://a.example/view.asp?group=2", set()),
        ("http://a.example/tin/bon-nam-sau-9.html?redirect=%2Ftin", {"redirect"}),
        ("http://a.example/tin/bon-nam-sau-9.html?FROM=rss&redirect=%2F", {"redirect", "from"}),
        ("http://a.example/tin/bon-nam-sau-9.html", set()),
    ],
    ids=["its like", "another page", "other parameters", "another slug", "both", "none"],
)
def test_where_a_parameter_is_idle(url: str, names: set[str]) -> None:
    assert idle_names(url, LEARNED) == names
