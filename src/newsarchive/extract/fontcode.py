"""Font-coded Vietnamese undone in a tree: by the font that an element is set in, else by the text's own profile.

A font's name is a claim, not a proof: many a site turned to Unicode and left `.VnTime` in its mark-up. So all text that
is set in the fonts of one code is weighed together before any of it is touched. Where no font is named (titles, `alt`,
meta elements), the codes seen on the page are tried, and a text changes only if it reads better for it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from newsarchive.extract.fontstyles import FontStyles
from newsarchive.text.vietnamese import CODES, Code, code_of_font, convert, convert_words, fit_of, recognise
from newsarchive.text.vietnamese_profile import Fit, are_syllables, marked_words

Setting = tuple[Code, bool] | None
_ATTRIBUTES = ("alt", "title", "content", "value", "summary", "label", "standby")
_SKIPPED = frozenset({"script", "style"})
_ALONE = frozenset("©®·»«§°¨¸¶±")


@dataclass(frozen=True, slots=True)
class _Slot:
    """One string of the tree, where it stands (`text`, `tail` or an attribute), and the font code that it is set in."""

    element: Element
    where: str
    text: str
    setting: Setting

    def put(self, text: str) -> None:
        """Write it back; a character that no tree can hold leaves the string as it was."""
        try:
            if self.where == "text":
                self.element.text = text
            elif self.where == "tail":
                self.element.tail = text
            else:
                self.element.set(self.where, text)
        except ValueError:
            return


def undo_font_codes(tree: Element, html: str) -> Code | None:
    """Turn font-coded text, tails and attributes of `tree` into Unicode in place; the code that was met most, or None.

    `html` is the source: if it holds no soft hyphen at all, those that TCVN3 draws as ư were lost on the way.
    """
    slots = list(_slots(tree))
    repair = not any(shy in html for shy in ("\xad", "&shy;", "&#173;", "&#xAD;", "&#xad;"))
    undone: Counter[Code] = Counter()
    trusted = _trusted(slots)
    rest = []
    for slot in slots:
        if slot.setting and slot.setting[0] in trusted:
            _undo_set(slot, slot.setting, repair, undone)
        elif not slot.text.isascii():
            rest.append(slot)
    _undo_rest(rest, trusted, repair, undone)
    return undone.most_common(1)[0][0] if undone else None


def _slots(tree: Element) -> Iterator[_Slot]:
    """Every string beyond ASCII, and those in ASCII that stand in a font of capitals."""
    styles = FontStyles(tree)
    stack: list[tuple[Element, Setting]] = [(tree, None)]
    while stack:
        element, around = stack.pop()
        if not isinstance(element.tag, str):
            here = around
        else:
            family = styles.family_of(element)
            here = code_of_font(family) if family else around
            for name in _ATTRIBUTES:
                value = element.get(name)
                if value and not value.isascii():
                    yield _Slot(element, name, value, None)
            if element.tag not in _SKIPPED:
                yield from _slot(element, "text", element.text, None if element.tag in ("title", "option") else here)
                stack.extend((child, here) for child in element)
        if element is not tree:
            yield from _slot(element, "tail", element.tail, around)


def _slot(element: Element, where: str, text: str | None, setting: Setting) -> Iterator[_Slot]:
    if text and (not text.isascii() or (setting and setting[1] and not text.isspace())):
        yield _Slot(element, where, text, setting)


def _trusted(slots: list[_Slot]) -> frozenset[Code]:
    """The codes whose fonts are named and whose text fits them."""
    named = {slot.setting[0] for slot in slots if slot.setting}
    return frozenset(code for code in named if _is_trusted(code, slots))


def _is_trusted(code: Code, slots: list[_Slot]) -> bool:
    text = "\n".join(slot.text for slot in slots if slot.setting and slot.setting[0] == code)
    if text.isascii():
        return False
    found = fit_of(marked_words(text), code)
    return found.good >= found.bad and found.edge >= 0 and found.unicode <= found.good


def _undo_set(slot: _Slot, setting: tuple[Code, bool], repair: bool, undone: Counter[Code]) -> None:
    code, capitals = setting
    if slot.text.isascii():
        slot.put(slot.text.upper())
        return
    found = fit_of(marked_words(slot.text), code)
    if found.unicode or found.loss > found.gain:
        text = convert_words(slot.text, code, repair=repair)
    else:
        text = convert(slot.text, code, capitals=capitals, repair=repair)
    _write(slot, text, code, undone)


def _undo_rest(slots: list[_Slot], trusted: frozenset[Code], repair: bool, undone: Counter[Code]) -> None:
    """Undo what no trusted font speaks for."""
    if not slots:
        return
    everything = marked_words("\n".join(slot.text for slot in slots))
    own = recognise("\n".join(slot.text for slot in slots))
    seen = trusted | ({own} if own else set())
    is_pure = bool(seen) and not any(fit_of(everything, code).unicode for code in seen)
    for slot in slots:
        words = marked_words(slot.text)
        codes = seen or (CODES if recognise(slot.text) else ())
        fits = [(fit_of(words, code), code) for code in CODES if code in codes]
        found, code = max(fits, key=lambda pair: (pair[0].edge, pair[0].good - pair[0].bad), default=(Fit(), None))
        if code is None:
            continue
        if found.edge > 0 and found.rate >= 0.6 and not found.unicode:
            _write(slot, _keep_signs(slot.text, convert(slot.text, code, repair=repair), code, repair), code, undone)
        elif found.edge > 0:
            _write(slot, convert_words(slot.text, code, repair=repair), code, undone)
        elif is_pure and found.edge == 0 and found.good >= found.bad:
            _write(slot, _keep_signs(slot.text, convert(slot.text, code, repair=repair), code, repair), code, undone)


def _keep_signs(text: str, undone: str, code: Code, repair: bool) -> str:
    """The undone text, but © and its like as they are where they stand alone and are no word before a small one."""
    words = text.split(" ")
    if _ALONE.isdisjoint(words):
        return undone
    return " ".join(
        _kept_sign(word, following, code, repair) for word, following in zip(words, [*words[1:], ""], strict=True)
    )


def _kept_sign(word: str, following: str, code: Code, repair: bool) -> str:
    undone = convert(word, code, repair=repair)
    if word in _ALONE and not (following[:1].islower() and are_syllables(undone)):
        return word
    return undone


def _write(slot: _Slot, text: str, code: Code, undone: Counter[Code]) -> None:
    if text != slot.text:
        slot.put(text)
        undone[code] += len(text)
