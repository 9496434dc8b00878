"""A few processes that read pages, so that many sites are read at once and no page can stop the night."""

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Self

import msgspec

from newsarchive.jobs.reader import READY
from newsarchive.jobs.reading import Job, Reading, read
from newsarchive.jobs.wire import receive, send

_START = "import sys; sys.path[:] = sys.argv[3:]; from newsarchive.jobs.reader import serve; "
_CALL = "serve(float(sys.argv[1]), int(sys.argv[2]))"
_TOO_LONG = frozenset({signal.SIGPROF, signal.SIGALRM})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReaderLimits:
    """What one page may cost its reader: seconds of CPU, and memory beyond what the program itself takes."""

    seconds: float = 30.0
    memory_bytes: int = 1_500_000_000


def spare_cores() -> int:
    """How many readers a machine can have beside the process that decides: one less than its cores."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores - 1


class _Reader:
    """One process; it is used by one thread at a time."""

    def __init__(self, limits: ReaderLimits) -> None:
        self._limits = limits
        words = [sys.executable, "-P", "-c", _START + _CALL, str(limits.seconds), str(limits.memory_bytes)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*words, *sys.path], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        assert self._process.stdin
        assert self._process.stdout
        self._to, self._from = self._process.stdin, self._process.stdout
        self._decoder = msgspec.msgpack.Decoder(Reading)
        with contextlib.suppress(EOFError, msgspec.DecodeError):
            if receive(self._from, self._decoder) == READY:
                return
        self.end()
        raise OSError("it did not start")

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def read(self, job: Job) -> Reading | str:
        """The reading, or why this process is no more."""
        try:
            send(job, self._to)
            return receive(self._from, self._decoder)
        except (OSError, EOFError, msgspec.DecodeError):
            return self._why()

    def _why(self) -> str:
        code = self.end()
        if -code in _TOO_LONG:
            return f"it takes its reader more than {self._limits.seconds:g} seconds"
        if -code == signal.SIGKILL:
            return "its reader was killed, as happens when the memory of the machine is used up"
        return f"it crashes its reader ({signal.Signals(-code).name if code < 0 else f'exit code {code}'})"

    def end(self) -> int:
        """Kill the process, if it is not dead by itself; its exit code."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.2)  # a crash is seen by its pipe first
        self.kill()
        return self._process.wait()

    def kill(self) -> None:
        """Have done with it: it holds nothing that is not elsewhere."""
        self._process.kill()

    def close(self) -> None:
        """Kill it and close its pipes."""
        self._process.kill()
        self._process.wait()
        for stream in (self._to, self._from):
            with contextlib.suppress(OSError):
                stream.close()


class Readers:
    """Up to `most` processes, started when they are needed; without any, pages are read by who asks."""

    def __init__(self, most: int, limits: ReaderLimits = ReaderLimits()) -> None:
        self._limits = limits
        self._free = threading.Semaphore(most)
        self._most = most
        self._idle: list[_Reader] = []
        self._busy: set[_Reader] = set()
        self._lock = threading.Lock()
        self._closed = False

    @property
    def are_there(self) -> bool:
        """Whether pages are read by other processes."""
        return self._most > 0

    @property
    def processes(self) -> list[int]:
        """The numbers of the processes that are there now."""
        with self._lock:
            return [reader.pid for reader in (*self._idle, *self._busy)]

    def read(self, job: Job) -> Reading:
        """Read one body; waits for a process to be free. May be called by several threads."""
        if not self._most:
            return read(job)
        with self._free:
            reader = self._taken()
            if reader is None:
                return read(job)
            reading = reader.read(job)
            with self._lock:
                self._busy.discard(reader)
                if isinstance(reading, Reading) and not self._closed:
                    self._idle.append(reader)
                    return reading
            reader.close()
        if isinstance(reading, Reading):
            return reading
        return Reading("unreadable", problem=f"this page could not be read: {reading}", again=True)

    def _taken(self) -> _Reader | None:
        with self._lock:
            if self._idle:
                reader = self._idle.pop()
                self._busy.add(reader)
                return reader
        try:
            reader = _Reader(self._limits)
        except OSError as problem:
            if self._most:
                _log.warning("pages are read in this process, for no other one can be had: %s", problem)
            self._most = 0
            return None
        with self._lock:
            self._busy.add(reader)
            if self._closed:
                reader.kill()
        return reader

    def close(self) -> None:
        """End all processes at once, those that are reading too."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for reader in self._busy:
                reader.kill()
        for reader in idle:
            reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
