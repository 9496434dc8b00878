"""Random pages of old portals with what they state, to learn from: a site draws its looks once, each page its words.

Nothing is taken from a site: skeletons, boxes and forms are drawn from small tables of what old portals have, so that
what is learned holds for looks that nobody has seen. The same seed gives the same pages.
"""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import TypeVar

from portal_looks import Look
from portal_speech import Speech
from portal_words import WORDS

Part = TypeVar("Part")
_FETCHED = dt.date(2016, 11, 3)  # about when pages were seen
_FIRST = dt.date(1998, 5, 4)
_DATE_AT = (
    "over over under under under row before before line line line line facts facts dateline dateline after after "
    "box sign none"
)
_WRITER_AT = "under before line facts end end end end tail tail"  # the tail is the last line of the text's own column
_HEADS = ("site", "site", "section", "page", "site title", "title site", "title", "site section title", "title section")
_JOINTS = (" - ", " | ", " :: ", " » ", " – ", ": ", " > ")
_PATHS = (
    "news.asp?id={}",
    "detail.php?ID={}",
    "{}.html",
    "news/{}.htm",
    "index.php?m=news&id={}",
    "Default.aspx?tabid={}",
)
_CRUMBS = ("", "", "", " > ", " » ", " / ", " : ", " | ", "&nbsp;&gt;&gt;&nbsp;", "<img src=arrow.gif>")
_DATELINES = (
    "{place}, {day} - ",
    "{place} ({day}) – ",
    "{day} - ",
    "{place}, {day}. ",
    "({place}, {day}) ",
    "<b>{place}, {day}</b> – ",
)
_PARTS = ("writer", "photographer", "kicker", "lead", "photo", "files", "comments", "heads", "contact")
_FILES = ("pdf", "doc", "xls", "zip")


@dataclass(slots=True)
class Story:
    """An article as the page tells it: no day, no names where the page does not say."""

    title: str
    section: str
    day: dt.date | None
    names: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Portal:
    """A page of a portal and its gold."""

    html: str
    url: str
    site: str
    story: Story


def portals(sites: int, pages: int = 3, seed: int = 1) -> Iterator[Portal]:
    """Give some pages of each of many sites."""
    for number in range(sites):
        site = _Site(f"{seed}-{number}")
        for page in range(pages):
            yield site.page(page)


class _Site:
    """A site: its language, its looks, and where it puts what."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.chance = chance = random.Random(name)  # noqa: S311  what a page looks like, no secret
        self.one = one = chance.choice
        self.speech = speech = Speech(chance.choice(list(WORDS)), chance)
        self.today = _FETCHED + dt.timedelta(days=chance.randint(-1500, 1500))
        self.look = Look(speech, self.today, chance)
        self.date_at, self.writer_at = one(_DATE_AT.split()), one(_WRITER_AT.split())
        self.form, self.is_labelled = speech.form(), one((True, False)) or self.date_at in ("facts", "box")
        self.day_label, self.updated_label = speech.label("published"), speech.label("updated")
        self.brackets = one(("{}",) * 6 + ("({})", "[{}]", "- {}", "{} |", "<i>{}</i>"))
        self.timed = chance.random() < 0.2
        self.by = one((speech.label("by"), speech.label("by"), "", "", "", "- ", "("))
        self.is_short = chance.random() < 0.12  # initials alone
        self.head, self.joint = one(_HEADS), one(_JOINTS)
        self.crumbs, self.crumbs_end = one(_CRUMBS), one(("", "title", "section"))
        self.tools_at, self.facts_at = one(("", "", "over", "under", "after")), one(("head", "head", "end"))
        self.is_changing = chance.random() < 0.25
        self.is_turned = one((True, False))  # the order of facts that stand together
        self.dateline = one(_DATELINES)
        self.shares = {name: chance.random() for name in _PARTS}

    def _now_and_then(self, name: str, share: float) -> bool:
        """Whether a site does something, and this page of it."""
        return self.shares[name] < share and self.chance.random() < 0.8

    def page(self, number: int) -> Portal:
        story = self._story()
        heads = {"site": self.look.site_name, "section": story.section, "title": story.title}
        head = self.joint.join(heads.get(part, self.look.page_name) for part in self.head.split())
        html = self.look.page(escape(head), self._main(story))
        path = self.one(_PATHS).format(number * 7 + 18)
        return Portal(html, f"http://www.{self.look.host}.example/{path}", f"portal {self.name}", story)

    def _story(self) -> Story:
        speech, chance = self.speech, self.chance
        speech.turn()
        old = chance.randint(0, 2) if chance.random() < 0.08 else int(chance.random() ** 2 * (self.today - _FIRST).days)
        day = self.today - dt.timedelta(days=old) if self.date_at != "none" else None
        names = (
            [speech.initials() if self.is_short else speech.name()] if chance.random() < self.shares["writer"] else []
        )
        if names and not self.is_short and chance.random() < 0.08:
            names.append(speech.name())
        title = speech.title()
        title = title.upper() if self.look.is_loud else title
        texts = [
            speech.paragraph() if chance.random() < 0.9 else speech.sentence()
            for _ in range(self.one((1, 1, 2, 2, 3, 3, 4, 5, 6, 9)))
        ]
        for at in range(1, len(texts)):
            if chance.random() < 0.12:
                texts[at] = f"{speech.name()}, {speech.pick(speech.table.posts)}: “{texts[at]}”"
        self._tell_of_days(texts, day or self.today)
        return Story(title, self.look.section(), day, list(dict.fromkeys(names)), texts)

    def _tell_of_days(self, texts: list[str], day: dt.date) -> None:
        """Let the text tell of its year, and of days before and after its own."""
        chance, speech = self.chance, self.speech
        for at in range(len(texts)):
            if chance.random() < 0.15:
                texts[at] += f" {speech.phrase(2, 5)} {day.year} {speech.sentence()}"
            if chance.random() < 0.1:
                other = day + dt.timedelta(days=self.one((chance.randint(-15, 40), chance.randint(-2500, 0))))
                texts[at] += f" {speech.phrase(3, 6)} {speech.day(other, speech.form(worded=0.8))} {speech.sentence()}"

    def _main(self, story: Story) -> list[str]:
        """The parts of the article's column, in their order."""
        look, speech = self.look, self.speech
        parts = [self._crumbs(story), look.bar(story.section), self._tools("over")]
        if self._now_and_then("kicker", 0.2):
            parts.append(look.line("kicker", speech.phrase(2, 5)))
        parts += [*self._heading(story), self._tools("under"), self._facts(story, "head")]
        if self._now_and_then("lead", 0.3):
            parts.append(look.line("lead", speech.paragraph()))
        parts += [look.line("date", self._day(story)) if self.date_at == "before" else ""]
        parts += [look.line("writer", self._writer(story)) if self.writer_at == "before" else ""]
        return [part for part in [*parts, *self._text(story), *self._end(story)] if part]

    def _heading(self, story: Story) -> list[str]:
        look, day = self.look, self._day(story)
        writer = look.line("writer", self._writer(story)) if self.writer_at == "under" else ""
        title = look.title(story.title)
        if self.date_at == "row":
            return [look.pair(look.title(story.title, bare=True), look.dressed("date", day)), writer]
        if self.date_at == "over":
            return [look.line("date", day), title, writer]
        stated = [day if self.date_at == "line" else "", self._writer(story) if self.writer_at == "line" else ""]
        stated = [text for text in self._shuffled(stated) if text]
        if stated and look.is_counting:
            stated.append(self.speech.label("views") + str(self.chance.randint(3, 9000)))
        meta = look.line("meta", look.mark.join(stated)) if stated else ""
        under = [look.line("date", day), writer] if self.date_at == "under" else [meta, writer]
        return [title, *self._shuffled(under)]

    def _shuffled(self, parts: list[Part]) -> list[Part]:
        """The parts in the site's order."""
        return parts[::-1] if self.is_turned else parts

    def _day(self, story: Story) -> str:
        if story.day is None:
            return ""
        text = self.speech.day(story.day, self.form)
        if self.timed:
            text = f"{self.speech.time()} {text}" if self.is_turned else f"{text} {self.speech.time()}"
        text = self.brackets.format(text)
        return (self.day_label if self.is_labelled else "") + text

    def _writer(self, story: Story) -> str:
        if not story.names:
            return ""
        names = self.one((" - ", ", ")).join(story.names)
        if self._now_and_then("photographer", 0.15):
            names += self.one((", ", " - ", "; ", " / ")) + self.speech.label("photo") + self.speech.name()
        return f"({names})" if self.by == "(" else self.by + names

    def _facts(self, story: Story, place: str) -> str:
        """A table of properties."""
        if place != self.facts_at or "facts" not in (self.date_at, self.writer_at):
            return ""
        speech = self.speech
        rows = [(speech.label("section"), story.section)]
        if self.date_at == "facts" and story.day:
            rows.append((self.day_label, speech.day(story.day, self.form)))
            if self.is_changing:
                later = story.day + dt.timedelta(days=self.chance.randint(0, 900))
                rows.append((self.updated_label, speech.day(min(later, self.today), self.form)))
        if self.writer_at == "facts" and story.names:
            rows.append((speech.label("by"), ", ".join(story.names)))
        if self.look.is_counting:
            rows.append((speech.label("views"), str(self.chance.randint(1, 9999))))
        return self.look.facts(self._shuffled(rows))

    def _text(self, story: Story) -> list[str]:
        speech, look = self.speech, self.look
        texts = [escape(text, quote=False) for text in story.paragraphs]
        if self._now_and_then("heads", 0.2):  # an interview, a text in parts
            mark = self.one(("?", "?", ":", ""))
            for at in range(len(texts) - 1, 0, -2):
                texts.insert(at, f"<b>{speech.phrase(2, 12)}{mark}</b>")
        if self.date_at == "dateline" and story.day:
            day = speech.day(story.day, self.form)
            texts[0] = self.dateline.format(place=speech.place(), day=day) + texts[0]
        if self.writer_at == "tail" and story.names:
            texts.append(look.tail(self._writer(story)))
        pictures = [look.photo(speech.phrase(5, 12), speech)] if self._now_and_then("photo", 0.4) else []
        return [*pictures, look.text(texts)]

    def _end(self, story: Story) -> list[str]:
        look, speech, day = self.look, self.speech, story.day
        parts = [look.line("writer", self._writer(story)) if self.writer_at == "end" else ""]
        if not story.names and self.chance.random() < 0.06:  # a letter that is signed
            parts.append(look.line("writer", speech.pick(speech.table.posts)) + look.line("writer", speech.name()))
        if self._now_and_then("contact", 0.12):
            parts.append(
                look.line("contact", f"{speech.name()}<br>Tel. {self.chance.randint(100, 999)} {speech.place()}")
            )
        if day and self.date_at == "sign":
            parts.append(look.line("sign", f"{speech.place()}, {speech.day(day, self.form)}"))
        if day and self.date_at == "after":
            parts.insert(self.chance.randint(0, 1), look.line("date", self._day(story)))
        if day and self.date_at == "box":
            parts.append(self._box(story, day))
        parts += [self._facts(story, "end"), self._files(), self._tools("after"), *look.after(story.day or self.today)]
        if self._now_and_then("comments", 0.12):
            parts += [look.comment(self.today, speech) for _ in range(self.chance.randint(1, 4))]
        return parts

    def _box(self, story: Story, day: dt.date) -> str:
        later = min(day + dt.timedelta(days=self.chance.randint(0, 400)), self.today)
        lines = [self._day(story)]
        if self.is_changing:
            lines.append(self.updated_label + self.speech.day(later, self.form))
        return self.look.line("meta", self.look.mark.join(self._shuffled(lines)))

    def _crumbs(self, story: Story) -> str:
        if not self.crumbs:
            return ""
        steps = [f'<a href="/">{self.speech.table.home}</a>', f'<a href="/s/{len(story.section)}">{story.section}</a>']
        steps += [escape(story.title)] if self.crumbs_end == "title" else []
        return self.look.line("crumbs", self.crumbs.join(steps))

    def _tools(self, place: str) -> str:
        if place != self.tools_at:
            return ""
        kinds = self.chance.sample(("print", "mail", "back", "top"), 2)
        links = [f'<a href="#{kind}">{self.speech.label(kind)}</a>' for kind in kinds]
        return self.look.line("tools", self.look.mark.join(links))

    def _files(self) -> str:
        if not self._now_and_then("files", 0.25):
            return ""
        lines = []
        for number in range(self.chance.randint(1, 3)):
            kind = self.one(_FILES)
            size = self.one((f" ({self.chance.randint(20, 900)} KB)", "", f" ({kind.upper()})"))
            lines.append(f'<a href="/files/{number}.{kind}">{self.speech.phrase(2, 5)}</a>{size}')
        return self.look.line("files", "<br>".join(lines))
