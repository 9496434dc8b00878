"""JSON: the records exactly as they are, as one array or one a line."""

from collections.abc import Iterable, Iterator

import msgspec

from newsarchive.export.rows import Record
from newsarchive.text.scrub import scrub_values

_encoder = msgspec.json.Encoder()


def to_jsonl(records: Iterable[Record]) -> Iterator[bytes]:
    """JSON Lines: one record a line."""
    for record in records:
        yield _one(record) + b"\n"


def to_json(records: Iterable[Record]) -> Iterator[bytes]:
    """One JSON array, a record on each line."""
    opening = b"["
    for record in records:
        yield opening + b"\n" + _one(record)
        opening = b","
    yield b"[]\n" if opening == b"[" else b"\n]\n"


def _one(record: Record) -> bytes:
    try:
        return _encoder.encode(record)
    except UnicodeEncodeError:
        return _encoder.encode(scrub_values(record))
