"""A look of 2003: Vietnamese in the fonts .VnTime and .VnTimeH, under a charset that is not the truth."""

from html import escape

from newsarchive.demo.codes import tcvn3
from newsarchive.demo.stories import Story, of_look


def encode(html: str) -> bytes:
    """These pages claim Latin-1; their letters are those of the fonts."""
    return html.encode("latin-1")


def path(story: Story) -> str:
    """Name the address of a story."""
    return f"/luutru/tin{story.id}.htm"


def listing() -> str:
    """Draw the one list page."""
    rows = "".join(f'<LI><A HREF="tin{s.id}.htm">{_title(s, 3)}</A> ({s.day})</LI>\n' for s in of_look("fonts"))
    return _frame(f"{_font('Tin trong tỉnh', 4)}\n<UL>\n{rows}</UL>")


def article(story: Story) -> str:
    """Draw one story."""
    parts = []
    for i, paragraph in enumerate(story.paragraphs):
        parts.append(f"<P ALIGN=justify>{_font(paragraph, 3)}</P>")
        parts += [
            f'<P ALIGN=center><IMG SRC="anh{story.id}.png" WIDTH=300><BR>{_font(photo.raw, 2)}</P>'
            for photo in story.photos
            if photo.after == i
        ]
    text = "\n".join(parts)
    end = f"<P ALIGN=right><B>{_font(story.byline, 3)}</B></P>" if story.byline else ""
    end += f"<P ALIGN=right><I>{_font('Theo ' + story.source, 3)}</I></P>" if story.source else ""
    return _frame(f"""<P><A HREF="index.htm"><B>{_font(story.section, 2)}</B></A></P>
<P ALIGN=center><B>{_title(story, 5)}</B></P>
<P>{_font(story.stated or "", 2)}</P>
{text}
{end}
<P><A HREF="index.htm">{_font("Quay lại", 2)}</A></P>""")


def _title(story: Story, size: int) -> str:
    """The font .VnTimeH draws capitals where the letters are small."""
    if story.capitals:
        return f'<FONT FACE=".VnTimeH" SIZE={size}>{escape(tcvn3(story.title.lower()), quote=False)}</FONT>'
    return _font(story.title, size)


def _font(text: str, size: int) -> str:
    return f'<FONT FACE=".VnTime" SIZE={size}>{escape(tcvn3(text), quote=False)}</FONT>'


def _frame(body: str) -> str:
    return f"""<HTML><HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>Lam Giang</TITLE></HEAD>
<BODY BGCOLOR=#FFFFF0>
<P ALIGN=center><IMG SRC="/images/banner.png" WIDTH=600 HEIGHT=60></P>
<P><A HREF="/">{_font("Trang chủ", 2)}</A> | <A HREF="index.htm">{_font("Danh sách tin", 2)}</A></P>
<HR>
{body}
<HR>
</BODY></HTML>
"""
