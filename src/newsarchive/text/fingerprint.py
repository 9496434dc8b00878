"""Fingerprints of text: equal digests mean equal texts, near hashes mean near texts."""

import hashlib
import re

from newsarchive.text.tidy import tidy

MAX_TEXT = 1_000_000
_WORD = re.compile(r"\w+")


def digest(text: str) -> str:
    """`sha256:` and 64 hexadecimal digits over the tidied text."""
    return "sha256:" + hashlib.sha256(tidy(text).encode("utf-8", "surrogatepass")).hexdigest()


def simhash(text: str) -> int:
    """A 64-bit hash over the word triples of a text; few bits differ where few words do (Charikar 2002)."""
    words = _WORD.findall(text[:MAX_TEXT].lower())
    counts = [0] * 64
    for start in range(max(1, len(words) - 2)):
        shingle = " ".join(words[start : start + 3]).encode("utf-8", "surrogatepass")
        value = int.from_bytes(hashlib.blake2b(shingle, digest_size=8).digest(), "big")
        for bit in range(64):
            counts[bit] += 1 if value >> bit & 1 else -1
    return sum(1 << bit for bit in range(64) if counts[bit] > 0)


def distance(a: int, b: int) -> int:
    """How many of 64 bits differ."""
    return (a ^ b).bit_count()


_CLOCK = r"\d{1,2}\s?[:hg]\s?\d{2}(?:\s?:\s?\d{2})?(?:\s?[ap]\.?m\b\.?)?"
_DAY = r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}"
_NUMBER = r"\d{1,3}(?:[.,]\d{3}){1,4}|\d+"
_MOVING = re.compile(f"(?:{_DAY})|(?:{_CLOCK})|(?:{_NUMBER})", re.IGNORECASE)


def stable_text(text: str) -> str:
    """The text without what moves by itself on a page: counters, clocks, dates of today.

    All numbers go, so it compares pages; an edit of a number alone is found by comparing records.
    """
    return tidy(_MOVING.sub(" ", text[:MAX_TEXT]))
