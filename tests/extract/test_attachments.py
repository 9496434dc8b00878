"""The files that an article offers."""

import newsarchive

TEXT = (
    "The council met on Monday and agreed to repair the bridge, the road to the mill and the roof of the old school. "
)


def test_files_are_listed_once_with_label_and_type():
    html = (
        f"<body><h1>Council repairs bridge</h1><p>{TEXT * 2}</p><p>{TEXT}</p>"
        "<p><a href=/upload/17.PDF>Decision 17</a> <a href='get.aspx?file=list.xls'><img src=x.gif></a>"
        " <a href=/upload/17.PDF>again</a></p>"
        "<ul class=menu><li><a href=/handbook.pdf>Handbook</a></li></ul></body>"
    )
    found = newsarchive.parse(html, url="http://c.example/news/1").attachments
    assert [(one.url, one.label, one.media_type) for one in found] == [
        ("http://c.example/upload/17.PDF", "Decision 17", "application/pdf"),
        ("http://c.example/news/get.aspx?file=list.xls", "get.aspx?file=list.xls", "application/vnd.ms-excel"),
    ]


def test_files_in_the_head_of_a_form_and_behind_text_in_a_box_named_menu_belong_to_the_article():
    rows = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in zip("abcdef", "uvwxyz", strict=True))
    html = (
        "<body><table class=main_menu><tr><td><h1>Council repairs bridge</h1>"
        f"<table><tr><th>Files</th><td><a href=/17.pdf><img src=pdf.gif> Plan</a></td></tr>{rows}</table>"
        f"<div><p>{TEXT * 2}</p><p>{TEXT}</p><a href=/18.doc>Form</a></div></td></tr></table></body>"
    )
    found = newsarchive.parse(html, url="http://c.example/news/1").attachments
    assert [one.label for one in found] == ["Plan", "Form"]


def test_a_file_in_the_line_on_rights_is_not_the_articles():
    text = "The council decided on Tuesday to rebuild the old bridge, which was closed after the floods. " * 3
    foot = "<div>Copyright &copy; County. All rights reserved. <a href=/paia.pdf>Access manual</a></div>"
    html = f"<div><h1>A new bridge</h1><p>{text}</p><a href=/f/1.pdf>Plan</a></div>{foot}"
    article = newsarchive.parse(html, url="http://c.example/x")
    assert [file.label for file in article.attachments] == ["Plan"]
