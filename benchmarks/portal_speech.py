"""What a simulated old portal says in its language: sentences, names, days in many forms, labels."""

import datetime as dt
import random

from portal_words import NUMERIC, WORDS

from newsarchive.text.dates_months import GREGORIAN
from newsarchive.text.dates_weekdays import WEEKDAYS
from newsarchive.text.labels_words import MARKS
from newsarchive.text.labels_words import WORDS as LABELS

_COMMON = 12  # of the labels of a kind, those that pages use most come first
_ON_TOPIC = 0.35
_ENDS = {"ja": "。", "zh": "。", "hi": "।", "th": ""}
_CAPITALS = frozenset(("en", "de", "id"))  # of months and days of the week


class Speech:
    """One language."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self.language, self.chance = language, chance
        self.table = WORDS[language]
        self.words = self.table.text.split()
        self.end = _ENDS.get(language, ".")
        self.turn()

    def turn(self) -> None:
        """Turn to another topic: some made-up words that what follows has in common."""
        halves = [(word[: (len(word) + 1) // 2], word[(len(word) + 1) // 2 :]) for word in self.words if len(word) > 3]
        halves = halves or [(word, word) for word in self.words]
        self.topic = [self.chance.choice(halves)[0] + self.chance.choice(halves)[1] for _ in range(8)]

    def pick(self, phrases: str) -> str:
        """One of the phrases that `|` parts."""
        return self.chance.choice(phrases.split("|"))

    def place(self) -> str:
        """A place."""
        return self.pick(self.table.places)

    def site(self) -> str:
        """The name of a site."""
        return self.pick(self.table.site).format(place=self.place())

    def phrase(self, least: int, most: int) -> str:
        """Some words, the first with a capital."""
        count, chance = self.chance.randint(least, most), self.chance
        chosen = [chance.choice(self.topic if chance.random() < _ON_TOPIC else self.words) for _ in range(count)]
        if self.table.unspaced:
            return "".join(chosen)
        text = " ".join(chosen)
        return text[0].upper() + text[1:]

    def sentence(self) -> str:
        """A sentence."""
        text = self.phrase(7, 20)
        if self.chance.random() < 0.3 and not self.table.unspaced:
            text = text.replace(" ", ", ", 1)
        return text + self.end

    def paragraph(self) -> str:
        """Some sentences."""
        joint = "" if self.language in ("ja", "zh") else " "
        return joint.join(self.sentence() for _ in range(self.chance.randint(1, 4)))

    def title(self) -> str:
        """A title, now and then with a name, a year or a colon in it."""
        text = self.phrase(*self.chance.choice(((2, 4), (4, 8), (5, 13), (5, 13))))
        form = self.chance.random()
        if form < 0.12:
            return f"{text} {self.chance.randint(1998, 2020)}"
        if form < 0.2:
            return f"{self.place()}: {text}"
        if form < 0.26:
            return f"{self.phrase(2, 3)}: {text}"
        return f"“{text}”" if form < 0.3 else text + "?" if form < 0.33 else text

    def name(self) -> str:
        """The name of a person."""
        given, family = self.pick(self.table.given), self.pick(self.table.family)
        joint = "" if self.language in ("ja", "zh") else " "
        return joint.join((family, given) if self.table.family_first else (given, family))

    def initials(self) -> str:
        """Initials in some form."""
        letters = [self.pick(part)[0] for part in (self.table.given, self.table.family)]
        return self.chance.choice(("{}.{}.", "{}. {}.", "{}{}", "{}.{}")).format(*letters)

    def label(self, kind: str) -> str:
        """What stands before a value: "Published: ", "Author: " and their like."""
        rows = LABELS[kind]
        row = [phrase for phrase in rows.get(self.language, rows["en"]).split("|") if "(" not in phrase]
        phrase = self.chance.choice(row[:_COMMON])
        mark, phrase = phrase[-1], phrase.rstrip(MARKS).strip()
        phrase = phrase[0].upper() + phrase[1:]
        if mark == "=":
            return phrase
        if mark in "@#" and self.chance.random() < 0.25 and not self.table.unspaced:
            return phrase + " "
        return phrase + ("：" if self.language in ("ja", "zh") else ": ")

    def day(self, day: dt.date, form: str) -> str:
        """A day in one of the forms that `form` and `numeric` give."""
        names = GREGORIAN.get(self.language, "").split("|")
        month = names[day.month - 1].split("/") if len(names) > 1 else [""]
        weekday = WEEKDAYS[self.language].split("|")[day.weekday()].split("/")[0]
        if self.language in _CAPITALS or self.language == "vi":
            month, weekday = [name.capitalize() for name in month], weekday.capitalize()
        return form.format(
            d=day.day, d2=f"{day.day:02}", m=day.month, m2=f"{day.month:02}", y=day.year, y2=f"{day.year % 100:02}",
            month=month[0], mon=month[min(1, len(month) - 1)], wd=weekday, wd1=weekday[0],
            by=day.year + 543, hy=day.year - 1988,
        )  # fmt: skip

    def form(self, *, worded: float = 0.5) -> str:
        """A form of days: worded or in figures."""
        if self.chance.random() < worded:
            return self.pick(self.table.days)
        forms = NUMERIC.get(self.language, NUMERIC[""]).split("|")
        return forms[min(int(self.chance.expovariate(0.7)), len(forms) - 1)]

    def time(self) -> str:
        """A time of the day."""
        return f"{self.chance.randint(6, 22)}:{self.chance.randint(0, 59):02}"
