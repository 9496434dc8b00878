"""A look of 2012: layout tables by ASP.NET, a clock on every page, the byline last, a pager that is a form."""

import base64
from html import escape

from newsarchive.demo.stories import Picture, Story, of_look

PER_PAGE = 3
_GRID = "ctl00$Main$gvTin"
_CLOCK = "Thứ ba 20/4/2021"
_BULLET = '<img src="/images/bullet.png" width="6" height="6">'
_MENU = (
    ("/", "Trang chủ"),
    ("/Default.aspx?tabid=2", "Hoạt động"),
    ("/kinhte/trang-1.html", "Kinh tế"),
    ("/luutru/index.htm", "Tin cũ"),
    ("/english/news.php?start=0", "English"),
    ("/quantri/login.aspx", "Đăng nhập"),
)


def encode(html: str) -> bytes:
    """These pages are UTF-8."""
    return html.encode()


def home() -> str:
    """Draw the front page: a welcome, and the newest stories of the year."""
    newest = "".join(f"<tr><td>{_link(story)}</td></tr>\n" for story in of_look("tables")[:2])
    body = f"""<tr><td class="cat">Tin mới</td><td align="right" class="date">{_CLOCK}</td></tr>
<tr><td colspan="2"><table width="100%">
{newest}</table></td></tr>"""
    return _frame("Cổng thông tin điện tử Lam Giang", "Default.aspx", "home", body)


def listing(page: int) -> str:
    """Draw one page of the list; the pager below it posts the form."""
    shown = of_look("tables")
    pages = count()
    rows = "".join(
        f'<tr><td>{_BULLET} {_link(story)} <span class="day">{story.day}</span></td></tr>\n'
        for story in shown[(page - 1) * PER_PAGE : page * PER_PAGE]
    )
    numbers = "".join(_number(number, page) for number in range(1, pages + 1))
    body = f"""<tr><td class="cat">Hoạt động</td><td align="right" class="date">{_CLOCK}</td></tr>
<tr><td colspan="2"><table id="ctl00_Main_gvTin" width="100%" cellspacing="0">
{rows}<tr class="pager"><td><table border="0"><tr>{numbers}</tr></table></td></tr>
</table></td></tr>"""
    return _frame("Cổng thông tin điện tử Lam Giang - Hoạt động", "Default.aspx?tabid=2", f"page {page}", body)


def count() -> int:
    """Count the pages of the list."""
    return -(-len(of_look("tables")) // PER_PAGE)


def page_asked_for(form: dict[str, str]) -> int:
    """Answer a form as ASP.NET does: without the view state that belongs to it, it is the first page again."""
    try:
        state = base64.b64decode(form.get("__VIEWSTATE", ""), validate=True).decode("ascii", "replace")
    except ValueError:
        return 1
    target, _, number = form.get("__EVENTARGUMENT", "").partition("$")
    if form.get("__EVENTTARGET") != _GRID or not state.startswith("page ") or target != "Page" or not number.isdigit():
        return 1
    return min(max(int(number), 1), count())


def article(story: Story) -> str:
    """Draw one story."""
    text = "\n<p>&nbsp;</p>".join(_paragraph(story, i) for i in range(len(story.paragraphs)))
    stated = f'<tr><td colspan="2" class="posted">{story.stated}</td></tr>\n' if story.stated else ""
    end = f'<p align="right"><b>{story.byline}</b></p>' if story.byline else ""
    end += f'<p align="right"><i>Theo {story.source}</i></p>' if story.source else ""
    if story.attachment:
        end += f'<p><a href="/Uploads/{story.attachment.name}">{story.attachment.label}</a></p>'
    older = "".join(
        f'<tr><td>{_BULLET} {_link(other)} <span class="day">({other.day})</span></td></tr>\n'
        for other in of_look("tables")
        if other.id < story.id and other.day
    )
    body = f"""<tr><td class="cat">{story.section}</td><td align="right" class="date">{_CLOCK}</td></tr>
<tr><td colspan="2"><span id="lblTitle" class="title"><b>{escape(story.title, quote=False)}</b></span></td></tr>
{stated}<tr><td colspan="2"><span id="lblContent">{text}
{end}</span></td></tr>
<tr><td colspan="2" align="right"><a href="/Print.aspx?id={story.id}">print</a> &nbsp;
<a href="mailto:?subject=tin">send mail</a></td></tr>
<tr><td colspan="2" class="other"><b>Các tin đã đăng</b></td></tr>
<tr><td colspan="2"><table>{older}</table></td></tr>"""
    return _frame(
        "Cổng thông tin điện tử Lam Giang", f"Default.aspx?tabid=12&amp;id={story.id}", f"story {story.id}", body
    )


def path(story: Story) -> str:
    """Name the address of a story."""
    return f"/Default.aspx?tabid=12&id={story.id}"


def _link(story: Story) -> str:
    return f'<a class="tin" href="{escape(path(story))}">{escape(story.title, quote=False)}</a>'


def _number(number: int, page: int) -> str:
    if number == page:
        return f"<td><span>{number}</span></td>"
    return f"<td><a href=\"javascript:__doPostBack('{_GRID}','Page${number}')\">{number}</a></td>"


def _paragraph(story: Story, number: int) -> str:
    pictures = "".join(_picture(story, i, photo) for i, photo in enumerate(story.photos) if photo.after == number)
    return f"<p>{escape(story.paragraphs[number], quote=False)}</p>{pictures}"


def _picture(story: Story, number: int, photo: Picture) -> str:
    return f"""
<table align="center" border="0"><tr><td><img src="/Uploads/News/{story.id}-{number}.png" width="400"></td></tr>
<tr><td align="center"><em>{escape(photo.raw, quote=False)}</em></td></tr></table>"""


def _frame(title: str, action: str, state: str, body: str) -> str:
    menu = "".join(f'<tr><td class="menu"><a href="{escape(href)}">{name}</a></td></tr>' for href, name in _MENU)
    view_state = base64.b64encode(state.encode("ascii")).decode("ascii")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>
<script language="javascript">
function __doPostBack(eventTarget, eventArgument) {{
  var theform = document.forms["aspnetForm"];
  theform.__EVENTTARGET.value = eventTarget; theform.__EVENTARGUMENT.value = eventArgument; theform.submit();
}}
</script></head>
<body leftmargin="0" topmargin="0"><form name="aspnetForm" method="post" action="/{action}" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="{view_state}">
<table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2">
<img src="/images/banner.png" width="980" height="90"></td></tr>
<tr><td width="180" valign="top" bgcolor="#e8f0e0"><table>{menu}</table></td>
<td valign="top"><table width="100%" cellpadding="4">
{body}
</table></td></tr>
<tr><td colspan="2" align="center" class="foot">
Bản quyền thuộc Văn phòng UBND tỉnh Lam Giang. Điện thoại: 020.3999.001</td></tr></table>
</form></body></html>
"""
