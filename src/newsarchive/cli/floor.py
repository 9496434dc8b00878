"""A run stops before the disk is full: what is left is looked at while it goes on."""

import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from newsarchive.config import Config
from newsarchive.errors import DiskFull

T = TypeVar("T")
MEGA = 1_000_000
# on a small disk the floor is low too
_SHARE = 0.02
_EVERY_SECONDS = 1.0


def floor_bytes(where: Config, total: int) -> int:
    """Count the bytes that must stay free on a disk of this size."""
    return min(where.free_megabytes * MEGA, int(total * _SHARE))


def above_floor(happenings: Iterable[T], folder: Path, where: Config) -> Iterator[T]:
    """Hand on what happens as long as there is room.

    Raises:
        DiskFull: less is free than the floor.
    """
    check(folder, where)
    looked = time.monotonic()
    for one in happenings:
        yield one
        if time.monotonic() - looked > _EVERY_SECONDS:
            check(folder, where)
            looked = time.monotonic()


def check(folder: Path, where: Config) -> None:
    """Look once, at the disk of the folder or of where it is to be; raises DiskFull."""
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    if there is None:
        return
    disk = shutil.disk_usage(there)
    floor = floor_bytes(where, disk.total)
    if disk.free < floor:
        raise DiskFull(folder, floor_megabytes=floor / MEGA)
