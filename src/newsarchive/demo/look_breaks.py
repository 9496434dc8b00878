"""A look of 2009: windows-1258, <font> and two line breaks between paragraphs, list pages with numbers."""

import re
import unicodedata
from html import escape

from newsarchive.demo.codes import windows_1258
from newsarchive.demo.stories import Story, of_look

PER_PAGE = 3


def encode(html: str) -> bytes:
    """These pages are windows-1258, and say so in a meta element."""
    return windows_1258(html)


def count() -> int:
    """Count the pages of the list."""
    return -(-len(of_look("breaks")) // PER_PAGE)


def path(story: Story) -> str:
    """Name the address of a story: its number, and its title without accents, cut."""
    plain = unicodedata.normalize("NFD", story.title.replace("Đ", "D").replace("đ", "d")).encode("ascii", "ignore")
    return f"/kinhte/{story.id}-{re.sub('[^a-z0-9]+', '-', plain.decode('ascii').lower())[:40].strip('-')}.html"


def listing(page: int) -> str:
    """Draw one page of the list, with the numbers of all pages below."""
    shown = of_look("breaks")[(page - 1) * PER_PAGE : page * PER_PAGE]
    rows = "\n".join(
        f'<tr><td><a href="{path(story)}"><font size="3" color="#003399"><b>'
        f"{escape(story.title, quote=False)}</b></font>"
        f'</a> <font size="1">({story.day})</font><br>\n'
        f'<font size="2">{escape(_teaser(story), quote=False)}</font></td></tr>'
        for story in shown
    )
    numbers = " | ".join(
        f"<b>{number}</b>" if number == page else f'<a href="/kinhte/trang-{number}.html">{number}</a>'
        for number in range(1, count() + 1)
    )
    return _frame("Kinh tế", f'<table border="0" cellpadding="6">\n{rows}\n</table>\n<center>Trang: {numbers}</center>')


def article(story: Story) -> str:
    """Draw one story."""
    parts = []
    for i, paragraph in enumerate(story.paragraphs):
        parts.append(escape(paragraph, quote=False))
        parts += [
            f'<center><img src="/kinhte/anh/{story.id}-{n}.png" width="320"><br>'
            f'<i><font size="1">{escape(photo.raw, quote=False)}</font></i></center>'
            for n, photo in enumerate(story.photos)
            if photo.after == i
        ]
    text = "<br><br>\n".join(parts)
    end = f"<br><br>\n<div align=right><b>{story.byline}</b></div>" if story.byline else ""
    end += f"<br><br>\n<div align=right>Nguồn: {story.source}</div>" if story.source else ""
    others = "<br>\n".join(
        f'<a href="{path(other)}">{escape(other.title, quote=False)}</a> ({other.day})'
        for other in of_look("breaks")
        if other.id != story.id
    )
    body = f"""<font size="4" color="#990000"><b>{escape(story.title, quote=False)}</b></font><br>
<font size="1" color="#666666">{story.stated}</font><br><br>
<font size="2">{text}{end}</font><br><br>
<a href="#top"><font size="1">Về đầu trang</font></a>
<a href="mailto:toasoan@lamgiang.example"><font size="1">Gửi ý kiến</font></a><br><br>
<b>Tin khác</b><br>
{others}"""
    return _frame(story.section, body)


def _teaser(story: Story) -> str:
    return story.paragraphs[0][:90].rsplit(" ", 1)[0] + "..."


def _frame(section: str, body: str) -> str:
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">
<title>Lam Giang Online - {section}</title>
</head>
<body bgcolor="#ffffff" link="#003399"><a name="top"></a>
<table width="760" border="0" align="center"><tr><td colspan="2" bgcolor="#003399">
<a href="/"><img src="/images/banner.png" width="760" height="70" border="0" alt="Lam Giang Online"></a></td></tr>
<tr><td width="150" valign="top"><font size="2"><a href="/">Trang chủ</a><br>
<a href="/kinhte/trang-1.html">Kinh tế</a><br>
<a href="/luutru/index.htm">Tin cũ</a></font></td>
<td valign="top"><font size="2" color="#666666"><a href="/">Trang chủ</a> &gt;
<a href="/kinhte/trang-1.html">{section}</a></font><hr>
{body}
</td></tr>
<tr><td colspan="2"><hr><center><font size="1">Số lượt truy cập: 1.204.551</font></center></td></tr></table>
</body></html>
"""
