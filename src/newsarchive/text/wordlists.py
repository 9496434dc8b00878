"""Word lists as they are pleasant to read: one text, many words."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text that white space parts.

    >>> sorted(word_set("pm ch tối"))
    ['ch', 'pm', 'tối']
    """
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text that `|` parts, in their order; a closing space belongs to its phrase.

    >>> phrases("press office|sở ")
    ('press office', 'sở ')
    """
    return tuple(text.split("|"))
