"""The fingerprint of a text: equal digests mean equal texts."""

from hashlib import sha256

from newsarchive.text.tidy import tidy


def digest(text: str) -> str:
    """`sha256:` and 64 hexadecimal digits over the tidied text."""
    return "sha256:" + sha256(tidy(text).encode("utf-8", "surrogatepass")).hexdigest()
