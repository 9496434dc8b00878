"""How a simulated old portal looks: its mark-up, its columns, and the boxes beside an article."""

import datetime as dt
import random
from collections.abc import Sequence
from html import escape

from portal_speech import Speech

_NAMES = {  # what tells the meaning of an element, where names tell anything
    "title": "title tieude titulo headline newstitle contentheading detail_title lblTitle titre nadpis heading",
    "date": "date ngaydang fecha datum newsdate createdate lblDate time posted data",
    "writer": "author tacgia byline autor lblAuthor writer createdby",
    "meta": "info meta newsinfo details small article_info",
    "lead": "lead intro summary sapo",
    "kicker": "kicker subtitle overline",
    "text": "content noidung detail texto newsbody article-text maintext",
    "crumbs": "breadcrumb path pathway navpath",
    "bar": "section category title chuyenmuc barra",
    "box": "box block module widget portlet sidebox",
    "boxhead": "boxtitle title boxhead moduletitle header menutitle",
}
_TAGS = {
    "title": "h1 h1 h2 h2 h3 h3 h4 td td div div p span b",
    "boxhead": "h3 h4 td td div div p b",
    "bar": "h1 h2 td td div p b",
}
_STEMS = "style txt c t font bl s td x"
_SKELETONS = "tables tables tables divs divs cell bare frame"
_ORDERS = (
    "left main",
    "left main",
    "left main right",
    "left main right",
    "main right",
    "main left",
    "right main left",
    "main",
)
_BOXES = "menu menu rates notices poll weather calendar agenda latest teasers links counter search person address"
_QUIET = "menu menu poll links counter search person address"  # no days in them
_PARAGRAPHS = ("p", "p", "p", "div", "br", "br2", "indent")
_MARKS = (" | ", " - ", "&nbsp;&nbsp;", "<br>", " / ", ", ", " • ", " ")
_BULLETS = ("■", "●", "•", "»", "◆", "&gt;&gt; ", "* ")
_PAGE_NAMES = ("Untitled Document", "News", "index", "Detail", "Page", "")


class Look:
    """The looks that a site draws once, and the pieces of mark-up in them."""

    def __init__(self, speech: Speech, today: dt.date, chance: random.Random) -> None:
        self.speech, self.today, self.chance = speech, today, chance
        one = chance.choice
        self.site_name = speech.site()
        self.host = "".join(one("bdfgklmnprst") + one("aeiou") for _ in range(3))
        self.sections = chance.sample(speech.table.sections.split("|"), 5)
        self.naming = one(("telling", "telling", "opaque", "none"))
        self.skeleton, self.order = one(_SKELETONS.split()), one(_ORDERS).split()
        self.flow = one(("blocks", "blocks", "rows", "loose"))
        self.mark, self.paragraph = one(_MARKS), one(_PARAGRAPHS)
        self.is_loud, self.is_counting = chance.random() < 0.06, chance.random() < 0.3
        self.is_celled, self.is_listing, self.latest_at = (
            chance.random() < 0.6,
            chance.random() < 0.5,
            one(("dated", "days")),
        )
        self.is_of_then = chance.random() < 0.6  # other articles are those before this one
        self.is_alike = chance.random() < 0.4  # days beside the article look as its own
        self.bullet = one(_BULLETS) if chance.random() < 0.06 else ""
        self.meta = one(
            ("", "", f'<meta name="author" content="{one((self.site_name, speech.pick(speech.table.offices)))}">')
        )
        self.page_name = one(_PAGE_NAMES)
        self.bar_at = one(("", "", "bar", "bar", "h1"))
        self.kind = one(("", "", speech.pick(speech.table.sections).upper()))  # what each page says it is
        self.banner = one(("text", "text", "picture", "h1", "link"))
        self.clock_at = one(("", "", "banner", "bar", "bar", "box", "main"))
        self.clock = (one(("", "", speech.label("clock"))), speech.form(worded=0.75), chance.random() < 0.25)
        self.notice_form, self.latest_form = speech.form(worded=0.1), speech.form(worded=0.2)
        boxes = (_QUIET if chance.random() < 0.35 else _BOXES).split()
        self.columns = {side: chance.sample(boxes, chance.randint(2, 6)) for side in ("left", "right")}
        self.clock_at = "" if boxes == _QUIET.split() and chance.random() < 0.6 else self.clock_at
        self.heads = dict(
            zip(
                ("rates", "notices", "poll", "weather", "agenda", "latest", "links", "tenders"),
                speech.table.boxes.split("|"),
                strict=True,
            )
        )
        self.related_at = one(("", "", "plain", "dated", "dated", "linked-day", "teasers"))
        self.changed_at = one(("", "", "", "foot"))
        self.drawn: dict[str, tuple[str, str, str, str]] = {}

    def section(self) -> str:
        """One of the site's sections."""
        return self.chance.choice(self.sections)

    # ---- a line of its own kind, dressed as the site dresses it

    def _dress(self, kind: str) -> tuple[str, str, str, str]:
        """The tag, its attributes, and what opens and closes within."""
        if kind not in self.drawn:
            one, share = self.chance.choice, self.chance.random
            tag = one(_TAGS.get(kind, "div div p p td span").split())
            marks = [f' class="{self._name(kind)}"'] if self.naming != "none" and share() < 0.75 else []
            marks += (
                [one((' align="center"', ' style="text-align:center"'))]
                if share() < (0.2 if kind in ("title", "bar") else 0.05)
                else []
            )
            marks += (
                [' align="right"'] if not marks[1:] and share() < (0.4 if kind in ("sign", "writer") else 0.08) else []
            )
            plain = tag[0] == "h" or (kind not in ("title", "bar", "boxhead", "writer") and share() < 0.8)
            plain = share() < 0.5 if kind == "lead" else plain
            of_sheet = kind == "title" and share() < 0.25  # how it looks is told elsewhere
            opening = "" if plain or of_sheet or share() < 0.15 else "<b>"
            if kind in ("writer", "sign", "date", "lead") and share() < 0.25:
                opening += "<i>"
            if tag[0] != "h" and not of_sheet and share() < (0.6 if kind == "title" else 0.1):
                opening += one(
                    (
                        '<font size="+1">',
                        '<font size="4" color="#003399">',
                        '<span style="font-size:18px">',
                        '<font color="red" size="5">',
                    )
                )
            elif share() < 0.15:
                opening += '<font color="#990000" face="Arial">'
            closing = "".join(f"</{part.split()[0].strip('<>')}>" for part in reversed(opening.split("<")[1:]))
            self.drawn[kind] = tag, "".join(marks), opening, closing
        return self.drawn[kind]

    def _name(self, kind: str) -> str:
        if self.naming == "telling" and kind in _NAMES and self.chance.random() < 0.85:
            return self.chance.choice(_NAMES[kind].split())
        return f"{self.chance.choice(_STEMS.split())}{self.chance.randint(1, 40)}"

    def dressed(self, kind: str, html: str) -> str:
        """Text within a line of something else."""
        _, marks, opening, closing = self._dress(kind)
        return f"<span{marks}>{opening}{html}{closing}</span>"

    def line(self, kind: str, html: str, *, flow: str = "") -> str:
        """Text in a line of its own, in the way the column flows."""
        if not html:
            return ""
        tag, marks, opening, closing = self._dress(kind)
        inner = f"{opening}{html}{closing}"
        flow = flow or self.flow
        if tag[0] == "h":
            inner, marks = f"<{tag}{marks}>{inner}</{tag}>", ""
        elif flow == "blocks":
            tag = "div" if tag in ("td", "b", "span") else tag
            return f"<{tag}{marks}>{inner}</{tag}>\n"
        if flow == "rows":
            return f"<tr><td{marks}>{inner}</td></tr>\n"
        if flow == "loose" and tag[0] != "h":
            return f"<span{marks}>{inner}</span><br>\n"
        return inner + "\n"

    def tail(self, html: str) -> str:
        """A line that closes the text, as a paragraph of it."""
        _, marks, opening, closing = self._dress("writer")
        return f"<div{marks}>{opening}{html}{closing}</div>" if marks else f"{opening}{html}{closing}"

    def title(self, title: str, *, bare: bool = False) -> str:
        """The title, in its own line or bare."""
        text = self.bullet + escape(title, quote=False)
        return self.dressed("title", text) if bare else self.line("title", text)

    def pair(self, left: str, right: str) -> str:
        """Two texts in a row of a table."""
        cells = f"<td>{left}</td><td align=right nowrap>{right}</td>"
        return self._in_flow(f"<table width=100%><tr>{cells}</tr></table>\n")

    def _in_flow(self, html: str) -> str:
        return f"<tr><td>{html}</td></tr>\n" if self.flow == "rows" else html

    def facts(self, rows: list[tuple[str, str]]) -> str:
        """A table of properties."""
        if self.is_celled:
            cells = [f"<tr><td><b>{label}</b></td><td>{value}</td></tr>" for label, value in rows]
        else:
            cells = [f"<tr><td>{label} {value}</td></tr>" for label, value in rows]
        return self._in_flow(f"<table border=1>{''.join(cells)}</table>\n")

    def bar(self, section: str) -> str:
        """The name of the section over the article."""
        if self.bar_at == "h1":
            return self._in_flow(f"<h1>{section}</h1>\n")
        return self.line("bar", self.kind or section) if self.bar_at else ""

    def text(self, paragraphs: Sequence[str]) -> str:
        """The reading text."""
        if self.paragraph == "p":
            html = "\n".join(f"<p>{text}</p>" for text in paragraphs)
        elif self.paragraph == "div":
            html = "".join(f"<div>{text}</div><div>&nbsp;</div>" for text in paragraphs)
        elif self.paragraph == "indent":
            html = "<br>\n".join(
                "　" + text if self.speech.table.unspaced else "&nbsp;&nbsp;&nbsp; " + text for text in paragraphs
            )
        else:
            html = ("<br>\n" if self.paragraph == "br" else "<br><br>\n").join(paragraphs)
        _, marks, _, _ = self._dress("text")
        if self.flow == "rows":
            return f"<tr><td{marks}>{html}</td></tr>\n"
        return f"{html}<br>\n" if self.flow == "loose" else f"<div{marks}>{html}</div>\n"

    def photo(self, caption: str, speech: Speech) -> str:
        """A picture with its caption and credit."""
        credit = self.chance.choice(
            ("", f" {speech.label('photo')}{speech.name()}", f" ({speech.label('photo')}{speech.name()})")
        )
        align = self.chance.choice((' align="right"', ' align="left"', " align=center"))
        rows = f'<tr><td><img src="/pic/1.jpg" width=300 height=200></td></tr><tr><td>{caption}{credit}</td></tr>'
        return self._in_flow(f"<table{align}>{rows}</table>\n")

    def comment(self, today: dt.date, speech: Speech) -> str:
        """What a reader wrote."""
        day = speech.day(today - dt.timedelta(days=self.chance.randint(0, 300)), self.notice_form)
        return self.line("comment", f"<b>{speech.name()}</b> {day} {speech.time()}<br>{speech.sentence()}")

    # ---- what stands around the article

    def _recent(self, most: int, form: str, *, ahead: int = 0, by: dt.date | None = None) -> str:
        return self.speech.day((by or self.today) + dt.timedelta(days=self.chance.randint(-most, ahead)), form)

    def _link(self, text: str) -> str:
        return f'<a href="/n/{self.chance.randint(1, 9999)}.html">{text}</a>'

    def after(self, day: dt.date) -> list[str]:
        """Other articles, and the foot of the article."""
        if not self.related_at:
            return []
        head = self.line("relatedhead", self.speech.label("related"))
        return [
            head,
            self._in_flow(self._items(self.related_at, self.chance.randint(2, 6), day if self.is_of_then else None)),
        ]

    def _items(self, form: str, count: int, by: dt.date | None = None) -> str:
        items = []
        for _ in range(count):
            self.speech.turn()
            day, title = self._recent(400, self.latest_form, by=by), self._link(self.speech.title())
            day = self.dressed("date", day) if self.is_alike else day
            if form == "teasers":
                items.append(f"<p><b>{day}</b><br>{title}<br>{self.speech.sentence()[:90]}...</p>")
            else:
                items.append({"plain": title, "dated": f"{title} ({day})"}.get(form, f"{day} {title}"))
        if form == "teasers":
            return "".join(items)
        return (
            "<ul><li>" + "<li>".join(items) + "</ul>" if self.is_listing else "<br>".join("- " + item for item in items)
        )

    def _clock(self, place: str) -> str:
        label, form, timed = self.clock
        if place != self.clock_at:
            return ""
        return label + self.speech.day(self.today, form) + (f", {self.speech.time()}" if timed else "")

    def page(self, head: str, main: list[str]) -> str:
        """The whole page around the parts of the article."""
        title = f"<title>{head}</title>" if head else ""
        html = "".join(main)
        html = f"<table width=100%>{html}</table>" if self.flow == "rows" else html
        html = self._wrapped("clock", self._clock("main")) + html
        if self.skeleton != "frame":
            html = self._banner() + self._in_columns(html) + self._foot()
        if self.skeleton == "cell":
            html = f"<table width=760 align=center><tr><td>{html}</td></tr></table>"
        return f"<html><head><meta charset=utf-8>{title}{self.meta}</head><body bgcolor=#ffffff>\n{html}</body></html>"

    def _wrapped(self, kind: str, html: str) -> str:
        return self.line(kind, html, flow="blocks")

    def _banner(self) -> str:
        link = f'<a href="/">{self.site_name}</a>'
        banner = {"text": f"<b><font size=5>{self.site_name}</font></b>", "h1": f"<h1>{link}</h1>", "link": link,
                  "picture": "<img src=/top.jpg width=760>"}[self.banner]  # fmt: skip
        bar = self.mark.join(map(self._link, [self.speech.table.home, *self.sections]))
        clock, day = self._clock("banner"), self._clock("bar")
        if self.skeleton == "tables":
            top = f"<table width=760><tr><td>{banner}</td><td align=right>{clock}</td></tr></table>"
            return f"{top}<table width=760 bgcolor=#003366><tr><td>{bar}</td><td align=right>{day}</td></tr></table>\n"
        return f"<div>{banner}</div>{self._wrapped('clock', clock)}<div>{bar}</div>{self._wrapped('clock', day)}\n"

    def _in_columns(self, main: str) -> str:
        sides = {side: "".join(map(self._box, boxes)) for side, boxes in self.columns.items()}
        sides["left"] = self._wrapped("clock", self._clock("box")) + sides["left"]
        cells = [main if part == "main" else sides[part] for part in self.order]
        if self.skeleton == "tables":
            return (
                "<table width=760><tr>" + "".join(f"<td valign=top>{cell}</td>" for cell in cells) + "</tr></table>\n"
            )
        if self.skeleton == "divs":
            names = [part if self.naming == "telling" else f"c{at}" for at, part in enumerate(self.order)]
            return "".join(f'<div id="{name}">{cell}</div>\n' for name, cell in zip(names, cells, strict=True))
        return "<hr>".join(cells) if self.skeleton == "cell" else main

    def _foot(self) -> str:
        parts = [f"© {self.today.year} {self.site_name}", self._address()]
        if self.changed_at:
            parts.append(self.speech.label("updated") + self._recent(2, self.notice_form))
        return f"<hr><div align=center>{'<br>'.join(parts)}</div>"

    def _address(self) -> str:
        return f"{self.speech.place()} {self._number(99)}, Tel. {self._number(999)} {self._number(9999)}"

    def _number(self, most: int) -> int:
        return self.chance.randint(1, most)

    def _box(self, kind: str) -> str:
        speech, form = self.speech, self.notice_form
        speech.turn()
        head = self.heads.get(kind, self.heads["links"])
        ranges = range(self.chance.randint(2, 4))
        body = {
            "menu": lambda: "<br>".join(map(self._link, self.sections)),
            "rates": lambda: f"{self._recent(1, form)}<br>USD {self._number(99)}.{self._number(99)}<br>EUR 12.10",
            "notices": lambda: "".join(f"<p>{self._recent(60, form)}<br>{speech.sentence()}</p>" for _ in ranges),
            "poll": lambda: "<br><input type=radio>".join([speech.title(), *(speech.phrase(1, 2) for _ in ranges)]),
            "weather": lambda: f"{speech.place()} {self._recent(0, form)}<br>{self._number(33)}°C",
            "calendar": self._calendar,
            "agenda": lambda: "".join(
                f"<p><b>{self._recent(20, form, ahead=40)}</b> {speech.phrase(3, 7)}</p>" for _ in ranges
            ),
            "latest": lambda: self._items(self.latest_at, 4),
            "teasers": lambda: self._items("teasers", 3),
            "counter": lambda: f"{speech.label('views')}{self._number(99999)}",
            "search": lambda: "<form><input type=text><input type=submit></form>",
            "person": lambda: f"<img src=/p.jpg><br><b>{speech.name()}</b><br>{speech.pick(speech.table.posts)}",
            "address": lambda: f"{speech.pick(speech.table.offices)}<br>{self._address()}",
        }.get(kind, lambda: "<br>".join(map(self._link, (speech.phrase(1, 4) for _ in ranges))))()  # fmt: skip
        if self.skeleton == "tables":
            return (
                f"<table width=180><tr><td>{self._wrapped('boxhead', head)}</td></tr><tr><td>{body}</td></tr></table>\n"
            )
        return f"<div{self._dress('box')[1]}>{self._wrapped('boxhead', head)}{body}</div>\n"

    def _calendar(self) -> str:
        first = self.speech.phrase(1, 1)
        days = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 31))
        return f"<table><tr><td colspan=7>{first} {self.today.year}</td></tr><tr>{days}</tr></table>"
