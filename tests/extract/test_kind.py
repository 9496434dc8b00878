"""What a page is."""

import pytest

import newsarchive

TEXT = (
    "The council met on Monday and agreed to repair the bridge, the road to the mill and the roof of the old school. "
)
LINKS = "".join(
    f"<li><a href=/news/{n}>The council opens a new building in village number {n}</a> (0{n}.03.2011)</li>"
    for n in range(1, 10)
)
PAGES = {
    "article": ("article", f"<h1>Council repairs bridge</h1><p>{TEXT * 2}</p><p>{TEXT}</p>"),
    "note": ("article", f"<h1>Office closed on Friday</h1><p>{TEXT}</p>"),
    "attachment": (
        "article",
        "<h1>Decision on fees for markets</h1><p>The full text is here:</p><a href=/files/17.pdf>Decision 17/2011</a>",
    ),
    "list": ("list", f"<h1>News</h1><ul>{LINKS}</ul>"),
    "soft-404": ("other", "<h1>Page not found</h1><p>The page that you asked for does not exist, or it was moved.</p>"),
    "login": ("other", "<h1>Log in</h1><form><input name=u><input type=password name=p></form>"),
    "frameset": ("other", "<frameset cols='20%,*'><frame src=a.htm><frame src=b.htm></frameset>"),
    "empty": ("other", ""),
}


@pytest.mark.parametrize(("kind", "inside"), PAGES.values(), ids=PAGES)
def test_a_page_is_told_by_its_build(kind, inside):
    article = newsarchive.parse(
        f"<html><head><title>County</title></head><body>{inside}</body></html>", url="http://c.example/x"
    )
    assert article.kind == kind
    assert article.evidence["kind"].chosen is not None


@pytest.mark.parametrize("body", [b"%PDF-1.4 text", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"], ids=["pdf", "png", "zip"])
def test_a_file_is_no_article(body):
    assert newsarchive.parse(body, url="http://c.example/x").kind == "other"
