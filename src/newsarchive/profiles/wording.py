"""What the library says of a value of the wrong type, in the words of the profile."""

import re
from difflib import get_close_matches
from typing import get_args, get_type_hints

from newsarchive.model.profile import FieldRule, SiteProfile

_WRONG = re.compile(r"Expected `([^`]*)`, got `([^`]*)`(?: - at `\$\.?([^`]*)`)?")
_CHOICE = re.compile(r"Invalid enum value '(.*)' - at `\$\.([^`]*)`", re.DOTALL)
_MISSING = re.compile(r"missing required field `([^`]*)`(?: - at `\$\.([^`]*)`)?")
_WORDS = {
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table",
    "date": "a date without quotes",
    "datetime": "a time without quotes",
}


def said(message: str) -> tuple[str | None, str, str | None]:
    """The key, what is wrong with it and a hint, out of the library's message.

    >>> said("Expected `float | null`, got `str` - at `$.delay_seconds`")
    ('delay_seconds', 'delay_seconds must be a number, not text in quotes', None)
    >>> said("Invalid enum value 'csss' - at `$.layouts[0].rules[0].kind`")
    ('kind', "kind cannot be 'csss'", "did you mean 'css'?")
    >>> said("Object missing required field `url`")
    (None, "the key 'url' is missing", None)
    """
    if wrong := _WRONG.search(message):
        key = _key(wrong[3] or "")
        wanted = " or ".join(_word(name) for name in wrong[1].split(" | ") if name != "null")
        return key, f"{key or 'the profile'} must be {wanted}, not {_word(wrong[2])}", None
    if choice := _CHOICE.search(message):
        key = _key(choice[2])
        known = _choices(key or "")
        near = get_close_matches(choice[1], known, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"one of: {', '.join(known)}"
        return key, f"{key} cannot be {choice[1]!r}", hint
    if missing := _MISSING.search(message):
        table = _key(missing[2] or "")
        return table, f"the key '{missing[1]}' is missing" + (f" in {table}" if table else ""), None
    return None, message, None


def _key(path: str) -> str | None:
    """The last name in a path such as `layouts[0].rules[...].kind`."""
    names = re.findall(r"[a-z_]+", path)
    return names[-1] if names else None


def _word(name: str) -> str:
    return _WORDS.get(name, name)


def _choices(key: str) -> list[str]:
    for kind in (SiteProfile, FieldRule):
        hints = get_type_hints(kind)
        if key in hints:
            return [str(one) for one in get_args(hints[key])]
    return []
