"""At the end of an article: who signs it off, who signs it for a post, who comments on it, and who only posted it."""

import pytest

import newsarchive

BODY = "".join(
    f"<p>The district opened part {part} of the bridge on the river this morning, and traffic began at once in both "
    "directions, said the office for roads.</p>"
    for part in ("one", "two", "three")
)


def byline(end, lang="en", head=""):
    page = f"<html lang='{lang}'><head><title>News</title></head><body><h1>Bridge opened</h1>{head}{BODY}{end}"
    return newsarchive.parse(page + "</body></html>").to_record()["byline"]


FIGURES = (
    "<table><tr><td>Roads<td>Plan<td>Done</tr><tr><td>North<td>12<td>34</tr><tr><td>South<td>56<td>78</tr></table>"
)
CAPTIONS = "<p><i>The mayor on the bridge. Photo: Ruth Ellery</i></p><p><i>The new lanes seen from above</i></p>"


@pytest.mark.parametrize(
    ("end", "lang", "name"),
    [
        pytest.param("<p align=right><b>Lý Mạnh Phương</b></p>", "vi", "Lý Mạnh Phương", id="right"),
        pytest.param("<p align=right>NAGY ZSUZSA</p><p>Nyomtatás</p>", "hu", "NAGY ZSUZSA", id="right-capitals"),
        pytest.param("<p>Lucía Ibáñez</p>", "es", "Lucía Ibáñez", id="known-name"),
        pytest.param("<p><b>خالد الحداد</b></p><p>طباعة</p>", "ar", "خالد الحداد", id="no-capitals"),
        pytest.param("<p>حسین احمدی</p><p>انتهای پیام/</p>", "fa", "حسین احمدی", id="before-end-mark"),
        pytest.param("<p>(Joan Marsh)</p>", "en", "Joan Marsh", id="in-brackets"),
        pytest.param("<p>(uw)</p>", "de", "uw", id="initials-in-brackets"),
        pytest.param("<p align=right><em>(r.m.)</em></p>", "it", "r.m.", id="dotted-initials-in-brackets"),
        pytest.param("<p>***</p><p>MC/dk</p><p>(Release ID :79147)</p>", "en", "MC/dk", id="initials-with-typist"),
        pytest.param("<p>П. И. Тимофеев</p>", "ru", "П. И. Тимофеев", id="initials-and-surname"),
        pytest.param("<p>-- R.M.</p>", "en", "R.M.", id="dotted-initials"),
        pytest.param("<p>取材・文／佐藤恵</p>", "ja", "佐藤恵", id="wide-slash"),
        pytest.param("<p>রফিক/শাহ</p>", "bn", "রফিক/শাহ", id="names-parted-by-a-slash"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("between", ["", FIGURES, CAPTIONS], ids=["at-once", "behind-figures", "behind-captions"])
def test_who_signs_an_article_off_is_its_author(end, lang, name, between):
    assert byline(between + end, lang) == name


@pytest.mark.parametrize(
    ("end", "lang"),
    [
        pytest.param("<p align=right>Hợp Thành, ngày 5 tháng 3 năm 2012</p>", "vi", id="place-of-a-letter"),
        pytest.param("<ul><li><a href='/form.pdf'>申請書</a>（PDF：73KB）</li></ul>", "ja", id="file"),
    ],
)
def test_what_else_ends_an_article_is_no_author(end, lang):
    assert byline(end, lang) is None


def test_the_line_behind_the_editors_says_its_own_label():
    assert byline("<p><b>Redacción</b></p><p>Fuente: EFE</p>", "es") in (None, "Redacción")


def test_who_signs_in_a_table_before_an_end_mark_is_no_figure():
    page = f"<table><tr><td><h1>Bridge opened</h1>{BODY}<p>-- Susan M. Kerr</p><p>###</p></td></tr></table>"
    assert newsarchive.parse(f"<html lang='en'><body>{page}</body></html>").byline == "Susan M. Kerr"


def test_what_a_box_of_events_tells_over_the_title_is_no_name():
    box = "24/04/2021 - הצגת ילדים<br>29/04/2021 - קונצרט"
    text = "<p>העירייה תקצה חמישה מיליון להקמת כיתות לימוד ברובע הים, כך הודיע ראש העירייה אתמול.</p>" * 3
    cells = f"<td>{box}</td><td><h1>גשר חדש נחנך בעיר</h1>{text}</td>"
    page = f"<html lang='he'><body><table><tr>{cells}</tr></table></body></html>"
    assert newsarchive.parse(page).byline is None


def test_the_last_day_of_a_box_is_no_name():
    box = "<div><b>निविदा</b><br>अंतिम तिथि 28/04/2021<br>सड़क निर्माण</div>"
    text = "<p>इस अवसर पर अनेक जनप्रतिनिधि उपस्थित थे और विद्यार्थियों को छात्रवृत्ति दी गई।</p>" * 3
    page = f"<html lang='hi'><head><title>सेतु</title></head><body>{box}<h1>सेतु का लोकार्पण</h1>{text}</body></html>"
    assert newsarchive.parse(page).byline is None


@pytest.mark.parametrize(
    ("end", "lang"),
    [
        pytest.param("<p>Le Ministre<br>Amadou N’Diaye</p>", "fr", id="post-above"),
        pytest.param("<p align=right>Tisztelettel:<p align=right>Kovács János<br>polgármester", "hu", id="letter"),
        pytest.param("<p>Құрметпен,</p><p>облыс әкімі<br>Серік Ахметов</p>", "kk", id="greeting"),
        pytest.param("<p>Z poważaniem</p><p>Wójt Gminy<br>Jan Kowalczyk</p>", "pl", id="post-and-greeting"),
        pytest.param("<p>Ο ΝΟΜΑΡΧΗΣ</p><p>Ιωάννης Παπαδόπουλος</p>", "el", id="capitals-without-marks"),
        pytest.param("<p align=right>জেলা প্রশাসক</p>", "bn", id="the-post-alone"),
        pytest.param("<p align=right>町長 山田太郎</p><p align=right>敬具</p>", "ja", id="kanji"),
        pytest.param("<p>DONALD J. ROE</p>", "en", id="capitals"),
    ],
)  # fmt: skip
def test_who_signs_for_a_post_is_no_author(end, lang):
    assert byline(end, lang) is None


@pytest.mark.parametrize(
    ("end", "lang"),
    [
        pytest.param("<p><b>Yapılacak İşler</b></p>", "tr", id="heading"),
        pytest.param("<p><b>المرحلة القادمة</b></p>", "ar", id="heading-without-capitals"),
        pytest.param("<p>ข่าวอื่นๆ ที่เกี่ยวข้อง</p>", "th", id="related"),
        pytest.param("<p><b>Governor’s Schedule</b></p>", "en", id="possessive"),
        pytest.param("<p>(AFP)</p>", "en", id="agency"),
        pytest.param("<p>Fot. Małgorzata Wójcik</p>", "pl", id="photographer"),
    ],
)
def test_what_is_no_name_signs_nothing(end, lang):
    assert byline(end, lang) is None


def test_nobody_below_the_head_of_comments_is_the_author():
    comments = (
        "<h2>Messages de forum</h2><p>09/10/2005 18:42, par <span class=author>Claire Roe</span></p><p>Bravo !</p>"
    )
    assert byline(comments, "fr") is None


@pytest.mark.parametrize(
    ("head", "end", "lang", "name"),
    [
        pytest.param("Enviado por prensa el 17/8/2009", "<p>(J.Q.)", "es", "J.Q.", id="account"),
        pytest.param("Viết bởi Ban biên tập", "<p align=right>Đỗ Minh Khôi", "vi", "Đỗ Minh Khôi", id="desk"),
        pytest.param(
            "", "<table><tr><th>Opublikował:<td>Michał Lis</tr><tr><th>Autor:<td>Jan Kowal</tr></table>",
            "pl", "Jan Kowal", id="clerk",
        ),
        pytest.param("By Joan Marsh", "<p>(rac/DES7)", "en", "Joan Marsh", id="typist"),
    ],
)  # fmt: skip
def test_who_posted_gives_way_to_who_wrote(head, end, lang, name):
    assert byline(end, lang, f"<p>{head}</p>") == name


def test_an_account_alone_is_the_byline():
    assert byline("", "es", "<p>Enviado por prensa el 17/8/2009</p>") == "prensa"


def test_a_post_before_the_name_is_part_of_a_labelled_byline():
    contact = "<p>Contact: Karen Ostrow, 555-0100</p>"
    assert byline("", "en", f"{contact}<p>By Governor Helen Whitfield</p>") == "Governor Helen Whitfield"


@pytest.mark.parametrize(
    "side",
    ["<p>Opera House</p><p>Tide Table<br>High 5.51<br>Low 1.14</p>", "Ruth Ellery<br>a<br>b<br>c"],
    ids=["places", "a-name"],
)
def test_nobody_named_in_a_column_beside_the_text_is_its_author(side):
    text = f"<h1>Bridge opened</h1>{BODY}"
    page = f"<html lang=en><title>News</title><body><table><tr><td>{side}</td><td>{text}</td></tr></table>"
    assert newsarchive.parse(page).to_record()["byline"] is None


def test_who_took_a_picture_is_no_author():
    assert byline("<p><i>The mayor speaks. Gambar oleh Rahman bin Ali</i></p>", "ms") is None
