"""What must hold for the published day whatever was learned: clocks and changes never are it, plain statements are."""

from collections import defaultdict

from newsarchive.extract.dates_mention import Mention
from newsarchive.extract.dates_seen import is_clock
from newsarchive.extract.dates_standing import (
    BEHIND_TEXT,
    OVER_TEXT,
    OVER_TITLE,
    closes_text,
    heads_bare_page,
    is_bar,
    is_dateline,
    is_listed,
    is_of_a_box,
    is_of_an_item,
    is_of_article,
    is_of_title,
    is_prose,
    is_signed_off,
    is_top,
    opens_text,
    tells_clock,
    tells_today,
)
from newsarchive.extract.facts import is_facts
from newsarchive.text.wordlists import SENTENCE_ENDS

NEVER = -20.0
_STATED = 1.0  # over silence, which weighs 0
_ALONE_AT_TITLE = 2.5  # nothing else at the title, nothing stated by mark-up
_FIRST_MADE = 3.0  # the day a page was made, told apart from its last change
_ALONE_UPDATED = 3.0  # "updated" is how these sites say "published"
_SAY_UPDATED = frozenset(("vi", "zh", "ja", "ko"))
_OF_OTHERS = frozenset(("since", "of-event"))  # the first day of a count, the day of a meeting
_ZONE = 5  # letters beside a day and its time that tell a zone
_SHORT_BLOCK, _SHORT_LINE = 200, 60
_ROWS = 3  # days of a list
_IN_ROWS = ("at-within", "at-between", *BEHIND_TEXT)
_AT_TITLE = ("at-title", "at-under-title")
_AT_TEXT = ("at-closing", "at-below", "at-after", "at-opening", "at-under-title", "at-over-title", "at-above")


class Bounds:
    """The learned score of a mention, within what the mentions of the page say together."""

    def __init__(self, mentions: list[Mention], language: str | None, *, is_html: bool = True) -> None:
        self.mentions = mentions
        self.language = language
        self.is_html = is_html
        seen = [m for m in mentions if m.seen is not None]
        self.clocks = {m.day for m in seen if m.seen is not None and (is_clock(m.seen) or is_top(m))}
        self.clock = max((m.day for m in seen if m.seen is not None and tells_clock(m)), default="")
        self.today = max((m.day for m in seen if tells_today(m)), default="")
        self.framing = {m.day for m in seen if m.stands(*OVER_TEXT)} & {m.day for m in seen if m.stands(*BEHIND_TEXT)}
        self.boxed = {id(m) for m in seen if is_of_a_box(m, language)}
        seen = [m for m in seen if id(m) not in self.boxed and not self._is_yet_to_come(m)]
        self.latest = max((m.day for m in seen), default="")
        self.labelled = {m.day for m in seen if m.label == "published" and _OF_OTHERS.isdisjoint(m.names)}
        self.at_title = [m for m in seen if m.stands(*_AT_TITLE) and not is_prose(m) and not is_listed(m)]
        self.at_title = [m for m in self.at_title if not is_of_title(m)] or self.at_title
        self.title_days = {m.day for m in self.at_title if m.label in (None, "published")}
        self.stated = {m.day for m in mentions if m.kind == "published"}
        self.made = self.stated | {m.day for m in mentions if m.kind == "created"}
        self.changed = {m.day for m in mentions if m.kind == "modified"}
        self.first_own = min((m.day for m in seen if is_of_article(m)), default=self.latest)
        self.named = {m.day for m in seen if "named-date" in m.names and self._is_own(m)}
        self.rows = _days_of_rows(seen)
        self.in_lines = {m.day for m in seen if self._is_in_a_line(m)}
        self.over_title = {m.day for m in seen if m.stands("at-over-title", "at-above") and self._is_stamp(m)}

    def of(self, mention: Mention, score: float) -> float:
        """Return the score that a mention may have."""
        if self.is_never(mention):
            return NEVER
        return max(score, self.least(mention))

    def is_never(self, mention: Mention) -> bool:
        """Whether a mention is ruled out whatever its score."""
        if mention.seen is None:
            if "url-by-told" in mention.names:  # the path of a server in another time zone
                return True
            return self._is_change(mention) or self._is_delivery(mention)
        if is_clock(mention.seen) or is_prose(mention) or not mention.decided:
            return True
        if not _OF_OTHERS.isdisjoint(mention.names):
            return True
        if (is_bar(mention) and not self._is_stamp(mention)) or self._is_yet_to_come(mention):
            return True
        if not self.is_html and self._is_doubtful(mention):
            return True
        if mention.label == "updated":
            delivered = mention.day in self.clocks and not mention.stands(*_AT_TITLE)  # today's article says today too
            return delivered or self._is_after_publishing(mention)
        if mention.label == "copyright" and mention.stands(*BEHIND_TEXT):  # a licence, the year of a site
            return True
        if mention.label == "photo" and not mention.stands(*_AT_TITLE):  # the day a picture was taken
            return True
        if (is_of_title(mention) and mention not in self.at_title) or is_of_an_item(mention):
            return True
        if id(mention) in self.boxed or self._is_in_rows(mention):
            return True
        if self._is_today_again(mention) or self._is_second(mention) or self._is_of_a_reader(mention):
            return True
        return self._is_over_another(mention) or self._is_of_a_teaser(mention)

    def _is_in_a_line(self, mention: Mention) -> bool:
        """Whether a day is told where a text begins or ends, as of a letter: no clock, no item of a list of days."""
        if not _OF_OTHERS.isdisjoint(mention.names) or "other-month-of-url" in mention.names:
            return False
        if not (opens_text(mention) or closes_text(mention, self.language)):
            return False
        return mention.day not in self.clocks and mention.day != self.clock and not self._is_in_rows(mention)

    def _is_in_rows(self, mention: Mention) -> bool:
        """Whether a day alone in its line between or behind the text is one of several such: of a list of articles."""
        seen = mention.seen
        if seen is None or mention.label not in (None, "related") or "rest-only" not in mention.names:
            return False
        if "in-li" in mention.names:
            return False
        return mention.stands(*_IN_ROWS) and len(self.rows[_shape_of(mention)]) >= _ROWS

    def _is_yet_to_come(self, mention: Mention) -> bool:
        """Whether a day that no label calls published is later than the page's clock: an event to come."""
        return bool(self.clock) and mention.day > self.clock and mention.label != "published"

    def _is_after_publishing(self, mention: Mention) -> bool:
        """Whether the day of a change follows one that is stated as published, or stands alone at the title."""
        if mention.day in self.changed and self._is_late(mention):
            return True
        return any(day < mention.day for day in self.labelled | self.title_days | self.over_title)

    def _is_today_again(self, mention: Mention) -> bool:
        """Whether an unlabelled day is the page's today, told in head and foot, and the article has an earlier one."""
        if mention.label is not None:
            return False
        if mention.day == self.clock and any(day < mention.day for day in self.in_lines | self.labelled):
            return True
        if self._is_framing(mention):
            return True
        if mention.day != self.latest or self.first_own >= mention.day:
            return False
        head = mention.stands("at-top", "at-above-title", "at-far-above") and "rest-only" not in mention.names
        return (head and mention.day in self.framing) or (
            mention.stands(*BEHIND_TEXT) and mention.day in self.framing | {self.today}
        )

    def _is_framing(self, mention: Mention) -> bool:
        """Whether a day with its weekday and other words stands over the title, and in the foot of the page again."""
        seen = mention.seen
        if seen is None or not seen.found.weekday_fits or "rest-only" in mention.names:
            return False
        return mention.stands(*OVER_TITLE) and mention.day in self.framing and not self.stated

    def _is_second(self, mention: Mention) -> bool:
        """Whether an earlier unlabelled day stands before this one in one line at the title: this is of a change."""
        seen = mention.seen
        if seen is None or mention.label is not None or not mention.stands(*_AT_TITLE):
            return False
        return any(
            m.seen is not None
            and m.seen.block is seen.block
            and m.seen.found.start < seen.found.start
            and m.day < mention.day
            for m in self.at_title
        )

    def _is_of_a_reader(self, mention: Mention) -> bool:
        """Whether a day behind or between the text follows the article's own under the title: it is of a comment."""
        if not mention.stands("at-between", "at-below", "at-bottom"):
            return False
        own = (m for m in self.at_title if m.label in ("by", "published") or mention.label is None)
        return any(m.day < mention.day for m in own)

    def _is_doubtful(self, mention: Mention) -> bool:
        """Whether a text without mark-up leaves open what a day is: neither labelled nor nearly alone in its line."""
        seen = mention.seen
        if seen is None or mention.label in ("published", "by"):
            return False
        if mention.label == "updated":
            return self.language not in _SAY_UPDATED
        if mention.stands(*_AT_TITLE) and "rest-long" not in mention.names:
            return seen.block.text.endswith(SENTENCE_ENDS)
        if mention.stands("at-within"):
            return True
        beside = sum(map(str.isalpha, seen.block.text.replace(seen.found.raw, "")))
        return beside > _ZONE and not is_dateline(mention) and not is_facts(seen.block.text, self.language)

    def _is_late(self, mention: Mention) -> bool:
        return not self.stated and any(day < mention.day for day in self.made)

    def _is_change(self, mention: Mention) -> bool:
        """Whether mark-up tells the day of a change, beside an earlier day of making and none of publishing."""
        return mention.kind == "modified" and self._is_late(mention)

    def _is_delivery(self, mention: Mention) -> bool:
        """Whether mark-up states the clock's day while a reader sees another that is labelled as published."""
        in_doubt = mention.kind in ("created", "unknown") and mention.day in self.clocks
        return in_doubt and bool(self.labelled - {mention.day})

    def _is_stamp(self, mention: Mention) -> bool:
        """Whether an unlabelled day heads an article: it is not the page's today, which the page tells elsewhere."""
        seen = mention.seen
        if seen is None or mention.day >= self.today or not mention.stands(*OVER_TEXT):
            return False
        own = (
            mention.label in (None, "published")
            and _OF_OTHERS.isdisjoint(mention.names)
            and not {"linked", "in-li"} & set(mention.names)
        )
        return own and ("rest-only" in mention.names or is_dateline(mention))

    def _is_over_another(self, mention: Mention) -> bool:
        """Whether an unlabelled day over the title is the page's latest, and an earlier one stands at the title."""
        seen = mention.seen
        if seen is None or mention.label is not None or mention.day != self.latest or not mention.stands(*OVER_TITLE):
            return False
        alone = "rest-only" in mention.names or seen.found.weekday_fits is not None
        return alone and any(m is not mention and m.day < mention.day for m in self.at_title)

    def _is_of_a_teaser(self, mention: Mention) -> bool:
        """Whether an unlabelled day stands among other words over the title, and the article's own one at the title."""
        if mention.label is not None or not mention.stands(*OVER_TITLE) or "rest-only" in mention.names:
            return False
        return any(
            (m.label in ("published", "updated") and m.day != mention.day)
            or (m.day < mention.day and not {"opens-line", "rest-only"}.isdisjoint(m.names))
            for m in self.at_title
        )

    def least(self, mention: Mention) -> float:
        """Return the score that a mention has at least."""
        if mention.kind == "published" and "ld-later" not in mention.names:
            return _STATED
        if mention.kind == "created" and mention.rule.endswith("created") and not self.labelled:
            return _FIRST_MADE if any(day > mention.day for day in self.changed) else NEVER
        seen = mention.seen
        if seen is None:
            return NEVER
        if mention.label == "updated" and self.language in _SAY_UPDATED and not self.made and not self.labelled:
            own = mention.stands(*_AT_TEXT) and "in-footer" not in mention.names
            return _ALONE_UPDATED if own and seen.block.chars <= _SHORT_LINE else NEVER
        if mention.label in (None, "published") and mention.stands(*_AT_TITLE):
            alone = len(self.title_days) == 1 and not self.stated
            short = seen.block.chars <= _SHORT_BLOCK and "in-related" not in mention.names
            if is_listed(mention):
                return NEVER
            return _ALONE_AT_TITLE if alone and short else NEVER
        if self.over_title == {mention.day} and not self.at_title and not self.stated and not self.labelled:
            return _STATED if self._is_stamp(mention) else NEVER
        if heads_bare_page(mention) and not self.at_title and not self.stated:
            return _STATED
        if "opens-line" in mention.names and "timed" in mention.names and mention.stands("at-opening"):
            return _STATED  # the stamp of a head that was taken for text
        if self.in_lines == {mention.day} and self._is_in_a_line(mention):
            other = self.stated or self.labelled or self.at_title or self.over_title
            return _STATED if not other or ("month-of-url" in mention.names and not self.labelled) else NEVER
        return _STATED if self._is_only_stamp(mention) else NEVER

    def _is_only_stamp(self, mention: Mention) -> bool:
        """Whether nothing but one day is named a date by the mark-up, or stands alone at the right behind the text."""
        if self.stated or self.at_title or not self._is_own(mention):
            return False
        if self.labelled:
            return self.labelled == {mention.day} and mention.label == "published" and mention.stands(*BEHIND_TEXT)
        if self.named:
            return self.named == {mention.day} and "named-date" in mention.names
        return is_of_article(mention) and is_signed_off(mention)

    def _is_own(self, mention: Mention) -> bool:
        """Whether a day may be told of the article and is not the page's today."""
        if mention.label not in (None, "published", "by") or {"linked", "in-li", "in-footer"} & set(mention.names):
            return False
        return not is_prose(mention) and mention.day not in self.clocks and mention.day != self.clock


def _shape_of(mention: Mention) -> tuple[str, str]:
    """What the lines of a list have in common: tag and class."""
    seen = mention.seen
    return (seen.block.tag, seen.block.box.element.get("class") or "") if seen is not None else ("", "")


def _days_of_rows(seen: list[Mention]) -> dict[tuple[str, str], set[str]]:
    """The days that stand alone in lines between and behind the text, by the shape of the line."""
    rows: dict[tuple[str, str], set[str]] = defaultdict(set)
    for mention in seen:
        if "rest-only" in mention.names and mention.stands(*_IN_ROWS):
            rows[_shape_of(mention)].add(mention.day)
    return rows
