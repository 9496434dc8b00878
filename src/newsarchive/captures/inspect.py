"""Is a WARC or ARC file whole? Each record is read, each member and digest checked, each damage named with its byte."""

import base64
import binascii
import hashlib
from pathlib import Path
from typing import TypedDict

from newsarchive.captures.http_record import split_head, without_chunks
from newsarchive.captures.scan import Damage, Record, scan

_LENGTHS = {"md5": 16, "sha1": 20, "sha224": 28, "sha256": 32, "sha384": 48, "sha512": 64, "blake2b": 64, "blake2s": 32}


class Inspection(TypedDict):
    """How many records, the sha256 of each payload, and what is wrong."""

    records: int
    payloads: list[str]
    errors: list[str]


def inspect(path: str | Path) -> Inspection:
    """Read a file whole and check all that can be checked without another file."""
    result: Inspection = {"records": 0, "payloads": [], "errors": []}
    try:
        for item in scan(Path(path)):
            if isinstance(item, Damage):
                result["errors"].append(f"byte {item.offset}: {item.what}")
                continue
            result["records"] += 1
            if item.kind in ("response", "resource", "conversion"):
                result["payloads"].append(hashlib.sha256(_entity(item)).hexdigest())
            result["errors"].extend(f"byte {item.offset}: {problem}" for problem in problems(item))
    except OSError as error:
        result["errors"].append(f"cannot be read: {error.strerror or error}")
    if not result["records"] and not result["errors"]:
        result["errors"].append("byte 0: no record")
    return result


def problems(record: Record) -> list[str]:
    """What a record's own digests say against it; a block that was not kept whole is not judged."""
    if record.cut or record.is_arc:
        return []
    found = []
    if not _agrees(record.fields.get("warc-block-digest"), record.block):
        found.append("the block does not match its digest")
    label = record.fields.get("warc-payload-digest")
    if record.kind != "revisit" and not record.fields.get("warc-segment-number") and not _payload_agrees(record, label):
        found.append("the payload does not match its digest")
    return found


def _is_http(record: Record) -> bool:
    return record.fields.get("content-type").lower().replace(" ", "").startswith("application/http")


def _entity(record: Record) -> bytes:
    if not _is_http(record):
        return record.block
    _, headers, body = split_head(record.block)
    return without_chunks(headers, body)


def _payload_agrees(record: Record, label: str) -> bool:
    """Writers differ: the digest may be over the entity with its chunks still in, or without, or over the block."""
    if not label:
        return True
    if not _is_http(record):
        return _agrees(label, record.block)
    _, headers, body = split_head(record.block)
    return any(_agrees(label, content) for content in (body, without_chunks(headers, body), record.block))


def _agrees(label: str, content: bytes) -> bool:
    """Whether a digest label (`sha1:` and base32, base16 or base64) fits; an unknown algorithm cannot be judged."""
    algorithm, colon, value = label.partition(":")
    algorithm = algorithm.lower().replace("-", "")
    if not colon or algorithm not in _LENGTHS:
        return True
    actual = hashlib.new(algorithm, content, usedforsecurity=False).digest()
    return value.lower() == actual.hex() or _decoded(value, _LENGTHS[algorithm]) == actual


def _decoded(value: str, length: int) -> bytes | None:
    padded = value + "=" * (-len(value) % 8)
    for decode, text in ((base64.b32decode, padded.upper()), (base64.urlsafe_b64decode, value + "==")):
        try:
            decoded = decode(text)
        except (binascii.Error, ValueError):
            continue
        if len(decoded) == length:
            return decoded
    return None
