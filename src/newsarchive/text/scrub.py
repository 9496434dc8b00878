"""Text that every store can hold: no NUL, no lone surrogates."""

from typing import Any


def scrub(text: str) -> str:
    r"""Drop NUL, and put U+FFFD for each lone surrogate: neither SQLite nor UTF-8 can hold them.

    >>> scrub("a\0b\ud800c")
    'ab\ufffdc'
    """
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def scrub_values(value: Any) -> Any:
    """A value of texts, lists and mappings with every text in it scrubbed; the value itself is left alone."""
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, dict):
        return {scrub(key): scrub_values(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [scrub_values(item) for item in value]
    return value
