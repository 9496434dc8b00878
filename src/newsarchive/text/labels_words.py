"""The vocabulary of labels, all tables together.

A phrase may close with a mark that says what must follow it:
`:` a colon, dash or bar (or nothing) · `=` nothing, the phrase is the line · `@` a name or a colon · `#` a number, a
day or a colon · no mark: anything. `|` parts phrases. Phrases are lower case, composed (NFC), without a closing colon.
"""

from newsarchive.text import (
    labels_around_words,
    labels_counts_words,
    labels_dates_words,
    labels_names_words,
    labels_related_words,
    labels_tools_words,
)

WORDS: dict[str, dict[str, str]] = {
    **labels_dates_words.WORDS,
    **labels_names_words.WORDS,
    **labels_tools_words.WORDS,
    **labels_counts_words.WORDS,
    **labels_related_words.WORDS,
    **labels_around_words.WORDS,
}
MARKS = ":=@#"
