"""The records of a WARC or ARC file one by one; each gzip member is checked, each damage named with its place.

Records are written through warcio, but read and checked here: of 300 files cut at some byte warcio noticed 12. After a
damage this goes on with the next whole record. Other people's files are hostile: a Content-Length allocates nothing,
a line and a member have a largest size.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

GZIP_MAGIC = b"\x1f\x8b\x08"
# What our own writer puts before each member: no flags, no time, no name. Zlib would not notice a flipped bit there.
OWN_HEADER = GZIP_MAGIC + b"\x00\x00\x00\x00\x00\x00\x03"
OWN_NAME = re.compile(r"newsarchive-\d{14}-\d{5,}\.warc\.gz")
MAX_BLOCK = 64_000_000
MAX_MEMBER = 256_000_000
MAX_LINE = 65_536
MAX_FIELDS = 200
_PIECE = 32_768
_ARC_LINE = re.compile(
    rb"(?P<url>[A-Za-z][A-Za-z0-9+.-]{1,20}:.{0,8192}?) (?P<ip>\S{1,64}) (?P<date>\d{8,17}) (?P<rest>\S.*)\Z"
)


@dataclass(frozen=True, slots=True)
class Damage:
    """Something in a file that is not as it should be, and the byte where it begins."""

    offset: int
    what: str


@dataclass(slots=True)
class Fields:
    """A record's named fields, asked for in lower case."""

    pairs: list[tuple[str, str]] = field(default_factory=list)

    def get(self, name: str) -> str:
        """The first value of that name, or an empty text."""
        return next((value for key, value in self.pairs if key.lower() == name), "")


@dataclass(slots=True)
class Record:
    """One record: where it lies, its fields, its block.

    `cut` if the block was longer than what is kept of it; `missing` bytes of it are not in the file.
    """

    offset: int
    length: int
    fields: Fields
    block: bytes
    is_arc: bool = False
    cut: bool = False
    missing: int = 0

    @property
    def kind(self) -> str:
        """The WARC type; of ARC records `response`, or `warcinfo` for the first."""
        return self.fields.get("warc-type")


class _Broken(Exception):
    pass


def scan(path: Path) -> Iterator[Record | Damage]:
    """All records of a file in order, damages between them. Raises OSError if the file cannot be opened."""
    with path.open("rb") as stream:
        packed = stream.read(len(GZIP_MAGIC)) == GZIP_MAGIC
        stream.seek(0)
        is_own = bool(OWN_NAME.fullmatch(path.name))
        yield from _scan_members(stream, own=is_own) if packed or is_own else _scan_plain(stream)


def parse(raw: bytes) -> Record | Damage:
    """The one record that these bytes are, packed or not."""
    return next(
        _scan_members(io.BytesIO(raw)) if raw.startswith(GZIP_MAGIC) else _scan_plain(io.BytesIO(raw)),
        Damage(0, "nothing here"),
    )


def _scan_plain(stream: BinaryIO) -> Iterator[Record | Damage]:
    while True:
        offset, line = _first_line(stream)
        if not line:
            return
        try:
            record = _read_record(stream, offset, line)
        except _Broken as error:
            yield Damage(offset, str(error))
            if not _seek_next(stream):
                return
            continue
        yield record
        if record.missing:
            if not _is_whole_after_all(record):
                yield Damage(offset, f"a record cut short: the last {record.missing:,} bytes of its block are missing")
            return
        if _skip_blank(stream) < 2 and not record.is_arc:
            yield Damage(offset, "a record not ended by two empty lines")


def _scan_members(stream: BinaryIO, *, own: bool = False) -> Iterator[Record | Damage]:
    for found in members(stream):
        if isinstance(found, Damage):
            yield found
            continue
        if own and found.header != OWN_HEADER:
            yield Damage(found.offset, "a gzip header that is not as it was written")
        elif own and not found.problem and not _ends_clean(stream, found):
            yield Damage(found.offset, "a gzip member whose last bits are not as they were written")
        count, inner = 0, io.BytesIO(found.content)
        for item in _scan_plain(inner):
            if isinstance(item, Damage):
                yield Damage(found.offset, item.what)
                continue
            count += 1
            item.offset, item.length = found.offset, found.length
            if count == 2:
                yield Damage(found.offset, "several records in one gzip member: it cannot be read by place")
            yield item
        if found.problem:
            yield Damage(found.offset, found.problem)
        elif not count and found.content.strip(b"\r\n"):
            yield Damage(found.offset, "a gzip member without a record")


@dataclass(slots=True)
class Member:
    """One gzip member and what came out of it; `problem` if it is damaged or cut."""

    offset: int
    length: int
    content: bytes
    header: bytes
    problem: str | None = None


def members(stream: BinaryIO) -> Iterator[Member | Damage]:
    """The gzip members of a file; after a damaged one the next that holds a record is looked for."""
    offset = 0
    while True:
        stream.seek(offset)
        head = stream.read(len(GZIP_MAGIC))
        if not head:
            return
        if head != GZIP_MAGIC:
            yield Damage(offset, "bytes that belong to no gzip member")
        else:
            member = _unpack_member(stream, offset)
            yield member
            if not member.problem:
                offset += member.length
                continue
        following = _next_member(stream, offset + 1)
        if following is None:
            return
        offset = following


def _unpack_member(stream: BinaryIO, offset: int) -> Member:
    unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
    out, problem, end = io.BytesIO(), None, offset
    stream.seek(offset)
    header = stream.read(len(OWN_HEADER))
    stream.seek(offset)
    while not unpacker.eof:
        data = unpacker.unconsumed_tail
        if not data:
            data = stream.read(_PIECE)
            end += len(data)
        if not data:
            problem = "a gzip member cut short"
            break
        try:
            piece = unpacker.decompress(data, 1 << 20)
        except zlib.error as error:
            problem = f"a damaged gzip member ({error})"
            break
        if out.tell() + len(piece) > MAX_MEMBER:
            problem = "a gzip member larger than any record may be"
            break
        out.write(piece)
    return Member(offset, end - len(unpacker.unused_data) - offset, out.getvalue(), header, problem)


def _ends_clean(stream: BinaryIO, member: Member) -> bool:
    """Whether the bits after the end of the packed data are zero, as written; zlib itself passes over them.

    They lie above the data in the last byte before the checksum: where its highest bit can be cleared and the member
    unpacks all the same, that bit was no data.
    """
    stream.seek(member.offset)
    packed = bytearray(stream.read(member.length))
    last = packed[-9]
    if not last:
        return True
    packed[-9] ^= 1 << (last.bit_length() - 1)
    try:
        return zlib.decompress(packed, 16 + zlib.MAX_WBITS) != member.content
    except zlib.error:
        return True


def _next_member(stream: BinaryIO, start: int) -> int | None:
    """The next place where a gzip member that holds a record begins."""
    stream.seek(start)
    base, held = start, b""
    while piece := stream.read(1 << 20):
        held += piece
        at = held.find(GZIP_MAGIC)
        while at >= 0:
            if _holds_record(stream, base + at):
                return base + at
            at = held.find(GZIP_MAGIC, at + 1)
        base += max(0, len(held) - 2)
        held = held[-2:]
        stream.seek(base + len(held))
    return None


def _holds_record(stream: BinaryIO, offset: int) -> bool:
    stream.seek(offset)
    try:
        start = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(stream.read(4_096), 9_000)
    except zlib.error:
        return False
    return start.startswith(b"WARC/") or bool(_ARC_LINE.match(start.partition(b"\n")[0].rstrip()))


def _first_line(stream: BinaryIO) -> tuple[int, bytes]:
    while True:
        offset = stream.tell()
        line = stream.readline(MAX_LINE)
        if line not in (b"\r\n", b"\n"):
            return offset, line


def _skip_blank(stream: BinaryIO) -> int:
    """Skip the empty lines after a record; how many there were."""
    count = 0
    while True:
        offset = stream.tell()
        line = stream.readline(8)
        if line not in (b"\r\n", b"\n"):
            stream.seek(offset)
            return count
        count += 1


def _seek_next(stream: BinaryIO) -> bool:
    """Go to the next line that begins a WARC record."""
    while line := stream.readline(MAX_LINE):
        if line.startswith(b"WARC/"):
            stream.seek(-len(line), io.SEEK_CUR)
            return True
    return False


def _read_record(stream: BinaryIO, offset: int, line: bytes) -> Record:
    if line.startswith(b"WARC/"):
        fields, is_arc = _warc_fields(stream), False
    else:
        fields, is_arc = _arc_fields(line), True
    said = fields.get("content-length")
    if not (said.isascii() and said.isdigit() and len(said) <= 15):
        raise _Broken(f"a record whose length is no number: {said[:40]!r}")
    block, missing = _read_block(stream, int(said))
    return Record(offset, stream.tell() - offset, fields, block, is_arc, len(block) < int(said), missing)


def _read_block(stream: BinaryIO, length: int) -> tuple[bytes, int]:
    """The block as far as it is kept, and how many of its bytes are not there."""
    out, left = io.BytesIO(), length
    while left:
        piece = stream.read(min(left, 1 << 20))
        if not piece:
            break
        left -= len(piece)
        if out.tell() < MAX_BLOCK:
            out.write(piece)
    return out.getvalue(), left


def _is_whole_after_all(record: Record) -> bool:
    """Writers of ARC counted in different ways: the page's own Content-Length says whether anything is missing."""
    said = re.search(rb"\ncontent-length:[ \t]*(\d{1,12})[ \t]*\r?\n", record.block[:MAX_LINE], re.IGNORECASE)
    body = re.search(rb"\r?\n\r?\n", record.block[:MAX_LINE])
    return bool(record.is_arc and said and body and len(record.block) - body.end() >= int(said.group(1)))


def _warc_fields(stream: BinaryIO) -> Fields:
    fields = Fields()
    for _ in range(MAX_FIELDS):
        line = stream.readline(MAX_LINE)
        if not line:
            raise _Broken("a record's head cut short")
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if not text:
            return fields
        if text[0] in " \t" and fields.pairs:
            name, value = fields.pairs[-1]
            fields.pairs[-1] = (name, f"{value} {text.strip()}")
            continue
        name, colon, value = text.partition(":")
        if not colon:
            raise _Broken(f"a record's head with a line that is no field: {text[:60]!r}")
        fields.pairs.append((name.strip(), value.strip()))
    raise _Broken("a record's head without an end")


def _arc_fields(line: bytes) -> Fields:
    """An ARC record's line (version 1: URL, address, date, type, length; version 2 has more between) as WARC fields."""
    found = _ARC_LINE.match(line.rstrip(b"\r\n"))
    rest = found["rest"].split(b" ") if found else []
    if not found or not rest[-1].isdigit():
        raise _Broken("no record of WARC or ARC begins here")
    url = found["url"].decode("utf-8", "replace")
    stamp = found["date"].decode().ljust(14, "0")[:14]
    moment = f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}T{stamp[8:10]}:{stamp[10:12]}:{stamp[12:14]}Z"
    return Fields(
        [
            ("WARC-Type", "warcinfo" if url.startswith("filedesc:") else "response"),
            ("WARC-Target-URI", url),
            ("WARC-Date", moment),
            ("WARC-IP-Address", found["ip"].decode("ascii", "replace")),
            ("Content-Type", "application/http;msgtype=response"),
            ("Content-Length", rest[-1].decode()),
        ]
    )
