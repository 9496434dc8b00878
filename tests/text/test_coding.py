"""Content codings taken off: whole, damaged, false, nested, and too large."""

import gzip
import random
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.coding import unpack

PAGE = random.Random(7).randbytes(3000) + b"<p>Tin trong nuoc</p>" * 2000
GZIP = gzip.compress(PAGE)


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (PAGE, None),
        (PAGE, ""),
        (PAGE, "identity"),
        (GZIP, "gzip"),
        (GZIP, "X-GZip"),
        (GZIP, None),
        (GZIP + b"trailing junk", "gzip"),
        (GZIP + b"\0" * 500, "gzip"),
        (gzip.compress(PAGE[:100]) + gzip.compress(PAGE[100:]), "gzip"),
        (gzip.compress(GZIP), "gzip, gzip"),
        (gzip.compress(GZIP), "gzip"),
        (zlib.compress(PAGE), "deflate"),
        (zlib.compress(PAGE)[2:-4], "deflate"),
        (zlib.compress(GZIP), "gzip, deflate"),
        (b"", "gzip"),
    ],
    ids=[
        "none", "empty header", "identity", "gzip", "x-gzip", "gzip unsaid", "junk after", "zeros after", "two members",
        "twice, said", "twice, said once", "zlib", "bare deflate", "gzip in deflate", "no body",
    ],
)  # fmt: skip
def test_a_whole_body_comes_out_without_a_problem(body: bytes, coding: str | None) -> None:
    unpacked = unpack(body, coding)
    assert unpacked.problem is None
    assert unpacked.body == (PAGE if body else b"")


@pytest.mark.parametrize(
    ("body", "coding", "problem"),
    [
        (PAGE, "gzip", "not gzip; taken as it is"),
        (PAGE, "deflate", "not deflate; taken as it is"),
        (PAGE, "sdch", "unknown content coding 'sdch'; left packed"),
        (PAGE, ", ".join(["gzip"] * 200), "200 content codings, more than 2; left packed"),
    ],
    ids=["gzip", "deflate", "unknown", "many"],
)
def test_a_false_label_costs_no_byte(body: bytes, coding: str, problem: str) -> None:
    unpacked = unpack(body, coding)
    assert unpacked.body == PAGE
    assert problem in (unpacked.problem or "")


def test_a_cut_body_gives_what_came() -> None:
    unpacked = unpack(GZIP[: len(GZIP) // 2], "gzip")
    assert unpacked.problem == "gzip: cut short; read up to there"
    assert len(unpacked.body) > 1000
    assert PAGE.startswith(unpacked.body)


def test_a_wrong_checksum_loses_nothing() -> None:
    damaged = bytearray(GZIP)
    damaged[-6] ^= 0xFF
    unpacked = unpack(bytes(damaged), "gzip")
    assert unpacked.body == PAGE
    assert unpacked.problem == "gzip: damaged (incorrect data check); read up to there"


def test_a_damage_in_the_middle_keeps_what_stands_before_it() -> None:
    damaged = GZIP[:2000] + b"\xff" * 40 + GZIP[2040:]
    unpacked = unpack(damaged, "gzip")
    assert unpacked.problem is not None
    assert unpacked.body[:1500] == PAGE[:1500]


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_stops_at_the_limit(coding: str) -> None:
    zeros = b"\0" * 60_000_000
    bomb = gzip.compress(zeros, 1) if coding == "gzip" else zlib.compress(zeros, 1)
    unpacked = unpack(bomb, coding, limit=1_000_000)
    assert len(unpacked.body) == 1_000_000
    assert unpacked.problem == f"{coding}: cut at 1000000 bytes"


def test_a_nested_bomb_stops_at_the_ratio() -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 60_000_000, 9), 9)
    unpacked = unpack(bomb, "gzip, gzip")
    assert len(unpacked.body) == 10_000_000


def test_brotli_whole_cut_and_false() -> None:
    brotli = pytest.importorskip("brotli")
    packed = brotli.compress(PAGE)
    assert unpack(packed, "br").body == PAGE
    assert unpack(packed, "br").problem is None
    cut = unpack(packed[: len(packed) // 2], "br")
    assert cut.body
    assert PAGE.startswith(cut.body)
    assert cut.problem == "br: cut short; read up to there"
    assert unpack(PAGE, "br").body == PAGE
    assert unpack(brotli.compress(b"\0" * 20_000_000, quality=1), "br", limit=1000).problem == "br: cut at 1000 bytes"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br", "gzip, deflate", None]), st.booleans())
def test_no_body_breaks_it(junk: bytes, coding: str | None, headed: bool) -> None:
    unpack((GZIP[:200] if headed else b"") + junk, coding)
