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
