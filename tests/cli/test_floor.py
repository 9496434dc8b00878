"""A run stops before the disk is full, with what was reported safe."""

from collections import namedtuple
from pathlib import Path

import pytest

from newsarchive.cli import floor
from newsarchive.config import Config
from newsarchive.errors import DiskFull

Disk = namedtuple("Disk", "total used free")  # noqa: PYI024 - as shutil has it
GIGA = 1_000_000_000


def disk(monkeypatch: pytest.MonkeyPatch, *free: int, total: int = 100 * GIGA) -> None:
    left = iter(free)
    monkeypatch.setattr(floor.shutil, "disk_usage", lambda _: Disk(total, 0, next(left)))
    monkeypatch.setattr(floor, "_EVERY_SECONDS", -1.0)


def test_above_the_floor_everything_passes(monkeypatch) -> None:
    disk(monkeypatch, *[GIGA] * 4)
    assert list(floor.above_floor("abc", Path("/"), Config(Path("/")))) == ["a", "b", "c"]


def test_under_the_floor_nothing_begins(monkeypatch) -> None:
    disk(monkeypatch, 199_000_000)
    with pytest.raises(DiskFull, match="less than 200 MB are left"):
        next(floor.above_floor("abc", Path("/"), Config(Path("/"))))


def test_a_disk_that_fills_ends_the_run_after_what_was_reported(monkeypatch) -> None:
    disk(monkeypatch, GIGA, GIGA, 1000)
    seen: list[str] = []
    with pytest.raises(DiskFull) as caught:
        seen.extend(floor.above_floor("abc", Path("/"), Config(Path("/"))))
    assert seen == ["a", "b"]
    assert caught.value.exit_code == 28


def test_a_small_disk_has_a_low_floor(monkeypatch) -> None:
    assert floor.floor_bytes(Config(Path("/")), 16_000_000) == 320_000
    assert floor.floor_bytes(Config(Path("/"), free_megabytes=0), 100 * GIGA) == 0
