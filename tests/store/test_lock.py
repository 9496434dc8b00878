"""One run at a time, over processes, and no lock outlives its process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsarchive.errors import ArchiveLocked, ArchiveUnwritable
from newsarchive.store.archive import Archive

HOLD = """
import sys
from newsarchive.store.archive import Archive
with Archive.open(sys.argv[1]) as archive, archive.lock() as held:
    print(held, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(archive: Archive):
    """Another process that holds the lock until its input is closed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(archive.directory)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_a_second_run_is_told_who_holds_the_archive(archive: Archive, holder):
    with pytest.raises(ArchiveLocked, match=f"process {holder.pid} on ") as caught, archive.lock():
        pass
    assert caught.value.exit_code == 75


def test_a_second_run_may_skip(archive: Archive, holder):
    with archive.lock("skip") as held:
        assert held is False
    with archive.lock("skip") as held:
        assert held is False


def test_a_second_run_may_wait(archive: Archive, holder):
    holder.stdin.close()
    with archive.lock("wait") as held:
        assert held is True


def test_a_lock_dies_with_its_process(archive: Archive, holder):
    holder.kill()
    holder.wait()
    with archive.lock() as held:
        assert held is True


def test_the_lock_says_who_and_since_when(archive: Archive, now):
    path = archive.directory / ".lock"
    with archive.lock(now=now):
        told = json.loads(path.read_text())
        assert set(told) == {"pid", "host", "since"}
        assert told["since"] == "2021-04-20T03:00:00Z"
    assert path.read_text() == ""
    with archive.lock():
        pass


def test_a_link_in_the_place_of_the_lock_is_not_followed(archive: Archive, tmp_path: Path):
    (archive.directory / ".lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ArchiveUnwritable, match="symbolic"), archive.lock():
        pass
    assert not (tmp_path / "elsewhere").exists()
