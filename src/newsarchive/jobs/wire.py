"""Jobs and readings between two processes: MessagePack with its length before it, decoded by type."""

from datetime import datetime
from typing import IO, TypeVar

import msgspec

from newsarchive.text.scrub import scrub_values

T = TypeVar("T")
_LENGTH = 8


def send(value: object, stream: IO[bytes]) -> None:
    """Write one value; what UTF-8 cannot hold is replaced, as it is before it is stored."""
    try:
        message = msgspec.msgpack.encode(value)
    except UnicodeEncodeError:
        plain = msgspec.to_builtins(value, builtin_types=(bytes, datetime))
        message = msgspec.msgpack.encode(scrub_values(plain))
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def receive(stream: IO[bytes], decoder: "msgspec.msgpack.Decoder[T]") -> T:
    """Read one value; raises EOFError where the other side has ended."""
    head = stream.read(_LENGTH)
    length = int.from_bytes(head, "big")
    message = stream.read(length)
    if len(head) < _LENGTH or len(message) < length:
        raise EOFError
    return decoder.decode(message)
