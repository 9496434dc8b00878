"""A file appears whole or not at all."""

import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsarchive.errors import DiskFull, UsageProblem
from newsarchive.export.formats import write_file, write_stream


def test_a_file_is_written_and_counted(tmp_path: Path):
    assert write_file([b"ab", b"c"], tmp_path / "a.csv") == 3
    assert (tmp_path / "a.csv").read_bytes() == b"abc"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_others_may_read_it_as_the_users_mask_says(tmp_path: Path):
    before = os.umask(0o027)
    try:
        write_file([b""], tmp_path / "a.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o640


def broken(error: BaseException) -> Iterator[bytes]:
    yield b"half"
    raise error


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        pytest.param(OSError(errno.ENOSPC, "full"), DiskFull, id="disk full"),
        pytest.param(OSError(errno.EIO, "broken"), UsageProblem, id="disk broken"),
        pytest.param(KeyboardInterrupt(), KeyboardInterrupt, id="interrupted"),
        pytest.param(ValueError("bug"), ValueError, id="bug"),
    ],
)
def test_a_failure_leaves_the_former_file_and_nothing_else(tmp_path: Path, error: BaseException, raised: type):
    (tmp_path / "a.csv").write_bytes(b"former")
    with pytest.raises(raised):
        write_file(broken(error), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"former"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path):
    with pytest.raises(UsageProblem, match="No such file"):
        write_file([b""], tmp_path / "none" / "a.csv")
    with pytest.raises(UsageProblem, match="directory"):
        write_file([b""], tmp_path)


def test_a_limit_on_file_size_is_a_full_disk(tmp_path: Path):
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "from pathlib import Path; from newsarchive.errors import DiskFull\n"
        "from newsarchive.export.formats import write_file\n"
        "try: write_file([b'x' * 1_000_000], Path(sys.argv[1]))\n"
        "except DiskFull as full: sys.exit(full.exit_code)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.csv")], check=False, timeout=60)
    assert done.returncode == 28
    assert list(tmp_path.iterdir()) == []


def test_a_stream_gets_the_pieces_as_they_come():
    stream = io.BytesIO()
    assert write_stream([b"ab", b"c"], stream) == 3
    assert stream.getvalue() == b"abc"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert write_file([b"a", b"b"], pipe) == 2
        assert os.read(reader, 10) == b"ab"
    finally:
        os.close(reader)
    assert pipe.is_fifo()
