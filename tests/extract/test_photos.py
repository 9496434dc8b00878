"""Photos with the words that belong to them, and no furniture."""

import pytest

import newsarchive

TEXT = [
    "The minister opened the new school in Ashby Vale on Friday and thanked the builders for their patience and care.",
    "It has room for four hundred pupils, who will come from nine villages when term begins in September.",
    "The old building, which stood empty for a decade, is to become a library with a reading room and a small theatre.",
]
CAPTION = "Pupils sing at the opening of the school"


def photos(image, after=""):
    html = (
        f"<html><head><title>New school</title></head><body><div><h1>A new school opens in Ashby</h1>"
        f"<p>{TEXT[0]}</p>{image}<p>{TEXT[1]}</p><p>{TEXT[2]}</p>{after}</div></body></html>"
    )
    article = newsarchive.parse(html, url="http://county.example/news/18")
    assert list(article.paragraphs) == TEXT
    return article.photos


@pytest.mark.parametrize(
    "image",
    [
        f"<figure><img src=a.jpg><figcaption>{CAPTION}. Photo: Jane Roe</figcaption></figure>",
        f"<table align=right><tr><td><img src=a.jpg></td></tr><tr><td>{CAPTION}. Photo: Jane Roe</td></tr></table>",
        f"<center><img src=a.jpg><br><font size=1>{CAPTION}. Photo: Jane Roe</font></center>",
        f"<p align=center><img src=a.jpg></p><p align=center><i>{CAPTION}. Photo: Jane Roe</i></p>",
        f"<p><img src=a.jpg></p><p>{CAPTION}</p><p>(Photo by Jane Roe)</p>",
        f"<div class=photo><img data-src=a.jpg><p class=caption>{CAPTION}</p><p class=credit>Photo: Jane Roe</p></div>",
        f"<p><span class=credito>Photo: Jane Roe</span><img src=a.jpg><span class=legenda>{CAPTION}</span></p>",
        f"<div class=photo><p class=caption>{CAPTION}. Photo: Jane Roe</p><img src=a.jpg></div>",
        f"<div><img src=a.jpg alt='Pupils sing at the openi'><br>\u25b2 {CAPTION} (Photo: Jane Roe)</div>",
        f"<p><i>(Photo) {CAPTION}. Photo: Jane Roe</i><img src=a.jpg></p>",
        f"<p><img src=a.jpg align=left><span style='font-size:x-small'>{CAPTION} (Photo: Jane Roe)</span></p>",
    ],
    ids=["figure", "cell-below", "small-line", "centred-italics", "credit-in-its-own-block", "lazy",
         "credit-before-the-image", "above", "cut-alt-and-mark", "mark-of-a-word", "small-beside"],
)  # fmt: skip
def test_caption_and_credit_are_found_and_parted(image):
    (photo,) = photos(image)
    assert (photo.caption, photo.credit, photo.after) == (CAPTION, "Jane Roe", 0)
    assert photo.image_url == "http://county.example/news/a.jpg"


FRAMED = "<table width=320><tr><td><font size=1>{}</font></td></tr><tr><td><img src={} width=320></td></tr></table>"


def test_captions_above_their_pictures_stay_with_them():
    found = photos(FRAMED.format("The old school in Ashby", "a.jpg") + FRAMED.format("The new school", "b.jpg"))
    assert [(photo.caption, photo.image_url[-5:]) for photo in found] == [
        ("The old school in Ashby", "a.jpg"),
        ("The new school", "b.jpg"),
    ]


def test_a_row_of_captions_tells_of_the_row_of_pictures_above_it():
    pictures = "".join(f"<td><img src={name}.jpg width=200></td>" for name in "abc")
    captions = "<td>The old school</td><td></td><td>The hall from the east</td>"
    found = photos(f"<table><tr>{pictures}</tr><tr>{captions}</tr></table>")
    assert [photo.caption for photo in found] == ["The old school", None, "The hall from the east"]


def test_an_image_that_is_named_for_its_caption_tells_it_in_its_title():
    (photo,) = photos("<p><img class=caption src=a.jpg alt=a1 title='Pupils sing in Ashby' width=320></p>")
    assert photo.caption == "Pupils sing in Ashby"


def test_a_credit_in_the_foot_of_the_page_is_no_caption():
    assert not photos("", after="<div>News and photos: Press Office of the County of Ashby</div>")


def test_a_name_under_a_picture_in_its_frame_tells_who_is_seen():
    (photo,) = photos("<table><tr><td><img src=a.jpg width=200><br><i>Jane Roe</i></td></tr></table>")
    assert photo.caption == "Jane Roe"


def test_alt_tells_when_nothing_is_printed():
    (photo,) = photos(
        '<div align=center><img src=a.jpg width=300 alt="Pupils of nine villages sing at the opening"></div>'
    )
    assert photo.caption == "Pupils of nine villages sing at the opening"


@pytest.mark.parametrize(
    "image",
    [
        "<img src=/images/spacer.gif width=1 height=1>",
        "<img src=/images/logo.gif alt='The logo of the county council with its motto'>",
        "<div class=share><img src=/x.jpg alt='Share this article with all of your friends'></div>",
        "<a href=/news/12><img src=t.jpg alt='Another story altogether, with a picture of it'></a>",
        "<img src=a.jpg width=20 height=20 alt='A bullet that is drawn before the line'>",
    ],
    ids=["spacer", "logo", "share", "teaser", "bullet"],
)
def test_furniture_is_no_photo(image):
    assert photos(image) == ()


@pytest.mark.parametrize("alt", ["DSC_0042.jpg", "A new school opens in Ashby", "image 3", ""])
def test_an_alt_that_says_nothing_is_no_caption(alt):
    (photo,) = photos(f'<p><img src=a.jpg width=400 height=300 alt="{alt}"></p>')
    assert (photo.caption, photo.raw) == (None, None)


def test_a_long_text_that_flows_around_a_picture_is_no_caption():
    article = newsarchive.parse(
        "<body><h1>A new school opens in Ashby</h1>"
        + "".join(f"<p><img src={n}.jpg align=left>{t}</p>" for n, t in enumerate(TEXT))
    )
    assert list(article.paragraphs) == TEXT
    assert [photo.caption for photo in article.photos] == [None, None, None]


def test_the_title_of_a_link_that_enlarges_a_picture_tells_what_it_shows():
    links = "".join(
        f"<a href=/b{n}.jpg title='{title}'><img src=/s{n}.jpg width=100 alt=''></a>"
        for n, title in enumerate(("Guests of the harvest feast", "Click to enlarge the picture"))
    )
    found = photos("", f"<div class=galeria><h4>Gallery</h4>{links}</div>")
    assert [photo.caption for photo in found] == ["Guests of the harvest feast"]


def test_a_date_under_a_picture_is_no_caption():
    (photo,) = photos("<div><img src=/b.jpg width=300><br><i>Thursday, 5/8/2004</i></div>")
    assert photo.caption is None


def test_a_line_alone_with_a_picture_in_a_cell_tells_what_it_shows():
    (photo,) = photos(f"<table><tr><td><img src=/b.jpg width=300><br>{CAPTION}</td></tr></table>")
    assert photo.caption == CAPTION


def test_a_centred_line_under_a_picture_tells_what_it_shows_though_the_page_is_a_centred_table():
    picture = f"<div align=center><img src=a.jpg></div><div align=center>{CAPTION}</div>"
    text = f"<h1>A new school</h1><p>{TEXT[0]}</p>{picture}<p>{TEXT[1]}</p><p>{TEXT[2]}</p>"
    article = newsarchive.parse(f"<table align=center><tr><td>{text}</td></tr></table>")
    assert [photo.caption for photo in article.photos] == [CAPTION]


@pytest.mark.parametrize("label", ["Annex", "Додаток"])
def test_the_link_beside_the_icon_of_a_file_is_no_caption(label):
    file = f"<img src=/i/doc.gif> <font size=1><a href=/f/1.doc>{label}</a> (45 Кб)</font>"
    assert not any(photo.caption for photo in photos("", after=f"<table><tr><td>{file}</td></tr></table>"))


@pytest.mark.parametrize("line", ["Story by Ann Lee, photos by Jane Roe", "Bài: Lê Văn Hòa - Ảnh: Jane Roe"])
def test_a_line_that_names_writer_and_photographer_is_no_caption(line):
    assert photos(f"<p><i>{line}</i></p>") == ()


@pytest.mark.parametrize("label", ["Figure 2:", "Abbildung:", "Hình 1."])
def test_a_line_that_numbers_a_figure_is_its_caption(label):
    line = f"{label} The school seen from the town"
    assert [photo.raw for photo in photos(f"<img src=/b.jpg width=400 height=300><p>{line}</p>")] == [line]
