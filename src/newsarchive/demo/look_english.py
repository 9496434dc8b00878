"""A look of 2007: the English pages, in windows-1252, with a "Next" link and nothing else to turn pages."""

from html import escape

from newsarchive.demo.stories import Story, of_look

PER_PAGE = 2


def encode(html: str) -> bytes:
    """These pages are windows-1252; only the header says so."""
    return html.encode("cp1252")


def path(story: Story) -> str:
    """Name the address of a story."""
    return f"/english/news.php?sid={story.id}"


def listing(start: int) -> str:
    """Draw the list from an offset on."""
    all_stories = of_look("english")
    items = "\n".join(
        f'<div class="item"><a href="news.php?sid={story.id}">{escape(story.title, quote=False)}</a> '
        f'<span class="small">{(story.stated or "").removeprefix("Posted: ")}</span></div>'
        for story in all_stories[start : start + PER_PAGE]
    )
    back = f'<a href="news.php?start={max(0, start - PER_PAGE)}">&laquo; Back</a> ' if start else ""
    more = start + PER_PAGE < len(all_stories)
    following = f'<a href="news.php?start={start + PER_PAGE}">Next &raquo;</a>' if more else ""
    return _frame("News", f'<h1>News</h1>\n{items}\n<div class="pager">{back}{following}</div>')


def article(story: Story) -> str:
    """Draw one story."""
    parts = []
    for i, paragraph in enumerate(story.paragraphs):
        parts.append(f"<p>{escape(paragraph, quote=False)}</p>")
        parts += [
            f'<div class="picture"><img src="pics/{story.id}.png" width="360" height="240" alt=""><div class="caption">'
            f"{escape(photo.raw, quote=False)}</div></div>"
            for photo in story.photos
            if photo.after == i
        ]
    text = "\n".join(parts)
    return _frame(
        story.title,
        f"""<div class="crumbs"><a href="/">Home</a> &gt; <a href="news.php?start=0">{story.section}</a></div>
<h1>{escape(story.title, quote=False)}</h1>
<div class="small">{story.stated}</div>
<div class="small">By {story.byline}</div>
<div class="story">
{text}
</div>
<div class="tools"><a href="javascript:window.print()">Print this page</a></div>""",
    )


def _frame(title: str, body: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>{escape(title, quote=False)} | Lam Giang Portal</title></head>
<body>
<div id="top"><a href="/">Lam Giang Portal</a></div>
<ul id="nav"><li><a href="news.php?start=0">News</a></li><li><a href="/Default.aspx?tabid=2">Tieng Viet</a></li></ul>
<div id="main">
{body}
</div>
<div id="foot">&copy; 2007 Lam Giang Portal. All rights reserved.</div>
</body>
</html>
"""
