"""The sample site: four looks, honest legacy bytes, a pager that is a form, and validators that hold."""

import urllib.error
import urllib.request
from urllib.parse import urlencode

import pytest

from newsarchive.demo import look_breaks, look_english, look_fonts, look_tables
from newsarchive.demo.codes import tcvn3, windows_1258
from newsarchive.demo.pictures import pdf, png
from newsarchive.demo.server import sample_site
from newsarchive.demo.site import answer
from newsarchive.demo.stories import of_look, stories
from newsarchive.text.vietnamese import convert

SYLLABLES = "ngày Đảng bộ quyết tâm hoàn thành xuất sắc nhiệm vụ chính trị được giao ửng ỹ ỷ ỡ ẫ ẵ"


def path(story) -> str:
    homes = {"tables": look_tables, "breaks": look_breaks, "fonts": look_fonts, "english": look_english}
    return homes[story.look].path(story)


@pytest.mark.parametrize("story", stories(), ids=lambda story: f"{story.look}-{story.id}")
def test_every_story_has_its_page(story) -> None:
    assert answer("GET", path(story)).status == 200


def test_the_looks_and_charsets_are_those_of_old_pages() -> None:
    texts = {"tables": "utf-8", "breaks": "cp1258", "fonts": "latin-1", "english": "cp1252"}
    for story in stories():
        words = {"fonts": tcvn3}.get(story.look, str)(story.paragraphs[0]).replace("&", "&amp;")
        encoded = windows_1258(words) if story.look == "breaks" else words.encode(texts[story.look])
        assert encoded in answer("GET", path(story)).body
    assert 12 <= len(stories()) <= 20


def test_windows_1258_is_what_the_codec_reads_back() -> None:
    import unicodedata  # noqa: PLC0415 - this test alone needs it

    text = " ".join(paragraph for story in of_look("breaks") for paragraph in story.paragraphs)
    assert unicodedata.normalize("NFC", windows_1258(text).decode("cp1258")) == text


def test_tcvn3_is_what_the_reader_of_font_codes_reads_back() -> None:
    assert convert(tcvn3(SYLLABLES), "tcvn3") == SYLLABLES
    assert tcvn3("Đảng bộ Văn phòng") == "§¶ng bé V¨n phßng"


def press(page: int, state: str) -> bytes:
    form = {"__EVENTTARGET": "ctl00$Main$gvTin", "__EVENTARGUMENT": f"Page${page}", "__VIEWSTATE": state}
    return answer("POST", "/Default.aspx?tabid=2", urlencode(form).encode()).body


def state_of(body: bytes) -> str:
    return body.decode().partition('name="__VIEWSTATE" value="')[2].partition('"')[0]


def test_the_pager_turns_only_with_its_view_state() -> None:
    first = answer("GET", "/Default.aspx?tabid=2").body
    second = press(2, state_of(first))
    assert b"tabid=12&amp;id=57" in second
    assert b"tabid=12&amp;id=57" not in first
    assert press(1, state_of(second)) == first
    assert press(2, "") == press(2, "bm9uc2Vuc2U=") == press(2, "no base 64") == first


def test_every_story_is_on_exactly_one_list_page_and_the_numbers_end() -> None:
    first = answer("GET", "/Default.aspx?tabid=2").body
    pages = [first, press(2, state_of(first))]
    pages += [answer("GET", f"/kinhte/trang-{number}.html").body for number in range(1, look_breaks.count() + 1)]
    pages += [answer("GET", f"/english/news.php?start={start}").body for start in (0, 2)]
    pages += [answer("GET", "/luutru/index.htm").body]
    marks = {"tables": "id={}", "breaks": "/kinhte/{}-", "fonts": "tin{}.htm", "english": "sid={}"}
    for story in stories():
        mark = marks[story.look].format(story.id).encode()
        assert sum(mark + b'"' in page or (mark in page and story.look == "breaks") for page in pages) == 1, story.id
    assert answer("GET", f"/kinhte/trang-{look_breaks.count() + 1}.html").status == 404


@pytest.mark.parametrize(
    "target",
    [
        "/nothing", "/Default.aspx?tabid=9", "/Default.aspx?tabid=12&id=9999", "/kinhte/trang-0.html",
        "/kinhte/201-x.html", "/luutru/tin9.htm", "/english/news.php?sid=1", "/english/news.php?start=x",
        "/Uploads/other.pdf", "/quantri/login.aspx",
    ],
)  # fmt: skip
def test_what_is_not_there_is_404(target: str) -> None:
    assert answer("GET", target).status == 404


def test_pictures_and_the_file_are_what_they_say() -> None:
    assert png(3)[:8] == b"\x89PNG\r\n\x1a\n"
    assert png(3) == png(3) != png(4)
    body = pdf("one line")
    table = int(body.rpartition(b"startxref\n")[2].split()[0])
    assert body[table:].startswith(b"xref\n0 7\n")
    assert answer("GET", "/Uploads/huong-dan-van-thu.pdf").content_type == "application/pdf"


def test_the_server_answers_on_loopback_and_knows_what_has_not_changed() -> None:
    with sample_site() as url:
        assert url.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(url + "robots.txt") as reply:
            etag = reply.headers["ETag"]
            assert b"Disallow: /Print.aspx" in reply.read()
        again = urllib.request.Request(url + "robots.txt", headers={"If-None-Match": etag})
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(again)
        assert caught.value.code == 304
        caught.value.close()
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(url)


def test_the_pages_name_no_machine_and_no_time() -> None:
    for target in ("/", "/Default.aspx?tabid=2", *(path(story) for story in stories())):
        assert answer("GET", target).body == answer("GET", target).body
        assert b"127.0.0.1" not in answer("GET", target).body
