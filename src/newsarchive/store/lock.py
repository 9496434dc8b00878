"""One run at a time: an advisory lock on the file `.lock`, held by its descriptor and gone with the process."""

import fcntl
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Literal

from newsarchive.errors import ArchiveLocked
from newsarchive.store.room import stamp
from newsarchive.store.trouble import translated

IfLocked = Literal["fail", "wait", "skip"]


class Lock:
    """A lock as context manager; true inside when it is held, false when another holds it and `skip` was asked."""

    def __init__(self, path: Path, if_locked: IfLocked, now: datetime | None) -> None:
        self._path = path
        self._if_locked = if_locked
        self._now = now
        self._descriptor = -1

    def __enter__(self) -> bool:
        with translated(self._path):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if self._if_locked == "wait" else fcntl.LOCK_NB))
        except BlockingIOError as cause:
            holder = _holder(descriptor)
            os.close(descriptor)
            if self._if_locked == "skip":
                return False
            raise ArchiveLocked(self._path.parent, holder) from cause
        except BaseException:  # an interrupt while it waits, too
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        self._write_holder()
        return True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor < 0:
            return
        os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)
        self._descriptor = -1

    def _write_holder(self) -> None:
        since = stamp(self._now) if self._now else None
        text = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}) + "\n"
        os.ftruncate(self._descriptor, 0)
        with suppress(OSError):  # on a full disk the lock holds all the same
            os.pwrite(self._descriptor, text.encode(), 0)


def _holder(descriptor: int) -> str:
    try:
        told = json.loads(os.pread(descriptor, 1000, 0))
        since = f", since {told['since']}" if told.get("since") else ""
        return f"process {told['pid']} on {told['host']}{since}"
    except (ValueError, KeyError, TypeError, AttributeError):
        return "it does not say which"
