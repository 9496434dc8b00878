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
TEASERS = [
    (f"<a href=/news/{n}>Village number {n} opens a school</a>", f"The head of the village spoke to guest {n}. {TEXT}")
    for n in range(1, 6)
]
PAGES = {
    "article": ("article", f"<h1>Council repairs bridge</h1><p>{TEXT * 2}</p><p>{TEXT}</p>"),
    "note": ("article", f"<h1>Office closed on Friday</h1><p>{TEXT}</p>"),
    "attachment": (
        "article",
        "<h1>Decision on fees for markets</h1><p>The full text is here:</p><a href=/files/17.pdf>Decision 17/2011</a>",
    ),
    "file-with-other-news": (
        "article",
        (
            "<h1>Decision on fees for markets</h1><b>Files:</b><ul><li><a href=/files/17.pdf>Full text</a> (PDF)</ul>"
            f"<h2>Latest news</h2><ul>{LINKS}</ul>"
        ),
    ),
    "file-under-a-dated-title": (
        "article",
        (
            "<div class=t><span>Decision on fees for markets</span> <span>05/03/2011 18:32</span></div>"
            "<div>Views: 51 | <a href='#'>Print</a> <a href='#'>A+</a></div><p><a href=/files/17.pdf>Annex</a></p>"
            f"<b>Earlier</b><ul>{LINKS}</ul>"
        ),
    ),
    "nothing-but-a-foot": (
        "other",
        (
            "<h1>Minutes</h1><ul><li><a href=/m/4>Minutes of the board of March</a></ul>"
            "<div>Privacy | Copyright 2021 Office of Rural Affairs of the State. Last modified 04/20/2021</div>"
        ),
    ),
    "short-japanese": (
        "article",
        (
            "<h1>道路の通行止めについて</h1><p>市では七月一日から中央通りの一部を通行止めにします。ご協力をお願いします。</p>"
            "<p>工事は三か月続く見込みで、日曜日は通行できます。</p><p>詳しくは建設課までお問い合わせください。</p>"
        ),
    ),
    "linked-titles-over-text": ("list", "".join(f"<h3>{title}</h3><p>{text}</p>" for title, text in TEASERS)),
    "titles-by-script": (
        "list",
        "".join(
            f"<div><a href=\"javascript:__doPostBack('l${n}','')\">Village number {n} opens a school</a> (31/05/2007)"
            f"<br>{text}</div>"
            for n, (_, text) in enumerate(TEASERS)
        ),
    ),
    "text-that-ends-in-more": (
        "list",
        "".join(f"<p>{text} <a href=/news/{n}>Read more</a></p>" for n, (_, text) in enumerate(TEASERS)),
    ),
    "text-over-dated-lines-that-say-more": (
        "list",
        "".join(
            f"<b>Village {n} opens a school</b><p>{text}</p>"
            f"<p>Posted: 0{n}.03.2011 - 07:15 (<a href=/n/{n}>More...</a> | )</p>"
            for n, (_, text) in enumerate(TEASERS, 1)
        ),
    ),
    "article-with-links-between": (
        "article",
        f"<h1>Council repairs bridge</h1><p>{TEXT}</p><p>{TEXT * 2}</p>"
        + "".join(f"<p>{title}</p><p>{text}</p><p>{TEXT}</p>" for title, text in TEASERS[:2]),
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
