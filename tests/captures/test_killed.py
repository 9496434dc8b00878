"""A writer killed at any moment loses nothing that it acknowledged."""

import random
import subprocess
import sys

from newsarchive.captures.inspect import inspect
from newsarchive.captures.recovery import cut_torn_tail
from newsarchive.captures.warc_reader import read_place
from newsarchive.model.capture import Place

WRITER = """
import random, sys
from datetime import UTC, datetime
from pathlib import Path
from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.model.capture import Capture, Request

now = datetime(2024, 3, 1, tzinfo=UTC)
chance = random.Random(int(sys.argv[2]))
writer = WarcWriter(Path(sys.argv[1]), software="x", now=lambda: now, rotate_bytes=200_000)
number = 0
while True:
    body = chance.randbytes(chance.randrange(20_000))
    capture = Capture(Request(f"http://example.org/{number}"), 200, "OK", (), body, now)
    place = writer.append(capture)
    writer.sync()
    print(place.warc, place.offset, place.length, capture.digest, flush=True)
    number += 1
"""


def write_and_kill(directory, seed: int, lines: int) -> list[tuple[Place, str]]:
    """Let a writer run, kill it after `lines` acknowledgements, and return all that it gave."""
    command = [sys.executable, "-c", WRITER, str(directory), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        given = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        given += process.stdout.readlines()
    whole = [line.split() for line in given if line.endswith("\n")]
    return [(Place(name, int(offset), int(length)), digest) for name, offset, length, digest in whole]


def test_kill_9_again_and_again_loses_no_acknowledged_capture(tmp_path):
    chance = random.Random(9)
    acknowledged: list[tuple[Place, str]] = []
    for seed in range(6):
        acknowledged += write_and_kill(tmp_path, seed, chance.randrange(1, 25))
        ends: dict[str, int] = {}
        for place, _ in acknowledged:
            ends[place.warc] = max(ends.get(place.warc, 0), place.offset + place.length)
        cut_torn_tail(tmp_path, ends)
        for name, end in ends.items():
            assert (tmp_path / name).stat().st_size == end
    for place, digest in acknowledged:
        assert read_place(tmp_path, place).digest == digest
    assert len({(place.warc, place.offset) for place, _ in acknowledged}) == len(acknowledged) > 20
    for path in tmp_path.glob("*.warc.gz"):
        assert inspect(path)["errors"] == []
