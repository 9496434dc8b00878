"""Data on standard output: JSON Lines as UTF-8 bytes, whatever the terminal's encoding is."""

import errno
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from newsarchive.errors import DiskFull

# what a terminal may act on, and JSON leaves as it is
_ACTIVE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def json_line(value: Any, *, indent: int | None = None) -> bytes:
    """Encode a value as one line of JSON; lone surrogates and what could steer a terminal become escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))
    if sys.stdout.isatty():
        text = _ACTIVE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent).encode()


class OutputFull(DiskFull):
    """Standard output leads to a disk that is full."""

    def __init__(self) -> None:
        super().__init__(Path("standard output"))


@contextmanager
def output() -> Iterator[None]:
    """Write to standard output inside this: a full disk there is not taken for that of the archive.

    Raises:
        OutputFull: nothing more can be written.
    """
    try:
        yield
    except OSError as cause:
        if cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) and cause.filename is None:
            raise OutputFull from cause
        raise


class Output:
    """Standard output as a stream of bytes that tells its own full disk from that of the archive."""

    def write(self, piece: bytes) -> int:
        """Write a piece; how many bytes went."""
        with output():
            return sys.stdout.buffer.write(piece)

    def flush(self) -> None:
        """Hand everything on."""
        with output():
            sys.stdout.buffer.flush()


def abandon_output() -> None:
    """Nobody can be written to on standard output: what is written from here on, at the very end too, goes nowhere."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


def write_json(value: Any, *, indent: int | None = None) -> None:
    """Write one line of JSON and hand it on at once: who reads it may be waiting."""
    with output():
        click.echo(json_line(value, indent=indent))
