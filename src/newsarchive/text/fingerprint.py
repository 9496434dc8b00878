"""Fingerprints of text: equal digests mean equal texts, near hashes mean near texts."""

import re
from hashlib import blake2b, sha256

from newsarchive.text.tidy import tidy

MAX_TEXT = 1_000_000
# Scripts without spaces between words: each letter counts as a word.
_UNSPACED = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff])")
_WORD = re.compile(r"\w+")


def digest(text: str) -> str:
    """`sha256:` and 64 hexadecimal digits over the tidied text."""
    return "sha256:" + sha256(tidy(text).encode("utf-8", "surrogatepass")).hexdigest()


# By bit, the byte values that have it set: what `bytes.translate` takes away to count the others.
_WITH_BIT = tuple(bytes(value for value in range(256) if value >> bit & 1) for bit in range(8))


def simhash(text: str) -> int:
    """A 64-bit hash over the word triples of a text; few bits differ where few words do (Charikar 2002)."""
    words = _WORD.findall(_UNSPACED.sub(r" \1 ", text[:MAX_TEXT].lower()))
    shingles = {" ".join(words[start : start + 3]) for start in range(max(1, len(words) - 2))}
    hashes = b"".join(blake2b(shingle.encode("utf-8", "surrogatepass"), digest_size=8).digest() for shingle in shingles)
    result = 0
    for position in range(8):
        column = hashes[position::8]
        for bit, having in enumerate(_WITH_BIT):
            without = len(column.translate(None, having))
            result |= (2 * without < len(column)) << (8 * position + bit)
    return result


def distance(a: int, b: int) -> int:
    """How many of 64 bits differ."""
    return (a ^ b).bit_count()


_CLOCK = re.compile(r"\b\d{1,2}\s?[:hg]\s?\d{2}(?:\s?:\s?\d{2})?(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
_DAY = re.compile(r"\b(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2})\b")
_NUMBER = re.compile(r"\d+(?:[.,\s]\d{3}){0,4}")
_SENTENCE_WORDS = 12


def stable_text(text: str) -> str:
    r"""The text without what moves by itself on a page: clocks and days everywhere, numbers on short lines (counters).

    It tells whether a page is worth a second look: an edit of a date is found by comparing records.

    >>> stable_text("Lượt xem: 1.734\nThứ ba, 20/04/2021 14:33")
    'Lượt xem: Thứ ba,'
    """
    return tidy("\n".join(_stable_line(line) for line in text[:MAX_TEXT].splitlines()))


def _stable_line(line: str) -> str:
    if not _NUMBER.search(line):
        return line
    line = _CLOCK.sub(" ", _DAY.sub(" ", line))
    return (
        line if line.count(" ") >= _SENTENCE_WORDS and len(line.split()) > _SENTENCE_WORDS else _NUMBER.sub(" ", line)
    )
