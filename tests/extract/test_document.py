"""A document can be had of anything."""

import pytest

from newsarchive.extract.document import read
from newsarchive.extract.metadata import read_json_ld
from newsarchive.model.page import Decoding, Page


def document(text):
    return read(Page("http://host.example/dir/a.html", text, Decoding("utf-8", "utf-8"), is_html=True))


@pytest.mark.parametrize(
    "text",
    ["", " ", "\x00\x00", "<", "plain words", "<!-- only -->", "<?xml version='1.0' encoding='utf-16'?><p>x</p>",
     "<p>\ud800</p>", "<div>" * 5000, "</p>" * 10, "<p " + " ".join(f"a{n}=1" for n in range(9000)) + ">x"],
    ids=["empty", "space", "nul", "bracket", "words", "comment", "declaration", "surrogate", "deep", "ends", "crowded"],
)  # fmt: skip
def test_no_text_makes_it_raise(text):
    assert document(text).blocks is not None


def test_metadata_is_read_wherever_it_stands():
    html = (
        "<html lang=vi><head><title> Tin\n mới </title><base href='/x/'><meta name=Author content=' An '>"
        "<link rel='canonical alternate' href='/a'></head><body><meta property=og:title content=T></body></html>"
    )
    found = document(html).metadata
    assert (found.title, found.language, found.base, found.canonical) == ("Tin mới", "vi", "/x/", "/a")
    assert found.meta == {"author": ["An"], "og:title": ["T"]}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"@type": "NewsArticle"}', ["NewsArticle"]),
        ('[{"@type": "A"}, {"@graph": [{"@type": "B"}]}]', ["A", "B"]),
        ('{"@type": "A", "text": "line\nbreak"}', ["A"]),
        ('<!-- {"@type": "A"} -->', ["A"]),
        ("{broken", []),
        ("[" * 100_000, []),
    ],
    ids=["one", "graph", "control-character", "comment", "broken", "deep"],
)
def test_json_ld_gives_the_objects_that_can_be_read(text, names):
    assert [item["@type"] for item in read_json_ld(text)] == names


def test_a_crowded_page_is_read_so_far():
    assert 0 < len(document("<p>word</p>" * 60_000).blocks) <= 20_000


def test_of_an_endless_page_no_more_is_read_than_a_machine_can_hold() -> None:
    tree = document("<p>first</p>" + "<p>more</p> " * 200_000).tree
    assert len(tree.findall(".//p")) == 125_000
    assert tree.findtext(".//p") == "first"
