"""What a form lets choose: years, months, rubrics. Each choice is a press whose page is a list of its own."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from newsarchive.discover.links import Link, is_page_name
from newsarchive.discover.postback import Form, Post, Select
from newsarchive.text.calendars import from_buddhist, from_minguo
from newsarchive.text.dates_names import month_named
from newsarchive.text.tidy import tidy

Fields = tuple[tuple[str, str], ...]

_MOST = 400
_YEARS, _BUDDHIST, _MINGUO = range(1950, 2101), range(2490, 2651), range(70, 140)
_FEWEST_DAYS = 28


@dataclass(frozen=True, slots=True)
class _Option:
    """One option of a select: what is sent, what is shown, and the year, month or day that it names, 0 for none."""

    value: str
    label: str
    number: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A select, its options, and what its form's button sends."""

    name: str
    options: tuple[_Option, ...]
    button: Fields = ()
    on_change: str = ""

    def number(self, fields: dict[str, str]) -> int:
        """The year, month or day that is sent with these fields; what they leave out is sent as it stands."""
        value = fields.get(self.name)
        sent = [one for one in self.options if (one.is_on if value is None else one.value == value)]
        return (sent or self.options)[0].number


def is_choice(link: Link) -> bool:
    """Whether a press chooses what its page lists."""
    return link.post is not None and bool(link.post.fields) and link.how in ("choice", "postback")


def choices_of(form: Form, index: int) -> Iterator[Link]:
    """What a form's button sends for each choice, in the order of its options; every month of every year is one."""
    year, month, day = (_part(form, read) for read in (_year, _month, _day))
    if year is not None:
        if day is None or not day.options[0].number:  # a request for each day is too much to ask
            yield from _dated(form, index, year, month, () if day is None else ((day.name, day.options[0].value),))
    elif not form.has_text and 1 <= len(form.selects) <= 2 and not any(_leaves(one) for one in form.selects):
        yield from _sent(form, index, [_whole(select) for select in form.selects])


def periods_of(form: Form, posts: Iterable[Post]) -> list[str | None]:
    """The periods that presses of a form choose: `2012`, `2012-03`, or "" for all; None where one chooses none.

    A press that changes the year has its page fill the months.
    """
    year, month = _part(form, _year), _part(form, _month)
    return [_period(dict(post.fields), year, month) for post in posts]


def _period(fields: dict[str, str], year: _Part | None, month: _Part | None) -> str | None:
    if year is None or not fields.keys() & {year.name, *([month.name] if month is not None else [])}:
        return None
    number = year.number(fields)
    of_month = month.number(fields) if month is not None and month.name in fields else 0
    if not number:
        return None if of_month else ""
    return f"{number}-{of_month:02d}" if of_month else str(number)


def _dated(form: Form, index: int, year: _Part, month: _Part | None, more: Fields) -> Iterator[Link]:
    if not year.on_change:
        yield from _sent(form, index, [year, month] if month is not None else [year], more)
        return
    if "submit" in year.on_change.lower() and "postback" not in year.on_change.lower():
        yield from _sent(form, index, [_Part(year.name, year.options)])
    stands = tuple(one for one in year.options if one.is_on and one.number)
    if stands and month is not None:
        yield from _sent(form, index, [_Part(year.name, stands), month], more)


def _sent(form: Form, index: int, parts: list[_Part], more: Fields = ()) -> Iterator[Link]:
    button = next((part.button for part in reversed(parts) if part.button), ())
    for options in islice(product(*(part.options for part in parts)), _MOST):
        fields = tuple((part.name, option.value) for part, option in zip(parts, options, strict=True))
        if all(option.is_on for option in options) and (len(options) > 1 or not options[0].number):
            continue  # the page itself
        label = " ".join(option.label for option in reversed(options))
        yield Link(form.action, label, "choice", post=Post(index, None, "", fields + more + button))


def _leaves(select: Select) -> bool:
    """Whether the select goes elsewhere than where its form's button does: by its change, or to pages it names."""
    if any(is_page_name(value) for value, _, _ in select.options):
        return True
    return bool(select.on_change) and ("submit" not in select.on_change or "postback" in select.on_change.lower())


def _whole(select: Select) -> _Part:
    options = tuple(_Option(value, label, 0, on) for value, label, on in select.options if value)
    return _Part(select.name, options, select.button)


def _part(form: Form, read: Callable[[str, str], int]) -> _Part | None:
    """The first select of the form whose options `read` understands, but for one that may stand before them."""
    for select in form.selects:
        if any(is_page_name(value) for value, _, _ in select.options):
            continue
        options = tuple(_Option(value, label, read(value, label), on) for value, label, on in select.options)
        numbers = [option.number for option in options[1:]] or [option.number for option in options]
        is_all = read is not _day or len(numbers) >= _FEWEST_DAYS
        if select.name and numbers and all(numbers) and len(set(numbers)) == len(numbers) and is_all:
            return _Part(select.name, options, select.button, select.on_change)
    return None


def _year(value: str, label: str) -> int:
    for text in (label.strip("年 "), value):
        number = int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else 0
        if number in _YEARS:
            return number
        if number in _BUDDHIST:
            return from_buddhist(number)
        if number in _MINGUO and "年" in label:
            return from_minguo(number)
    return 0


def _month(value: str, label: str) -> int:
    named = month_named(tidy(label).lower())
    if named is not None:
        return named.number
    return _number_up_to(12, value)


def _day(value: str, _: str) -> int:
    return _number_up_to(31, value)


def _number_up_to(most: int, value: str) -> int:
    number = int(value) if value.isascii() and value.isdigit() and len(value) <= 2 else 0
    return number if number <= most else 0
