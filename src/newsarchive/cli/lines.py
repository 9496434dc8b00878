"""Data on standard output: JSON Lines as UTF-8 bytes, whatever the terminal's encoding is."""

import json
import re
import sys
from typing import Any

import click

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


def write_json(value: Any, *, indent: int | None = None) -> None:
    """Write one line of JSON and hand it on at once: who reads it may be waiting."""
    click.echo(json_line(value, indent=indent))
