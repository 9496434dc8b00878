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
    "month-with-one-item": (
        "list",
        (
            f"<h2>March 2011</h2><h2><a href=/news/7>Village number 7 opens a school</a></h2><div>7 March 2011</div>"
            f"<p>{TEXT}</p><p><a href=/news/7#more>Read on</a></p><h2>Months</h2><a href=/2011/04>April</a>"
        ),
    ),
    "month-with-a-line": (
        "list",
        (
            "<h1>March</h1><div>07.03.2011 <a href=/n/7>Village number 7 opens a school</a><br>The head of the village"
            " spoke. <a href=/n/7>more</a></div>"
        ),
    ),
    "items-that-are-one-line": (
        "list",
        "<h1>Schools</h1>"
        + "".join(f"<p>0{n}.03.2011 <a href=/n/{n}>Village number {n} has a school</a> {TEXT}</p>" for n in (1, 2)),
    ),
    "title-that-leads-to-its-own-page": (
        "article",
        f"<h2><a href=/x>Council repairs the old bridge</a></h2><p>{TEXT}</p><a href=/x>Permanent link</a>",
    ),
    "note-with-other-news": (
        "article",
        f"<h1>The office is closed on Friday</h1><div>04.03.2011</div><p>{TEXT}</p><h3>Other news</h3><ul>{LINKS}</ul>",
    ),
    "links-over-an-address": (
        "list",
        f"<h1>Decisions of the year 2011</h1><ul>{LINKS}</ul><p>Office of the county, 1 Mill Road, Marlow</p>",
    ),
    "picture-over-the-title": (
        "other",
        (
            "<table><tr><td><img src=/top.jpg width=900 height=140></td></tr><tr><td>Today is Tuesday, the 20th of"
            " April 2021</td></tr></table><h3>Guests</h3><form>Name <input></form>"
        ),
    ),
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


NOTES = {
    "number-in-the-title": (
        "Trao 500 suất quà cho người nghèo xã Tân Lập",
        "Sáng 12/1, huyện phối hợp với các nhà hảo tâm tổ chức trao quà Tết cho người nghèo trên địa bàn toàn xã.",
    ),
    "number-in-the-lead": (
        "Trao quà cho người nghèo xã Tân Lập",
        "Sáng 12/1, huyện phối hợp với các nhà hảo tâm tổ chức trao 500 suất quà Tết cho người nghèo trên địa bàn xã.",
    ),
    "number-at-the-start": (
        "500 suất quà đến với người nghèo xã Tân Lập",
        "Sáng 12/1, huyện phối hợp với các nhà hảo tâm tổ chức trao quà Tết cho người nghèo trên địa bàn toàn xã.",
    ),
    "sum-at-the-start": (
        "500.000 đồng cho mỗi hộ nghèo xã Tân Lập",
        "Sáng 12/1, huyện phối hợp với các nhà hảo tâm tổ chức trao quà Tết cho người nghèo trên địa bàn toàn xã.",
    ),
    "years-at-the-start": (
        "500-year flood feared on the lower river",
        "Drivers should take the road by the mill on Monday and Tuesday night, the office for roads said on Friday.",
    ),
    "road": (
        "Route 502 closed for two nights",
        "Drivers should take the road by the mill on Monday and Tuesday night, the office for roads said on Friday.",
    ),
    "works": (
        "New library under construction on Main Street",
        "The county board visited the site on Monday and expects to open the reading rooms to all in the next spring.",
    ),
    "ban": (
        "Fires forbidden in county parks until the end of August",
        "The fire office asks all visitors of the parks to leave grills at home, as the grass is dry after two months.",
    ),
    "lost": (
        "Пропавший турист не найден",
        "Поиски в горах продолжаются третий день, в них участвуют сорок спасателей и вертолёт областного управления.",
    ),
    "page-in-the-lead": (
        "Nha Trang trao quà cho học sinh nghèo",
        "Sáng 12/1, thành phố Nha Trang tổ chức trao quà Tết cho học sinh nghèo trên địa bàn các xã đảo xa bờ.",
    ),
}


@pytest.mark.parametrize(("title", "text"), NOTES.values(), ids=NOTES)
def test_a_short_article_about_what_errors_speak_of_is_an_article(title, text):
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
    assert newsarchive.parse(html, url="http://c.example/x").kind == "article"


ADVICE = "Please go back to the first page of the county, or write to the office with the time at which you came here."
ERRORS = [
    "404 Not Found",
    "Error 404",
    "HTTP Error 404.0 - Not Found",
    "HTTP Status 404 - /tin/7",
    "404 | County of Marlow",
    "404 - File or directory not found.",
    "403 Forbidden",
    "500 Internal Server Error",
    "Server Error in '/' Application.",
    "Lỗi 404",
    "Trang bạn yêu cầu không tồn tại",
    "Bài viết không tồn tại hoặc đã bị xóa",
    "Không tìm thấy!",
    "The page cannot be found",
    "The article you requested is no longer available",
    "Access denied",
    "Under construction",
    "Запрашиваемая страница не найдена",
    "Доступ запрещён",
    "La página no existe",
    "Seite nicht gefunden",
    "您访问的页面不存在",
    "ページが見つかりません",
    "페이지를 찾을 수 없습니다",
]


LOST = [
    "Không tìm thấy tin này trong kho bài viết",
    "Sorry, this article could not be found",
    "A keresett oldal nem található",
    "Nie znaleziono strony",
    "Η σελίδα δεν βρέθηκε",
    "Сторінку не знайдено",
    "Бет табылмады",
    "صفحه مورد نظر پیدا نشد",
    "পাতাটি পাওয়া যায়নি",
    "Hindi mahanap ang pahina",
]


@pytest.mark.parametrize("line", LOST)
def test_a_page_whose_frame_is_all_there_is_but_says_that_it_is_lost_is_no_article(line):
    foot = "County of Marlow, office of the clerk. Paper 15 of 20 August 2010. The clerk answers for this site. " * 2
    html = f"<html><head><title>County</title></head><body><p>{line}</p><div>{foot}</div></body></html>"
    assert newsarchive.parse(html, url="http://c.example/x").kind == "other"


BANS = {
    "Access to the north park forbidden": "Access is forbidden until Friday, the fire office of the county said.",
    "Missing boat still not found": "The boat was not found on Monday. The search goes on near the old mill.",
    "Cấm xe tải qua cầu Bến Thủy": "Xe tải không có quyền lưu thông qua cầu từ ngày mai, theo thông báo của sở.",
}


@pytest.mark.parametrize(("title", "text"), BANS.items(), ids=["ban", "lost", "no-right"])
def test_a_note_of_one_line_about_what_errors_speak_of_is_an_article(title, text):
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
    assert newsarchive.parse(html, url="http://c.example/x").kind == "article"


def test_the_text_of_other_pages_is_not_that_of_a_page_that_offers_a_file():
    others = "".join(f"<li>{title}<div>{text}</div></li>" for title, text in TEASERS)
    article = newsarchive.parse(
        "<html><head><title>Decision on fees for markets</title></head><body><div id=content><div>04.03.2011</div>"
        "<h1>Decision on fees for markets</h1><p>By the office | Print</p><p>See the file.</p>"
        "<ul><li><a href=/files/17.pdf>Decision 17</a> (PDF)</ul></div>"
        f"<div id=right><h3>Read</h3><ul class=menu>{others}</ul></div></body></html>",
        url="http://c.example/x",
    )
    assert article.kind == "article"
    assert [file.url for file in article.attachments] == ["http://c.example/files/17.pdf"]
    assert not any("guest" in block.text for block in article.blocks)


def test_a_page_that_keeps_a_line_between_its_title_and_others_is_read():
    line = "The governor has signed the decision on the fees. See the text of the decision in the annex below."
    others = "".join(f"<p>0{n}.03.2011<br>{title}<br>{text}</p>" for n, (title, text) in enumerate(TEASERS))
    html = (
        "<title>County</title><table><tr><td><h3>Decision on fees for markets</h3><span>04.03.2011</span>"
        f"<p>{line}</p><p><a href=/files/17.pdf>Decision 17</a> (94 KB)</p></td><td>{others}</td></tr></table>"
    )
    article = newsarchive.parse(html, url="http://c.example/x")
    assert [block.text for block in article.blocks] == [line]
    assert article.evidence["paragraphs"].chosen is not None


@pytest.mark.parametrize("title", ERRORS)
def test_an_error_that_gives_advice_is_no_article(title):
    html = f"<html><head><title>County</title></head><body><h1>{title}</h1><p>{ADVICE}</p></body></html>"
    assert newsarchive.parse(html, url="http://c.example/x").kind == "other"


@pytest.mark.parametrize("body", [b"%PDF-1.4 text", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"], ids=["pdf", "png", "zip"])
def test_a_file_is_no_article(body):
    assert newsarchive.parse(body, url="http://c.example/x").kind == "other"
